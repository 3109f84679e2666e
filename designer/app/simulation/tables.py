"""The figures of a simulation as one flat table for spreadsheets."""

from __future__ import annotations

from designer.drawing.charts.chart import ChartTable, Column
from designer.drawing.charts.values import NUMBER
from designer.exchange.csv_tables import chart_csv
from designer.model.blueprint import Blueprint
from designer.simulation.figures import Key
from designer.simulation.report import name_of
from designer.simulation.results import Results

COLUMNS = (*map(Column, ("kind", "id", "name", "figure")), *(Column(name, NUMBER) for name in ("mean", "low_95", "high_95")))


def figures_csv(blueprint: Blueprint, results: Results) -> str:
    """Each figure with its 95 % interval in a row; times in seconds, shares 0..1. What has no finite value is empty."""
    return chart_csv(
        ChartTable(COLUMNS, tuple((*key[:2], _name(blueprint, key), key[2], *interval) for key, interval in results.figures.items()))
    )


def _name(blueprint: Blueprint, key: Key) -> str:
    return "" if key[0] == "band" else name_of(blueprint, key)
