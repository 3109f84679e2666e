"""The process: what it imports to start, and how it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

START = """
import os, sys
from PySide6.QtCore import QTimer
from designer.app import main
app = main.application()
QTimer.singleShot({delay}, lambda: ({then}))
sys.exit(main.run({files!r}))
"""


def run_until(then: str, files: list[str], delay: int = 200) -> subprocess.Popen[str]:
    code = START.format(then=then, files=files, delay=delay)
    return subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def without_platform(stderr: str) -> str:
    """What was said but for the off-screen platform's own words."""
    return "\n".join(line for line in stderr.splitlines() if "This plugin does not support" not in line)


def test_that_the_start_page_imports_nothing_heavy() -> None:
    names = "('networkx', 'PySide6.QtPrintSupport', 'PySide6.QtSvg', 'PySide6.QtNetwork', 'designer.analysis', 'designer.output')"
    process = run_until(f"print([name for name in {names} if name in sys.modules]), app.exit(0)", [], delay=1)
    out, err = process.communicate(timeout=30)
    assert (out.strip(), without_platform(err), process.returncode) == ("[]", "", 0)


def test_that_closing_the_last_window_ends_the_program(desk: Path) -> None:
    process = run_until("app.closeAllWindows(),", [str(desk)])
    _, err = process.communicate(timeout=30)
    assert (without_platform(err), process.returncode) == ("", 0)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of other systems")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_that_a_signal_ends_the_program_quietly(desk: Path, number: int) -> None:
    process = run_until('print("ready", flush=True),', [str(desk)])
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "ready"
    os.kill(process.pid, number)
    _, err = process.communicate(timeout=30)
    assert (without_platform(err), process.returncode) == ("", 130)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of other systems")
@pytest.mark.parametrize("shown", ["start page", "document"])
def test_that_a_signal_while_the_window_is_still_at_work_ends_the_program_quietly(desk: Path, shown: str) -> None:
    process = run_until("os.kill(os.getpid(), 15),", [str(desk)] if shown == "document" else [], delay=0)
    _, err = process.communicate(timeout=30)
    assert (without_platform(err), process.returncode) == ("", 130)
