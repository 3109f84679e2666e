"""What is shown of a text that anybody may have written, and what such a text may name: the same answer for every reader and message."""

from __future__ import annotations

_NOT_IN_NAMES = frozenset('\\:*?"<>|')  # some system takes them for a drive, a folder or a pattern


def shorten(text: str, most: int = 60) -> str:
    """`text` as a message may show it: cut to `most` characters, without line ends."""
    text = text.replace("\n", " ")
    return text if len(text) <= most else text[: most - 1] + "…"


def is_file_below(name: str) -> bool:
    """Whether `name` (its parts parted by ``/``) can only be that of a file in the folder it is said of or below it, on every system.

    A document that somebody sends must not make a program read any file of the reader's.
    """
    return not any(part in ("", ".", "..") or part != part.strip() or set(part) & _NOT_IN_NAMES for part in name.split("/"))
