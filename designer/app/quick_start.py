"""Spares a start what Python and PySide would do anew each time: a third of the time until a window stands.

- `dataclasses` writes the methods of each class as text and compiles that (334 texts, a tenth of a start without all this); PySide
  carries a dozen Python files inside its library and compiles them in every start (a twentieth); each regular expression is parsed
  (53, nearly as much). What comes of it is kept in one file, each piece under its whole source: beside our own byte code, or in the
  user's cache if that belongs to the system. How the enumerations of Qt are made quickly is in `quick_enums`.
- Once it is there, PySide reads the source of every module that is imported, in search of its own name, for the sake of
  ``from __feature__ import ...``, which this program does not use (a thirtieth).

To see what each is worth, start ``python -m tests.benchmarks.start FILE`` with and without it, in turns, and compare processor time.
"""

from __future__ import annotations

import builtins
import dataclasses
import marshal
import os
import re
import sys
from contextlib import suppress
from importlib.util import cache_from_source
from types import CodeType
from typing import Any

from designer.app import quick_enums

SUPPORT = "shibokensupport/"
BOOTSTRAP = "signature_bootstrap.py"
STUBS = SUPPORT + "signature/lib/pyi_generator.py"  # a developer's tool: it writes what editors know of Qt, and is not for a program
MOST = 2000  # pieces that are kept; beyond, those of earlier versions are in the majority
Pattern = tuple[Any, ...]  # what the engine of regular expressions is given
Kept = dict[tuple[str | int, str | bytes], CodeType | Pattern]  # by file name, or flags of a regular expression, and source
compile_anew, execute = builtins.compile, builtins.exec
expressions: Any = getattr(re, "_compiler", None)  # the part of `re` that compiles
parse_anew: Any = getattr(expressions, "compile", None)


class QuickStart:
    """What is compiled is kept from one start to the next; `begin` before Qt is imported, `end` when the window stands."""

    def __init__(self, *paths: str) -> None:
        self._paths = paths or _places()
        self._kept: Kept = {}
        for path in self._paths:
            self._kept |= _read(path)
        self.made: Kept = {}

    def begin(self) -> None:
        """Import Qt, and have what follows find its byte code."""
        vars(dataclasses)["exec"] = self.exec  # in the place of Python's own for that module alone
        if parse_anew is not None:
            expressions.compile = self.pattern
        quick_enums.begin()
        if "PySide6" in sys.modules:
            return
        builtins.compile = self.compile
        try:
            import PySide6.QtWidgets  # noqa: F401
        finally:
            builtins.compile = compile_anew
        builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

    def end(self) -> None:
        """Leave everything as it was, and keep what had to be compiled."""
        if vars(dataclasses).get("exec") == self.exec:
            del vars(dataclasses)["exec"]
        if getattr(expressions, "compile", None) == self.pattern:
            expressions.compile = parse_anew
        quick_enums.end()
        if self.made and not sys.dont_write_bytecode:
            kept = self.made if len(self._kept) > MOST else self._kept | self.made
            any(_write(path, kept) for path in self._paths)  # the first that takes it; without one, starts are a little slower
        self._kept, self.made = {}, {}

    def compile(self, source: Any, filename: Any, mode: str, *args: Any, **options: Any) -> Any:
        """Stands in for `compile` while PySide is imported; only its own files are looked up."""
        known = filename == BOOTSTRAP or str(filename).startswith(SUPPORT)
        if known and isinstance(source, str | bytes) and mode == "exec" and not args and not options:
            return self._code(b"" if filename == STUBS else source, filename)
        return compile_anew(source, filename, mode, *args, **options)

    def exec(self, source: str, space: dict[str, Any] | None = None, names: dict[str, Any] | None = None) -> None:
        """Stands in for `exec` in `dataclasses`."""
        execute(self._code(source, "<string>"), space, names)

    def _code(self, source: str | bytes, filename: str) -> CodeType:
        code = self._kept.get((filename, source))
        if not isinstance(code, CodeType):
            code = self.made[filename, source] = compile_anew(source, filename, "exec", dont_inherit=True)
        return code

    def pattern(self, source: Any, flags: int = 0) -> Any:
        """Stands in for what parses the regular expressions of `re`."""
        if not isinstance(source, str | bytes) or flags & re.DEBUG:
            return parse_anew(source, flags)
        kept = self._kept.get((int(flags), source))
        try:
            if not isinstance(kept, tuple) or kept[0] != expressions.MAGIC:
                kept = self.made[int(flags), source] = _parsed(source, flags)
            return expressions._sre.compile(source, *kept[1:])
        except (AttributeError, TypeError):  # the inside of `re` is its own affair, and may be another in the next Python
            return parse_anew(source, flags)


def _parsed(source: str | bytes, flags: int) -> Pattern:
    """The version of the engine's language, and what `re` tells the engine of `source`."""
    tree = expressions._parser.parse(source, flags)
    state = tree.state
    code = [int(word) for word in expressions._code(tree, flags)]
    names: list[str | None] = [None] * state.groups
    for name, group in state.groupdict.items():
        names[group] = name
    return expressions.MAGIC, int(flags | state.flags), code, state.groups - 1, state.groupdict, tuple(names)


def _places() -> tuple[str, str]:
    beside = cache_from_source(__file__) + ".kept"
    cache = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return beside, os.path.join(cache, "service-designer", os.path.basename(beside))


def _read(path: str) -> Kept:
    try:
        with open(path, "rb") as file:
            found = marshal.loads(file.read())  # `load` would read it piece by piece
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return found if isinstance(found, dict) else {}


def _write(path: str, kept: Kept) -> bool:
    """Whether it could be written."""
    part = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(part, "wb") as file:
            marshal.dump(kept, file)
        os.replace(part, path)
    except OSError:
        with suppress(OSError):
            os.unlink(part)  # Windows replaces no file that another start is reading
        return False
    return True
