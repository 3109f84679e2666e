"""Differences on axes through zero."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.drawing.charts.changes import Change, scenario_changes
from designer.drawing.charts.values import NUMBER, SHARE, TIME, money
from designer.drawing.shapes import Ellipse, Polygon, Text

UNITS = (NUMBER, SHARE, TIME, money("EUR"))
numbers = st.floats(-1e6, 1e6) | st.floats(-1e300, 1e300)
changes = st.builds(
    lambda figure, scenario, unit, three: Change(f"Figure {figure}", f"Scenario {scenario}", UNITS[unit], three[1], three[0], three[2]),
    st.integers(0, 5),
    st.integers(0, 3),
    st.integers(0, 3),
    st.tuples(numbers, numbers, numbers).map(sorted),
)


def dots(change: Change) -> list[Ellipse]:
    shapes = scenario_changes([change]).drawing().shapes
    return [shape for shape in shapes if isinstance(shape, Ellipse)][1:]  # the first is the legend's


@given(st.lists(changes, min_size=1, max_size=40))
def test_that_dots_and_intervals_stay_in_the_plot(found: list[Change]) -> None:
    drawing = scenario_changes(found).drawing()
    plot = drawing.plot.grown(0.01)
    for piece in drawing.pieces:
        for shape in piece.shapes:
            if isinstance(shape, Polygon) and shape.width == 2.0 and piece.text.startswith("Figure"):
                assert all(plot.x <= x <= plot.right for x, _ in shape.points)


def test_that_a_dot_stands_where_its_difference_is() -> None:
    drawing = scenario_changes([Change("Kept", "More", SHARE, 0.05, 0.0, 0.1)]).drawing()
    dot = [shape for shape in drawing.shapes if isinstance(shape, Ellipse)][1]
    zero = next(s for s in drawing.shapes if isinstance(s, Polygon) and s.line == "stage.text")
    assert zero.points[0].x == pytest.approx(drawing.plot.x)
    assert dot.box.center.x == pytest.approx(drawing.plot.center.x)


@pytest.mark.parametrize(("low", "high", "sure"), [(1.0, 3.0, True), (-3.0, -1.0, True), (-1.0, 3.0, False), (-math.inf, math.inf, False)])
def test_that_a_doubtful_difference_is_hollow(low: float, high: float, sure: bool) -> None:
    change = Change("Waiting", "More", TIME, (1.0 if low > 0 else -1.0) * 2.0, low, high)
    assert change.sure is sure
    assert dots(change)[0].fill == ("chart.1.line" if sure else "map.background")


def test_that_each_unit_has_an_axis_of_its_own() -> None:
    found = [Change(unit.kind, "More", unit, 1.0, 0.5, 1.5) for unit in UNITS]
    texts = [shape.text for shape in scenario_changes(found).drawing((720.0, 600.0)).shapes if isinstance(shape, Text)]
    for title in ("Difference", "Difference in percentage points", "Difference in time (s)", "Difference in money (EUR)"):
        assert title in texts


def test_that_the_table_tells_each_figure_with_its_unit() -> None:
    chart = scenario_changes(
        [Change("Kept", "More", SHARE, 0.062, 0.041, 0.083, 0.881, 0.943), Change("Wait", "More", TIME, -90.0, -math.inf, math.inf)]
    )
    assert chart.table.texts() == (
        ("Kept", "More", "percentage points", "88.1 %", "94.3 %", "+6.2", "+4.1", "+8.3", "yes"),
        ("Wait", "More", "s", "–", "–", "−1 min 30 s", "–", "–", "no"),
    )
    assert str(chart.description).startswith("1 of 2 differences are beyond doubt")


def test_that_what_finds_no_room_is_said_to_be_in_the_table() -> None:
    found = [Change(f"Figure {i}", "More", TIME, float(i + 1), float(i), float(i + 2)) for i in range(60)]
    drawing = scenario_changes(found).drawing()
    texts = [shape.text for shape in drawing.shapes if isinstance(shape, Text)]
    shown = sum(text.startswith("Figure") for text in texts)
    assert f"and {60 - shown} more in the table" in texts
