"""What it would take, and what matters most, asked of a real run of the desk."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.app.main_window import MainWindow
from designer.app.simulation.answers import AnswerPage, SensitivityPage, StaffingPage
from designer.app.simulation.panel import SimulationPanel

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def simulated(panel: SimulationPanel, finish: Callable[[], None]) -> SimulationPanel:
    """The panel with results."""
    panel.run()
    finish()
    return panel


def test_that_nothing_is_asked_before_there_are_results(panel: SimulationPanel) -> None:
    assert not any(page.button.isEnabled() for page in (*panel.findChildren(StaffingPage), *panel.findChildren(SensitivityPage)))


def test_that_the_smallest_staffing_is_shown_and_put_into_the_document_in_one_step(
    simulated: SimulationPanel, opened: MainWindow, finish: Callable[[], None]
) -> None:
    (page,) = simulated.findChildren(StaffingPage)
    simulated.tabs.setCurrentWidget(page)
    QTest.mouseClick(page.button, Left)
    finish()
    assert page.answer.kept
    count = page.answer.counts["receptionist"]
    row = page.view.sections_model.sections[0].rows[0]
    assert row.cells[:2] == ("Receptionist", "3")
    assert row.cells[2].split()[0] == str(count)
    assert count > 3  # at three, 30 an hour for 36 an hour, the wait alone is 7 minutes on the mean
    assert f"{count * 18:.2f} EUR an hour, now 54.00 EUR" in page.about.text()
    QTest.mouseClick(page.apply, Left)
    assert opened.session.blueprint.staff["receptionist"].count == count
    assert not page.apply.isEnabled()
    opened.session.undo()
    assert opened.session.blueprint.staff["receptionist"].count == 3
    assert page.apply.isEnabled()


@pytest.mark.parametrize("kind", [StaffingPage, SensitivityPage])
def test_that_the_button_stands_right_below_its_question(simulated: SimulationPanel, kind: type[AnswerPage]) -> None:
    (page,) = simulated.findChildren(kind)
    simulated.tabs.setCurrentWidget(page)
    page.layout().activate()
    words, gap = page.about.geometry(), page.button.geometry().top() - page.about.geometry().bottom()
    assert 0 < gap < 2 * page.button.height()
    assert words.height() < page.height() / 3


def test_that_small_changes_are_ranked(simulated: SimulationPanel, finish: Callable[[], None]) -> None:
    (page,) = simulated.findChildren(SensitivityPage)
    simulated.tabs.setCurrentWidget(page)
    QTest.mouseClick(page.button, Left)
    finish()
    rows = page.view.sections_model.sections[0].rows
    assert [row.cells[0] for row in rows] == ["One more: Receptionist", "10 % less time: Check the guest in"]
    assert rows[0].cells[2].startswith("−")


def test_that_answers_go_with_their_results(simulated: SimulationPanel, finish: Callable[[], None]) -> None:
    (page,) = simulated.findChildren(SensitivityPage)
    page.ask()
    finish()
    simulated.run()
    finish()
    assert page.answer is None
    assert not page.view.isVisibleTo(page)
