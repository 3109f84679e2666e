"""Plays one simulated day on the map: off at first, at a speed that is chosen, and over as soon as the document changes."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox

from designer.app.jobs import Tell
from designer.app.simulation.hours_bar import HoursBar, PlayButton
from designer.app.simulation.runs import Simulation
from designer.canvas.cases import CasesLayer, Stays
from designer.canvas.texts import plain_tooltip
from designer.canvas.view import MapView

if TYPE_CHECKING:
    from designer.simulation.variants import Base

FRAME_MS, IDLE_MS = 40, 500  # between two frames, and between two looks at whether the window can be seen again
LATER_MS = 300  # from the last move of the slider to another day until that day is simulated
HOUR, DAY = 3600.0, 86_400.0
FIRST = 6  # a day begins when the first people come to work
SPEEDS = (60.0, 300.0, 900.0, 3600.0)  # simulated seconds in one
ON_THE_WAY = 0.8  # real seconds that a case is seen between two steps


class Player(QObject):
    """Puts its switches into `bar`, whose slider goes along with the clock; moved by the user it sets the clock."""

    def __init__(self, simulation: Simulation, bar: HoursBar, view: MapView) -> None:
        super().__init__(bar)
        self._simulation, self._bar, self._view = simulation, bar, view
        self._layer: CasesLayer | None = None
        self._make_switches()
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._step)
        self._fetch = QTimer(self, singleShot=True, interval=LATER_MS)
        self._fetch.timeout.connect(self._ask)
        self._last = 0.0
        self._ticking = False  # the slider goes along with the clock, and not the clock with the slider
        self.now, self.day = FIRST * HOUR, 0
        bar.slider.valueChanged.connect(self._slid)
        simulation.aged.connect(self.stop)
        simulation.found_changed.connect(self.stop)
        simulation.jobs.ended.connect(lambda: QTimer.singleShot(0, self, self._give_up))

    def _make_switches(self) -> None:
        self.switch = QCheckBox(self.tr("Customers"))
        self.switch.setToolTip(
            plain_tooltip(self.tr("Show the customers of one simulated day on their way; the slider chooses day and hour"))
        )
        self.switch.toggled.connect(self._switched)
        self.pause = PlayButton(self.tr("Let the customers go on"), self.tr("Pause"), self.toggle)
        self.speed = QComboBox()
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.setToolTip(plain_tooltip(self.tr("How much time of the service passes in a second")))
        words = (self.tr("1 min / s"), self.tr("5 min / s"), self.tr("15 min / s"), self.tr("1 h / s"))
        for value, name in zip(SPEEDS, words, strict=True):
            self.speed.addItem(name, value)
        self.speed.setCurrentIndex(1)
        for widget in (self.switch, self.pause, self.speed):
            self._bar.row.insertWidget(self._bar.row.count() - 1, widget)
        for widget in (self.pause, self.speed):
            widget.hide()

    @property
    def running(self) -> bool:
        """Whether cases move."""
        return self._timer.isActive()

    @property
    def shown(self) -> bool:
        """Whether a day is on the map, moving or standing still."""
        return self._layer is not None and self._layer.isVisibleTo(self._view)

    def stop(self) -> None:
        """Show no cases."""
        self.switch.setChecked(False)

    def toggle(self) -> None:
        """Stand still, or go on."""
        if not self.shown:
            return
        if self.running:
            self._timer.stop()
        else:
            self._last = time.monotonic()
            self._timer.start(FRAME_MS)
        self.pause.show_running(self.running)

    def _switched(self, on: bool) -> None:
        for widget in (self.pause, self.speed):
            widget.setVisible(on)
        self._bar.hold(on)
        if on:
            hour = self._bar.hour if self._bar.hour is not None else FIRST
            self.day, self.now = hour // 24, hour % 24 * HOUR
            self._ask()
            return
        self._fetch.stop()
        self._timer.stop()
        if self._layer is not None:
            self._layer.show_stays({})
        self._bar.say_hour()

    def _ask(self) -> None:
        day = self.day
        self.pause.setEnabled(False)
        here = self._simulation.found.links if self._simulation.found is not None else {}
        self._simulation.ask(self.tr("Following customers"), lambda base, _run, tell: _day(base, day, tell, here), self.play)

    def play(self, stays: Stays) -> None:
        """Show these from where the clock stands."""
        if not self.switch.isChecked():
            return
        if self._layer is None:
            self._layer = CasesLayer(self._view)
        self._layer.show_stays(stays)
        self._layer.raise_()
        self.pause.setEnabled(True)
        self._last = time.monotonic()
        self._timer.start(FRAME_MS)
        self.pause.show_running(True)
        self._show()

    def _give_up(self) -> None:
        """The day was cancelled, or could not be simulated."""
        if not (self.shown or self._fetch.isActive() or self._simulation.jobs.busy):
            self.stop()

    def _step(self) -> None:
        passed, self._last = time.monotonic() - self._last, time.monotonic()
        seen = self._is_seen()
        self._timer.setInterval(FRAME_MS if seen else IDLE_MS)
        if seen:
            self.now = (self.now + min(passed, 0.2) * float(self.speed.currentData())) % DAY
            self._show()

    def _is_seen(self) -> bool:
        """Whether there is anybody to move for: not in a window that is minimized or on another desktop."""
        handle = self._view.window().windowHandle()
        return self._view.isVisible() and handle is not None and handle.isExposed()

    def _show(self) -> None:
        assert self._layer is not None
        self._layer.travel = float(self.speed.currentData()) * ON_THE_WAY
        self._layer.set_time(self.now)
        self._ticking = True
        self._bar.slider.setValue(self.day * 24 + int(self.now // HOUR))
        self._ticking = False
        self._bar.say_hour(int(self.now) // 60 % 60)

    def _slid(self, hour: int) -> None:
        """The user has moved the slider: to another hour, or to another day, which has to be simulated."""
        if self._ticking or not self.switch.isChecked():
            return
        hour = max(0, hour)
        self.now = hour % 24 * HOUR
        if hour // 24 != self.day:
            self.day = hour // 24
            self._timer.stop()
            if self._layer is not None:
                self._layer.show_stays({})
            self._fetch.start()
        elif self.shown:
            self._show()


def _day(base: Base, day: int, tell: Tell, here: Mapping[str, str]) -> Stays:
    from designer.app.simulation.passages import day_of

    return day_of(base, day, tell, here)
