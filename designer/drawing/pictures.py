"""The picture of the map: every element as shapes, the same for screen, paper and files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from designer.analysis.amounts import duration
from designer.drawing.bodies import FOLD, body_shapes
from designer.drawing.frame import frame_shapes
from designer.drawing.geometry import Box, Point, point_of
from designer.drawing.heat import Heat
from designer.drawing.labels import label_width, said_label
from designer.drawing.layout import BARS
from designer.drawing.map import Map, Route
from designer.drawing.marks import gauge, hidden_mark, leaving_mark, letter_mark, pill, star_mark
from designer.drawing.measure import ESTIMATE, WIDEST, Measure, elide, wrap
from designer.drawing.shapes import Ellipse, Polygon, Shape, Text, moved
from designer.drawing.sizes import DETAIL_SIZE, LABEL_SIZE, LINE_HEIGHT, NAME_SIZE
from designer.drawing.theme import fill_of
from designer.drawing.words import BOTTLENECK, Words
from designer.i18n import Figure, say
from designer.model.blueprint import Blueprint
from designer.model.distributions import Distribution
from designer.model.elements import Note, Step, StepKind
from designer.model.quantities import format_duration
from designer.model.scalars import format_until
from designer.model.tuples import from_fields

CORNER = 7.0  # radius of a flow's bends
HEAD = 9.0  # length of an arrow head
END = 6.0  # how far before the tip the line ends
TIME_LINE = 12.5
NAME_LINE = NAME_SIZE * LINE_HEIGHT
BADGE = 16.0
FLOW = 1.5  # width of a flow's line
BAR_NAME, BAR_SIZE, BAR_LINES = 70.0, 9.0, 3  # a fork's or join's name: as wide as leaves the channels beside it free
BAR_BELOW = 4.0 + BAR_LINES * BAR_SIZE * 1.15


def fill_role(blueprint: Blueprint, step: Step, heat: Heat | None = None) -> str:
    """The role of the colour that fills `step`; what the map shows of it from afar."""
    if heat is not None and step.kind not in BARS:
        return f"heat.{heat.level}"
    return fill_of(step.kind, blueprint.is_visible(step))


def map_shapes(map: Map, measure: Measure = ESTIMATE, heat: Mapping[str, Heat] | None = None, words: Words = str) -> tuple[Shape, ...]:
    """The whole map in paint order."""
    blueprint, hot = map.blueprint, heat or {}
    shapes = list(frame_shapes(map, measure, words))
    for points in map.evidence.values():
        shapes += evidence_shapes(points)
    for route in map.routes.values():
        shapes += route_shapes(route, measure, words)
    for note in blueprint.notes.values():
        shapes += note_shapes(note, map.boxes[note.id], measure)
    for step in blueprint.steps.values():
        shapes += step_shapes(blueprint, step, map.boxes[step.id], measure, hot.get(step.id), words)
    return tuple(shapes)


Place = tuple[float, float]


class Marks(NamedTuple):
    """Which small signs a step has: fail point, wait point, customers who leave after a while, moment of truth."""

    fails: bool
    waits: bool
    leaves: bool
    moment: bool


class Label(NamedTuple):
    """Lines of text below each other, centred on `x`; the first stands on `first`, the others `apart` below each other."""

    lines: tuple[str, ...]
    x: float
    first: float
    apart: float
    color: str
    size: float

    def texts(self) -> Iterator[Text]:
        """The lines as shapes."""
        for number, line in enumerate(self.lines):
            yield Text(Point(self.x, self.first + number * self.apart), line, self.color, self.size, anchor="middle")


_label = from_fields(Label)


class Parts(NamedTuple):
    """The shapes of one element from its own origin on. Steps of one look share the very same `body` and `signs`."""

    body: tuple[Shape, ...]
    labels: tuple[Label, ...] = ()
    signs: tuple[Shape, ...] = ()

    def shapes(self) -> tuple[Shape, ...]:
        """All of them in paint order."""
        return (*self.body, *(text for label in self.labels for text in label.texts()), *self.signs)


parts_of = from_fields(Parts)
"""Parts of body, labels and signs, in half the time of `Parts`."""


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """What steps that look alike have in common; each is itself only, so that it is quickly found again.

    `left` and `width` are the room that a name has, beneath a bar that of the bar, and `most` how many lines; `hot` where the colour tells
    the load.
    """

    body: tuple[Shape, ...]
    signs: tuple[Shape, ...]
    left: float
    width: float
    height: float
    most: int
    hot: bool
    bar: bool

    def lines(self, name: str, measure: Measure) -> tuple[str, ...]:
        """`name` as it is broken into lines."""
        if self.bar:
            return wrap(name, BAR_NAME, self.most, BAR_SIZE, measure)
        return wrap(name, self.width, self.most, NAME_SIZE, measure)

    def labels(self, lines: tuple[str, ...], time: str) -> tuple[Label, ...]:
        """Where the lines of a name stand, and the `time` where it has room."""
        if self.bar:
            return (bar_label(lines, self.width, self.height),)
        middle, baseline, bottom = _places(len(lines), self.left, self.width, self.height, time != "", self.hot)
        name = _label((lines, middle, baseline, NAME_LINE, "heat.text" if self.hot else "step.text", NAME_SIZE))
        if bottom is None:
            return (name,)
        return name, _label(((time,), middle, bottom, 0.0, "heat.text" if self.hot else "step.detail", DETAIL_SIZE))


class StepParts(NamedTuple):
    """A step from its own origin on: its look, the lines of its name, and its time, which but a look that has room for it shows."""

    look: Look
    lines: tuple[str, ...]
    time: str

    def parts(self) -> Parts:
        """The same as shapes."""
        look, lines, time = self
        return parts_of((look.body, look.labels(lines, time), look.signs))


def step_shapes(
    blueprint: Blueprint, step: Step, box: Box, measure: Measure, heat: Heat | None = None, words: Words = str
) -> tuple[Shape, ...]:
    """One step at `box`: its body, its name and time, its marks."""
    x, y, width, height = box
    shapes = step_parts(step, blueprint.is_visible(step), width, height, measure, heat, words).parts().shapes()
    return tuple(moved(shape, x, y) for shape in shapes) if x or y else shapes


def step_parts(
    step: Step, visible: bool, width: float, height: float, measure: Measure, heat: Heat | None = None, words: Words = str
) -> StepParts:
    """The look and the texts of a step of `width` and `height` that the customer sees or not."""
    fails, waits, leaves = step.fail_point is not None, step.wait_point is not None, step.patience is not None
    look = _look(step.kind, visible, width, height, heat, fails, waits, leaves, step.moment_of_truth)
    lines = look.lines(step.name, measure)
    if look.bar:
        return _step_parts((look, lines, ""))
    if heat is not None:
        look = replace(look, signs=(*look.signs, *_badges(Box(0.0, 0.0, width, height), heat, measure, words)))
    spread = step.time
    time = words(_mean_text(spread.kind, spread.parameters)) if spread is not None and not spread.source else ""  # a file's mean is unknown
    if step.until is not None:
        time = f"{time} → {format_until(step.until)}".lstrip()
    if len(time) * DETAIL_SIZE * WIDEST > look.width:
        time = elide(time, look.width, DETAIL_SIZE, measure)
    return _step_parts((look, lines, time))


_step_parts = from_fields(StepParts)


def reach(width: float, height: float, margin: float = 16.0) -> Box:
    """What marks, badges and the name beneath a bar do not leave, from the corner of a step or note of `width` and `height`."""
    if width >= BAR_NAME:
        return Box(-margin, -margin, width + 2 * margin, height + 2 * margin)
    beside = max(margin, (BAR_NAME - width) / 2 + 2.0)
    return Box(-beside, -margin, width + 2 * beside, height + margin + BAR_BELOW)


@lru_cache(maxsize=4096)
def _look(kind: StepKind, visible: bool, width: float, height: float, heat: Heat | None, *told: bool) -> Look:
    if kind in BARS:
        return Look(_body(kind, visible, width, height, None), (), 0.0, width, height, BAR_LINES, hot=False, bar=True)
    left, right = _MARGINS.get(kind, (9.0, 9.0))
    body, signs = _body(kind, visible, width, height, heat), _signs(width, not visible, Marks(*told))
    return Look(body, signs, left, width - left - right, height, int((height - 6.0) / NAME_LINE), heat is not None, bar=False)


@lru_cache(maxsize=1024)
def _body(kind: StepKind, visible: bool, width: float, height: float, heat: Heat | None) -> tuple[Shape, ...]:
    box = Box(0.0, 0.0, width, height)
    fill = "bar.fill" if kind in BARS else fill_of(kind, visible) if heat is None else f"heat.{heat.level}"
    line, stroke = ("step.line", 1.4) if visible else ("step.hidden.line", 1.4 if kind in BARS else 1.3)
    if heat is not None and heat.bottleneck:
        line, stroke = "bottleneck.line", 3.0
    shapes = body_shapes(kind, box, fill, line, stroke, "" if visible else "dash")
    return (*shapes, *gauge(box, heat.level)) if heat is not None else tuple(shapes)


_MARGINS: dict[StepKind, tuple[float, float]] = {  # what a name leaves free at the left and at the right
    StepKind.DECISION: (16.0, 16.0),
    StepKind.START: (13.0, 13.0),
    StepKind.END: (13.0, 13.0),
    StepKind.WAIT: (26.0, 8.0),
    StepKind.EVIDENCE: (8.0, 12.0),
    StepKind.LINK: (9.0, 14.0),
}


@lru_cache(maxsize=4096)
def _places(lines: int, left: float, width: float, height: float, timed: bool, hot: bool) -> tuple[float, float, float | None]:
    """The middle of a name of so many `lines`, its first baseline, and that of the time; None where that has no room."""
    high = lines * NAME_LINE
    below = TIME_LINE if timed and high + TIME_LINE <= height - 5.0 else 0.0
    baseline = height / 2 - (3.0 if hot and below else 0.0) - below / 2 - (high - NAME_LINE) / 2 + NAME_SIZE * 0.36
    bottom = baseline - NAME_SIZE * 0.36 + high - NAME_LINE / 2 + below - 3.0
    return left + width / 2, baseline, bottom if below else None


@lru_cache(maxsize=4096)
def _mean_text(kind: str, parameters: tuple[float, ...]) -> Figure:
    mean = Distribution(kind, parameters).mean
    return format_duration(mean) if mean in parameters else duration(mean)  # what nobody wrote is told as people would


def bar_label(lines: tuple[str, ...], width: float, height: float) -> Label:
    """The name of a fork or a join, beneath its bar and no wider than leaves free the flows beside it."""
    apart = BAR_SIZE * 1.15
    return Label(lines, width / 2, height + 2.0 + 0.9 * apart, apart, "flow.text", BAR_SIZE)


@lru_cache(maxsize=1024)
def _signs(width: float, hidden: bool, told: Marks) -> tuple[Shape, ...]:
    return tuple(_marks(width - 12.0, -1.0, hidden, told))


def _marks(x: float, y: float, hidden: bool, told: Marks) -> Iterator[Shape]:
    if told.fails:
        yield from letter_mark(x, y, "F", "mark.fail")
        x -= 20.0
    if told.waits:
        yield from letter_mark(x, y, "W", "mark.wait")
        x -= 20.0
    if told.leaves:
        yield from leaving_mark(x, y)
        x -= 20.0
    if told.moment:
        yield from star_mark(x, y)
    if hidden:
        yield from hidden_mark(15.5, y)


def _badges(box: Box, heat: Heat, measure: Measure, words: Words) -> Iterator[Shape]:
    """The utilisation at the right; the word at the left, where it leaves free what flows in from below."""
    top = box.bottom - 5.0
    told = words(heat.text)
    width = measure.width(told, 10.0, True) + 13.0
    yield from pill(Box(box.right - width - 2.0, top, width, BADGE), told, "heat.badge", "heat.badge.text", 10.0)
    if heat.bottleneck:
        word = elide(words(say(BOTTLENECK)), box.width / 2 - 6.0, 9.0, measure, True)
        wide = measure.width(word, 9.0, True) + 11.0
        yield from pill(Box(box.x - 10.0, top, wide, BADGE), word, "bottleneck.fill", "bottleneck.text", 9.0)


def route_shapes(route: Route, measure: Measure, words: Words = str) -> tuple[Shape, ...]:
    """A flow: its line with soft bends, its arrow head, its label."""
    return (*line_shapes(route), *label_shapes(route, measure, words))


def line_shapes(route: Route) -> tuple[Shape, ...]:
    """The line of a flow with its arrow head."""
    line = Polygon(_softened(route.points), "", "flow.line", FLOW, closed=False)
    return line, Polygon(arrow_head(route.points), "flow.line")


def label_shapes(route: Route, measure: Measure, words: Words = str) -> tuple[Text, ...]:
    """The label of a flow, if it has one."""
    found = label_text(route, measure, words)
    return (Text(point_of(found[:2]), found[2], "flow.text", LABEL_SIZE),) if found is not None else ()


def label_text(route: Route, measure: Measure, words: Words = str) -> tuple[float, float, str] | None:
    """Where the label of a flow begins, on its baseline, and what it says; None without one."""
    if route.label_at is None:
        return None
    x, y, width, height = route.label_at
    text = said_label(route.label, words)
    if measure is not ESTIMATE or label_width(text) > width:  # the room was made for the label by that estimate
        text = elide(text, width, LABEL_SIZE, measure)
    return x + 3.0, y + height - 4.0, text


def direction(a: Point, b: Point) -> tuple[int, int]:
    """Which way a piece of a flow goes from `a` to `b`: to the right or left, and down or up."""
    return (b.x > a.x) - (b.x < a.x), (b.y > a.y) - (b.y < a.y)


def arrow_head(points: tuple[Point, ...]) -> tuple[Point, Point, Point]:
    """The corners of the head at the end of a flow through `points`."""
    (dx, dy), tip = direction(points[-2], points[-1]), points[-1]
    back = Point(tip.x - dx * HEAD, tip.y - dy * HEAD)
    half = HEAD * 0.42
    return tip, Point(back.x - dy * half, back.y - dx * half), Point(back.x + dy * half, back.y + dx * half)


def bends(points: tuple[Point, ...]) -> list[tuple[Place, Place, Place]]:
    """For each bend of a flow where its rounding begins, its corner, and where its rounding ends."""
    found: list[tuple[Place, Place, Place]] = []
    for (ax, ay), corner, (cx, cy) in zip(points, points[1:], points[2:], strict=False):
        x, y = corner
        before, after = abs(x - ax) + abs(y - ay), abs(cx - x) + abs(cy - y)
        r = min(CORNER, before / 2, after / 2)
        s, t = r / before if before else 0.0, r / after if after else 0.0
        found.append(((x - (x - ax) * s, y - (y - ay) * s), corner, (x + (cx - x) * t, y + (cy - y) * t)))
    return found


def flow_end(points: tuple[Point, ...]) -> Point:
    """Where a flow's line ends, inside its arrow head."""
    dx, dy = direction(points[-2], points[-1])
    return Point(points[-1].x - dx * END, points[-1].y - dy * END)


def _softened(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """The points with rounded bends, ending inside the arrow head."""
    soft = [points[0]]
    for start, (x, y), end in bends(points):
        soft.append(Point(*start))
        for t in (0.33, 0.67):
            u = 1 - t
            soft.append(Point(u * u * start[0] + 2 * u * t * x + t * t * end[0], u * u * start[1] + 2 * u * t * y + t * t * end[1]))
        soft.append(Point(*end))
    return (*soft, flow_end(points))


def evidence_shapes(points: tuple[Point, ...]) -> tuple[Shape, ...]:
    """The link from a step to a piece of evidence: dots, with a ring at the evidence."""
    end = points[-1]
    return Polygon(points, "", "evidence.link", 1.3, "dot", closed=False), Ellipse(Box(end.x - 2.5, end.y - 2.5, 5.0, 5.0), "evidence.link")


def note_shapes(note: Note, box: Box, measure: Measure) -> tuple[Shape, ...]:
    """A note: a sheet of paper with a folded corner."""
    x, y, right, bottom = box.x, box.y, box.right, box.bottom
    sheet = Point(x, y), Point(right, y), Point(right, bottom - FOLD), Point(right - FOLD, bottom), Point(x, bottom)
    fold = Point(right, bottom - FOLD), Point(right - FOLD, bottom - FOLD), Point(right - FOLD, bottom)
    lines = wrap(note.text, box.width - 18.0, max(1, int((box.height - 12.0) / 14.0)), 11.0, measure)
    texts = (Text(Point(x + 9.0, y + 18.0 + number * 14.0), line, "note.text", 11.0) for number, line in enumerate(lines))
    return Polygon(sheet, "note.fill", "note.line", 1.0), Polygon(fold, "note.fold", "note.line", 1.0), *texts
