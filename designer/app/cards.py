"""Templates as cards: a picture with a name below it, framed when it is chosen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

PICTURE = QSize(280, 168)
PADDING = 8
ROUNDING = 6.0
State = QStyle.StateFlag


class CardDelegate(QStyledItemDelegate):
    """Paints an item's icon as a picture of `PICTURE`, and its text on one line below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Picture, name and the frame around them."""
        return PICTURE + QSize(2 * PADDING + 2, 3 * PADDING + option.fontMetrics.height() + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """The frame tells the chosen card, and more strongly where the keyboard is in the list."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, option)
        inner = option.rect.adjusted(PADDING + 1, PADDING + 1, -PADDING - 1, -PADDING - 1)
        picture = QRect(QPoint(inner.x() + (inner.width() - PICTURE.width()) // 2, inner.y()), PICTURE)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon):
            icon.paint(painter, picture)
        words = QRect(inner.x(), picture.bottom() + PADDING, inner.width(), option.fontMetrics.height())
        name = option.fontMetrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine), name)
        painter.restore()

    def _paint_frame(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        accent = option.palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight)
        chosen, hovered = bool(option.state & State.State_Selected), bool(option.state & State.State_MouseOver)
        tint = QColor(accent)
        tint.setAlpha(36 if chosen else 18 if hovered else 0)
        painter.setBrush(tint)
        strong = chosen and bool(option.state & State.State_HasFocus)
        line = accent if chosen or hovered else option.palette.color(QPalette.ColorRole.Mid)
        painter.setPen(QPen(line, 2.5 if strong else 1.5 if chosen else 1.0))
        painter.drawRoundedRect(option.rect.adjusted(2, 2, -2, -2), ROUNDING, ROUNDING)


class Cards(QListWidget):
    """A list of cards in rows, as many beside each other as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setIconSize(PICTURE)
        self.setSpacing(6)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setItemDelegate(CardDelegate(self))
        self.viewport().setAutoFillBackground(False)
