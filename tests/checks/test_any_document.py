"""Whatever the document, the checks answer, and what they offer can be done or is refused with a reason."""

from __future__ import annotations

import contextlib

from hypothesis import given
from hypothesis import strategies as st

from designer.checks.fixes import fixes
from designer.checks.registry import run_checks
from designer.editing.edits import EditRefused, perform
from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import exponential, fixed
from designer.model.elements import (
    BANDS,
    Demand,
    FailPoint,
    Flow,
    Lane,
    Promise,
    StaffPool,
    StaffUse,
    Stage,
    Step,
    StepKind,
    Suppression,
    WaitPoint,
)

SHARES = st.sampled_from([None, 0.0, 0.2, 0.5, 0.8, 1.0])


@st.composite
def blueprints(draw: st.DrawFn) -> Blueprint:
    ids = [f"s{n}" for n in range(draw(st.integers(0, 7)))]
    lanes = [Lane(f"l{n}", f"Lane {n}", draw(st.sampled_from(BANDS)), draw(st.sampled_from(["", "Chief"]))) for n in range(3)]
    staff = [StaffPool(f"p{n}", f"Pool {n}", draw(st.integers(0, 3)), None, draw(st.sampled_from([0.0, 0.5, 1.0]))) for n in range(2)]
    steps = [_step(draw, id, [other for other in ids if other != id]) for id in ids]
    some = st.sampled_from(ids) if ids else st.nothing()
    demand = [Demand("d", draw(some), draw(st.sampled_from([0.0, 0.005, 0.5])))] if ids and draw(st.booleans()) else []
    promises = [Promise("q", "Quick", draw(some), draw(some), draw(st.sampled_from([0.0, 60.0, 9000.0])), 0.9)] if ids else []
    return Blueprint(
        "Any",
        stages=Table.of([Stage("a", "A"), Stage("b", "B")]),
        lanes=Table.of(lanes),
        staff=Table.of(staff),
        demand=Table.of(demand),
        steps=Table.of(steps),
        promises=Table.of(promises),
        suppress=tuple(draw(st.lists(st.sampled_from([Suppression("STR104", "why"), Suppression("DOC101", "why", ("l0",))]), max_size=2))),
    )


def _step(draw: st.DrawFn, id: str, others: list[str]) -> Step:
    targets = draw(st.lists(st.sampled_from(others), unique=True, max_size=3)) if others else []
    return Step(
        id,
        draw(st.sampled_from(["Do it", "{braces}", "%s", "<b>bold</b>"])),
        f"l{draw(st.integers(0, 2))}",
        "a",
        draw(st.sampled_from(list(StepKind))),
        visible=draw(st.sampled_from([None, None, True, False])),
        time=draw(st.sampled_from([None, fixed(0.0), fixed(60.0), exponential(300.0)])),
        staff=draw(st.sampled_from([(), (StaffUse("p0"),), (StaffUse("p0", 2), StaffUse("p1", 0))])),
        moment_of_truth=draw(st.booleans()),
        fail_point=draw(st.sampled_from([None, FailPoint("Late")])),
        wait_point=draw(st.sampled_from([None, WaitPoint("Queue", 5.0)])),
        next=tuple(Flow(target, "", draw(SHARES)) for target in targets),
    )


@given(blueprints())
def test_that_the_checks_answer_and_offer_what_can_be_done(blueprint: Blueprint) -> None:
    for finding in run_checks(blueprint):
        assert str(finding.message)
        assert all(blueprint.get(ref) is not None for ref in finding.elements)
        for edit in fixes(blueprint, finding):
            assert str(edit.label)
            with contextlib.suppress(EditRefused):
                run_checks(perform(blueprint, edit))


@given(blueprints())
def test_that_equal_documents_have_equal_findings(blueprint: Blueprint) -> None:
    assert run_checks(blueprint) == run_checks(blueprint.with_())
