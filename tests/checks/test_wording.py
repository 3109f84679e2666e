"""What findings say about figures: numbers as people read them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from designer.analysis.figures import Analysis, PoolFigures, PromiseFigures, StepFigures
from designer.checks.promises import about
from designer.checks.registry import run_checks
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import Distribution
from designer.model.elements import Band, Flow, Lane, Promise, StaffPool, StaffUse, Stage, Step, StepKind, WaitPoint

METHOD = say(QT_TRANSLATE_NOOP("test", "by hand"))


def said(blueprint: Blueprint, analysis: Analysis, code: str) -> list[str]:
    return [str(finding.message) for finding in run_checks(blueprint, analysis) if finding.code == code]


def desk(**step: object) -> Blueprint:
    serve = Step("serve", "Serve", "desk", "all", staff=(StaffUse("clerk"),), **step)  # type: ignore[arg-type]
    return Blueprint(
        "Test",
        stages=Table.of([Stage("all", "All")]),
        lanes=Table.of([Lane("desk", "Desk", Band.FRONT_OFFICE)]),
        staff=Table.of([StaffPool("clerk", "Clerk", 3)]),
        steps=Table.of([serve]),
        promises=Table.of([Promise("quick", "Quick", "serve", "serve", 600.0, 0.95)]),
    )


def pool(utilisation: float, peak: float | None = None, growth: float | None = None) -> Analysis:
    figures = PoolFigures(3, 300.0, utilisation, 0.01, 60.0, 0.5, growth, peak)
    return Analysis(0.01, 0.01, "clerk", {"clerk": figures})


def promise(kept: float | None, verdict: str, can: float | None = None, least: float | None = 60.0, free: float | None = 1.0) -> Analysis:
    mean = 100.0 if kept else None
    figures = PromiseFigures(kept, 0.95, verdict, can, mean, least, METHOD, (), free)  # type: ignore[arg-type]
    return Analysis(0.01, None, None, promises={"quick": figures})


def test_that_a_time_of_zero_is_told_as_such() -> None:
    found = run_checks(desk(time=Distribution("fixed", (0.0,))))
    assert [str(each.message) for each in found if each.code == "CAP109"] == [
        "'Serve' takes its staff no time, so its work is missing from the load"
    ]
    unread = Distribution("empirical", (), "times.csv")
    assert not [each for each in run_checks(desk(time=unread)) if each.code == "CAP109"]


@pytest.mark.parametrize(
    ("utilisation", "peak", "codes"),
    [
        (0.85, None, {"CAP104"}),
        (0.86, None, {"CAP102", "CAP104"}),
        (1.0, None, {"CAP102", "CAP104"}),
        (1.01, None, {"CAP101", "CAP104"}),
        (0.5, 1.2, {"CAP103", "CAP104"}),
        (1.2, 1.5, {"CAP101", "CAP104"}),
        (float("inf"), None, {"CAP101", "CAP104"}),
    ],
)
def test_that_load_warns_over_85_and_errs_over_100_percent(utilisation: float, peak: float | None, codes: set[str]) -> None:
    found = {finding.code for finding in run_checks(desk(), pool(utilisation, peak)) if finding.code.startswith("CAP")}
    assert found - {"CAP109"} == codes


def test_that_an_overload_says_how_fast_the_queue_grows() -> None:
    assert said(desk(), pool(1.25, growth=7.4 / 3600), "CAP101") == ["'Clerk' has work for 125 % of its time; the queue grows by 7.4 / h"]


def test_that_an_overload_just_over_the_limit_does_not_read_as_100_percent() -> None:
    assert said(desk(), pool(1.001), "CAP101") == ["'Clerk' has work for 100.1 % of its time"]


def test_that_a_missed_promise_says_what_is_kept() -> None:
    assert said(desk(), promise(0.7421, "missed", 1180.0), "PRO102") == ["'Quick' is kept for 74.2 % of the customers; the target is 95 %"]


def at_peak(kept: float | None, verdict: str) -> Analysis:
    known = promise(0.983, "kept", 700.0)
    figures = replace(known.promises["quick"], kept_at_peak=kept, verdict_at_peak=verdict)  # type: ignore[arg-type]
    return replace(known, promises={"quick": figures})


def test_that_a_promise_missed_at_the_peak_says_both_shares() -> None:
    expected = "'Quick' is kept for 98.3 % on average, but at the busiest time for 71.3 %; the target is 95 %"
    assert said(desk(), at_peak(0.7132, "missed"), "PRO108") == [expected]


def test_that_overload_at_the_peak_gives_no_share() -> None:
    expected = "'Quick' is kept for 98.3 % on average, but at the busiest time the queue builds up faster than it is served"
    assert said(desk(), at_peak(None, "missed"), "PRO108") == [expected]


def test_that_a_promise_kept_or_in_doubt_at_the_peak_is_left_alone() -> None:
    for verdict in ("kept", "cannot tell"):
        assert said(desk(), at_peak(0.95, verdict), "PRO108") == []


def test_that_a_promise_missed_anyway_is_told_once() -> None:
    known = promise(0.7, "missed", 1180.0)
    figures = replace(known.promises["quick"], kept_at_peak=0.4, verdict_at_peak="missed")
    assert said(desk(), replace(known, promises={"quick": figures}), "PRO108") == []


def test_that_a_promise_missed_by_a_hair_does_not_look_kept() -> None:
    assert said(desk(), promise(0.94996, "missed"), "PRO102") == ["'Quick' is kept for 94.996 % of the customers; the target is 95 %"]


def test_that_a_growing_queue_is_the_reason_where_nothing_is_kept() -> None:
    assert said(desk(), promise(0.0, "missed"), "PRO102") == ["'Quick' cannot be kept for 95 %: work comes in faster than it is done"]


def test_that_the_remedy_of_a_missed_promise_names_what_could_be_promised() -> None:
    (finding,) = [found for found in run_checks(desk(), promise(0.7, "missed", 1185.2)) if found.code == "PRO102"]
    assert str(finding.remedy).startswith("Promise 20 min instead")


def test_that_a_promise_that_no_staff_could_keep_is_an_error_and_no_missed_one() -> None:
    analysis = promise(0.1, "missed", free=0.4)
    assert said(desk(), analysis, "PRO102") == []
    (text,) = said(desk(), analysis, "PRO101")
    assert text == "'Quick' cannot be kept: without any waiting 40 % would be done within 10 min; the target is 95 %"


def test_that_half_of_the_promised_time_is_not_loose_yet() -> None:
    assert said(desk(), promise(0.99, "kept", 300.0), "PRO103") == []
    assert len(said(desk(), promise(0.99, "kept", 299.0), "PRO103")) == 1


def test_that_a_wait_is_bearable_up_to_its_limit() -> None:
    waiting = desk(wait_point=WaitPoint("the queue", 60.0))
    for wait, found in ((60.0, 0), (61.0, 1), (None, 0)):
        analysis = Analysis(0.01, None, None, steps={"serve": StepFigures(1.0, 60.0, wait, 0.5, 0.5)})
        assert len(said(waiting, analysis, "PRO106")) == found


@pytest.mark.parametrize(
    ("seconds", "text"), [(4.26, "4.3 s"), (59.2, "1 min"), (421.2, "7 min 2 s"), (601.0, "11 min"), (4000.0, "1 h 7 min")]
)
def test_that_durations_are_rounded_up_to_what_people_say(seconds: float, text: str) -> None:
    assert about(seconds) == text


def test_that_a_queue_for_staff_needs_no_time_but_another_wait_does() -> None:
    queue = Step("queue", "Queue", "desk", "all", StepKind.WAIT, next=(Flow("serve"),))
    blueprint = desk().put("steps", queue)
    assert said(blueprint, Analysis(0.0, None, None), "DOC102") == []
    alone = blueprint.put("steps", replace(queue, next=()))
    assert said(alone, Analysis(0.0, None, None), "DOC102") == ["How long 'Queue' takes is not said"]
