"""What can be come to."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Protocol, TypeVar

Node = TypeVar("Node", bound=Hashable)


class Ways(Protocol[Node]):
    """Where each node leads, such as a mapping or, for numbers, a list."""

    def __getitem__(self, node: Node, /) -> Iterable[Node]: ...


def reach(ways: Ways[Node], sources: Iterable[Node]) -> set[Node]:
    """`sources` and all that can be reached from them."""
    found = set(sources)
    pending = list(found)
    while pending:
        for target in ways[pending.pop()]:
            if target not in found:
                found.add(target)
                pending.append(target)
    return found
