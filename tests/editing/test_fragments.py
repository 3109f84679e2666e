from __future__ import annotations

from dataclasses import replace

import pytest

from designer.editing.edits import EditRefused, copy_fragment, delete, duplicate, paste, pasted_ids, perform
from designer.model.blueprint import Blueprint, Table
from designer.model.elements import Band, Flow, Lane, Period, Position, Ref, Schedule, StaffPool, StaffUse, Stage, Step


def test_that_a_fragment_holds_what_its_steps_use_and_nothing_more(full: Blueprint) -> None:
    fragment = copy_fragment(full, ["check-in", "key", "ready", "remark", "nobody"])
    assert list(fragment.steps) == ["check-in", "ready", "key"]
    assert list(fragment.notes) == ["remark"]
    assert (list(fragment.lanes), list(fragment.stages)) == (["things", "desk"], ["arrive"])
    assert (list(fragment.staff), list(fragment.schedules)) == (["clerk"], ["day"])
    assert fragment.layout == {"check-in": Position(10, 20), "remark": Position(100, 20)}
    assert fragment.steps["check-in"] is full.steps["check-in"]
    assert fragment.steps["ready"].next == ()
    assert not fragment.demand
    assert not fragment.promises


def test_that_evidence_left_behind_is_not_named(full: Blueprint) -> None:
    assert copy_fragment(full, ["check-in"]).steps["check-in"].evidence == ()


def test_that_a_paste_of_what_is_there_has_new_ids_the_same_flows_and_the_same_place(full: Blueprint) -> None:
    after = perform(full, paste(copy_fragment(full, ["check-in", "ready", "key", "remark"])))
    assert pasted_ids(full, after) == ("check-in-2", "room-ready", "key-card", "ask-the-manager")
    copy = after.steps["check-in-2"]
    assert (copy.name, copy.next, copy.evidence, copy.staff) == ("Check in", (Flow("room-ready"),), ("key-card",), (StaffUse("clerk"),))
    assert after.layout["check-in-2"] == Position(10, 20)
    assert after.layout["ask-the-manager"] == Position(100, 20)
    assert (after.lanes, after.stages, after.staff) == (full.lanes, full.stages, full.staff)
    assert all(after.steps[id] is full.steps[id] for id in full.steps)


def test_that_cut_and_paste_brings_everything_back_to_its_place(full: Blueprint) -> None:
    fragment = copy_fragment(full, ["check-in", "key"])
    cut = perform(full, delete([Ref("steps", "check-in"), Ref("steps", "key")]))
    back = perform(cut, paste(fragment))
    assert back.steps["check-in"].evidence == ("key-card",)
    assert back.layout["check-in"] == Position(10, 20)


def test_that_another_document_gets_the_lanes_stages_staff_and_schedules_it_lacks(full: Blueprint) -> None:
    other = Blueprint(
        stages=Table.of((Stage("begin", "ARRIVAL "),)),
        lanes=Table.of((Lane("desk", "Front desk", Band.FRONT_OFFICE),)),
        staff=Table.of((StaffPool("reception", "clerk"),)),
    )
    after = perform(other, paste(copy_fragment(full, ["check-in", "clean", "key"])))
    assert list(after.lanes) == ["desk", "things", "kitchen"]
    assert list(after.stages) == ["begin", "stay"]
    assert list(after.staff) == ["reception", "maid"]
    assert after.lanes["desk"].name == "Front desk"
    assert after.steps["check-in"].stage == "begin"
    assert after.steps["check-in"].staff == (StaffUse("reception"),)
    assert after.steps["clean-the-room"].staff == (StaffUse("maid", 2),)


def test_that_a_pool_brings_its_schedule_along(full: Blueprint) -> None:
    after = perform(Blueprint(), paste(copy_fragment(full, ["check-in"])))
    assert after.staff["clerk"].schedule == "day"
    assert after.schedules == full.schedules


def test_that_a_matched_pool_brings_no_schedule_along_with_it(full: Blueprint) -> None:
    other = Blueprint(staff=Table.of((StaffPool("clerk", "Clerk"),)), schedules=Table.of((Schedule("night", (Period((0,), 0, 60),)),)))
    after = perform(other, paste(copy_fragment(full, ["check-in"])))
    assert list(after.schedules) == ["night"]


@pytest.mark.parametrize(
    ("ids", "cells"),
    [
        (["cook", "clean"], {("guest", "leave")}),
        (["cook", "check-in"], {("kitchen", "stay"), ("desk", "arrive")}),
        (["check-in", "key"], {("desk", "leave"), ("things", "leave")}),
    ],
)
def test_that_a_paste_at_a_cell_moves_what_stood_in_one_lane_or_stage(full: Blueprint, ids: list[str], cells: set[tuple[str, str]]) -> None:
    after = perform(full, paste(copy_fragment(full, ids), "guest", "leave"))
    assert {(after.steps[id].lane, after.steps[id].stage) for id in pasted_ids(full, after)} == cells


def test_that_a_paste_at_an_unknown_cell_is_refused(full: Blueprint) -> None:
    for place in (("cellar", None), (None, "never")):
        with pytest.raises(EditRefused):
            perform(full, paste(copy_fragment(full, ["cook"]), *place))


def test_that_money_is_not_carried_into_another_currency(full: Blueprint) -> None:
    after = perform(Blueprint(currency="USD"), paste(copy_fragment(full, ["check-in", "clean"])))
    assert after.steps["check-in"].cost is None
    assert after.staff["maid"].cost is None
    same = perform(Blueprint(), paste(copy_fragment(full, ["check-in", "clean"])))
    assert same.steps["check-in"].cost == 2.5


def test_that_duplicates_keep_flows_among_them_staff_and_evidence(full: Blueprint) -> None:
    after = perform(full, duplicate(["check-in", "ready", "remark"]))
    assert pasted_ids(full, after) == ("check-in-2", "room-ready", "ask-the-manager")
    copy = after.steps["check-in-2"]
    assert (copy.next, copy.evidence, copy.staff, copy.lane) == ((Flow("room-ready"),), ("key",), (StaffUse("clerk"),), "desk")
    assert after.steps["room-ready"].next == ()
    assert after.layout["check-in-2"] == Position(10, 20)


def test_that_a_copy_is_named_by_its_name_not_by_the_id_of_the_original(full: Blueprint) -> None:
    renamed = full.put("steps", replace(full.steps["cook"], name="Fry"))
    assert pasted_ids(renamed, perform(renamed, duplicate(["cook"]))) == ("fry",)


def test_that_unknown_steps_are_not_duplicated_and_nothing_is_nothing(full: Blueprint) -> None:
    with pytest.raises(EditRefused):
        perform(full, duplicate(["nobody"]))
    assert perform(full, duplicate([])) is full
    assert perform(full, paste(Blueprint())) is full


def test_that_two_steps_of_one_name_get_two_ids(full: Blueprint) -> None:
    twins = Blueprint(
        stages=full.stages,
        lanes=full.lanes,
        steps=Table.of((Step("a", "Twin", "desk", "stay", next=(Flow("b"),)), Step("b", "Twin", "desk", "stay"))),
    )
    after = perform(full, paste(twins))
    assert pasted_ids(full, after) == ("twin", "twin-2")
    assert after.steps["twin"].next == (Flow("twin-2"),)
