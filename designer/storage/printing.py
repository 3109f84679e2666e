"""The `print` section of a document: read with the place of every fault, and written so that only what differs is said."""

from __future__ import annotations

from typing import Any

from designer.model.printing import PRINT_FIELDS, PrintSettings, print_texts
from designer.model.quantities import QuantityError
from designer.storage.extras import read_extra
from designer.storage.quoting import scalar
from designer.storage.tree import Mapping, Node, Scalar
from designer.storage.values import NOT_A_MAPPING, NOT_A_TEXT, UNKNOWN, Reading

_FIELDS = {field.key: field for field in PRINT_FIELDS}


def print_section(reading: Reading, node: Node) -> PrintSettings:
    """What the section says; nothing is what goes without saying. Faults are reported."""
    if type(node) is not Mapping:
        if not (type(node) is Scalar and node.nothing):
            reading.fault(node, NOT_A_MAPPING)
        return PrintSettings()
    found: dict[str, Any] = {}
    extra: list[tuple[str, object]] = []
    for name, (key, value) in node.items.items():
        field = _FIELDS.get(name)
        if name.startswith("x-"):
            extra.append((name, read_extra(reading, value)))
        elif field is None:
            reading.unknown(key, UNKNOWN["key"], name, _FIELDS)
        elif type(value) is not Scalar:
            reading.fault(value, NOT_A_TEXT)
        elif not value.nothing:
            try:
                found[field.attribute] = field.parse(value.text)
            except QuantityError as error:
                reading.say(value, error.message)
    return PrintSettings(**found, extra=tuple(extra))


def print_pairs(settings: PrintSettings) -> dict[str, str]:
    """Keys and YAML texts of what the section says, apart from `x-` keys."""
    flags = {field.key for field in PRINT_FIELDS if isinstance(field.default, bool)}
    return {key: text if key in flags else scalar(text, True) for key, text in print_texts(settings).items()}
