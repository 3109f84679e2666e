"""Keys on the map: deleting, nudging, walking, and adding the next step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from designer.canvas.scene import MapScene
from designer.canvas.view import MapView
from designer.model.blueprint import Blueprint

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def test_that_delete_asks_for_one_edit_and_joins_what_was_around(desk: Any) -> None:
    desk.select("ready", "wait")
    desk.key(Key.Key_Backspace)
    assert len(desk.edits) == 1
    assert not {"ready", "wait"} & set(desk.blueprint.steps)
    assert desk.blueprint.flow("check-in", "key") is not None


def test_that_arrows_nudge_and_shift_nudges_more_in_edits_that_merge(desk: Any) -> None:
    desk.select("pms")
    before = desk.scene.map.boxes["pms"]
    desk.key(Key.Key_Right)
    desk.key(Key.Key_Down, Modifier.ShiftModifier)
    after = desk.scene.map.boxes["pms"]
    assert (after.x - before.x, after.y - before.y) == (4, 24)
    assert len({edit.merge for edit in desk.edits}) == 1
    assert desk.edits[0].merge


def test_that_arrows_without_a_selection_change_nothing(desk: Any) -> None:
    desk.key(Key.Key_Right)
    assert desk.edits == []


def test_that_control_and_arrows_walk_along_flows_and_to_neighbours(desk: Any) -> None:
    desk.key(Key.Key_Right, Modifier.ControlModifier)
    assert desk.selected() == {"start"}
    desk.key(Key.Key_Right, Modifier.ControlModifier)
    assert desk.selected() == {"check-in"}
    desk.key(Key.Key_Left, Modifier.ControlModifier)
    assert desk.selected() == {"start"}
    desk.key(Key.Key_Up, Modifier.ControlModifier)
    assert desk.selected() == {"lobby"}
    assert desk.edits == []


def test_that_escape_selects_nothing(desk: Any) -> None:
    desk.select(*desk.blueprint.steps)
    desk.key(Key.Key_Escape)
    assert desk.selected() == set()


def test_that_tab_adds_the_next_step_and_its_name_is_typed(desk: Any) -> None:
    desk.select("pms")
    desk.key(Key.Key_Tab)
    (new,) = desk.selected()
    assert desk.blueprint.flow("pms", new) is not None
    desk.write("Send the bill")
    desk.key(Key.Key_Return)
    assert desk.selected() == {"send-the-bill"}
    assert desk.blueprint.steps["send-the-bill"].name == "Send the bill"
    assert desk.view.hasFocus()
    desk.key(Key.Key_Tab)
    desk.write("Archive it")
    desk.key(Key.Key_Return)
    assert desk.selected() == {"archive-it"}
    assert desk.blueprint.flow("send-the-bill", "archive-it") is not None


def test_that_nothing_is_added_after_an_end(desk: Any) -> None:
    desk.select("end")
    desk.key(Key.Key_Tab)
    assert desk.edits == []
    assert len(desk.said) == 1


def test_that_tab_leaves_the_map_when_no_single_step_is_selected(
    open_desk: Callable[[Blueprint], Any], hotel: Blueprint, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    scene = MapScene(parent=window)
    scene.show(hotel)
    view, other = MapView(scene, window), QPlainTextEdit(window)
    with qtbot.waitExposed(window):
        window.show()
    view.setFocus()
    asked: list[object] = []
    view.edit_requested.connect(asked.append)
    qtbot.keyClick(view, Key.Key_Tab)
    assert other.hasFocus()
    assert asked == []
