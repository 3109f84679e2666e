"""Buttons for narrow panels: a text that does not fit is cut, and icons take the colours of the theme."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QToolButton, QWidget

from designer.app.icons import icon
from designer.app.panels.cut_texts import tell_whole
from designer.canvas.texts import plain_tooltip

LEAST_WIDTH = 64
PADDING = 16


class FittingButton(QPushButton):
    """A button that may become narrower than its text, which the tooltip then tells in full."""

    def __init__(self, text: str, pressed: Callable[[], object] | None = None, icon_name: str = "") -> None:
        super().__init__(text)
        self._icon_name = icon_name
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # a button's own policy is never to shrink
        self._paint_icon()
        if pressed is not None:
            self.clicked.connect(lambda: pressed())

    def minimumSizeHint(self) -> QSize:
        wanted = super().sizeHint()
        return QSize(min(LEAST_WIDTH, wanted.width()), wanted.height())

    def event(self, event: QEvent) -> bool:
        shown = self.fontMetrics().horizontalAdvance(self.shown_text())
        return tell_whole(event, self, self.text().replace("&", ""), shown) or super().event(event)

    def shown_text(self) -> str:
        """As much of the text as there is room for."""
        if self.width() >= self.sizeHint().width():
            return self.text()
        pictures = 0 if self.icon().isNull() else self.iconSize().width() + 4
        pictures += self.style().pixelMetric(QStyle.PixelMetric.PM_MenuButtonIndicator) if self.menu() is not None else 0
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - PADDING - pictures)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown_text()
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icon()

    def _paint_icon(self) -> None:
        if self._icon_name:
            self.setIcon(icon(self._icon_name))


class SignButton(QToolButton):
    """A small button with a sign in place of words; `name` is what it does."""

    def __init__(self, name: str, pressed: Callable[[], object], sign: str | Qt.ArrowType, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setAutoRaise(isinstance(sign, str))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setToolTip(plain_tooltip(name))
        self.clicked.connect(lambda: pressed())
        self._paint_sign()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_sign()

    def _paint_sign(self) -> None:
        if isinstance(self._sign, str):
            self.setIcon(icon(self._sign))
        else:
            self.setArrowType(self._sign)
