"""Hours of duty beside hours of demand: expected values are counted by hand on the clock."""

from __future__ import annotations

import pytest

from designer.analysis.analyse import analyse
from designer.analysis.figures import Analysis
from designer.analysis.hours import DAY, WEEK, covers, duty_share, spans
from designer.analysis.report import to_json
from designer.model.blueprint import Blueprint, Table
from designer.model.elements import Demand, Period, Promise, RatePeriod, Schedule, StaffPool

DAYS = tuple(range(7))


def daily(start: float, end: float) -> Period:
    return Period(DAYS, int(start * 3600), int(end * 3600))


def rate(start: float, end: float, per_hour: float = 30.0) -> RatePeriod:
    return RatePeriod(daily(start, end), per_hour / 3600)


def said(analysis: Analysis) -> str:
    return "\n".join(map(str, analysis.remarks))


@pytest.fixture
def desk(step, process):  # type: ignore[no-untyped-def]
    """Six clerks of 5 min on duty at `duty`, customers at the rates `demand`; the promise is 30 min from joining to done."""

    def make(duty: tuple[float, float], *demand: RatePeriod) -> Blueprint:
        steps = [step("s", "a", kind="start"), step("a", "o", time=300, staff="clerk"), step("o", "e", time=60), step("e", kind="end")]
        promises = [Promise("p", "Served", "s", "a", 1800, 0.9), Promise("free", "Served alone", "o", "e", 600, 0.9)]
        blueprint: Blueprint = process(
            steps,
            rate=[Demand("guests", "s", 0.0 if demand else 30 / 3600, demand)],
            promises=promises,
            clerk=StaffPool("clerk", "Clerks", 6, schedule="shift"),
        )
        return blueprint.with_(schedules=Table.of([Schedule("shift", (daily(*duty),))]))

    return make


def test_that_a_promise_is_exact_where_duty_covers_the_demand(desk) -> None:  # type: ignore[no-untyped-def]
    found = analyse(desk((8, 14), rate(8, 14)))
    assert (found.promises["p"].verdict, found.pools["clerk"].covers_demand) == ("kept", True)
    assert "exact" in str(found.promises["p"].method)
    assert "Off duty" not in said(found)


@pytest.mark.parametrize("duty", [(18, 24), (8.5, 14), (0, 13), (9, 20)])
def test_that_a_promise_cannot_be_told_where_work_comes_off_duty(desk, duty: tuple[float, float]) -> None:  # type: ignore[no-untyped-def]
    found = analyse(desk(duty, rate(8, 14)))
    promise = found.promises["p"]
    assert promise.verdict == "cannot tell"
    assert str(promise.method).startswith("work comes for Clerks at hours when nobody there is on duty")
    assert "Off duty at hours when work comes for them: Clerks." in said(found)
    assert to_json(found)["pools"]["clerk"]["covers_demand"] is False  # type: ignore[index]


def test_that_steady_demand_comes_by_night_as_well(desk) -> None:  # type: ignore[no-untyped-def]
    found = analyse(desk((7, 23)))
    assert found.promises["p"].verdict == "cannot tell"
    assert not found.pools["clerk"].covers_demand
    assert analyse(desk((0, 24))).promises["p"].verdict == "kept"


def test_that_a_promise_without_the_pool_is_judged_all_the_same(desk) -> None:  # type: ignore[no-untyped-def]
    assert analyse(desk((18, 24), rate(8, 14))).promises["free"].verdict == "kept"


def test_that_a_promise_is_missed_where_the_work_alone_takes_too_long(desk) -> None:  # type: ignore[no-untyped-def]
    blueprint = desk((18, 24), rate(8, 14))
    short = blueprint.put("promises", Promise("p", "Served", "s", "a", 60, 0.9))  # 18 % of exponential services of 5 min take a minute
    assert analyse(short).promises["p"].verdict == "missed"


def test_that_the_peak_is_not_judged_either(desk) -> None:  # type: ignore[no-untyped-def]
    found = analyse(desk((9, 20), rate(8, 10, 10), rate(10, 11, 50), rate(11, 14, 10))).promises["p"]
    assert (found.verdict, found.verdict_at_peak) == ("cannot tell", "cannot tell")


def test_that_a_pool_needs_to_cover_only_the_demand_that_brings_it_work(step, process) -> None:  # type: ignore[no-untyped-def]
    steps = [
        step("morning", "buffet"),
        step("buffet", time=60, staff="cook"),
        step("evening", "dine"),
        step("dine", time=60, staff="waiter"),
    ]
    demand = [Demand("early", "morning", 0.0, (rate(7, 10),)), Demand("late", "evening", 0.0, (rate(18, 21),))]
    pools = {id: StaffPool(id, id.title(), 3, schedule="dinner") for id in ("cook", "waiter")}
    blueprint: Blueprint = process(steps, rate=demand, **pools)
    found = analyse(blueprint.with_(schedules=Table.of([Schedule("dinner", (daily(17, 22),))]))).pools
    assert (found["cook"].covers_demand, found["waiter"].covers_demand) == (False, True)


def test_that_the_work_of_a_week_is_done_in_the_hours_on_duty(desk) -> None:  # type: ignore[no-untyped-def]
    # 30 / h x 6 h x 5 min = 15 hours of work a day; six people for 10 h at night have 60, for 3 h of the demand 18
    assert analyse(desk((14, 24), rate(8, 14))).pools["clerk"].implied_utilisation == pytest.approx(15 / 60)
    assert analyse(desk((8, 11), rate(8, 14))).pools["clerk"].implied_utilisation == pytest.approx(15 / 18)
    # while customers come six people cannot do more than 36 hours of work in 6 h, however long they stay afterwards
    assert analyse(desk((8, 20), rate(8, 14))).pools["clerk"].implied_utilisation == pytest.approx(15 / 36)


def test_that_hours_meet_on_the_clock_and_not_by_their_length() -> None:
    night, morning = spans([daily(18, 24)]), spans([daily(8, 14)])
    assert duty_share(night, morning) == 1.0
    assert not covers(night, morning)
    assert covers(None, [(0, WEEK)])
    assert covers(spans([daily(0, 12), daily(12, 24)]), [(0, WEEK)])
    assert not covers([(0, 5 * DAY)], spans([daily(8, 14)]))
    assert covers(night, [])
