"""What PySide and `dataclasses` compile is compiled once, and imports are no longer searched."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
from pathlib import Path

from designer.app.quick_start import QuickStart

START = """
import builtins, dataclasses
from designer.app.quick_start import QuickStart
quick = QuickStart()
quick.begin()
from PySide6.QtCore import QObject
@dataclasses.dataclass(frozen=True)
class Point:
    x: int
print(Point(1) == Point(1), Point(2))
try:
    QObject.setObjectName(1, 2, 3)
except TypeError as error:
    print("told" if "setObjectName" in str(error) else error)
made = len(quick.made)
quick.end()
print(builtins.__import__ is builtins.__orig_import__, builtins.compile.__module__, hasattr(dataclasses, "exec"))
print(made)
"""
EXPECTED = ["True Point(x=2)", "told", "True builtins False"]


def start(cache: Path) -> int:
    """How many pieces a start had to compile."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(cache)}
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


def test_that_dataclasses_work_as_before_once_the_start_is_over(tmp_path: Path) -> None:
    quick = QuickStart(str(tmp_path / "kept"))
    quick.begin()
    quick.end()
    made = dataclasses.make_dataclass("Made", [("x", int)])
    assert made(1) == made(1)
