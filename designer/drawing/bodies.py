"""The outlines of steps: each kind has a form of its own, so that it is known without its colour."""

from __future__ import annotations

from collections.abc import Iterator

from designer.drawing.geometry import Box, Point
from designer.drawing.marks import hourglass
from designer.drawing.shapes import Polygon, Rectangle, Shape
from designer.model.elements import StepKind

SLANT = 15.0  # of a decision's sides
FOLD = 13.0  # of a sheet's corner


def body_shapes(kind: StepKind, box: Box, fill: str, line: str, width: float, dash: str) -> Iterator[Shape]:
    """The outline of a step of `kind` in `box`, which may be as small as a sample in a legend."""
    slant, fold = min(SLANT, box.width / 5), min(FOLD, box.height / 3)
    x, y, right, bottom, middle = box.x, box.y, box.right, box.bottom, box.center.y
    match kind:
        case StepKind.DECISION:
            left_points = Point(x + slant, bottom), Point(x, middle), Point(x + slant, y)
            yield Polygon(
                (*left_points, Point(right - slant, y), Point(right, middle), Point(right - slant, bottom)), fill, line, width, dash
            )
        case StepKind.START | StepKind.END:
            yield Rectangle(box, fill, line, width if kind is StepKind.START else width + 1.6, box.height / 2, dash)
        case StepKind.FORK | StepKind.JOIN:
            yield Rectangle(box, fill, line, width, 3.0, dash)
        case StepKind.EVIDENCE:
            points = Point(x, y), Point(right - fold, y), Point(right, y + fold), Point(right, bottom), Point(x, bottom)
            yield Polygon(points, fill, line, width, dash)
            yield Polygon((Point(right - fold, y), Point(right - fold, y + fold), Point(right, y + fold)), "evidence.fold", line, 1.0)
        case StepKind.LINK:
            yield Rectangle(box, fill, line, width, 4.0, dash)
            yield Polygon((Point(right - fold / 2, y), Point(right - fold / 2, bottom)), "", line, width, closed=False)
        case _:
            yield Rectangle(box, fill, line, width, min(9.0, box.height / 4), dash)
            if kind is StepKind.WAIT:
                yield from hourglass(x + min(15.0, box.width / 2), middle, "mark.wait")
