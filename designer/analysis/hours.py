"""The hours of the week: when demand comes and when people are on duty.

Closed forms know no calendar. They take the mean demand of the hours in which any comes, and let a pool that is on duty for
fewer hours than that serve for this part of them only, so that the work of a week still fits into its hours. What comes while a
pool is off duty waits for its hours; no formula here knows for how long, so `covers` tells whether that happens.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from designer.model.blueprint import Blueprint
from designer.model.elements import Demand, Period, StaffPool

DAY = 86400
WEEK = 7 * DAY
Spans = list[tuple[int, int]]


def spans(periods: Iterable[Period]) -> Spans:
    """The periods as (start, end) in seconds after Monday 00:00, sorted and merged where they overlap."""
    pieces = sorted((day * DAY + period.start, day * DAY + period.end) for period in periods for day in period.days)
    return _joined([(start, end) for start, end in pieces if end > start])


def length(hours: Spans) -> int:
    """Seconds in `hours`."""
    return sum(end - start for start, end in hours)


def cases_per_week(demand: Demand) -> float:
    """How many cases a demand brings in one week; periods that overlap add up, and a list of arrivals counts by its mean over its weeks."""
    if demand.arrivals:
        return len(demand.listed) / (demand.listed[-1] // WEEK + 1) if demand.listed else 0.0
    if demand.times:
        return float(sum(len(part.days) for part in demand.times))
    if not demand.profile:
        return demand.rate * WEEK
    return sum(len(part.period.days) * (part.period.end - part.period.start) * part.rate for part in demand.profile)


def demand_hours(blueprint: Blueprint, work_of: Mapping[str, float] | None = None) -> Spans:
    """When any demand comes in; the whole week if one is steady, or comes at single moments.

    With `work_of`, the work that one case brings by the step where it comes in, only of the demand that brings any.
    """
    active = [demand for demand in blueprint.demand.values() if demand.start in blueprint.steps]
    if work_of is not None:
        active = [demand for demand in active if work_of.get(demand.start, 0.0) > 0]
    if any(not demand.profile and cases_per_week(demand) > 0 for demand in active):
        return [(0, WEEK)]
    return spans(part.period for demand in active for part in demand.profile if part.rate > 0)


def mean_demand(blueprint: Blueprint) -> float:
    """Cases per second, as the mean over `demand_hours`."""
    total = sum(cases_per_week(demand) for demand in blueprint.demand.values() if demand.start in blueprint.steps)
    seconds = length(demand_hours(blueprint))
    return total / seconds if seconds else 0.0


def duty_hours(blueprint: Blueprint, pool: StaffPool) -> Spans | None:
    """When `pool` is on duty; None: always."""
    schedule = blueprint.schedules.get(pool.schedule)
    return spans(schedule.periods) if schedule is not None else None


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
    if not any(demand.profile for demand in active):
        return None
    steady = sum(cases_per_week(demand) / WEEK * work_of.get(demand.start, 0.0) for demand in active if not demand.profile)
    on = on_duty if on_duty is not None else [(0, WEEK)]
    timed = [
        (start, end, part.rate * work_of.get(demand.start, 0.0))
        for demand in active
        for part in demand.profile
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
