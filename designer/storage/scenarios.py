"""From one node of the tree to the changes of a scenario, whose values are read as those of the elements that they change."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from designer.i18n import QT_TRANSLATE_NOOP
from designer.model.blueprint import ID
from designer.model.elements import Change, Ref, flow_ref
from designer.model.fields import FIELDS, Field, FieldType
from designer.model.scenarios import CHANGEABLE, PARTS, cut, made_by, may_be_empty, pool, set_values, settable, split
from designer.model.texts import shorten
from designer.storage import tree, values
from designer.storage.parts import READERS
from designer.storage.rows import items
from designer.storage.tree import Node, Scalar, Sequence
from designer.storage.values import MISSING_KEY, NEEDED, NOT_A_MAPPING, UNKNOWN, Reading

_TEXT = next(field for field in FIELDS["staff"] if field.key == "name")
_COUNT = next(field for field in FIELDS["staff"] if field.key == "count")
_ANY_STEPS = Field("steps", "steps", FieldType.REFERENCES, _TEXT.label, _TEXT.help, (), True, "steps")
_ANY_POOLS = Field("pool", "pools", FieldType.REFERENCES, _TEXT.label, _TEXT.help, (), True, "staff")
_KEYS = {"cut": ("cut",), "pool": ("pool", "into", "name"), "split": ("split", "into", "count", "steps", "name")}
_NEEDED = {"cut": ("cut",), "pool": ("pool", "into"), "split": ("split", "into", "count", "steps")}
assert _KEYS.keys() == PARTS.keys()

_Rows = Mapping[str, tuple[Scalar, Node]]


def changes(reading: Reading, node: Node, field: Field) -> tuple[Change, ...]:
    """A list of mappings, each of which changes one element, cuts one step, pools or splits staff.

    A change may name staff pools that one before it makes.
    """
    found: list[Change] = []
    with _own_pools(reading) as made:
        for item in items(reading, node):
            change = _change(reading, item)
            if change is not None:
                found.append(change)
                made.add(made_by(change))
    return tuple(found)


class _Known(Collection[str]):
    """The ids of the staff pools of the document, and those that the changes so far have made."""

    def __init__(self, ids: Collection[str]) -> None:
        self.ids = ids
        self.made: set[str] = set()

    def __contains__(self, id: object) -> bool:
        return id in self.ids or (id in self.made and id != "")

    def __iter__(self) -> Iterator[str]:
        yield from self.ids
        yield from (id for id in self.made if id and id not in self.ids)

    def __len__(self) -> int:
        return sum(1 for _ in self)


@contextmanager
def _own_pools(reading: Reading) -> Iterator[set[str]]:
    before = reading.known["staff"]
    known = _Known(before)
    reading.known["staff"] = known
    try:
        yield known.made
    finally:
        reading.known["staff"] = before


def _change(reading: Reading, node: Node) -> Change | None:
    if type(node) is not tree.Mapping:
        reading.fault(node, NOT_A_MAPPING)
        return None
    rows = node.items
    faults = len(reading.faults)
    action = next((name for name in PARTS if name in rows), "")
    word = next((name for name in CHANGEABLE if name in rows), "")
    if action:
        change = _by_action(reading, node, action)
    elif word:
        change = _set(reading, node, word)
    else:
        _unknown_kind(reading, node)
        return None
    return change if len(reading.faults) == faults else None


def _unknown_kind(reading: Reading, node: tree.Mapping) -> None:
    words = (*CHANGEABLE, *PARTS)
    for name, (key, _) in node.items.items():
        reading.unknown(key, UNKNOWN["key"], name, words)
        return
    template = QT_TRANSLATE_NOOP("storage", "a change says what it is about; it begins with one of {names}")
    reading.fault(node, template, names=", ".join(words))


def _refuse_other_keys(reading: Reading, rows: _Rows, known: Collection[str]) -> None:
    for name, (key, _) in rows.items():
        if name not in known:
            reading.unknown(key, UNKNOWN["key"], name, known)


# -- setting ------------------------------------------------------------------------------------------------------------------


def _set(reading: Reading, node: tree.Mapping, word: str) -> Change | None:
    rows, collection = node.items, CHANGEABLE[word]
    ref = _flow(reading, rows[word][1]) if word == "flow" else _element(reading, collection, rows[word][1])
    fields = {field.key: field for field in settable(collection)}
    _refuse_other_keys(reading, rows, (word, *fields))
    found: dict[str, object] = {}
    for key, field in fields.items():
        if key in rows and key != word:
            found[field.attribute] = _value(reading, rows[key][1], field)
    if len(rows) == 1:
        reading.fault(node, QT_TRANSLATE_NOOP("storage", "say here what changes, such as {example}"), example=_EXAMPLES[word])
    return set_values(ref, found) if ref is not None and found else None


_EXAMPLES = {
    "flow": "share: 30 %",
    "step": "time: 4 min",
    "demand": "rate: 40 / h",
    "promise": "within: 10 min",
    "staff": "count: 4",
    "schedule": "periods: [...]",
    "lane": "band: back office",
}


def _value(reading: Reading, node: Node, field: Field) -> Any:
    """A value as the element itself would hold it; an empty text takes away what may be absent."""
    if type(node) is Scalar and not node.text and may_be_empty(field):
        return field.default
    return READERS[field.type](reading, node, field)


def _element(reading: Reading, collection: str, node: Node) -> Ref | None:
    known = reading.known[collection]
    if type(node) is not Scalar:
        reading.fault(node, values.NOT_A_TEXT)
    elif node.nothing:
        reading.fault(node, NEEDED)
    elif node.text in known:
        return Ref(collection, node.text)
    else:
        reading.unknown(node, UNKNOWN[collection], node.text, known)
    return None


def _flow(reading: Reading, node: Node) -> Ref | None:
    if type(node) is not Sequence or len(node.items) != 2:
        reading.fault(node, QT_TRANSLATE_NOOP("storage", "a flow is named by its two steps, like [check-in, room-ready]"))
        return None
    source, target = (_element(reading, "steps", item) for item in node.items)
    return None if source is None or target is None else flow_ref(source.id, target.id)


# -- cutting, pooling, splitting ----------------------------------------------------------------------------------------------


def _by_action(reading: Reading, node: tree.Mapping, action: str) -> Change | None:
    rows = node.items
    _refuse_other_keys(reading, rows, _KEYS[action])
    missing = [name for name in _NEEDED[action] if name not in rows]
    for name in missing:
        reading.fault(node, MISSING_KEY, name=name)
    if missing:
        return None
    if action == "cut":
        step = _element(reading, "steps", rows["cut"][1])
        return cut(step.id) if step is not None else None
    into = _new_pool(reading, rows["into"][1])
    called = values.text(reading, rows["name"][1], _TEXT) if "name" in rows else ""
    return (_pool if action == "pool" else _split)(reading, rows, into, called or "")


def _pool(reading: Reading, rows: _Rows, into: str, name: str) -> Change | None:
    pools = values.references(reading, rows["pool"][1], _ANY_POOLS) or ()
    if len(pools) < 2 and not (isinstance(rows["pool"][1], Sequence) and len(rows["pool"][1].items) > 1):
        reading.fault(
            rows["pool"][1], QT_TRANSLATE_NOOP("storage", "name the staff pools that serve together, like [reception, concierge]")
        )
    return pool(pools, into, name)


def _split(reading: Reading, rows: _Rows, into: str, name: str) -> Change | None:
    ref = _element(reading, "staff", rows["split"][1])
    people = values.count(reading, rows["count"][1], _COUNT)
    steps = values.references(reading, rows["steps"][1], _ANY_STEPS)
    if not steps:
        reading.fault(rows["steps"][1], NEEDED)
    return split(ref.id, into, people or 0, steps or (), name) if ref is not None else None


def _new_pool(reading: Reading, node: Node) -> str:
    if type(node) is not Scalar:
        reading.fault(node, values.NOT_A_TEXT)
    elif not ID.fullmatch(node.text):
        template = QT_TRANSLATE_NOOP("storage", "'{id}' cannot be an id (small letters, digits and hyphens)")
        reading.fault(node, template, id=shorten(node.text))
    else:
        return node.text
    return ""
