"""Edits that hold for every kind of element: add, delete, rename, set, reorder; and those of the document itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from designer.editing.behaviours import names_something
from designer.editing.edit import Edit, EditRefused, refuse_if, replace_elements, replace_step
from designer.editing.edits_flows import reconnect, set_flow, without_flow
from designer.editing.edits_steps import add_step, placed
from designer.editing.rules import may_delete, may_rename, may_take_id, must_be_collection, must_exist, text_problem
from designer.editing.values import may_add, may_set
from designer.i18n import QT_TRANSLATE_NOOP, Message, Template, say
from designer.model.blueprint import Blueprint, Table, new_id
from designer.model.elements import Ref, Suppression, flow_ends
from designer.model.fields import COLLECTION_NAMES, Field, field_of
from designer.model.printing import PRINT_FIELDS, PrintSettings
from designer.model.quantities import QuantityError, is_currency

_ADD: dict[str, Template] = {
    "stages": QT_TRANSLATE_NOOP("edits", "Add stage"),
    "lanes": QT_TRANSLATE_NOOP("edits", "Add lane"),
    "lines": QT_TRANSLATE_NOOP("edits", "Add line"),
    "staff": QT_TRANSLATE_NOOP("edits", "Add staff pool"),
    "schedules": QT_TRANSLATE_NOOP("edits", "Add schedule"),
    "demand": QT_TRANSLATE_NOOP("edits", "Add demand"),
    "notes": QT_TRANSLATE_NOOP("edits", "Add note"),
    "promises": QT_TRANSLATE_NOOP("edits", "Add promise"),
    "scenarios": QT_TRANSLATE_NOOP("edits", "Add scenario"),
    "walk_throughs": QT_TRANSLATE_NOOP("edits", "Add walk-through"),
}
_DELETE: dict[str, Template] = {
    "stages": QT_TRANSLATE_NOOP("edits", "Delete stage"),
    "lanes": QT_TRANSLATE_NOOP("edits", "Delete lane"),
    "lines": QT_TRANSLATE_NOOP("edits", "Delete line"),
    "staff": QT_TRANSLATE_NOOP("edits", "Delete staff pool"),
    "schedules": QT_TRANSLATE_NOOP("edits", "Delete schedule"),
    "demand": QT_TRANSLATE_NOOP("edits", "Delete demand"),
    "steps": QT_TRANSLATE_NOOP("edits", "Delete step"),
    "notes": QT_TRANSLATE_NOOP("edits", "Delete note"),
    "promises": QT_TRANSLATE_NOOP("edits", "Delete promise"),
    "scenarios": QT_TRANSLATE_NOOP("edits", "Delete scenario"),
    "walk_throughs": QT_TRANSLATE_NOOP("edits", "Delete walk-through"),
    "flows": QT_TRANSLATE_NOOP("edits", "Delete flow"),
}


def add_element(collection: str, element: Any, index: int | None = None) -> Edit:
    """Add an element whose id is free to a collection, at `index` or at the end."""
    if collection == "steps" and index is None:
        return add_step(element)
    label = say(_ADD.get(collection, QT_TRANSLATE_NOOP("edits", "Add element")))
    newborn = element.id if collection == "notes" else ""
    return Edit(label, lambda blueprint: _added(blueprint, collection, element, index), newborn=newborn)


def _added(blueprint: Blueprint, collection: str, element: Any, index: int | None) -> Blueprint:
    refuse_if(must_be_collection(collection))
    if collection == "steps":
        after = add_step(element).change(blueprint)
        return _reordered(after, Ref(collection, element.id), len(after.steps) if index is None else index)
    refuse_if(may_take_id(blueprint, collection, element.id) or may_add(blueprint, collection, element))
    return blueprint.put(collection, element, index)


def add_copy(blueprint: Blueprint, ref: Ref) -> Edit:
    """Add a copy of an element that has a name behind it, under the same name. Raises `EditRefused` if there is no such element."""
    refuse_if(must_exist(blueprint, ref.collection, ref.id))
    table: Table[Any] = blueprint.table(ref.collection)
    known = table[ref.id]
    copy = replace(known, id=new_id(known.name, table, new_id(str(COLLECTION_NAMES[ref.collection]), ())))
    return add_element(ref.collection, copy, list(table).index(ref.id) + 1)


def delete(refs: Iterable[Ref]) -> Edit:
    """Delete elements and flows; the steps before and after deleted ones are joined (see `healing`).

    A flow that touches a deleted step goes with it and says nothing about healing. What is no longer there is passed over.
    """
    chosen = tuple(dict.fromkeys(refs))
    if len(chosen) == 1:
        label = say(_DELETE[chosen[0].collection])
    else:
        label = say(QT_TRANSLATE_NOOP("edits", "Delete {count} elements"), count=len(chosen))
    return Edit(label, lambda blueprint: _deleted(blueprint, chosen))


def _deleted(blueprint: Blueprint, refs: tuple[Ref, ...]) -> Blueprint:
    refuse_if(may_delete(blueprint, refs))
    ids: dict[str, list[str]] = {}
    for ref in refs:
        ids.setdefault(ref.collection, []).append(ref.id)
    after = _without_flows(blueprint, ids.pop("flows", []), set(ids.get("steps", ())))
    for collection, gone in ids.items():
        table = after.table(collection)
        if any(id in table for id in gone):
            after = after.with_(**{collection: table.without(gone)})
    return after


def _without_flows(blueprint: Blueprint, ids: list[str], steps: set[str]) -> Blueprint:
    for id in ids:
        source, target = flow_ends(Ref("flows", id))
        if source not in steps and target not in steps:
            blueprint = without_flow(blueprint, source, target)
    return blueprint


def rename(ref: Ref, name: str) -> Edit:
    """Give an element another name (a note: another text) that was typed to its end; its id stays."""
    label = say(QT_TRANSLATE_NOOP("edits", "Rename to {name}"), name=name[:40])
    return Edit(label, lambda blueprint: _renamed(blueprint, ref, name))


def _renamed(blueprint: Blueprint, ref: Ref, name: str) -> Blueprint:
    refuse_if(may_rename(blueprint, ref, name))
    attribute = "text" if ref.collection == "notes" else "name"
    return replace_elements(blueprint, ref.collection, (replace(blueprint.table(ref.collection)[ref.id], **{attribute: name}),))


def set_attribute(refs: Iterable[Ref], attribute: str, value: Any) -> Edit:
    """Set an attribute of one or more elements to a value of the attribute's own type; typing in one attribute merges.

    A demand's `rate` takes a rate per second or a tuple of `RatePeriod`; what said otherwise how customers come is cleared, and so by
    `times` and `arrivals`. A step or note that changes its lane or stage forgets its position: the map finds it a place there.
    """
    chosen = tuple(dict.fromkeys(refs))
    field = _field(chosen, attribute)
    label = say(QT_TRANSLATE_NOOP("edits", "Change {field}"), field=field.label if field is not None else attribute)
    merge = f"set {attribute} {' '.join(f'{ref.collection}/{ref.id}' for ref in chosen)}"
    return Edit(label, lambda blueprint: _set_all(blueprint, chosen, attribute, value), merge)


_SAME_FIELD = {"profile": "rate", "shares": "share"}


def _field(refs: tuple[Ref, ...], attribute: str) -> Field | None:
    try:
        return field_of(refs[0].collection, _SAME_FIELD.get(attribute, attribute)) if refs else None
    except KeyError:
        return None


def _set_all(blueprint: Blueprint, refs: tuple[Ref, ...], attribute: str, value: Any) -> Blueprint:
    after = blueprint
    for collection in dict.fromkeys(ref.collection for ref in refs):
        ids = [ref.id for ref in refs if ref.collection == collection]
        if collection == "flows":
            for id in ids:
                after = _set_flow_attribute(after, id, attribute, value)
        else:
            after = _set_elements(after, collection, ids, attribute, value)
    return after


def _set_flow_attribute(blueprint: Blueprint, id: str, attribute: str, value: Any) -> Blueprint:
    source, target = flow_ends(Ref("flows", id))
    if attribute == "target":
        return reconnect(source, target, new_target=value).change(blueprint)
    if attribute in ("when", "share", "shares"):
        return set_flow(source, target, **{attribute: value}).change(blueprint)
    raise EditRefused(_no_attribute(attribute))


def _no_attribute(attribute: str) -> Message:
    return say(
        QT_TRANSLATE_NOOP("edits", "These elements have no '{attribute}'. Choose an attribute that all of them have."), attribute=attribute
    )


def _set_elements(blueprint: Blueprint, collection: str, ids: list[str], attribute: str, value: Any) -> Blueprint:
    field = _field((Ref(collection, ""),), attribute)
    if field is None:
        raise EditRefused(_no_attribute(attribute))
    table, changes = blueprint.table(collection), _changes(collection, attribute, value)
    for id in ids:
        refuse_if(must_exist(blueprint, collection, id))
        refuse_if(may_set(blueprint, table[id], field, value))
    changed = [replace(table[id], **changes) for id in ids if any(getattr(table[id], key) != new for key, new in changes.items())]
    after = replace_elements(blueprint, collection, changed)
    if collection in ("steps", "notes") and attribute in ("lane", "stage"):
        after = placed(after, {element.id: None for element in changed})
    return after


def _changes(collection: str, attribute: str, value: Any) -> dict[str, Any]:
    if collection != "demand" or attribute not in ("rate", "profile", "times", "arrivals"):
        return {attribute: value}
    if attribute in ("rate", "profile"):
        given = {"rate": 0.0, "profile": value} if isinstance(value, tuple) else {"rate": value, "profile": ()}
    else:
        given = {attribute: value, "listed": ()} if attribute == "arrivals" else {attribute: value}
    others = {"rate": 0.0, "profile": (), "times": (), "arrivals": "", "listed": ()}
    return {**others, **given} if value else given


def reorder(ref: Ref, index: int) -> Edit:
    """Put an element at another index of its collection, or a flow among those of its step."""
    return Edit(say(QT_TRANSLATE_NOOP("edits", "Reorder")), lambda blueprint: _reordered(blueprint, ref, index))


def _reordered(blueprint: Blueprint, ref: Ref, index: int) -> Blueprint:
    refuse_if(must_exist(blueprint, ref.collection, ref.id))
    if ref.collection == "flows":
        source, target = flow_ends(ref)
        step = blueprint.steps[source]
        flows = [flow for flow in step.next if flow.target != target]
        flows.insert(max(0, index), next(flow for flow in step.next if flow.target == target))
        return replace_step(blueprint, step, next=tuple(flows))
    table: Table[Any] = blueprint.table(ref.collection)
    new = table.put(table[ref.id], max(0, index))
    return blueprint if list(new) == list(table) else blueprint.with_(**{ref.collection: new})


def set_document(**attributes: str) -> Edit:
    """Set the document's `name`, `description` or `currency`; typing in one of them merges."""
    label = say(QT_TRANSLATE_NOOP("edits", "Change the document's {attribute}"), attribute=", ".join(attributes))
    return Edit(label, lambda blueprint: _with_attributes(blueprint, attributes), f"document {' '.join(attributes)}")


def _with_attributes(blueprint: Blueprint, attributes: dict[str, str]) -> Blueprint:
    for name, value in attributes.items():
        if name not in ("name", "description", "currency"):
            raise EditRefused(_no_attribute(name))
        refuse_if(text_problem(value, lines=name == "description"))
        if name == "currency" and not is_currency(value):
            raise EditRefused(
                say(QT_TRANSLATE_NOOP("edits", "'{text}' is not a currency. Write its three capital letters, such as EUR."), text=value)
            )
    changed = {name: value for name, value in attributes.items() if getattr(blueprint, name) != value}
    return blueprint.with_(**changed) if changed else blueprint


def set_print(settings: PrintSettings) -> Edit:
    """Keep how the map is printed with the document."""
    return Edit(say(QT_TRANSLATE_NOOP("edits", "Keep the print settings")), lambda blueprint: _printed(blueprint, settings))


def _printed(blueprint: Blueprint, settings: PrintSettings) -> Blueprint:
    for field in PRINT_FIELDS:
        value = getattr(settings, field.attribute)
        try:
            if value != field.default and field.parse(field.format(value)) != value:
                raise EditRefused(_no_attribute(field.key))
        except QuantityError as error:
            raise EditRefused(error.message) from None
    return blueprint if blueprint.print == settings else blueprint.with_(print=settings)


def suppress(check: str, elements: Iterable[Ref | str], reason: str) -> Edit:
    """Accept a check's finding on `elements` (none: wherever it is found) for a reason; a reason given before is replaced."""
    suppression = Suppression(check, reason, tuple(element if isinstance(element, str) else element.id for element in elements))
    return Edit(say(QT_TRANSLATE_NOOP("edits", "Suppress {check}"), check=check), lambda blueprint: _suppressed(blueprint, suppression))


def _suppressed(blueprint: Blueprint, suppression: Suppression) -> Blueprint:
    if not suppression.reason.strip():
        raise EditRefused(say(QT_TRANSLATE_NOOP("edits", "A suppression needs a reason. Write why the finding is accepted.")))
    refuse_if(text_problem(suppression.reason))
    for id in suppression.elements:
        if not names_something(blueprint, id):
            refuse_if(must_exist(blueprint, "steps", id))
    others = [other for other in blueprint.suppress if not _same_findings(other, suppression)]
    if len(others) == len(blueprint.suppress):
        return blueprint.with_(suppress=(*blueprint.suppress, suppression))
    new = tuple(suppression if _same_findings(other, suppression) else other for other in blueprint.suppress)
    return blueprint if new == blueprint.suppress else blueprint.with_(suppress=new)


def _same_findings(one: Suppression, other: Suppression) -> bool:
    return one.check == other.check and set(one.elements) == set(other.elements)


def unsuppress(check: str, elements: Iterable[Ref | str]) -> Edit:
    """Take back the suppression of a check on exactly `elements`, or if there is none, those that cover them."""
    ids = frozenset(element if isinstance(element, str) else element.id for element in elements)
    return Edit(say(QT_TRANSLATE_NOOP("edits", "Show {check} again"), check=check), lambda blueprint: _unsuppressed(blueprint, check, ids))


def _unsuppressed(blueprint: Blueprint, check: str, ids: frozenset[str]) -> Blueprint:
    own = [other for other in blueprint.suppress if other.check == check]
    gone = [other for other in own if set(other.elements) == ids] or [
        other for other in own if not other.elements or ids <= set(other.elements)
    ]
    if not gone:
        return blueprint
    return blueprint.with_(suppress=tuple(other for other in blueprint.suppress if other not in gone))
