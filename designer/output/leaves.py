"""One sheet of paper with all that stands on it: a part of the map, what repeats beside it, and stamps in the margins. No Qt here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from designer.drawing.geometry import Box, Point
from designer.drawing.measure import Measure, elide
from designer.drawing.shapes import Polygon, Shape, Text
from designer.drawing.words import Words
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.output.groups import StepGroup
from designer.output.pages import Sheet, Sheets
from designer.output.pdf_tags import Role
from designer.output.poster import Poster

LABEL_MM, LABEL_SIZE = 3.0, 10.0
UNREACHED = 5.0  # mm at the paper's edge that printers leave blank
MARK, MARK_GAP, LEAST_MARK = 5.0, 1.0, 1.5  # mm of a crop mark, between it and the map, and less than which none is made


class Stamp(NamedTuple):
    """Shapes in a space of their own: where its origin stands (mm from the paper's corner), and how many mm its unit is.

    `logo` is where the company's logo goes there, and `within` the part of the paper (mm) outside of which nothing is seen. On pages
    that are no map's, it has a `role` if it is read.
    """

    shapes: tuple[Shape, ...]
    at: tuple[float, float]
    scale: float
    logo: Box | None = None
    within: Box | None = None
    role: Role | None = None


class Leaf(NamedTuple):
    """One page of `page` mm. `sheet` is the part of `picture` on it (None: no part of the map), one map unit `unit` mm; it is clipped
    and has headers where it is a `cut` from a larger whole."""

    page: tuple[float, float]
    picture: Poster
    sheet: Sheet | None
    unit: float
    cut: bool
    stamps: tuple[Stamp, ...] = ()


def leaves(picture: Poster, sheets: Sheets, words: Words, measure: Measure) -> tuple[Leaf, ...]:
    """The pages of `sheets`, each with its label where there are several."""
    several = len(sheets.sheets) > 1
    made = []
    for number, sheet in enumerate(sheets.sheets):
        stamps = (sheet_label(picture.name, sheets, number, words, measure),) if several else ()
        made.append(Leaf(sheets.page, picture, sheet, sheets.mm_per_unit, several, stamps))
    return tuple(made)


def coordinate(sheet: Sheet) -> str:
    """``B3`` for the second column's third sheet."""
    name, column = "", sheet.column + 1
    while column:
        column, letter = divmod(column - 1, 26)
        name = chr(ord("A") + letter) + name
    return f"{name}{sheet.row + 1}"


def sheet_label(
    name: str, sheets: Sheets, number: int, words: Words, measure: Measure, named: bool = True, marks: tuple[float, float] | None = None
) -> Stamp:
    """In the margin: which sheet of what `number` (0 for the first) is, and, if the sheets are `named`, its place in the whole.

    It stands between the crop `marks`, where there are such.
    """
    sheet, count = sheets.sheets[number], len(sheets.sheets)
    plain = say(QT_TRANSLATE_NOOP("output", "Sheet {number} of {count}"), number=number + 1, count=count)
    place = say(QT_TRANSLATE_NOOP("output", "{place}: sheet {number} of {count}"), place=coordinate(sheet), number=number + 1, count=count)
    edge = sheet.at[0] - sheet.head[0] * sheets.mm_per_unit
    left, right = (marks[0] + 2 * MARK_GAP, marks[1] - 2 * MARK_GAP) if marks is not None else (edge, sheets.page[0] - edge)
    text, scale = words(place if named else plain), LABEL_MM / LABEL_SIZE
    room = (right - left) / scale - measure.width(text, LABEL_SIZE, False) - 20.0
    shown = elide(name, max(room, 40.0), LABEL_SIZE, measure)
    label = Text(Point(0.0, 0.0), f"{shown} \N{EM DASH} {text}" if shown else text, "stage.detail", LABEL_SIZE)
    return Stamp((label,), (left, sheets.page[1] - UNREACHED), scale)


def cuts_across(sheet: Sheet, sheets: Sheets, overlap: float) -> tuple[float, float]:
    """Where the edge of the sheet before this one comes to lie, and where it is cut: from the left edge of the paper, in mm."""
    left = sheet.at[0]
    return left + overlap if sheet.column else left, left + sheet.part.width * sheets.mm_per_unit


def crop_marks(sheet: Sheet, sheets: Sheets, overlap: float) -> Stamp:
    """Where to cut the sheet, and where the edge of the one before it comes to lie: lines in the margins, a unit of 1 mm.

    Each sheet is cut at its right and bottom edge and glued onto the next, whose repeated headers and overlap it covers.
    """
    (width, height), unit = sheets.page, sheets.mm_per_unit
    left, top = sheet.at
    right, bottom = left + sheet.part.width * unit, top + sheet.part.height * unit
    head_left, head_top = left - sheet.head[0] * unit, top - sheet.head[1] * unit
    across = cuts_across(sheet, sheets, overlap)
    down = (top + overlap if sheet.row else top, bottom)
    lines: list[tuple[Point, Point]] = []
    for x in across:
        lines += (line for line in (_up(x, head_top), _down(x, bottom, height)) if line)
    for y in down:
        lines += ((Point(a.y, a.x), Point(b.y, b.x)) for a, b in filter(None, (_up(y, head_left), _down(y, right, width))))
    shapes = tuple(Polygon(line, "", "legend.text", 0.2, closed=False) for line in lines)
    return Stamp(shapes, (0.0, 0.0), 1.0)


def _up(x: float, edge: float) -> tuple[Point, Point] | None:
    """A mark above the edge, as long as there is room for."""
    long = min(MARK, edge - 2 * MARK_GAP)
    return (Point(x, edge - MARK_GAP - long), Point(x, edge - MARK_GAP)) if long >= LEAST_MARK else None


def _down(x: float, edge: float, end: float) -> tuple[Point, Point] | None:
    """The same below it."""
    long = min(MARK, end - edge - 2 * MARK_GAP)
    return (Point(x, edge + MARK_GAP), Point(x, edge + MARK_GAP + long)) if long >= LEAST_MARK else None


def within(sheet: Sheet, unit: float) -> Box:
    """The part of the paper (mm) on which the sheet's part of the map stands."""
    return Box(*sheet.at, sheet.part.width * unit, sheet.part.height * unit)


def on_sheet(box: Box, sheet: Sheet, unit: float) -> tuple[float, float]:
    """Where the corner of `box` (map units) stands on the sheet (mm)."""
    return sheet.at[0] + (box.x - sheet.part.x) * unit, sheet.at[1] + (box.y - sheet.part.y) * unit


def split_steps(picture: Poster, sheets: Sheets) -> Iterator[str]:
    """The names of the steps that stand on no sheet in full."""
    for group in picture.groups:
        if isinstance(group, StepGroup) and not any(_holds(sheet.part, group.box) for sheet in sheets.sheets):
            yield group.title


def _holds(part: Box, box: Box) -> bool:
    slack = 1e-6
    across = part.x - slack <= box.x and box.right <= part.right + slack
    return across and part.y - slack <= box.y and box.bottom <= part.bottom + slack
