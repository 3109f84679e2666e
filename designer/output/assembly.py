"""The first sheet of a poster: how the others are put together, with the title block. No Qt here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from designer.drawing.geometry import Box, Point
from designer.drawing.map import Map
from designer.drawing.measure import Measure, elide
from designer.drawing.pictures import fill_role
from designer.drawing.shapes import Polygon, Rectangle, Shape, Text
from designer.drawing.theme import band_role
from designer.drawing.words import Words
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.printing import Margins
from designer.output.leaves import Stamp
from designer.output.pages import Sheet, Sheets
from designer.output.poster import Poster
from designer.output.title_block import title_block

UNIT = 0.26  # mm of a unit of letters
GAP = 4.0  # mm
MOST_STEPS = 3000  # more are but a grey field on so small a picture


def assembly_map(
    picture: Poster,
    map: Map,
    sheets: Sheets,
    names: Sequence[str],
    margins: Margins,
    texts: Mapping[str, str],
    logo: float | None,
    measure: Measure,
    words: Words,
) -> Iterator[Stamp]:
    """The map in small with the sheets' names and edges on it, what to do with them, and the title block of `texts` if there are any."""
    top, right, bottom, left = margins
    width, height = sheets.page[0] - left - right, sheets.page[1] - top - bottom
    below = 0.0
    if texts:
        block = title_block(texts, width / UNIT, measure, words, logo)
        below = block.height * UNIT + GAP
        yield Stamp(block.shapes, (left, top + height - block.height * UNIT), UNIT, block.logo)
    advice = say(QT_TRANSLATE_NOOP("output", "Cut each sheet at its right and lower edge, and glue it onto the next one."))
    line = Text(Point(0.0, 14.0), elide(words(advice), width / UNIT, 12.0, measure), "legend.text", 12.0)
    yield Stamp((line,), (left, top), UNIT)
    room = height - below - 8.0
    scale = min(width / picture.box.width, room / picture.box.height)
    at = left + (width - picture.box.width * scale) / 2 - picture.box.x * scale, top + 8.0 - picture.box.y * scale
    yield Stamp((*_small(map), *_edges(sheets, names, scale)), at, scale)


def _small(map: Map) -> Iterator[Shape]:
    grid = map.grid
    for band, top, bottom in grid.bands:
        yield Rectangle(Box(grid.bounds.x, top, grid.bounds.width, bottom - top), band_role(band, "tint"), "lane.line", 2.0)
    steps = map.blueprint.steps
    for number, step in enumerate(steps.values()):
        if number < MOST_STEPS:
            yield Rectangle(map.boxes[step.id], fill_role(map.blueprint, step), "step.line", 3.0, 6.0)


def _edges(sheets: Sheets, names: Sequence[str], scale: float) -> Iterator[Shape]:
    """The edge of what is seen of each sheet, and its name in the middle."""
    for sheet in sheets.sheets:
        part = _seen(sheet, sheets)
        corners = Point(part.x, part.y), Point(part.right, part.y), Point(part.right, part.bottom), Point(part.x, part.bottom)
        yield Polygon(corners, "", "line.visibility", 0.6 / scale)
    for sheet, name in zip(sheets.sheets, names, strict=True):
        part = _seen(sheet, sheets)
        size = min(part.height * 0.4, part.width * 0.3, 16.0 / scale)
        high = size * 0.72
        wide = len(name) * size * 0.75
        yield Rectangle(
            Box(part.center.x - wide / 2, part.center.y - size * 0.6, wide, size * 1.2), "legend.fill", "line.visibility", 0.3 / scale
        )
        yield Text(Point(part.center.x, part.center.y + high / 2), name, "legend.text", size, bold=True, anchor="middle")


def _seen(sheet: Sheet, sheets: Sheets) -> Box:
    """The part of a sheet that the one before it does not cover."""
    before = [one for one in sheets.sheets if one.row == sheet.row and one.column == sheet.column - 1]
    above = [one for one in sheets.sheets if one.column == sheet.column and one.row == sheet.row - 1]
    x = before[0].part.right if before else sheet.part.x
    y = above[0].part.bottom if above else sheet.part.y
    return Box(x, y, sheet.part.right - x, sheet.part.bottom - y)
