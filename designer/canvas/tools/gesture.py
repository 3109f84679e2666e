"""What every gesture can do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from designer.drawing.geometry import Box, Point
from designer.drawing.shapes import Shape

if TYPE_CHECKING:
    from designer.canvas.view import MapView

Modifiers = Qt.KeyboardModifier
ADDING = Modifiers.ControlModifier | Modifiers.ShiftModifier


class Gesture:
    """One press, drag and release of the pointer. `move` and `release` get the pointer in map units.

    A gesture asks for its edit in `release` and leaves the scene as the map says; `cancel` leaves no trace.
    """

    cursor: Qt.CursorShape | None = None

    def __init__(self, view: MapView, at: Point) -> None:
        self.view = view
        self.start = at

    def move(self, at: Point, modifiers: Modifiers) -> None:
        """The pointer is now `at`."""

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """The button went up `at`."""

    def cancel(self) -> None:
        """Undo what the gesture showed."""

    def marks(self) -> Iterable[Shape]:
        """What to draw over the map, in map units."""
        return ()


def area(a: Point, b: Point) -> Box:
    """The box with two opposite corners."""
    return Box(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y))
