from __future__ import annotations

import pytest

from designer.editing import history as history_module
from designer.editing.edits import Edit, EditRefused, Place, connect, delete, move_steps, nudge, rename, set_attribute, set_document
from designer.editing.history import History
from designer.model.blueprint import Blueprint
from designer.model.elements import Position, Ref

COOK = Ref("steps", "cook")


def shift(dx: float) -> Edit:
    return nudge(["cook"], dx, 0)


def test_that_undo_and_redo_give_back_the_very_same_objects(full: Blueprint) -> None:
    done = History.start(full).do(rename(COOK, "Cook more")).do(delete([COOK]))
    undone = done.undo()
    assert undone.undo().current is full
    assert undone.redo().current is done.current
    assert undone.undo().redo().redo().current is done.current


def test_that_labels_follow_the_edits(full: Blueprint) -> None:
    history = History.start(full)
    assert (history.undo_label, history.redo_label, history.can_undo, history.can_redo) == (None, None, False, False)
    history = history.do(rename(COOK, "Cook more")).do(delete([COOK])).undo()
    assert (str(history.undo_label), str(history.redo_label), history.can_undo, history.can_redo) == (
        "Rename to Cook more",
        "Delete step",
        True,
        True,
    )


def test_that_undo_at_the_beginning_and_redo_at_the_end_do_nothing(full: Blueprint) -> None:
    history = History.start(full)
    assert history.undo() is history
    assert history.redo() is history


def test_that_a_new_edit_forgets_what_was_undone(full: Blueprint) -> None:
    history = History.start(full).do(rename(COOK, "A")).undo().do(set_document(name="B"))
    assert not history.can_redo


def test_that_a_refused_edit_and_an_idle_one_leave_the_history_as_it_is(full: Blueprint) -> None:
    history = History.start(full).do(rename(COOK, "A")).undo()
    with pytest.raises(EditRefused):
        history.do(connect("cook", "cook"))
    assert history.do(rename(COOK, "Cook")) is history
    assert history.can_redo


def test_that_typing_is_one_step_with_the_last_label(full: Blueprint) -> None:
    history = History.start(full)
    for text in ("C", "Co", "Coo", "Cook!"):
        history = history.do(set_attribute([COOK], "name", text))
    assert len(history.past) == 1
    assert history.undo().current is full
    assert history.undo().redo().current.steps["cook"].name == "Cook!"


def test_that_two_names_that_were_typed_to_their_end_are_two_steps(full: Blueprint) -> None:
    history = History.start(full).do(rename(COOK, "First")).do(rename(COOK, "Second"))
    assert history.undo().current.steps["cook"].name == "First"
    assert str(history.undo_label) == "Rename to Second"


def test_that_nudges_with_a_pause_between_them_are_two_steps(full: Blueprint) -> None:
    history = History.start(full).do(shift(1)).do(shift(1)).break_merge().do(shift(1)).do(shift(1))
    assert len(history.past) == 2


def test_that_a_nudge_that_comes_back_is_nothing(full: Blueprint) -> None:
    history = History.start(full).do(shift(1)).do(shift(1)).do(shift(-2))
    assert history.current is full
    assert not history.can_undo
    assert not history.dirty


def test_that_edits_without_a_key_never_merge(full: Blueprint) -> None:
    history = History.start(full)
    for x in (6, 7):
        history = history.do(move_steps({"cook": Place("kitchen", "stay", Position(x, 5))}))
    assert len(history.past) == 2


@pytest.mark.parametrize("between", ["break", "undo and redo", "saved", "another edit"])
def test_that_merging_ends_when_something_else_happens(full: Blueprint, between: str) -> None:
    history = History.start(full).do(rename(COOK, "A"))
    match between:
        case "break":
            history = history.break_merge()
        case "undo and redo":
            history = history.undo().redo()
        case "saved":
            history = history.mark_saved()
        case _:
            history = history.do(set_document(name="x"))
    before = len(history.past)
    assert len(history.do(rename(COOK, "B")).past) == before + 1


def test_that_the_saved_mark_follows_undo_and_redo(full: Blueprint) -> None:
    history = History.start(full)
    assert not history.dirty
    edited = history.do(rename(COOK, "A"))
    assert edited.dirty
    assert not edited.undo().dirty
    saved = edited.mark_saved()
    assert not saved.dirty
    assert saved.undo().dirty
    assert not saved.undo().redo().dirty
    assert saved.undo().do(rename(COOK, "B")).undo().dirty


def test_that_typing_after_a_save_can_be_undone_back_to_the_saved_state(full: Blueprint) -> None:
    history = History.start(full).do(rename(COOK, "A")).mark_saved().do(rename(COOK, "AB"))
    assert history.dirty
    assert not history.undo().dirty


def test_that_a_new_document_is_dirty_until_it_is_saved(full: Blueprint) -> None:
    history = History.start(full, saved=False)
    assert history.dirty
    assert not history.mark_saved().dirty


def test_that_the_past_is_bounded_and_the_newest_edits_stay(full: Blueprint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_module, "LONGEST", 5)
    history = History.start(full)
    for number in range(20):
        history = history.do(set_document(name=str(number))).break_merge()
    assert len(history.past) == 5
    while history.can_undo:
        history = history.undo()
    assert history.current.name == "14"
    assert len(history.future) == 5
