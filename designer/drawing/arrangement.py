"""Where every step and note stands on the map, and the grid that they need.

An `Arrangement` remembers the slots of each stage and the boxes of each cell, so that `rearrange` does again only the stages and
cells that a change touches; the result is the same as arranging everything anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
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
    """The boxes of all steps and notes on `grid`, in map units, and what they were found from.

    `bare` is the grid that steps alone need. `moved` are those that stand elsewhere in their cells, or in other cells, than in the last one.
    """

    grid: Grid
    boxes: dict[str, Box] = field(default_factory=dict)
    slots: dict[str, Slots] = field(default_factory=dict)
    members: dict[Cell, tuple[str, ...]] = field(default_factory=dict)
    placed: dict[Cell, dict[str, Box]] = field(default_factory=dict)
    needs: dict[Cell, Size] = field(default_factory=dict)
    noted: dict[Cell, dict[str, Box]] = field(default_factory=dict)
    moved: dict[str, Moved] = field(default_factory=dict)
    bare: Grid | None = None

    def channels(self) -> list[float]:
        """The middles of all upright gaps, in map units."""
        xs = []
        for id, column in self.grid.columns.items():
            # slots that nothing stands in may lie beyond the column, where their gaps are nobody's
            xs += [column.start + x for x in self.slots[id].gaps if x < column.size - CHANNEL]
            xs.append(column.end - CHANNEL)
        return xs


def arrange(blueprint: Blueprint) -> Arrangement:
    """The arrangement of `blueprint`."""
    lanes = lane_order(blueprint)
    slots = {stage: stage_slots(steps, lanes) for stage, steps in steps_by_stage(blueprint).items()}
    members = _members(blueprint)
    return _settle(blueprint, Arrangement(make_grid(blueprint, {})), slots, members, members, reframed=True)


def rearrange(before: Arrangement, old: Blueprint, blueprint: Blueprint, changes: Changes) -> Arrangement:
    """The arrangement of `blueprint`, which differs by `changes` from `old`, whose arrangement is `before`."""
    steps = changes["steps"]
    stages = set(blueprint.stages) if steps.reordered else _stages_concerned(old, blueprint, steps.touched)
    if changes["lanes"]:
        stages |= _stages_mixed(before, old, blueprint)
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
    return _settle(blueprint, before, slots, members, dirty, any(changes[name] for name in ("lanes", "stages", "lines")))


def _stages_concerned(old: Blueprint, new: Blueprint, ids: Iterable[str]) -> set[str]:
    """The stages in which steps were added or removed, or changed in what the layout looks at."""
    stages: set[str] = set()
    for id in ids:
        a, b = old.steps.get(id), new.steps.get(id)
        if a is None or b is None or _shape(a) != _shape(b):
            stages.update(step.stage for step in (a, b) if step is not None and step.stage in new.stages)
    return stages


def _stages_mixed(before: Arrangement, old: Blueprint, new: Blueprint) -> set[str]:
    """The stages whose lanes stand in another order than before; lanes without steps in a stage do not matter to it."""
    lanes: dict[str, set[str]] = {}
    for lane, stage in before.members:
        lanes.setdefault(stage, set()).add(lane)
    orders = [[lane.id for lane in blueprint.rows] for blueprint in (old, new)]
    same = orders[0] == orders[1]
    return {
        stage
        for stage, used in lanes.items()
        if not same and stage in new.stages and len({tuple(lane for lane in order if lane in used) for order in orders}) > 1
    }


def _shape(step: Step) -> tuple[object, ...]:
    return step.kind, step.lane, step.stage, step.next, step.evidence


def _members(blueprint: Blueprint) -> dict[Cell, tuple[str, ...]]:
    cells: dict[Cell, list[str]] = {}
    for step in blueprint.steps.values():
        cells.setdefault((step.lane, step.stage), []).append(step.id)
    return {cell: tuple(ids) for cell, ids in cells.items()}


def _settle(
    blueprint: Blueprint,
    before: Arrangement,
    slots: dict[str, Slots],
    members: dict[Cell, tuple[str, ...]],
    dirty: Iterable[Cell],
    reframed: bool,
) -> Arrangement:
    """Place the steps of the `dirty` cells anew, then notes, then the grid around them; `reframed` if lanes, stages or lines are others."""
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
    bare = before.bare
    if bare is None or reframed or needs != before.needs:
        bare = make_grid(blueprint, needs)
    noted = _place_notes(blueprint, placed, bare)
    grid = before.grid
    if bare is not before.bare or noted != before.noted:
        grid = make_grid(blueprint, _with_notes(needs, noted)) if noted else bare
        if grid == before.grid:
            grid = before.grid
    again.update(cell for cell in noted.keys() | before.noted.keys() if noted.get(cell) != before.noted.get(cell))
    boxes, moved = _boxes(before, grid, placed, noted, again)
    return Arrangement(grid, boxes, slots, members, placed, needs, noted, moved, bare)


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
    """The boxes in map units, and those that stand elsewhere in their cells, or in other cells, than before.

    The boxes that remain where they were on the map stay the same objects, and so does the dict if all do.
    """
    tables = (before.placed, placed), (before.noted, noted)
    moved: dict[str, Moved] = {id: (before.boxes[id], None) for cell in again for old, _ in tables for id in old.get(cell, ())}
    boxes = dict(before.boxes)
    for cell in again:
        x, y = _corner(grid, cell)
        for old, new in tables:
            known = old.get(cell, {})
            for id, box in new.get(cell, {}).items():
                was, at = before.boxes.get(id), box.moved(x, y)
                if known.get(id) == box:
                    del moved[id]
                else:
                    moved[id] = was, at
                boxes[id] = was if was == at and was is not None else at
    for id, (_, now) in moved.items():
        if now is None:
            del boxes[id]
    shifted = _shift_cells(before, grid, (placed.keys() | noted.keys()) - again, boxes)
    return (boxes, moved) if moved or shifted or again else (before.boxes, moved)


def _corner(grid: Grid, cell: Cell) -> tuple[float, float]:
    lane, stage = cell
    return (grid.columns[stage].start, grid.rows[lane].start) if lane in grid.rows and stage in grid.columns else (0.0, 0.0)


def _shift_cells(before: Arrangement, grid: Grid, cells: Iterable[Cell], boxes: dict[str, Box]) -> bool:
    """Move what stands in `cells` along with them; returns whether any of them moved."""
    if grid is before.grid:
        return False
    shifted = False
    for cell in cells:
        (x1, y1), (x2, y2) = _corner(before.grid, cell), _corner(grid, cell)
        if (x1, y1) != (x2, y2):
            shifted = True
            for id in (*before.placed.get(cell, ()), *before.noted.get(cell, ())):
                boxes[id] = boxes[id].moved(x2 - x1, y2 - y1)
    return shifted


def touched_boxes(before: Arrangement, after: Arrangement, blueprint: Blueprint) -> Iterator[Box]:
    """Where something has come or gone, in the coordinates of `before`; not what is in a row or column that was not there."""
    for id, (old, new) in after.moved.items():
        if old is not None:
            yield old
        if new is not None:
            element = blueprint.steps.get(id) or blueprint.notes[id]
            cell = element.lane, element.stage
            if element.lane in before.grid.rows and element.stage in before.grid.columns:
                (x1, y1), (x2, y2) = _corner(before.grid, cell), _corner(after.grid, cell)
                yield new.moved(x1 - x2, y1 - y2)


def touched_channels(before: Arrangement, after: Arrangement) -> Iterator[float]:
    """The upright gaps that have come or gone, in the coordinates of `before`; columns that are new or have another width aside."""
    for id, column in before.grid.columns.items():
        slots = after.slots.get(id)
        if slots is not None and slots is not before.slots[id]:
            yield from (column.start + x for x in set(before.slots[id].gaps) ^ set(slots.gaps))
