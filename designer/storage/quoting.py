"""When and how a text is put in quotes, so that every reader of YAML 1.1 and 1.2 reads that same text."""

from __future__ import annotations

import re
from functools import lru_cache

_WORDS = "y|n|yes|no|on|off|true|false|null|nil|none"
_ODD = "\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff"

# A plain text begins with a letter, or is a number followed by a space and a unit; it holds no ': ' and no ' #'.
# The inner runs are possessive ("++"): a text that does not match is given up in linear time. Groups are not: Python before 3.11.5
# matches them wrongly.
_BEGINS = rf"(?!(?i:{_WORDS})\Z)(?:[^\W\d_]|[0-9][0-9.]*+(?:,[0-9.]*+)* [A-Za-z/%])"
_BEGINS_IN_FLOW = rf"(?!(?i:{_WORDS})\Z)(?:[^\W\d_]|[0-9][0-9.]*+ [A-Za-z/%])"
_BLOCK = re.compile(rf"{_BEGINS}(?:[^{_ODD}:# ]++|:(?! )|(?<! )#| (?!#))*")
_FLOW = re.compile(rf"{_BEGINS_IN_FLOW}(?:[^{_ODD}:# ,?\[\]{{}}]++|:(?![ ,\[\]{{}}])|(?<! )#| (?!#))*")
_ESCAPED = re.compile("[\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff]")


def quoted(text: str) -> str:
    """`text` in double quotes, on one line."""
    import json  # a document has few texts to quote, and a start none

    return _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04X}", json.dumps(text, ensure_ascii=False))


def is_plain(text: str, flow: bool = False) -> bool:
    """Whether `text` may stand without quotes (`flow`: inside brackets or braces)."""
    return len(text) < 1000 and (_FLOW if flow else _BLOCK).fullmatch(text) is not None and text[-1] not in " :"


@lru_cache(maxsize=8192)
def scalar(text: str, flow: bool = False) -> str:
    """`text` as YAML writes it on one line, in quotes only where they are needed."""
    return text if is_plain(text, flow) else quoted(text)


_LITERAL_LINE = re.compile(rf"[^{_ODD}]*")


def literal(text: str, indent: int) -> str | None:
    """A text of several lines as a literal block whose lines stand at `indent`; None where a block could not keep it."""
    body = text.removesuffix("\n")
    lines = body.split("\n")
    if len(lines) < 2 or body.endswith("\n") or lines[0][:1] in ("", " "):
        return None
    if not all(_LITERAL_LINE.fullmatch(line) and (not line or line.strip(" ")) for line in lines):
        return None
    pad = " " * indent
    return ("|" if text.endswith("\n") else "|-") + "".join(f"\n{pad}{line}" if line else "\n" for line in lines)
