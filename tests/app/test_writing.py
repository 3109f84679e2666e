"""Files that are made beside a whole window, with real clicks on Cancel."""

from __future__ import annotations

from pathlib import Path
from threading import Event, get_ident

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from designer.app import progress
from designer.app.main_window import MainWindow
from designer.output import png
from designer.output.progress import Told


def visible(window: MainWindow) -> QProgressDialog | None:
    return next((one for one in window.findChildren(QProgressDialog) if one.isVisible()), None)


def message(window: MainWindow) -> str:
    return str(window.statusBar().currentMessage())


@pytest.mark.parametrize(("kind", "begins"), [("svg", b"<?xml"), ("png", b"\x89PNG"), ("csv", b"id,"), ("yaml", b"# The desk")])
def test_that_every_export_is_made_on_a_thread(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, kind: str, begins: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"out.{kind}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_args: ("96 dpi", True))
    opened.output.export(kind)
    assert opened.output.writer.busy  # the window has gone on
    qtbot.waitUntil(lambda: not opened.output.writer.busy)
    assert path.read_bytes().startswith(begins)
    assert message(opened) == f"Exported out.{kind}"


def test_that_files_are_written_one_after_the_other(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    go, order, threads = Event(), [], set()

    def work(name: str) -> None:
        assert go.wait(20)
        order.append(name)
        threads.add(get_ident())

    for name in ("one", "two", "three"):
        opened.output.writer.write(tmp_path / name, lambda _told, name=name: work(name), "Export")
    go.set()
    qtbot.waitUntil(lambda: not opened.output.writer.busy)
    assert order == ["one", "two", "three"]
    assert get_ident() not in threads


def test_that_cancel_leaves_the_old_file_and_nothing_else(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "desk.png"
    path.write_bytes(b"old")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_args: ("600 dpi", True))
    monkeypatch.setattr(png, "DOTS_AT_ONCE", 5_000)
    monkeypatch.setattr(progress, "SHOWN_AFTER_MS", 0)
    opened.output.export("png")
    qtbot.waitUntil(lambda: visible(opened) is not None)
    dialog = visible(opened)
    assert dialog is not None
    QTest.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert not opened.output.writer.busy
    assert message(opened) == "Nothing was exported"
    qtbot.waitUntil(lambda: sorted(one.name for one in tmp_path.iterdir() if one.is_file()) == ["desk.png"])
    assert path.read_bytes() == b"old"


def test_that_the_dialog_tells_how_far_it_is(opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "SHOWN_AFTER_MS", 0)
    go = Event()

    def work(told: Told) -> None:
        told(4, 4)
        assert go.wait(20)

    opened.output.writer.write(tmp_path / "x", work, "Export")
    qtbot.waitUntil(lambda: (shown := visible(opened)) is not None and (shown.value(), shown.maximum()) == (4, 4))
    go.set()
    qtbot.waitUntil(lambda: visible(opened) is None)


def test_that_what_fails_is_told_with_its_reason(opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "nowhere" / "desk.svg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    told = []

    def read() -> None:
        box = next((one for one in opened.findChildren(QMessageBox) if one.isVisible()), None)
        if box is None:
            QTimer.singleShot(5, read)
            return
        told.append((box.text(), box.informativeText()))
        box.accept()

    QTimer.singleShot(0, read)
    opened.output.export("svg")
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][0] == "desk.svg could not be written."
    assert "nowhere" in told[0][1] or "exist" in told[0][1]


def test_that_a_window_that_closes_finishes_what_is_nearly_written(opened: MainWindow, tmp_path: Path) -> None:
    path, go = tmp_path / "x", Event()

    def work(_told: Told) -> None:
        assert go.wait(20)
        path.write_text("whole", encoding="utf-8")

    opened.output.writer.write(path, work, "Export")
    QTimer.singleShot(0, go.set)
    go.set()
    opened.close()
    assert path.read_text(encoding="utf-8") == "whole"
