"""Times against the standard, and scores over several walk-throughs, by hand."""

from __future__ import annotations

import pytest

from designer.analysis.walk_throughs import Scores, compared_time, scores, standard_time, standards
from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import empirical, exponential, fixed
from designer.model.elements import Observation, Promise, Step, StepKind, WaitPoint, WalkThrough

WORK = Step("a", "A", "l", "s", time=exponential(300.0))
BOTH = Step("a", "A", "l", "s", time=fixed(240.0), wait_point=WaitPoint("an agent", 120.0))
WAIT = Step("a", "A", "l", "s", StepKind.WAIT, time=fixed(1200.0), wait_point=WaitPoint("the room", 1800.0))


@pytest.mark.parametrize(
    ("step", "seconds"),
    [
        (WORK, 300.0),
        (BOTH, 360.0),
        (WAIT, 1800.0),
        (Step("a", "A", "l", "s", StepKind.WAIT, time=fixed(60.0)), 60.0),
        (Step("a", "A", "l", "s", wait_point=WaitPoint("x", 60.0)), 60.0),
        (Step("a", "A", "l", "s", wait_point=WaitPoint("x")), None),
        (Step("a", "A", "l", "s", time=empirical(source="times.csv")), None),
        (Step("a", "A", "l", "s"), None),
    ],
)
def test_that_the_standard_is_the_time_of_the_step_and_the_wait_that_is_bearable(step: Step, seconds: float | None) -> None:
    assert standard_time(step) == seconds


def test_that_a_time_is_compared_in_words_with_its_sign() -> None:
    assert str(compared_time(WORK, 360.0)) == "+1 min: longer than the standard of 5 min"
    assert str(compared_time(WORK, 270.0)) == "−30 s: within the standard of 5 min"
    assert str(compared_time(WORK, 300.4)) == "as the standard says (5 min)"
    assert compared_time(WORK, None) is None
    assert compared_time(Step("a", "A", "l", "s"), 60.0) is None


def test_that_the_standards_are_time_wait_and_promises_that_end_here() -> None:
    promise = Promise("p", "Answer", "x", "a", 600.0, 0.95)
    blueprint = Blueprint(promises=Table.of([promise, Promise("q", "Q", "a", "x", 60.0, 0.9)]))
    assert [str(one) for one in standards(blueprint, BOTH)] == ["takes 4 min", "wait at most 2 min", "Answer: 10 min for 95 %"]


def test_that_scores_are_averages_of_those_who_gave_them_and_the_gap_of_those_who_gave_both() -> None:
    walks = [
        WalkThrough("1", "1", observations=(Observation("a", expectation=6, perception=4), Observation("b", expectation=2))),
        WalkThrough("2", "2", observations=(Observation("a", expectation=5, perception=6),)),
        WalkThrough("3", "3", observations=(Observation("a", perception=1), Observation("c", perception=7))),
    ]
    assert scores(walks, ["a", "b", "z"]) == {
        "a": Scores(5.5, pytest.approx(11 / 3), -0.5),
        "b": Scores(2.0, None, None),
        "z": Scores(None, None, None),
    }
