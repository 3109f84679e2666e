"""Pictures and paper in a fresh process without any display."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
from designer.output.offscreen import application
running = application()
assert application() is running
from designer.model.blueprint import Blueprint
from designer.output.pdf import write_pdf
from designer.output.png import write_png
write_pdf(Blueprint(name="Empty"), sys.argv[1] + "/map.pdf")
write_png(Blueprint(name="Empty"), sys.argv[1] + "/map.png")
"""
SVG_PROGRAM = """
import sys
from designer.model.blueprint import Blueprint
from designer.output.svg import write_svg
write_svg(Blueprint(name="Empty"), sys.argv[1] + "/map.svg")
assert "PySide6" not in sys.modules
"""


def run(program: str, folder: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run([sys.executable, "-c", program, str(folder)], env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr


def test_that_pdf_and_png_need_no_display(tmp_path: Path) -> None:
    run(PROGRAM, tmp_path)
    assert (tmp_path / "map.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "map.png").read_bytes().startswith(b"\x89PNG")


def test_that_svg_needs_no_qt(tmp_path: Path) -> None:
    run(SVG_PROGRAM, tmp_path)
    assert (tmp_path / "map.svg").read_text(encoding="utf-8").startswith("<?xml")
