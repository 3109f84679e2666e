"""Older documents made new: one function per version, frozen for ever, on plain data.

Plain data are dicts, lists and texts as the file holds them. A text that came from the file is a `Scalar` and keeps its place, so
that what is wrong in an old document is still reported at its own line.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from designer.storage.migrations.from_0 import migrate_from_0
from designer.storage.tree import Broken, Mapping, Node, Scalar, Sequence

CURRENT = 1
MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {0: migrate_from_0}
"""For each old version the function that makes it the next one."""


def migrate(root: Mapping, version: int) -> Mapping:
    """The tree of a document of an older `version` as one of the current version."""
    data = plain(root)
    for old in range(version, CURRENT):
        data = MIGRATIONS[old](data)
    migrated = tree(data, root.start)
    assert isinstance(migrated, Mapping)
    return migrated


def plain(node: Node) -> Any:
    """A tree as plain data; texts stay `Scalar` and keep their places."""
    if isinstance(node, Mapping):
        return {name: plain(value) for name, (_, value) in node.items.items()}
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return node


def tree(data: Any, offset: int) -> Node:
    """Plain data as a tree whose new parts stand at `offset`."""
    if isinstance(data, Scalar | Broken):
        return data
    if isinstance(data, dict):
        mapping = Mapping(_first_place(data, offset), False)
        mapping.items = {
            str(name): (Scalar(str(name), mapping.start, mapping.start), tree(value, mapping.start)) for name, value in data.items()
        }
        return mapping
    if isinstance(data, list):
        sequence = Sequence(_first_place(data, offset), False)
        sequence.items = [tree(item, sequence.start) for item in data]
        return sequence
    return Scalar(str(data), offset, offset)


def _first_place(data: Any, offset: int) -> int:
    if isinstance(data, Scalar | Broken):
        return data.start
    parts = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    return min((_first_place(part, 1 << 60) for part in parts), default=offset) if parts else offset
