"""A chart as a value: what it is called, what it says in one sentence, its figures as a table, and its picture at any size."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from designer.drawing.charts.looks import Look, sample
from designer.drawing.charts.values import TEXT, Cell, Label, Unit, label_text, told
from designer.drawing.geometry import Box, Point
from designer.drawing.measure import ESTIMATE, Measure, elide, wrap
from designer.drawing.shapes import Rectangle, Shape, Text
from designer.drawing.words import Words, named
from designer.i18n import Message

SIZE = (720.0, 400.0)
"""The usual size of a chart, in map units."""
LEAST = (240.0, 200.0)
"""A chart is not drawn smaller than this; what has less room shows a part of it."""

MARGIN = 14.0
TITLE, BODY, SMALL = 15.0, 11.0, 10.0  # whole, since the screen's and the paper's letters are
ROW = 16.0  # a row of small texts


class Column(NamedTuple):
    """A column of a table: its head, and what its numbers count."""

    name: Label
    unit: Unit = TEXT


@dataclass(frozen=True, slots=True)
class ChartTable:
    """The figures of a chart, as many cells in each row as there are columns; numbers are in seconds, shares 0..1, money."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def heads(self, words: Words = str) -> tuple[str, ...]:
        """The heads of the columns."""
        return tuple(label_text(column.name, words) for column in self.columns)

    def texts(self, words: Words = str) -> tuple[tuple[str, ...], ...]:
        """The rows as a reader sees them."""
        return tuple(tuple(self.text(row, column, words) for column in range(len(self.columns))) for row in range(len(self.rows)))

    def text(self, row: int, column: int, words: Words = str) -> str:
        """One cell as a reader sees it."""
        return _cell(self.rows[row][column], self.columns[column].unit, words)


def _cell(cell: Cell, unit: Unit, words: Words) -> str:
    return label_text(cell if isinstance(cell, str | Message) else told(cell, unit), words)


class Piece(NamedTuple):
    """Shapes that belong together, such as a bar; `text` says what it is in full, for hovering, and `box` is where it lies."""

    shapes: tuple[Shape, ...]
    text: str = ""
    box: Box = Box(0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart at one size: the `pieces` in paint order from the origin on, and the `plot` that the figures are drawn in."""

    size: tuple[float, float]
    pieces: tuple[Piece, ...]
    plot: Box

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """All shapes in paint order: the display list."""
        return tuple(shape for piece in self.pieces for shape in piece.shapes)

    def text_at(self, x: float, y: float) -> str:
        """What lies at a place, in full; "" where nothing does."""
        return next((piece.text for piece in reversed(self.pieces) if piece.text and piece.box.contains(x, y)), "")


@dataclass(frozen=True, slots=True)
class Draft:
    """What it takes to set texts."""

    measure: Measure
    words: Words

    def say(self, label: Label) -> str:
        """`label` in the reader's language."""
        return label_text(label, self.words)

    def told(self, value: float | None, unit: Unit) -> str:
        """A figure in the reader's language."""
        return self.say(told(value, unit))

    def named(self, name: str, value: str) -> str:
        """A name and what there is to say of it."""
        return named(name, value, self.words)

    def width(self, text: str, size: float = SMALL, bold: bool = False) -> float:
        """How wide `text` is."""
        return self.measure.width(text, size, bold)

    def widest(self, texts: Sequence[str], size: float = SMALL) -> float:
        """How wide the widest of `texts` is."""
        return max((self.width(text, size) for text in texts), default=0.0)

    def cut(self, text: str, room: float, size: float = SMALL, bold: bool = False) -> str:
        """`text` with an ellipsis where it is wider than `room`; nothing where not even that fits."""
        found = elide(text, room, size, self.measure, bold) if room > 0 else ""
        return found if found and self.width(found, size, bold) <= room else ""


class Key(NamedTuple):
    """An entry of the legend."""

    look: Look
    label: Label


class Plot(Protocol):
    """The figures of a chart as they are drawn below its heading."""

    @property
    def keys(self) -> tuple[Key, ...]:
        """The legend."""
        ...

    def pieces(self, room: Box, draft: Draft) -> tuple[Box, list[Piece]]:
        """The shapes inside `room`, and the box in it that the figures take."""
        ...


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart. Where there is nothing to draw, `plot` is None and `empty` says why."""

    title: Message
    description: Message
    table: ChartTable
    plot: Plot | None
    empty: Message

    def drawing(self, size: tuple[float, float] = SIZE, measure: Measure = ESTIMATE, words: Words = str, titled: bool = True) -> Drawing:
        """The chart at `size` (map units, at least `LEAST`); colours are those that a theme gives to the shapes' roles.

        Where its title stands above it already, it need not be `titled`.
        """
        width, height = max(LEAST[0], size[0]), max(LEAST[1], size[1])
        draft = Draft(measure, words)
        sheet = Piece((Rectangle(Box(0.0, 0.0, width, height), "map.background"),))
        top, heading = _heading(self, width, height, draft, titled)
        room = Box(MARGIN, top, width - 2 * MARGIN, height - top - MARGIN)
        if self.plot is None:
            return Drawing((width, height), (sheet, *heading, _nothing(self.empty, room, draft)), room)
        below, legend = _legend(self.plot.keys, room, draft)
        room = Box(room.x, below, room.width, height - MARGIN - below)
        box, pieces = self.plot.pieces(room, draft)
        return Drawing((width, height), (sheet, *heading, *legend, *pieces), box)


def _heading(chart: Chart, width: float, height: float, draft: Draft, titled: bool) -> tuple[float, list[Piece]]:
    """Title and sentence, and where they end; a small chart has no sentence."""
    room, y = width - 2 * MARGIN, MARGIN + TITLE * 0.8
    title, sentence = draft.say(chart.title), draft.say(chart.description)
    shown: list[Shape] = []
    if titled:
        shown.append(Text(Point(MARGIN, y), draft.cut(title, room, TITLE, True), "stage.text", TITLE, bold=True))
    y = y + 7.0 if titled else 0.0
    lines = wrap(sentence, room, 2, BODY, draft.measure) if height >= 260 else ()
    for line in lines:
        y += BODY + 3.0
        shown.append(Text(Point(MARGIN, y), line, "stage.detail", BODY))
    bottom = y + 8.0
    return bottom, [Piece(tuple(shown), draft.named(title, sentence) if sentence else title, Box(MARGIN, 0.0, room, bottom))]


def _nothing(empty: Message, room: Box, draft: Draft) -> Piece:
    lines = wrap(draft.say(empty), room.width - 20, 3, BODY, draft.measure)
    top = room.center.y - (len(lines) - 1) * 8.0
    texts = [Text(Point(room.center.x, top + 16.0 * i), line, "stage.detail", BODY, anchor="middle") for i, line in enumerate(lines)]
    return Piece((Rectangle(room, "", "chart.grid", 1.0, 6.0, "dash"), *texts), draft.say(empty), room)


SAMPLE, AIR = 24.0, 18.0
LEFT = 120.0  # what a legend of several rows leaves to the plot


def _legend(keys: Sequence[Key], room: Box, draft: Draft) -> tuple[float, list[Piece]]:
    """The entries in rows, and where they end; those that would leave too little to the plot are left out."""
    pieces: list[Piece] = []
    x, y = room.x, room.y
    for key in keys:
        full = draft.say(key.label)
        text = draft.cut(full, min(room.width - SAMPLE - 6, 220.0))
        wide = SAMPLE + 6 + draft.width(text)
        if x > room.x and x + wide > room.right:
            x, y = room.x, y + ROW
        if y > room.y and y + ROW > room.bottom - LEFT:
            break
        shapes = (*sample(key.look, Box(x, y + 3.0, SAMPLE, 10.0)), Text(Point(x + SAMPLE + 6, y + 11.5), text, "stage.text", SMALL))
        pieces.append(Piece(shapes, full, Box(x, y, wide, ROW)))
        x += wide + AIR
    return (y + ROW + 6.0 if pieces else room.y), pieces


def finite(values: Sequence[float | None]) -> Iterator[float]:
    """The values that are known."""
    return (value for value in values if value is not None and math.isfinite(value))
