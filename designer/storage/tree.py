"""The tree of a document: texts with their places. Offsets count characters of the text that was read."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from designer.i18n import Message
from designer.storage.problems import Problem

MOST_DEPTH = 64
MOST_NODES = 1_000_000


class Scalar(NamedTuple):
    """A text of the document; `style` is empty for a plain one, else one of ``' " | >``."""

    text: str
    start: int
    end: int
    style: str = ""

    @property
    def nothing(self) -> bool:
        """Whether no value was written at all, as in ``key:``."""
        return not self.text and not self.style


class Mapping:
    """Keys with their values in the order of the text; `flow` when written in braces."""

    __slots__ = ("end", "flow", "items", "start")

    def __init__(self, start: int, flow: bool) -> None:
        self.start = start
        self.end = start
        self.flow = flow
        self.items: dict[str, tuple[Scalar, Node]] = {}


class Sequence:
    """Items in their order; `flow` when written in brackets."""

    __slots__ = ("end", "flow", "items", "start")

    def __init__(self, start: int, flow: bool) -> None:
        self.start = start
        self.end = start
        self.flow = flow
        self.items: list[Node] = []


class Broken(NamedTuple):
    """What stood where a problem has been reported already."""

    start: int
    end: int


Node = Scalar | Mapping | Sequence | Broken


class Fault(NamedTuple):
    """A problem at an offset of the text."""

    offset: int
    message: Message


class Lines:
    """Lines and columns of the offsets of a text."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of `offset`, both from 1."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def problems(self, faults: list[Fault]) -> Iterator[Problem]:
        """`faults` in the order of the text."""
        for offset, message in sorted(faults, key=lambda fault: fault.offset):
            yield Problem(message, *self.place(offset))
