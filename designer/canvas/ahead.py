"""Changes of a large map are worked out beside the window's thread, while the map that is shown stays as it is.

One step that makes a column wider moves half of a large map, which takes longer than a window may stand still. Maps and blueprints are
values, so that a thread of its own can make the next map from the one shown; what is asked for meanwhile replaces what was asked for
before. Most edits are done within a grace that nobody notices, and are shown as if there were no thread.
"""

from __future__ import annotations

import threading
import weakref
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from designer.canvas.arrival import Arrival, arrival
from designer.canvas.turns import in_turn
from designer.drawing.map import Map, update
from designer.model.blueprint import Blueprint
from designer.model.compare import Changes

if TYPE_CHECKING:
    from queue import SimpleQueue

LARGE = 300  # steps of a map from which on it is worth while
GRACE = 0.012  # s that the window's thread waits for what is nearly done
FEW = 150  # boxes and flows that may change in the turn of the edit itself
LOOK_MS = 4


def is_large(before: Blueprint, after: Blueprint) -> bool:
    """Whether following a change may take too long for the window's thread."""
    return max(len(before.steps), len(after.steps)) >= LARGE


def _held() -> threading.Lock:
    lock = threading.Lock()
    lock.acquire()
    return lock


@dataclass(slots=True, eq=False)
class Job:
    """From one map to the next; `result` is what leads to it, or what went wrong, once it has ended."""

    before: Map
    blueprint: Blueprint
    changes: Changes
    result: Arrival | Exception | None = None
    _running: threading.Lock = field(default_factory=_held)  # held until it has ended: less to do than for an event

    def run(self) -> None:
        """Work it out."""
        try:
            self.result = arrival(self.before, update(self.before, self.blueprint, self.changes), self.changes)
        except Exception as error:  # it is raised again on the window's thread
            self.result = error
        finally:
            self._running.release()

    @property
    def has_ended(self) -> bool:
        """Whether there is nothing to wait for."""
        return not self._running.locked()

    def wait(self, seconds: float = -1) -> bool:
        """Wait until it has ended, for so long at the most; returns whether it has."""
        has_ended = self._running.acquire(timeout=seconds)
        if has_ended:
            self._running.release()
        return has_ended

    @property
    def is_small(self) -> bool:
        """Whether few items look other than before; also if it went wrong."""
        if not isinstance(self.result, Arrival):
            return True
        touched = len(self.changes["steps"].touched) + len(self.changes["notes"].touched)
        return len(self.result.boxes) + len(self.result.flows) + touched <= FEW

    def outcome(self) -> Arrival:
        """What leads to the next map; raises what went wrong."""
        assert self.result is not None
        if isinstance(self.result, Exception):
            raise self.result
        return self.result


def _work(jobs: SimpleQueue[Job | None]) -> None:
    while (job := jobs.get()) is not None:
        job.run()
        del job  # while nothing is to be done, no map is held


class Hand:
    """A thread of its own that does one job after the other, for as long as somebody holds this: to start one for each edit takes longer
    than most edits need. It knows nothing but its jobs."""

    def __init__(self) -> None:
        from queue import SimpleQueue  # the window does not need it to start

        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        threading.Thread(target=_work, args=(self._jobs,), name="map", daemon=True).start()
        weakref.finalize(self, self._jobs.put, None)

    def do(self, job: Job) -> None:
        """Do `job`, after those that wait."""
        self._jobs.put(job)


class Ahead(QObject):
    """At most one job runs and one waits; `done` is sent on the window's thread when the newest one may be taken."""

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._running: Job | None = None
        self._hand: Hand | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def is_busy(self) -> bool:
        """Whether there is something to take, now or later."""
        return self._job is not None

    @property
    def blueprint(self) -> Blueprint | None:
        """What the map will show."""
        return self._job.blueprint if self._job is not None else None

    def ask(self, before: Map, blueprint: Blueprint, changes: Changes) -> bool:
        """Work out the map of `blueprint`, which differs from `before` by `changes`; what was asked for before is forgotten.

        Returns whether it may be taken at once: it is done, and little of the map is another. Much of it is better painted in a turn of
        its own, after what else follows the edit. While what was asked for before is still running, nothing can be taken.
        """
        job = self._job = Job(before, blueprint, changes)
        self._look()
        if self._running is job and job.wait(GRACE) and job.is_small:
            return True
        self._timer.start()
        return False

    def forget(self) -> None:
        """Nothing is wanted any more."""
        self._job = None
        self._timer.stop()

    def take(self) -> Job:
        """The newest job, done; waits for it."""
        job = self._job
        assert job is not None
        if self._running is job:
            job.wait()
            self._running = None
        elif job.result is None:
            job.run()
        self.forget()
        return job

    def rest(self) -> None:
        """End the thread as soon as it has done what it does; the next change has another one."""
        self._hand = None

    def _look(self) -> None:
        if self._running is not None and self._running.has_ended:
            self._running = None
        if self._job is None:
            return
        if self._job.has_ended:
            self._timer.stop()
            in_turn(self, partial(self._offer, self._job))
        elif self._running is None:
            self._running = self._job
            self._hand = self._hand or Hand()
            self._hand.do(self._job)

    def _offer(self, job: Job) -> None:
        if job is self._job:
            self.done.emit()
