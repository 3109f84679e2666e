"""What is wrong with a document, and where."""

from __future__ import annotations

import difflib
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


def shorten(text: str, most: int = 60) -> str:
    """`text` as a message may show it: cut to `most` characters, without line ends."""
    text = text.replace("\n", " ")
    return text if len(text) <= most else text[: most - 1] + "…"


def nearest(name: str, names: Iterable[str], most: int) -> tuple[str | None, int]:
    """The one of `names` that was probably meant by `name`, or None, and how many were looked at (`most` at the most)."""
    if len(name) > 60:
        return None, 0
    candidates = list(itertools.islice((other for other in names if abs(len(other) - len(name)) <= 4), most))
    near = difflib.get_close_matches(name, candidates, 1, 0.6)
    return (near[0] if near else None), len(candidates)
