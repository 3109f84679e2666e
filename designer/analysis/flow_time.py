"""Figures of one average case: cycle time, cost, hand-offs between lanes, crossings of the lines."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from operator import mul

from designer.analysis.graph import Routing
from designer.analysis.linear import solve
from designer.analysis.load import Load
from designer.analysis.passage import Clock
from designer.model.blueprint import Blueprint
from designer.model.elements import BANDS, Step


def cycle_time(found: Routing, load: Load, clock: Clock) -> float:
    """The mean time from coming in to the end, in seconds; infinite where a loop cannot end.

    Without forks it is the sum of visits x (time + wait), which is Little's law over the whole process. Branches that meet
    again count as their slowest; of branches that never meet the longest on average counts.
    """
    if found.endless:
        return math.inf
    forks = sorted(i for i in found.forks if load.visits[i] > 0)
    if not forks:
        return math.fsum(map(mul, load.visits, clock.mean))
    size = len(found.ids)
    base = [clock.at(i, clock.leaps.get(i))[0] for i in range(size)]
    rows: list[list[tuple[int, float]]] = []
    for i, ways in enumerate(found.out):
        leap = clock.leaps.get(i)
        rows.append([(leap.join, 1.0)] if leap else ways)
    open_forks = [i for i in forks if i not in clock.leaps]
    for fork in open_forks:
        rows[fork] = [(target, 1.0 / len(rows[fork])) for target, _ in rows[fork]]
    nodes = [i for i in range(size - 1, -1, -1) if found.reached[i]]
    ahead = solve(base, rows, nodes)
    if open_forks:
        for fork in open_forks:
            rows[fork] = [(max((target for target, _ in rows[fork]), key=ahead.__getitem__), 1.0)]
        ahead = solve(base, rows, nodes)
    return sum(share * ahead[i] for i, share in enumerate(found.entry) if share)


def cost_per_case(blueprint: Blueprint, found: Routing, load: Load) -> float | None:
    """Staff time at its cost, and what the steps cost besides, per average case; None where no cost is known or a loop cannot end."""
    costs = [count * step.cost for count, step in zip(load.visits, found.steps, strict=True) if step.cost is not None]
    if found.endless or not (costs or any(pool.cost is not None for pool in blueprint.staff.values())):
        return None
    return sum(each.unit_load * (each.pool.cost or 0.0) for each in load.pools.values()) + sum(costs)


def hand_offs(blueprint: Blueprint, found: Routing, visits: list[float]) -> tuple[float, dict[str, float]]:
    """Expected changes of lane per case, and crossings of each line by its id (steps in loops without end are left out)."""
    passed: dict[tuple[str, str], float] = {}
    lanes = [step.lane for step in found.steps]
    changes = [
        (lanes[source], lanes[target], visits[source] * share)
        for source, target, share in found.taken
        if lanes[source] != lanes[target] and 0 < visits[source] < math.inf
    ]
    for link, start in found.calls.items():
        if 0 < visits[link] < math.inf:
            ends = ends_of(blueprint, found.steps[start])
            back = lanes_back(ends, lanes[found.joins[link]], {step.id: visits[found.place[step.id]] for step in ends})
            changes += [(lane, lanes[found.joins[link]], visits[link] * share) for lane, share in back.items()]
    for lane, other, count in changes:
        passed[lane, other] = passed.get((lane, other), 0.0) + count
    order = {lane.id: BANDS.index(lane.band) for lane in blueprint.lanes.values()}
    crossed = dict.fromkeys(blueprint.lines, 0.0)
    for (lane, other), count in passed.items():
        low, high = sorted((order.get(lane, 0), order.get(other, 0)))
        for line in blueprint.lines.values():
            if low <= BANDS.index(line.below) < high:
                crossed[line.id] += count
    return sum(passed.values()), crossed


def ends_of(blueprint: Blueprint, start: Step) -> list[Step]:
    """The steps at which the process that begins at `start` comes to its ends, and from which a case goes back behind the link to it."""
    seen, todo, ends = {start.id}, [start], list[Step]()
    while todo:
        step = todo.pop()
        linked = blueprint.linked(step)
        ahead = [flow.target for flow in step.next] + ([step.patience.to] if step.patience is not None else [])
        if linked is not None and not step.next:  # it leads over for good
            ahead.append(linked.id)
        if not ahead:
            ends.append(step)
        for id in ahead:
            if id in blueprint.steps and id not in seen:
                seen.add(id)
                todo.append(blueprint.steps[id])
    return ends


def lanes_back(ends: Sequence[Step], lane: str, passages: Mapping[str, float]) -> dict[str, float]:
    """From which other lanes the work comes back to `lane`, and with which share: that of the `passages` of the `ends` there."""
    total = sum(passages[step.id] for step in ends)
    found: dict[str, float] = {}
    for step in ends if 0 < total < math.inf else ():
        if step.lane != lane:
            found[step.lane] = found.get(step.lane, 0.0) + passages[step.id] / total
    return found
