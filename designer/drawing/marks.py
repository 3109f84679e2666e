"""The small signs on steps: fail point, wait point, patience, moment of truth, hidden from the customer."""

from __future__ import annotations

import math

from designer.drawing.geometry import Box, Point
from designer.drawing.shapes import Ellipse, Polygon, Rectangle, Shape, Text

MARK = 17.0
_PUPIL = ((-1.9, 0.0), (-1.0, -1.7), (1.0, -1.7), (1.9, 0.0), (1.0, 1.7), (-1.0, 1.7))


def letter_mark(x: float, y: float, letter: str, role: str) -> tuple[Shape, ...]:
    """A disc with a letter around the point."""
    disc = Ellipse(Box(x - MARK / 2, y - MARK / 2, MARK, MARK), role, "step.fill", 1.5)
    return disc, Text(Point(x, y + 3.8), letter, f"{role}.text", 10.5, bold=True, anchor="middle")


def leaving_mark(x: float, y: float) -> tuple[Shape, ...]:
    """A disc with an arrow that leaves it around the point: customers who have waited too long go elsewhere."""
    disc = Ellipse(Box(x - MARK / 2, y - MARK / 2, MARK, MARK), "mark.patience", "step.fill", 1.5)
    shaft = Point(x - 3.6, y + 3.6), Point(x + 2.2, y - 2.2)
    head = Point(x + 4.2, y - 4.2), Point(x - 1.4, y - 3.4), Point(x + 3.4, y + 1.4)
    return disc, Polygon(shaft, "", "mark.patience.text", 1.8, closed=False), Polygon(head, "mark.patience.text")


def star_mark(x: float, y: float) -> tuple[Shape, ...]:
    """A star with five points around the point: a moment of truth."""
    radii = (MARK * 0.6, MARK * 0.26)
    points = tuple(
        Point(x + radii[corner % 2] * math.sin(corner * math.pi / 5), y - radii[corner % 2] * math.cos(corner * math.pi / 5))
        for corner in range(10)
    )
    return (Polygon(points, "mark.moment", "mark.moment.line", 1.2),)


def hidden_mark(x: float, y: float) -> tuple[Shape, ...]:
    """A crossed-out eye on a dark badge around the point: the customer does not see this step. It can be told at half its size."""
    top = tuple(Point(x + across, y - above) for across, above in ((-6.5, 0.0), (-3.5, 3.2), (0.0, 4.4), (3.5, 3.2), (6.5, 0.0)))
    bottom = tuple(Point(point.x, 2 * y - point.y) for point in reversed(top[1:-1]))
    slash = Point(x - 4.8, y + 4.4), Point(x + 4.8, y - 4.4)
    sign = "step.hidden.fill"
    return (
        Rectangle(Box(x - 9.5, y - 7.0, 19.0, 14.0), "mark.hidden", sign, 1.0, radius=7.0),
        Polygon((*top, *bottom), "", sign, 1.4),
        Polygon(tuple(Point(x + across, y + down) for across, down in _PUPIL), sign),
        Polygon(slash, "", "mark.hidden", 3.2, closed=False),
        Polygon(slash, "", sign, 1.5, closed=False),
    )


def hourglass(x: float, y: float, role: str) -> tuple[Shape, ...]:
    """An hourglass around the point."""
    upper = Polygon((Point(x - 4.5, y - 6), Point(x + 4.5, y - 6), Point(x, y)), "", role, 1.2)
    lower = Polygon((Point(x, y), Point(x + 4.5, y + 6), Point(x - 4.5, y + 6)), role, role, 1.2)
    caps = (
        Polygon((Point(x - 5.5, y - 6.5), Point(x + 5.5, y - 6.5)), "", role, 1.5, closed=False),
        Polygon((Point(x - 5.5, y + 6.5), Point(x + 5.5, y + 6.5)), "", role, 1.5, closed=False),
    )
    return upper, lower, *caps


def pill(box: Box, text: str, fill: str, color: str, size: float, outline: str = "step.fill") -> tuple[Shape, ...]:
    """A badge with a word."""
    return (
        Rectangle(box, fill, outline, 1.2, radius=box.height / 2),
        Text(Point(box.center.x, box.center.y + size * 0.36), text, color, size, bold=True, anchor="middle"),
    )


_APART = (14.0, 10.0, 7.0, 4.5)
"""From stroke to stroke, by levels of heat."""


def gauge(box: Box, level: int) -> tuple[Shape, ...]:
    """Slanted strokes along the left edge of `box`: the higher the level of heat, the denser; none for level 0."""
    if not level:
        return ()
    inset = min(12.0, box.height / 5)
    count = 0
    for apart in _APART[:level]:  # in a small box, too, each level has more than the one below it
        count = max(count + 1, int((box.height - 2 * inset) // apart) + 1)
    apart = (box.height - 2 * inset) / count
    ys = [box.y + inset + (number + 0.5) * apart for number in range(count)]
    return tuple(Polygon((Point(box.x + 2.0, y + 2.5), Point(box.x + 7.0, y - 2.5)), "", "heat.text", 1.1, closed=False) for y in ys)
