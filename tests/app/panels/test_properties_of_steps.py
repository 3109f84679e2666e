"""The fields of a step in the properties panel, through real widgets and keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.app.panels.choice_editors import FlagEditor, ReferencesEditor
from designer.app.panels.flows_editor import FlowRow, FlowsEditor
from designer.app.panels.point_editors import FailPointEditor, WaitPointEditor
from designer.app.panels.properties import PropertiesPanel
from designer.app.panels.staff_editor import StaffEditor, StaffRow
from designer.app.panels.text_editors import LongTextEditor
from designer.app.panels.until_editor import CLOCK, UntilEditor
from designer.app.selection import Selection
from designer.app.session import Session
from designer.editing.edits import add_step, set_attribute
from designer.model.elements import FailPoint, Flow, Ref, StaffUse, Step, StepKind, WaitPoint
from tests.app.panels.hands import choose, write

CHECK_IN = Ref("steps", "check-in")
READY = Ref("steps", "ready")


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
        write(until.line, typed)
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
    assert "evidence of itself" in editor.reason_label.text()
    assert editor.list.item(0).checkState() is Qt.CheckState.Unchecked


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
