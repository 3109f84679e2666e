"""What a reader must know before trusting the figures: approximations that were made, and where they end."""

from __future__ import annotations

import math
from collections.abc import Iterator

from designer.analysis.figures import BUSY
from designer.analysis.graph import Routing
from designer.analysis.hours import varies
from designer.analysis.load import Load
from designer.analysis.stations import Station
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint
from designer.model.elements import StepKind
from designer.model.quantities import format_number


def remarks(blueprint: Blueprint, found: Routing, load: Load, queues: dict[str, Station]) -> Iterator[Message]:
    """The remarks on an analysis, those about wrong input first."""
    yield from _on_routing(found, load)
    if load.demand <= 0 and found.ids:
        yield say(QT_TRANSLATE_NOOP("analysis", "No demand is given: capacity is known, waits are not."))
    yield from _on_calendars(blueprint, load)
    yield from _on_what_is_left_out(blueprint, found)
    for id, one in queues.items():
        yield from _on_pool(load, id, one)
    if any(one.utilisation > 0 and not one.markovian for one in queues.values()):
        yield say(QT_TRANSLATE_NOOP("analysis", "Waits are approximations (Allen-Cunneen, linked stations by Whitt's QNA)."))


def _on_routing(found: Routing, load: Load) -> Iterator[Message]:
    if found.endless:
        step = found.steps[load.visits.index(math.inf)]
        text = QT_TRANSLATE_NOOP("analysis", "Cases can never leave the loop at {step}; its figures are infinite.")
        yield say(text, step=step.name or step.id)
    if not found.scaled:
        return
    id, total = found.scaled[0]
    name = found.steps[found.place[id]].name or id
    text = QT_TRANSLATE_NOOP("analysis", "The shares leaving {step} add up to {total} %; they were scaled to 100 %.")
    yield say(text, step=name, total=format_number(round(total * 100, 1)))
    if len(found.scaled) > 1:
        yield say(QT_TRANSLATE_NOOP("analysis", "So were those of {count} other steps."), count=len(found.scaled) - 1)


def _on_calendars(blueprint: Blueprint, load: Load) -> Iterator[Message]:
    if load.demand <= 0:
        return
    if varies(blueprint):
        yield say(QT_TRANSLATE_NOOP("analysis", "Demand varies over the week: figures hold for its mean over the hours in which it comes."))
    short = [each.pool.name or id for id, each in load.pools.items() if each.duty < 1]
    if short:
        text = QT_TRANSLATE_NOOP(
            "analysis", "On duty for fewer hours than demand comes: {pools}. The week's work is spread evenly over their hours."
        )
        yield say(text, pools=", ".join(short))
    away = [each.pool.name or id for id, each in load.pools.items() if not each.covers]
    if away:
        text = QT_TRANSLATE_NOOP(
            "analysis", "Off duty at hours when work comes for them: {pools}. Their real waits are longer than those shown."
        )
        yield say(text, pools=", ".join(away))


def _on_what_is_left_out(blueprint: Blueprint, found: Routing) -> Iterator[Message]:
    """What only a simulation knows, and files that nobody has read."""
    link = StepKind.LINK
    steps = [  # most steps have none of it: they are looked at but once
        step
        for step in blueprint.steps.values()
        if step.batch is not None
        or step.until is not None
        or step.patience is not None
        or step.priority != "normal"
        or step.kind is link
        or (step.time is not None and step.time.source)
    ]
    unread = [demand.arrivals for demand in blueprint.demand.values() if demand.arrivals and not demand.listed]
    unread += [step.time.source for step in steps if step.time is not None and step.time.source and not step.time.parameters]
    if unread:
        yield say(QT_TRANSLATE_NOOP("analysis", "Not read, and taken for nothing: {files}."), files=", ".join(dict.fromkeys(unread)))
    files = [step.name or step.id for step in steps if step.kind is link and step.link and blueprint.linked(step) is None]
    if files:
        text = QT_TRANSLATE_NOOP("analysis", "Links that are not followed take the time given on them: {steps}.")
        yield say(text, steps=", ".join(files))
    if found.mixed:
        text = QT_TRANSLATE_NOOP(
            "analysis", "Ways depend on who comes: visits are exact; promises and cycle time take all who come together (an approximation)."
        )
        yield say(text)
    if any(step.batch is not None and step.batch.up_to > 1 for step in steps):
        text = QT_TRANSLATE_NOOP("analysis", "Batches count as full (an approximation), and the wait until they are is left out.")
        yield say(text)
    if any(step.until is not None and step.waits_until is not None for step in steps):
        text = QT_TRANSLATE_NOOP(
            "analysis",
            "Waits until a time count as if customers came to them at all hours alike (an approximation: half a day for a time of day), and "
            "those who then go on together as if they came one by one; a simulation knows better.",
        )
        yield say(text)
    ranked = any(step.priority != "normal" for step in steps) or any(demand.priority != "normal" for demand in blueprint.demand.values())
    if ranked or any(step.patience is not None for step in steps):
        yield say(QT_TRANSLATE_NOOP("analysis", "Priorities and patience are left out of these figures; a simulation knows them."))


def _on_pool(load: Load, id: str, one: Station) -> Iterator[Message]:
    each = load.pools[id]
    name = each.pool.name or id
    if each.pool.count == 0:
        yield say(QT_TRANSLATE_NOOP("analysis", "Nobody is in {pool}: no case gets past the steps that need it."), pool=name)
    elif each.too_few >= 0:
        text = QT_TRANSLATE_NOOP("analysis", "{pool}: a step needs more people at once than the pool has.")
        yield say(text, pool=name)
    elif one.utilisation >= 1:
        grows = (load.demand - (each.capacity or 0.0)) * 3600
        text = QT_TRANSLATE_NOOP("analysis", "{pool} cannot serve the demand: {cases} more cases wait after each hour.")
        yield say(text, pool=name, cases=format_number(round(grows, 2)))
    elif one.utilisation > BUSY:
        text = QT_TRANSLATE_NOOP("analysis", "{pool} is busy for {percent} % of its time; above 90 % waits are not to be trusted.")
        yield say(text, pool=name, percent=round(one.utilisation * 100))
    if one.utilisation < 1 <= (each.peak_utilisation or 0.0):
        text = QT_TRANSLATE_NOOP(
            "analysis",
            "{pool} cannot keep up at the busiest time: its queue builds up while the peak lasts; how far depends on how long it lasts.",
        )
        yield say(text, pool=name)
