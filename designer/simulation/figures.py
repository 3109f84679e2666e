"""The figures of one replication, each under a key, so that intervals and differences need no code of their own.

A key is (kind, id, what). Kinds: "step", "pool", "lane", "band", "stage", "demand", "promise", and "service" with the id "". Figures are
means per case of those that count, unless their name says otherwise; times in seconds, shares 0..1, money in the document's currency.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from designer.analysis.flow_time import ends_of, lanes_back
from designer.analysis.graph import way_shares
from designer.model.blueprint import Blueprint
from designer.model.elements import Step, StepKind
from designer.simulation.tally import Bins, StepTally, Tally, bin_edge

Key = tuple[str, str, str]
Figures = dict[Key, float]

PERCENTILES = (("p50", 0.5), ("p90", 0.9), ("p95", 0.95), ("p99", 0.99))


def figures(blueprint: Blueprint, tally: Tally) -> Figures:
    """All figures of one replication; what nobody came to has no figure."""
    found: Figures = {}
    cases = sum(demand.cases for demand in tally.demands.values())
    sums = {id: _sum(tally.steps[id, demand] for demand in tally.demands) for id in tally.waits}
    for id, total in sums.items():
        _step(found, blueprint, tally, id, total, cases)
    for id in tally.pool_hours:
        _pool(found, blueprint, tally, id, sums, cases)
    for id, promise in tally.promises.items():
        if promise.count:
            found["promise", id, "kept"] = promise.kept / promise.count
            found["promise", id, "count"] = promise.count
            found["promise", id, "mean"] = promise.seconds / promise.count
            found["promise", id, "can_promise"] = promisable(promise.bins, blueprint.promises[id].target)
    for id in tally.demands:
        _demand(found, blueprint, tally, id)
    _groups(found, blueprint, tally, sums, cases)
    _service(found, blueprint, tally, sums, cases)
    return found


def quantile(bins: Bins, share: float, below: int = 0) -> float:
    """The time that `share` of the counted ones stay under, within 2.2 % or 0.1 s; `below` of them took no time and are not in `bins`."""
    wanted = share * (sum(count for _, count in bins) + below) - below
    if wanted <= 0 or not bins:
        return 0.0
    for i, count in bins:
        if count >= wanted:
            low, high = bin_edge(i), bin_edge(i + 1)
            return low + (high - low) * wanted / count
        wanted -= count
    return bin_edge(bins[-1][0] + 1)


def promisable(bins: Bins, share: float) -> float:
    """A time that at least `share` of the counted ones stay under, at most 2.2 % (or 0.1 s) more than the least such time.

    Where a bin ends, not a time between its ends: if all took 300 s, then nobody may be promised 299 s.
    """
    wanted = share * sum(count for _, count in bins) * (1 - 1e-12)
    for i, count in bins:
        wanted -= count
        if wanted <= 0:
            return bin_edge(i + 1)
    return bin_edge(bins[-1][0] + 1)


@dataclass(frozen=True, slots=True)
class Sum:
    """The tallies of a step over all demands; `staffed` is the work (s) without what batches share."""

    visits: int
    waited: int
    wait: float
    work: float
    staffed: float
    left: int
    left_wait: float


def _sum(tallies: Iterable[StepTally]) -> Sum:
    each = list(tallies)
    return Sum(
        sum(one.visits for one in each),
        sum(one.waited for one in each),
        sum(one.wait_sum for one in each),
        sum(one.work_sum for one in each),
        sum(one.work_sum - one.shared_sum for one in each),
        sum(one.left for one in each),
        sum(one.left_wait for one in each),
    )


def _step(found: Figures, blueprint: Blueprint, tally: Tally, id: str, total: Sum, cases: int) -> None:
    step = blueprint.steps[id]
    seconds = sum(tally.seconds)
    if cases:
        found["step", id, "visits"] = total.visits / cases
        found["step", id, "cost"] = cost(blueprint, step, total) / cases
    if seconds:
        found["step", id, "queue"] = sum(tally.step_hours[id].queue) / seconds
    came = total.visits + total.left
    if not came:
        return
    found["step", id, "left"] = total.left / came
    if total.visits:
        found["step", id, "wait"] = total.wait / total.visits
        found["step", id, "work"] = total.work / total.visits
    if step.kind is StepKind.JOIN:
        return  # how long one piece of work waits for the others is known in sum only
    found["step", id, "wait_probability"] = (total.waited + total.left) / came
    if total.visits:
        for name, share in PERCENTILES:
            found["step", id, f"wait_{name}"] = quantile(tally.waits[id], share, total.visits - total.waited)


def cost(blueprint: Blueprint, step: Step, total: Sum) -> float:
    """What all passages of a step cost: its own cost, and the time of its people."""
    people = sum(use.people * (blueprint.staff[use.pool].cost or 0.0) for use in step.staff)
    return (step.cost or 0.0) * total.visits + people * total.staffed


def _pool(found: Figures, blueprint: Blueprint, tally: Tally, id: str, sums: Mapping[str, Sum], cases: int) -> None:
    hours = tally.pool_hours[id]
    seconds, on_duty = sum(tally.seconds), sum(hours.on_duty)
    if seconds:
        found["pool", id, "queue"] = sum(hours.queue) / seconds
        found["pool", id, "on_duty"] = on_duty / seconds
    if on_duty:
        found["pool", id, "utilisation"] = sum(hours.busy) / on_duty
    uses = [(sums[step.id], use.people) for step in blueprint.steps.values() if step.id in sums for use in step.staff if use.pool == id]
    visits = sum(one.visits for one, _ in uses)
    if visits:
        found["pool", id, "wait"] = sum(one.wait for one, _ in uses) / visits
    if cases:
        work = sum(one.staffed * people for one, people in uses)
        found["pool", id, "visits"] = visits / cases
        found["pool", id, "work"] = work / cases
        found["pool", id, "cost"] = work * (blueprint.staff[id].cost or 0.0) / cases
        found["pool", id, "left"] = sum(one.left for one, _ in uses) / cases


def _demand(found: Figures, blueprint: Blueprint, tally: Tally, id: str) -> None:
    mine = tally.demands[id]
    if not mine.cases:
        return
    found["demand", id, "cases"] = mine.cases
    found["demand", id, "cycle"] = mine.cycle_sum / mine.cases
    for name, share in PERCENTILES:
        found["demand", id, f"cycle_{name}"] = quantile(mine.bins, share)
    steps = {step: one for (step, demand), one in tally.steps.items() if demand == id}
    sums = {step: _sum([one]) for step, one in steps.items()}
    found["demand", id, "wait"] = sum(one.wait + one.left_wait for one in sums.values()) / mine.cases
    found["demand", id, "work"] = sum(one.work for one in sums.values()) / mine.cases
    found["demand", id, "visits"] = sum(one.visits for one in sums.values()) / mine.cases
    if seconds := sum(tally.seconds):
        found["demand", id, "queue"] = sum(one.wait + one.left_wait for one in sums.values()) / seconds
    found["demand", id, "left"] = sum(one.left for one in sums.values()) / mine.cases
    found["demand", id, "cost"] = sum(cost(blueprint, blueprint.steps[step], one) for step, one in sums.items()) / mine.cases


def _groups(found: Figures, blueprint: Blueprint, tally: Tally, sums: Mapping[str, Sum], cases: int) -> None:
    """Lanes, bands and stages: what their steps add to a case, and how many wait at them."""
    if not cases:
        return
    seconds = sum(tally.seconds)
    for id, total in sums.items():
        step = blueprint.steps[id]
        money = cost(blueprint, step, total)
        for kind, name in (("lane", step.lane), ("stage", step.stage), ("band", blueprint.band(step).value)):
            spent = (
                ("visits", total.visits),
                ("wait", total.wait + total.left_wait),
                ("work", total.work),
                ("cost", money),
                ("left", total.left),
            )
            for what, value in spent:
                found[kind, name, what] = found.get((kind, name, what), 0.0) + value / cases
            if seconds:
                found[kind, name, "queue"] = found.get((kind, name, "queue"), 0.0) + sum(tally.step_hours[id].queue) / seconds


def _service(found: Figures, blueprint: Blueprint, tally: Tally, sums: Mapping[str, Sum], cases: int) -> None:
    seconds = sum(tally.seconds)
    if seconds:
        found["service", "", "inside"] = sum(tally.inside) / seconds
        found["service", "", "rate"] = cases / seconds
    if not cases:
        return
    found["service", "", "cycle"] = sum(demand.cycle_sum for demand in tally.demands.values()) / cases
    together: dict[int, int] = {}
    for demand in tally.demands.values():
        for i, count in demand.bins:
            together[i] = together.get(i, 0) + count
    for name, share in PERCENTILES:
        found["service", "", f"cycle_{name}"] = quantile(tuple(sorted(together.items())), share)
    seen = {id: blueprint.is_visible(blueprint.steps[id]) for id in sums}
    found["service", "", "cost"] = sum(cost(blueprint, blueprint.steps[id], one) for id, one in sums.items()) / cases
    found["service", "", "wait"] = sum(one.wait + one.left_wait for one in sums.values()) / cases
    found["service", "", "visible_work"] = sum(one.work for id, one in sums.items() if seen[id]) / cases
    found["service", "", "hidden_work"] = sum(one.work for id, one in sums.items() if not seen[id]) / cases
    found["service", "", "left"] = sum(one.left for one in sums.values()) / cases
    found["service", "", "hand_offs"] = _hand_offs(blueprint, tally) / cases


def _hand_offs(blueprint: Blueprint, tally: Tally) -> float:
    """How often the work changed the lane in sum: the passages of each step by the shares of its ways, and those who lost patience.

    Shares in place of counted ways: what chance at decisions adds to a short run falls away.
    """
    lanes = {id: blueprint.steps[id].lane for id in tally.waits}
    place = {id: i for i, id in enumerate(lanes)}
    demands = list(tally.demands)
    total = 0.0
    for id, lane in lanes.items():
        step = blueprint.steps[id]
        linked = blueprint.linked(step)
        for target, shares in way_shares(step, place, demands) if linked is None else ():
            if lanes[target] != lane:
                total += sum(tally.steps[id, demand].visits * share for demand, share in zip(demands, shares, strict=True))
        if linked is not None:
            total += sum(tally.steps[id, demand].visits for demand in demands) * _there_and_back(blueprint, tally, step, linked)
        if step.patience is not None and lanes.get(step.patience.to, lane) != lane:
            total += sum(tally.steps[id, demand].left for demand in demands)
    return total


def _there_and_back(blueprint: Blueprint, tally: Tally, link: Step, start: Step) -> float:
    """How often the lane changes on the way into a linked process and, where something follows the link, back."""
    there = float(start.lane != link.lane)
    if not link.next:
        return there
    ends = [step for step in ends_of(blueprint, start) if step.id in tally.waits]
    passages = {step.id: float(sum(tally.steps[step.id, demand].visits for demand in tally.demands)) for step in ends}
    return there + sum(lanes_back(ends, blueprint.steps[link.next[0].target].lane, passages).values())
