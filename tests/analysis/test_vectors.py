"""The vectors of the domain page: 30 customers an hour at random, exponential services, wait at most 10 min."""

import pytest

from designer.analysis.analyse import analyse
from designer.analysis.queueing import erlang_c, mean_wait, wait_within
from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import exponential
from designer.model.elements import Band, Demand, Flow, Lane, Promise, StaffPool, StaffUse, Stage, Step, StepKind

VECTORS = [
    (3, 300, 0.833, 0.702, 7.02, 0.742),
    (4, 300, 0.625, 0.320, 1.07, 0.984),
    (3, 240, 0.667, 0.444, 1.78, 0.964),
]


def counter(people: int, seconds: float) -> Blueprint:
    use = (StaffUse("clerk"),)
    steps = (
        Step("queue", "Queue", "desk", "visit", StepKind.WAIT, next=(Flow("serve"),)),
        Step("serve", "Serve", "desk", "visit", time=exponential(seconds), staff=use, next=(Flow("leave"),)),
        Step("leave", "Leave", "desk", "visit", StepKind.END),
    )
    return Blueprint(
        stages=Table.of([Stage("visit", "Visit")]),
        lanes=Table.of([Lane("desk", "Desk", Band.FRONT_OFFICE)]),
        staff=Table.of([StaffPool("clerk", "Clerk", people)]),
        demand=Table.of([Demand("people", "queue", 30 / 3600)]),
        steps=Table.of(steps),
        promises=Table.of([Promise("wait", "Wait", "queue", "queue", 600, 0.95)]),
    )


@pytest.mark.parametrize(("people", "seconds", "rho", "probability", "wait_min", "kept"), VECTORS)
def test_that_the_queueing_functions_give_the_vectors(
    people: int, seconds: float, rho: float, probability: float, wait_min: float, kept: float
) -> None:
    rate = 30 / 3600
    assert rate * seconds / people == pytest.approx(rho, rel=0.005)
    assert erlang_c(people, rate * seconds) == pytest.approx(probability, rel=0.005)
    assert mean_wait(rate, 1 / seconds, people) / 60 == pytest.approx(wait_min, rel=0.005)
    assert wait_within(probability, people / seconds - rate, 600) == pytest.approx(kept, rel=0.005)


@pytest.mark.parametrize(("people", "seconds", "rho", "probability", "wait_min", "kept"), VECTORS)
def test_that_an_analysis_gives_the_vectors(
    people: int, seconds: float, rho: float, probability: float, wait_min: float, kept: float
) -> None:
    figures = analyse(counter(people, seconds))
    pool = figures.pools["clerk"]
    assert pool.implied_utilisation == pytest.approx(rho, rel=0.005)
    assert pool.wait_probability == pytest.approx(probability, rel=0.005)
    assert pool.wait_mean_s is not None
    assert pool.wait_mean_s / 60 == pytest.approx(wait_min, rel=0.005)
    promise = figures.promises["wait"]
    assert promise.kept == pytest.approx(kept, rel=0.005)
    assert promise.verdict == ("kept" if kept >= 0.95 else "missed")


def test_that_the_time_that_can_be_promised_is_the_quantile_of_the_wait() -> None:
    promise = analyse(counter(3, 300)).promises["wait"]
    assert promise.can_promise_s is not None
    assert wait_within(0.7022, 3 / 300 - 30 / 3600, promise.can_promise_s) == pytest.approx(0.95, abs=1e-4)
