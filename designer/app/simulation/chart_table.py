"""The figures of a chart as a table whose cells are put into words when they come into sight: there may be thousands."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from designer.canvas.texts import plain_tooltip, translated
from designer.drawing.charts.chart import Chart, ChartTable
from designer.i18n import Message

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
MOST_LOOKED_AT = 60  # rows, to find how wide a column has to be
WIDEST = 40  # characters


class ChartModel(QAbstractTableModel):
    """Shows one `ChartTable`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = ChartTable((), ())

    def show_table(self, table: ChartTable) -> None:
        """Show another one."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.table.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Role.DisplayRole:
            return self.table.heads(translated)[section]
        return self._alignment(section) if role == Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if role == Role.DisplayRole:
            return self.table.text(index.row(), index.column(), translated)
        if role == Role.ToolTipRole:
            return plain_tooltip(self.table.text(index.row(), index.column(), translated))
        return self._alignment(index.column()) if role == Role.TextAlignmentRole else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        """Numbers stand below each other."""
        words = all(isinstance(row[column], str | Message) for row in self.table.rows[:1])
        return LEFT if words else RIGHT


class ChartTableView(QTableView):
    """Shows the table of a chart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart_model = ChartModel(self)
        self.setModel(self.chart_model)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setWordWrap(False)

    def show_chart(self, chart: Chart) -> None:
        """Show the figures of `chart`."""
        self.setAccessibleName(translated(chart.title))
        self.chart_model.show_table(chart.table)
        self._fit_columns()
        self.scrollToTop()

    def _fit_columns(self) -> None:
        """As wide as the texts of some rows from everywhere need."""
        table, metrics = self.chart_model.table, self.fontMetrics()
        rows = range(0, len(table.rows), max(1, len(table.rows) // MOST_LOOKED_AT))
        for column, head in enumerate(table.heads(translated)):
            texts = [head, *(table.text(row, column, translated) for row in rows)]
            wide = max(map(metrics.horizontalAdvance, texts)) + 3 * metrics.averageCharWidth()
            self.setColumnWidth(column, min(wide, WIDEST * metrics.averageCharWidth()))
