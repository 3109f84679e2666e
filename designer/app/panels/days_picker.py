"""A choice of weekdays."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from designer.app.panels.words import DAY_NAMES, word
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.quantities import QuantityError

GAP = 1
DARKER = 125  # than what is chosen: the style makes it lighter, and white letters are to be read on it


class DayButton(QToolButton):
    """A day, pressed in the colour of what is chosen: the grey of a pressed button is hardly told from that of another one."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        if self.isChecked():
            palette = QPalette(self.palette())
            palette.setColor(QPalette.ColorRole.Button, palette.color(QPalette.ColorRole.Highlight).darker(DARKER))
            palette.setColor(QPalette.ColorRole.ButtonText, palette.color(QPalette.ColorRole.HighlightedText))
            option.palette = palette
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)


class DaysPicker(QWidget):
    """Seven buttons, Monday to Sunday, on one line or on several where that is too narrow."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._per_line = 0
        self.buttons = [DayButton() for _ in DAY_NAMES]
        for button, name in zip(self.buttons, DAY_NAMES, strict=True):
            button.setText(word(name))
            button.setCheckable(True)
            button.clicked.connect(self.changed)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._widths = [button.sizeHint().width() + GAP for button in self.buttons]
        self._arrange(len(self.buttons))

    def _arrange(self, per_line: int) -> None:
        if per_line == self._per_line:
            return
        self._per_line = per_line
        for day, button in enumerate(self.buttons):
            self._grid.addWidget(button, day // per_line, day % per_line)
        self._grid.setColumnStretch(len(self.buttons), 1)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fitting = (days for days in (4, 3) if self.width() >= days * max(self._widths))
        self._arrange(7 if self.width() >= sum(self._widths) else next(fitting, 2))

    def minimumSizeHint(self) -> QSize:
        """Two days beside each other: the others go below."""
        return QSize(2 * max(self._widths), super().minimumSizeHint().height())

    def show_days(self, days: tuple[int, ...]) -> None:
        """Press the buttons of `days`."""
        for day, button in enumerate(self.buttons):
            button.setChecked(day in days)

    def chosen(self) -> tuple[int, ...]:
        """The days whose buttons are pressed."""
        return tuple(day for day, button in enumerate(self.buttons) if button.isChecked())

    def days(self) -> tuple[int, ...]:
        """The same. Raises `QuantityError` where there is none."""
        chosen = self.chosen()
        if not chosen:
            raise QuantityError(say(QT_TRANSLATE_NOOP("editors", "choose at least one day")))
        return chosen
