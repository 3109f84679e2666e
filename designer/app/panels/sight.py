"""Bringing into sight what a row of a panel speaks of."""

from __future__ import annotations

from collections.abc import Iterable

from designer.app.selection import Selection
from designer.model.blueprint import Blueprint
from designer.model.elements import Promise, Ref


def with_ends(blueprint: Blueprint, refs: Iterable[Ref]) -> tuple[Ref, ...]:
    """`refs` that still are in the document; a promise, which has no place on the map, with the steps at its ends."""
    found: list[Ref] = []
    for ref in refs:
        element = blueprint.get(ref)
        if element is not None:
            found.append(ref)
        if isinstance(element, Promise):
            found += [Ref("steps", element.from_step), Ref("steps", element.to_step)]
    return tuple(dict.fromkeys(found))


def bring(blueprint: Blueprint, selection: Selection, refs: Iterable[Ref]) -> None:
    """Select `refs` and reveal them: of a promise its last step, then its first one, which stays in the middle."""
    chosen = with_ends(blueprint, refs)
    if chosen and chosen[0].collection == "promises":
        selection.set(chosen)
        for ref in reversed([ref for ref in chosen if ref.collection == "steps"]):
            selection.revealed.emit(ref)
    elif chosen:
        selection.reveal(chosen)
