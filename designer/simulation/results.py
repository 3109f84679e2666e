"""What a simulation found: every figure with its interval, the promises with their verdicts, and a check of the engine itself."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from designer.analysis.graph import routing
from designer.analysis.hours import WEEK, cases_per_week, duty_hours, length
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Promise, StepKind
from designer.model.quantities import format_number
from designer.simulation.engine import Window
from designer.simulation.figures import Figures, Key, figures
from designer.simulation.hourly import mean, mean_hours
from designer.simulation.intervals import Interval, t_interval, wider, wilson
from designer.simulation.specification import Specification
from designer.simulation.tally import Hours, Tally

LITTLE_TOLERANCE = 1e-6
TIMES_THAT_GROW = (
    "wait",
    "wait_p50",
    "wait_p90",
    "wait_p95",
    "wait_p99",
    "queue",
    "cycle",
    "cycle_p50",
    "cycle_p90",
    "cycle_p95",
    "cycle_p99",
    "inside",
    "mean",
    "can_promise",
)
GROWS = 1.25
"""Cycle times whose last third is longer than the third before by more than this are still growing."""


@dataclass(frozen=True, slots=True)
class PromiseResult:
    """How a promise fared: the share that was kept, of how many, the verdict, and the time (seconds) that could be promised.

    `hidden` are the steps on the way that the customer does not see, with the mean seconds (waiting and work) that each adds to a case, the
    largest first.
    """

    kept: Interval
    count: int
    target: float
    within: float
    verdict: str
    can_promise: Interval | None
    mean: Interval | None
    hidden: tuple[tuple[str, float], ...]
    remark: Message | None
    growing: bool = False
    """Whether it depends on a pool whose queue grows without end: its share then only tells how long the run was."""


@dataclass(frozen=True, slots=True)
class Results:
    """The results of all replications.

    `figures` are the intervals of `designer.simulation.figures`; `each` are its figures by replication, for comparing scenarios. Pools in
    `growing` have more work than they can do: their queues grow by so many cases a second, and times that depend on them are left out.
    `pool_hours`, `step_hours` and `demand_hours`, by hour of the week, are means over replications: of people busy (at steps, of pieces of
    work), of people on duty and of cases waiting; and the visits and the times that patience was lost in such an hour.
    """

    figures: dict[Key, Interval]
    each: tuple[Figures, ...]
    promises: dict[str, PromiseResult]
    growing: dict[str, float]
    pool_hours: dict[str, Hours]
    step_hours: dict[str, Hours]
    demand_hours: dict[str, Hours]
    inside_hours: tuple[float, ...]
    bottleneck: str | None
    cases: int
    events: int
    seed: int
    replications: int
    window: Window
    unfinished: int
    violations: tuple[str, ...]
    remarks: tuple[Message, ...]
    cycle_bins: dict[str, tuple[tuple[int, int], ...]]
    promise_bins: dict[str, tuple[tuple[int, int], ...]]
    engine: str
    """What ran it: "plain" Python, the "compiled" engine, or each of them some replications ("mixed")."""

    def get(self, kind: str, id: str, what: str) -> Interval | None:
        """One figure, or None where there is none."""
        return self.figures.get((kind, id, what))


def results(blueprint: Blueprint, specification: Specification, window: Window, tallies: Sequence[Tally], settled: bool) -> Results:
    """The results of the replications `tallies`; `settled` tells whether a warm-up could be found."""
    raw = [figures(blueprint, tally) for tally in tallies]
    growing = overloads(blueprint, raw)
    each = tuple(_without_growth(blueprint, one, growing) for one in raw)
    keys = dict.fromkeys(key for one in each for key in one)
    intervals = {key: t_interval([one[key] for one in each if key in one]) for key in keys}
    violations = tuple(sorted({id for tally in tallies for id, pair in tally.little.items() if not _equal(*pair)}))
    unfinished = sum(tally.unfinished for tally in tallies)
    seconds = [tally.seconds for tally in tallies]
    busiest = [(interval.mean, id) for (kind, id, what), interval in intervals.items() if kind == "pool" and what == "utilisation"]
    return Results(
        intervals,
        each,
        {
            id: _promise(blueprint, promise, tallies, intervals, growing) if id in tallies[0].promises else _unknown(promise)
            for id, promise in blueprint.promises.items()
        },
        growing,
        {id: mean_hours([tally.pool_hours[id] for tally in tallies], seconds) for id in tallies[0].pool_hours},
        {id: mean_hours([tally.step_hours[id] for tally in tallies], seconds) for id in tallies[0].step_hours},
        {id: mean_hours([tally.demand_hours[id] for tally in tallies], seconds) for id in tallies[0].demand_hours},
        mean([tally.inside for tally in tallies], seconds),
        max(busiest)[1] if busiest else None,
        sum(demand.cases for tally in tallies for demand in tally.demands.values()),
        sum(tally.events for tally in tallies),
        specification.seed,
        len(tallies),
        window,
        unfinished,
        violations,
        tuple(_remarks(blueprint, window, tallies, settled, growing, intervals, violations)),
        {id: _together([tally.demands[id].bins for tally in tallies]) for id in tallies[0].demands},
        {id: _together([tally.promises[id].bins for tally in tallies]) for id in tallies[0].promises},
        "mixed" if len({tally.engine for tally in tallies}) > 1 else tallies[0].engine,
    )


def _equal(one: float, other: float) -> bool:
    return abs(one - other) <= LITTLE_TOLERANCE * max(1.0, abs(one), abs(other))


def overloads(blueprint: Blueprint, each: Sequence[Figures]) -> dict[str, float]:
    """Pools that cannot do the work of a week in a week, with the cases a second that stay undone for them.

    Work at steps where people lose patience is left out: its queue cannot grow without end. Where there is any such step, the visits are
    those of the simulation, since who leaves goes other ways; else they are exact. A batch's work counts as that of a full one.
    """
    found = routing(blueprint)
    cases = sum(cases_per_week(demand) for demand in blueprint.demand.values() if demand.start in blueprint.steps)
    impatient = any(step.patience is not None for step in blueprint.steps.values())
    result = {}
    for pool in blueprint.staff.values():
        work = 0.0
        for i, step in enumerate(found.steps):
            people = sum(use.people for use in step.staff if use.pool == pool.id)
            if people and step.time is not None and step.patience is None:
                visits = _mean_visits(each, step.id) if impatient else found.visits[i]
                stretch = max(1 / blueprint.staff[use.pool].availability for use in step.staff)
                work += cases * visits * people * step.time.mean * stretch / (step.batch.up_to if step.batch is not None else 1)
        on_duty = duty_hours(blueprint, pool)
        able = pool.count * (WEEK if on_duty is None else length(on_duty))
        if work > 0 and work >= able * (1 - 1e-9):
            result[pool.id] = max(0.0, cases / WEEK * (1 - able / work))
    return result


def _mean_visits(each: Sequence[Figures], step: str) -> float:
    return math.fsum(one.get(("step", step, "visits"), 0.0) for one in each) / len(each)


def _without_growth(blueprint: Blueprint, found: Figures, growing: dict[str, float]) -> Figures:
    if not growing:
        return found
    steps = {step.id for step in blueprint.steps.values() if any(use.pool in growing for use in step.staff)}
    lanes = {blueprint.steps[id].lane for id in steps}
    stages = {blueprint.steps[id].stage for id in steps}
    bands = {blueprint.band(blueprint.steps[id]).value for id in steps}
    gone = {"step": steps, "pool": set(growing), "lane": lanes, "stage": stages, "band": bands}
    return {key: value for key, value in found.items() if key[2] not in TIMES_THAT_GROW or (key[0] in gone and key[1] not in gone[key[0]])}


def _promise(
    blueprint: Blueprint, promise: Promise, tallies: Sequence[Tally], intervals: dict[Key, Interval], growing: dict[str, float]
) -> PromiseResult:
    mine = [tally.promises[promise.id] for tally in tallies]
    count, kept = sum(one.count for one in mine), sum(one.kept for one in mine)
    share = wilson(kept, count)
    over = intervals.get(("promise", promise.id, "kept"))
    if over is not None and math.isfinite(over.low):
        share = wider(share, Interval(over.mean, max(0.0, over.low), min(1.0, over.high)))
    verdict = "kept" if share.low >= promise.target else "missed" if share.high < promise.target else "cannot tell"
    between = reach(blueprint, promise.from_step, True, promise.to_step) & reach(blueprint, promise.to_step, False)
    grows = any(use.pool in growing for id in between for use in blueprint.steps[id].staff)
    remark = None
    if grows:
        remark = say(QT_TRANSLATE_NOOP("simulation", "a staff pool has more work than it can do, so waits grow from day to day"))
        verdict = "missed" if verdict == "missed" else "cannot tell"
    elif count == 0:
        remark = say(QT_TRANSLATE_NOOP("simulation", "no case went from its first step to its last one"))
        verdict = "cannot tell"
    return PromiseResult(
        share,
        count,
        promise.target,
        promise.within,
        verdict,
        None if grows else intervals.get(("promise", promise.id, "can_promise")),
        None if grows else intervals.get(("promise", promise.id, "mean")),
        _hidden(blueprint, between, intervals),
        remark,
        grows,
    )


def _unknown(promise: Promise) -> PromiseResult:
    """What can be said of a promise between steps that no work passes."""
    remark = say(QT_TRANSLATE_NOOP("simulation", "no work passes its first or its last step"))
    return PromiseResult(wilson(0, 0), 0, promise.target, promise.within, "cannot tell", None, None, (), remark)


def _hidden(blueprint: Blueprint, between: set[str], intervals: dict[Key, Interval]) -> tuple[tuple[str, float], ...]:
    """The hidden steps between a promise's first and last step, with what they add to a mean case."""
    found = []
    for id in between:
        if not blueprint.is_visible(blueprint.steps[id]):
            visits, wait, work = (intervals.get(("step", id, what)) for what in ("visits", "wait", "work"))
            seconds = visits.mean * ((wait.mean if wait else 0.0) + (work.mean if work else 0.0)) if visits else 0.0
            if seconds > 0:
                found.append((id, seconds))
    return tuple(sorted(found, key=lambda pair: (-pair[1], pair[0])))


def reach(blueprint: Blueprint, start: str, onward: bool, last: str = "") -> set[str]:
    """All steps that can come after `start` (`onward`; what comes only after `last` left out) or before it, and itself."""
    seen, todo = {start}, [start]
    before: dict[str, list[str]] = {}
    for step in blueprint.steps.values():
        linked = blueprint.linked(step)
        if linked is not None:
            before.setdefault(linked.id, []).append(step.id)
        if step.patience is not None:
            before.setdefault(step.patience.to, []).append(step.id)
    while todo:
        id = todo.pop()
        if id == last:
            continue
        step = blueprint.steps[id]
        ways = [flow.target for flow in step.next] if onward else [*blueprint.incoming[id], *before.get(id, ())]
        linked = blueprint.linked(step)
        if linked is not None and onward:
            ways.append(linked.id)
        elif linked is not None and step.next and id != start:
            ways += reach(blueprint, linked.id, True)
        if onward and step.patience is not None:
            ways.append(step.patience.to)
        for other in ways:
            if other in blueprint.steps and other not in seen:
                seen.add(other)
                todo.append(other)
    return seen


def _together(each: Sequence[tuple[tuple[int, int], ...]]) -> tuple[tuple[int, int], ...]:
    counts: dict[int, int] = {}
    for bins in each:
        for i, count in bins:
            counts[i] = counts.get(i, 0) + count
    return tuple(sorted(counts.items()))


def _remarks(
    blueprint: Blueprint,
    window: Window,
    tallies: Sequence[Tally],
    settled: bool,
    growing: dict[str, float],
    intervals: dict[Key, Interval],
    violations: tuple[str, ...],
) -> Iterator[Message]:
    if violations:
        text = QT_TRANSLATE_NOOP(
            "simulation", "an error of this program: Little's law does not hold at {where}; please report it with the document"
        )
        yield say(text, where=", ".join(id or "*" for id in violations))
    for id, rate in growing.items():
        text = QT_TRANSLATE_NOOP(
            "simulation",
            "'{name}' have more work than they can do: {rate} cases more wait for them every hour; times that depend on it are left out",
        )
        yield say(text, name=blueprint.staff[id].name or id, rate=format_number(float(f"{rate * 3600:.3g}")))
    crowd = max((key for key in intervals if key[0] == "step" and key[2] == "queue"), key=lambda key: intervals[key].mean, default=None)
    where = (blueprint.steps[crowd[1]].name or crowd[1]) if crowd is not None else blueprint.name
    if not growing and still_growing(tallies):
        text = QT_TRANSLATE_NOOP(
            "simulation", "cycle times still grow at the end of the run, and most wait at '{step}'; simulate more days"
        )
        yield say(text, step=where)
    elif not settled and not growing:
        yield say(QT_TRANSLATE_NOOP("simulation", "no warm-up could be found in so short a run; half of it was left away"))
    files = [
        step.name or step.id for step in blueprint.steps.values() if step.kind is StepKind.LINK and step.link and not blueprint.linked(step)
    ]
    if files:
        text = QT_TRANSLATE_NOOP("simulation", "links that are not followed take the time given on them: {steps}")
        yield say(text, steps=", ".join(files))
    unfinished = sum(tally.unfinished for tally in tallies)
    if unfinished and not growing:
        text = QT_TRANSLATE_NOOP(
            "simulation", "{count} cases had not left when the run was given up, and are in no figure of whole cases; most wait at '{step}'"
        )
        yield say(text, count=unfinished, step=where)
    if not any(demand.cases for tally in tallies for demand in tally.demands.values()):
        yield say(QT_TRANSLATE_NOOP("simulation", "no case came and left in the time that counts; simulate more days"))
    timeless = [
        step.name or step.id
        for step in blueprint.steps.values()
        if step.staff and step.time is not None and step.time.mean == 0 and ("step", step.id, "work") in intervals
    ]
    if timeless:
        text = QT_TRANSLATE_NOOP("simulation", "no time is taken by the work of: {steps}; nobody waits for it, and it costs nothing")
        yield say(text, steps=", ".join(timeless))
    if len(tallies) == 1:
        text = QT_TRANSLATE_NOOP("simulation", "one replication tells no intervals; that of a promise takes its cases as independent")
        yield say(text)
    elif len(tallies) < 5:
        yield say(QT_TRANSLATE_NOOP("simulation", "with fewer than five replications the intervals are wide"))


def still_growing(tallies: Sequence[Tally]) -> bool:
    """Whether the cycle times of the last third of the runs are beyond doubt (95 %) longer than those of the third before, by a quarter."""
    ratios = []
    for tally in tallies:
        third = len(tally.series) // 3
        if third >= 4 and math.fsum(tally.series[third : 2 * third]) > 0:
            ratios.append(math.fsum(tally.series[2 * third : 3 * third]) / math.fsum(tally.series[third : 2 * third]))
    return len(ratios) > 1 and t_interval(ratios).low > GROWS
