from __future__ import annotations

from dataclasses import replace

import pytest

from designer.analysis.figures import Analysis, PoolFigures, StepFigures
from designer.drawing.geometry import Box
from designer.drawing.heat import Heat, heat, level_of, percent
from designer.drawing.legend import legend_shapes
from designer.drawing.map import build
from designer.drawing.marks import gauge
from designer.drawing.measure import ESTIMATE
from designer.drawing.shapes import Polygon, Rectangle, Text
from designer.drawing.theme import HEAT_LEVELS
from designer.i18n import Figure
from designer.model.blueprint import Blueprint, Table
from designer.model.elements import Band, FailPoint, Flow, Lane, Line, StaffPool, StaffUse, Stage, Step, StepKind

STEPS = Table.of(
    [
        Step("serve", "Serve", "desk", "one", staff=(StaffUse("clerk"),), next=(Flow("cook"),)),
        Step("cook", "Cook", "kitchen", "one", staff=(StaffUse("cook"),), fail_point=FailPoint("burnt")),
        Step("think", "Think", "desk", "one"),
    ]
)
BLUEPRINT = Blueprint(
    "Heat",
    lanes=Table.of([Lane("desk", "Desk", Band.FRONT_OFFICE), Lane("kitchen", "Kitchen", Band.BACK_OFFICE)]),
    stages=Table.of([Stage("one", "One")]),
    staff=Table.of([StaffPool("clerk", "Clerk"), StaffPool("cook", "Cook")]),
    steps=STEPS,
)


def figures(utilisation: float | None) -> StepFigures:
    return StepFigures(1.0, 60.0, None, None, utilisation)


def analysis(bottleneck: float = 0.9, **utilisations: float | None) -> Analysis:
    steps = {id: figures(utilisation) for id, utilisation in utilisations.items()}
    pools = {"cook": PoolFigures(1, 60.0, bottleneck, 0.01, None, None, None)}
    return Analysis(demand_per_s=0.01, capacity_per_s=0.01, bottleneck="cook", pools=pools, steps=steps)


@pytest.mark.parametrize(
    ("utilisation", "level", "text"),
    [(0.0, 0, "0 %"), (0.499, 0, "50 %"), (0.5, 1, "50 %"), (0.75, 2, "75 %"), (0.85, 3, "85 %"), (1.0, 4, "100 %"), (1.2, 4, "120 %")],
)
def test_that_utilisation_gives_level_and_percent(utilisation: float, level: int, text: str) -> None:
    assert (level_of(utilisation), percent(utilisation)) == (level, text)


def test_that_a_utilisation_without_end_has_a_sign_of_its_own() -> None:
    assert (level_of(float("inf")), percent(float("inf"))) == (4, "∞")


def test_that_only_steps_with_staff_have_heat() -> None:
    found = heat(BLUEPRINT, analysis(serve=0.4, cook=0.9, think=None))
    assert found == {"serve": Heat(0, Figure("40 %"), False), "cook": Heat(3, Figure("90 %"), True)}


def test_that_only_the_step_with_most_work_of_the_narrowest_pool_is_the_bottleneck() -> None:
    fry = Step("fry", "Fry", "kitchen", "one", staff=(StaffUse("cook", 2),))
    known = analysis(serve=0.4, cook=0.9, fry=0.9)
    found = heat(BLUEPRINT.put("steps", fry), known)
    assert [id for id, each in found.items() if each.bottleneck] == ["fry"]
    assert (found["cook"].level, found["cook"].text) == (3, "90 %")
    longer = known.steps["cook"]._replace(visits=3.0)  # 3 x 60 s x 1 person against 1 x 60 s x 2
    found = heat(BLUEPRINT.put("steps", fry), replace(known, steps={**known.steps, "cook": longer}))
    assert [id for id, each in found.items() if each.bottleneck] == ["cook"]


@pytest.mark.parametrize(("utilisation", "shown"), [(0.69, False), (0.7, True), (float("inf"), True)])
def test_that_a_pool_with_time_to_spare_is_no_bottleneck(utilisation: float, shown: bool) -> None:
    assert heat(BLUEPRINT, analysis(utilisation, cook=min(utilisation, 2.0)))["cook"].bottleneck is shown


def test_that_a_bottleneck_whose_steps_take_no_time_is_shown_nowhere() -> None:
    known = analysis(cook=0.9)
    idle = {"cook": known.steps["cook"]._replace(time_mean_s=0.0)}
    assert not heat(BLUEPRINT, replace(known, steps=idle))["cook"].bottleneck


def test_that_steps_the_analysis_does_not_know_yet_have_no_heat() -> None:
    assert heat(BLUEPRINT, analysis(cook=0.9)).keys() == {"cook"}


def texts(blueprint: Blueprint, found: dict[str, Heat]) -> list[str]:
    shapes, _ = legend_shapes(build(blueprint), found, ESTIMATE, 900.0)
    return [shape.text for shape in shapes if isinstance(shape, Text)]


def test_that_the_legend_tells_what_is_on_the_page_and_nothing_else() -> None:
    shown = texts(BLUEPRINT, {})
    assert "Step that the customer sees" in shown
    assert "Hidden from the customer" in shown
    assert "Fail point" in shown
    assert "Flow, with its share of the cases" in shown
    for absent in ("Wait point", "Decision", "Note", "Bottleneck", "Physical evidence"):
        assert absent not in shown


def test_that_the_legend_explains_heat_where_there_is_heat() -> None:
    shown = texts(BLUEPRINT, {"cook": Heat(3, Figure("90 %"), True), "serve": Heat(0, Figure("40 %"))})
    assert {"Bottleneck", "Staff busy 85 to 100 %", "Staff busy 0 to 50 %"} <= set(shown)
    assert "Staff busy 50 to 70 %" not in shown


@pytest.mark.parametrize("height", [16.0, 18.0, 30.0, 56.0, 120.0])
def test_that_the_strokes_of_each_level_of_heat_are_more_than_those_below_it(height: float) -> None:
    box = Box(0.0, 0.0, 36.0, height)
    counts = [len(gauge(box, level)) for level in range(HEAT_LEVELS)]
    assert counts == sorted(set(counts))
    assert all(0.0 < point.y < height for level in range(HEAT_LEVELS) for stroke in gauge(box, level) for point in stroke.points)


def test_that_the_legend_stays_inside_its_box_and_width() -> None:
    kinds = [Step(f"x{number}", "Name", "desk", "one", kind) for number, kind in enumerate(StepKind)]
    for width in (160.0, 400.0, 2000.0):
        shapes, box = legend_shapes(build(BLUEPRINT.with_(steps=Table.of(kinds))), {"x0": Heat(4, Figure("∞"), True)}, ESTIMATE, width)
        assert box.width <= max(width, 200.0)
        assert isinstance(shapes[0], Rectangle)
        for shape in shapes:
            if isinstance(shape, Text):
                assert shape.at.x + ESTIMATE.width(shape.text, shape.size, shape.bold) * (shape.anchor == "start") <= box.right
                assert box.y < shape.at.y < box.bottom


def test_that_an_empty_map_has_no_legend() -> None:
    shapes, box = legend_shapes(build(Blueprint()), {}, ESTIMATE, 900.0)
    assert shapes == ()
    assert box.height == 0.0


def test_that_the_legend_names_the_lines_that_are_drawn_as_they_are_drawn() -> None:
    own = BLUEPRINT.with_(lines=Table.of([Line("visibility", "<b>The pass</b>", Band.FRONT_OFFICE)]))
    shapes, _ = legend_shapes(build(own), {}, ESTIMATE, 900.0)
    place = next(number for number, shape in enumerate(shapes) if isinstance(shape, Text) and shape.text == "<b>The pass</b>")
    sample = shapes[place - 1]
    assert isinstance(sample, Polygon)
    assert (sample.line, sample.dash) == ("line.visibility", "dash")
    assert "Line of visibility" in texts(BLUEPRINT, {})
    assert "Line of interaction" not in texts(BLUEPRINT.with_(lines=Table.of([])), {})
