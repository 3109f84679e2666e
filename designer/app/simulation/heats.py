"""How busy the simulation found each step's people, over the whole time or in one hour of the week, as the map shows it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from designer.app.panels import amounts
from designer.app.panels.words import DAY_NAMES, word
from designer.drawing.heat import Heat, Heats, level_of, percent
from designer.i18n import QT_TRANSLATE_NOOP, Figure, Message, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Step
from designer.simulation.results import Results
from designer.simulation.tally import Hours

HOURS = 168
LEAST_QUEUE = 0.05
"""Fewer people waiting than this on the mean are not told."""


def simulated_heat(blueprint: Blueprint, results: Results, hour: int | None = None) -> Heats:
    """The heat of each step of `blueprint` that needs staff and was simulated; `hour` of the week, None for the whole time.

    The badge says how busy the busiest of its pools is and, after a dot, how many cases wait there.
    """
    found = {}
    narrowest = _narrowest(blueprint, results) if hour is None else None
    pools = {id: busy for id in results.pool_hours if (busy := _busy(results, id, hour)) is not None}
    calm = {id: Heat(level_of(busy), percent(busy)) for id, busy in pools.items()}  # the same for the many steps where nobody waits
    for step in blueprint.steps.values():
        pool = max((use.pool for use in step.staff if use.pool in pools), key=pools.__getitem__, default=None)
        if pool is not None and step.id in results.step_hours:
            queue, heat = _queue(results, step.id, hour), calm[pool]
            if queue >= LEAST_QUEUE or step.id == narrowest:
                heat = Heat(heat.level, _text(heat.text, queue), step.id == narrowest)
            found[step.id] = heat
    return Heats(found, _by(hour))


def _by(hour: int | None) -> Message:
    if hour is None:
        return say(QT_TRANSLATE_NOOP("simulation", "By simulation, mean of the week: busy · waiting"))
    return say(QT_TRANSLATE_NOOP("simulation", "By simulation, {hour}: busy · waiting"), hour=hour_words(hour))


def hour_words(hour: int | None) -> str:
    """``Mon 14:00–15:00``."""
    if hour is None:
        return QCoreApplication.translate("simulation", "Mean of the week")
    return f"{word(DAY_NAMES[hour // 24])} {hour % 24:02}:00–{hour % 24 + 1:02}:00"


def _text(busy: Figure, queue: float) -> Figure:
    return busy if queue < LEAST_QUEUE else Figure(f"{busy} · {amounts.plain(queue, 2)}")


def _busy(results: Results, pool: str, hour: int | None) -> float | None:
    if hour is not None:
        return busy_in(results.pool_hours[pool], hour)
    mean = _mean(results, pool)
    return max(1.0, mean) if pool in results.growing else mean


def busy_in(hours: Hours, hour: int) -> float | None:
    """The share of people on duty who are busy in an hour; None where nobody is on duty."""
    if not hours.on_duty[hour] > 0:
        return 1.0 if hours.busy[hour] > 0 else None  # they finish what they began
    return hours.busy[hour] / hours.on_duty[hour]


def _mean(results: Results, pool: str) -> float:
    found = results.get("pool", pool, "utilisation")
    return found.mean if found is not None else 0.0


def _queue(results: Results, step: str, hour: int | None) -> float:
    if hour is not None:
        return results.step_hours[step].queue[hour]
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
