"""The desk in a window whose simulations run without processes, so that they take no time to start."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from designer.app.main_window import MainWindow
from designer.app.simulation.asked import Asked
from designer.app.simulation.panel import SimulationPanel
from tests.in_this_thread import in_this_thread

SHORT = Asked(length="cases", cases=200, fixed=True, replications=5, given=True, warm_up=1)


@pytest.fixture
def panel(opened: MainWindow) -> SimulationPanel:
    """The panel of a window with the desk in it."""
    made = opened.docks.simulation
    made.simulation.place = in_this_thread
    opened.docks.raise_panel("simulation")
    made.panel.form.show_asked(SHORT)
    return made.panel


@pytest.fixture
def finish(opened: MainWindow, qtbot: QtBot) -> Callable[[], None]:
    """Waits until nothing is being simulated."""
    jobs = opened.docks.simulation.simulation.jobs
    return lambda: qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
