"""The scenarios panel with real runs of a small desk: what it holds, what it compares, and what-if from the map."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from designer.app.main_window import MainWindow
from designer.app.map_menu import fill_map_menu
from designer.app.panels.sections_model import Row
from designer.app.scenarios.panel import ScenariosPanel
from designer.drawing.shapes import Text
from designer.editing.edits import set_attribute
from designer.editing.scenarios import add_scenario
from designer.editing.what_if import what_if as what_if_scenario
from designer.model.elements import Ref, Scenario
from designer.model.scenarios import set_values

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


def compare(panel: ScenariosPanel, qtbot: QtBot, button: QPushButton | None = None) -> None:
    press(button or panel.comparison.compare_button)
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
    assert changes(panel) == ["Receptionist: people 3 → 4"]
    assert opened.session.blueprint.staff["receptionist"].count == 3
    opened.session.undo()
    assert opened.session.blueprint == before
    assert names(panel) == []


def test_that_what_if_goes_on_from_the_chosen_scenario(opened: MainWindow, more: ScenariosPanel) -> None:
    what_if(opened, CHECK_IN, "One person more", "Receptionist: 4 people")
    assert changes(more) == ["Receptionist: people 3 → 5"]
    what_if(opened, Ref("steps", "join-queue"), "20 % more customers", "Receptionist: 4 people")
    assert changes(more) == ["Receptionist: people 3 → 5", "guests: rate 30 / h → 36 / h"]
    assert names(more) == ["Receptionist: 4 people"]
    opened.session.undo()
    assert changes(more) == ["Receptionist: people 3 → 5"]


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
    assert changes(more) == ["Receptionist: people 3 → 4", "Check the guest in: left out"]
    more.changes.setCurrentRow(0)
    press(more.remove_button)
    assert changes(more) == ["Check the guest in: left out"]


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
    assert busy.cells[3].startswith("−")
    assert busy.cells[3].count("..") == 1
    assert busy.cells[4] == "less"
    assert found["Cycle time"].cells[3].startswith("−")
    assert "Quick key: kept" in found


def test_that_a_comparison_is_copied_as_text(more: ScenariosPanel, qtbot: QtBot) -> None:
    compare(more, qtbot)
    press(more.comparison.copy_button)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[:2] == ["Receptionist: 4 people", "Figure\tBefore\tAfter\tDifference (95 % interval)\tVerdict (95 %)"]
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


# -- several at once ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def three(opened: MainWindow, more: ScenariosPanel) -> ScenariosPanel:
    """The panel with one receptionist more, with more customers, and with both."""
    what_if(opened, Ref("steps", "join-queue"), "20 % more customers")
    what_if(opened, CHECK_IN, "One person more")
    what_if(opened, Ref("steps", "join-queue"), "20 % more customers", "Receptionist: 4 people")
    more.list.item(2).setText("Both")
    return more


def tick(panel: ScenariosPanel, row: int) -> None:
    """Click on the box before a scenario."""
    box = panel.list.visualItemRect(panel.list.item(row))
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 10, box.center().y()))


def heads(panel: ScenariosPanel) -> list[str]:
    model = panel.comparison.table.sections_model
    return [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]


def test_that_all_scenarios_are_compared_side_by_side(three: ScenariosPanel, qtbot: QtBot) -> None:
    compare(three, qtbot, three.comparison.all_button)
    assert heads(three) == ["Figure", "As it is", "Receptionist: 4 people", "Guest joins the queue: 20 % more", "Both"]
    found = rows(three)
    busy = found["Receptionist: utilisation"]
    before, fewer, more, _ = (float(cell.split()[0]) for cell in busy.cells[1:])
    assert fewer == pytest.approx(before * 3 / 4, rel=0.03)
    assert more == pytest.approx(before * 1.2, rel=0.08)
    assert ", less (−" in busy.cells[2]
    assert ", more (+" in busy.cells[3]
    assert " ± " in busy.cells[2]
    assert busy.tip.splitlines()[0].startswith("Receptionist: 4 people: −")
    assert found["Cycle time"].cells[2].count("better (−") == 1
    assert found["Cycle time"].cells[3] == "–"  # 36 customers are all that three can serve
    assert found["Hand-offs per case"].cells[1:] == ("2.00", *["2.00, no difference"] * 3)


def test_that_only_the_ticked_ones_are_compared(three: ScenariosPanel, qtbot: QtBot) -> None:
    tick(three, 0)
    tick(three, 2)
    compare(three, qtbot)
    assert heads(three)[2:] == ["Receptionist: 4 people", "Both"]
    tick(three, 2)
    compare(three, qtbot)
    assert heads(three)[1:3] == ["Before", "After"]
    assert [section.title for section in three.comparison.table.sections_model.sections] == ["Receptionist: 4 people"]


def test_that_a_click_on_the_head_of_a_scenario_chooses_it_for_applying(opened: MainWindow, three: ScenariosPanel, qtbot: QtBot) -> None:
    compare(three, qtbot, three.comparison.all_button)
    header = three.comparison.table.header()
    header.resizeSection(0, 60)
    header.resizeSection(2, 60)
    at = QPoint(header.sectionViewportPosition(3) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert three.list.currentRow() == 1
    press(three.apply_button)
    assert opened.session.blueprint.demand["guests"].rate == pytest.approx(36 / 3600)
    assert heads(three)[2:] == ["Receptionist: 4 people", "Both"]
    assert three.comparison.note.isVisible()  # the document is another one by now
    opened.session.undo()
    assert len(heads(three)) == 5
    assert not three.comparison.note.isVisible()


def test_that_a_scenario_that_is_discarded_leaves_the_others_in_the_table(three: ScenariosPanel, qtbot: QtBot) -> None:
    compare(three, qtbot, three.comparison.all_button)
    three.list.setCurrentRow(1)
    press(three.delete_button)
    assert heads(three)[2:] == ["Receptionist: 4 people", "Both"]
    assert not three.comparison.note.isVisible()
    three.list.item(1).setText("Two things at once")
    assert heads(three)[3] == "Two things at once"


def test_that_the_comparison_is_a_chart_that_is_written_to_files(
    three: ScenariosPanel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compare(three, qtbot, three.comparison.all_button)
    press(three.comparison.chart_button)
    view = three.comparison.view
    qtbot.waitUntil(view.isVisible)
    drawing = view.drawing()
    assert drawing is not None
    texts = [shape.text for shape in drawing.shapes if isinstance(shape, Text)]
    assert "What scenarios change" in texts
    assert "Both" in texts
    assert not view.grab().toImage().isNull()
    for ending, head in ((".svg", b"<svg"), (".png", b"\x89PNG"), (".csv", b"Figure,Scenario")):
        path = tmp_path / f"chart{ending}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        press(three.comparison.export_button)
        qtbot.waitUntil(path.exists)
        assert head in path.read_bytes()[:300]
    press(three.comparison.chart_button)
    assert three.comparison.table.isVisible()


def test_that_scenarios_of_one_name_are_told_apart(opened: MainWindow, more: ScenariosPanel, qtbot: QtBot) -> None:
    press(more.duplicate_button)
    compare(more, qtbot, more.comparison.all_button)
    ids = list(opened.session.blueprint.scenarios)
    assert heads(more)[2:] == [f"Receptionist: 4 people ({id})" for id in ids]
    assert len({str(row[1]) for row in more.comparison.chart().table.rows}) == 2


# -- what need not be simulated again ------------------------------------------------------------------------------------------


def test_that_results_that_are_fresh_are_the_base_of_a_comparison(opened: MainWindow, more: ScenariosPanel, qtbot: QtBot) -> None:
    simulation = opened.docks.simulation.simulation
    opened.docks.simulation.panel.run()
    qtbot.waitUntil(lambda: not simulation.jobs.busy, timeout=20_000)
    assert simulation.found is not None
    comparing = opened.docks.scenarios.comparing
    compare(more, qtbot)
    assert comparing.found is not None
    assert comparing.found.base is simulation.found.base
    opened.docks.simulation.panel.form.show_asked(replace(opened.docks.simulation.panel.form.asked(), seed=2))
    compare(more, qtbot)  # another question
    second = comparing.found.base
    assert second is not simulation.found.base
    assert second.results.seed == 2
    what_if(opened, CHECK_IN, "Leave out")
    compare(more, qtbot)  # its own base serves again
    assert comparing.found.base is second
    opened.session.perform(set_attribute([POOL], "count", 2))
    compare(more, qtbot)
    assert comparing.found.base is not second


def test_that_scenarios_do_not_make_the_results_of_the_document_old(opened: MainWindow, panel: ScenariosPanel, qtbot: QtBot) -> None:
    simulation = opened.docks.simulation.simulation
    opened.docks.simulation.panel.run()
    qtbot.waitUntil(lambda: not simulation.jobs.busy, timeout=20_000)
    assert simulation.found is not None
    what_if(opened, CHECK_IN, "One person more")
    assert not simulation.stale
    assert not opened.docks.simulation.panel.age.isVisibleTo(opened.docks.simulation.panel)
    qtbot.waitUntil(lambda: panel.apply_button.width() > 30)  # the panel has room for it only now
    press(panel.apply_button)
    assert simulation.stale


def test_that_a_scenario_that_cannot_be_simulated_is_told_by_its_name(opened: MainWindow, three: ScenariosPanel, qtbot: QtBot) -> None:
    crowd = Scenario("crowd", "A crowd", "", (set_values(Ref("demand", "guests"), {"rate": 0.0}),))
    opened.session.perform(add_scenario(crowd))
    compare(three, qtbot, three.comparison.all_button)
    assert three.comparison.note.text().startswith("A crowd: ")


def test_that_a_what_if_is_named_in_the_user_s_language(opened: MainWindow) -> None:
    made = what_if_scenario(opened.session.blueprint, POOL, "one-more", words=lambda message: "Une personne de plus")
    assert (made.name, made.id) == ("Une personne de plus", "une-personne-de-plus")


def test_that_a_long_name_leaves_the_tick_before_it_in_sight(panel: ScenariosPanel, qtbot: QtBot) -> None:
    panel._session.perform(add_scenario(Scenario("long", "Take the booking and confirm it where nobody sees it " * 2)))
    qtbot.waitUntil(lambda: panel.list.count() > 0)
    panel.list.setFixedWidth(200)
    qtbot.waitUntil(lambda: panel.list.width() == 200)
    panel.list.doItemsLayout()
    assert panel.list.visualItemRect(panel.list.item(0)).width() <= panel.list.viewport().width()
