"""Automatic places: what stands where, and what a hand-placed step changes."""

from __future__ import annotations

from dataclasses import replace

from designer.drawing.layout import lane_order, stage_slots, steps_by_stage
from designer.drawing.map import build
from designer.drawing.sizes import LEAST_CELL
from designer.model.blueprint import Blueprint, Frozen, Table
from designer.model.elements import Band, Flow, Lane, Note, Position, Stage, Step, StepKind

LANES = Table.of(
    [
        Lane("things", "Things", Band.EVIDENCE),
        Lane("guest", "Guest", Band.CUSTOMER),
        Lane("desk", "Desk", Band.FRONT_OFFICE),
        Lane("kitchen", "Kitchen", Band.BACK_OFFICE),
    ]
)
STAGES = Table.of([Stage("one", "One"), Stage("two", "Two"), Stage("empty", "Empty")])


def step(id: str, *after: str, lane: str = "desk", stage: str = "one", kind: StepKind = StepKind.ACTIVITY, **more: object) -> Step:
    return Step(id, id.title(), lane, stage, kind, next=tuple(Flow(target) for target in after), **more)  # type: ignore[arg-type]


def automatic(blueprint: Blueprint) -> dict[str, Position]:
    """The automatic place of every step in its cell, as if none had been placed by hand."""
    lanes, stages = lane_order(blueprint), steps_by_stage(blueprint).values()
    return {id: place for steps in stages for id, place in stage_slots(steps, lanes).places.items()}


def blueprint_of(*steps: Step, **more: object) -> Blueprint:
    return Blueprint("Layout", lanes=LANES, stages=STAGES, steps=Table.of(steps), **more)  # type: ignore[arg-type]


def test_that_a_chain_in_one_lane_runs_from_left_to_right_on_one_line() -> None:
    boxes = build(blueprint_of(step("a", "b"), step("b", "c"), step("c"))).boxes
    assert boxes["a"].right < boxes["b"].x
    assert boxes["b"].right < boxes["c"].x
    assert boxes["a"].center.y == boxes["b"].center.y == boxes["c"].center.y


def test_that_an_encounter_stands_upright() -> None:
    boxes = build(blueprint_of(step("ask", "answer", lane="guest"), step("answer", "next"), step("next", lane="guest"))).boxes
    assert boxes["ask"].center.x == boxes["answer"].center.x
    assert boxes["answer"].right < boxes["next"].x


def test_that_an_upright_flow_does_not_pass_behind_a_step_in_between() -> None:
    blueprint = blueprint_of(step("a", "b", "c", lane="guest"), step("b"), step("c", lane="kitchen"))
    boxes = build(blueprint).boxes
    assert boxes["a"].center.x == boxes["b"].center.x
    assert boxes["c"].x > boxes["b"].right


def test_that_branches_stand_below_each_other_and_meet_again() -> None:
    boxes = build(blueprint_of(step("a", "b", "c", kind=StepKind.DECISION), step("b", "d"), step("c", "d"), step("d"))).boxes
    assert boxes["b"].x == boxes["c"].x
    assert boxes["b"].bottom < boxes["c"].y
    assert boxes["a"].right < boxes["b"].x < boxes["d"].x


def test_that_a_loop_does_not_stop_the_others_from_running_to_the_right() -> None:
    boxes = build(blueprint_of(step("a", "b"), step("b", "c"), step("c", "a", "d"), step("d"))).boxes
    assert boxes["a"].x < boxes["b"].x < boxes["c"].x < boxes["d"].x


def test_that_evidence_stands_above_the_step_that_shows_it() -> None:
    sheet = step("bill", lane="things", kind=StepKind.EVIDENCE)
    boxes = build(blueprint_of(sheet, step("a", "b"), step("b", "pay"), step("pay", evidence=("bill",)))).boxes
    assert boxes["bill"].center.x == boxes["pay"].center.x


def test_that_two_sheets_for_one_step_stand_beside_each_other() -> None:
    sheets = [step(id, lane="things", kind=StepKind.EVIDENCE) for id in ("bill", "card")]
    boxes = build(blueprint_of(*sheets, step("a", "pay"), step("pay", evidence=("bill", "card")))).boxes
    assert boxes["bill"].y == boxes["card"].y


def test_that_a_stage_is_laid_out_by_itself() -> None:
    first = [step("a", "b"), step("b", "x")]
    before = automatic(blueprint_of(*first, step("x", stage="two")))
    after = automatic(blueprint_of(*first, step("x", "y", stage="two"), step("y", stage="two"), step("z", stage="two")))
    assert {id: after[id] for id in ("a", "b")} == {id: before[id] for id in ("a", "b")}


def test_that_the_layout_is_the_same_each_time() -> None:
    blueprint = blueprint_of(*(step(f"x{i}", f"x{(i * 7 + 3) % 30}", lane=("guest", "desk", "kitchen")[i % 3]) for i in range(30)))
    assert automatic(blueprint) == automatic(blueprint.with_(name="Other"))


def test_that_slots_do_not_know_of_places_by_hand() -> None:
    blueprint = blueprint_of(step("a", "b"), step("b"))
    assert automatic(blueprint.with_(layout=Frozen({"a": Position(300.0, 200.0)}))) == automatic(blueprint)


def test_that_a_step_placed_by_hand_stands_where_it_was_put() -> None:
    map = build(blueprint_of(step("a", "b"), step("b"), layout=Frozen({"a": Position(301.0, 77.0)})))
    cell = map.grid.cell("desk", "one")
    assert map.boxes["a"][:2] == (cell.x + 301.0, cell.y + 77.0)


def test_that_an_automatic_step_steps_aside_for_one_placed_by_hand_and_no_other_moves() -> None:
    blueprint = blueprint_of(step("a", "b"), step("b", "c"), step("c"))
    slots = automatic(blueprint)
    map = build(blueprint.with_(layout=Frozen({"c": slots["a"]})))
    cell = map.grid.cell("desk", "one")
    assert map.boxes["c"][:2] == (cell.x + slots["a"].x, cell.y + slots["a"].y)
    assert map.boxes["b"][:2] == (cell.x + slots["b"].x, cell.y + slots["b"].y)
    assert not map.boxes["a"].overlaps(map.boxes["c"])
    assert not map.boxes["a"].overlaps(map.boxes["b"])


def test_that_empty_lanes_and_stages_keep_a_least_size() -> None:
    grid = build(blueprint_of(step("a"))).grid
    assert grid.columns["empty"].size == LEAST_CELL[0]
    assert grid.rows["kitchen"].size == LEAST_CELL[1]


def test_that_a_cell_grows_with_a_step_placed_far_out() -> None:
    map = build(blueprint_of(step("a"), layout=Frozen({"a": Position(900.0, 500.0)})))
    assert map.grid.columns["one"].size >= 900.0 + 128.0
    assert map.grid.rows["desk"].size >= 500.0 + 64.0


def test_that_a_note_takes_a_free_place_without_making_its_cell_larger_where_it_can() -> None:
    steps = [step("a", "b", lane="guest"), step("b", "c", lane="guest"), step("c", lane="guest"), step("d")]
    plain = build(blueprint_of(*steps))
    noted = build(blueprint_of(*steps, notes=Table.of([Note("n", "Mind this", "desk", "one")])))
    assert noted.grid == plain.grid
    assert not noted.boxes["n"].overlaps(noted.boxes["d"])


def test_that_a_label_between_two_stages_gets_room() -> None:
    gate = replace(step("a", kind=StepKind.DECISION), next=(Flow("b", "The guest agrees", 0.9), Flow("c", "No", 0.1)))
    map = build(blueprint_of(gate, step("b", stage="two"), step("c", lane="kitchen", stage="two")))
    assert map.boxes["b"].x - map.boxes["a"].right > 100.0
    assert all(route.label_at is not None for route in map.routes.values())


def test_that_many_steps_without_flows_fill_rows() -> None:
    boxes = build(blueprint_of(*(step(f"x{i}") for i in range(12)))).boxes
    assert len({box.x for box in boxes.values()}) == 6
    assert len({box.y for box in boxes.values()}) == 2
