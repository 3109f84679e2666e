"""What may be tried with pools, demand and lanes, from the places where these are shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from designer.app.main_window import MainWindow
from designer.app.map_menu import fill_map_menu
from designer.app.panels.collection_page import CollectionPage
from designer.app.panels.figures import FiguresPanel
from designer.app.panels.properties import PropertiesPanel
from designer.app.scenarios.what_if_menu import offers
from designer.editing.edits import add_element, set_attribute
from designer.model.elements import Band, Demand, Moments, Ref, StaffPool, StaffUse


def popup(qtbot: QtBot) -> QMenu:
    """The menu that is open."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(qtbot: QtBot, words: str) -> None:
    """Choose the row with these words in the menu that is open."""
    menu = popup(qtbot)
    found = [action for action in menu.actions() if action.text().replace("&", "") == words]
    assert found, [action.text() for action in menu.actions()]
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(found[0]).center())
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def ask(widget: QWidget, at: QPoint) -> None:
    """Right-click into `widget`."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)


@pytest.fixture
def page(opened: MainWindow) -> Callable[[str], CollectionPage]:
    """The document's list of a collection, shown in the properties."""
    panel = opened.docks.panel("properties")
    assert isinstance(panel, PropertiesPanel)

    def shown(collection: str) -> CollectionPage:
        opened.selection.clear()
        panel.document.go_to(collection)
        made = panel.document.pages[collection]
        made.list.setCurrentRow(0)
        return made

    return shown


def test_that_a_pool_gets_a_person_in_a_scenario_from_its_list(
    opened: MainWindow, page: Callable[[str], CollectionPage], qtbot: QtBot
) -> None:
    QTest.mouseClick(page("staff").what_if_button, Qt.MouseButton.LeftButton)
    choose(qtbot, "One person more")
    (made,) = opened.session.blueprint.scenarios.values()
    assert made.name == "Receptionist: 4 people"
    assert opened.docks.scenarios.chosen == made.id
    assert opened.docks.docks["scenarios"].isVisible()
    assert opened.session.blueprint.staff["receptionist"].count == 3, "nothing is made yet"
    QTest.keyClick(page("staff").what_if_button, Qt.Key.Key_Space)
    rows = [action.text().replace("&", "") for action in popup(qtbot).actions() if not action.isSeparator()]
    assert rows == ["One person more", "In scenario Receptionist: 4 people"]
    popup(qtbot).close()
    opened.session.undo()
    assert not opened.session.blueprint.scenarios


def test_that_demand_grows_in_a_scenario_from_its_list_and_from_the_figures(
    opened: MainWindow, page: Callable[[str], CollectionPage], qtbot: QtBot
) -> None:
    listed = page("demand").list
    ask(listed.viewport(), listed.visualItemRect(listed.item(0)).center())
    choose(qtbot, "20 % more customers")
    assert [scenario.name for scenario in opened.session.blueprint.scenarios.values()] == ["guests: 20 % more"]
    opened.session.undo()
    opened.session.perform(add_element("demand", Demand("walkers", "join-queue", 0.01, name="Walk-in")))
    figures = opened.docks.panel("figures")
    assert isinstance(figures, FiguresPanel)
    qtbot.waitUntil(lambda: not opened.session.busy)
    ask(figures.view.viewport(), figures.view.visualRect(figures.model.find("demand")).center())
    choose(qtbot, "Walk-in: 20 % more")
    assert [scenario.name for scenario in opened.session.blueprint.scenarios.values()] == ["Walk-in: 20 % more"]


def test_that_the_load_of_a_pool_leads_to_what_may_be_tried_with_it(opened: MainWindow, qtbot: QtBot) -> None:
    figures = opened.docks.panel("figures")
    assert isinstance(figures, FiguresPanel)
    ask(figures.view.viewport(), figures.view.visualRect(figures.model.find(("pool", "receptionist"))).center())
    choose(qtbot, "One person more")
    assert len(opened.session.blueprint.scenarios) == 1


def test_that_a_lane_moves_behind_in_a_scenario_from_its_header(opened: MainWindow) -> None:
    menu = QMenu(opened)
    fill_map_menu(menu, opened, (Ref("lanes", "desk"),), opened._fillers)
    (below,) = [action.menu() for action in menu.actions() if action.text() == "What if…"]
    assert isinstance(below, QMenu)
    assert [action.text() for action in below.actions()] == ["Move backstage"]
    below.actions()[0].trigger()
    (made,) = opened.session.blueprint.scenarios.values()
    assert made.changes[0].values == (("band", Band.BACK_OFFICE),)


def test_that_what_nothing_can_be_tried_with_says_so(opened: MainWindow, page: Callable[[str], CollectionPage], qtbot: QtBot) -> None:
    told: list[str] = []
    opened.session.perform(set_attribute([Ref("demand", "guests")], "times", (Moments((0,), 0),)))
    opened.session.status.connect(lambda message: told.append(str(message)))
    QTest.mouseClick(page("demand").what_if_button, Qt.MouseButton.LeftButton)
    assert told == ["There is nothing to try with this"]
    assert QApplication.activePopupWidget() is None


def test_that_a_pool_is_offered_each_partner_and_each_step_for_people_of_its_own(opened: MainWindow) -> None:
    session = opened.session
    session.perform(add_element("staff", StaffPool("porter", "Porter & co", 2)))
    session.perform(set_attribute([Ref("steps", "key-in-hand")], "staff", (StaffUse("receptionist"),)))
    words = [words for words, _ in offers(session.blueprint, Ref("staff", "receptionist"))]
    assert words == [
        "One person more",
        "Receptionist and Porter & co together",
        "Check the guest in: people of its own",
        "Key in hand: people of its own",
    ]
