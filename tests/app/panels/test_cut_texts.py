"""What has no room is told in full by a tooltip, and never as markup."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from designer.app.panels.buttons import FittingButton
from designer.app.panels.choice_editors import Chooser
from designer.app.panels.cut_texts import TellingLine, with_whole
from designer.app.panels.keeping import above_buttons

LONG = "A <b>very</b> long name that no small panel has room for"


def chooser() -> QWidget:
    made = Chooser()
    made.offer([(1, LONG)])
    made.choose(1)
    return made


def line() -> QWidget:
    made = TellingLine()
    made.setText(LONG)
    return made


@pytest.mark.parametrize("make", [chooser, line, lambda: FittingButton(LONG)])
def test_that_a_cut_text_is_told_before_the_help_and_a_whole_one_is_not(make: Callable[[], QWidget], qtbot: QtBot) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.setToolTip("What it is for")
    shown = []
    for width in (120, 900):
        widget.resize(width, widget.sizeHint().height())
        with qtbot.waitExposed(widget):
            widget.show()
        QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), widget.mapToGlobal(QPoint(5, 5))))
        shown.append(QToolTip.text())
        QToolTip.hideText()
        qtbot.waitUntil(lambda: not QToolTip.isVisible())
    assert "very&lt;/b&gt; long name" in shown[0]
    assert shown[0].endswith("<br/>What it is for</qt>")
    assert shown[1] == "What it is for"


def test_that_both_parts_of_a_tooltip_stay_plain() -> None:
    assert with_whole("a", "") == "a"
    assert with_whole("a", "b") == "a\nb"
    assert with_whole("<i>", "<qt>b</qt>") == "<qt>&lt;i&gt;<br/>b</qt>"


def test_that_a_long_button_below_a_list_takes_no_room_of_the_short_ones(qtbot: QtBot) -> None:
    short, long = [FittingButton(words) for words in ("New", "Rename", "Duplicate", "Delete")], FittingButton("Print the form of it…")
    made = above_buttons(QWidget(), *short, long=(long,))
    qtbot.addWidget(made)
    made.resize(210, 200)
    with qtbot.waitExposed(made):
        made.show()
    assert max(button.width() for button in short) - min(button.width() for button in short) <= 1
    assert [button.shown_text() for button in (*short, long)] == [button.text() for button in (*short, long)]
