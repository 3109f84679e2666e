"""Paints a share as a bar beside its text; what is too much is told by the text's symbol as well as by the bar's colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from designer.app.panels.marks import alarm_color, warning_color
from designer.app.panels.sections_model import SHARE
from designer.checks.capacity import FULL, HIGH

TEXT_WIDTH = "✗ 1000 %"


class BarDelegate(QStyledItemDelegate):
    """A bar from 0 to 125 %, with a mark at 100 %."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().paint(painter, option, index)
        share = index.data(SHARE)
        if share is None:
            return
        rect: QRect = option.rect
        palette: QPalette = option.palette
        left = rect.left() + option.fontMetrics.horizontalAdvance(TEXT_WIDTH) + 8
        width = rect.right() - left - 4
        if width > 12:
            bar = QRect(left, rect.top() + 4, width, rect.height() - 8)
            self._paint_bar(painter, palette, bar, share)

    @staticmethod
    def _paint_bar(painter: QPainter, palette: QPalette, bar: QRect, share: float) -> None:
        painter.save()
        painter.fillRect(bar, palette.color(QPalette.ColorRole.AlternateBase))
        filled = QRect(bar.left(), bar.top(), round(bar.width() * min(share, 1.25) / 1.25), bar.height())
        painter.fillRect(filled, bar_color(palette, share))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        full = bar.left() + round(bar.width() / 1.25)
        painter.drawLine(full, bar.top() - 2, full, bar.bottom() + 2)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), option.fontMetrics.height() + 4))


def bar_color(palette: QPalette, share: float) -> QColor:
    """The colour of a bar of `share`."""
    if share > FULL:
        return alarm_color(palette)
    return warning_color(palette) if share > HIGH else palette.color(QPalette.ColorRole.Highlight)
