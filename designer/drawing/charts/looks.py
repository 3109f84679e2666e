"""How bars and lines are told apart: by colour, and by hatching, dashes and marks for those who see no colours."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from designer.drawing.geometry import Box, Point
from designer.drawing.shapes import Ellipse, Polygon, Rectangle, Shape

STRIPES = 6.0  # between the lines of a hatching
_FINE = 1e-6


class Look(NamedTuple):
    """The look of a bar (`fill`) or of a line: roles of colours, a hatching, a dash, a mark."""

    line: str
    fill: str = ""
    pattern: str = ""
    dash: str = ""
    mark: str = ""


VALUE = Look("chart.value.line", "chart.value")
HIDDEN = Look("chart.hidden.line", "chart.hidden", "rising")
WAIT = Look("chart.wait.line", "chart.wait", "falling")
LATE = Look("chart.late.line", "chart.late", "cross")
LIMIT = Look("bottleneck.line", dash="dash")
DUTY = Look("stage.text")
_MARKS = ("circle", "square", "triangle", "diamond", "circle", "square")
_DASHES = ("", "dash", "dot", "", "dash", "dot")
SERIES = tuple(Look(f"chart.{i + 1}.line", dash=dash, mark=mark) for i, (dash, mark) in enumerate(zip(_DASHES, _MARKS, strict=True)))
"""The looks of lines and dots, each unlike the others also without colour."""


def bar(box: Box, look: Look, outlined: bool = True) -> tuple[Shape, ...]:
    """A bar; what is too thin for an outline has none."""
    line = look.line if outlined and min(box.width, box.height) > 2 else ""
    return (Rectangle(box, look.fill), *hatching(box, look.pattern, look.line), *([Rectangle(box, "", line, 1.0)] if line else []))


def hatching(box: Box, pattern: str, role: str) -> Iterator[Shape]:
    """The lines of a pattern inside `box`; those of neighbours continue each other."""
    if pattern in ("rising", "cross"):
        for at in _places(box.x + box.y, box.right + box.bottom):
            left, right = max(box.x, at - box.bottom), min(box.right, at - box.y)
            if right - left > _FINE:
                yield _line(Point(left, at - left), Point(right, at - right), role)
    if pattern in ("falling", "cross"):
        for at in _places(box.y - box.right, box.bottom - box.x):
            left, right = max(box.x, box.y - at), min(box.right, box.bottom - at)
            if right - left > _FINE:
                yield _line(Point(left, at + left), Point(right, at + right), role)


def _places(low: float, high: float) -> list[float]:
    return [STRIPES * number for number in range(math.floor(low / STRIPES) + 1, math.ceil(high / STRIPES))]


def _line(a: Point, b: Point, role: str) -> Polygon:
    return Polygon((a, b), "", role, 0.8, closed=False)


def mark(kind: str, at: Point, role: str, radius: float = 3.5, hollow: bool = False) -> Shape:
    """The mark that a line's points have; a `hollow` one shows the ground."""
    fill, (x, y), r = "map.background" if hollow else role, at, radius
    if kind == "square":
        return Rectangle(Box(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8), fill, role, 1.4)
    if kind == "triangle":
        return Polygon((Point(x, y - r * 1.2), Point(x + r * 1.15, y + r * 0.8), Point(x - r * 1.15, y + r * 0.8)), fill, role, 1.4)
    if kind == "diamond":
        return Polygon((Point(x, y - r * 1.3), Point(x + r * 1.3, y), Point(x, y + r * 1.3), Point(x - r * 1.3, y)), fill, role, 1.4)
    return Ellipse(Box(x - r, y - r, 2 * r, 2 * r), fill, role, 1.4)


def sample(look: Look, box: Box) -> tuple[Shape, ...]:
    """What stands for `look` in a legend."""
    if look.fill:
        return bar(box, look)
    line = Polygon((Point(box.x, box.center.y), Point(box.right, box.center.y)), "", look.line, 2.0, look.dash, closed=False)
    return (line, mark(look.mark, box.center, look.line)) if look.mark else (line,)
