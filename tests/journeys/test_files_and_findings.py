"""Stories of files, findings and output."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QSpinBox, QTreeView

from designer.app.printing.dialog import PrintDialog
from designer.app.program import Program
from designer.model.elements import Ref


def test_that_a_finding_is_mended_by_its_fix_and_goes(hand: Any) -> None:
    window = hand.window
    panel = window.docks.panels["findings"]
    hand.keys("Escape")
    finding = next(found for found in window.session.findings if fixes_of(window, found))
    choose_finding(panel, finding)
    assert window.selection.refs
    menu = panel.details.fix_button.menu()
    assert panel.details.fix_button.isEnabled()
    menu.actions()[0].trigger()
    hand.settle()
    assert finding not in window.session.findings
    assert window.session.dirty
    hand.window.page.setFocus()
    hand.keys("Ctrl+Z")
    hand.settle()
    assert [found.code for found in window.session.findings].count(finding.code) >= 1


def fixes_of(window: Any, finding: Any) -> Any:
    from designer.checks.fixes import fixes

    return finding.elements and fixes(window.session.blueprint, finding)


def choose_finding(panel: Any, finding: Any) -> None:
    """Click the row of `finding`."""
    tree = panel.findChild(QTreeView)
    model = tree.model()
    for group in range(model.rowCount()):
        top = model.index(group, 0)
        for row in range(model.rowCount(top)):
            index = model.index(row, 0, top)
            if str(finding.message) == index.data():
                tree.scrollTo(index)
                QTest.mouseClick(
                    tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, tree.visualRect(index).center()
                )
                return
    raise AssertionError(f"no row for {finding.message}")


def test_that_save_and_reopen_give_the_same_bytes_and_one_edit_changes_one_line(hand: Any, desk: Path) -> None:
    before = desk.read_text(encoding="utf-8")
    hand.keys("Ctrl+S")
    assert desk.read_text(encoding="utf-8") == before
    hand.click("check-in")
    hand.keys("F2")
    hand.keys("Ctrl+A")
    hand.type("Welcome", then="Return")
    hand.keys("Ctrl+S")
    after = desk.read_text(encoding="utf-8")
    changed = [(old, new) for old, new in zip(before.splitlines(), after.splitlines(), strict=True) if old != new]
    assert changed == [("    name: Check the guest in   # the moment of truth", "    name: Welcome   # the moment of truth")]
    shown = hand.window.session.blueprint
    hand.keys("Ctrl+W")
    assert hand.window.stack.currentWidget() is hand.window.start
    hand.window.start.recent.setFocus()
    hand.window.start.recent.setCurrentRow(0)
    hand.keys("Return")
    assert hand.window.session.blueprint == shown
    hand.keys("Ctrl+S")
    assert desk.read_text(encoding="utf-8") == after


def test_that_the_map_is_exported_to_a_pdf_of_one_sheet_that_can_be_searched(
    hand: Any, tmp_path: Path, choose_file: Callable[[Path], None], save_sheets: Callable[..., None]
) -> None:
    out = tmp_path / "desk.pdf"
    choose_file(out)
    save_sheets()
    hand.keys("Ctrl+E")
    pages = pypdf.PdfReader(out).pages
    assert len(pages) == 1
    words = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "Reception" in words
    assert "83 %" in words
    assert "desk.pdf" in hand.window.statusBar().currentMessage()


def test_that_a_long_map_is_exported_on_as_many_sheets_as_were_chosen(
    show: Callable[..., Any], hotel_path: Path, tmp_path: Path, choose_file: Callable[[Path], None], save_sheets: Callable[..., None]
) -> None:
    hand, out = show(hotel_path), tmp_path / "hotel.pdf"
    told: list[str] = []

    def choose_sheets(dialog: PrintDialog) -> None:
        across = next(spin for spin in dialog.findChildren(QSpinBox) if spin.accessibleName() == "Sheets across")
        QTest.keyClick(across, Qt.Key.Key_Up)
        hand.qtbot.waitUntil(lambda: dialog.told.text().startswith("Sheets: 2 (2 × 1),"))
        told.append(dialog.told.text())

    choose_file(out)
    save_sheets(choose_sheets)
    hand.keys("Ctrl+E")
    pages = pypdf.PdfReader(out).pages
    assert told
    assert len(pages) == 2
    assert {page.mediabox[2:] == pages[0].mediabox[2:] for page in pages} == {True}


def test_that_a_finding_is_accepted_with_a_reason_that_the_file_keeps(hand: Any, desk: Path) -> None:
    window = hand.window
    panel = window.docks.panels["findings"]
    finding = next(found for found in window.session.findings if found.code == "PRO102")
    choose_finding(panel, finding)
    QTest.mouseClick(panel.details.suppress_button, Qt.MouseButton.LeftButton)
    panel.details.reason.setFocus()
    hand.type("A third receptionist starts in May", then="Return")
    hand.settle()
    assert all(found.suppressed for found in window.session.findings if found.code == "PRO102")
    hand.come()
    hand.keys("Ctrl+S")
    assert "A third receptionist starts in May" in desk.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", ["svg", "png", "csv", "yaml"])
def test_that_the_map_is_exported(
    kind: str, hand: Any, tmp_path: Path, desk: Path, choose_file: Callable[[Path], None], later: Callable[[Any], None]
) -> None:
    out = tmp_path / f"out.{kind}"
    choose_file(out)
    if kind == "png":
        later(lambda dialog: bool(dialog.inherits("QInputDialog")) and (QTest.keyClick(dialog, Qt.Key.Key_Return), True)[1])
    hand.window.actions_by_id[f"export.{kind}"].trigger()
    hand.qtbot.waitUntil(lambda: not hand.window.output.writer.busy)
    data = out.read_bytes()
    expected = {"svg": b"<svg", "png": b"\x89PNG", "csv": b"check-in", "yaml": desk.read_bytes()}[kind]
    assert expected in data


def test_that_a_broken_file_dropped_on_the_window_shows_its_problems(hand: Any, desk: Path, program: Program) -> None:
    bad = desk.with_name("bad.blueprint.yaml")
    bad.write_text(desk.read_text(encoding="utf-8").replace("lane: desk", "lane: desc"), encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(bad))])
    before = hand.window.session.history
    hand.drop_files(mime)
    hand.qtbot.waitUntil(lambda: len(program.windows) == 2)
    problems = program.windows[1].problems
    assert program.windows[1].stack.currentWidget() is problems
    assert problems.list.count() == 2
    assert "did you mean" in problems.list.item(0).text()
    problems.list.setFocus()
    QTest.keyClick(problems.list, Qt.Key.Key_Down)
    lines = bad.read_text(encoding="utf-8").splitlines()
    assert "lane: desc" in lines[problems.view.textCursor().blockNumber()]
    assert hand.window.session.history is before


@pytest.mark.usefixtures("kept_out")
def test_that_a_document_from_a_read_only_folder_is_saved_elsewhere(
    hand: Any, desk: Path, tmp_path: Path, answer: Callable[[str], None], choose_file: Callable[[Path], None]
) -> None:
    desk.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
    desk.chmod(stat.S_IRUSR)
    before = desk.read_bytes()
    save_elsewhere(hand, tmp_path / "rescued.blueprint.yaml", answer, choose_file)
    desk.parent.chmod(stat.S_IRWXU)
    assert desk.read_bytes() == before


def test_that_a_document_from_a_drive_that_vanished_is_saved_elsewhere(
    hand: Any, desk: Path, tmp_path: Path, answer: Callable[[str], None], choose_file: Callable[[Path], None]
) -> None:
    shutil.rmtree(desk.parent)
    save_elsewhere(hand, tmp_path / "rescued.blueprint.yaml", answer, choose_file)
    assert not desk.exists()


def save_elsewhere(hand: Any, path: Path, answer: Callable[[str], None], choose_file: Callable[[Path], None]) -> None:
    """Edit, fail to save, and save to `path`."""
    hand.click("check-in")
    hand.keys("Delete")
    answer("Save elsewhere…")
    choose_file(path)
    hand.keys("Ctrl+S")
    assert b"  check-in:" not in path.read_bytes()
    assert hand.window.session.path == path
    assert not hand.window.isWindowModified()


KILLED = """
import sys
from pathlib import Path
from designer.app import main, recovery
from designer.app.program import Program
recovery.INTERVAL_MS = 50
app = main.application()
program = Program(app)
window = program.new_window()
window.file.open_here(Path(sys.argv[1]))
from designer.editing.edits import rename
from designer.model.elements import Ref
window.session.perform(rename(Ref("steps", "check-in"), "Half done"))
window.journal.write_now()
print("ready", flush=True)
app.exec()
"""


def test_that_work_is_recovered_after_the_program_was_killed(show: Callable[..., Any], desk: Path, program: Program) -> None:
    process = subprocess.Popen([sys.executable, "-c", KILLED, str(desk)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    while "ready" not in process.stdout.readline():
        time.sleep(0.01)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    hand = show()
    assert hand.window.start.unsaved.count() == 1
    recover = next(found for found in hand.window.start.findChildren(QPushButton) if found.text() == "Recover")
    QTest.mouseClick(recover, Qt.MouseButton.LeftButton)
    assert hand.window.session.blueprint.steps["check-in"].name == "Half done"
    assert hand.window.isWindowModified()
    assert "Half done" not in desk.read_text(encoding="utf-8")
    hand.settle()
    hand.keys("Ctrl+S")
    assert "name: Half done   # the moment of truth" in desk.read_text(encoding="utf-8")
    assert program.unsaved() == []


def test_that_one_more_person_in_the_properties_keeps_the_promise(hand: Any) -> None:
    window = hand.window
    assert window.session.analysis.promises["quick"].verdict == "missed"
    window.selection.reveal([Ref("staff", "receptionist")])
    count = window.docks.panels["properties"].document.pages["staff"].form.editors["count"]
    assert count.isVisible()
    count.line.setFocus()
    QTest.keyClick(hand.focus, Qt.Key.Key_Up)
    hand.settle()
    assert window.session.blueprint.staff["receptionist"].count == 4
    assert window.session.analysis.promises["quick"].verdict == "kept"
    assert round(window.session.analysis.pools["receptionist"].implied_utilisation, 3) == 0.625
