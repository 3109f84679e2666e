"""Promises at the busiest time of the week, against the same process with that demand all week long."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from designer.analysis.analyse import analyse
from designer.analysis.figures import PromiseFigures
from designer.analysis.report import to_json, to_text
from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import fixed
from designer.model.elements import Demand, Period, Promise, RatePeriod, Schedule, StaffPool

WEEK = tuple(range(7))


def hours(start: int, end: int, per_hour: float) -> RatePeriod:
    return RatePeriod(Period(WEEK, start * 3600, end * 3600), per_hour / 3600)


def figures(blueprint: Blueprint) -> PromiseFigures:
    return analyse(blueprint).promises["p"]


@pytest.fixture
def desk(step, process):  # type: ignore[no-untyped-def]
    """Three clerks of 5 min, quiet but for one hour of `peak` customers; the promise is to wait 10 min at most."""

    def make(peak: float, quiet: float = 6.0, time: object = 300, **changes: object) -> Blueprint:
        steps = [step("q", "a", kind="wait"), step("a", time=time, staff="clerk")]
        rate = [Demand("guests", "q", 0.0, (hours(8, 9, peak), hours(9, 20, quiet)))]
        promise = Promise("p", "Short queue", "q", "q", 600, 0.9)
        blueprint: Blueprint = process(steps, rate=rate, promises=[promise], clerk=StaffPool("clerk", "Clerk", 3, **changes))
        return blueprint.with_(schedules=Table.of([Schedule("morning", (Period(WEEK, 8 * 3600, 9 * 3600),))]))

    return make


def steady(blueprint: Blueprint, per_hour: float) -> Blueprint:
    return blueprint.with_(demand=Table.of([Demand("guests", "q", per_hour / 3600)]))


def test_that_the_peak_has_the_figures_of_the_test_vector(desk) -> None:  # type: ignore[no-untyped-def]
    found = figures(desk(30))  # 30 / h, 3 people, 5 min: 74.2 % wait 10 min at most
    assert found.kept_at_peak == pytest.approx(1 - 0.7022 * math.exp(-(3 / 300 - 30 / 3600) * 600), abs=5e-4)
    assert (found.verdict, found.verdict_at_peak) == ("kept", "missed")
    assert "pointwise stationary" in str(found.method_at_peak)


@pytest.mark.parametrize("time", [300, fixed(300)])
def test_that_the_peak_is_judged_as_if_it_went_on_all_week(desk, time: object) -> None:  # type: ignore[no-untyped-def]
    blueprint = desk(28, time=time)
    found, always = figures(blueprint), figures(steady(blueprint, 28))
    assert found.kept_at_peak == pytest.approx(always.kept)
    assert found.verdict_at_peak == always.verdict


@pytest.mark.parametrize("per_hour", [6, 30])
def test_that_nothing_is_said_of_a_peak_where_nothing_varies(desk, per_hour: float) -> None:  # type: ignore[no-untyped-def]
    for blueprint in (desk(per_hour, per_hour), steady(desk(30), per_hour)):
        found = figures(blueprint)
        assert (found.kept_at_peak, found.verdict_at_peak, found.method_at_peak) == (None, None, None)


def test_that_overload_at_the_peak_misses_without_a_share(desk) -> None:  # type: ignore[no-untyped-def]
    blueprint = desk(40)  # 36 / h is all that three people can do
    analysis = analyse(blueprint)
    found = analysis.promises["p"]
    assert (found.verdict, found.kept_at_peak, found.verdict_at_peak) == ("kept", None, "missed")
    assert "builds up while the peak lasts" in str(found.method_at_peak)
    assert any(str(remark).startswith("Clerk cannot keep up at the busiest time") for remark in analysis.remarks)


@pytest.mark.parametrize("within", [1800, 7200])
@pytest.mark.parametrize("peak", [34, 40])
def test_that_a_promise_longer_than_the_peak_cannot_be_told_then(desk, step, within: float, peak: float) -> None:  # type: ignore[no-untyped-def]
    blueprint = desk(peak)  # one busy hour; the work after the queue takes half of the promised time
    steps = blueprint.steps.put(replace(blueprint.steps["a"], next=step("a", "b").next)).put(step("b", time=fixed(within - 1200)))
    promise = replace(blueprint.promises["p"], to_step="b", within=within)
    found = figures(blueprint.with_(steps=steps, promises=Table.of([promise])))
    assert found.verdict == "kept"
    assert found.verdict_at_peak == ("missed" if within < 3600 else "cannot tell")
    assert ("longer than the busiest time lasts" in str(found.method_at_peak)) == (within > 3600)


def test_that_a_promise_that_never_keeps_up_says_the_same_at_the_peak(desk) -> None:  # type: ignore[no-untyped-def]
    found = figures(desk(60, 50))
    assert (found.verdict, found.verdict_at_peak) == ("missed", "missed")
    assert found.method_at_peak == found.method


def test_that_only_the_hours_on_duty_count_for_the_peak(desk) -> None:  # type: ignore[no-untyped-def]
    late = desk(6, 30, schedule="morning")  # the many come when nobody is there
    assert analyse(late).pools["clerk"].peak_utilisation == analyse(late).pools["clerk"].implied_utilisation
    assert figures(late).verdict_at_peak is None


def test_that_a_pool_beside_the_way_does_not_matter(desk, step) -> None:  # type: ignore[no-untyped-def]
    blueprint = desk(40)
    other = step("b", time=600, staff="cook")
    after = blueprint.with_(
        steps=blueprint.steps.put(replace(blueprint.steps["a"], time=fixed(1), next=step("x", "b").next)).put(other),
        staff=blueprint.staff.put(StaffPool("cook", "Cook", 4)),
    )
    assert analyse(after).pools["cook"].peak_utilisation > 1
    assert figures(after).verdict_at_peak == "kept"


def test_that_the_peak_stands_in_table_and_json(desk) -> None:  # type: ignore[no-untyped-def]
    blueprint = desk(30)
    analysis = analyse(blueprint)
    text = to_text(blueprint, analysis)
    assert "At the peak" in text
    assert "74.2 % missed" in text
    data = to_json(analysis)["promises"]["p"]  # type: ignore[index]
    assert data["kept_at_peak"] == pytest.approx(0.742, abs=5e-4)
    assert data["verdict_at_peak"] == "missed"


def test_that_an_empty_pool_is_told_as_what_it_is(desk) -> None:  # type: ignore[no-untyped-def]
    analysis = analyse(desk(30).put("staff", StaffPool("clerk", "Clerk", 0)))
    remarks = [str(remark) for remark in analysis.remarks]
    assert "Nobody is in Clerk: no case gets past the steps that need it." in remarks
    assert not any("more people at once" in remark for remark in remarks)
    assert str(analysis.promises["p"].method) == "nobody is in Clerk"
