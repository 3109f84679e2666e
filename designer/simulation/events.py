"""The list of coming events, earliest first; what comes at the same time goes by its code, so the order never depends on the list's form.

These are plain Python's versions, pairs in a `heapq`. `designer.simulation.compiled` has its own for arrays; with the two functions of
`designer.simulation.chance` they are all that the two modes of the engine do not share.
"""

from __future__ import annotations

from heapq import heappop, heappush, heapreplace
from typing import Any


def first(times: list[Any], codes: list[int]) -> tuple[float, int]:
    """When the first event comes, and what it is."""
    return times[0]  # type: ignore[no-any-return]


def push(times: list[Any], codes: list[int], size: int, time: float, code: int) -> int:
    """Put in an event; the new number of events."""
    heappush(times, (time, code))
    return size + 1


def replace(times: list[Any], codes: list[int], size: int, time: float, code: int) -> None:
    """Take the first event out and put another in."""
    heapreplace(times, (time, code))


def drop(times: list[Any], codes: list[int], size: int) -> int:
    """Take the first event out; the new number of events."""
    heappop(times)
    return size - 1
