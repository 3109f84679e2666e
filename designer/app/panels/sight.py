"""Bringing into sight what a row of a panel speaks of."""

from __future__ import annotations

from collections.abc import Iterable

from designer.app.selection import Selection
from designer.model.blueprint import Blueprint
from designer.model.elements import Promise, Ref


def bring(blueprint: Blueprint, selection: Selection, refs: Iterable[Ref]) -> None:
    """Select those of `refs` that still are in the document, and reveal the first one.

    A promise has no place on the map: its last step is revealed, then its first one, which stays in the middle. Neither is selected.
    """
    chosen = tuple(ref for ref in refs if blueprint.get(ref) is not None)
    promise = blueprint.get(chosen[0]) if chosen else None
    if isinstance(promise, Promise):
        selection.set(chosen)
        for id in (promise.to_step, promise.from_step):
            selection.revealed.emit(Ref("steps", id))
    elif chosen:
        selection.reveal(chosen)
