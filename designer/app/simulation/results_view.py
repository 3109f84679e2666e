"""Trees of results: a click or Enter on a row selects on the map what it speaks of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from designer.app.panels.bars import BarDelegate
from designer.app.panels.panel_keys import keeps
from designer.app.panels.sections_model import Section, SectionsModel
from designer.app.panels.sight import bring
from designer.app.selection import Selection
from designer.app.session import Session

LEAST_NAME, WIDEST_NAME = 24, 44  # characters
WIDEST_FIGURE, WITH_INTERVAL = 26, 40  # the same


class ResultsView(QTreeView):
    """Sections of rows under `headers`; what is folded stays folded when other results come."""

    def __init__(
        self, name: str, headers: Sequence[str], session: Session, selection: Selection, bars: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._selection = session, selection
        self._fitted = True
        self._widest = WIDEST_FIGURE if bars else WITH_INTERVAL
        self.sections_model = SectionsModel(headers, self)
        self.setModel(self.sections_model)
        self.setAccessibleName(name)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setIndentation(12)
        self.setAllColumnsShowFocus(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        if bars:
            self.setItemDelegateForColumn(1, BarDelegate(self))
        header = self.header()
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(50)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self.sections_model.faded.connect(self.viewport().update)

    def show_sections(self, shown: Sequence[Section], headers: Sequence[str] | None = None) -> None:
        """Show other sections, and under other headers where such are given."""
        model = self.sections_model
        folded = {section.key for row, section in enumerate(model.sections) if not self.isExpanded(model.index(row, 0))}
        current = model.row_at(self.currentIndex())
        model.show_sections(shown, headers)
        for number, section in enumerate(shown):
            self.setFirstColumnSpanned(number, QModelIndex(), True)
            self.setExpanded(model.index(number, 0), section.key not in folded)
        self._fit_columns()
        if current is not None and current.value is not None:
            self.setCurrentIndex(model.find(current.value))

    def _fit_columns(self) -> None:
        """Each column gets what its longest texts need: looked up in few of them, since there may be hundreds. Where that is more than
        there is room for, names are cut rather than figures."""
        metrics, model = self.fontMetrics(), self.sections_model
        rows = [row for section in model.sections for row in section.rows]
        widths = []
        for column in range(model.columnCount()):
            longest = sorted({row.cells[column] for row in rows if len(row.cells) > column}, key=len)[-5:]
            head = model.headerData(column, Qt.Orientation.Horizontal)
            needed = max(map(metrics.horizontalAdvance, [*longest, head])) + 3 * metrics.averageCharWidth()
            most = metrics.averageCharWidth() * (WIDEST_NAME if column == 0 else self._widest)
            widths.append(min(needed + (2 * self.indentation() if column == 0 else 0), most))
        least = LEAST_NAME * metrics.averageCharWidth()
        lacking = sum(widths) - self.viewport().width() if self.isVisible() else 0
        widths[0] = max(min(widths[0], least), widths[0] - max(0, lacking))
        for column, width in enumerate(widths[:-1]):
            self.header().resizeSection(column, width)
        self._fitted = self.isVisible()

    def showEvent(self, event: QShowEvent) -> None:
        """Now it is known how much room there is."""
        super().showEvent(event)
        if not self._fitted:
            self._fit_columns()

    def event(self, event: QEvent) -> bool:
        """Keys that are the list's own do not act on the map."""
        return keeps(event) or super().event(event)

    def _choose(self, index: QModelIndex) -> None:
        row = self.sections_model.row_at(index)
        if row is not None and row.refs:
            bring(self._session.blueprint, self._selection, self._session.here(row.refs))
