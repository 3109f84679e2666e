"""The properties panel through real widgets and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from designer.app.panels.choice_editors import ChoiceEditor
from designer.app.panels.document_page import SECTIONS
from designer.app.panels.form import ElementForm
from designer.app.panels.properties import ON_THE_MAP, PropertiesPanel
from designer.app.panels.text_editors import LineEditor
from designer.app.selection import Selection
from designer.app.session import Session
from designer.app.walk_through.form import ObservationForm
from designer.editing.edits import delete, set_attribute
from designer.model.blueprint import COLLECTIONS
from designer.model.elements import Band, Ref, flow_ref
from designer.model.fields import FIELDS, FLOW_FIELDS
from tests.app.panels.hands import choose, write
from tests.benchmarks.documents import grid_blueprint

CHECK_IN = Ref("steps", "check-in")
READY = Ref("steps", "ready")


ELSEWHERE = {("walk_throughs", "observations"): ObservationForm}
"""Fields with a panel of their own, and what edits them there."""


@pytest.mark.parametrize("collection", [*COLLECTIONS, "flows"])
def test_that_every_collection_has_a_form_with_every_field(session: Session, qtbot: QtBot, collection: str) -> None:
    form = ElementForm(session, collection)
    qtbot.addWidget(form)
    fields = FLOW_FIELDS if collection == "flows" else FIELDS[collection]
    expected = [field.attribute for field in fields if (collection, field.attribute) not in ELSEWHERE]
    assert list(form.editors) == expected, "a field without an editor can be changed in the YAML only: put its type into EDITORS"
    for editor in form.editors.values():
        assert editor.focusProxy() is not None, "the keyboard must reach it"
        assert editor.focusProxy().accessibleName(), "a screen reader must name it"


def test_that_every_kind_of_element_can_be_reached(properties: PropertiesPanel) -> None:
    assert {*SECTIONS, *ON_THE_MAP} == {*COLLECTIONS, "flows"} - {collection for collection, _ in ELSEWHERE}


def test_that_typing_a_name_renames_the_step_in_one_undo_step(properties: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([CHECK_IN])
    write(properties.form("steps").editors["name"].line, "Welcome")
    assert session.blueprint.steps["check-in"].name == "Welcome"
    session.undo()
    assert session.blueprint.steps["check-in"].name == "Check the guest in"
    assert properties.form("steps").editors["name"].line.text() == "Check the guest in"


def test_that_an_impossible_value_stays_marked_with_its_reason_and_is_not_applied(
    properties: PropertiesPanel, session: Session, selection: Selection, qtbot: QtBot
) -> None:
    selection.set([CHECK_IN])
    cost = properties.form("steps").editors["cost"]
    assert isinstance(cost, LineEditor)
    write(cost.line, "2 pounds")
    assert session.blueprint.steps["check-in"].cost is None
    assert cost.line.text() == "2 pounds"
    assert not cost.reason_label.isVisible()  # while typing goes on, what stands below does not move
    qtbot.waitUntil(cost.reason_label.isVisible)
    assert "2.50 EUR" in cost.reason_label.text()
    session.perform(set_attribute([CHECK_IN], "procedure", "Ask for the passport"))
    assert cost.line.text() == "2 pounds"
    write(cost.line, "2.50 EUR")
    assert session.blueprint.steps["check-in"].cost == 2.5
    assert not cost.problem
    assert not cost.reason_label.isVisible()


def test_that_what_was_typed_in_vain_for_one_step_is_gone_at_the_next(properties: PropertiesPanel, selection: Selection) -> None:
    selection.set([CHECK_IN])
    write(properties.form("steps").editors["cost"].line, "much")
    selection.set([READY])
    assert properties.form("steps").editors["cost"].line.text() == ""
    assert not list(properties.form("steps").problems())


def test_that_a_required_name_cannot_become_empty(properties: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([CHECK_IN])
    name = properties.form("steps").editors["name"]
    write(name.line, "")
    assert name.problem
    assert session.blueprint.steps["check-in"].name


def test_that_several_steps_show_common_values_and_take_one_edit(
    properties: PropertiesPanel, session: Session, selection: Selection
) -> None:
    selection.set([CHECK_IN, READY])
    form = properties.form("steps")
    assert form.editors["lane"].chooser.value() == "desk"
    assert form.editors["name"].line.placeholderText() == "several values"
    assert form.editors["kind"].chooser.value() is ...
    choose(form.editors["lane"].chooser, "house")
    assert {session.blueprint.steps[id].lane for id in ("check-in", "ready")} == {"house"}
    session.undo()
    assert {session.blueprint.steps[id].lane for id in ("check-in", "ready")} == {"desk"}


def test_that_what_many_steps_have_in_common_follows_an_edit_a_little_later(qtbot: QtBot) -> None:
    session, selection = Session(), Selection()
    session.new(grid_blueprint(150))
    panel = PropertiesPanel(session, selection)
    qtbot.addWidget(panel)
    every = [Ref("steps", id) for id in session.blueprint.steps]
    selection.set(every)
    lane = panel.form("steps").editors["lane"].chooser
    assert lane.value() is ...
    session.perform(set_attribute(every, "lane", "lane-1"))
    qtbot.waitUntil(lambda: lane.value() == "lane-1")
    session.close()


def test_that_steps_and_flows_selected_together_get_a_tab_each(properties: PropertiesPanel, selection: Selection) -> None:
    selection.set([CHECK_IN, flow_ref("ready", "go")])
    assert [properties.tabs.tabText(index) for index in range(properties.tabs.count())] == ["Steps (1)", "Flows (1)"]
    properties.tabs.setCurrentIndex(1)
    assert properties.form("flows").isVisible()
    assert properties.form("flows").editors["share"].line.text() == "80 %"


def test_that_a_flow_is_edited_and_led_elsewhere(properties: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([flow_ref("ready", "go")])
    write(properties.form("flows").editors["when"].line, "Oui")
    choose(properties.form("flows").editors["target"].chooser, "check-in")
    flow = session.blueprint.flow("ready", "check-in")
    assert flow is not None
    assert flow.when == "Oui"
    assert selection.refs == (flow_ref("ready", "check-in"),)


def test_that_a_rule_that_refuses_is_told_at_the_field(properties: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([flow_ref("ready", "go")])
    target = properties.form("flows").editors["target"]
    assert isinstance(target, ChoiceEditor)
    before = session.blueprint
    choose(target.chooser, "ready")
    assert session.blueprint is before
    assert target.problem


def test_that_select_all_and_delete_in_a_chooser_leave_the_map_alone(
    properties: PropertiesPanel, session: Session, selection: Selection, qtbot: QtBot
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(properties)
    done: list[str] = []
    for key in (QKeySequence.StandardKey.SelectAll, QKeySequence.StandardKey.Delete):
        action = window.addAction(str(key))
        action.setShortcut(key)
        action.triggered.connect(lambda: done.append("map"))
    with qtbot.waitExposed(window):
        window.show()
    selection.set([CHECK_IN])
    editors = properties.form("steps").editors
    for widget in (editors["lane"].chooser, editors["evidence"].list, editors["moment_of_truth"].box):
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(widget, Qt.Key.Key_Delete)
    assert done == []
    QTest.keyClick(window, Qt.Key.Key_Delete)
    assert done == ["map"]
    properties.setParent(None)


def test_that_a_lane_changes_its_band(properties: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([Ref("lanes", "house")])
    choose(properties.form("lanes").editors["band"].chooser, Band.SUPPORT)
    assert session.blueprint.lanes["house"].band is Band.SUPPORT


def test_that_the_form_goes_when_its_step_does(properties: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([CHECK_IN])
    session.perform(delete([CHECK_IN]))
    assert properties.document.isVisible()


def test_that_typing_again_after_leaving_the_field_is_an_undo_step_of_its_own(
    properties: PropertiesPanel, session: Session, selection: Selection, qtbot: QtBot
) -> None:
    properties.activateWindow()
    selection.set([CHECK_IN])
    name = properties.form("steps").editors["name"]
    write(name.line, "One")
    qtbot.waitUntil(name.line.hasFocus)
    properties.form("steps").editors["procedure"].paragraphs.setFocus()
    write(name.line, "Two")
    session.undo()
    assert session.blueprint.steps["check-in"].name == "One"
