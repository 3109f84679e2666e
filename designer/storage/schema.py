"""The JSON Schema of a document, for editors: draft-07, because yaml-language-server reads no newer one.

``python -m designer.storage.schema`` prints it; `resources/schema/` holds that output.
"""

from __future__ import annotations

import json
from typing import Any

from designer.model.blueprint import COLLECTIONS, FORMAT, ID, key_of
from designer.model.distributions import EMPIRICAL, PARAMETERS
from designer.model.elements import FARTHEST, MOST_PEOPLE, MOST_TOGETHER
from designer.model.fields import COLLECTION_NAMES, FIELDS, FLOW_FIELDS, Field, FieldType
from designer.model.printing import PRINT_FIELDS, PrintField
from designer.model.walk_throughs import LEAST_SCORE, MOST_SCORE, OBSERVATION_FIELDS
from designer.storage.schema_scenarios import change_schema

_NUMBER = r"[0-9]+([.,][0-9]+)?"
_ID_PATTERN = f"^{ID.pattern}$"
_UNITS = "s, min, h, d or week"

Schema = dict[str, Any]


def json_schema() -> Schema:
    """The schema of `service-blueprint/1`; every key has its help as description."""
    properties: Schema = {
        "format": {"const": FORMAT, "description": "The format of this file"},
        "name": {**_ref("text"), "description": "What the service is called"},
        "description": {**_ref("text"), "description": "Anything a reader should know"},
        "currency": {"type": "string", "pattern": "^[A-Z]{3}$", "description": "The currency of all money, such as EUR"},
        **{key_of(collection): _table(collection) for collection in COLLECTIONS},
        "suppress": {"type": ["array", "null"], "items": _ref("suppression"), "description": "Findings that are accepted, and why"},
        "print": _print(),
        "layout": {
            **_mapping_of(_ref("position")),
            "description": "Where steps and notes stand: geometry only, may be deleted",
        },
    }
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Service blueprint",
        "description": "A service process as a blueprint: bands, lanes, stages, steps and what is promised to the customer",
        **_closed(properties, ["format"], extra=True),
        "definitions": {**_definitions(), **{key_of(name): _element(name) for name in COLLECTIONS}},
    }


def _print() -> Schema:
    properties = {field.key: _printed(field) for field in PRINT_FIELDS}
    return {**_either(_closed(properties, [], extra=True), _NULL), "description": "How the map is printed; what is not said is as usual"}


def _printed(field: PrintField) -> Schema:
    """One key of the section, with what goes without saying."""
    told: Schema = {"description": str(field.help)}
    if isinstance(field.default, bool):
        return {"type": "boolean", **told, "default": field.default}
    text = field.format(field.default)
    known: Schema = {"default": text} if text else {}
    if field.choices:
        return {"enum": list(field.choices), **told, **known}
    return {**({"type": "string", "pattern": field.pattern} if field.pattern else _TEXT), **told, **known}


def _ref(name: str) -> Schema:
    # Beside "$ref" draft-07 reads nothing else, so that a description needs "allOf".
    return {"allOf": [{"$ref": f"#/definitions/{name}"}]}


def _closed(properties: Schema, required: list[str], extra: bool = False) -> Schema:
    schema: Schema = {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
    return {**schema, "patternProperties": {"^x-": {}}} if extra else schema


def _either(*schemas: Schema) -> Schema:
    """What fits one of several schemas of different types.

    Draft-07's keywords each speak of one type only, so that they can stand side by side: an editor then says what is wrong inside the
    one that was meant, which it cannot for "anyOf".
    """
    types = [name for schema in schemas for name in ([schema["type"]] if isinstance(schema["type"], str) else schema["type"])]
    merged: Schema = {}
    for schema in schemas:
        merged |= schema
    return {**merged, "type": list(dict.fromkeys(types))}


_NULL: Schema = {"type": "null"}
_ID: Schema = {"type": "string", "pattern": _ID_PATTERN}
_LINE: Schema = {"type": ["string", "number", "boolean"]}
_TEXT: Schema = {"type": ["string", "number", "boolean", "null"]}


def _mapping_of(value: Schema) -> Schema:
    return {"type": ["object", "null"], "patternProperties": {_ID_PATTERN: value}, "additionalProperties": False}


def _table(collection: str) -> Schema:
    return {**_mapping_of(_ref(key_of(collection))), "description": f"{COLLECTION_NAMES[collection]}: one block for each id"}


def _element(collection: str) -> Schema:
    fields = FIELDS[collection]
    if collection == "schedules":
        return {**_periods(), "description": str(fields[0].help)}
    properties = {field.key: _described(field) for field in fields}
    schema = _closed(properties, [field.key for field in fields if field.required], extra=True)
    if collection == "demand":
        schema["oneOf"] = [{"required": [key]} for key in ("rate", "times", "arrivals")]
    return schema


def _described(field: Field) -> Schema:
    schema = {**_VALUES[field.type](field), "title": str(field.label), "description": str(field.help)}
    if isinstance(field.default, bool | int | str) and field.default != "" and not field.required:
        schema["default"] = field.default
    return schema


def _choice(field: Field) -> Schema:
    return {"enum": list(field.choices)}


def _open_reference(field: Field) -> Schema:
    return _ref("id") if field.required else _either(_ID, _NULL)


def _definition(name: str) -> Any:
    return lambda field: _ref(name)


_VALUES: dict[FieldType, Any] = {
    FieldType.TEXT: lambda field: _ref("line" if field.required else "text"),
    FieldType.LONG_TEXT: lambda field: _ref("line" if field.required else "text"),
    FieldType.REFERENCE: _open_reference,
    FieldType.REFERENCES: _definition("ids"),
    FieldType.CHOICE: _choice,
    FieldType.BAND: _choice,
    FieldType.KIND: _choice,
    FieldType.FLAG: lambda field: {"type": "boolean"},
    FieldType.VISIBILITY: lambda field: {"type": "boolean"},
    FieldType.COUNT: lambda field: {"type": "integer", "minimum": 0, "maximum": MOST_PEOPLE},
    FieldType.DURATION: _definition("duration"),
    FieldType.TIME: _definition("time"),
    FieldType.SHARE: _definition("share"),
    FieldType.MONEY: _definition("money"),
    FieldType.MONEY_RATE: _definition("money-rate"),
    FieldType.RATE: lambda field: _either(_text_definitions()["rate"], _periods(rate=True)),
    FieldType.STAFF: _definition("staff-use"),
    FieldType.FLOWS: _definition("flows"),
    FieldType.FAIL_POINT: _definition("fail-point"),
    FieldType.WAIT_POINT: _definition("wait-point"),
    FieldType.PERIODS: lambda field: _periods(),
    FieldType.CHANGES: lambda field: {"type": ["array", "null"], "items": _ref("change")},
    FieldType.MOMENTS: lambda field: _moments(),
    FieldType.BATCH: lambda field: _batch(),
    FieldType.PATIENCE: lambda field: _patience(),
    FieldType.UNTIL: lambda field: {"type": ["string", "null"], "pattern": f"{_text_definitions()['clock']['pattern']}|{_ID_PATTERN}"},
    FieldType.FILE: _definition("file"),
    FieldType.DATE: _definition("date"),
    FieldType.SCORE: lambda field: _either({"type": "integer", "minimum": LEAST_SCORE, "maximum": MOST_SCORE}, _NULL),
    FieldType.WORDS: lambda field: _words(field),
    FieldType.OBSERVATIONS: lambda field: _mapping_of(_ref("observation")),
}


def _words(field: Field) -> Schema:
    one = {"type": "string", "pattern": f"^({'|'.join(field.choices)})$"}
    return _either(one, {"type": "array", "items": {"enum": list(field.choices)}, "uniqueItems": True}, _NULL)


def _moments() -> Schema:
    clock = _text_definitions()["clock"]
    properties: Schema = {
        "days": {"type": "string", "description": "Such as mon-fri or mon, wed, sat"},
        "at": {**_either(clock, {"type": "array", "items": _ref("clock"), "minItems": 1}), "description": "One or more times of day"},
    }
    return {"type": "array", "items": _closed(properties, list(properties))}


def _batch() -> Schema:
    properties: Schema = {
        "up-to": {"type": "integer", "minimum": 1, "maximum": MOST_TOGETHER, "description": "How many are worked on together at the most"},
        "after": {**_ref("duration"), "description": "How long the first waits for others; left open, until there are as many"},
    }
    return _either(_closed(properties, ["up-to"]), _NULL)


def _patience() -> Schema:
    properties: Schema = {
        "after": {**_ref("time"), "description": "How long a customer waits"},
        "to": {**_ref("id"), "description": "The step where those go who have waited that long"},
    }
    return _either(_closed(properties, ["after", "to"]), _NULL)


def _periods(rate: bool = False) -> Schema:
    properties: Schema = {
        "days": {"type": "string", "description": "Such as mon-fri or mon, wed, sat"},
        "from": {**_ref("clock"), "description": "When it begins"},
        "to": {**_ref("clock"), "description": "When it ends, 24:00 at the latest"},
    }
    if rate:
        properties["rate"] = {**_ref("rate"), "description": "How many come then"}
    return {"type": "array", "items": _closed(properties, list(properties))}


def _text_definitions() -> Schema:
    unit = "[A-Za-z]+"
    return {
        "id": _ID,
        "ids": _either(_ID, {"type": "array", "items": _ref("id")}, _NULL),
        "line": _LINE,
        "text": _TEXT,
        "clock": {"type": "string", "pattern": "^([01]?[0-9]|2[0-4]):[0-5][0-9]$"},
        "duration": {
            "type": "string",
            "pattern": rf"^(P[0-9.WDTHMS]+|({_NUMBER} *{unit} *)+)$",
            "description": f"Such as 5 min or 1 h 30 min; units are {_UNITS}",
        },
        "rate": {"type": "string", "pattern": rf"^{_NUMBER} *(/|per) *{unit}$", "description": "Such as 30 / h"},
        "share": {"type": "string", "pattern": rf"^{_NUMBER} *%$", "description": "Such as 80 %"},
        "file": {"type": ["string", "null"], "pattern": "^[^/\\\\].*\\.[cC][sS][vV]$", "description": "A CSV file beside this document"},
        "date": {"type": ["string", "null"], "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$", "description": "Such as 2026-05-04"},
        "money": {"type": "string", "pattern": rf"^{_NUMBER} *[A-Z]{{3}}$", "description": "Such as 2.50 EUR"},
        "money-rate": {"type": "string", "pattern": rf"^{_NUMBER} *[A-Z]{{3}} *(/|per) *{unit}$", "description": "Such as 18 EUR / h"},
    }


def _definitions() -> Schema:
    coordinate = {"type": "number", "minimum": -FARTHEST, "maximum": FARTHEST}
    people = {"type": "integer", "minimum": 0, "maximum": MOST_PEOPLE}
    staff = {"type": "object", "patternProperties": {_ID_PATTERN: people}, "additionalProperties": False}
    flow = _closed({field.key: _described(field) for field in FLOW_FIELDS}, ["to"])
    by_demand = {"type": "object", "patternProperties": {_ID_PATTERN: _ref("share")}, "additionalProperties": False, "minProperties": 1}
    share = _described(next(field for field in FLOW_FIELDS if field.key == "share"))
    flow["properties"]["share"] = {
        **_either(_text_definitions()["share"], by_demand),
        **{key: share[key] for key in ("title", "description")},
    }
    one_flow = _either(_ID, flow)
    suppression = {"check": _ref("line"), "elements": {"type": ["string", "array"], "items": {"type": "string"}}, "reason": _ref("line")}
    return {
        **_text_definitions(),
        "time": _either(_text_definitions()["duration"], _distribution()),
        "staff-use": _either(_ID, staff, _NULL),
        "flows": _either(one_flow, {"type": "array", "items": one_flow}, _NULL),
        "fail-point": _point({"recovery": {**_ref("text"), "description": "How it is put right"}}),
        "wait-point": _point({"at-most": {**_ref("duration"), "description": "How long is bearable"}}),
        "position": {"type": "array", "items": coordinate, "minItems": 2, "maxItems": 2},
        "change": change_schema(_described, _ref),
        "observation": _either(_closed({field.key: _described(field) for field in OBSERVATION_FIELDS}, []), _NULL),
        "suppression": _closed(suppression, ["check", "reason"]),
    }


def _distribution() -> Schema:
    """One kind with its parameters."""
    phases = {"type": "integer", "minimum": 1, "maximum": 1000}
    kinds: Schema = {}
    for kind, names in PARAMETERS.items():
        parameters = {name: phases if name == "k" else _ref("duration") for name in names}
        kinds[kind] = _ref("duration") if len(names) == 1 else _closed(parameters, list(names))
    values = {"type": "array", "items": _ref("duration"), "minItems": 1}
    kinds[EMPIRICAL] = {
        **_either(_text_definitions()["file"] | {"type": "string"}, values),
        "description": "Times that were measured: a list, or a CSV file",
    }
    return {**_closed(kinds, []), "minProperties": 1, "maxProperties": 1}


def _point(more: Schema) -> Schema:
    return _either(_TEXT, _closed({"what": _ref("line"), **more}, ["what"]))


def schema_text() -> str:
    """The schema as it is printed and shipped."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    print(schema_text(), end="")
