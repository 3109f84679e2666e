"""What an edit touched, found at the speed of pointer tests, so that behaviours cost nothing where they have nothing to do."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import compress, islice
from operator import is_not

from designer.model.blueprint import COLLECTIONS, Blueprint, Table
from designer.model.elements import Step

NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Touched:
    """Ids that are gone, by collection; the steps of the new value that were changed or added; and those that lead to a step that is gone."""

    gone: dict[str, frozenset[str]]
    steps: tuple[Step, ...]
    leading: tuple[str, ...]

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
    lost = gone["steps"]
    leading = [step.id for step in after.steps.values() for flow in step.next if flow.target in lost] if lost else ()
    return Touched(gone, steps, tuple(dict.fromkeys(leading)))


def _touched_steps(old: Table[Step], new: Table[Step]) -> tuple[frozenset[str], tuple[Step, ...]]:
    if len(new) >= len(old):  # the usual edit leaves the order: then one pass of pointer tests tells all
        changed = tuple(compress(new.values(), map(is_not, old.values(), new.values())))
        if all(step.id in old for step in changed):  # so every old id still stands somewhere
            return NONE, (*changed, *islice(new.values(), len(old), None))
    changed = tuple(step for id, step in new.items() if old.get(id) is not step)
    return frozenset(old.keys() - new.keys()), changed
