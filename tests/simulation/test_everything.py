"""A document with every feature, written as YAML: the engine must agree with itself on all of them together."""

from __future__ import annotations

import pytest

from designer.model.distributions import KINDS
from designer.model.elements import PRIORITIES, StepKind
from designer.simulation.compiler import compile_network, with_streams
from designer.simulation.engine import PLAIN, Window, replicate
from designer.simulation.records import Passage
from designer.simulation.simulate import simulate
from designer.simulation.specification import Specification
from tests.everything import document
from tests.simulation.modes import COMPILED, NEEDS_NUMBA

WEEK = 7 * 86_400.0


def test_that_no_feature_is_left_out():
    blueprint = document()
    steps, demands = blueprint.steps.values(), blueprint.demand.values()
    times = {step.time.kind for step in steps if step.time} | {step.patience.time.kind for step in steps if step.patience}
    assert times == set(KINDS)
    assert {step.kind for step in steps} == set(StepKind) - {StepKind.EVIDENCE}
    assert {thing.priority for thing in (*steps, *demands)} == set(PRIORITIES)
    assert [bool(demand.profile) + 2 * bool(demand.times) + 4 * bool(demand.listed) for demand in demands] == [1, 2, 0, 4]
    assert any(step.batch for step in steps)
    assert any(len(step.staff) > 1 for step in steps)
    assert any(flow.shares for step in steps for flow in step.next)
    assert any(pool.availability < 1 for pool in blueprint.staff.values())
    assert {type(step.until) for step in steps} == {type(None), int, str}
    assert {change.action for scenario in blueprint.scenarios.values() for change in scenario.changes} == {"set", "cut", "pool", "split"}


@NEEDS_NUMBA
@pytest.mark.parametrize("replication", [0, 1])
def test_that_compiled_equals_plain_bit_by_bit_in_figures_and_records(replication):
    network, names = compile_network(document())
    network = with_streams(network, names, 7, replication)
    tallies, records = [], []
    for mode in (PLAIN, COMPILED):
        kept: list[Passage] = []
        tallies.append(replicate(network, names, Window(0.0, 2 * WEEK), mode, keep=kept.extend))
        records.append(kept)
    assert tallies[0] == tallies[1]
    assert records[0] == records[1]
    assert {passage.demand for passage in records[0]} == {"leisure", "coach", "business", "regulars"}


def test_that_littles_law_holds_and_everybody_is_accounted_for():
    found = simulate(document(), Specification(days=14, replications=5))
    assert found.violations == ()
    assert found.unfinished == 0
    assert all(promise.count for promise in found.promises.values())
    coaches = found.get("demand", "coach", "cases")
    regulars = found.get("demand", "regulars", "cases")
    assert coaches is not None
    assert (coaches.mean, coaches.low, coaches.high) == (2 * 9, 2 * 9, 2 * 9)  # nine a week at fixed times, two weeks
    assert regulars is not None
    assert regulars.mean == len(document().demand["regulars"].listed)


def test_that_visits_are_those_of_the_ways_that_segments_take():
    """By hand: those who enquire are 30 % of the leisure and 10 % of the business guests; a meal is cooked 1 / 0.92 times; regulars only eat."""
    found = simulate(document(), Specification(days=28, replications=10))
    cases = {id: found.get("demand", id, "cases") for id in ("leisure", "business", "coach", "regulars")}
    came = {id: figure.mean for id, figure in cases.items() if figure is not None}
    visits, left = found.get("step", "enquire", "visits"), found.get("step", "enquire", "left")
    ordered, cooked = found.get("step", "order", "visits"), found.get("step", "cook-meal", "visits")
    assert visits is not None
    assert left is not None
    assert ordered is not None
    assert cooked is not None
    began = visits.mean / (1 - left.mean)
    assert began == pytest.approx((0.3 * came["leisure"] + 0.1 * came["business"]) / sum(came.values()), rel=0.05)
    assert cooked.mean == pytest.approx(ordered.mean / 0.92, rel=0.01)
