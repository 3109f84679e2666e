"""Cases on their way over the map, from a real run."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.app.main_window import MainWindow
from designer.app.simulation.panel import SimulationPanel
from designer.app.simulation.passages import stays
from designer.app.simulation.player import Player
from designer.canvas.cases import CasesLayer, Stay
from designer.editing.edits import set_attribute
from designer.model.elements import Ref
from designer.simulation.records import Passage


@pytest.fixture
def player(panel: SimulationPanel, opened: MainWindow, finish: Callable[[], None]) -> Player:
    """The switches of a window with results."""
    panel.run()
    finish()
    return opened.docks.simulation.player


def test_that_cases_move_when_they_are_wanted_and_go_with_an_edit(player: Player, opened: MainWindow, qtbot: QtBot) -> None:
    assert not player.running
    QTest.mouseClick(player.switch, Qt.MouseButton.LeftButton, pos=QPoint(8, player.switch.height() // 2))
    qtbot.waitUntil(lambda: player.running, timeout=10_000)
    layer = opened.page.view.findChild(CasesLayer)
    assert layer is not None
    assert layer.isVisible()
    before = player.now
    qtbot.waitUntil(lambda: player.now > before + 60)
    opened.session.perform(set_attribute([Ref("staff", "receptionist")], "count", 5))
    assert not player.running
    assert not layer.isVisible()


def test_that_steps_without_time_are_parts_of_the_way(opened: MainWindow) -> None:
    passages = [
        Passage(1, "guests", "join-queue", 10.0, 10.0, 10.0),
        Passage(1, "guests", "check-in", 10.0, 12.0, 20.0),
        Passage(1, "guests", "key-in-hand", 20.0, 20.0, 20.0),
    ]
    assert stays(opened.session.blueprint, passages, 10.0) == (
        Stay(0.0, 2.0, 10.0, "check-in", ("join-queue", "check-in")),
        Stay(10.0, 10.0, 10.0, "key-in-hand", ("check-in", "key-in-hand")),
    )
