"""Tooltips that tell in full what there is no room for."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from designer.app.panels.undoing import Line
from designer.canvas.texts import plain_tooltip

RICH = "<qt>"


def with_whole(whole: str, tip: str) -> str:
    """The tooltip that tells `whole` before `tip`, which is a tooltip already and perhaps escaped markup."""
    if not tip:
        return plain_tooltip(whole)
    if tip.startswith(RICH):
        return f"{RICH}{html.escape(whole)}<br/>{tip.removeprefix(RICH)}"
    return plain_tooltip(f"{whole}\n{tip}")


def tell_whole(event: QEvent, widget: QWidget, whole: str, room: int) -> bool:
    """Whether `event` asks for the tooltip of a `widget` whose text `whole` needs more than `room` pixels; then that is shown, too."""
    if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
        return False
    if widget.fontMetrics().horizontalAdvance(whole) <= room:
        return False
    QToolTip.showText(event.globalPos(), with_whole(whole, widget.toolTip()), widget)
    return True


class TellingLine(Line):
    """A line to type in whose tooltip tells a text that is longer than the line."""

    def event(self, event: QEvent) -> bool:
        margins = self.textMargins()
        room = self.contentsRect().width() - margins.left() - margins.right() - 8  # what Qt leaves free at both ends
        return tell_whole(event, self, self.text(), room) or super().event(event)
