"""The legend: what outlines, marks and lines mean; only of those that are on the page."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from designer.drawing.bodies import body_shapes
from designer.drawing.frame import line_shape
from designer.drawing.geometry import Box, Point
from designer.drawing.heat import LIMITS, Heat, Heats
from designer.drawing.map import Map
from designer.drawing.marks import gauge, hidden_mark, leaving_mark, letter_mark, pill, star_mark
from designer.drawing.measure import ESTIMATE, Measure, elide
from designer.drawing.shapes import Ellipse, Polygon, Rectangle, Shape, Text, moved
from designer.drawing.sizes import LABEL_SIZE
from designer.drawing.theme import HEAT_LEVELS, fill_of
from designer.drawing.words import BOTTLENECK, KIND_NAMES, Words, line_name
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Step, StepKind

ROW = 26.0
SAMPLE = Box(0.0, -9.0, 36.0, 18.0)  # around the middle of its row
BADGE = Box(0.0, -7.0, 36.0, 14.0)
MARGIN, AIR, SIZE = 12.0, 26.0, 11.0

Entry = tuple[tuple[Shape, ...], Message | str]


def legend_shapes(
    map: Map, heat: Mapping[str, Heat] | None = None, measure: Measure = ESTIMATE, width: float = 900.0, words: Words = str
) -> tuple[tuple[Shape, ...], Box]:
    """The legend's shapes, at most `width` wide from the origin, and the box that they take; no shapes where nothing is to be said."""
    entries = [(sample, words(text) if isinstance(text, Message) else text) for sample, text in _entries(map, heat or {}, words)]
    if not entries:
        return (), Box(0.0, 0.0, 0.0, 0.0)
    room = width - 2 * MARGIN - SAMPLE.width - 8.0
    cells = [(sample, elide(text, max(room, 20.0), SIZE, measure)) for sample, text in entries]
    column = max(measure.width(text, SIZE, False) for _, text in cells) + SAMPLE.width + 8.0 + AIR
    columns = max(1, min(len(cells), int((width - 2 * MARGIN + AIR) // column)))
    rows = -(-len(cells) // columns)
    columns = -(-len(cells) // rows)
    box = Box(0.0, 0.0, 2 * MARGIN + columns * column - AIR, 2 * MARGIN + rows * ROW - 4.0)
    shapes: list[Shape] = [Rectangle(box, "legend.fill", "legend.line", 1.0, 6.0)]
    for number, (sample, text) in enumerate(cells):
        x, y = MARGIN + number // rows * column, MARGIN + (number % rows + 0.5) * ROW - 2.0
        shapes += (moved(shape, x, y) for shape in sample)
        shapes.append(Text(Point(x + SAMPLE.width + 8.0, y + SIZE * 0.36), text, "legend.text", SIZE))
    return tuple(shapes), box


def _entries(map: Map, heat: Mapping[str, Heat], words: Words) -> Iterator[Entry]:
    steps = map.blueprint.steps.values()
    looks = {  # few, where steps are many
        (one.lane, one.visible, one.kind, one.fail_point is None, one.wait_point is None, one.patience is None, one.moment_of_truth): one
        for one in steps
    }
    yield from _outlines(map.blueprint, looks.values())
    yield from _marks(looks.values())
    yield from _connections(map)
    for id, _ in map.grid.lines:
        line = map.blueprint.lines[id]
        yield (line_shape(line, 0.0, SAMPLE.width, 0.0),), line_name(line, words)
    yield from _heat(heat.values())
    if isinstance(heat, Heats) and heat.by is not None:
        yield pill(BADGE, "% · n", "heat.badge", "heat.badge.text", 9.0), heat.by


def _outlines(blueprint: Blueprint, steps: Collection[Step]) -> Iterator[Entry]:
    seen = {(step.kind is StepKind.ACTIVITY, blueprint.is_visible(step)) for step in steps}
    hidden = any(not visible for _, visible in seen)
    if (True, True) in seen:
        yield _body(StepKind.ACTIVITY, "step.fill"), say(QT_TRANSLATE_NOOP("drawing", "Step that the customer sees"))
    if hidden:
        dashed = tuple(body_shapes(StepKind.ACTIVITY, SAMPLE, "step.hidden.fill", "step.hidden.line", 1.3, "dash"))
        yield (*dashed, *hidden_mark(10.0, -6.5)), say(QT_TRANSLATE_NOOP("drawing", "Hidden from the customer"))
    present = {step.kind for step in steps}
    for kind, name in KIND_NAMES.items():
        if kind in present:
            yield _body(kind, fill_of(kind, True)), say(name)


def _body(kind: StepKind, fill: str) -> tuple[Shape, ...]:
    box = Box(14.0, -9.0, 8.0, 18.0) if kind in (StepKind.FORK, StepKind.JOIN) else SAMPLE
    return tuple(body_shapes(kind, box, fill, "step.line", 1.3, ""))


def _marks(steps: Collection[Step]) -> Iterator[Entry]:
    middle = SAMPLE.width / 2
    if any(step.fail_point is not None for step in steps):
        yield letter_mark(middle, 0.0, "F", "mark.fail"), say(QT_TRANSLATE_NOOP("drawing", "Fail point"))
    if any(step.wait_point is not None for step in steps):
        yield letter_mark(middle, 0.0, "W", "mark.wait"), say(QT_TRANSLATE_NOOP("drawing", "Wait point"))
    if any(step.patience is not None for step in steps):
        yield leaving_mark(middle, 0.0), say(QT_TRANSLATE_NOOP("drawing", "Customers leave who have waited too long"))
    if any(step.moment_of_truth for step in steps):
        yield star_mark(middle, 0.0), say(QT_TRANSLATE_NOOP("drawing", "Critical moment of truth"))


def _connections(map: Map) -> Iterator[Entry]:
    if map.routes:
        line = Polygon((Point(0.0, 0.0), Point(30.0, 0.0)), "", "flow.line", 1.5, closed=False)
        head = Polygon((Point(36.0, 0.0), Point(27.0, -3.8), Point(27.0, 3.8)), "flow.line")
        yield (line, head), say(QT_TRANSLATE_NOOP("drawing", "Flow, with its share of the cases"))
        if any(flow.shares for _, flow in map.blueprint.flows()):
            text = Text(Point(18.0, SIZE * 0.36), "40–80 %", "flow.text", LABEL_SIZE, anchor="middle")
            yield (text,), say(QT_TRANSLATE_NOOP("drawing", "Share that depends on the customers"))
    if map.evidence:
        dots = Polygon((Point(0.0, 0.0), Point(33.0, 0.0)), "", "evidence.link", 1.3, "dot", closed=False)
        ring = Ellipse(Box(31.0, -2.5, 5.0, 5.0), "evidence.link")
        yield (dots, ring), say(QT_TRANSLATE_NOOP("drawing", "Evidence that the customer meets"))
    if map.blueprint.notes:
        sheet = Point(4.0, -8.0), Point(32.0, -8.0), Point(32.0, 3.0), Point(27.0, 8.0), Point(4.0, 8.0)
        yield (Polygon(sheet, "note.fill", "note.line", 1.0),), say(QT_TRANSLATE_NOOP("drawing", "Note"))


def _heat(heat: Iterable[Heat]) -> Iterator[Entry]:
    hot = list(heat)
    levels = {one.level for one in hot}
    bounds = (0.0, *LIMITS)
    for level in range(HEAT_LEVELS):
        if level in levels:
            box = Rectangle(SAMPLE, f"heat.{level}", "step.line", 1.2, 4.0)
            yield (box, *gauge(SAMPLE, level)), _heat_text(bounds[level], bounds[level + 1] if level + 1 < HEAT_LEVELS else None)
    level = max((one.level for one in hot if one.bottleneck), default=-1)
    if level >= 0:
        outline = Rectangle(SAMPLE, f"heat.{level}", "bottleneck.line", 3.0, 4.0)
        yield (outline,), say(BOTTLENECK)


def _heat_text(low: float, high: float | None) -> Message:
    if high is None:
        return say(QT_TRANSLATE_NOOP("drawing", "Staff busy {low} % or more: the queue grows"), low=round(low * 100))
    return say(QT_TRANSLATE_NOOP("drawing", "Staff busy {low} to {high} %"), low=round(low * 100), high=round(high * 100))
