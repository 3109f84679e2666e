"""The map of a blueprint: where everything lies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from designer.drawing.geometry import Box, Point
from designer.drawing.grid import Grid, content_of, make_grid
from designer.drawing.labels import HEIGHT, flow_label, label_width
from designer.drawing.layout import automatic
from designer.drawing.placing import place_cell, place_notes
from designer.drawing.routing import simple_route
from designer.model.blueprint import Blueprint
from designer.model.compare import Changes
from designer.model.elements import Flow, Note, Step

FlowKey = tuple[str, str]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Route:
    """The way of a flow, with its label and the label's box, if it has one."""

    points: tuple[Point, ...]
    label: str = ""
    label_at: Box | None = None


@dataclass(frozen=True)
class Map:
    """Where everything of `blueprint` lies, in map units; `boxes` holds steps and notes by id."""

    blueprint: Blueprint
    grid: Grid
    boxes: dict[str, Box]
    routes: dict[FlowKey, Route]
    evidence: dict[FlowKey, tuple[Point, ...]]


def build(blueprint: Blueprint) -> Map:
    """The map of `blueprint`."""
    slots = automatic(blueprint)
    cells: dict[tuple[str, str], list[Step]] = {}
    for step in blueprint.steps.values():
        cells.setdefault((step.lane, step.stage), []).append(step)
    placed = {cell: place_cell(blueprint, steps, slots) for cell, steps in cells.items()}
    notes: dict[tuple[str, str], list[Note]] = {}
    for note in blueprint.notes.values():
        notes.setdefault((note.lane, note.stage), []).append(note)
    grid = _grid(blueprint, placed)
    for cell, members in notes.items():
        box = grid.cell(*cell)
        around = placed.setdefault(cell, {})
        around.update(place_notes(blueprint, members, around.values(), box.width, box.height))
    grid = _grid(blueprint, placed)
    boxes = {}
    for (lane, stage), local in placed.items():
        x, y = grid.columns[stage].start, grid.rows[lane].start
        for id, box in local.items():
            boxes[id] = box.moved(x, y)
    routes = {(step.id, flow.target): _route(boxes, step, flow) for step, flow in blueprint.flows() if flow.target in boxes}
    evidence = {
        (step.id, other): _link(boxes[step.id], boxes[other])
        for step in blueprint.steps.values()
        for other in step.evidence
        if other in boxes
    }
    return Map(blueprint, grid, boxes, routes, evidence)


def _grid(blueprint: Blueprint, placed: Mapping[tuple[str, str], Mapping[str, Box]]) -> Grid:
    return make_grid(
        blueprint, content_of((lane, stage, box.right, box.bottom) for (lane, stage), boxes in placed.items() for box in boxes.values())
    )


def _route(boxes: Mapping[str, Box], step: Step, flow: Flow) -> Route:
    points = simple_route(boxes[step.id], boxes[flow.target])
    label = flow_label(flow)
    at = Box(points[0].x + 4, points[0].y - HEIGHT - 1, label_width(label), HEIGHT) if label else None
    return Route(points, label, at)


def _link(step: Box, evidence: Box) -> tuple[Point, ...]:
    up = evidence.y < step.y
    return Point(step.center.x, step.y if up else step.bottom), Point(evidence.center.x, evidence.bottom if up else evidence.y)


def update(map: Map, blueprint: Blueprint, changes: Changes) -> Map:
    """The map of `blueprint`, which differs from `map.blueprint` by `changes`; what did not move stays the same object."""
    fresh = build(blueprint)
    boxes = {id: _same(map.boxes.get(id), box) for id, box in fresh.boxes.items()}
    routes = {key: _same(map.routes.get(key), route) for key, route in fresh.routes.items()}
    evidence = {key: _same(map.evidence.get(key), points) for key, points in fresh.evidence.items()}
    return Map(blueprint, map.grid if map.grid == fresh.grid else fresh.grid, boxes, routes, evidence)


def _same(before: T | None, after: T) -> T:
    return before if before is not None and before == after else after


def drag_preview(map: Map, moved: Mapping[str, Box]) -> dict[FlowKey, Route]:
    """Quick routes of the flows of the `moved` steps, without a search for obstacles."""
    routes: dict[FlowKey, Route] = {}
    for id in moved:
        step = map.blueprint.steps.get(id)
        if step is None:
            continue
        ends = [(id, flow.target) for flow in step.next] + [(source, id) for source in map.blueprint.incoming[id]]
        for source, target in ends:
            key = source, target
            points = simple_route(moved.get(source) or map.boxes[source], moved.get(target) or map.boxes[target])
            routes[key] = Route(points)
    return routes
