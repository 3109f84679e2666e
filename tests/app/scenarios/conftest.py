"""The desk in a window whose comparisons run without processes, so that they take no time to start."""

from __future__ import annotations

import pytest

from designer.app.main_window import MainWindow
from designer.app.scenarios.panel import ScenariosPanel
from designer.app.simulation.asked import Asked
from tests.in_this_thread import in_this_thread

SHORT = Asked(length="cases", cases=200, fixed=True, replications=5, given=True, warm_up=1)


@pytest.fixture
def panel(opened: MainWindow) -> ScenariosPanel:
    """The panel of a window with the desk in it."""
    opened.docks.simulation.simulation.place = in_this_thread
    opened.docks.simulation.panel.form.show_asked(SHORT)
    opened.docks.raise_panel("scenarios")
    return opened.docks.scenarios.panel
