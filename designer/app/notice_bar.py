"""A bar above the map that says one thing and offers what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from designer.app.icons import picture
from designer.canvas.texts import plain_label

Choice = tuple[str, Callable[[], object]]


class NoticeBar(QFrame):
    """Hidden until `ask` is called; a chosen button hides it again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._icon = QLabel()
        self._label = plain_label()
        self._label.setWordWrap(True)
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 12, 6)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._label, 1)
        self.hide()

    @property
    def words(self) -> str:
        """What the bar says."""
        return self._label.text()

    def ask(self, words: str, choices: Sequence[Choice]) -> None:
        """Say `words` and offer `choices`; what was asked before is forgotten."""
        self._clear()
        color = self.palette().color(self.palette().ColorRole.WindowText).name()
        self._icon.setPixmap(picture("warning", 20, color))
        self._label.setText(words)
        for label, act in choices:
            self._add(label, act)
        self.show()

    def dismiss(self) -> None:
        """Hide the bar without an answer."""
        self._clear()
        self.hide()

    def _add(self, label: str, act: Callable[[], object]) -> None:
        button = QPushButton(label)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self._answer(act))
        self._row.addWidget(button)
        self._buttons.append(button)

    def _answer(self, act: Callable[[], object]) -> None:
        self.hide()
        act()

    def _clear(self) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = []
