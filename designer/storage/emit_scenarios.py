"""How the changes of a scenario are written: in braces, with the values as the elements themselves are written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from designer.model.elements import Change, flow_ends
from designer.model.fields import Field, FieldType
from designer.model.scenarios import WORDS, settable
from designer.storage.quoting import scalar

Write = Callable[[Any, Any], str]


def change_pairs(change: Change, style: Any, writers: Mapping[FieldType, Write]) -> list[tuple[str, str]]:
    """A change's keys and texts inside braces; `writers` write the values of each type in the `style` of braces."""
    values = dict(change.values)
    if change.action == "cut":
        return [("cut", scalar(change.ref.id, True))]
    if change.action == "set":
        fields = [field for field in settable(change.ref.collection) if field.attribute in values]
        texts = [(field.key, _text(field, values[field.attribute], writers[field.type], style)) for field in fields]
        return [(WORDS[change.ref.collection], _target(change)), *texts]
    named = [("name", scalar(str(values["name"]), True))] if "name" in values else []
    if change.action == "pool":
        return [("pool", _ids(values["pools"])), ("into", scalar(change.ref.id, True)), *named]
    texts = [("into", scalar(str(values["into"]), True)), ("count", str(values["count"])), ("steps", _ids(values["steps"]))]
    return [("split", scalar(change.ref.id, True)), *texts, *named]


def _target(change: Change) -> str:
    return _ids(flow_ends(change.ref)) if change.ref.collection == "flows" else scalar(change.ref.id, True)


def _text(field: Field, value: Any, write: Write, style: Any) -> str:
    if value == ():
        return "{}" if field.type is FieldType.STAFF else "[]"
    return '""' if value in (None, "") else write(value, style)


def _ids(ids: Any) -> str:
    return "[" + ", ".join(scalar(id, True) for id in ids) + "]"
