"""How customers come, in the properties: rates, hours, times, files, and their order of service."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.app.panels.days_picker import DaysPicker
from designer.app.panels.file_editor import FileEditor
from designer.app.panels.form import ElementForm
from designer.app.panels.moments_editor import MomentsEditor, MomentsRow
from designer.app.panels.period_editors import PeriodRow, PeriodsEditor, RateEditor
from designer.app.panels.properties import PropertiesPanel
from designer.app.panels.ways_of_coming import WaysOfComing
from designer.app.panels.week_view import WeekView, pieces_of
from designer.app.session import Session
from designer.editing.edits import set_attribute
from designer.model.elements import Moments, Period, RatePeriod, Ref
from designer.storage.document import read
from tests.app.panels.hands import choose, write

LEISURE = Ref("demand", "leisure")
WHOLE = Period(tuple(range(7)), 0, 86400)
HOUR = 3600


@pytest.fixture
def form(properties: PropertiesPanel) -> ElementForm:
    """The form of the demand *leisure*."""
    properties.document.go_to("demand", "leisure")
    return properties.document.pages["demand"].form


def ways(form: ElementForm) -> WaysOfComing:
    """The chooser above its fields."""
    assert form._ways is not None
    return form._ways


def shown(form: ElementForm) -> list[str]:
    """Which of the three fields is to be seen."""
    return [name for name in ("rate", "times", "arrivals") if form.editors[name].isVisible() and form.labels[name].isVisible()]


@pytest.fixture
def beside(session: Session, documents: Path) -> Path:
    """The document saved to a folder of its own, which is returned."""
    session.save(documents / "small.blueprint.yaml")
    return documents


# -- rates ----------------------------------------------------------------------------------------------------------------


def rate_editor(form: ElementForm) -> RateEditor:
    """The editor of its rate."""
    editor = form.editors["rate"]
    assert isinstance(editor, RateEditor)
    return editor


def test_that_the_first_hours_go_on_with_the_steady_rate_and_the_last_rate_goes_on_as_the_steady_one(
    form: ElementForm, session: Session
) -> None:
    editor = rate_editor(form)
    QTest.mouseClick(editor.add_button, Qt.MouseButton.LeftButton)
    assert session.blueprint.demand["leisure"].profile == (RatePeriod(WHOLE, 30 / HOUR),)
    assert not editor.problem
    row = editor.rows[0]
    assert isinstance(row, PeriodRow)
    for line, text in ((row.start, "09:00"), (row.end, "17:00"), (row.rate, "12 / h")):
        write(line, text)
    for day in (5, 6):
        QTest.mouseClick(row.days.buttons[day], Qt.MouseButton.LeftButton)
    weekdays = Period((0, 1, 2, 3, 4), 9 * HOUR, 17 * HOUR)
    assert session.blueprint.demand["leisure"].profile == (RatePeriod(weekdays, 12 / HOUR),)
    assert editor.told.text() == "480 a week, at most 12 / h"
    QTest.mouseClick(editor.add_button, Qt.MouseButton.LeftButton)
    other = editor.rows[1]
    assert isinstance(other, PeriodRow)
    assert other.days.chosen() == (0, 1, 2, 3, 4), "hours of the same days are entered together"
    editor.remove_row(other)
    editor.remove_row(row)
    assert session.blueprint.demand["leisure"].rate == pytest.approx(12 / HOUR)
    assert editor.steady.isVisible()


def test_that_hours_that_stand_twice_are_told_and_their_rates_add_up(form: ElementForm, session: Session, qtbot: QtBot) -> None:
    monday = Period((0,), 9 * HOUR, 12 * HOUR)
    session.perform(
        set_attribute([LEISURE], "rate", (RatePeriod(monday, 6 / HOUR), RatePeriod(Period((0,), 11 * HOUR, 13 * HOUR), 4 / HOUR)))
    )
    editor = rate_editor(form)
    assert "add up" in editor.doubt
    # 3 h at 6 and 2 h at 4 an hour: 26; the hour in which both hold has 10
    assert editor.told.text() == "26 a week, at most 10 / h"
    assert [value * HOUR for _, _, value in editor.week.pieces] == pytest.approx([6, 10, 4])


def test_that_an_impossible_hour_stays_in_its_field_with_its_reason(form: ElementForm, session: Session, qtbot: QtBot) -> None:
    session.perform(set_attribute([LEISURE], "rate", (RatePeriod(WHOLE, 6 / HOUR),)))
    editor = rate_editor(form)
    row = editor.rows[0]
    assert isinstance(row, PeriodRow)
    write(row.start, "25:00")
    assert row.start.text() == "25:00"
    assert editor.marked == (row,)
    qtbot.waitUntil(editor.reason_label.isVisible)
    assert "25:00" in editor.reason_label.text()
    assert session.blueprint.demand["leisure"].profile == (RatePeriod(WHOLE, 6 / HOUR),)


# -- the picture of the week ----------------------------------------------------------------------------------------------


def test_that_the_week_is_told_under_the_pointer_and_to_those_who_cannot_see_it(form: ElementForm, session: Session) -> None:
    session.perform(set_attribute([LEISURE], "rate", (RatePeriod(Period((1, 2), 9 * HOUR, 12 * HOUR), 6 / HOUR),)))
    week = rate_editor(form).week
    assert week.isVisible()
    assert week.accessibleName() == "The week"
    assert week.accessibleDescription() == "36 a week, at most 6 / h"
    assert week.told_at(24 * HOUR + 10 * HOUR) == "Tue 09:00–12:00: 6 / h"
    assert week.told_at(24 * HOUR + 13 * HOUR) == "Tue 13:00"


def test_that_a_week_is_painted_where_something_holds(qtbot: QtBot) -> None:
    week = WeekView(str, "week")
    qtbot.addWidget(week)
    week.resize(352, week.sizeHint().height())
    week.show_week(pieces_of([(Period((0,), 0, 86400), 1.0)]))
    picture = week.grab().toImage()
    color = week.palette().highlight().color().rgb()
    # Monday is the first seventh: 25 is in it, 175 is in the middle of the week
    assert picture.pixel(25, 30) == color
    assert picture.pixel(175, 30) != color


def test_that_a_chosen_day_has_the_colour_of_what_is_chosen(qtbot: QtBot) -> None:
    picker = DaysPicker()
    qtbot.addWidget(picker)
    picker.resize(400, 40)
    picker.show_days((0,))
    pictures = [button.grab().toImage() for button in picker.buttons[:2]]
    colors = [picture.pixelColor(picture.width() // 2, 4) for picture in pictures]  # above the letters
    chosen = picker.palette().highlight().color()
    apart = [abs(color.red() - chosen.red()) + abs(color.green() - chosen.green()) + abs(color.blue() - chosen.blue()) for color in colors]
    assert apart[0] < 90 < apart[1]


def test_that_hours_on_duty_are_summed_up_and_a_night_takes_two_entries(properties: PropertiesPanel, session: Session) -> None:
    properties.document.go_to("schedules", "early")
    editor = properties.document.pages["schedules"].form.editors["periods"]
    assert isinstance(editor, PeriodsEditor)
    assert editor.told.text() == "40 h a week"  # five days from 7 to 15
    row = editor.rows[0]
    assert isinstance(row, PeriodRow)
    write(row.end, "06:00")
    assert "two periods across midnight" in editor.problem
    write(row.end, "12:00")
    QTest.mouseClick(editor.add_button, Qt.MouseButton.LeftButton)
    afternoon = editor.rows[1]
    assert isinstance(afternoon, PeriodRow)
    write(afternoon.start, "13:00")
    write(afternoon.end, "16:30")
    assert session.blueprint.schedules["early"].periods[1] == Period((0, 1, 2, 3, 4), 13 * HOUR, 59400)
    assert editor.told.text() == "42.5 h a week"
    write(afternoon.start, "11:00")
    assert "count once" in editor.doubt


# -- times ----------------------------------------------------------------------------------------------------------------


def test_that_another_way_of_coming_is_shown_at_once_and_applied_when_it_is_filled(form: ElementForm, session: Session) -> None:
    assert shown(form) == ["rate"]
    before = session.blueprint
    choose(ways(form).chooser, "times")
    assert shown(form) == ["times"]
    assert session.blueprint is before
    editor = form.editors["times"]
    assert isinstance(editor, MomentsEditor)
    QTest.mouseClick(editor.add_button, Qt.MouseButton.LeftButton)
    row = editor.rows[0]
    assert isinstance(row, MomentsRow)
    for day in range(1, 7):
        QTest.mouseClick(row.days.buttons[day], Qt.MouseButton.LeftButton)
    write(row.times, "08:00, 08:30 9:05")
    demand = session.blueprint.demand["leisure"]
    assert demand.times == (Moments((0,), 8 * HOUR), Moments((0,), 30600), Moments((0,), 32700))
    assert (demand.rate, demand.profile) == (0.0, ())
    assert editor.told.text() == "3 a week"
    assert editor.week.moments == (28800.0, 30600.0, 32700.0)
    assert shown(form) == ["times"]
    while session.blueprint is not before:
        session.undo()
    assert shown(form) == ["rate"], "the document comes at a rate again"


def test_that_impossible_times_are_marked_and_none_at_all_are_not_taken(form: ElementForm, session: Session) -> None:
    session.perform(set_attribute([LEISURE], "times", (Moments((0, 2), 8 * HOUR), Moments((0, 2), 9 * HOUR), Moments((5,), 600))))
    editor = form.editors["times"]
    assert isinstance(editor, MomentsEditor)
    first, second = editor.rows
    assert isinstance(first, MomentsRow)
    assert first.times.text() == "08:00, 09:00", "times of the same days stand together"
    for typed, reason in (("24:00", "next day"), ("soon", "'soon' is not a time of day"), ("", "a value is needed")):
        write(first.times, typed)
        assert reason in editor.problem
    write(first.times, "10:00")
    assert not editor.problem
    editor.remove_row(first)
    editor.remove_row(second)
    assert "needed" in editor.problem
    assert session.blueprint.demand["leisure"].times == (Moments((5,), 600),), "the last ones stay until another way is filled"
    choose(ways(form).chooser, "rate")
    write(rate_editor(form).steady, "5 / h")
    assert session.blueprint.demand["leisure"].times == ()


# -- files ----------------------------------------------------------------------------------------------------------------


def file_editor(form: ElementForm) -> FileEditor:
    """The editor of its file of arrivals, shown."""
    choose(ways(form).chooser, "arrivals")
    editor = form.editors["arrivals"]
    assert isinstance(editor, FileEditor)
    return editor


def test_that_a_file_of_arrivals_is_read_and_summed_up(form: ElementForm, session: Session, beside: Path, qtbot: QtBot) -> None:
    # two Mondays: 22 at eight on the first, 20 at nine on the second
    lines = [*["2024-01-01T08:10"] * 22, *["2024-01-08T09:10"] * 20]
    (beside / "days").mkdir()
    (beside / "days" / "came.csv").write_text("\n".join(lines))
    editor = file_editor(form)
    write(editor.box.line, "days/came.csv")
    assert session.blueprint.demand["leisure"].arrivals == "days/came.csv"
    qtbot.waitUntil(lambda: editor.told.text() == "42 arrivals in 8 days")
    assert [(start, end) for start, end, _ in editor.week.pieces] == [(28800.0, 32400.0), (32400.0, 36000.0)]
    assert [value * HOUR for _, _, value in editor.week.pieces] == pytest.approx([11, 10])
    text = session.text()
    assert "arrivals: days/came.csv" in text
    assert read(text).blueprint.demand["leisure"].arrivals == "days/came.csv"


def test_that_trouble_in_a_file_is_told_with_its_lines_and_followed(
    form: ElementForm, session: Session, beside: Path, qtbot: QtBot
) -> None:
    editor = file_editor(form)
    write(editor.box.line, "came.csv")
    assert not editor.problem, "the name is possible"
    qtbot.waitUntil(lambda: "no such file" in editor.doubt)
    assert not editor.week.isVisible()
    (beside / "came.csv").write_text("when\n08:00\nsoon\n-3\n")
    editor.box.look()
    qtbot.waitUntil(lambda: "Line 3: 'soon'" in editor.doubt and "Line 4: '-3'" in editor.doubt)
    qtbot.waitUntil(editor.reason_label.isVisible)
    (beside / "came.csv").write_text("when\n08:00\n09:00\n")
    editor.box.look()
    qtbot.waitUntil(lambda: editor.told.text() == "2 arrivals in 1 days" and not editor.doubt)


@pytest.mark.parametrize("name", ["/etc/passwd", "../came.csv", "came.txt", "a\\b.csv"])
def test_that_only_files_beside_the_document_can_be_named(form: ElementForm, session: Session, name: str) -> None:
    editor = file_editor(form)
    write(editor.box.line, name)
    assert editor.box.line.text() == name
    assert "beside the document" in editor.problem
    assert session.blueprint.demand["leisure"].arrivals == ""


def test_that_a_chosen_file_is_named_from_the_folder_of_the_document(
    form: ElementForm, session: Session, beside: Path, qtbot: QtBot, choose_file: Callable[[Path], None]
) -> None:
    (beside / "data").mkdir()
    (beside / "data" / "came.csv").write_text("08:00\n")
    editor = file_editor(form)
    choose_file(beside / "data" / "came.csv")
    QTest.mouseClick(editor.box.button, Qt.MouseButton.LeftButton)
    assert session.blueprint.demand["leisure"].arrivals == "data/came.csv"


def test_that_a_file_from_elsewhere_is_copied_only_if_that_is_wished(
    form: ElementForm,
    session: Session,
    beside: Path,
    tmp_path: Path,
    choose_file: Callable[[Path], None],
    answer: Callable[[str], None],
) -> None:
    far = tmp_path / "far.csv"
    far.write_text("08:00\n")
    editor = file_editor(form)
    for words, taken in (("Cancel", ""), ("Copy it there", "far.csv")):
        choose_file(far)
        answer(words)
        QTest.mouseClick(editor.box.button, Qt.MouseButton.LeftButton)
        assert session.blueprint.demand["leisure"].arrivals == taken
        assert (beside / "far.csv").exists() is bool(taken)
    far.write_text("09:00\n")
    choose_file(far)
    answer("Copy it there")
    QTest.mouseClick(editor.box.button, Qt.MouseButton.LeftButton)
    assert "another far.csv" in editor.problem
    assert (beside / "far.csv").read_text() == "08:00\n", "nothing is overwritten"


def test_that_a_document_without_a_file_has_nothing_beside_it(form: ElementForm, session: Session, qtbot: QtBot) -> None:
    editor = file_editor(form)
    QTest.mouseClick(editor.box.button, Qt.MouseButton.LeftButton)
    assert "save the document first" in editor.problem
    write(editor.box.line, "came.csv")
    assert session.blueprint.demand["leisure"].arrivals == "came.csv"
    qtbot.waitUntil(lambda: "save the document first" in editor.doubt)


# -- priority, and all of it at once --------------------------------------------------------------------------------------


@pytest.mark.parametrize("ref", [LEISURE, Ref("steps", "check-in")])
def test_that_priority_is_chosen_for_customers_and_steps(properties: PropertiesPanel, selection: Any, session: Session, ref: Ref) -> None:
    selection.set([ref])
    form = properties.form("steps") if ref.collection == "steps" else properties.document.pages["demand"].form
    chooser = form.editors["priority"].chooser  # type: ignore[attr-defined]
    choose(chooser, "high")
    assert session.blueprint.table(ref.collection)[ref.id].priority == "high"
    assert chooser.accessibleName() == "Priority"
    assert "simulation" in chooser.toolTip()


def test_that_what_was_not_changed_keeps_its_bytes_when_forms_show_it(properties: PropertiesPanel, session: Session) -> None:
    session.perform(set_attribute([LEISURE], "times", (Moments((0, 2), 8 * HOUR), Moments((5,), 600))))
    before = session.text()
    for section in ("demand", "schedules", "staff", "promises"):
        properties.document.go_to(section)
    assert session.text() == before
