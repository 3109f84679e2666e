"""Cases that come back to the same pool at once, against one server whose waits are known."""

from __future__ import annotations

import pytest

from designer.analysis.analyse import analyse
from designer.model.distributions import Distribution, distribution, exponential, fixed

UNEVEN = distribution("lognormal", {"mean": 60, "sd": 90})


def second_moment(time: Distribution) -> float:
    return time.variance + time.mean**2


def mean_wait_of_two_visits(first: Distribution, second: Distribution, rate: float) -> float:
    """The mean wait at one server that a case visits twice in succession, joining the end of the queue each time.

    Two equations for the waits v and w: work is conserved (each wait weighed with the work still brought, as in one visit of both services),
    and who comes first waits for one service of everybody in the queue and for the rest of that in progress.
    """
    a, b = first.mean, second.mean
    load = rate * (a + b)
    together = first.variance + second.variance + (a + b) ** 2
    conserved = together / 2 * load / (1 - load)  # = v (a + b) + w b
    rest = rate * (second_moment(first) + second_moment(second)) / 2  # v (1 - rate a) = w rate b + rest
    w = (conserved - rest * (a + b) / (1 - rate * a)) / (b + (a + b) * rate * b / (1 - rate * a))
    v = (conserved - w * b) / (a + b)
    return (v + w) / 2


@pytest.mark.parametrize(
    ("first", "second"),
    [(fixed(60), fixed(60)), (fixed(30), fixed(90)), (exponential(30), exponential(150)), (UNEVEN, fixed(60)), (UNEVEN, UNEVEN)],
)
def test_that_two_visits_in_succession_wait_as_theory_says(step, process, first: Distribution, second: Distribution) -> None:  # type: ignore[no-untyped-def]
    rate = 0.8 / (first.mean + second.mean)
    steps = [step("a", "check", first, "clerk"), step("check", "b"), step("b", "out", second, "clerk"), step("out", kind="end")]
    found = analyse(process(steps, rate=rate * 3600, clerk=1)).pools["clerk"].wait_mean_s
    assert found == pytest.approx(mean_wait_of_two_visits(first, second, rate), rel=0.05)


def test_that_equal_exponential_visits_stay_exact(step, process) -> None:  # type: ignore[no-untyped-def]
    steps = [step("a", "b", 60, "clerk"), step("b", "out", 60, "clerk"), step("out", kind="end")]
    assert analyse(process(steps, rate=20, clerk=1)).pools["clerk"].wait_mean_s == pytest.approx(120)  # rho / (1 - rho) of a minute


def test_that_rework_at_once_keeps_the_work_of_a_case_together(step, process) -> None:  # type: ignore[no-untyped-def]
    # N services of 60 s, N geometric with r = 0.5: mean 120, second moment 60^2 (1 + r) / (1 - r)^2 = 21,600; each wait still brings 120 s of
    # work, and there are two a case: 240 w = 10,800 x 0.8 / 0.2.
    steps = [step("a", "right", fixed(60), "clerk"), step("right", {"a": 0.5, "out": 0.5}, kind="decision"), step("out", kind="end")]
    assert analyse(process(steps, rate=0.8 / 120 * 3600, clerk=1)).pools["clerk"].wait_mean_s == pytest.approx(180)


def test_that_who_does_something_else_between_is_an_arrival_of_its_own(step, process) -> None:  # type: ignore[no-untyped-def]
    def wait(seconds: float) -> float:
        steps = [step("a", "walk", fixed(60), "clerk"), step("walk", "b", fixed(seconds)), step("b", time=fixed(60), staff="clerk")]
        return float(analyse(process(steps, rate=24, clerk=1)).pools["clerk"].wait_mean_s)  # type: ignore[arg-type]

    assert wait(0) > 1.2 * wait(600) == pytest.approx(1.2 * wait(6000))
