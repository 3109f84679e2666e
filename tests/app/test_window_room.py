"""How the window uses the room it has, where the keyboard is, and what is said at the bottom."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from designer.app.main_window import MainWindow
from designer.app.program import Program
from designer.editing.edits import rename
from designer.model.elements import Ref
from designer.resources import template_path

CHECK_IN = Ref("steps", "check-in")


def opened(program: Program, qtbot: QtBot, size: QSize, path: Path) -> MainWindow:
    """A window of `size` with the template at `path`, complete."""
    window = program.make_window()
    window.resize(size)
    window.file.new_from_template(path)
    with qtbot.waitExposed(window):
        pass
    qtbot.waitUntil(lambda: not window.session.busy, timeout=10_000)
    return window


def test_that_the_first_size_leaves_the_whole_window_on_the_screen(program: Program) -> None:
    window = program.make_window()
    room = window.screen().availableGeometry()
    assert window.width() < room.width()
    assert window.height() < room.height()


def test_that_a_small_window_keeps_its_size_and_most_of_it_for_the_map(program: Program, qtbot: QtBot) -> None:
    window = opened(program, qtbot, QSize(1024, 660), template_path("hotel"))
    assert window.size() == QSize(1024, 660)
    assert window.page.width() > 500
    assert window.page.height() > 350
    outline, palette = window.docks.docks["outline"], window.docks.docks["palette"]
    assert outline in window.tabifiedDockWidgets(palette)
    window.docks.raise_panel("outline")
    qtbot.waitUntil(lambda: not outline.visibleRegion().isEmpty())


def test_that_a_large_window_shows_all_panels_beside_each_other(program: Program, qtbot: QtBot) -> None:
    window = opened(program, qtbot, QSize(1500, 950), template_path("hotel"))
    assert all(not window.tabifiedDockWidgets(dock) for dock in window.docks.docks.values())


def test_that_a_map_that_fits_has_no_scroll_bars_and_one_that_does_not_has(program: Program, qtbot: QtBot) -> None:
    window = opened(program, qtbot, QSize(1500, 950), template_path("empty"))
    view, body = window.page.view, window.page.view.camera.body()
    qtbot.waitUntil(lambda: not view.verticalScrollBar().isVisible())
    seen = view.visible_area()
    assert seen.contains(body.x + 1, body.y + 1)
    assert seen.contains(body.right - 1, body.bottom - 1)
    view.set_zoom(3.0)
    qtbot.waitUntil(lambda: view.verticalScrollBar().isVisible() and view.horizontalScrollBar().isVisible())


def test_that_the_map_shows_that_it_has_the_keyboard(program: Program, qtbot: QtBot) -> None:
    window = opened(program, qtbot, QSize(1500, 950), template_path("empty"))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.page.setFocus()
    line = window.palette().color(window.palette().ColorRole.Highlight)
    assert window.page.grab().toImage().pixelColor(1, window.page.height() // 2) == line
    window.docks.panel("properties").setFocus()
    window.docks.panel("properties").findChildren(QComboBox)[0].setFocus()
    assert window.page.grab().toImage().pixelColor(1, window.page.height() // 2) != line


def test_that_ctrl_a_selects_all_steps_on_the_map_and_none_from_a_list(program: Program, qtbot: QtBot) -> None:
    window = opened(program, qtbot, QSize(1500, 950), template_path("empty"))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    box = window.docks.panel("properties").findChildren(QComboBox)[0]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert window.selection.refs == ()
    window.page.setFocus()
    QTest.keyClick(window.page.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(window.selection.refs) == len(window.session.blueprint.steps)


def test_that_the_next_edit_takes_the_last_message_away(window: MainWindow, desk: Path) -> None:
    window.file.open(desk)
    window.session.perform(rename(CHECK_IN, "Welcome"))
    window.session.undo()
    assert "Undone" in window.statusBar().currentMessage()
    window.session.perform(rename(CHECK_IN, "Greet"))
    assert window.statusBar().currentMessage() == ""


def test_that_the_tool_bar_keeps_its_places_until_its_icons_are_drawn(program: Program, desk: Path, qtbot: QtBot) -> None:
    window = program.make_window()
    window.file.open(desk)
    save = window.actions_by_id["file.save"]
    button = window.tool_bar.widgetForAction(save)
    before = button.sizeHint()
    assert not save.icon().isNull()
    qtbot.waitUntil(lambda: any(save.icon().pixmap(20, 20).toImage().pixelColor(x, 10).alpha() for x in range(20)))
    assert button.sizeHint() == before


@pytest.mark.parametrize("id", ["palette", "outline", "properties", "findings", "figures"])
def test_that_a_panel_asked_for_before_its_turn_is_there(window: MainWindow, desk: Path, id: str) -> None:
    window.file.open(desk)
    window.docks.raise_panel(id)
    assert window.docks.docks[id].widget() is window.docks.panel(id)
    assert window.docks.panel(id).isVisible()
