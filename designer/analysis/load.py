"""What the demand asks of each staff pool: visits, unit load, capacity, implied utilisation.

Sources: visits are lambda = gamma (I - P)^-1 of the routing matrix (J. R. Jackson, "Networks of Waiting Lines", 1957); unit load,
capacity and implied utilisation as in G. Cachon and C. Terwiesch, *Matching Supply with Demand*, chapters 3 and 4.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from operator import itemgetter

from designer.analysis.graph import Routing, visits
from designer.analysis.hours import Spans, covers, demand_hours, duty_hours, duty_share, mean_demand, moments_until, peak_work, varies
from designer.model.blueprint import Blueprint
from designer.model.elements import StaffPool

SAME = 1e-9
MOMENT = 1e-6
"""Seconds below which a step takes no time worth waiting for."""


Use = tuple[int, float, float, float, int]
"""A step's call on a pool: step number, pieces of work per case (its visits, but for batches), mean and variance of the time, people at once."""
_PEOPLE = itemgetter(4)


@dataclass(slots=True)
class PoolLoad:
    """One pool's work per average case.

    `unit_load` is in person seconds. `duty` is the hours on duty per hour of demand (see `duty_share`); `covers` whether the pool is
    on duty at all hours at which demand comes that brings it work. `capacity` (cases per second) is None where no case needs the pool,
    0 where nobody can do what a step asks. `peak_lasts` is how long (s) more work than usual comes on end.
    """

    pool: StaffPool
    uses: list[Use] = field(default_factory=list)
    unit_load: float = 0.0
    duty: float = 1.0
    covers: bool = True
    capacity: float | None = None
    utilisation: float = 0.0
    peak_utilisation: float | None = None
    peak_lasts: float = math.inf
    too_few: int = -1


@dataclass(slots=True)
class Load:
    """The demand in cases per second; by step number the visits per case, mean, variance and least of the time; the pools by id."""

    demand: float
    visits: list[float]
    mean: list[float]
    variance: list[float]
    least: list[float]
    pools: dict[str, PoolLoad]


def load(blueprint: Blueprint, found: Routing) -> Load:
    """The load of `blueprint` whose routing is `found`."""
    pools = {pool.id: PoolLoad(pool) for pool in blueprint.staff.values()}
    result = Load(mean_demand(blueprint), found.visits, *_times(found, blueprint), pools)
    _call_on_pools(found, result)
    sources = _by_source(found, result.visits) if varies(blueprint) else {}
    hours = demand_hours(blueprint)
    for each in pools.values():
        each.unit_load = sum([visits * mean * people for _, visits, mean, _, people in each.uses if visits > 0.0])
        if each.unit_load > 0:
            _fill(each, blueprint, result.demand, hours, sources)
    return result


def _call_on_pools(found: Routing, result: Load) -> None:
    """Give each pool its uses; a batch is one piece of work for all the cases in it."""
    uses_of = {id: each.uses for id, each in result.pools.items()}
    rows = zip(found.steps, result.mean, result.variance, _pieces(found, result.visits), strict=True)
    for i, (step, time, spread, pieces) in enumerate(rows):
        if step.staff and time > MOMENT:
            for use in step.staff:
                uses, people = uses_of.get(use.pool), use.people
                if uses is not None and people > 0:
                    uses.append((i, pieces, time, spread, people))


def _by_source(found: Routing, of_all: list[float]) -> dict[str, list[float]]:
    """Pieces of work per case that comes in at each entry: cases who come at different hours may bring different work."""
    starts = [i for i, share in enumerate(found.entry) if share > 0]
    if len(starts) == 1:
        return {found.ids[starts[0]]: _pieces(found, of_all)}
    result = {}
    for start in starts:
        base = [0.0] * len(found.ids)
        base[start] = 1.0
        result[found.ids[start]] = _pieces(found, visits(found, base))
    return result


def _pieces(found: Routing, counts: list[float]) -> list[float]:
    return [count if step.batch is None else count / step.batch.up_to for count, step in zip(counts, found.steps, strict=True)]


def _times(found: Routing, blueprint: Blueprint) -> tuple[list[float], list[float], list[float]]:
    """Mean, variance and shortest time of each step."""
    mean, variance, least = ([0.0] * len(found.ids) for _ in range(3))
    for i, step in enumerate(found.steps):
        time = step.time
        if step.until is not None:
            mean[i], variance[i] = moments_until(blueprint, step)
            if time is not None:
                own, spread = time.moments()
                mean[i], variance[i], least[i] = mean[i] + own, variance[i] + spread, time.least
            continue
        if time is None:
            continue
        if time.kind == "exponential":
            mean[i] = time.parameters[0]
            variance[i] = mean[i] * mean[i]
        else:
            mean[i], variance[i] = time.moments()
            least[i] = time.least
    return mean, variance, least


def _fill(each: PoolLoad, blueprint: Blueprint, demand: float, hours: Spans, sources: dict[str, list[float]]) -> None:
    pool = each.pool
    on_duty = duty_hours(blueprint, pool)
    work = {id: sum(counts[step] * mean * people for step, _, mean, _, people in each.uses) for id, counts in sources.items()}
    if demand > 0:
        each.duty = duty_share(on_duty, hours)
        each.covers = covers(on_duty, demand_hours(blueprint, work) if sources else hours)
    if max(map(_PEOPLE, each.uses)) > pool.count:
        each.too_few = next((step for step, visits, *_, people in each.uses if people > pool.count and visits > 0), -1)
    people = pool.count * pool.availability if each.too_few < 0 else 0.0
    each.capacity = people * each.duty / each.unit_load
    if demand > 0:
        each.utilisation = demand / each.capacity if each.capacity > 0 else math.inf
        peak = peak_work(blueprint, on_duty, work, each.utilisation * people * (1 + SAME) if people > 0 else 0.0)
        if peak is not None:
            each.peak_utilisation = max(each.utilisation, peak[0] / people if people > 0 else math.inf)
            each.peak_lasts = peak[1]
