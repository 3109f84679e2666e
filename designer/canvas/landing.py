"""Where what is added or dropped comes to stand: inside its cell, in line with the step before it, and never on top of another.

A new step is pinned at once, so that it stays where it was seen to land when flows change later. What an addition itself moves (an
automatic neighbour makes room) is foreseen on a map made for that purpose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import reduce

from designer.drawing.geometry import Box
from designer.drawing.map import Map, update
from designer.drawing.placing import EDGE
from designer.drawing.sizes import GAP_X, step_size
from designer.editing.edits import Edit, EditRefused, Place, move_steps, pasted_ids, perform, together
from designer.model.blueprint import Blueprint
from designer.model.compare import compare
from designer.model.elements import Position, Step

BESIDE, BELOW = GAP_X / 2, 26.0  # the least way left for flows to a step that stands aside
IN_LINE = 28.0  # so near to the predecessor's centre line a step is meant to stand on it
OVERHANG = 24.0  # standing out of its cell by so little is not meant
NEAREST = 24  # obstacles that are looked at
Cell = tuple[str, str]
MakeEdit = Callable[[Position | None], Edit]


def placed_after(map: Map, step: Step, source: str, make: MakeEdit, at: Position | None = None) -> Edit:
    """The edit that adds `step` behind the step `source`: at its right and in line with it, or at the place `at` of its own cell."""
    after = _foreseen(map, make(None))
    if after is None:
        return make(at)
    before, (width, height) = after.boxes[source], step_size(step.kind)
    if at is None:
        wanted = Box(before.right + GAP_X, before.center.y - height / 2, width, height)
        least = before.right + BESIDE
    else:
        cell = after.grid.cell(step.lane, step.stage)
        wanted, least = in_line(Box(cell.x + at.x, cell.y + at.y, width, height), before), cell.x + EDGE
    return make(_free_position(after, step, wanted, least))


def placed_at(map: Map, step: Step, at: Position, make: MakeEdit) -> Edit:
    """The edit that adds `step` at a place of its cell, or in the nearest free one."""
    after = _foreseen(map, make(None))
    if after is None:
        return make(at)
    cell = after.grid.cell(step.lane, step.stage)
    return make(_free_position(after, step, Box(cell.x + at.x, cell.y + at.y, *step_size(step.kind)), cell.x + EDGE))


def _foreseen(map: Map, edit: Edit) -> Map | None:
    """The map after `edit`; None if it is refused."""
    try:
        after = perform(map.blueprint, edit)
    except EditRefused:
        return None
    return update(map, after, compare(map.blueprint, after))


def _free_position(map: Map, step: Step, wanted: Box, least: float) -> Position:
    cell = step.lane, step.stage
    others = [map.boxes[id] for id in inhabitants(map.blueprint, *cell) if id != step.id]
    spot = free_place(inside(wanted, map.grid.cell(*cell)), others, least, map.grid.cell(*cell).y + EDGE, air=BELOW / 2)
    return map.grid.position_in_cell(*cell, spot.x, spot.y)


def apart(map: Map, edit: Edit) -> Edit:
    """`edit`, and what it adds with places of its own moved aside, all together, until nothing covers what stands on `map`."""
    after = _foreseen(map, edit)
    if after is None:
        return edit
    new: dict[Cell, dict[str, Box]] = {}
    for id in pasted_ids(map.blueprint, after.blueprint):
        if id in after.blueprint.layout:  # what has no place of its own is given a free one anyway
            element = after.blueprint.steps.get(id) or after.blueprint.notes[id]
            cell = element.lane, element.stage
            new.setdefault(cell, {})[id] = _in_cell(after, cell, after.boxes[id])
    dx, dy = _aside([(list(boxes.values()), _standing(map, cell)) for cell, boxes in new.items()])
    if not dx and not dy:
        return edit
    moved = {id: Place(*cell, Position(box.x + dx, box.y + dy)) for cell, boxes in new.items() for id, box in boxes.items()}
    return together(edit.label, edit, move_steps(moved))


def _in_cell(map: Map, cell: Cell, box: Box) -> Box:
    corner = map.grid.cell(*cell)
    return box.moved(-corner.x, -corner.y)


def _standing(map: Map, cell: Cell) -> list[Box]:
    """What stands in a cell, relative to it."""
    return [_in_cell(map, cell, map.boxes[id]) for id in inhabitants(map.blueprint, *cell)]


def _aside(cells: list[tuple[list[Box], list[Box]]]) -> tuple[float, float]:
    """The shorter way, down or to the right, that takes the first boxes of each cell clear of the second ones; none if they are."""
    if not any(box.overlaps(other) for boxes, others in cells for box in boxes for other in others):
        return 0.0, 0.0
    around = [(reduce(Box.union, boxes), others) for boxes, others in cells]
    right, down = _way(around, across=True), _way(around, across=False)
    return (right, 0.0) if right < down else (0.0, down)


def _way(cells: list[tuple[Box, list[Box]]], across: bool) -> float:
    """How far each first box must go, to the right or down, until none touches what stands in its cell."""
    way = 0.0
    while True:
        spots = [(box.moved(way, 0.0) if across else box.moved(0.0, way), others) for box, others in cells]
        met = [(spot, other) for spot, others in spots for other in others if spot.grown(BELOW / 2).overlaps(other)]
        if not met:
            return way
        way += max(other.right + BESIDE - spot.x if across else other.bottom + BELOW - spot.y for spot, other in met)


def in_line(box: Box, before: Box) -> Box:
    """`box` on the centre line of `before`, if it is near it."""
    off = before.center.y - box.center.y
    return box.moved(0.0, off) if abs(off) <= IN_LINE else box


def inside(box: Box, cell: Box) -> Box:
    """`box` inside `cell`, clear of its border; where it stands out far at the right or below, the cell is to grow."""
    right, bottom = cell.right - EDGE - box.width, cell.bottom - EDGE - box.height
    x = right if right < box.x <= right + EDGE + OVERHANG else box.x
    y = bottom if bottom < box.y <= bottom + EDGE + OVERHANG else box.y
    return Box(max(x, cell.x + EDGE), max(y, cell.y + EDGE), box.width, box.height)


def inhabitants(blueprint: Blueprint, lane: str, stage: str) -> Iterable[str]:
    """The steps and notes of a cell."""
    for table in (blueprint.steps, blueprint.notes):
        yield from (id for id, element in table.items() if element.lane == lane and element.stage == stage)


def landed(map: Map, cells: Mapping[str, Cell], moved: Mapping[str, Box]) -> dict[str, Place]:
    """Where dragged steps and notes come to stand in their `cells`: inside them, and beside whom they were dropped on."""
    taken = {cell: [map.boxes[id] for id in inhabitants(map.blueprint, *cell) if id not in moved] for cell in dict.fromkeys(cells.values())}
    spots = {id: inside(moved[id], map.grid.cell(*cell)) for id, cell in cells.items()}
    clashing = [id for id, cell in cells.items() if any(spots[id].overlaps(box) for box in taken[cell])]
    for id in cells.keys() - set(clashing):
        taken[cells[id]].append(spots[id])
    for id in clashing:
        border = map.grid.cell(*cells[id])
        spots[id] = free_place(spots[id], taken[cells[id]], border.x + EDGE, border.y + EDGE)
        taken[cells[id]].append(spots[id])
    return {id: Place(*cell, map.grid.position_in_cell(*cell, spots[id].x, spots[id].y)) for id, cell in cells.items()}


def free_place(wanted: Box, taken: Iterable[Box], left: float, top: float, air: float = 0.0) -> Box:
    """The place nearest to `wanted`, not left of `left` or above `top`, that is `air` away from all that is `taken`."""

    def is_free(spot: Box) -> bool:
        grown = spot.grown(air)
        return not any(grown.overlaps(other) for other in others)

    others = sorted(taken, key=lambda other: _distance(other, wanted))  # what is in the way is found at once
    if is_free(wanted):
        return wanted
    near = others[:NEAREST]
    xs = [wanted.x, *(other.right + BESIDE for other in near), *(other.x - BESIDE - wanted.width for other in near)]
    ys = [wanted.y, *(other.bottom + BELOW for other in near), *(other.y - BELOW - wanted.height for other in near)]
    spots = [Box(x, y, wanted.width, wanted.height) for x in set(xs) if x >= left for y in set(ys) if y >= top]
    below = Box(wanted.x, max(other.bottom for other in others) + BELOW, wanted.width, wanted.height)
    return next(filter(is_free, sorted(spots, key=lambda spot: (_distance(spot, wanted), -spot.y, -spot.x))), below)


def _distance(a: Box, b: Box) -> float:
    return abs(a.x - b.x) + abs(a.y - b.y)
