"""How a long job tells how far it is, and how it is stopped. No Qt here."""

from __future__ import annotations

from collections.abc import Callable


class Cancelled(Exception):
    """The job was stopped on request; nothing of it is left."""


Told = Callable[[int, int], object]
"""Hears how many parts of how many are done, and raises `Cancelled` to stop the job."""


def not_told(_done: int, _all: int) -> None:
    """For a job that nobody waits for."""
