"""The properties panel through real widgets and keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from designer.app.panels.choice_editors import ChoiceEditor, Chooser, FlagEditor, ReferencesEditor
from designer.app.panels.document_page import SECTIONS
from designer.app.panels.flows_editor import FlowRow, FlowsEditor
from designer.app.panels.form import ElementForm
from designer.app.panels.point_editors import FailPointEditor, WaitPointEditor
from designer.app.panels.properties import ON_THE_MAP, PropertiesPanel
from designer.app.panels.staff_editor import StaffEditor, StaffRow
from designer.app.panels.text_editors import LineEditor, LongTextEditor
from designer.app.panels.until_editor import CLOCK, UntilEditor
from designer.app.selection import Selection
from designer.app.session import Session
from designer.app.walk_through.form import ObservationForm
from designer.editing.edits import add_step, delete, set_attribute
from designer.model.blueprint import COLLECTIONS
from designer.model.elements import Band, FailPoint, Flow, Ref, StaffUse, Step, StepKind, WaitPoint, flow_ref
from designer.model.fields import FIELDS, FLOW_FIELDS
from tests.app.panels import hands
from tests.benchmarks.documents import grid_blueprint

CHECK_IN = Ref("steps", "check-in")
READY = Ref("steps", "ready")


def write(editor: LineEditor, text: str) -> None:
    """Replace what stands in the field by typing."""
    editor.line.setFocus()
    editor.line.selectAll()
    if text:
        QTest.keyClicks(editor.line, text)
    else:
        QTest.keyClick(editor.line, Qt.Key.Key_Delete)


def choose(chooser: Chooser, value: object) -> None:
    """Choose as the user does in the list."""
    chooser.choose(value)
    chooser.activated.emit(chooser.currentIndex())


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
    write(properties.form("steps").editors["name"], "Welcome")
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
    write(cost, "2 pounds")
    assert session.blueprint.steps["check-in"].cost is None
    assert cost.line.text() == "2 pounds"
    assert not cost.reason_label().isVisible()  # while typing goes on, what stands below does not move
    qtbot.waitUntil(cost.reason_label().isVisible)
    assert "2.50 EUR" in cost.reason_label().text()
    session.perform(set_attribute([CHECK_IN], "procedure", "Ask for the passport"))
    assert cost.line.text() == "2 pounds"
    write(cost, "2.50 EUR")
    assert session.blueprint.steps["check-in"].cost == 2.5
    assert not cost.problem
    assert not cost.reason_label().isVisible()


def test_that_the_reason_of_the_last_field_comes_into_sight_in_a_low_panel_and_is_its_tooltip(
    properties: PropertiesPanel, selection: Selection, qtbot: QtBot
) -> None:
    selection.clear()
    properties.resize(300, 330)
    properties.document.go_to("promises")
    within = properties.document.pages["promises"].form.editors["within"]
    assert isinstance(within, LineEditor)
    help = within.line.toolTip()
    write(within, "vite")
    qtbot.waitUntil(lambda: within.reason_label().visibleRegion().boundingRect() == within.reason_label().rect())
    assert not within.line.visibleRegion().isEmpty()
    assert "'vite' is not a duration" in within.reason_label().text()
    assert "'vite' is not a duration" in within.line.toolTip()
    assert "'vite' is not a duration" in within.line.accessibleDescription()
    write(within, "2 h")
    assert within.line.toolTip() == help


def test_that_what_was_typed_in_vain_for_one_step_is_gone_at_the_next(properties: PropertiesPanel, selection: Selection) -> None:
    selection.set([CHECK_IN])
    write(properties.form("steps").editors["cost"], "much")
    selection.set([READY])
    assert properties.form("steps").editors["cost"].line.text() == ""
    assert not list(properties.form("steps").problems())


def test_that_a_required_name_cannot_become_empty(properties: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([CHECK_IN])
    name = properties.form("steps").editors["name"]
    write(name, "")
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
    write(properties.form("flows").editors["when"], "Oui")
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


def test_that_kind_visibility_and_flags_are_chosen(properties: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([CHECK_IN])
    editors = properties.form("steps").editors
    choose(editors["kind"].chooser, StepKind.WAIT)
    choose(editors["visible"].chooser, False)
    moment = editors["moment_of_truth"]
    assert isinstance(moment, FlagEditor)
    QTest.keyClick(moment.box, Qt.Key.Key_Space)
    step = session.blueprint.steps["check-in"]
    assert (step.kind, step.visible, step.moment_of_truth) == (StepKind.WAIT, False, True)
    choose(editors["visible"].chooser, None)
    assert session.blueprint.steps["check-in"].visible is None


def test_that_a_wait_ends_at_a_time_of_day_or_when_a_schedule_is_open(
    properties: PropertiesPanel, session: Session, selection: Selection
) -> None:
    selection.set([CHECK_IN])
    until = properties.form("steps").editors["until"]
    assert isinstance(until, UntilEditor)
    assert not until.line.isVisible()
    choose(until.chooser, CLOCK)
    assert until.line.isVisible()
    assert "needed" in until.problem
    for typed, taken in (("11:30", 41400), ("24:00", None), ("nowhere", None)):
        hands.write(until.line, typed)
        assert session.blueprint.steps["check-in"].until == 41400
        assert bool(until.problem) is (taken is None)
    choose(until.chooser, "early")
    assert until.chooser.currentText() == "When early: Mon–Fri 07:00–15:00 is open"
    assert session.blueprint.steps["check-in"].until == "early"
    choose(until.chooser, None)
    assert session.blueprint.steps["check-in"].until is None
    session.perform(set_attribute([CHECK_IN], "until", 0))
    assert until.line.text() == "00:00", "midnight is a time of day like others"


def test_that_staff_is_added_changed_and_taken_away(properties: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([CHECK_IN])
    editor = properties.form("steps").editors["staff"]
    assert isinstance(editor, StaffEditor)
    editor.add_button.click()
    assert editor.problem
    row = editor.rows[1]
    assert isinstance(row, StaffRow)
    choose(row.pool, "maid")
    row.people.setFocus()
    QTest.keyClicks(row.people, "2")
    assert session.blueprint.steps["check-in"].staff == (StaffUse("receptionist", 1), StaffUse("maid", 2))
    choose(row.pool, "receptionist")
    assert "twice" in editor.problem
    editor.remove_row(editor.rows[0])
    assert session.blueprint.steps["check-in"].staff == (StaffUse("receptionist", 2),)


def test_that_flows_are_edited_as_a_list(properties: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([READY])
    editor = properties.form("steps").editors["next"]
    assert isinstance(editor, FlowsEditor)
    first, second = editor.rows
    assert isinstance(first, FlowRow)
    first.share.setFocus()
    first.share.selectAll()
    QTest.keyClicks(first.share, "30 %")
    assert session.blueprint.flow("ready", "clean") == Flow("clean", "No", 0.3)
    editor.remove_row(second)
    assert [flow.target for flow in session.blueprint.steps["ready"].next] == ["clean"]


def test_that_fail_and_wait_points_are_two_lines_each(properties: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([CHECK_IN])
    fail, wait = properties.form("steps").editors["fail_point"], properties.form("steps").editors["wait_point"]
    assert isinstance(fail, FailPointEditor)
    assert isinstance(wait, WaitPointEditor)
    QTest.keyClicks(fail.second, "Apologise")
    assert fail.problem
    QTest.keyClicks(fail.what, "Booking lost")
    QTest.keyClicks(wait.what, "Queue")
    QTest.keyClicks(wait.second, "5 min")
    step = session.blueprint.steps["check-in"]
    assert step.fail_point == FailPoint("Booking lost", "Apologise")
    assert step.wait_point == WaitPoint("Queue", 300.0)


def test_that_evidence_is_ticked(properties: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([CHECK_IN])
    editor = properties.form("steps").editors["evidence"]
    assert isinstance(editor, ReferencesEditor)
    assert [editor.list.item(row).text() for row in range(editor.list.count())] == ["Key card"]
    editor.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert session.blueprint.steps["check-in"].evidence == ("key-card",)


def test_that_a_tick_for_several_steps_leaves_each_its_other_evidence_and_passes_over_evidence(
    properties: PropertiesPanel, session: Session, selection: Selection
) -> None:
    session.perform(add_step(Step("menu", "Menu", "guest", "stay", StepKind.EVIDENCE)))
    session.perform(set_attribute([CHECK_IN], "evidence", ("menu",)))
    selection.set([CHECK_IN, READY, Ref("steps", "key-card")])
    ticks = properties.form("steps").editors["evidence"].list
    card, menu = ticks.item(0), ticks.item(1)
    assert (card.checkState(), menu.checkState()) == (Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked)
    card.setCheckState(Qt.CheckState.Checked)
    steps = session.blueprint.steps
    assert [steps[id].evidence for id in ("check-in", "ready", "key-card")] == [("menu", "key-card"), ("key-card",), ()]
    assert card.checkState() is Qt.CheckState.Checked
    card.setCheckState(Qt.CheckState.Unchecked)
    assert [session.blueprint.steps[id].evidence for id in ("check-in", "ready")] == [("menu",), ()]


def test_that_a_refused_tick_does_not_stay(properties: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([Ref("steps", "key-card")])
    editor = properties.form("steps").editors["evidence"]
    editor.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert session.blueprint.steps["key-card"].evidence == ()
    assert "evidence of itself" in editor.reason_label().text()
    assert editor.list.item(0).checkState() is Qt.CheckState.Unchecked


@pytest.mark.parametrize("ref", [CHECK_IN, flow_ref("clean", "go"), Ref("lanes", "desk")])
def test_that_an_example_is_called_one(properties: PropertiesPanel, selection: Selection, ref: Ref) -> None:
    selection.set([ref])
    lines = properties.form(ref.collection).findChildren(QLineEdit)
    examples = {line.placeholderText() for line in lines if any(letter.isdigit() for letter in line.placeholderText())}
    examples.discard("1")  # people: that is what an empty field means
    assert all(example.startswith("e.g. ") for example in examples)
    assert bool(examples) is (ref.collection != "lanes")


class Wordy(QTranslator):
    """Makes every text of the program half as long again, as other languages do."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, *_: object) -> str:
        return text + " éàç"[: max(1, len(text) // 2)] * (1 + len(text) // 8)


@pytest.fixture
def wordy(qapp: QApplication) -> Iterator[None]:
    translator = Wordy()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("wordy")
@pytest.mark.parametrize("width", [260, 330, 700])
def test_that_nothing_of_a_form_is_out_of_reach(session: Session, selection: Selection, qtbot: QtBot, width: int) -> None:
    properties = PropertiesPanel(session, selection)
    qtbot.addWidget(properties)
    properties.resize(width, 500)
    with qtbot.waitExposed(properties):
        properties.show()
    for refs in ([CHECK_IN], [CHECK_IN, READY], [flow_ref("ready", "go")], [Ref("staff", "maid")], [Ref("schedules", "early")]):
        selection.set(refs)
        QTest.qWait(20)
        area = properties.stack.currentWidget()
        assert isinstance(area, QScrollArea)
        content = area.widget()
        assert content.width() <= area.viewport().width()
        for child in content.findChildren(QWidget):
            if child.isVisible() and child.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                assert child.mapTo(content, child.rect().topRight()).x() <= content.width()


def test_that_labels_change_their_side_together(properties: PropertiesPanel, selection: Selection) -> None:
    selection.set([CHECK_IN])
    form = properties.form("steps")
    for width, beside in ((400, True), (180, False), (400, True)):
        properties.resize(width, 600)
        QTest.qWait(20)
        for name in ("name", "lane", "link"):
            label = form.rows.labelForField(form.editors[name])
            assert (label.geometry().right() < form.editors[name].geometry().left()) is beside


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


def test_that_long_texts_take_lines_and_tab_leaves_them(properties: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([CHECK_IN])
    editor = properties.form("steps").editors["procedure"]
    assert isinstance(editor, LongTextEditor)
    editor.paragraphs.setFocus()
    QTest.keyClicks(editor.paragraphs, "Smile")
    QTest.keyClick(editor.paragraphs, Qt.Key.Key_Return)
    QTest.keyClicks(editor.paragraphs, "Ask")
    assert session.blueprint.steps["check-in"].procedure == "Smile\nAsk"
    QTest.keyClick(editor.paragraphs, Qt.Key.Key_Tab)
    assert session.blueprint.steps["check-in"].procedure == "Smile\nAsk"


def test_that_a_lane_changes_its_band(properties: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([Ref("lanes", "house")])
    choose(properties.form("lanes").editors["band"].chooser, Band.SUPPORT)
    assert session.blueprint.lanes["house"].band is Band.SUPPORT


def test_that_the_form_goes_when_its_step_does(properties: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([CHECK_IN])
    session.perform(delete([CHECK_IN]))
    assert properties.document.isVisible()


def test_that_names_with_markup_are_plain_everywhere(properties: PropertiesPanel, session: Session, selection: Selection) -> None:
    session.perform(set_attribute([CHECK_IN], "name", "<b>a</b> & <img src=x>"))
    selection.set([CHECK_IN])
    for label in properties.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_that_every_field_has_an_accessible_name(properties: PropertiesPanel, selection: Selection) -> None:
    selection.set([CHECK_IN])
    for editor in properties.form("steps").editors.values():
        proxy = editor.focusProxy()
        assert proxy is not None
        assert proxy.accessibleName() or proxy.text()  # type: ignore[attr-defined]


def test_that_typing_again_after_leaving_the_field_is_an_undo_step_of_its_own(
    properties: PropertiesPanel, session: Session, selection: Selection, qtbot: QtBot
) -> None:
    properties.activateWindow()
    selection.set([CHECK_IN])
    name = properties.form("steps").editors["name"]
    write(name, "One")
    qtbot.waitUntil(name.line.hasFocus)
    properties.form("steps").editors["procedure"].paragraphs.setFocus()
    write(name, "Two")
    session.undo()
    assert session.blueprint.steps["check-in"].name == "One"
