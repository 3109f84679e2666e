"""The first name of a step that was just added: its stable id is made from that, not from the name it stood under for a moment.

Files are read by people and compared line by line: ``greet-the-guest`` says what ``new-step-3`` does not. An id that anybody may have
seen on disk stays for good, so this holds only right after the addition (see `History`); any later naming leaves the id alone.
"""

from __future__ import annotations

from dataclasses import replace

from designer.editing.edit import Edit, refuse_if
from designer.editing.edits_elements import rename
from designer.editing.rules import may_rename
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint, Frozen, Table, new_id
from designer.model.elements import Demand, Promise, Ref, Step, Suppression


def named_id(blueprint: Blueprint, id: str, name: str) -> str:
    """The id that the step `id` gets from its first `name`; it stays where the name is nothing to make an id from."""
    if not any(character.isalnum() for character in name):
        return id
    taken = {*blueprint.steps, *blueprint.notes} - {id}
    return new_id(name, taken, blueprint.steps[id].kind.value)


def name_new_step(id: str, name: str) -> Edit:
    """Name a step; right after its addition the step gets its id from the name, in one undo step with the addition."""
    label = say(QT_TRANSLATE_NOOP("edits", "Add {name}"), name=name[:40])
    return Edit(label, lambda blueprint: _named(blueprint, id, name), newborn=id, otherwise=rename(Ref("steps", id), name))


def _named(blueprint: Blueprint, id: str, name: str) -> Blueprint:
    refuse_if(may_rename(blueprint, Ref("steps", id), name))
    new = named_id(blueprint, id, name)
    steps = Table.of(_step(step, id, new, name) for step in blueprint.steps.values())
    if new == id:
        return blueprint if blueprint.steps[id].name == name else blueprint.with_(steps=steps)
    return blueprint.with_(
        steps=steps,
        demand=Table.of(_demand(demand, id, new) for demand in blueprint.demand.values()),
        promises=Table.of(_promise(promise, id, new) for promise in blueprint.promises.values()),
        suppress=tuple(_suppression(suppression, id, new) for suppression in blueprint.suppress),
        layout=Frozen({new if other == id else other: position for other, position in blueprint.layout.items()}),
    )


def _step(step: Step, id: str, new: str, name: str) -> Step:
    if step.id == id:
        return replace(step, id=new, name=name)
    if new != id and (id in step.evidence or any(flow.target == id for flow in step.next)):
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
