"""Undo and redo while the keyboard is in a field: first what was typed there, then what was done to the document."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from designer.app.main_window import MainWindow
from designer.app.panels.text_editors import ParagraphEdit
from designer.editing.edits import rename
from designer.model.elements import Ref

CHECK_IN = Ref("steps", "check-in")
UNDO, REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


def press(widget: QWidget, key: QKeySequence.StandardKey) -> None:
    QTest.keySequence(widget, QKeySequence(key))


def fields(window: MainWindow) -> dict[str, QWidget]:
    """A field of one line, of several lines, and a parameter of a time."""
    editors = window.docks.panels["properties"].form("steps").editors
    return {"line": editors["name"].line, "paragraphs": editors["description"].paragraphs, "parameter": editors["time"].lines["mean"]}


@pytest.mark.parametrize("field", ["line", "paragraphs", "parameter"])
def test_that_undo_in_a_field_goes_on_with_the_document_where_nothing_typed_is_left(opened: MainWindow, qtbot: QtBot, field: str) -> None:
    opened.session.perform(rename(Ref("lanes", "desk"), "Front desk"))
    opened.selection.set([CHECK_IN])
    widget = fields(opened)[field]
    assert isinstance(widget, QLineEdit | ParagraphEdit)
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    widget.setFocus()
    before = opened.session.blueprint
    widget.selectAll()
    QTest.keyClicks(widget, "7 min")
    assert opened.session.blueprint != before
    press(widget, UNDO)
    assert opened.session.blueprint == before
    press(widget, UNDO)
    assert opened.session.blueprint.lanes["desk"].name == "Reception"
    press(widget, REDO)
    assert opened.session.blueprint == before
