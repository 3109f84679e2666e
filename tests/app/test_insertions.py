"""What Insert does with the document and the selection."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from designer.app.insertions import insert_element, insert_note, insert_step
from designer.editing.edits import perform, set_attribute
from designer.model.blueprint import Blueprint
from designer.model.elements import Band, Lane, Ref, StepKind, flow_ref
from designer.storage.files import read_file

CHECK_IN = Ref("steps", "check-in")


@pytest.fixture
def blueprint(desk: Path, qapp: QApplication) -> Blueprint:
    return read_file(desk).blueprint


def test_that_a_step_follows_the_selected_one_in_its_cell(blueprint: Blueprint) -> None:
    made = insert_step(blueprint, StepKind.ACTIVITY, (CHECK_IN,))
    assert made is not None
    after = perform(blueprint, made.edit)
    step = after.steps[made.ref.id]
    assert (step.lane, step.stage, step.kind) == ("desk", "arrive", StepKind.ACTIVITY)
    assert [flow.target for flow in after.steps["check-in"].next] == [step.id], "a second way out would split the cases"
    assert [flow.target for flow in step.next] == ["key-in-hand"]


def test_that_a_step_behind_a_decision_is_another_way_and_an_end_stands_alone(blueprint: Blueprint) -> None:
    decision = perform(blueprint, set_attribute([CHECK_IN], "kind", StepKind.DECISION))
    made = insert_step(decision, StepKind.ACTIVITY, (CHECK_IN,))
    assert made is not None
    assert [flow.target for flow in perform(decision, made.edit).steps["check-in"].next] == ["key-in-hand", made.ref.id]
    end = insert_step(blueprint, StepKind.END, (CHECK_IN,))
    assert end is not None
    assert [flow.target for flow in perform(blueprint, end.edit).steps["check-in"].next] == ["key-in-hand"]


def test_that_a_step_goes_into_the_selected_flow(blueprint: Blueprint) -> None:
    made = insert_step(blueprint, StepKind.DECISION, (flow_ref("check-in", "key-in-hand"),))
    assert made is not None
    after = perform(blueprint, made.edit)
    assert after.flow("check-in", made.ref.id)
    assert after.flow(made.ref.id, "key-in-hand")
    assert not after.flow("check-in", "key-in-hand")


@pytest.mark.parametrize("kind", [StepKind.START, StepKind.EVIDENCE])
def test_that_a_start_and_evidence_follow_nothing(blueprint: Blueprint, kind: StepKind) -> None:
    made = insert_step(blueprint, kind, (CHECK_IN,))
    assert made is not None
    after = perform(blueprint, made.edit)
    assert not after.incoming[made.ref.id]


def test_that_evidence_goes_to_its_own_lane_and_nothing_else_does(blueprint: Blueprint) -> None:
    with_evidence = blueprint.put("lanes", Lane("things", "Things", Band.EVIDENCE))
    made = insert_step(with_evidence, StepKind.EVIDENCE, (CHECK_IN,))
    assert made is not None
    shown = perform(with_evidence, made.edit)
    assert (shown.steps[made.ref.id].lane, shown.steps[made.ref.id].stage) == ("things", blueprint.steps["check-in"].stage)
    work = insert_step(shown, StepKind.ACTIVITY, (made.ref,))
    assert work is not None
    assert perform(shown, work.edit).steps[work.ref.id].lane == "guest"
    note = insert_note(shown, (made.ref,))
    assert note is not None
    assert perform(shown, note.edit).notes[note.ref.id].lane == "things", "a note may stand anywhere"


def test_that_evidence_stands_beside_the_step_where_it_has_no_lane(blueprint: Blueprint) -> None:
    made = insert_step(blueprint, StepKind.EVIDENCE, (CHECK_IN,))
    assert made is not None
    assert perform(blueprint, made.edit).steps[made.ref.id].lane == "desk"


def test_that_nothing_is_inserted_where_there_are_no_cells() -> None:
    assert insert_step(Blueprint(), StepKind.ACTIVITY, ()) is None
    assert insert_note(Blueprint(), ()) is None


def test_that_a_lane_comes_below_the_selected_one_in_the_same_band(blueprint: Blueprint) -> None:
    made = insert_element(blueprint, "lanes", (Ref("lanes", "guest"),))
    assert made is not None
    after = perform(blueprint, made.edit)
    assert list(after.lanes) == ["guest", made.ref.id, "desk", "house"]
    assert after.lanes[made.ref.id].band is Band.CUSTOMER


def test_that_demand_and_promises_begin_with_the_selected_steps(blueprint: Blueprint) -> None:
    demand = insert_element(blueprint, "demand", (CHECK_IN,))
    promise = insert_element(blueprint, "promises", (CHECK_IN, Ref("steps", "key-in-hand")))
    assert demand is not None
    assert promise is not None
    assert perform(blueprint, demand.edit).demand[demand.ref.id].start == "check-in"
    made = perform(blueprint, promise.edit).promises[promise.ref.id]
    assert (made.from_step, made.to_step) == ("check-in", "key-in-hand")


@pytest.mark.parametrize("collection", ["stages", "lanes", "staff", "schedules", "demand", "promises"])
def test_that_every_kind_of_element_can_be_inserted_twice(blueprint: Blueprint, collection: str) -> None:
    for _ in range(2):
        made = insert_element(blueprint, collection, ())
        assert made is not None
        blueprint = perform(blueprint, made.edit)
        assert made.ref.id in blueprint.table(collection)


def test_that_a_promise_needs_steps() -> None:
    assert insert_element(Blueprint(), "promises", ()) is None
