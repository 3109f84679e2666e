"""Times regrouped into round bins, and a promise's limit among them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.drawing.charts.chart import Chart
from designer.drawing.charts.histogram import Promised, cycle_times, promise_times, regrouped
from designer.drawing.geometry import Box
from designer.drawing.shapes import Polygon, Rectangle, Text

counts = st.dictionaries(st.integers(0, 1000), st.integers(1, 10**9), min_size=1, max_size=60)


def log_bins(counted: dict[int, int]) -> list[tuple[float, float, int]]:
    """Bins of equal ratio, 32 in an octave from 0.1 s on, as the engine has them."""
    return [(0.1 * 2 ** ((i - 1) / 32) if i else 0.0, 0.1 * 2 ** (i / 32), counted[i]) for i in sorted(counted)]


@given(counts, st.none() | st.floats(1.0, 1e6))
def test_that_no_case_is_lost_in_new_bins(counted: dict[int, int], limit: float | None) -> None:
    edges, cases = regrouped(log_bins(counted), limit)
    assert sum(cases) == sum(counted.values())
    assert all(count >= 0 for count in cases)
    assert all(a < b for a, b in pairwise(edges))
    assert len(edges) == len(cases) + 1 <= 80


@given(counts, st.none() | st.floats(1.0, 1e6))
def test_that_bars_and_lines_stay_in_the_plot(counted: dict[int, int], limit: float | None) -> None:
    bins = log_bins(counted)
    chart = cycle_times("Guests", bins) if limit is None else promise_times(Promised("Soon", limit, 0.9, None), bins, [(0.5, limit / 2)])
    drawing = chart.drawing()
    plot = drawing.plot.grown(0.01)
    for shape in (shape for piece in drawing.pieces for shape in piece.shapes):
        if isinstance(shape, Rectangle) and shape.fill in ("chart.value", "chart.late") and shape.box.height != 10.0:
            assert plot.contains(shape.box.x, shape.box.y)
            assert plot.contains(shape.box.right, shape.box.bottom)
        if isinstance(shape, Polygon) and shape.line == "bottleneck.line" and shape.points[0].x == shape.points[1].x:
            assert plot.x <= shape.points[0].x <= plot.right


def test_that_new_bins_are_round_and_hold_what_was_there() -> None:
    bins = [(60.0 * i, 60.0 * (i + 1), 10 * (i + 1)) for i in range(30)]
    edges, cases = regrouped(bins)
    assert edges == tuple(60.0 * i for i in range(31))
    assert cases == tuple(10 * (i + 1) for i in range(30))


def test_that_the_limit_of_a_promise_is_an_edge_and_parts_the_colours() -> None:
    bins = [(60.0 * i, 60.0 * (i + 1), 100) for i in range(20)]
    chart = promise_times(Promised("Check in", 630.0, 0.9, None), bins)
    assert 630.0 in [row[0] for row in chart.table.rows]
    kept = sum(row[2] for row in chart.table.rows if isinstance(row[1], float) and row[1] <= 630.0 and isinstance(row[2], float))
    assert kept == 1050
    assert str(chart.description) == "Within 10 min 30 s are 52.5 % of 2000 cases, 47.5 % are later; 90 % are promised."
    drawing = chart.drawing()
    limit = next(
        s.points[0].x
        for p in drawing.pieces
        for s in p.shapes
        if isinstance(s, Polygon) and s.line == "bottleneck.line" and s.points[0].x == s.points[1].x
    )
    boxes: dict[str, list[Box]] = {"chart.value": [], "chart.late": []}
    for shape in (shape for piece in drawing.pieces[3:] for shape in piece.shapes):
        if isinstance(shape, Rectangle) and shape.fill in boxes and shape.box.height != 10.0:
            boxes[shape.fill].append(shape.box)
    assert all(box.right <= limit for box in boxes["chart.value"])
    assert all(box.x >= limit for box in boxes["chart.late"])
    areas = [sum((box.width + 1) * box.height for box in boxes[role]) for role in boxes]
    assert areas[0] / sum(areas) == pytest.approx(0.525, abs=0.01)


def test_that_the_share_that_was_counted_goes_before_that_of_the_bins() -> None:
    chart = promise_times(Promised("Check in", 100.0, 0.9, 0.812), [(0.0, 200.0, 10)])
    assert "81.2 %" in str(chart.description)


def test_that_a_long_tail_is_cut_and_told_as_one_row() -> None:
    bins = [(0.0, 600.0, 9990), (90_000.0, 91_000.0, 10)]
    chart = cycle_times("Guests", bins)
    assert chart.table.texts()[-1][1:4] == ("–", "10", "0.1 %")
    assert chart.table.texts()[-1][4] == "100 %"


def test_that_equal_times_are_one_bar() -> None:
    chart = cycle_times("Guests", [(299.0, 303.0, 500)], [(0.5, 301.0), (0.9, 302.5)])
    assert [row[2] for row in chart.table.rows if row[2]] == [500.0] or sum(
        row[2] for row in chart.table.rows if isinstance(row[2], float)
    ) == 500
    assert chart.drawing().plot.width > 100


def test_that_the_sentence_tells_the_median_and_the_tail() -> None:
    chart = cycle_times("Guests", [(0.0, 600.0, 12)], [(0.5, 300.0), (0.95, 540.0)])
    assert str(chart.description) == "Of 12 cases, half take less than 5 min, and 95 % less than 9 min."


def test_that_a_limit_far_beyond_all_times_does_not_squeeze_them() -> None:
    edges, _ = regrouped([(0.0, 60.0, 100)], 86_400.0)
    assert edges[-1] <= 120.0


def test_that_a_few_very_long_times_do_not_squeeze_the_usual_ones() -> None:
    minutes = [(60.0 * i, 60.0 * (i + 1), 100) for i in range(10)]
    chart = cycle_times("Guests", [*minutes, (5e6, 5.1e6, 300)])
    assert chart.table.rows[-1][0] == 600.0
    assert chart.table.rows[-1][2] == 300.0


def test_that_no_bar_is_narrower_than_what_was_counted() -> None:
    assert regrouped([(0.0, 0.1, 50)]) == ((0.0, 0.1), (50,))


def test_that_the_limit_is_shown_where_nobody_takes_any_time() -> None:
    edges, counts = regrouped([(0.0, 0.1, 50)], 480.0)
    assert 480.0 in edges
    assert counts[0] == 50


def lines_of(chart: Chart, size: tuple[float, float]) -> tuple[int, list[str]]:
    """How many lines stand in the plot, and the labels beside them."""
    heads = ((piece, piece.shapes[0]) for piece in chart.drawing(size).pieces if piece.shapes and piece.text)
    pieces = [piece for piece, head in heads if isinstance(head, Polygon) and head.points[0].x == head.points[1].x]
    return len(pieces), [shape.text for piece in pieces for shape in piece.shapes if isinstance(shape, Text)]


MINUTES = [(60.0 * i, 60.0 * (i + 1), 100 - 4 * i) for i in range(25)]
CLOSE = [(0.5, 351.0), (0.9, 742.0), (0.95, 890.0)]  # the last of them beside a limit of 15 min


@pytest.mark.parametrize("size", [(720.0, 185.0), (720.0, 400.0), (420.0, 200.0), (1100.0, 300.0)])
def test_that_no_line_stands_without_a_label(size: tuple[float, float]) -> None:
    count, labels = lines_of(promise_times(Promised("Key in hand", 900.0, 0.9, 0.95), MINUTES, CLOSE), size)
    assert count == len(labels) == 4
    assert {"15 min"} <= set(labels)
    assert all(any(label.startswith(share) for label in labels) for share in ("50 %", "90 %", "95 %"))


def test_that_labels_are_whole_where_there_is_room_for_them() -> None:
    _, labels = lines_of(promise_times(Promised("Key in hand", 900.0, 0.9, 0.95), MINUTES, CLOSE), (1100.0, 400.0))
    assert labels == ["15 min", "50 % < 5 min 51 s", "90 % < 12 min 22 s", "95 % < 14 min 50 s"]


def test_that_lines_on_one_place_share_its_labels_or_leave_some_out() -> None:
    count, labels = lines_of(cycle_times("Guests", MINUTES, [(0.5, 351.0), (0.9, 351.0), (0.95, 351.0)]), (240.0, 200.0))
    assert count == 3
    assert 1 <= len(labels) <= 3
