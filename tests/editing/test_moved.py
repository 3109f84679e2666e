from __future__ import annotations

import pytest

from designer.editing.edits import Place, move_steps, perform, set_visibility
from designer.editing.moved import moved_note
from designer.model.blueprint import Blueprint


@pytest.mark.parametrize(
    ("places", "note"),
    [
        ({"check-in": ("kitchen", "arrive")}, "Check in moved to Kitchen: the customer no longer sees it"),
        ({"clean": ("desk", "stay")}, "Clean the room moved to Desk: the customer sees it now"),
        ({"cook": ("payroll", "stay")}, "Cook moved to Payroll: support work now, and the customer still sees it, as set by hand"),
        ({"check-in": ("guest", "arrive")}, "Check in moved to Guest: it is customer work now"),
        ({"clean": ("payroll", "stay")}, "Clean the room moved to Payroll: it is support work now"),
        ({"check-in": ("desk", "stay")}, "Check in moved to the stage Stay"),
        (
            {"check-in": ("kitchen", "stay"), "ready": ("kitchen", "stay")},
            "2 steps moved to Kitchen: the customer no longer sees 2 of them, and newly sees 0",
        ),
        (
            {"check-in": ("kitchen", "stay"), "clean": ("desk", "stay")},
            "2 steps moved: the customer no longer sees 1 of them, and newly sees 1",
        ),
        ({"check-in": ("desk", "stay"), "ready": ("desk", "stay")}, "2 steps moved"),
        ({"check-in": ("guest", "stay"), "ready": ("guest", "stay")}, "2 steps moved to Guest"),
        ({"check-in": ("desk", "arrive")}, "None"),
    ],
)
def test_that_the_status_bar_says_what_a_move_means(full: Blueprint, places: dict[str, tuple[str, str]], note: str) -> None:
    after = perform(full, move_steps({id: Place(*place) for id, place in places.items()}))
    assert str(moved_note(full, after, list(places))) == note


def test_that_what_was_hidden_by_hand_is_said_to_stay_hidden(full: Blueprint) -> None:
    before = perform(full, set_visibility(["clean"], False))
    after = perform(before, move_steps({"clean": Place("desk", "stay")}))
    assert str(moved_note(before, after, ["clean", "nobody"])) == (
        "Clean the room moved to Desk: front office work now, and still hidden from the customer, as set by hand"
    )
