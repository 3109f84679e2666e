"""Editors of what is observed in a walk-through: scores, and checklists of words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSpinBox, QWidget

from designer.app.messages import named, translated
from designer.app.panels.editor import Editor
from designer.app.panels.words import word
from designer.canvas.texts import plain_tooltip
from designer.model.fields import Field
from designer.model.walk_throughs import LEAST_SCORE, MEANINGS, MOST_SCORE, PLAGUES, SINS

COLUMNS = 2


class ScoreBox(QSpinBox):
    """A score or none: a digit, the arrow keys, and Delete for none; the wheel counts only with the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(LEAST_SCORE - 1, MOST_SCORE)
        self.setSpecialValueText(QCoreApplication.translate("editors", "none"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(True)
        self.setMaximumWidth(90)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.setValue(LEAST_SCORE - 1)
        elif len(typed) == 1 and typed in "1234567":
            self.setValue(int(typed))
        else:
            super().keyPressEvent(event)
            return
        self.selectAll()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ScoreEditor(Editor):
    """A score from 1 to 7, or none."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.box = ScoreBox()
        self._displaying = False
        self.box.valueChanged.connect(self._counted)
        self.finish(self.box)

    def display(self, value: Any, several: bool) -> None:
        self._displaying = True
        self.box.setValue(LEAST_SCORE - 1 if value is None or several else value)
        self._displaying = False

    def read(self) -> Any:
        return self.box.value() if self.box.value() >= LEAST_SCORE else None

    def _counted(self) -> None:
        if not self._displaying:
            self.touched()


class WordsEditor(Editor):
    """Any number of the field's words, each with a box to tick; its tooltip says what it looks like."""

    wide = True

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        ticks = QWidget()
        grid = QGridLayout(ticks)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(1)
        self.boxes: dict[str, QCheckBox] = {}
        for number, choice in enumerate(field.choices):
            label = translated((SINS | PLAGUES)[choice])
            box = self.boxes[choice] = QCheckBox(label)
            box.clicked.connect(self.touched)
            grid.addWidget(box, *divmod(number, COLUMNS))
        self.finish(ticks)
        self.setFocusProxy(next(iter(self.boxes.values())))
        for choice, box in self.boxes.items():
            box.setAccessibleName(named(word(field.label), box.text()))
            box.setAccessibleDescription(translated(MEANINGS[choice]))
            box.setToolTip(plain_tooltip(translated(MEANINGS[choice])))

    def display(self, value: Any, several: bool) -> None:
        for choice, box in self.boxes.items():
            box.setChecked(choice in value and not several)

    def read(self) -> Any:
        """What was ticked before stays in its order, so that one tick more is a small change of the file."""
        ticked = [choice for choice, box in self.boxes.items() if box.isChecked()]
        old = self._value or ()
        return (*(choice for choice in old if choice in ticked), *(choice for choice in ticked if choice not in old))
