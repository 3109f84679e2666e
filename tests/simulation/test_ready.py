"""Until the compiled engine is ready plain Python answers; nothing that stands in its way is more than a slower answer."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import warnings

import pytest

from designer.simulation import ready
from designer.simulation.engine import PLAIN
from designer.simulation.simulate import mode
from tests.simulation.modes import NEEDS_NUMBA


@pytest.fixture
def empty(tmp_path, monkeypatch):
    """A cache in which nothing is, yet."""
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    ready.folder.cache_clear()
    yield ready.folder()
    ready.folder.cache_clear()


@NEEDS_NUMBA
def test_that_plain_python_answers_until_compiled_code_is_there(empty):
    empty.mkdir()
    (empty / ready.BUSY).write_text(str(os.getpid()))  # somebody is at it
    assert not ready.can_compile()
    assert ready.prepare() is None
    assert mode(None) is PLAIN
    (empty / ready.READY).touch()
    assert mode(None).name == "compiled"


@NEEDS_NUMBA
def test_that_who_died_while_compiling_holds_nobody_up(empty):
    empty.mkdir()
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    (empty / ready.BUSY).write_text(str(dead.pid))
    process = ready.prepare()
    assert process is not None
    process.kill()
    process.wait()


@NEEDS_NUMBA
def test_that_a_run_begins_the_compiling_and_goes_on_without_a_word(empty):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert mode(None) is PLAIN
        gc.collect()
    (process,) = [one for one in ready._begun if one.poll() is None]
    process.kill()
    process.wait()


def test_that_a_failed_compilation_is_not_tried_again(empty):
    empty.mkdir()
    (empty / ready.FAILED).write_text("LLVM is not what it was")
    assert ready.prepare() is None
    assert mode(None) is PLAIN


def test_that_a_cache_that_cannot_be_written_leaves_plain_python(empty):
    empty.write_text("a file where the folder should be")
    assert ready.compile_now() is False
    assert not ready.can_compile()


def test_that_without_numba_plain_python_answers(empty, monkeypatch):
    monkeypatch.setattr(ready, "_numba", lambda: "")
    assert ready.prepare() is None
    assert mode(None) is PLAIN
