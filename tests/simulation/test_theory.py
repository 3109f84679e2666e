"""The engine against exact results of queueing theory."""

from __future__ import annotations

import math

import pytest

from designer.model.distributions import Distribution, exponential, fixed
from designer.model.elements import Demand, Flow, Patience, Promise, StepKind
from designer.simulation.intervals import t_interval
from designer.simulation.simulate import simulate
from designer.simulation.specification import Specification
from tests.simulation.modes import COMPILED, NEEDS_NUMBA

HOUR = 3600.0
MANY = 400_000


def wait(tally, step="serve", demand="guests"):
    found = tally.steps[step, demand]
    return found.wait_sum / found.visits


def erlang_c(people, load):
    """The probability of waiting, from the sum over the states."""
    terms = [load**k / math.factorial(k) for k in range(people)]
    last = load**people / math.factorial(people) * people / (people - load)
    return last / (sum(terms) + last)


@NEEDS_NUMBA
@pytest.mark.parametrize("people", [3, 4])
def test_that_one_queue_waits_as_erlang_says(run, one_queue, people):
    load = 30 / 12
    theory = erlang_c(people, load) * 300.0 / (people - load)
    assert wait(run(one_queue(people), MANY, 10 * HOUR, mode=COMPILED)) == pytest.approx(theory, rel=0.03)


def test_that_plain_python_waits_as_erlang_says(run, one_queue):
    assert wait(run(one_queue(3), 40_000, 10 * HOUR)) == pytest.approx(erlang_c(3, 2.5) * 300.0 / 0.5, rel=0.1)


@NEEDS_NUMBA
@pytest.mark.parametrize(
    "time",
    [
        fixed(96.0),
        Distribution("uniform", (50.0, 142.0)),
        Distribution("triangular", (20.0, 60.0, 208.0)),
        Distribution("normal", (80.0, 60.0)),
        Distribution("lognormal", (96.0, 60.0)),
        Distribution("gamma", (96.0, 60.0)),
        Distribution("gamma", (96.0, 150.0)),
        Distribution("weibull", (96.0, 120.0)),
        Distribution("erlang", (96.0, 3.0)),
        Distribution("erlang", (96.0, 30.0)),
    ],
    ids=lambda time: f"{time.kind} {time.parameters}",
)
def test_that_a_single_server_waits_as_pollaczek_and_khinchine_say(run, one_queue, time):
    rate = 30 / HOUR
    theory = rate * (time.variance + time.mean**2) / 2 / (1 - rate * time.mean)
    tally = run(one_queue(1, time), MANY, 10 * HOUR, mode=COMPILED)
    found = tally.steps["serve", "guests"]
    assert found.work_sum / found.visits == pytest.approx(time.mean, rel=0.01)
    assert wait(tally) == pytest.approx(theory, rel=0.06)


@NEEDS_NUMBA
def test_that_impatient_customers_leave_as_erlang_a_says(run, step, service):
    patient = Patience(exponential(600.0), "gone")
    steps = [
        step("serve", "end", time=exponential(300.0), staff={"clerk": 1}, patience=patient),
        step("gone", kind=StepKind.END),
        step("end", kind=StepKind.END),
    ]
    tally = run(service(steps, {"clerk": 3}, 45.0), MANY, 10 * HOUR, mode=COMPILED)
    found = tally.steps["serve", "guests"]
    weights = [1.0]
    for k in range(1, 300):
        weights.append(weights[-1] * 45 / (min(k, 3) * 12 + max(0, k - 3) * 6))
    waiting = sum((k - 3) * weight for k, weight in enumerate(weights) if k > 3) / sum(weights)
    assert found.left / (found.left + found.visits) == pytest.approx(6 * waiting / 45, rel=0.02)
    assert (found.wait_sum + found.left_wait) / (found.left + found.visits) == pytest.approx(waiting / 45 * HOUR, rel=0.02)


@NEEDS_NUMBA
def test_that_customers_who_go_first_wait_as_cobham_says(run, step, service):
    demand = [Demand("first", "serve", 20 / HOUR, priority="high"), Demand("others", "serve", 28 / HOUR)]
    steps = [step("serve", "end", time=exponential(60.0), staff={"clerk": 1}), step("end", kind=StepKind.END)]
    tally = run(service(steps, {"clerk": 1}, demand), MANY, 10 * HOUR, mode=COMPILED)
    rest = 48 / 60 / 60  # hours: the mean rest of what is being done
    assert wait(tally, demand="first") == pytest.approx(rest / (1 - 20 / 60) * HOUR, rel=0.03)
    assert wait(tally, demand="others") == pytest.approx(rest / (1 - 20 / 60) / (1 - 48 / 60) * HOUR, rel=0.05)


@NEEDS_NUMBA
def test_that_a_network_of_queues_waits_as_jackson_says(run, step, service):
    steps = [
        step("serve", "pay", time=exponential(100.0), staff={"clerk": 1}),
        step("pay", Flow("serve", share=0.2), Flow("end", share=0.8), time=exponential(60.0), staff={"till": 1}),
        step("end", kind=StepKind.END),
    ]
    tally = run(service(steps, {"clerk": 2, "till": 1}, 30.0), MANY, 10 * HOUR, mode=COMPILED)
    rate = 30 / 0.8 / HOUR
    first, second = rate * 100, rate * 60
    assert tally.steps["serve", "guests"].visits / tally.counted == pytest.approx(1.25, rel=0.01)
    assert wait(tally) == pytest.approx(erlang_c(2, first) * 100 / (2 - first), rel=0.04)
    assert wait(tally, "pay") == pytest.approx(second * 60 / (1 - second), rel=0.05)


@NEEDS_NUMBA
def test_that_a_join_waits_for_the_slower_branch(run, step, service):
    steps = [
        step("split", "left", "right", kind=StepKind.FORK),
        step("left", "meet", time=exponential(60.0)),
        step("right", "meet", time=exponential(60.0)),
        step("meet", "end", kind=StepKind.JOIN),
        step("end", kind=StepKind.END),
    ]
    promise = Promise("both", "Both", "split", "meet", 90.0, 0.5)
    tally = run(service(steps, {}, 36.0, [promise]), MANY, mode=COMPILED)
    assert tally.demands["guests"].cycle_sum / MANY == pytest.approx(90.0, rel=0.01)  # the mean of the larger of two
    assert tally.promises["both"].kept / MANY == pytest.approx((1 - math.exp(-1.5)) ** 2, abs=0.004)


@NEEDS_NUMBA  # five million cases
def test_that_intervals_hold_the_truth_as_often_as_they_say(one_queue):
    theory = erlang_c(3, 2.5) * 300.0 / 0.5
    held = 0
    for seed in range(100):
        found = simulate(one_queue(3), Specification(cases=5_000, warm_up=20 * HOUR, replications=10, seed=seed))
        interval = found.figures["step", "serve", "wait"]
        held += interval.low <= theory <= interval.high
    assert held >= 93


def test_that_closed_forms_and_simulation_agree_where_theory_is_exact(one_queue):
    from designer.analysis.analyse import analyse

    blueprint = one_queue(4)
    found = simulate(blueprint, Specification(cases=30_000, warm_up=20 * HOUR, replications=10))
    closed = analyse(blueprint).steps["serve"]
    interval = found.figures["step", "serve", "wait"]
    assert interval.low <= closed.wait_mean_s <= interval.high
    assert t_interval([each["step", "serve", "wait_probability"] for each in found.each]).mean == pytest.approx(
        closed.wait_probability, rel=0.02
    )
