"""Where every step and note stands in its cell: by hand, in its automatic slot, or in the nearest free place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from designer.drawing.geometry import Box, rounded
from designer.drawing.labels import label_room
from designer.drawing.layout import PITCH_Y
from designer.drawing.sizes import GAP_X, NOTE, PAD_RIGHT, PAD_X, PAD_Y, SLOT_HEIGHT, step_size
from designer.model.blueprint import Blueprint
from designer.model.elements import Note, Position, Step

AIR = 8.0  # between a step that stands aside and its neighbours
FARTHEST = 100_000.0
EDGE = 12.0  # between what was placed by hand and the border of its cell


def step_box(step: Step, at: Position) -> Box:
    """The box of `step` at a position in its cell."""
    return _inside(at, *step_size(step.kind))


def _inside(at: Position, width: float, height: float) -> Box:
    return Box(rounded(min(max(at.x, 0.0), FARTHEST)), rounded(min(max(at.y, 0.0), FARTHEST)), width, height)


def place_cell(blueprint: Blueprint, steps: Iterable[Step], slots: Mapping[str, Position]) -> dict[str, Box]:
    """The boxes of all steps of one cell, relative to it: pinned ones where they are pinned, others in their slots or beside."""
    layout = blueprint.layout
    pinned, free = {}, []
    for step in steps:
        at = layout.get(step.id)
        if at is None:
            free.append(step)
        else:
            pinned[step.id] = step_box(step, at)
    boxes = {step.id: Box(slots[step.id].x, slots[step.id].y, *step_size(step.kind)) for step in free}
    if not pinned or not boxes:
        return pinned or boxes
    clashing = [step for step in free if any(boxes[step.id].overlaps(box) for box in pinned.values())]
    taken = [*pinned.values(), *(boxes[step.id] for step in free if step not in clashing)]
    for step in clashing:
        boxes[step.id] = _aside(boxes[step.id], taken)
        taken.append(boxes[step.id])
    return {**pinned, **boxes}


def _aside(box: Box, taken: list[Box]) -> Box:
    """The free place nearest to `box`: in a slot below, beside what is in the way, or under everything."""
    lowest = max(other.bottom for other in taken)
    spots = [box.moved(0.0, row * PITCH_Y) for row in range(1, int(max(0.0, lowest - box.y) / PITCH_Y) + 1)]
    spots += [Box(other.right + GAP_X, box.y, box.width, box.height) for other in taken]
    spots += [Box(box.x, other.bottom + AIR, box.width, box.height) for other in taken]
    spots.append(Box(box.x, lowest + AIR + (SLOT_HEIGHT - box.height) / 2, box.width, box.height))
    free = [spot for spot in spots if not any(spot.grown(AIR / 2).overlaps(other) for other in taken)]
    return min(free, key=lambda spot: (abs(spot.x - box.x) + abs(spot.y - box.y), spot))


def cell_need(blueprint: Blueprint, boxes: Mapping[str, Box], slots: Mapping[str, Position]) -> tuple[float, float]:
    """The size that a cell needs to hold the `boxes` of its steps.

    A step may be moved a little out of its slot, into the room around it, before the cell grows.
    """
    width = height = 0.0
    for id, (x, y, wide, high) in boxes.items():
        right, bottom = x + wide, y + high
        slot = slots[id]
        beside = max(PAD_RIGHT, label_room(blueprint.steps[id]) - PAD_X)
        if id in blueprint.layout:
            width = max(width, min(right, slot.x + wide) + beside, right + EDGE)
            height = max(height, min(bottom, slot.y + high) + PAD_Y, bottom + EDGE)
        else:
            width, height = max(width, right + beside), max(height, bottom + PAD_Y)
    return width, height


def notes_need(boxes: Iterable[Box]) -> tuple[float, float]:
    """The size that a cell needs to hold the `boxes` of its notes."""
    width = height = 0.0
    for box in boxes:
        width, height = max(width, box.x + box.width + EDGE), max(height, box.y + box.height + EDGE)
    return width, height


def place_notes(blueprint: Blueprint, notes: Iterable[Note], boxes: Iterable[Box], width: float, height: float) -> dict[str, Box]:
    """The boxes of the notes of one cell of the given size, relative to it, that leave the `boxes` of its steps free."""
    taken, placed = list(boxes), {}
    free = []
    for note in notes:
        at = blueprint.layout.get(note.id)
        if at is None:
            free.append(note)
        else:
            placed[note.id] = _inside(at, *NOTE)
            taken.append(placed[note.id])
    for note in free:
        placed[note.id] = _free_place(taken, width, height)
        taken.append(placed[note.id])
    return placed


def _free_place(taken: list[Box], width: float, height: float) -> Box:
    bottom, right = int(height - NOTE[1] - EDGE), int(width - NOTE[0] - EDGE)
    for y in range(int(PAD_Y), bottom + 1, 8):
        for x in range(int(PAD_X), right + 1, 22):
            spot = Box(float(x), float(y), *NOTE)
            if not any(spot.grown(AIR).overlaps(other) for other in taken):
                return spot
    lowest = max((other.bottom + 2 * AIR for other in taken), default=PAD_Y)
    return Box(PAD_X, lowest, *NOTE)
