"""A scene that has followed any edits equals one made afresh."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.canvas.items import MapItem
from designer.canvas.scene import MapScene
from designer.drawing.heat import Heat
from designer.drawing.theme import DARK, LIGHT
from designer.editing.edits import (
    Edit,
    EditRefused,
    Place,
    add_connected,
    add_element,
    connect,
    delete,
    disconnect,
    duplicate,
    fresh_note,
    fresh_step,
    insert_on_flow,
    move_steps,
    perform,
    rename,
    reorder,
    set_attribute,
    set_visibility,
)
from designer.i18n import Figure
from designer.model.blueprint import Blueprint
from designer.model.compare import compare
from designer.model.elements import Band, FailPoint, Lane, Position, Ref, Stage, StepKind, flow_ref

pytestmark = pytest.mark.usefixtures("qapp")


def content(scene: MapScene) -> dict[object, object]:
    """All that a scene shows: for every item its place and shapes."""
    shown: dict[object, object] = {}
    for item in scene.items():
        assert isinstance(item, MapItem)
        shown[type(item).__name__, item.ref] = item.pos().toTuple(), item.boundingRect().getRect(), item.shapes(), item.zValue()
    return shown


def far_content(scene: MapScene) -> object:
    """All that the flat lists hold."""
    scene.far.refresh()
    cells = scene.far._cells
    boxes = {(key, id): (role, box.getRect()) for key, cell in cells.items() for id, (role, box) in cell.boxes.items()}
    lines = {(key, ends): found for key, cell in cells.items() for ends, found in cell.pieces.items()}
    return boxes, lines


def fresh(blueprint: Blueprint) -> MapScene:
    scene = MapScene()
    scene.show(blueprint)
    return scene


def follow(scene: MapScene, after: Blueprint) -> None:
    scene.follow(after, compare(scene.blueprint, after))


def random_edit(blueprint: Blueprint, random: Random) -> Edit:
    """Any edit that the map can show; it may be refused."""
    steps, lanes, stages = list(blueprint.steps), list(blueprint.lanes), list(blueprint.stages)
    flows = [(step.id, flow.target) for step, flow in blueprint.flows()]
    one, other = random.choice(steps), random.choice(steps)
    lane, stage = random.choice(lanes), random.choice(stages)
    flow = random.choice(flows) if flows else (one, other)
    position = Position(random.randrange(200), random.randrange(120))
    kind = random.choice(list(StepKind))
    makers: list[Callable[[], Edit]] = [
        lambda: move_steps({one: Place(lane, stage, position), other: Place(lane, stage)}),
        lambda: move_steps({one: Place(blueprint.steps[one].lane, blueprint.steps[one].stage, position)}),
        lambda: add_connected(one, fresh_step(blueprint, StepKind.ACTIVITY, lane, stage)),
        lambda: insert_on_flow(fresh_step(blueprint, kind, lane, stage), *flow, position),
        lambda: connect(one, other, "If need be", 0.5),
        lambda: disconnect(*flow),
        lambda: delete([Ref("steps", one)]),
        lambda: delete([flow_ref(*flow)]),
        lambda: rename(Ref("steps", one), f"Name {random.random()}"),
        lambda: rename(Ref("lanes", lane), f"Lane {random.random()}"),
        lambda: set_attribute([Ref("steps", one)], "kind", kind),
        lambda: set_attribute([Ref("steps", one)], "fail_point", FailPoint("what")),
        lambda: set_attribute([Ref("lanes", lane)], "band", random.choice(list(Band))),
        lambda: set_visibility([one], random.choice([True, False, None])),
        lambda: duplicate([one, other]),
        lambda: add_element("notes", fresh_note(blueprint, "Remember", lane, stage)),
        lambda: add_element("lanes", Lane(f"lane-{len(lanes)}", "New", random.choice(list(Band)))),
        lambda: add_element("stages", Stage(f"stage-{len(stages)}", "New"), 0),
        lambda: reorder(Ref("lanes", lane), 0),
        lambda: delete([Ref("notes", id) for id in blueprint.notes]),
        lambda: rename(Ref("lines", "visibility"), f"Line {random.random()}"),
    ]
    return random.choice(makers)()


@settings(max_examples=25)
@given(st.randoms(use_true_random=False))
def test_that_a_scene_equals_a_fresh_one_after_any_edits_and_undos(random: Random) -> None:
    blueprint = HOTEL[0]
    scene, past = fresh(blueprint), [blueprint]
    scene.far.refresh()
    for _ in range(12):
        if len(past) > 1 and random.random() < 0.3:
            after = past.pop()
        else:
            try:
                after = perform(scene.blueprint, random_edit(scene.blueprint, random))
            except EditRefused:
                continue
            past.append(scene.blueprint)
        if not after.steps:
            continue
        follow(scene, after)
    other = fresh(scene.blueprint)
    assert content(scene) == content(other)
    assert far_content(scene) == far_content(other)


HOTEL: list[Blueprint] = []


@pytest.fixture(autouse=True)
def the_hotel(hotel: Blueprint) -> None:
    HOTEL[:] = [hotel]


def test_that_a_small_edit_touches_few_items(hotel: Blueprint) -> None:
    scene = fresh(hotel)
    before = {item.ref: item for item in scene.items() if isinstance(item, MapItem)}
    pictures = {ref: item.pos() for ref, item in before.items()}
    follow(scene, perform(hotel, rename(Ref("steps", "pay"), "Pay the bill")))
    after = {item.ref: item for item in scene.items() if isinstance(item, MapItem)}
    assert before == after
    assert pictures == {ref: item.pos() for ref, item in after.items()}


def test_that_what_is_gone_is_no_longer_selected(hotel: Blueprint) -> None:
    scene = fresh(hotel)
    scene.select([Ref("steps", "pay"), Ref("steps", "key"), Ref("staff", "receptionist"), Ref("steps", "no such step")])
    assert scene.selected_refs() == [Ref("steps", "pay"), Ref("steps", "key"), Ref("staff", "receptionist")]
    follow(scene, perform(hotel, delete([Ref("steps", "pay")])))
    assert scene.selected_refs() == [Ref("steps", "key"), Ref("staff", "receptionist")]


def test_that_selection_is_announced_once_per_change(hotel: Blueprint, qtbot: object) -> None:
    scene, heard = fresh(hotel), []
    scene.selection_changed.connect(lambda: heard.append(1))
    scene.select([Ref("steps", "pay")])
    scene.select([Ref("steps", "pay")])
    assert len(heard) == 1


def test_that_only_steps_with_another_heat_are_painted_anew(hotel: Blueprint) -> None:
    scene = fresh(hotel)
    scene.set_heat({"pay": Heat(1, Figure("40 %")), "key": Heat(2, Figure("70 %"))})
    shapes = scene.box_item("key").shapes()
    assert any(getattr(shape, "text", "") == "70 %" for shape in shapes)
    scene.set_heat({"pay": Heat(1, Figure("40 %"))})
    assert not any(getattr(shape, "text", "") == "70 %" for shape in scene.box_item("key").shapes())


def test_that_a_hidden_step_looks_hidden_when_its_lane_goes_to_the_back_office(hotel: Blueprint) -> None:
    scene = fresh(hotel)
    before = scene.box_item("check-in").shapes()
    follow(scene, perform(hotel, set_attribute([Ref("lanes", "desk")], "band", Band.BACK_OFFICE)))
    assert scene.box_item("check-in").shapes() != before
    assert content(scene) == content(fresh(scene.blueprint))


def test_that_a_theme_changes_colours_and_nothing_else(hotel: Blueprint) -> None:
    scene = fresh(hotel)
    before = content(scene)
    scene.set_theme(DARK)
    assert scene.theme is DARK
    assert content(scene) == before
    scene.set_theme(LIGHT)


def test_that_a_point_picks_the_step_before_the_flow_and_the_flow_within_reach(hotel: Blueprint) -> None:
    scene = fresh(hotel)
    center = scene.map.boxes["key"].center
    assert scene.pick(*center, 4) == Ref("steps", "key")
    points = scene.map.routes["pay", "end"].points
    x, y = (points[0].x + points[1].x) / 2, (points[0].y + points[1].y) / 2
    assert scene.pick(x, y + 3, 4) == flow_ref("pay", "end")
    assert scene.pick(x, y + 30, 4) is None
