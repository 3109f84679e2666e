"""Editors of a working time (kind of distribution and its parameters), a fail point and a wait point."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from designer.app.panels import amounts
from designer.app.panels.choice_editors import Chooser
from designer.app.panels.editor import Editor, Faults
from designer.app.panels.fitting_form import FittingForm, WrappedLabel
from designer.app.panels.text_editors import labelled_line, put, several_values, such_as
from designer.app.panels.words import DISTRIBUTION_NAMES, PARAMETER_NAMES, word
from designer.canvas.texts import plain_label
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.distributions import EMPIRICAL, PARAMETERS, Distribution, distribution
from designer.model.elements import FailPoint, WaitPoint
from designer.model.fields import Field
from designer.model.quantities import QuantityError, format_duration, format_number, number, parse_duration
from designer.model.scalars import check_text

UNTOLD = ("uniform", "triangular", "normal", "erlang")  # their parameters do not say the mean or the standard deviation


def parse_parameter(name: str, typed: str) -> float:
    """Seconds, or a count for Erlang's ``k``. Raises `QuantityError`."""
    if name != "k":
        return parse_duration(typed)
    if not typed.strip().isascii() or not typed.strip().isdigit() or len(typed.strip()) > 6:
        raise QuantityError(say(QT_TRANSLATE_NOOP("quantities", "erlang: k is a whole number from 1 to 1000")))
    return number(typed.strip())


def format_parameter(name: str, value: float) -> str:
    """What `parse_parameter` reads."""
    return format_number(value) if name == "k" else format_duration(value)


def guess(kind: str, old: Distribution | None) -> dict[str, float]:
    """Parameters of `kind` with about the mean and spread of `old` (five minutes where there is none)."""
    mean = old.mean if old and old.mean > 0 else 300.0
    sd = old.variance**0.5 if old and old.variance > 0 else mean / 2
    if kind == "normal":
        sd = min(sd, mean / 3)  # hardly anything is cut off at zero, so that the mean stays
    about = {"value": mean, "mean": mean, "sd": sd, "min": max(mean - sd, 0.0), "mode": mean, "max": mean + sd, "k": 3.0}
    return {name: float(round(about[name], 1)) for name in PARAMETERS[kind]}


class TimeEditor(Editor):
    """A time: none, always the same, or a distribution; mean and standard deviation are shown where the parameters do not say them."""

    wide = True

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.kind = Chooser()
        self.kind.activated.connect(self._kind_chosen)
        self.lines: dict[str, QLineEdit] = {}
        self.parameters = FittingForm()
        self._rows = self.parameters.rows
        self.mean = WrappedLabel()
        self.finish(self.kind, self.parameters, self.mean)

    def follow_choices(self) -> None:
        none = ("", QCoreApplication.translate("editors", "(no time given)"))
        measured = self._value is not None and self._value.kind == EMPIRICAL  # its values are the file's to give
        kinds = [kind for kind in DISTRIBUTION_NAMES if measured or kind != EMPIRICAL]
        self.kind.offer([none, *((kind, word(DISTRIBUTION_NAMES[kind])) for kind in kinds)])

    def display(self, value: Any, several: bool) -> None:
        self.kind.setPlaceholderText(several_values())
        self.kind.choose(... if several else value.kind if value else "")
        self._show_parameters("" if several or value is None else value.kind)
        if value is not None and not several:
            for name, line in self.lines.items():
                put(line, format_parameter(name, value[name]))
        self._show_mean(None if several else value)

    def _show_parameters(self, kind: str) -> None:
        wanted = PARAMETERS.get(kind, ())
        if tuple(self.lines) == wanted:
            return
        while self._rows.rowCount():
            self._rows.removeRow(0)
        self.lines = {name: labelled_line(self.touched, such_as("3" if name == "k" else "5 min")) for name in wanted}
        for name, line in self.lines.items():
            label = plain_label(word(PARAMETER_NAMES[name]))
            label.setBuddy(line)
            self.name(line, word(PARAMETER_NAMES[name]))
            self._rows.addRow(label, line)
        self.parameters.setVisible(bool(wanted))
        self.parameters.fit()

    def _show_mean(self, value: Distribution | None) -> None:
        mean, sd = (value.mean, value.variance**0.5) if value is not None else (None, None)
        words = QCoreApplication.translate("editors", "Mean {mean}, standard deviation {sd}")
        self.mean.setText(words.format(mean=amounts.duration(mean), sd=amounts.duration(sd)))
        self.mean.setVisible(self.kind.value() in UNTOLD)

    def _kind_chosen(self) -> None:
        kind = self.kind.value()
        self._show_parameters(kind if kind is not ... else "")
        for name, seconds in guess(kind, self._value).items() if kind in PARAMETERS else ():
            put(self.lines[name], format_parameter(name, seconds))
        self.touched()

    def read(self) -> Any:
        kind = self.kind.value()
        if kind is ...:
            raise QuantityError(say(QT_TRANSLATE_NOOP("fields", "a value is needed here")))
        self._show_mean(None)  # what stands there is not true while a parameter is impossible
        if not kind:
            return None
        value = self._value if kind == EMPIRICAL else distribution(kind, self._parameters())
        self._show_mean(value)
        return value

    def _parameters(self) -> dict[str, float]:
        values, faults = {}, []
        for name, line in self.lines.items():
            try:
                values[name] = parse_parameter(name, line.text())
            except QuantityError as error:
                faults.append((line, word(PARAMETER_NAMES[name]), error))
        if faults:
            raise Faults(faults)
        return values


class PointEditor(Editor):
    """Two lines that belong together; both empty: there is no such point."""

    wide = True

    def __init__(self, field: Field, labels: tuple[str, str], example: str = "", parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.what = labelled_line(self.touched)
        self.second = labelled_line(self.touched, example)
        lines = FittingForm()
        self.finish(lines)
        self.setFocusProxy(self.what)
        for line, words in zip((self.what, self.second), labels, strict=True):
            label = plain_label(words)
            label.setBuddy(line)
            lines.rows.addRow(label, line)
            self.name(line, words)

    def display(self, value: Any, several: bool) -> None:
        texts = ("", "") if several or value is None else self.texts(value)
        put(self.what, texts[0])
        put(self.second, texts[1])
        self.what.setPlaceholderText(several_values() if several else "")

    def texts(self, value: Any) -> tuple[str, str]:
        """The texts of the two lines."""
        raise TypeError(f"{type(self).__name__} has no lines")

    def needed_what(self) -> str:
        """The first line, which cannot be empty while the second says something. Raises `QuantityError`."""
        what = check_text(self.what.text())
        if not what.strip() and self.second.text().strip():
            raise QuantityError(say(QT_TRANSLATE_NOOP("editors", "say in the first line what it is")))
        return what if what.strip() else ""


class FailPointEditor(PointEditor):
    """What may go wrong, and how it is put right."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        what = QCoreApplication.translate("editors", "What goes wrong")
        recovery = QCoreApplication.translate("editors", "Put right by")
        super().__init__(field, (what, recovery), parent=parent)

    def texts(self, value: FailPoint) -> tuple[str, str]:
        return value.what, value.recovery

    def read(self) -> Any:
        what = self.needed_what()
        return FailPoint(what, check_text(self.second.text())) if what else None


class WaitPointEditor(PointEditor):
    """What the customer waits for, and how long is bearable."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        what = QCoreApplication.translate("editors", "Waits for")
        at_most = QCoreApplication.translate("editors", "At most")
        super().__init__(field, (what, at_most), such_as("5 min"), parent)

    def texts(self, value: WaitPoint) -> tuple[str, str]:
        return value.what, "" if value.at_most is None else format_duration(value.at_most)

    def read(self) -> Any:
        what = self.needed_what()
        typed = self.second.text()
        return WaitPoint(what, parse_duration(typed) if typed.strip() else None) if what else None
