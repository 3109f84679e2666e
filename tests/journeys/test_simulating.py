"""The story of a promise that is missed, what it would take to keep it, and the people who are then taken on."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.app.simulation.answers import StaffingPage
from designer.app.simulation.asked import Asked
from tests.in_this_thread import in_this_thread

Left = Qt.MouseButton.LeftButton


def test_that_a_missed_promise_is_kept_by_the_staff_that_the_search_finds(hand: Any) -> None:
    window = hand.window
    simulation = window.docks.simulation
    simulation.simulation.place = in_this_thread
    simulation.panel.form.show_asked(Asked(length="cases", cases=400, fixed=True, replications=5, given=True, warm_up=1))
    hand.come()
    hand.keys("Ctrl+Return")
    done(hand)
    assert verdict(simulation.panel) != "✓ kept"
    (page,) = simulation.panel.findChildren(StaffingPage)
    simulation.panel.tabs.setCurrentWidget(page)
    QTest.mouseClick(page.button, Left)
    done(hand)
    QTest.mouseClick(page.apply, Left)
    assert window.session.blueprint.staff["receptionist"].count > 3
    assert simulation.panel.age.isVisible()
    hand.come()
    hand.keys("Ctrl+Return")
    done(hand)
    assert verdict(simulation.panel) == "✓ kept"
    assert not simulation.panel.age.isVisible()
    hand.come()
    hand.keys("Ctrl+Z")
    assert window.session.blueprint.staff["receptionist"].count == 3


def done(hand: Any) -> None:
    jobs = hand.window.docks.simulation.simulation.jobs
    hand.qtbot.waitUntil(lambda: not jobs.busy, timeout=30_000)


def verdict(panel: Any) -> str:
    words = panel.results.sections_model.sections[0].rows[0].cells[1]
    return str(words.split(":")[0])
