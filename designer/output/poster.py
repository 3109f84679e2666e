"""Everything that goes on paper or into a picture: title, map, legend, in paint order and grouped by element. No Qt here."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import chain, repeat
from typing import NamedTuple

from designer.drawing.frame import frame_shapes, lane_heads, stage_heads
from designer.drawing.geometry import Box, Point
from designer.drawing.heat import Heat
from designer.drawing.legend import legend_shapes
from designer.drawing.links import address
from designer.drawing.map import Map, build
from designer.drawing.measure import ESTIMATE, Measure, elide
from designer.drawing.pictures import Parts, evidence_shapes, note_shapes
from designer.drawing.shapes import Rectangle, Shape, Text, scaled
from designer.drawing.words import Words
from designer.model.blueprint import Blueprint
from designer.model.elements import Note
from designer.output.groups import FRAME, LEGEND, TITLE, Group, LooseGroup, Manner, flow_group, placed, step_group
from designer.output.pages import Guide, PageSettings, Sheets, sheets

TITLE_SIZE = 20.0
DETAIL_SIZE = 12.0
TITLE_HEIGHT = 40.0
GAP = 16.0
BORDER = 8.0
LEAST_WIDTH = 480.0

Size = Callable[[float], tuple[float, float]]
"""How wide and high something is that may be at most so wide (map units)."""


@dataclass(frozen=True, slots=True)
class Headers:
    """The names of lanes and stages, made for what a sheet shows of them. `lanes` takes the heights between which lanes are seen,
    `stages` the places between which stages are; `inner` is what they stand left of and above (map units)."""

    inner: Box
    lanes: Callable[[float, float], tuple[Shape, ...]]
    stages: Callable[[float, float], tuple[Shape, ...]]


def no_headers(box: Box) -> Headers:
    """Of a picture that takes `box`, and that is no map."""
    return Headers(box, lambda top, bottom: (), lambda left, right: ())


class Column(NamedTuple):
    """A stage's name and the part of the picture that is its own."""

    name: str
    box: Box


@dataclass(frozen=True, slots=True)
class Poster:
    """The whole picture: what it is called, the space it takes (map units), and its groups in paint order.

    `headers` repeat what a sheet needs to be read by itself, `guide` says where not to cut, and `narrowed` gives the same picture
    with a heading and a legend of at most a width, so that they stay on one sheet. `description` says more of it, for those who
    look for it or cannot see it, and `columns` are the stages from left to right. Outside of the boxes `content` nothing
    but the background is to be seen, and in `block` room is kept for a title block. `author` and `date` are what the document
    says of itself.
    """

    name: str
    box: Box
    groups: tuple[Group, ...]
    headers: Headers
    guide: Guide
    narrowed: Callable[[float], Poster]
    description: str = ""
    columns: tuple[Column, ...] = ()
    content: tuple[Box, ...] = ()
    block: Box | None = None
    author: str = ""
    date: str = ""

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """All shapes in paint order, where they stand."""
        return tuple(chain.from_iterable(placed(group) for group in self.groups))


def poster(
    blueprint: Blueprint,
    heat: Mapping[str, Heat] | None = None,
    map: Map | None = None,
    measure: Measure = ESTIMATE,
    words: Words = str,
    most: float = math.inf,
    legend: bool = True,
    block: Size | None = None,
    larger: float = 1.0,
) -> Poster:
    """The picture of `blueprint`, heading and legend at most as wide as `most` map units; a `map` that was built already saves that.

    It may be without a `legend`, or with one so much `larger` than the map's letters. `block` says how large a title block of at most
    a width is: room is kept for it below the map.
    """
    drawn = build(blueprint) if map is None else map
    bounds = _bounds(drawn)
    width = max(bounds.width, LEAST_WIDTH)
    told, legend_box = _legend(drawn, heat or {}, measure, min(width, most), words, larger) if legend else NO_LEGEND
    below = bounds.bottom + GAP
    shift = Point(bounds.x - legend_box.x, below - legend_box.y)
    always = [Box(bounds.x, below, legend_box.width, legend_box.height)] if told else []
    kept = _kept(block(min(width, most)), always, Box(bounds.x, below, width, 0.0)) if block is not None else None
    always += [kept] if kept is not None else []
    bottom = max([bounds.bottom, *(box.bottom for box in always)])
    wide = max([width, *(box.right - bounds.x for box in always)])
    inner = Box(bounds.x, bounds.y - TITLE_HEIGHT, wide, bottom - bounds.y + TITLE_HEIGHT)
    page = inner.grown(BORDER)
    paper = (Rectangle(page, "map.background", "map.border"),)
    title = _title(blueprint, inner, min(inner.width, most), measure)
    groups = (
        LooseGroup("", "", lambda: Parts(paper)),
        LooseGroup(TITLE, blueprint.name, lambda: Parts(title)),
        *_groups(Manner(drawn, heat or {}, measure, cache(words))),  # many steps take the same time, and many flows the same share
        *([LooseGroup(LEGEND, "", lambda: Parts(told), shift)] if told else []),
    )
    guide = Guide((drawn.grid.left, drawn.grid.top), tuple(drawn.boxes.values()), tuple(always))
    heading = Box(inner.x, inner.y, min(inner.width, most), TITLE_HEIGHT)
    return Poster(
        blueprint.name,
        page.grown(1.0),
        groups,
        _headers(drawn, measure, words),
        guide,
        partial(poster, blueprint, heat, drawn, measure, words, legend=legend, block=block, larger=larger),
        " ".join(blueprint.description.split()),
        tuple(_columns(drawn)),
        (bounds, heading, *always),
        kept,
        "" if "author" in blueprint.print.hide else blueprint.print.author,
        "" if "date" in blueprint.print.hide else blueprint.print.date,
    )


NO_LEGEND: tuple[tuple[Shape, ...], Box] = (), Box(0.0, 0.0, 0.0, 0.0)


def _legend(
    map: Map, heat: Mapping[str, Heat], measure: Measure, width: float, words: Words, larger: float
) -> tuple[tuple[Shape, ...], Box]:
    shapes, box = legend_shapes(map, heat, measure, width / larger, words)
    if larger == 1.0:
        return shapes, box
    return tuple(scaled(shape, larger) for shape in shapes), Box(*(value * larger for value in box))


def _kept(size: tuple[float, float], others: list[Box], below: Box) -> Box:
    """Where a title block of `size` goes `below` the map: at the right beside the `others`, or under them."""
    wide, high = size
    taken = max((box.right for box in others), default=below.x - GAP)
    if taken + GAP + wide <= below.right + 0.5:
        return Box(below.right - wide, below.y, wide, high)
    return Box(below.x, max((box.bottom + GAP for box in others), default=below.y), wide, high)


def _columns(map: Map) -> Iterator[Column]:
    top, height = map.grid.bounds.y, map.grid.bounds.height
    for id, span in map.grid.columns.items():
        yield Column(map.blueprint.stages[id].name or id, Box(span.start, top, span.size, height))


def _headers(map: Map, measure: Measure, words: Words) -> Headers:
    bounds, left, top = map.grid.bounds, map.grid.left, map.grid.top
    inner = Box(left, top, bounds.right - left, bounds.bottom - top)
    return Headers(inner, lambda a, b: lane_heads(map, a, b, measure, words), lambda a, b: stage_heads(map, a, b, measure, words))


def laid_out(picture: Poster, settings: PageSettings, page: tuple[float, float] | None = None) -> tuple[Poster, Sheets]:
    """The picture as it goes on sheets, and the sheets. Raises `FileProblem` as `sheets` does."""
    made = sheets(picture.box, settings, page, picture.guide)
    if made.columns > 1:  # what would be cut gets narrower
        width = made.sheets[0].part.width * 0.8
        picture = picture.narrowed(width)
        made = sheets(picture.box, settings, page, picture.guide)
    shown = tuple(sheet for sheet in made.sheets if any(sheet.part.overlaps(box) for box in picture.content))
    return picture, made if len(shown) == len(made.sheets) else replace(made, sheets=shown)


def _bounds(map: Map) -> Box:
    boxes = (map.grid.bounds, *map.boxes.values())
    xs, ys, widths, heights = zip(*boxes, strict=True)
    left, top = min(xs), min(ys)
    return Box(
        left,
        top,
        max([x + wide for x, wide in zip(xs, widths, strict=True)]) - left,
        max([y + high for y, high in zip(ys, heights, strict=True)]) - top,
    )


def _title(blueprint: Blueprint, inner: Box, width: float, measure: Measure) -> tuple[Shape, ...]:
    baseline = inner.y + TITLE_HEIGHT * 0.6
    name = elide(blueprint.name, width - 8, TITLE_SIZE, measure, True)
    left = inner.x + 4 + measure.width(name, TITLE_SIZE, True) + 20
    room = inner.x + width - left - 4
    detail = elide(" ".join(blueprint.description.split()), room, DETAIL_SIZE, measure) if room > 0 else ""
    title = Text(Point(inner.x + 4, baseline), name, "stage.text", TITLE_SIZE, bold=True)
    return (title, Text(Point(left, baseline), detail, "stage.detail", DETAIL_SIZE)) if detail else (title,)


def _groups(manner: Manner) -> Iterator[Group]:
    """The map's groups in the order of `designer.drawing.pictures.map_shapes`."""
    map, _, measure, words = manner
    blueprint, boxes = map.blueprint, map.boxes
    yield LooseGroup(FRAME, "", lambda: Parts(frame_shapes(map, measure, words, title=False)))
    for (source, thing), points in map.evidence.items():
        yield LooseGroup(f"evidence-{source}.{thing}", "", partial(_evidence, points))
    yield from [flow_group(each) for each in zip(map.routes.keys(), map.routes.values(), repeat(manner))]
    for note in blueprint.notes.values():
        yield LooseGroup(f"note-{note.id}", note.text, partial(_note, note, boxes[note.id], measure))
    bands = {lane.id: lane.band.visible for lane in blueprint.lanes.values()}
    for step in blueprint.steps.values():
        visible = bands[step.lane] if step.visible is None else step.visible
        yield step_group((step, boxes[step.id], visible, manner, address(step) if step.link or step.procedure else ""))


def _evidence(points: tuple[Point, ...]) -> Parts:
    return Parts(evidence_shapes(points))


def _note(note: Note, box: Box, measure: Measure) -> Parts:
    return Parts(note_shapes(note, box, measure))
