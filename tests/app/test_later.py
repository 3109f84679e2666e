"""What waits for the first sight of a window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from designer.app.later import Later


def test_that_jobs_wait_for_the_first_paint_and_keep_their_order(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    later = Later(widget)
    done: list[str] = []
    later.add(lambda: done.append("second"), lambda: done.append("third"))
    later.add_first(lambda: done.append("first"))
    qtbot.wait(20)
    assert done == []
    widget.show()
    qtbot.waitUntil(lambda: len(done) == 3)
    assert done == ["first", "second", "third"]
    later.add(lambda: done.append("late"))
    assert not later.is_done
    qtbot.waitUntil(lambda: done[-1] == "late")
    assert later.is_done


def test_that_a_window_nobody_sees_becomes_complete_all_the_same(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    later = Later(widget)
    done: list[int] = []
    later.add(lambda: done.append(1), lambda: done.append(2))
    qtbot.waitUntil(lambda: done == [1, 2], timeout=5000)
    assert not later.has_begun
