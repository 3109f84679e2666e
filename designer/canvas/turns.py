"""Large pieces of work on the window's thread, each in a turn of the event loop of its own.

What follows from one edit - a map that was worked out, the load of its steps, the panels - comes at times of its own, and would now and
then come all at once. Here it stands in line: a piece is done, the window paints and answers, and then the next one is done.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from shiboken6 import isValid

TICK_MS = 4
SLICE = 0.008  # s that work which can be cut up takes in one turn


class Turns(QObject):
    """The line of one application."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line: deque[tuple[QObject, Callable[[], object]]] = deque()
        self._painting = False  # this tick may come in the turn in which what was done last is painted
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)

    def add(self, owner: QObject, work: Callable[[], object]) -> None:
        """Do `work` when its turn comes, unless `owner` is gone by then; an exception of it is raised in the event loop."""
        self._line.append((owner, work))
        if not self._timer.isActive():
            self._painting = True
            self._timer.start()

    def _tick(self) -> None:
        if self._painting:
            self._painting = False
            return
        self._painting = True
        while self._line:
            owner, work = self._line.popleft()
            if isValid(owner):
                work()
                return
        self._timer.stop()


_turns: Turns | None = None


def in_turn(owner: QObject, work: Callable[[], object]) -> None:
    """Do `work` in a turn of its own, unless `owner` is gone by then; an exception of it is raised in the event loop."""
    global _turns
    if _turns is None or not isValid(_turns):
        _turns = Turns(QCoreApplication.instance())
    _turns.add(owner, work)
