"""What was made of elements before, kept for the next picture: exporting again after a small edit costs little more than the edit."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T")
MOST = 60_000


class Memory(Generic[T]):
    """Values by an immutable object (the very same one, not an equal one) and by how it is looked at.

    Elements that an edit leaves alone stay the same objects, so asking takes one look-up by identity.
    """

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._kept: dict[tuple[int, Hashable], tuple[object, T]] = {}

    def of(self, source: object, look: Hashable, make: Callable[[], T]) -> T:
        """The value for `source` looked at as `look` says; made where it is not known."""
        key = id(source), look
        known = self._kept.get(key)
        if known is not None and known[0] is source:
            return known[1]
        if len(self._kept) >= self._most:
            self._kept.clear()
        value = make()
        self._kept[key] = (source, value)  # holding `source` keeps its identity from being given to another object
        return value
