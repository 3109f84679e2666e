"""What stands in the cells of a walk-through form: texts in lines, and what those hear who cannot see them. No Qt here.

Lengths are map units (1/96 inch).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from designer.analysis.walk_throughs import compared_time, standards
from designer.drawing.measure import ELLIPSIS, Measure, from_right, wrap
from designer.drawing.words import Words, named
from designer.i18n import QT_TRANSLATE_NOOP, Template, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Observation, Step, WalkThrough
from designer.model.quantities import format_duration
from designer.model.walk_throughs import PLAGUES, SINS
from designer.output.pdf_tags import Bookmark
from designer.output.walk_through_paper import FormPaper

NAME, TEXT, SMALL = 11.0, 10.0, 9.0  # sizes of letters
LINE = 1.3  # from line to line, in sizes
PAD = 6.0
LEAST_ROW = 90.0  # room for three written lines
MOST_STRETCH = 1.2  # how much higher rows become, so that a sheet is full
MOST_STEP_LINES = 3
NOTHING = "–"
SIN_SIGNS, PLAGUE_SIGNS = "1234567", "ABCDEFG"
SINS_HEAD: Template = QT_TRANSLATE_NOOP("walk-throughs", "Sins")
PLAGUES_HEAD: Template = QT_TRANSLATE_NOOP("walk-throughs", "Plagues")
EXPECTATION: Template = QT_TRANSLATE_NOOP("fields", "Expectation")
PERCEPTION: Template = QT_TRANSLATE_NOOP("fields", "Perception")

_BLANKS = re.compile("[ \t\n]+")


class Line(NamedTuple):
    """A line of letters, at the right where the text is read from there."""

    text: str
    size: float = TEXT
    role: str = "lane.text"
    bold: bool = False
    right: bool = False


Lines = tuple[Line, ...]


class Row(NamedTuple):
    """What stands in a step's row: its lines, column by column, and those of a note below them; and the bookmarks that lead to it."""

    step: Step
    seen: Observation
    cells: tuple[Lines, ...]
    note: Lines
    height: float
    bookmarks: tuple[Bookmark, ...] = ()


def height_of(lines: Sequence[Line]) -> float:
    """How high lines are with room above and below them."""
    return sum(line.size * LINE for line in lines) + 2 * PAD


def marked(blueprint: Blueprint, rows: Sequence[Row]) -> Iterator[Row]:
    """The rows with bookmarks: each stage at its first row, and below it the steps."""
    stage = ""
    for row in rows:
        named = Bookmark(2, row.step.name or row.step.id)
        first = (Bookmark(1, blueprint.stages[row.step.stage].name or row.step.stage),) if row.step.stage != stage else ()
        stage = row.step.stage
        yield row._replace(bookmarks=(*first, named))


def sheets_of(rows: Iterable[Row], room: float) -> list[list[Row]]:
    """As many rows on each sheet as there is room for; one sheet at least."""
    made: list[list[Row]] = [[]]
    left = room
    for row in rows:
        if row.height > left and made[-1]:
            made.append([])
            left = room
        made[-1].append(row)
        left -= row.height
    return [[row._replace(height=row.height * _stretch(rows, room)) for row in rows] for rows in made]


def _stretch(rows: Sequence[Row], room: float) -> float:
    """How much higher rows may be for more to be written in them."""
    return min(MOST_STRETCH, room / sum(row.height for row in rows))


@dataclass(frozen=True, slots=True)
class FormTexts:
    """The texts of the form of `walk`, or of a `blank` one, on `paper`."""

    blueprint: Blueprint
    walk: WalkThrough
    blank: bool
    paper: FormPaper
    measure: Measure
    words: Words

    def lines(self, text: str, width: float, most: int, line: Line) -> Lines:
        """`text` in lines that look as `line`, of at most `width`; what is too much ends with an ellipsis."""
        plain = _BLANKS.sub(" ", text).strip(" ")
        right = from_right(plain)
        return tuple(line._replace(text=one, right=right) for one in wrap(plain, width, most, line.size, self.measure, line.bold))

    def legend(self) -> Lines:
        """What the signs of the sins and plagues and the scores mean."""
        told = [
            (QT_TRANSLATE_NOOP("fields", "Sins of service"), SIN_SIGNS, SINS),
            (QT_TRANSLATE_NOOP("fields", "Plagues of service time"), PLAGUE_SIGNS, PLAGUES),
        ]
        look, width = Line("", SMALL, "lane.detail"), self.paper.room[0]
        lines: list[Line] = []
        for label, signs, names in told:
            each = " · ".join(f"{sign}\N{NO-BREAK SPACE}{self.words(say(name))}" for sign, name in zip(signs, names.values(), strict=True))
            lines += self.lines(named(self.words(say(label)), each, self.words), width, 2, look)
        scores = QT_TRANSLATE_NOOP("walk-throughs", "Scores: 1 is poor, 7 is excellent. The time is by the clock, waiting included.")
        return (*lines, *self.lines(self.words(say(scores)), width, 2, look))

    def row(self, step: Step, most: float) -> Row:
        """The row of `step`, at most `most` high."""
        seen = self.walk.observation(step.id) or Observation(step.id)
        fitting = int((most - 2 * PAD) / (TEXT * LINE)) - 3
        lefts = self.paper.lefts
        widths = [right - left - 2 * PAD for left, right in pairwise(lefts)]
        note = self._note(seen, lefts[4] - lefts[1] - 2 * PAD)
        fitting -= len(note)
        texts = (self.lines(text, width, fitting, Line("")) for text, width in zip((seen.people, seen.place), widths[1:3], strict=True))
        material = (*self._evidence(step, widths[3]), *self.lines(seen.material, widths[3], fitting - 2, Line("")))
        cells = (self._step(step, widths[0]), *texts, material, self._time(step, seen, widths[4]))
        below = height_of(note) - PAD if note else 0.0
        height = max(LEAST_ROW, height_of(cells[0]), height_of(cells[4]) + 16.0, max(map(height_of, cells[1:4])) + below)
        return Row(step, seen, cells, note, min(height, most))

    def _note(self, seen: Observation, width: float) -> Lines:
        if not seen.note:
            return ()
        right = from_right(seen.note)
        return tuple(line._replace(right=right) for line in self.lines(self._noted(seen), width, 8, Line("")))

    def _noted(self, seen: Observation) -> str:
        return named(self.words(say(QT_TRANSLATE_NOOP("fields", "Note"))), seen.note, self.words)

    def _step(self, step: Step, width: float) -> Lines:
        stage = self.blueprint.stages[step.stage].name or step.stage
        detail = Line("", SMALL, "lane.detail")
        asked = [line for one in standards(self.blueprint, step) for line in self.lines(self.words(one), width, 2, detail)]
        return (
            *self.lines(stage, width, 1, detail),
            *self.lines(step.name or step.id, width, MOST_STEP_LINES, Line("", NAME, bold=True)),
            *asked[:6],
            *self.lines(step.procedure, width, MOST_STEP_LINES, detail),
        )

    def _evidence(self, step: Step, width: float) -> Lines:
        names = ", ".join(self.blueprint.steps[id].name or id for id in step.evidence)
        return self.lines(names, width, 2, Line("", SMALL, "lane.detail"))

    def _time(self, step: Step, seen: Observation, width: float) -> Lines:
        """The time above the line on which it is written, and how it compares."""
        told = compared_time(step, seen.time)
        time = Line(self.words(format_duration(seen.time)) if seen.time is not None else "")
        return (
            time,
            Line("", SMALL),
            *(self.lines(self.words(told), width, 5, Line("", SMALL, "lane.detail")) if told is not None else ()),
        )

    def said(self, row: Row) -> tuple[str, ...]:
        """What is read in each cell in place of what it shows: where that is cut, and what is ticked."""
        step, seen = row.step, row.seen
        name = (self.blueprint.stages[step.stage].name or step.stage, step.name or step.id)
        note = (self._noted(seen),) if seen.note else ()
        asked = [self.words(one) for one in standards(self.blueprint, step)]
        evidence = [self.blueprint.steps[id].name or id for id in step.evidence]
        whole = ((*name, *asked, step.procedure), (seen.people, *note), (seen.place,), (*evidence, seen.material), ())
        shown = (row.cells[0], (*row.cells[1], *row.note), *row.cells[2:])
        told = [". ".join(filter(None, texts)) if _is_cut(lines) else "" for texts, lines in zip(whole, shown, strict=True)]
        return (*told, "", "") if self.blank else (*told, self._met(seen), self._given(seen))

    def _met(self, seen: Observation) -> str:
        lists = ((SINS_HEAD, SINS, seen.sins), (PLAGUES_HEAD, PLAGUES, seen.plagues))
        told = [(self.words(say(label)), ", ".join(self.words(say(names[one])) for one in met)) for label, names, met in lists]
        return "; ".join(named(label, names or NOTHING, self.words) for label, names in told)

    def _given(self, seen: Observation) -> str:
        scores = ((EXPECTATION, seen.expectation), (PERCEPTION, seen.perception))
        told = ((self.words(say(label)), NOTHING if score is None else str(score)) for label, score in scores)
        return "; ".join(named(label, score, self.words) for label, score in told)


def _is_cut(lines: Sequence[Line]) -> bool:
    """Whether anything in a cell has no room."""
    return any(line.text.endswith(ELLIPSIS) for line in lines)
