"""The tree: texts with their places, the same from either parser."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from designer.model.blueprint import Blueprint
from designer.storage import event_yaml, strict_yaml
from designer.storage.document import read, write
from designer.storage.strict_yaml import compose, decode
from designer.storage.tree import Lines, Mapping, Node, Scalar, Sequence

TEXT = """\
a: plain text  # comment
b: 'single'
c: "dou\\tble"
d: |
  one

  two

# comment
e: >-
  folded
  text
f:   # nothing
g: [x, {h: y}, ]
i:
- j
- k: l
  m:
n: |+
  kept

o: a
  b
"""


def values(node: Node) -> object:
    if isinstance(node, Mapping):
        return {name: values(value) for name, (_, value) in node.items.items()}
    if isinstance(node, Sequence):
        return [values(item) for item in node.items]
    return node.text if isinstance(node, Scalar) else None


def spans(node: Node, text: str) -> dict[str, str]:
    assert isinstance(node, Mapping)
    return {name: text[value.start : value.end] for name, (_, value) in node.items.items()}


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_that_every_value_knows_its_text_and_its_span(ending: str) -> None:
    text = TEXT.replace("\n", ending)
    root = compose(text)
    assert root is not None
    assert values(root) == {
        "a": "plain text", "b": "single", "c": "dou\tble", "d": "one\n\ntwo\n", "e": "folded text", "f": "", "g": ["x", {"h": "y"}],
        "i": ["j", {"k": "l", "m": ""}], "n": "kept\n\n", "o": "a b",
    }  # fmt: skip
    found = {name: span.replace("\r\n", "\n") for name, span in spans(root, text).items()}
    assert found == {
        "a": "plain text", "b": "'single'", "c": '"dou\\tble"', "d": "|\n  one\n\n  two", "e": ">-\n  folded\n  text", "f": "",
        "g": "[x, {h: y}, ]", "i": "- j\n- k: l\n  m:", "n": "|+\n  kept\n", "o": "a\n  b",
    }  # fmt: skip


def test_that_values_that_were_not_written_stand_behind_their_colon() -> None:
    root = compose("a:   # b: c\nd: {e: , f}\n")
    assert isinstance(root, Mapping)
    assert root.items["a"][1].start == 2
    inner = root.items["d"][1]
    assert isinstance(inner, Mapping)
    assert (inner.items["e"][1].start, inner.items["f"][1].start) == (18, 22)


@given(seed=st.integers(0, 1_000_000))
def test_that_both_parsers_give_the_same_tree(
    seed: int, make_blueprint: Callable[[Random], Blueprint], make_styled: Callable[[str, Random], str]
) -> None:
    r = Random(seed)
    text = make_styled(write(make_blueprint(r)), r)
    fast = compose(text)
    before = event_yaml.Loader
    event_yaml.Loader = yaml.SafeLoader
    try:
        slow = compose(text)
    finally:
        event_yaml.Loader = before
    assert _flat(fast) == _flat(slow)


def _flat(node: Node | None) -> object:
    if isinstance(node, Mapping):
        return node.start, node.end, node.flow, [(name, key, _flat(value)) for name, (key, value) in node.items.items()]
    if isinstance(node, Sequence):
        return node.start, node.end, node.flow, [_flat(item) for item in node.items]
    return node


def test_that_a_document_is_read_without_the_c_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    file = Path(__file__).parent.parent / "documents" / "versions" / "1.blueprint.yaml"
    expected = read(file.read_bytes()).blueprint
    monkeypatch.setattr(event_yaml, "Loader", yaml.SafeLoader)
    assert read(file.read_bytes()).blueprint == expected


def test_that_places_count_lines_and_columns_from_one() -> None:
    lines = Lines("ab\ncd\n\nü🙂e")
    assert [lines.place(offset) for offset in (0, 2, 3, 5, 6, 7, 9)] == [(1, 1), (1, 3), (2, 1), (2, 3), (3, 1), (4, 1), (4, 3)]


def test_that_a_byte_order_mark_is_allowed_at_the_beginning_only() -> None:
    assert decode(b"\xef\xbb\xbfa") == "\ufeffa"
    with pytest.raises(strict_yaml.DocumentError, match=r"U\+FEFF"):
        decode(b"a\xef\xbb\xbf")
