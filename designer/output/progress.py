"""How a long job tells how far it is, and how it is stopped. No Qt here."""

from __future__ import annotations

from collections.abc import Callable

Told = Callable[[int, int], object]
"""Hears how many parts of how many are done; what it raises stops the job, of which nothing is left."""


def not_told(_done: int, _all: int) -> None:
    """For a job that nobody waits for."""
