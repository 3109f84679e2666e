"""A small hotel to draw, and an application to draw with."""

from __future__ import annotations

import pytest

from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import fixed
from designer.model.elements import Band, FailPoint, Flow, Lane, Note, StaffPool, StaffUse, Stage, Step, StepKind


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Fonts and painters need one."""


def chain(count: int, stages: int = 3) -> Blueprint:
    """`count` steps, each followed by the next, spread over three lanes and some stages."""
    lanes = (
        Lane("guest", "Guest", Band.CUSTOMER),
        Lane("desk", "Reception", Band.FRONT_OFFICE),
        Lane("kitchen", "Kitchen", Band.BACK_OFFICE),
    )
    kinds = {0: StepKind.START, count - 1: StepKind.END}
    steps = [
        Step(
            f"step-{i}",
            f"Number {i}",
            lanes[i % 3].id,
            f"stage-{i * stages // count}",
            kinds.get(i, StepKind.ACTIVITY),
            time=fixed(60.0),
            staff=(StaffUse("cook", 1),) if i % 3 == 2 else (),
            next=(Flow(f"step-{i + 1}"),) if i + 1 < count else (),
        )
        for i in range(count)
    ]
    return Blueprint(
        name="Chain",
        lanes=Table.of(lanes),
        stages=Table.of([Stage(f"stage-{i}", f"Stage {i}") for i in range(stages)]),
        staff=Table.of([StaffPool("cook", "Cook", 2)]),
        steps=Table.of(steps),
    )


@pytest.fixture
def hotel() -> Blueprint:
    """Nine steps with a fail point, evidence and a note."""
    blueprint = chain(9)
    first = blueprint.steps["step-1"]
    lobby = Step("lobby", "Lobby", "guest", "stage-0", StepKind.EVIDENCE)
    marked = Step(first.id, "Check in", first.lane, first.stage, fail_point=FailPoint("Lost booking"), evidence=("lobby",), next=first.next)
    return blueprint.with_(
        name="Small hotel",
        steps=Table.of([*blueprint.steps.put(marked).values(), lobby]),
        notes=Table.of([Note("why", "Ask the guests", "desk", "stage-1")]),
    )


@pytest.fixture
def long_chain() -> Blueprint:
    """Sixty steps in twelve stages: much wider than high."""
    return chain(60, 12)
