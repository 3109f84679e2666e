from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import pytest

from designer.editing.edits import (
    Edit,
    EditRefused,
    Place,
    add_connected,
    add_element,
    add_step,
    fresh_note,
    fresh_step,
    insert_on_flow,
    move_steps,
    nudge,
    perform,
    set_visibility,
    use_automatic_layout,
)
from designer.model.blueprint import ID, Blueprint
from designer.model.compare import compare
from designer.model.elements import Flow, Position, Step, StepKind

Draw = Callable[..., Blueprint]
FlowsOf = Callable[[Blueprint], str]
NEW = Step("new", "New", "kitchen", "stay")


@pytest.mark.parametrize("kind", StepKind)
def test_that_a_fresh_step_has_a_name_and_a_free_id_of_every_kind(full: Blueprint, kind: StepKind) -> None:
    first = fresh_step(full, kind, "desk", "stay")
    after = perform(full, add_step(first, Position(1, 2)))
    second = fresh_step(after, kind, "desk", "stay")
    assert ID.fullmatch(first.id)
    assert first.id != second.id
    assert type(first.name) is str
    assert (first.kind, first.lane, first.stage, first.visible) == (kind, "desk", "stay", None)
    assert after.steps[first.id] is first
    assert after.layout[first.id] == Position(1, 2)


def test_that_ids_come_from_names_and_notes_share_the_namespace(full: Blueprint) -> None:
    assert fresh_step(full, StepKind.ACTIVITY, "desk", "stay", "Check in").id == "check-in-2"
    assert fresh_step(full, StepKind.ACTIVITY, "desk", "stay", "Remark").id == "remark-2"
    assert fresh_note(full, "Cook", "desk", "stay").id == "cook-2"
    assert fresh_step(full, StepKind.WAIT, "desk", "stay", "待つ").id == "wait"


@pytest.mark.parametrize(
    "step",
    [
        replace(NEW, id="cook"),
        replace(NEW, id="remark"),
        replace(NEW, id="Not An Id"),
        replace(NEW, lane="cellar"),
        replace(NEW, stage="later"),
        replace(NEW, name=""),
        replace(NEW, cost=-1.0),
        replace(NEW, next=(Flow("nobody"),)),
        replace(NEW, next=(Flow("new"),)),
        replace(NEW, next=(Flow("come"),)),
    ],
)
def test_that_an_impossible_step_is_not_added(full: Blueprint, step: Step) -> None:
    with pytest.raises(EditRefused):
        perform(full, add_step(step))


def test_that_a_step_may_come_with_its_flows_and_stand_at_an_index(full: Blueprint) -> None:
    step = replace(NEW, next=(Flow("go", "Yes"),))
    assert perform(full, add_step(step)).steps["new"] == step
    assert list(perform(full, add_element("steps", step, 1)).steps)[:2] == ["come", "new"]


def test_that_a_connected_step_follows_its_source(draw: Draw, flows_of: FlowsOf) -> None:
    assert flows_of(perform(draw("a>b"), add_connected("b", NEW))) == "a>b b>new"
    with pytest.raises(EditRefused):
        perform(draw("a e", e="end"), add_connected("e", NEW))


def test_that_a_step_dropped_on_a_flow_stands_between_and_the_condition_stays_before_it(draw: Draw, flows_of: FlowsOf) -> None:
    before = draw("a>b:Yes:0.8 a>c:No:0.2")
    after = perform(before, insert_on_flow(NEW, "a", "b", Position(3, 4)))
    assert flows_of(after) == "a>new:Yes:0.8 a>c:No:0.2 new>b"
    assert after.layout == {"new": Position(3, 4)}
    delta = compare(before, after)["steps"]
    assert (delta.added, delta.changed) == (("new",), ("a",))


def test_that_a_known_step_can_be_dropped_on_a_flow(draw: Draw, flows_of: FlowsOf) -> None:
    blueprint = draw("a>b x")
    assert flows_of(perform(blueprint, insert_on_flow(blueprint.steps["x"], "a", "b"))) == "a>x x>b"


@pytest.mark.parametrize(
    ("text", "step", "source", "target"),
    [
        ("a>b x>b", "x", "a", "b"),
        ("a>b a>x", "x", "a", "b"),
        ("a>b", "a", "a", "b"),
        ("a>b", "b", "a", "b"),
        ("a>b x", "x", "b", "a"),
    ],
)
def test_that_a_known_step_is_not_inserted_where_it_would_double_a_flow(draw: Draw, text: str, step: str, source: str, target: str) -> None:
    blueprint = draw(text)
    with pytest.raises(EditRefused):
        perform(blueprint, insert_on_flow(blueprint.steps[step], source, target))


def test_that_a_move_takes_lane_stage_and_position_and_leaves_visibility_set_by_hand(full: Blueprint) -> None:
    after = perform(full, move_steps({"cook": Place("desk", "leave", Position(7, 8)), "remark": Place("guest", "stay")}))
    assert (after.steps["cook"].lane, after.steps["cook"].stage, after.steps["cook"].visible) == ("desk", "leave", True)
    assert (after.notes["remark"].lane, after.notes["remark"].stage) == ("guest", "stay")
    assert after.layout == {"check-in": Position(10, 20), "cook": Position(7, 8)}
    assert after.steps["clean"] is full.steps["clean"]


def test_that_visibility_follows_the_band_unless_set_by_hand(full: Blueprint) -> None:
    after = perform(full, move_steps({"clean": Place("desk", "stay"), "cook": Place("payroll", "stay")}))
    assert not full.is_visible(full.steps["clean"])
    assert after.is_visible(after.steps["clean"])
    assert after.is_visible(after.steps["cook"])


def test_that_a_move_of_one_touches_one_line_of_layout_only(full: Blueprint) -> None:
    changes = compare(full, perform(full, move_steps({"cook": Place("kitchen", "stay", Position(50, 5))})))
    assert not changes.meaning
    assert changes["layout"].changed == ("cook",)


@pytest.mark.parametrize("position", [Position(math.nan, 0), Position(0, math.inf), Position(2e6, 0)])
def test_that_no_step_is_placed_beyond_the_map(full: Blueprint, position: Position) -> None:
    with pytest.raises(EditRefused, match="too far"):
        perform(full, move_steps({"cook": Place("kitchen", "stay", position)}))


def test_that_positions_are_tidied_to_hundredths(full: Blueprint) -> None:
    after = perform(full, move_steps({"cook": Place("kitchen", "stay", Position(1 / 3, 2.000001))}))
    assert after.layout["cook"] == Position(0.33, 2.0)


def test_that_nudging_stays_inside_the_cell_and_knows_what_the_map_shows(full: Blueprint) -> None:
    assert perform(full, nudge(["check-in", "remark"], 4, -24)).layout == {
        "check-in": Position(14, 0),
        "remark": Position(104, 0),
        "cook": Position(5, 5),
    }
    assert perform(full, nudge(["clean"], 4, 0)) is full
    assert perform(full, nudge(["clean"], 4, 0, {"clean": Position(40, 12)})).layout["clean"] == Position(44, 12)


@pytest.mark.parametrize(("ids", "left"), [(None, []), (["cook", "go"], ["check-in", "remark"]), (["go"], None)])
def test_that_automatic_layout_forgets_positions(full: Blueprint, ids: list[str] | None, left: list[str] | None) -> None:
    after = perform(full, use_automatic_layout(ids))
    assert after is full if left is None else list(after.layout) == left


@pytest.mark.parametrize("visible", [True, False, None])
def test_that_visibility_is_set_for_several_steps_at_once(full: Blueprint, visible: bool | None) -> None:
    after = perform(full, set_visibility(["cook", "clean"], visible))
    assert {after.steps["cook"].visible, after.steps["clean"].visible} == {visible}


@pytest.mark.parametrize(
    "edit",
    [
        move_steps({"check-in": Place("desk", "arrive", Position(10, 20))}),
        move_steps({}),
        set_visibility(["cook"], True),
        set_visibility([], None),
        use_automatic_layout([]),
        nudge(["check-in"], 0, 0),
        nudge([], 4, 4),
    ],
)
def test_that_nothing_to_do_gives_the_same_object(full: Blueprint, edit: Edit) -> None:
    assert perform(full, edit) is full


@pytest.mark.parametrize(
    "edit", [set_visibility(["nobody"], True), set_visibility(["remark"], True), move_steps({"cook": Place("desk", "never")})]
)
def test_that_unknown_steps_and_places_are_refused(full: Blueprint, edit: Edit) -> None:
    with pytest.raises(EditRefused):
        perform(full, edit)
