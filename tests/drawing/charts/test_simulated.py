"""The charts of a real simulation tell its figures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from designer.drawing.charts.chart import Chart
from designer.drawing.charts.simulated import PARTS, comparison_chart, result_charts
from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import exponential, fixed
from designer.model.elements import Band, Demand, Flow, Lane, Patience, Promise, StaffPool, StaffUse, Stage, Step, StepKind
from designer.simulation.compare import compare
from designer.simulation.report import main_keys
from designer.simulation.results import Results
from designer.simulation.simulate import simulate
from designer.simulation.specification import Specification

SPECIFICATION = Specification(cases=300, warm_up=3600.0, replications=2, compiled=False)


def service(people: int = 2) -> Blueprint:
    """Guests are served in view, and what they ordered is cooked out of it."""
    lanes = Lane("desk", "Desk", Band.FRONT_OFFICE), Lane("kitchen", "Kitchen", Band.BACK_OFFICE)
    order = Step("order", "Order", "desk", "serve", time=exponential(240.0), staff=(StaffUse("clerk", 1),), next=(Flow("cook"),))
    cook = Step("cook", "Cook", "kitchen", "serve", time=fixed(300.0), staff=(StaffUse("cook", 1),), next=(Flow("end"),))
    end = Step("end", "End", "desk", "leave", StepKind.END)
    return Blueprint(
        name="Kiosk",
        currency="EUR",
        stages=Table.of([Stage("serve", "Serve"), Stage("leave", "Leave")]),
        lanes=Table.of(lanes),
        staff=Table.of([StaffPool("clerk", "Clerk", people, cost=18.0 / 3600), StaffPool("cook", "Cook", 3, cost=20.0 / 3600)]),
        steps=Table.of([order, cook, end]),
        demand=Table.of([Demand("guests", "order", 20.0 / 3600)]),
        promises=Table.of([Promise("soon", "Soon served", "order", "end", 900.0, 0.9)]),
    )


@pytest.fixture(scope="module")
def results() -> Results:
    return simulate(service(), SPECIFICATION)


@pytest.fixture(scope="module")
def charts(results: Results) -> dict[str, Chart]:
    return result_charts(service(), results)


def numbers(chart: Chart, column: int) -> list[float]:
    return [cell for row in chart.table.rows if isinstance(cell := row[column], float)]


def test_that_there_is_a_chart_for_each_question(charts: dict[str, Chart]) -> None:
    assert list(charts) == [
        "promise-soon",
        "cycle",
        "queue-pools",
        "queue-steps",
        "visits-steps",
        "utilisation-clerk",
        "utilisation-cook",
        *(f"time-{part}s" for part in PARTS),
        *(f"cost-{part}s" for part in PARTS),
        "cost-hours",
    ]
    assert all(chart.plot is not None and chart.drawing().shapes for chart in charts.values())


def test_that_the_histograms_hold_all_cases(charts: dict[str, Chart], results: Results) -> None:
    assert sum(numbers(charts["cycle"], 2)) == results.cases == 600
    assert sum(numbers(charts["promise-soon"], 2)) == results.promises["soon"].count


def test_that_times_add_up_to_what_was_simulated(charts: dict[str, Chart], results: Results) -> None:
    for part in PARTS:
        seen, hidden, wait = (sum(numbers(charts[f"time-{part}s"], column)) for column in (1, 2, 3))
        for value, what in ((seen, "visible_work"), (hidden, "hidden_work"), (wait, "wait")):
            found = results.get("service", "", what)
            assert found is not None
            assert value == pytest.approx(found.mean, rel=1e-6)


def test_that_costs_add_up_to_what_was_simulated(charts: dict[str, Chart], results: Results) -> None:
    found = results.get("service", "", "cost")
    assert found is not None
    for part in PARTS:
        assert sum(numbers(charts[f"cost-{part}s"], 1)) == pytest.approx(found.mean)


def test_that_the_hidden_kitchen_works_out_of_view(charts: dict[str, Chart]) -> None:
    rows = {str(row[0]): row for row in charts["time-lanes"].table.rows}
    assert rows["Kitchen"][1] == 0.0
    assert rows["Kitchen"][2] == pytest.approx(300.0)
    assert rows["Desk"][2] == 0.0


def test_that_a_comparison_tells_the_figures_of_each_scenario(results: Results) -> None:
    more = compare(results, simulate(service(3), SPECIFICATION))
    chart = comparison_chart(service(), {"A third clerk": more}, main_keys(service()))
    figures = [str(row[0]) for row in chart.table.rows]
    assert "Soon served: promise kept" in figures
    assert "Cost of a case" in figures
    assert "Clerk: utilisation" in figures
    assert {str(row[1]) for row in chart.table.rows} == {"A third clerk"}
    busy = next(row for row in chart.table.texts() if row[0] == "Clerk: utilisation")
    assert busy[5].startswith("−")


def test_that_waiting_without_end_is_not_told_as_a_figure() -> None:
    busy = service(1)
    busy = busy.with_(demand=busy.demand.put(replace(busy.demand["guests"], rate=30.0 / 3600)))
    results = simulate(busy, SPECIFICATION)
    assert "clerk" in results.growing
    charts = result_charts(busy, results)
    rows = {str(row[0]): row for row in charts["time-lanes"].table.rows}
    assert rows["Desk"][3] is None
    assert [str(column.name) for column in charts["queue-pools"].table.columns] in (["Day", "Hour", "Cook"], ["Hour"])
    for name in ("cycle", "promise-soon"):
        assert (charts[name].plot, charts[name].table.rows) == (None, ())
        assert "grow without end" in str(charts[name].description)
    assert rows["Kitchen"][3] is not None


def test_that_time_in_which_nobody_works_is_waiting() -> None:
    start = service()
    pause = Step("pause", "Pause", "desk", "serve", StepKind.WAIT, time=fixed(600.0), next=(Flow("cook"),))
    order = replace(start.steps["order"], next=(Flow("pause"),))
    blueprint = start.with_(steps=start.steps.put(order).put(pause))
    charts = result_charts(blueprint, simulate(blueprint, SPECIFICATION))
    for part in PARTS:
        assert sum(numbers(charts[f"time-{part}s"], 1)) < 400.0
        assert sum(numbers(charts[f"time-{part}s"], 3)) > 600.0


def test_that_a_service_without_queues_says_so() -> None:
    idle = service(30)
    idle = idle.with_(staff=idle.staff.put(replace(idle.staff["cook"], count=30)))
    chart = result_charts(idle, simulate(idle, SPECIFICATION))["queue-pools"]
    assert chart.plot is None
    assert str(chart.empty) == "Nobody waits at any hour."


def test_that_the_hours_of_a_week_hold_all_visits_and_all_cost(charts: dict[str, Chart], results: Results) -> None:
    """Each hour by its share of the window: of two replications of 300 cases all hours are seen about as long."""
    hours = results.step_hours["order"]
    assert numbers(charts["visits-steps"], 2) == list(hours.visits)
    desk, kitchen = (numbers(charts["cost-hours"], column) for column in (2, 3))
    assert desk == [pytest.approx(18.0 * busy) for busy in hours.busy]
    assert kitchen == [pytest.approx(20.0 * busy) for busy in results.step_hours["cook"].busy]
    assert [pytest.approx(one + other) for one, other in zip(desk, kitchen, strict=True)] == [
        18.0 * clerk + 20.0 * cook for clerk, cook in zip(results.pool_hours["clerk"].busy, results.pool_hours["cook"].busy, strict=True)
    ]


def test_that_lost_patience_is_told_by_the_hour_where_there_is_any() -> None:
    start = service(1)
    order = replace(start.steps["order"], patience=Patience(fixed(60.0), "end"))
    blueprint = start.with_(steps=start.steps.put(order))
    found = simulate(blueprint, SPECIFICATION)
    chart = result_charts(blueprint, found)["left-steps"]
    assert [str(column.name) for column in chart.table.columns] == ["Day", "Hour", "Order"]
    assert numbers(chart, 2) == list(found.step_hours["order"].left)
    assert str(chart.description).startswith("Patience is lost most at Order, on Mon ")
