"""The figures panel: demand, capacity, promises, utilisation and waits, live; the last good ones stay, greyed, until the new are there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPlainTextEdit, QStackedWidget, QTreeView, QVBoxLayout, QWidget

from designer.app.panels.bars import BarDelegate
from designer.app.panels.buttons import FittingButton
from designer.app.panels.figures_sections import as_text, remarks, sections
from designer.app.panels.panel_keys import keeps
from designer.app.panels.sections_model import SectionsModel
from designer.app.panels.sight import bring
from designer.app.selection import Selection
from designer.app.session import Session
from designer.canvas.texts import plain_label, plain_tooltip

TRIED = ("staff", "demand", "steps")


class FiguresView(QTreeView):
    """Tells when there is more or less room for its columns."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class FiguresPanel(QWidget):
    """Follows the session's analysis; a click or Enter on a row selects what it speaks of."""

    what_if_requested = Signal(QPoint, object)  # where on the screen, and of which elements

    def __init__(self, session: Session, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self._filling = False
        self.model = SectionsModel((self.tr("Figure"), self.tr("Value")), self)
        self.view = self._make_view()
        self.empty = plain_label(self.tr("No figures yet. They appear as soon as there are steps and a demand."))
        self.empty.setWordWrap(True)
        self.empty.setMargin(12)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.view)
        self.copy_button = FittingButton(self.tr("Copy as text"))
        self.copy_button.setToolTip(plain_tooltip(self.tr("Put all figures on the clipboard")))
        self.copy_button.clicked.connect(self.copy)
        self.remarks = self._make_remarks()
        self.remarks_button = FittingButton("")
        self.remarks_button.setCheckable(True)
        self.remarks_button.setToolTip(self.remarks.toolTip())
        self.remarks_button.toggled.connect(self.remarks.setVisible)
        self.remarks.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.stack, 3)
        layout.addWidget(self.remarks, 2)
        layout.addLayout(self._buttons())
        session.figures_changed.connect(self.refresh)
        session.replaced.connect(self.refresh)
        session.busy_changed.connect(self.model.set_stale)
        selection.changed.connect(self._selected_elsewhere)
        selection.claimed.connect(self._claimed)
        self.model.faded.connect(self.view.viewport().update)
        self.refresh()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.remarks_button)
        row.addWidget(self.copy_button)
        return row

    def _make_remarks(self) -> QPlainTextEdit:
        remarks = QPlainTextEdit()
        remarks.setReadOnly(True)
        remarks.setTabChangesFocus(True)
        remarks.setMinimumHeight(64)
        remarks.setAccessibleName(self.tr("Approximations"))
        remarks.setToolTip(plain_tooltip(self.tr("Which figures are approximations, and where they cannot be trusted")))
        return remarks

    def _make_view(self) -> FiguresView:
        view = FiguresView()
        view.resized.connect(self._share_width)
        view.setModel(self.model)
        view.setItemDelegateForColumn(1, BarDelegate(view))
        view.setUniformRowHeights(True)
        view.setRootIsDecorated(False)
        view.setIndentation(12)
        view.setAllColumnsShowFocus(True)
        view.setAccessibleName(self.tr("Figures"))
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.header().setStretchLastSection(False)
        view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        view.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._ask_what_if)
        view.selectionModel().currentChanged.connect(self._made_current)
        return view

    def go_on_from(self, other: FiguresPanel) -> None:
        """Show what `other` shows: what is folded, the remarks and the current row."""
        for number, section in enumerate(self.model.sections):
            there = next((row for row, known in enumerate(other.model.sections) if known.key == section.key), None)
            if there is not None:
                self.view.setExpanded(self.model.index(number, 0), other.view.isExpanded(other.model.index(there, 0)))
        self.remarks_button.setChecked(other.remarks_button.isChecked())
        row = other.model.row_at(other.view.currentIndex())
        if row is not None and row.value is not None:
            self.view.setCurrentIndex(self.model.find(row.value))

    def event(self, event: QEvent) -> bool:
        """Keys that are the panel's own do not act on the map."""
        return keeps(event) or super().event(event)

    def refresh(self, *_: object) -> None:
        """Show the last good analysis of the session."""
        analysis = self._session.analysis
        shown = sections(self._session.whole, analysis) if analysis is not None and self._session.blueprint.steps else ()
        folded = {s.key for row, s in enumerate(self.model.sections) if not self.view.isExpanded(self.model.index(row, 0))}
        row = self.model.row_at(self.view.currentIndex())
        self._filling = True
        self.model.show_sections(shown)
        for number, section in enumerate(shown):
            self.view.setFirstColumnSpanned(number, QModelIndex(), True)
            self.view.setExpanded(self.model.index(number, 0), section.key not in folded)
        self._share_width()
        if row is not None and row.value is not None:
            self.view.setCurrentIndex(self.model.find(row.value))
        self._filling = False
        self._show_remarks(remarks(analysis) if analysis is not None and shown else [])
        self.stack.setCurrentWidget(self.view if shown else self.empty)
        self.copy_button.setEnabled(bool(shown))
        self.model.set_stale(self._session.busy)

    def _show_remarks(self, words: list[str]) -> None:
        self.remarks.setPlainText("\n\n".join(words))
        self.remarks_button.setText(self.tr("Approximations ({count})").format(count=len(words)))
        self.remarks_button.setVisible(bool(words))
        self.remarks.setVisible(bool(words) and self.remarks_button.isChecked())

    def _share_width(self) -> None:
        """The values get what they need, and room for bars; the names the rest, but never less than a third."""
        metrics = self.view.fontMetrics()
        rows = (row for section in self.model.sections for row in section.rows)
        texts = sorted({row.cells[1] for row in rows if row.share is None}, key=len)
        needed = max((metrics.horizontalAdvance(text) for text in texts[-5:]), default=0) + 2 * metrics.averageCharWidth() + 6
        whole = self.view.viewport().width()
        self.view.header().resizeSection(1, max(min(needed, whole * 2 // 3), whole * 2 // 5))

    def _made_current(self, index: QModelIndex) -> None:
        if not self._filling and self.model.row_at(index) is not None:
            self._selection.claimed.emit(self)

    def _claimed(self, owner: QWidget) -> None:
        if owner is not self:
            self.view.selectionModel().clear()

    def _selected_elsewhere(self) -> None:
        """What the current row speaks of is no longer what is selected."""
        row = self.model.row_at(self.view.currentIndex())
        if row is not None and set(self._session.here(row.refs)) != set(self._selection.refs):
            self.view.selectionModel().clear()

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None and row.refs:
            bring(self._session.blueprint, self._selection, self._session.here(row.refs))

    def _ask_what_if(self, at: QPoint) -> None:
        """The menu of the row under the pointer, or of the current one where the key was pressed."""
        index = self.view.indexAt(at)
        row = self.model.row_at(index if index.isValid() else self.view.currentIndex())
        refs = tuple(ref for ref in self._session.here(row.refs) if ref.collection in TRIED) if row is not None else ()
        if refs:
            self.what_if_requested.emit(self.view.viewport().mapToGlobal(at), refs)

    def copy(self) -> None:
        """Put the figures on the clipboard as text."""
        QGuiApplication.clipboard().setText(as_text(self.model.sections) + self.remarks.toPlainText())
