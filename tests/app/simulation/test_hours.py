"""The map coloured by the simulation, hour by hour."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from designer.app.main_window import MainWindow
from designer.app.simulation.heats import busy_in, hour_words, simulated_heat
from designer.app.simulation.hours_bar import HoursBar
from designer.app.simulation.panel import SimulationPanel
from designer.editing.edits import set_attribute
from designer.model.elements import Period, RatePeriod, Ref
from designer.simulation.tally import Hours

MORNING = (RatePeriod(Period(tuple(range(7)), 8 * 3600, 12 * 3600), 40 / 3600),)


@pytest.fixture
def bar(panel: SimulationPanel, opened: MainWindow, finish: Callable[[], None], qtbot: QtBot) -> HoursBar:
    """The bar of a window whose desk has customers in the morning alone."""
    opened.session.perform(set_attribute([Ref("demand", "guests")], "rate", MORNING))
    qtbot.waitUntil(lambda: not opened.session.busy)
    panel.form.length.setCurrentIndex(1)
    panel.form.days.setValue(7)
    panel.run()
    finish()
    return opened.docks.simulation.bar


@pytest.fixture
def heat_text(opened: MainWindow, qtbot: QtBot) -> Callable[[], str]:
    """Waits until the map shows what it is to show, and tells what stands at the check-in."""

    def told() -> str:
        qtbot.waitUntil(lambda: opened.page.scene.look.heat == opened.page.heat())
        return opened.page.scene.look.heat["check-in"].text

    return told


def test_that_the_bar_comes_with_the_results_and_goes_with_them(panel: SimulationPanel, opened: MainWindow, bar: HoursBar) -> None:
    assert bar.isVisible()
    opened.session.new(opened.session.blueprint)
    assert not bar.isVisible()


def test_that_the_map_is_coloured_by_the_simulation_hour_by_hour(bar: HoursBar, heat_text: Callable[[], str]) -> None:
    mean = float(heat_text().split(" %")[0])
    assert mean == pytest.approx(40 * 4 / 24 / 36 * 100, abs=3)  # 40 / h in 4 of 24 hours, for three at 12 / h each
    bar.slider.setFocus()
    QTest.keyClick(bar.slider, Qt.Key.Key_Home)
    for _ in range(11):
        QTest.keyClick(bar.slider, Qt.Key.Key_Right)
    assert bar.label.text() == "Mon 10:00–11:00"
    peak = heat_text()
    assert float(peak.split(" %")[0]) > 85
    assert float(peak.split("· ")[1]) > 0.5  # more come than can be served, so they wait
    QTest.keyClick(bar.slider, Qt.Key.Key_PageUp)
    assert bar.label.text() == "Tue 10:00–11:00"


def test_that_who_waits_is_told_by_the_hour_of_the_week(
    panel: SimulationPanel, opened: MainWindow, finish: Callable[[], None], qtbot: QtBot
) -> None:
    mondays = (RatePeriod(Period((0,), 8 * 3600, 12 * 3600), 40 / 3600),)
    opened.session.perform(set_attribute([Ref("demand", "guests")], "rate", mondays))
    panel.form.length.setCurrentIndex(1)
    panel.form.days.setValue(7)
    panel.run()
    finish()
    found = opened.docks.simulation.simulation.found
    assert found is not None
    monday, tuesday = (simulated_heat(found.base.blueprint, found.results, hour)["check-in"].text for hour in (10, 34))
    assert "·" in monday
    assert tuesday == "0 %"


def test_that_formulas_colour_the_map_again_when_they_are_chosen(opened: MainWindow, bar: HoursBar, heat_text: Callable[[], str]) -> None:
    simulated = heat_text()
    bar.choice.setFocus()
    QTest.keyClick(bar.choice, Qt.Key.Key_Up)
    analysis = opened.session.analysis
    assert analysis is not None
    assert heat_text() != simulated or analysis.steps["check-in"].utilisation is not None
    assert not bar.slider.isEnabled()
    assert "·" not in heat_text()


def test_that_the_slider_runs_by_itself_and_stops(bar: HoursBar, qtbot: QtBot) -> None:
    QTest.mouseClick(bar.play, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar.slider.value() >= 1)
    QTest.mouseClick(bar.play, Qt.MouseButton.LeftButton)
    assert not bar.running


def test_that_the_heat_follows_an_edit(opened: MainWindow, bar: HoursBar, qtbot: QtBot) -> None:
    from designer.editing.edits import delete

    opened.session.perform(delete([Ref("steps", "check-in")]))
    qtbot.waitUntil(lambda: "check-in" not in opened.page.scene.look.heat)


def exported(window: MainWindow, choose_file: Callable[[Path], None], path: Path, qtbot: QtBot) -> str:
    choose_file(path)
    window.actions_by_id["export.svg"].trigger()
    qtbot.waitUntil(path.exists)
    return path.read_text(encoding="utf-8")


def test_that_an_exported_map_carries_the_heat_of_the_window_and_says_whose_it_is(
    opened: MainWindow, bar: HoursBar, heat_text: Callable[[], str], choose_file: Callable[[Path], None], tmp_path: Path, qtbot: QtBot
) -> None:
    bar.slider.setValue(10)
    peak = heat_text()
    picture = exported(opened, choose_file, tmp_path / "monday.svg", qtbot)
    assert f">{peak}<" in picture
    assert "By simulation, Mon 10:00–11:00: busy · waiting" in picture
    bar.choice.setFocus()
    QTest.keyClick(bar.choice, Qt.Key.Key_Up)
    picture = exported(opened, choose_file, tmp_path / "formulas.svg", qtbot)
    assert f">{heat_text()}<" in picture
    assert "By simulation" not in picture
    opened.actions_by_id["view.heat"].trigger()
    assert "%" not in exported(opened, choose_file, tmp_path / "plain.svg", qtbot)


def test_that_people_who_finish_after_their_shift_count_as_busy() -> None:
    hours = Hours((0.0, 0.5, 1.0), (0.0, 0.0, 2.0), (0.0, 0.0, 0.0))
    assert [busy_in(hours, hour) for hour in range(3)] == [None, 1.0, 0.5]


def test_that_hours_are_told_with_their_day() -> None:
    assert hour_words(167) == "Sun 23:00–24:00"


def test_that_a_press_on_the_slider_goes_to_that_hour_and_on_with_the_mouse(bar: HoursBar) -> None:
    """Where the handle stands for an hour, a press brings it there from afar; then it moves as one that was grabbed."""
    slider = bar.slider
    slider.setValue(100)
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    there = slider.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider).center()
    slider.setValue(3)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=there)
    assert slider.isSliderDown()
    assert abs(slider.value() - 100) <= 168 // slider.width() + 1
    before = slider.value()
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=there)
    assert slider.value() == before
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_PageDown)
    assert slider.value() == before - 24
