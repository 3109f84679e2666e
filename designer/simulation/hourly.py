"""What each hour of the week sees on the mean: visits, waiting, work, cost and lost patience, of whatever the blueprint holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import add

from designer.model.blueprint import Blueprint
from designer.model.elements import Step
from designer.simulation.tally import Hours

HOUR = 3600.0
Spans = Sequence[Sequence[float]]


def mean_hours(each: Sequence[Hours], seconds: Spans) -> Hours:
    """The tallies of all replications together: integrals as means over the hour, counts in an hour; 0 for hours that nobody saw."""
    busy, on_duty, queue = (mean([getattr(hours, name) for hours in each], seconds) for name in ("busy", "on_duty", "queue"))
    visits, left = (mean([getattr(hours, name) for hours in each], seconds, HOUR) for name in ("visits", "left"))
    return Hours(busy, on_duty, queue, visits, left)


def mean(sums: Spans, seconds: Spans, times: float = 1.0) -> tuple[float, ...]:
    """Sums over hours, divided by how long the hours were and `times` as large; all replications together, 0 for hours that nobody saw."""
    if not sums[0]:
        return ()
    spans = [sum(hours) for hours in zip(*seconds, strict=True)]
    totals = [sum(values) for values in zip(*sums, strict=True)]
    return tuple(total * times / span if span else 0.0 for total, span in zip(totals, spans, strict=True))


def group_hours(blueprint: Blueprint, step_hours: Mapping[str, Hours]) -> dict[str, dict[str, Hours]]:
    """The hours of steps summed up by "lane", "band" and "stage"; those of which a step was simulated."""
    found: dict[str, dict[str, Hours]] = {"lane": {}, "band": {}, "stage": {}}
    for id, hours in step_hours.items():
        step = blueprint.steps[id]
        for kind, groups in found.items():
            name = group_of(blueprint, step, kind)
            before = groups.get(name)
            groups[name] = hours if before is None else _together(before, hours)
    return found


def group_of(blueprint: Blueprint, step: Step, kind: str) -> str:
    """The lane, band or stage in which a step stands."""
    return {"lane": step.lane, "band": blueprint.band(step).value, "stage": step.stage}[kind]


def _together(one: Hours, other: Hours) -> Hours:
    queue, visits, left = (tuple(map(add, getattr(one, name), getattr(other, name))) for name in ("queue", "visits", "left"))
    return Hours(tuple(map(add, one.busy, other.busy)), (), queue, visits, left)


def step_cost(blueprint: Blueprint, step: Step, hours: Hours) -> tuple[float, ...]:
    """What a step costs in each hour: its own cost for each who begins, and the time of its people while they are at it."""
    people = HOUR * sum(use.people * (blueprint.staff[use.pool].cost or 0.0) for use in step.staff)
    own = step.cost or 0.0
    return tuple(own * visits + people * busy for visits, busy in zip(hours.visits, hours.busy, strict=True))


def pool_cost(blueprint: Blueprint, pool: str, hours: Hours) -> tuple[float, ...]:
    """What the people of a pool cost in each hour while they are busy."""
    each = HOUR * (blueprint.staff[pool].cost or 0.0)
    return tuple(each * busy for busy in hours.busy)


def step_costs(blueprint: Blueprint, step_hours: Mapping[str, Hours]) -> dict[str, tuple[float, ...]]:
    """What each step costs in each hour."""
    return {id: step_cost(blueprint, blueprint.steps[id], hours) for id, hours in step_hours.items()}


def group_costs(blueprint: Blueprint, costs: Mapping[str, Sequence[float]], kind: str) -> dict[str, tuple[float, ...]]:
    """What steps with these `costs` cost together in each hour, by the lane, band or stage (`kind`) in which they stand."""
    own: dict[str, list[Sequence[float]]] = {}
    for id, cost in costs.items():
        own.setdefault(group_of(blueprint, blueprint.steps[id], kind), []).append(cost)
    return {name: tuple(map(sum, zip(*each, strict=True))) for name, each in own.items()}
