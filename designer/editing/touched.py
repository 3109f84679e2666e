"""What an edit touched, found at the speed of pointer tests, so that behaviours cost nothing where they have nothing to do."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import compress
from operator import is_not

from designer.model.blueprint import COLLECTIONS, Blueprint, Table
from designer.model.elements import Step

NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Touched:
    """Ids that are gone, by collection, and the steps of the new value that were changed or added."""

    gone: dict[str, frozenset[str]]
    steps: tuple[Step, ...]

    @property
    def nothing(self) -> bool:
        """Whether no behaviour can have anything to do."""
        return not self.steps and not any(self.gone.values())


def touched_by(before: Blueprint, after: Blueprint) -> Touched:
    """What differs between two values that follow each other."""
    gone = dict.fromkeys(COLLECTIONS, NONE)
    steps: tuple[Step, ...] = ()
    for collection in COLLECTIONS:
        old, new = before.table(collection), after.table(collection)
        if old is new:
            continue
        if collection == "steps":
            gone[collection], steps = _touched_steps(old, new)
        else:
            gone[collection] = frozenset(old.keys() - new.keys())
    return Touched(gone, steps)


def _touched_steps(old: Table[Step], new: Table[Step]) -> tuple[frozenset[str], tuple[Step, ...]]:
    if len(new) >= len(old):  # the usual edit leaves the order: then one pass over the values tells all
        pairs = list(compress(zip(old.values(), new.values(), strict=False), map(is_not, old.values(), new.values())))
        if all(a.id == b.id for a, b in pairs):
            added = tuple(new.values())[len(old) :] if len(new) > len(old) else ()
            return NONE, (*(b for _, b in pairs), *added)
    changed = tuple(step for id, step in new.items() if old.get(id) is not step)
    return frozenset(old.keys() - new.keys()), changed
