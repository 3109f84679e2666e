"""Drawing flows from the handle of a step, and leading their ends to other steps."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, Qt

from designer.canvas.tools.connect import Connect, Reconnect
from designer.model.elements import StepKind, flow_ref


def handle_of(desk: Any, id: str) -> QPointF:
    desk.move(desk.middle(id), Qt.MouseButton.NoButton)
    place = next(place for step, place in desk.view.hover.handles() if step == id)
    return desk.pixel(*place)


def test_that_the_handle_of_a_hovered_step_draws_a_flow(desk: Any) -> None:
    handle = handle_of(desk, "pms")
    desk.drag(handle, desk.middle("bill"))
    assert desk.blueprint.flow("pms", "bill") is not None
    assert len(desk.edits) == 1


def test_that_a_flow_led_to_the_outline_of_a_step_ends_on_the_step(desk: Any) -> None:
    steps, bill = set(desk.blueprint.steps), desk.scene.map.boxes["bill"]
    near = desk.pixel(bill.x, bill.center.y) - QPointF(3, 0)
    desk.drag(handle_of(desk, "pms"), near)
    assert desk.blueprint.flow("pms", "bill") is not None
    assert set(desk.blueprint.steps) == steps


def test_that_nothing_of_a_gesture_is_left_on_the_map_when_it_has_ended(desk: Any) -> None:
    desk.drag(handle_of(desk, "pms"), desk.middle("bill"), steps=3)
    desk.scene.select([])
    desk.move(QPointF(2, 2), Qt.MouseButton.NoButton)
    assert desk.on_screen() == desk.painted_whole()


def test_that_a_step_that_may_not_be_reached_is_refused_with_the_reason(desk: Any) -> None:
    desk.drag(handle_of(desk, "pms"), desk.middle("start"))
    assert desk.blueprint.flow("pms", "start") is None
    assert desk.edits == []
    assert len(desk.said) == 1


def test_that_steps_which_may_be_reached_are_outlined_while_connecting(desk: Any) -> None:
    desk.press(handle_of(desk, "pms"))
    gesture = desk.view.gesture
    assert isinstance(gesture, Connect)
    boxes = desk.scene.map.boxes
    assert boxes["bill"] in gesture.open
    assert boxes["start"] not in gesture.open
    assert boxes["lobby"] not in gesture.open
    desk.key(Qt.Key.Key_Escape)


def test_that_an_end_shows_no_handle(desk: Any) -> None:
    desk.move(desk.middle("end"), Qt.MouseButton.NoButton)
    assert list(desk.view.hover.handles()) == []


def test_that_the_handle_dropped_on_an_empty_place_makes_a_connected_activity(desk: Any) -> None:
    before = set(desk.blueprint.steps)
    desk.drag(handle_of(desk, "pms"), desk.cell("it", "stay"))
    (new,) = set(desk.blueprint.steps) - before
    assert desk.blueprint.flow("pms", new) is not None
    assert (desk.blueprint.steps[new].lane, desk.blueprint.steps[new].stage) == ("it", "stay")
    assert desk.blueprint.steps[new].kind is StepKind.ACTIVITY
    assert len(desk.edits) == 1
    assert desk.view.naming.editor is not None


def test_that_a_click_on_the_handle_makes_nothing(desk: Any) -> None:
    desk.click(handle_of(desk, "pms"))
    assert desk.edits == []


def test_that_an_end_of_a_selected_flow_is_led_to_another_step(desk: Any) -> None:
    desk.scene.select([flow_ref("pay", "end")])
    tip = desk.pixel(*desk.scene.map.routes["pay", "end"].points[-1])
    desk.press(tip)
    assert isinstance(desk.view.gesture, Reconnect)
    desk.move(desk.middle("pms"))
    desk.release(desk.middle("pms"))
    assert desk.blueprint.flow("pay", "pms") is not None
    assert desk.blueprint.flow("pay", "end") is None
    assert desk.scene.selected_refs() == [flow_ref("pay", "pms")]


def test_that_a_flow_end_dropped_anywhere_else_stays(desk: Any) -> None:
    desk.scene.select([flow_ref("pay", "end")])
    tip = desk.pixel(*desk.scene.map.routes["pay", "end"].points[-1])
    desk.drag(tip, desk.cell("it", "arrive"))
    assert desk.edits == []
    assert desk.blueprint.flow("pay", "end") is not None
