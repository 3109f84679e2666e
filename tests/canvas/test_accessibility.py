"""What tooltips and screen readers tell of the map."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from designer.canvas.tooltips import tooltip
from designer.model.blueprint import Blueprint
from designer.model.elements import Ref, StepKind, flow_ref

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def test_that_a_tooltip_tells_name_place_time_staff_and_wait(hotel: Blueprint) -> None:
    text = tooltip(hotel, Ref("steps", "check-in"))
    for part in ("Check the guest in", "Reception", "Arrival", "5 min", "1 × Receptionist", "the queue", "10 min", "no room"):
        assert part in text, part
    assert "87 %" in tooltip(hotel, Ref("steps", "check-in"), "87 %")
    assert tooltip(hotel, flow_ref("ready", "key")).splitlines() == ["Is the room ready? → Hand the key over", "Yes", "80 %"]
    assert tooltip(hotel, Ref("lanes", "desk")) == "Reception"
    assert tooltip(hotel, Ref("notes", "remark")) == "Guests complain"
    assert tooltip(hotel, Ref("staff", "receptionist")) == ""


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_that_a_tooltip_shows_markup_as_it_stands(open_desk: Callable[[Blueprint], Any], hotel: Blueprint, qtbot: QtBot) -> None:
    from dataclasses import replace

    steps = hotel.steps.put(replace(hotel.steps["pay"], name="<b>Pay</b><img src='x.png'>"))
    desk = open_desk(hotel.with_(steps=steps))
    at = desk.middle("pay").toPoint()
    QApplication.sendEvent(desk.view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, desk.view.viewport().mapToGlobal(at)))
    assert "&lt;b&gt;Pay" in QToolTip.text()
    assert "<img" not in QToolTip.text()
    QToolTip.hideText()


def test_that_a_screen_reader_finds_the_steps(desk: Any) -> None:
    interface = QAccessible.queryAccessibleInterface(desk.view)
    names = [interface.child(index).text(QAccessible.Text.Name) for index in range(interface.childCount())]
    assert names == [*(step.name for step in desk.blueprint.steps.values()), "Guests complain"]
    child = interface.child(1)
    assert child.role() == QAccessible.Role.ListItem
    assert "Reception" in child.text(QAccessible.Text.Description)
    desk.select("check-in")
    assert interface.child(1).state().selected
    assert not interface.child(0).state().selected
    assert interface.indexOfChild(interface.focusChild()) == 1
    middle = child.rect().center()
    assert interface.childAt(middle.x(), middle.y()).text(QAccessible.Text.Name) == "Check the guest in"
    assert child.parent().role() == interface.role()


def test_that_a_step_of_each_kind_can_be_selected_named_and_seen(desk: Any) -> None:
    shown = {desk.blueprint.steps[id].kind for id in desk.blueprint.steps}
    assert shown == set(StepKind) - {StepKind.ACTIVITY} | {StepKind.ACTIVITY}
    for step in desk.blueprint.steps.values():
        assert desk.view.area_of(Ref("steps", step.id)) is not None
