"""The picture of the map: every element as shapes, the same for screen, paper and files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from designer.drawing.bodies import FOLD, body_shapes
from designer.drawing.frame import frame_shapes, text_lines
from designer.drawing.geometry import Box, Point
from designer.drawing.heat import Heat
from designer.drawing.layout import BARS
from designer.drawing.map import Map, Route
from designer.drawing.marks import gauge, hidden_mark, letter_mark, pill, star_mark
from designer.drawing.measure import ESTIMATE, Measure, elide, wrap
from designer.drawing.shapes import Ellipse, Polygon, Shape, Text
from designer.drawing.sizes import DETAIL_SIZE, LABEL_SIZE, LINE_HEIGHT, NAME_SIZE
from designer.drawing.theme import fill_of
from designer.drawing.words import BOTTLENECK, Words
from designer.i18n import say
from designer.model.blueprint import Blueprint
from designer.model.elements import Note, Step, StepKind
from designer.model.quantities import format_duration

__all__ = ["evidence_shapes", "fill_role", "frame_shapes", "map_shapes", "note_shapes", "route_shapes", "step_shapes"]

CORNER = 7.0  # radius of a flow's bends
HEAD = 9.0  # length of an arrow head
TIME_LINE = 12.5
BADGE = 16.0


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
        shapes += route_shapes(route, measure)
    for note in blueprint.notes.values():
        shapes += note_shapes(note, map.boxes[note.id], measure)
    for step in blueprint.steps.values():
        shapes += step_shapes(blueprint, step, map.boxes[step.id], measure, hot.get(step.id), words)
    return tuple(shapes)


def step_shapes(
    blueprint: Blueprint, step: Step, box: Box, measure: Measure, heat: Heat | None = None, words: Words = str
) -> tuple[Shape, ...]:
    """One step at `box`: its body, its name and time, its marks."""
    hidden = not blueprint.is_visible(step)
    if step.kind in BARS:
        return _bar(step, box, hidden, measure)
    fill = fill_role(blueprint, step, heat)
    line, width = ("step.hidden.line", 1.3) if hidden else ("step.line", 1.4)
    if heat is not None and heat.bottleneck:
        line, width = "bottleneck.line", 3.0
    shapes = list(body_shapes(step.kind, box, fill, line, width, "dash" if hidden else ""))
    if heat is not None:
        shapes += gauge(box, heat.level)
    shapes += _name(step, box, measure, heat is not None)
    shapes += _marks(step, box, hidden)
    if heat is not None:
        shapes += _badges(box, heat, measure, words)
    return tuple(shapes)


_MARGINS: dict[StepKind, tuple[float, float]] = {  # what a name leaves free at the left and at the right
    StepKind.DECISION: (16.0, 16.0),
    StepKind.START: (13.0, 13.0),
    StepKind.END: (13.0, 13.0),
    StepKind.WAIT: (26.0, 8.0),
    StepKind.EVIDENCE: (8.0, 12.0),
    StepKind.LINK: (9.0, 14.0),
}


def _name(step: Step, box: Box, measure: Measure, hot: bool) -> Iterator[Shape]:
    left, right = _MARGINS.get(step.kind, (9.0, 9.0))
    color, detail = ("heat.text", "heat.text") if hot else ("step.text", "step.detail")
    width, height = box.width - left - right, NAME_SIZE * LINE_HEIGHT
    lines = wrap(step.name, width, int((box.height - 6.0) / height), NAME_SIZE, measure)
    time = format_duration(step.time.mean) if step.time is not None else ""
    below = TIME_LINE if time and len(lines) * height + TIME_LINE <= box.height - 5.0 else 0.0
    middle = Point(box.x + (box.width + left - right) / 2, box.center.y - (3.0 if hot and below else 0.0))
    yield from text_lines(lines, Point(middle.x, middle.y - below / 2), color, NAME_SIZE)
    if below:
        bottom = middle.y + len(lines) * height / 2 + below / 2 - 3.0
        yield Text(Point(middle.x, bottom), elide(time, width, DETAIL_SIZE, measure), detail, DETAIL_SIZE, anchor="middle")


def _bar(step: Step, box: Box, hidden: bool, measure: Measure) -> tuple[Shape, ...]:
    """A fork or a join: nothing but its bar and its name."""
    dash, line = ("dash", "step.hidden.line") if hidden else ("", "step.line")
    return (*body_shapes(step.kind, box, "bar.fill", line, 1.4, dash), *_bar_name(step, box, measure))


def _bar_name(step: Step, box: Box, measure: Measure) -> Iterator[Shape]:
    lines = wrap(step.name, box.height - 6.0, 2, 9.0, measure)
    for number, line in enumerate(lines):
        x = box.center.x + 3.3 + (number - (len(lines) - 1) / 2) * 10.5
        yield Text(Point(x, box.center.y), line, "bar.text", 9.0, anchor="middle", angle=-90.0)


def _marks(step: Step, box: Box, hidden: bool) -> Iterator[Shape]:
    x, y = box.right - 12.0, box.y - 1.0
    if step.fail_point is not None:
        yield from letter_mark(x, y, "F", "mark.fail")
        x -= 20.0
    if step.wait_point is not None:
        yield from letter_mark(x, y, "W", "mark.wait")
        x -= 20.0
    if step.moment_of_truth:
        yield from star_mark(x, y)
    if hidden:
        yield from hidden_mark(box.x + 15.0, y)


def _badges(box: Box, heat: Heat, measure: Measure, words: Words) -> Iterator[Shape]:
    """The utilisation at the right; the word at the left, where it leaves free what flows in from below."""
    top = box.bottom - 5.0
    width = measure.width(heat.text, 10.0, True) + 13.0
    yield from pill(Box(box.right - width - 2.0, top, width, BADGE), heat.text, "heat.badge", "heat.badge.text", 10.0)
    if heat.bottleneck:
        word = elide(words(say(BOTTLENECK)), box.width / 2 - 6.0, 9.0, measure, True)
        wide = measure.width(word, 9.0, True) + 11.0
        yield from pill(Box(box.x - 10.0, top, wide, BADGE), word, "bottleneck.fill", "bottleneck.text", 9.0)


def route_shapes(route: Route, measure: Measure) -> tuple[Shape, ...]:
    """A flow: its line with soft bends, its arrow head, its label."""
    shapes: list[Shape] = [Polygon(_softened(route.points), "", "flow.line", 1.5, closed=False), _head(route.points)]
    if route.label_at is not None:
        box = route.label_at
        text = elide(route.label, box.width, LABEL_SIZE, measure)
        shapes.append(Text(Point(box.x + 3.0, box.y + box.height - 4.0), text, "flow.text", LABEL_SIZE))
    return tuple(shapes)


def _direction(a: Point, b: Point) -> tuple[float, float]:
    return (b.x > a.x) - (b.x < a.x), (b.y > a.y) - (b.y < a.y)


def _head(points: tuple[Point, ...]) -> Polygon:
    (dx, dy), tip = _direction(points[-2], points[-1]), points[-1]
    back = Point(tip.x - dx * HEAD, tip.y - dy * HEAD)
    half = HEAD * 0.42
    return Polygon((tip, Point(back.x - dy * half, back.y - dx * half), Point(back.x + dy * half, back.y + dx * half)), "flow.line")


def _softened(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """The points with rounded bends, ending inside the arrow head."""
    soft = [points[0]]
    for a, b, c in zip(points, points[1:], points[2:], strict=False):
        room = min(abs(b.x - a.x) + abs(b.y - a.y), abs(c.x - b.x) + abs(c.y - b.y)) / 2
        radius = min(CORNER, room)
        (ax, ay), (cx, cy) = _direction(a, b), _direction(b, c)
        start, end = Point(b.x - ax * radius, b.y - ay * radius), Point(b.x + cx * radius, b.y + cy * radius)
        soft.append(start)
        for t in (0.33, 0.67):
            u = 1 - t
            soft.append(Point(u * u * start.x + 2 * u * t * b.x + t * t * end.x, u * u * start.y + 2 * u * t * b.y + t * t * end.y))
        soft.append(end)
    dx, dy = _direction(points[-2], points[-1])
    soft.append(Point(points[-1].x - dx * HEAD * 0.7, points[-1].y - dy * HEAD * 0.7))
    return tuple(soft)


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
