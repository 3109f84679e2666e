"""What a simulation found: every figure with its interval, the promises with their verdicts, and a check of the engine itself."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from designer.analysis.graph import routing
from designer.analysis.load import load
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Promise
from designer.simulation.engine import Window
from designer.simulation.figures import Figures, Key, figures
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
)


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


@dataclass(frozen=True, slots=True)
class Results:
    """The results of all replications.

    `figures` are the intervals of `designer.simulation.figures`; `each` are its figures by replication, for comparing scenarios. Pools in
    `growing` have more work than they can do: their queues grow by so many cases a second, and times that depend on them are left out.
    `pool_hours` (by hour of the week) and `step_hours` (of the day) are means over replications of people busy, on duty, cases waiting.
    """

    figures: dict[Key, Interval]
    each: tuple[Figures, ...]
    promises: dict[str, PromiseResult]
    growing: dict[str, float]
    pool_hours: dict[str, Hours]
    step_hours: dict[str, Hours]
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

    def get(self, kind: str, id: str, what: str) -> Interval | None:
        """One figure, or None where there is none."""
        return self.figures.get((kind, id, what))


def results(blueprint: Blueprint, specification: Specification, window: Window, tallies: Sequence[Tally], settled: bool) -> Results:
    """The results of the replications `tallies`; `settled` tells whether a warm-up could be found."""
    growing = _growing(blueprint)
    each = tuple(_without_growth(blueprint, figures(blueprint, tally), growing) for tally in tallies)
    keys = dict.fromkeys(key for one in each for key in one)
    intervals = {key: t_interval([one[key] for one in each if key in one]) for key in keys}
    violations = tuple(sorted({id for tally in tallies for id, pair in tally.little.items() if not _equal(*pair)}))
    unfinished = sum(tally.unfinished for tally in tallies)
    busiest = [(interval.mean, id) for (kind, id, what), interval in intervals.items() if kind == "pool" and what == "utilisation"]
    return Results(
        intervals,
        each,
        {
            id: _promise(blueprint, promise, tallies, intervals, bool(growing))
            for id, promise in blueprint.promises.items()
            if id in tallies[0].promises
        },
        growing,
        {
            id: _mean_hours([tally.pool_hours[id] for tally in tallies], [tally.seconds for tally in tallies])
            for id in tallies[0].pool_hours
        },
        {
            id: _mean_hours([tally.step_hours[id] for tally in tallies], [_by_day(tally.seconds) for tally in tallies])
            for id in tallies[0].step_hours
        },
        _mean([tally.inside for tally in tallies], [tally.seconds for tally in tallies]),
        max(busiest)[1] if busiest else None,
        sum(demand.cases for tally in tallies for demand in tally.demands.values()),
        sum(tally.events for tally in tallies),
        specification.seed,
        len(tallies),
        window,
        unfinished,
        violations,
        tuple(_remarks(window, tallies, settled, growing, unfinished, violations)),
        {id: _together([tally.demands[id].bins for tally in tallies]) for id in tallies[0].demands},
        {id: _together([tally.promises[id].bins for tally in tallies]) for id in tallies[0].promises},
    )


def _equal(one: float, other: float) -> bool:
    return abs(one - other) <= LITTLE_TOLERANCE * max(1.0, abs(one), abs(other))


def _growing(blueprint: Blueprint) -> dict[str, float]:
    """Pools that cannot do their work in the long run, with the cases a second that stay undone."""
    loaded = load(blueprint, routing(blueprint))
    found = {}
    for id, each in loaded.pools.items():
        if each.utilisation >= 1.0 and each.uses:
            found[id] = max(0.0, loaded.demand - (each.capacity or 0.0))
    return found


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
    blueprint: Blueprint, promise: Promise, tallies: Sequence[Tally], intervals: dict[Key, Interval], growing: bool
) -> PromiseResult:
    mine = [tally.promises[promise.id] for tally in tallies]
    count, kept = sum(one.count for one in mine), sum(one.kept for one in mine)
    share = wilson(kept, count)
    over = intervals.get(("promise", promise.id, "kept"))
    if over is not None and math.isfinite(over.low):
        share = wider(share, Interval(over.mean, max(0.0, over.low), min(1.0, over.high)))
    verdict = "kept" if share.low >= promise.target else "missed" if share.high < promise.target else "cannot tell"
    remark = None
    if growing:
        remark = say(QT_TRANSLATE_NOOP("simulation", "a staff pool has more work than it can do, so waits grow from day to day"))
        verdict = "missed" if verdict == "missed" else "cannot tell"
    elif count == 0:
        remark = say(QT_TRANSLATE_NOOP("simulation", "no case went from its first step to its last one"))
    return PromiseResult(
        share,
        count,
        promise.target,
        promise.within,
        verdict,
        None if growing else intervals.get(("promise", promise.id, "can_promise")),
        None if growing else intervals.get(("promise", promise.id, "mean")),
        _hidden(blueprint, promise, intervals),
        remark,
    )


def _hidden(blueprint: Blueprint, promise: Promise, intervals: dict[Key, Interval]) -> tuple[tuple[str, float], ...]:
    """The hidden steps between a promise's first and last step, with what they add to a mean case."""
    onward, back = reach(blueprint, promise.from_step, True), reach(blueprint, promise.to_step, False)
    found = []
    for id in onward & back:
        if not blueprint.is_visible(blueprint.steps[id]):
            visits, wait, work = (intervals.get(("step", id, what)) for what in ("visits", "wait", "work"))
            seconds = visits.mean * ((wait.mean if wait else 0.0) + (work.mean if work else 0.0)) if visits else 0.0
            if seconds > 0:
                found.append((id, seconds))
    return tuple(sorted(found, key=lambda pair: -pair[1]))


def reach(blueprint: Blueprint, start: str, onward: bool) -> set[str]:
    """All steps that can come after `start` (`onward`) or before it, and itself."""
    seen, todo = {start}, [start]
    while todo:
        id = todo.pop()
        ways = [flow.target for flow in blueprint.steps[id].next] if onward else list(blueprint.incoming[id])
        for other in ways:
            if other in blueprint.steps and other not in seen:
                seen.add(other)
                todo.append(other)
    return seen


def _by_day(seconds: Sequence[float]) -> tuple[float, ...]:
    return tuple(sum(seconds[hour::24]) for hour in range(24))


def _mean_hours(each: Sequence[Hours], seconds: Sequence[Sequence[float]]) -> Hours:
    return Hours(*(_mean([getattr(hours, name) for hours in each], seconds) for name in ("busy", "on_duty", "queue")))


def _mean(areas: Sequence[Sequence[float]], seconds: Sequence[Sequence[float]]) -> tuple[float, ...]:
    """Integrals over hours divided by how long the hours were, all replications together; 0 for hours that nobody saw."""
    if not areas[0]:
        return ()
    spans = [sum(hours) for hours in zip(*seconds, strict=True)]
    totals = [sum(values) for values in zip(*areas, strict=True)]
    return tuple(total / span if span else 0.0 for total, span in zip(totals, spans, strict=True))


def _together(each: Sequence[tuple[tuple[int, int], ...]]) -> tuple[tuple[int, int], ...]:
    counts: dict[int, int] = {}
    for bins in each:
        for i, count in bins:
            counts[i] = counts.get(i, 0) + count
    return tuple(sorted(counts.items()))


def _remarks(
    window: Window, tallies: Sequence[Tally], settled: bool, growing: dict[str, float], unfinished: int, violations: tuple[str, ...]
) -> list[Message]:
    found = []
    if violations:
        text = QT_TRANSLATE_NOOP(
            "simulation", "an error of this program: Little's law does not hold at {where}; please report it with the document"
        )
        found.append(say(text, where=", ".join(id or "*" for id in violations)))
    if growing:
        found.append(
            say(QT_TRANSLATE_NOOP("simulation", "queues grow without end; times that depend on them mean nothing and are left out"))
        )
    if not settled and not growing:
        found.append(say(QT_TRANSLATE_NOOP("simulation", "no warm-up could be found in so short a run; half of it was left away")))
    if unfinished:
        found.append(
            say(
                QT_TRANSLATE_NOOP("simulation", "{count} cases had not left when the run was given up; they are in no figure"),
                count=unfinished,
            )
        )
    if len(tallies) < 5:
        found.append(say(QT_TRANSLATE_NOOP("simulation", "with fewer than five replications the intervals are wide")))
    return found
