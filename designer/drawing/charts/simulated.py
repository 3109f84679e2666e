"""The charts of a simulation's results: which figures go where."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from designer.drawing.charts.breakdown import PARTS, Times, cost_breakdown, time_breakdown
from designer.drawing.charts.changes import Change, scenario_changes
from designer.drawing.charts.chart import Chart, ChartTable
from designer.drawing.charts.histogram import Bins, Promised, cycle_times, promise_times
from designer.drawing.charts.hours import Course, Said, courses_over_week, queue_over_time, utilisation_by_hour
from designer.drawing.charts.values import NUMBER, SHARE, TIME, Label, Unit, money
from designer.drawing.words import BAND_NAMES
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Band, Step, StepKind
from designer.simulation.compare import Difference
from designer.simulation.figures import PERCENTILES, Key, quantile
from designer.simulation.hourly import group_costs, step_costs
from designer.simulation.report import takes_any
from designer.simulation.results import Results
from designer.simulation.tally import bin_edge

_FIGURES = {
    "kept": QT_TRANSLATE_NOOP("charts", "{name}: promise kept"),
    "cycle": QT_TRANSLATE_NOOP("charts", "{name}: cycle time"),
    "wait": QT_TRANSLATE_NOOP("charts", "{name}: waiting"),
    "cost": QT_TRANSLATE_NOOP("charts", "{name}: cost of a case"),
    "utilisation": QT_TRANSLATE_NOOP("charts", "{name}: utilisation"),
    "left": QT_TRANSLATE_NOOP("charts", "{name}: cases that lost patience"),
}

_OF_SERVICE = {
    "cycle": QT_TRANSLATE_NOOP("charts", "Cycle time"),
    "wait": QT_TRANSLATE_NOOP("charts", "Waiting"),
    "cost": QT_TRANSLATE_NOOP("charts", "Cost of a case"),
    "left": QT_TRANSLATE_NOOP("charts", "Cases that lost patience"),
    "hand_offs": QT_TRANSLATE_NOOP("charts", "Hand-offs of a case"),
}
"""The same of the whole service, whose name stands elsewhere and would hide what is meant."""


def result_charts(blueprint: Blueprint, results: Results) -> dict[str, Chart]:
    """All charts of `results` in a good order, each under a name that is the same for every run: ``queue-pools``, ``promise-<id>``, ..."""
    return dict(_charts(blueprint, results))


def _charts(blueprint: Blueprint, results: Results) -> Iterator[tuple[str, Chart]]:
    for id in results.promise_bins:
        yield f"promise-{id}", promise_chart(blueprint, results, id)
    yield "cycle", cycle_chart(blueprint, results)
    if len(results.cycle_bins) > 1:
        for id in results.cycle_bins:
            yield f"cycle-{id}", cycle_chart(blueprint, results, id)
    yield "queue-pools", pool_queues(blueprint, results)
    yield "queue-steps", step_queues(blueprint, results)
    yield "visits-steps", step_visits(blueprint, results)
    if any(any(hours.left) for hours in results.step_hours.values()):
        yield "left-steps", step_losses(blueprint, results)
    for id in results.pool_hours:
        yield f"utilisation-{id}", pool_utilisation(blueprint, results, id)
    for part in PARTS:
        yield f"time-{part}s", time_chart(blueprint, results, part)
    for part in PARTS:
        yield f"cost-{part}s", cost_chart(blueprint, results, part)
    yield "cost-hours", lane_costs(blueprint, results)


def pool_queues(blueprint: Blueprint, results: Results) -> Chart:
    """The cases that wait for each staff pool, by hour of the week; of those for which anybody ever does, and whose queues do not grow without end."""
    settled = {id: hours.queue for id, hours in results.pool_hours.items() if id not in results.growing and any(hours.queue)}
    title = say(QT_TRANSLATE_NOOP("charts", "Queues for staff pools by hour of the week"))
    return _queues(title, [(_pool(blueprint, id), queue) for id, queue in settled.items()], results)


def step_queues(blueprint: Blueprint, results: Results) -> Chart:
    """The cases that wait at each step, by hour of the week; of those where anybody ever does, and queues do not grow without end."""
    waiting = {id: hours.queue for id, hours in results.step_hours.items() if any(hours.queue)}
    settled = {id: queue for id, queue in waiting.items() if not _grows(blueprint, results, blueprint.steps[id])}
    title = say(QT_TRANSLATE_NOOP("charts", "Queues at steps by hour of the week"))
    return _queues(title, [(_step(blueprint, id), queue) for id, queue in settled.items()], results)


def _queues(title: Message, named: Sequence[tuple[Label, Sequence[float]]], results: Results) -> Chart:
    chart = replace(queue_over_time([Course(name, tuple(queue)) for name, queue in named]), title=title)
    if named or not results.cases:
        return chart
    return _withheld(chart) if results.growing else replace(chart, empty=chart.description)  # nobody waits


def _withheld(chart: Chart) -> Chart:
    """`chart` without its figures, which would mean nothing."""
    why = say(
        QT_TRANSLATE_NOOP("charts", "A staff pool has more work than it can do: queues grow without end, and these times mean nothing.")
    )
    return replace(chart, description=why, table=ChartTable(chart.table.columns, ()), plot=None, empty=why)


def step_visits(blueprint: Blueprint, results: Results) -> Chart:
    """How often each step that takes time or staff begins, by hour of the week."""
    taking = [id for id in results.step_hours if takes_any(blueprint.steps[id])]
    said = Said(
        say(QT_TRANSLATE_NOOP("charts", "Visits to steps by hour of the week")),
        say(QT_TRANSLATE_NOOP("charts", "Visits in an hour, on average")),
        QT_TRANSLATE_NOOP("charts", "Most visits are those of {name}, on {day} {hour}: {value} on average."),
        say(QT_TRANSLATE_NOOP("charts", "There is nothing to show: no step takes any time or staff.")),
    )
    return courses_over_week([Course(_step(blueprint, id), tuple(results.step_hours[id].visits)) for id in taking], said)


def step_losses(blueprint: Blueprint, results: Results) -> Chart:
    """How often patience was lost at each step, by hour of the week; of those where it ever was."""
    lost = {id: hours.left for id, hours in results.step_hours.items() if any(hours.left)}
    said = Said(
        say(QT_TRANSLATE_NOOP("charts", "Patience lost at steps by hour of the week")),
        say(QT_TRANSLATE_NOOP("charts", "Times in an hour, on average")),
        QT_TRANSLATE_NOOP("charts", "Patience is lost most at {name}, on {day} {hour}: {value} times on average."),
        say(QT_TRANSLATE_NOOP("charts", "Nobody loses patience at any hour.")),
    )
    return courses_over_week([Course(_step(blueprint, id), tuple(left)) for id, left in lost.items()], said)


def lane_costs(blueprint: Blueprint, results: Results) -> Chart:
    """What the steps of each lane cost, by hour of the week; of lanes, those that cost anything."""
    costs = group_costs(blueprint, step_costs(blueprint, results.step_hours), "lane")
    said = Said(
        say(QT_TRANSLATE_NOOP("charts", "Cost by hour of the week")),
        say(QT_TRANSLATE_NOOP("charts", "Cost of an hour, on average")),
        QT_TRANSLATE_NOOP("charts", "{name} costs most, on {day} {hour}: {value} on average."),
        say(QT_TRANSLATE_NOOP("charts", "There is nothing to show: nothing costs anything at any hour.")),
        money(blueprint.currency),
    )
    names = _names(blueprint, "lane")
    return courses_over_week([Course(names[id], costs[id]) for id in blueprint.lanes if any(costs.get(id, ()))], said)


def pool_utilisation(blueprint: Blueprint, results: Results, pool: str) -> Chart:
    """The people of a pool who are busy and on duty, by hour of the week."""
    hours = results.pool_hours[pool]
    return utilisation_by_hour(_pool(blueprint, pool), hours.busy, hours.on_duty)


def cycle_chart(blueprint: Blueprint, results: Results, demand: str | None = None) -> Chart:
    """The cycle times of one demand's cases, or of all."""
    if demand is not None:
        bins = results.cycle_bins[demand]
        return _told(cycle_times(_demand(blueprint, demand), times(bins), _percentiles(bins)), results)
    counts: dict[int, int] = {}
    for each in results.cycle_bins.values():
        for i, count in each:
            counts[i] = counts.get(i, 0) + count
    together = tuple(sorted(counts.items()))
    return _told(cycle_times(say(QT_TRANSLATE_NOOP("charts", "all cases")), times(together), _percentiles(together)), results)


def _told(chart: Chart, results: Results) -> Chart:
    """`chart`, unless times grow from day to day."""
    return _withheld(chart) if results.growing else chart


def promise_chart(blueprint: Blueprint, results: Results, promise: str) -> Chart:
    """The times that a promise is about; none where queues grow without end."""
    found, bins = results.promises[promise], results.promise_bins[promise]
    name = blueprint.promises[promise].name or promise
    promised = Promised(name, found.within, found.target, found.kept.mean if found.count else None)
    return _told(promise_times(promised, times(bins), _percentiles(bins)[:3]), results)


def times(bins: Sequence[tuple[int, int]]) -> Bins:
    """The engine's bins with their bounds in seconds."""
    return [(bin_edge(i), bin_edge(i + 1), count) for i, count in bins]


def _percentiles(bins: tuple[tuple[int, int], ...]) -> list[tuple[float, float]]:
    return [(share, quantile(bins, share)) for _, share in PERCENTILES] if bins else []


def time_chart(blueprint: Blueprint, results: Results, part: str) -> Chart:
    """What the time of a mean case is spent on, by ``step``, ``lane``, ``band`` or ``stage``; of steps, those that take any."""
    sums: dict[str, list[float | None]] = {id: [0.0, 0.0, 0.0] for id in _names(blueprint, part)}
    for id in results.step_hours:
        step = blueprint.steps[id]
        row = sums[_part_of(blueprint, step, part)]
        visits = _mean(results, "step", id, "visits") or 0.0
        work, wait = _mean(results, "step", id, "work"), _mean(results, "step", id, "wait")
        place = 2 if step.kind is StepKind.WAIT else 0 if blueprint.is_visible(step) else 1
        spent = row[place]
        row[place] = None if spent is None else spent + visits * (work or 0.0)
        row[2] = (
            None if row[2] is None or (visits and wait is None and _grows(blueprint, results, step)) else row[2] + visits * (wait or 0.0)
        )
    if part != "step":  # these hold the waits of those who lost patience, too
        for id, row in sums.items():
            left = (_mean(results, part, id, "wait") or 0.0) + (_mean(results, part, id, "work") or 0.0) - (row[0] or 0.0) - (row[1] or 0.0)
            row[2] = None if row[2] is None else max(0.0, left)
    names = _names(blueprint, part)
    rows = [Times(names[id], *row) for id, row in sums.items() if part != "step" or any(row)]
    return time_breakdown(say(PARTS[part]), rows)


def _grows(blueprint: Blueprint, results: Results, step: Step) -> bool:
    return any(use.pool in results.growing for use in step.staff)


def cost_chart(blueprint: Blueprint, results: Results, part: str) -> Chart:
    """What a mean case costs, by ``step``, ``lane``, ``band`` or ``stage``; of steps, those that cost anything."""
    found = [(name, _mean(results, part, id, "cost")) for id, name in _names(blueprint, part).items()]
    rows = [(name, amount or 0.0) for name, amount in found if part != "step" or amount]
    return cost_breakdown(say(PARTS[part]), rows, blueprint.currency)


def comparison_chart(blueprint: Blueprint, scenarios: Mapping[str, Mapping[Key, Difference]], keys: Sequence[Key]) -> Chart:
    """What `scenarios` (by name) change in the figures `keys`; see `designer.simulation.report.main_keys`."""
    changes = []
    for key in keys:
        for name, differences in scenarios.items():
            found = differences.get(key)
            if found is not None and found.change is not None:
                before, after = (None if one is None else one.mean for one in (found.before, found.after))
                changes.append(Change(_figure(blueprint, key), name, _unit(blueprint, key[2]), *found.change, before, after))
    return scenario_changes(changes)


def _figure(blueprint: Blueprint, key: Key) -> Label:
    kind, id, what = key
    if kind == "service" and what in _OF_SERVICE:
        return say(_OF_SERVICE[what])
    names: dict[str, Callable[[Blueprint, str], Label]] = {"pool": _pool, "step": _step, "demand": _demand}
    if kind == "promise":
        name: Label = blueprint.promises[id].name if id in blueprint.promises else id
    elif kind in names:
        name = names[kind](blueprint, id)
    else:
        name = _names(blueprint, kind).get(id, id) if kind in PARTS else blueprint.name
    known = _FIGURES.get(what)
    return say(known, name=str(name) or id) if known is not None else f"{name}: {what}"


def _unit(blueprint: Blueprint, what: str) -> Unit:
    if what == "cost":
        return money(blueprint.currency)
    if what in ("kept", "utilisation", "wait_probability"):
        return SHARE
    return TIME if what.startswith(("cycle", "wait", "work", "mean", "can_promise")) or what.endswith("_work") else NUMBER


# -- names ----------------------------------------------------------------------------------------------------------------


def _names(blueprint: Blueprint, part: str) -> dict[str, Label]:
    """The parts by id, in the document's order; of bands, those that have lanes."""
    if part == "band":
        used = {lane.band for lane in blueprint.lanes.values()}
        return {band.value: say(BAND_NAMES[band]) for band in Band if band in used}
    if part == "lane":
        return {id: lane.name or id for id, lane in blueprint.lanes.items()}
    if part == "stage":
        return {id: stage.name or id for id, stage in blueprint.stages.items()}
    return {id: step.name or id for id, step in blueprint.steps.items()}


def _part_of(blueprint: Blueprint, step: Step, part: str) -> str:
    if part == "band":
        return blueprint.band(step).value
    return {"step": step.id, "lane": step.lane, "stage": step.stage}[part]


def _pool(blueprint: Blueprint, id: str) -> Label:
    return (blueprint.staff[id].name if id in blueprint.staff else "") or id


def _step(blueprint: Blueprint, id: str) -> Label:
    return (blueprint.steps[id].name if id in blueprint.steps else "") or id


def _demand(blueprint: Blueprint, id: str) -> Label:
    return (blueprint.demand[id].name if id in blueprint.demand else "") or id


def _mean(results: Results, kind: str, id: str, what: str) -> float | None:
    found = results.get(kind, id, what)
    return found.mean if found is not None else None
