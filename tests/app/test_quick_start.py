"""What PySide, `dataclasses` and `re` compile is compiled once, and imports are no longer searched."""

from __future__ import annotations

import dataclasses
import os
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from designer.app import quick_start
from designer.app.quick_start import QuickStart

START = r"""
import builtins, dataclasses, re
from designer.app.quick_start import QuickStart
quick = QuickStart()
quick.begin()
from PySide6.QtCore import QObject
@dataclasses.dataclass(frozen=True)
class Point:
    x: int
print(Point(1) == Point(1), Point(2))
found = re.compile(r"(?P<word>[^\W\d]+) (?i:b|c)(x)?").fullmatch("été C")
print(ascii(found["word"]), found.groups()[1], re.compile(rb"[\xe9]", re.I).match(b"\xc9"), re.sub("a+", "-", "baac"))
try:
    QObject.setObjectName(1, 2, 3)
except TypeError as error:
    print("told" if "setObjectName" in str(error) else error)
made = len(quick.made)
quick.end()
print(re._compiler.compile.__module__, builtins.__import__ is builtins.__orig_import__, builtins.compile.__module__, hasattr(dataclasses, "exec"))
print(made)
"""
EXPECTED = [
    "True Point(x=2)",
    r"'\xe9t\xe9' None None b-c",
    "told",
    "re._compiler True builtins False",
]


def start(beside: Path, cache: Path | None = None) -> int:
    """How many pieces a start had to compile, with byte code in the folder `beside` and the user's `cache`."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(beside), "XDG_CACHE_HOME": str(cache or beside)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, env=environment, timeout=60)
    *said, made = done.stdout.splitlines()
    assert (done.stderr, said) == ("", EXPECTED)
    return int(made)


def test_that_a_second_start_compiles_nothing_and_bad_byte_code_is_made_anew(tmp_path: Path) -> None:
    first = start(tmp_path)
    assert first > 10
    assert start(tmp_path) == 0
    (kept,) = tmp_path.rglob("*.kept")
    kept.write_bytes(b"not byte code")
    assert start(tmp_path) == first
    assert start(tmp_path) == 0


def test_that_the_users_cache_keeps_it_where_nothing_can_be_written_beside_the_program(tmp_path: Path) -> None:
    closed, cache = tmp_path / "closed", tmp_path / "cache"
    closed.touch()  # a file: there can be no folder of that name, not even for root
    assert start(closed, cache) > 10
    (kept,) = cache.rglob("*.kept")
    assert kept.parent == cache / "service-designer"
    assert start(closed, cache) == 0
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["closed"]


def test_that_only_the_same_source_is_taken_from_what_is_kept(tmp_path: Path) -> None:
    path = str(tmp_path / "kept")
    quick = QuickStart(path)
    space: dict[str, int] = {}
    quick.exec("x = 1", space)
    assert len(quick.made) == 1
    quick.end()
    if sys.dont_write_bytecode:
        assert not Path(path).exists()
        return
    again = QuickStart(path)
    again.exec("x = 1", space)
    assert (space["x"], again.made) == (1, {})
    again.exec("x = 2", space)
    assert space["x"] == 2


def test_that_an_expression_finds_the_same_when_it_comes_from_what_is_kept(tmp_path: Path) -> None:
    flags = re.IGNORECASE | re.VERBOSE
    source = r"(?P<whole>[0-9]{1,3}) (?: [.,] (?P<part>[0-9]++) )? \s* (?P<unit>min|h|€)(?!\w)  # an amount"
    quick = QuickStart(str(tmp_path / "kept"))
    for given in (source, source.encode()):
        made, plain = quick.pattern(given, flags), re.compile(given, flags)
        kept = quick.pattern(given, flags)
        assert len(quick.made) == (1 if given is source else 2)
        for found in (made, kept):
            assert (found.pattern, found.flags, found.groups, dict(found.groupindex)) == (given, plain.flags, 3, dict(plain.groupindex))
            assert found == plain
    assert quick.pattern(source, flags).fullmatch("12,5 MIN").groupdict() == {"whole": "12", "part": "5", "unit": "MIN"}
    with pytest.raises(re.error):
        quick.pattern("(", 0)


def test_that_expressions_are_compiled_by_an_engine_with_another_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick_start, "expressions", SimpleNamespace(compile=quick_start.parse_anew))
    assert QuickStart(str(tmp_path / "kept")).pattern(r"(\d+) min", 0).fullmatch("5 min").groups() == ("5",)


def test_that_nothing_is_left_lying_about_where_the_file_cannot_be_replaced(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    assert not quick_start._write(str(kept), {})
    assert list(tmp_path.iterdir()) == [kept]


def test_that_dataclasses_work_as_before_once_the_start_is_over(tmp_path: Path) -> None:
    quick = QuickStart(str(tmp_path / "kept"))
    quick.begin()
    quick.end()
    made = dataclasses.make_dataclass("Made", [("x", int)])
    assert made(1) == made(1)
