"""What a simulation says, with 95 % intervals, and what scenarios change."""

from __future__ import annotations

from collections.abc import Sequence

from designer.analysis.report import Row
from designer.drawing.charts.simulated import comparison_chart, result_charts
from designer.exchange.report.charts import charts
from designer.exchange.report.content import Block, Cell, Items, Paragraph, Section, Table, row
from designer.exchange.report.sources import Sources
from designer.exchange.report.standards import TONES
from designer.exchange.scenario_words import scenario_words
from designer.i18n import QT_TRANSLATE_NOOP, Template, say
from designer.model.elements import Scenario
from designer.simulation.comparison_report import COMPARISON_COLUMNS, compared_keys, comparison_rows, side_by_side, titles
from designer.simulation.report import (
    POOL_COLUMNS,
    PROMISE_COLUMNS,
    STEP_COLUMNS,
    pool_rows,
    promise_rows,
    step_rows,
    summary,
)
from designer.simulation.results import Results

INTERVALS = QT_TRANSLATE_NOOP("report", "The bounds behind a figure are those of its 95 % interval.")
LEFT_OUT = ("time-steps", "time-lanes", "time-bands", "cost-steps", "cost-bands", "cost-stages", "visits-steps", "cost-hours")
"""Charts that say in another order what those that are shown say, and those that only the window has room for."""


def simulation(sources: Sources) -> Section | None:
    """The section of the simulation; None where there was none."""
    results, blueprint, words = sources.results, sources.whole, sources.words
    if results is None:
        return None
    tables = [
        _table(sources, QT_TRANSLATE_NOOP("report", "Staff pools"), POOL_COLUMNS, pool_rows(blueprint, results)),
        _promises(sources, results),
        _table(sources, QT_TRANSLATE_NOOP("report", "Steps"), STEP_COLUMNS, step_rows(blueprint, results)),
    ]
    blocks: list[Block] = [Items(tuple(map(words, summary(blueprint, results)))), Paragraph(sources.say(INTERVALS))]
    blocks += [table for table in tables if table.rows]
    if results.remarks:
        blocks.append(Items(tuple(map(words, results.remarks))))
    shown = {name: chart for name, chart in result_charts(blueprint, results).items() if name not in LEFT_OUT}
    parts = charts(sources, {f"simulated-{name}": chart for name, chart in shown.items()})
    return Section("part-simulation", sources.say(QT_TRANSLATE_NOOP("report", "Simulation")), tuple(blocks), parts)


def _table(sources: Sources, caption: Template, columns: Sequence[Template], rows: Sequence[Row]) -> Table:
    heads = tuple(map(sources.say, columns))
    return Table(sources.say(caption), heads, tuple(row(*texts) for texts in rows), frozenset(range(1, len(heads))))


def _promises(sources: Sources, results: Results) -> Table:
    rows = promise_rows(sources.blueprint, results, sources.words)
    verdicts = [promise.verdict for promise in results.promises.values()]
    cells = tuple(
        (*map(Cell, texts[:4]), Cell(texts[4], TONES[verdict]), Cell(texts[5])) for texts, verdict in zip(rows, verdicts, strict=True)
    )
    caption = sources.say(QT_TRANSLATE_NOOP("report", "Promises"))
    return Table(caption, tuple(map(sources.say, PROMISE_COLUMNS)), cells, frozenset((1, 2, 3, 5)))


def scenarios(sources: Sources) -> Section | None:
    """The section of the scenarios: what each changes in the document and, where they were compared, in the figures; None without any."""
    known = sources.blueprint.scenarios
    if not known:
        return None
    parts = tuple(_scenario(sources, scenario) for scenario in known.values())
    sides, blocks = [side for side in sources.compared if side.scenario.id in known], tuple[Block, ...]()
    if sides:
        named = {title: side.differences for title, side in zip(titles(sides), sides, strict=True)}
        chart = comparison_chart(sources.whole, named, compared_keys(sources.whole, sides))
        parts += charts(sources, {"scenarios": chart})
    if len(sides) > 1:
        heads, rows = side_by_side(sources.whole, sides, sources.words)
        caption = sources.say(QT_TRANSLATE_NOOP("report", "All scenarios beside the document as it is"))
        blocks = (Table(caption, tuple(heads), tuple(row(*texts) for texts in rows), frozenset(range(1, len(heads)))),)
    return Section("part-scenarios", sources.say(QT_TRANSLATE_NOOP("report", "Scenarios")), blocks, parts)


def _scenario(sources: Sources, scenario: Scenario) -> Section:
    blocks: list[Block] = [Paragraph(scenario.description)] if scenario.description.strip() else []
    lines = [line for lines in scenario_words(sources.blueprint, scenario, sources.words) for line in lines]
    blocks += [Items(tuple(lines))] if lines else []
    found = next((side for side in sources.compared if side.scenario.id == scenario.id), None)
    if found is not None:
        rows = comparison_rows(sources.whole, found, sources.words)
        blocks.append(_table(sources, QT_TRANSLATE_NOOP("report", "What the scenario changes"), COMPARISON_COLUMNS, rows))
        note = QT_TRANSLATE_NOOP("report", "Better and worse are told where the sign of the change is beyond doubt (95 %).")
        blocks.append(Paragraph(sources.words(say(note))))
    return Section(f"scenario-{scenario.id}", scenario.name or scenario.id, tuple(blocks))
