"""Comments and empty lines taken from one text of a document and put into another, at the keys and items they belong to."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from designer.storage.strict_yaml import compose
from designer.storage.tree import Lines, Mapping, Node, Scalar, Sequence

Path = tuple[str | int, ...]
"""The keys and indices that lead to a place of the tree."""


class Anchor(NamedTuple):
    """A key or an item that a comment can belong to; lines and columns count from 1."""

    path: Path
    line: int
    column: int
    last: int


class Comments(NamedTuple):
    """What stands above, behind and below the places of a text; an empty text is an empty line."""

    above: dict[Path, list[str]]
    behind: dict[Path, list[str]]
    below: dict[Path, list[str]]


def find_comments(text: str, root: Node) -> Comments:
    """The comments of `text`, whose tree is `root`."""
    lines = Lines(text)
    anchors = list(_anchors(root, (), lines))
    found = Comments(defaultdict(list), defaultdict(list), defaultdict(list))
    rows = text.replace("\r\n", "\n").split("\n")
    spans = sorted(_scalar_spans(root))
    _behind(text, spans, lines, anchors, found)
    covered = {line for start, end in spans for line in range(lines.place(start)[0] + 1, lines.place(max(start, end - 1))[0] + 1)}
    group: list[str] = []
    for number, row in enumerate(rows, 1):
        bare = row.strip()
        if number not in covered and (not bare or bare.startswith("#")):
            group.append(row)
        elif group:
            _free_lines(group, number, anchors, found)
            group = []
    _free_lines(group, len(rows) + 1, anchors, found)
    return found


def _anchors(node: Node, path: Path, lines: Lines) -> Iterator[Anchor]:
    if isinstance(node, Mapping):
        for name, (key, value) in node.items.items():
            yield Anchor((*path, name), *lines.place(key.start), lines.place(max(key.start, value.end - 1))[0])
            yield from _anchors(value, (*path, name), lines)
    elif isinstance(node, Sequence):
        for index, item in enumerate(node.items):
            line, column = lines.place(item.start)
            yield Anchor((*path, index), line, column if node.flow else max(1, column - 2), lines.place(max(item.start, item.end - 1))[0])
            yield from _anchors(item, (*path, index), lines)


def _scalar_spans(node: Node) -> Iterator[tuple[int, int]]:
    if isinstance(node, Mapping):
        for key, value in node.items.values():
            yield key.start, key.end
            yield from _scalar_spans(value)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _scalar_spans(item)
    elif isinstance(node, Scalar):
        yield node.start, node.end


def _behind(text: str, spans: list[tuple[int, int]], lines: Lines, anchors: list[Anchor], found: Comments) -> None:
    """Comments that stand on the line of something else, also on the head of a literal block."""
    starts = [anchor.line for anchor in anchors]
    for start, end in zip([0, *(end for _, end in spans)], [*(start for start, _ in spans), len(text)], strict=True):
        for match in re.finditer(r"#[^\r\n]*", text[start:end]):
            _behind_line(text, start + match.start(), match[0], lines, anchors, starts, found)
    for start, end in spans:
        if text[start] in "|>":
            head = text[start:end].partition("\n")[0]
            if " #" in head:
                at = head.index(" #") + 1
                _behind_line(text, start + at, head[at:].rstrip(), lines, anchors, starts, found)


def _behind_line(text: str, at: int, comment: str, lines: Lines, anchors: list[Anchor], starts: list[int], found: Comments) -> None:
    line, column = lines.place(at)
    if not text[at - column + 1 : at].strip():
        return
    index = bisect_right(starts, line) - 1
    while index > 0 and starts[index - 1] == starts[index]:
        index -= 1
    if index >= 0:
        found.behind[anchors[index].path].append(comment.rstrip())


def _free_lines(group: list[str], number: int, anchors: list[Anchor], found: Comments) -> None:
    """Give comment lines and empty lines to what follows on line `number`, or to what they end when they stand further in."""
    at = _first_at(anchors, number)
    before, after = anchors[:at], anchors[at] if at < len(anchors) else None
    begins = after is not None and bool(before) and after.path[: len(before[-1].path)] == before[-1].path
    split = 0
    for index, row in enumerate(group):
        indent = len(row) - len(row.lstrip()) + 1
        if row.strip() and not begins and (after is None or indent > after.column):
            split = index + 1
    last = next((anchor for anchor in reversed(before) if anchor.column <= _indent(group[:split])), None)
    if last is not None and split:
        found.below[last.path] += _tidy(group[:split])
    elif split and after is not None:
        split = 0
    elif split:
        found.above[()] += _tidy(group[:split])
    if after is not None:
        found.above[after.path] += _tidy(group[split:])


def _indent(group: list[str]) -> int:
    return min((len(row) - len(row.lstrip()) + 1 for row in group if row.strip()), default=1)


def _first_at(anchors: list[Anchor], number: int) -> int:
    return bisect_right(anchors, number - 1, key=lambda anchor: anchor.line)


def _tidy(group: list[str]) -> list[str]:
    """Without indentation, with one empty line where there were several."""
    rows = [row.strip() for row in group]
    return [row for index, row in enumerate(rows) if row or index == 0 or rows[index - 1]]


def put_comments(comments: Comments, text: str) -> str:
    """`text` (canonical, without comments) with `comments` at the same places, or at what holds them where they are gone."""
    root = compose(text)
    if root is None or not any(comments):
        return text
    lines = Lines(text)
    anchors: dict[Path, Anchor] = {}
    for anchor in _anchors(root, (), lines):
        anchors[anchor.path] = anchor
    rows = text.removesuffix("\n").split("\n")
    above: dict[int, list[str]] = defaultdict(list)
    behind: dict[int, list[str]] = defaultdict(list)
    below: dict[int, list[str]] = defaultdict(list)
    for path, found in comments.above.items():
        above[_nearest(path, anchors).line] += found
    # Where several blocks end together, the comments of the innermost come first: else the outer ones would claim them.
    for anchor, found in sorted(
        ((_nearest(path, anchors), found) for path, found in comments.below.items()), key=lambda pair: -pair[0].column
    ):
        below[anchor.last] += [_indented(rows[anchor.line - 1], row) for row in found]
    for path, found in comments.behind.items():
        number = _nearest(path, anchors).line
        behind[number] += found
    written: list[str] = []
    for number, row in enumerate(rows, 1):
        first, rest = behind[number][:1], behind[number][1:]
        over = [_indented(row, line) for line in [*above[number], *rest]]
        for line in [*over, "  ".join([row, *first]), *below[number]]:
            if line or (written and written[-1]):
                written.append(line)
    return "\n".join(written) + "\n"


def _indented(model: str, row: str) -> str:
    return model[: len(model) - len(model.lstrip())] + row if row else ""


def _nearest(path: Path, anchors: dict[Path, Anchor]) -> Anchor:
    if len(path) > 1 and path[:1] not in anchors:  # a collection that an older format called something else
        path = next((other for other in anchors if len(other) == len(path) and other[1:] == path[1:]), path)
    while path and path not in anchors:
        path = path[:-1]
    return anchors[path] if path else next(iter(anchors.values()))
