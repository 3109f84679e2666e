"""The steps of a walk-through, in the order in which the map shows them."""

from __future__ import annotations

from designer.drawing.journey import journey
from designer.drawing.map import build
from designer.model.blueprint import Blueprint, Frozen, Table
from designer.model.elements import Band, Flow, Lane, Position, Stage, Step, StepKind


def service(**positions: Position) -> Blueprint:
    steps = (
        Step("pay", "Pay", "desk", "leave"),
        Step("come", "Come", "guest", "arrive", StepKind.START, next=(Flow("ask"),)),
        Step("ask", "Ask", "desk", "arrive", next=(Flow("serve"), Flow("cook"))),
        Step("serve", "Serve", "desk", "arrive", next=(Flow("pay"),)),
        Step("cook", "Cook", "kitchen", "arrive"),
        Step("show", "Show the kitchen", "kitchen", "arrive", visible=True),
        Step("card", "Card", "desk", "arrive", StepKind.EVIDENCE),
    )
    lanes = (Lane("guest", "Guest", Band.CUSTOMER), Lane("desk", "Desk", Band.FRONT_OFFICE), Lane("kitchen", "Kitchen", Band.BACK_OFFICE))
    stages = (Stage("arrive", "Arrival"), Stage("leave", "Departure"))
    return Blueprint(stages=Table.of(stages), lanes=Table.of(lanes), steps=Table.of(steps), layout=Frozen(positions))


def ids(steps: tuple[Step, ...]) -> list[str]:
    return [step.id for step in steps]


def test_that_the_journey_is_of_visible_steps_by_stage_and_from_left_to_right() -> None:
    found = ids(journey(service(show=Position(900, 10))))
    assert found == ["ask", "serve", "show", "pay"]


def test_that_a_step_moved_to_the_left_on_the_map_comes_earlier() -> None:
    assert ids(journey(service(ask=Position(700, 10), serve=Position(10, 10), show=Position(900, 10)))) == ["serve", "ask", "show", "pay"]


def test_that_steps_that_were_observed_are_there_even_if_hidden() -> None:
    assert "cook" in ids(journey(service(), also={"cook"}))


def test_that_the_boxes_of_a_map_give_the_same_order() -> None:
    blueprint = service(show=Position(900, 10))
    assert journey(blueprint, build(blueprint).boxes) == journey(blueprint)
    assert journey(Blueprint()) == ()
