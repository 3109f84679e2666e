"""History: the values the document had, the one it has, and those that were undone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from designer.editing.edit import Edit, perform
from designer.i18n import Message
from designer.model.blueprint import Blueprint

LONGEST = 1000


class Moment(NamedTuple):
    """A value of the document, and the label of the edit that lies between it and the current one's side."""

    blueprint: Blueprint
    label: Message


@dataclass(frozen=True)
class History:
    """An immutable line of values; undo and redo give back the very same objects.

    `past` ends with the value before the last edit, `future` begins with the one that redo brings; at most `LONGEST` values are kept.
    `merging` is the merge key that the next edit may join, `newborn` the step or note that the last edit added: until anything
    else happens, it may be named for good. `saved` is the value that is on disk, or None.
    """

    past: tuple[Moment, ...]
    current: Blueprint
    future: tuple[Moment, ...] = ()
    saved: Blueprint | None = None
    merging: str = ""
    newborn: str = ""

    @classmethod
    def start(cls, blueprint: Blueprint, saved: bool = True) -> History:
        """A history that begins here."""
        return cls((), blueprint, saved=blueprint if saved else None)

    def do(self, edit: Edit) -> History:
        """After `edit`; the same object if it changes nothing. Raises `EditRefused`."""
        goes_on = edit.otherwise is not None and edit.newborn == self.newborn and bool(self.past)
        if edit.otherwise is not None and not goes_on:
            edit = edit.otherwise
        after = perform(self.current, edit)
        if after is self.current:
            return self
        if goes_on or (edit.merge and edit.merge == self.merging and self.past):
            return self._merged(after, edit)
        past = (*self.past[-LONGEST + 1 :], Moment(self.current, edit.label))
        return History(past, after, (), self.saved, edit.merge, edit.newborn)

    def _merged(self, after: Blueprint, edit: Edit) -> History:
        first = self.past[-1]
        if after == first.blueprint:  # a drag that came back: nothing happened
            return History(self.past[:-1], first.blueprint, (), self.saved)
        return History(
            (*self.past[:-1], Moment(first.blueprint, edit.label)), after, (), self.saved, edit.merge, edit.newborn if edit.merge else ""
        )

    def undo(self) -> History:
        """Before the last edit; the same object if there is none."""
        if not self.past:
            return self
        before, label = self.past[-1]
        return History(self.past[:-1], before, (Moment(self.current, label), *self.future), self.saved)

    def redo(self) -> History:
        """With the last undone edit again; the same object if there is none."""
        if not self.future:
            return self
        after, label = self.future[0]
        return History((*self.past, Moment(self.current, label)), after, self.future[1:], self.saved)

    def mark_saved(self) -> History:
        """The current value is on disk now; typing that goes on makes a new undo step."""
        return replace(self, saved=self.current, merging="", newborn="")

    def break_merge(self) -> History:
        """The next edit makes an undo step of its own."""
        return replace(self, merging="") if self.merging else self

    @property
    def dirty(self) -> bool:
        """Whether the current value is not the one on disk."""
        return self.current is not self.saved

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to undo."""
        return bool(self.past)

    @property
    def can_redo(self) -> bool:
        """Whether there is an edit to redo."""
        return bool(self.future)

    @property
    def undo_label(self) -> Message | None:
        """The label of the edit that undo takes back."""
        return self.past[-1].label if self.past else None

    @property
    def redo_label(self) -> Message | None:
        """The label of the edit that redo brings back."""
        return self.future[0].label if self.future else None
