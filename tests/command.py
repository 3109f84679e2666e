"""The real command, and documents for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
CASES = ROOT / "tests" / "cases"
GOOD, BAD = CASES / "STR104" / "good.yaml", CASES / "STR104" / "bad.yaml"


def run(*words: object, stdin: bytes = b"", env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    """The real command in a process of its own, without a display."""
    surroundings = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-W", "error", "-m", "designer", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, input=stdin, capture_output=True, env=surroundings | (env or {}), check=False, timeout=120)
