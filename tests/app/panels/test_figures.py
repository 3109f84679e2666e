"""The figures through the real analysis on the worker; values by hand for M/M/3 and M/M/2 with no rework."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.analysis.report import to_text
from designer.app.panels import amounts
from designer.app.panels.bars import bar_color
from designer.app.panels.figures import FiguresPanel
from designer.app.panels.properties import PropertiesPanel
from designer.app.panels.sections_model import SHARE, Row, tip_of
from designer.app.selection import Selection
from designer.app.session import Session
from designer.editing.edits import set_attribute
from designer.model.blueprint import Blueprint
from designer.model.elements import Period, RatePeriod, Ref

POOL = Ref("staff", "receptionist")


@pytest.fixture
def panel(session: Session, selection: Selection, qtbot: QtBot) -> FiguresPanel:
    panel = FiguresPanel(session, selection)
    qtbot.addWidget(panel)
    panel.resize(420, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def rows(panel: FiguresPanel) -> dict[str, Row]:
    return {row.cells[0].strip(): row for section in panel.model.sections for row in section.rows}


def test_that_the_process_is_summed_up(panel: FiguresPanel) -> None:
    found = rows(panel)
    assert found["Demand"].cells[1] == "30 / h"
    assert found["Capacity"].cells[1] == "36 / h"
    assert found["Bottleneck"].cells[1] == "Receptionist"


def test_that_pools_have_bars_and_their_wait(panel: FiguresPanel) -> None:
    row = rows(panel)["Receptionist (bottleneck)"]
    assert row.cells[1] == "83 %"
    assert row.share == pytest.approx(30 / 36, rel=1e-6)
    assert "Mean wait: 7 min 1 s" in row.tip
    place = panel.model.find(("pool", "receptionist"))
    assert place.siblingAtColumn(1).data(SHARE) == row.share
    assert rows(panel)["Maid"].cells[1] == "50 %"


def test_that_waits_stand_by_step_the_longest_first(panel: FiguresPanel) -> None:
    waits = next(section for section in panel.model.sections if section.key == "waits")
    assert waits.rows[0].cells == ("Check the guest in", "7 min 1 s")


def test_that_promises_show_their_verdict_with_a_symbol(panel: FiguresPanel) -> None:
    row = rows(panel)["Key in hand"]
    assert row.cells[1] == "✗ missed"
    assert row.mark == "alarm"
    assert "can be promised" in rows(panel)


def test_that_too_much_work_at_the_busiest_time_has_a_line_of_its_own(panel: FiguresPanel, session: Session, qtbot: QtBot) -> None:
    week = tuple(range(7))
    profile = (RatePeriod(Period(week, 0, 12 * 3600), 40 / 3600), RatePeriod(Period(week, 12 * 3600, 86400), 20 / 3600))
    with qtbot.waitSignal(session.figures_changed, timeout=10_000):
        session.perform(set_attribute([Ref("demand", "leisure")], "rate", profile))
    assert rows(panel)["Receptionist (bottleneck)"].cells[1] == "83 %"  # 30 / h on average for 36 / h
    lines = [row for section in panel.model.sections for row in section.rows if row.cells[0].strip() == "at the busiest time"]
    pool = next(row for row in lines if row.refs == (POOL,))
    assert (pool.cells[1], pool.mark) == ("✗ 111 %", "alarm")  # 40 / h for 36 / h
    promise = next(row for row in lines if row.refs == (Ref("promises", "key"),))
    assert promise.cells[1].startswith("✗ missed")


def test_that_a_click_selects_the_pool_and_enter_the_step(panel: FiguresPanel, selection: Selection) -> None:
    place = panel.model.find(("pool", "receptionist"))
    panel.view.scrollTo(place)
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualRect(place).center())
    assert selection.refs == (POOL,)
    panel.view.setCurrentIndex(panel.model.find(("wait", "clean")))
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert selection.refs == (Ref("steps", "clean"),)


def test_that_the_means_say_over_whom_and_are_rounded_like_the_reports(panel: FiguresPanel, session: Session) -> None:
    section = next(section for section in panel.model.sections if section.key == "case")
    assert section.title == "Mean over all cases that come in"
    assert [row.cells[0] for row in section.rows[:3]] == ["Cycle time", "Cost per case", "Hand-offs per case"]
    assert session.analysis is not None
    assert f"Cycle time: {section.rows[0].cells[1]}" in to_text(session.blueprint, session.analysis)
    assert "leave early" in tip_of(section.rows[0])


def test_that_a_promise_brings_its_ends_into_sight_and_shows_its_form(
    panel: FiguresPanel, session: Session, selection: Selection, qtbot: QtBot
) -> None:
    properties = PropertiesPanel(session, selection)
    qtbot.addWidget(properties)
    revealed: list[Ref] = []
    selection.revealed.connect(revealed.append)
    place = panel.model.find(("promise", "key"))
    panel.view.scrollTo(place)
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualRect(place).center())
    assert selection.refs == (Ref("promises", "key"),)  # so that Delete deletes nothing else
    assert revealed == [Ref("steps", "check-in"), Ref("steps", "come")]
    assert properties.document.section() == "promises"
    assert properties.document.pages["promises"].form.refs == (Ref("promises", "key"),)


@pytest.mark.parametrize("width", [260, 330, 900])
def test_that_no_value_is_cut(panel: FiguresPanel, width: int) -> None:
    panel.resize(900, 600)
    panel.resize(width, 600)
    QTest.qWait(20)
    column, metrics = panel.view.columnWidth(1), panel.view.fontMetrics()
    assert panel.view.columnWidth(0) + column <= panel.view.viewport().width()
    assert panel.view.columnWidth(0) >= panel.view.viewport().width() // 3 - 1
    for row in rows(panel).values():
        assert metrics.horizontalAdvance(row.cells[1]) <= column


def test_that_old_figures_stay_greyed_until_the_new_ones_are_there(panel: FiguresPanel, session: Session, qtbot: QtBot) -> None:
    assert not panel.model.stale
    with qtbot.waitSignal(session.figures_changed, timeout=10_000):
        session.perform(set_attribute([POOL], "count", 2))
        assert panel.model.stale
        assert rows(panel)["Receptionist (bottleneck)"].cells[1] == "83 %"
    qtbot.waitUntil(lambda: not panel.model.stale, timeout=10_000)
    overloaded = rows(panel)["Receptionist (bottleneck)"]
    assert overloaded.cells[1] == "✗ 125 %"
    assert "The queue grows by 6 / h" in overloaded.tip
    assert rows(panel)["Capacity"].mark == "alarm"


def test_that_all_figures_go_to_the_clipboard_as_text(panel: FiguresPanel) -> None:
    panel.copy_button.click()
    text = QGuiApplication.clipboard().text()
    assert "Demand\t30 / h" in text
    assert "Key in hand\t✗ missed" in text


def test_that_a_document_without_steps_says_what_is_needed(panel: FiguresPanel, session: Session) -> None:
    session.new(Blueprint())
    assert panel.stack.currentWidget() is panel.empty
    assert not panel.copy_button.isEnabled()


def test_that_approximations_are_told(panel: FiguresPanel, session: Session) -> None:
    assert session.analysis is not None
    for remark in session.analysis.remarks:
        assert str(remark) in panel.remarks.toPlainText()


def test_that_bars_paint_and_differ_beyond_the_limits(panel: FiguresPanel) -> None:
    assert not panel.view.grab().isNull()
    palette = QPalette()
    assert len({bar_color(palette, share).name() for share in (0.5, 0.9, 1.2)}) == 3


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(None, "–"), (0.0, "0 s"), (45.0, "45 s"), (421.2, "7 min 1 s"), (5400.0, "1 h 30 min"), (757_000.0, "8 d 18 h"), (259200.0, "3 d")],
)
def test_that_durations_are_short(seconds: float | None, text: str) -> None:
    assert amounts.duration(seconds) == text


@pytest.mark.parametrize(("share", "text"), [(0.8333, "83 %"), (0.9999, "99.9 %"), (1.0, "100 %"), (float("inf"), "∞ %"), (None, "–")])
def test_that_almost_all_is_not_all(share: float | None, text: str) -> None:
    assert amounts.percent(share) == text
