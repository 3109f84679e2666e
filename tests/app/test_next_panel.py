"""By keys alone from the map to every panel and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QWidget
from pytestqt.qtbot import QtBot

from designer.app.main_window import MainWindow


def place(window: MainWindow) -> str:
    """The dock that has the keyboard, or ``map``."""
    widget: QWidget | None = window.focusWidget()
    while widget is not None:
        if widget is window.page.view:
            return "map"
        if isinstance(widget, QDockWidget):
            return widget.objectName().removeprefix("dock.")
        widget = widget.parentWidget()
    return ""


def go(window: MainWindow, qtbot: QtBot, back: bool = False) -> str:
    modifiers = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    held = window.focusWidget()
    assert held is not None
    qtbot.keyClick(held, Qt.Key.Key_F6, modifiers)
    return place(window)


@pytest.fixture
def on_map(opened: MainWindow, qtbot: QtBot) -> MainWindow:
    opened.docks.panels  # noqa: B018  # they are made when the start has time
    opened.resize(1600, 1000)  # in a small window some lie behind others
    opened.actions_by_id["view.reset-layout"].trigger()
    qtbot.waitUntil(lambda: not opened.docks.docks["outline"].visibleRegion().isEmpty())
    opened.activateWindow()
    opened.page.view.setFocus()
    return opened


def test_that_f6_leads_through_all_panels_in_sight_and_back_to_the_map(on_map: MainWindow, qtbot: QtBot) -> None:
    there = [go(on_map, qtbot) for _ in range(6)]
    assert there == ["palette", "outline", "properties", "findings", "figures", "map"]
    back = [go(on_map, qtbot, back=True) for _ in range(6)]
    assert back == ["figures", "findings", "properties", "outline", "palette", "map"]


def test_that_a_panel_out_of_sight_is_passed_over(on_map: MainWindow, qtbot: QtBot) -> None:
    on_map.docks.docks["outline"].close()
    on_map.docks.raise_panel("scenarios")  # in the place of the findings
    on_map.page.view.setFocus()
    assert [go(on_map, qtbot) for _ in range(5)] == ["palette", "properties", "figures", "scenarios", "map"]


def test_that_the_keyboard_comes_back_to_the_field_that_had_it(on_map: MainWindow, qtbot: QtBot) -> None:
    for _ in range(3):
        go(on_map, qtbot)
    assert place(on_map) == "properties"
    first = on_map.focusWidget()
    on_map.focusNextChild()
    second = on_map.focusWidget()
    assert second is not None
    assert second is not first
    go(on_map, qtbot)
    go(on_map, qtbot, back=True)
    assert on_map.focusWidget() is second


def test_that_a_panel_ticked_in_the_menu_comes_to_the_front(on_map: MainWindow, qtbot: QtBot) -> None:
    docks = on_map.docks.docks
    docks["scenarios"].toggleViewAction().trigger()
    qtbot.waitUntil(lambda: not docks["scenarios"].visibleRegion().isEmpty())
    assert docks["findings"].visibleRegion().isEmpty()
