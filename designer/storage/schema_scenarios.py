"""The part of the JSON Schema that is about the changes of scenarios."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from designer.model.elements import MOST_PEOPLE
from designer.model.fields import COLLECTION_NAMES, Field
from designer.model.scenarios import CHANGEABLE, may_be_empty, settable

Schema = dict[str, Any]
Described = Callable[[Field], Schema]


def change_schema(described: Described, ref: Callable[[str], Schema]) -> Schema:
    """One change: which keys it may have depends on the word that says what it is about; `described` is the schema of a field."""
    forms = {**_actions(ref), **{word: _set(word, collection, described, ref) for word, collection in CHANGEABLE.items()}}
    schema: Schema = {"required": ["step"]}  # what an editor says where none of the words is there
    for word, form in reversed(forms.items()):
        schema = {"if": {"required": [word]}, "then": form, "else": schema}
    words = ", ".join(forms)
    return {"type": "object", "description": f"One change; it begins with what it is about: {words}", **schema}


def _closed(properties: Schema, required: list[str]) -> Schema:
    return {"properties": properties, "required": required, "additionalProperties": False}


def _actions(ref: Callable[[str], Schema]) -> dict[str, Schema]:
    people = {"type": "integer", "minimum": 0, "maximum": MOST_PEOPLE}
    name = {**ref("line"), "description": "What people call the new pool"}
    into = {**ref("id"), "description": "The id of the new pool"}
    pool = {"type": "array", "items": ref("id"), "minItems": 2, "description": "Staff pools that serve together"}
    split: Schema = {
        "split": {**ref("id"), "description": "A staff pool of which some people form a pool of their own"},
        "into": into,
        "count": {**people, "description": "How many people go into the new pool"},
        "steps": {**ref("ids"), "description": "The steps that the new pool does"},
        "name": name,
    }
    return {
        "cut": _closed({"cut": {**ref("id"), "description": "A step that goes; the steps around it are joined"}}, ["cut"]),
        "pool": _closed({"pool": pool, "into": into, "name": name}, ["pool", "into"]),
        "split": _closed(split, ["split", "into", "count", "steps"]),
    }


def _set(word: str, collection: str, described: Described, ref: Callable[[str], Schema]) -> Schema:
    target = ref("id") if word != "flow" else {"type": "array", "items": ref("id"), "minItems": 2, "maxItems": 2}
    properties: Schema = {field.key: _settable(field, described) for field in settable(collection)}
    named = {"description": f"{COLLECTION_NAMES[collection]}: the one that changes"}
    return {**_closed({**properties, word: {**target, **named}}, [word]), "minProperties": 2}


def _settable(field: Field, described: Described) -> Schema:
    schema = {key: value for key, value in described(field).items() if key != "default"}
    if not may_be_empty(field):
        return schema
    about = {key: schema.pop(key) for key in ("title", "description")}
    return {**about, "anyOf": [{"enum": ["", None]}, schema]}
