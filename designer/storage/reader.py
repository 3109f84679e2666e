"""From the tree of a document to its `Blueprint`, driven by `designer.model.fields`."""

from __future__ import annotations

import math
import re
from collections.abc import Collection
from typing import Any

from designer.i18n import QT_TRANSLATE_NOOP
from designer.model.blueprint import ID, Blueprint, Frozen, Table, key_of, new_id
from designer.model.elements import (
    FARTHEST,
    Demand,
    Flow,
    Lane,
    Line,
    Note,
    Patience,
    Position,
    Promise,
    Scenario,
    Schedule,
    StaffPool,
    Stage,
    Step,
    Suppression,
    WalkThrough,
)
from designer.model.fields import FIELDS, Field, FieldType
from designer.model.quantities import is_currency
from designer.model.texts import shorten
from designer.storage import hours, values
from designer.storage.extras import read_extra
from designer.storage.making import maker
from designer.storage.parts import READERS
from designer.storage.printing import print_section
from designer.storage.problems import TooManyProblems
from designer.storage.rows import items, keys
from designer.storage.scenarios import changes
from designer.storage.tree import Mapping, Node, Scalar, Sequence
from designer.storage.values import UNKNOWN, Reading
from designer.storage.walk_throughs import observations

TOP_LEVEL = (
    "format",
    "name",
    "description",
    "currency",
    "stages",
    "lanes",
    "lines",
    "staff",
    "schedules",
    "demand",
    "steps",
    "notes",
    "promises",
    "scenarios",
    "walk-throughs",
    "suppress",
    "print",
    "layout",
)
"""The keys of a document in their canonical order."""

CLASSES: dict[str, type] = {
    "stages": Stage,
    "lanes": Lane,
    "lines": Line,
    "staff": StaffPool,
    "schedules": Schedule,
    "demand": Demand,
    "steps": Step,
    "notes": Note,
    "promises": Promise,
    "scenarios": Scenario,
    "walk_throughs": WalkThrough,
}
_ORDER = ("stages", "lanes", "lines", "schedules", "staff", "steps", "notes", "demand", "promises", "scenarios", "walk_throughs")
_IDS = re.compile(rf"(?:{ID.pattern}\n)*")  # one look at all ids of a collection


_READERS = {**READERS, FieldType.CHANGES: changes, FieldType.DATE: values.date, FieldType.OBSERVATIONS: observations}
_ROWS = {name: {field.key: (field.attribute, _READERS[field.type], field) for field in fields} for name, fields in FIELDS.items()}
_NEEDED = {name: tuple(field.key for field in fields if field.required) for name, fields in FIELDS.items()}
_ALL_NEEDED = {name: frozenset(keys) for name, keys in _NEEDED.items()}


def read_tree(root: Node, reading: Reading) -> Blueprint | None:
    """The blueprint of a document's tree, or None when anything is wrong: `reading.faults` then says what."""
    if type(root) is not Mapping:
        reading.fault(root, QT_TRANSLATE_NOOP("storage", "a document is a mapping that begins with format: service-blueprint/1"))
        return None
    try:
        attributes = _document(reading, root)
    except TooManyProblems:
        return None
    return None if reading.faults else Blueprint(**attributes)


def _document(reading: Reading, root: Mapping) -> dict[str, Any]:
    meant: dict[str, Node] = {}
    attributes: dict[str, Any] = _plain_attributes(reading, root, meant)
    for collection in _ORDER:
        row = root.items.get(key_of(collection))
        reading.known[collection] = _ids(row[1] if row else meant.get(key_of(collection)))
    for collection in _ORDER:
        if key_of(collection) in root.items:
            attributes[collection] = _table(reading, collection, root.items[key_of(collection)][1])
    _refuse_shared_ids(reading, root)
    if "suppress" in root.items:
        attributes["suppress"] = tuple(filter(None, (_suppression(reading, item) for item in items(reading, root.items["suppress"][1]))))
    if "print" in root.items:
        attributes["print"] = print_section(reading, root.items["print"][1])
    if "layout" in root.items:
        attributes["layout"] = _layout(reading, root.items["layout"][1])
    return attributes


def _ids(node: Node | None) -> Collection[str]:
    """The ids that a collection holds."""
    if type(node) is Mapping:
        return node.items
    return () if node is None or (type(node) is Scalar and node.nothing) else values.Anything()


_PLAIN = {field.key: field for field in (*FIELDS["stages"], *FIELDS["notes"]) if field.key in ("name", "description")}


def _plain_attributes(reading: Reading, root: Mapping, meant: dict[str, Node]) -> dict[str, Any]:
    """What stands at the top besides the collections; `meant` gets the collections whose key is misspelt.

    Their ids are then known, so that one wrong letter is one problem and not one at each place that names them.
    """
    absent = [key for key in TOP_LEVEL if key not in root.items]
    attributes: dict[str, Any] = {}
    extra: list[tuple[str, object]] = []
    for name, (key, node) in root.items.items():
        if name.startswith("x-"):
            extra.append((name, read_extra(reading, node)))
        elif name not in TOP_LEVEL:
            near = reading.unknown(key, UNKNOWN["key"], name, TOP_LEVEL, absent)
            if near in absent:
                meant.setdefault(near, node)
        elif name == "description":
            attributes[name] = values.long_text(reading, node, _PLAIN[name])
        elif name == "name":
            attributes[name] = values.text(reading, node, _PLAIN[name])
        elif name == "currency":
            attributes[name] = reading.currency = _currency(reading, node)
    attributes["extra"] = tuple(extra)
    return attributes


def _currency(reading: Reading, node: Node) -> str:
    if type(node) is Scalar and is_currency(node.text):
        return node.text
    reading.fault(node, QT_TRANSLATE_NOOP("storage", "a currency is three capital letters, such as EUR"))
    return "EUR"


def _table(reading: Reading, collection: str, node: Node) -> Table[Any]:
    if type(node) is not Mapping:
        if not (type(node) is Scalar and node.nothing):
            reading.fault(node, QT_TRANSLATE_NOOP("storage", "a mapping of ids to what they stand for is expected here"))
        return Table()
    make = _schedule if collection == "schedules" else _element
    found = {}
    ids = "".join([f"{id}\n" for id in node.items])
    sound = _IDS.fullmatch(ids) and ids.count("\n") == len(node.items)
    for id, (key, value) in node.items.items():
        if not sound and not ID.fullmatch(id):
            template = QT_TRANSLATE_NOOP("storage", "'{id}' cannot be an id (small letters, digits and hyphens); '{other}' could")
            reading.fault(key, template, id=shorten(id), other=new_id(shorten(id), ()))
        found[id] = make(reading, collection, key, value)
    return Table(found)


def _schedule(reading: Reading, collection: str, key: Scalar, node: Node) -> Schedule:
    return Schedule(key.text, hours.periods(reading, node, FIELDS["schedules"][0]))


def _element(reading: Reading, collection: str, key: Scalar, node: Node) -> Any:
    if type(node) is not Mapping:
        reading.fault(key if type(node) is Scalar and node.nothing else node, values.NOT_A_MAPPING)
        return None
    rows = _ROWS[collection]
    before = len(reading.faults)
    found: dict[str, Any] = {"id": key.text}
    extra: list[tuple[str, object]] = []
    rows_of_node = node.items
    for name, (name_key, value) in rows_of_node.items():
        row = rows.get(name)
        if row is not None:
            attribute, read, field = row
            found[attribute] = read(reading, value, field)
        elif name.startswith("x-"):
            extra.append((name, read_extra(reading, value)))
        else:
            missing = [needed for needed in _NEEDED[collection] if needed not in rows_of_node]
            reading.unknown(name_key, UNKNOWN["key"], name, rows, missing)
    if not _ALL_NEEDED[collection] <= rows_of_node.keys():
        for name in _NEEDED[collection]:
            if name not in rows_of_node:
                reading.fault(key, values.MISSING_KEY, name=name)
    if collection == "steps":
        _refuse_own_flow(reading, key, found.get("next") or (), rows_of_node)
        if found.get("patience") is not None:
            _refuse_own_patience(reading, key, found["patience"], rows_of_node["patience"][1])
    elif collection == "demand":
        _refuse_two_ways_of_coming(reading, key, rows_of_node)
    if len(reading.faults) > before:
        return None
    if extra:
        found["extra"] = tuple(extra)
    if collection == "demand" and type(found.get("rate")) is tuple:
        found["profile"] = found.pop("rate")
    return maker(CLASSES[collection])(**found) if collection == "steps" else CLASSES[collection](**found)


def _refuse_own_flow(reading: Reading, key: Scalar, flows: tuple[Flow, ...], rows: dict[str, tuple[Scalar, Node]]) -> None:
    for flow in flows:
        if flow.target == key.text:
            reading.fault(_flow_node(rows["next"][1], key.text), QT_TRANSLATE_NOOP("storage", "a step cannot flow into itself"))
            return


def _refuse_own_patience(reading: Reading, key: Scalar, patience: Patience, node: Node) -> None:
    if patience.to == key.text and type(node) is Mapping:
        reading.fault(node.items["to"][1], QT_TRANSLATE_NOOP("storage", "who loses patience cannot go to the same step"))


def _refuse_two_ways_of_coming(reading: Reading, key: Scalar, rows: dict[str, tuple[Scalar, Node]]) -> None:
    """Customers come at a rate, at times or as a list says: one of the three."""
    given = [name for name in rows if name == "rate" or (name in ("times", "arrivals") and not _is_empty(rows[name][1]))]
    if not given:
        template = QT_TRANSLATE_NOOP("storage", "how many come is missing here: write rate (such as 30 / h), times or arrivals")
        reading.fault(key, template)
    for name in given[1:]:
        template = QT_TRANSLATE_NOOP("storage", "'{first}' says already when they come; take it away or '{name}'")
        reading.fault(rows[name][0], template, first=given[0], name=name)


def _is_empty(node: Node) -> bool:
    return (type(node) is Scalar and not node.text) or (type(node) is Sequence and not node.items)


def _flow_node(node: Node, target: str) -> Node:
    """Where the flow to `target` is written."""
    for item in node.items if type(node) is Sequence else ():
        to = item.items["to"][1] if type(item) is Mapping and "to" in item.items else item
        if type(to) is Scalar and to.text == target:
            return to
    return node


def _refuse_shared_ids(reading: Reading, root: Mapping) -> None:
    notes = root.items.get("notes")
    if notes is None or type(notes[1]) is not Mapping:
        return
    for id, (key, _) in notes[1].items.items():
        if id in reading.known["steps"] and not isinstance(reading.known["steps"], values.Anything):
            reading.fault(key, QT_TRANSLATE_NOOP("storage", "'{id}' is a step's id already; a note needs its own"), id=shorten(id))


_REASON = Field("reason", "reason", FieldType.TEXT, QT_TRANSLATE_NOOP("fields", "Reason"), QT_TRANSLATE_NOOP("fields", "Why"), "", True)


def _suppression(reading: Reading, node: Node) -> Suppression | None:
    rows = keys(reading, node, ("check", "elements", "reason"), ("check", "reason"))
    check = values.text(reading, rows["check"][1], _REASON) if "check" in rows else None
    reason = values.text(reading, rows["reason"][1], _REASON) if "reason" in rows else None
    named: list[str] = []
    if "elements" in rows:
        node = rows["elements"][1]
        named = [values.text(reading, item, _REASON) or "" for item in (node.items if type(node) is Sequence else [node])]
    return Suppression(check, reason, tuple(named)) if check is not None and reason is not None else None


def _layout(reading: Reading, node: Node) -> Frozen[str, Position]:
    if type(node) is not Mapping:
        if not (type(node) is Scalar and node.nothing):
            reading.fault(node, values.NOT_A_MAPPING)
        return Frozen()
    steps, notes = reading.known["steps"], reading.known["notes"]
    found = {}
    for id, (key, value) in node.items.items():
        if id not in steps and id not in notes:
            reading.unknown(key, UNKNOWN["placed"], id, (*steps, *notes))
        if type(value) is not Sequence or len(value.items) != 2:
            reading.fault(value, QT_TRANSLATE_NOOP("storage", "a position is written like [24, 12]"))
            continue
        found[id] = Position(_coordinate(reading, value.items[0]), _coordinate(reading, value.items[1]))
    return Frozen(found)


def _coordinate(reading: Reading, node: Node) -> float:
    try:
        value = float(node.text) if type(node) is Scalar and not node.style and len(node.text) < 40 else math.nan
    except ValueError:
        value = math.nan
    if abs(value) <= FARTHEST:
        return value
    reading.fault(node, QT_TRANSLATE_NOOP("storage", "a coordinate is a number between -1000000 and 1000000"))
    return 0.0
