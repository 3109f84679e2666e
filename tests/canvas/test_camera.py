"""Zooming, scrolling, and the headers that stand beside the map meanwhile."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.model.elements import Ref

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def test_that_the_wheel_with_control_zooms_at_the_pointer(desk: Any) -> None:
    desk.view.set_zoom(1.5)
    at = desk.middle("key")
    under = desk.view.to_map(at)
    viewport = desk.view.viewport()
    for turn in (120, 120, -120, 240):
        place = viewport.mapToGlobal(at.toPoint())
        event = QWheelEvent(
            at,
            QPointF(place),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            Modifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, event)
        at = QPointF(viewport.mapFromGlobal(place))
        now = desk.view.to_map(at)
        assert abs(now.x - under.x) <= 1.5
        assert abs(now.y - under.y) <= 1.5
    assert desk.view.zoom == pytest.approx(1.5 * 1.25**3)


def test_that_two_fingers_zoom_at_their_middle(desk: Any) -> None:
    viewport, at = desk.view.viewport(), desk.middle("key")
    under = desk.view.to_map(at)
    place = QPointF(viewport.mapToGlobal(at.toPoint()))
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2, at, at, place, 0.5, QPointF(0, 0)
    )
    QApplication.sendEvent(viewport, event)
    assert desk.view.zoom == pytest.approx(1.5)
    now = desk.view.to_map(QPointF(viewport.mapFromGlobal(place)))
    assert now == pytest.approx(under, abs=1.5)


def test_that_the_wheel_alone_scrolls(desk: Any) -> None:
    desk.view.set_zoom(2.0)
    viewport, bar = desk.view.viewport(), desk.view.verticalScrollBar()
    bar.setValue(bar.minimum())
    event = QWheelEvent(
        QPointF(400, 300),
        QPointF(400, 300),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Modifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)
    assert bar.value() > bar.minimum()
    assert desk.view.zoom == 2.0


def test_that_fit_shows_everything_and_zooming_passes_through_100_percent(desk: Any, qtbot: QtBot) -> None:
    desk.view.resize(700, 500)
    desk.view.fit()
    seen = desk.view.visible_area()
    assert all(seen.contains(QPointF(*box.center)) for box in desk.scene.map.boxes.values())
    zooms: list[float] = []
    desk.view.zoom_changed.connect(zooms.append)
    for _ in range(12):
        desk.view.zoom_in()
    assert 1.0 in zooms
    desk.view.set_zoom(100)
    assert desk.view.zoom == 8.0


def test_that_headers_stand_beside_the_map_while_it_scrolls(desk: Any) -> None:
    view = desk.view
    view.set_zoom(2.0)
    row = desk.scene.map.grid.rows["it"]
    view.center_on(Ref("lanes", "it"))
    area = view.headers.lanes.area_of(Ref("lanes", "it"))
    top = desk.pixel(0, row.start).y()
    assert abs(area.top() - top) <= 2
    assert view.headers.lanes.rect().intersects(area)
    assert view.headers.lanes.geometry().right() < view.viewport().geometry().left() + 1


def test_that_a_click_on_a_header_selects_the_lane_and_a_double_click_names_it(desk: Any, qtbot: QtBot) -> None:
    header = desk.view.headers.lanes
    at = header.area_of(Ref("lanes", "kitchen")).center()
    qtbot.mouseClick(header, Qt.MouseButton.LeftButton, pos=at)
    assert desk.scene.selected_refs() == [Ref("lanes", "kitchen")]
    stages = desk.view.headers.stages
    qtbot.mouseClick(stages, Qt.MouseButton.LeftButton, Modifier.ControlModifier, stages.area_of(Ref("stages", "stay")).center())
    assert desk.scene.selected_refs() == [Ref("lanes", "kitchen"), Ref("stages", "stay")]
    qtbot.mouseDClick(header, Qt.MouseButton.LeftButton, pos=at)
    assert desk.view.naming.editor.toPlainText() == "Kitchen"
