"""The results of a simulation as JSON for programs and as tables for people."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from designer.analysis.amounts import MINUS, NONE, decimal, duration, percent
from designer.analysis.analyse import analyse
from designer.analysis.report import VERDICTS, Row, Translate, table
from designer.i18n import QT_TRANSLATE_NOOP, Figure, Message, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Step
from designer.simulation.figures import Key
from designer.simulation.hourly import group_costs, group_hours, pool_cost, step_costs
from designer.simulation.intervals import Interval
from designer.simulation.results import PromiseResult, Results
from designer.simulation.tally import Hours

Plain = dict[str, object]


def to_json(blueprint: Blueprint, results: Results) -> Plain:
    """Plain data with the keys of `designer.analysis.report.to_json`, each figure with its 95 % interval, and what only a simulation knows.

    Unit load, implied utilisation and capacity follow from the document alone: their bounds are equal.
    """
    closed = analyse(blueprint)
    return {
        "demand_per_s": plain(results.get("service", "", "rate")),
        "capacity_per_s": _exact(closed.capacity_per_s),
        "bottleneck": results.bottleneck,
        "pools": {
            id: {
                "count": pool.count,
                "unit_load_s": _exact(closed.pools[id].unit_load_s),
                "implied_utilisation": _exact(closed.pools[id].implied_utilisation),
                "capacity_per_s": _exact(closed.pools[id].capacity_per_s),
                "queue_growth_per_s": results.growing.get(id),
                **_figures(results, "pool", id, POOL_KEYS),
            }
            for id, pool in blueprint.staff.items()
        },
        "steps": {id: _figures(results, "step", id, STEP_KEYS) for id in results.step_hours},
        **{name: _group(results, kind) for name, kind in (("lanes", "lane"), ("bands", "band"), ("stages", "stage"))},
        "demand": {id: _figures(results, "demand", id, DEMAND_KEYS) for id in results.cycle_bins},
        "promises": {id: _promise(promise) for id, promise in results.promises.items()},
        "cycle_time_s": plain(results.get("service", "", "cycle")),
        "cost_per_case": plain(results.get("service", "", "cost")),
        "hand_offs": plain(results.get("service", "", "hand_offs")),
        "hours": _hours(blueprint, results),
        "cases": results.cases,
        "events": results.events,
        "seed": results.seed,
        "replications": results.replications,
        "engine": results.engine,
        "warm_up_s": results.window.warm_up,
        "remarks": [str(remark) for remark in results.remarks],
    }


def _hours(blueprint: Blueprint, results: Results) -> Plain:
    """By hour of the week: numbers of people, cases and pieces of work on the mean; visits, lost patience and money in such an hour.

    What is 0 all the time is left out, but of pools.
    """
    steps = results.step_hours
    costs = step_costs(blueprint, steps)
    groups: dict[str, Plain] = {}
    for kind, found in group_hours(blueprint, steps).items():
        together = group_costs(blueprint, costs, kind)
        groups[f"{kind}s"] = {id: _course(hours, together[id]) for id, hours in found.items()}
    told = {id: _course(hours, costs[id]) for id, hours in steps.items()}
    return {
        "pools": {id: _duty(hours, pool_cost(blueprint, id, hours)) for id, hours in results.pool_hours.items()},
        "steps": {id: course for id, course in told.items() if course},
        **groups,
        "demand": {id: {"visits": hours.visits} for id, hours in results.demand_hours.items()},
        "inside": results.inside_hours,
    }


def _duty(hours: Hours, money: Sequence[float]) -> Plain:
    course = {"visits": hours.visits, "abandoned": hours.left, "cost": money}
    return {"busy": hours.busy, "on_duty": hours.on_duty, "queue": hours.queue, **course}


def _course(hours: Hours, money: Sequence[float]) -> Plain:
    course = {"queue": hours.queue, "busy": hours.busy, "visits": hours.visits, "abandoned": hours.left, "cost": money}
    return {name: values for name, values in course.items() if any(values)}


POOL_KEYS = {
    "utilisation": "utilisation",
    "wait_mean_s": "wait",
    "queue_length": "queue",
    "visits": "visits",
    "work_s": "work",
    "cost_per_case": "cost",
    "abandoned_per_case": "left",
}
STEP_KEYS = {
    "visits": "visits",
    "wait_mean_s": "wait",
    "wait_probability": "wait_probability",
    "wait_p50_s": "wait_p50",
    "wait_p90_s": "wait_p90",
    "wait_p95_s": "wait_p95",
    "wait_p99_s": "wait_p99",
    "time_mean_s": "work",
    "queue_length": "queue",
    "abandoned": "left",
    "cost_per_case": "cost",
}
DEMAND_KEYS = {
    "cases": "cases",
    "cycle_time_s": "cycle",
    "cycle_p50_s": "cycle_p50",
    "cycle_p90_s": "cycle_p90",
    "cycle_p95_s": "cycle_p95",
    "visits": "visits",
    "wait_s": "wait",
    "work_s": "work",
    "queue_length": "queue",
    "abandoned_per_case": "left",
    "cost_per_case": "cost",
}
GROUP_KEYS = {
    "visits": "visits",
    "wait_s": "wait",
    "work_s": "work",
    "queue_length": "queue",
    "abandoned_per_case": "left",
    "cost_per_case": "cost",
}


def _figures(results: Results, kind: str, id: str, keys: dict[str, str]) -> Plain:
    return {name: plain(results.get(kind, id, what)) for name, what in keys.items()}


def _group(results: Results, kind: str) -> Plain:
    return {id: _figures(results, kind, id, GROUP_KEYS) for id in dict.fromkeys(id for one, id, _ in results.figures if one == kind)}


def _promise(promise: PromiseResult) -> Plain:
    return {
        "kept": plain(promise.kept) if promise.count and not promise.growing else None,
        "count": promise.count,
        "target": promise.target,
        "within_s": promise.within,
        "verdict": promise.verdict,
        "can_promise_s": plain(promise.can_promise),
        "mean_s": plain(promise.mean),
        "hidden": [{"step": id, "seconds": seconds} for id, seconds in promise.hidden],
        "remark": str(promise.remark) if promise.remark is not None else None,
    }


def plain(interval: Interval | None) -> Plain | None:
    if interval is None or not math.isfinite(interval.mean):
        return None
    return {"mean": interval.mean, "low": _finite(interval.low), "high": _finite(interval.high)}


def _exact(value: float | None) -> Plain | None:
    return plain(Interval(value, value, value)) if value is not None else None


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


# -- tables -------------------------------------------------------------------------------------------------------------------


ENGINES = {
    "plain": QT_TRANSLATE_NOOP("report", "Engine: plain Python"),
    "compiled": QT_TRANSLATE_NOOP("report", "Engine: compiled"),
    "mixed": QT_TRANSLATE_NOOP("report", "Engine: plain Python at first, then compiled"),
}


def to_text(blueprint: Blueprint, results: Results, translate: Translate = str) -> str:
    """Readable tables of `results`; ids become names."""
    title = [blueprint.name] if blueprint.name else []
    parts = [
        "\n".join([*title, *map(translate, summary(blueprint, results)), translate(say(ENGINES[results.engine]))]),
        table(POOL_COLUMNS, pool_rows(blueprint, results), translate),
        table(STEP_COLUMNS, step_rows(blueprint, results), translate),
        table(PROMISE_COLUMNS, promise_rows(blueprint, results, translate), translate),
        "\n".join(f"* {translate(remark)}" for remark in results.remarks),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def summary(blueprint: Blueprint, results: Results) -> list[Message]:
    """How it was simulated, and the figures of the whole service, a line each."""
    cost = results.get("service", "", "cost")
    return [
        say(
            QT_TRANSLATE_NOOP("report", "Simulated: {cases} cases in {replications} replications (seed {seed})"),
            cases=results.cases,
            replications=results.replications,
            seed=results.seed,
        ),
        say(QT_TRANSLATE_NOOP("report", "Warm-up left away: {time}"), time=duration(results.window.warm_up)),
        say(QT_TRANSLATE_NOOP("report", "Cycle time: {time}"), time=seconds(results.get("service", "", "cycle"))),
        say(
            QT_TRANSLATE_NOOP("report", "Cost per case: {money}"),
            money=Figure(f"{between(cost, decimal)} {blueprint.currency}") if cost is not None else NONE,
        ),
        say(QT_TRANSLATE_NOOP("report", "Hand-offs per case: {count}"), count=between(results.get("service", "", "hand_offs"), decimal)),
    ]


def seconds(interval: Interval | None) -> Figure:
    """``5 min (4 min 50 s .. 5 min 10 s)``; a dash for nothing."""
    return between(interval, duration)


def share(interval: Interval | None) -> Figure:
    """``95.1 % (94.0 % .. 96.2 %)``; a dash for nothing."""
    return between(interval, percent)


def between(interval: Interval | None, told: Callable[[float], Figure]) -> Figure:
    """A figure with the bounds of its interval, where there are any."""
    if interval is None or not math.isfinite(interval.mean):
        return NONE
    if not (math.isfinite(interval.low) and math.isfinite(interval.high)):
        return told(interval.mean)
    return Figure(f"{told(interval.mean)} ({told(max(0.0, interval.low))} .. {told(interval.high)})")


POOL_COLUMNS = (
    QT_TRANSLATE_NOOP("report", "Staff pool"),
    QT_TRANSLATE_NOOP("report", "People"),
    QT_TRANSLATE_NOOP("report", "Utilisation"),
    QT_TRANSLATE_NOOP("report", "Mean wait"),
    QT_TRANSLATE_NOOP("report", "Waiting"),
)


def pool_rows(blueprint: Blueprint, results: Results) -> list[Row]:
    """The staff pools, with the columns `POOL_COLUMNS`."""
    return [
        (
            pool.name or id,
            str(pool.count),
            share(results.get("pool", id, "utilisation")),
            seconds(results.get("pool", id, "wait")),
            between(results.get("pool", id, "queue"), decimal),
        )
        for id, pool in blueprint.staff.items()
    ]


STEP_COLUMNS = (
    QT_TRANSLATE_NOOP("report", "Step"),
    QT_TRANSLATE_NOOP("report", "Visits"),
    QT_TRANSLATE_NOOP("report", "Time"),
    QT_TRANSLATE_NOOP("report", "Mean wait"),
    QT_TRANSLATE_NOOP("report", "95 % wait less than"),
    QT_TRANSLATE_NOOP("report", "Must wait"),
    QT_TRANSLATE_NOOP("report", "Left"),
)


def takes_any(step: Step) -> bool:
    """Whether a step takes time or staff."""
    return bool(step.staff) or step.time is not None or step.until is not None


def step_rows(blueprint: Blueprint, results: Results) -> list[Row]:
    """The steps that take time or staff, with the columns `STEP_COLUMNS`."""
    rows: list[Row] = []
    for id in results.step_hours:
        step = blueprint.steps[id]
        if takes_any(step):
            figure = {what: results.get("step", id, what) for what in ("visits", "work", "wait", "wait_p95", "wait_probability", "left")}
            visits = between(figure["visits"], decimal)
            times = (seconds(figure["work"]), seconds(figure["wait"]), seconds(figure["wait_p95"]))
            rows.append((step.name or id, visits, *times, share(figure["wait_probability"]), share(figure["left"])))
    return rows


PROMISE_COLUMNS = (
    QT_TRANSLATE_NOOP("report", "Promise"),
    QT_TRANSLATE_NOOP("report", "Within"),
    QT_TRANSLATE_NOOP("report", "Target"),
    QT_TRANSLATE_NOOP("report", "Kept"),
    QT_TRANSLATE_NOOP("report", "Verdict"),
    QT_TRANSLATE_NOOP("report", "Can promise"),
)


def promise_rows(blueprint: Blueprint, results: Results, translate: Translate) -> list[Row]:
    """The promises, with the columns `PROMISE_COLUMNS`."""
    rows: list[Row] = []
    for id, result in results.promises.items():
        kept = share(result.kept) if result.count and not result.growing else NONE
        verdict = translate(say(VERDICTS[result.verdict]))
        rows.append(
            (blueprint.promises[id].name or id, duration(result.within), percent(result.target), kept, verdict, seconds(result.can_promise))
        )
    return rows


def main_keys(blueprint: Blueprint) -> list[Key]:
    """The figures by which scenarios are compared first."""
    keys: list[Key] = [("promise", id, "kept") for id in blueprint.promises]
    impatient = any(step.patience is not None for step in blueprint.steps.values())
    keys += [("service", "", what) for what in ("cycle", "wait", *(("left",) if impatient else ()), "cost", "hand_offs")]
    return keys + [("pool", id, "utilisation") for id in blueprint.staff]


WHAT = {
    "kept": QT_TRANSLATE_NOOP("report", "kept"),
    "cycle": QT_TRANSLATE_NOOP("report", "cycle time"),
    "wait": QT_TRANSLATE_NOOP("report", "waiting"),
    "cost": QT_TRANSLATE_NOOP("report", "cost per case"),
    "hand_offs": QT_TRANSLATE_NOOP("report", "hand-offs per case"),
    "left": QT_TRANSLATE_NOOP("report", "times that patience was lost, per case"),
    "utilisation": QT_TRANSLATE_NOOP("report", "utilisation"),
}


def name_of(blueprint: Blueprint, key: Key) -> str:
    """The name of the element that a figure is of; the blueprint's for the whole service."""
    kind, id, _ = key
    collection = {"promise": "promises", "pool": "staff", "step": "steps", "demand": "demand", "lane": "lanes", "stage": "stages"}.get(kind)
    element = blueprint.table(collection).get(id) if collection is not None else None
    return str(getattr(element, "name", "") or id) if id else blueprint.name


def told_as(key: Key) -> Callable[[float], Figure]:
    """How a figure is told: as a share, as a number or money without its currency, or as a time."""
    return percent if key[2] in ("kept", "utilisation") else decimal if key[2] in ("cost", "hand_offs", "left") else duration


def signed(interval: Interval, told: Callable[[float], Figure]) -> Figure:
    """A change with its sign, and the bounds of its interval where there are any."""

    def sign(value: float) -> str:
        size = told(abs(value))
        return size if size == told(0.0) else ("+" if value > 0 else MINUS) + size  # no sign where rounding leaves nothing

    bounds = f" ({sign(interval.low)} .. {sign(interval.high)})" if math.isfinite(interval.low) else ""
    return Figure(sign(interval.mean) + bounds)


def give_or_take(interval: Interval, told: Callable[[float], Figure]) -> Figure:
    """``+12 % ± 3 %``: the same in less room, as the interval of a difference lies evenly around it."""
    half = f" ± {told(interval.half)}" if math.isfinite(interval.half) else ""
    return Figure(signed(Interval(interval.mean, -math.inf, math.inf), told) + half)
