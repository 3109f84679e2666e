"""The findings panel: what the checks found, live, with help, mending and suppressing."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from designer.app.panels.choice_editors import Chooser
from designer.app.panels.finding_details import FindingDetails
from designer.app.panels.finding_rows import SYMBOLS, families, key, sections
from designer.app.panels.sections_model import SectionsModel
from designer.app.selection import Selection
from designer.app.session import Session
from designer.canvas.texts import plain_label, plain_tooltip
from designer.checks.findings import Finding, Severity


class FindingsPanel(QWidget):
    """Follows the session's findings; a click or Enter selects what a finding is about and brings it into sight."""

    def __init__(self, session: Session, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self.model = SectionsModel((self.tr("Finding"), self.tr("Check")), self)
        self.view = self._make_view()
        self.details = FindingDetails(session)
        self.beside = self._scrolled(self.details)
        self.empty = plain_label()
        self.empty.setWordWrap(True)
        self.empty.setMargin(12)
        self.counts = plain_label()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addWidget(self._filters())
        layout.addWidget(self._split())
        session.findings_changed.connect(self.refresh)
        session.replaced.connect(self.refresh)
        session.busy_changed.connect(self.model.set_stale)
        self.refresh()

    # -- parts --------------------------------------------------------------------------------------------------------

    def _filters(self) -> QWidget:
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the findings"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.refresh)
        self.family = Chooser()
        self.family.setAccessibleName(self.tr("Family of checks"))
        self.family.offer(families())
        self.family.choose("")
        self.family.activated.connect(self.refresh)
        self.show_suppressed = QCheckBox(self.tr("Suppressed"))
        self.show_suppressed.setToolTip(plain_tooltip(self.tr("Show the findings that were suppressed with a reason, too")))
        self.show_suppressed.toggled.connect(self.refresh)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.filter, self.family, self.show_suppressed, self.counts):
            layout.addWidget(part)
        return row

    def _make_view(self) -> QTreeView:
        view = QTreeView()
        view.setModel(self.model)
        view.setHeaderHidden(True)
        view.setUniformRowHeights(True)
        view.setRootIsDecorated(False)
        view.setIndentation(12)
        view.setAllColumnsShowFocus(True)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setAccessibleName(self.tr("Findings"))
        view.header().setStretchLastSection(False)
        view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        view.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        view.header().resizeSection(1, view.fontMetrics().horizontalAdvance("⚠ MMM888") + 16)
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose)
        view.selectionModel().currentChanged.connect(self._show_details)
        return view

    @staticmethod
    def _scrolled(content: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        return area

    def _split(self) -> QWidget:
        self.split = split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.stack)
        split.addWidget(self.beside)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        return split

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wide panel shows a finding beside the list, a tall one below it."""
        super().resizeEvent(event)
        wide = self.width() > 1.2 * self.height()
        self.split.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    # -- following ----------------------------------------------------------------------------------------------------

    def refresh(self, *_: object) -> None:
        """Show the last good findings of the session that fit the filter; the current one stays current."""
        family = self.family.value()
        words = self.filter.text().strip().casefold()
        shown = sections(self._session.findings, words, family, self.show_suppressed.isChecked())
        current = self.model.row_at(self.view.currentIndex())
        self.model.show_sections(shown)
        self.view.expandAll()
        place = self.model.find(current.value) if current is not None else QModelIndex()
        self.view.setCurrentIndex(place)
        self._show_details(place)
        self._show_counts()
        self.empty.setText(self._empty_words(bool(words or family)))
        self.stack.setCurrentWidget(self.view if shown else self.empty)
        self.model.set_stale(self._session.busy)

    def _show_counts(self) -> None:
        open_ones = [finding for finding in self._session.findings if not finding.suppressed]
        errors, warnings, hints = (sum(finding.severity is severity for finding in open_ones) for severity in Severity)
        words = self.tr("Errors: {errors}, warnings: {warnings}, hints: {hints}").format(errors=errors, warnings=warnings, hints=hints)
        self.counts.setText(" ".join(f"{SYMBOLS[s]} {n}" for s, n in zip(Severity, (errors, warnings, hints), strict=True)))
        self.counts.setToolTip(plain_tooltip(words))
        self.counts.setAccessibleName(words)

    def _empty_words(self, filtered: bool) -> str:
        if filtered:
            return self.tr("Nothing fits the filter.")
        if self._session.analysis is None:
            return self.tr("The checks have not run yet.")
        return self.tr("No findings. The checks found nothing to mend.")

    def finding_at(self, index: QModelIndex) -> Finding | None:
        """The finding in a line of the list."""
        row = self.model.row_at(index)
        return None if row is None else next((found for found in self._session.findings if key(found) == row.value), None)

    # -- what the user does -------------------------------------------------------------------------------------------

    def _show_details(self, index: QModelIndex, _old: object = None) -> None:
        finding = self.finding_at(index)
        self.details.show_finding(finding)
        self.beside.setVisible(finding is not None)

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is None:
            return
        refs = [ref for ref in row.refs if self._session.blueprint.get(ref) is not None]
        if refs:
            self._selection.reveal(refs)
