"""What the machine that uses the editor begins with and draws from, and what every document holds to, whatever was done to it."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from designer.editing.rules_scenarios import changes_problem
from designer.editing.values import value_problem
from designer.model import elements as e
from designer.model.blueprint import COLLECTIONS, ID, Blueprint, Frozen, Table
from designer.model.distributions import distribution, exponential, fixed
from designer.model.elements import Band, Flow, Lane, Period, Position, StaffPool, StaffUse, Stage, Step, StepKind
from designer.model.quantities import parse_duration, parse_money, parse_money_rate, parse_rate, parse_share

NASTY = ["no", "on", "12:30", "1e3", "~", "- a", "a: b", "# x", "{x}", "[x", "'", '"', "%", "é\u2028ü", "日本語", "<b>x</b>", " lead"]
names = st.one_of(
    st.sampled_from(NASTY), st.text(st.characters(exclude_categories=["Cs"]), max_size=8), st.sampled_from(["Plain name", "x" * 200])
)
documents = st.sampled_from([0, 0, 1])
number = st.integers(0, 40)  # which of the elements, counted round and round
some = st.lists(number, min_size=1, max_size=4)
position = st.one_of(st.none(), st.builds(Position, st.integers(0, 400), st.floats(0, 400)))

VALUES: list[tuple[str, str, Any]] = [
    *(("steps", "kind", kind) for kind in StepKind),
    *(("steps", "time", fixed(parse_duration(text))) for text in ("1.5 min", "0.1 s", "2 d")),
    ("steps", "time", exponential(parse_duration("0.1 s"))),
    ("steps", "time", distribution("triangular", {"min": 60.0, "mode": 61.5, "max": 3600.0})),
    ("steps", "time", distribution("erlang", {"mean": 86399.0, "k": 3})),
    ("steps", "cost", parse_money("0.07 EUR", "EUR")),
    ("steps", "moment_of_truth", True),
    ("steps", "fail_point", e.FailPoint("Lost: gone", "Look\nfor it")),
    ("steps", "wait_point", e.WaitPoint("The bill", parse_duration("7 min"))),
    *(("steps", attribute, "one\n  two\n\nthree ") for attribute in ("procedure", "description")),
    ("steps", "description", "\n"),
    ("staff", "count", 12),
    ("staff", "cost", parse_money_rate("17.35 EUR / h", "EUR")),
    ("staff", "availability", parse_share("33.3 %")),
    ("demand", "rate", parse_rate("29.7 / h")),
    ("demand", "rate", (e.RatePeriod(Period((0, 1, 4), 3600, 7260), parse_rate("7 / d")),)),
    ("promises", "within", parse_duration("1 h 30 min")),
    ("lanes", "band", Band.CUSTOMER),
    ("lanes", "owner", "yes"),
    ("stages", "lifecycle", "grow"),
]


def small() -> Blueprint:
    """A service of eight steps with a decision, rework and evidence, staff with hours, demand, a promise and a suppression."""
    steps = (
        Step("come", "Come in", "guest", "first", StepKind.START, next=(Flow("ask"),)),
        Step("ask", "Ask", "desk", "first", staff=(StaffUse("clerk"),), evidence=("card",), next=(Flow("sure"),)),
        Step("sure", "Sure?", "desk", "first", StepKind.DECISION, next=(Flow("cook", "Yes", 0.8), Flow("help", "No", 0.2))),
        Step("help", "Help", "desk", "second", next=(Flow("ask"),)),
        Step("cook", "Cook", "kitchen", "second", staff=(StaffUse("clerk", 2), StaffUse("cooks")), next=(Flow("serve"),)),
        Step("serve", "Serve", "desk", "second", next=(Flow("go"),)),
        Step("go", "Go", "guest", "second", StepKind.END),
        Step("card", "Card", "desk", "first", StepKind.EVIDENCE),
    )
    return Blueprint(
        name="Small",
        stages=Table.of((Stage("first", "First"), Stage("second", "Second"))),
        lanes=Table.of(
            (Lane("guest", "Guest", Band.CUSTOMER), Lane("desk", "Desk", Band.FRONT_OFFICE), Lane("kitchen", "Kitchen", Band.BACK_OFFICE))
        ),
        staff=Table.of((StaffPool("clerk", "Clerk", schedule="day"), StaffPool("cooks", "Cooks", 2))),
        schedules=Table.of((e.Schedule("day", (Period((0, 1), 0, 3600),)),)),
        demand=Table.of((e.Demand("guests", "come", parse_rate("3 / h")),)),
        steps=Table.of(steps),
        promises=Table.of((e.Promise("quick", "Quick", "come", "serve", 600.0, 0.9),)),
        suppress=(e.Suppression("VIS101", "agreed", ("cook", "cook->serve")),),
        layout=Frozen({"ask": Position(10, 10), "cook": Position(0, 0)}),
    )


def empty() -> Blueprint:
    """One lane and one stage."""
    return Blueprint(stages=Table.of((Stage("first", "First"),)), lanes=Table.of((Lane("desk", "Desk", Band.FRONT_OFFICE),)))


def prove(blueprint: Blueprint) -> None:
    """What every document holds to, whatever was done to it."""
    for collection in COLLECTIONS:
        table = blueprint.table(collection)
        assert type(table) is Table
        assert all(id == element.id and ID.fullmatch(id) for id, element in table.items())
    steps = blueprint.steps
    assert not steps.keys() & blueprint.notes.keys()
    for item in (*steps.values(), *blueprint.notes.values()):
        assert item.lane in blueprint.lanes
        assert item.stage in blueprint.stages
    for step in steps.values():
        targets = [flow.target for flow in step.next]
        assert len(set(targets)) == len(targets)
        assert step.id not in targets
        assert steps.keys() >= set(targets)
        assert not targets or step.kind not in (StepKind.END, StepKind.EVIDENCE)
        assert all(steps[target].kind not in (StepKind.START, StepKind.EVIDENCE) for target in targets)
        assert steps.keys() >= set(step.evidence)
        assert blueprint.staff.keys() >= {use.pool for use in step.staff}
    assert all(not pool.schedule or pool.schedule in blueprint.schedules for pool in blueprint.staff.values())
    assert all(demand.start in steps for demand in blueprint.demand.values())
    assert all(promise.from_step in steps and promise.to_step in steps for promise in blueprint.promises.values())
    for scenario in blueprint.scenarios.values():
        assert changes_problem(blueprint, scenario.changes, value_problem) is None
    for walk in blueprint.walk_throughs.values():
        observed = [one.step for one in walk.observations]
        assert len(set(observed)) == len(observed)
        assert steps.keys() >= set(observed)
    assert blueprint.layout.keys() <= steps.keys() | blueprint.notes.keys()
    known = {id for name in COLLECTIONS for id in blueprint.table(name)} | {f"{step.id}->{flow.target}" for step, flow in blueprint.flows()}
    assert all(known.issuperset(suppression.elements) for suppression in blueprint.suppress)
