"""The charts of the figures that have a closed form: load of the staff pools, waits, and what time and money are spent on."""

from __future__ import annotations

import math

from designer.analysis.figures import Analysis
from designer.drawing.charts.breakdown import PARTS, Bars, Row, Times, cost_breakdown, time_breakdown
from designer.drawing.charts.chart import Chart, ChartTable, Column, Key
from designer.drawing.charts.looks import LATE, VALUE, WAIT
from designer.drawing.charts.values import SHARE, TIME, told
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Step, StepKind

NO_STAFF = QT_TRANSLATE_NOOP("charts", "There is nothing to show: no case needs staff.")
NO_WAIT = QT_TRANSLATE_NOOP("charts", "There is nothing to show: nobody waits for staff.")


def analysis_charts(blueprint: Blueprint, analysis: Analysis) -> dict[str, Chart]:
    """All charts of `analysis` (that of `blueprint`) in a good order, by names that stay the same."""
    return {
        "load-pools": pool_load(blueprint, analysis),
        "waits-steps": step_waits(blueprint, analysis),
        "time-stages": stage_times(blueprint, analysis),
        "cost-lanes": lane_costs(blueprint, analysis),
    }


def pool_load(blueprint: Blueprint, analysis: Analysis) -> Chart:
    """The implied utilisation of each staff pool, and what of it is more than the pool can do; None where nobody can do it at all."""
    rows, cells = [], []
    for id, figures in analysis.pools.items():
        share = figures.implied_utilisation if math.isfinite(figures.implied_utilisation) else None
        name = blueprint.staff[id].name or id
        rows.append(Row(name, (share and min(1.0, share), share and max(0.0, share - 1.0))))
        cells.append((name, share, figures.peak_utilisation))
    columns = (
        Column(say(QT_TRANSLATE_NOOP("charts", "Staff pool"))),
        Column(say(QT_TRANSLATE_NOOP("charts", "Utilisation")), SHARE),
        Column(say(QT_TRANSLATE_NOOP("charts", "At the busiest time")), SHARE),
    )
    looks = (
        Key(VALUE, say(QT_TRANSLATE_NOOP("charts", "Work that can be done"))),
        Key(LATE, say(QT_TRANSLATE_NOOP("charts", "Work that is too much"))),
    )
    return _bars(
        say(QT_TRANSLATE_NOOP("charts", "Load of the staff pools")),
        _busiest(blueprint, analysis),
        ChartTable(columns, tuple(cells)),
        Bars(tuple(rows), looks, SHARE, say(QT_TRANSLATE_NOOP("charts", "Share of the time on duty"))),
        say(NO_STAFF),
    )


def _busiest(blueprint: Blueprint, analysis: Analysis) -> Message:
    pool = blueprint.staff.get(analysis.bottleneck or "")
    if pool is None:
        return say(NO_STAFF)
    share, name = analysis.pools[pool.id].implied_utilisation, pool.name or pool.id
    if share > 1:
        text = QT_TRANSLATE_NOOP("charts", "The bottleneck is {name}, who have more work than they can do: {share} of their time.")
        return say(text, name=name, share=told(share, SHARE))
    text = QT_TRANSLATE_NOOP("charts", "The bottleneck is {name}: work fills {share} of the time they have.")
    return say(text, name=name, share=told(share, SHARE))


def step_waits(blueprint: Blueprint, analysis: Analysis) -> Chart:
    """The mean wait for staff at each step where anybody waits; where the queue grows without end there is no mean, and no bar."""
    found = [(step.name or step.id, analysis.steps[step.id].wait_mean_s) for step in _visited(blueprint, analysis) if step.staff]
    shown = [(name, wait) for name, wait in found if wait is None or wait > 0]
    known = [(wait, name) for name, wait in shown if wait is not None]
    sentence = say(NO_WAIT)
    if known:
        longest, name = max(known, key=lambda pair: pair[0])
        text = QT_TRANSLATE_NOOP("charts", "The longest wait is that for '{name}': {wait} on average.")
        sentence = say(text, name=name, wait=told(longest, TIME))
    columns = (
        Column(say(QT_TRANSLATE_NOOP("charts", "Step"))),
        Column(say(QT_TRANSLATE_NOOP("charts", "Mean wait")), TIME),
    )
    return _bars(
        say(QT_TRANSLATE_NOOP("charts", "Waits for staff")),
        sentence,
        ChartTable(columns, tuple(shown)),
        Bars(
            tuple(Row(name, (wait,)) for name, wait in shown if wait is not None),
            (Key(WAIT, say(QT_TRANSLATE_NOOP("charts", "Waiting"))),),
            TIME,
            say(QT_TRANSLATE_NOOP("charts", "Mean wait")),
        ),
        say(NO_WAIT),
    )


def _bars(title: Message, sentence: Message, table: ChartTable, bars: Bars, empty: Message) -> Chart:
    return Chart(title, sentence, table, bars if any(row.total > 0 for row in bars.rows) else None, empty)


def stage_times(blueprint: Blueprint, analysis: Analysis) -> Chart:
    """What the time of a mean case is spent on in each stage; waiting is None where a queue grows without end."""
    sums: dict[str, list[float | None]] = {id: [0.0, 0.0, 0.0] for id in blueprint.stages}
    for step in _visited(blueprint, analysis):
        figures, spent = analysis.steps[step.id], sums[step.stage]
        place = 2 if step.kind is StepKind.WAIT else 0 if blueprint.is_visible(step) else 1
        spent[place] = _sum(spent[place], figures.visits * figures.time_mean_s)
        spent[2] = _sum(spent[2], None if figures.wait_mean_s is None else figures.visits * figures.wait_mean_s)
    names = {id: stage.name or id for id, stage in blueprint.stages.items()}
    return time_breakdown(say(PARTS["stage"]), [Times(names[id], *spent) for id, spent in sums.items()])


def _sum(before: float | None, more: float | None) -> float | None:
    return None if before is None or more is None else before + more


def lane_costs(blueprint: Blueprint, analysis: Analysis) -> Chart:
    """What a mean case costs in each lane: staff time at its cost, and what the steps cost besides."""
    sums = dict.fromkeys(blueprint.lanes, 0.0)
    for step in _visited(blueprint, analysis):
        figures = analysis.steps[step.id]
        people = sum(use.people * (blueprint.staff[use.pool].cost or 0.0) for use in step.staff if use.pool in blueprint.staff)
        together = 1 if step.batch is None else step.batch.up_to
        sums[step.lane] += figures.visits * (figures.time_mean_s * people / together + (step.cost or 0.0))
    return cost_breakdown(say(PARTS["lane"]), [(blueprint.lanes[id].name or id, cost) for id, cost in sums.items()], blueprint.currency)


def _visited(blueprint: Blueprint, analysis: Analysis) -> list[Step]:
    """The steps that cases come to, but for those in a loop without end, whose figures are infinite."""
    visits = {id: figures.visits for id, figures in analysis.steps.items()}
    return [step for step in blueprint.steps.values() if 0 < visits.get(step.id, 0.0) < math.inf]
