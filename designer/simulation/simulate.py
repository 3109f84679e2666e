"""`simulate`: from a blueprint and a specification to results with intervals."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from designer.analysis.graph import routing
from designer.analysis.hours import WEEK, cases_per_week, mean_demand, varies
from designer.model.blueprint import Blueprint
from designer.simulation.compiler import compile_network, with_streams
from designer.simulation.engine import MOST_PER_CASE, PLAIN, Crowded, Mode, Window, replicate
from designer.simulation.figures import figures
from designer.simulation.intervals import t_interval
from designer.simulation.network import Names, Network
from designer.simulation.ready import can_compile, prepare
from designer.simulation.refusals import (
    CENTURY,
    CannotSimulate,
    crowded,
    events_per_case,
    overfull,
    refusals,
    too_long,
    too_much,
)
from designer.simulation.results import Results, overloads, results
from designer.simulation.specification import DAY, Specification
from designer.simulation.tally import Tally
from designer.simulation.warm_up import mser5

LEAST = 5
CASES, LEAST_CASES = 2000.0, 100.0
MARGIN = 20.0
"""How many times as many events as expected a case may take."""
MANY_VISITS = 50.0
"""Where a case passes a step more often than this, a run of the usual length has fewer cases."""
MANY = 5
"""A day that would bring so many times what is enough is cut short."""


@dataclass(frozen=True, slots=True)
class Task:
    """One replication, as it is handed to a worker: plain values only."""

    blueprint: Blueprint
    window: Window
    seed: int
    replication: int
    compiled: bool | None


Runner = Callable[[Iterable[Task]], Iterator[Tally]]
"""Runs tasks somewhere, in any order, and gives their tallies in the order of the tasks."""
Progress = Callable[[int, int], None]
"""Hears how many of how many are done."""


def run_task(task: Task, cancelled: Callable[[], bool] = lambda: False) -> Tally:
    """Run one replication here. Raises `Crowded` and `Cancelled`."""
    ready = _prepared(task.blueprint)
    network = with_streams(ready.network, ready.names, task.seed, task.replication)
    window = replace(task.window, hopeless=ready.hopeless)
    return replicate(network, ready.names, window, mode(task.compiled), cancelled, most_per_case=ready.most_per_case)


class _Prepared(NamedTuple):
    """What all replications of a blueprint share: its network, the events that a case may take, whether a queue grows without end."""

    blueprint: Blueprint
    network: Network
    names: Names
    most_per_case: float
    hopeless: bool


_last: list[_Prepared] = []
"""What was prepared last in this process: the replications of a variant follow each other."""


def _prepared(blueprint: Blueprint) -> _Prepared:
    for known in _last[:]:
        if known.blueprint is blueprint or known.blueprint == blueprint:
            return known
    most = MARGIN * events_per_case(routing(blueprint)) + MOST_PER_CASE
    prepared = _Prepared(blueprint, *compile_network(blueprint), most, bool(_growing(blueprint)))
    _last[:] = [prepared]
    return prepared


def _growing(blueprint: Blueprint) -> dict[str, float]:
    """Pools whose queues grow without end, as far as closed forms know: not where people lose patience or where a list of arrivals ends."""
    if any(step.patience is not None for step in blueprint.steps.values()):
        return {}
    return overloads(blueprint, []) if not any(demand.arrivals for demand in blueprint.demand.values()) else {}


def mode(compiled: bool | None) -> Mode:
    """The engine's mode; None: compiled where that is ready, and until then plain Python while another process compiles."""
    if compiled is None:
        compiled = can_compile()
        if not compiled:
            prepare()
    if not compiled:
        return PLAIN
    from designer.simulation.compiled import COMPILED

    return COMPILED


def here(cancelled: Callable[[], bool] = lambda: False) -> Runner:
    """A runner that works in this thread."""
    return lambda tasks: (run_task(task, cancelled) for task in tasks)


def simulate(
    blueprint: Blueprint,
    specification: Specification,
    run: Runner | None = None,
    progress: Progress = lambda done, wanted: None,
) -> Results:
    """Simulate `blueprint` (its files read) as `specification` asks; `progress` hears how many replications of how many are done.

    Raises `CannotSimulate` with the reasons, and what `run` raises when it is cancelled.
    """
    return results(blueprint, specification, *replications(blueprint, specification, run or here(), progress))


def replications(blueprint: Blueprint, specification: Specification, run: Runner, progress: Progress) -> tuple[Window, list[Tally], bool]:
    """The window, the tallies of all replications, and whether the warm-up was long enough to tell. Raises as `simulate`."""
    reasons = refusals(blueprint)
    if reasons:
        raise CannotSimulate(reasons)
    try:
        window, settled = _window(blueprint, specification, run)
        return window, _repeat(blueprint, specification, window, run, progress), settled
    except Crowded as error:
        raise CannotSimulate((crowded(blueprint, error),)) from None


def _window(blueprint: Blueprint, specification: Specification, run: Runner) -> tuple[Window, bool]:
    found = routing(blueprint)
    whole = Window(0.0, *_length(blueprint, specification))
    warm_up = specification.warm_up
    if warm_up is None and any(demand.arrivals for demand in blueprint.demand.values()):
        warm_up = 0.0  # a list of arrivals is a history, which begins where it begins
    expected = min(whole.seconds, whole.cases / max(total_rate(blueprint), 1e-300)) + (warm_up or 0.0)
    if expected > CENTURY:
        raise CannotSimulate((too_long(blueprint),))
    compiled = can_compile() if specification.compiled is None else specification.compiled
    cases = min(total_rate(blueprint) * whole.seconds, whole.cases)
    reasons = (*overfull(blueprint, found, _growing(blueprint), expected), *too_much(blueprint, found, cases, compiled))
    if reasons:
        raise CannotSimulate(reasons)
    if warm_up is not None:
        return replace(whole, warm_up=warm_up), True
    pilot = next(run([Task(blueprint, whole, specification.seed, 0, specification.compiled)]))
    cut = mser5(pilot.series)
    away = cut if cut is not None else len(pilot.series) // 2
    seconds = pilot.ended * away / max(1, len(pilot.series))
    if cut is None and overloads(blueprint, [figures(blueprint, pilot)]):  # no time would do, and the queue only becomes longer
        seconds = min(seconds, expected)
    seconds = max(seconds, _filling(blueprint, pilot, whole))
    step = WEEK if has_calendar(blueprint) else DAY / 24
    return replace(whole, warm_up=math.ceil(seconds / step) * step), cut is not None


def _filling(blueprint: Blueprint, pilot: Tally, whole: Window) -> float:
    """How long (s) a service that begins empty takes to be as full as usual, where cases stay for days: until 95 % of the first have left.

    The cycle times that MSER-5 looks at are the same from the first case on where nobody waits, however empty the service still is. Where a
    queue grows without end no time would do, so that it is never longer than the window.
    """
    stay = figures(blueprint, pilot).get(("service", "", "cycle_p95"), 0.0)
    return min(stay, whole.seconds) if stay > DAY else 0.0


def _length(blueprint: Blueprint, specification: Specification) -> tuple[float, int]:
    """Seconds and cases of a window; one with nothing but lists of arrivals ends with the last of them."""
    demands = blueprint.demand.values()
    last = max((time for demand in demands if demand.arrivals for time in demand.listed), default=math.inf) + 1.0
    end = last if all(demand.arrivals for demand in demands) else math.inf
    if specification.cases is not None:
        return end, specification.cases
    if specification.days is not None:
        return specification.days * DAY, 1 << 60
    if any(demand.arrivals for demand in demands):
        return last, 1 << 60
    usual = max(LEAST_CASES, CASES * min(1.0, MANY_VISITS / max([1.0, *routing(blueprint).visits])))
    seconds = usual / max(total_rate(blueprint) if has_calendar(blueprint) else mean_demand(blueprint), 1e-12)
    many = MANY if usual == CASES else 1
    if not has_calendar(blueprint) and seconds * many < DAY:
        return seconds * many, 1 << 60
    step = float(WEEK) if has_calendar(blueprint) else DAY
    return max(1, math.ceil(seconds / step)) * step, 1 << 60


def total_rate(blueprint: Blueprint) -> float:
    """Cases per second of all demands, as the mean over all hours."""
    return sum(map(cases_per_week, blueprint.demand.values())) / WEEK


def has_calendar(blueprint: Blueprint) -> bool:
    """Whether the hours of the week matter: schedules that are used, demand that is not steady, or waits until a time."""
    if varies(blueprint) or any(pool.schedule in blueprint.schedules for pool in blueprint.staff.values()):
        return True
    return any(step.waits_until is not None for step in blueprint.steps.values())


def _repeat(
    blueprint: Blueprint,
    specification: Specification,
    window: Window,
    run: Runner,
    progress: Progress,
) -> list[Tally]:
    wanted = specification.replications or LEAST
    done: list[Tally] = []
    while len(done) < wanted:
        tasks = [Task(blueprint, window, specification.seed, i + 1, specification.compiled) for i in range(len(done), wanted)]
        for tally in run(tasks):
            done.append(tally)
            progress(len(done), wanted)
        if specification.replications is None and not _narrow(blueprint, done, specification.precision):
            wanted = min(specification.most, max(len(done) + 2, len(done) * 3 // 2))
            progress(len(done), wanted)  # at once, not only when the next one is done: nothing would seem to happen until then
    return done


def _narrow(blueprint: Blueprint, done: list[Tally], precision: float) -> bool:
    each = [figures(blueprint, tally) for tally in done]
    keys = [("service", "", "cycle"), *(("promise", id, "kept") for id in blueprint.promises)]
    for key in keys:
        values = [one[key] for one in each if key in one]
        if len(values) > 1:
            interval = t_interval(values)
            if interval.half > precision * (abs(interval.mean) if key[0] == "service" else 1.0):
                return False
    return True
