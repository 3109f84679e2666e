"""What the figures panel says: an analysis as sections of rows."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from designer.analysis.figures import Analysis, PoolFigures, PromiseFigures, StepFigures
from designer.app.messages import named, text
from designer.app.panels import amounts
from designer.app.panels.marks import ALARM, GOOD, UNKNOWN, WARNING
from designer.app.panels.names import name_of, step_name
from designer.app.panels.sections_model import Row, Section
from designer.checks.capacity import FULL, HIGH
from designer.model.blueprint import Blueprint
from designer.model.elements import Ref

MOST_STEPS = 200
INDENT = "    "


def sections(blueprint: Blueprint, analysis: Analysis) -> tuple[Section, ...]:
    """All sections that have something to say."""
    found = (
        Section(QCoreApplication.translate("figures", "Process"), _process(blueprint, analysis), "process"),
        Section(QCoreApplication.translate("figures", "Mean over all cases that come in"), _per_case(blueprint, analysis), "case"),
        Section(QCoreApplication.translate("figures", "Promises"), _promises(blueprint, analysis), "promises"),
        Section(QCoreApplication.translate("figures", "Utilisation by pool"), _pools(blueprint, analysis), "pools"),
        Section(QCoreApplication.translate("figures", "Waits by step"), _waits(blueprint, analysis), "waits"),
    )
    return tuple(section for section in found if section.rows)


# -- the process as a whole -------------------------------------------------------------------------------------------


def _process(blueprint: Blueprint, analysis: Analysis) -> tuple[Row, ...]:
    return (
        _demand(blueprint, analysis),
        _capacity(analysis),
        *_bottleneck(blueprint, analysis),
    )


def _per_case(blueprint: Blueprint, analysis: Analysis) -> tuple[Row, ...]:
    tip = QCoreApplication.translate(
        "figures", "The mean over all cases that come in, those that leave early included; one that goes the whole way takes and costs more"
    )
    cost = amounts.money(analysis.cost_per_case, blueprint.currency)
    return (
        Row((QCoreApplication.translate("figures", "Cycle time"), amounts.duration(analysis.cycle_time_s)), tip=tip),
        Row((QCoreApplication.translate("figures", "Cost per case"), cost), tip=tip),
        Row((QCoreApplication.translate("figures", "Hand-offs per case"), amounts.plain(analysis.hand_offs)), tip=tip),
        *_crossings(blueprint, analysis),
    )


def _demand(blueprint: Blueprint, analysis: Analysis) -> Row:
    refs = tuple(Ref("demand", id) for id in blueprint.demand)
    return Row((QCoreApplication.translate("figures", "Demand"), amounts.rate(analysis.demand_per_s)), refs, value="demand")


def _capacity(analysis: Analysis) -> Row:
    short = analysis.capacity_per_s is not None and analysis.capacity_per_s < analysis.demand_per_s
    tip = QCoreApplication.translate("figures", "The least over the staff pools; less than the demand means that queues grow without end")
    shown = amounts.rate(analysis.capacity_per_s)
    name = QCoreApplication.translate("figures", "Capacity")
    return Row((name, f"{ALARM} {shown}" if short else shown), tip=tip, mark="alarm" if short else "")


def _bottleneck(blueprint: Blueprint, analysis: Analysis) -> tuple[Row, ...]:
    if analysis.bottleneck is None:
        return ()
    ref = Ref("staff", analysis.bottleneck)
    return (Row((QCoreApplication.translate("figures", "Bottleneck"), name_of(blueprint, ref)), (ref,), value="bottleneck"),)


def _crossings(blueprint: Blueprint, analysis: Analysis) -> tuple[Row, ...]:
    label = QCoreApplication.translate("figures", "{count} ×")
    tip = QCoreApplication.translate("figures", "How often an average case crosses the line")
    return tuple(
        Row((name_of(blueprint, Ref("lines", id)), label.format(count=amounts.plain(count))), tip=tip)
        for id, count in analysis.crossings.items()
        if id in blueprint.lines
    )


# -- pools ------------------------------------------------------------------------------------------------------------


def _pools(blueprint: Blueprint, analysis: Analysis) -> tuple[Row, ...]:
    used = [(id, pool) for id, pool in analysis.pools.items() if id in blueprint.staff]
    used.sort(key=lambda item: -item[1].implied_utilisation)
    return tuple(row for id, pool in used for row in (_pool(blueprint, id, pool, id == analysis.bottleneck), *_pool_at_peak(id, pool)))


def _pool_at_peak(id: str, pool: PoolFigures) -> tuple[Row, ...]:
    """A line of its own where the mean hides that there is too much work at the busiest time."""
    peak = pool.peak_utilisation
    if peak is None or peak <= FULL or pool.implied_utilisation > FULL:
        return ()
    return (Row((at_peak(), f"{ALARM} {amounts.percent(peak)}"), (Ref("staff", id),), peak_tip(), "alarm", min(peak, 10.0), ("peak", id)),)


def at_peak() -> str:
    """The name of a line below another one."""
    return INDENT + QCoreApplication.translate("figures", "at the busiest time")


def peak_tip() -> str:
    """What the busiest time is."""
    return QCoreApplication.translate("figures", "The busiest time of the week at which people are on duty; the figures above are means")


def _pool(blueprint: Blueprint, id: str, pool: PoolFigures, bottleneck: bool) -> Row:
    share = pool.implied_utilisation
    symbol, mark = (f"{ALARM} ", "alarm") if share > FULL else (f"{WARNING} ", "warning") if share > HIGH else ("", "")
    ref = Ref("staff", id)
    name = name_of(blueprint, ref)
    if bottleneck:
        name = QCoreApplication.translate("figures", "{pool} (bottleneck)").format(pool=name)
    bar = min(share, 10.0) if math.isfinite(share) else 10.0
    return Row((name, symbol + amounts.percent(share)), (ref,), _pool_tip(pool), mark, bar, ("pool", id))


def _pool_tip(pool: PoolFigures) -> str:
    people = QCoreApplication.translate("figures", "People: {count}").format(count=pool.count)
    load = QCoreApplication.translate("figures", "Work per case: {time}").format(time=amounts.duration(pool.unit_load_s))
    capacity = QCoreApplication.translate("figures", "Capacity: {rate}").format(rate=amounts.rate(pool.capacity_per_s))
    if pool.queue_growth_per_s is not None and pool.queue_growth_per_s > 0:
        grows = QCoreApplication.translate("figures", "The queue grows by {rate}")
        return "\n".join((people, load, capacity, grows.format(rate=amounts.rate(pool.queue_growth_per_s))))
    wait = QCoreApplication.translate("figures", "Mean wait: {time}").format(time=amounts.duration(pool.wait_mean_s))
    return "\n".join((people, load, capacity, wait))


# -- waits ------------------------------------------------------------------------------------------------------------


def _waits(blueprint: Blueprint, analysis: Analysis) -> tuple[Row, ...]:
    staffed = [(id, step) for id, step in analysis.steps.items() if step.utilisation is not None and id in blueprint.steps]
    staffed.sort(key=lambda item: -math.inf if item[1].wait_mean_s is None else -item[1].wait_mean_s)
    return tuple(_wait(blueprint, id, step) for id, step in staffed[:MOST_STEPS])


def _wait(blueprint: Blueprint, id: str, step: StepFigures) -> Row:
    if step.wait_mean_s is None:
        shown, mark = f"{ALARM} ∞", "alarm"
    else:
        shown, mark = amounts.duration(step.wait_mean_s), ""
    return Row((step_name(blueprint, id), shown), (Ref("steps", id),), lambda: _wait_tip(step), mark, value=("wait", id))


def _wait_tip(step: StepFigures) -> str:
    words = QCoreApplication.translate("figures", "{waiting} of the cases wait; {visits} visits per case")
    return words.format(waiting=amounts.percent(step.wait_probability), visits=amounts.plain(step.visits))


# -- promises ---------------------------------------------------------------------------------------------------------


def _promises(blueprint: Blueprint, analysis: Analysis) -> tuple[Row, ...]:
    known = ((id, promise) for id, promise in analysis.promises.items() if id in blueprint.promises)
    return tuple(row for id, promise in known for row in _promise(blueprint, id, promise))


def verdict_words(verdict: str) -> tuple[str, str]:
    """The verdict with its symbol, and its mark."""
    return {
        "kept": (f"{GOOD} " + QCoreApplication.translate("figures", "kept"), "good"),
        "missed": (f"{ALARM} " + QCoreApplication.translate("figures", "missed"), "alarm"),
    }.get(verdict, (f"{UNKNOWN} " + QCoreApplication.translate("figures", "cannot tell"), "warning"))


def _promise(blueprint: Blueprint, id: str, promise: PromiseFigures) -> tuple[Row, ...]:
    words, mark = verdict_words(promise.verdict)
    ref = Ref("promises", id)
    tip = _promise_tip(blueprint, id, promise)
    shares = QCoreApplication.translate("figures", "{kept}, target {target}")
    shown = shares.format(kept=amounts.percent(promise.kept), target=amounts.percent(promise.target))
    rows = [
        Row((name_of(blueprint, ref), words), (ref,), tip, mark, value=("promise", id)),
        Row((INDENT + QCoreApplication.translate("figures", "kept for"), shown), (ref,), tip, value=("kept", id)),
    ]
    rows += _promise_at_peak(id, promise, ref)
    if promise.can_promise_s is not None:
        can = INDENT + QCoreApplication.translate("figures", "can be promised")
        rows.append(Row((can, amounts.duration(promise.can_promise_s)), (ref,), tip, value=("can", id)))
    return tuple(rows)


def _promise_at_peak(id: str, promise: PromiseFigures, ref: Ref) -> tuple[Row, ...]:
    if promise.verdict_at_peak is None:
        return ()
    words, mark = verdict_words(promise.verdict_at_peak)
    shown = words if promise.kept_at_peak is None else named(words, amounts.percent(promise.kept_at_peak))
    tip = "\n".join([peak_tip(), *([text(promise.method_at_peak)] if promise.method_at_peak is not None else [])])
    return (Row((at_peak(), shown), (ref,), tip, mark, value=("promise at peak", id)),)


def _promise_tip(blueprint: Blueprint, id: str, promise: PromiseFigures) -> str:
    within = blueprint.promises[id].within
    lines = [QCoreApplication.translate("figures", "Promised: within {time}").format(time=amounts.duration(within))]
    if promise.can_promise_s is not None:
        can = QCoreApplication.translate("figures", "Can be promised to {target}: {time}")
        lines.append(can.format(target=amounts.percent(promise.target), time=amounts.duration(promise.can_promise_s)))
    lines.append(QCoreApplication.translate("figures", "Least time without waiting: {time}").format(time=amounts.duration(promise.least_s)))
    for step, seconds in promise.contributions[:5]:
        lines.append(named(step_name(blueprint, step), amounts.duration(seconds)))
    lines.append(text(promise.method))
    return "\n".join(lines)


def remarks(analysis: Analysis) -> list[str]:
    """Where the figures are approximations."""
    return [text(remark) for remark in analysis.remarks]


def as_text(shown: tuple[Section, ...]) -> str:
    """The sections as lines of text, cells parted by tabs, for the clipboard."""
    lines: list[str] = []
    for section in shown:
        lines.append(section.title)
        lines.extend("\t".join(row.cells).rstrip() for row in section.rows)
        lines.append("")
    return "\n".join(lines)
