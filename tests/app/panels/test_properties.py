"""The properties panel through real widgets and keys."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from designer.app.panels.choice_editors import ChoiceEditor, Chooser, FlagEditor, ReferencesEditor
from designer.app.panels.editors import EDITORS, editor_for
from designer.app.panels.form import ElementForm
from designer.app.panels.properties import PropertiesPanel
from designer.app.panels.row_editors import FlowRow, FlowsEditor, PeriodRow, RateEditor, StaffEditor, StaffRow
from designer.app.panels.text_editors import CountEditor, LineEditor, LongTextEditor
from designer.app.panels.time_editors import FailPointEditor, TimeEditor, WaitPointEditor
from designer.app.selection import Selection
from designer.app.session import Session
from designer.editing.edits import delete, set_attribute
from designer.model.blueprint import COLLECTIONS, Blueprint
from designer.model.distributions import PARAMETERS, distribution
from designer.model.elements import Band, FailPoint, Flow, Period, RatePeriod, Ref, StaffUse, StepKind, WaitPoint, flow_ref
from designer.model.fields import FIELDS, format_scalar

CHECK_IN = Ref("steps", "check-in")
READY = Ref("steps", "ready")


@pytest.fixture
def panel(session: Session, selection: Selection, qtbot: QtBot) -> PropertiesPanel:
    panel = PropertiesPanel(session, selection)
    qtbot.addWidget(panel)
    panel.resize(360, 900)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


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


@pytest.mark.parametrize("collection", [*COLLECTIONS, "flows"])
def test_that_every_collection_has_a_form_with_every_field(session: Session, qtbot: QtBot, collection: str) -> None:
    form = ElementForm(session, collection)
    qtbot.addWidget(form)
    expected = [field.attribute for field in FIELDS[collection]] if collection != "flows" else ["target", "when", "share"]
    assert list(form.editors) == expected


def test_that_typing_a_name_renames_the_step_in_one_undo_step(panel: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([CHECK_IN])
    write(panel.form("steps").editors["name"], "Welcome")
    assert session.blueprint.steps["check-in"].name == "Welcome"
    session.undo()
    assert session.blueprint.steps["check-in"].name == "Check the guest in"
    assert panel.form("steps").editors["name"].line.text() == "Check the guest in"


def test_that_an_impossible_value_stays_marked_with_its_reason_and_is_not_applied(
    panel: PropertiesPanel, session: Session, selection: Selection
) -> None:
    selection.set([CHECK_IN])
    cost = panel.form("steps").editors["cost"]
    assert isinstance(cost, LineEditor)
    write(cost, "2 pounds")
    assert session.blueprint.steps["check-in"].cost is None
    assert cost.line.text() == "2 pounds"
    assert "2.50 EUR" in cost.reason_label().text()
    assert cost.reason_label().isVisible()
    session.perform(set_attribute([CHECK_IN], "procedure", "Ask for the passport"))
    assert cost.line.text() == "2 pounds"
    write(cost, "2.50 EUR")
    assert session.blueprint.steps["check-in"].cost == 2.5
    assert not cost.problem
    assert not cost.reason_label().isVisible()


def test_that_what_was_typed_in_vain_for_one_step_is_gone_at_the_next(panel: PropertiesPanel, selection: Selection) -> None:
    selection.set([CHECK_IN])
    write(panel.form("steps").editors["cost"], "much")
    selection.set([READY])
    assert panel.form("steps").editors["cost"].line.text() == ""
    assert not list(panel.form("steps").problems())


def test_that_a_required_name_cannot_become_empty(panel: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([CHECK_IN])
    name = panel.form("steps").editors["name"]
    write(name, "")
    assert name.problem
    assert session.blueprint.steps["check-in"].name


def test_that_several_steps_show_common_values_and_take_one_edit(panel: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([CHECK_IN, READY])
    form = panel.form("steps")
    assert form.editors["lane"].chooser.value() == "desk"
    assert form.editors["name"].line.placeholderText() == "several values"
    assert form.editors["kind"].chooser.value() is ...
    choose(form.editors["lane"].chooser, "house")
    assert {session.blueprint.steps[id].lane for id in ("check-in", "ready")} == {"house"}
    session.undo()
    assert {session.blueprint.steps[id].lane for id in ("check-in", "ready")} == {"desk"}


def test_that_steps_and_flows_selected_together_get_a_tab_each(panel: PropertiesPanel, selection: Selection) -> None:
    selection.set([CHECK_IN, flow_ref("ready", "go")])
    assert [panel.tabs.tabText(index) for index in range(panel.tabs.count())] == ["Steps (1)", "Flows (1)"]
    panel.tabs.setCurrentIndex(1)
    assert panel.form("flows").isVisible()
    assert panel.form("flows").editors["share"].line.text() == "80 %"


def test_that_a_flow_is_edited_and_led_elsewhere(panel: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([flow_ref("ready", "go")])
    write(panel.form("flows").editors["when"], "Oui")
    choose(panel.form("flows").editors["target"].chooser, "check-in")
    flow = session.blueprint.flow("ready", "check-in")
    assert flow is not None
    assert flow.when == "Oui"
    assert selection.refs == (flow_ref("ready", "check-in"),)


def test_that_a_rule_that_refuses_is_told_at_the_field(panel: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([flow_ref("ready", "go")])
    target = panel.form("flows").editors["target"]
    assert isinstance(target, ChoiceEditor)
    before = session.blueprint
    choose(target.chooser, "ready")
    assert session.blueprint is before
    assert target.problem


def test_that_kind_visibility_and_flags_are_chosen(panel: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([CHECK_IN])
    editors = panel.form("steps").editors
    choose(editors["kind"].chooser, StepKind.WAIT)
    choose(editors["visible"].chooser, False)
    moment = editors["moment_of_truth"]
    assert isinstance(moment, FlagEditor)
    QTest.keyClick(moment.box, Qt.Key.Key_Space)
    step = session.blueprint.steps["check-in"]
    assert (step.kind, step.visible, step.moment_of_truth) == (StepKind.WAIT, False, True)
    choose(editors["visible"].chooser, None)
    assert session.blueprint.steps["check-in"].visible is None


@pytest.mark.parametrize("kind", list(PARAMETERS))
def test_that_every_distribution_can_be_chosen_and_is_possible_at_once(
    panel: PropertiesPanel, session: Session, selection: Selection, kind: str
) -> None:
    selection.set([CHECK_IN])
    editor = panel.form("steps").editors["time"]
    assert isinstance(editor, TimeEditor)
    choose(editor.kind, kind)
    time = session.blueprint.steps["check-in"].time
    assert time is not None
    assert time.kind == kind
    assert time.mean == pytest.approx(300.0, rel=0.2)
    assert not editor.problem


def test_that_a_distribution_shows_its_mean_and_refuses_what_cannot_be(
    panel: PropertiesPanel, session: Session, selection: Selection
) -> None:
    session.perform(set_attribute([CHECK_IN], "time", distribution("triangular", {"min": 60, "mode": 120, "max": 300})))
    selection.set([CHECK_IN])
    editor = panel.form("steps").editors["time"]
    assert isinstance(editor, TimeEditor)
    assert "Mean 2 min 40 s" in editor.mean.text() or "160" in editor.mean.text()
    line = editor.lines["max"]
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "1 min")
    assert editor.problem
    assert session.blueprint.steps["check-in"].time == distribution("triangular", {"min": 60, "mode": 120, "max": 300})
    choose(editor.kind, "")
    assert session.blueprint.steps["check-in"].time is None


def test_that_staff_is_added_changed_and_taken_away(panel: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([CHECK_IN])
    editor = panel.form("steps").editors["staff"]
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


def test_that_flows_are_edited_as_a_list(panel: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([READY])
    editor = panel.form("steps").editors["next"]
    assert isinstance(editor, FlowsEditor)
    first, second = editor.rows
    assert isinstance(first, FlowRow)
    first.share.setFocus()
    first.share.selectAll()
    QTest.keyClicks(first.share, "30 %")
    assert session.blueprint.flow("ready", "clean") == Flow("clean", "No", 0.3)
    editor.remove_row(second)
    assert [flow.target for flow in session.blueprint.steps["ready"].next] == ["clean"]


def test_that_fail_and_wait_points_are_two_lines_each(panel: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([CHECK_IN])
    fail, wait = panel.form("steps").editors["fail_point"], panel.form("steps").editors["wait_point"]
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


def test_that_evidence_is_ticked(panel: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([CHECK_IN])
    editor = panel.form("steps").editors["evidence"]
    assert isinstance(editor, ReferencesEditor)
    assert [editor.list.item(row).text() for row in range(editor.list.count())] == ["Key card"]
    editor.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert session.blueprint.steps["check-in"].evidence == ("key-card",)


def test_that_long_texts_take_lines_and_tab_leaves_them(panel: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([CHECK_IN])
    editor = panel.form("steps").editors["procedure"]
    assert isinstance(editor, LongTextEditor)
    editor.paragraphs.setFocus()
    QTest.keyClicks(editor.paragraphs, "Smile")
    QTest.keyClick(editor.paragraphs, Qt.Key.Key_Return)
    QTest.keyClicks(editor.paragraphs, "Ask")
    assert session.blueprint.steps["check-in"].procedure == "Smile\nAsk"
    QTest.keyClick(editor.paragraphs, Qt.Key.Key_Tab)
    assert session.blueprint.steps["check-in"].procedure == "Smile\nAsk"


def test_that_the_document_is_edited_when_nothing_is_selected(panel: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([CHECK_IN])
    selection.clear()
    assert panel.document.isVisible()
    about = panel.document.about.editors
    write(about["name"], "Grand hotel")
    write(about["currency"], "pounds")
    assert about["currency"].problem
    write(about["currency"], "GBP")
    assert (session.blueprint.name, session.blueprint.currency) == ("Grand hotel", "GBP")


@pytest.mark.parametrize("section", ["staff", "schedules", "demand", "promises", "lanes", "stages", "lines"])
def test_that_every_list_of_the_document_grows_and_shrinks(panel: PropertiesPanel, session: Session, section: str) -> None:
    panel.document.go_to(section)
    page = panel.document.pages[section]
    before = list(session.blueprint.table(section))
    QTest.keyClicks(page.new_name, "Night watch")
    QTest.keyClick(page.new_name, Qt.Key.Key_Return)
    assert list(session.blueprint.table(section)) == [*before, "night-watch"]
    assert page.current_id() == "night-watch"
    assert page.form.refs == (Ref(section, "night-watch"),)
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert list(session.blueprint.table(section)) == before


def test_that_a_refused_deletion_says_why_beside_the_list(panel: PropertiesPanel, session: Session) -> None:
    panel.document.go_to("lanes", "desk")
    page = panel.document.pages["lanes"]
    page.delete_button.click()
    assert "desk" in session.blueprint.lanes
    assert page.reason.isVisible()


def test_that_the_order_of_pools_changes(panel: PropertiesPanel, session: Session) -> None:
    panel.document.go_to("staff", "maid")
    page = panel.document.pages["staff"]
    page.up_button.click()
    assert list(session.blueprint.staff) == ["maid", "receptionist"]
    assert page.current_id() == "maid"


def test_that_people_count_with_the_arrow_keys(panel: PropertiesPanel, session: Session) -> None:
    panel.document.go_to("staff", "receptionist")
    count = panel.document.pages["staff"].form.editors["count"]
    assert isinstance(count, CountEditor)
    QTest.keyClick(count.line, Qt.Key.Key_Up)
    assert session.blueprint.staff["receptionist"].count == 4
    write(count, "many")
    assert count.problem
    assert session.blueprint.staff["receptionist"].count == 4


def test_that_hours_on_duty_are_edited_and_cannot_end_before_they_begin(panel: PropertiesPanel, session: Session) -> None:
    panel.document.go_to("schedules", "early")
    editor = panel.document.pages["schedules"].form.editors["periods"]
    row = editor.rows[0]
    assert isinstance(row, PeriodRow)
    row.days.buttons[5].click()
    assert session.blueprint.schedules["early"].periods == (Period((0, 1, 2, 3, 4, 5), 25200, 54000),)
    row.end.setFocus()
    row.end.selectAll()
    QTest.keyClicks(row.end, "06:00")
    assert "before they begin" in editor.problem


def test_that_demand_is_a_rate_or_rates_by_the_hour(panel: PropertiesPanel, session: Session) -> None:
    panel.document.go_to("demand", "leisure")
    editor = panel.document.pages["demand"].form.editors["rate"]
    assert isinstance(editor, RateEditor)
    editor.steady.setFocus()
    editor.steady.selectAll()
    QTest.keyClicks(editor.steady, "12 / h")
    assert session.blueprint.demand["leisure"].rate == pytest.approx(12 / 3600)
    editor.add_button.click()
    row = editor.rows[0]
    assert isinstance(row, PeriodRow)
    for line, text in ((row.start, "07:00"), (row.end, "11:00"), (row.rate, "20 / h")):
        line.setFocus()
        QTest.keyClicks(line, text)
    demand = session.blueprint.demand["leisure"]
    assert demand.profile == (RatePeriod(Period((0, 1, 2, 3, 4, 5, 6), 25200, 39600), 20 / 3600),)
    assert demand.rate == 0.0


def test_that_a_selected_pool_is_shown_in_its_list(panel: PropertiesPanel, selection: Selection) -> None:
    selection.set([Ref("staff", "maid")])
    assert panel.document.section() == "staff"
    assert panel.document.pages["staff"].current_id() == "maid"
    selection.clear()
    assert panel.document.section() == "staff"


def test_that_a_lane_changes_its_band(panel: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([Ref("lanes", "house")])
    choose(panel.form("lanes").editors["band"].chooser, Band.SUPPORT)
    assert session.blueprint.lanes["house"].band is Band.SUPPORT


def test_that_the_form_goes_when_its_step_does(panel: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([CHECK_IN])
    session.perform(delete([CHECK_IN]))
    assert panel.document.isVisible()


def test_that_names_with_markup_are_plain_everywhere(panel: PropertiesPanel, session: Session, selection: Selection) -> None:
    session.perform(set_attribute([CHECK_IN], "name", "<b>a</b> & <img src=x>"))
    selection.set([CHECK_IN])
    for label in panel.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_that_every_field_has_an_accessible_name(panel: PropertiesPanel, selection: Selection) -> None:
    selection.set([CHECK_IN])
    for editor in panel.form("steps").editors.values():
        proxy = editor.focusProxy()
        assert proxy is not None
        assert proxy.accessibleName() or proxy.text()  # type: ignore[attr-defined]


def test_that_typing_again_after_leaving_the_field_is_an_undo_step_of_its_own(
    panel: PropertiesPanel, session: Session, selection: Selection, qtbot: QtBot
) -> None:
    panel.activateWindow()
    selection.set([CHECK_IN])
    name = panel.form("steps").editors["name"]
    write(name, "One")
    qtbot.waitUntil(name.line.hasFocus)
    panel.form("steps").editors["procedure"].paragraphs.setFocus()
    write(name, "Two")
    session.undo()
    assert session.blueprint.steps["check-in"].name == "One"


@given(text=st.text(max_size=40))
@example(text="\x00")
@example(text="1e400 h")
@example(text="99999999999999999999 min")
@example(text="-5 min")
@example(text="٣ min")
@example(text="<b>")
def test_that_any_text_is_applied_or_marked_and_nothing_in_between(text: str) -> None:
    hotel = Blueprint(currency="EUR")
    for field in (field for fields in FIELDS.values() for field in fields if EDITORS[field.type] in (LineEditor, CountEditor)):
        editor = editor_for(field)
        assert isinstance(editor, LineEditor)
        editor.show_value(field.default, hotel)
        taken: list[object] = []
        editor.edited.connect(taken.append)
        editor.line.setText(text)
        editor.touched()
        typed = editor.line.text()
        if editor.problem:
            assert not taken
        elif taken and taken[0] is not None:
            assert format_scalar(field, taken[0], "EUR").strip() or not typed.strip()
        editor.deleteLater()
