"""Keys that a panel keeps from the window: inside a list or a chooser they must not act on the map."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

KEPT = (QKeySequence.StandardKey.SelectAll, QKeySequence.StandardKey.Delete)


def keeps(event: QEvent) -> bool:
    """Whether `event` asks for a key that is the panel's own; then it is accepted, and the window's shortcut does not act."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if not any(event.matches(key) for key in KEPT):
        return False
    event.accept()
    return True
