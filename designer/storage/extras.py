"""Values under keys that begin with ``x-``: read by YAML 1.2's core schema, kept as plain values, and never looked into.

A mapping is kept as a tuple of pairs and a list as `Items`, so that both stay immutable and can be told apart.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from designer.i18n import QT_TRANSLATE_NOOP
from designer.model.scalars import LONGEST_TEXT
from designer.storage.tree import Broken, Node, Scalar, Sequence

if TYPE_CHECKING:
    from designer.storage.values import Reading


class Items(tuple[object, ...]):
    """A list under an ``x-`` key."""

    __slots__ = ()


_INT = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_ENDLESS = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_CONSTANTS = {"": None, "~": None, "null": None, "Null": None, "NULL": None}
_CONSTANTS |= {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}  # type: ignore[dict-item]


def read_extra(reading: Reading, node: Node) -> object:
    """The plain value of `node`."""
    if isinstance(node, Scalar):
        return _scalar(reading, node)
    if isinstance(node, Broken):
        return None
    if isinstance(node, Sequence):
        return Items(read_extra(reading, item) for item in node.items)
    return tuple((name, read_extra(reading, value)) for name, (_, value) in node.items.items())


def _scalar(reading: Reading, node: Scalar) -> object:
    text = node.text
    if len(text) > LONGEST_TEXT:
        reading.fault(node, QT_TRANSLATE_NOOP("storage", "the text has more than {most} characters"), most=LONGEST_TEXT)
        return ""
    if node.style:
        return text
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    number = plain_number(text)
    if isinstance(number, float) and not math.isfinite(number):
        reading.fault(node, QT_TRANSLATE_NOOP("storage", "a number that is not finite cannot stand in a document"))
    return text if number is None else number


def plain_number(text: str) -> int | float | None:
    """The number that a plain scalar is by YAML 1.2's core schema, or None."""
    if _INT.fullmatch(text):
        if len(text) > 300:
            return math.inf
        return int(text, {"0o": 8, "0x": 16}.get(text[:2], 10))
    if _FLOAT.fullmatch(text):
        return float(text)
    return math.inf if _ENDLESS.fullmatch(text) else None
