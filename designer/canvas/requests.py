"""What a gesture or key asks of the program: an edit goes out, and the view looks at what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from designer.canvas.landing import placed_after
from designer.canvas.texts import translated_template
from designer.drawing.geometry import Point
from designer.drawing.sizes import step_size
from designer.editing.edits import Edit, add_behind, add_connected, fresh_step, name_new, named_ref, rename, set_flow
from designer.editing.edits_steps import DEFAULT_NAMES
from designer.editing.rules import may_leave
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.elements import Position, Ref, Step, StepKind, flow_ends

if TYPE_CHECKING:
    from designer.canvas.view import MapView

NO_CELL = say(QT_TRANSLATE_NOOP("canvas", "A step stands where a lane and a stage meet. Add a lane and a stage first."))


def ask_new(view: MapView, edit: Edit, ref: Ref) -> None:
    """Ask for an edit that adds `ref`; if it came, select it and have its name typed."""
    known = view.map_scene.blueprint.get(ref) is not None
    view.edit_requested.emit(edit)
    if not known and view.map_scene.blueprint.get(ref) is not None:
        view.map_scene.select([ref])
        view.show_ref(ref)
        view.setFocus()
        view.start_editing_name(ref)


def ask_name(view: MapView, ref: Ref, text: str) -> Ref:
    """Ask for a new text of `ref`; returns what it is called by now: the first name of a new step, or text of a note, makes its id."""
    scene = view.map_scene
    if ref.collection not in ("steps", "notes"):
        view.edit_requested.emit(set_flow(*flow_ends(ref), when=text) if ref.collection == "flows" else rename(ref, text))
        return ref
    new, selected = named_ref(scene.blueprint, ref, text), scene.selected_refs()
    view.edit_requested.emit(name_new(ref, text))
    if new == ref or scene.blueprint.get(ref) is not None or scene.blueprint.get(new) is None:
        return ref
    if ref in selected:
        scene.select([new if other == ref else other for other in selected])
    return new


def add_next(view: MapView, source: str) -> None:
    """A new activity after the step `source`, in the same cell, at its right, and in the flow that leads on from there."""
    blueprint = view.map_scene.blueprint
    step = blueprint.steps[source]

    def make(new: Step, position: Position | None) -> Edit:
        return add_behind(blueprint, source, new, position) or add_connected(source, new, position)

    _add_after(view, source, step.lane, step.stage, None, make)


def add_connected_at(view: MapView, source: str, at: Point) -> None:
    """A new activity after the step `source`, with its middle `at`."""
    grid = view.map_scene.map.grid
    cell = grid.cell_at(*at)
    if cell is None:
        view.say(NO_CELL)
        return
    width, height = step_size(StepKind.ACTIVITY)
    position = grid.position_in_cell(*cell, at.x - width / 2, at.y - height / 2)
    _add_after(view, source, *cell, position, lambda new, place: add_connected(source, new, place))


def _add_after(
    view: MapView, source: str, lane: str, stage: str, position: Position | None, make: Callable[[Step, Position | None], Edit]
) -> None:
    scene = view.map_scene
    problem = may_leave(scene.blueprint.steps[source])
    if problem is not None:
        view.say(problem)
        return
    step = fresh_step(scene.blueprint, StepKind.ACTIVITY, lane, stage, translated_template(DEFAULT_NAMES[StepKind.ACTIVITY]))
    edit = placed_after(scene.map, step, source, lambda place: make(step, place), position)
    ask_new(view, edit, Ref("steps", step.id))
