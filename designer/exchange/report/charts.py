"""Charts in a report: each with its figures as a table, beside it or, where that is long, at the report's end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from designer.analysis.amounts import NONE
from designer.drawing.charts.chart import Chart
from designer.drawing.charts.hours import DAY, WEEK, DutyBars, HourLines, clock
from designer.drawing.charts.values import TEXT
from designer.drawing.words import named
from designer.exchange.report.content import Cell, ChartFigure, Paragraph, Section, Table, walk
from designer.exchange.report.sources import Sources
from designer.i18n import QT_TRANSLATE_NOOP

LONGEST = 16
"""Rows that a table beside its chart has at the most."""
WIDEST = 8
"""Columns of a table at the most: a wider one is told in several."""


def charts(sources: Sources, found: Mapping[str, Chart]) -> tuple[Section, ...]:
    """A part for each chart that has anything to show."""
    return tuple(_part(sources, name, chart) for name, chart in found.items() if chart.plot is not None)


def _part(sources: Sources, name: str, chart: Chart) -> Section:
    figure = ChartFigure(f"chart-{name}", chart)
    if len(chart.table.rows) > LONGEST:
        note = QT_TRANSLATE_NOOP("report", "The figures of this chart are in the last part of this report.")
        return Section(f"figure-{name}", sources.words(chart.title), (figure, Paragraph(sources.say(note))))
    return Section(f"figure-{name}", sources.words(chart.title), (figure, *tables(sources, chart)))


def long_tables(sources: Sources, sections: Iterable[Section]) -> Section | None:
    """The tables that are too long to stand beside their charts; None if there are none."""
    found = [(part.title, block) for _, part in walk(sections) for block in part.blocks if isinstance(block, ChartFigure)]
    parts = tuple(
        Section(f"table-{figure.id}", title, tables(sources, figure.chart))
        for title, figure in found
        if len(figure.chart.table.rows) > LONGEST
    )
    return Section("part-figures", sources.say(QT_TRANSLATE_NOOP("report", "Figures of the charts")), (), parts) if parts else None


def tables(sources: Sources, chart: Chart) -> tuple[Table, ...]:
    """The figures of `chart`, in as many tables as its columns need; each begins with the columns that name the rows."""
    if isinstance(chart.plot, HourLines | DutyBars) and chart.plot.hours == WEEK:
        return tuple(_weeks(sources, chart))
    heads, texts = chart.table.heads(sources.words), chart.table.texts(sources.words)
    names = [i for i, column in enumerate(chart.table.columns) if column.unit == TEXT]
    title = sources.say(QT_TRANSLATE_NOOP("report", "{title}: the figures"), title=sources.words(chart.title))
    return tuple(_table(title, columns, names, heads, texts) for columns in _columns(names, len(heads)))


def _weeks(sources: Sources, chart: Chart) -> Iterator[Table]:
    """The figures by the hours of the week, a row for each hour and a column for each day: a table for each course, or one of who is busy."""
    title, (_, hour, *names) = sources.words(chart.title), chart.table.heads(sources.words)
    rows = chart.table.texts(sources.words)
    heads = (hour, *(rows[start][0] for start in range(0, WEEK, DAY)))
    if isinstance(chart.plot, DutyBars):
        busy, duty, share = names
        told = [f"{row[2]} / {row[3]} ({row[4]})" if any(some[2:4]) else NONE for row, some in zip(rows, chart.table.rows, strict=True)]
        yield _week(named(title, f"{busy} / {duty} ({share})", sources.words), heads, told)
        return
    for column, name in enumerate(names, 2):
        yield _week(named(title, name, sources.words), heads, [row[column] for row in rows])


def _week(caption: str, heads: tuple[str, ...], told: Sequence[str]) -> Table:
    rows = tuple(tuple(map(Cell, (clock(hour), *told[hour::DAY]))) for hour in range(DAY))
    return Table(caption, heads, rows, frozenset(range(1, len(heads))))


def _columns(names: list[int], count: int) -> Iterator[list[int]]:
    """The columns of each table."""
    others = [i for i in range(count) if i not in names]
    each = max(1, WIDEST - len(names))
    if not others:
        yield names
    for start in range(0, len(others), each):
        yield sorted([*names, *others[start : start + each]])


def _table(title: str, columns: list[int], names: list[int], heads: tuple[str, ...], texts: tuple[tuple[str, ...], ...]) -> Table:
    rows = tuple(tuple(Cell(cells[i]) for i in columns) for cells in texts)
    numbers = frozenset(place for place, i in enumerate(columns) if i not in names)
    return Table(title, tuple(heads[i] for i in columns), rows, numbers)
