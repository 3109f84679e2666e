"""The upright plot that most charts share: an axis of figures on the left, and room for another below."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from designer.drawing.charts.axes import Axis, axis
from designer.drawing.charts.chart import ROW, SMALL, Draft, Piece
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
    left = min(room.width * 0.3, draft.widest([draft.say(label) for _, label in made.ticks])) + 8.0
    box = Box(room.x + left, room.y + HEAD + top, max(20.0, room.width - left - 8.0), height)
    found = Upright(box, made, [])
    shapes: list[Shape] = []
    free = room.bottom
    for value, figure in made.ticks:
        label = draft.say(figure)
        y = found.y(value)
        shapes.append(level(box, y, "chart.axis.line" if value == 0 else "chart.grid"))
        if y + SMALL / 2 <= free:
            free = y - SMALL / 2 - 1.0
            shapes.append(Text(Point(box.x - 6.0, y + SMALL * 0.36), draft.cut(label, left - 6.0), "stage.detail", SMALL, anchor="end"))
    full = titled(draft.say(title), draft.say(made.unit))
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
