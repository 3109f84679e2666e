"""A chart in the window: painted as the map is, at the size that there is room for, with what is under the pointer as a tooltip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from designer.canvas.painting import Picture, prepare
from designer.canvas.texts import QtMeasure, plain_tooltip, translated
from designer.drawing.charts.chart import LEAST, Chart, Drawing
from designer.drawing.theme import Theme


class ChartView(QWidget):
    """Shows one chart, or nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.chart: Chart | None = None
        self._drawing: Drawing | None = None
        self._picture = Picture([])
        self._size = QSize()
        self.setMinimumSize(QSize(*map(int, LEAST)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_chart(self, chart: Chart | None) -> None:
        """Show `chart`."""
        self.chart = chart
        self._forget()
        if chart is not None:
            self.setAccessibleName(translated(chart.title))
            self.setAccessibleDescription(translated(chart.description))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._forget()

    def _forget(self) -> None:
        self._drawing = None
        self.update()

    def drawing(self) -> Drawing | None:
        """The chart at the size that the widget has."""
        if self.chart is not None and (self._drawing is None or self._size != self.size()):
            self._size = self.size()
            self._drawing = self.chart.drawing((float(self.width()), float(self.height())), QtMeasure(), translated)
            self._picture = prepare(self._drawing.shapes, self._theme)
        return self._drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.drawing() is None:
            return
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._picture.paint(painter)
        finally:  # a painter left open would take the process down
            painter.end()

    def event(self, event: QEvent) -> bool:
        """What is under the pointer, in full."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tooltip(self.text_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def text_at(self, at: QPointF) -> str:
        """What lies at a place of the widget."""
        drawing = self.drawing()
        return drawing.text_at(at.x(), at.y()) if drawing is not None else ""
