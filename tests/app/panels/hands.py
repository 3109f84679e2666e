"""What a user's hands do to a field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from designer.app.panels.choice_editors import Chooser


def write(line: QLineEdit, text: str) -> None:
    """Replace what stands in the line by typing."""
    line.setFocus()
    line.selectAll()
    if not text.isascii():  # no key of the test's keyboard makes it: it is pasted
        QApplication.clipboard().setText(text)
        line.paste()
    elif text:
        QTest.keyClicks(line, text)
    else:
        QTest.keyClick(line, Qt.Key.Key_Delete)


def choose(chooser: Chooser, value: object) -> None:
    """Choose as the user does in the list."""
    chooser.choose(value)
    chooser.activated.emit(chooser.currentIndex())
