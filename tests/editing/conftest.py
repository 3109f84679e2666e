"""A small document from a line of text, and its flows back as text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from designer.model.blueprint import Blueprint, Frozen, Table
from designer.model.elements import (
    Band,
    Demand,
    Flow,
    Lane,
    Note,
    Period,
    Position,
    Promise,
    Schedule,
    StaffPool,
    StaffUse,
    Stage,
    Step,
    StepKind,
    Suppression,
)

LANES = Table.of(
    (
        Lane("things", "Things", Band.EVIDENCE),
        Lane("guest", "Guest", Band.CUSTOMER),
        Lane("desk", "Desk", Band.FRONT_OFFICE),
        Lane("kitchen", "Kitchen", Band.BACK_OFFICE),
        Lane("payroll", "Payroll", Band.SUPPORT),
    )
)
STAGES = Table.of((Stage("arrive", "Arrival"), Stage("stay", "Stay"), Stage("leave", "Departure")))

Draw = Callable[..., Blueprint]
FlowsOf = Callable[[Blueprint], str]


def draw_document(text: str, **kinds: str) -> Blueprint:
    """Steps and flows of ``a>b:Yes:0.8 b>c d``: flows with condition and share, and lone steps; all at the desk on arrival."""
    steps: dict[str, Step] = {}
    for word in text.split():
        ends, *labels = word.split(":")
        source, _, target = ends.partition(">")
        for id in filter(None, (source, target)):
            steps.setdefault(id, Step(id, id.upper(), "desk", "arrive", StepKind(kinds.get(id, "activity"))))
        if target:
            when, share = (*labels, "", "")[:2]
            flow = Flow(target, when, float(share) if share else None)
            steps[source] = replace(steps[source], next=(*steps[source].next, flow))
    return Blueprint(name="Small", stages=STAGES, lanes=LANES, steps=Table(steps))


def told_flows(blueprint: Blueprint) -> str:
    """The flows as `draw_document` reads them."""
    words = []
    for step, flow in blueprint.flows():
        share = "" if flow.share is None else f"{flow.share:g}"
        words.append(f"{step.id}>{flow.target}:{flow.when}:{share}".rstrip(":"))
    return " ".join(words)


def full_document() -> Blueprint:
    """A little of everything: two guests' ways, staff with hours, demand, a promise, evidence, a note, a suppression, positions."""
    steps = (
        Step("come", "Come in", "guest", "arrive", StepKind.START, next=(Flow("check-in"),)),
        Step("check-in", "Check in", "desk", "arrive", staff=(StaffUse("clerk"),), evidence=("key",), cost=2.5, next=(Flow("ready"),)),
        Step("ready", "Room ready?", "desk", "arrive", StepKind.DECISION, next=(Flow("cook", "Yes", 0.8), Flow("clean", "No", 0.2))),
        Step("clean", "Clean the room", "kitchen", "stay", staff=(StaffUse("maid", 2),), next=(Flow("cook"),)),
        Step("cook", "Cook", "kitchen", "stay", visible=True, next=(Flow("go"),)),
        Step("go", "Go", "guest", "leave", StepKind.END),
        Step("key", "Key card", "things", "arrive", StepKind.EVIDENCE),
    )
    return Blueprint(
        name="Full",
        stages=STAGES,
        lanes=LANES,
        staff=Table.of((StaffPool("clerk", "Clerk", 2, schedule="day"), StaffPool("maid", "Maid", cost=0.004))),
        schedules=Table.of((Schedule("day", (Period((0, 1, 2), 25200, 82800),)),)),
        demand=Table.of((Demand("guests", "come", 0.01, name="Guests"),)),
        steps=Table.of(steps),
        notes=Table.of((Note("remark", "Ask the manager", "desk", "arrive"),)),
        promises=Table.of((Promise("quick", "Quick key", "come", "ready", 600.0, 0.95),)),
        suppress=(Suppression("VIS101", "as agreed", ("cook",)), Suppression("DOC101", "later")),
        layout=Frozen({"check-in": Position(10, 20), "remark": Position(100, 20), "cook": Position(5, 5)}),
    )


@pytest.fixture(scope="session")
def draw() -> Draw:
    """`draw_document`."""
    return draw_document


@pytest.fixture(scope="session")
def flows_of() -> FlowsOf:
    """`told_flows`."""
    return told_flows


@pytest.fixture
def full() -> Blueprint:
    """`full_document`."""
    return full_document()


@pytest.fixture(scope="session")
def empty_document() -> Blueprint:
    """Lanes and stages without steps."""
    return draw_document("")
