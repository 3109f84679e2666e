"""Pieces that are followed by a dialog, which takes real clicks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from designer.app import progress
from designer.app.progress import Cancelled, followed


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "SHOWN_AFTER_MS", 0)


def shown(window: QWidget) -> QProgressDialog | None:
    return next((dialog for dialog in window.findChildren(QProgressDialog) if dialog.isVisible()), None)


def test_that_all_pieces_come_and_the_dialog_tells_how_far_they_are(window: QWidget) -> None:
    seen = []
    for piece in followed(range(5), 5, "Painting <b>x</b>", "Cancel", window):
        dialog = shown(window)
        seen.append((piece, dialog.value() if dialog else None))
    assert seen[1:] == [(1, 1), (2, 2), (3, 3), (4, 4)]
    assert shown(window) is None


def test_that_the_button_ends_it_before_the_next_piece(window: QWidget) -> None:
    closed = []

    def pieces() -> Iterator[int]:
        try:
            yield from range(100)
        finally:
            closed.append(True)

    seen = []

    def press_at_three() -> None:
        for piece in followed(pieces(), 100, "Painting", "Cancel", window):
            seen.append(piece)
            if piece == 3:
                dialog = shown(window)
                assert dialog is not None
                QTest.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)

    with pytest.raises(Cancelled):
        press_at_three()
    assert seen == [0, 1, 2, 3]
    QApplication.processEvents()
    assert shown(window) is None


def test_that_what_goes_wrong_closes_the_dialog(window: QWidget) -> None:
    def pieces() -> Iterator[int]:
        yield 1
        raise OSError("full")

    with pytest.raises(OSError, match="full"):
        list(followed(pieces(), 2, "Painting", "Cancel", window))
    assert shown(window) is None
