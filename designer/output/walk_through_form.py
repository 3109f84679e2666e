"""The walk-through form: sheets on which an observer follows one customer, a row for each visible step. No Qt here.

A blank form has room to write and boxes to tick; that of a walk-through shows what was observed. Lengths are map units (1/96 inch).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from designer.drawing.geometry import Box, Point
from designer.drawing.journey import journey
from designer.drawing.measure import ESTIMATE, Measure, elide, from_right
from designer.drawing.shapes import Polygon, Rectangle, Shape, Text
from designer.drawing.words import Words, named
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Observation, WalkThrough
from designer.model.walk_throughs import LEAST_SCORE, MOST_SCORE, PLAGUES, SINS
from designer.output.groups import ORIGIN
from designer.output.leaves import Leaf, Stamp
from designer.output.pages import Guide
from designer.output.pdf_tags import Path, Role
from designer.output.poster import Poster, no_headers
from designer.output.walk_through_paper import COLUMNS, FormPaper
from designer.output.walk_through_rows import (
    EXPECTATION,
    LEAST_ROW,
    LINE,
    PAD,
    PERCEPTION,
    PLAGUE_SIGNS,
    PLAGUES_HEAD,
    SIN_SIGNS,
    SINS_HEAD,
    SMALL,
    TEXT,
    FormTexts,
    Line,
    Lines,
    Row,
    height_of,
    marked,
    sheets_of,
)

TICK = 14.0  # a box to tick
LISTS = 38.0  # from one list of boxes to the next
HEAD, COLUMN_HEAD = 66.0, 22.0
_TABLE: Path = (("Table", "steps"),)
_HEADS: Path = (*_TABLE, ("TR", ""))


def form_leaves(
    blueprint: Blueprint,
    paper: FormPaper,
    walk: WalkThrough | None = None,
    measure: Measure = ESTIMATE,
    words: Words = str,
    boxes: Mapping[str, Box] | None = None,
) -> tuple[Leaf, ...]:
    """The sheets of the form; blank without a `walk`. `boxes` are those of the map, if there is one.

    No row is split over two sheets, and head, columns and legend stand on each; they are read but once.
    """
    texts = FormTexts(blueprint, walk or WalkThrough("", ""), walk is None, paper, measure, words)
    legend = texts.legend()
    most = paper.room[1] - HEAD - COLUMN_HEAD - height_of(legend)
    steps = journey(blueprint, boxes, {one.step for one in walk.observations} if walk is not None else ())
    sheets = sheets_of(marked(blueprint, [texts.row(step, most) for step in steps]), most)
    form = _Form(texts, paper.cut(paper.room[1] - most + _rows_high(sheets[0])) if len(sheets) == 1 else paper)
    picture = _picture(form)
    return tuple(
        Leaf(form.paper.page, picture, None, paper.unit, False, tuple(form.sheet(number, len(sheets), rows, legend)))
        for number, rows in enumerate(sheets, 1)
    )


def form_title(blueprint: Blueprint) -> Message:
    """What the form is called."""
    return say(QT_TRANSLATE_NOOP("walk-throughs", "Walk-through: {service}"), service=blueprint.name)


def _picture(form: _Form) -> Poster:
    """What is known of all sheets together."""
    blueprint, walk, box = form.texts.blueprint, form.texts.walk, Box(0.0, 0.0, *form.paper.room)
    author = walk.observer or blueprint.print.author * ("author" not in blueprint.print.hide)
    title, description = form.texts.words(form_title(blueprint)), " ".join(blueprint.description.split())
    picture = Poster(title, box, (), no_headers(box), Guide(), lambda _: picture, description, author=author, date=walk.date)
    return picture


def _rows_high(rows: Sequence[Row]) -> float:
    return max(LEAST_ROW, sum(row.height for row in rows))


@dataclass(frozen=True, slots=True)
class _Form:
    texts: FormTexts
    paper: FormPaper

    def sheet(self, number: int, count: int, rows: Sequence[Row], legend: Lines) -> Iterator[Stamp]:
        """All that stands on a sheet; what stands on each is read on the first."""
        first = number == 1
        yield from self.head(number, count, first)
        yield from self.column_heads(first)
        yield from self.rows(rows, HEAD + COLUMN_HEAD)
        width, height = self.paper.room
        shapes = self.placed(legend, Box(0.0, height - height_of(legend), width, 0.0))
        yield self.stamp(shapes, role=Role((("P", "legend"),)) if first else None)

    def stamp(self, shapes: Iterable[Shape], at: Point = ORIGIN, role: Role | None = None) -> Stamp:
        """Shapes around the point `at` of the room, where they stand on the paper."""
        return Stamp(tuple(shapes), self.paper.at(at), self.paper.unit, role=role)

    def placed(self, lines: Sequence[Line], cell: Box) -> Iterator[Shape]:
        """Lines one below the other, from the top of `cell` on."""
        y = cell.y + PAD
        for line in lines:
            y += line.size * LINE
            if line.text:
                x, anchor = (cell.right, "end") if line.right else (cell.x, "start")
                yield Text(Point(x, y - line.size * 0.3), line.text, line.role, line.size, line.bold, anchor=anchor)

    # -- head and legend ----------------------------------------------------------------------------------------------

    def head(self, number: int, count: int, first: bool) -> Iterator[Stamp]:
        """What the sheet is of, and the fields of the walk-through itself."""
        width, title = self.paper.room[0], self.texts.words(form_title(self.texts.blueprint))
        page = self.texts.words(say(QT_TRANSLATE_NOOP("walk-throughs", "Page {number} of {count}"), number=number, count=count))
        shown = elide(title, width - self.texts.measure.width(page, TEXT, False) - 20.0, 15.0, self.texts.measure, True)
        yield self.stamp([Text(Point(width, 15.0), page, "stage.detail", TEXT, anchor="end")])
        role = Role((("H1", ""),), title if shown != title else "")
        yield self.stamp([Text(Point(0.0, 15.0), shown, "stage.text", 15.0, True)], role=role if first else None)
        walk, left = self.texts.walk, 0.0
        fields = (
            (QT_TRANSLATE_NOOP("fields", "Name"), walk.name, 0.26),
            (QT_TRANSLATE_NOOP("fields", "Date"), walk.date, 0.14),
            (QT_TRANSLATE_NOOP("fields", "Observer"), walk.observer, 0.2),
            (QT_TRANSLATE_NOOP("fields", "Site"), walk.site, 0.2),
            (QT_TRANSLATE_NOOP("fields", "Competitor"), walk.of, 0.2),
        )
        for label, value, share in fields:
            yield from self._field(self.texts.words(say(label)), value, Box(left, 28.0, width * share - 12.0, 24.0), first)
            left += width * share

    def _field(self, label: str, value: str, box: Box, first: bool) -> Iterator[Stamp]:
        name = elide(label, box.width * 0.5, SMALL, self.texts.measure)
        start = box.x + self.texts.measure.width(name, SMALL, False) + 5.0
        shown = elide(value, box.right - start, TEXT, self.texts.measure)
        x, anchor = (box.right, "end") if from_right(value) else (start, "start")
        line = Polygon((Point(start, box.bottom - 2.0), Point(box.right, box.bottom - 2.0)), "", "lane.line", 0.8, closed=False)
        yield self.stamp([line])
        texts = [Text(Point(box.x, box.bottom - 5.0), name, "lane.detail", SMALL)]
        texts += [Text(Point(x, box.bottom - 5.0), shown, "lane.text", TEXT, anchor=anchor)] if shown else []
        role = Role((("P", label),), named(label, value, self.texts.words) if (name, shown) != (label, value) else "")
        yield self.stamp(texts, role=role if first else None)

    def column_heads(self, first: bool) -> Iterator[Stamp]:
        """The names of the columns."""
        yield self.stamp([Rectangle(Box(0.0, HEAD, self.paper.room[0], COLUMN_HEAD), "stage.fill", "stage.line", 0.8)])
        for number, ((label, _), (left, right)) in enumerate(zip(COLUMNS, pairwise(self.paper.lefts), strict=True)):
            name = self.texts.words(say(label))
            shown = elide(name, right - left - 2 * PAD, TEXT, self.texts.measure, True)
            role = Role((*_HEADS, ("TH", str(number))), name if shown != name else "", scope="Column")
            at = Point(left + PAD, HEAD + COLUMN_HEAD - 7.0)
            yield self.stamp([Text(at, shown, "stage.text", TEXT, True)], role=role if first else None)

    # -- rows ---------------------------------------------------------------------------------------------------------

    def rows(self, rows: Sequence[Row], top: float) -> Iterator[Stamp]:
        """The rows one below the other from `top` on."""
        if not rows:
            empty = self.texts.words(say(QT_TRANSLATE_NOOP("walk-throughs", "This service has no step that its customers see.")))
            yield self.stamp([Text(Point(PAD, top + 30.0), empty, "lane.detail", TEXT)], role=Role((("P", "empty"),)))
        for row in rows:
            yield from self._row(row, Point(0.0, top))
            top += row.height

    def _row(self, row: Row, at: Point) -> Iterator[Stamp]:
        lefts, (width, _) = self.paper.lefts, self.paper.room
        yield self.stamp(self._lines_of(row, lefts, width), at)
        path = (*_TABLE, ("TR", row.step.id))
        said = self.texts.said(row)
        heading = Role((*path, ("TH", "0")), said[0], scope="Row", bookmarks=row.bookmarks)
        roles = (heading, *(Role((*path, ("TD", str(number))), said[number]) for number in range(1, len(COLUMNS))))
        for (left, right), lines, role in zip(pairwise(lefts), row.cells, roles, strict=False):
            yield self.stamp(self.placed(lines, Box(left + PAD, 0.0, right - left - 2 * PAD, 0.0)), at, role)
        if row.note:
            box = self._note_box(row, lefts)
            yield self.stamp(self.placed(row.note, Box(box.x + PAD, box.y - PAD / 2, box.width - 2 * PAD, 0.0)), at, roles[1])
        for ticks, role in zip((self._checklists(row.seen), self._scores(row.seen)), roles[5:], strict=True):
            yield self.stamp(ticks, at, role)

    def _note_box(self, row: Row, lefts: Sequence[float]) -> Box:
        high = height_of(row.note) - PAD
        return Box(lefts[1], row.height - high, lefts[4] - lefts[1], high)

    def _lines_of(self, row: Row, lefts: Sequence[float], width: float) -> Iterator[Shape]:
        """The frame of a row, and the line on which its time is written."""
        yield Rectangle(Box(0.0, 0.0, width, row.height), "", "stage.line", 0.8)
        for left in lefts[1:-1]:
            yield Polygon((Point(left, 0.0), Point(left, row.height)), "", "lane.line", 0.6, closed=False)
        if row.note:
            yield Rectangle(self._note_box(row, lefts), "map.background", "lane.line", 0.6)
        line = PAD + TEXT * LINE + 3.0
        yield Polygon((Point(lefts[4] + PAD, line), Point(lefts[5] - PAD, line)), "", "lane.detail", 0.6, closed=False)

    def _checklists(self, seen: Observation) -> Iterator[Shape]:
        lists = (
            (SINS_HEAD, SIN_SIGNS, [name in seen.sins for name in SINS]),
            (PLAGUES_HEAD, PLAGUE_SIGNS, [name in seen.plagues for name in PLAGUES]),
        )
        at = Point(self.paper.lefts[5] + PAD, PAD)
        return chain.from_iterable(
            self._ticks(self.texts.words(say(label)), signs, ticked, Point(at.x, at.y + LISTS * number))
            for number, (label, signs, ticked) in enumerate(lists)
        )

    def _scores(self, seen: Observation) -> Iterator[Shape]:
        steps = range(LEAST_SCORE, MOST_SCORE + 1)
        at, signs = Point(self.paper.lefts[6] + PAD, PAD), "".join(map(str, steps))
        return chain.from_iterable(
            self._ticks(self.texts.words(say(label)), signs, [score == given for score in steps], Point(at.x, at.y + LISTS * number))
            for number, (label, given) in enumerate(((EXPECTATION, seen.expectation), (PERCEPTION, seen.perception)))
        )

    def _ticks(self, label: str, signs: str, ticked: Sequence[bool], at: Point) -> Iterator[Shape]:
        """A name, and below it a box for each sign; those that are ticked are dark."""
        yield Text(Point(at.x, at.y + SMALL), elide(label, 7 * (TICK + 2.5), SMALL, self.texts.measure), "lane.detail", SMALL)
        for place, (sign, on) in enumerate(zip(signs, ticked, strict=True)):
            box = Box(at.x + place * (TICK + 2.5), at.y + SMALL + 4.0, TICK, TICK)
            yield Rectangle(box, "bar.fill" if on else "", "lane.detail", 0.8)
            role = "map.background" if on else "lane.detail"
            yield Text(Point(box.center.x, box.bottom - 3.5), sign, role, SMALL, bold=on, anchor="middle")
