"""What a sheet of several has beside its part of the picture, so that it can be read by itself. No Qt here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from designer.drawing.geometry import Box
from designer.drawing.measure import Measure, elide
from designer.drawing.shapes import Shape
from designer.drawing.words import Words
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.output.pages import Sheet, Sheets
from designer.output.poster import Headers

LABEL_MM, LABEL_SIZE, LABEL_COLOR = 3.0, 10.0, "#404040"
UNREACHED = 5.0  # mm at the paper's edge that printers leave blank


class Head(NamedTuple):
    """Names of lanes or stages: what is seen in `box`, moved `away` to the sheet's edge (map units)."""

    shapes: tuple[Shape, ...]
    away: tuple[float, float]
    box: Box


def heads(headers: Headers, sheet: Sheet) -> Iterator[Head]:
    """The names of the lanes at the left and of the stages at the top, for what the sheet shows of them."""
    part, inner = sheet.part, headers.inner
    left, right = max(part.x, inner.x), min(part.right, inner.right)
    top, bottom = max(part.y, inner.y), min(part.bottom, inner.bottom)
    if left >= right or top >= bottom:
        return
    if sheet.head[0] or part.x < inner.x:
        away = part.x - inner.x if sheet.head[0] else 0.0
        yield Head(headers.lanes(top, bottom), (away, 0.0), Box(0.0, top, inner.x, bottom - top))
    if sheet.head[1] or part.y < inner.y:
        away = part.y - inner.y if sheet.head[1] else 0.0
        yield Head(headers.stages(left, right), (0.0, away), Box(left, 0.0, right - left, inner.y))


class SheetLabel(NamedTuple):
    """A text in the margin that begins `at` (mm from the paper's corner); one unit of its size is `scale` mm."""

    text: str
    at: tuple[float, float]
    scale: float


def sheet_label(name: str, sheets: Sheets, number: int, words: Words, measure: Measure) -> SheetLabel:
    """Which sheet of what `number` (0 for the first) is, and where it goes when the sheets are glued together."""
    sheet = sheets.sheets[number]
    place = say(
        QT_TRANSLATE_NOOP("output", "Sheet {number} of {count}: column {column}, row {row}"),
        number=number + 1,
        count=len(sheets.sheets),
        column=sheet.column + 1,
        row=sheet.row + 1,
    )
    left = sheet.at[0] - sheet.head[0] * sheets.mm_per_unit
    text, scale = words(place), LABEL_MM / LABEL_SIZE
    room = (sheets.page[0] - 2 * left) / scale - measure.width(text, LABEL_SIZE, False) - 20.0
    named = elide(name, max(room, 40.0), LABEL_SIZE, measure)
    return SheetLabel(f"{named} \N{EM DASH} {text}" if named else text, (left, sheets.page[1] - UNREACHED), scale)
