"""Simulations of a window without processes, for small services: starting those would take longer than the work."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from designer.app.jobs import IsCancelled
from designer.simulation.simulate import Runner, here


@contextmanager
def in_this_thread(cancelled: IsCancelled) -> Iterator[Runner]:
    """A runner in the thread that waits for it, in plain Python."""
    run = here(cancelled)
    yield lambda tasks: run(replace(task, compiled=False) for task in tasks)
