"""Large pieces of work stand in line; between two of them the window paints and answers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from designer.canvas.turns import in_turn


class Sheet(QWidget):
    def __init__(self, told: list[str]) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.told = told

    def paintEvent(self, event: QPaintEvent) -> None:
        self.told.append("painted")


def test_that_the_window_paints_between_two_pieces_of_work(qtbot: QtBot) -> None:
    told: list[str] = []
    sheet = Sheet(told)
    qtbot.addWidget(sheet)
    with qtbot.waitExposed(sheet):
        sheet.show()
    told.clear()

    def work(name: str) -> None:
        told.append(name)
        sheet.update()

    for name in ("first", "second", "third"):
        in_turn(sheet, lambda name=name: work(name))  # type: ignore[misc]
    assert told == []
    qtbot.waitUntil(lambda: told.count("painted") == 3)
    assert told == ["first", "painted", "second", "painted", "third", "painted"]


def test_that_nothing_is_done_for_what_is_gone(qtbot: QtBot) -> None:
    told: list[str] = []
    gone, stays = QObject(), QObject()
    in_turn(gone, lambda: told.append("gone"))
    in_turn(stays, lambda: told.append("stays"))
    delete(gone)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(20)
    assert told == ["stays"]
