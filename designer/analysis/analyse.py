"""`analyse`: every closed-form figure of a blueprint, quick enough for each edit."""

from __future__ import annotations

import math

from designer.analysis.critical_path import add_leaps
from designer.analysis.figures import Analysis, PoolFigures, PromiseFigures, StepFigures
from designer.analysis.flow_time import cost_per_case, cycle_time, hand_offs
from designer.analysis.graph import Routing, routing
from designer.analysis.load import Load, PoolLoad, load
from designer.analysis.passage import Clock, Wait
from designer.analysis.promises import World, at_peak, promise_figures
from designer.analysis.remarks import remarks
from designer.analysis.stations import Station, stations
from designer.model.blueprint import Blueprint

__all__ = ["Analysis", "PoolFigures", "PromiseFigures", "StepFigures", "analyse"]

SAME = 1e-9
Waits = dict[int, list[tuple[str, Station]]]


def analyse(blueprint: Blueprint) -> Analysis:
    """The figures of `blueprint`; never raises on a blueprint that can be read, complete or not."""
    found = routing(blueprint)
    loaded = load(blueprint, found)
    queues = stations(found, loaded)
    waits_for = _waits_for(loaded, queues)
    changes, crossed = hand_offs(blueprint, found, loaded.visits)
    pools = {id: _pool(each, queues.get(id), loaded.demand) for id, each in loaded.pools.items()}
    promises, cycle = _times(blueprint, found, loaded, queues, waits_for)
    return Analysis(
        loaded.demand,
        min((each.capacity for each in loaded.pools.values() if each.capacity is not None), default=None),
        _bottleneck(loaded),
        pools,
        _steps(found, loaded, queues, waits_for),
        promises,
        cycle,
        cost_per_case(blueprint, found, loaded),
        tuple(remarks(blueprint, found, loaded, queues)),
        changes,
        crossed,
    )


def _waits_for(loaded: Load, queues: dict[str, Station]) -> Waits:
    """The stations that each staffed step waits for."""
    result: Waits = {}
    for id, one in queues.items():
        alone = [(id, one)]  # shared by all steps that need no other pool
        for use in loaded.pools[id].uses:
            others = result.get(use.step)
            result[use.step] = alone if others is None else others + alone
    return result


def _bottleneck(loaded: Load) -> str | None:
    """The pool that runs full first: the largest implied utilisation, which is the least capacity."""
    able = [(each.capacity, id) for id, each in loaded.pools.items() if each.capacity is not None]
    return min(able, key=lambda pair: pair[0])[1] if able else None


def _pool(each: PoolLoad, one: Station | None, demand: float) -> PoolFigures:
    overloaded = one is not None and each.utilisation >= 1
    growth = max(0.0, demand - (each.capacity or 0.0)) if overloaded else None
    return PoolFigures(
        each.pool.count,
        each.unit_load,
        each.utilisation,
        each.capacity,
        None if overloaded else one.wait_mean if one else 0.0,
        None if overloaded else one.wait_probability if one else 0.0,
        growth,
        each.peak_utilisation,
        each.covers,
    )


def _steps(found: Routing, loaded: Load, queues: dict[str, Station], waits_for: Waits) -> dict[str, StepFigures]:
    result = {}
    steps, visits, mean = found.steps, loaded.visits, loaded.mean
    quick = tuple.__new__  # half the time of StepFigures(...)
    place = found.place
    known = {id: _wait_together([one]) for id, one in queues.items()}
    for id in found.document_order:
        i = place[id]
        pools = waits_for.get(i)
        if pools is None:
            result[id] = quick(StepFigures, (visits[i], mean[i], 0.0, 0.0, 0.0 if steps[i].staff else None))
        else:
            wait, chance, busy = known[pools[0][0]] if len(pools) == 1 else _wait_together([one for _, one in pools])
            result[id] = quick(StepFigures, (visits[i], mean[i], wait, chance, busy))
    return result


def _wait_together(queues: list[Station]) -> tuple[float | None, float | None, float]:
    """Mean wait, probability of waiting and utilisation where all of `queues` are needed at once: the longest wait stands for all."""
    busiest = max(one.utilisation for one in queues)
    longest = max(queues, key=lambda one: (one.wait_mean, one.utilisation))
    return (None, None, busiest) if longest.utilisation >= 1 else (longest.wait_mean, longest.wait_probability, busiest)


def _times(
    blueprint: Blueprint, found: Routing, loaded: Load, queues: dict[str, Station], waits_for: Waits
) -> tuple[dict[str, PromiseFigures], float | None]:
    """The promises, and the cycle time (None where a queue grows or a loop cannot end)."""
    least = [0.0 if step.time is None else step.time.least for step in found.steps] if blueprint.promises or found.joins else loaded.mean
    clock = _clock(loaded, queues, waits_for, least)
    add_leaps(found, clock)
    promises = _promises(blueprint, found, loaded, queues, waits_for, clock) if blueprint.promises else {}
    growing = any(one.wait_mean == math.inf and any(use.visits > 0 for use in loaded.pools[id].uses) for id, one in queues.items())
    cycle = math.inf if growing else cycle_time(found, loaded, clock)
    return promises, cycle if found.ids and math.isfinite(cycle) else None


def _clock(loaded: Load, queues: dict[str, Station], waits_for: Waits, least: list[float]) -> Clock:
    """The times of the steps with their waits; a wait that grows without end is left out."""
    clock = Clock(loaded.mean[:], loaded.variance[:], least)
    waits = {id: Wait(one.wait_variance, one.wait_mean, one.wait_probability, id, one.memory) for id, one in queues.items()}
    for node, pools in waits_for.items():
        wait = waits[pools[0][0]] if len(pools) == 1 else max(waits[id] for id, _ in pools)
        if 0 < wait.mean < math.inf:
            clock.mean[node] += wait.mean
            clock.variance[node] += wait.variance
            clock.waits[node] = wait
    return clock


def _promises(
    blueprint: Blueprint, found: Routing, loaded: Load, queues: dict[str, Station], waits_for: Waits, clock: Clock
) -> dict[str, PromiseFigures]:
    calm = Clock(loaded.mean, loaded.variance, clock.least)
    add_leaps(found, calm)
    names = {pool.id: pool.name or pool.id for pool in blueprint.staff.values()}
    away = frozenset(id for id, each in loaded.pools.items() if not each.covers)
    world = World(found, clock, calm, waits_for, queues, names, loaded.demand > 0, away)
    figures = {id: promise_figures(world, promise) for id, promise in blueprint.promises.items()}
    if not any((each.peak_utilisation or 0.0) > each.utilisation * (1 + SAME) for each in loaded.pools.values()):
        return figures
    busiest = stations(found, loaded, at_peak=True)
    waits_then = _waits_for(loaded, busiest)
    then = _clock(loaded, busiest, waits_then, clock.least)
    add_leaps(found, then)
    peak = World(found, then, calm, waits_then, busiest, names, loaded.demand > 0, away)
    return {id: at_peak(peak, promise, figures[id]) for id, promise in blueprint.promises.items()}
