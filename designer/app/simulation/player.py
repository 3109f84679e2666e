"""Plays one simulated day on the map: off at first, at a speed that is chosen, and over as soon as the document changes."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox

from designer.app.simulation.heats import hour_words
from designer.app.simulation.hours_bar import HoursBar
from designer.app.simulation.jobs import Tell
from designer.app.simulation.runs import Simulation
from designer.canvas.cases import CasesLayer, Stays
from designer.canvas.texts import plain_tooltip
from designer.canvas.view import MapView

if TYPE_CHECKING:
    from designer.simulation.variants import Base

FRAME_MS = 40
DAY = 86_400.0
FIRST = 6 * 3600.0  # a day begins when the first people come to work
SPEEDS = (60.0, 300.0, 900.0, 3600.0)  # simulated seconds in one
ON_THE_WAY = 0.8  # real seconds that a case is seen between two steps


class Player(QObject):
    """Puts its switches into `bar`."""

    def __init__(self, simulation: Simulation, bar: HoursBar, view: MapView) -> None:
        super().__init__(bar)
        self._simulation, self._bar, self._view = simulation, bar, view
        self._layer: CasesLayer | None = None
        self.switch = QCheckBox(self.tr("Customers"))
        self.switch.setToolTip(plain_tooltip(self.tr("Show the customers of one simulated day on their way; the slider chooses the day")))
        self.speed = QComboBox()
        self.speed.setAccessibleName(self.tr("Speed"))
        words = (self.tr("1 min / s"), self.tr("5 min / s"), self.tr("15 min / s"), self.tr("1 h / s"))
        for value, name in zip(SPEEDS, words, strict=True):
            self.speed.addItem(name, value)
        self.speed.setCurrentIndex(1)
        self.speed.hide()
        bar.row.insertWidget(bar.row.count() - 1, self.switch)
        bar.row.insertWidget(bar.row.count() - 1, self.speed)
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._step)
        self._last = 0.0
        self.now = FIRST
        self.switch.toggled.connect(self._switched)
        simulation.aged.connect(self.stop)
        simulation.found_changed.connect(self.stop)

    @property
    def running(self) -> bool:
        """Whether cases move."""
        return self._timer.isActive()

    def stop(self) -> None:
        """Show no cases."""
        self.switch.setChecked(False)

    def _switched(self, on: bool) -> None:
        self.speed.setVisible(on)
        if not on:
            self._timer.stop()
            if self._layer is not None:
                self._layer.show_stays({})
            self._bar.label.setText(hour_words(self._bar.hour))
            return
        day = (self._bar.hour or 0) // 24
        self._simulation.ask(self.tr("Following customers"), lambda base, _run, tell: _day(base, day, tell), self.play)

    def play(self, stays: Stays) -> None:
        """Show these from the morning on."""
        if not self.switch.isChecked():
            return
        if self._layer is None:
            self._layer = CasesLayer(self._view)
        self._layer.show_stays(stays)
        self._layer.raise_()
        hour = self._bar.hour
        self.now, self._last = (hour % 24) * 3600.0 if hour is not None else FIRST, time.monotonic()
        self._timer.start()

    def _step(self) -> None:
        if self._layer is None:
            return
        passed, self._last = time.monotonic() - self._last, time.monotonic()
        speed = float(self.speed.currentData())
        self.now = (self.now + min(passed, 0.2) * speed) % DAY
        self._layer.travel = speed * ON_THE_WAY
        self._layer.set_time(self.now)
        clock = int(self.now) // 60
        self._bar.label.setText(f"{clock // 60:02}:{clock % 60:02}")


def _day(base: Base, day: int, tell: Tell) -> Stays:
    from designer.app.simulation.passages import day_of

    return day_of(base, day, tell)
