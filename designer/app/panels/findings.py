"""The findings panel: what the checks found, live, with help, mending and suppressing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer
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
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from designer.app.panels.choice_editors import Chooser
from designer.app.panels.finding_details import FindingDetails
from designer.app.panels.finding_help import HelpPage
from designer.app.panels.finding_rows import SYMBOLS, families, key, sections
from designer.app.panels.panel_keys import keeps
from designer.app.panels.sections_model import SectionsModel
from designer.app.panels.sight import bring
from designer.app.selection import Selection
from designer.app.session import Session
from designer.canvas.texts import plain_label, plain_tooltip
from designer.checks.findings import Finding, Severity

MOST_WRAPPED = 100  # findings; more of them stand on one line each, so that a long list is there at once
ROOM_FOR_HELP = 320  # pixels of height
ROOM_FOR_TWO = 520  # pixels of width
ROOM_FOR_COUNTS = 400


class WrappingDelegate(QStyledItemDelegate):
    """Lines as high as their text needs in the width of the first column (Qt's tree wraps texts, but keeps one line's height)."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        view = self.parent()
        if not isinstance(view, QTreeView) or not view.wordWrap() or index.column() or not index.parent().isValid():
            return size
        width = view.columnWidth(0) - view.indentation() - 2 * (view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1)
        around = QRect(0, 0, max(width, 1), 10_000)
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        needed = view.fontMetrics().boundingRect(around, Qt.TextFlag.TextWordWrap, words).height()
        return QSize(size.width(), max(size.height(), needed + size.height() - view.fontMetrics().height()))


class FindingsPanel(QWidget):
    """Follows the session's findings; a click or Enter selects what a finding is about and brings it into sight."""

    def __init__(self, session: Session, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self._shown: object = None
        self._filling = False
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
        self.notice = plain_label()
        self.notice.setWordWrap(True)
        self.notice.hide()
        self.help = HelpPage()
        self.help.left.connect(self._leave_help)
        self.details.help_wanted.connect(self._explain)
        self.details.settled.connect(self._go_on)
        self.details.suppress_button.clicked.connect(self._show_reason)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._split())
        self.pages.addWidget(self.help)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addWidget(self._filters())
        layout.addWidget(self.notice)
        layout.addWidget(self.pages, 1)
        session.findings_changed.connect(self.refresh)
        session.replaced.connect(self.refresh)
        session.busy_changed.connect(self.model.set_stale)
        selection.claimed.connect(self._claimed)
        self.model.faded.connect(self.view.viewport().update)
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
        self.family.setMinimumContentsLength(max(len(self.family.itemText(row)) for row in range(self.family.count())))
        self.family.activated.connect(self.refresh)
        self.show_suppressed = QCheckBox(self.tr("Suppressed"))
        self.show_suppressed.setToolTip(plain_tooltip(self.tr("Show the findings that were suppressed with a reason, too")))
        self.show_suppressed.toggled.connect(self.refresh)
        self.show_suppressed.toggled.connect(lambda: self.notice.hide())
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.filter, self.family, self.show_suppressed, self.counts):
            layout.addWidget(part)
        return row

    def _make_view(self) -> QTreeView:
        view = QTreeView()
        view.setModel(self.model)
        view.setItemDelegate(WrappingDelegate(view))
        view.setHeaderHidden(True)
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
        view.selectionModel().currentChanged.connect(self._made_current)
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
        """A wide panel shows a finding beside the list, a tall one below it; a low one keeps its help for a page of its own."""
        super().resizeEvent(event)
        wide = Qt.Orientation.Horizontal if self.width() > max(1.2 * self.height(), ROOM_FOR_TWO) else Qt.Orientation.Vertical
        if wide != self.split.orientation():
            self.split.setOrientation(wide)
            self.split.setSizes([3 * self.width(), 2 * self.width()])
        self.counts.setVisible(self.width() >= ROOM_FOR_COUNTS)  # the status bar tells them too
        self.details.keep_help(self.height() >= ROOM_FOR_HELP)
        QTimer.singleShot(0, self.view, self.view.doItemsLayout)  # wrapped lines have another height in another width

    def go_on_from(self, other: FindingsPanel) -> None:
        """Show what `other` shows: its filters and its current finding."""
        self.filter.setText(other.filter.text())
        self.family.choose(other.family.value())
        self.show_suppressed.setChecked(other.show_suppressed.isChecked())
        self.refresh()
        row = other.model.row_at(other.view.currentIndex())
        if row is not None:
            self.view.setCurrentIndex(self.model.find(row.value))

    def event(self, event: QEvent) -> bool:
        """Keys that are the panel's own do not act on the map."""
        return keeps(event) or super().event(event)

    # -- following ----------------------------------------------------------------------------------------------------

    def refresh(self, *_: object) -> None:
        """Show the last good findings of the session that fit the filter; the current one stays current."""
        wanted = (self.filter.text().strip().casefold(), self.family.value(), self.show_suppressed.isChecked())
        state = (self._session.findings, self._session.analysis is None, wanted)
        if state == self._shown:  # an edit that changes no finding leaves the list as it is
            self._show_details(self.view.currentIndex())
        else:
            self._shown = state
            self._fill(*wanted)
        self.model.set_stale(self._session.busy)

    def _fill(self, words: str, family: str, with_suppressed: bool) -> None:
        shown = sections(self._session.findings, words, family, with_suppressed)
        current = self.model.row_at(self.view.currentIndex())
        self._filling = True
        lines = sum(len(section.rows) for section in shown)
        self.view.setUniformRowHeights(lines > MOST_WRAPPED)
        self.view.setWordWrap(lines <= MOST_WRAPPED)
        self.model.show_sections(shown)
        self.view.expandAll()
        for number in range(len(shown)):
            self.view.setFirstColumnSpanned(number, QModelIndex(), True)
        place = self.model.find(current.value) if current is not None else QModelIndex()
        self.view.setCurrentIndex(place)
        self._filling = False
        self._show_details(place)
        self._show_counts()
        self.empty.setText(self._empty_words(bool(words or family)))
        self.stack.setCurrentWidget(self.view if shown else self.empty)

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

    def _made_current(self, index: QModelIndex) -> None:
        if not self._filling:
            self._show_details(index)
            if self.model.row_at(index) is not None:
                self._selection.claimed.emit(self)

    def _claimed(self, owner: QWidget) -> None:
        if owner is not self:
            self.view.selectionModel().clear()

    def _show_details(self, index: QModelIndex) -> None:
        finding = self.finding_at(index)
        another = finding != self.details.finding
        self.details.show_finding(finding)
        self.beside.setVisible(finding is not None)
        if another:
            self._show_top()

    def _show_top(self) -> None:
        self.beside.verticalScrollBar().setValue(0)

    def _show_reason(self) -> None:
        """The field for the reason stands below all else, where a low panel does not reach; it has its place when the layout is done."""
        QTimer.singleShot(0, self.beside, lambda: self.beside.ensureWidgetVisible(self.details.reason_row))

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        self.notice.hide()
        if row is not None:
            bring(self._session.blueprint, self._selection, row.refs)

    def _go_on(self, how: str) -> None:
        """The finding is settled: the next one becomes current, the keyboard stays in the list, and what happened is told."""
        row = self.model.row_at(self.view.currentIndex())
        if how == "suppressed":
            where = self.tr("Suppressed. Tick 'Suppressed' to see it again: {finding}")
            self.notice.setText(where.format(finding=row.cells[0] if row is not None else ""))
        self.notice.setVisible(how == "suppressed" and not self.show_suppressed.isChecked())
        if how == "suppressed" and not self.show_suppressed.isChecked():
            self.view.setCurrentIndex(self._neighbour(self.view.currentIndex()))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_top()  # the field with the reason went, and the keyboard on its way back had what it passed scrolled into sight

    def _neighbour(self, index: QModelIndex) -> QModelIndex:
        """The finding below `index`, or else the one above."""
        for step in (self.view.indexBelow, self.view.indexAbove):
            place = step(index)
            while place.isValid() and self.model.row_at(place) is None:
                place = step(place)
            if place.isValid():
                return place
        return QModelIndex()

    def _explain(self, code: str) -> None:
        self.help.show_check(code)
        self.pages.setCurrentWidget(self.help)
        self.help.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_help(self) -> None:
        self.pages.setCurrentWidget(self.split)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
