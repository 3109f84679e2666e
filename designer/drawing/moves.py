"""What a change of the grid did to the map: which stretches of it have only moved, and how far.

Rows and columns start at whole map units, so that everything that stands in one moves by whole units, without rounding.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import pairwise
from math import inf
from typing import NamedTuple

from designer.drawing.areas import Area
from designer.drawing.geometry import Point
from designer.drawing.grid import Grid, Span
from designer.drawing.sizes import CHANNEL

Stretch = tuple[float, float, float]
"""Start and end on the old axis, and how far what lies there has moved."""


class Axis:
    """The stretches of one axis, as it was, that have moved as a whole; what lies between them has not remained as it was."""

    __slots__ = ("ends", "shifts", "starts")

    def __init__(self, stretches: Iterable[Stretch]) -> None:
        joined: list[Stretch] = []
        for start, end, shift in stretches:
            if joined and joined[-1][1:] == (start, shift):
                joined[-1] = (joined[-1][0], end, shift)
            else:
                joined.append((start, end, shift))
        self.starts = [stretch[0] for stretch in joined]
        self.ends = [stretch[1] for stretch in joined]
        self.shifts = [stretch[2] for stretch in joined]

    def over(self, low: float, high: float) -> float | None:
        """How far everything from `low` to `high` has moved; None if not all of it alike."""
        index = bisect_right(self.starts, low) - 1
        return self.shifts[index] if index >= 0 and high < self.ends[index] else None

    @property
    def keeps_order(self) -> bool:
        """Whether what lay before something else still does."""
        ends = [end + shift for end, shift in zip(self.ends, self.shifts, strict=True)]
        starts = [start + shift for start, shift in zip(self.starts, self.shifts, strict=True)]
        return all(end <= start for end, start in zip(ends, starts[1:], strict=False))


class Moves(NamedTuple):
    """Where things on a map have gone, across and down."""

    x: Axis
    y: Axis

    def of(self, area: Area) -> tuple[float, float] | None:
        """How far all that lies in `area` of the old map has moved; None if it has not remained as it was."""
        left, top, right, bottom = area
        dx = self.x.over(left, right)
        if dx is None:
            return None
        dy = self.y.over(top, bottom)
        return None if dy is None else (dx, dy)

    def of_points(self, points: Iterable[Point]) -> tuple[Point, ...] | None:
        """Where each of `points` has gone by itself; None if any of them lay where nothing remained as it was."""
        found = []
        for x, y in points:
            dx, dy = self.x.over(x, x), self.y.over(y, y)
            if dx is None or dy is None:
                return None
            found.append(Point(x + dx, y + dy))
        return tuple(found)


def grid_moves(old: Grid, new: Grid) -> Moves:
    """How what stands on the `old` grid lies on the `new` one."""
    return Moves(Axis(_columns(old, new)), Axis(_rows(old, new)))


def _columns(old: Grid, new: Grid) -> Iterable[Stretch]:
    """The columns, and the empty space left and right of them all; a column that grows does so at its end, where its channel runs."""
    start = min((span.start for span in old.columns.values()), default=old.bounds.right)
    yield -inf, start, 0.0
    for id, span in sorted(old.columns.items(), key=lambda item: item[1].start):
        now = new.columns.get(id)
        if now is not None:
            yield _stretch(span, now, CHANNEL)
    yield old.bounds.right, inf, new.bounds.right - old.bounds.right


def _stretch(old: Span, new: Span, tail: float) -> Stretch:
    size = old.size if old.size == new.size else min(old.size, new.size) - tail
    return old.start, old.start + size, new.start - old.start


def _rows(old: Grid, new: Grid) -> Iterable[Stretch]:
    """The rows, the gaps between them as far as the same lines run there, and the space above and below them all."""
    rows, after = list(old.rows), dict(pairwise([*new.rows, ""]))
    if not rows:
        return
    yield -inf, old.rows[rows[0]].start, 0.0
    for id, following in pairwise([*rows, ""]):
        now = new.rows.get(id)
        if now is None:
            continue
        span = old.rows[id]
        yield _stretch(span, now, 0.0)
        if after[id] == following and _lines_below(old, id, following) == _lines_below(new, id, following):
            yield span.end, old.rows[following].start if following else inf, now.end - span.end


def _lines_below(grid: Grid, id: str, following: str) -> list[float]:
    """The lines between a row and the one that follows, from the end of the first."""
    start, end = grid.rows[id].end, grid.rows[following].start if following else inf
    return [end - start, *(y - start for _, y in grid.lines if start <= y < end)]
