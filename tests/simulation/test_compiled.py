"""The compiled engine against plain Python, on services with every feature."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.simulation import engine
from designer.simulation.compiler import compile_network, with_streams
from designer.simulation.engine import PLAIN, Window, replicate
from designer.simulation.records import Passage
from designer.simulation.refusals import refusals
from tests.simulation.modes import COMPILED, NEEDS_NUMBA
from tests.simulation.services import services

CASES = 200
pytestmark = NEEDS_NUMBA


def both(blueprint, window, seed=1, **more):
    network, names = compile_network(blueprint)
    network = with_streams(network, names, seed, 0)
    return [replicate(network, names, window, mode, **more) for mode in (PLAIN, COMPILED)]


@settings(max_examples=40)
@given(services(), st.integers(0, 10_000), st.sampled_from([0.0, 1800.0, 7200.0]))
def test_that_compiled_equals_plain_bit_by_bit(blueprint, seed, warm_up):
    assert refusals(blueprint) == ()
    plain, compiled = both(blueprint, Window(warm_up, cases=CASES), seed)
    assert plain == compiled


@settings(max_examples=20)
@given(services(), st.integers(0, 10_000))
def test_that_littles_law_holds_and_every_case_is_accounted_for(blueprint, seed):
    for found in both(blueprint, Window(600.0, 24 * 3600.0), seed):
        for area, time in found.little.values():
            assert area == pytest.approx(time, rel=1e-9, abs=1e-3)
        assert found.counted == sum(demand.cases for demand in found.demands.values()) + found.unfinished
        assert found.unfinished == 0
        assert found.arrived >= found.counted


@settings(max_examples=20)
@given(services())
def test_that_records_are_equal_and_add_up_with_the_tally(blueprint):
    network, names = compile_network(blueprint)
    network = with_streams(network, names, 1, 0)
    passages = []
    for mode in (PLAIN, COMPILED):
        kept: list[Passage] = []
        found = replicate(network, names, Window(cases=CASES), mode, keep=kept.extend)
        passages.append(kept)
        inside = [one for one in kept if one.case < CASES]
        visits = {(step, demand): tally.visits for (step, demand), tally in found.steps.items()}
        left = sum(tally.left for tally in found.steps.values())
        gone = [one for one in inside if one.began is None]
        joins = {step.id for step in blueprint.steps.values() if step.kind.value == "join"}
        assert len(gone) == left
        for (step, demand), count in visits.items():
            mine = [one for one in inside if (one.step, one.demand) == (step, demand) and one.began is not None]
            assert len(mine) == count
            if step not in joins:
                assert sum(one.began - one.since for one in mine) == pytest.approx(found.steps[step, demand].wait_sum, abs=1e-3)
    assert passages[0] == passages[1]


def test_that_the_state_grows_in_the_middle_of_a_run_without_a_trace(step, service, monkeypatch):
    """A quarter of the cases waits at once: slots double several times, in both modes at the same results as with room from the start."""
    from designer.model.distributions import exponential
    from designer.model.elements import StepKind

    steps = [step("serve", "end", time=exponential(300.0), staff={"clerk": 1}), step("end", kind=StepKind.END)]
    blueprint = service(steps, {"clerk": 1}, 16.0 * 4)
    small = both(blueprint, Window(cases=8000))
    monkeypatch.setattr(engine, "ROWS", 16_384)
    large = both(blueprint, Window(cases=8000))
    assert small[0] == small[1] == large[0] == large[1]
    assert small[0].steps["serve", "guests"].wait_most > 100_000
