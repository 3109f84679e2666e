"""From one node of the tree to the observations of a walk-through."""

from __future__ import annotations

from typing import Any

from designer.model.elements import Observation
from designer.model.fields import Field, FieldType
from designer.model.walk_throughs import OBSERVATION_FIELDS
from designer.storage import values
from designer.storage.parts import READERS
from designer.storage.tree import Mapping, Node, Scalar
from designer.storage.values import NOT_A_MAPPING, UNKNOWN, Reading

_FIELDS = {field.key: field for field in OBSERVATION_FIELDS}
_READERS = {**READERS, FieldType.SCORE: values.score, FieldType.WORDS: values.words}


def observations(reading: Reading, node: Node, field: Field) -> tuple[Observation, ...]:
    """A mapping of steps to what was observed there."""
    if type(node) is Scalar and node.nothing:
        return ()
    if type(node) is not Mapping:
        reading.fault(node, NOT_A_MAPPING)
        return ()
    steps, found = reading.known["steps"], []
    for id, (key, value) in node.items.items():
        if id not in steps:
            reading.unknown(key, UNKNOWN["steps"], id, steps)
        found.append(_observation(reading, id, value))
    return tuple(found)


def _observation(reading: Reading, step: str, node: Node) -> Observation:
    if type(node) is not Mapping:
        if not (type(node) is Scalar and node.nothing):
            reading.fault(node, NOT_A_MAPPING)
        return Observation(step)
    found: dict[str, Any] = {}
    for name, (key, value) in node.items.items():
        field = _FIELDS.get(name)
        if field is None:
            missing = [other for other in _FIELDS if other not in node.items]
            reading.unknown(key, UNKNOWN["key"], name, _FIELDS, missing)
        elif not (type(value) is Scalar and value.nothing):
            found[field.attribute] = _READERS[field.type](reading, value, field)
    return Observation(step, **found)
