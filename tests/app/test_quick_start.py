"""PySide's own files are compiled once, and imports are no longer searched."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from designer.app.quick_start import Compiler

WATCH = """
import builtins
from designer.app import quick_start
quick_start.import_qt()
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import QObject
try:
    QObject.setObjectName(1, 2, 3)
except TypeError as error:
    print("told" if "setObjectName" in str(error) else error)
print(builtins.__import__ is builtins.__orig_import__, builtins.compile.__module__)
"""


def start(cache: Path) -> str:
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(cache)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run([sys.executable, "-c", WATCH], capture_output=True, text=True, env=environment, timeout=60)
    assert done.stderr == ""
    return done.stdout


def test_that_byte_code_is_kept_and_bad_byte_code_is_made_anew(tmp_path: Path) -> None:
    expected = "told\nTrue builtins\n"
    assert start(tmp_path) == expected
    (kept,) = tmp_path.rglob("*.support")
    size = kept.stat().st_size
    assert start(tmp_path) == expected
    kept.write_bytes(b"not byte code")
    assert start(tmp_path) == expected
    assert kept.stat().st_size == size


def test_that_only_the_same_source_is_taken_from_what_is_kept() -> None:
    first = Compiler({}, compile)
    name = "shibokensupport/part.py"
    code = first(b"x = 1", name, "exec")
    again = Compiler(first.made, compile)
    assert again(b"x = 1", name, "exec") is code
    assert again.made == {}
    changed = again(b"x = 2", name, "exec")
    space: dict[str, int] = {}
    exec(changed, space)
    assert space["x"] == 2
    assert list(again.made) == [name]
