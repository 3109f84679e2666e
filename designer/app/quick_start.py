"""Brings PySide in without what it does anew in each start: a sixth of the time until a window stands.

PySide carries a dozen Python files inside its library and compiles them each time; here their byte code is kept beside our own, each
with the hash of its source, as Python does it for modules. And from then on PySide reads the source of every module that is imported,
in search of its own name, for the sake of ``from __feature__ import ...``, which this program does not use.
"""

from __future__ import annotations

import builtins
import marshal
import os
import sys
from collections.abc import Callable
from importlib.util import cache_from_source, source_hash
from types import CodeType
from typing import Any

SUPPORT = "shibokensupport/"
Kept = dict[str, tuple[bytes, CodeType]]  # hash of the source and byte code, by file name


def import_qt() -> None:
    """Import the modules of Qt that a window needs."""
    if "PySide6" in sys.modules:
        return
    path = cache_from_source(__file__) + ".support"
    kept = _read(path)
    compiler = Compiler(kept, builtins.compile)
    builtins.compile = compiler
    try:
        import PySide6.QtWidgets  # noqa: F401
    finally:
        builtins.compile = compiler.compile
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    if compiler.made and not sys.dont_write_bytecode:
        _write(path, kept | compiler.made)


class Compiler:
    """Stands in for `compile`: what is in `kept` and of the same source is not compiled again; what was compiled is in `made`."""

    def __init__(self, kept: Kept, compile: Callable[..., Any]) -> None:
        self.compile = compile
        self.made: Kept = {}
        self._kept = kept

    def __call__(self, source: Any, filename: Any, mode: str, *args: Any, **options: Any) -> Any:
        if not (isinstance(source, bytes) and isinstance(filename, str) and filename.startswith(SUPPORT)) or args or options:
            return self.compile(source, filename, mode, *args, **options)
        found, code = self._kept.get(filename, (b"", None))
        key = source_hash(source)
        if found != key or code is None:
            code = self.compile(source, filename, mode)
            self.made[filename] = key, code
        return code


def _read(path: str) -> Kept:
    try:
        with open(path, "rb") as file:
            found = marshal.load(file)
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return found if isinstance(found, dict) else {}


def _write(path: str, kept: Kept) -> None:
    part = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(part, "wb") as file:
            marshal.dump(kept, file)
        os.replace(part, path)
    except OSError:
        return  # a program that may not write beside itself starts a little slower
