"""Undo and redo in a field: first of what was typed there, then of the document."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


def hands_on(event: QEvent, undo: bool, redo: bool, forget: Callable[[], None]) -> bool:
    """Whether `event` asks a field for an undo or redo that it has not; then it is ignored, and the window's shortcut acts.

    Qt's fields keep both keys for themselves, although they do nothing with them. The field is to `forget` what it could redo:
    typed again, it would be a new edit, and end what the document can redo.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    asked = ((QKeySequence.StandardKey.Undo, undo), (QKeySequence.StandardKey.Redo, redo))
    if not any(event.matches(key) and not own for key, own in asked):
        return False
    event.ignore()
    forget()
    return True


class Line(QLineEdit):
    """A line to type in that leaves to the window what it cannot undo or redo itself."""

    def event(self, event: QEvent) -> bool:
        return hands_on(event, self.isUndoAvailable(), self.isRedoAvailable(), self._forget) or super().event(event)

    def _forget(self) -> None:
        place = self.cursorPosition()
        self.setText(self.text())
        self.setCursorPosition(place)
