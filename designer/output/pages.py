"""Sheets of paper as pure geometry: how large the map is drawn, and which part of it stands on which sheet."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, replace
from functools import partial

from designer.drawing.geometry import Box
from designer.drawing.sizes import NAME_SIZE
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.printing import MOST_LENGTH, MOST_SHEETS, Margins, paper_size
from designer.model.quantities import QuantityError
from designer.storage.files import FileProblem

EXPORT_PAPERS = ("A4", "A3", "A2", "A1", "A0")
READABLE = 5.0  # points: a step's name in smaller letters is hard to read
MM_PER_UNIT = 25.4 / 96
LARGEST = 2.0  # a small map is not blown up further than this to fill its sheets
OVERLAP_MM = 5.0  # what neighbouring sheets both show, for gluing
MOVED, FAR = 0.12, 0.35  # how much of a sheet may stay blank, so that a seam splits fewer steps, or not the legend
STAND_OUT = 10.0  # what marks and badges take around a step's box (map units)
REPEATED = 0.3  # headers that take more of a sheet than this are not repeated
STEPS, STEP = 9, 0.02  # to which the map is made smaller, so that seams can be moved
SHORTEST = 100.0  # mm of a roll, however little there is on it
_SLACK = 1e-6

Stretch = tuple[float, float]
"""From where to where, in map units."""


@dataclass(frozen=True, slots=True)
class PageSettings:
    """Paper, margins, and either `fit` (at most so many sheets beside and below each other) or `scale` (1.0 = 100 %).

    Where both are given, `scale` holds; where neither is, 100 %. `margins` (top, right, bottom, left) hold in place of `margin_mm`;
    above the lower one `foot_mm` are left free, and `side_mm` left of the right one. A roll is as long as the map needs.
    """

    paper: str = "A4"
    landscape: bool = True
    margin_mm: float = 10.0
    fit: tuple[int, int] | None = (1, 1)
    scale: float | None = None
    overlap_mm: float = OVERLAP_MM
    margins: Margins | None = None
    foot_mm: float = 0.0
    side_mm: float = 0.0

    @property
    def edges(self) -> Margins:
        """What stays blank at the top, right, bottom and left (mm), foot and side included."""
        top, right, bottom, left = self.margins or (self.margin_mm,) * 4
        return top, right + self.side_mm, bottom + self.foot_mm, left

    @property
    def is_roll(self) -> bool:
        """Whether the paper has no length of its own. Raises `FileProblem` for unknown paper."""
        return _paper(self)[1] is None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: where it lies in the grid of sheets, the part of the map it shows (map units), and where that stands (mm).

    Left of the part and above it stands what is repeated: `head` is how wide and how high that is, in map units.
    """

    column: int
    row: int
    part: Box
    at: tuple[float, float]
    head: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Guide:
    """What makes sheets readable one by one (map units): `head`, the width and height of the headers that each sheet repeats, and the
    boxes `whole` that no seam should split, of which those `always` are worth a much smaller sheet."""

    head: tuple[float, float] = (0.0, 0.0)
    whole: tuple[Box, ...] = ()
    always: tuple[Box, ...] = ()


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

    @property
    def text(self) -> float:
        """How large the names of steps come out, in points."""
        return NAME_SIZE * self.mm_per_unit * 72 / 25.4


def readable(box: Box) -> PageSettings:
    """The smallest paper of `EXPORT_PAPERS` on which all of `box` (map units) stands on one sheet that can be read, else the largest."""
    choices = [PageSettings(paper) for paper in EXPORT_PAPERS]
    return next((settings for settings in choices if sheets(box, settings).text >= READABLE), choices[-1])


def easier(box: Box, settings: PageSettings, guide: Guide) -> tuple[PageSettings | None, PageSettings | None]:
    """What comes out readable where `settings` does not: more sheets of the same paper, and larger paper; None where there is none."""
    columns, rows = _fewest(box, settings)
    fits = sorted(((across, down) for across in range(columns, 7) for down in range(rows, 5)), key=lambda fit: (fit[0] * fit[1], -fit[0]))
    more = (replace(settings, fit=fit, scale=None) for fit in fits)
    larger = (replace(settings, paper=paper) for paper in EXPORT_PAPERS if settings.scale is None)
    return tuple(next((one for one in some if sheets(box, one, guide=guide).text >= READABLE), None) for some in (more, larger))  # type: ignore[return-value]


def _fewest(box: Box, settings: PageSettings) -> tuple[int, int]:
    """How many sheets it takes at the least, beside and below each other, to show `box` readable."""
    unit = READABLE * 25.4 / (72 * NAME_SIZE)
    width, height = page_size(settings)
    room = width - 2 * settings.margin_mm, height - 2 * settings.margin_mm
    across, down = (max(1, math.ceil(size * unit / length - _SLACK)) for size, length in zip((box.width, box.height), room, strict=True))
    return across, down


def page_size(settings: PageSettings) -> tuple[float, float]:
    """Width and height of the paper in mm as it lies, a roll at its longest. Raises `FileProblem` for unknown paper."""
    width, height = _paper(settings)
    if height is None:
        return (MOST_LENGTH, width) if settings.landscape else (width, MOST_LENGTH)
    return (max(width, height), min(width, height)) if settings.landscape else (min(width, height), max(width, height))


def _paper(settings: PageSettings) -> tuple[float, float | None]:
    try:
        return paper_size(settings.paper)
    except QuantityError as unknown:
        raise FileProblem(unknown.message) from None


def sheets(box: Box, settings: PageSettings, page: tuple[float, float] | None = None, guide: Guide = Guide()) -> Sheets:
    """The sheets that `box` (map units) takes; none of them is blank, and together they show all of it.

    A printer's own `page` (mm, as it lies) stands in for the settings' paper and orientation. Seams follow the `guide` where there
    is room for that. Raises `FileProblem` for unknown paper, margins that leave no room, impossible numbers, and more than
    `MOST_SHEETS` sheets.
    """
    roll = page is None and settings.is_roll
    page = page_size(settings) if page is None else page
    room = room_inside(page, settings)
    if roll and settings.fit is not None:  # along the roll there is but one sheet
        settings = replace(settings, fit=(1, settings.fit[1]) if settings.landscape else (settings.fit[0], 1))
    _refuse_too_many(_least(box, room, settings))
    unit, across, down, head = _cut(box, room, settings, guide)
    if roll:
        page = _as_long_as_needed(page, settings, unit, across, down)
        room = room_inside(page, settings)
    _refuse_too_many(len(across) * len(down))
    places = [(column, row) for row in range(len(down)) for column in range(len(across))]
    made = tuple(_sheet(settings, room, unit, (across, down), head, place) for place in places)
    return Sheets(made, len(across), len(down), unit, page)


def _least(box: Box, room: tuple[float, float], settings: PageSettings) -> int:
    """How many sheets a scale takes at the least: to look for good seams in thousands would take long."""
    if settings.scale is None and settings.fit is not None:
        return 1
    unit = _mm_per_unit(box, room, settings, (0.0, 0.0))
    lengths = zip((box.width, box.height), room, strict=True)
    across, down = (
        math.ceil(max(0.0, size * unit - settings.overlap_mm) / (most - settings.overlap_mm) - _SLACK) for size, most in lengths
    )
    return max(1, across) * max(1, down)


def _refuse_too_many(count: int) -> None:
    if count > MOST_SHEETS:
        words = QT_TRANSLATE_NOOP("output", "at this scale the map takes {count} sheets; the most is {most}")
        raise FileProblem(say(words, count=count, most=MOST_SHEETS))


def room_inside(page: tuple[float, float], settings: PageSettings) -> tuple[float, float]:
    """The width and height inside the margins (mm). Raises `FileProblem` where too little is left."""
    top, right, bottom, left = settings.edges
    room = page[0] - left - right, page[1] - top - bottom
    if min(settings.edges) < 0 or min(room) < 20:
        most = max(settings.margins or (settings.margin_mm,))
        raise FileProblem(say(QT_TRANSLATE_NOOP("output", "the margins of {mm} mm leave no room on the paper"), mm=most))
    if settings.overlap_mm < 0 or settings.overlap_mm > min(room) / 2:
        words = QT_TRANSLATE_NOOP("output", "sheets that overlap by {mm} mm have no room for anything else")
        raise FileProblem(say(words, mm=settings.overlap_mm))
    return room


def _as_long_as_needed(
    page: tuple[float, float], settings: PageSettings, unit: float, across: list[Stretch], down: list[Stretch]
) -> tuple[float, float]:
    """The piece of a roll that a sheet takes."""
    top, right, bottom, left = settings.edges
    if settings.landscape:
        return (max(SHORTEST, (across[0][1] - across[0][0]) * unit + left + right), page[1]) if len(across) == 1 else page
    return (page[0], max(SHORTEST, (down[0][1] - down[0][0]) * unit + top + bottom)) if len(down) == 1 else page


def _cut(
    box: Box, room: tuple[float, float], settings: PageSettings, guide: Guide
) -> tuple[float, list[Stretch], list[Stretch], tuple[float, float]]:
    """The size of a map unit in mm, the stretches across and down, and the size of the headers that are repeated."""
    largest = _mm_per_unit(box, room, settings, (0.0, 0.0))
    overlap = settings.overlap_mm
    if guide == Guide() or (settings.fit == (1, 1) and settings.scale is None):
        return largest, *_stretches(box, room, largest, overlap, Guide()), (0.0, 0.0)
    head = tuple(size if size * largest <= REPEATED * length else 0.0 for size, length in zip(guide.head, room, strict=True))
    guided = Guide((head[0], head[1]), guide.whole, guide.always)
    found = {(far, tidy): _seamed(box, room, settings, guided, far, tidy) for tidy in (True, False) for far in (False, True)}
    cuts = [cut for cut in found.values() if cut is not None and (settings.scale is None or _count(cut) == _count(found[False, False]))]
    if cuts:
        return *min(cuts, key=partial(_parted, guided)), guided.head
    plain = _mm_per_unit(box, room, settings, (0.0, 0.0))
    return plain, *_stretches(box, room, plain, overlap, Guide()), (0.0, 0.0)


Cut = tuple[float, list[Stretch], list[Stretch]]


def _seamed(box: Box, room: tuple[float, float], settings: PageSettings, guide: Guide, far: bool, tidy: bool) -> Cut | None:
    """The size of a map unit in mm and the stretches, seams moved as `stretches` says; None if that takes too many."""
    largest = _mm_per_unit(box, room, settings, guide.head)
    if settings.scale is not None or settings.fit is None:
        return largest, *_stretches(box, room, largest, settings.overlap_mm, guide, far, tidy)
    found: Cut | None = None
    for smaller in range(STEPS):  # moved seams take room: a little smaller, everything fits again, perhaps on fewer sheets
        unit = largest * (1 - smaller * STEP)
        across, down = _stretches(box, room, unit, settings.overlap_mm, guide, far, tidy)
        if found is not None and len(across) * len(down) < len(found[1]) * len(found[2]):
            return unit, across, down
        if found is None and len(across) <= settings.fit[0] and len(down) <= settings.fit[1]:
            found = unit, across, down
    return found


def _count(cut: Cut | None) -> int:
    return 0 if cut is None else len(cut[1]) * len(cut[2])


def _parted(guide: Guide, cut: Cut) -> int:
    """How many boxes stand on no sheet in full; what is to be whole always counts more than all others."""

    def parted(box: Box) -> bool:
        wide = any(start <= box.x + _SLACK and box.right <= end + _SLACK for start, end in cut[1])
        return not wide or not any(start <= box.y + _SLACK and box.bottom <= end + _SLACK for start, end in cut[2])

    return sum(map(parted, guide.whole)) + (len(guide.whole) + 1) * sum(map(parted, guide.always))


def _mm_per_unit(box: Box, room: tuple[float, float], settings: PageSettings, head: tuple[float, float]) -> float:
    if settings.scale is not None or settings.fit is None:
        scale = 1.0 if settings.scale is None else settings.scale
        if not 0.01 <= scale <= 20:
            raise FileProblem(say(QT_TRANSLATE_NOOP("output", "the scale must be from 1 % to 2000 %")))
        return scale * MM_PER_UNIT
    across, down = settings.fit
    if not (1 <= across <= MOST_SHEETS and 1 <= down <= MOST_SHEETS):
        raise FileProblem(say(QT_TRANSLATE_NOOP("output", "the sheets must be at least 1 x 1, and at most {most}"), most=MOST_SHEETS))
    wide = (across * room[0] - (across - 1) * settings.overlap_mm) / (box.width + (across - 1) * head[0])
    high = (down * room[1] - (down - 1) * settings.overlap_mm) / (box.height + (down - 1) * head[1])
    return min(wide, high, LARGEST * MM_PER_UNIT)


def _stretches(
    box: Box, room: tuple[float, float], unit: float, overlap_mm: float, guide: Guide, far: bool = False, tidy: bool = False
) -> tuple[list[Stretch], list[Stretch]]:
    """From where to where each sheet shows the map, across and down."""
    whole = [one.grown(STAND_OUT) for one in guide.whole]
    across = [(one.x, one.right) for one in whole], [(one.x, one.right) for one in guide.always]
    down = [(one.y, one.bottom) for one in whole], [(one.y, one.bottom) for one in guide.always]
    overlap = overlap_mm / unit
    return (
        stretches((box.x, box.right), room[0] / unit, guide.head[0], overlap, *across, far, tidy),
        stretches((box.y, box.bottom), room[1] / unit, guide.head[1], overlap, *down, far, tidy),
    )


def stretches(
    whole: Stretch,
    room: float,
    head: float,
    overlap: float,
    blocks: list[Stretch],
    always: list[Stretch],
    far: bool = False,
    tidy: bool = False,
) -> list[Stretch]:
    """`whole` in stretches of at most `room` (less by `head` from the second on), neighbours sharing `overlap`.

    Each ends where fewest `blocks` are on neither sheet in full, at most a share of `MOVED` before the room does, or of `FAR` where
    that saves one that is to be whole `always`, or any other if seams may move so `far`. A `tidy` seam lies between two boxes where
    they are so far apart, and leaves no part of one on the sheet that does not show it in full.
    """
    found: list[Stretch] = []
    start, most = whole[0], math.ceil((whole[1] - whole[0]) / max(room - head - overlap, overlap)) + MOST_SHEETS
    counted = Counter(blocks), Counter(always)
    while len(found) < most:
        end = start + room - (head if found else 0.0)
        if end >= whole[1] - _SLACK * room:
            break
        end = _seam((start, end), overlap, *counted, far, tidy)
        found.append((start, end))
        start = end - overlap
    return [*found, (start, whole[1])]


def _seam(room: Stretch, overlap: float, blocks: Counter[Stretch], always: Counter[Stretch], far: bool, tidy: bool) -> float:
    """Where to end instead of at the end of `room`: as late as possible among the places that split fewest."""
    start, end = room
    length = end - start
    near = [[(a, b, count) for (a, b), count in some.items() if b > end - length * FAR and a < end] for some in (always, blocks)]
    starts = {a + overlap for some in near for a, _, _ in some if a > start}

    def split(place: float) -> tuple[int, int]:
        first, second = (sum([n for a, b, n in some if a < place - overlap - _SLACK and b > place + _SLACK]) for some in near)
        return first, second

    close, distant = (
        min((split(place), -place) for place in {end, *(at for at in starts if end - length * share <= at < end)}) for share in (MOVED, FAR)
    )
    further = distant[0] < close[0] if far else distant[0][0] < close[0][0]
    best = -(distant if further else close)[1]

    if not tidy:
        return best

    def touched(place: float) -> int:
        inner = [(a + STAND_OUT, b - STAND_OUT, n) for some in near for a, b, n in some]
        return sum([n for a, b, n in inner if a < place < b or a < place - overlap < b])

    between = {at - overlap for at in starts if best - 2 * overlap <= at - overlap < best and split(at - overlap) <= split(best)}
    return min({best, *between}, key=lambda place: (touched(place), -place))


def _sheet(
    settings: PageSettings,
    room: tuple[float, float],
    unit: float,
    cuts: tuple[list[Stretch], list[Stretch]],
    head: tuple[float, float],
    place: tuple[int, int],
) -> Sheet:
    (left, right), (top, bottom) = cuts[0][place[0]], cuts[1][place[1]]
    repeated = (head[0] if place[0] else 0.0, head[1] if place[1] else 0.0)
    edge_top, _, _, edge_left = settings.edges
    x = edge_left + repeated[0] * unit + (max(0.0, (room[0] - (right - left) * unit) / 2) if len(cuts[0]) == 1 else 0.0)
    y = edge_top + repeated[1] * unit + (max(0.0, (room[1] - (bottom - top) * unit) / 2) if len(cuts[1]) == 1 else 0.0)
    return Sheet(place[0], place[1], Box(left, top, right - left, bottom - top), (x, y), repeated)
