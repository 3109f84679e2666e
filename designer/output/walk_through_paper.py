"""The paper on which a walk-through form is filled in: its room, how large letters come out there, and its columns. No Qt here.

Lengths are map units (1/96 inch on the usual paper, A4 lying) unless they say mm.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import accumulate

from designer.drawing.geometry import Point
from designer.i18n import QT_TRANSLATE_NOOP, Template
from designer.model.printing import AS_USUAL, PrintSettings
from designer.output.pages import LARGEST, MM_PER_UNIT, SHORTEST, PageSettings, page_size, room_inside

LEAST_WIDTH, USUAL_WIDTH, LEAST_HEIGHT = 840.0, 1047.0, 420.0
"""Narrower than this, or lower, columns and rows have no room; wider than usual, letters become larger first."""
SMALLER = 0.85  # to which letters become before columns become narrower
OFFICE, AMERICAN = ("A4", "A5", "Letter", "Legal"), ("Tabloid", "Ansi")
COLUMNS: tuple[tuple[Template, float], ...] = (
    (QT_TRANSLATE_NOOP("walk-throughs", "Step and standard"), 206.0),
    (QT_TRANSLATE_NOOP("walk-throughs", "People"), 184.0),
    (QT_TRANSLATE_NOOP("fields", "Place"), 148.0),
    (QT_TRANSLATE_NOOP("fields", "Material"), 148.0),
    (QT_TRANSLATE_NOOP("fields", "Time"), 92.0),
    (QT_TRANSLATE_NOOP("walk-throughs", "Sins and plagues"), 130.0),
    (QT_TRANSLATE_NOOP("walk-throughs", "Scores"), 139.0),
)
"""The columns with their usual widths; those in which one writes have what the others leave."""
WRITTEN = 4


@dataclass(frozen=True, slots=True)
class FormPaper:
    """A sheet of `page` mm, of which `room` (width and height in map units) begins at `corner` (mm); a map unit is `unit` mm.

    `edge` is the lower margin (mm) of a sheet from a roll, which is as long as what stands on it; None where it has a length of its own.
    """

    page: tuple[float, float]
    corner: tuple[float, float]
    unit: float
    room: tuple[float, float]
    edge: float | None = None

    @property
    def lefts(self) -> tuple[float, ...]:
        """Where the columns begin, and where the last one ends."""
        widths = [width for _, width in COLUMNS]
        share = (self.room[0] - sum(widths[WRITTEN:])) / sum(widths[:WRITTEN])
        return (0.0, *accumulate([width * share for width in widths[:WRITTEN]] + widths[WRITTEN:]))

    def at(self, point: Point) -> tuple[float, float]:
        """Where a point of the room is on the paper (mm)."""
        return self.corner[0] + point.x * self.unit, self.corner[1] + point.y * self.unit

    def cut(self, height: float) -> FormPaper:
        """The piece of the roll on which a room of `height` stands; other paper as it is."""
        if self.edge is None:
            return self
        long = max(SHORTEST, self.corner[1] + height * self.unit + self.edge)
        return replace(self, page=(self.page[0], long), room=(self.room[0], height))


def form_settings(kept: PrintSettings) -> PrintSettings:
    """How a form is printed if nobody says otherwise: on the office paper of those who print their map as `kept`, in colour, lying."""
    american = kept.paper.startswith(AMERICAN)
    return replace(AS_USUAL, paper=kept.paper if kept.paper in OFFICE else "Letter" if american else "A4")


def form_paper(settings: PrintSettings) -> FormPaper:
    """The paper of `settings`. Raises `FileProblem` for unknown paper, and margins that leave no room on it."""
    landscape = settings.orientation == "landscape"
    pages = PageSettings(settings.paper, landscape, margins=settings.margins, overlap_mm=0.0)
    wide, high = page_size(pages)
    if pages.is_roll and landscape:
        wide = high * math.sqrt(2.0)
    top, _, bottom, left = settings.margins
    width, height = (length / MM_PER_UNIT for length in room_inside((wide, high), pages))
    scale = width / min(max(width / SMALLER, LEAST_WIDTH), USUAL_WIDTH)
    scale = min(scale, height / LEAST_HEIGHT, LARGEST)
    edge = bottom if pages.is_roll and not landscape else None
    return FormPaper((wide, high), (left, top), scale * MM_PER_UNIT, (width / scale, height / scale), edge)
