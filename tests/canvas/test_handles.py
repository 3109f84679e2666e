"""The handle from which flows are drawn, and the frame of what is selected."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from designer.canvas.items import MARGIN, BoxItem
from designer.drawing.heat import Heat
from designer.drawing.shapes import Ellipse, Rectangle
from designer.editing.edits import connect, disconnect
from designer.i18n import Figure
from designer.model.blueprint import Blueprint
from designer.model.elements import Ref, flow_ref


def handles(desk: Any) -> dict[str, Any]:
    return dict(desk.view.hover.handles())


def test_that_the_handle_is_clear_of_the_flows_of_its_step(desk: Any) -> None:
    desk.perform(disconnect("check-in", "ready"))
    desk.select("check-in")
    box, scene = desk.scene.map.boxes["check-in"], desk.scene
    assert handles(desk)["check-in"].y == box.center.y
    desk.perform(connect("check-in", "ready"))
    place = handles(desk)["check-in"]
    assert scene.flow_item(("check-in", "ready")).distance(*place) > 8
    assert box.grown(30).contains(*place)


def test_that_no_handle_of_the_hotel_stands_on_a_flow_or_another_step(desk: Any) -> None:
    for id in desk.blueprint.steps:
        desk.select(id)
        for step, place in handles(desk).items():
            assert desk.scene.pick(*place, 8) is None, step


def test_that_the_handle_can_be_reached_slowly(desk: Any) -> None:
    middle = desk.middle("pms")
    desk.move(middle, Qt.MouseButton.NoButton)
    handle = desk.pixel(*handles(desk)["pms"])
    for number in range(101):
        desk.move(middle + (handle - middle) * (number / 100), Qt.MouseButton.NoButton)
        assert "pms" in handles(desk)
    desk.move(handle + QPointF(40, 40), Qt.MouseButton.NoButton)
    assert handles(desk) == {}


def test_that_the_handle_goes_when_something_else_is_selected(desk: Any) -> None:
    desk.click(desk.middle("pms"))
    assert "pms" in handles(desk)
    header = desk.view.headers.lanes
    at = QPointF(header.area_of(Ref("lanes", "guest")).center())
    QApplication.sendEvent(desk.view.viewport(), QEvent(QEvent.Type.Leave))
    left = Qt.MouseButton.LeftButton
    press = QMouseEvent(QEvent.Type.MouseButtonPress, at, header.mapToGlobal(at), left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(header, press)
    assert desk.scene.selected_refs() == [Ref("lanes", "guest")]
    assert handles(desk) == {}


def test_that_a_handle_says_what_it_is_for(desk: Any) -> None:
    desk.select("pms")
    assert "Drag to another step" in desk.view.hover.tooltip(handles(desk)["pms"])


def test_that_where_no_handle_is_the_element_is_told_of(desk: Any) -> None:
    desk.select("pms")
    assert desk.view.hover.tooltip(desk.scene.map.boxes["pms"].center) == ""


def test_that_a_grip_says_what_it_is_for(desk: Any) -> None:
    desk.scene.select([flow_ref("pay", "end")])
    assert "lead the flow" in desk.view.hover.tooltip(desk.scene.flow_item(("pay", "end")).route.points[-1])


def test_that_the_frame_of_a_selected_step_runs_around_its_marks(open_desk: Callable[[Blueprint], Any], hotel: Blueprint) -> None:
    desk = open_desk(hotel)
    desk.scene.set_heat({"check-in": Heat(4, Figure("104 %"), True)})
    desk.select("check-in")
    desk.on_screen()
    item = desk.scene.item_of(Ref("steps", "check-in"))
    assert isinstance(item, BoxItem)
    frame = item._framed[1]
    for shape in item.shapes():
        if isinstance(shape, Rectangle | Ellipse):
            assert frame.left() < shape.box.x
            assert frame.top() < shape.box.y
            assert shape.box.right < frame.right()
            assert shape.box.bottom < frame.bottom()
    assert item.boundingRect().contains(frame.adjusted(-1, -1, 1, 1))
    assert frame.bottom() <= item.box.height + MARGIN
