"""Where the replications of a window run: in processes beside it, or in the thread that waits for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from designer.app.jobs import IsCancelled

if TYPE_CHECKING:
    from designer.simulation.simulate import Runner

Place = Callable[[IsCancelled], AbstractContextManager["Runner"]]


@contextmanager
def in_processes(cancelled: IsCancelled) -> Iterator[Runner]:
    """A runner on this machine's processors, whose processes step back behind the window."""
    from designer.simulation.experiments import processes

    with processes(cancelled=cancelled, gently=True) as run:
        yield run


@contextmanager
def in_this_thread(cancelled: IsCancelled) -> Iterator[Runner]:
    """A runner without processes and in plain Python: for small services, where starting those would take longer than the work."""
    from designer.simulation.simulate import here

    run = here(cancelled)
    yield lambda tasks: run(replace(task, compiled=False) for task in tasks)
