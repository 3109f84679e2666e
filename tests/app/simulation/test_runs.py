"""Runs in real processes beside a window, and what becomes of them."""

from __future__ import annotations

import logging
import multiprocessing
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from designer.app.main_window import MainWindow
from designer.app.simulation.panel import SimulationPanel
from designer.app.simulation.places import in_processes
from designer.editing.edit import Edit
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.elements import Ref
from designer.simulation.simulate import Runner


def test_that_processes_do_the_work_and_end_with_the_window(opened: MainWindow, panel: SimulationPanel, qtbot: QtBot) -> None:
    simulation = opened.docks.simulation.simulation
    simulation.place = in_processes
    with qtbot.waitSignal(simulation.found_changed, timeout=60_000):
        panel.run()
    assert simulation.found is not None
    assert simulation.found.results.replications == 5
    panel.form.show_asked(replace(panel.form.asked(), cases=10_000_000))
    panel.run()
    qtbot.waitUntil(lambda: bool(multiprocessing.active_children()), timeout=20_000)
    opened.give_up()
    assert not multiprocessing.active_children()


def test_that_an_error_of_the_program_is_told_and_logged(
    opened: MainWindow, panel: SimulationPanel, finish: Callable[[], None], caplog: pytest.LogCaptureFixture
) -> None:
    @contextmanager
    def broken(_cancelled: Callable[[], bool]) -> Iterator[Runner]:
        raise RuntimeError("no room")
        yield

    opened.docks.simulation.simulation.place = broken
    with caplog.at_level(logging.CRITICAL, logger="designer.app.simulation.runs"):
        panel.run()
        finish()
    assert "no room" in panel.reasons.item(0).text()


def test_that_a_file_that_cannot_be_read_is_named_with_its_place(
    opened: MainWindow, panel: SimulationPanel, finish: Callable[[], None]
) -> None:
    assert opened.session.path is not None
    (opened.session.path.parent / "arrivals.csv").write_text("08:00\nsoon\n", encoding="utf-8")
    demand = replace(opened.session.blueprint.demand["guests"], rate=0.0, arrivals="arrivals.csv")
    opened.session.perform(Edit(say(QT_TRANSLATE_NOOP("test", "read")), lambda before: before.put("demand", demand)))
    panel.run()
    finish()
    item = panel.reasons.item(0)
    assert item.text().startswith("arrivals.csv:2: ")
    panel.reasons.itemActivated.emit(item)
    assert opened.selection.refs == (Ref("demand", "guests"),)
