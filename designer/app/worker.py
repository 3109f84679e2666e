"""Works on snapshots beside the UI thread: debounced, one job at a time, and only the newest result is delivered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal

DEBOUNCE_MS = 120


class Worker(QObject):
    """Runs `compute(snapshot)` on a thread of its own for the newest snapshot that was asked for.

    A request made while a job runs waits for its end, and then the newest one starts; the result of the older job is
    dropped. `compute` must be pure and touch no Qt object.
    """

    delivered = Signal(object)  # the result for the newest snapshot
    failed = Signal(object)  # the exception, when the newest one could not be computed
    busy_changed = Signal(bool)
    _ended = Signal(int, object, object)

    def __init__(self, compute: Callable[[Any], Any], delay_ms: int = DEBOUNCE_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._compute = compute
        self._snapshot: Any = None
        self._wanted = 0
        self._running = False
        self._held = False
        self.busy = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._timer = QTimer(self, singleShot=True, interval=delay_ms)
        self._timer.timeout.connect(self._start)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def request(self, snapshot: Any, at_once: bool = False) -> None:
        """Ask for the result of `snapshot`; earlier requests are forgotten."""
        self._wanted += 1
        self._snapshot = snapshot
        self._set_busy(True)
        if at_once:
            self._timer.stop()
            self._start()
        else:
            self._timer.start()

    def hold(self) -> None:
        """Start no job until `release`."""
        self._held = True

    def release(self) -> None:
        """Start what was asked for meanwhile."""
        self._held = False
        if self.busy and not self._timer.isActive():
            self._start()

    def close(self) -> None:
        """Forget what was asked for and wait for the running job."""
        self._wanted += 1
        self._timer.stop()
        self._pool.clear()
        self._pool.waitForDone()
        self._running = False
        self._set_busy(False)

    def _start(self) -> None:
        if self._running or self._held:
            return
        self._running = True
        ticket, snapshot = self._wanted, self._snapshot
        self._pool.start(lambda: self._run(ticket, snapshot))

    def _run(self, ticket: int, snapshot: Any) -> None:
        try:
            result, problem = self._compute(snapshot), None
        except Exception as error:  # whatever it is: it is told on the UI thread
            result, problem = None, error
        self._ended.emit(ticket, result, problem)

    def _end(self, ticket: int, result: Any, problem: Exception | None) -> None:
        self._running = False
        if ticket != self._wanted:
            if self.busy and not self._timer.isActive():
                self._start()
            return
        if problem is not None:
            import logging

            logging.getLogger(__name__).error("a background job failed", exc_info=problem)
            self.failed.emit(problem)
        else:
            self.delivered.emit(result)
        if ticket == self._wanted:  # nobody has asked for more
            self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        if busy != self.busy:
            self.busy = busy
            self.busy_changed.emit(busy)
