"""The hours of the week: when demand comes and when people are on duty.

Closed forms know no calendar. They take the mean demand of the hours in which any comes, and let a pool that is on duty for
fewer hours than that serve for this part of them only, so that the work of a week still fits into its hours. What comes while a
pool is off duty waits for its hours; no formula here knows for how long, so `covers` tells whether that happens.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from designer.model.blueprint import Blueprint
from designer.model.elements import Demand, Period, RatePeriod, StaffPool, Step

HOUR = 3600
DAY = 24 * HOUR
WEEK = 7 * DAY
MANY = 10
"""Arrivals in each hour, in the mean, from which on the hours are told apart."""
Spans = list[tuple[int, int]]


def spans(periods: Iterable[Period]) -> Spans:
    """The periods as (start, end) in seconds after Monday 00:00, sorted and merged where they overlap."""
    pieces = sorted((day * DAY + period.start, day * DAY + period.end) for period in periods for day in period.days)
    return _joined([(start, end) for start, end in pieces if end > start])


def length(hours: Spans) -> int:
    """Seconds in `hours`."""
    return sum(end - start for start, end in hours)


def cases_per_week(demand: Demand) -> float:
    """How many cases a demand brings in one week; periods that overlap add up.

    Of a list of arrivals (as far as it has been read) it is what comes in the mean: each weekday as often as the list knows it.
    """
    if _is_steady(demand):
        return demand.rate * WEEK
    return sum(len(part.period.days) * (part.period.end - part.period.start) * part.rate for part in weekly_rates(demand))


def weekly_rates(demand: Demand) -> tuple[RatePeriod, ...]:
    """A demand's rates over the week; empty where it is steady, or nobody comes.

    Single arrivals count from the first to the last hour of each day in which any come: hour by hour where they are `MANY`, else in the
    mean of that day's hours, since the hours that a few happen to fall into tell nothing.
    """
    if demand.arrivals:
        return _by_hour(demand.listed)
    if demand.times:
        return _by_hour(sorted(float(day * DAY + part.at) for part in demand.times for day in part.days))
    return demand.profile


def _by_hour(listed: Sequence[float]) -> tuple[RatePeriod, ...]:
    """The rates of sorted arrivals (seconds after a Monday 00:00), which may go on for weeks."""
    counts: dict[int, dict[int, int]] = {}
    at = 0
    while at < len(listed):
        hour = int(listed[at] // HOUR)
        after = bisect_left(listed, (hour + 1) * HOUR, at)
        of_day = counts.setdefault(hour // 24 % 7, {})
        of_day[hour % 24] = of_day.get(hour % 24, 0) + after - at
        at = after
    if not counts:
        return ()
    first, last = int(listed[0] // DAY), int(listed[-1] // DAY)
    return tuple(part for day in sorted(counts) for part in _of_day(day, counts[day], (last - day) // 7 - (first - 1 - day) // 7))


def _of_day(day: int, counts: dict[int, int], times: int) -> list[RatePeriod]:
    """The rates of a weekday that the list knows so many `times`; `counts` are the arrivals by hour of all of them together."""
    hours = range(min(counts), max(counts) + 1)
    total = sum(counts.values())
    if total < MANY * len(hours):
        return [RatePeriod(Period((day,), hours[0] * HOUR, (hours[-1] + 1) * HOUR), total / times / len(hours) / HOUR)]
    return [RatePeriod(Period((day,), hour * HOUR, (hour + 1) * HOUR), counts[hour] / times / HOUR) for hour in hours if hour in counts]


def _is_steady(demand: Demand) -> bool:
    return not demand.profile and not demand.times and not demand.arrivals


def varies(blueprint: Blueprint) -> bool:
    """Whether any demand comes at some hours of the week more than at others."""
    return any(not _is_steady(demand) for demand in blueprint.demand.values())


def demand_hours(blueprint: Blueprint, work_of: Mapping[str, float] | None = None) -> Spans:
    """When any demand comes in; the whole week if one is steady, or comes at single moments.

    With `work_of`, the work that one case brings by the step where it comes in, only of the demand that brings any.
    """
    active = [demand for demand in blueprint.demand.values() if demand.start in blueprint.steps]
    if work_of is not None:
        active = [demand for demand in active if work_of.get(demand.start, 0.0) > 0]
    if any(_is_steady(demand) and demand.rate > 0 for demand in active):
        return [(0, WEEK)]
    return spans(part.period for demand in active for part in weekly_rates(demand) if part.rate > 0)


def mean_demand(blueprint: Blueprint) -> float:
    """Cases per second, as the mean over `demand_hours`."""
    total = sum(cases_per_week(demand) for demand in blueprint.demand.values() if demand.start in blueprint.steps)
    seconds = length(demand_hours(blueprint))
    return total / seconds if seconds else 0.0


def duty_hours(blueprint: Blueprint, pool: StaffPool) -> Spans | None:
    """When `pool` is on duty; None: always."""
    schedule = blueprint.schedules.get(pool.schedule)
    return spans(schedule.periods) if schedule is not None else None


def hours_until(blueprint: Blueprint, step: Step) -> Spans | None:
    """When the wait `step` may end, a time of day as spans without length; None: at any time. A schedule without hours gives no spans."""
    until = step.waits_until
    if isinstance(until, int):
        return [(day * DAY + until, day * DAY + until) for day in range(7)]
    schedule = blueprint.schedules.get(until) if until is not None else None
    return spans(schedule.periods) if schedule is not None else None


def moments_until(blueprint: Blueprint, step: Step) -> tuple[float, float]:
    """Mean and variance of the time (s) that a wait goes on after its own time, as if that were over at any moment of the week alike.

    An approximation: who comes at the same hours each day waits for the same time each day.
    """
    hours = hours_until(blueprint, step)
    if not hours:
        return 0.0, 0.0
    closed = [start - end for (_, end), (start, _) in pairwise([*hours, (hours[0][0] + WEEK, 0)])]
    mean = sum(gap**2 for gap in closed) / 2 / WEEK
    return mean, sum(gap**3 for gap in closed) / 3 / WEEK - mean * mean


def duty_share(on_duty: Spans | None, demand: Spans) -> float:
    """Hours on duty per hour of `demand`, so that the work of a week is done in the hours on duty.

    At most 1 where people are on duty while demand comes: more hours at other times do not let them serve more in those. Where they
    are never on duty while it comes, all of it waits for them, and all their hours count.
    """
    needed = length(demand)
    if on_duty is None or not needed:
        return 1.0
    share = length(on_duty) / needed
    return min(1.0, share) if meets(on_duty, demand) else share


def meets(on_duty: Spans, demand: Spans) -> bool:
    """Whether anybody is on duty at any hour of `demand`."""
    return any(start < until and since < end for start, end in on_duty for since, until in demand)


def covers(on_duty: Spans | None, demand: Spans) -> bool:
    """Whether somebody is on duty at every hour of `demand`."""
    return on_duty is None or all(any(start <= since and until <= end for start, end in on_duty) for since, until in demand)


def peak_work(blueprint: Blueprint, on_duty: Spans | None, work_of: Mapping[str, float], usual: float) -> tuple[float, float] | None:
    """The largest work per second that demand brings at any time that is `on_duty`, and how long (s) more than `usual` then comes on end.

    None where demand does not vary over the week. `work_of` is the work (person seconds) that one case brings, by the step where it comes in.
    """
    active = [demand for demand in blueprint.demand.values() if demand.start in blueprint.steps]
    if all(_is_steady(demand) for demand in active):
        return None
    steady = sum(demand.rate * work_of.get(demand.start, 0.0) for demand in active if _is_steady(demand))
    on = on_duty if on_duty is not None else [(0, WEEK)]
    timed = [
        (start, end, part.rate * work_of.get(demand.start, 0.0))
        for demand in active
        for part in weekly_rates(demand)
        for start, end in spans([part.period])
    ]
    moments = sorted({moment for start, end, _ in timed for moment in (start, end)} | {moment for hours in on for moment in hours})
    course = [(start, end, _at(start, timed) + steady) for start, end in pairwise(moments) if _within(start, on)]
    peak = max((work for *_, work in course), default=steady)
    busy = [(start, end) for start, end, work in course if work > usual]
    return peak, max((end - start for start, end in _joined(busy)), default=0)


def _joined(hours: Spans) -> Spans:
    """`hours`, sorted, with those that meet made one."""
    joined: Spans = []
    for start, end in hours:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _at(moment: int, timed: list[tuple[int, int, float]]) -> float:
    return sum(rate for start, end, rate in timed if start <= moment < end)


def _within(moment: int, hours: Spans) -> bool:
    return any(start <= moment < end for start, end in hours)
