"""The charts of closed forms, against the figures that they are made of."""

from __future__ import annotations

import math

import pytest

from designer.analysis.analyse import analyse
from designer.drawing.charts.closed import analysis_charts
from designer.model.blueprint import Blueprint
from designer.resources import template_path
from designer.storage.document import read


def template(name: str) -> Blueprint:
    return read(template_path(name).read_bytes()).blueprint


@pytest.mark.parametrize("name", ["hotel", "restaurant", "bank"])
def test_that_the_parts_add_up_to_the_whole(name: str) -> None:
    blueprint = template(name)
    figures = analyse(blueprint)
    charts = analysis_charts(blueprint, figures)
    cost = sum(float(row[1] or 0.0) for row in charts["cost-lanes"].table.rows)  # type: ignore[arg-type]
    assert figures.cost_per_case is not None
    assert math.isclose(cost, figures.cost_per_case, rel_tol=1e-9)
    time = sum(float(row[4] or 0.0) for row in charts["time-stages"].table.rows)  # type: ignore[arg-type]
    steps = figures.steps.values()
    assert math.isclose(time, sum(one.visits * (one.time_mean_s + (one.wait_mean_s or 0.0)) for one in steps), rel_tol=1e-9)


def test_that_load_beyond_what_can_be_done_is_a_part_of_its_own() -> None:
    blueprint = template("bank")
    teller = blueprint.staff["teller"]
    short = blueprint.put("staff", type(teller)(teller.id, teller.name, 1, teller.cost, teller.availability, teller.schedule))
    chart = analysis_charts(short, analyse(short))["load-pools"]
    share = analyse(short).pools["teller"].implied_utilisation
    assert share > 1
    assert "more work than they can do" in str(chart.description)
    assert chart.table.rows[0][1] == share


def test_that_nothing_to_show_is_said() -> None:
    charts = analysis_charts(Blueprint(), analyse(Blueprint()))
    assert {chart.plot for chart in charts.values()} == {None}
    assert all(str(chart.empty) for chart in charts.values())
