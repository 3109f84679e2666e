"""Start page, help, notices, menus: the smaller parts of the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTreeWidget
from pytestqt.qtbot import QtBot

from designer.app.actions import ACTIONS
from designer.app.help_window import HelpWindow
from designer.app.main_window import MainWindow
from designer.app.notice_bar import NoticeBar
from designer.app.problems_panel import NumberedText
from designer.app.program import Program
from designer.app.start_page import DATA
from designer.app.thumbnails import paint_thumbnail, thumbnail
from designer.drawing.theme import DARK, LIGHT
from designer.model.elements import Ref
from designer.resources import template_names, template_path


def test_that_every_template_has_a_card_that_gets_its_name_and_picture(window: MainWindow, qtbot: QtBot) -> None:
    cards = window.start.templates
    assert template_names() == ("hotel", "restaurant", "bank", "empty")
    assert [cards.item(row).data(DATA) for row in range(cards.count())] == [template_path(name) for name in template_names()]
    qtbot.waitUntil(lambda: len(window.start._pictures) == cards.count(), timeout=10_000)
    assert cards.item(0).text() == "Hotel stay"
    assert window.start.about.text()


def test_that_a_picture_shows_the_map_in_the_colours_of_the_theme(qapp: QApplication) -> None:
    from PySide6.QtCore import QSize

    picture = thumbnail(template_path("hotel"))
    light, dark = (paint_thumbnail(picture, QSize(300, 180), theme).toImage() for theme in (LIGHT, DARK))
    assert light.size() == QSize(300, 180)
    assert light.pixelColor(299, 1).lightness() > 128 > dark.pixelColor(299, 1).lightness()
    colors = {light.pixel(x, y) for x in range(0, 300, 3) for y in range(0, 180, 3)}
    assert len(colors) > 20


def test_that_one_click_on_a_template_opens_it(window: MainWindow, qtbot: QtBot) -> None:
    cards = window.start.templates
    place = cards.visualItemRect(cards.item(0)).center()
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert window.session.blueprint.name == "Hotel stay"
    assert window.session.path is None
    assert not window.session.dirty


def test_that_new_makes_a_document_that_can_be_drawn_in_at_once(window: MainWindow, qtbot: QtBot) -> None:
    QTest.mouseClick(window.start.new_button, Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is window.page
    assert window.session.blueprint.lanes
    assert window.session.blueprint.stages


@pytest.mark.parametrize("name", template_names())
def test_that_a_new_document_keeps_its_templates_text_but_not_the_place_of_the_schema(
    window: MainWindow, name: str, tmp_path: Path
) -> None:
    window.file.new_from_template(template_path(name))
    saved = tmp_path / "mine.blueprint.yaml"
    window.session.save(saved)
    assert b"yaml-language-server" not in saved.read_bytes()
    assert template_path(name).read_bytes().endswith(saved.read_bytes())
    assert saved.read_bytes().startswith((b"format:", b"# "))


def test_that_help_shows_every_shipped_page_and_finds_words(qapp: QApplication, qtbot: QtBot) -> None:
    help = HelpWindow()
    qtbot.addWidget(help)
    help.show_topic("CAP102")
    assert help.topics.currentItem().text(0).startswith("CAP102")
    assert len(help.view.toPlainText()) > 100
    help.show_topic("no such topic")
    assert help.view.toPlainText()
    help.filter.setText("Erlang")
    shown = [item.text(0) for item in help._items() if not item.isHidden()]
    assert shown
    assert len(shown) < len(help._items())


def test_that_help_is_in_the_language_of_the_window_and_follows_it(window: MainWindow, program: Program, qtbot: QtBot) -> None:
    window.help.contents("canvas")
    assert shown_help(program).view.toPlainText().startswith("The map")
    program.choose_language("fr")
    try:
        help = shown_help(program)
        assert help.topics.currentItem().text(0) == "La carte"
        assert help.view.toPlainText().startswith("La carte")
        help.filter.setText("goulot d'étranglement")
        assert not help.topics.currentItem().isHidden()
        help.filter.setText("bottleneck")
        assert help.topics.currentItem().isHidden()
        help.view.anchorClicked.emit(QUrl("yaml.md"))
        assert help.view.toPlainText().startswith("Le document en YAML")
    finally:
        program.choose_language("en")
    assert shown_help(program).view.toPlainText().startswith("The document in YAML")


def shown_help(program: Program) -> HelpWindow:
    found = program.windows[0].findChild(HelpWindow)
    assert found is not None
    assert found.isVisible()
    return found


def test_that_the_list_of_keys_names_every_key_of_the_table(window: MainWindow, qtbot: QtBot) -> None:
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        tree = dialog.findChild(QTreeWidget)
        assert tree is not None
        groups = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
        seen.extend(group.child(row).text(1) for group in groups for row in range(group.childCount()))
        dialog.close()

    QTimer.singleShot(50, look)
    window.help.shortcuts()
    assert len(seen) >= sum(bool(spec.keys) for spec in ACTIONS)
    assert {"Ctrl+Shift+Z", "Ctrl+Y"} in [set(keys.split(", ")) for keys in seen]  # which comes first is the system's affair


def test_that_about_names_the_version(window: MainWindow, answer: Callable[[str], None]) -> None:
    from designer import __version__

    seen: list[str] = []

    def look() -> None:
        seen.append(QApplication.activeModalWidget().text())  # type: ignore[union-attr]

    QTimer.singleShot(10, look)
    answer("OK")
    window.help.about()
    assert __version__ in seen[0]


def test_that_a_notice_shows_markup_as_text_and_goes_after_an_answer(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    done: list[str] = []
    bar.ask("<b>file</b> changed", [("Yes", lambda: done.append("yes")), ("No", lambda: done.append("no"))])
    assert bar.words == "<b>file</b> changed"
    assert bar._label.textFormat() == Qt.TextFormat.PlainText
    QTest.mouseClick(bar._buttons[1], Qt.MouseButton.LeftButton)
    assert done == ["no"]
    assert bar.isHidden()


def test_that_the_text_of_a_bad_file_is_opened_at_line_and_column(qtbot: QtBot) -> None:
    view = NumberedText()
    qtbot.addWidget(view)
    view.setPlainText("\n".join(f"line {number}" for number in range(1, 501)))
    view.resize(400, 300)
    view.show()
    view.go_to(321, 3)
    cursor = view.textCursor()
    assert (cursor.blockNumber(), cursor.columnNumber()) == (320, 2)
    assert view.cursorRect().intersects(view.viewport().rect())
    view.go_to(9999, 9999)
    assert view.textCursor().blockNumber() == 499
    assert not view.grab().isNull()


def test_that_the_menu_of_the_map_fits_what_is_under_the_pointer(window: MainWindow, desk: Path, qtbot: QtBot) -> None:
    window.file.open(desk)
    window.selection.set([Ref("steps", "check-in")])
    window._map_menu(QPoint(10, 10), [Ref("steps", "check-in")])
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert window.actions_by_id["edit.delete"] in menu.actions()
    menu.close()
    window._map_menu(QPoint(10, 10), [])
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert window.actions_by_id["insert.lane"] in menu.actions()
    menu.close()
