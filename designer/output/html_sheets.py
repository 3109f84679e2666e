"""The map on the sheets of a web page that is printed: readable where the whole map on one sheet is not. No Qt here.

A sheet refers to the drawing that the page shows anyway, and clips it, so that the page stays small.
"""

from __future__ import annotations

from collections.abc import Iterator

from designer.drawing.geometry import Box
from designer.output.groups import LEGEND, TITLE, Group, box_of, placed
from designer.output.pages import READABLE, PageSettings, Sheet, Sheets, easier, sheets
from designer.output.poster import Poster, laid_out
from designer.output.sheet_heads import heads
from designer.output.svg import Pen

MARGINS = (16.0, 15.0, 18.0, 15.0)
"""What `@page` of the style leaves blank at the top, right, bottom and left (mm)."""
_AIR = 6.0  # mm that a browser may need more than it says


def map_sheets(picture: Poster, pen: Pen, drawing: str, paper: str = "A4") -> Iterator[str]:
    """SVG elements, each as large as a landscape sheet of `paper` has room: parts of `picture`, the map of which is the element with
    the id `drawing`. None where one sheet can be read, or where it would take too many.
    """
    settings = PageSettings(paper, margins=MARGINS, foot_mm=_AIR)
    if sheets(picture.box, settings).text >= READABLE:
        return
    more = easier(picture.box, settings, picture.guide)[0]
    if more is None:
        return
    picture, made = laid_out(picture, more)
    loose = [group for group in picture.groups if group.id in (TITLE, LEGEND)]
    for sheet in made.sheets:
        yield _sheet(picture, made, sheet, loose, pen, drawing)


def _sheet(picture: Poster, made: Sheets, sheet: Sheet, loose: list[Group], pen: Pen, drawing: str) -> str:
    top, right, bottom, left = MARGINS
    wide, high = made.page[0] - left - right, made.page[1] - top - bottom - _AIR
    unit, part = made.mm_per_unit, sheet.part
    view = Box(part.x - (sheet.at[0] - left) / unit, part.y - (sheet.at[1] - top) / unit, wide / unit, high / unit)
    shown = "".join(pen.shapes(tuple(shape for shape in placed(group) if box_of(shape).overlaps(part))) for group in loose)
    inside = _window(part, f'<use href="#{drawing}"/>{shown}')
    for head in heads(picture.headers, sheet) if len(made.sheets) > 1 else ():
        x, y = head.away
        inside += _window(head.box, pen.shapes(head.shapes), head.box.moved(x, y))
    return f'<svg {pen.window(view)} width="{wide:g}mm" height="{high:g}mm" aria-hidden="true">\n{inside}</svg>\n'


def _window(part: Box, inside: str, at: Box | None = None) -> str:
    """What of `inside` is seen in `part`, at its place or somewhere else."""
    x, y, width, height = at or part
    view = f"{part.x:g} {part.y:g} {part.width:g} {part.height:g}"
    return f'<svg x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" viewBox="{view}">{inside}</svg>\n'
