"""Links to other files in the window: figures, findings and simulation take them in, and follow when they change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.app.main_window import MainWindow
from designer.app.session import Session
from designer.app.simulation.runs import Simulation
from designer.editing.edits import set_attribute
from designer.model.elements import Ref
from designer.simulation.specification import Specification
from designer.storage.files import save_file
from tests.in_this_thread import in_this_thread
from tests.linked_files import FILE, LAUNDRY, SPACE, hotel, put, two_files

LINK = Ref("steps", "laundry")
WASH = f"{SPACE}wash"


@pytest.fixture
def linked(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    """The hotel with its laundry in another file, and its figures."""
    session = Session(delay_ms=5)
    with qtbot.waitSignal(session.findings_changed):
        session.open(two_files(tmp_path))
    yield session
    session.close()


def codes(session: Session) -> list[str]:
    return [finding.code for finding in session.findings]


def test_that_figures_take_in_the_linked_file(linked: Session) -> None:
    assert linked.analysis is not None
    assert linked.analysis.steps[WASH].visits == pytest.approx(0.5 / 0.8)
    assert linked.whole.steps[WASH].name == "Laundry: Wash"
    assert WASH not in linked.blueprint.steps
    assert "STR114" not in codes(linked)
    assert not linked.dirty


def test_that_what_is_linked_is_found_at_the_link(linked: Session) -> None:
    assert linked.here((Ref("staff", f"{SPACE}washer"), Ref("staff", "clerk"))) == (LINK, Ref("staff", "clerk"))


def test_that_edits_and_undo_keep_the_linked_file(linked: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(linked.findings_changed):
        linked.perform(set_attribute([LINK], "link", "gone.yaml"))
    assert "STR114" in codes(linked)
    assert linked.analysis is not None
    assert WASH not in linked.analysis.steps
    with qtbot.waitSignal(linked.findings_changed):
        linked.undo()
    assert WASH in linked.analysis.steps
    assert not linked.dirty


def test_that_links_of_a_document_without_a_file_are_not_followed_until_it_is_saved(linked: Session, tmp_path: Path, qtbot: QtBot) -> None:
    blueprint = linked.blueprint
    with qtbot.waitSignal(linked.findings_changed):
        linked.new(blueprint)
    told = next(str(finding.message) for finding in linked.findings if finding.code == "STR114")
    assert told.endswith("the file stands beside the document; save the document first")
    with qtbot.waitSignal(linked.findings_changed):
        linked.save(tmp_path / "again.yaml")
    assert "STR114" not in codes(linked)


def test_that_a_window_follows_when_a_linked_file_changes(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = two_files(tmp_path)
    with qtbot.waitSignal(window.session.findings_changed):
        window.file.open(path)
    qtbot.waitUntil(lambda: not window.session.busy)
    analysis = window.session.analysis
    assert analysis is not None
    assert analysis.steps[WASH].time_mean_s == 200
    for text, seconds in ((LAUNDRY.replace("mean: 200 s", "mean: 100 s"), 100), (LAUNDRY.replace("mean: 200 s", "mean: 300 s"), 300)):
        with qtbot.waitSignal(window.session.findings_changed, timeout=10_000):
            save_file(tmp_path / FILE, text)
        qtbot.waitUntil(lambda: not window.session.busy)
        assert window.session.analysis is not None
        assert window.session.analysis.steps[WASH].time_mean_s == seconds
    with qtbot.waitSignal(window.session.findings_changed, timeout=10_000):
        (tmp_path / FILE).unlink()
    qtbot.waitUntil(lambda: "STR114" in codes(window.session))
    with qtbot.waitSignal(window.session.findings_changed, timeout=10_000):
        save_file(tmp_path / FILE, LAUNDRY)
    qtbot.waitUntil(lambda: "STR114" not in codes(window.session))


def test_that_rows_about_linked_work_choose_the_link(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.findings_changed):
        window.file.open(two_files(tmp_path))
    panel: Any = window.docks.panel("figures")
    index = panel.model.find(("pool", f"{SPACE}washer"))
    assert index.data() == "Laundry: Washers"
    panel.view.setCurrentIndex(index)
    panel.view.activated.emit(index)
    assert window.selection.refs == (LINK,)
    assert panel.view.currentIndex() == index


def test_that_a_simulation_runs_through_the_linked_file_and_ages_with_it(linked: Session, tmp_path: Path, qtbot: QtBot) -> None:
    simulation = Simulation(linked, in_this_thread)
    with qtbot.waitSignal(simulation.found_changed, timeout=60_000):
        simulation.run(Specification(cases=50, replications=5))
    assert simulation.found is not None
    assert WASH in simulation.found.results.step_hours
    assert simulation.found.links[WASH] == "laundry"
    assert any("Laundry: Wash" in row.cells for row in simulation.found.told.steps)
    assert not simulation.stale
    put(tmp_path, {FILE: LAUNDRY.replace("mean: 200 s", "mean: 100 s")})
    with qtbot.waitSignal(simulation.aged, timeout=10_000):
        linked.look_at_links()
    assert simulation.stale
    simulation.jobs.close()


def test_that_a_document_without_links_to_files_is_not_looked_at_again(linked: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(linked.findings_changed):
        linked.perform(set_attribute([LINK], "link", ""))
    linked.look_at_links()
    assert not linked.busy
    assert hotel("x.yaml") != hotel()
