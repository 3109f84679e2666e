"""The walk-through panel in a window with a small desk: entering by mouse and keyboard, undo, the file, the map, the curve, the form."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from designer.app.main_window import MainWindow
from designer.app.panels.observation_editors import ScoreEditor, WordsEditor
from designer.app.panels.text_editors import LineEditor, LongTextEditor
from designer.app.walk_through.panel import WalkThroughPanel
from designer.app.walk_through.rows import EXPECTATION, GAP, MET, PERCEPTION, STEP, TIME
from designer.editing.edits import add_element, delete, perform, set_attribute
from designer.model.elements import Observation, Ref, WalkThrough

CHECK_IN = Ref("steps", "check-in")
SEEN = Observation("check-in", "Kind", time=240.0, expectation=6, perception=4)


@pytest.fixture
def panel(opened: MainWindow, qtbot: QtBot) -> WalkThroughPanel:
    """The panel of a window with the desk in it, which has no walk-through yet."""
    opened.actions_by_id["view.walk-through"].trigger()
    made = opened.docks.walk_throughs.panel
    qtbot.waitUntil(made.isVisible)
    return made


@pytest.fixture
def may(opened: MainWindow, panel: WalkThroughPanel) -> WalkThroughPanel:
    """The panel with a walk-through in which checking in was observed."""
    opened.session.perform(add_element("walk_throughs", WalkThrough("may", "May", observations=(SEEN,))))
    return panel


def seen(panel: WalkThroughPanel, walk: str = "may") -> tuple[Observation, ...]:
    return panel._session.blueprint.walk_throughs[walk].observations


def press(button: QPushButton) -> None:
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def texts(panel: WalkThroughPanel, row: int) -> dict[int, str]:
    return {column: str(panel.steps.index(row, column).data()) for column in range(panel.steps.columnCount())}


def write(panel: WalkThroughPanel, attribute: str, text: str) -> None:
    editor = panel.form.editors[attribute]
    assert isinstance(editor, LongTextEditor | LineEditor)
    QTest.keyClicks(editor.paragraphs if isinstance(editor, LongTextEditor) else editor.line, text)


def test_that_an_empty_panel_says_what_a_walk_through_is_and_offers_a_new_one(panel: WalkThroughPanel) -> None:
    assert panel.empty.isVisible()
    assert "service audit" in panel.empty.text()
    assert not panel.tabs.isVisible()
    assert panel.new_button.isEnabled()
    assert not panel.delete_button.isEnabled()


def test_that_a_new_walk_through_is_of_today_and_its_name_is_typed_at_once(panel: WalkThroughPanel, qtbot: QtBot) -> None:
    press(panel.new_button)
    editor = panel.list.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "Mystery guest")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [walk.name for walk in panel._session.blueprint.walk_throughs.values()] == ["Mystery guest"])
    (walk,) = panel._session.blueprint.walk_throughs.values()
    assert walk.id == f"walk-through-of-{walk.date}"
    assert not panel.empty.isVisible()
    assert panel.tabs.isVisible()


def test_that_there_is_a_row_for_each_visible_step_with_what_was_observed(may: WalkThroughPanel) -> None:
    assert [step.id for step in may.steps.steps] == ["check-in"]
    row = texts(may, 0)
    assert (row[STEP], row[TIME], row[EXPECTATION], row[PERCEPTION], row[GAP], row[MET]) == (
        "Check the guest in", "4 min", "6", "4", "−2", ""
    )  # fmt: skip


def test_that_what_is_typed_is_one_undo_step_for_each_field(may: WalkThroughPanel) -> None:
    write(may, "place", "Dark")
    write(may, "note", "Ask")
    assert (seen(may)[0].place, seen(may)[0].note) == ("Dark", "Ask")
    may._session.undo()
    assert (seen(may)[0].place, seen(may)[0].note) == ("Dark", "")
    may._session.undo()
    assert seen(may) == (SEEN,)
    assert may.form.editors["place"].paragraphs.toPlainText() == ""


def test_that_a_time_is_told_against_the_standard_with_its_sign(may: WalkThroughPanel) -> None:
    assert may.form.standard.text() == "Standard: takes 5 min"
    assert may.form.compared.text() == "−1 min: within the standard of 5 min"
    editor = may.form.editors["time"]
    assert isinstance(editor, LineEditor)
    editor.line.selectAll()
    QTest.keyClicks(editor.line, "8 min")
    assert seen(may)[0].time == 480.0
    assert may.form.compared.text() == "+3 min: longer than the standard of 5 min"


def test_that_an_impossible_time_stays_marked_and_is_not_applied(may: WalkThroughPanel) -> None:
    editor = may.form.editors["time"]
    assert isinstance(editor, LineEditor)
    editor.line.selectAll()
    QTest.keyClicks(editor.line, "soon")
    assert seen(may)[0].time == 240.0
    assert "is not a duration" in editor.problem


def test_that_scores_are_given_by_digits_and_arrows_and_taken_away_by_delete(may: WalkThroughPanel) -> None:
    editor = may.form.editors["perception"]
    assert isinstance(editor, ScoreEditor)
    QTest.keyClick(editor.box, Qt.Key.Key_7)
    assert seen(may)[0].perception == 7
    QTest.keyClick(editor.box, Qt.Key.Key_Down)
    assert seen(may)[0].perception == 6
    QTest.keyClick(editor.box, Qt.Key.Key_Delete)
    assert seen(may)[0].perception is None
    QTest.keyClick(editor.box, Qt.Key.Key_9)
    assert seen(may)[0].perception is None


def test_that_sins_and_plagues_are_ticked_and_told_what_they_look_like(may: WalkThroughPanel) -> None:
    sins, plagues = may.form.editors["sins"], may.form.editors["plagues"]
    assert isinstance(sins, WordsEditor)
    assert isinstance(plagues, WordsEditor)
    assert "talked down" in sins.boxes["condescension"].toolTip()
    sins.boxes["rule book"].click()
    sins.boxes["apathy"].click()
    plagues.boxes["lost time"].click()
    assert (seen(may)[0].sins, seen(may)[0].plagues) == (("rule book", "apathy"), ("lost time",))
    assert texts(may, 0)[MET] == "3"
    sins.boxes["rule book"].click()
    assert seen(may)[0].sins == ("apathy",)


@pytest.fixture
def longer(opened: MainWindow, may: WalkThroughPanel) -> WalkThroughPanel:
    """The panel with a second visible step."""
    blueprint = opened.session.blueprint
    opened.session.perform(set_attribute([Ref("steps", "join-queue")], "name", "Join"))
    step = blueprint.steps["check-in"]
    opened.session.perform(add_element("steps", replace(step, id="pay", name="Pay", stage="stay", next=())))
    return may


def test_that_a_row_selects_its_step_on_the_map_and_the_other_way_round(longer: WalkThroughPanel, opened: MainWindow) -> None:
    place = longer.table.visualRect(longer.steps.index(1, STEP)).center()
    QTest.mouseClick(longer.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert opened.selection.refs == (Ref("steps", "pay"),)
    assert longer.form.title.text() == "Pay"
    opened.selection.set((CHECK_IN,))
    assert longer.table.currentIndex().row() == 0
    assert longer.form.title.text() == "Check the guest in"
    opened.selection.set((Ref("steps", "key-in-hand"),))
    assert longer.form.title.text() == "Check the guest in"


def test_that_the_keyboard_goes_on_to_the_next_step_in_the_same_field(longer: WalkThroughPanel, opened: MainWindow) -> None:
    opened.activateWindow()
    people = longer.form.editors["people"].paragraphs
    people.setFocus()
    QTest.keyClick(people, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert longer.form.title.text() == "Pay"
    QTest.keyClicks(people, "Quick")
    assert seen(longer)[1] == Observation("pay", "Quick")
    longer.go(1)
    assert longer.form.title.text() == "Pay"


def test_that_what_is_entered_stands_in_the_file_and_saving_again_changes_nothing(
    may: WalkThroughPanel, opened: MainWindow, desk: Path
) -> None:
    write(may, "material", "Torn sleeve")
    opened.file.save()
    text = desk.read_text(encoding="utf-8")
    assert text.endswith(
        "walk-throughs:\n  may:\n    name: May\n    steps:\n"
        "      check-in: {people: Kind, material: Torn sleeve, time: 4 min, expectation: 6, perception: 4}\n"
    ), text
    assert "check-in:   # the moment of truth" in text
    opened.file.open(desk)
    opened.file.save()
    assert desk.read_text(encoding="utf-8") == text


def test_that_walk_throughs_are_copied_renamed_and_deleted(may: WalkThroughPanel) -> None:
    press(may.duplicate_button)
    assert list(may._session.blueprint.walk_throughs) == ["may", "may-2"]
    assert may._commands.chosen == "may-2"
    may.list.currentItem().setText("June")
    assert may._session.blueprint.walk_throughs["may-2"].name == "June"
    press(may.delete_button)
    assert list(may._session.blueprint.walk_throughs) == ["may"]
    assert may._commands.chosen == "may"
    may._session.undo()
    assert list(may._session.blueprint.walk_throughs) == ["may", "may-2"]


def test_that_a_deleted_step_takes_its_row_and_its_observation_along(longer: WalkThroughPanel) -> None:
    longer._session.perform(delete([CHECK_IN]))
    assert seen(longer) == ()
    assert [step.id for step in longer.steps.steps] == ["pay"]
    longer._session.undo()
    assert seen(longer) == (SEEN,)


def test_that_the_walk_through_itself_is_told_in_a_form_of_its_own(may: WalkThroughPanel) -> None:
    may.tabs.setCurrentIndex(1)
    editor = may.about.editors["date"]
    assert isinstance(editor, LineEditor)
    QTest.keyClicks(editor.line, "2026-13-01")
    assert "is not a date" in editor.problem
    editor.line.selectAll()
    QTest.keyClicks(editor.line, "2026-05-04")
    assert may._session.blueprint.walk_throughs["may"].date == "2026-05-04"


def test_that_the_gap_is_drawn_and_told_as_a_table(may: WalkThroughPanel, opened: MainWindow) -> None:
    may.tabs.setCurrentWidget(may.gaps)
    assert may.gaps.chosen == "gap"
    assert may.gaps.view.chart is not None
    assert "the least at 'Check the guest in' (−2)" in str(may.gaps.view.chart.description)
    rival = WalkThrough("rival", "Rival", "Grand Hotel", observations=(Observation("check-in", expectation=5, perception=6),))
    opened.session.perform(add_element("walk_throughs", rival))
    assert [may.gaps.choice.itemData(row) for row in range(may.gaps.choice.count())] == ["gap", "gap-average", "gap-each"]
    may.gaps.choice.setCurrentIndex(1)
    assert may.gaps.view.chart is not None
    assert [key.look.dash for key in may.gaps.view.chart.plot.keys] == ["", "dash"]  # type: ignore[union-attr]
    press(may.gaps.as_table)
    assert may.gaps.table.isVisible()


@pytest.mark.parametrize("ending", ["pdf", "csv"])
def test_that_the_form_is_exported(
    may: WalkThroughPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str, qtbot: QtBot
) -> None:
    out = tmp_path / f"form.{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    press(may.export_button)
    qtbot.waitUntil(out.exists)
    assert out.read_bytes().startswith(b"%PDF" if ending == "pdf" else b"id,name,stage")


def test_that_a_panel_that_is_not_seen_waits_until_it_is(may: WalkThroughPanel, opened: MainWindow) -> None:
    opened.docks.docks["walk_throughs"].hide()
    before = may._session.blueprint
    changed = perform(before, set_attribute([CHECK_IN], "name", "Welcome"))
    opened.session.perform(set_attribute([CHECK_IN], "name", "Welcome"))
    assert changed == opened.session.blueprint
    assert texts(may, 0)[STEP] == "Check the guest in"
    opened.docks.docks["walk_throughs"].show()
    assert texts(may, 0)[STEP] == "Welcome"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # of the off-screen platform, where progress is shown
def test_that_the_form_goes_through_the_print_dialog_on_the_paper_that_is_chosen(
    may: WalkThroughPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = may._commands.print_dialog()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.pdf_button.isEnabled)
    tabs = dialog.form.tabs
    assert [tabs.tabText(at) for at in range(tabs.count())] == ["Paper", "Content"]
    assert not dialog.keep_button.isVisible()
    for widget in (dialog.form.paper.by_fit, dialog.form.paper.across, dialog.form.paper.overlap, dialog.form.title):
        assert not widget.isVisible()
    assert dialog.form.paper.margin.isVisible()
    dialog.form.paper.paper.setCurrentText("A5")
    dialog.form.content.colours.setCurrentIndex(1)
    qtbot.waitUntil(
        lambda: dialog.pdf_button.isEnabled() and dialog.job is not None and dialog.job.printout.leaves[0].page == (210.0, 148.0)
    )
    assert dialog.told.text().startswith("Sheets: 1, at 85 %, text 7.0 pt")
    assert dialog.job is not None
    assert dialog.job.printout.theme.name == "ink"
    dialog.save_pdf(tmp_path / "form.pdf")
    qtbot.waitUntil(lambda: dialog.outcome == "Exported form.pdf")
    (page,) = PdfReader(tmp_path / "form.pdf").pages
    assert "Check the guest in" in page.extract_text()
    assert dialog._request.name == "Desk-may"


def test_that_a_new_walk_through_is_dated_as_reports_are(panel: WalkThroughPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    panel.new()
    assert [walk.date for walk in panel._session.blueprint.walk_throughs.values()] == ["1970-01-02"]


def test_that_a_narrow_panel_leaves_its_room_to_the_table_and_the_form(may: WalkThroughPanel, qtbot: QtBot) -> None:
    may.setParent(None)  # out of its dock, to be of any size
    qtbot.addWidget(may)
    may.show()
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    for size, way, pages in (
        ((900, 300), across, 3),
        ((430, 300), across, 4),
        ((400, 700), down, 3),
        ((430, 300), across, 4),
        ((900, 300), across, 3),
    ):
        qtbot.waitUntil(lambda size=size: may.resize(*size) or may.size() == QSize(*size))  # what stands above each other takes some room
        assert may.halves.orientation() is may.splitter.orientation() is way
        assert may.tabs.count() == pages
        assert may.tabs.currentWidget() is may.halves
        assert may.form.width() >= 240
        shown = may.duplicate_button.isVisible()
        assert shown is (pages == 3)
    may.resize(430, 300)
    qtbot.waitUntil(lambda: may.tabs.count() == 4)
    may.tabs.setCurrentIndex(0)
    assert may.duplicate_button.isVisible()
    assert may.duplicate_button.shown_text() == "Duplicate"
    press(may.delete_button)
    assert may.tabs.count() == 3
    assert may.new_button.isVisible()  # with nothing to tab through, the list stands alone
    may._session.undo()
    assert may.tabs.count() == 4


def test_that_a_name_is_typed_at_once_in_a_small_panel_too(panel: WalkThroughPanel, qtbot: QtBot) -> None:
    panel.setParent(None)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: panel.resize(430, 300) or panel.size() == QSize(430, 300))
    assert not panel.list.isVisible()
    press(panel.new_button)
    assert panel.tabs.currentWidget() is panel.side
    editor = panel.list.findChild(QLineEdit)
    assert editor is not None
    qtbot.waitUntil(editor.isVisible)
