"""The gap along the journey: where its points stand, how curves are told apart, and what is said of them."""

from __future__ import annotations

from itertools import combinations

import pytest

from designer.drawing.charts.chart import Drawing
from designer.drawing.charts.gap import Curve, company_curves, gap_chart, single_curves
from designer.drawing.geometry import Point
from designer.drawing.shapes import Ellipse, Polygon, Text
from designer.model.blueprint import Blueprint, Table
from designer.model.elements import Band, Lane, Observation, Stage, Step, WalkThrough
from tests.drawing.charts.boxes import text_box


def service(count: int, per_stage: int = 4) -> Blueprint:
    steps = [Step(f"s{i}", f"Step number {i} of the journey", "desk", f"g{i // per_stage}") for i in range(count)]
    stages = [Stage(f"g{i}", f"Stage {i}") for i in range((count - 1) // per_stage + 1)]
    return Blueprint(stages=Table.of(stages), lanes=Table.of([Lane("desk", "Desk", Band.FRONT_OFFICE)]), steps=Table.of(steps))


def walk(id: str, of: str, *gaps: int | None) -> WalkThrough:
    """A walk-through in which 4 was expected everywhere, and 4 + gap perceived."""
    seen = (Observation(f"s{i}", expectation=4, perception=None if gap is None else 4 + gap) for i, gap in enumerate(gaps))
    return WalkThrough(id, f"Walk {id}", of, observations=tuple(seen))


def curves_of(document: Blueprint, *walks: WalkThrough) -> tuple[Curve, ...]:
    return company_curves(walks, list(document.steps))


def drawing(document: Blueprint, *walks: WalkThrough, size: tuple[float, float] = (720.0, 400.0)) -> Drawing:
    return gap_chart(document, list(document.steps.values()), curves_of(document, *walks)).drawing(size)


def test_that_points_stand_at_their_gaps_in_the_order_of_the_journey() -> None:
    found = drawing(service(4), walk("a", "", -2, 0, None, 2))
    dots = [shape.box.center for shape in found.shapes if isinstance(shape, Ellipse)][1:]  # the first is the legend's
    assert [dot.x for dot in dots] == pytest.approx([found.plot.x + found.plot.width * (i + 0.5) / 4 for i in (0, 1, 3)])
    assert [dot.y for dot in dots] == pytest.approx([found.plot.bottom, found.plot.center.y, found.plot.y])
    zero = next(shape for shape in found.shapes if isinstance(shape, Polygon) and shape.line == "chart.axis.line")
    assert zero.points[0].y == pytest.approx(found.plot.center.y)


def test_that_own_walk_throughs_are_averaged_and_competitors_have_curves_of_their_own() -> None:
    document = service(2)
    found = curves_of(document, walk("r", "Rival", 1, 1), walk("a", "", -2, 0), walk("b", "", 0, None))
    assert [str(curve.name) for curve in found] == ["This service", "Rival"]
    assert [found[0].scores[id].gap for id in ("s0", "s1")] == [-1.0, 0.0]


def test_that_each_walk_through_may_have_its_own_curve_up_to_what_can_be_told_apart() -> None:
    walks = [walk(str(i), "", 0) for i in range(9)]
    assert [curve.name for curve in single_curves(walks, ["s0"])] == [f"Walk {i}" for i in range(6)]


def test_that_curves_differ_in_colour_dash_and_mark() -> None:
    found = drawing(service(4), walk("a", "", -2, 0, 1, 2), walk("r", "Rival", 1, 1, 1, 1))
    lines = {
        (shape.line, shape.dash)
        for shape in found.shapes
        if isinstance(shape, Polygon) and shape.line.startswith("chart.") and shape.width == 2.0
    }
    assert lines == {("chart.1.line", ""), ("chart.2.line", "dash")}


@pytest.mark.parametrize("count", [1, 2, 9, 25, 45, 300])
@pytest.mark.parametrize("size", [(240.0, 200.0), (720.0, 400.0), (1600.0, 500.0)])
def test_that_no_texts_touch_and_all_stay_on_the_chart(count: int, size: tuple[float, float]) -> None:
    found = drawing(service(count), walk("a", "", *((i % 7) - 3 for i in range(count))), size=size)
    boxes = [text_box(shape) for shape in found.shapes if isinstance(shape, Text) and shape.text]
    assert [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])] == []
    assert all(box.x >= 0 and box.y >= 0 and box.right <= found.size[0] and box.bottom <= found.size[1] for box in boxes)


def test_that_the_sentence_names_the_step_with_the_largest_gap() -> None:
    document = service(3)
    steps = list(document.steps.values())
    chart = gap_chart(document, steps, curves_of(document, walk("a", "", -1, -3, 2)))
    assert str(chart.description) == (
        "At 2 of 3 steps customers get less than they expect, the least at 'Step number 1 of the journey' (−3)."
    )
    chart = gap_chart(document, steps, curves_of(document, walk("a", "", 0, 1, None)))
    assert str(chart.description) == "At none of 2 steps customers get less than they expect."


def test_that_the_table_has_all_scores_by_stage_and_step() -> None:
    document = service(2)
    chart = gap_chart(document, list(document.steps.values()), curves_of(document, walk("a", "", -1, None), walk("r", "Rival", 2, 0)))
    assert chart.table.heads() == (
        "Stage",
        "Step",
        *(f"{curve}: {what}" for curve in ("This service", "Rival") for what in ("Expectation", "Perception", "Gap")),
    )
    assert chart.table.texts()[1] == ("Stage 0", "Step number 1 of the journey", "4", "–", "–", "4", "4", "0")


def test_that_what_a_point_says_is_told_under_the_pointer() -> None:
    found = drawing(service(1), walk("a", "", -2))
    dot = next(shape for shape in reversed(found.shapes) if isinstance(shape, Ellipse))
    center: Point = dot.box.center
    assert found.text_at(*center) == "Step number 0 of the journey, This service: −2 (expected 4, got 2)"
