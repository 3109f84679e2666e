"""What *Insert* does, from the keyboard: edits made from the document and what is selected. Pure; no widget is touched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from designer.app.messages import translated
from designer.app.panels.fresh import fresh_element
from designer.app.panels.palette import addition
from designer.app.panels.words import KIND_NAMES, word
from designer.editing.edits import Edit, add_element, fresh_step, insert_on_flow
from designer.i18n import QT_TRANSLATE_NOOP
from designer.model.blueprint import Blueprint
from designer.model.elements import Demand, Lane, Promise, Ref, StepKind, flow_ends

NAMES = {
    "stages": QT_TRANSLATE_NOOP("insert", "New stage"),
    "lanes": QT_TRANSLATE_NOOP("insert", "New lane"),
    "staff": QT_TRANSLATE_NOOP("insert", "New staff pool"),
    "schedules": QT_TRANSLATE_NOOP("insert", "New schedule"),
    "demand": QT_TRANSLATE_NOOP("insert", "New demand"),
    "promises": QT_TRANSLATE_NOOP("insert", "New promise"),
}


class Insertion(NamedTuple):
    """An edit and the element that it adds."""

    edit: Edit
    ref: Ref


def insert_step(blueprint: Blueprint, kind: StepKind, selected: Sequence[Ref]) -> Insertion | None:
    """A step of `kind`: into the selected flow, connected behind the one selected step, or alone; None without a lane and a stage."""
    if len(selected) == 1 and selected[0].collection == "flows" and kind is not StepKind.EVIDENCE:
        source, target = flow_ends(selected[0])
        before = blueprint.steps[source]
        step = fresh_step(blueprint, kind, before.lane, before.stage, word(KIND_NAMES[kind]))
        return Insertion(insert_on_flow(step, source, target), Ref("steps", step.id))
    return _added(blueprint, kind.value, selected)


def insert_note(blueprint: Blueprint, selected: Sequence[Ref]) -> Insertion | None:
    """A note in the cell of what is selected; None without a lane and a stage."""
    return _added(blueprint, "note", selected)


def _added(blueprint: Blueprint, entry: str, selected: Sequence[Ref]) -> Insertion | None:
    made = addition(blueprint, entry, tuple(selected))
    return Insertion(*made) if made else None


def insert_element(blueprint: Blueprint, collection: str, selected: Sequence[Ref]) -> Insertion | None:
    """A new element of one of `NAMES`, next to the selected one of its kind; None where it needs steps that are not there."""
    index = _behind(blueprint, collection, selected)
    if collection in ("lanes", "stages") and index is not None:
        return insert_beside(blueprint, Ref(collection, list(blueprint.table(collection))[index - 1]), 1)
    element = fresh_element(blueprint, collection, translated(NAMES[collection]))
    if element is None:
        return None
    steps = [ref.id for ref in selected if ref.collection == "steps"]
    if isinstance(element, Demand) and steps:
        element = replace(element, start=steps[0])
    if isinstance(element, Promise) and len(steps) > 1:
        element = replace(element, from_step=steps[0], to_step=steps[-1])
    return Insertion(add_element(collection, element, index), Ref(collection, element.id))


def insert_beside(blueprint: Blueprint, ref: Ref, offset: int) -> Insertion:
    """A new lane, in the same band, or a new stage before (`offset` 0) or behind (1) the one that `ref` names."""
    element = fresh_element(blueprint, ref.collection, translated(NAMES[ref.collection]))
    assert element is not None
    if isinstance(element, Lane):
        element = replace(element, band=blueprint.lanes[ref.id].band)
    index = list(blueprint.table(ref.collection)).index(ref.id) + offset
    return Insertion(add_element(ref.collection, element, index), Ref(ref.collection, element.id))


def _behind(blueprint: Blueprint, collection: str, selected: Sequence[Ref]) -> int | None:
    ids = list(blueprint.table(collection))
    places = [ids.index(ref.id) + 1 for ref in selected if ref.collection == collection and ref.id in ids]
    return max(places, default=None)
