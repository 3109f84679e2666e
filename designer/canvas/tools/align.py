"""Dragged steps fall into line: the middle of the one under the pointer snaps to the middles of steps in sight."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence

from designer.canvas.marks import HANDLE
from designer.drawing.geometry import Box, Point
from designer.drawing.shapes import Polygon, Shape

REACH = 6.0  # pixels


Ordered = Sequence[tuple[float, int]]
"""Where middles are along one axis, in order, each with its number."""


class Align:
    """The lines that a box may fall into: the middles, across and down, of `others`."""

    def __init__(self, others: Iterable[tuple[str, Box]], moved: Collection[str]) -> None:
        self._middles = [box.center for id, box in others if id not in moved]
        self._xs = sorted((middle.x, number) for number, middle in enumerate(self._middles))
        self._ys = sorted((middle.y, number) for number, middle in enumerate(self._middles))
        self._found: list[tuple[Point, Point]] = []

    def shift(self, box: Box, unit: float) -> tuple[float | None, float | None]:
        """How far `box` must go to fall into line; None in a direction in which no line is within reach."""
        x, y = box.center
        dx, dy = _least(self._xs, x, REACH * unit), _least(self._ys, y, REACH * unit)
        self._found = list(self._lines(Point(x + (dx or 0.0), y + (dy or 0.0))))
        return dx, dy

    def _lines(self, at: Point) -> Iterator[tuple[Point, Point]]:
        across = [self._middles[number].x for number in _in_line(self._ys, at.y)]
        down = [self._middles[number].y for number in _in_line(self._xs, at.x)]
        if across:
            yield Point(min(*across, at.x), at.y), Point(max(*across, at.x), at.y)
        if down:
            yield Point(at.x, min(*down, at.y)), Point(at.x, max(*down, at.y))

    def marks(self, unit: float) -> Iterator[Shape]:
        """The lines that the box is in."""
        for line in self._found:
            yield Polygon(line, "", HANDLE, unit, "dot", closed=False)


def _least(middles: Ordered, at: float, reach: float) -> float | None:
    """How far the nearest middle is, of two as near the one of the lesser number; None beyond `reach`."""
    index = bisect_left(middles, (at,))
    nearest = [bisect_left(middles, middles[index - 1][:1])] if index > 0 else []  # the first of those that are equally far
    nearest += [index] if index < len(middles) else []
    distances = [(abs(middles[found][0] - at), middles[found][1], middles[found][0] - at) for found in nearest]
    least = min(distances, default=None)
    return least[2] if least is not None and least[0] <= reach else None


def _in_line(middles: Ordered, at: float) -> list[int]:
    """The numbers of the middles that differ from `at` by no more than the eye sees."""
    near = middles[bisect_left(middles, (at - 1.0,)) : bisect_left(middles, (at + 1.0,))]
    return [number for middle, number in near if abs(middle - at) < 0.5]
