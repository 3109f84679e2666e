"""Checks of staff: is there enough of it, and does each step name it?"""

from __future__ import annotations

import math
from collections.abc import Iterator

from designer.analysis.figures import Analysis, PoolFigures
from designer.checks.findings import Check, Severity, Spot, called, listed, steps
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Band, Ref, StaffPool, Step, StepKind
from designer.model.quantities import format_rate, format_share

HIGH = 0.85
"""Implied utilisation from which on small swings of demand make long queues (a usual planning limit)."""
FULL = 1.0


def _used(blueprint: Blueprint, analysis: Analysis) -> Iterator[tuple[StaffPool, PoolFigures]]:
    """The pools that people stand in; one without people has a check of its own."""
    for pool in blueprint.staff.values():
        figures = analysis.pools.get(pool.id)
        if figures and pool.count > 0:
            yield pool, figures


def _ref(pool: StaffPool) -> tuple[Ref, ...]:
    return (Ref("staff", pool.id),)


def _percent(share: float) -> str:
    return format_share(round(share, 2)) if share < 100 else format_share(round(share))


def overload(blueprint: Blueprint, analysis: Analysis) -> Iterator[Spot]:
    """More work comes in than the pool can do: the queue grows without end."""
    for pool, figures in _used(blueprint, analysis):
        if figures.implied_utilisation > FULL and math.isfinite(figures.implied_utilisation):
            load = _percent(figures.implied_utilisation)
            if load == "100 %":
                load = format_share(round(figures.implied_utilisation, 4))
            growth = figures.queue_growth_per_s
            if growth:
                text = QT_TRANSLATE_NOOP("checks", "'{pool}' has work for {load} of its time; the queue grows by {growth}")
                yield Spot(say(text, pool=pool.name, load=load, growth=_per_hour(growth)), _ref(pool), "count", _enough(pool, figures))
            else:
                text = QT_TRANSLATE_NOOP("checks", "'{pool}' has work for {load} of its time")
                yield Spot(say(text, pool=pool.name, load=load), _ref(pool), "count", _enough(pool, figures))
        elif math.isinf(figures.implied_utilisation):
            text = QT_TRANSLATE_NOOP("checks", "'{pool}' has work but is never on duty, or its cases never end")
            yield Spot(say(text, pool=pool.name), _ref(pool), "count")


def _per_hour(per_second: float) -> str:
    """A rate to read, with two digits."""
    per_hour = per_second * 3600
    digits = max(0, 1 - math.floor(math.log10(per_hour))) if per_hour > 0 else 0
    return format_rate(round(per_hour, digits) / 3600)


def people_needed(pool: StaffPool, figures: PoolFigures) -> int | None:
    """How many people would bring the load down to the limit, all else equal; None where no number would."""
    if not math.isfinite(figures.implied_utilisation):
        return None
    return math.ceil(pool.count * figures.implied_utilisation / HIGH - 1e-9)


def _enough(pool: StaffPool, figures: PoolFigures) -> Message | None:
    needed = people_needed(pool, figures)
    if needed is None:
        return None
    text = QT_TRANSLATE_NOOP(
        "checks", "With {needed} people instead of {count} the load falls to {limit} or less; or take work or demand away."
    )
    return say(text, needed=needed, count=pool.count, limit=_percent(HIGH))


def high_load(blueprint: Blueprint, analysis: Analysis) -> Iterator[Spot]:
    """The pool can do its work, but with little to spare."""
    for pool, figures in _used(blueprint, analysis):
        if HIGH < figures.implied_utilisation <= FULL:
            text = QT_TRANSLATE_NOOP("checks", "'{pool}' has work for {load} of its time; small swings of demand make long queues")
            yield Spot(say(text, pool=pool.name, load=_percent(figures.implied_utilisation)), _ref(pool), "count", _enough(pool, figures))


def peak_overload(blueprint: Blueprint, analysis: Analysis) -> Iterator[Spot]:
    """On average the pool keeps up, but not at the busiest time of the week."""
    for pool, figures in _used(blueprint, analysis):
        peak = figures.peak_utilisation
        if peak is not None and peak > FULL >= figures.implied_utilisation:
            text = QT_TRANSLATE_NOOP("checks", "At the busiest time of the week '{pool}' has work for {peak} of its time")
            yield Spot(say(text, pool=pool.name, peak=_percent(peak)), _ref(pool), "count")


def bottleneck(blueprint: Blueprint, analysis: Analysis) -> Iterator[Spot]:
    """The pool that limits the whole process."""
    pool = blueprint.staff.get(analysis.bottleneck or "")
    figures = analysis.pools.get(analysis.bottleneck or "")
    if pool and figures and pool.count > 0 and figures.capacity_per_s:
        text = QT_TRANSLATE_NOOP("checks", "'{pool}' is the bottleneck: the process can serve {capacity} at the most")
        yield Spot(say(text, pool=pool.name, capacity=_per_hour(figures.capacity_per_s)), _ref(pool))


def step_without_staff(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """Work that takes the company's time, and nobody is named who does it."""
    if not blueprint.staff:
        return
    for step in blueprint.steps.values():
        needs = step.time is not None and not step.staff and step.kind is StepKind.ACTIVITY
        if needs and blueprint.band(step) not in (Band.CUSTOMER, Band.EVIDENCE):
            yield Spot(
                say(QT_TRANSLATE_NOOP("checks", "'{step}' takes time, but nobody is named who does it"), step=called(step)),
                steps(step),
                "staff",
            )


def idle_pool(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """A pool that no step names."""
    used = {use.pool for step in blueprint.steps.values() for use in step.staff}
    for pool in blueprint.staff.values():
        if pool.id not in used:
            yield Spot(say(QT_TRANSLATE_NOOP("checks", "No step names '{pool}'"), pool=pool.name), _ref(pool))


def empty_pool(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """Steps name a pool in which nobody is."""
    needing: dict[str, list[Step]] = {pool.id: [] for pool in blueprint.staff.values() if pool.count == 0}
    if not needing:
        return
    for step in blueprint.steps.values():
        for use in step.staff:
            if use.people > 0 and use.pool in needing:
                needing[use.pool].append(step)
    for id, found in needing.items():
        if found:
            yield Spot(_empty_text(blueprint.staff[id], found), (*_ref(blueprint.staff[id]), *steps(*found)), "count")


def _empty_text(pool: StaffPool, needing: list[Step]) -> Message:
    if len(needing) == 1:
        text = QT_TRANSLATE_NOOP("checks", "'{step}' needs '{pool}', but there is nobody in it")
        return say(text, step=called(needing[0]), pool=pool.name)
    text = QT_TRANSLATE_NOOP("checks", "{count} steps need '{pool}', but there is nobody in it: {steps}")
    return say(text, count=len(needing), pool=pool.name, steps=listed(needing))


def too_few_in_pool(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """A step takes more people at once than its pool has, so it can never begin."""
    for step in blueprint.steps.values():
        for use in step.staff:
            pool = blueprint.staff.get(use.pool)
            if pool and 0 < pool.count < use.people:
                text = QT_TRANSLATE_NOOP("checks", "'{step}' takes {people} of '{pool}' at once, which has only {count}")
                values = {"people": use.people, "count": pool.count}
                yield Spot(say(text, step=called(step), pool=pool.name, **values), (*steps(step), *_ref(pool)), "staff")


def staff_without_time(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """A step names staff but not for how long, or a time of zero, so its work is missing from every figure."""
    for step in blueprint.steps.values():
        if step.staff and step.time is None:
            text = QT_TRANSLATE_NOOP("checks", "'{step}' names staff but no time, so its work is missing from the load")
            yield Spot(say(text, step=called(step)), steps(step), "time")
        elif step.staff and step.time is not None and step.time.parameters and step.time.mean == 0:
            text = QT_TRANSLATE_NOOP("checks", "'{step}' takes its staff no time, so its work is missing from the load")
            yield Spot(say(text, step=called(step)), steps(step), "time")


def off_duty_demand(blueprint: Blueprint, analysis: Analysis) -> Iterator[Spot]:
    """Work comes for a pool at hours when nobody of it is on duty, and waits for hours that the figures do not know."""
    for pool, figures in _used(blueprint, analysis):
        if not figures.covers_demand:
            text = QT_TRANSLATE_NOOP("checks", "Work comes for '{pool}' at hours when nobody of it is on duty")
            yield Spot(say(text, pool=pool.name), _ref(pool), "schedule")


CAPACITY: tuple[Check, ...] = (
    Check(
        "CAP101",
        Severity.ERROR,
        QT_TRANSLATE_NOOP("checks", "Overload"),
        QT_TRANSLATE_NOOP("checks", "Add people, take work away from them, or take less demand."),
        overload,
    ),
    Check(
        "CAP102",
        Severity.WARNING,
        QT_TRANSLATE_NOOP("checks", "High load"),
        QT_TRANSLATE_NOOP("checks", "Add people, or take work away from them."),
        high_load,
    ),
    Check(
        "CAP103",
        Severity.WARNING,
        QT_TRANSLATE_NOOP("checks", "Overload at the busiest time"),
        QT_TRANSLATE_NOOP("checks", "Have more people on duty at that time, do hidden work at quieter times, or lead customers there."),
        peak_overload,
    ),
    Check(
        "CAP104",
        Severity.HINT,
        QT_TRANSLATE_NOOP("checks", "Bottleneck"),
        QT_TRANSLATE_NOOP("checks", "To serve more customers begin here; work saved elsewhere does not help."),
        bottleneck,
    ),
    Check(
        "CAP105",
        Severity.WARNING,
        QT_TRANSLATE_NOOP("checks", "Work without staff"),
        QT_TRANSLATE_NOOP("checks", "Name the staff that does it, or make it a wait if nobody works meanwhile."),
        step_without_staff,
    ),
    Check(
        "CAP106",
        Severity.HINT,
        QT_TRANSLATE_NOOP("checks", "Staff pool without work"),
        QT_TRANSLATE_NOOP("checks", "Name it at the steps it does, or remove it."),
        idle_pool,
    ),
    Check(
        "CAP107",
        Severity.ERROR,
        QT_TRANSLATE_NOOP("checks", "Staff pool without people"),
        QT_TRANSLATE_NOOP("checks", "Put people into the pool, or give its steps to another one."),
        empty_pool,
    ),
    Check(
        "CAP108",
        Severity.ERROR,
        QT_TRANSLATE_NOOP("checks", "More people at once than there are"),
        QT_TRANSLATE_NOOP("checks", "Let fewer people do the step together, or put more into the pool."),
        too_few_in_pool,
    ),
    Check(
        "CAP109",
        Severity.WARNING,
        QT_TRANSLATE_NOOP("checks", "Staff without a time"),
        QT_TRANSLATE_NOOP("checks", "Say how long the step takes, even as an estimate."),
        staff_without_time,
    ),
    Check(
        "CAP110",
        Severity.WARNING,
        QT_TRANSLATE_NOOP("checks", "Work comes off duty"),
        QT_TRANSLATE_NOOP(
            "checks",
            "Have somebody on duty at all hours of the demand, or correct its hours; accept it where the work may wait until then.",
        ),
        off_duty_demand,
    ),
)
