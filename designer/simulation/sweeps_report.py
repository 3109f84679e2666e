"""The outcomes of sweeps, as JSON for programs and as tables for people."""

from __future__ import annotations

from collections.abc import Sequence

from designer.analysis.amounts import NONE, duration, money, percent
from designer.analysis.report import Translate, table
from designer.i18n import QT_TRANSLATE_NOOP, Figure, Message, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Ref
from designer.simulation.comparison_report import differences_json
from designer.simulation.figures import Key
from designer.simulation.report import Plain, signed, told_as
from designer.simulation.sensitivity import ONE_MORE, Effect
from designer.simulation.staffing import Staffing


def sensitivity_json(effects: Sequence[Effect]) -> list[Plain]:
    """The effects, the most useful first."""
    return [
        {
            "collection": effect.ref.collection,
            "id": effect.ref.id,
            "change": effect.what,
            "gain": effect.gain,
            "differences": differences_json(effect.differences),
        }
        for effect in effects
    ]


def sensitivity_text(blueprint: Blueprint, effects: Sequence[Effect], translate: Translate = str) -> str:
    """One row for each small change, with what it does to the promises, to waiting and to cost; a star where that is beyond doubt."""
    columns = (
        QT_TRANSLATE_NOOP("report", "Change"),
        QT_TRANSLATE_NOOP("report", "Waiting"),
        QT_TRANSLATE_NOOP("report", "Cost per case"),
        QT_TRANSLATE_NOOP("report", "Kept"),
    )
    rows = []
    for effect in effects:
        promises = (
            f"{promise.name or id} {translate(_told(effect, ('promise', id, 'kept')))}" for id, promise in blueprint.promises.items()
        )
        figures = (_told(effect, ("service", "", what)) for what in ("wait", "cost"))
        rows.append((_change(blueprint, effect, translate), *figures, "; ".join(promises)))
    return table(columns, rows, translate)


def _change(blueprint: Blueprint, effect: Effect, translate: Translate) -> str:
    text = (
        QT_TRANSLATE_NOOP("report", "{name}: one more")
        if effect.what == ONE_MORE
        else QT_TRANSLATE_NOOP("report", "{name}: a tenth faster")
    )
    return translate(say(text, name=_name(blueprint, effect.ref)))


def _name(blueprint: Blueprint, ref: Ref) -> str:
    element = blueprint.table(ref.collection)[ref.id]
    return str(getattr(element, "name", "") or ref.id)


def _told(effect: Effect, key: Key) -> Figure:
    difference = effect.differences.get(key)
    if difference is None or difference.change is None:
        return NONE
    return Figure(signed(difference.change, told_as(key)) + (" *" if difference.sure else ""))


def staffing_json(found: Staffing) -> Plain:
    """People by pool, whether all promises are then kept, those that no staffing keeps, the money a second, and each promise's share."""
    return {
        "counts": dict(found.counts),
        "kept": found.kept,
        "beyond": [{"promise": id, "can_promise_s": found.plenty.get(id)} for id in found.beyond],
        "cost_per_s": found.cost,
        "cost_before_per_s": found.cost_before,
        "tried": found.tried,
        "promises": {
            id: {"kept": result.kept.mean, "verdict": result.verdict} for id, result in found.results.promises.items() if result.count
        },
    }


def beyond_words(blueprint: Blueprint, found: Staffing) -> list[Message]:
    """A sentence for each promise that staff alone cannot keep, with what could be promised with plenty of people, if that is known."""
    text = QT_TRANSLATE_NOOP(
        "report", "However many people there are, they alone do not keep '{promise}': the work itself, shifts or batches take too long."
    )
    with_limit = QT_TRANSLATE_NOOP(
        "report",
        "However many people there are, they alone do not keep '{promise}': the work itself, shifts or batches take too long. "
        "With plenty of people {limit} can be promised to {target}.",
    )
    told = []
    for id in found.beyond:
        promise, limit = blueprint.promises[id], found.plenty.get(id)
        name = promise.name or id
        if limit is None:
            told.append(say(text, promise=name))
        else:
            told.append(say(with_limit, promise=name, limit=duration(limit), target=percent(promise.target)))
    return told


def staffing_text(blueprint: Blueprint, found: Staffing, translate: Translate = str) -> str:
    """People now and then, and what the promises come to."""
    kept = QT_TRANSLATE_NOOP("report", "The smallest staffing found that keeps all promises ({cost} per hour, now {before})")
    not_kept = QT_TRANSLATE_NOOP(
        "report", "No staffing was found that keeps all promises; the best of those tried ({cost} per hour, now {before})"
    )
    costs = {name: money(value * 3600, blueprint.currency) for name, value in (("cost", found.cost), ("before", found.cost_before))}
    columns = (QT_TRANSLATE_NOOP("report", "Staff pool"), QT_TRANSLATE_NOOP("report", "Before"), QT_TRANSLATE_NOOP("report", "After"))
    rows = [(pool.name or id, str(pool.count), str(found.counts.get(id, pool.count))) for id, pool in blueprint.staff.items()]
    heads = (QT_TRANSLATE_NOOP("report", "Promise"), QT_TRANSLATE_NOOP("report", "Target"), QT_TRANSLATE_NOOP("report", "Kept"))
    promises = [
        (blueprint.promises[id].name or id, percent(result.target), percent(result.kept.mean) if result.count else NONE)
        for id, result in found.results.promises.items()
    ]
    rest = QT_TRANSLATE_NOOP("report", "The smallest staffing found that keeps all other promises ({cost} per hour, now {before})")
    others = all(result.verdict == "kept" for id, result in found.results.promises.items() if result.count and id not in found.beyond)
    spared = QT_TRANSLATE_NOOP("report", "All promises are kept, and nobody can be spared ({cost} per hour)")
    if found.kept and all(blueprint.staff[id].count == count for id, count in found.counts.items()):
        kept = spared
    head = translate(say(kept if found.kept else rest if found.beyond and others else not_kept, **costs))
    beyond = "\n".join(translate(line) for line in beyond_words(blueprint, found))
    return "\n".join(part for part in (head, beyond, table(columns, rows, translate), table(heads, promises, translate)) if part)
