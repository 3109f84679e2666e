"""What a run promises: its numbers belong to its seed, it can be given up, and it gives up where nobody would wait."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from designer.model.blueprint import Table
from designer.model.distributions import exponential, fixed
from designer.model.elements import Flow, Patience, StaffPool, StepKind
from designer.simulation import engine
from designer.simulation.compiler import compile_network, with_streams
from designer.simulation.engine import Cancelled, Crowded, Window, replicate
from designer.simulation.records import Passage
from tests.simulation.modes import MODES
from tests.simulation.services import services


def run_with_records(blueprint, cases=300, seed=1, replication=0):
    network, names = compile_network(blueprint)
    kept: list[Passage] = []
    replicate(with_streams(network, names, seed, replication), names, Window(cases=cases), keep=kept.extend)
    return [one for one in kept if one.case < cases]


@settings(max_examples=8)
@given(services())
def test_that_a_seed_and_a_replication_are_all_that_a_run_depends_on(blueprint):
    first = run_with_records(blueprint)
    assert run_with_records(blueprint) == first
    assert run_with_records(blueprint, replication=1) != first
    assert run_with_records(blueprint, seed=2) != first


def in_a_row(step, service, clerks=2, middle=True, extra=()):
    steps = [
        step("ask", "think" if middle else "pay", time=exponential(60.0), staff={"clerk": 1}),
        *([step("think", "pay", time=exponential(30.0))] if middle else []),
        step("pay", "end", time=exponential(40.0), staff={"till": 1}),
        step("end", kind=StepKind.END),
    ]
    blueprint = service(steps, {"clerk": clerks, "till": 1}, 40.0)
    return blueprint.with_(staff=Table.of([*blueprint.staff.values(), *extra]))


def work_times(blueprint, step):
    return {one.case: one.ended - one.began for one in run_with_records(blueprint) if one.step == step}


def test_that_the_times_of_a_step_stay_when_something_else_changes(step, service):
    base = in_a_row(step, service)
    for other in (
        in_a_row(step, service, clerks=5),
        in_a_row(step, service, extra=[StaffPool("new", "New", 3)]),
        in_a_row(step, service, middle=False),
    ):
        for id in ("ask", "pay"):
            before, after = work_times(base, id), work_times(other, id)
            assert len(before) == 300
            assert after == pytest.approx(before, abs=1e-6)  # they are differences of clock times


def test_that_what_changes_the_ways_leaves_the_times_of_those_who_still_come(step, service):
    def choosing(share):
        steps = [
            step("ask", Flow("pay", share=share), Flow("end", share=1 - share), time=exponential(60.0), staff={"clerk": 1}),
            step("pay", "end", time=exponential(40.0), staff={"till": 1}),
            step("end", kind=StepKind.END),
        ]
        return service(steps, {"clerk": 2, "till": 1}, 40.0)

    few, many = work_times(choosing(0.3), "pay"), work_times(choosing(0.6), "pay")
    assert set(few) < set(many)  # the same luck: who pays at 30 % pays at 60 %, too
    assert few == pytest.approx({case: many[case] for case in few}, abs=1e-6)


@MODES
def test_that_a_run_is_given_up_between_two_stretches(one_queue, mode):
    network, names = compile_network(one_queue())
    asked: list[None] = []

    def cancelled():
        asked.append(None)
        return len(asked) == 3

    with pytest.raises(Cancelled):
        replicate(network, names, Window(cases=1 << 40), mode, cancelled)
    assert len(asked) == 3


@MODES
def test_that_a_queue_without_end_is_given_up_with_the_step_where_it_stands(one_queue, mode, monkeypatch):
    monkeypatch.setattr(engine, "MOST_INSIDE", 2_000)
    network, names = compile_network(one_queue(1, fixed(300.0), 600.0))
    with pytest.raises(Crowded) as error:
        replicate(network, names, Window(cases=1 << 40), mode)
    assert error.value.step == "serve"


@MODES
def test_that_a_queue_is_given_up_before_the_service_is_full(one_queue, mode, monkeypatch):
    monkeypatch.setattr(engine, "MOST_WAITING", 1_000)
    network, names = compile_network(one_queue(1, fixed(300.0), 600.0))
    with pytest.raises(Crowded) as error:
        replicate(network, names, Window(cases=20_000), mode)
    assert (error.value.step, error.value.endless) == ("serve", False)


@MODES
def test_that_who_comes_back_again_and_again_ends_the_run(step, service, mode):
    """Nobody waits longer than a second and a half, and all come back at once: ever more of them do nothing else."""
    serve = step("serve", "end", time=fixed(300.0), staff={"clerk": 1}, patience=Patience(fixed(1.5), "back"))
    blueprint = service([serve, step("back", "serve"), step("end", kind=StepKind.END)], {"clerk": 1}, 60.0)
    network, names = compile_network(blueprint)
    seen: list[None] = []
    with pytest.raises(Crowded) as error:
        replicate(network, names, Window(cases=20_000), mode, lambda: bool(seen.append(None)))
    assert (error.value.step, error.value.endless) == ("serve", True)
    assert len(seen) * mode.budget <= max(mode.budget, 200_000)  # events


@MODES
def test_that_a_service_that_is_left_at_once_needs_no_time(step, service, mode):
    network, names = compile_network(service([step("end", kind=StepKind.END)], demand=60.0))
    found = replicate(network, names, Window(cases=1000), mode)
    assert found.demands["guests"].cases == 1000
    assert found.demands["guests"].cycle_sum == 0.0
