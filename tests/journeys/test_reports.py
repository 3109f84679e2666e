"""Stories of reports: asked for in the window, given up, and saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QProgressDialog, QPushButton

from designer.app.report_form import ReportForm


def answer(date: str = "", paper: str = "A4") -> Callable[[Any], bool]:
    """Fills in the form of a report and presses Enter."""

    def act(dialog: Any) -> bool:
        if not isinstance(dialog, ReportForm):
            return False
        dialog.date.setFocus()
        QTest.keyClicks(dialog.date, date)
        dialog.paper.setCurrentText(paper)
        QTest.keyClick(dialog.date, Qt.Key.Key_Return)
        return True

    return act


@pytest.fixture
def thousand_steps(tmp_path: Path) -> Path:
    """A document whose report takes longer than a moment."""
    head = (
        "format: service-blueprint/1\nname: Long\nstages:\n  all: {name: All}\nlanes:\n  desk: {name: Desk, band: front office}\nsteps:\n"
    )
    steps = "".join(f"  step-{i}: {{name: Step {i}, lane: desk, stage: all, time: 5 min, next: step-{i + 1}}}\n" for i in range(1000))
    path = tmp_path / "long.blueprint.yaml"
    path.write_text(f"{head}{steps}  step-1000: {{type: end, name: End, lane: desk, stage: all}}\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("ending", "expected"), [("html", "<!doctype html>"), ("md", "# "), ("pdf", "%PDF-1.5")], ids=["html", "md", "pdf"]
)
def test_that_a_report_is_exported(
    ending: str, expected: str, hand: Any, tmp_path: Path, choose_file: Callable[[Path], None], later: Callable[[Any], None]
) -> None:
    out = tmp_path / f"report.{ending}"
    choose_file(out)
    later(answer("May 2026", "Letter"))
    hand.window.actions_by_id["export.report"].trigger()
    hand.qtbot.waitUntil(out.exists)
    assert out.read_bytes().startswith(expected.encode())
    hand.qtbot.waitUntil(lambda: not hand.window.output.writer.busy)
    if ending == "pdf":
        reader = pypdf.PdfReader(out)
        assert [round(float(side)) for side in reader.pages[0].mediabox[2:]] == [612, 792]
        assert "May 2026" in reader.pages[0].extract_text()
    else:
        assert "May 2026" in out.read_text(encoding="utf-8")


def test_that_a_report_that_is_given_up_leaves_no_file(
    show: Callable[..., Any], thousand_steps: Path, tmp_path: Path, choose_file: Callable[[Path], None], later: Callable[[Any], None]
) -> None:
    hand, out = show(thousand_steps), tmp_path / "report" / "report.pdf"
    out.parent.mkdir()
    choose_file(out)
    later(answer())
    writer = hand.window.output.writer
    hand.window.actions_by_id["export.report"].trigger()
    assert writer.busy
    hand.qtbot.waitUntil(lambda: any(box.isVisible() for box in hand.window.findChildren(QProgressDialog)))
    (box,) = hand.window.findChildren(QProgressDialog)
    QTest.mouseClick(box.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert not writer.busy
    hand.qtbot.wait(300)
    assert list(out.parent.iterdir()) == []


def test_that_a_report_that_cannot_be_written_is_told(
    hand: Any, tmp_path: Path, choose_file: Callable[[Path], None], later: Callable[[Any], None]
) -> None:
    told: list[str] = []

    def read(dialog: Any) -> bool:
        if not isinstance(dialog, QMessageBox):
            return False
        told.append(f"{dialog.text()} {dialog.informativeText()}")
        dialog.accept()
        return True

    out = tmp_path / "report.md"
    choose_file(out)
    later(answer())
    hand.window.actions_by_id["export.report"].trigger()
    out.mkdir()  # meanwhile
    later(read)
    hand.qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith("report.md could not be written.")
    assert out.is_dir()
