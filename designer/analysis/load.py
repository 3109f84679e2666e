"""What the demand asks of each staff pool: visits, unit load, capacity, implied utilisation.

Sources: visits are lambda = gamma (I - P)^-1 of the routing matrix (J. R. Jackson, "Networks of Waiting Lines", 1957); unit load,
capacity and implied utilisation as in G. Cachon and C. Terwiesch, *Matching Supply with Demand*, chapters 3 and 4.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from designer.analysis.graph import Routing, visits
from designer.analysis.hours import Spans, covers, demand_hours, duty_hours, duty_share, mean_demand, moments_until, peak_work, varies
from designer.model.blueprint import Blueprint
from designer.model.elements import StaffPool

SAME = 1e-9
MOMENT = 1e-6
"""Seconds below which a step takes no time worth waiting for."""
NEARLY_NOTHING = 1e-12
ENDLESS = math.inf


@dataclass(slots=True)
class PoolLoad:
    """One pool's work per average case.

    `steps` are the numbers of those that call on it, and `people`, side by side with them, how many each takes at once. `arrivals` are their
    pieces of work per case, of which the pool can have as many as `servers` in hand at once. The times of these taken together have `mean` and
    squared coefficient of variation `scv`; `unit_load` is in person seconds. `duty` is the hours on duty per hour of demand (see
    `duty_share`); `covers` whether the pool is on duty at all hours at which demand comes that brings it work. `capacity` (cases per second)
    is None where no case needs the pool, 0 where nobody can do what a step asks: `too_few` is that step, or -1. `peak_lasts` is how long (s)
    more work than usual comes on end.
    """

    pool: StaffPool
    steps: list[int] = field(default_factory=list)
    people: list[int] = field(default_factory=list)
    arrivals: float = 0.0
    mean: float = 0.0
    scv: float = 1.0
    servers: float = 0.0
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
    """The demand in cases per second; by step number the visits per case, mean, variance and least of the time; the pools by id.

    `pieces` of work per case are the visits, but where a pool is called on for a batch: that is one piece for all the cases in it. `batches` are
    the numbers of these steps, and how many cases each takes; `until` are the steps that wait until a time.
    """

    demand: float
    visits: list[float]
    mean: list[float]
    variance: list[float]
    least: list[float]
    pools: dict[str, PoolLoad]
    batches: list[tuple[int, int]]
    pieces: list[float]
    until: frozenset[int]


def load(blueprint: Blueprint, found: Routing) -> Load:
    """The load of `blueprint` whose routing is `found`."""
    pools = {pool.id: PoolLoad(pool) for pool in blueprint.staff.values()}
    mean, variance, least, until = _times(found, blueprint)
    batches = _call_on_pools(found, mean, pools)
    pieces = _pieces(found.visits, batches)
    result = Load(mean_demand(blueprint), found.visits, mean, variance, least, pools, batches, pieces, until)
    sources = _by_source(found, result) if varies(blueprint) else {}
    hours = demand_hours(blueprint)
    for each in pools.values():
        if each.steps:
            _add_up(each, result)
            if each.unit_load > 0:
                _fill(each, blueprint, result, hours, sources)
    return result


def _call_on_pools(found: Routing, mean: list[float], pools: dict[str, PoolLoad]) -> list[tuple[int, int]]:
    """Tell each pool which steps call on it; those of them that do so for a batch, with the cases in it."""
    batches = []
    for i, step in enumerate(found.steps):
        if step.staff and mean[i] > MOMENT:
            if step.batch is not None:
                batches.append((i, step.batch.up_to))
            for use in step.staff:
                each, people = pools.get(use.pool), use.people
                if each is not None and people > 0:
                    each.steps.append(i)
                    each.people.append(people)
    return batches


def _pieces(counts: list[float], batches: list[tuple[int, int]]) -> list[float]:
    pieces = counts[:]
    for step, cases in batches:
        pieces[step] /= cases
    return pieces


def _by_source(found: Routing, result: Load) -> dict[str, list[float]]:
    """Pieces of work per case that comes in at each entry: cases who come at different hours may bring different work."""
    starts = [i for i, share in enumerate(found.entry) if share > 0]
    if len(starts) == 1:
        return {found.ids[starts[0]]: result.pieces}
    sources = {}
    for start in starts:
        base = [0.0] * len(found.ids)
        base[start] = 1.0
        sources[found.ids[start]] = _pieces(visits(found, base), result.batches)
    return sources


def _times(found: Routing, blueprint: Blueprint) -> tuple[list[float], list[float], list[float], frozenset[int]]:
    """Mean, variance and shortest time of each step, and which of them wait until a time."""
    mean, variance, least = ([0.0] * len(found.ids) for _ in range(3))
    until = []
    for i, step in enumerate(found.steps):
        time = step.time
        if step.until is not None:
            if step.waits_until is not None:
                until.append(i)
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
    return mean, variance, least, frozenset(until)


def _add_up(each: PoolLoad, result: Load) -> None:
    """The work at all `steps` together; where none of it is ever to be done its mixture is that of the steps, each alike."""
    pieces, mean, variance = result.pieces, result.mean, result.variance
    arrivals = count = time = second = work = 0.0
    for step, people in zip(each.steps, each.people, strict=True):
        weight, one = pieces[step], mean[step]
        arrivals += weight
        if not 0.0 < weight < ENDLESS:
            weight = NEARLY_NOTHING
        count += weight
        part = weight * one
        time += part
        second += part * one + weight * variance[step]
        work += part * people
    each.arrivals, each.mean, each.servers = arrivals, time / count, each.pool.count * time / work
    if each.mean > NEARLY_NOTHING:
        each.scv = max(second / count / (each.mean * each.mean) - 1, 0.0)
    each.unit_load = work if arrivals == count else _work(each, result, pieces)  # they differ where a step is come to never, or endlessly


def _work(each: PoolLoad, result: Load, pieces: list[float]) -> float:
    """Person seconds of so many `pieces` of work by step number."""
    mean = result.mean
    return sum([pieces[step] * mean[step] * people for step, people in zip(each.steps, each.people, strict=True)])


def _fill(each: PoolLoad, blueprint: Blueprint, result: Load, hours: Spans, sources: dict[str, list[float]]) -> None:
    pool, demand = each.pool, result.demand
    on_duty = duty_hours(blueprint, pool)
    work = {id: _work(each, result, pieces) for id, pieces in sources.items()}
    if demand > 0:
        each.duty = duty_share(on_duty, hours)
        each.covers = covers(on_duty, demand_hours(blueprint, work) if sources else hours)
    if max(each.people) > pool.count:
        calls = zip(each.steps, each.people, strict=True)
        each.too_few = next((step for step, people in calls if people > pool.count and result.pieces[step] > 0), -1)
    people = pool.count * pool.availability if each.too_few < 0 else 0.0
    each.capacity = people * each.duty / each.unit_load
    if demand > 0:
        each.utilisation = demand / each.capacity if each.capacity > 0 else math.inf
        peak = peak_work(blueprint, on_duty, work, each.utilisation * people * (1 + SAME) if people > 0 else 0.0)
        if peak is not None:
            each.peak_utilisation = max(each.utilisation, peak[0] / people if people > 0 else math.inf)
            each.peak_lasts = peak[1]
