"""Ticks are round, within reach, and told apart."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.drawing.charts.axes import axis, round_step
from designer.drawing.charts.values import NUMBER, SHARE, TIME, Unit, money

UNITS = (NUMBER, TIME, SHARE, money("EUR"))
anything = st.floats(-1e300, 1e300) | st.floats(-1e4, 1e4) | st.floats()


@given(anything, anything, st.sampled_from(UNITS), st.integers(2, 12), st.booleans())
def test_that_any_figures_have_an_axis_with_few_ticks_in_order(low: float, high: float, unit: Unit, most: int, whole: bool) -> None:
    made = axis(low, high, unit, most, whole)
    values = [value for value, _ in made.ticks]
    assert made.low < made.high
    assert len(values) <= most + 2
    assert all(a < b for a, b in pairwise(values))
    assert all(0.0 <= made.share(value) <= 1.0 for value in (low, high) if value == value)


@given(st.floats(0, 1e15), st.sampled_from(UNITS), st.integers(2, 12))
def test_that_a_whole_axis_from_zero_shows_the_largest_figure_between_ticks(high: float, unit: Unit, most: int) -> None:
    made = axis(0.0, high, unit, most)
    assert made.ticks[0] == (0.0, "0" if "." not in made.ticks[0][1] else made.ticks[0][1])
    assert made.ticks[-1][0] == made.high >= high * (1 - 1e-9)
    assert len(made.ticks) >= 2


@given(st.floats(1e-3, 1e15), st.sampled_from(UNITS), st.integers(2, 12))
def test_that_the_labels_differ(high: float, unit: Unit, most: int) -> None:
    labels = [label for _, label in axis(0.0, high, unit, most).ticks]
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize(
    ("high", "unit", "labels", "name"),
    [
        (100.0, TIME, ["0", "20", "40", "60", "80", "100"], "s"),
        (600.0, TIME, ["0", "2", "4", "6", "8", "10"], "min"),
        (3600.0, TIME, ["0", "10", "20", "30", "40", "50", "60"], "min"),
        (6 * 3600.0, TIME, ["0", "1", "2", "3", "4", "5", "6"], "h"),
        (10 * 86400.0, TIME, ["0", "2", "4", "6", "8", "10"], "d"),
        (0.97, SHARE, ["0", "20", "40", "60", "80", "100"], "%"),
        (0.004, SHARE, ["0.0", "0.1", "0.2", "0.3", "0.4"], "%"),
        (
            45_000.0,
            money("EUR"),
            [
                "0",
                "10\N{NO-BREAK SPACE}000",
                "20\N{NO-BREAK SPACE}000",
                "30\N{NO-BREAK SPACE}000",
                "40\N{NO-BREAK SPACE}000",
                "50\N{NO-BREAK SPACE}000",
            ],
            "EUR",
        ),
        (4e6, money("EUR"), ["0", "1", "2", "3", "4"], "10⁶ EUR"),
        (0.00004, NUMBER, ["0", "10", "20", "30", "40"], "10⁻⁶"),
    ],
)
def test_that_ticks_are_those_that_a_person_would_choose(high: float, unit: Unit, labels: list[str], name: str) -> None:
    made = axis(0.0, high, unit, 6)
    assert ([label for _, label in made.ticks], made.unit) == (labels, name)


def test_that_an_axis_through_zero_has_a_tick_there() -> None:
    made = axis(-130.0, 70.0, TIME, 6)
    assert 0.0 in [value for value, _ in made.ticks]
    assert made.low <= -130.0
    assert made.high >= 70.0


@pytest.mark.parametrize(("span", "step"), [(30.0, 2.0), (610.0, 60.0), (5400.0, 600.0), (100_000.0, 10_800.0)])
def test_that_steps_of_time_are_those_of_a_clock(span: float, step: float) -> None:
    assert round_step(span, 15 if span == 30.0 else 11 if span == 610.0 else 9 if span == 5400.0 else 10, TIME) == step
