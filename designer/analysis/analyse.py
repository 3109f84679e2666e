"""`analyse`: every closed-form figure of a blueprint, quick enough for each edit."""

from __future__ import annotations

import math
from operator import add, attrgetter

from designer.analysis.critical_path import add_leaps
from designer.analysis.figures import Analysis, PoolFigures, PromiseFigures, StepFigures
from designer.analysis.flow_time import cost_per_case, cycle_time, hand_offs
from designer.analysis.graph import Routing, routing
from designer.analysis.load import SAME, Load, PoolLoad, load
from designer.analysis.passage import NO_WAIT, Clock
from designer.analysis.promises import World, at_peak, promise_figures
from designer.analysis.remarks import remarks
from designer.analysis.stations import Station, stations
from designer.analysis.teams import Team, teams
from designer.model.blueprint import Blueprint
from designer.model.tuples import from_fields

__all__ = ["Analysis", "PoolFigures", "PromiseFigures", "StepFigures", "analyse"]

_FIGURES = attrgetter("figures")
_STEP_FIGURES = from_fields(StepFigures)
"""As `StepFigures._make`, in a third of the time."""


def analyse(blueprint: Blueprint) -> Analysis:
    """The figures of `blueprint`; never raises on a blueprint that can be read, complete or not."""
    found = routing(blueprint)
    loaded = load(blueprint, found)
    queues = stations(found, loaded)
    waits = teams(found, loaded, queues)
    changes, crossed = hand_offs(blueprint, found, loaded.visits)
    pools = {id: _pool(each, queues.get(id), loaded.demand) for id, each in loaded.pools.items()}
    promises, cycle = _times(blueprint, found, loaded, queues, waits)
    return Analysis(
        loaded.demand,
        min((each.capacity for each in loaded.pools.values() if each.capacity is not None), default=None),
        _bottleneck(loaded),
        pools,
        _steps(found, loaded, waits),
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


def _steps(found: Routing, loaded: Load, waits: list[Team]) -> dict[str, StepFigures]:
    rows = map(add, zip(loaded.visits, loaded.mean, strict=True), map(_FIGURES, waits))
    figures = dict(zip(found.ids, map(_STEP_FIGURES, rows), strict=True))
    return figures if found.steps == found.document else {step.id: figures[step.id] for step in found.document}


def _times(
    blueprint: Blueprint, found: Routing, loaded: Load, queues: dict[str, Station], waits: list[Team]
) -> tuple[dict[str, PromiseFigures], float | None]:
    """The promises, and the cycle time (None where a queue grows or a loop cannot end)."""
    clock = _clock(loaded, waits)
    add_leaps(found, clock)
    promises = _promises(blueprint, found, loaded, queues, waits, clock) if blueprint.promises else {}
    growing = any(one.wait_mean == math.inf and loaded.pools[id].unit_load > 0 for id, one in queues.items())
    cycle = math.inf if growing else cycle_time(found, loaded, clock)
    return promises, cycle if found.ids and math.isfinite(cycle) else None


def _clock(loaded: Load, waits: list[Team]) -> Clock:
    """The times of the steps with their waits; a wait that grows without end is left out."""
    mean = [own + wait.mean for own, wait in zip(loaded.mean, waits, strict=True)]
    variance = [own + wait.variance for own, wait in zip(loaded.variance, waits, strict=True)]
    return Clock(mean, variance, loaded.least, waits)


def _promises(
    blueprint: Blueprint, found: Routing, loaded: Load, queues: dict[str, Station], waits: list[Team], clock: Clock
) -> dict[str, PromiseFigures]:
    calm = Clock(loaded.mean, loaded.variance, loaded.least, [NO_WAIT] * len(found.ids))
    add_leaps(found, calm)
    names = {pool.id: pool.name or pool.id for pool in blueprint.staff.values()}
    away = frozenset(id for id, each in loaded.pools.items() if not each.covers)
    world = World(found, clock, calm, waits, queues, names, loaded.demand > 0, away, loaded.until)
    figures = {id: promise_figures(world, promise) for id, promise in blueprint.promises.items()}
    if not any((each.peak_utilisation or 0.0) > each.utilisation * (1 + SAME) for each in loaded.pools.values()):
        return figures
    busiest = stations(found, loaded, at_peak=True)
    waits_then = teams(found, loaded, busiest)
    then = _clock(loaded, waits_then)
    add_leaps(found, then)
    peak = World(found, then, calm, waits_then, busiest, names, loaded.demand > 0, away, loaded.until)
    lasts = {id: each.peak_lasts for id, each in loaded.pools.items() if each.peak_lasts}
    return {id: at_peak(peak, promise, figures[id], lasts) for id, promise in blueprint.promises.items()}
