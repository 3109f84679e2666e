"""`analyse`: every closed-form figure of a blueprint, quick enough for each edit."""

from __future__ import annotations

import math
from operator import add

from designer.analysis.critical_path import add_leaps
from designer.analysis.figures import Analysis, PoolFigures, PromiseFigures, StepFigures
from designer.analysis.flow_time import cost_per_case, cycle_time, hand_offs
from designer.analysis.graph import Routing, routing
from designer.analysis.load import SAME, Load, PoolLoad, load
from designer.analysis.passage import Clock
from designer.analysis.promises import World, at_peak, promise_figures
from designer.analysis.remarks import remarks
from designer.analysis.stations import Station, stations
from designer.analysis.teams import Team, teams
from designer.model.blueprint import Blueprint
from designer.model.tuples import from_fields

__all__ = ["Analysis", "PoolFigures", "PromiseFigures", "StepFigures", "analyse"]

_STEP_FIGURES = from_fields(StepFigures)
"""As `StepFigures._make`, in a third of the time."""
Waits = tuple[float | None, float | None, float | None]
"""Mean wait, probability of waiting and utilisation of a step."""
NOBODY: Waits = (0.0, 0.0, None)
"""Those of a step that needs no staff."""
IDLE: Waits = (0.0, 0.0, 0.0)
"""Those of a step whose staff has nothing to do there."""


def analyse(blueprint: Blueprint) -> Analysis:
    """The figures of `blueprint`; never raises on a blueprint that can be read, complete or not."""
    found = routing(blueprint)
    loaded = load(blueprint, found)
    queues = stations(found, loaded)
    waits_for = teams(loaded, queues)
    changes, crossed = hand_offs(blueprint, found, loaded.visits)
    pools = {id: _pool(each, queues.get(id), loaded.demand) for id, each in loaded.pools.items()}
    promises, cycle = _times(blueprint, found, loaded, queues, waits_for)
    return Analysis(
        loaded.demand,
        min((each.capacity for each in loaded.pools.values() if each.capacity is not None), default=None),
        _bottleneck(loaded),
        pools,
        _steps(found, loaded, waits_for),
        promises,
        cycle,
        cost_per_case(blueprint, found, loaded),
        tuple(remarks(blueprint, found, loaded, queues)),
        changes,
        crossed,
    )


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


def _steps(found: Routing, loaded: Load, waits_for: dict[int, Team]) -> dict[str, StepFigures]:
    waits: list[Waits] = [IDLE if step.staff else NOBODY for step in found.steps]
    for node, team in waits_for.items():
        waits[node] = team.figures
    rows = map(add, zip(loaded.visits, loaded.mean, strict=True), waits)
    figures = dict(zip(found.ids, map(_STEP_FIGURES, rows), strict=True))
    return figures if found.steps == found.document else {step.id: figures[step.id] for step in found.document}


def _times(
    blueprint: Blueprint, found: Routing, loaded: Load, queues: dict[str, Station], waits_for: dict[int, Team]
) -> tuple[dict[str, PromiseFigures], float | None]:
    """The promises, and the cycle time (None where a queue grows or a loop cannot end)."""
    clock = _clock(loaded, waits_for)
    add_leaps(found, clock)
    promises = _promises(blueprint, found, loaded, queues, waits_for, clock) if blueprint.promises else {}
    growing = any(one.wait_mean == math.inf and loaded.pools[id].unit_load > 0 for id, one in queues.items())
    cycle = math.inf if growing else cycle_time(found, loaded, clock)
    return promises, cycle if found.ids and math.isfinite(cycle) else None


def _clock(loaded: Load, waits_for: dict[int, Team]) -> Clock:
    """The times of the steps with their waits; a wait that grows without end is left out."""
    clock = Clock(loaded.mean[:], loaded.variance[:], loaded.least)
    mean, variance, waits = clock.mean, clock.variance, clock.waits
    for node, team in waits_for.items():
        if (wait := team.wait) is not None:
            waits[node] = wait
            mean[node] += wait.mean
            variance[node] += wait.variance
    return clock


def _promises(
    blueprint: Blueprint, found: Routing, loaded: Load, queues: dict[str, Station], waits_for: dict[int, Team], clock: Clock
) -> dict[str, PromiseFigures]:
    calm = Clock(loaded.mean, loaded.variance, loaded.least)
    add_leaps(found, calm)
    names = {pool.id: pool.name or pool.id for pool in blueprint.staff.values()}
    away = frozenset(id for id, each in loaded.pools.items() if not each.covers)
    until = frozenset([i for i, step in enumerate(found.steps) if step.until is not None and step.waits_until is not None])
    world = World(found, clock, calm, waits_for, queues, names, loaded.demand > 0, away, until)
    figures = {id: promise_figures(world, promise) for id, promise in blueprint.promises.items()}
    if not any((each.peak_utilisation or 0.0) > each.utilisation * (1 + SAME) for each in loaded.pools.values()):
        return figures
    busiest = stations(found, loaded, at_peak=True)
    waits_then = teams(loaded, busiest)
    then = _clock(loaded, waits_then)
    add_leaps(found, then)
    peak = World(found, then, calm, waits_then, busiest, names, loaded.demand > 0, away, until)
    lasts = {id: each.peak_lasts for id, each in loaded.pools.items() if each.peak_lasts}
    return {id: at_peak(peak, promise, figures[id], lasts) for id, promise in blueprint.promises.items()}
