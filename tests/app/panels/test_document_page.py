"""The document's own attributes and lists through real widgets and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.app.panels.names import hours
from designer.app.panels.period_editors import PeriodRow, RateEditor
from designer.app.panels.properties import PropertiesPanel
from designer.app.panels.text_editors import CountEditor
from designer.app.selection import Selection
from designer.app.session import Session
from designer.model.elements import Period, RatePeriod, Ref
from tests.app.panels.hands import write

CHECK_IN = Ref("steps", "check-in")


@pytest.fixture
def panel(session: Session, selection: Selection, qtbot: QtBot) -> PropertiesPanel:
    panel = PropertiesPanel(session, selection)
    qtbot.addWidget(panel)
    panel.resize(360, 900)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def test_that_the_document_is_edited_when_nothing_is_selected(panel: PropertiesPanel, session: Session, selection: Selection) -> None:
    selection.set([CHECK_IN])
    selection.clear()
    assert panel.document.isVisible()
    about = panel.document.about.editors
    write(about["name"].line, "Grand hotel")
    write(about["currency"].line, "pounds")
    assert about["currency"].problem
    write(about["currency"].line, "GBP")
    assert (session.blueprint.name, session.blueprint.currency) == ("Grand hotel", "GBP")


@pytest.mark.parametrize("section", ["staff", "schedules", "demand", "promises", "lanes", "stages", "lines", "scenarios"])
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
    write(count.line, "many")
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
        line.selectAll()
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


def test_that_a_pool_without_people_is_possible_but_told(panel: PropertiesPanel, session: Session, qtbot: QtBot) -> None:
    panel.document.go_to("staff", "maid")
    count = panel.document.pages["staff"].form.editors["count"]
    write(count.line, "0")
    assert session.blueprint.staff["maid"].count == 0
    assert not count.problem
    qtbot.waitUntil(count.reason_label.isVisible)
    assert "nobody" in count.reason_label.text()
    panel.document.go_to("staff", "receptionist")
    assert not count.reason_label.isVisible()
    panel.document.go_to("staff", "maid")
    assert count.reason_label.isVisible()
    write(count.line, "2")
    assert not count.reason_label.isVisible()


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ((0, 1, 2, 3, 4, 5, 6), "Mon–Sun 07:00–23:00"),
        ((0, 2, 4), "Mon, Wed, Fri 07:00–23:00"),
        ((5, 6), "Sat, Sun 07:00–23:00"),
        ((1,), "Tue 07:00–23:00"),
        ((0, 1, 2, 4), "Mon, Tue, Wed, Fri 07:00–23:00"),
    ],
)
def test_that_hours_are_told_in_words(days: tuple[int, ...], words: str) -> None:
    assert hours(Period(days, 25200, 82800)) == words


def test_that_a_schedule_is_listed_and_offered_with_its_hours(panel: PropertiesPanel) -> None:
    panel.document.go_to("schedules", "early")
    assert panel.document.pages["schedules"].list.item(0).text() == "early: Mon–Fri 07:00–15:00"
    panel.document.go_to("staff", "maid")
    chooser = panel.document.pages["staff"].form.editors["schedule"].chooser
    assert [chooser.itemText(index) for index in range(chooser.count())] == ["(none)", "early: Mon–Fri 07:00–15:00"]
