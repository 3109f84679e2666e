"""Customers of several kinds, single arrivals and batches in closed forms; the expected values are worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from designer.analysis.analyse import analyse
from designer.analysis.graph import routing, way_shares
from designer.analysis.hours import DAY, WEEK, cases_per_week, demand_hours, mean_demand, weekly_rates
from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import empirical, exponential, fixed
from designer.model.elements import Batch, Demand, Flow, Moments, Patience, Period, RatePeriod, StaffPool, StaffUse, Step, StepKind

HOUR = 3600


def mixed() -> Blueprint:
    """30 business and 10 walk-in cases an hour; of these 80 % and 40 % go to a, and of a's half of all come back to choose."""
    steps = [
        Step(
            "choose",
            "Choose",
            "l",
            "s",
            StepKind.DECISION,
            next=(Flow("a", shares=(("business", 0.8), ("walk-in", 0.4))), Flow("b", shares=(("business", 0.2), ("walk-in", 0.6)))),
        ),
        Step("a", "A", "l", "s", StepKind.DECISION, next=(Flow("choose", share=0.5), Flow("end", share=0.5))),
        Step("b", "B", "l", "s", time=fixed(60), staff=(StaffUse("clerk"),)),
        Step("end", "End", "l", "s", StepKind.END),
    ]
    demand = [Demand("business", "choose", 30 / HOUR), Demand("walk-in", "choose", 10 / HOUR)]
    return Blueprint(steps=Table.of(steps), demand=Table.of(demand), staff=Table.of([StaffPool("clerk", "Clerk")]))


def test_that_visits_are_exact_where_ways_depend_on_who_comes() -> None:
    found = analyse(mixed())
    # Alone: business passes choose 1 / (1 - 0.4) times, walk-in 1 / (1 - 0.2) times.
    business, walk_in = 1 / 0.6, 1 / 0.8
    assert found.steps["choose"].visits == pytest.approx(0.75 * business + 0.25 * walk_in)
    assert found.steps["a"].visits == pytest.approx(0.75 * business * 0.8 + 0.25 * walk_in * 0.4)
    assert found.steps["b"].visits == pytest.approx(0.75 * business * 0.2 + 0.25 * walk_in * 0.6)
    assert found.pools["clerk"].unit_load_s == pytest.approx(60 * found.steps["b"].visits)
    assert any("depend on who comes" in str(remark) for remark in found.remarks)


def test_that_another_mix_of_customers_is_another_routing() -> None:
    before = mixed()
    analyse(before)
    alone = before.put("demand", replace(before.demand["business"], rate=0.0))
    assert analyse(alone).steps["choose"].visits == pytest.approx(1 / 0.8)
    assert routing(alone).mixed


def test_that_shares_which_do_not_add_up_are_scaled_for_the_segment_that_has_them() -> None:
    before = mixed()
    choose = before.steps["choose"]
    wrong = (Flow("a", shares=(("business", 0.8), ("walk-in", 0.2))), Flow("b", shares=(("business", 0.2), ("walk-in", 0.3))))
    found = analyse(before.put("steps", replace(choose, next=wrong)))
    assert found.steps["choose"].visits == pytest.approx(0.75 / 0.6 + 0.25 / 0.8)
    assert any("add up to 50 %" in str(remark) for remark in found.remarks)


def test_that_ways_follow_the_rules_of_shares_for_each_demand() -> None:
    step = Step("x", "X", "l", "s", next=(Flow("a", shares=(("d", 0.5),)), Flow("b", share=0.2), Flow("c"), Flow("gone")))
    ways = way_shares(step, {"a": 0, "b": 1, "c": 2}, ["d", "e"])
    assert [target for target, _ in ways] == ["a", "b", "c"]
    assert [shares for _, shares in ways] == [pytest.approx((0.5, 0.4)), pytest.approx((0.2, 0.2)), pytest.approx((0.3, 0.4))]
    fork = replace(step, kind=StepKind.FORK)
    assert way_shares(fork, {"a": 0, "b": 1}, ["d"]) == [("a", (1.0,)), ("b", (1.0,))]
    none = Step("x", "X", "l", "s", next=(Flow("a", shares=(("d", 0.0),)), Flow("b", share=1.0)))
    assert way_shares(none, {"a": 0, "b": 1}, ["d"]) == [("b", (1.0,))]
    assert way_shares(none, {}, ["d"]) == []


# -- single arrivals ----------------------------------------------------------------------------------------------------------


def test_that_times_count_once_each_week() -> None:
    demand = Demand("bus", "choose", times=(Moments((0, 1, 2, 3, 4), 8 * HOUR), Moments((0,), 17 * HOUR + 1800)))
    assert cases_per_week(demand) == pytest.approx(6)
    monday = weekly_rates(demand)[0]
    assert (monday.period.days, monday.period.start, monday.period.end) == ((0,), 8 * HOUR, 18 * HOUR)
    assert monday.rate == pytest.approx(2 / (10 * HOUR))
    b = mixed().with_(demand=Table.of([demand]))
    assert demand_hours(b) == [(8 * HOUR, 18 * HOUR), *((day * DAY + 8 * HOUR, day * DAY + 9 * HOUR) for day in range(1, 5))]
    assert mean_demand(b) == pytest.approx(6 / (14 * HOUR))


def test_that_a_list_counts_by_the_weekdays_that_it_knows() -> None:
    monday = [9 * HOUR + 360.0 * i for i in range(10)]
    two_weeks = (*monday, DAY + 9 * HOUR, *(WEEK + at for at in monday[:6]))
    demand = Demand("walk-in", "choose", arrivals="a.csv", listed=tuple(two_weeks))
    # two Mondays with 16 arrivals, one Tuesday with one
    assert cases_per_week(demand) == pytest.approx(8 + 1)


def test_that_many_arrivals_show_the_peak_of_the_day() -> None:
    morning = [8 * HOUR + 60.0 * i for i in range(60)]
    noon = [12 * HOUR + 20.0 * i for i in range(180)]
    demand = Demand("guests", "choose", arrivals="a.csv", listed=tuple(morning + noon))
    assert [(part.period.start // HOUR, round(part.rate * HOUR)) for part in weekly_rates(demand)] == [(8, 60), (12, 180)]
    b = mixed().with_(demand=Table.of([demand]))
    pool = analyse(b).pools["clerk"]
    assert pool.peak_utilisation == pytest.approx(pool.implied_utilisation * 180 / 120)


def test_that_a_list_nobody_has_read_brings_nobody_and_is_told() -> None:
    b = mixed().with_(demand=Table.of([Demand("guests", "choose", arrivals="a.csv")]))
    found = analyse(b.put("steps", replace(b.steps["b"], time=empirical(source="t.csv"))))
    assert found.demand_per_s == 0
    assert found.steps["b"].time_mean_s == 0
    assert "Not read, and taken for nothing: a.csv, t.csv." in [str(remark) for remark in found.remarks]


# -- batches, patience, priorities --------------------------------------------------------------------------------------------


def laundry(**changes: object) -> Blueprint:
    step = Step("wash", "Wash", "l", "s", time=exponential(600), staff=(StaffUse("machine"),))
    return Blueprint(
        steps=Table.of([replace(step, **changes)]),  # type: ignore[arg-type]
        demand=Table.of([Demand("load", "wash", 40 / HOUR)]),
        staff=Table.of([StaffPool("machine", "Machine")]),
    )


def test_that_a_batch_is_one_piece_of_work() -> None:
    found = analyse(laundry(batch=Batch(8, 1800.0)))
    assert found.pools["machine"].unit_load_s == pytest.approx(600 / 8)
    assert found.pools["machine"].implied_utilisation == pytest.approx(40 / HOUR * 75)
    assert found.steps["wash"].visits == 1
    assert any("Batches count as full" in str(remark) for remark in found.remarks)


def test_that_a_batch_is_one_piece_of_work_at_the_peak_too() -> None:
    """24 an hour in one hour of the day and 8 in the next, in loads of 8 for 10 min: half an hour of work in the first, with two machines a quarter."""
    days = tuple(range(7))
    parts = (RatePeriod(Period(days, 8 * HOUR, 9 * HOUR), 24 / HOUR), RatePeriod(Period(days, 9 * HOUR, 10 * HOUR), 8 / HOUR))
    blueprint = laundry(batch=Batch(8, 1800.0)).put("staff", StaffPool("machine", "Machine", 2))
    one = blueprint.put("demand", Demand("load", "wash", profile=parts))
    pool = analyse(one).pools["machine"]
    assert (pool.implied_utilisation, pool.peak_utilisation) == (pytest.approx(16 / 8 * 600 / HOUR / 2), pytest.approx(0.25))
    other = Step("come", "Come", "l", "s", StepKind.START, next=(Flow("wash"),))
    two = one.put("steps", other).put("demand", Demand("more", "come", profile=(parts[0],)))
    assert analyse(two).pools["machine"].peak_utilisation == pytest.approx(0.5)


@pytest.mark.parametrize("change", [{"priority": "high"}, {"patience": Patience(fixed(60), "away")}])
def test_that_what_is_left_out_is_told(change: dict[str, object]) -> None:
    assert any("a simulation knows them" in str(remark) for remark in analyse(laundry(**change)).remarks)
    assert not any("a simulation knows them" in str(remark) for remark in analyse(laundry()).remarks)


def test_that_measured_times_have_their_own_mean_and_variance() -> None:
    time = empirical((60.0, 120.0, 120.0, 180.0))
    assert time.moments() == pytest.approx((120.0, 1800.0))
    assert time.moments() is time.moments()
    assert time.least == 60.0
    assert empirical(source="t.csv").moments() == (0.0, 0.0)
