"""The program's start with the document that the first argument names, for the caller to time: ``python -m tests.benchmarks.start``.

It does what the command ``service-designer FILE`` does, imports no more, and ends as soon as the window is painted; with a second
argument not before the rest of the start is done, too, so that the byte code of the next start is kept.
"""

from __future__ import annotations

import os
import sys

import designer.cli  # noqa: F401  # through it the command opens the window
from designer.app.main import begin


def start(file: str, complete: bool) -> None:
    """Open `file`, and leave without clearing up."""
    app, program = begin([file])
    window = program.windows[0]
    window.resize(1600, 1000)
    while not (window.later.is_done if complete else window.later.has_begun):
        app.processEvents()
    os._exit(0)


if __name__ == "__main__":
    start(sys.argv[1], len(sys.argv) > 2)
