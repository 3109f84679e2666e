"""Long work beside the window: on a thread that only waits, with worker processes that do the work, progress, and an end at any time."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

if TYPE_CHECKING:
    from designer.simulation.simulate import Runner

Cancelled = Callable[[], bool]
Tell = Callable[[int, int], None]
Work = Callable[["Runner", Tell], Any]
Place = Callable[[Cancelled], AbstractContextManager["Runner"]]

TELL_EVERY = 0.05  # seconds: a window need not paint more progress than an eye can follow


@contextmanager
def in_processes(cancelled: Cancelled) -> Iterator[Runner]:
    """A runner on this machine's processors, whose processes step back behind the window."""
    from designer.simulation.experiments import processes

    with processes(cancelled=cancelled, gently=True) as run:
        yield run


@contextmanager
def in_this_thread(cancelled: Cancelled) -> Iterator[Runner]:
    """A runner without processes and in plain Python: for small services, where starting those would take longer than the work."""
    from designer.simulation.simulate import here

    run = here(cancelled)
    yield lambda tasks: run(replace(task, compiled=False) for task in tasks)


@dataclass
class _Job:
    work: Work
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    given_up: Event = field(default_factory=Event)
    told: float = 0.0


class Jobs(QObject):
    """Does one job at a time; a new one ends that before it. `words` say what is being done.

    A job that is cancelled is over at once for the window, whatever its processes still need to end; its outcome is dropped, and telling
    its progress ends it.
    """

    began = Signal()
    progressed = Signal(int, int)  # how much is done, of how much
    ended = Signal()
    _told = Signal(object, int, int)
    _left = Signal(object, object, object)

    def __init__(self, place: Place = in_processes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.place = place
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
        """Do `work` with a runner and a way to tell progress; then `done` hears its outcome, or `failed` its exception, on the UI thread."""
        self.cancel()
        self.words = words
        job = self._job = _Job(work, done, failed)
        self.began.emit()
        place = self.place
        self._pool.start(lambda: self._run(job, place))

    def cancel(self) -> None:
        """Give the job up."""
        if self._job is not None:
            self._job.given_up.set()
            self._job = None
            self.ended.emit()

    def close(self) -> None:
        """Give the job up, and wait until its thread and its processes have gone."""
        self.cancel()
        self._pool.waitForDone()

    def _run(self, job: _Job, place: Place) -> None:
        """On the thread of the job."""
        outcome, problem = None, None
        try:
            if not job.given_up.is_set():
                with place(job.given_up.is_set) as run:
                    outcome = job.work(run, lambda done, wanted: self._say(job, done, wanted))
        except Exception as error:  # whatever it is: it is told on the UI thread
            problem = error
        self._left.emit(job, outcome, problem)

    def _say(self, job: _Job, done: int, wanted: int) -> None:
        if job.given_up.is_set():
            from designer.simulation.engine import Cancelled as GivenUp

            raise GivenUp
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


def log_failure(problem: Exception) -> None:
    """Keep what no user could mend for those who can."""
    logging.getLogger(__name__).error("a simulation failed", exc_info=problem)
