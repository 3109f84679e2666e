"""Everything that goes on paper or into a picture: title, map, legend, in paint order and grouped by element. No Qt here."""

from __future__ import annotations

import gc
from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import NamedTuple

from designer.drawing.geometry import Box, Point
from designer.drawing.heat import Heat
from designer.drawing.legend import legend_shapes
from designer.drawing.map import Map, build
from designer.drawing.measure import ESTIMATE, Measure, elide
from designer.drawing.pictures import evidence_shapes, frame_shapes, note_shapes, route_shapes, step_shapes
from designer.drawing.shapes import Ellipse, Polygon, Rectangle, Shape, Text
from designer.drawing.words import BOTTLENECK, Words
from designer.i18n import say
from designer.model.blueprint import Blueprint

TITLE_SIZE = 20.0
DETAIL_SIZE = 12.0
TITLE_HEIGHT = 40.0
GAP = 16.0
BORDER = 8.0
LEAST_WIDTH = 480.0
MARKS = 24.0  # how far marks and badges reach beyond a step's box
HEADS = 12.0  # the same for lines and their arrow heads
ORIGIN = Point(0.0, 0.0)


class Group(NamedTuple):
    """The shapes of one element, made when they are asked for, relative to `at`.

    `id` is unique in the picture ("" for the frame) and `title` the full name. `source` is the immutable object it shows and
    `look` all else that its shapes depend on; None where the shapes are made anew each time. `reach` gives a box that the shapes do not leave; None where only each shape for itself has one.
    """

    id: str
    title: str
    make: Callable[[], tuple[Shape, ...]]
    at: Point = ORIGIN
    source: object = None
    look: Hashable = None
    reach: Callable[[], Box] | None = None


@dataclass(frozen=True, slots=True)
class Poster:
    """The whole picture: what it is called, the space it takes (map units), and its groups in paint order."""

    name: str
    box: Box
    groups: tuple[Group, ...]

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """All shapes in paint order, where they stand."""
        return tuple(chain.from_iterable(placed(group) for group in self.groups))


def placed(group: Group) -> tuple[Shape, ...]:
    """The shapes of `group` where they stand."""
    if group.at == ORIGIN:
        return group.make()
    return tuple(moved(shape, *group.at) for shape in group.make())


def poster(
    blueprint: Blueprint,
    heat: Mapping[str, Heat] | None = None,
    map: Map | None = None,
    measure: Measure = ESTIMATE,
    words: Words = str,
) -> Poster:
    """The picture of `blueprint`; a `map` that was built already saves building it."""
    drawn = build(blueprint) if map is None else map
    bounds = _bounds(drawn)
    width = max(bounds.width, LEAST_WIDTH)
    legend, legend_box = legend_shapes(drawn, heat or {}, measure, width, words)
    below = bounds.bottom + GAP
    shift = Point(bounds.x - legend_box.x, below - legend_box.y)
    bottom = below + legend_box.height if legend else bounds.bottom
    inner = Box(bounds.x, bounds.y - TITLE_HEIGHT, max(width, legend_box.width if legend else 0.0), bottom - bounds.y + TITLE_HEIGHT)
    page = inner.grown(BORDER)
    around = (Rectangle(page, "map.background", "map.border"), *_title(blueprint, inner, measure))
    groups = (
        Group("", "", lambda: around),
        *_groups(drawn, heat or {}, measure, words),
        *([Group("legend", "", lambda: legend, shift)] if legend else []),
    )
    return Poster(blueprint.name, page.grown(1.0), groups)


def _bounds(map: Map) -> Box:
    boxes = (map.grid.bounds, *map.boxes.values())
    left, top = min([box[0] for box in boxes]), min([box[1] for box in boxes])
    right, bottom = max([box[0] + box[2] for box in boxes]), max([box[1] + box[3] for box in boxes])
    return Box(left, top, right - left, bottom - top)


def _title(blueprint: Blueprint, inner: Box, measure: Measure) -> tuple[Shape, ...]:
    baseline = inner.y + TITLE_HEIGHT * 0.6
    name = elide(blueprint.name, inner.width - 8, TITLE_SIZE, measure)
    left = inner.x + 4 + measure.width(name, TITLE_SIZE, True) + 20
    detail = elide(" ".join(blueprint.description.split()), inner.right - left - 4, DETAIL_SIZE, measure)
    title = Text(Point(inner.x + 4, baseline), name, "stage.text", TITLE_SIZE, bold=True)
    return (title, Text(Point(left, baseline), detail, "stage.detail", DETAIL_SIZE)) if detail else (title,)


def _groups(map: Map, heat: Mapping[str, Heat], measure: Measure, words: Words) -> Iterator[Group]:
    """The map's groups in the order of `designer.drawing.pictures.map_shapes`."""
    yield Group("map", "", lambda: frame_shapes(map, measure, words))
    for (source, thing), points in map.evidence.items():
        yield Group(f"evidence-{source}.{thing}", "", partial(evidence_shapes, points), source=points, reach=partial(_around, points))
    look = type(measure)
    for (source, target), route in map.routes.items():
        make = partial(route_shapes, route, measure)
        reach = partial(_around, route.points) if route.label_at is None else None
        yield Group(f"flow-{source}.{target}", "", make, ORIGIN, route, look, reach)
    for note in map.blueprint.notes.values():
        yield Group(f"note-{note.id}", note.text, partial(note_shapes, note, map.boxes[note.id], measure))
    yield from _steps(map, heat, measure, words)


def _steps(map: Map, heat: Mapping[str, Heat], measure: Measure, words: Words) -> Iterator[Group]:
    blueprint = map.blueprint
    language = words(say(BOTTLENECK))
    for step in blueprint.steps.values():
        x, y, width, height = map.boxes[step.id]
        hot = heat.get(step.id)
        box = Box(0.0, 0.0, width, height)
        make = partial(step_shapes, blueprint, step, box, measure, hot, words)
        look = (type(measure), blueprint.is_visible(step), hot, width, height, language)
        yield Group(f"step-{step.id}", step.name, make, Point(x, y), step, look, partial(_grown, x, y, width, height))


def _grown(x: float, y: float, width: float, height: float) -> Box:
    return Box(x - MARKS, y - MARKS, width + 2 * MARKS, height + 2 * MARKS)


def _around(points: tuple[Point, ...], margin: float = HEADS) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).grown(margin)


def moved(shape: Shape, dx: float, dy: float) -> Shape:
    """The same shape elsewhere."""
    if isinstance(shape, Rectangle):
        return Rectangle(shape.box.moved(dx, dy), shape.fill, shape.line, shape.width, shape.radius, shape.dash, shape.pattern)
    if isinstance(shape, Ellipse):
        return Ellipse(shape.box.moved(dx, dy), shape.fill, shape.line, shape.width, shape.dash)
    if isinstance(shape, Polygon):
        points = tuple(Point(x + dx, y + dy) for x, y in shape.points)
        return Polygon(points, shape.fill, shape.line, shape.width, shape.dash, shape.closed, shape.arrow, shape.pattern)
    at = Point(shape.at.x + dx, shape.at.y + dy)
    return Text(at, shape.text, shape.color, shape.size, shape.bold, shape.italic, shape.anchor, shape.angle)


def box_of(shape: Shape) -> Box:
    """A box that `shape` does not leave (a text's is on the wide side)."""
    if isinstance(shape, Polygon):
        return _around(shape.points, shape.width)
    if not isinstance(shape, Text):
        return shape.box.grown(shape.width)
    reach = len(shape.text) * shape.size
    high = reach if shape.angle else shape.size
    return Box(shape.at.x - reach, shape.at.y - high, 2 * reach, 2 * high)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Without the collector of cycles: a picture's many small values hold none, and looking for them takes half the time."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
