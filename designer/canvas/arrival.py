"""A map on its way to the screen.

Boxes and flows of a large map take their places some at a time, so that the window answers in between. What is still to be done is told by
names alone: nothing here holds the scene or its items.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import compress
from operator import is_, is_not
from typing import TypeVar

from designer.drawing.map import FlowKey, Map
from designer.model.compare import Changes

Key = TypeVar("Key")


@dataclass(slots=True, eq=False)
class Arrival:
    """The map `after`, and whose boxes and flows are still to be dropped or placed for it.

    `changes` lead to it from the shown map (None if that is no matter); `in_turns` if others are told when it has arrived.
    """

    after: Map
    changes: Changes | None
    boxes: deque[str]
    flows: deque[FlowKey]
    in_turns: bool = False


def arrival(before: Map, after: Map, changes: Changes | None) -> Arrival:
    """What leads from the shown map `before` to `after`."""
    since = after.since if after.since is not None and after.since.before() is before else None
    boxes = _differing(before.boxes, after.boxes, since.boxes if since else None)
    return Arrival(after, changes, deque(boxes), deque(_differing(before.routes, after.routes, since.routes if since else None)))


def _differing(before: Mapping[Key, object], after: Mapping[Key, object], among: Collection[Key] | None) -> Collection[Key]:
    """The keys that are gone, and then those that have come or have another object than before; if known, only `among` some they can be."""
    if before is after:
        return ()
    if among is not None and len(before) == len(after) and all(key in before and key in after for key in among):
        return [key for key in among if before[key] is not after[key]]
    if len(before) == len(after) and all(map(is_, before, after)):  # the usual edit: then one pass of pointer tests tells all
        return list(compress(after, map(is_not, before.values(), after.values())))
    return [*(before.keys() - after.keys()), *(key for key, value in after.items() if before.get(key) is not value)]
