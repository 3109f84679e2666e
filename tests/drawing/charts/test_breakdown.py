"""Bars of time and cost: as long as their figures, and adding up to the table."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.drawing.charts.breakdown import Times, cost_breakdown, time_breakdown
from designer.drawing.charts.chart import Drawing
from designer.drawing.geometry import Box
from designer.drawing.shapes import Rectangle, Text

ROLES = ("chart.value", "chart.hidden", "chart.wait")
seconds = st.none() | st.floats(0, 1e5) | st.floats(0, 1e18)
names = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=80)


def bars(drawing: Drawing, role: str) -> list[Box]:
    found = [s.box for p in drawing.pieces for s in p.shapes if isinstance(s, Rectangle) and s.fill == role]
    return [box for box in found if (box.width, box.height) != (24.0, 10.0)]


@given(st.lists(st.tuples(names, seconds, seconds, seconds), max_size=50))
def test_that_bars_are_in_the_plot_side_by_side_and_add_up(parts: list[tuple[str, float | None, float | None, float | None]]) -> None:
    chart = time_breakdown("Step", [Times(*part) for part in parts])
    drawing = chart.drawing()
    known = [[value or 0.0 for value in part[1:]] for part in parts]
    longest = max(map(sum, known), default=0.0)
    if longest <= 0:
        assert chart.plot is None
        return
    boxes = [box for role in ROLES for box in bars(drawing, role)]
    assert all(drawing.plot.grown(0.01).contains(box.x, box.y) and box.right <= drawing.plot.right + 0.01 for box in boxes)
    assert not any(a.grown(-0.01).overlaps(b.grown(-0.01)) for i, a in enumerate(boxes) for b in boxes[:i] if min(*a[2:], *b[2:]) > 0.02)
    if len(parts) <= 15:
        total = sum(box.width for box in boxes) / drawing.plot.width * longest
        assert total == pytest.approx(sum(map(sum, known)), rel=1e-6)


def test_that_parts_are_as_long_as_their_figures() -> None:
    drawing = time_breakdown("Stage", [Times("Arrival", 60.0, 30.0, 10.0), Times("Stay", 0.0, 50.0, None)]).drawing()
    assert [box.width / drawing.plot.width for role in ROLES for box in bars(drawing, role)] == pytest.approx([0.6, 0.3, 0.5, 0.1])


def test_that_what_is_not_known_is_said_to_be_more() -> None:
    chart = time_breakdown("Stage", [Times("Arrival", 60.0, 30.0, None)])
    assert chart.table.texts() == (("Arrival", "1 min", "30 s", "–", "1 min 30 s", "100 %"),)
    assert "≥ 1 min 30 s" in [shape.text for shape in chart.drawing().shapes if isinstance(shape, Text)]


def test_that_many_steps_are_added_up_where_there_is_no_room() -> None:
    chart = time_breakdown("Step", [Times(f"Step {i}", float(i), 0.0, 0.0) for i in range(100)])
    drawing = chart.drawing()
    texts = [shape.text for shape in drawing.shapes if isinstance(shape, Text)]
    others = next(text for text in texts if text.endswith("others"))
    shown = sum(text.startswith("Step ") for text in texts)
    assert int(others.split()[0]) == 100 - shown
    assert "Step 99" in texts
    assert "Step 1" not in texts
    assert sum(box.width for box in bars(drawing, "chart.value")) / max(box.width for box in bars(drawing, "chart.value")) == pytest.approx(
        sum(range(100)) / max(99, sum(range(100 - shown)))
    )
    assert len(chart.table.rows) == 100


def test_that_a_long_name_is_cut_and_told_in_full_on_hovering_and_in_the_table() -> None:
    name = "Housekeeping of the second and the third floor with all of its corridors and cupboards"
    chart = cost_breakdown("Lane", [(name, 3.0), ("Desk", 1.0)], "EUR")
    drawing = chart.drawing((300.0, 200.0))
    texts = [shape.text for shape in drawing.shapes if isinstance(shape, Text)]
    assert name not in texts
    assert any(text.endswith("…") and name.startswith(text[:-1]) for text in texts)
    assert name in [piece.text for piece in drawing.pieces]
    assert chart.table.texts() == ((name, "3.00 EUR", "75 %"), ("Desk", "1.00 EUR", "25 %"))


def test_that_the_sentence_tells_the_sum_and_the_largest_part() -> None:
    chart = cost_breakdown("Lane", [("Kitchen", 3.0), ("Desk", 9.0)], "EUR")
    assert str(chart.description) == "A case costs 12.00 EUR, and most of it for Desk: 75 %."


def test_that_sorts_of_time_differ_without_colour() -> None:
    chart = time_breakdown("Stage", [Times("Arrival", 1.0, 1.0, 1.0)])
    assert chart.plot is not None
    assert len({key.look.pattern for key in chart.plot.keys}) == 3
