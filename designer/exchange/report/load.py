"""What the closed forms say: capacity, bottleneck, load, waits, time and cost, with charts."""

from __future__ import annotations

from designer.analysis.report import POOL_COLUMNS, STEP_COLUMNS, Row, pool_rows, step_rows, summary
from designer.drawing.charts.closed import analysis_charts
from designer.exchange.report.charts import charts
from designer.exchange.report.content import BAD, OPEN, Block, Cell, Items, Section, Table, row
from designer.exchange.report.sources import Sources
from designer.i18n import QT_TRANSLATE_NOOP

TIGHT = 0.9
"""The utilisation from which on a pool is marked; from 1 on its queue grows without end."""


def at_a_glance(sources: Sources) -> Items:
    """The figures of the whole service, how many promises are kept, and how many findings there are."""
    lines = [sources.words(line) for line in summary(sources.whole, sources.analysis)]
    verdicts = [promise.verdict for promise in sources.analysis.promises.values()]
    if verdicts:
        text = QT_TRANSLATE_NOOP("report", "Promises kept: {kept}; missed: {missed}; cannot be told: {open}")
        count = verdicts.count
        lines.append(sources.say(text, kept=count("kept"), missed=count("missed"), open=count("cannot tell")))
    standing = sum(not one.suppressed for one in sources.findings)
    text = QT_TRANSLATE_NOOP("report", "Findings: {count}; accepted ones: {accepted}")
    lines.append(sources.say(text, count=standing, accepted=len(sources.findings) - standing))
    return Items(tuple(lines))


def load(sources: Sources) -> Section:
    """The section of the bottleneck and of all figures that have a closed form."""
    figures = charts(sources, analysis_charts(sources.whole, sources.analysis))
    blocks: list[Block] = []
    pools = pool_rows(sources.whole, sources.analysis)
    if pools:
        heads = tuple(map(sources.say, POOL_COLUMNS))
        cells = tuple(_pool(texts, each.implied_utilisation) for texts, each in zip(pools, sources.analysis.pools.values(), strict=True))
        blocks.append(Table(sources.say(QT_TRANSLATE_NOOP("report", "Staff pools")), heads, cells, frozenset(range(1, len(heads)))))
    steps = step_rows(sources.whole, sources.analysis)
    if steps:
        heads = tuple(map(sources.say, STEP_COLUMNS))
        told = tuple(row(*texts) for texts in steps)
        table = Table(sources.say(QT_TRANSLATE_NOOP("report", "Steps")), heads, told, frozenset(range(1, len(heads))))
        blocks.append(table)
    if sources.analysis.remarks:
        blocks.append(Items(tuple(map(sources.words, sources.analysis.remarks))))
    return Section("part-load", sources.say(QT_TRANSLATE_NOOP("report", "Bottleneck and load")), tuple(blocks), figures)


def _pool(texts: Row, utilisation: float) -> tuple[Cell, ...]:
    cells = list(map(Cell, texts))
    tone = BAD if utilisation >= 1 else OPEN if utilisation >= TIGHT else ""
    cells[4] = Cell(cells[4].text, tone)
    return tuple(cells)
