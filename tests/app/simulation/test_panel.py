"""The panel with real runs of a small desk: what it shows, how old that is, and what it says when there is nothing to show."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from designer.app.main_window import MainWindow
from designer.app.panels.sections_model import Row
from designer.app.simulation.panel import SimulationPanel
from designer.app.simulation.results_view import ResultsView
from designer.editing.edits import delete, set_attribute
from designer.model.elements import Ref

Left = Qt.MouseButton.LeftButton
POOL = Ref("staff", "receptionist")


def rows(view: ResultsView) -> dict[str, Row]:
    return {row.cells[0].strip(): row for section in view.sections_model.sections for row in section.rows}


def press(panel: SimulationPanel, words: str) -> None:
    button = next(button for button in panel.findChildren(QPushButton) if button.text() == words and button.isVisible())
    QTest.mouseClick(button, Left)


@pytest.fixture
def found(panel: SimulationPanel, finish: Callable[[], None]) -> SimulationPanel:
    """The panel with results."""
    press(panel, "Simulate")
    finish()
    return panel


def test_that_the_panel_says_at_first_what_a_simulation_is(panel: SimulationPanel) -> None:
    assert panel.empty.isVisible()
    assert "which promises are kept" in panel.empty.text()
    assert [button.text() for button in panel.findChildren(QPushButton) if button.isVisible()] == ["Simulate", "Settings"]


def test_that_little_room_goes_to_results_and_what_is_asked_comes_when_it_is_wanted(panel: SimulationPanel) -> None:
    assert not panel.form.isVisible()
    panel.settings_button.setFocus()
    QTest.keyClick(panel.settings_button, Qt.Key.Key_Space)
    assert panel.form.isVisible()
    panel.setMinimumWidth(900)
    QApplication.processEvents()
    assert panel.form.isVisible()
    assert not panel.settings_button.isVisible()


def test_that_keys_show_the_panel_and_simulate(opened: MainWindow, panel: SimulationPanel, finish: Callable[[], None]) -> None:
    opened.docks.raise_panel("findings")
    QTest.keySequence(opened, QKeySequence("Ctrl+Return"))
    assert opened.docks.simulation.simulation.jobs.busy
    finish()
    assert panel.isVisible()
    assert panel.tabs.isVisible()


def test_that_every_figure_stands_beside_its_interval(found: SimulationPanel) -> None:
    shown = rows(found.results)
    assert shown["Quick key"].cells[1].split(":")[0] in ("✓ kept", "✗ missed", "? cannot tell")
    assert " – " in shown["Quick key"].cells[2]
    cycle = shown["Time in the service"].cells
    assert " – " in cycle[2]
    assert shown["Receptionist (busiest)"].share == pytest.approx(30 / 36, abs=0.12)  # 30 / h for three at 12 / h each
    assert shown["Simulated"].cells[1] == "1\N{NO-BREAK SPACE}000 customers in 5 replications"
    step = rows(found.steps)["Check the guest in"].cells
    assert step[1] == "1"
    assert step[2].endswith(")")
    assert "Simulated" in found.remarks.text()


def test_that_a_click_on_a_row_selects_what_it_is_about(found: SimulationPanel, opened: MainWindow) -> None:
    place = found.results.sections_model.find(("pool", "receptionist"))
    found.results.scrollTo(place)
    QTest.mouseClick(found.results.viewport(), Left, pos=found.results.visualRect(place).center())
    assert opened.selection.refs == (POOL,)


def test_that_results_of_an_older_document_stay_and_say_what_was_edited(found: SimulationPanel, opened: MainWindow) -> None:
    before = rows(found.results)
    assert not found.age.isVisible()
    opened.session.perform(set_attribute([POOL], "count", 4))
    assert found.age.isVisible()
    assert found.age.text().endswith("Edited since: Receptionist")
    assert found.results.sections_model.stale
    assert rows(found.results) == before
    opened.session.undo()
    assert not found.age.isVisible()
    assert not found.results.sections_model.stale


def test_that_moving_a_step_makes_no_result_older(found: SimulationPanel, opened: MainWindow) -> None:
    from designer.editing.edits import nudge

    opened.session.perform(nudge(["check-in"], 8, 8))
    assert not found.age.isVisible()


def test_that_another_document_has_no_results(found: SimulationPanel, opened: MainWindow) -> None:
    opened.session.new(opened.session.blueprint)
    assert found.empty.isVisible()


def test_that_what_cannot_be_simulated_is_named_and_selected(
    found: SimulationPanel, opened: MainWindow, finish: Callable[[], None]
) -> None:
    before = rows(found.results)
    opened.session.perform(set_attribute([POOL], "availability", 0.0))
    found.run()
    finish()
    assert found.reasons.isVisible()
    item = found.reasons.item(0)
    assert item.text() == "'Receptionist' is never available"
    QTest.mouseClick(found.reasons.viewport(), Left, pos=found.reasons.visualItemRect(item).center())
    assert opened.selection.refs == (POOL,)
    assert rows(found.results) == before


def test_that_a_document_without_demand_says_so(panel: SimulationPanel, opened: MainWindow, finish: Callable[[], None]) -> None:
    opened.session.perform(delete([Ref("demand", "guests")]))
    press(panel, "Simulate")
    finish()
    assert panel.reasons.item(0).text().startswith("there is no demand")


def test_that_cancel_ends_a_run_and_keeps_what_there_was(found: SimulationPanel, opened: MainWindow, qtbot: QtBot) -> None:
    from dataclasses import replace

    before = rows(found.results)
    found.form.show_asked(replace(found.form.asked(), cases=10_000_000))
    press(found, "Simulate")
    assert found.progress.isVisible()
    press(found, "Cancel")
    assert found.run_button.isVisible()
    jobs = opened.docks.simulation.simulation.jobs
    assert not jobs.busy
    qtbot.waitUntil(lambda: jobs._pool.activeThreadCount() == 0, timeout=10_000)
    assert rows(found.results) == before
    assert found.run_button.isVisible()


def test_that_another_document_ends_a_run(found: SimulationPanel, opened: MainWindow) -> None:
    press(found, "Simulate")
    opened.session.new(opened.session.blueprint)
    simulation = opened.docks.simulation.simulation
    assert not simulation.jobs.busy
    assert simulation.found is None
    assert found.empty.isVisible()


def test_that_results_of_what_was_edited_during_the_run_say_so(
    panel: SimulationPanel, opened: MainWindow, finish: Callable[[], None]
) -> None:
    press(panel, "Simulate")
    opened.session.perform(set_attribute([Ref("staff", "receptionist")], "count", 4))
    finish()
    assert panel.age.isVisible()
    assert "Receptionist" in panel.age.text()
    opened.session.undo()
    assert not panel.age.isVisible()


def test_that_results_are_copied_as_text(found: SimulationPanel) -> None:
    press(found, "Copy as text")
    copied = QGuiApplication.clipboard().text()
    assert "Quick key\t" in copied
    assert "Check the guest in\t1\t" in copied


def test_that_results_are_written_as_json_and_csv(
    found: SimulationPanel, documents: Path, choose_file: Callable[[Path], None], qtbot: QtBot
) -> None:
    choose_file(documents / "out.json")
    press(found, "Export JSON…")
    qtbot.waitUntil((documents / "out.json").exists)
    plain = json.loads((documents / "out.json").read_text(encoding="utf-8"))
    assert plain["replications"] == 5
    assert set(plain["pools"]["receptionist"]["utilisation"]) == {"mean", "low", "high"}
    choose_file(documents / "out.csv")
    press(found, "Export CSV…")
    qtbot.waitUntil((documents / "out.csv").exists)
    lines = list(csv.DictReader((documents / "out.csv").read_text(encoding="utf-8").splitlines()))
    busy = next(line for line in lines if (line["kind"], line["figure"]) == ("pool", "utilisation"))
    assert busy["name"] == "Receptionist"
    assert float(busy["mean"]) == pytest.approx(plain["pools"]["receptionist"]["utilisation"]["mean"], rel=1e-5)


@pytest.mark.parametrize("ending", ["xes", "csv"])
def test_that_the_event_log_is_written_beside_the_window(
    found: SimulationPanel,
    opened: MainWindow,
    documents: Path,
    choose_file: Callable[[Path], None],
    qtbot: QtBot,
    ending: str,
) -> None:
    log = documents / f"log.{ending}"
    choose_file(log)
    press(found, "Export event log…")
    qtbot.waitUntil(lambda: log.exists() and not opened.output.writer.busy, timeout=30_000)
    text = log.read_text(encoding="utf-8")
    cases = text.count("<trace>") if ending == "xes" else len({line.split(",")[0] for line in text.splitlines()[1:]})
    results = opened.docks.simulation.simulation.found.results  # type: ignore[union-attr]
    assert cases == pytest.approx(results.cases / results.replications, rel=0.2)
    assert "Check the guest in" in text


def test_that_what_was_asked_is_remembered(panel: SimulationPanel, opened: MainWindow, qtbot: QtBot) -> None:
    panel.form.seed.setFocus()
    panel.form.seed.selectAll()
    QTest.keyClicks(panel.form.seed, "77")
    QTest.keyClick(panel.form.seed, Qt.Key.Key_Return)
    other = opened.program.new_window()
    assert other.docks.simulation.panel.form.asked().seed == 77
    other.give_up()
