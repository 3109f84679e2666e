"""The process: what it imports to start, and how it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

START = """
import sys
from PySide6.QtCore import QTimer
from designer.app import main
app = main.application()
QTimer.singleShot({delay}, lambda: ({then}))
sys.exit(main.run({files!r}))
"""

WORKING = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from designer.app import main
app = main.application()
from designer.app.thumbnails import Thumbnails
from designer.app.worker import Worker
pictures, worker = Thumbnails(app), Worker(time.sleep, parent=app)
for path in [Path(sys.argv[1])] * 50:
    pictures.request(path)
worker.request(0.2, at_once=True)
QTimer.singleShot(0, lambda: app.exit(130))
sys.exit(app.exec())
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


def test_that_what_works_in_the_background_ends_quietly_with_the_program(hotel_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", WORKING, str(hotel_path)], capture_output=True, text=True, timeout=60)
    assert (without_platform(done.stderr), done.returncode) == ("", 130)
