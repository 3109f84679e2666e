"""Large changes of a map are worked out beside the window's thread, while the map that is shown stays as it is.

A change that concerns many steps takes longer than a window may stand still. Maps and blueprints are values, so that a thread of its
own can make the next map from the one shown; what is asked for meanwhile replaces what was asked for before.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from designer.drawing.map import Map, update
from designer.model.blueprint import Blueprint
from designer.model.compare import Changes, compare

LARGE = 300  # steps of a map from which on it is worth while
MANY = 24  # steps that change together
LOOK_MS = 4


def is_large(before: Blueprint, after: Blueprint, changes: Changes) -> bool:
    """Whether following `changes` takes too long for the window's thread."""
    if max(len(before.steps), len(after.steps)) < LARGE:
        return False
    lanes, stages = changes["lanes"], changes["stages"]
    if len(changes["steps"].touched) + len(changes["layout"].touched) >= MANY:
        pairs = ((before.steps.get(id), after.steps.get(id)) for id in changes["steps"].touched)
        return bool(changes["layout"]) or sum(a is None or b is None or _place(a) != _place(b) for a, b in pairs) >= MANY
    moved = any(before.lanes[id].band is not after.lanes[id].band for id in lanes.changed)
    return moved or lanes.reordered or stages.reordered or bool(lanes.removed or stages.removed)


def _place(step: object) -> tuple[object, ...]:
    return tuple(getattr(step, name) for name in ("kind", "lane", "stage", "next", "evidence"))


@dataclass(slots=True, eq=False)
class Job:
    """From one map to the next; `result` is the map, or what went wrong, once the thread has ended."""

    before: Map
    blueprint: Blueprint
    changes: Changes
    result: Map | Exception | None = None

    def run(self) -> None:
        """Work it out."""
        try:
            self.result = update(self.before, self.blueprint, self.changes)
        except Exception as error:  # it is raised again on the window's thread
            self.result = error

    def outcome(self) -> Map:
        """The map; raises what went wrong."""
        assert self.result is not None
        if isinstance(self.result, Exception):
            raise self.result
        return self.result


class Ahead(QObject):
    """At most one job runs and one waits; `done` is sent on the window's thread when the newest one may be taken."""

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._running: tuple[Job, threading.Thread] | None = None
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

    def ask(self, before: Map, blueprint: Blueprint) -> None:
        """Work out the map of `blueprint`; what was asked for before is forgotten."""
        self._job = Job(before, blueprint, compare(before.blueprint, blueprint))
        self._look()
        self._timer.start()

    def forget(self) -> None:
        """Nothing is wanted any more."""
        self._job = None
        self._timer.stop()

    def take(self) -> Job:
        """The newest job, done; waits for it."""
        job = self._job
        assert job is not None
        if self._running is not None and self._running[0] is job:
            self._running[1].join()
        elif job.result is None:
            job.run()
        self.forget()
        return job

    def _look(self) -> None:
        if self._running is not None and not self._running[1].is_alive():
            self._running = None
        if self._job is None:
            return
        if self._job.result is not None:
            self.done.emit()
        elif self._running is None:
            thread = threading.Thread(target=self._job.run, name="map", daemon=True)
            self._running = self._job, thread
            thread.start()
