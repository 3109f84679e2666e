"""From a text to its tree line by line, for documents in the plain style that this program and most people write.

Known are block mappings and lists, values on one line (plain, in quotes, in braces or brackets), literal blocks, comments and
empty lines. Every pattern here knows a part of what libyaml reads, and knows it in whole: what no pattern matches, a line that
stands at no open indentation, a key that comes twice, great depth or great size make `scan` give up the document. So it never
finds a fault, and has no message: it answers with the tree that `designer.storage.event_yaml` would give, or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from designer.storage.tree import MOST_NODES, Mapping, Node, Scalar, Sequence

_DEEPEST = 24  # blocks in blocks, and braces in braces: together well within the limit of the tree
# These end lines, or cannot stand in a document at all. The rare ones are sought once: patterns of Latin-1 alone are soon compiled.
_ODD = "\x00-\x1f\x7f-\x9f"
_RARE = re.compile("[\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")

# A plain text never begins with an indicator, and ends before ": ", " #" and spaces at the end of its line. Runs are possessive
# ("*+"): a line that does not match is given up in linear time.
_KEY = r"[A-Za-z0-9_][A-Za-z0-9_./-]{0,200}+"
_LETTER = rf"[^{_ODD} ?:,\[\]{{}}#&*!|>'\"%@`-]"
_FIRST = rf"(?:{_LETTER}|-(?=[A-Za-z0-9.]))"
_SIMPLE = rf"{_LETTER}[^{_ODD}:#]*+(?<! )"
_PLAIN = rf"{_FIRST}(?:[^{_ODD}:#]++|:(?=[^{_ODD} ])|(?<! )#)*"
_SIMPLE_FLOW = rf"{_LETTER}[^{_ODD}:#,?\[\]{{}}]*+(?<! )"
_FLOW = rf"{_FIRST}(?:[^{_ODD}:#,?\[\]{{}}]++|:(?=[^{_ODD} ,?\[\]{{}}])|(?<! )#)*"
_DOUBLE = rf'"([^{_ODD}"\\]*+(?:\\(?:["\\nt]|u(?![dD][89a-fA-F])[0-9a-fA-F]{{4}})[^{_ODD}"\\]*+)*)"'
_SINGLE = rf"'([^{_ODD}']*+(?:''[^{_ODD}']*+)*)'"
_ANY_KEY = rf"(?:({_KEY})|\"([^{_ODD}\"\\]{{0,200}}+)\"|'([^{_ODD}']{{0,200}}+)')"

_LINE = re.compile(rf"( *+)(?:({_KEY}):(?: (?:({_SIMPLE})|([\"'\[{{][^\n]*+)))?+\r?+\n|[^\n]*+\n)")
_EMPTY = re.compile(rf"(?:#[^{_ODD}]*+)?+\r?+\n")
_DASH = re.compile(r"- ++")
_KEY_OF_BLOCK = re.compile(rf"{_ANY_KEY}:(?: ++(?=[^ #\r\n])|(?= *+\r?\n| ++#))")
_VALUE = re.compile(rf"({_PLAIN})|{_DOUBLE}|{_SINGLE}")
_TAIL = re.compile(rf"(?:(?: ++#[^{_ODD}]*+)| *+)\r?+\n")
_LITERAL = re.compile(r"\|(-?)\r?\n( ++)(?=[^ \r\n])")
_LITERAL_LINE = re.compile(rf"([^{_ODD}]*+)\r?+\n")
_EMPTY_LITERAL_LINE = re.compile(r"( *+)\r?+\n")

_PAIR = re.compile(rf" *+({_KEY}): ({_SIMPLE_FLOW})([,}}])")
_OTHER_PAIR = re.compile(rf" *+{_ANY_KEY}: ++(?:({_FLOW})|(?=[\"'\[{{]))")
_PAIR_END = re.compile(r" *+([,}])")
_ITEM = re.compile(rf" *+(?:({_FLOW})|(?=[\"'\[{{]))")
_ITEM_END = re.compile(r" *+([,\]])")
_ESCAPE = re.compile(r"\\(?:u(....)|(.))")

_make = tuple.__new__  # a `Scalar` of its four parts, for a fifth of the time


class _Unsure(Exception):
    """The document holds something that is not known for certain here."""


def scan(text: str) -> Mapping | None:
    """The tree of `text`, or None where another reader must say what it is; the line ends may be of either kind."""
    if not text.endswith("\n"):
        if "|" in text:
            return None  # a literal block at the end would gain a line end
        text += "\n"
    if _most_nodes(text) > MOST_NODES or (not text.isascii() and _RARE.search(text)):
        return None
    scanner = _Scanner(text)
    try:
        scanner.run()
    except _Unsure:
        return None
    return scanner.root


def _most_nodes(text: str) -> int:
    """More nodes than `text` can have: a line begins four at the most, and so does all that opens or parts in brackets."""
    return 4 * sum(map(text.count, "\n,[{"))


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.root: Mapping | None = None
        self.open: list[tuple[int, Any]] = []  # the blocks that may go on, each with the column of its entries
        self.pending: Scalar | None = None  # a key of the innermost block that has no value yet

    def run(self) -> None:
        # The one hot loop of reading: next to nothing is called for a key with a plain value.
        make = _make
        lines = _LINE.finditer(self.text)
        items: dict[str, tuple[Scalar, Node]] = {}
        here: str | None = None  # the indentation of `items`, where the innermost block is a mapping that waits for a key
        at = 0
        for match in lines:
            pad, key, plain, other = match.groups()
            start = at + len(pad)
            if key is None:
                here = None
                at = _skip(lines, match.end(), self._other_line(len(pad), start))
                continue
            if pad != here:
                items, here = self._enter(Mapping, len(pad), start).items, pad
            end = start + len(key)
            if key in items:
                raise _Unsure
            name = make(Scalar, (key, start, end, ""))
            if plain is not None:
                items[key] = name, make(Scalar, (plain, end + 2, end + 2 + len(plain), ""))
            elif other is None:
                self.pending, here = name, None
            else:
                value = self._flow(end + 2, 0)
                items[key] = name, value
                self._line_end(value.end)
            at = match.end()
        if self.pending:
            self._put(_nothing(self.pending))
        while self.open:
            self._close()

    def _other_line(self, column: int, start: int) -> int:
        """Read the line whose first character stands at `start`; returns where what was read ends."""
        dash = _DASH.match(self.text, start)
        if dash:
            self._enter(Sequence, column, start)
            column, start = column + len(dash[0]), dash.end()
            if self.text[start] in "{[":
                return self._value(start)
        key = _KEY_OF_BLOCK.match(self.text, start)
        if key:
            block = self._begin(Mapping, column, start) if dash else self._enter(Mapping, column, start)
            self.pending, start = _scalar(key), key.end()
            if self.pending.text in block.items:
                raise _Unsure
            nothing = _TAIL.match(self.text, start)
            return nothing.end() if nothing else self._value(start)
        return self._value(start) if dash else _sure(_EMPTY.match(self.text, start)).end()

    # -- blocks -----------------------------------------------------------------------------------------------------------

    def _enter(self, kind: type[Mapping] | type[Sequence], column: int, start: int) -> Any:
        """The block of this kind whose entries stand at `column`: the one that is open there, or a new one if that may begin here."""
        if self.pending is not None:
            outer = self.open[-1][0]
            if column > outer or (column == outer and kind is Sequence):
                return self._begin(kind, column, start)
            self._put(_nothing(self.pending))
        while self.open:
            at, node = self.open[-1]
            if at == column and type(node) is kind:
                return node
            if at < column:
                raise _Unsure
            self._close()
        return self._begin(kind, column, start)

    def _begin(self, kind: type[Mapping] | type[Sequence], column: int, start: int) -> Any:
        node = kind(start, False)
        if self.open:
            self._put(node)
        elif self.root is None and column == 0 and type(node) is Mapping:
            self.root = node
        else:
            raise _Unsure
        self.open.append((column, node))
        if len(self.open) > _DEEPEST:
            raise _Unsure
        return node

    def _put(self, node: Node) -> None:
        block = self.open[-1][1]
        if self.pending is None:
            block.items.append(node)
        else:
            block.items[self.pending.text] = self.pending, node
            self.pending = None

    def _close(self) -> None:
        _, node = self.open.pop()
        node.end = (node.items[-1] if type(node) is Sequence else next(reversed(node.items.values()))[1]).end

    # -- values -----------------------------------------------------------------------------------------------------------

    def _value(self, start: int) -> int:
        """Read the value at `start` with the rest of its line (or its lines); returns where that ends."""
        if self.text[start] == "|":
            return self._literal(start)
        node = self._flow(start, 0) if self.text[start] in "{[" else _scalar(_VALUE.match(self.text, start))
        self._put(node)
        return self._line_end(node.end)

    def _line_end(self, at: int) -> int:
        """Behind the line end at `at`, with nothing but spaces and a comment before it."""
        return at + 1 if self.text[at] == "\n" else _sure(_TAIL.match(self.text, at)).end()

    def _literal(self, start: int) -> int:
        head = _sure(_LITERAL.match(self.text, start))
        pad, at = head[2], head.start(2)
        if len(pad) <= self.open[-1][0]:
            raise _Unsure
        lines: list[str] = []
        end = count = 0
        while True:
            inside = self.text.startswith(pad, at)
            line = _LITERAL_LINE.match(self.text, at + len(pad)) if inside else _EMPTY_LITERAL_LINE.match(self.text, at)
            if line is None:
                break
            at = line.end()
            lines.append(line[1])
            if line[1]:
                end, count = line.end(1), len(lines)
                if not line[1].strip():
                    raise _Unsure  # a line of nothing but spaces may belong to the text or not
        self._put(Scalar("\n".join(lines[:count]) + ("" if head[1] else "\n"), start, end, "|"))
        return at

    def _flow(self, at: int, depth: int) -> Any:
        """What stands in quotes, braces or brackets from `at` on."""
        if depth > _DEEPEST:
            raise _Unsure
        first = self.text[at]
        if first == "{":
            return self._braces(at, depth)
        return self._brackets(at, depth) if first == "[" else _scalar(_VALUE.match(self.text, at))

    def _braces(self, at: int, depth: int) -> Mapping:
        node = Mapping(at, True)
        items, text = node.items, self.text
        at, parted = at + 1, ","
        if text[at] == "}":
            at, parted = at + 1, "}"
        while parted == ",":
            pair = _PAIR.match(text, at)
            if pair is None:
                key, value, parted, at = self._other_pair(at, depth)
            else:
                name, plain, parted = pair.groups()
                start, at = pair.start(2), pair.end()
                key = _make(Scalar, (name, start - len(name) - 2, start - 2, ""))
                value = _make(Scalar, (plain, start, at - 1, ""))
            if key[0] in items:
                raise _Unsure
            items[key[0]] = key, value
        node.end = at
        return node

    def _other_pair(self, at: int, depth: int) -> tuple[Scalar, Node, str, int]:
        pair = _sure(_OTHER_PAIR.match(self.text, at))
        return _scalar(pair), *self._part(pair, 4, _PAIR_END, depth)

    def _brackets(self, at: int, depth: int) -> Sequence:
        node = Sequence(at, True)
        items, text = node.items, self.text
        at, parted = at + 1, ","
        if text[at] == "]":
            at, parted = at + 1, "]"
        while parted == ",":
            value, parted, at = self._part(_sure(_ITEM.match(text, at)), 1, _ITEM_END, depth)
            items.append(value)
        node.end = at
        return node

    def _part(self, match: re.Match[str], group: int, ends: re.Pattern[str], depth: int) -> tuple[Node, str, int]:
        """The plain value in `group` of a match or the one that begins behind it, what parts it from the next, and where that begins."""
        node = self._flow(match.end(), depth + 1) if match[group] is None else _plain(match[group], match.start(group))
        end = _sure(ends.match(self.text, node.end))
        return node, end[1], end.end()


def _sure(match: re.Match[str] | None) -> re.Match[str]:
    if match is None:
        raise _Unsure
    return match


def _skip(lines: Iterator[re.Match[str]], end: int, to: int) -> int:
    """Pass over the lines that belong to what was read up to `to`; the last one ends there."""
    while end < to:
        end = next(lines).end()
    return end


def _nothing(key: Scalar) -> Scalar:
    """The value of a key that has none, right behind the colon."""
    return Scalar("", key.end + 1, key.end + 1)


def _plain(text: str, start: int) -> Scalar:
    if text[-1] == " ":
        text = text.rstrip(" ")
    return _make(Scalar, (text, start, start + len(text), ""))


def _scalar(match: re.Match[str] | None) -> Scalar:
    """The scalar in the first three groups: plain, in double, or in single quotes."""
    if match is None:
        raise _Unsure
    if match[1] is not None:
        return _plain(match[1], match.start(1))
    if match[2] is not None:
        return Scalar(_ESCAPE.sub(_unescape, match[2]), match.start(2) - 1, match.end(2) + 1, '"')
    return Scalar(match[3].replace("''", "'"), match.start(3) - 1, match.end(3) + 1, "'")


def _unescape(match: re.Match[str]) -> str:
    return chr(int(match[1], 16)) if match[1] else {"n": "\n", "t": "\t"}.get(match[2], match[2])
