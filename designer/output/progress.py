"""How a long job tells how far it is, and how it is stopped. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
WHOLE = 1000  # parts in which the progress of a job of several kinds of work is told

Told = Callable[[int, int], object]
"""Hears how many parts of how many are done; what it raises stops the job, of which nothing is left."""


def not_told(_done: int, _all: int) -> None:
    """For a job that nobody waits for."""


def part_of(told: Told, low: float, high: float) -> Told:
    """What a part of a job tells, as `told` hears it of the whole: the part takes it from the share `low` to `high`, of `WHOLE`."""
    return lambda done, wanted: told(round(WHOLE * (low + (high - low) * done / max(wanted, 1))), WHOLE)


def followed(pieces: Iterable[T], count: int, told: Told) -> Iterator[T]:
    """`pieces`, of which there are `count`; `told` hears of each before it comes."""
    for number, piece in enumerate(pieces):
        told(number, count)
        yield piece
