"""The title block: what the sheets are of, in cells beside each other, with the company's logo. No Qt here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from designer.drawing.geometry import Box, Point
from designer.drawing.measure import Measure, elide
from designer.drawing.shapes import Polygon, Rectangle, Shape, Text
from designer.drawing.words import Words
from designer.i18n import QT_TRANSLATE_NOOP, Template, say
from designer.model.printing import TITLE_FIELDS

LABELS: dict[str, Template] = {
    "service": QT_TRANSLATE_NOOP("output", "Service"),
    "scenario": QT_TRANSLATE_NOOP("output", "Scenario"),
    "version": QT_TRANSLATE_NOOP("output", "Version"),
    "author": QT_TRANSLATE_NOOP("output", "Author"),
    "date": QT_TRANSLATE_NOOP("output", "Date"),
    "scale": QT_TRANSLATE_NOOP("output", "Scale"),
    "page": QT_TRANSLATE_NOOP("output", "Page"),
    "hash": QT_TRANSLATE_NOOP("output", "Document"),
}
HIGH = 34.0  # of a row of cells
LABEL_SIZE, VALUE_SIZE, NAME_SIZE = 8.0, 11.0, 14.0
AIR = 9.0  # at both sides of a text
WIDEST, NARROWEST = 190.0, 46.0  # of a cell; the first takes what is left
LEAST_NAME = 170.0
LOGO = 4.0  # how often a logo may be wider than high


class Block(NamedTuple):
    """A title block from its own origin on: its shapes, its size, and where the logo goes."""

    shapes: tuple[Shape, ...]
    width: float
    height: float
    logo: Box | None


class _Cell(NamedTuple):
    label: str
    value: str
    width: float


def title_block(texts: Mapping[str, str], width: float, measure: Measure, words: Words, logo: float | None = None) -> Block:
    """The block of `texts`, by the names of `TITLE_FIELDS`, exactly `width` wide; empty texts get no cell.

    `logo` is how often the logo is wider than high; None where there is none.
    """
    cells = [_cell(words(say(LABELS[name])), texts[name], measure, name == "service") for name in TITLE_FIELDS if texts.get(name)]
    beside = min(max(1.0, logo), LOGO) * HIGH if logo else 0.0
    beside = beside if beside <= 0.4 * width else 0.0
    rows = _rows(cells, width - beside)
    height = max(1, len(rows)) * HIGH
    shapes: list[Shape] = [Rectangle(Box(0.0, 0.0, width, height), "legend.fill", "legend.line", 1.0)]
    for number, row in enumerate(rows):
        shapes += _row(row, beside, number * HIGH, width, measure)
    if beside:
        shapes.append(_line(beside, 0.0, beside, height))
    return Block(tuple(shapes), width, height, Box(3.0, 3.0, beside - 6.0, height - 6.0) if beside else None)


def _cell(label: str, value: str, measure: Measure, is_name: bool) -> _Cell:
    size = NAME_SIZE if is_name else VALUE_SIZE
    wide = max(measure.width(value, size, is_name), measure.width(label, LABEL_SIZE, False)) + 2 * AIR
    return _Cell(label, value, max(LEAST_NAME, wide) if is_name else min(max(wide, NARROWEST), WIDEST))


def _rows(cells: Sequence[_Cell], width: float) -> list[list[_Cell]]:
    """The cells in as many rows as they need; the first may be made narrower."""
    rows: list[list[_Cell]] = []
    used = 0.0
    for number, cell in enumerate(cells):
        wide = min(cell.width, LEAST_NAME) if number == 0 else cell.width
        if not rows or used + wide > width:
            rows.append([])
            used = 0.0
        rows[-1].append(cell)
        used += wide
    return rows


def _row(cells: Sequence[_Cell], left: float, top: float, right: float, measure: Measure) -> Iterator[Shape]:
    rest = right - left - sum(cell.width for cell in cells[1:])
    at = left
    for number, cell in enumerate(cells):
        wide = rest if number == 0 else cell.width
        bold = top == 0.0 and number == 0
        size = NAME_SIZE if bold else VALUE_SIZE
        yield Text(Point(at + AIR, top + 12.0), elide(cell.label, wide - 2 * AIR, LABEL_SIZE, measure), "legend.text", LABEL_SIZE)
        value = elide(cell.value, wide - 2 * AIR, size, measure, bold)
        yield Text(Point(at + AIR, top + 27.0), value, "legend.text", size, bold=bold)
        if number:
            yield _line(at, top, at, top + HIGH)
        at += wide
    if top:
        yield _line(left, top, right, top)


def _line(x: float, y: float, right: float, bottom: float) -> Polygon:
    return Polygon((Point(x, y), Point(right, bottom)), "", "legend.line", 1.0, closed=False)
