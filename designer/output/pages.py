"""Sheets of paper as pure geometry: how large the map is drawn, and which part of it stands on which sheet."""

from __future__ import annotations

import math
from dataclasses import dataclass

from designer.drawing.geometry import Box
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.storage.files import FileProblem

PAPERS: dict[str, tuple[float, float]] = {
    "A0": (841, 1189),
    "A1": (594, 841),
    "A2": (420, 594),
    "A3": (297, 420),
    "A4": (210, 297),
    "A5": (148, 210),
    "Letter": (215.9, 279.4),
    "Legal": (215.9, 355.6),
    "Tabloid": (279.4, 431.8),
}
"""Width and height in mm, upright."""

MM_PER_UNIT = 25.4 / 96
LARGEST = 2.0  # a small map is not blown up further than this to fill its sheets
OVERLAP_MM = 5.0  # what neighbouring sheets both show, for gluing
MOST_SHEETS = 200
_SLACK = 1e-6


@dataclass(frozen=True, slots=True)
class PageSettings:
    """Paper, margins, and either `fit` (at most so many sheets beside and below each other) or `scale` (1.0 = 100 %).

    Where both are given, `scale` holds; where neither is, 100 %.
    """

    paper: str = "A4"
    landscape: bool = True
    margin_mm: float = 10.0
    fit: tuple[int, int] | None = (1, 1)
    scale: float | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: where it lies in the grid of sheets, the part of the map it shows (map units), and where that stands (mm)."""

    column: int
    row: int
    part: Box
    at: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Sheets:
    """All sheets, row by row; one map unit is `mm_per_unit` on paper."""

    sheets: tuple[Sheet, ...]
    columns: int
    rows: int
    mm_per_unit: float
    page: tuple[float, float]

    @property
    def scale(self) -> float:
        """1.0 for 100 %."""
        return self.mm_per_unit / MM_PER_UNIT


def page_size(settings: PageSettings) -> tuple[float, float]:
    """Width and height of the paper in mm as it lies. Raises `FileProblem` for paper that is not in `PAPERS`."""
    upright = next((size for name, size in PAPERS.items() if name.lower() == settings.paper.lower()), None)
    if upright is None:
        known = ", ".join(PAPERS)
        raise FileProblem(say(QT_TRANSLATE_NOOP("output", "unknown paper '{paper}'; known are {known}"), paper=settings.paper, known=known))
    return (upright[1], upright[0]) if settings.landscape else upright


def sheets(box: Box, settings: PageSettings, page: tuple[float, float] | None = None) -> Sheets:
    """The sheets that `box` (map units) takes; none of them is blank, and together they show all of it.

    A printer's own `page` (mm, as it lies) stands in for the settings' paper and orientation.
    Raises `FileProblem` for unknown paper, margins that leave no room, impossible numbers, and more than `MOST_SHEETS` sheets.
    """
    page = page_size(settings) if page is None else page
    room = (page[0] - 2 * settings.margin_mm, page[1] - 2 * settings.margin_mm)
    if settings.margin_mm < 0 or min(room) < 20:
        raise FileProblem(say(QT_TRANSLATE_NOOP("output", "the margins of {mm} mm leave no room on the paper"), mm=settings.margin_mm))
    unit = _mm_per_unit(box, room, settings)
    columns, rows = _count(box.width * unit, room[0]), _count(box.height * unit, room[1])
    if columns * rows > MOST_SHEETS:
        raise FileProblem(
            say(
                QT_TRANSLATE_NOOP("output", "at this scale the map takes {count} sheets; the most is {most}"),
                count=columns * rows,
                most=MOST_SHEETS,
            )
        )
    grid = [(column, row) for row in range(rows) for column in range(columns)]
    return Sheets(tuple(_sheet(box, settings, room, unit, (columns, rows), place) for place in grid), columns, rows, unit, page)


def _mm_per_unit(box: Box, room: tuple[float, float], settings: PageSettings) -> float:
    if settings.scale is not None or settings.fit is None:
        scale = 1.0 if settings.scale is None else settings.scale
        if not 0.01 <= scale <= 20:
            raise FileProblem(say(QT_TRANSLATE_NOOP("output", "the scale must be from 1 % to 2000 %")))
        return scale * MM_PER_UNIT
    across, down = settings.fit
    if not (1 <= across <= MOST_SHEETS and 1 <= down <= MOST_SHEETS):
        raise FileProblem(say(QT_TRANSLATE_NOOP("output", "the sheets must be at least 1 x 1, and at most {most}"), most=MOST_SHEETS))
    wide = across * room[0] - (across - 1) * OVERLAP_MM
    high = down * room[1] - (down - 1) * OVERLAP_MM
    return min(wide / box.width, high / box.height, LARGEST * MM_PER_UNIT)


def _count(length: float, room: float) -> int:
    """How many sheets of `room` mm, overlapping, show `length` mm."""
    return max(1, math.ceil((length - OVERLAP_MM) / (room - OVERLAP_MM) - _SLACK))


def _sheet(
    box: Box, settings: PageSettings, room: tuple[float, float], unit: float, count: tuple[int, int], place: tuple[int, int]
) -> Sheet:
    left = box.x + place[0] * (room[0] - OVERLAP_MM) / unit
    top = box.y + place[1] * (room[1] - OVERLAP_MM) / unit
    part = Box(left, top, min(room[0] / unit, box.right - left), min(room[1] / unit, box.bottom - top))
    x = settings.margin_mm + (max(0.0, (room[0] - part.width * unit) / 2) if count[0] == 1 else 0.0)
    y = settings.margin_mm + (max(0.0, (room[1] - part.height * unit) / 2) if count[1] == 1 else 0.0)
    return Sheet(place[0], place[1], part, (x, y))
