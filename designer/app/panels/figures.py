"""The figures panel: demand, capacity, promises, utilisation and waits, live; the last good ones stay, greyed, until the new are there."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPlainTextEdit, QPushButton, QStackedWidget, QTreeView, QVBoxLayout, QWidget

from designer.app.panels.bars import BarDelegate
from designer.app.panels.figures_sections import as_text, remarks, sections
from designer.app.panels.sections_model import SectionsModel
from designer.app.selection import Selection
from designer.app.session import Session
from designer.canvas.texts import plain_label, plain_tooltip


class FiguresPanel(QWidget):
    """Follows the session's analysis; a click or Enter on a row selects what it speaks of."""

    def __init__(self, session: Session, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self.model = SectionsModel((self.tr("Figure"), self.tr("Value")), self)
        self.view = self._make_view()
        self.empty = plain_label(self.tr("No figures yet. They appear as soon as there are steps and a demand."))
        self.empty.setWordWrap(True)
        self.empty.setMargin(12)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.view)
        self.copy_button = QPushButton(self.tr("Copy as text"))
        self.copy_button.setToolTip(plain_tooltip(self.tr("Put all figures on the clipboard")))
        self.copy_button.clicked.connect(self.copy)
        self.remarks = self._make_remarks()
        self.remarks_button = QPushButton()
        self.remarks_button.setCheckable(True)
        self.remarks_button.setToolTip(self.remarks.toolTip())
        self.remarks_button.toggled.connect(self.remarks.setVisible)
        self.remarks.hide()
        layout = QVBoxLayout(self)
        layout.addWidget(self.stack, 3)
        layout.addWidget(self.remarks, 2)
        layout.addLayout(self._buttons())
        session.figures_changed.connect(self.refresh)
        session.replaced.connect(self.refresh)
        session.busy_changed.connect(self.model.set_stale)
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

    def _make_view(self) -> QTreeView:
        view = QTreeView()
        view.setModel(self.model)
        view.setItemDelegateForColumn(1, BarDelegate(view))
        view.setUniformRowHeights(True)
        view.setRootIsDecorated(False)
        view.setIndentation(12)
        view.setAllColumnsShowFocus(True)
        view.setAccessibleName(self.tr("Figures"))
        view.header().setStretchLastSection(True)
        view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose)
        return view

    def refresh(self, *_: object) -> None:
        """Show the last good analysis of the session."""
        analysis = self._session.analysis
        shown = sections(self._session.blueprint, analysis) if analysis is not None and self._session.blueprint.steps else ()
        folded = {s.key for row, s in enumerate(self.model.sections) if not self.view.isExpanded(self.model.index(row, 0))}
        row = self.model.row_at(self.view.currentIndex())
        self.model.show_sections(shown)
        for number, section in enumerate(shown):
            self.view.setExpanded(self.model.index(number, 0), section.key not in folded)
        if row is not None and row.value is not None:
            self.view.setCurrentIndex(self.model.find(row.value))
        self._show_remarks(remarks(analysis) if analysis is not None and shown else [])
        self.stack.setCurrentWidget(self.view if shown else self.empty)
        self.copy_button.setEnabled(bool(shown))
        self.model.set_stale(self._session.busy)

    def _show_remarks(self, words: list[str]) -> None:
        self.remarks.setPlainText("\n\n".join(words))
        self.remarks_button.setText(self.tr("Approximations ({count})").format(count=len(words)))
        self.remarks_button.setVisible(bool(words))
        self.remarks.setVisible(bool(words) and self.remarks_button.isChecked())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view.setColumnWidth(0, int(self.width() * 0.54))

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None and row.refs:
            self._selection.reveal(row.refs)

    def copy(self) -> None:
        """Put the figures on the clipboard as text."""
        QGuiApplication.clipboard().setText(as_text(self.model.sections) + self.remarks.toPlainText())
