"""Editors of two lines that belong together: a fail point, a wait point, a batch."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from designer.app.panels.editor import Editor, Faults
from designer.app.panels.fitting_form import FittingForm
from designer.app.panels.text_editors import labelled_line, put, several_values, such_as
from designer.canvas.texts import plain_label
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.elements import MOST_TOGETHER, Batch, FailPoint, WaitPoint
from designer.model.fields import Field
from designer.model.quantities import QuantityError, format_duration, parse_duration
from designer.model.scalars import check_text


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


class BatchEditor(PointEditor):
    """How many cases are worked on together, and when the work begins with fewer."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        self._up_to = QCoreApplication.translate("editors", "Cases, up to")
        self._after = QCoreApplication.translate("editors", "At the latest after")
        super().__init__(field, (self._up_to, self._after), such_as("20 min"), parent)
        self._example = such_as("8")
        self.what.setPlaceholderText(self._example)

    def display(self, value: Any, several: bool) -> None:
        super().display(value, several)
        if not several:
            self.what.setPlaceholderText(self._example)

    def texts(self, value: Batch) -> tuple[str, str]:
        return str(value.up_to), "" if value.after is None else format_duration(value.after)

    def read(self) -> Any:
        up_to, after = self.what.text().strip(), self.second.text().strip()
        if not up_to and not after:
            return None
        faults: list[tuple[QWidget, str, QuantityError]] = []
        cases, seconds = 0, None
        if up_to.isascii() and up_to.isdigit() and 1 <= int(up_to[:7]) <= MOST_TOGETHER:
            cases = int(up_to)
        else:
            words = say(QT_TRANSLATE_NOOP("storage", "a batch holds from 1 to {most} cases"), most=MOST_TOGETHER)
            faults.append((self.what, self._up_to, QuantityError(words)))
        try:
            seconds = parse_duration(after) if after else None
        except QuantityError as error:
            faults.append((self.second, self._after, error))
        if faults:
            raise Faults(faults)
        return Batch(cases, seconds)

    def doubtful(self, value: Any) -> str:
        if value is not None and getattr(self.element, "patience", None) is not None:
            return QCoreApplication.translate("editors", "No simulation knows a batch of customers who lose patience; keep one of the two")
        if value is None or value.after is not None or value.up_to == 1:
            return ""
        return QCoreApplication.translate("editors", "Fewer cases wait until the batch is full, however long that takes")
