"""Queues and people busy over the hours."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.drawing.charts.chart import Piece
from designer.drawing.charts.hours import Course, queue_over_time, utilisation_by_hour
from designer.drawing.charts.looks import SERIES
from designer.drawing.shapes import Polygon, Rectangle
from designer.i18n import QT_TRANSLATE_NOOP, say

amounts = st.floats(0, 1e4) | st.floats(0, 1e300) | st.just(math.inf) | st.just(math.nan)
days = st.lists(amounts, min_size=24, max_size=24)


def lines(pieces: tuple[Piece, ...]) -> list[Polygon]:
    return [shape for piece in pieces for shape in piece.shapes if isinstance(shape, Polygon) and len(shape.points) == 24]


def fills(pieces: tuple[Piece, ...], role: str) -> list[Rectangle]:
    """The bars of a plot; those of the legend have no other box."""
    return [s for piece in pieces[3:] for s in piece.shapes if isinstance(s, Rectangle) and s.fill == role and s.box.height != 10.0]


@given(st.lists(days, min_size=1, max_size=8))
def test_that_lines_stay_in_the_plot_whatever_the_figures(courses: list[list[float]]) -> None:
    drawing = queue_over_time([Course(f"Pool {i}", tuple(values)) for i, values in enumerate(courses)]).drawing()
    drawn = lines(drawing.pieces)
    assert len(drawn) == min(len(courses), len(SERIES))
    assert all(drawing.plot.grown(0.01).contains(*point) for line in drawn for point in line.points)


@given(days, days)
def test_that_bars_stay_in_the_plot_whatever_the_figures(busy: list[float], on_duty: list[float]) -> None:
    drawing = utilisation_by_hour("Desk", busy, on_duty).drawing()
    for box in (bar.box for role in ("chart.value", "chart.late") for bar in fills(drawing.pieces, role)):
        assert drawing.plot.grown(0.01).contains(box.x, box.y)
        assert drawing.plot.grown(0.01).contains(box.right, box.bottom)
        assert box.width >= 0
        assert box.height >= 0


def test_that_lines_are_as_high_as_the_figures() -> None:
    drawing = queue_over_time([Course("Desk", (0.0,) * 8 + (4.0, 2.0) + (0.0,) * 14)]).drawing()
    heights = [drawing.plot.bottom - point.y for point in lines(drawing.pieces)[0].points]
    assert heights[8] == pytest.approx(drawing.plot.height)  # the axis ends at 4
    assert heights[9] == pytest.approx(drawing.plot.height / 2)
    assert heights[0] == 0


def test_that_bars_of_busy_people_add_up_to_the_figures() -> None:
    busy, on_duty = [1.0, 2.5] + [0.0] * 22, [2.0] * 24
    drawing = utilisation_by_hour("Desk", busy, on_duty).drawing()
    inside, beyond = (sum(bar.box.height for bar in fills(drawing.pieces, role)) for role in ("chart.value", "chart.late"))
    assert inside == pytest.approx((1.0 + 2.0) / 3.0 * drawing.plot.height)  # the axis ends at 3
    assert beyond == pytest.approx(0.5 / 3.0 * drawing.plot.height)


def test_that_courses_beyond_those_that_can_be_told_apart_are_in_the_table_only() -> None:
    courses = [Course(f"Pool {i}", tuple(float(i) for _ in range(24))) for i in range(9)]
    chart = queue_over_time(courses)
    keys = [str(key.label) for key in chart.plot.keys] if chart.plot else []
    assert keys == ["Pool 3", "Pool 4", "Pool 5", "Pool 6", "Pool 7", "Pool 8", "and 3 more in the table"]
    assert len(chart.table.columns) == 10
    assert len(chart.table.rows) == 24


def test_that_lines_differ_without_colour() -> None:
    assert len({(look.dash, look.mark) for look in SERIES}) == len(SERIES)


def test_that_the_sentence_names_the_longest_queue() -> None:
    week = [0.0] * 168
    week[24 + 17] = 3.2
    chart = queue_over_time([Course("Desk", (0.5,) * 168), Course("Bar", tuple(week))])
    assert str(chart.description) == "The longest queue is that of Bar, on Tue 17:00–18:00: 3.2 on average."
    assert str(queue_over_time([Course("Desk", (0.0,) * 24)]).description) == "Nobody waits at any hour."


def test_that_the_sentence_names_the_busiest_hour() -> None:
    chart = utilisation_by_hour("Desk", [0.0] * 7 + [1.5, 1.8] + [0.0] * 15, [0.0] * 7 + [2.0, 2.0] + [0.0] * 15)
    assert str(chart.description) == "People on duty are busy 82.5 % of the time, and most at 08:00–09:00: 90 %."
    assert chart.table.texts()[8] == ("08:00", "1.8", "2", "90 %")
    assert chart.table.texts()[3] == ("03:00", "0", "0", "–")


def test_that_a_name_of_ours_is_translated_within_a_sentence() -> None:
    name = say(QT_TRANSLATE_NOOP("charts", "all cases"))
    ((_, told), *_) = queue_over_time([Course(name, (1.0,) * 24)]).description.args
    assert told == "all cases"
    assert told is name.template


@pytest.mark.parametrize("lengths", [(23,), (24, 168), (0,)])
def test_that_other_numbers_of_hours_are_refused(lengths: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="as many values"):
        queue_over_time([Course("Desk", (1.0,) * length) for length in lengths])
