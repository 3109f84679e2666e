"""Where every step and note stands on the map, and the grid that they need.

An `Arrangement` remembers the slots of each stage and the boxes of each cell, so that `rearrange` does again only the stages and
cells that a change touches; the result is the same as arranging everything anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from designer.drawing.geometry import Box
from designer.drawing.grid import Grid, make_grid
from designer.drawing.layout import Slots, lane_order, stage_slots, steps_by_stage
from designer.drawing.placing import cell_need, notes_need, place_cell, place_notes
from designer.drawing.sizes import CHANNEL
from designer.model.blueprint import Blueprint
from designer.model.compare import Changes
from designer.model.elements import Note, Step

Cell = tuple[str, str]
"""Lane and stage."""
Size = tuple[float, float]
Moved = tuple[Box | None, Box | None]
"""Where something was and is; None where it was or is not there."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The boxes of all steps and notes on `grid`, in map units, and what they were found from; `moved` since the last one."""

    grid: Grid
    boxes: dict[str, Box] = field(default_factory=dict)
    slots: dict[str, Slots] = field(default_factory=dict)
    members: dict[Cell, tuple[str, ...]] = field(default_factory=dict)
    placed: dict[Cell, dict[str, Box]] = field(default_factory=dict)
    needs: dict[Cell, Size] = field(default_factory=dict)
    noted: dict[Cell, dict[str, Box]] = field(default_factory=dict)
    moved: dict[str, Moved] = field(default_factory=dict)

    def channels(self) -> list[float]:
        """The middles of all upright gaps, in map units."""
        xs = []
        for id, column in self.grid.columns.items():
            xs += [column.start + x for x in self.slots[id].gaps]
            xs.append(column.end - CHANNEL)
        return xs


def arrange(blueprint: Blueprint) -> Arrangement:
    """The arrangement of `blueprint`."""
    lanes = lane_order(blueprint)
    slots = {stage: stage_slots(steps, lanes) for stage, steps in steps_by_stage(blueprint).items()}
    members = _members(blueprint)
    return _settle(blueprint, Arrangement(make_grid(blueprint, {})), slots, members, members)


def rearrange(before: Arrangement, old: Blueprint, blueprint: Blueprint, changes: Changes) -> Arrangement:
    """The arrangement of `blueprint`, which differs by `changes` from `old`, whose arrangement is `before`."""
    lanes_differ = bool(changes["lanes"]) and [lane.id for lane in old.rows] != [lane.id for lane in blueprint.rows]
    steps = changes["steps"]
    stages = set(blueprint.stages) if lanes_differ or steps.reordered else _stages_concerned(old, blueprint, steps.touched)
    stages |= blueprint.stages.keys() - before.slots.keys()
    slots, members, dirty = before.slots, before.members, set[Cell]()
    if stages or changes["stages"].removed:
        lanes, by_stage = lane_order(blueprint), steps_by_stage(blueprint)
        slots = {
            stage: stage_slots(by_stage[stage], lanes) if stage in stages else before.slots[stage]  # the others stand as they stood
            for stage in blueprint.stages
        }
        members = _members(blueprint)
        dirty = {cell for cell in before.members.keys() | members.keys() if cell[1] in stages or cell not in members}
    for id in changes["layout"].touched:
        element = blueprint.steps.get(id)
        if element is not None:
            dirty.add((element.lane, element.stage))
    return _settle(blueprint, before, slots, members, dirty)


def _stages_concerned(old: Blueprint, new: Blueprint, ids: Iterable[str]) -> set[str]:
    """The stages in which steps were added or removed, or changed in what the layout looks at."""
    stages: set[str] = set()
    for id in ids:
        a, b = old.steps.get(id), new.steps.get(id)
        if a is None or b is None or _shape(a) != _shape(b):
            stages.update(step.stage for step in (a, b) if step is not None and step.stage in new.stages)
    return stages


def _shape(step: Step) -> tuple[object, ...]:
    return step.kind, step.lane, step.stage, step.next, step.evidence


def _members(blueprint: Blueprint) -> dict[Cell, tuple[str, ...]]:
    cells: dict[Cell, list[str]] = {}
    for step in blueprint.steps.values():
        cells.setdefault((step.lane, step.stage), []).append(step.id)
    return {cell: tuple(ids) for cell, ids in cells.items()}


def _settle(
    blueprint: Blueprint, before: Arrangement, slots: dict[str, Slots], members: dict[Cell, tuple[str, ...]], dirty: Iterable[Cell]
) -> Arrangement:
    """Place the steps of the `dirty` cells anew, then notes, then the grid around them."""
    placed, needs = dict(before.placed), dict(before.needs)
    again: set[Cell] = set()
    for cell in dirty:
        local = {}
        if cell in members:
            local = place_cell(blueprint, [blueprint.steps[id] for id in members[cell]], slots[cell[1]].places)
        if local != before.placed.get(cell):
            again.add(cell)
            placed[cell] = local
        if local:
            needs[cell] = cell_need(blueprint, local, slots[cell[1]].places)
        if not local:
            placed.pop(cell, None)
            needs.pop(cell, None)
    noted = _place_notes(blueprint, placed, make_grid(blueprint, needs))
    grid = make_grid(blueprint, _with_notes(needs, noted))
    if grid == before.grid:
        grid = before.grid
    again.update(cell for cell in noted.keys() | before.noted.keys() if noted.get(cell) != before.noted.get(cell))
    boxes, moved = _boxes(before, grid, placed, noted, again)
    return Arrangement(grid, boxes, slots, members, placed, needs, noted, moved)


def _place_notes(blueprint: Blueprint, placed: Mapping[Cell, Mapping[str, Box]], grid: Grid) -> dict[Cell, dict[str, Box]]:
    cells: dict[Cell, list[Note]] = {}
    for note in blueprint.notes.values():
        cells.setdefault((note.lane, note.stage), []).append(note)
    noted = {}
    for cell, notes in cells.items():
        box = grid.cell(*cell)
        noted[cell] = place_notes(blueprint, notes, placed.get(cell, {}).values(), box.width, box.height)
    return noted


def _with_notes(needs: Mapping[Cell, Size], noted: Mapping[Cell, Mapping[str, Box]]) -> dict[Cell, Size]:
    both = dict(needs)
    for cell, boxes in noted.items():
        width, height = notes_need(boxes.values())
        known = both.get(cell, (0.0, 0.0))
        both[cell] = max(width, known[0]), max(height, known[1])
    return both


def _boxes(
    before: Arrangement,
    grid: Grid,
    placed: Mapping[Cell, Mapping[str, Box]],
    noted: Mapping[Cell, Mapping[str, Box]],
    again: set[Cell],
) -> tuple[dict[str, Box], dict[str, Moved]]:
    """The boxes in map units, and which of them moved; the others stay the same objects, and so does the dict if all do."""
    cells = set(again) if grid is before.grid else again | placed.keys() | noted.keys()
    gone: dict[str, Box] = {}
    for cell in again:
        for id in (*before.placed.get(cell, ()), *before.noted.get(cell, ())):
            gone[id] = before.boxes[id]
    moved: dict[str, Moved] = {}
    for cell in cells:
        lane, stage = cell
        for local in (placed.get(cell, {}), noted.get(cell, {})):
            for id, box in local.items():
                at = box.moved(grid.columns[stage].start, grid.rows[lane].start)
                old = before.boxes.get(id)
                gone.pop(id, None)
                if old != at:
                    moved[id] = old, at
    moved.update({id: (box, None) for id, box in gone.items()})
    if not moved:
        return before.boxes, moved
    boxes = dict(before.boxes)
    for id, (_, now) in moved.items():
        if now is None:
            del boxes[id]
        else:
            boxes[id] = now
    return boxes, moved
