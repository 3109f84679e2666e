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


@pytest.fixture
def playing(player: Player, qtbot: QtBot) -> Player:
    """The same while cases move."""
    player.switch.setFocus()
    QTest.keyClick(player.switch, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: player.running, timeout=10_000)
    return player


def test_that_cases_stand_still_and_go_on_by_the_keyboard(playing: Player, qtbot: QtBot) -> None:
    assert playing.pause.accessibleName() == "Pause"
    playing.pause.setFocus()
    QTest.keyClick(playing.pause, Qt.Key.Key_Space)
    assert not playing.running
    assert playing.shown
    assert playing.pause.accessibleName() == "Let the customers go on"
    still = playing.now
    qtbot.wait(100)
    assert playing.now == still
    QTest.keyClick(playing.pause, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: playing.now > still)


def test_that_the_slider_goes_with_the_clock_and_sets_it(playing: Player, opened: MainWindow, qtbot: QtBot) -> None:
    slider = opened.docks.simulation.bar.slider
    assert slider.value() == 6
    playing.speed.setCurrentIndex(3)
    qtbot.waitUntil(lambda: slider.value() >= 7, timeout=10_000)
    assert opened.docks.simulation.bar.label.text().startswith(f"Mon {slider.value():02}:")
    playing.toggle()
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert playing.now == slider.value() * 3600
    hour = slider.value()
    QTest.keyClick(slider, Qt.Key.Key_PageUp)  # the same hour of the next day, which is simulated first
    assert not playing.shown
    qtbot.waitUntil(lambda: playing.running, timeout=10_000)
    assert (playing.day, slider.value()) == (1, hour + 24)


def test_that_nothing_moves_in_a_window_that_cannot_be_seen(playing: Player, opened: MainWindow, qtbot: QtBot) -> None:
    opened.hide()
    qtbot.wait(100)
    still = playing.now
    qtbot.wait(100)
    assert playing.now == still
    with qtbot.waitExposed(opened):
        opened.show()
    qtbot.waitUntil(lambda: playing.now > still)


def test_that_the_switch_goes_back_where_a_day_is_cancelled(player: Player, qtbot: QtBot) -> None:
    player.switch.setChecked(True)
    player._simulation.cancel()
    qtbot.waitUntil(lambda: not player.switch.isChecked())
    assert not player.pause.isVisible()


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
