"""Where the replications of a window run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
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
