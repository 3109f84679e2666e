"""The figures as JSON for programs and as a table for people."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence

from designer.analysis.amounts import NONE, decimal, duration, money, percent, rate
from designer.analysis.figures import Analysis, PromiseFigures
from designer.i18n import QT_TRANSLATE_NOOP, Figure, Message, Template, say
from designer.model.blueprint import Blueprint

Row = Sequence[str]
Translate = Callable[[Message | Figure], str]


def to_json(analysis: Analysis) -> dict[str, object]:
    """Plain data: seconds, per second, shares 0..1; what is unknown or infinite is None."""
    return {
        "demand_per_s": _finite(analysis.demand_per_s),
        "capacity_per_s": _finite(analysis.capacity_per_s),
        "bottleneck": analysis.bottleneck,
        "pools": {
            id: {
                "count": pool.count,
                "unit_load_s": _finite(pool.unit_load_s),
                "implied_utilisation": _finite(pool.implied_utilisation),
                "peak_utilisation": _finite(pool.peak_utilisation),
                "capacity_per_s": _finite(pool.capacity_per_s),
                "wait_mean_s": _finite(pool.wait_mean_s),
                "wait_probability": _finite(pool.wait_probability),
                "queue_growth_per_s": _finite(pool.queue_growth_per_s),
                "covers_demand": pool.covers_demand,
            }
            for id, pool in analysis.pools.items()
        },
        "steps": {
            id: {
                "visits": _finite(step.visits),
                "time_mean_s": _finite(step.time_mean_s),
                "wait_mean_s": _finite(step.wait_mean_s),
                "wait_probability": _finite(step.wait_probability),
                "utilisation": _finite(step.utilisation),
            }
            for id, step in analysis.steps.items()
        },
        "promises": {id: _promise_json(promise) for id, promise in analysis.promises.items()},
        "cycle_time_s": _finite(analysis.cycle_time_s),
        "cost_per_case": _finite(analysis.cost_per_case),
        "hand_offs": _finite(analysis.hand_offs),
        "crossings": {id: _finite(count) for id, count in analysis.crossings.items()},
        "remarks": [str(remark) for remark in analysis.remarks],
    }


def _promise_json(promise: PromiseFigures) -> dict[str, object]:
    return {
        "kept": _finite(promise.kept),
        "target": promise.target,
        "verdict": promise.verdict,
        "can_promise_s": _finite(promise.can_promise_s),
        "mean_s": _finite(promise.mean_s),
        "least_s": _finite(promise.least_s),
        "kept_without_wait": _finite(promise.kept_without_wait),
        "kept_at_peak": _finite(promise.kept_at_peak),
        "verdict_at_peak": promise.verdict_at_peak,
        "method": str(promise.method),
        "contributions": [{"step": id, "seconds": seconds} for id, seconds in promise.contributions],
    }


def _finite(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None


# -- the table --------------------------------------------------------------------------------------------------------


def to_text(blueprint: Blueprint, analysis: Analysis, translate: Translate = str) -> str:
    """A readable table of `analysis`; ids become names."""
    title = [blueprint.name] if blueprint.name else []
    parts = ["\n".join([*title, *map(translate, summary(blueprint, analysis))])]
    parts += [
        table(POOL_COLUMNS, pool_rows(blueprint, analysis), translate),
        table(STEP_COLUMNS, step_rows(blueprint, analysis), translate),
        table(PROMISE_COLUMNS, promise_rows(blueprint, analysis, translate), translate),
    ]
    if analysis.remarks:
        parts.append("\n".join(f"* {translate(remark)}" for remark in analysis.remarks))
    return "\n\n".join(part for part in parts if part) + "\n"


def summary(blueprint: Blueprint, analysis: Analysis) -> list[Message]:
    """The figures of the whole service, a line each."""
    neck = blueprint.staff.get(analysis.bottleneck or "")
    return [
        say(QT_TRANSLATE_NOOP("report", "Demand: {rate}"), rate=rate(analysis.demand_per_s)),
        say(QT_TRANSLATE_NOOP("report", "Capacity: {rate}"), rate=rate(analysis.capacity_per_s)),
        say(QT_TRANSLATE_NOOP("report", "Bottleneck: {pool}"), pool=(neck.name or neck.id) if neck else NONE),
        say(QT_TRANSLATE_NOOP("report", "Cycle time: {time}"), time=duration(analysis.cycle_time_s)),
        say(QT_TRANSLATE_NOOP("report", "Cost per case: {money}"), money=money(analysis.cost_per_case, blueprint.currency)),
        say(QT_TRANSLATE_NOOP("report", "Hand-offs per case: {count}"), count=decimal(analysis.hand_offs, 1)),
    ]


POOL_COLUMNS = (
    QT_TRANSLATE_NOOP("report", "Staff pool"),
    QT_TRANSLATE_NOOP("report", "People"),
    QT_TRANSLATE_NOOP("report", "Unit load"),
    QT_TRANSLATE_NOOP("report", "Capacity"),
    QT_TRANSLATE_NOOP("report", "Utilisation"),
    QT_TRANSLATE_NOOP("report", "At the peak"),
    QT_TRANSLATE_NOOP("report", "Mean wait"),
)
STEP_COLUMNS = (
    QT_TRANSLATE_NOOP("report", "Step"),
    QT_TRANSLATE_NOOP("report", "Visits"),
    QT_TRANSLATE_NOOP("report", "Time"),
    QT_TRANSLATE_NOOP("report", "Mean wait"),
    QT_TRANSLATE_NOOP("report", "Must wait"),
)
PROMISE_COLUMNS = (
    QT_TRANSLATE_NOOP("report", "Promise"),
    QT_TRANSLATE_NOOP("report", "Within"),
    QT_TRANSLATE_NOOP("report", "Target"),
    QT_TRANSLATE_NOOP("report", "Kept"),
    QT_TRANSLATE_NOOP("report", "Verdict"),
    QT_TRANSLATE_NOOP("report", "At the peak"),
    QT_TRANSLATE_NOOP("report", "Can promise"),
    QT_TRANSLATE_NOOP("report", "How it was found"),
)
VERDICTS: dict[str, Template] = {
    "kept": QT_TRANSLATE_NOOP("report", "kept"),
    "missed": QT_TRANSLATE_NOOP("report", "missed"),
    "cannot tell": QT_TRANSLATE_NOOP("report", "cannot tell"),
}


def pool_rows(blueprint: Blueprint, analysis: Analysis) -> list[Row]:
    """The staff pools, with the columns `POOL_COLUMNS`."""
    rows: list[Row] = []
    for id, pool in analysis.pools.items():
        name = blueprint.staff[id].name or id
        shares = (percent(pool.implied_utilisation), percent(pool.peak_utilisation))
        wait = duration(pool.wait_mean_s)
        rows.append((name, str(pool.count), duration(pool.unit_load_s), rate(pool.capacity_per_s), *shares, wait))
    return rows


def step_rows(blueprint: Blueprint, analysis: Analysis) -> list[Row]:
    """The steps that take time or staff, with the columns `STEP_COLUMNS`."""
    rows: list[Row] = []
    for id, step in analysis.steps.items():
        if step.time_mean_s > 0 or blueprint.steps[id].staff:
            waits = (duration(step.wait_mean_s), percent(step.wait_probability))
            rows.append((blueprint.steps[id].name or id, decimal(step.visits), duration(step.time_mean_s), *waits))
    return rows


def promise_rows(blueprint: Blueprint, analysis: Analysis, translate: Translate) -> list[Row]:
    """The promises, with the columns `PROMISE_COLUMNS`."""
    rows: list[Row] = []
    for id, figures in analysis.promises.items():
        promise = blueprint.promises[id]
        verdict = translate(say(VERDICTS[figures.verdict]))
        shares = (percent(figures.target), percent(figures.kept))
        can = duration(figures.can_promise_s)
        peak = _at_peak(figures, translate)
        rows.append((promise.name or id, duration(promise.within), *shares, verdict, peak, can, translate(figures.method)))
    return rows


def _at_peak(figures: PromiseFigures, translate: Translate) -> str:
    """``71.3 % missed``; a dash where nothing varies."""
    if figures.verdict_at_peak is None:
        return NONE
    verdict = translate(say(VERDICTS[figures.verdict_at_peak]))
    return verdict if figures.kept_at_peak is None else f"{translate(percent(figures.kept_at_peak))} {verdict}"


def table(columns: Sequence[Template], rows: Sequence[Row], translate: Translate) -> str:
    """Columns as wide as their longest text; empty without rows."""
    told = [[translate(text) if isinstance(text, Figure) else text for text in row] for row in rows]
    return plain_table([translate(say(column)) for column in columns], told)


def plain_table(head: Sequence[str], rows: Sequence[Row]) -> str:
    """The same under heads that need no translation."""
    if not rows:
        return ""
    widths = [max(len(text) for text in texts) for texts in zip(head, *rows, strict=True)]
    return "\n".join(_line(row, widths) for row in (head, ["-" * width for width in widths], *rows))


def _line(row: Iterable[str], widths: Sequence[int]) -> str:
    return "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()
