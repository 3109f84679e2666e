"""Points and boxes in map units (one unit is one pixel at 100 %), y downwards."""

from __future__ import annotations

from typing import NamedTuple

from designer.model.tuples import from_fields

GRAIN = 64.0  # places that are computed are rounded to 1/64 of a map unit: moving them by whole units is then exact

Rect = tuple[float, float, float, float]
"""Left, top, width and height: a `Box`, or what is too short-lived to be made one."""


def rounded(at: float) -> float:
    """The place nearest to `at` that can be moved by whole units without an error."""
    return round(at * GRAIN) / GRAIN


class Point(NamedTuple):
    """A place on the map."""

    x: float
    y: float


point_of = from_fields(Point)
"""A point of its two numbers, in half the time of `Point`: for what is made by the thousand."""


class Box(NamedTuple):
    """An upright rectangle: its top left corner and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def center(self) -> Point:
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    def contains(self, x: float, y: float) -> bool:
        """Whether the point lies inside or on the border."""
        return self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height

    def overlaps(self, other: Box) -> bool:
        """Whether the two share more than a border."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )

    def shared(self, other: Box) -> Box:
        """What lies in both; without width or height where nothing does."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        return Box(x, y, max(0.0, min(self.right, other.right) - x), max(0.0, min(self.bottom, other.bottom) - y))

    def grown(self, margin: float) -> Box:
        """Larger by `margin` on each side."""
        return Box(self.x - margin, self.y - margin, self.width + 2 * margin, self.height + 2 * margin)

    def moved(self, dx: float, dy: float) -> Box:
        """The same box elsewhere."""
        return Box(self.x + dx, self.y + dy, self.width, self.height)

    def union(self, other: Box) -> Box:
        """The smallest box around both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Box(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)
