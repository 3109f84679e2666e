"""Dragged steps fall into line: the middle of the one under the pointer snaps to the middles of steps in sight."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from designer.canvas.marks import HANDLE
from designer.drawing.geometry import Box, Point
from designer.drawing.shapes import Polygon, Shape

REACH = 6.0  # pixels


class Align:
    """The lines that a box may fall into: the middles, across and down, of `others`."""

    def __init__(self, others: Iterable[tuple[str, Box]], moved: Collection[str]) -> None:
        self._middles = [box.center for id, box in others if id not in moved]
        self._found: list[tuple[Point, Point]] = []

    def shift(self, box: Box, unit: float) -> tuple[float | None, float | None]:
        """How far `box` must go to fall into line; None in a direction in which no line is within reach."""
        x, y = box.center
        dx = _least((middle.x - x for middle in self._middles), REACH * unit)
        dy = _least((middle.y - y for middle in self._middles), REACH * unit)
        self._found = list(self._lines(Point(x + (dx or 0.0), y + (dy or 0.0))))
        return dx, dy

    def _lines(self, at: Point) -> Iterator[tuple[Point, Point]]:
        across = [middle.x for middle in self._middles if abs(middle.y - at.y) < 0.5]
        down = [middle.y for middle in self._middles if abs(middle.x - at.x) < 0.5]
        if across:
            yield Point(min(*across, at.x), at.y), Point(max(*across, at.x), at.y)
        if down:
            yield Point(at.x, min(*down, at.y)), Point(at.x, max(*down, at.y))

    def marks(self, unit: float) -> Iterator[Shape]:
        """The lines that the box is in."""
        for line in self._found:
            yield Polygon(line, "", HANDLE, unit, "dot", closed=False)


def _least(distances: Iterable[float], reach: float) -> float | None:
    least = min(distances, key=abs, default=None)
    return least if least is not None and abs(least) <= reach else None
