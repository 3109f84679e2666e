"""The two ways to a tree: whatever the fast one reads is the same as over libyaml's events, to the last offset."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from designer.model.blueprint import Blueprint
from designer.storage.block_yaml import scan
from designer.storage.document import write
from designer.storage.event_yaml import compose_events
from designer.storage.problems import DocumentError
from designer.storage.strict_yaml import decode
from designer.storage.tree import MOST_NODES, Mapping, Node, Sequence

ROOT = Path(__file__).parent.parent.parent
TEMPLATES = sorted((ROOT / "resources" / "templates").glob("*.yaml"))
DOCUMENTS = sorted((*(ROOT / "tests" / "documents").rglob("*.yaml"), *(ROOT / "tests" / "cases").rglob("*.yaml")))
SEEDS = st.integers(0, 1_000_000)
Make = Callable[[Random], Blueprint]
Style = Callable[[str, Random], str]


def flat(node: Node | None) -> object:
    """A tree with all that it holds."""
    if isinstance(node, Mapping):
        return "mapping", node.start, node.end, node.flow, [(name, tuple(key), flat(value)) for name, (key, value) in node.items.items()]
    if isinstance(node, Sequence):
        return "sequence", node.start, node.end, node.flow, [flat(item) for item in node.items]
    return node and (type(node).__name__, *node)


def is_known(text: str) -> bool:
    """Whether the fast way reads `text`; it must then be without faults, and the same tree both ways."""
    root = scan(text)
    if root is None:
        return False
    expected, faults = compose_events(text)
    assert not faults
    assert flat(root) == flat(expected)
    return True


def read_text(path: Path) -> str:
    try:
        return decode(path.read_bytes()).removeprefix("\ufeff")
    except DocumentError:
        return ""


TEXTS = [text for text in map(read_text, (*TEMPLATES, *DOCUMENTS)) if text]


# -- documents as they are ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_that_each_template_is_read_the_fast_way_whatever_its_line_ends(path: Path) -> None:
    text = read_text(path)
    assert is_known(text)
    assert is_known(text.replace("\n", "\r\n"))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT / "tests")))
def test_that_both_ways_agree_on_each_document_of_the_tests(path: Path) -> None:
    is_known(read_text(path))


@given(seed=SEEDS)
def test_that_what_is_written_is_read_the_fast_way(seed: int, make_blueprint: Make) -> None:
    assert is_known(write(make_blueprint(Random(seed))))


@given(seed=SEEDS)
def test_that_both_ways_agree_on_other_styles(seed: int, make_blueprint: Make, make_styled: Style) -> None:
    r = Random(seed)
    is_known(make_styled(write(make_blueprint(r)), r))


# -- documents that were damaged ----------------------------------------------------------------------------------------------

BITS = (
    " ", "  ", "\n", "\n\n", ":", ": ", "- ", "-", "#", " #", ",", ", ", "{", "}", "[", "]", "'", '"', "|", "|-", "|+", ">", "\\", "\t", "\r\n",
    "\r", "&a ", "*a", "!t ", "?", "? ", "%", "@", "`", "<<", "~", "---", "---\n", "...\n", "b: c", "b:", "é", "帳", "\xa0", "\u2028", "\ufeff",
    "\x85", "\x07", "\n  ", "\n    ", "\n- ", "\n  - ", "  x: y\n", "# c\n", "  # c\n", '\\"', "\\n", "\\u0041", "\\x41", "''", '""', "{}",
    "[]", "{a}", "[a: b]", "{a: }", "a" * 210, '"no": ', "'k': ", "- k: v\n", "|\n  x\n", "|-\n    x\n\n    y\n", "\u3000",
)  # fmt: skip


def damaged(text: str, r: Random) -> str:
    """`text` with some characters put in, taken out or exchanged, and some lines moved."""
    for _ in range(r.choice([1, 1, 1, 2, 3, 5])):
        change = r.choice([_put_in, _put_in, _taken_out, _taken_out, _exchanged, _put_over, _lines_exchanged, _line_changed])
        text = change(text, r.randrange(len(text) + 1), r)
    return text


def _put_in(text: str, at: int, r: Random) -> str:
    return text[:at] + r.choice(BITS) + text[at:]


def _taken_out(text: str, at: int, r: Random) -> str:
    return text[:at] + text[at + r.choice([1, 1, 1, 2, 4]) :]


def _exchanged(text: str, at: int, r: Random) -> str:
    return text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :]


def _put_over(text: str, at: int, r: Random) -> str:
    return text[:at] + r.choice(BITS) + text[at + 1 :]


def _lines_exchanged(text: str, at: int, r: Random) -> str:
    lines = text.split("\n")
    one, other = r.randrange(len(lines)), r.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return "\n".join(lines)


def _line_changed(text: str, at: int, r: Random) -> str:
    lines = text.split("\n")
    number = r.randrange(len(lines))
    line = lines[number]
    lines[number : number + 1] = r.choice([[" " * r.choice([1, 2, 4]) + line], [line[1:]], [], [line, line], [line.lstrip()]])
    return "\n".join(lines)


@given(seed=SEEDS)
def test_that_both_ways_agree_on_damaged_documents(seed: int, make_blueprint: Make, make_styled: Style) -> None:
    r = Random(seed)
    written = write(make_blueprint(r))
    for text in (written, make_styled(written, r), r.choice(TEXTS)[:3000]):
        is_known(damaged(text, r))


# -- documents made of the parts of YAML --------------------------------------------------------------------------------------

PLAIN = ("a", "no", "x y", "5 min", "é", "a:b", "a#b", "it's", "-5", "~", "http://x", "...", "=", "<", "\xa0x", "x\xa0")
KEYS = ("a", "b", "c", "e-f", "g_h", "i.j", "k/l", "9", '"no"', "'on'", "x y", "é", '""', "a:b")
QUOTED = ("a", "", "a: b", '\\"', "\\n", "\\t\\\\", "\\u00e9", "#", "\\x41", "\\ud800", "é", " a ", "''", "it''s", "'", '"')


def made(indent: int, depth: int, r: Random) -> str:
    """A block of lines that may be YAML, or nearly so."""
    lines: list[str] = []
    for key in r.sample(KEYS, r.randint(1, 4)) if depth < 5 else ():
        head = f"{' ' * indent}{key}:"
        lines += r.choice([_with_value, _with_value, _with_block, _with_list, _with_literal, _with_nothing])(head, indent, depth, r)
    return "\n".join(lines)


def _with_value(head: str, indent: int, depth: int, r: Random) -> list[str]:
    return [head + r.choice([" ", " ", " ", "  ", ""]) + _made_value(0, r) + _behind(r)]


def _with_block(head: str, indent: int, depth: int, r: Random) -> list[str]:
    return [head + _behind(r), made(indent + r.choice([0, 1, 2, 2, 2, 4]), depth + 1, r)]


def _with_list(head: str, indent: int, depth: int, r: Random) -> list[str]:
    at = indent + r.choice([0, 1, 2, 2])
    dash = " " * at + "-"
    items = [
        r.choice([f"{dash} {_made_value(0, r)}{_behind(r)}", f"{dash}  {_made_value(0, r)}", f"{dash} {made(at + 2, depth + 1, r).lstrip()}", dash])
        for _ in range(r.randint(1, 3))
    ]  # fmt: skip
    return [head + _behind(r), *items]


def _with_literal(head: str, indent: int, depth: int, r: Random) -> list[str]:
    pad = " " * (indent + r.choice([0, 1, 2, 2, 4]))
    rows = (f"{pad}{_made_value(0, r)}", f"{pad}x", f"{pad}  more", "", " ", f"{pad} ", f"{pad}# no", "# c", f"{pad[:-1]}# c")
    return [f"{head} {r.choice(['|', '|-', '|', '|-', '|+', '>', '|2'])}", *(r.choice(rows) for _ in range(r.randint(0, 4)))]


def _with_nothing(head: str, indent: int, depth: int, r: Random) -> list[str]:
    return [r.choice(["", "# c", "   # c", " ", head, head[:-1]])]


def _behind(r: Random) -> str:
    return r.choice(["", "", "", "", "  # c", " #c", " ", "#c"])


def _made_value(depth: int, r: Random) -> str:
    kind = r.choice(["plain", "plain", "double", "single", "odd", "braces", "brackets"])
    if kind in ("double", "single"):
        quote = '"' if kind == "double" else "'"
        return quote + r.choice(QUOTED) + quote
    if kind in ("plain", "odd") or depth > 3:
        return r.choice(PLAIN if kind == "plain" else ("1", "[]", "{}", "a, b", "x,y"))
    comma, last = r.choice([", ", ", ", ",", " , "]), r.choice(["", "", "", " ", ", ", ","])
    if kind == "brackets":
        return "[" + r.choice(["", " "]) + comma.join(_made_value(depth + 1, r) for _ in range(r.randint(1, 3))) + last + "]"
    pairs = [
        f"{key}{r.choice([': ', ': ', ': ', ':', ':  ', ' : '])}{_made_value(depth + 1, r)}" for key in r.sample(KEYS, r.randint(1, 3))
    ]
    return "{" + r.choice(["", " "]) + comma.join(pairs) + last + "}"


@given(seed=SEEDS)
def test_that_both_ways_agree_on_what_is_nearly_yaml(seed: int) -> None:
    r = Random(seed)
    for _ in range(5):
        text = made(0, 0, r) + r.choice(["\n", "\n", "", "\n\n"])
        is_known(text)
        is_known(damaged(text, r))


@given(st.text(alphabet="ab:,- #\n'\"{}[]|\\ \r", max_size=60))
@example("a: |\n  b")
@example("a: |-\n  b\n \n   \nc: d\n")
@example("a: 'b'c\n")
@example("a:\n- b\nc:\n- d\n")
def test_that_both_ways_agree_on_any_text(text: str) -> None:
    if "\r" not in text.replace("\r\n", ""):
        is_known(text)


# -- what is left to the other way --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "a: b\n", "a:\n", "a:\n  b:\nc: d\n", "a:  # c\n  b: c  # d\n\n# e\n", "a: {b: [c, 'd'], e: {}}\n", 'a: "x\\n\\u00fc"\n', "a:\n- b\n- c: d\n  e: f\n",
        "a: |\n  b\n\n   c\nd: |-\n  e\n\n", "a: x:y#z\n", "a: é\n", '"no": x\n', "a: [-9, 1.5]", "a: b\r\nc: |\r\n  d\r\n",
    ],
)  # fmt: skip
def test_that_the_plain_style_is_known(text: str) -> None:
    assert is_known(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "# a\n", "a\n", "- a\n", "{a: b}\n", " a: b\n", "---\na: b\n", "%YAML 1.2\n---\na: b\n", "a: b\n...\n", "a: &b c\n", "a: *b\n",
        "a: !b c\n", "a: b\na: c\n", "a: {b: c, b: d}\n", "<<: {a: b}\n", "a: b: c\n", "a: b\n  c\n", "a: {b: c,\n d: e}\n", "a: 'b\n  c'\n",
        "a: >\n  b\n", "a: |+\n  b\n", "a: |2\n  b\n", "a: |\n\n  b\n", "a: |\n  b", "a:\tb\n", "? a\n: b\n", "a: - b\n", "a:\n  b: c\n d: e\n",
        "a: b\n  c: d\n", "a:\n- b\n  - c\n", "a: 'b' c\n", "a: [b, ]\n", "a: {b}\n", "a: \x07\n", "a: \u2028\n", "a: \ud800\n", "a: b\rc: d\n",
        f"{'a' * 1030}: b\n", "".join(f"{' ' * n}a:\n" for n in range(30)), f"a: {'[' * 30}{']' * 30}\n", "a: [" + "1, " * MOST_NODES + "1]\n",
    ],
    ids=range(41),
)  # fmt: skip
def test_that_all_else_is_left_to_the_events(text: str) -> None:
    assert scan(text) is None


def test_that_no_yaml_library_is_loaded_for_the_plain_style() -> None:
    code = f"import sys; from designer.storage.files import read_file; read_file({str(TEMPLATES[0])!r}); sys.exit('yaml' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
