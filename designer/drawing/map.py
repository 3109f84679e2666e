"""The map of a blueprint: the grid, a box for every step and note, a route for every flow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import cast
from weakref import ref

from designer.drawing.arrangement import Arrangement, arrange, rearrange, touched_boxes, touched_channels
from designer.drawing.carry import Carried, carry
from designer.drawing.geometry import Box, Point
from designer.drawing.grid import Grid
from designer.drawing.labels import flow_label
from designer.drawing.layout import BARS
from designer.drawing.moves import grid_moves
from designer.drawing.network import Network, Route, Wish
from designer.drawing.obstacles import Obstacles
from designer.drawing.routing import dirty_flows, reroute, route_points, stale_labels
from designer.drawing.tracks import Key
from designer.drawing.ways import Channels, Ends, plain_way
from designer.model.blueprint import Blueprint
from designer.model.compare import Changes, Delta
from designer.model.elements import Step, StepKind

__all__ = ["FlowKey", "Map", "Route", "build", "drag_preview", "update"]

FlowKey = tuple[str, str]
WeakMap = ref["Map"]
EVIDENCE = "evidence"  # the third part of the key of a link to evidence, which is routed with the flows


@dataclass(frozen=True)
class Since:
    """The boxes and routes that an update of the map `before`, which kept its grid, may have made anew; all others are the same objects."""

    before: WeakMap
    boxes: tuple[str, ...]
    routes: tuple[FlowKey, ...]


@dataclass(frozen=True)
class Map:
    """Where everything of `blueprint` lies, in map units.

    `boxes` holds steps and notes by id, `routes` the flows by (source, target), `evidence` the links by (step, evidence step).
    """

    blueprint: Blueprint
    grid: Grid
    boxes: dict[str, Box]
    routes: dict[FlowKey, Route]
    evidence: dict[FlowKey, tuple[Point, ...]]
    arrangement: Arrangement = field(repr=False, compare=False)
    network: Network = field(repr=False, compare=False)
    since: Since | None = field(default=None, repr=False, compare=False)


def build(blueprint: Blueprint) -> Map:
    """The map of `blueprint`."""
    arrangement = arrange(blueprint)
    wishes = _wishes(blueprint)
    network = reroute(Network(), wishes, Obstacles(arrangement.boxes), Channels(arrangement.channels()), _lines(arrangement.grid), wishes)
    return _map(blueprint, arrangement, network)


def _map(blueprint: Blueprint, arrangement: Arrangement, network: Network, since: Since | None = None) -> Map:
    evidence = {(source, target): route.points for (source, target, _), route in network.links.items()}
    routes = cast("dict[FlowKey, Route]", network.routes)
    return Map(blueprint, arrangement.grid, arrangement.boxes, routes, evidence, arrangement, network, since)


def update(map: Map, blueprint: Blueprint, changes: Changes) -> Map:
    """The map of `blueprint`, which differs from `map.blueprint` by `changes`: equal to `build(blueprint)`.

    What did not move stays the same object; a step that is moved inside its cell costs its own flows and those near it.
    """
    before, old = map.network, map.arrangement
    arrangement = rearrange(old, map.blueprint, blueprint, changes)
    wishes = _wishes(blueprint) if _flows_differ(map.blueprint, blueprint, changes["steps"]) else before.wishes
    dirty = _unlike(before.wishes, wishes)
    touched, strips = list(touched_boxes(old, arrangement, blueprint)), list(touched_channels(old, arrangement))
    if not (touched or dirty or strips) and arrangement.grid is old.grid:
        return Map(blueprint, arrangement.grid, arrangement.boxes, map.routes, map.evidence, arrangement, before)
    dirty |= dirty_flows(before, touched, strips)
    if arrangement.grid is old.grid:
        carried = Carried(before)
        obstacles = before.obstacles.with_({id: now for id, (_, now) in arrangement.moved.items()})
    else:
        carried = carry(before, grid_moves(old.grid, arrangement.grid))
        obstacles = Obstacles(arrangement.boxes)

    def labels(found: set[Key]) -> set[Key]:
        lost = (key for key in carried.lost if key not in found)
        return stale_labels(before, route_points(before, lost), touched).union(carried.labels)

    channels, lines = Channels(arrangement.channels()), _lines(arrangement.grid)
    network = reroute(
        carried.network, wishes, obstacles, channels, lines, sorted(dirty.union(carried.lost)), labels, carried.channels, carried.expected
    )
    _keep(before, network, carried.lost)
    return _map(blueprint, arrangement, network, _since(map, arrangement, network))


def _since(map: Map, arrangement: Arrangement, network: Network) -> Since | None:
    if arrangement.grid is not map.grid:
        return None
    return Since(ref(map), tuple(arrangement.moved), tuple((key[0], key[1]) for key in network.drawn if len(key) == 2))


def _unlike(old: dict[Key, Wish], new: dict[Key, Wish]) -> set[Key]:
    """The flows of which something else is asked than before."""
    return set() if old is new else {key for key in old.keys() | new.keys() if old.get(key) != new.get(key)}


def _keep(before: Network, network: Network, keys: Iterable[Key]) -> None:
    """Let routes that were found again where they were be the same objects, so that views need not look at them."""
    for key in keys:
        known, table = before.table(key).get(key), network.table(key)
        if known is not None and known == table.get(key):
            table[key] = known


def _flows_differ(old: Blueprint, new: Blueprint, steps: Delta) -> bool:
    """Whether routing is asked for something else than before."""
    if steps.added or steps.removed:
        return True
    pairs = ((old.steps[id], new.steps[id]) for id in steps.changed)
    return any((a.kind, a.next, a.evidence) != (b.kind, b.next, b.evidence) for a, b in pairs)


def _lines(grid: Grid) -> tuple[float, ...]:
    return tuple(y for _, y in grid.lines)


def _wishes(blueprint: Blueprint) -> dict[Key, Wish]:
    """What routing is asked for: every flow and every link to evidence, if both of its ends are there."""
    wishes: dict[Key, Wish] = {}
    steps = blueprint.steps
    for step in steps.values():
        upright = step.kind is StepKind.DECISION
        early = len(step.next) > 1
        out = -1 if step.kind in BARS else 0
        for flow in step.next:
            target = steps.get(flow.target)
            if target is not None and target is not step:
                wishes[step.id, target.id] = Wish(
                    step.id, target.id, flow_label(flow), upright, early, out, -1 if target.kind in BARS else 0, (step.kind, target.kind)
                )
        for id in step.evidence:
            sheet = steps.get(id)
            if sheet is not None and sheet is not step:
                wishes[step.id, sheet.id, EVIDENCE] = Wish(step.id, sheet.id, "", True, False, out, 1, (step.kind, sheet.kind))
    return wishes


def drag_preview(map: Map, moved: Mapping[str, Box]) -> dict[FlowKey, Route]:
    """Quick routes of the flows of the `moved` steps, as if nothing stood in their way; without labels."""
    routes: dict[FlowKey, Route] = {}
    steps, incoming, boxes = map.blueprint.steps, map.blueprint.incoming, map.boxes
    for id in moved:
        step: Step | None = steps.get(id)
        if step is None:
            continue
        for source, target in ((id, flow.target) for flow in step.next):
            _preview(map, moved, boxes, source, target, routes)
        for source in incoming[id]:
            _preview(map, moved, boxes, source, id, routes)
    return routes


def _preview(map: Map, moved: Mapping[str, Box], boxes: Mapping[str, Box], source: str, target: str, routes: dict[FlowKey, Route]) -> None:
    a, b = moved.get(source) or boxes.get(source), moved.get(target) or boxes.get(target)
    if a is not None and b is not None and (source, target) not in routes:
        routes[source, target] = Route(plain_way(Ends(source, target, a, b), map.network.channels))
