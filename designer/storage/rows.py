"""The rows of a mapping and the items of a list, with what is missing or unknown there."""

from __future__ import annotations

from collections.abc import Collection

from designer.storage.tree import Mapping, Node, Scalar, Sequence
from designer.storage.values import (
    MISSING_KEY,
    NOT_A_LIST,
    NOT_A_MAPPING,
    UNKNOWN,
    Reading,
)


def keys(reading: Reading, node: Node, known: Collection[str], needed: Collection[str] = ()) -> dict[str, tuple[Scalar, Node]]:
    """The rows of a mapping that has no keys but `known`, and has all that are `needed`; faults are reported."""
    if type(node) is not Mapping:
        reading.fault(node, NOT_A_MAPPING)
        return {}
    rows = node.items
    for name in node.items:
        if name not in known:
            rows = _known_rows(reading, node, known, needed)
            break
    for name in needed:
        if name not in rows:
            reading.fault(node, MISSING_KEY, name=name)
    return rows


def _known_rows(reading: Reading, node: Mapping, known: Collection[str], needed: Collection[str]) -> dict[str, tuple[Scalar, Node]]:
    for name, (key, _) in node.items.items():
        if name not in known:
            reading.unknown(key, UNKNOWN["key"], name, known, [key for key in needed if key not in node.items])
    return {name: row for name, row in node.items.items() if name in known}


def items(reading: Reading, node: Node) -> list[Node]:
    """The items of a list; anything else is reported."""
    if type(node) is Sequence:
        return node.items
    if not (type(node) is Scalar and node.nothing):
        reading.fault(node, NOT_A_LIST)
    return []
