"""How busy the simulation found each step's people, over the whole time or in one hour of the week, as the map shows it."""

from __future__ import annotations

from designer.app.panels import amounts
from designer.drawing.heat import Heat, level_of, percent
from designer.model.blueprint import Blueprint
from designer.model.elements import Step
from designer.simulation.results import Results
from designer.simulation.tally import Hours

HOURS = 168
LEAST_QUEUE = 0.05
"""Fewer people waiting than this on the mean are not told."""


def simulated_heat(blueprint: Blueprint, results: Results, hour: int | None = None) -> dict[str, Heat]:
    """The heat of each step of `blueprint` that needs staff and was simulated; `hour` of the week, None for the whole time.

    The badge says how busy the busiest of its pools is and, after a dot, how many cases wait there.
    """
    found = {}
    narrowest = _narrowest(blueprint, results) if hour is None else None
    for step in blueprint.steps.values():
        busy = [share for share in (_busy(results, use.pool, hour) for use in step.staff) if share is not None]
        if busy and step.id in results.step_hours:
            found[step.id] = Heat(level_of(max(busy)), _text(max(busy), _queue(results, step.id, hour)), step.id == narrowest)
    return found


def _text(busy: float, queue: float) -> str:
    return percent(busy) if queue < LEAST_QUEUE else f"{percent(busy)} · {amounts.plain(queue, 2)}"


def _busy(results: Results, pool: str, hour: int | None) -> float | None:
    if pool in results.growing and hour is None:
        return max(1.0, _mean(results, pool))
    if hour is None:
        return _mean(results, pool)
    hours = results.pool_hours.get(pool)
    return None if hours is None else busy_in(hours, hour)


def busy_in(hours: Hours, hour: int) -> float | None:
    """The share of people on duty who are busy in an hour; None where nobody is on duty."""
    if not hours.on_duty[hour] > 0:
        return 1.0 if hours.busy[hour] > 0 else None  # they finish what they began
    return hours.busy[hour] / hours.on_duty[hour]


def _mean(results: Results, pool: str) -> float:
    found = results.get("pool", pool, "utilisation")
    return found.mean if found is not None else 0.0


def _queue(results: Results, step: str, hour: int | None) -> float:
    """Cases that wait at a step; by the hour of the day, since that is what is counted of steps."""
    if hour is not None:
        queue = results.step_hours[step].queue
        return queue[hour % 24] if queue else 0.0
    found = results.get("step", step, "queue")
    return found.mean if found is not None else 0.0


def _narrowest(blueprint: Blueprint, results: Results) -> str | None:
    """The step that takes most of the time of the busiest pool."""
    work = {step.id: _work(step, results) for step in blueprint.steps.values() if any(use.pool == results.bottleneck for use in step.staff)}
    most = max(work, key=work.__getitem__, default=None)
    return most if most is not None and work[most] > 0 else None


def _work(step: Step, results: Results) -> float:
    visits, work = results.get("step", step.id, "visits"), results.get("step", step.id, "work")
    people = sum(use.people for use in step.staff if use.pool == results.bottleneck)
    return visits.mean * work.mean * people if visits is not None and work is not None else 0.0
