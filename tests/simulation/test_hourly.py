"""What each hour of the week saw, against the records of the events, theory and sums by hand."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.model.blueprint import Table
from designer.model.distributions import exponential, fixed
from designer.model.elements import Batch, Demand, Moments, Patience, Period, RatePeriod, StaffPool, StepKind
from designer.simulation.compiler import compile_network, with_streams
from designer.simulation.engine import PLAIN, Window, replicate
from designer.simulation.hourly import group_hours, step_cost
from designer.simulation.records import Passage
from designer.simulation.report import to_json
from designer.simulation.simulate import simulate
from designer.simulation.specification import Specification
from tests.simulation.conftest import make_service, make_step
from tests.simulation.modes import COMPILED, MODES
from tests.simulation.services import services

HOUR, WEEK = 3600.0, 604_800.0
DAYS = (0, 1, 2, 3, 4, 5, 6)
HOURS = range(168)


def hour_of(time: float) -> int:
    return int(time % WEEK // HOUR)


def two_a_day(**more):
    """Two come at 8:15 each day to a clerk who takes 50 minutes."""
    steps = [make_step("serve", "end", time=fixed(3000.0), staff={"clerk": 1}, **more), make_step("end", kind=StepKind.END)]
    comes = [Demand(id, "serve", times=(Moments(DAYS, int(8.25 * HOUR)),)) for id in ("one", "two")]
    blueprint = make_service(steps, {}, comes)
    return blueprint.with_(staff=Table.of([StaffPool("clerk", "Clerk", 1, cost=18.0 / HOUR)]))


def once(blueprint, window, mode, **more):
    network, names = compile_network(blueprint)
    return replicate(with_streams(network, names, 1, 0), names, window, mode, **more)


@settings(max_examples=25)
@given(services(), st.sampled_from([0.0, 7200.0, 5 * HOUR + 600.0]))
def test_that_visits_work_and_lost_patience_by_hour_are_those_of_the_records(blueprint, warm_up):
    """Everybody who begins or leaves in the window, whether counted or not; work in progress is cut where an hour ends."""
    end = warm_up + 30 * HOUR
    kept: list[Passage] = []
    found = once(blueprint, Window(warm_up, 30 * HOUR), PLAIN, keep=kept.extend)
    inside = [one for one in kept if warm_up <= (one.ended if one.began is None else one.began) < end]
    begun = Counter((one.step, hour_of(one.began)) for one in inside if one.began is not None)
    gone = Counter((one.step, hour_of(one.ended)) for one in inside if one.began is None)
    for id, hours in found.step_hours.items():
        assert [begun[id, hour] for hour in HOURS] == list(hours.visits)
        assert [gone[id, hour] for hour in HOURS] == list(hours.left)
        if blueprint.steps[id].batch is None:
            work = sum(max(0.0, min(one.ended, end) - max(one.began, warm_up)) for one in kept if one.step == id and one.began is not None)
            assert sum(hours.busy) == pytest.approx(work, rel=1e-9, abs=1e-6)
    for id, hours in found.pool_hours.items():
        mine = [step.id for step in blueprint.steps.values() if any(use.pool == id for use in step.staff)]
        assert list(hours.visits) == [sum(found.step_hours[step].visits[hour] for step in mine) for hour in HOURS]
        assert list(hours.left) == [sum(found.step_hours[step].left[hour] for step in mine) for hour in HOURS]


@MODES
def test_that_two_a_day_are_told_by_hand(mode):
    """The first from 8:15 to 9:05, the other from 9:05 to 9:55; both days of the window, which begins on the second one."""
    found = once(two_a_day(), Window(24 * HOUR, 48 * HOUR), mode)
    serve, clerk = found.step_hours["serve"], found.pool_hours["clerk"]
    days = (24, 48)
    assert {hour: serve.visits[hour] for hour in HOURS if serve.visits[hour]} == {day + hour: 1 for day in days for hour in (8, 9)}
    assert [serve.busy[day + 8] for day in days] == [pytest.approx(45 * 60)] * 2
    assert [serve.busy[day + 9] for day in days] == [pytest.approx(55 * 60)] * 2
    assert list(clerk.busy) == list(serve.busy)
    assert list(clerk.visits) == list(serve.visits)
    for demand in ("one", "two"):
        came = found.demand_hours[demand].visits
        assert {hour: came[hour] for hour in HOURS if came[hour]} == {day + 8: 1 for day in days}


@MODES
def test_that_who_loses_patience_is_counted_in_that_hour(mode):
    """The second one leaves after 50 minutes, at 9:05 less a second: as the first one goes."""
    found = once(two_a_day(patience=Patience(fixed(2999.0), "end")), Window(0.0, 24 * HOUR), mode)
    assert {hour: found.step_hours["serve"].left[hour] for hour in HOURS if found.step_hours["serve"].left[hour]} == {9: 1}
    assert sum(found.pool_hours["clerk"].left) == 1


@MODES
def test_that_a_batch_works_once_and_visits_each(mode):
    found = once(two_a_day(batch=Batch(2)), Window(0.0, 24 * HOUR), mode)
    serve = found.step_hours["serve"]
    assert (sum(serve.visits), sum(serve.busy), serve.visits[8]) == (2, pytest.approx(3000.0), 2)
    assert sum(found.pool_hours["clerk"].busy) == pytest.approx(3000.0)


def test_that_visits_follow_the_rates_of_the_hours_and_losses_those_of_theory(step):
    """10 an hour from 9 to 10 and 40 from 10 to 11, to plenty of people: visits are Poisson, with these means."""
    rates = tuple(RatePeriod(Period(DAYS, int(hour * HOUR), int((hour + 1) * HOUR)), rate / HOUR) for hour, rate in ((9, 10.0), (10, 40.0)))
    steps = [step("serve", "end", time=exponential(60.0), staff={"clerk": 1}), step("end", kind=StepKind.END)]
    blueprint = make_service(steps, {"clerk": 50}, [Demand("guests", "serve", profile=rates)])
    weeks = 100
    found = once(blueprint, Window(0.0, weeks * WEEK), COMPILED)
    visits = found.step_hours["serve"].visits
    for hour, rate in ((9, 10.0), (10, 40.0)):
        days = [visits[24 * day + hour] for day in DAYS]
        assert sum(days) / 7 / weeks == pytest.approx(rate, abs=4 * (rate / 7 / weeks) ** 0.5)
    assert sum(visits) == sum(visits[24 * day + hour] for day in DAYS for hour in (9, 10))
    assert list(found.demand_hours["guests"].visits) == list(visits)


def test_that_an_overloaded_hour_loses_what_theory_says(step):
    """M/M/2/2: who finds both busy leaves at once (nearly); Erlang's B of a load of 2 is 0.4."""
    steps = [
        step("serve", "end", time=exponential(300.0), staff={"clerk": 1}, patience=Patience(fixed(1e-6), "end")),
        step("end", kind=StepKind.END),
    ]
    found = once(make_service(steps, {"clerk": 2}, 24.0), Window(10 * HOUR, 100 * WEEK), COMPILED)
    serve = found.step_hours["serve"]
    for day in DAYS:
        left, visits = (sum(values[24 * day : 24 * day + 24]) for values in (serve.left, serve.visits))
        assert left / (left + visits) == pytest.approx(0.4, abs=0.01)


def test_that_results_tell_visits_and_cost_in_an_hour_of_everything():
    """A case each at 8 and at 9: 45 and 55 minutes at 18 an hour, and 2 for each who begins."""
    blueprint = two_a_day(cost=2.0)
    results = simulate(blueprint, Specification(days=14, warm_up=24 * HOUR, replications=2))
    hours = results.step_hours["serve"]
    assert [hours.visits[hour] for hour in (7, 8, 9, 32, 33)] == [0, 1, 1, 1, 1]
    assert step_cost(blueprint, blueprint.steps["serve"], hours)[32:34] == (pytest.approx(2 + 13.5), pytest.approx(2 + 16.5))
    found: Any = to_json(blueprint, results)["hours"]
    assert found["pools"]["clerk"]["cost"][32:34] == (pytest.approx(13.5), pytest.approx(16.5))
    assert found["demand"]["one"]["visits"][32] == 1
    for kind, id in (("lanes", "desk"), ("bands", "front office"), ("stages", "serve")):
        assert found[kind][id]["cost"] == found["steps"]["serve"]["cost"]
        assert found[kind][id]["visits"][32:34] == (1, 3)  # both come to the end in the second hour
        assert "abandoned" not in found[kind][id]
    assert group_hours(blueprint, results.step_hours)["lane"]["desk"].busy == hours.busy
