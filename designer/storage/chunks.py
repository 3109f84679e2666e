"""Where the entries of a mapping or list begin and end as lines of the text, with the comments and empty lines that go with them."""

from __future__ import annotations

from typing import NamedTuple

from designer.storage.tree import Mapping, Scalar, Sequence


class NotNeat(Exception):
    """A change cannot be made here line by line; what holds the place is written anew."""


class Entry(NamedTuple):
    """One key with its value, or one item: from its first to behind its last character."""

    name: str
    start: int
    end: int


class Chunk(NamedTuple):
    """The lines of one entry of a block.

    `space` .. `body` are the empty lines above it, `body` .. `end` its comments, its own lines, and comments further in below it.
    `shared` says that its first line begins with something else, such as the dash of a list.
    """

    name: str
    space: int
    body: int
    end: int
    shared: bool = False


def entries(text: str, node: Mapping | Sequence, names: list[str] | None = None) -> list[Entry]:
    """The entries of `node`; `names` are what a list's items are called."""
    if isinstance(node, Mapping):
        return [Entry(name, key.start, max(key.end, value.end)) for name, (key, value) in node.items.items()]
    if names is None or len(names) != len(node.items):
        raise NotNeat
    return [
        Entry(name, _dash(text, item.start) if not node.flow else item.start, item.end)
        for name, item in zip(names, node.items, strict=True)
    ]


def _dash(text: str, start: int) -> int:
    """Where the dash of the item at `start` stands."""
    dash = text.rfind("-", line_start(text, start), start)
    if dash < 0 or text[dash + 1 : start].strip(" ") or text[start : start + 1] in ("", "\n"):
        raise NotNeat
    return dash


def line_start(text: str, offset: int) -> int:
    """Where the line of `offset` begins."""
    return text.rfind("\n", 0, offset) + 1


def line_end(text: str, offset: int) -> int:
    """Behind the line end of `offset`'s line."""
    return text.find("\n", offset) + 1 or len(text)


def column(text: str, entry: Entry) -> int:
    """How far in an entry's line begins."""
    return entry.start - line_start(text, entry.start)


def chunks(text: str, rows: list[Entry], floor: int) -> list[Chunk]:
    """The chunks of the entries of one block; what stands before `floor` belongs to none of them."""
    found: list[Chunk] = []
    for row in rows:
        start = line_start(text, row.start)
        end = _with_inner_comments(text, line_end(text, row.end), column(text, row))
        if text[start : row.start].strip(" "):
            found.append(Chunk(row.name, row.start, row.start, end, True))
        else:
            body = _up(text, start, floor, "#")
            found.append(Chunk(row.name, _up(text, body, floor, ""), body, end))
        floor = end
    return found


def _with_inner_comments(text: str, end: int, column: int) -> int:
    """Behind the last of the comment lines below `end` that stand further in than `column`."""
    at = end
    while at < len(text):
        after = line_end(text, at)
        line = text[at:after]
        bare = line.strip()
        if bare.startswith("#") and len(line) - len(line.lstrip(" ")) > column:
            end = after
        elif bare:
            break
        at = after
    return end


def _up(text: str, start: int, floor: int, first: str) -> int:
    """The beginning of the comment lines (`first` is ``#``) or empty lines right above `start`, not above `floor`."""
    while start > floor:
        above = line_start(text, start - 1)
        bare = text[above:start].strip()
        if above < floor or bare[:1] != first:
            break
        start = above
    return start


def key_floor(text: str, key: Scalar | None) -> int:
    """Where the lines below a key begin (0 for the document itself)."""
    return 0 if key is None else line_end(text, key.end)
