"""What an edit is, and how it is performed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from designer.editing.behaviours import settle
from designer.i18n import Message
from designer.model.blueprint import Blueprint
from designer.model.elements import Step


@dataclass(frozen=True)
class Edit:
    """A change of the document, with the label that undo shows.

    `change` is pure and returns the same object when there is nothing to do. Equal non-empty `merge` keys in a row make one undo step.
    `newborn` is the id of a step or note that the edit adds. An edit with an `otherwise` goes on with the addition of its `newborn` and
    makes one undo step with it, if that was the edit before; else history does `otherwise` instead. With a `merge` key (typing) more of
    that may follow.
    """

    label: Message
    change: Callable[[Blueprint], Blueprint]
    merge: str = ""
    newborn: str = ""
    otherwise: Edit | None = None


class EditRefused(Exception):
    """A rule forbids the edit; `message` says why, and what to do instead."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


def perform(blueprint: Blueprint, edit: Edit) -> Blueprint:
    """The document after `edit` and the behaviours that follow it; the same object if nothing changed.

    Raises `EditRefused`; `blueprint` is a value, so a refused edit leaves nothing half done.
    """
    after = edit.change(blueprint)
    return after if after is blueprint else settle(blueprint, after)


def together(label: Message, *edits: Edit) -> Edit:
    """Several edits as one; each sees what the ones before it left, behaviours included. Raises `EditRefused` as any of them."""
    newborn = next((edit.newborn for edit in edits if edit.newborn), "")
    return Edit(label, lambda blueprint: _one_by_one(blueprint, edits), newborn=newborn)


def _one_by_one(blueprint: Blueprint, edits: tuple[Edit, ...]) -> Blueprint:
    after = blueprint
    for edit in edits:
        after = perform(after, edit)
    return blueprint if after == blueprint else after


def refuse_if(problem: Message | None) -> None:
    """Raises `EditRefused` with what a rule found, if it found something."""
    if problem is not None:
        raise EditRefused(problem)


def replace_elements(blueprint: Blueprint, collection: str, elements: Iterable[Any]) -> Blueprint:
    """With `elements` in the places of those with their ids; the ones that are equal to what stands there keep their identity."""
    table = blueprint.table(collection)
    new = [element for element in elements if table.get(element.id) != element]
    return blueprint.with_(**{collection: table.put_all(new)}) if new else blueprint


def replace_step(blueprint: Blueprint, step: Step, **changes: Any) -> Blueprint:
    """With `changes` made to `step`."""
    return replace_elements(blueprint, "steps", (replace(step, **changes),))
