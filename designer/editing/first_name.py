"""The first name of a step, or text of a note, that was just added: its stable id is made from that, not from what it was called at first.

Files are read by people and compared line by line: ``greet-the-guest`` says what ``new-step-3`` does not. An id that anybody may have
seen on disk stays for good, so this holds only right after the addition (see `History`); any later naming leaves the id alone.
"""

from __future__ import annotations

from dataclasses import replace

from designer.editing.behaviours import carry_observations, carry_scenarios
from designer.editing.edit import Edit, refuse_if
from designer.editing.edits_elements import rename, set_attribute
from designer.editing.rules import may_rename
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint, Frozen, Table, new_id
from designer.model.elements import Demand, Note, Promise, Ref, Step, Suppression

NAMING = {"steps": "name", "notes": "text"}
"""The attribute that makes the id, by collection; ids of steps and notes differ from each other."""


def named_ref(blueprint: Blueprint, ref: Ref, name: str) -> Ref:
    """What `ref` is called after its first `name`; the same where that is nothing to make an id from, or none is made of it."""
    element = blueprint.get(ref)
    if not any(character.isalnum() for character in name) or not isinstance(element, Step | Note):
        return ref
    taken = {*blueprint.steps, *blueprint.notes} - {ref.id}
    id = new_id(name, taken, element.kind.value) if isinstance(element, Step) else new_id(name[:40], taken, "note")
    return Ref(ref.collection, id)


def name_new(ref: Ref, name: str) -> Edit:
    """Name a step, or write a note, to the end; right after its addition it gets its id from that, in one undo step with the addition."""
    return Edit(_label(ref, name), lambda blueprint: _named(blueprint, ref, name), newborn=ref.id, otherwise=rename(ref, name))


def type_new_name(ref: Ref, name: str) -> Edit:
    """The same while it is still being typed: the id waits for `name_new`, which makes one undo step with all that was typed."""
    typed = set_attribute([ref], NAMING[ref.collection], name)
    return Edit(_label(ref, name), typed.change, typed.merge, ref.id, typed)


def _label(ref: Ref, name: str) -> Message:
    if ref.collection == "notes":
        return say(QT_TRANSLATE_NOOP("edits", "Add note"))
    return say(QT_TRANSLATE_NOOP("edits", "Add {name}"), name=name[:40])


def _named(blueprint: Blueprint, ref: Ref, name: str) -> Blueprint:
    refuse_if(may_rename(blueprint, ref, name))
    new = named_ref(blueprint, ref, name)
    after = rename(ref, name).change(blueprint)
    return after if new == ref else _with_id(after, ref.collection, ref.id, new.id)


def _with_id(blueprint: Blueprint, collection: str, id: str, new: str) -> Blueprint:
    blueprint = carry_scenarios(blueprint, lambda ref: new if ref == Ref(collection, id) else ref.id)
    changed = blueprint.with_(
        suppress=tuple(_suppression(suppression, id, new) for suppression in blueprint.suppress),
        layout=Frozen({new if other == id else other: position for other, position in blueprint.layout.items()}),
    )
    if collection == "notes":
        return changed.with_(notes=Table.of(replace(note, id=new) if note.id == id else note for note in blueprint.notes.values()))
    changed = carry_observations(changed, lambda step: new if step == id else step)
    return changed.with_(
        steps=Table.of(_step(step, id, new) for step in blueprint.steps.values()),
        demand=Table.of(_demand(demand, id, new) for demand in blueprint.demand.values()),
        promises=Table.of(_promise(promise, id, new) for promise in blueprint.promises.values()),
    )


def _step(step: Step, id: str, new: str) -> Step:
    if step.id == id:
        return replace(step, id=new)
    if step.patience is not None and step.patience.to == id:
        step = replace(step, patience=replace(step.patience, to=new))
    if step.link == id:
        step = replace(step, link=new)
    if id in step.evidence or any(flow.target == id for flow in step.next):
        flows = tuple(replace(flow, target=new) if flow.target == id else flow for flow in step.next)
        return replace(step, next=flows, evidence=tuple(new if other == id else other for other in step.evidence))
    return step


def _demand(demand: Demand, id: str, new: str) -> Demand:
    return replace(demand, start=new) if demand.start == id else demand


def _promise(promise: Promise, id: str, new: str) -> Promise:
    if id not in (promise.from_step, promise.to_step):
        return promise
    start, end = (new if step == id else step for step in (promise.from_step, promise.to_step))
    return replace(promise, from_step=start, to_step=end)


def _suppression(suppression: Suppression, id: str, new: str) -> Suppression:
    def carried(element: str) -> str:
        return "->".join(new if end == id else end for end in element.split("->"))

    elements = tuple(map(carried, suppression.elements))
    return suppression if elements == suppression.elements else replace(suppression, elements=elements)
