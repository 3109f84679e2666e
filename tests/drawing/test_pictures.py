"""The shapes of steps, flows, notes and the frame."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

import pytest

from designer.drawing.frame import frame_shapes
from designer.drawing.geometry import Box
from designer.drawing.heat import Heat
from designer.drawing.labels import flow_label, label_room
from designer.drawing.layout import BARS
from designer.drawing.map import build
from designer.drawing.marks import leaving_mark
from designer.drawing.measure import ELLIPSIS, ESTIMATE
from designer.drawing.pictures import fill_role, map_shapes, note_shapes, reach, route_shapes, step_shapes
from designer.drawing.shapes import Ellipse, Polygon, Rectangle, Shape, Text
from designer.drawing.sizes import NOTE, step_size
from designer.drawing.theme import ROLES
from designer.i18n import Figure, Message
from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import Distribution
from designer.model.elements import Band, FailPoint, Flow, Lane, Note, Patience, Stage, Step, StepKind, WaitPoint

STEP = Step("check-in", "Check the guest in", "desk", "arrive")
ODD = "<b>&amp; 客人办理入住 " + "0123456789" * 50


def blueprint_of(*steps: Step) -> Blueprint:
    lanes = [
        Lane("guest", "Guest", Band.CUSTOMER),
        Lane("desk", "Reception", Band.FRONT_OFFICE, owner="Front office manager"),
        Lane("kitchen", "Kitchen", Band.BACK_OFFICE),
        Lane("payroll", "Payroll", Band.SUPPORT),
    ]
    stages = [Stage("arrive", "Arrival", "serve"), Stage("leave", "Departure")]
    return Blueprint("Hotel", lanes=Table.of(lanes), stages=Table.of(stages), steps=Table.of(steps or (STEP,)))


def shapes_of(step: Step, heat: Heat | None = None) -> tuple[Shape, ...]:
    width, height = step_size(step.kind)
    return step_shapes(blueprint_of(step), step, Box(0.0, 0.0, width, height), ESTIMATE, heat)


def texts(shapes: Iterable[Shape]) -> list[str]:
    return [shape.text for shape in shapes if isinstance(shape, Text)]


def roles(shapes: Iterable[Shape]) -> set[str]:
    used: set[str] = set()
    for shape in shapes:
        used |= {shape.color} if isinstance(shape, Text) else {shape.fill, shape.line}
    return used - {""}


def extent(shape: Shape) -> Box:
    if isinstance(shape, Text):
        width = ESTIMATE.width(shape.text, shape.size, shape.bold)
        left = shape.at.x - {"start": 0.0, "middle": 0.5, "end": 1.0}[shape.anchor] * width
        return Box(left, shape.at.y - shape.size * 0.8, width, shape.size)
    if isinstance(shape, Polygon):
        xs, ys = [x for x, _ in shape.points], [y for _, y in shape.points]
        return Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    return shape.box


def test_that_a_hidden_step_differs_in_its_outline_and_by_a_mark_not_by_colour_alone() -> None:
    seen, hidden = shapes_of(STEP), shapes_of(replace(STEP, visible=False))
    assert isinstance(seen[0], Rectangle)
    assert isinstance(hidden[0], Rectangle)
    assert seen[0].dash == ""
    assert hidden[0].dash == "dash"
    assert "mark.hidden" in roles(hidden)
    assert "mark.hidden" not in roles(seen)


def test_that_a_step_in_the_back_office_is_hidden_unless_it_says_otherwise() -> None:
    cook = replace(STEP, lane="kitchen")
    assert "mark.hidden" in roles(shapes_of(cook))
    assert "mark.hidden" not in roles(shapes_of(replace(cook, visible=True)))


def test_that_every_kind_has_an_outline_of_its_own() -> None:
    outlines = set()
    for kind in StepKind:
        width, height = step_size(kind)
        shapes = shapes_of(replace(STEP, kind=kind, name=""))
        forms = [
            (type(shape).__name__, len(shape.points))
            if isinstance(shape, Polygon)
            else (type(shape).__name__, shape.radius if isinstance(shape, Rectangle) else 0.0, shape.width)
            for shape in shapes
        ]
        outlines.add((tuple(forms), width, height))
    assert len(outlines) == len(StepKind) - 1  # fork and join are the same bar; their flows tell them apart


def test_that_marks_say_what_may_fail_where_one_waits_and_what_matters_most() -> None:
    shapes = shapes_of(replace(STEP, fail_point=FailPoint("lost"), wait_point=WaitPoint("desk"), moment_of_truth=True))
    assert {"F", "W"} <= set(texts(shapes))
    assert "mark.moment" in roles(shapes)


def test_that_heat_shows_as_fill_pattern_and_percent() -> None:
    cool, hot = shapes_of(STEP, Heat(1, Figure("55 %"))), shapes_of(STEP, Heat(4, Figure("120 %")))
    assert "120 %" in texts(hot)
    assert "heat.4" in roles(hot)
    strokes = [sum(isinstance(shape, Polygon) and not shape.closed for shape in shapes) for shapes in (shapes_of(STEP), cool, hot)]
    assert strokes[0] < strokes[1] < strokes[2]


def test_that_the_bottleneck_has_a_thick_outline_and_the_word() -> None:
    shapes = shapes_of(STEP, Heat(3, Figure("92 %"), bottleneck=True))
    assert "Bottleneck" in texts(shapes)
    assert isinstance(shapes[0], Rectangle)
    assert shapes[0].width >= 3.0


def test_that_words_of_ours_are_translated_and_names_are_not() -> None:
    def german(message: Message) -> str:
        return {"Bottleneck": "Engpass", "Customer": "Kunde", "Line of visibility": "Sichtbarkeitslinie"}.get(str(message), "?")

    map = build(blueprint_of(replace(STEP, name="Customer")))
    shown = texts(map_shapes(map, ESTIMATE, {"check-in": Heat(3, Figure("92 %"), True)}, german))
    assert {"Engpass", "Kunde", "Sichtbarkeitslinie", "Customer"} <= set(shown)


def test_that_the_mean_time_stands_in_the_step() -> None:
    assert "5 min" in texts(shapes_of(replace(STEP, time=Distribution("exponential", (300.0,)))))


@pytest.mark.parametrize(
    ("time", "told"),
    [
        (Distribution("normal", (1200.0, 300.0)), "20 min"),  # cut at 0 its mean is 0.04 s longer
        (Distribution("triangular", (60.0, 90.0, 400.0)), "3 min 3 s"),
        (Distribution("empirical", (100.0, 101.0, 101.0)), "1 min 41 s"),
        (Distribution("fixed", (7261.0,)), "2 h 1 min 1 s"),
    ],
)
def test_that_a_mean_is_told_as_it_was_written_or_in_few_digits(time: Distribution, told: str) -> None:
    assert told in texts(shapes_of(replace(STEP, time=time)))


@pytest.mark.parametrize("kind", StepKind)
def test_that_a_name_of_five_hundred_characters_stays_inside(kind: StepKind) -> None:
    step = replace(STEP, kind=kind, name=ODD, time=Distribution("fixed", (90.0,)))
    shapes = shapes_of(step)
    box = Box(0.0, 0.0, *step_size(kind))
    if kind in BARS:
        box = reach(box.width, box.height)  # beneath the bar
    shown = [shape for shape in shapes if isinstance(shape, Text)]
    assert any(text.text.endswith(ELLIPSIS) for text in shown)
    for text in shown:
        if text.angle == 0.0:
            inner = extent(text)
            assert box.x <= inner.x
            assert inner.right <= box.right
            assert box.y - 1 <= inner.y
            assert inner.bottom <= box.bottom + 1


def test_that_marks_and_badges_stand_out_by_less_than_sixteen_units() -> None:
    step = replace(STEP, visible=False, fail_point=FailPoint("x"), wait_point=WaitPoint("y"), moment_of_truth=True)
    for kind in StepKind:
        box = reach(*step_size(kind))
        assert kind in BARS or box == Box(0.0, 0.0, *step_size(kind)).grown(16.0)
        for shape in shapes_of(replace(step, kind=kind), Heat(4, Figure("∞"), True)):
            inner = extent(shape)
            if not (isinstance(shape, Text) and shape.angle):
                assert box.x <= inner.x
                assert inner.right <= box.right
                assert box.y <= inner.y
                assert inner.bottom <= box.bottom


def test_that_all_roles_are_known_to_the_themes() -> None:
    steps = [
        Step(f"x{number}", "Name", lane, "arrive", kind, next=(Flow(f"x{number + 1}", "Yes", 0.5),), evidence=("x7",) if number < 3 else ())
        for number, (kind, lane) in enumerate((kind, lane) for kind in StepKind for lane in ("guest", "desk", "kitchen", "payroll"))
    ]
    steps[-1] = replace(steps[-1], next=())
    blueprint = blueprint_of(*steps).put("notes", Note("n", "A remark", "desk", "leave"))
    heat = {step.id: Heat(number % 5, Figure("50 %"), number % 2 == 0) for number, step in enumerate(steps)}
    assert roles(map_shapes(build(blueprint), ESTIMATE, heat)) <= set(ROLES)


def test_that_the_frame_names_bands_lanes_stages_and_lines() -> None:
    map = build(blueprint_of())
    shown = texts(frame_shapes(map, ESTIMATE))
    for name in ("Customer", "Front office", "Back office", "Reception", "Kitchen", "Arrival", "Departure", "Serve"):
        assert name in shown
    for name in ("Line of interaction", "Line of visibility", "Line of internal interaction"):
        assert name in shown


def test_that_the_line_of_visibility_is_the_strongest() -> None:
    lines = [shape for shape in frame_shapes(build(blueprint_of()), ESTIMATE) if isinstance(shape, Polygon) and shape.dash == "dash"]
    widths = {shape.line: shape.width for shape in lines}
    assert len(lines) == 3
    assert widths["line.visibility"] > widths["line.other"]


def test_that_a_flow_ends_in_an_arrow_head_at_the_step_and_shows_its_label() -> None:
    other = Step("pay", "Pay", "desk", "leave")
    map = build(blueprint_of(replace(STEP, next=(Flow("pay", "Yes", 0.8),)), other))
    shapes = route_shapes(map.routes["check-in", "pay"], ESTIMATE)
    assert "Yes 80 %" in texts(shapes)
    head = next(shape for shape in shapes if isinstance(shape, Polygon) and shape.closed)
    assert head.points[0].x == map.boxes["pay"].x


def test_that_a_note_shows_its_text_on_folded_paper() -> None:
    shapes = note_shapes(Note("n", "Complaints come from here", "desk", "leave"), Box(0.0, 0.0, *NOTE), ESTIMATE)
    assert " ".join(texts(shapes)) == "Complaints come from here"
    assert sum(isinstance(shape, Polygon) for shape in shapes) == 2


def test_that_the_map_from_afar_tells_heat_kinds_and_hidden_steps_apart() -> None:
    blueprint = blueprint_of(STEP, replace(STEP, id="cook", lane="kitchen"), replace(STEP, id="ask", kind=StepKind.DECISION))
    assert fill_role(blueprint, blueprint.steps["check-in"]) == "step.fill"
    assert fill_role(blueprint, blueprint.steps["cook"]) == "step.hidden.fill"
    assert fill_role(blueprint, blueprint.steps["ask"]) == "decision.fill"
    assert fill_role(blueprint, blueprint.steps["ask"], Heat(2, Figure("75 %"))) == "heat.2"


def test_that_shapes_are_only_of_the_four_forms() -> None:
    map = build(blueprint_of(replace(STEP, name=ODD)))
    assert all(isinstance(shape, Rectangle | Ellipse | Polygon | Text) for shape in map_shapes(map))


def test_that_patience_is_a_sign_of_its_own_that_tells_no_colours_alone() -> None:
    signs = roles(shapes_of(replace(STEP, patience=Patience(Distribution("fixed", (600.0,)), "leave"))))
    assert {"mark.patience", "mark.patience.text"} <= signs
    assert "mark.patience" not in roles(shapes_of(STEP))
    arrow = [shape for shape in leaving_mark(0.0, 0.0) if isinstance(shape, Polygon)]
    assert len(arrow) == 2, "a shaft and a head: it is told from the letters without colours"


def test_that_all_marks_stand_beside_each_other_on_a_step() -> None:
    step = replace(
        STEP,
        fail_point=FailPoint("key"),
        wait_point=WaitPoint("turn"),
        patience=Patience(Distribution("fixed", (600.0,)), "leave"),
        moment_of_truth=True,
        visible=False,
    )
    discs = [shape.box for shape in shapes_of(step) if isinstance(shape, Ellipse) and shape.fill.startswith("mark.")]
    assert len(discs) == 3
    assert all(a.x >= b.right for a, b in pairwise(discs))
    width, _ = step_size(step.kind)
    assert all(box.x > 26.0 and box.right < width for box in discs), "clear of the sign of the hidden"


@pytest.mark.parametrize(
    ("flow", "label"),
    [
        (Flow("b", "Yes", 0.8), "Yes 80 %"),
        (Flow("b", "", None, (("leisure", 0.6), ("business", 0.9))), "60–90 %"),
        (Flow("b", "Yes", None, (("leisure", 0.125), ("business", 0.125))), "Yes 12.5 %*"),
        (Flow("b", "", None, (("leisure", 1.0),)), "100 %*"),
        (Flow("b"), ""),
    ],
)
def test_that_a_share_by_customers_is_told_from_the_least_to_the_most(flow: Flow, label: str) -> None:
    assert flow_label(flow) == label


def test_that_room_is_kept_for_a_share_by_customers() -> None:
    by_customers = replace(STEP, next=(Flow("b", "Is it the first time?", None, (("leisure", 0.6), ("business", 0.9))),))
    assert label_room(by_customers) > label_room(replace(STEP, next=(Flow("b", "Is it", 0.6),)))


def test_that_a_time_from_a_file_is_not_taken_for_none_at_all() -> None:
    assert texts(shapes_of(replace(STEP, time=Distribution("empirical", (), "times.csv")))) == texts(shapes_of(STEP))
