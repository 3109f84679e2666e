"""Moving the sheet under the window: the middle button, or the left one with the space bar held."""

from __future__ import annotations

from PySide6.QtCore import Qt

from designer.canvas.tools.gesture import Gesture, Modifiers
from designer.drawing.geometry import Point


class Pan(Gesture):
    """The point of the map that was grasped stays under the pointer."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def move(self, at: Point, modifiers: Modifiers) -> None:
        """Scroll by as much as the pointer has left the grasped point."""
        zoom = self.view.zoom
        for bar, distance in (
            (self.view.horizontalScrollBar(), self.start.x - at.x),
            (self.view.verticalScrollBar(), self.start.y - at.y),
        ):
            bar.setValue(bar.value() + round(distance * zoom))
