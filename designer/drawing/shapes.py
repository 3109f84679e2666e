"""The shapes a map is made of, as plain values: one picture for the screen, the paper and every file.

A shape names the *role* of its colours (``step.fill``, ``flow.line``, ...); a `designer.drawing.theme.Theme` says what colour a
role has. Coordinates are map units. A role of ``""`` means: not filled, or not outlined.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from designer.drawing.geometry import Box, Point


@dataclass(frozen=True, slots=True)
class Rectangle:
    """An upright rectangle with corners of `radius`; `dash` is "" (solid), "dash" or "dot"."""

    box: Box
    fill: str = ""
    line: str = ""
    width: float = 1.0
    radius: float = 0.0
    dash: str = ""


@dataclass(frozen=True, slots=True)
class Ellipse:
    """An ellipse inside `box`."""

    box: Box
    fill: str = ""
    line: str = ""
    width: float = 1.0
    dash: str = ""


@dataclass(frozen=True, slots=True)
class Polygon:
    """Straight lines through `points`; `closed` joins the last with the first, `arrow` puts an arrow head on the last one."""

    points: tuple[Point, ...]
    fill: str = ""
    line: str = ""
    width: float = 1.0
    dash: str = ""
    closed: bool = True
    arrow: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """One line of plain text; `at` is on the baseline at the start, middle or end (`anchor`); `angle` is degrees clockwise."""

    at: Point
    text: str
    color: str = "step.text"
    size: float = 12.0
    bold: bool = False
    italic: bool = False
    anchor: str = "start"
    angle: float = 0.0


Shape = Rectangle | Ellipse | Polygon | Text


def moved(shape: Shape, dx: float, dy: float) -> Shape:
    """The same shape elsewhere."""
    if isinstance(shape, Text):
        return replace(shape, at=Point(shape.at.x + dx, shape.at.y + dy))
    if isinstance(shape, Polygon):
        return replace(shape, points=tuple(Point(x + dx, y + dy) for x, y in shape.points))
    return replace(shape, box=shape.box.moved(dx, dy))


def scaled(shape: Shape, factor: float) -> Shape:
    """The same shape `factor` times as large and as far from the origin."""
    if isinstance(shape, Text):
        return replace(shape, at=Point(shape.at.x * factor, shape.at.y * factor), size=shape.size * factor)
    width = shape.width * factor
    if isinstance(shape, Polygon):
        return replace(shape, points=tuple(Point(x * factor, y * factor) for x, y in shape.points), width=width)
    box = Box(*(value * factor for value in shape.box))
    if isinstance(shape, Rectangle):
        return replace(shape, box=box, width=width, radius=shape.radius * factor)
    return replace(shape, box=box, width=width)
