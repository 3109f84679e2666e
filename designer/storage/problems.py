"""What is wrong with a document, and where."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass

from designer.i18n import Message

MOST_PROBLEMS = 100


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong at a place of the text; `line` and `column` count from 1."""

    message: Message
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.line}:{self.column}: {self.message}"


class DocumentError(Exception):
    """A document cannot be read; `problems` are all that were found, in the order of the text."""

    def __init__(self, problems: Iterable[Problem], name: str = "") -> None:
        self.problems = tuple(problems)
        self.name = name
        prefix = f"{name}:" if name else ""
        super().__init__("\n".join(f"{prefix}{problem}" for problem in self.problems))


class TooManyProblems(Exception):
    """So much is wrong that looking on would only cost time."""


def nearest(name: str, names: Iterable[str], most: int, likely: Iterable[str] = ()) -> tuple[str | None, int]:
    """The one of `names` that was probably meant by `name`, or None, and how many were looked at (`most` at the most).

    One of the `likely` ones goes before all others; among those that are as near, one with two letters exchanged.
    """
    if len(name) > 60:
        return None, 0
    import difflib  # only what is wrong needs it

    candidates = list(itertools.islice((other for other in names if abs(len(other) - len(name)) <= 4), most))
    for group in ([other for other in likely if abs(len(other) - len(name)) <= 4], candidates):
        swapped = next((other for other in group if _swapped(name, other)), None)
        near = [swapped] if swapped is not None else difflib.get_close_matches(name, group, 1, 0.6)
        if near:
            return near[0], len(candidates)
    return None, len(candidates)


def _swapped(one: str, other: str) -> bool:
    """Whether the two differ by two neighbouring letters in each other's place, the commonest slip of the fingers."""
    if len(one) != len(other):
        return False
    apart = [index for index, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    return len(apart) == 2 and apart[1] == apart[0] + 1 and one[apart[0]] == other[apart[1]] and one[apart[1]] == other[apart[0]]
