"""What a gesture draws over the map: outlines, guides and handles.

Sizes are given in pixels and divided by the zoom, so that a mark is as large to the hand from afar as from near.
"""

from __future__ import annotations

from collections.abc import Iterable

from designer.drawing.geometry import Box, Point
from designer.drawing.shapes import Ellipse, Polygon, Rectangle, Shape

SELECTION, ALLOWED, REFUSED, HANDLE, PAPER = "selection", "allowed", "refused", "handle", "map.background"
OUTLINE = 4.0  # pixels between what is outlined and its outline


def verdict(allowed: bool) -> str:
    """The role that says whether something may happen."""
    return ALLOWED if allowed else REFUSED


def outline(box: Box, role: str, unit: float, width: float = 2.0, dash: str = "") -> Shape:
    """A frame around `box`; `unit` is the map units that make a pixel."""
    return Rectangle(box.grown(OUTLINE * unit), "", role, width * unit, 6 * unit, dash)


def guide(points: Iterable[Point], role: str, unit: float) -> Shape:
    """A line that follows the pointer, with an arrow head."""
    return Polygon(tuple(points), "", role, 2 * unit, "dash", closed=False, arrow=True)


def handle(at: Point, role: str, unit: float) -> tuple[Shape, ...]:
    """The round handle that starts a flow: a disc with an arrow in it."""
    r = 8 * unit
    return (
        Ellipse(Box(at.x - r, at.y - r, 2 * r, 2 * r), PAPER, role, 1.5 * unit),
        Polygon((Point(at.x - 4 * unit, at.y), Point(at.x + 4 * unit, at.y)), "", role, 1.5 * unit, closed=False),
        Polygon(
            (
                Point(at.x + 0.5 * unit, at.y - 3.5 * unit),
                Point(at.x + 4 * unit, at.y),
                Point(at.x + 0.5 * unit, at.y + 3.5 * unit),
            ),
            "",
            role,
            1.5 * unit,
            closed=False,
        ),
    )


def grip(at: Point, role: str, unit: float) -> Shape:
    """The square handle at an end of a selected flow."""
    r = 5 * unit
    return Rectangle(Box(at.x - r, at.y - r, 2 * r, 2 * r), PAPER, role, 1.5 * unit)
