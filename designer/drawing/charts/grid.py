"""The upright plot that most charts share: an axis of figures on the left, and room for another below."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from designer.drawing.charts.axes import Axis, axis
from designer.drawing.charts.chart import ROW, SMALL, Draft, Piece
from designer.drawing.charts.looks import LIMIT
from designer.drawing.charts.values import Label, Unit
from designer.drawing.geometry import Box, Point
from designer.drawing.shapes import Polygon, Shape, Text

TICKS_APART = 34.0  # between two ticks of an upright axis
HEAD = 21.0  # the upright axis' title above it
LABELS_APART = 10.0  # between two labels beside each other


class Upright(NamedTuple):
    """The plot's box, its upright axis, and the shapes of what stands around it."""

    box: Box
    axis: Axis
    pieces: list[Piece]

    def y(self, value: float) -> float:
        """Where `value` stands."""
        return self.box.bottom - self.axis.share(value) * self.box.height


def upright(room: Box, most: float, unit: Unit, title: Label, draft: Draft, top: float = 0.0) -> Upright:
    """A plot for values from 0 to `most` with `top` map units left free above it, and a row for ticks and one for a title below it."""
    height = max(20.0, room.height - HEAD - top - 2 * ROW - 4.0)
    made = axis(0.0, most, unit, max(2, min(8, int(height / TICKS_APART))))
    left = min(room.width * 0.3, draft.widest([label for _, label in made.ticks])) + 8.0
    box = Box(room.x + left, room.y + HEAD + top, max(20.0, room.width - left - 8.0), height)
    found = Upright(box, made, [])
    shapes: list[Shape] = []
    free = room.bottom
    for value, label in made.ticks:
        y = found.y(value)
        shapes.append(level(box, y, "chart.axis.line" if value == 0 else "chart.grid"))
        if y + SMALL / 2 <= free:
            free = y - SMALL / 2 - 1.0
            shapes.append(Text(Point(box.x - 6.0, y + SMALL * 0.36), draft.cut(label, left - 6.0), "stage.detail", SMALL, anchor="end"))
    full = titled(draft.say(title), made.unit)
    shapes.append(Text(Point(room.x, room.y + SMALL), draft.cut(full, room.width), "stage.detail", SMALL))
    found.pieces.append(Piece(tuple(shapes)))
    return found


def titled(title: str, unit: str) -> str:
    """``Waiting (min)``."""
    return f"{title} ({unit})" if unit else title


def level(box: Box, y: float, role: str, width: float = 1.0) -> Polygon:
    """A line across `box`."""
    return Polygon((Point(box.x, y), Point(box.right, y)), "", role, width, closed=False)


def below(box: Box, ticks: Iterable[tuple[float, str]], title: str, draft: Draft, lines: bool = False) -> Piece:
    """The labels of `ticks` (places and texts) below `box`, those left out that would touch one before, and a title below them.

    With `lines`, each tick goes up through the box, else it is a short stroke.
    """
    shapes: list[Shape] = []
    end = -1e9
    for x, label in ticks:
        line = (Point(x, box.y if lines else box.bottom), Point(x, box.bottom + 4.0))
        shapes.append(Polygon(line, "", "chart.grid" if lines else "chart.axis.line", 1.0, closed=False))
        half = draft.width(label) / 2
        if label and x - half >= end:
            shapes.append(Text(Point(x, box.bottom + 14.0), label, "stage.detail", SMALL, anchor="middle"))
            end = x + half + LABELS_APART
    shapes.append(Text(Point(box.center.x, box.bottom + 29.0), draft.cut(title, box.width), "stage.detail", SMALL, anchor="middle"))
    return Piece(tuple(shapes))


class Upward(NamedTuple):
    """A line that stands in the plot, with its label above; `full` is told on hovering."""

    x: float
    label: str
    full: str = ""
    role: str = LIMIT.line
    dash: str = LIMIT.dash


STRIP = 14.0  # a row of labels above a plot


def uprights(box: Box, lines: Sequence[Upward], rows: int, draft: Draft) -> list[Piece]:
    """Lines through `box` with their labels in `rows` above it, first come first served.

    No label touches another or another's line; one that finds no room is left out, and told on hovering only.
    """
    taken: list[Box] = []
    found: list[Piece] = []
    for line in lines:
        place = _label_place(box, line.x, draft.width(line.label), rows, taken)
        top = box.y if place is None else place.bottom
        shapes: list[Shape] = [Polygon((Point(line.x, top), Point(line.x, box.bottom)), "", line.role, 1.6, line.dash, closed=False)]
        taken.append(Box(line.x - 2.0, top, 4.0, box.y - top))
        if place is not None:
            taken.append(place)
            shapes.append(Text(Point(place.x, place.y + SMALL), line.label, line.role, SMALL))
        found.append(Piece(tuple(shapes), line.full or line.label, Box(line.x - 3.0, box.y, 6.0, box.height)))
    return found


def _label_place(box: Box, x: float, width: float, rows: int, taken: Sequence[Box]) -> Box | None:
    """A free place for a label of the line at `x`, right or left of it, as low as possible."""
    for row in range(rows):
        top = box.y - STRIP * (row + 1)
        leader = Box(x - 2.0, top, 4.0, box.y - top)
        for left in (x, x - width, x - width / 2):
            place = Box(left, top, width, STRIP - 1.0)
            inside = left >= box.x - 1.0 and left + width <= box.right + 1.0
            if inside and not any(one.overlaps(place.grown(3.0)) or one.overlaps(leader) for one in taken):
                return place
    return None
