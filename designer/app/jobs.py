"""Long work beside the window: on a thread of its own, with progress, and an end at any time."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from designer.app.progress import Cancelled

Tell = Callable[[int, int], None]
"""Hears how much is done, of how much."""
IsCancelled = Callable[[], bool]
Work = Callable[[Tell, IsCancelled], Any]

TELL_EVERY = 0.05  # seconds: a window need not paint more progress than an eye can follow


@dataclass
class _Job:
    work: Work
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    given_up: Event = field(default_factory=Event)
    told: float = 0.0


class Jobs(QObject):
    """Does one job at a time; a new one ends that before it. `words` say what is being done.

    A job that is cancelled is over at once for the window, whatever it still needs to end; its outcome is dropped, and telling its
    progress ends it: that raises `Cancelled`.
    """

    began = Signal()
    progressed = Signal(int, int)  # how much is done, of how much
    ended = Signal()
    _told = Signal(object, int, int)
    _left = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = ""
        self._job: _Job | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._left.connect(self._end, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether there is a job."""
        return self._job is not None

    def start(self, words: str, work: Work, done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        """Do `work` with a way to tell progress and to ask whether it is still wanted; then `done` hears its outcome, or `failed` its exception, on the UI thread."""
        self.cancel()
        self.words = words
        job = self._job = _Job(work, done, failed)
        self.began.emit()
        self._pool.start(lambda: self._run(job))

    def cancel(self) -> None:
        """Give the job up."""
        if self._job is not None:
            self._job.given_up.set()
            self._job = None
            self.ended.emit()

    def finish(self, patience_ms: int) -> None:
        """Let the job go on for so long, then give it up, and wait until its thread has gone. Nobody hears its outcome."""
        self._pool.waitForDone(patience_ms)
        self.close()

    def close(self) -> None:
        """Give the job up, and wait until its thread has left it."""
        self.cancel()
        self._pool.waitForDone()

    def _run(self, job: _Job) -> None:
        """On the thread of the job."""
        outcome, problem = None, None
        try:
            if not job.given_up.is_set():
                outcome = job.work(lambda done, wanted: self._say(job, done, wanted), job.given_up.is_set)
        except Exception as error:  # whatever it is: it is told on the UI thread
            problem = error
        self._left.emit(job, outcome, problem)

    def _say(self, job: _Job, done: int, wanted: int) -> None:
        if job.given_up.is_set():
            raise Cancelled
        now = time.monotonic()
        if done >= wanted or now - job.told > TELL_EVERY:
            job.told = now
            self._told.emit(job, done, wanted)

    def _tell(self, job: _Job, done: int, wanted: int) -> None:
        if job is self._job:
            self.progressed.emit(done, wanted)

    def _end(self, job: _Job, outcome: Any, problem: Exception | None) -> None:
        if job is not self._job:
            return
        self._job = None
        self.ended.emit()
        if problem is None:
            job.done(outcome)
        else:
            job.failed(problem)
