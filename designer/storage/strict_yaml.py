"""YAML without surprises: a tree of texts with their places, within fixed limits.

There are no tags, no anchors or aliases, no merge keys, no second document, no duplicate keys and no implicit types: a scalar is
a text, and whoever asks for a number or a flag says so.

Two ways lead to a tree. `event_yaml` composes it from libyaml's events: it reads all of YAML that is allowed here, and it alone
finds what is wrong and where. `block_yaml` matches the lines of a document with regular expressions, in half the time and without
loading a YAML library; it knows only the plain style that this program and most people write, and gives up a document at
the first character that it does not know for certain. So the fast one is asked first, and whenever it gives up, the other one
reads the whole text anew. Where both give a tree, it is the same to the last offset (`tests/storage/test_block_yaml.py`).
"""

from __future__ import annotations

import re

from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.storage.block_yaml import scan
from designer.storage.problems import DocumentError, Problem
from designer.storage.tree import Fault, Lines, Node

MOST_BYTES = 10_000_000

# -- text ---------------------------------------------------------------------------------------------------------------------

_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]|\r(?!\n)")
_COMMON = bytes([*b"\t\n", *range(0x20, 0x7F)])


def decode(data: bytes | str) -> str:
    """The text of a document's bytes (a byte order mark at its beginning stays).

    Raises `DocumentError` for too many bytes, for what is not UTF-8, and for characters that have no place in a text.
    """
    size = len(data)
    if size > MOST_BYTES:
        raise DocumentError([Problem(too_large(size), 1, 1)])
    text = data if isinstance(data, str) else _from_utf8(data)
    if text.isascii() and not text.encode().translate(None, _COMMON):
        return text  # most are, and this is twenty times as fast as looking
    match = _REFUSED.search(text, 1 if text.startswith("\ufeff") else 0)
    if match:
        message = say(QT_TRANSLATE_NOOP("storage", "the character {code} cannot stand in a document"), code=f"U+{ord(match[0]):04X}")
        raise DocumentError(Lines(text).problems([Fault(match.start(), message)]))
    return text


def too_large(size: int) -> Message:
    """What is said of a document of `size` bytes that is over the limit."""
    template = QT_TRANSLATE_NOOP("storage", "the document has {size} MB; the most is {most} MB")
    return say(template, size=f"{size / 1e6:.1f}", most=f"{MOST_BYTES / 1e6:.0f}")


def _from_utf8(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
        template = (
            QT_TRANSLATE_NOOP("storage", "the document is UTF-16; save it as UTF-8")
            if wide
            else QT_TRANSLATE_NOOP("storage", "byte {code} is not UTF-8 (is the document Latin-1?); save it as UTF-8")
        )
        message = say(template) if wide else say(template, code=f"0x{data[error.start]:02X}")
        raise DocumentError(Lines(before).problems([Fault(len(before), message)])) from None


# -- tree ---------------------------------------------------------------------------------------------------------------------


def compose(text: str) -> Node | None:
    """The tree of `text`, or None for an empty one. Raises `DocumentError`."""
    root, faults = compose_all(text)
    if faults:
        raise DocumentError(Lines(text).problems(faults))
    return root


def compose_all(text: str) -> tuple[Node | None, list[Fault]]:
    """The tree of `text` as far as it can be read, and all that is wrong with it as YAML."""
    root = scan(text)
    if root is not None:
        return root, []
    from designer.storage.event_yaml import compose_events  # PyYAML is only loaded for what needs it

    return compose_events(text)
