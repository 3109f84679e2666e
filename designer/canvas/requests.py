"""What a gesture or key asks of the program: an edit goes out, and the view looks at what came of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from designer.canvas.texts import translated_template
from designer.drawing.geometry import Point
from designer.drawing.sizes import step_size
from designer.editing.behaviours import moved_note
from designer.editing.edits import Edit, add_connected, fresh_step
from designer.editing.edits_steps import DEFAULT_NAMES
from designer.editing.rules import may_leave
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.elements import Position, Ref, StepKind

if TYPE_CHECKING:
    from designer.canvas.view import MapView

NO_CELL = say(QT_TRANSLATE_NOOP("canvas", "A step stands where a lane and a stage meet. Add a lane and a stage first."))


def ask_move(view: MapView, edit: Edit, ids: Iterable[str]) -> None:
    """Ask for a move, and say what it meant for the customer and for the work."""
    before = view.map_scene.blueprint
    view.edit_requested.emit(edit)
    note = moved_note(before, view.map_scene.blueprint, ids)
    if note is not None:
        view.say(note)


def ask_new(view: MapView, edit: Edit, ref: Ref) -> None:
    """Ask for an edit that adds `ref`; if it came, select it and have its name typed."""
    known = view.map_scene.blueprint.get(ref) is not None
    view.edit_requested.emit(edit)
    if not known and view.map_scene.blueprint.get(ref) is not None:
        view.map_scene.select([ref])
        view.show_ref(ref)
        view.setFocus()
        view.start_editing_name(ref)


def add_next(view: MapView, source: str) -> None:
    """A new activity after the step `source`, in the same cell."""
    step = view.map_scene.blueprint.steps[source]
    _add_after(view, source, step.lane, step.stage, None)


def add_connected_at(view: MapView, source: str, at: Point) -> None:
    """A new activity after the step `source`, with its middle `at`."""
    grid = view.map_scene.map.grid
    cell = grid.cell_at(*at)
    if cell is None:
        view.say(NO_CELL)
        return
    width, height = step_size(StepKind.ACTIVITY)
    _add_after(view, source, *cell, grid.position_in_cell(*cell, at.x - width / 2, at.y - height / 2))


def _add_after(view: MapView, source: str, lane: str, stage: str, position: Position | None) -> None:
    blueprint = view.map_scene.blueprint
    problem = may_leave(blueprint.steps[source])
    if problem is not None:
        view.say(problem)
        return
    step = fresh_step(blueprint, StepKind.ACTIVITY, lane, stage, translated_template(DEFAULT_NAMES[StepKind.ACTIVITY]))
    ask_new(view, add_connected(source, step, position), Ref("steps", step.id))
