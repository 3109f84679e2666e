"""What waits until a window has been seen: the rest of its start, in small pieces between which the window answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

Job = Callable[[], object]
BREATH_MS = 1  # a timer, not a queued call: those would all run before the window is painted
LATEST_MS = 1500  # a window that is not painted, since it is minimised for example, becomes complete all the same


class Later(QObject):
    """Does jobs one after the other, in the order they were added, once `widget` has been painted for the first time (`has_begun`)."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._jobs: list[Job] = []
        self.has_begun = False
        self._timer = QTimer(self, singleShot=True, interval=LATEST_MS)
        self._timer.timeout.connect(self._next)
        self._timer.start()
        widget.installEventFilter(self)

    @property
    def is_done(self) -> bool:
        """Whether the widget has been seen and no job waits."""
        return self.has_begun and not self._jobs

    def add(self, *jobs: Job) -> None:
        """Do `jobs` after those that wait already."""
        self._jobs.extend(jobs)
        self._go_on()

    def add_first(self, *jobs: Job) -> None:
        """Do `jobs` before those that wait already."""
        self._jobs[:0] = jobs
        self._go_on()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint, and look no longer."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self.has_begun = True
            self._timer.setInterval(BREATH_MS)
            self._timer.start()
        return False

    def _go_on(self) -> None:
        if self.has_begun and not self._timer.isActive():
            self._timer.start()

    def _next(self) -> None:
        if self._jobs:
            self._jobs.pop(0)()
        if self._jobs:
            self._timer.setInterval(BREATH_MS)
            self._timer.start()
