"""Text edits that turn a document's text into another document's, touching no byte of what stayed the same.

A `Patch` collects replacements of spans of the text. Values are replaced where they stand; keys, elements and list items are put in
and taken out as whole lines of a block, or between commas inside brackets and braces. Where neither can be done neatly, `NotNeat`
leads to a new text for what holds the place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from collections.abc import Sequence as Items
from itertools import pairwise
from typing import NamedTuple

from designer.storage.chunks import Chunk, Entry, NotNeat, chunks, column, entries, key_floor, line_end
from designer.storage.emit import entry
from designer.storage.emit_values import Style
from designer.storage.quoting import scalar
from designer.storage.tree import Mapping, Node, Scalar, Sequence


class TextEdit(NamedTuple):
    """`text[start:end]` becomes `new`."""

    start: int
    end: int
    new: str


Row = tuple[Scalar | None, Node]
"""A value with its key, if it has one."""


class Patch:
    """Edits of one text, whose blocks are indented by `step` and whose money is in `currency`."""

    def __init__(self, text: str, currency: str, step: int) -> None:
        self.text = text
        self.currency = currency
        self.step = step
        self.newline = "\r\n" if "\r\n" in text else "\n"
        self.edits: list[TextEdit] = []

    def result(self) -> str:
        """The whole text with all edits made."""
        return self.applied(0, len(self.text), self.edits)

    def applied(self, start: int, end: int, edits: list[TextEdit]) -> str:
        """`text[start:end]` with `edits`, which lie inside it."""
        parts = []
        for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
            parts += [self.text[start : edit.start], edit.new.replace("\n", self.newline)]
            start = edit.end
        return "".join([*parts, self.text[start:end]])

    def attempt(self, neat: Callable[[], None], otherwise: Callable[[], None]) -> None:
        """Make the edits of `neat`, or if it turns out not to be, those of `otherwise` instead."""
        before = len(self.edits)
        try:
            neat()
        except NotNeat:
            del self.edits[before:]
            otherwise()

    # -- values ---------------------------------------------------------------------------------------------------------------

    def style(self, key: Scalar | None, flow: bool) -> Style:
        """How a value behind `key` is written."""
        indent = 0 if key is None else column(self.text, Entry("", key.start, key.end)) + self.step
        return Style(self.currency, indent, flow, self.step)

    def replace(self, row: Row, render: Callable[[Style], str], flow: bool) -> None:
        """Put another text in the place of a value."""
        key, node = row
        new = render(self.style(key, flow))
        if key is None or flow:
            gap = ": " if self._no_colon(key, node) else " " if self.text[node.start - 1 : node.start] == ":" else ""
            self.edits.append(TextEdit(node.start, node.end, gap + new))
            return
        colon = self.text.index(":", key.end) + 1
        above = self.text[colon : node.start] if node.start > colon else ""
        if "\n" not in new and "\n" not in above and not (isinstance(node, Scalar) and node.nothing):
            self.edits.append(TextEdit(node.start, node.end, new))
            return
        # A comment on the line of the key stays there; one behind a value that gets more lines goes up to the key.
        comments = [above.partition("\n")[0].strip()]
        below = self.text[node.end : line_end(self.text, node.end)].rstrip()
        stop = node.end
        if "\n" in new and below.lstrip().startswith("#"):
            comments.append(below.strip())
            stop += len(below)
        self.edits.append(TextEdit(colon, stop, _with_comment(new, "  ".join(filter(None, comments)))))

    def _no_colon(self, key: Scalar | None, node: Node) -> bool:
        return key is not None and isinstance(node, Scalar) and node.nothing and node.start == key.end

    def pairs(self, row: Row, old: dict[str, str], new: dict[str, str], in_order: bool = False) -> None:
        """Follow the change from `old` to `new`, the keys and texts of a small mapping of plain values.

        Where their order has a meaning they come `in_order`, else the known ones stay where they stand.
        """
        node = row[1]
        if not isinstance(node, Mapping) or not new:
            raise NotNeat
        for name, text in new.items():
            if name in node.items and old.get(name) != text:
                self.replace(node.items[name], lambda style, text=text: text, node.flow)  # type: ignore[misc]
        order = list(new) if in_order else merged([name for name in node.items if name in new], list(new))
        self.arrange(row, order, lambda name, style: new[name])

    # -- order ----------------------------------------------------------------------------------------------------------------

    def arrange(self, row: Row, order: list[str], render: Callable[[str, Style], str], names: list[str] | None = None) -> None:
        """Bring the entries of a mapping or list into `order`: drop those that are not in it, `render` those that are new.

        `names` are what a list's items are called. Edits inside the entries must have been made before.
        """
        node = row[1]
        assert isinstance(node, Mapping | Sequence)
        rows = entries(self.text, node, names)
        if [entry.name for entry in rows] == order:
            return
        wanted = set(order)
        kept = [entry.name for entry in rows if entry.name in wanted]
        if not kept:
            raise NotNeat
        (self._arrange_flow if node.flow else self._arrange_block)(row, rows, order, kept, render)

    def _arrange_block(self, row: Row, rows: list[Entry], order: list[str], kept: list[str], render: Callable[[str, Style], str]) -> None:
        key, node = row
        lines = chunks(self.text, rows, key_floor(self.text, key))
        if key is None and isinstance(node, Mapping):
            lines[0] = lines[0]._replace(space=rows[0].start, body=rows[0].start)  # the head of the file stays
        indent = column(self.text, rows[0])
        is_list = isinstance(node, Sequence)

        def new_lines(name: str) -> str:
            text = render(name, Style(self.currency, indent + self.step, False, self.step))
            return (f"{' ' * indent}- {text}" if is_list else entry(scalar(name), text, indent)) + "\n"

        if any(chunk.shared and chunk.name != order[0] for chunk in lines):
            raise NotNeat
        staying = set(kept)
        if kept == [name for name in order if name in staying]:
            self._put_in_and_out(lines, order, staying, indent, new_lines)
        else:
            self._reorder(lines, order, staying, new_lines)

    def _put_in_and_out(self, lines: list[Chunk], order: list[str], kept: set[str], indent: int, new_lines: Callable[[str], str]) -> None:
        first = next(chunk for chunk in lines if chunk.name in kept)
        for chunk in lines:
            if chunk.name not in kept:
                self._drop(chunk.space, chunk.end)
        if first is not lines[0] and lines[0].space == lines[0].body:
            self._drop(first.space, first.body)
        space = self._space(lines)
        ends = {chunk.name: chunk.end for chunk in lines}
        at = None
        for name in order:
            if name in kept:
                at = ends[name]
            elif at is None:
                self.edits.append(TextEdit(first.body, first.body, new_lines(name) + space))
            else:
                new = new_lines(name)
                self._insert(at, new if indent == 0 and "\n" not in new.rstrip("\n") else space + new)

    def _space(self, lines: list[Chunk]) -> str:
        """The empty lines that stand, as a rule, between the entries of a block."""
        spaces = Counter(self.text[chunk.space : chunk.body] for chunk in lines[1:])
        return spaces.most_common(1)[0][0].replace("\r\n", "\n") if spaces else ""

    def _drop(self, start: int, end: int) -> None:
        """Take a span out."""
        self.edits.append(TextEdit(start, end, ""))

    def _insert(self, at: int, lines: str) -> None:
        """Put whole lines in; a text that ends without a line end goes on doing so."""
        if at == len(self.text) and not self.text.endswith("\n"):
            lines = "\n" + lines.removesuffix("\n")
        self.edits.append(TextEdit(at, at, lines))

    def _reorder(self, lines: list[Chunk], order: list[str], kept: set[str], new_lines: Callable[[str], str]) -> None:
        start, end = lines[0].space, lines[-1].end
        space = self._space(lines)
        texts, floor = {}, start
        for chunk in lines:
            above = self.text[floor : chunk.space].replace("\r\n", "\n")
            inside = [edit for edit in self.edits if chunk.body <= edit.start and chunk.body < edit.end <= chunk.end]
            body = self.applied(chunk.body, chunk.end, inside).replace("\r\n", "\n")
            gap = space if chunk is lines[0] else self.text[chunk.space : chunk.body].replace("\r\n", "\n")
            texts[chunk.name] = above, gap, body if body.endswith("\n") else body + "\n"
            floor = chunk.end
        head = self.text[lines[0].space : lines[0].body].replace("\r\n", "\n")
        parts = []
        for index, name in enumerate(order):
            above, gap, body = texts[name] if name in kept else ("", space, new_lines(name))
            parts += [above, gap if index else head, body]
        new = "".join(parts)
        self.edits = [edit for edit in self.edits if not (start <= edit.start and start < edit.end <= end)]
        self.edits.append(TextEdit(start, end, new if self.text[:end].endswith("\n") else new.removesuffix("\n")))

    def _arrange_flow(self, row: Row, rows: list[Entry], order: list[str], kept: list[str], render: Callable[[str, Style], str]) -> None:
        _, node = row
        is_list = isinstance(node, Sequence)

        def new_text(name: str) -> str:
            text = render(name, Style(self.currency, 0, True, self.step))
            return text if is_list else f"{scalar(name, True)}: {text}"

        staying = set(kept)
        if kept != [name for name in order if name in staying]:
            self._reorder_flow(rows, order, new_text)
            return
        for index, gone in enumerate(rows):
            if gone.name in staying:
                continue
            after = rows[index + 1].start if index + 1 < len(rows) else None
            if after is not None and any(row.name in staying for row in rows[index + 1 :]):
                self._drop(gone.start, after)
            else:
                last = max(i for i, row in enumerate(rows) if row.name in staying)
                self._drop(rows[last].end if index == last + 1 else rows[index - 1].end, gone.end)
        ends = {entry.name: entry.end for entry in rows}
        first = next(entry for entry in rows if entry.name in staying)
        at = None
        for name in order:
            if name in staying:
                at = ends[name]
            elif at is None:
                self.edits.append(TextEdit(first.start, first.start, new_text(name) + ", "))
            else:
                self.edits.append(TextEdit(at, at, ", " + new_text(name)))

    def _reorder_flow(self, rows: list[Entry], order: list[str], new_text: Callable[[str], str]) -> None:
        gaps = [self.text[one.end : other.start] for one, other in pairwise(rows)]
        if any("#" in gap for gap in gaps):
            raise NotNeat
        start, end = rows[0].start, rows[-1].end
        texts = {}
        for one in rows:
            inside = [edit for edit in self.edits if one.start <= edit.start and edit.end <= one.end]
            texts[one.name] = self.applied(one.start, one.end, inside).replace("\r\n", "\n")
        parts = [texts[name] if name in texts else new_text(name) for name in order]
        gaps += [", "] * len(parts)
        new = "".join(part + (gaps[index].replace("\r\n", "\n") if index + 1 < len(parts) else "") for index, part in enumerate(parts))
        self.edits = [edit for edit in self.edits if not (start <= edit.start and edit.end <= end)]
        self.edits.append(TextEdit(start, end, new))


def _with_comment(new: str, comment: str) -> str:
    """A value's text as it follows the colon, with the comment of its line."""
    if new.startswith("\n"):
        return f"  {comment}{new}" if comment else new
    if not comment:
        return f" {new}"
    head, line_end, rest = new.partition("\n")
    return f" {head}  {comment}{line_end}{rest}"


def merged(present: list[str], canonical: Items[str]) -> list[str]:
    """`present` in its own order, with the others of `canonical` put behind the nearest one that comes before them there."""
    order = list(present)
    for index, name in enumerate(canonical):
        if name in order:
            continue
        before = [other for other in canonical[:index] if other in order]
        order.insert(max((order.index(other) for other in before[-1:]), default=-1) + 1, name)
    return order
