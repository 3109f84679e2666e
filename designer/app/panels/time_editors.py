"""Editors of a time (kind of distribution and its parameters), and of a customer's patience."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from designer.app.messages import named
from designer.app.panels import amounts
from designer.app.panels.choice_editors import Chooser, reference_choices
from designer.app.panels.editor import Editor, Faults
from designer.app.panels.fitting_form import FittingForm, WrappedLabel
from designer.app.panels.measured_box import MeasuredBox
from designer.app.panels.text_editors import labelled_line, put, several_values, such_as
from designer.app.panels.words import DISTRIBUTION_NAMES, PARAMETER_NAMES, word
from designer.canvas.texts import plain_label
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.distributions import EMPIRICAL, PARAMETERS, Distribution, distribution
from designer.model.elements import Patience, StepKind
from designer.model.fields import Field
from designer.model.quantities import QuantityError, format_duration, format_number, number, parse_duration
from designer.model.scalars import value_needed

UNTOLD = ("uniform", "triangular", "normal", "erlang", EMPIRICAL)  # their parameters do not say the mean or the standard deviation


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
        self.measured = MeasuredBox()
        self.measured.changed.connect(self.touched)
        self.measured.file.refused.connect(self.set_problem)
        self.measured.file.looked.connect(self._looked)
        self.mean = WrappedLabel()
        self.finish(self.kind, self.parameters, self.measured, self.mean)
        for line, name in ((self.measured.times, "times"), (self.measured.file.line, "file")):
            self.name(line, word(PARAMETER_NAMES[name]))
        self.measured.hide()

    def follow_choices(self) -> None:
        self.kind.offer([("", self.none()), *((kind, word(name)) for kind, name in DISTRIBUTION_NAMES.items())])
        self.measured.file.look_in(self.folder)

    def none(self) -> str:
        """What is chosen where there is no time."""
        return QCoreApplication.translate("editors", "(no time given)")

    def time_of(self, value: Any) -> Distribution | None:
        """The time in the editor's value."""
        return value  # type: ignore[no-any-return]

    def display(self, value: Any, several: bool) -> None:
        time = None if several else self.time_of(value)
        self.kind.setPlaceholderText(several_values())
        self.kind.choose(... if several else time.kind if time else "")
        self._show_parameters("" if time is None else time.kind)
        if time is not None and time.kind == EMPIRICAL:
            self.measured.show_time(time)
        elif time is not None:
            for name, line in self.lines.items():
                put(line, format_parameter(name, time[name]))
        self._show_mean(time)

    def _show_parameters(self, kind: str) -> None:
        wanted = PARAMETERS.get(kind, ())
        if kind != EMPIRICAL:
            self.measured.show_time(None)
        self.measured.setVisible(kind == EMPIRICAL)
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

    def _show_mean(self, time: Distribution | None) -> None:
        mean, sd = (time.mean, time.variance**0.5) if time is not None else (None, None)
        held, prefix = self.measured.file.known(), ""
        if time is not None and time.source:
            mean, sd = (held.mean, held.sd) if held is not None and not held.problems else (None, None)
            prefix = self.measured.told()
        words = QCoreApplication.translate("editors", "Mean {mean}, standard deviation {sd}")
        told = words.format(mean=amounts.duration(mean), sd=amounts.duration(sd))
        self.mean.setText(named(prefix, told) if prefix else told)
        self.mean.setVisible(self.kind.value() in UNTOLD)

    def _looked(self) -> None:
        """What the file of measured times holds is known, or is not known any more."""
        if self.kind.value() == EMPIRICAL and not self.problem:
            self._show_mean(self.time_of(self._value))
            self.set_doubt(self.measured.file.trouble())

    def doubtful(self, value: Any) -> str:
        return self.measured.file.trouble() if self.kind.value() == EMPIRICAL else ""

    def end_work(self) -> None:
        self.measured.file.end()

    def _kind_chosen(self) -> None:
        kind, old = self.kind.value(), self.time_of(self._value)
        self._show_parameters(kind if kind is not ... else "")
        if kind == EMPIRICAL:
            self.measured.show_time(old if old is not None and old.kind == EMPIRICAL else None)
        for name, seconds in guess(kind, old).items() if kind in PARAMETERS else ():
            put(self.lines[name], format_parameter(name, seconds))
        self.touched()

    def read(self) -> Any:
        kind = self.kind.value()
        if kind is ...:
            raise value_needed()
        self._show_mean(None)  # what stands there is not true while a parameter is impossible
        if not kind:
            return None
        time = self.measured.time() if kind == EMPIRICAL else distribution(kind, self._parameters())
        self._show_mean(time)
        return time

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


class PatienceEditor(TimeEditor):
    """How long customers wait for a step to begin, and the step where they go who have waited that long."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.to = Chooser()
        self.to.setPlaceholderText(QCoreApplication.translate("editors", "choose a step"))
        self.to.activated.connect(self.touched)
        words = QCoreApplication.translate("editors", "Then goes to")
        self.target = FittingForm()
        label = plain_label(words)
        label.setBuddy(self.to)
        self.target.rows.addRow(label, self.to)
        self._content.insertWidget(self._content.count() - 1, self.target)
        self.name(self.to, words)

    def none(self) -> str:
        return QCoreApplication.translate("editors", "(waits as long as it takes)")

    def time_of(self, value: Any) -> Distribution | None:
        return value.time if value is not None else None

    def follow_choices(self) -> None:
        super().follow_choices()
        entered = (StepKind.START, StepKind.EVIDENCE)
        steps = self.blueprint.steps
        self.to.offer([choice for choice in reference_choices("steps", self.blueprint) if steps[choice[0]].kind not in entered])

    def display(self, value: Any, several: bool) -> None:
        super().display(value, several)
        self.to.choose(... if several or value is None else value.to)
        self.target.setVisible(value is not None and not several)

    def read(self) -> Any:
        self.target.setVisible(self.kind.value() not in ("", ...))
        time = super().read()
        if time is None:
            return None
        to = self.to.value()
        if to is ...:
            raise Faults([(self.to, "", QuantityError(say(QT_TRANSLATE_NOOP("editors", "choose the step where they go then"))))])
        return Patience(time, to)
