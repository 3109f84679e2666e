"""Waits until a time of day or until a schedule is open, against what a calendar says."""

from __future__ import annotations

from math import inf, nextafter

import pytest

from designer.analysis.analyse import analyse
from designer.analysis.hours import DAY, WEEK, moments_until
from designer.checks.registry import run_checks
from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import Distribution, fixed
from designer.model.elements import Demand, Moments, Period, Promise, Schedule, StepKind
from designer.simulation.compiler import compile_network
from designer.simulation.engine import PLAIN, Mode, Window, replicate
from designer.simulation.moves import open_at
from designer.simulation.records import Passage
from designer.simulation.refusals import refusals
from designer.simulation.simulate import has_calendar, simulate
from designer.simulation.specification import Specification
from tests.simulation.conftest import make_service, make_step
from tests.simulation.modes import MODES

HOUR = 3600
ALL_DAYS = tuple(range(7))
OFFICE = Schedule("office", (Period((0, 1, 2, 3, 4), 9 * HOUR, 17 * HOUR),))


def pausing(until: int | str, time: Distribution | None = None, at: int = 10 * HOUR, days: tuple[int, ...] = ALL_DAYS) -> Blueprint:
    """Customers who come at the same time on some days and wait."""
    steps = [make_step("pause", "out", kind=StepKind.WAIT, time=time, until=until), make_step("out", kind=StepKind.END)]
    return make_service(steps, {}, [Demand("guests", "pause", times=(Moments(days, at),))]).with_(schedules=Table.of([OFFICE]))


def passages(blueprint: Blueprint, mode: Mode = PLAIN, cases: int = 14) -> list[Passage]:
    network, names = compile_network(blueprint)
    kept: list[Passage] = []
    replicate(network, names, Window(cases=cases), mode, keep=kept.extend)
    return [one for one in kept if one.step == "pause" and one.case < cases]


@MODES
@pytest.mark.parametrize(
    ("until", "time", "days_later", "hours"),
    [
        (11 * HOUR, None, 0, 11),  # an hour later
        (10 * HOUR, None, 0, 10),  # who comes in time need not wait
        (9 * HOUR, None, 1, 9),
        (11 * HOUR, fixed(2 * DAY), 2, 11),  # at least two days, then until eleven
        (9 * HOUR, fixed(2 * DAY), 3, 9),
        (12 * HOUR, fixed(2 * HOUR), 0, 12),
        (0, None, 1, 0),
    ],
)
def test_that_a_wait_ends_at_the_next_such_time_of_day(mode: Mode, until: int, time: Distribution, days_later: int, hours: int) -> None:
    found = passages(pausing(until, time), mode)
    assert len(found) == 14
    for day, one in enumerate(found):
        assert one.since == day * DAY + 10 * HOUR
        assert one.ended == (day + days_later) * DAY + hours * HOUR


@MODES
def test_that_a_wait_for_a_schedule_ends_when_it_is_open(mode: Mode) -> None:
    at_night = [one.ended - one.since for one in passages(pausing("office", at=20 * HOUR), mode, 7)]
    assert at_night == [13 * HOUR] * 4 + [61 * HOUR, 37 * HOUR, 13 * HOUR]  # from Friday to Monday, from Saturday, from Sunday
    by_day = [one.ended - one.since for one in passages(pausing("office", at=16 * HOUR), mode, 7)]
    assert by_day == [0.0] * 5 + [41 * HOUR, 17 * HOUR]
    assert passages(pausing("office", at=17 * HOUR), mode, 1)[0].ended == DAY + 9 * HOUR  # nobody is in time for closing


def test_that_it_ends_at_the_very_moment_whatever_was_rounded_before() -> None:
    spread = Distribution("uniform", (HOUR / 3, 9 * HOUR + 0.7))
    assert {one.ended % DAY for one in passages(pausing(11 * HOUR, spread), cases=200)} == {11.0 * HOUR}
    late = nextafter(DAY + 11.0 * HOUR, inf)
    assert open_at(0, 1, [11.0 * HOUR + DAY], [11.0 * HOUR + DAY + 1e-6], late) == late


def test_that_formulas_take_customers_as_coming_at_all_hours_alike() -> None:
    steady = pausing(11 * HOUR, fixed(float(DAY))).with_(demand=Table.of([Demand("guests", "pause", 20 / DAY)]))
    assert moments_until(steady, steady.steps["pause"]) == pytest.approx((DAY / 2, DAY * DAY / 12))
    analysis = analyse(steady)
    assert analysis.cycle_time_s == pytest.approx(1.5 * DAY)
    assert any("until a time" in str(remark) for remark in analysis.remarks)
    network, names = compile_network(steady)
    found = replicate(network, names, Window(seconds=20.0 * WEEK))
    [visit] = [tally for (step, _), tally in found.steps.items() if step == "pause"]
    assert visit.work_sum / visit.visits == pytest.approx(1.5 * DAY, rel=0.02)


def test_that_formulas_know_how_long_a_schedule_is_closed() -> None:
    steady = pausing("office").with_(demand=Table.of([Demand("guests", "pause", 1 / HOUR)]))
    nights, weekend = 16 * HOUR, 64 * HOUR
    mean, variance = moments_until(steady, steady.steps["pause"])
    assert mean == pytest.approx((4 * nights**2 + weekend**2) / 2 / WEEK)
    assert variance == pytest.approx((4 * nights**3 + weekend**3) / 3 / WEEK - mean**2)


def test_that_only_a_wait_without_staff_can_end_at_a_time() -> None:
    steps = [
        make_step("work", "rest", time=fixed(60.0), until=11 * HOUR),
        make_step("rest", "out", kind=StepKind.WAIT, staff={"clerk": 1}, until="office"),
        make_step("out", kind=StepKind.END),
    ]
    refused = refusals(make_service(steps, {"clerk": 1}).with_(schedules=Table.of([OFFICE])))
    assert [str(reason.message) for reason in refused] == [
        "'Work' goes on until a time, which only a wait that needs no staff can",
        "'Rest' goes on until a time, which only a wait that needs no staff can",
    ]


def test_that_a_schedule_without_hours_is_refused() -> None:
    empty = pausing("office").with_(schedules=Table.of([Schedule("office", ())]))
    assert [str(reason.message) for reason in refusals(empty)] == ["who waits at 'Pause' never goes on: its schedule has no hours"]


def test_that_a_wait_until_a_time_makes_the_hours_of_the_week_matter() -> None:
    blueprint = pausing(11 * HOUR).with_(demand=Table.of([Demand("guests", "pause", 1 / HOUR)]))
    assert has_calendar(blueprint)


def test_that_formulas_do_not_judge_a_promise_across_a_wait_until_a_time() -> None:
    promise = Promise("out", "Out", "pause", "pause", 1.5 * HOUR, 0.9)
    blueprint = pausing(11 * HOUR).with_(promises=Table.of([promise]))  # all come at ten and wait for one hour: it is kept
    found = analyse(blueprint)
    assert found.promises["out"].verdict == "cannot tell"
    assert "when customers come to it" in str(found.promises["out"].method)
    assert not [finding for finding in run_checks(blueprint, found) if finding.code == "PRO101"]
    assert simulate(blueprint, Specification(days=7, replications=5)).promises["out"].verdict == "kept"
