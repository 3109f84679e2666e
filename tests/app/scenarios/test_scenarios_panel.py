"""The scenarios panel with real runs of a small desk: what it holds, what it compares, and what-if from the map."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from designer.app.main_window import MainWindow
from designer.app.map_menu import fill_map_menu
from designer.app.panels.sections_model import Row
from designer.app.scenarios.panel import ScenariosPanel
from designer.app.scenarios.rows import sure_words
from designer.editing.edits import set_attribute
from designer.model.elements import Ref
from designer.simulation.compare import Difference
from designer.simulation.intervals import Interval

CHECK_IN = Ref("steps", "check-in")
POOL = Ref("staff", "receptionist")


def what_if(window: MainWindow, ref: Ref, words: str, into: str = "") -> None:
    """Choose a row of *What if…* in the menu of the map."""
    window.selection.set((ref,))
    menu = QMenu(window)
    fill_map_menu(menu, window, (ref,), window._fillers)
    rows = below(menu, "What if…")
    if into:
        rows = below(rows, f"In scenario {into}")
    action(rows, words).trigger()


def action(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text().replace("&", "") == words)


def below(menu: QMenu, words: str) -> QMenu:
    found = action(menu, words).menu()
    assert isinstance(found, QMenu)
    return found


def press(button: QPushButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def names(panel: ScenariosPanel) -> list[str]:
    return [panel.list.item(row).text() for row in range(panel.list.count())]


def changes(panel: ScenariosPanel) -> list[str]:
    return [panel.changes.item(row).text() for row in range(panel.changes.count())]


def rows(panel: ScenariosPanel) -> dict[str, Row]:
    return {row.cells[0]: row for section in panel.comparison.table.sections_model.sections for row in section.rows}


def compare(panel: ScenariosPanel, qtbot: QtBot) -> None:
    press(panel.comparison.compare_button)
    jobs = panel._commands.comparing.jobs
    assert jobs.busy
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)


@pytest.fixture
def more(opened: MainWindow, panel: ScenariosPanel) -> ScenariosPanel:
    """The panel with a scenario of one receptionist more."""
    what_if(opened, CHECK_IN, "One person more")
    return panel


def test_that_without_scenarios_the_panel_says_how_to_get_one(panel: ScenariosPanel) -> None:
    assert "Right-click a step" in panel.empty.text()
    assert panel.empty.isVisible()
    assert [button.text() for button in panel.findChildren(QPushButton) if button.isVisible() and button.isEnabled()] == ["New"]


def test_that_what_if_makes_a_scenario_in_one_step_and_shows_it(opened: MainWindow) -> None:
    before = opened.session.blueprint
    what_if(opened, CHECK_IN, "One person more")
    panel = opened.docks.scenarios.panel
    assert panel.isVisible()
    assert names(panel) == ["Receptionist: 4 people"]
    assert changes(panel) == ["staff receptionist count: 4"]
    assert opened.session.blueprint.staff["receptionist"].count == 3
    opened.session.undo()
    assert opened.session.blueprint == before
    assert names(panel) == []


def test_that_what_if_goes_on_from_the_chosen_scenario(opened: MainWindow, more: ScenariosPanel) -> None:
    what_if(opened, CHECK_IN, "One person more", "Receptionist: 4 people")
    assert changes(more) == ["staff receptionist count: 5"]
    what_if(opened, Ref("steps", "join-queue"), "20 % more customers", "Receptionist: 4 people")
    assert changes(more) == ["staff receptionist count: 5", "demand guests rate: 36 / h"]
    assert names(more) == ["Receptionist: 4 people"]
    opened.session.undo()
    assert changes(more) == ["staff receptionist count: 5"]


def test_that_a_scenario_is_made_named_copied_and_deleted(opened: MainWindow, panel: ScenariosPanel, qtbot: QtBot) -> None:
    press(panel.new_button)
    editor = panel.list.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "Busy day")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(panel) == ["Busy day"])
    assert next(iter(opened.session.blueprint.scenarios.values())).name == "Busy day"
    press(panel.duplicate_button)
    assert names(panel) == ["Busy day", "Busy day"]
    assert panel.list.currentRow() == 1
    assert opened.docks.scenarios.chosen == list(opened.session.blueprint.scenarios)[1]
    press(panel.delete_button)
    assert names(panel) == ["Busy day"]
    assert panel.list.currentRow() == 0


def test_that_a_change_is_taken_out(opened: MainWindow, more: ScenariosPanel) -> None:
    what_if(opened, CHECK_IN, "Leave out", "Receptionist: 4 people")
    assert changes(more) == ["staff receptionist count: 4", "step check-in: cut"]
    more.changes.setCurrentRow(0)
    press(more.remove_button)
    assert changes(more) == ["step check-in: cut"]


def test_that_applying_is_one_step_and_takes_the_scenario_away(opened: MainWindow, more: ScenariosPanel) -> None:
    press(more.apply_button)
    assert opened.session.blueprint.staff["receptionist"].count == 4
    assert not opened.session.blueprint.scenarios
    assert more.empty.isVisible()
    opened.session.undo()
    assert opened.session.blueprint.staff["receptionist"].count == 3
    assert names(more) == ["Receptionist: 4 people"]


def test_that_a_comparison_tells_before_after_and_how_sure_the_difference_is(more: ScenariosPanel, qtbot: QtBot) -> None:
    compare(more, qtbot)
    found = rows(more)
    busy = found["Receptionist: utilisation"]
    assert busy.refs == (POOL,)
    before, after = (float(cell.split()[0]) for cell in busy.cells[1:3])
    assert after == pytest.approx(before * 3 / 4, rel=0.03)  # the same customers and the same work, for four instead of three
    assert busy.cells[3].startswith("-")
    assert busy.cells[3].count("..") == 1
    assert busy.cells[4] == "surely less"
    assert found["Desk: cycle time"].cells[3].startswith("-")
    assert "Quick key: kept" in found


def test_that_a_comparison_is_copied_as_text(more: ScenariosPanel, qtbot: QtBot) -> None:
    compare(more, qtbot)
    press(more.comparison.copy_button)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[:2] == ["Receptionist: 4 people", "Figure\tBefore\tAfter\tDifference (95 % interval)\tSure"]
    assert any(line.startswith("Receptionist: utilisation\t") for line in lines)


def test_that_a_comparison_grows_old_with_the_document_but_not_with_another_scenario(
    opened: MainWindow, more: ScenariosPanel, qtbot: QtBot
) -> None:
    compare(more, qtbot)
    note = more.comparison.note
    assert not note.isVisible()
    what_if(opened, CHECK_IN, "Leave out")
    assert not note.isVisible()
    opened.session.perform(set_attribute([POOL], "count", 2))
    assert "older than the document" in note.text()
    assert note.isVisible()
    assert more.comparison.table.sections_model.stale
    opened.session.undo()
    assert not note.isVisible()


def test_that_a_comparison_can_be_given_up(more: ScenariosPanel) -> None:
    press(more.comparison.compare_button)
    press(more.comparison.cancel_button)
    assert more.comparison.compare_button.isVisible()
    assert not more.comparison.table.isVisible()


def test_that_a_scenario_that_cannot_be_simulated_is_explained(opened: MainWindow, more: ScenariosPanel, qtbot: QtBot) -> None:
    opened.session.perform(set_attribute([Ref("demand", "guests")], "rate", 0.0))
    compare(more, qtbot)
    assert more.comparison.note.isVisible()
    assert more.comparison.note.text()
    assert not more.comparison.table.isVisible()


def test_that_another_window_goes_on_with_the_comparison(opened: MainWindow, more: ScenariosPanel, qtbot: QtBot) -> None:
    what_if(opened, CHECK_IN, "Leave out")
    compare(more, qtbot)
    other = opened.program.new_window()
    with qtbot.waitExposed(other):
        pass
    other.session.go_on_from(opened.session)
    other.docks.go_on_from(opened.docks)
    assert rows(other.docks.scenarios.panel) == rows(more)
    assert other.docks.scenarios.panel.list.currentRow() == 1


def test_that_a_window_can_show_the_panel_from_its_start(panel: ScenariosPanel, opened: MainWindow, qtbot: QtBot) -> None:
    opened.program.settings.change(state=opened.layout_state().data())
    other = opened.program.new_window()
    with qtbot.waitExposed(other):
        pass
    other.session.new(opened.session.blueprint)
    qtbot.waitUntil(lambda: not other.docks.docks["scenarios"].isHidden())
    assert other.docks.scenarios.panel.empty.isVisibleTo(other)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (None, "only on one side"),
        (Interval(0, 0, 0), "no difference"),
        (Interval(1, -1, 3), "cannot tell"),
        (Interval(2, 1, 3), "surely more"),
        (Interval(-2, -3, -1), "surely less"),
    ],
)
def test_that_words_tell_how_sure_a_difference_is(change: Interval | None, words: str) -> None:
    assert sure_words(Difference(None, None, change)) == words
