"""The window: pages, title, actions, closing, dropping files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QMenu, QMessageBox, QTreeWidget
from pytestqt.qtbot import QtBot

from designer.app.actions import ACTIONS
from designer.app.docks import PANELS
from designer.app.main_window import MainWindow
from designer.app.menus import MENU_BAR, Submenu
from designer.app.program import Program
from designer.editing.edits import rename
from designer.model.elements import Ref, flow_ref

Key = QKeySequence.StandardKey
CHECK_IN = Ref("steps", "check-in")


def ids_of(menu: Submenu) -> list[str]:
    rows = [ids_of(row) if isinstance(row, Submenu) else [row] for row in menu.rows]
    return [id for row in rows for id in row if id != "-"]


def test_that_every_action_has_a_place_in_a_menu_and_every_row_an_action() -> None:
    in_menus = [id for menu in MENU_BAR for id in ids_of(menu)]
    assert len(in_menus) == len(set(in_menus))
    assert {spec.id for spec in ACTIONS} == {*in_menus, "recent.forget"}


def test_that_no_two_actions_share_a_key(window: MainWindow) -> None:
    keys = [key.toString() for action in window.actions_by_id.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys)), sorted(key for key in keys if keys.count(key) > 1)


def test_that_every_system_finds_the_keys_it_knows(window: MainWindow) -> None:
    wanted = {
        "file.new": "Ctrl+N", "file.open": "Ctrl+O", "file.save": "Ctrl+S", "file.save-as": "Ctrl+Shift+S", "file.print": "Ctrl+P",
        "file.close": "Ctrl+W", "file.quit": "Ctrl+Q", "edit.undo": "Ctrl+Z", "edit.redo": "Ctrl+Shift+Z", "edit.cut": "Ctrl+X",
        "edit.copy": "Ctrl+C", "edit.paste": "Ctrl+V", "edit.select-all": "Ctrl+A", "edit.delete": "Del", "edit.rename": "F2",
        "view.zoom-in": "Ctrl++", "view.zoom-out": "Ctrl+-", "view.full-screen": "F11", "help.contents": "F1",
    }  # fmt: skip
    for id, key in wanted.items():
        assert key in [found.toString() for found in window.actions_by_id[id].shortcuts()], id
    for id, standard in (("file.close", Key.Close), ("file.quit", Key.Quit), ("edit.redo", Key.Redo), ("view.full-screen", Key.FullScreen)):
        own = QKeySequence(standard)
        assert own.isEmpty() or own in window.actions_by_id[id].shortcuts()


def test_that_delete_rename_and_select_all_act_on_the_map_by_their_keys(opened: MainWindow, qtbot: QtBot) -> None:
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    view = opened.page.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert {ref.id for ref in opened.selection.refs} == set(opened.session.blueprint.steps)
    opened.selection.set([CHECK_IN])
    QTest.keyClick(view, Qt.Key.Key_F2)
    assert view.naming.editor is not None
    view.naming.editor.cancel()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert "check-in" not in opened.session.blueprint.steps


def test_that_all_keys_are_listed_in_a_window_that_the_screen_has_room_for(opened: MainWindow) -> None:
    seen: list[tuple[int, dict[str, str]]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        tree = dialog.findChild(QTreeWidget)
        assert tree is not None
        groups = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
        rows = [group.child(row) for group in groups for row in range(group.childCount())]
        seen.append((dialog.height(), {row.text(0): row.text(1) for row in rows}))
        dialog.reject()

    QTimer.singleShot(100, look)
    opened.actions_by_id["help.shortcuts"].trigger()
    ((height, keys),) = seen
    assert height < opened.screen().availableSize().height()
    assert keys["Save"] == "Ctrl+S"
    assert keys["Delete what is selected"] == "Backspace"
    assert keys["Edit the name of what is selected"] == "Return"
    assert keys["Zoom at the pointer"] == "Ctrl + wheel"


def test_that_the_start_page_comes_first_and_nothing_can_be_saved(window: MainWindow) -> None:
    assert window.stack.currentWidget() is window.start
    assert window.windowTitle() == "Service Designer[*]"
    for id in ("file.save", "edit.undo", "edit.paste", "insert.activity", "file.close"):
        assert not window.actions_by_id[id].isEnabled(), id
    assert all(not dock.isVisible() for dock in window.findChildren(QDockWidget))


def test_that_an_opened_file_shows_its_map_and_panels(opened: MainWindow, desk: Path) -> None:
    assert opened.stack.currentWidget() is opened.page
    assert opened.windowTitle().startswith("desk.blueprint.yaml[*]")
    assert not opened.isWindowModified()
    assert set(opened.page.scene.map.boxes) == {"join-queue", "check-in", "key-in-hand"}
    shown = {dock.objectName() for dock in opened.findChildren(QDockWidget) if dock.isVisible()}
    assert shown == {f"dock.{spec.id}" for spec in PANELS if spec.at_first}
    assert opened.program.settings.value.recent == (str(desk),)


def test_that_a_closed_panel_stays_closed_over_the_start_page_and_reset_brings_it_back(opened: MainWindow) -> None:
    opened.docks.docks["figures"].close()
    opened.show_start()
    opened.show_map()
    assert not opened.docks.docks["figures"].isVisible()
    assert opened.docks.docks["findings"].isVisible()
    opened.actions_by_id["view.reset-layout"].trigger()
    assert opened.docks.docks["figures"].isVisible()


def test_that_undo_is_named_and_enabled_by_the_history(opened: MainWindow) -> None:
    undo, redo = opened.actions_by_id["edit.undo"], opened.actions_by_id["edit.redo"]
    opened.session.perform(rename(CHECK_IN, "Welcome"))
    assert undo.isEnabled()
    assert opened.isWindowModified()
    label = opened.session.history.undo_label
    assert undo.text() == f"&Undo: {label}"
    undo.trigger()
    assert not undo.isEnabled()
    assert undo.text() == "&Undo"
    assert redo.text() == f"&Redo: {label}"
    assert not opened.isWindowModified()


def test_that_undo_and_what_it_undoes_are_one_text_to_translate(opened: MainWindow, program: Program) -> None:
    opened.session.perform(rename(CHECK_IN, "R&D"))
    program.choose_language("fr")
    undo = program.windows[0].actions_by_id["edit.undo"]
    assert undo.text().replace("\N{NO-BREAK SPACE}", " ").startswith("&Annuler : ")  # the French put a space before a colon
    assert "R&&D" in undo.text()
    program.windows[0].session.undo()
    assert undo.text() == "&Annuler"


def test_that_themes_and_languages_are_choices_of_which_one_is_on(opened: MainWindow, program: Program) -> None:
    for group in ("theme", "language"):
        rows = [action for id, action in opened.actions_by_id.items() if id.startswith(f"{group}.")]
        assert all(row.actionGroup() is rows[0].actionGroup() and row.actionGroup().isExclusive() for row in rows)
        assert sum(row.isChecked() for row in rows) == 1
    dark = opened.actions_by_id["theme.dark"]
    dark.trigger()
    assert dark.isChecked()
    dark.trigger()
    assert dark.isChecked()
    assert not opened.actions_by_id["theme.system"].isChecked()
    opened.actions_by_id["theme.system"].trigger()


@pytest.mark.parametrize("language", ["en", "fr", "es", "ms"])
def test_that_each_answer_about_unsaved_changes_has_a_key_of_its_own(opened: MainWindow, program: Program, language: str) -> None:
    program.choose_language(language)
    window = program.windows[0]
    window.session.perform(rename(CHECK_IN, "Welcome"))
    keys: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QMessageBox)
        keys.extend(button.shortcut().toString() for button in dialog.buttons())
        dialog.reject()

    QTimer.singleShot(100, look)
    assert not window.close()
    assert len(set(keys)) == 3
    assert "" not in keys


def test_that_selection_is_one_for_map_and_actions(opened: MainWindow) -> None:
    assert not opened.actions_by_id["edit.delete"].isEnabled()
    opened.page.scene.select([CHECK_IN])
    assert opened.selection.refs == (CHECK_IN,)
    assert opened.actions_by_id["edit.delete"].isEnabled()
    opened.selection.set([Ref("steps", "join-queue")])
    assert opened.page.scene.selected_refs() == [Ref("steps", "join-queue")]


def test_that_what_is_deleted_is_no_longer_selected(opened: MainWindow) -> None:
    opened.selection.set([CHECK_IN])
    opened.actions_by_id["edit.delete"].trigger()
    assert "check-in" not in opened.session.blueprint.steps
    assert opened.selection.refs == ()
    assert opened.session.blueprint.flow("join-queue", "key-in-hand")


def test_that_the_status_bar_counts_findings_and_shows_the_zoom(opened: MainWindow) -> None:
    shown = [finding for finding in opened.session.findings if not finding.suppressed]
    warnings = sum(finding.severity.name == "WARNING" for finding in shown)
    assert f"Warnings: {warnings}" in opened.status_bar.findings.text()
    opened.actions_by_id["view.zoom-100"].trigger()
    assert opened.status_bar.zoom.text() == "100 %"
    opened.actions_by_id["view.zoom-in"].trigger()
    assert int(opened.status_bar.zoom.text().split()[0]) > 100


def test_that_heat_can_be_hidden_and_shown(opened: MainWindow) -> None:
    assert opened.page.scene.look.heat["check-in"].bottleneck
    opened.actions_by_id["view.heat"].trigger()
    assert not opened.page.scene.look.heat
    assert not opened.program.settings.value.heat
    opened.actions_by_id["view.heat"].trigger()
    assert opened.page.scene.look.heat


def test_that_closing_asks_and_cancel_keeps_the_window(opened: MainWindow, answer: Callable[[str], None]) -> None:
    opened.session.perform(rename(CHECK_IN, "Welcome"))
    answer("Cancel")
    assert not opened.close()
    assert opened.isVisible()
    assert opened.session.dirty


def test_that_closing_with_save_writes_the_file(opened: MainWindow, desk: Path, program: Program, answer: Callable[[str], None]) -> None:
    opened.session.perform(rename(CHECK_IN, "Welcome"))
    answer("Save")
    assert opened.close()
    assert "name: Welcome" in desk.read_text(encoding="utf-8")
    assert program.windows == []


def test_that_closing_with_discard_leaves_the_file(opened: MainWindow, desk: Path, answer: Callable[[str], None]) -> None:
    before = desk.read_bytes()
    opened.session.perform(rename(CHECK_IN, "Welcome"))
    answer("Discard" if QApplication.style().objectName() != "mac" else "Don't Save")
    assert opened.close()
    assert desk.read_bytes() == before


def test_that_close_leads_back_to_the_start_page(opened: MainWindow, desk: Path) -> None:
    opened.actions_by_id["file.close"].trigger()
    assert opened.stack.currentWidget() is opened.start
    assert opened.session.path is None
    assert opened.start.recent.count() == 1
    assert desk.name in opened.start.recent.item(0).text()


def test_that_a_second_file_opens_a_second_window_and_the_same_file_does_not(opened: MainWindow, desk: Path, program: Program) -> None:
    other = desk.with_name("other.blueprint.yaml")
    other.write_bytes(desk.read_bytes())
    opened.file.open(other)
    assert [window.session.path for window in program.windows] == [desk, other]
    opened.file.open(desk)
    assert len(program.windows) == 2


def test_that_a_dropped_file_is_opened(window: MainWindow, desk: Path, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(desk))])
    at, none = QPointF(300, 300), Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(at, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, none))
    qtbot.waitUntil(lambda: window.session.path == desk)


def test_that_the_layout_is_remembered(opened: MainWindow, program: Program, qtbot: QtBot) -> None:
    opened.docks.docks["outline"].close()
    opened.close()
    again = program.new_window()
    with qtbot.waitExposed(again):
        pass
    again.file.new()
    assert not again.docks.docks["outline"].isVisible()
    assert again.docks.docks["palette"].isVisible()


def test_that_the_menus_of_templates_and_recent_files_fill_themselves(opened: MainWindow, desk: Path) -> None:
    menu = QMenu()
    opened.file.fill_recent(menu)
    assert desk.name in menu.actions()[0].text()
    assert menu.actions()[-1].text() == "&Forget these files"
    menu.actions()[-1].trigger()
    assert opened.program.settings.value.recent == ()
    menu.clear()
    opened.file.fill_recent(menu)
    assert [action.isEnabled() for action in menu.actions()] == [False]


def test_that_full_screen_comes_and_goes(opened: MainWindow, qtbot: QtBot) -> None:
    opened.actions_by_id["view.full-screen"].trigger()
    qtbot.waitUntil(opened.isFullScreen)
    assert opened.actions_by_id["view.full-screen"].isChecked()
    opened.actions_by_id["view.full-screen"].trigger()
    qtbot.waitUntil(lambda: not opened.isFullScreen())


def test_that_another_language_makes_the_window_anew_around_the_same_history(opened: MainWindow, program: Program, desk: Path) -> None:
    opened.session.perform(rename(CHECK_IN, "Welcome"))
    before = opened.session.history
    program.choose_language("fr")
    assert len(program.windows) == 1
    assert program.windows[0] is not opened
    assert program.windows[0].session.history is before
    assert program.windows[0].session.path == desk
    assert program.windows[0].isWindowModified()


def test_that_another_language_leaves_place_selection_and_panels_as_they_are(opened: MainWindow, program: Program, qtbot: QtBot) -> None:
    view = opened.page.view
    opened.docks.docks["palette"].close()
    opened.docks.filling()
    for job in opened.docks.filling():
        job()
    panels = opened.docks.panels
    panels["outline"].by_stage.click()
    panels["findings"].family.choose("DOC")
    panels["findings"].refresh()
    panels["findings"].view.setCurrentIndex(panels["findings"].model.index(0, 0, panels["findings"].model.index(0, 0)))
    finding = panels["findings"].details.finding
    opened.selection.set([CHECK_IN, flow_ref("join-queue", "check-in")])
    panels["properties"].tabs.setCurrentIndex(1)
    view.set_zoom(2.0)
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().value() + 90)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 60)
    corner, size, refs = view.to_map(QPointF()), opened.size(), opened.selection.refs
    qtbot.wait(50)
    program.choose_language("ms")
    (window,) = program.windows
    with qtbot.waitExposed(window):
        pass
    qtbot.waitUntil(lambda: window.page.view.zoom == 2.0)
    assert window.page.view.to_map(QPointF()) == pytest.approx(corner, abs=1.0)
    assert window.selection.refs == refs
    assert window.page.scene.selected_refs() == list(refs)
    assert not window.docks.docks["palette"].isVisible()
    assert window.docks.docks["outline"].isVisible()
    assert window.size() == size
    again = window.docks.panels
    assert again["outline"].by_stage.isChecked()
    assert again["findings"].family.value() == "DOC"
    assert again["findings"].details.finding == finding is not None
    assert again["properties"].tabs.currentIndex() == 1
    qtbot.waitUntil(lambda: not window.session.busy)
    assert again["findings"].details.finding == finding


def test_that_another_language_asks_again_what_was_not_answered(opened: MainWindow, program: Program, desk: Path, qtbot: QtBot) -> None:
    desk.write_text(desk.read_text(encoding="utf-8") + "# another hand\n", encoding="utf-8")
    qtbot.waitUntil(opened.page.notice.isVisible)
    program.choose_language("es")
    assert program.windows[0].page.notice.isVisible()
    assert desk.name in program.windows[0].page.notice.words


def test_that_another_language_tells_the_problems_of_a_file_again(opened: MainWindow, program: Program, desk: Path) -> None:
    bad = desk.with_name("bad.yaml")
    bad.write_text("format: service-blueprint/1\nname: [\n", encoding="utf-8")
    opened.file.open_here(bad)
    program.choose_language("fr")
    (window,) = program.windows
    assert window.stack.currentWidget() is window.problems
    assert window.problems.path == bad
    window.leave_problems()
    assert window.stack.currentWidget() is window.page
    assert window.session.path == desk
