"""The day and time that can be promised, against services whose times are known by hand."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import exponential, fixed
from designer.model.elements import Demand, Flow, Moments, Period, Promise, Schedule, StepKind
from designer.simulation.dates import DAY, HOUR, Dated, by_hour, dated, kept_times
from designer.simulation.dates_report import date_words, dates_json, dates_text, done_by
from designer.simulation.records import Passage
from designer.simulation.simulate import here
from designer.simulation.specification import Specification
from designer.simulation.variants import base

OFFICE = Period((0, 1, 2, 3, 4), int(9 * HOUR), int(17 * HOUR))
WEEKS = Specification(days=70.0, warm_up=0.0, replications=4, compiled=False)


@pytest.fixture
def office(step, service):
    """A clerk from 9 to 17, Monday to Friday, who takes an hour; two come on Friday at 16:30, one on Monday at 10:00."""

    def make(target: float = 0.95) -> Blueprint:
        comes = [Demand("early", "serve", times=(Moments((0,), int(10 * HOUR)),))]
        comes += [Demand(id, "serve", times=(Moments((4,), int(16.5 * HOUR)),)) for id in ("one", "two")]
        steps = [step("serve", "end", time=fixed(HOUR), staff={"clerk": 1}), step("end", kind=StepKind.END)]
        made = service(steps, {"clerk": 1}, comes, [Promise("soon", "Soon", "serve", "end", DAY, target)])
        clerk = made.staff["clerk"]
        return made.with_(schedules=Table.of([Schedule("office", (OFFICE,))]), staff=Table.of([replace(clerk, schedule="office")]))

    return make


def test_that_who_comes_late_on_friday_is_promised_monday(office):
    """One of the two is done on Friday at 17:30, for who has begun finishes; the other one on Monday at 10:00, when the office opens at 9."""
    found = dated(base(office(), WEEKS, here()))["soon"]
    told = {(one.day, one.end - one.start): one for one in found}
    assert told[4, DAY].by == 7 * DAY + 10 * HOUR
    assert told[0, DAY].by == 11 * HOUR  # from 10:00 on, as the other one is done by then
    assert told[4, DAY].count == 2 * told[0, DAY].count
    assert done_by(told[4, DAY], str) == "Mon 10:00 of the week after"


def test_that_half_of_them_are_promised_friday(office):
    found = dated(base(office(0.5), WEEKS, here()))["soon"]
    assert next(one.by for one in found if one.day == 4) == 4 * DAY + 17.5 * HOUR


def test_that_short_promises_and_those_without_hours_are_told_as_times(one_queue):
    blueprint = one_queue(3)
    blueprint = blueprint.with_(promises=Table.of([Promise("quick", "Quick", "serve", "end", 600.0, 0.95)]))
    assert dated(base(blueprint, Specification(cases=200, replications=2, compiled=False), here())) == {}


def test_that_the_records_tell_the_same_times_as_the_engine_counts(step, service):
    """A loop and a promise within it: as many passages, and the same mean."""
    steps = [
        step("ask", "work", time=fixed(10.0)),
        step("work", "check", time=exponential(DAY), staff={"clerk": 1}),
        step("check", Flow("ask", share=0.3), Flow("end", share=0.7)),
        step("end", kind=StepKind.END),
    ]
    blueprint = service(steps, {"clerk": 9}, 0.2, [Promise("soon", "Soon", "ask", "work", DAY, 0.9)])
    ground = base(blueprint, Specification(cases=300, warm_up=0.0, replications=3, compiled=False), here())
    found = dated(ground)["soon"]
    promise = ground.results.promises["soon"]
    whole = [one for one in found if one.end - one.start == DAY]
    assert sum(one.count for one in whole) == promise.count
    assert [one.day for one in whole] == list(range(7))


def test_that_the_share_of_the_target_is_done_by_then():
    """Of 100 who begin on a Tuesday at 9 and take 1 to 100 hours, 95 are done after 95 hours: on Saturday at 8."""
    times = [(DAY + 9 * HOUR, DAY + 9 * HOUR + hours * HOUR) for hours in range(1, 101)]
    (whole, hour) = (*by_hour(times * 2, 0.95),)
    assert (whole.day, whole.start, whole.end, whole.count) == (1, 0.0, DAY, 200)
    assert whole.by == hour.by == DAY + 9 * HOUR + 95 * HOUR
    assert (hour.start, hour.end) == (9 * HOUR, 10 * HOUR)
    assert date_words(hour, 0.95, str) == "begun Tue 09:00–10:00: by Sat 08:00 for 95 %"


def test_that_nothing_is_said_of_few_and_hours_are_taken_together_for_a_high_target():
    few = [(9 * HOUR, 10 * HOUR)] * 19
    assert [*by_hour(few, 0.5)] == []
    spread = [(hour * HOUR, (hour + 1) * HOUR) for hour in range(8, 16) for _ in range(60)]
    hours = [one for one in by_hour(spread, 0.95) if one.end - one.start < DAY]
    assert [(one.start / HOUR, one.end / HOUR, one.count) for one in hours] == [(8, 12, 240), (12, 16, 240)]  # 200 tell the last 5 %
    assert [one.by / HOUR for one in hours] == [12, 16]


def test_that_a_promise_begins_once_and_ends_before_it_begins_anew():
    promise = Promise("p", "P", "a", "b", DAY, 0.9)
    passages = [
        Passage(1, "d", "a", 0.0, 0.0, 0.0),
        Passage(1, "d", "a", 5.0, 5.0, 5.0),  # it is running already
        Passage(1, "d", "b", 5.0, 7.0, 20.0),
        Passage(1, "d", "a", 20.0, 20.0, 20.0),  # again, at the moment of its end
        Passage(1, "d", "b", 20.0, None, 30.0),  # left before it began: not kept
        Passage(2, "d", "a", 1.0, 1.0, 1.0),
        Passage(2, "d", "b", 1.0, 1.0, 1.0),  # at once
    ]
    assert kept_times(promise, passages) == [(0.0, 20.0), (1.0, 1.0)]


def test_that_lines_and_programs_are_told_of_weekdays_and_hours(office):
    blueprint = office()
    found = {"soon": (Dated(0, 0.0, DAY, 11 * HOUR, 40), Dated(0, 10 * HOUR, 11 * HOUR, 11 * HOUR, 40), Dated(4, 0.0, DAY, 15 * DAY, 80))}
    lines = dates_text(blueprint, found).splitlines()
    assert lines[2].split() == ["Soon", "Mon", "95", "%", "Mon", "11:00", "40"]
    assert " ".join(lines[3].split()) == "Soon Fri 95 % Tue 00:00, 2 weeks later 80"
    assert lines[4].startswith("By these days and times")
    assert dates_text(blueprint, {}) == ""
    assert json.loads(json.dumps(dates_json(found)))["soon"][1] == {
        "day": "mon",
        "from_s": 36_000.0,
        "to_s": 39_600.0,
        "by_s": 39_600.0,
        "count": 40,
    }
