"""Lines that stand in a plot, with their labels above it where they find room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from designer.drawing.charts.chart import SMALL, Draft, Piece
from designer.drawing.charts.grid import LABELS_APART
from designer.drawing.charts.looks import LIMIT
from designer.drawing.geometry import Box, Point
from designer.drawing.shapes import Polygon, Shape, Text

STRIP = 14.0  # a row of labels above a plot
BESIDE = 3.0  # between a line and its label
SHORT, NONE = 1, 3  # how much worse than a whole label a short one is, and none


class Upward(NamedTuple):
    """A line that stands in the plot, with its label above; `short` is for where that has no room, and the label is told on hovering."""

    x: float
    label: str
    short: str = ""
    role: str = LIMIT.line
    dash: str = LIMIT.dash


class _Spot(NamedTuple):
    """A text and its place for one line, or none; `worse` is what is lost by it."""

    text: str
    place: Box | None
    worse: int


def uprights(box: Box, lines: Sequence[Upward], rows: int, draft: Draft) -> list[Piece]:
    """A few lines through `box` with their labels in `rows` above it, as many of them and as whole as there is room for.

    No label touches another or another's line.
    """
    found: list[Piece] = []
    for line, spot in zip(lines, _spots(box, lines, rows, draft), strict=True):
        top = box.y if spot.place is None else spot.place.bottom
        shapes: list[Shape] = [Polygon((Point(line.x, top), Point(line.x, box.bottom)), "", line.role, 1.6, line.dash, closed=False)]
        if spot.place is not None:
            shapes.append(Text(Point(spot.place.x, spot.place.y + SMALL), spot.text, line.role, SMALL))
        found.append(Piece(tuple(shapes), line.label, Box(line.x - 3.0, box.y, 6.0, box.height)))
    return found


def _spots(box: Box, lines: Sequence[Upward], rows: int, draft: Draft) -> list[_Spot]:
    """The best places: nothing is lost where that can be, then ever more."""
    options = [list(_options(box, line, rows, draft)) for line in lines]
    best = (_chosen(box, lines, options, lost, []) for lost in range(NONE * len(lines) + 1))
    return next(found for found in best if found is not None)


def _options(box: Box, line: Upward, rows: int, draft: Draft) -> Iterator[_Spot]:
    """Right or left of the line, as low as possible."""
    for text, worse in ((line.label, 0), (line.short, SHORT)):
        width = draft.width(text)
        for row in range(rows if text else 0):
            for left in (line.x + BESIDE, line.x - BESIDE - width):
                if left >= box.x - 1.0 and left + width <= box.right + 1.0:
                    yield _Spot(text, Box(left, box.y - STRIP * (row + 1), width, STRIP - 1.0), worse)
    yield _Spot("", None, NONE)


def _chosen(box: Box, lines: Sequence[Upward], options: Sequence[Sequence[_Spot]], lost: int, before: list[_Spot]) -> list[_Spot] | None:
    """`before` and places for the other lines at the price of `lost`, or None."""
    at = len(before)
    if at == len(lines):
        return before
    for spot in options[at]:
        if spot.worse <= lost and not any(_clash(box, lines[i].x, one, lines[at].x, spot) for i, one in enumerate(before)):
            found = _chosen(box, lines, options, lost - spot.worse, [*before, spot])
            if found is not None:
                return found
    return None


def _clash(box: Box, x: float, one: _Spot, other_x: float, other: _Spot) -> bool:
    """Whether one label would touch the other, or the other's line."""
    if one.place is None or other.place is None:
        return False
    room = Box(one.place.x - LABELS_APART / 2, one.place.y, one.place.width + LABELS_APART, one.place.height)
    return (
        room.overlaps(other.place)
        or one.place.overlaps(_leader(box, other_x, other.place))
        or other.place.overlaps(_leader(box, x, one.place))
    )


def _leader(box: Box, x: float, place: Box) -> Box:
    """The part of a line from its label down to the plot."""
    return Box(x - 2.0, place.bottom, 4.0, box.y - place.bottom)
