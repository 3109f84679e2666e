"""Export and copy in a whole window."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from designer.app.main_window import MainWindow
from designer.editing.edits import set_attribute
from designer.model.elements import Ref
from designer.output import png
from designer.output.clipboard import PDF, SVG


def groups(window: MainWindow) -> set[str]:
    """The ids in the SVG on the clipboard, after the keys were pressed."""
    QTest.keyClick(window.page.view.viewport(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert data.hasFormat(PDF)
    root = ElementTree.fromstring(bytes(data.data(SVG).data()))
    return {element.get("id", "") for element in root.iter("{http://www.w3.org/2000/svg}g")}


def test_that_the_whole_map_is_copied_as_a_picture(opened: MainWindow) -> None:
    opened.page.view.setFocus()
    assert {"step-join-queue", "step-check-in", "step-key-in-hand", "legend", "title"} <= groups(opened)


def test_that_what_is_selected_is_copied_alone(opened: MainWindow) -> None:
    opened.page.view.setFocus()
    opened.selection.set([Ref("steps", "join-queue"), Ref("steps", "check-in"), Ref("flows", "join-queue->check-in")])
    found = groups(opened)
    assert {name for name in found if name.startswith(("step-", "flow-"))} == {
        "step-join-queue",
        "step-check-in",
        "flow-join-queue.check-in",
    }
    assert "legend" not in found


def test_that_a_picture_is_not_pasted_into_the_map(opened: MainWindow) -> None:
    opened.output.copy_picture()
    before = opened.session.blueprint
    opened.edit.paste()
    assert opened.session.blueprint is before


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where the next picture goes, at 96 dots per inch."""
    path = tmp_path / "desk.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_args: ("96 dpi", True))
    return path


def test_that_a_png_is_exported_strip_by_strip(opened: MainWindow, asked: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(png, "DOTS_AT_ONCE", 20_000)
    opened.output.export("png")
    qtbot.waitUntil(lambda: not opened.output.writer.busy)
    assert QImage(str(asked)).width() > 400
    assert opened.statusBar().currentMessage() == "Exported desk.png"


def test_that_the_load_of_an_export_is_that_of_the_document_when_it_was_asked_for(opened: MainWindow) -> None:
    page = opened.page
    later, before = page.heat_for_later(), page.heat()
    opened.session.perform(set_attribute((Ref("staff", "receptionist"),), "count", 30))
    assert before is not None
    assert page.heat() != before
    assert later() == before
    page.set_heat(False)
    assert (page.shows_heat, page.heat()) == (False, None)


def test_that_the_load_of_an_export_is_the_same_before_and_after_the_figures_have_come(opened: MainWindow, qtbot: QtBot) -> None:
    opened.session.perform(set_attribute((Ref("staff", "receptionist"),), "count", 30))
    assert opened.session.current_analysis is None
    before = opened.page.heat()
    qtbot.waitUntil(lambda: opened.session.current_analysis is not None)
    assert opened.session.current_analysis is opened.session.analysis
    assert opened.page.heat() == before
