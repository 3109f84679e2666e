"""The gap between what customers expect and what they get, along the journey: a curve for each company or walk-through."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import NamedTuple

from designer.analysis.walk_throughs import Scores, scores
from designer.drawing.charts.axes import Axis, axis
from designer.drawing.charts.chart import ROW, SMALL, Chart, ChartTable, Column, Draft, Key, Piece
from designer.drawing.charts.grid import HEAD, TICKS_APART, level
from designer.drawing.charts.looks import SERIES, Look, mark
from designer.drawing.charts.values import NUMBER, Cell, Label, signed, told
from designer.drawing.geometry import Box, Point
from designer.drawing.measure import wrap
from designer.drawing.shapes import Polygon, Rectangle, Shape, Text
from designer.i18n import QT_TRANSLATE_NOOP, Figure, Message, Template, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Step, WalkThrough

LEVEL_NAMES = 74.0  # a step this wide has its name written level
UPRIGHT_NAMES = 13.0  # one this wide upright; others have none
MOST_NAMES = 110.0  # the height of upright names
NAMES_SHARE = 0.35  # what names may take of the height
MOST_CURVES = len(SERIES)
GAP = QT_TRANSLATE_NOOP("walk-throughs", "Gap along the journey")
AVERAGE = QT_TRANSLATE_NOOP("walk-throughs", "Gap along the journey, on average")
EACH = QT_TRANSLATE_NOOP("walk-throughs", "Gap along the journey, each walk-through")
_EXPECTATION = QT_TRANSLATE_NOOP("fields", "Expectation")
_PERCEPTION = QT_TRANSLATE_NOOP("fields", "Perception")
_GAP = QT_TRANSLATE_NOOP("walk-throughs", "Gap")


class Curve(NamedTuple):
    """The scores of each step that was walked through, by the step's id."""

    name: Label
    scores: Mapping[str, Scores]


def company_curves(walks: Sequence[WalkThrough], steps: Sequence[str]) -> tuple[Curve, ...]:
    """A curve of the own service on average, and one for each competitor; the first `MOST_CURVES`."""
    companies = dict.fromkeys(walk.of for walk in sorted(walks, key=lambda walk: bool(walk.of)))
    own: Label = say(QT_TRANSLATE_NOOP("walk-throughs", "This service"))
    curves = [Curve(of or own, scores([walk for walk in walks if walk.of == of], steps)) for of in companies]
    return tuple(curves[:MOST_CURVES])


def single_curves(walks: Sequence[WalkThrough], steps: Sequence[str]) -> tuple[Curve, ...]:
    """A curve for each walk-through; the first `MOST_CURVES`."""
    return tuple(Curve(walk.name or walk.id, scores([walk], steps)) for walk in walks[:MOST_CURVES])


def gap_chart(blueprint: Blueprint, steps: Sequence[Step], curves: Sequence[Curve], title: Template = GAP) -> Chart:
    """The curves along `steps`, which stand in the journey's order."""
    empty = say(QT_TRANSLATE_NOOP("walk-throughs", "No step has both scores yet. Enter expectation and perception in a walk-through."))
    places = [Place(step.id, step.name or step.id, blueprint.stages[step.stage].name or step.stage) for step in steps]
    shown = any(score.gap is not None for curve in curves for score in curve.scores.values())
    plot = GapPlot(tuple(places), tuple(curves)) if shown else None
    return Chart(say(title), _sentence(places, curves), _table(places, curves), plot, empty)


class Place(NamedTuple):
    """A step on the level axis."""

    id: str
    name: str
    stage: str


def _sentence(places: Sequence[Place], curves: Sequence[Curve]) -> Message:
    first = curves[0].scores if curves else {}
    known = [(score.gap, place.name) for place in places if (score := first.get(place.id)) is not None and score.gap is not None]
    if not known:
        return say(
            QT_TRANSLATE_NOOP("walk-throughs", "Perception minus expectation, step by step; below 0 customers get less than they expect.")
        )
    worst, name = min(known, key=lambda one: one[0])
    below = sum(1 for gap, _ in known if gap < 0)
    if not below:
        return say(QT_TRANSLATE_NOOP("walk-throughs", "At none of {count} steps customers get less than they expect."), count=len(known))
    text = QT_TRANSLATE_NOOP(
        "walk-throughs", "At {below} of {count} steps customers get less than they expect, the least at '{step}' ({gap})."
    )
    return say(text, below=below, count=len(known), step=name, gap=signed(worst, NUMBER))


def _table(places: Sequence[Place], curves: Sequence[Curve]) -> ChartTable:
    columns = [Column(say(QT_TRANSLATE_NOOP("fields", "Stage"))), Column(say(QT_TRANSLATE_NOOP("fields", "Step")))]
    for curve in curves:
        for what in (_EXPECTATION, _PERCEPTION, _GAP):
            label = (
                say(what) if len(curves) == 1 else say(QT_TRANSLATE_NOOP("walk-throughs", "{curve}: {what}"), curve=_name(curve), what=what)
            )
            columns.append(Column(label, NUMBER))
    rows = []
    for place in places:
        cells: list[Cell] = [place.stage, place.name]
        for curve in curves:
            cells += curve.scores.get(place.id, Scores(None, None, None))
        rows.append(tuple(cells))
    return ChartTable(tuple(columns), tuple(rows))


def _name(curve: Curve) -> str:
    return curve.name.template if isinstance(curve.name, Message) else curve.name


@dataclass(frozen=True, slots=True)
class GapPlot:
    """Steps from left to right, the gap upwards, with a line where customers get just what they expect."""

    places: tuple[Place, ...]
    curves: tuple[Curve, ...]

    @property
    def keys(self) -> tuple[Key, ...]:
        """The legend of the curves."""
        return tuple(Key(look, curve.name) for look, curve in zip(SERIES, self.curves, strict=False))

    def pieces(self, room: Box, draft: Draft) -> tuple[Box, list[Piece]]:
        """The axes, the stages, the names of the steps and the curves."""
        wide = (room.width - 40.0) / len(self.places)
        names = min(self._names_height(wide, draft), room.height * NAMES_SHARE)
        height = max(20.0, room.height - HEAD - ROW - names)
        gaps = [score.gap for curve in self.curves for score in curve.scores.values() if score.gap is not None]
        made = axis(min(-1.0, *gaps), max(1.0, *gaps), NUMBER, max(2, min(8, int(height / TICKS_APART))))
        left = draft.widest([draft.say(label) for _, label in made.ticks]) + 10.0
        box = Box(room.x + left, room.y + HEAD + ROW, room.width - left - 4.0, height)
        pieces = [self._upright_axis(room, box, made, draft), *self._stages(box, draft), *self._names(box, room.bottom, draft)]
        for look, curve in zip(SERIES, self.curves, strict=False):
            pieces += self._curve(look, curve, box, made, draft)
        return box, pieces

    def _x(self, index: int, box: Box) -> float:
        return box.x + (index + 0.5) * box.width / len(self.places)

    def _upright_axis(self, room: Box, box: Box, made: Axis, draft: Draft) -> Piece:
        shapes: list[Shape] = []
        for value, label in made.ticks:
            y = _y(value, box, made)
            shapes.append(level(box, y, "chart.axis.line" if value == 0 else "chart.grid", 1.4 if value == 0 else 1.0))
            told = draft.say(Figure(f"+{label}" if value > 0 else label))
            shapes.append(Text(Point(box.x - 6.0, y + SMALL * 0.36), told, "stage.detail", SMALL, anchor="end"))
        words = draft.say(say(QT_TRANSLATE_NOOP("walk-throughs", "Perception minus expectation (scores from 1 to 7)")))
        shapes.append(Text(Point(room.x, room.y + SMALL), draft.cut(words, room.width), "stage.detail", SMALL))
        return Piece(tuple(shapes))

    def _stages(self, box: Box, draft: Draft) -> Iterator[Piece]:
        """A name above the steps of each stage, and a line between two stages."""
        at = 0
        for name, members in groupby(self.places, key=lambda place: place.stage):
            count = len(list(members))
            left, width = box.x + at * box.width / len(self.places), count * box.width / len(self.places)
            place = Box(left, box.y - ROW, width, ROW - 2.0)
            text = draft.cut(name, width - 6.0)
            shapes: list[Shape] = [
                Rectangle(place, "stage.fill"),
                Text(Point(place.center.x, place.y + 10.5), text, "stage.text", SMALL, anchor="middle"),
            ]
            if at:
                shapes.append(Polygon((Point(left, place.y), Point(left, box.bottom)), "", "stage.divider", 1.0, closed=False))
            yield Piece(tuple(shapes), name, place)
            at += count

    def _names_height(self, wide: float, draft: Draft) -> float:
        if wide >= LEVEL_NAMES:
            return 3 * (SMALL + 2.0) + 6.0
        if wide >= UPRIGHT_NAMES:
            return min(MOST_NAMES, draft.widest([place.name for place in self.places]) + 8.0)
        return 4.0

    def _names(self, box: Box, bottom: float, draft: Draft) -> Iterator[Piece]:
        wide = box.width / len(self.places)
        for index, place in enumerate(self.places):
            x = self._x(index, box)
            shapes: tuple[Shape, ...] = ()
            if wide >= LEVEL_NAMES - 1.0:
                lines = wrap(place.name, wide - 6.0, int((bottom - box.bottom - 4.0) / (SMALL + 2.0)), SMALL, draft.measure)
                shapes = tuple(
                    Text(Point(x, box.bottom + 13.0 + number * (SMALL + 2.0)), line, "stage.detail", SMALL, anchor="middle")
                    for number, line in enumerate(lines)
                )
            elif wide >= UPRIGHT_NAMES - 1.0:
                text = draft.cut(place.name, bottom - box.bottom - 6.0)
                shapes = (Text(Point(x + SMALL * 0.36, box.bottom + 5.0), text, "stage.detail", SMALL, anchor="end", angle=-90.0),)
            yield Piece(shapes, place.name, Box(x - wide / 2, box.bottom, wide, bottom - box.bottom))

    def _curve(self, look: Look, curve: Curve, box: Box, made: Axis, draft: Draft) -> list[Piece]:
        points = []
        for index, place in enumerate(self.places):
            score = curve.scores.get(place.id)
            if score is not None and score.gap is not None:
                points.append((Point(self._x(index, box), _y(score.gap, box, made)), place, score))
        lines = [Polygon((a, b), "", look.line, 2.0, look.dash, closed=False) for (a, _, _), (b, _, _) in pairwise(points)]
        marks = [
            Piece((mark(look.mark, at, look.line),), self._told(curve, place, score, draft), Box(at.x - 6.0, at.y - 6.0, 12.0, 12.0))
            for at, place, score in points
        ]
        return [Piece(tuple(lines)), *marks]

    def _told(self, curve: Curve, place: Place, score: Scores, draft: Draft) -> str:
        text = QT_TRANSLATE_NOOP("walk-throughs", "{step}, {curve}: {gap} (expected {expectation}, got {perception})")
        values = (told(score.expectation, NUMBER), told(score.perception, NUMBER))
        name = draft.say(curve.name)
        return draft.say(say(text, step=place.name, curve=name, gap=signed(score.gap, NUMBER), expectation=values[0], perception=values[1]))


def _y(value: float, box: Box, made: Axis) -> float:
    return box.bottom - made.share(value) * box.height
