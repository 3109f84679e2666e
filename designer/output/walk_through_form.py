"""The walk-through form: sheets on which an observer follows one customer, a row for each visible step. No Qt here.

A blank form has room to write and boxes to tick; that of a walk-through shows what was observed. Lengths are map units (1/96 inch).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from designer.analysis.walk_throughs import compared_time, standards
from designer.drawing.geometry import Box, Point
from designer.drawing.journey import journey
from designer.drawing.measure import ESTIMATE, Measure, elide, wrap
from designer.drawing.shapes import Polygon, Rectangle, Shape, Text
from designer.drawing.words import Words
from designer.i18n import QT_TRANSLATE_NOOP, Message, Template, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Observation, Step, WalkThrough
from designer.model.quantities import format_duration
from designer.model.walk_throughs import LEAST_SCORE, MOST_SCORE, PLAGUES, SINS

PAGE_MM = (297.0, 210.0)
"""A4, lying."""
PER_MM = 96 / 25.4
MARGIN = 10.0 * PER_MM
WIDTH, HEIGHT = PAGE_MM[0] * PER_MM - 2 * MARGIN, PAGE_MM[1] * PER_MM - 2 * MARGIN

NAME, TEXT, SMALL = 11.0, 10.0, 9.0  # sizes of letters
LINE = 1.3  # from line to line, in sizes
PAD = 6.0
LEAST_ROW = 90.0  # room for three written lines
MOST_STRETCH = 1.2  # how much higher rows become, so that a sheet is full
TICK = 14.0  # a box to tick
HEAD, COLUMN_HEAD = 66.0, 22.0
MOST_STEP_LINES = 3
COLUMNS: tuple[tuple[Template, float], ...] = (
    (QT_TRANSLATE_NOOP("walk-throughs", "Step and standard"), 206.0),
    (QT_TRANSLATE_NOOP("walk-throughs", "People"), 184.0),
    (QT_TRANSLATE_NOOP("fields", "Place"), 148.0),
    (QT_TRANSLATE_NOOP("fields", "Material"), 148.0),
    (QT_TRANSLATE_NOOP("fields", "Time"), 92.0),
    (QT_TRANSLATE_NOOP("walk-throughs", "Sins and plagues"), 130.0),
)
"""The columns with their widths; the last, of the scores, takes the rest."""
SCORES = QT_TRANSLATE_NOOP("walk-throughs", "Scores")
_SIN_SIGNS, _PLAGUE_SIGNS = "1234567", "ABCDEFG"

_BLANKS = re.compile("[ \t\n]+")

Page = tuple[Shape, ...]


def form_pages(
    blueprint: Blueprint,
    walk: WalkThrough | None = None,
    measure: Measure = ESTIMATE,
    words: Words = str,
    boxes: Mapping[str, Box] | None = None,
) -> tuple[Page, ...]:
    """The sheets of the form, each from its own paper's corner on; blank without a `walk`. `boxes` are those of the map, if there is one.

    No row is split over two sheets, and head, columns and legend stand on each.
    """
    form = _Form(blueprint, walk or WalkThrough("", ""), measure, words)
    legend = form.legend()
    top, bottom = MARGIN + HEAD + COLUMN_HEAD, MARGIN + HEIGHT - _height(legend)
    steps = journey(blueprint, boxes, {one.step for one in walk.observations} if walk is not None else ())
    rows = [form.row(step, bottom - top) for step in steps]
    sheets = _sheets(rows, bottom - top)
    return tuple(
        (*form.head(number, len(sheets)), *form.column_heads(top), *form.rows(sheet, top), *form.placed(legend, MARGIN, bottom))
        for number, sheet in enumerate(sheets, 1)
    )


def form_title(blueprint: Blueprint) -> Message:
    """What the form is called."""
    return say(QT_TRANSLATE_NOOP("walk-throughs", "Walk-through: {service}"), service=blueprint.name)


class Line(NamedTuple):
    """A line of letters."""

    text: str
    size: float = TEXT
    role: str = "lane.text"
    bold: bool = False


class Row(NamedTuple):
    """What stands in a step's row: its lines, column by column, and those of a note below them."""

    step: Step
    seen: Observation
    cells: tuple[tuple[Line, ...], ...]
    note: tuple[Line, ...]
    height: float


def _height(lines: Sequence[Line]) -> float:
    return sum(line.size * LINE for line in lines) + 2 * PAD


def _sheets(rows: Sequence[Row], room: float) -> list[list[Row]]:
    """As many rows on each sheet as there is room for; one sheet at least."""
    sheets: list[list[Row]] = [[]]
    left = room
    for row in rows:
        if row.height > left and sheets[-1]:
            sheets.append([])
            left = room
        sheets[-1].append(row)
        left -= row.height
    return [[row._replace(height=row.height * _stretch(rows, room)) for row in rows] for rows in sheets]


def _stretch(rows: Sequence[Row], room: float) -> float:
    """How much higher rows may be for more to be written in them."""
    return min(MOST_STRETCH, room / sum(row.height for row in rows))


def _lefts() -> list[float]:
    """Where the columns begin, and where the last one ends."""
    found = [MARGIN]
    for _, width in COLUMNS:
        found.append(found[-1] + width)
    return [*found, MARGIN + WIDTH]


LEFTS = _lefts()


@dataclass(frozen=True, slots=True)
class _Form:
    blueprint: Blueprint
    walk: WalkThrough
    measure: Measure
    words: Words

    def lines(self, text: str, width: float, most: int, line: Line) -> tuple[Line, ...]:
        """`text` in lines that look as `line`, of at most `width`; what is too much ends with an ellipsis."""
        found = wrap(_BLANKS.sub(" ", text).strip(" "), width, most, line.size, self.measure, line.bold)
        return tuple(line._replace(text=one) for one in found)

    def placed(self, lines: Sequence[Line], left: float, top: float) -> Iterator[Shape]:
        """Lines one below the other."""
        y = top + PAD
        for line in lines:
            y += line.size * LINE
            if line.text:
                yield Text(Point(left, y - line.size * 0.3), line.text, line.role, line.size, line.bold)

    # -- head and legend ----------------------------------------------------------------------------------------------

    def head(self, number: int, count: int) -> Iterator[Shape]:
        """What the sheet is of, and the fields of the walk-through itself."""
        page = self.words(say(QT_TRANSLATE_NOOP("walk-throughs", "Page {number} of {count}"), number=number, count=count))
        room = WIDTH - self.measure.width(page, TEXT, False) - 20.0
        yield Text(
            Point(MARGIN, MARGIN + 15.0),
            elide(self.words(form_title(self.blueprint)), room, 15.0, self.measure, True),
            "stage.text",
            15.0,
            True,
        )
        yield Text(Point(MARGIN + WIDTH, MARGIN + 15.0), page, "stage.detail", TEXT, anchor="end")
        walk = self.walk
        fields = (
            (QT_TRANSLATE_NOOP("fields", "Name"), walk.name, 0.26),
            (QT_TRANSLATE_NOOP("fields", "Date"), walk.date, 0.14),
            (QT_TRANSLATE_NOOP("fields", "Observer"), walk.observer, 0.2),
            (QT_TRANSLATE_NOOP("fields", "Site"), walk.site, 0.2),
            (QT_TRANSLATE_NOOP("fields", "Competitor"), walk.of, 0.2),
        )
        left = MARGIN
        for label, value, share in fields:
            yield from self._field(self.words(say(label)), value, Box(left, MARGIN + 28.0, WIDTH * share - 12.0, 24.0))
            left += WIDTH * share

    def _field(self, label: str, value: str, box: Box) -> Iterator[Shape]:
        name = elide(label, box.width * 0.5, SMALL, self.measure)
        start = box.x + self.measure.width(name, SMALL, False) + 5.0
        yield Text(Point(box.x, box.bottom - 5.0), name, "lane.detail", SMALL)
        yield Polygon((Point(start, box.bottom - 2.0), Point(box.right, box.bottom - 2.0)), "", "lane.line", 0.8, closed=False)
        yield Text(Point(start, box.bottom - 5.0), elide(value, box.right - start, TEXT, self.measure), "lane.text", TEXT)

    def column_heads(self, top: float) -> Iterator[Shape]:
        """The names of the columns, above `top`."""
        bar = Box(MARGIN, top - COLUMN_HEAD, WIDTH, COLUMN_HEAD)
        yield Rectangle(bar, "stage.fill", "stage.line", 0.8)
        for label, (left, right) in zip([*(label for label, _ in COLUMNS), SCORES], pairwise(LEFTS), strict=True):
            text = elide(self.words(say(label)), right - left - 2 * PAD, TEXT, self.measure, True)
            yield Text(Point(left + PAD, top - 7.0), text, "stage.text", TEXT, True)

    def legend(self) -> tuple[Line, ...]:
        """What the signs of the sins and plagues and the scores mean."""
        told = [
            (QT_TRANSLATE_NOOP("fields", "Sins of service"), _SIN_SIGNS, SINS),
            (QT_TRANSLATE_NOOP("fields", "Plagues of service time"), _PLAGUE_SIGNS, PLAGUES),
        ]
        lines: list[Line] = []
        for label, signs, names in told:
            each = " · ".join(f"{sign}\N{NO-BREAK SPACE}{self.words(say(name))}" for sign, name in zip(signs, names.values(), strict=True))
            lines += self.lines(f"{self.words(say(label))}: {each}", WIDTH, 2, Line("", SMALL, "lane.detail"))
        scores = QT_TRANSLATE_NOOP("walk-throughs", "Scores: 1 is poor, 7 is excellent. The time is by the clock, waiting included.")
        return (*lines, *self.lines(self.words(say(scores)), WIDTH, 2, Line("", SMALL, "lane.detail")))

    # -- rows ---------------------------------------------------------------------------------------------------------

    def row(self, step: Step, most: float) -> Row:
        """The row of `step`, at most `most` high."""
        seen = self.walk.observation(step.id) or Observation(step.id)
        fitting = int((most - 2 * PAD) / (TEXT * LINE)) - 3
        widths = [right - left - 2 * PAD for left, right in pairwise(LEFTS)]
        note = self._note(seen, widths[1] + widths[2] + widths[3] + 4 * PAD)
        fitting -= len(note)
        texts = (self.lines(text, width, fitting, Line("")) for text, width in zip((seen.people, seen.place), widths[1:3], strict=True))
        material = (*self._evidence(step, widths[3]), *self.lines(seen.material, widths[3], fitting - 2, Line("")))
        cells = (self._step(step, widths[0]), *texts, material, self._time(step, seen, widths[4]))
        below = _height(note) - PAD if note else 0.0
        height = max(LEAST_ROW, _height(cells[0]), _height(cells[4]) + 16.0, max(map(_height, cells[1:4])) + below)
        return Row(step, seen, cells, note, min(height, most))

    def _note(self, seen: Observation, width: float) -> tuple[Line, ...]:
        if not seen.note:
            return ()
        label = self.words(say(QT_TRANSLATE_NOOP("fields", "Note")))
        return self.lines(f"{label}: {seen.note}", width, 8, Line(""))

    def _step(self, step: Step, width: float) -> tuple[Line, ...]:
        stage = self.blueprint.stages[step.stage].name or step.stage
        detail = Line("", SMALL, "lane.detail")
        asked = [line for one in standards(self.blueprint, step) for line in self.lines(self.words(one), width, 2, detail)]
        return (
            *self.lines(stage, width, 1, detail),
            *self.lines(step.name or step.id, width, MOST_STEP_LINES, Line("", NAME, bold=True)),
            *asked[:6],
            *self.lines(step.procedure, width, MOST_STEP_LINES, detail),
        )

    def _evidence(self, step: Step, width: float) -> tuple[Line, ...]:
        names = ", ".join(self.blueprint.steps[id].name or id for id in step.evidence)
        return self.lines(names, width, 2, Line("", SMALL, "lane.detail"))

    def _time(self, step: Step, seen: Observation, width: float) -> tuple[Line, ...]:
        """The time above the line on which it is written, and how it compares."""
        told = compared_time(step, seen.time)
        time = Line(format_duration(seen.time) if seen.time is not None else "")
        return (
            time,
            Line("", SMALL),
            *(self.lines(self.words(told), width, 5, Line("", SMALL, "lane.detail")) if told is not None else ()),
        )

    def rows(self, rows: Sequence[Row], top: float) -> Iterator[Shape]:
        """The rows one below the other from `top` on."""
        if not rows:
            empty = say(QT_TRANSLATE_NOOP("walk-throughs", "This service has no step that its customers see."))
            yield Text(Point(MARGIN + PAD, top + 30.0), self.words(empty), "lane.detail", TEXT)
        for row in rows:
            yield from self._row(row, top)
            top += row.height

    def _row(self, row: Row, top: float) -> Iterator[Shape]:
        yield Rectangle(Box(MARGIN, top, WIDTH, row.height), "", "stage.line", 0.8)
        for left in LEFTS[1:-1]:
            yield Polygon((Point(left, top), Point(left, top + row.height)), "", "lane.line", 0.6, closed=False)
        for left, lines in zip(LEFTS, row.cells, strict=False):
            yield from self.placed(lines, left + PAD, top)
        if row.note:
            high = _height(row.note) - PAD
            yield Rectangle(Box(LEFTS[1], top + row.height - high, LEFTS[4] - LEFTS[1], high), "map.background", "lane.line", 0.6)
            yield from self.placed(row.note, LEFTS[1] + PAD, top + row.height - high - PAD / 2)
        line = top + PAD + TEXT * LINE + 3.0
        yield Polygon((Point(LEFTS[4] + PAD, line), Point(LEFTS[5] - PAD, line)), "", "lane.detail", 0.6, closed=False)
        yield from self._checklists(row.seen, top)
        yield from self._scores(row.seen, top)

    def _checklists(self, seen: Observation, top: float) -> Iterator[Shape]:
        lists = (
            (QT_TRANSLATE_NOOP("walk-throughs", "Sins"), _SIN_SIGNS, [name in seen.sins for name in SINS]),
            (QT_TRANSLATE_NOOP("walk-throughs", "Plagues"), _PLAGUE_SIGNS, [name in seen.plagues for name in PLAGUES]),
        )
        for number, (label, signs, ticked) in enumerate(lists):
            yield from self._ticks(self.words(say(label)), signs, ticked, Point(LEFTS[5] + PAD, top + PAD + 38.0 * number))

    def _scores(self, seen: Observation, top: float) -> Iterator[Shape]:
        scores = (
            (QT_TRANSLATE_NOOP("fields", "Expectation"), seen.expectation),
            (QT_TRANSLATE_NOOP("fields", "Perception"), seen.perception),
        )
        steps = range(LEAST_SCORE, MOST_SCORE + 1)
        for number, (label, given) in enumerate(scores):
            at = Point(LEFTS[6] + PAD, top + PAD + 38.0 * number)
            yield from self._ticks(self.words(say(label)), "".join(map(str, steps)), [score == given for score in steps], at)

    def _ticks(self, label: str, signs: str, ticked: Sequence[bool], at: Point) -> Iterator[Shape]:
        """A name, and below it a box for each sign; those that are ticked are dark."""
        yield Text(Point(at.x, at.y + SMALL), elide(label, 7 * (TICK + 2.5), SMALL, self.measure), "lane.detail", SMALL)
        for place, (sign, on) in enumerate(zip(signs, ticked, strict=True)):
            box = Box(at.x + place * (TICK + 2.5), at.y + SMALL + 4.0, TICK, TICK)
            yield Rectangle(box, "bar.fill" if on else "", "lane.detail", 0.8)
            role = "map.background" if on else "lane.detail"
            yield Text(Point(box.center.x, box.bottom - 3.5), sign, role, SMALL, bold=on, anchor="middle")
