"""Editors of what is typed: texts, counts and quantities with their units."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from designer.app.panels.cut_texts import TellingLine
from designer.app.panels.editor import Editor
from designer.app.panels.undoing import Line, hands_on
from designer.model.fields import Field, FieldType
from designer.model.scalars import format_scalar, parse_scalar, value_needed


def several_values() -> str:
    """What stands in a field whose elements differ."""
    return QCoreApplication.translate("editors", "several values")


def such_as(text: str) -> str:
    """`text` as an example that nobody takes for a value of the document."""
    return QCoreApplication.translate("editors", "e.g. {example}").format(example=text)


def example(field: Field, currency: str) -> str:
    """How a value of the field's kind is written; ``""`` for texts."""
    examples = {
        FieldType.DURATION: "5 min",
        FieldType.SHARE: "95 %",
        FieldType.DATE: "2026-05-04",
        FieldType.MONEY: f"2.50 {currency}",
        FieldType.MONEY_RATE: f"18 {currency} / h",
    }
    return such_as(examples[field.type]) if field.type in examples else ""


def needed(field: Field, typed: str) -> str:
    """`typed`, unless a value is needed and there is none. Raises `QuantityError`."""
    if field.required and not typed.strip():
        raise value_needed()
    return typed


class LineEditor(Editor):
    """A text or a quantity on one line, checked while it is typed."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.line = TellingLine()
        self.line.textEdited.connect(self.touched)
        self.line.editingFinished.connect(self.finished)
        self.finish(self.line)

    def display(self, value: Any, several: bool) -> None:
        currency = self.blueprint.currency
        put(self.line, "" if several else format_scalar(self.field, value, currency))
        self.line.setPlaceholderText(several_values() if several else example(self.field, currency))

    def read(self) -> Any:
        return parse_scalar(self.field, needed(self.field, self.line.text()), self.blueprint.currency)


class CountEditor(LineEditor):
    """How many people there are: a whole number; the arrow keys count up and down. Nobody is possible, but told."""

    def doubtful(self, value: Any) -> str:
        return QCoreApplication.translate("editors", "With nobody in the pool its work is never done") if value == 0 else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None or not self.line.text().strip().isdigit():
            super().keyPressEvent(event)
            return
        self.line.setText(str(max(0, int(self.line.text()) + step)))
        self.touched()


class ParagraphEdit(QPlainTextEdit):
    """A small box for several lines; Tab goes on to the next field. `left` when the keyboard has gone elsewhere in the window."""

    left = Signal()

    def __init__(self, rows: int = 3) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        height = QFontMetrics(self.font()).lineSpacing() * rows
        self.setFixedHeight(int(height + 2 * self.document().documentMargin() + 2 * self.frameWidth()))

    def event(self, event: QEvent) -> bool:
        document = self.document()
        own = document.isUndoAvailable(), document.isRedoAvailable()
        return hands_on(event, *own, document.clearUndoRedoStacks) or super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()


class LongTextEditor(Editor):
    """A text of several lines."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.paragraphs = ParagraphEdit()
        self.paragraphs.textChanged.connect(self._typed)
        self.paragraphs.left.connect(self.finished)
        self._displaying = False
        self.finish(self.paragraphs)

    def display(self, value: Any, several: bool) -> None:
        self._displaying = True
        self.paragraphs.setPlainText("" if several else value)
        self.paragraphs.setPlaceholderText(several_values() if several else "")
        self._displaying = False

    def read(self) -> Any:
        return parse_scalar(self.field, needed(self.field, self.paragraphs.toPlainText()), self.blueprint.currency)

    def _typed(self) -> None:
        if not self._displaying:
            self.touched()


def labelled_line(changed: Callable[..., None], placeholder: str = "") -> QLineEdit:
    """A line to type in that calls `changed` for what the user types."""
    line = Line()
    line.setPlaceholderText(placeholder)
    line.textEdited.connect(changed)
    return line


def filled(line: QLineEdit) -> str:
    """What was typed. Raises `QuantityError` where that is nothing."""
    typed = line.text().strip()
    if not typed:
        raise value_needed()
    return typed


def put(line: QLineEdit, text: str) -> None:
    """Show `text` from its beginning."""
    line.setText(text)
    line.setCursorPosition(0)
