"""Saving where it fails, files that cannot be read, other programs that write, unsaved work."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from designer.app.file_commands import with_our_ending
from designer.app.main_window import MainWindow
from designer.app.problems_panel import LONGEST_LINE, MOST_LINES, MOST_LISTED, MOST_SHOWN
from designer.app.program import Program
from designer.app.recovery import Journal, unsaved_work
from designer.app.session import Session
from designer.app.watch import FileWatch
from designer.editing.edits import rename
from designer.model.elements import Ref

CHECK_IN = Ref("steps", "check-in")


def test_that_a_failed_save_says_why_and_offers_another_place(
    opened: MainWindow, desk: Path, tmp_path: Path, answer: Callable[[str], None], choose_file: Callable[[Path], None], qtbot: QtBot
) -> None:
    opened.session.perform(rename(CHECK_IN, "Welcome"))
    blueprint = opened.session.blueprint
    desk.unlink()
    desk.mkdir()  # nothing can be written where a folder stands
    elsewhere = tmp_path / "elsewhere.blueprint.yaml"
    answer("Save elsewhere…")
    choose_file(elsewhere)
    opened.actions_by_id["file.save"].trigger()
    assert "name: Welcome" in elsewhere.read_text(encoding="utf-8")
    assert opened.session.path == elsewhere
    assert opened.session.blueprint is blueprint
    assert not opened.session.dirty


def test_that_a_failed_save_that_is_given_up_leaves_the_document_unsaved(
    opened: MainWindow, desk: Path, answer: Callable[[str], None]
) -> None:
    opened.session.perform(rename(CHECK_IN, "Welcome"))
    desk.unlink()
    desk.mkdir()
    answer("Cancel")
    assert not opened.file.save()
    assert opened.session.dirty
    assert opened.isWindowModified()
    assert opened.session.blueprint.steps["check-in"].name == "Welcome"


def test_that_all_problems_of_a_bad_file_are_shown_with_their_places(window: MainWindow, desk: Path) -> None:
    bad = desk.with_name("bad.blueprint.yaml")
    bad.write_text(desk.read_text(encoding="utf-8").replace("lane: desk", "lane: desc").replace("30 / h", "often"), encoding="utf-8")
    window.file.open(bad)
    assert window.stack.currentWidget() is window.problems
    rows = [window.problems.list.item(row).text() for row in range(window.problems.list.count())]
    assert len(rows) == 2
    line = next(number for number, text in enumerate(bad.read_text(encoding="utf-8").splitlines(), 1) if "often" in text)
    assert rows[0].startswith(f"{line}:")
    assert window.problems.view.textCursor().blockNumber() + 1 == line
    assert "desc" in rows[1]


HOSTILE = sorted((Path(__file__).parent.parent / "documents" / "hostile").iterdir())


@pytest.mark.parametrize("path", HOSTILE, ids=lambda path: path.name.split(".")[0])
def test_that_a_hostile_file_shows_problems_and_opens_nothing(window: MainWindow, path: Path) -> None:
    window.file.open(path)
    assert window.stack.currentWidget() is window.problems
    assert window.problems.list.count() >= 1
    assert window.session.path is None


@pytest.mark.parametrize("content", [b"x: " + b"[" * 3_000_000, b"<b>a</b>\0" * 300_000, b"- \n" * 500_000])
def test_that_of_a_huge_bad_file_no_more_is_shown_than_a_text_view_takes(window: MainWindow, desk: Path, content: bytes) -> None:
    bad = desk.with_name("huge.blueprint.yaml")
    bad.write_bytes(content)
    window.file.open(bad)
    assert not window.problems.grab().isNull()
    assert 1 <= window.problems.list.count() <= MOST_LISTED
    lines = window.problems.view.toPlainText().split("\n")
    assert len(lines) <= MOST_LINES
    assert max(map(len, lines)) <= LONGEST_LINE + 1  # Qt lays out a line as a whole: one of a million characters takes minutes
    assert sum(map(len, lines)) <= MOST_SHOWN


def test_that_a_mended_file_opens_when_it_is_tried_again(window: MainWindow, desk: Path, qtbot: QtBot) -> None:
    good = desk.read_bytes()
    desk.write_bytes(good.replace(b"lane: desk", b"lane: desc"))
    window.file.open(desk)
    desk.write_bytes(good)
    qtbot.mouseClick(window.problems.again_button, Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is window.page
    assert window.session.path == desk


def test_that_a_bad_file_leaves_the_open_document_alone(opened: MainWindow, desk: Path, program: Program, qtbot: QtBot) -> None:
    bad = desk.with_name("bad.blueprint.yaml")
    bad.write_bytes(b"\xff\xfe Latin")
    history = opened.session.history
    opened.file.open(bad)
    assert opened.session.history is history
    assert opened.stack.currentWidget() is opened.page
    other = program.windows[-1]
    assert other.stack.currentWidget() is other.problems
    qtbot.mouseClick(other.problems.back_button, Qt.MouseButton.LeftButton)
    assert other.stack.currentWidget() is other.start


def test_that_a_file_that_is_gone_is_told_and_forgotten(
    window: MainWindow, desk: Path, answer: Callable[[str], None], program: Program
) -> None:
    program.settings.add_recent(desk)
    desk.unlink()
    answer("OK")
    window.file.open(desk)
    assert program.settings.value.recent == ()
    assert window.stack.currentWidget() is window.start


def test_that_a_change_by_another_program_is_asked_about(opened: MainWindow, desk: Path, qtbot: QtBot) -> None:
    replacement = desk.with_suffix(".new")
    replacement.write_bytes(desk.read_bytes().replace(b"Check the guest in", b"Greet the guest"))
    os.replace(replacement, desk)
    qtbot.waitUntil(opened.page.notice.isVisible)
    assert desk.name in opened.page.notice.words
    button(opened, "Read it again").click()
    assert opened.session.blueprint.steps["check-in"].name == "Greet the guest"
    replacement.write_bytes(desk.read_bytes().replace(b"Greet the guest", b"Welcome"))
    os.replace(replacement, desk)  # the watcher forgets a replaced file unless it is told again
    qtbot.waitUntil(opened.page.notice.isVisible)
    button(opened, "Keep this one").click()
    assert opened.session.blueprint.steps["check-in"].name == "Greet the guest"
    assert not opened.page.notice.isVisible()


@pytest.mark.parametrize(("words", "kept"), [("Cancel", True), ("Replace it", False)])
def test_that_saving_over_the_work_of_another_program_is_asked_about(
    opened: MainWindow, desk: Path, answer: Callable[[str], None], words: str, kept: bool
) -> None:
    opened.session.perform(rename(CHECK_IN, "Welcome"))
    theirs = desk.read_bytes().replace(b"Check the guest in", b"Theirs")
    desk.write_bytes(theirs)
    answer(words)
    assert opened.file.save() is not kept
    assert (desk.read_bytes() == theirs) is kept
    assert opened.session.dirty is kept


def test_that_our_own_save_is_not_asked_about(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.perform(rename(CHECK_IN, "Welcome"))
    with qtbot.waitSignal(opened.file.findChild(FileWatch).touched):
        opened.file.save()
    assert not opened.page.notice.isVisible()


def button(window: MainWindow, words: str) -> QPushButton:
    return next(found for found in window.page.notice.findChildren(QPushButton) if found.text() == words and found.isVisible())


def test_that_unsaved_work_is_journalled_and_dropped_after_saving(session: Session, desk: Path, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "journal"
    session.open(desk)
    journal = Journal(session, folder, interval_ms=10)
    session.perform(rename(CHECK_IN, "Welcome"))
    qtbot.waitUntil(lambda: len(list(folder.glob("*"))) >= 2)
    assert unsaved_work(folder) == []  # its program is still running
    session.save()
    assert list(folder.glob("*")) == []
    journal.drop()


CRASH = """
import os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from designer.app.problems_panel import LONGEST_LINE, MOST_LINES, MOST_LISTED, MOST_SHOWN
from designer.app.session import Session
from designer.app.watch import FileWatch
from designer.app.recovery import Journal
from designer.editing.edits import rename
from designer.model.elements import Ref
app = QApplication([])
session = Session()
session.open(Path(sys.argv[1]))
journal = Journal(session, Path(sys.argv[2]))
session.perform(rename(Ref("steps", "check-in"), "Welcome"))
journal.write_now()
os._exit(9)
"""


def crash(desk: Path, folder: Path) -> None:
    """Another process that ends without saving."""
    ended = subprocess.run([sys.executable, "-c", CRASH, str(desk), str(folder)], check=False)
    assert ended.returncode == 9


def test_that_the_work_of_a_crashed_program_is_offered_and_recovered(program: Program, desk: Path, qtbot: QtBot) -> None:
    crash(desk, program.journals)
    window = program.new_window()
    assert window.start.unsaved.count() == 1
    assert desk.name in window.start.unsaved.item(0).text()
    window.start.unsaved.setCurrentRow(0)
    qtbot.keyClick(window.start.unsaved, Qt.Key.Key_Return)
    assert window.session.blueprint.steps["check-in"].name == "Welcome"
    assert window.session.dirty
    assert window.session.path == desk
    assert "name: Check the guest in" in desk.read_text(encoding="utf-8")
    assert len(list(program.journals.glob("*"))) == 2  # its own journal took the place of the old one
    assert window.file.save()
    assert "name: Welcome   " not in desk.read_text(encoding="utf-8")
    assert "name: Welcome" in desk.read_text(encoding="utf-8")
    assert list(program.journals.glob("*")) == []


def test_that_unsaved_work_is_given_up_only_after_a_question(
    program: Program, desk: Path, qtbot: QtBot, answer: Callable[[str], None]
) -> None:
    crash(desk, program.journals)
    start = program.new_window().start
    assert [item.text().split(",")[0] for item in start.unsaved.selectedItems()] == [desk.name]
    answer("Cancel")
    qtbot.mouseClick(start.discard_button, Qt.MouseButton.LeftButton)
    assert len(program.unsaved()) == start.unsaved.count() == 1
    answer("Discard")
    qtbot.mouseClick(start.discard_button, Qt.MouseButton.LeftButton)
    assert start.unsaved.count() == 0
    assert program.unsaved() == []
    assert not start.discard_button.isEnabled()


def test_that_the_question_before_discarding_is_plain_text_and_enter_keeps_the_work(program: Program, desk: Path, qtbot: QtBot) -> None:
    crash(desk, program.journals)
    start = program.new_window().start
    seen: list[QMessageBox] = []

    def press_enter() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QMessageBox)
        assert dialog.textFormat() == Qt.TextFormat.PlainText
        assert desk.name in dialog.text()
        seen.append(dialog)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(100, press_enter)
    qtbot.mouseClick(start.discard_button, Qt.MouseButton.LeftButton)
    assert seen
    assert len(program.unsaved()) == 1


def test_that_without_a_selected_row_nothing_can_be_recovered_or_discarded(program: Program, desk: Path, qtbot: QtBot) -> None:
    crash(desk, program.journals)
    start = program.new_window().start
    start.unsaved.clearSelection()
    for found in (start.recover_button, start.discard_button):
        assert not found.isEnabled()
        qtbot.mouseClick(found, Qt.MouseButton.LeftButton)
    assert len(program.unsaved()) == 1


def test_that_opening_a_file_offers_the_unsaved_work_on_it(program: Program, desk: Path, qtbot: QtBot) -> None:
    crash(desk, program.journals)
    program.open([desk])
    (window,) = program.windows
    assert window.page.notice.isVisible()
    assert window.page.notice.words.startswith(f"There is unsaved work on {desk.name} of ")
    assert window.session.blueprint.steps["check-in"].name == "Check the guest in"
    qtbot.mouseClick(button(window, "Recover"), Qt.MouseButton.LeftButton)
    assert program.windows == [window]
    assert window.session.blueprint.steps["check-in"].name == "Welcome"
    assert window.session.path == desk
    assert window.session.dirty
    assert not window.page.notice.isVisible()
    assert program.unsaved() == []


def test_that_unsaved_work_that_is_ignored_is_kept_and_other_files_do_not_offer_it(program: Program, desk: Path, qtbot: QtBot) -> None:
    crash(desk, program.journals)
    other = desk.with_name("other.blueprint.yaml")
    other.write_bytes(desk.read_bytes())
    program.open([other])
    assert not program.windows[0].page.notice.isVisible()
    program.windows[0].file.open(desk)
    window = program.windows[1]
    qtbot.mouseClick(button(window, "Ignore"), Qt.MouseButton.LeftButton)
    assert not window.session.dirty
    assert len(program.unsaved()) == 1
    desk.write_text(desk.read_text(encoding="utf-8").replace("Check the guest in", "Welcome the guest"), encoding="utf-8")
    qtbot.waitUntil(window.page.notice.isVisible)
    qtbot.mouseClick(button(window, "Read it again"), Qt.MouseButton.LeftButton)
    assert window.session.blueprint.steps["check-in"].name == "Welcome the guest"
    assert not window.page.notice.isVisible()
    assert program.new_window().start.unsaved.count() == 1  # there it can be had at any time


def test_that_recovering_beside_new_changes_gives_up_neither(program: Program, desk: Path, qtbot: QtBot) -> None:
    crash(desk, program.journals)
    program.open([desk])
    window = program.windows[0]
    window.session.perform(rename(CHECK_IN, "Greet"))
    qtbot.mouseClick(button(window, "Recover"), Qt.MouseButton.LeftButton)
    assert window.session.blueprint.steps["check-in"].name == "Greet"
    assert program.windows[1].session.blueprint.steps["check-in"].name == "Welcome"
    assert program.windows[1].session.path is None


def test_that_a_name_without_an_ending_gets_ours() -> None:
    assert with_our_ending(Path("/a/hotel")) == Path("/a/hotel.blueprint.yaml")
    assert with_our_ending(Path("/a/hotel.yml")) == Path("/a/hotel.yml")


def test_that_saving_takes_over_the_name_that_is_being_typed(opened: MainWindow, desk: Path, qtbot: QtBot) -> None:
    view = opened.page.view
    view.start_editing_name(CHECK_IN)
    editor = view.naming.editor
    assert editor is not None
    qtbot.keyClicks(editor, "Welcome")
    assert opened.file.save()
    assert "name: Welcome" in desk.read_text(encoding="utf-8")
    assert not opened.session.dirty


def test_that_recovered_work_asks_before_it_replaces_a_file_written_since(desk: Path) -> None:
    text, written = desk.read_text(encoding="utf-8"), desk.stat().st_mtime
    session = Session()
    session.recover(text, desk, written + 1)
    assert not session.changed_on_disk()
    session.recover(text, desk, written - 60)
    assert session.changed_on_disk()
    session.close()


def test_that_a_file_that_went_leaves_the_document_unsaved(opened: MainWindow, desk: Path) -> None:
    assert not opened.session.dirty
    desk.unlink()
    opened.session.file_is_gone()
    assert opened.session.dirty
    assert opened.file.save()
    assert desk.exists()
    assert not opened.session.dirty


def test_that_work_that_goes_on_in_another_window_still_knows_that_the_file_changed(opened: MainWindow, desk: Path) -> None:
    desk.write_text(desk.read_text(encoding="utf-8") + "# another program\n", encoding="utf-8")
    other = Session()
    other.go_on_from(opened.session)
    assert other.changed_on_disk()
    other.close()
