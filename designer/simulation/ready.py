"""Whether the compiled engine can answer at once, and making it so beside the program.

Compiling takes half a minute, once on a machine for each version of the program. Until a process of its own has done it, plain Python
answers, with the same numbers.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import time
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

READY, FAILED, BUSY = "ready", "failed", "busy"
SOURCES = ("arrivals", "chance", "compiled", "groups", "kernel", "moves", "network", "queues", "sampling", "state")
"""All that is compiled, and all whose numbers are compiled into it."""
LONGEST = 600.0
"""Seconds after which a compilation is taken to have died."""


@cache
def folder() -> Path:
    """Where compiled code is kept: for these sources, this Python, this numba, this machine; in the user's cache or NUMBA_CACHE_DIR.

    For their place, too: numba finds what it compiled only for a file of the same name and folder.
    numba itself looks only at the time of the file that holds a function, not at the functions which that one calls.
    """
    own = sha256(repr((sys.version, _numba(), platform.machine(), platform.node(), str(Path(__file__).parent))).encode())
    for name in SOURCES:
        own.update(Path(__file__).with_name(f"{name}.py").read_bytes())
    return _parent() / f"engine-{own.hexdigest()[:16]}"


def _parent() -> Path:
    given = os.environ.get("NUMBA_CACHE_DIR")
    if given:
        return Path(given)
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "service-designer"


@cache
def _numba() -> str:
    try:
        return version("numba")
    except PackageNotFoundError:
        return ""


_begun: list[subprocess.Popen[bytes]] = []
"""What was begun here: Python warns of a process that still runs when nobody knows it any more."""


def can_compile() -> bool:
    """Whether compiled code is there, so that a run in it begins at once (the extra ``fast`` is installed, and `prepare` has worked)."""
    return bool(_numba()) and (folder() / READY).exists()


def prepare() -> subprocess.Popen[bytes] | None:
    """Have the engine compiled by a process that lives on when this one ends; None where there is nothing to do or no way to do it."""
    if not _numba() or getattr(sys, "frozen", False) or any((folder() / mark).exists() for mark in (READY, FAILED)) or _busy():
        return None
    root = str(Path(__file__).parents[2])
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH")]))}
    quiet = subprocess.DEVNULL
    try:
        process = subprocess.Popen(
            [sys.executable, "-m", "designer.simulation.ready"],
            stdin=quiet,
            stdout=quiet,
            stderr=quiet,
            env=environment,
            start_new_session=True,
        )
    except OSError:
        return None
    _begun.append(process)
    return process


def _busy() -> bool:
    """Whether a process is compiling that has not died since."""
    try:
        mark = folder() / BUSY
        if os.name == "posix":  # elsewhere to ask for a process is to end it
            os.kill(int(mark.read_bytes() or b"0"), 0)
        return time.time() - mark.stat().st_mtime < LONGEST
    except (OSError, ValueError):
        return False


def compile_now() -> bool:
    """Compile here and note how it went; whether the engine is ready. False also where another process is at it."""
    try:
        folder().mkdir(parents=True, exist_ok=True)
        if not _busy():
            (folder() / BUSY).unlink(missing_ok=True)
        with (folder() / BUSY).open("x") as mark:
            mark.write(str(os.getpid()))
    except OSError:
        return can_compile()
    try:
        _run_a_little()
        (folder() / READY).touch()
    except Exception as error:  # whatever numba or its compiler met: plain Python stays
        (folder() / FAILED).write_text(repr(error), encoding="utf-8")
    finally:
        (folder() / BUSY).unlink(missing_ok=True)
    return can_compile()


def _run_a_little() -> None:
    from designer.model.blueprint import Blueprint, Table
    from designer.model.elements import Demand, Step
    from designer.simulation.compiled import COMPILED
    from designer.simulation.compiler import compile_network
    from designer.simulation.engine import Window, replicate

    blueprint = Blueprint(steps=Table.of([Step("a", "a", "", "")]), demand=Table.of([Demand("a", "a", 1.0)]))
    network, names = compile_network(blueprint)
    replicate(network, names, Window(cases=1), COMPILED)


if __name__ == "__main__":
    if hasattr(os, "nice"):
        os.nice(10)  # whoever draws goes first
    compile_now()
