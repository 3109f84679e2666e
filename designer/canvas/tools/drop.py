"""Dropping from the palette: a step or note on a cell, a step on a flow that then runs through it, a lane or stage anywhere."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from designer.canvas.landing import landed, placed_after, placed_at
from designer.canvas.marks import verdict
from designer.canvas.requests import NO_CELL, ask_new
from designer.canvas.texts import translated, translated_template
from designer.canvas.tools.gesture import Gesture, Modifiers
from designer.drawing.geometry import Box, Point
from designer.drawing.map import FlowKey
from designer.drawing.shapes import Polygon, Rectangle, Shape
from designer.drawing.sizes import NOTE, step_size
from designer.editing.edits import Edit, add_element, add_step, fresh_note, fresh_step, insert_on_flow, move_steps, together
from designer.editing.edits_steps import DEFAULT_NAMES
from designer.editing.rules import may_insert
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint, new_id
from designer.model.elements import Band, Lane, Position, Ref, Stage, StepKind, flow_ends

if TYPE_CHECKING:
    from designer.canvas.view import MapView

NEW_NOTE = say(QT_TRANSLATE_NOOP("canvas", "New note"))
NEW_LANE = say(QT_TRANSLATE_NOOP("canvas", "New lane"))
NEW_STAGE = say(QT_TRANSLATE_NOOP("canvas", "New stage"))
ADD_NOTE = say(QT_TRANSLATE_NOOP("canvas", "Add a note"))
Cell = tuple[str, str]


class Drop(Gesture):
    """A drag of one of the palette's words over the map."""

    def __init__(self, view: MapView, at: Point, word: str) -> None:
        super().__init__(view, at)
        self.word = word
        self.kind = StepKind(word) if word in {kind.value for kind in StepKind} else None
        self.size = step_size(self.kind) if self.kind else NOTE if word == "note" else None
        self.at = at
        self.cell: Cell | None = None
        self.flow: FlowKey | None = None
        self.problem: Message | None = None

    def move(self, at: Point, modifiers: Modifiers) -> None:
        """Find the cell and the flow under the pointer."""
        scene = self.view.map_scene
        self.at = at
        self.cell = scene.map.grid.cell_at(*at)
        ref = scene.pick(*at, 8 * self.view.unit) if self.kind else None
        self.flow = flow_ends(ref) if ref and ref.collection == "flows" else None
        self.problem = self._problem()

    def _problem(self) -> Message | None:
        if self.size and self.cell is None:
            return NO_CELL
        if self.kind and self.flow:
            return may_insert(self.view.map_scene.blueprint, self.kind, *self.flow)
        return None

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Add what was dragged."""
        self.move(at, modifiers)
        if self.problem:
            self.view.say(self.problem)
            return
        edit, ref = self._edit(self.view.map_scene.blueprint)
        ask_new(self.view, edit, ref)

    def _edit(self, blueprint: Blueprint) -> tuple[Edit, Ref]:
        if self.word == "lane":
            return _new_lane(blueprint, self.cell)
        if self.word == "stage":
            return _new_stage(blueprint, self.cell)
        assert self.cell is not None  # else there was a problem
        return self._new_step(blueprint, self.kind, self.cell) if self.kind else self._new_note(blueprint, self.cell)

    def _new_step(self, blueprint: Blueprint, kind: StepKind, cell: Cell) -> tuple[Edit, Ref]:
        step = fresh_step(blueprint, kind, *cell, translated_template(DEFAULT_NAMES[kind]))
        map, at, flow = self.view.map_scene.map, self._position(cell), self.flow
        if flow is None:
            edit = placed_at(map, step, at, lambda place: add_step(step, place))
        else:
            edit = placed_after(map, step, flow[0], lambda place: insert_on_flow(step, *flow, place), at)
        return edit, Ref("steps", step.id)

    def _new_note(self, blueprint: Blueprint, cell: Cell) -> tuple[Edit, Ref]:
        note = fresh_note(blueprint, translated(NEW_NOTE), *cell)
        place = landed(self.view.map_scene.map, {note.id: cell}, {note.id: self._ghost()})
        return together(ADD_NOTE, add_element("notes", note), move_steps(place)), Ref("notes", note.id)

    def _ghost(self) -> Box:
        width, height = self.size or (0.0, 0.0)
        return Box(self.at.x - width / 2, self.at.y - height / 2, width, height)

    def _position(self, cell: Cell) -> Position:
        ghost = self._ghost()
        return self.view.map_scene.map.grid.position_in_cell(*cell, ghost.x, ghost.y)

    def marks(self) -> Iterable[Shape]:
        """The cell, the flow and a ghost of what is dragged."""
        unit, role, scene = self.view.unit, verdict(self.problem is None), self.view.map_scene
        if self.flow:
            yield Polygon(scene.flow_item(self.flow).route.points, "", role, 4 * unit, closed=False)
        elif self.cell and self.size:
            yield Rectangle(scene.map.grid.cell(*self.cell), "", role, 2 * unit, 4 * unit)
        if self.size:
            yield Rectangle(self._ghost(), "", role, 1.5 * unit, 6, "dash")


def _new_lane(blueprint: Blueprint, cell: Cell | None) -> tuple[Edit, Ref]:
    """A lane in the band under the pointer, below the lane there."""
    name = translated(NEW_LANE)
    lane = Lane(new_id(name, blueprint.lanes, "lane"), name, blueprint.lanes[cell[0]].band if cell else Band.FRONT_OFFICE)
    index = list(blueprint.lanes).index(cell[0]) + 1 if cell else None
    return add_element("lanes", lane, index), Ref("lanes", lane.id)


def _new_stage(blueprint: Blueprint, cell: Cell | None) -> tuple[Edit, Ref]:
    """A stage right of the stage under the pointer."""
    name = translated(NEW_STAGE)
    stage = Stage(new_id(name, blueprint.stages, "stage"), name)
    index = list(blueprint.stages).index(cell[1]) + 1 if cell else None
    return add_element("stages", stage, index), Ref("stages", stage.id)
