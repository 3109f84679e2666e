"""What changed between two documents in meaning, with geometry apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from designer.exchange.change_texts import change_texts
from designer.exchange.observation_texts import observation_texts
from designer.exchange.value_texts import extra_text, rate_text, share_text, suppression_text, value_text
from designer.model.blueprint import COLLECTIONS, Blueprint, key_of
from designer.model.compare import compare
from designer.model.elements import Demand, Element, Flow, Ref, flow_ref
from designer.model.fields import COLLECTION_NAMES, FIELDS, FLOW_FIELDS, FieldType
from designer.model.printing import PRINT_FIELDS, print_texts

Kind = Literal["added", "removed", "changed"]


@dataclass(frozen=True, slots=True)
class AttributeChange:
    """One attribute, under the key that it has in the file, before and after."""

    key: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One element that was added, removed or changed. An added one has only texts after, a removed one only texts before."""

    kind: Kind
    ref: Ref
    name: str
    attributes: tuple[AttributeChange, ...]


@dataclass(frozen=True, slots=True)
class Differences:
    """All differences: `document` are those of the document itself, `reordered` the collections whose common elements stand in
    another order, `moved` the steps and notes whose place on the map changed and nothing else counts."""

    document: tuple[AttributeChange, ...] = ()
    elements: tuple[Difference, ...] = ()
    reordered: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()

    @property
    def meaning(self) -> bool:
        """Whether anything but geometry changed."""
        return bool(self.document or self.elements or self.reordered)


def differences(before: Blueprint, after: Blueprint) -> Differences:
    """The differences that lead from `before` to `after`."""
    changes = compare(before, after)
    elements: list[Difference] = []
    for collection in COLLECTIONS:
        delta = changes[collection]
        elements.extend(_element("removed", collection, id, before, after) for id in delta.removed)
        elements.extend(_element("added", collection, id, before, after) for id in delta.added)
        found = (_element("changed", collection, id, before, after) for id in delta.changed)
        elements.extend(difference for difference in found if difference.attributes)
    elements.extend(_flows(before, after, changes["steps"].touched))
    reordered = tuple(collection for collection in COLLECTIONS if changes[collection].reordered)
    return Differences(tuple(_document(before, after)), tuple(elements), reordered, changes["layout"].touched)


def _document(before: Blueprint, after: Blueprint) -> Iterator[AttributeChange]:
    for key in ("name", "description", "currency"):
        yield from _changed(key, getattr(before, key), getattr(after, key))
    yield from _changed("x-", extra_text(before.extra), extra_text(after.extra))
    old, new = print_texts(before.print), print_texts(after.print)
    for field in PRINT_FIELDS:
        yield from _changed(f"print {field.key}", old.get(field.key, ""), new.get(field.key, ""))
    yield from _changed("print x-", extra_text(before.print.extra), extra_text(after.print.extra))
    for gone in before.suppress:
        if gone not in after.suppress:
            yield AttributeChange("suppress", suppression_text(gone), "")
    for added in after.suppress:
        if added not in before.suppress:
            yield AttributeChange("suppress", "", suppression_text(added))


def _changed(key: str, old: str, new: str) -> Iterator[AttributeChange]:
    if old != new:
        yield AttributeChange(key, old, new)


def _element(kind: Kind, collection: str, id: str, before: Blueprint, after: Blueprint) -> Difference:
    old = _texts(collection, before.table(collection).get(id), before)
    new = _texts(collection, after.table(collection).get(id), after)
    element = after.table(collection).get(id) or before.table(collection)[id]
    name = getattr(element, "name", "") or getattr(element, "text", "")
    return Difference(kind, Ref(collection, id), " ".join(name.split()), _attributes(old, new))


def _attributes(old: dict[str, str], new: dict[str, str]) -> tuple[AttributeChange, ...]:
    keys = dict.fromkeys((*old, *new))
    return tuple(change for key in keys for change in _changed(key, old.get(key, ""), new.get(key, "")))


def _texts(collection: str, element: Element | None, blueprint: Blueprint) -> dict[str, str]:
    """Each attribute of `element` as text, by its key; flows are told apart from the step they leave."""
    if element is None:
        return {}
    texts: dict[str, str] = {}
    for field in FIELDS[collection]:
        if field.type is FieldType.FLOWS:
            continue
        if field.type is FieldType.RATE and isinstance(element, Demand):
            texts[field.key] = rate_text(element)
            continue
        value = getattr(element, field.attribute)
        if field.type is FieldType.CHANGES:
            texts.update(change_texts(value, blueprint.currency))
            continue
        if field.type is FieldType.OBSERVATIONS:
            texts.update(observation_texts(value))
            continue
        texts[field.key] = "" if value == field.default and not field.required else value_text(field, value, blueprint.currency)
    extra: Any = getattr(element, "extra", ())
    texts["x-"] = extra_text(extra)
    return texts


def _flows(before: Blueprint, after: Blueprint, steps: tuple[str, ...]) -> Iterator[Difference]:
    for id in steps:
        old = {flow.target: flow for flow in before.steps[id].next} if id in before.steps else {}
        new = {flow.target: flow for flow in after.steps[id].next} if id in after.steps else {}
        for target in dict.fromkeys((*old, *new)):
            kind: Kind = "changed" if target in old and target in new else "added" if target in new else "removed"
            attributes = _attributes(_flow_texts(old.get(target)), _flow_texts(new.get(target)))
            if attributes or kind != "changed":
                yield Difference(kind, flow_ref(id, target), "", attributes)


def _flow_texts(flow: Flow | None) -> dict[str, str]:
    if flow is None:
        return {}
    texts = {field.key: value_text(field, getattr(flow, field.attribute), "") for field in FLOW_FIELDS if field.key != "to"}
    return texts | {"share": share_text(flow)}


# -- telling them ---------------------------------------------------------------------------------------------------------


def to_json(found: Differences) -> dict[str, Any]:
    """A plain value: `document`, `elements`, `reordered` and `geometry` (ids of what only moved)."""
    return {
        "meaning": found.meaning,
        "document": [_attribute_json(change) for change in found.document],
        "elements": [
            {
                "change": difference.kind,
                "collection": key_of(difference.ref.collection),
                "id": difference.ref.id,
                "name": difference.name,
                "attributes": [_attribute_json(change) for change in difference.attributes],
            }
            for difference in found.elements
        ],
        "reordered": list(map(key_of, found.reordered)),
        "geometry": list(found.moved),
    }


def _attribute_json(change: AttributeChange) -> dict[str, str]:
    return {"key": change.key, "before": change.before, "after": change.after}


_MARKS: dict[Kind, str] = {"added": "+", "removed": "-", "changed": "~"}


def to_text(found: Differences) -> str:
    """Lines for people, nothing where nothing changed."""
    lines: list[str] = []
    if found.document:
        lines.append("~ document")
        lines.extend(map(_attribute_line, found.document))
    for difference in found.elements:
        kind = str(COLLECTION_NAMES[difference.ref.collection]).lower()
        name = f" '{difference.name}'" if difference.name else ""
        lines.append(f"{_MARKS[difference.kind]} {kind} {difference.ref.id}{name}")
        if difference.kind == "changed" or difference.ref.collection == "flows":
            lines.extend(map(_attribute_line, difference.attributes))
    lines.extend(f"~ order of {key_of(collection)}" for collection in found.reordered)
    if found.moved:
        lines.append(f"geometry: {len(found.moved)} placed anew: {', '.join(found.moved)}")
    return "".join(f"{line}\n" for line in lines)


def _attribute_line(change: AttributeChange) -> str:
    return f"    {change.key}: {change.before or '(none)'} -> {change.after or '(none)'}"
