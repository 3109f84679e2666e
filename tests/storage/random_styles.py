"""Random ways to write a document down."""

from __future__ import annotations

from random import Random

from designer.storage.quoting import quoted
from designer.storage.strict_yaml import compose
from designer.storage.tree import Mapping, Node, Scalar, Sequence


def styled(text: str, r: Random) -> str:
    """Another text with the same meaning as the canonical `text`: block or flow, quotes, comments, empty lines, line ends."""
    root = compose(text)
    assert isinstance(root, Mapping)
    step = r.choice([2, 2, 4])
    lines = _commented(_block(root, 0, step, r).split("\n"), r)
    written = "\n".join(line for line in lines if line is not None)
    if r.random() < 0.3:
        written = written.replace("\n", "\r\n")
    return written if r.random() < 0.3 else written + ("\r\n" if "\r\n" in written else "\n")


def _block(node: Mapping, indent: int, step: int, r: Random) -> str:
    pad = " " * indent
    rows = []
    for name, (_, value) in node.items.items():
        rows.append(f"{pad}{_scalar(Scalar(name, 0, 0), r)}:{_value(value, indent, step, r)}")
    return "\n".join(rows)


def _value(value: Node, indent: int, step: int, r: Random) -> str:
    flow = r.random() < 0.3
    if isinstance(value, Mapping) and value.items and not flow:
        return "\n" + _block(value, indent + step, step, r)
    if isinstance(value, Sequence) and value.items and not flow:
        at = indent + r.choice([0, step])
        return "\n" + "\n".join(" " * at + "- " + _item(item, at + 2, step, r) for item in value.items)
    return r.choice([" ", " ", "  "]) + _flow(value, r)


def _item(item: Node, indent: int, step: int, r: Random) -> str:
    if isinstance(item, Mapping) and r.random() < 0.5:
        return _block(item, indent, step, r).lstrip()
    return _flow(item, r)


def _flow(value: Node, r: Random) -> str:
    if isinstance(value, Mapping):
        pairs = [f"{_scalar(key, r)}: {_flow(item, r)}" for key, item in value.items.values()]
        return "{" + r.choice([", ", ","]).join(pairs) + "}"
    if isinstance(value, Sequence):
        return "[" + ", ".join(_flow(item, r) for item in value.items) + "]"
    assert isinstance(value, Scalar)
    return _scalar(value, r)


def _scalar(value: Scalar, r: Random) -> str:
    if value.style == "" and not set(value.text) & set(",[]{}?:#") and value.text:
        return value.text
    if r.random() < 0.3 and "\n" not in value.text and "\t" not in value.text:
        return "'" + value.text.replace("'", "''") + "'"
    return quoted(value.text)


def _commented(lines: list[str], r: Random) -> list[str]:
    written = []
    for line in lines:
        while r.random() < 0.12:
            written.append(
                r.choice(["", "# comment", " " * r.randint(0, 6) + "# further: [in", line[: len(line) - len(line.lstrip())] + "# above"])
            )
        written.append(line + ("  # behind" if r.random() < 0.1 else ""))
    return written
