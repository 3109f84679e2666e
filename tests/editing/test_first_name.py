"""The first name of a step that was just added gives it its id; every later one leaves the id alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from designer.editing.edits import (
    EditRefused,
    Place,
    add_connected,
    add_element,
    add_step,
    fresh_note,
    fresh_step,
    insert_on_flow,
    move_steps,
    name_new,
    perform,
    set_document,
    together,
    type_new_name,
)
from designer.editing.history import History
from designer.model.blueprint import Blueprint
from designer.model.elements import Flow, Position, Ref, StepKind, Suppression


def with_new(full: Blueprint) -> tuple[History, str]:
    step = fresh_step(full, StepKind.ACTIVITY, "kitchen", "stay")
    return History.start(full).do(add_connected("check-in", step, Position(40, 50))), step.id


def test_that_the_first_name_makes_the_id_in_one_undo_step_with_the_addition(full: Blueprint) -> None:
    history, id = with_new(full)
    named = history.do(name_new(Ref("steps", id), "Greet the guest"))
    assert id == "new-step"
    assert "new-step" not in named.current.steps
    assert named.current.steps["greet-the-guest"].name == "Greet the guest"
    assert named.current.flow("check-in", "greet-the-guest") is not None
    assert named.current.layout["greet-the-guest"] == Position(40, 50)
    assert "new-step" not in named.current.layout
    assert str(named.undo_label) == "Add Greet the guest"
    assert named.undo().current is full
    assert named.undo().redo().current is named.current


def test_that_a_selection_in_between_does_no_harm(full: Blueprint) -> None:
    history, id = with_new(full)
    assert "greet" in history.break_merge().do(name_new(Ref("steps", id), "Greet")).current.steps


@pytest.mark.parametrize(
    "between",
    [
        lambda history: history.mark_saved(),
        lambda history: history.undo().redo(),
        lambda history: history.do(set_document(name="Another")),
    ],
)
def test_that_an_id_stays_once_anything_else_has_happened(full: Blueprint, between: Callable[[History], History]) -> None:
    history = between(with_new(full)[0])
    id = next(id for id in history.current.steps if id.startswith("new-step"))
    named = history.do(name_new(Ref("steps", id), "Greet the guest"))
    assert named.current.steps[id].name == "Greet the guest"
    assert named.undo().current is history.current


def test_that_the_second_name_leaves_the_id_alone(full: Blueprint) -> None:
    history, id = with_new(full)
    history = history.do(name_new(Ref("steps", id), "Greet")).do(name_new(Ref("steps", "greet"), "Greet the guest"))
    assert history.current.steps["greet"].name == "Greet the guest"
    assert str(history.undo_label) == "Rename to Greet the guest"


def test_that_steps_added_one_after_another_are_undone_one_by_one(full: Blueprint) -> None:
    history, id = with_new(full)
    history = history.do(name_new(Ref("steps", id), "Greet"))
    after_one = history.current
    step = fresh_step(after_one, StepKind.ACTIVITY, "kitchen", "stay")
    history = history.do(add_connected("greet", step)).do(name_new(Ref("steps", step.id), "Show the way"))
    assert step.id == id
    assert history.current.flow("greet", "show-the-way") is not None
    assert history.undo().current is after_one


def test_that_all_that_names_the_step_goes_along(full: Blueprint) -> None:
    promise, demand = full.promises["quick"], full.demand["guests"]
    after = full.with_(suppress=(Suppression("VIS101", "as agreed", ("come", "come->check-in", "cook")),))
    after = perform(after, move_steps({"come": Place("guest", "arrive", Position(7, 8))}))
    named = perform(after, name_new(Ref("steps", "come"), "Walk in"))
    assert (named.promises["quick"].from_step, named.promises["quick"].to_step) == ("walk-in", promise.to_step)
    assert named.demand["guests"].start == "walk-in"
    assert demand.start == "come"
    assert named.suppress[0].elements == ("walk-in", "walk-in->check-in", "cook")
    assert named.layout["walk-in"] == Position(7, 8)
    assert list(named.steps) == ["walk-in", *list(full.steps)[1:]]
    assert named.steps["walk-in"].next == (Flow("check-in"),)


def test_that_steps_go_on_naming_their_evidence(full: Blueprint) -> None:
    named = perform(full, name_new(Ref("steps", "key"), "Card of the room"))
    assert named.steps["check-in"].evidence == ("card-of-the-room",)


def test_that_a_taken_name_gets_a_number_and_a_name_without_letters_keeps_the_id(full: Blueprint) -> None:
    history, id = with_new(full)
    assert "check-in-2" in history.do(name_new(Ref("steps", id), "Check in")).current.steps
    assert history.do(name_new(Ref("steps", id), "?!")).current.steps[id].name == "?!"


def test_that_an_inserted_step_and_a_first_step_are_named_alike(full: Blueprint, empty_document: Blueprint) -> None:
    step = fresh_step(full, StepKind.ACTIVITY, "desk", "arrive")
    history = History.start(full).do(insert_on_flow(step, "come", "check-in")).do(name_new(Ref("steps", step.id), "Queue"))
    assert history.current.flow("come", "queue") is not None
    assert history.current.flow("queue", "check-in") is not None
    lane, stage = next(iter(empty_document.lanes)), next(iter(empty_document.stages))
    first = fresh_step(empty_document, StepKind.START, lane, stage)
    history = History.start(empty_document).do(add_step(first)).do(name_new(Ref("steps", first.id), "Guest calls"))
    assert list(history.current.steps) == ["guest-calls"]


def test_that_no_name_is_refused(full: Blueprint) -> None:
    history, id = with_new(full)
    with pytest.raises(EditRefused):
        history.do(name_new(Ref("steps", id), " "))


def test_that_a_name_that_is_typed_makes_the_id_at_its_end_in_one_undo_step_with_the_addition(full: Blueprint) -> None:
    history, id = with_new(full)
    ref = Ref("steps", id)
    for typed in ("G", "Gr", "Greet"):
        history = history.do(type_new_name(ref, typed)).break_merge()
        assert history.current.steps[id].name == typed
    history = history.do(name_new(ref, "Greet"))
    assert history.current.steps["greet"].name == "Greet"
    assert str(history.undo_label) == "Add Greet"
    assert history.undo().current is full


def test_that_typing_an_old_name_leaves_the_id_alone(full: Blueprint) -> None:
    ref = Ref("steps", "cook")
    history = History.start(full).do(type_new_name(ref, "Fr")).do(type_new_name(ref, "Fry"))
    ended = history.do(name_new(ref, "Fry"))
    assert ended is history
    assert history.current.steps["cook"].name == "Fry"
    assert history.undo().current is full


@pytest.mark.parametrize("moved", [False, True])
def test_that_the_first_text_of_a_note_makes_its_id(full: Blueprint, moved: bool) -> None:
    note = fresh_note(full, "New note", "kitchen", "stay")
    edit = add_element("notes", note)
    if moved:
        edit = together(edit.label, edit, move_steps({note.id: Place("kitchen", "stay", Position(7, 8))}))
    history = History.start(full).do(edit).do(name_new(Ref("notes", note.id), "Ask why rooms are late"))
    assert history.current.notes["ask-why-rooms-are-late"].text == "Ask why rooms are late"
    assert note.id not in history.current.notes
    assert ("ask-why-rooms-are-late" in history.current.layout) is moved
    assert str(history.undo_label) == "Add note"
    assert history.undo().current is full
    again = history.do(name_new(Ref("notes", "ask-why-rooms-are-late"), "Ask again"))
    assert again.current.notes["ask-why-rooms-are-late"].text == "Ask again"
