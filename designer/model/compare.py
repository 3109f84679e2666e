"""What changed between two blueprints, found by identity first and equality after.

A view that follows `Changes` never looks at what stayed the same; unchanged elements are the same objects in both values, so a
comparison costs one pass of pointer tests per changed table.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from designer.model.blueprint import COLLECTIONS, Blueprint
from designer.model.elements import Ref


@dataclass(frozen=True, slots=True)
class Delta:
    """Ids of one table that were added, removed and changed; `reordered` when the common ones stand in another order."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    reordered: bool = False

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed or self.reordered)

    @property
    def touched(self) -> tuple[str, ...]:
        """All ids that a view must look at again."""
        return self.added + self.changed + self.removed


NOTHING = Delta()


@dataclass(frozen=True, slots=True)
class Changes:
    """The difference between two blueprints: a `Delta` per collection, one for `layout`, and the changed plain attributes."""

    tables: tuple[tuple[str, Delta], ...] = ()
    attributes: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.tables or self.attributes)

    def __getitem__(self, collection: str) -> Delta:
        return next((delta for name, delta in self.tables if name == collection), NOTHING)

    @property
    def meaning(self) -> bool:
        """Whether anything but geometry changed."""
        return bool(self.attributes) or any(name != "layout" for name, _ in self.tables)

    def refs(self) -> Iterator[Ref]:
        """Every element that was added, changed or removed."""
        for collection, delta in self.tables:
            for id in delta.touched:
                yield Ref(collection, id)


def compare(before: Blueprint, after: Blueprint) -> Changes:
    """The changes that lead from `before` to `after`."""
    if before is after:
        return Changes()
    tables = []
    for collection in (*COLLECTIONS, "layout"):
        delta = _delta(getattr(before, collection), getattr(after, collection))
        if delta:
            tables.append((collection, delta))
    names = ("name", "description", "currency", "suppress", "print", "extra")
    attributes = tuple(name for name in names if getattr(before, name) != getattr(after, name))
    return Changes(tuple(tables), attributes)


def _delta(before: Mapping[str, Any], after: Mapping[str, Any]) -> Delta:
    if before is after:
        return NOTHING
    added, changed, common = [], [], []
    missing = object()
    for id, new in after.items():
        old = before.get(id, missing)
        if old is missing:
            added.append(id)
            continue
        common.append(id)
        if old is not new and old != new:
            changed.append(id)
    removed = [id for id in before if id not in after] if len(common) != len(before) else []
    kept = [id for id in before if id in after] if removed else list(before)
    return Delta(tuple(added), tuple(removed), tuple(changed), kept != common)
