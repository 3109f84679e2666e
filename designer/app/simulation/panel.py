"""The simulation panel: what is asked, the run, and in tabs what it found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from designer.app.messages import text
from designer.app.panels.buttons import FittingButton
from designer.app.panels.figures_sections import as_text
from designer.app.panels.sections_model import Section
from designer.app.panels.sight import bring
from designer.app.selection import Selection
from designer.app.session import Session
from designer.app.simulation.asked import Asked
from designer.app.simulation.asked_form import AskedForm
from designer.app.simulation.job_bar import JobBar
from designer.app.simulation.results_view import ResultsView
from designer.app.simulation.runs import Reason, Simulation, said_again
from designer.canvas.texts import plain_label, plain_tooltip
from designer.model.elements import Ref

LEAST_BESIDE = 420
"""Pixels that results want beside what is asked."""
REF = Qt.ItemDataRole.UserRole


class SimulationPanel(QWidget):
    """Shows one `Simulation`. Further pages are put in by `add_page`: they stand behind those of the results."""

    def __init__(
        self,
        simulation: Simulation,
        session: Session,
        selection: Selection,
        asked: Asked,
        export: Callable[[str], object] = lambda kind: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._simulation, self._session, self._selection = simulation, session, selection
        self.form = AskedForm(asked)
        self.run_button = FittingButton(self.tr("Simulate"), self.run)
        self.cancel_button = FittingButton(self.tr("Cancel"), simulation.cancel)
        self.settings_button = FittingButton(self.tr("Settings"))
        self.settings_button.setToolTip(plain_tooltip(self.tr("How long and how often is simulated")))
        self.settings_button.setCheckable(True)
        self.settings_button.toggled.connect(self._show_form)
        self.progress = JobBar(simulation.jobs, self)
        self.age = self._note()
        self.reasons = self._make_reasons()
        self.results = ResultsView(
            self.tr("Results"), (self.tr("Figure"), self.tr("Mean"), self.tr("95 % interval")), session, selection, bars=True
        )
        self.steps = self._make_steps()
        self.remarks = self._note()
        self.empty = self._note(
            self.tr(
                "A simulation plays the service again and again: customers come by chance, wait, are served, turn impatient and leave. It "
                "tells which promises are kept, how long people wait and how busy everybody is, with schedules, peaks and shared people, "
                "and how sure each figure is."
            )
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._results_page(export), self.tr("Results"))
        self.tabs.addTab(self.steps, self.tr("Steps"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.tabs)
        self._lay_out()
        self._connect()
        self._show_running()
        self.refresh()

    def _note(self, words: str = "") -> QLabel:
        label = plain_label(words)
        label.setWordWrap(True)
        label.setMargin(4)
        return label

    def _make_reasons(self) -> QListWidget:
        reasons = QListWidget()
        reasons.setWordWrap(True)
        reasons.setAccessibleName(self.tr("Why there are no results"))
        reasons.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        reasons.setMaximumHeight(110)
        reasons.itemClicked.connect(self._choose_reason)
        reasons.itemActivated.connect(self._choose_reason)
        return reasons

    def _make_steps(self) -> ResultsView:
        from designer.app.simulation.rows import step_headers

        return ResultsView(self.tr("Steps"), step_headers(), self._session, self._selection)

    def _results_page(self, export: Callable[[str], object]) -> QWidget:
        page, buttons = QWidget(), QHBoxLayout()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.results, 1)
        column.addWidget(self.remarks)
        self.copy_button = FittingButton(self.tr("Copy as text"), self.copy)
        self.copy_button.setToolTip(plain_tooltip(self.tr("Put all results on the clipboard")))
        buttons.addWidget(self.copy_button)
        kinds = (("json", self.tr("Export JSON…")), ("csv", self.tr("Export CSV…")), ("log", self.tr("Export event log…")))
        for kind, words in kinds:
            buttons.addWidget(FittingButton(words, lambda kind=kind: export(kind)))  # type: ignore[misc]
        buttons.addStretch(1)
        column.addLayout(buttons)
        return page

    def _lay_out(self) -> None:
        self._left = QScrollArea()
        self._left.setWidgetResizable(True)
        self._left.setFrameShape(QFrame.Shape.NoFrame)
        self._left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._left.setWidget(self.form)
        self._asking = QWidget()
        column = QVBoxLayout(self._asking)
        column.setContentsMargins(0, 0, 4, 0)
        column.addWidget(self._left, 100)  # all that it can use
        run = QHBoxLayout()
        run.addWidget(self.run_button, 1)
        run.addWidget(self.cancel_button, 1)
        run.addWidget(self.settings_button)
        column.addLayout(run)
        column.addWidget(self.progress)
        column.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(self.reasons)
        right.addWidget(self.age)
        right.addWidget(self.stack, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(6, 6, 6, 6)
        self._row.addWidget(self._asking)
        self._row.addLayout(right, 1)

    def _connect(self) -> None:
        jobs, simulation = self._simulation.jobs, self._simulation
        jobs.began.connect(self._show_running)
        jobs.ended.connect(self._show_running)
        simulation.found_changed.connect(self.refresh)
        simulation.aged.connect(self._show_age)
        simulation.reasons_changed.connect(self._show_reasons)

    def add_page(self, page: QWidget, title: str) -> None:
        """Put a page behind those that there are."""
        self.tabs.addTab(page, title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is asked stands beside the results, or above them, folded away, where there is no room."""
        super().resizeEvent(event)
        wide = max(250, self.form.minimumSizeHint().width() + self._left.verticalScrollBar().sizeHint().width() + 6)
        narrow = self.width() < wide + LEAST_BESIDE
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._asking.setMinimumWidth(0 if narrow else wide)
        self._asking.setMaximumWidth(16777215 if narrow else wide)
        self._left.setMaximumHeight(self.form.sizeHint().height() + 2)
        self.settings_button.setVisible(narrow)
        self._show_form()

    def _show_form(self) -> None:
        """Where there is little room, only those who want to change what is asked see it."""
        self._left.setVisible(self.settings_button.isChecked() or not self.settings_button.isVisibleTo(self))

    def go_on_from(self, other: SimulationPanel) -> None:
        """Show what `other` shows."""
        self._simulation.take(said_again(other._simulation.found))
        self.tabs.setCurrentIndex(other.tabs.currentIndex())

    # -- the run ------------------------------------------------------------------------------------------------------

    def run(self) -> None:
        """Simulate the document as it is now, as the form asks."""
        self._simulation.run(self.form.asked().specification())

    def _show_running(self) -> None:
        jobs = self._simulation.jobs
        self.cancel_button.setVisible(jobs.busy)
        self.run_button.setVisible(not jobs.busy)

    # -- what it found ------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the last results there are."""
        found = self._simulation.found
        self.stack.setCurrentWidget(self.empty if found is None else self.tabs)
        if found is not None:
            from designer.app.simulation.rows import remarks

            self.results.show_sections(found.told.sections)
            self.steps.show_sections([Section(self.tr("Waits are means of all visits"), found.told.steps)])
            words = [self.tr("Simulated: every figure is an estimate, with the interval in which its mean lies in 95 of 100 cases.")]
            self.remarks.setText("\n".join([*words, *remarks(found.results)]))
        self._show_age()
        self._show_reasons()

    def _show_age(self) -> None:
        simulation = self._simulation
        for view in (self.results, self.steps):
            view.sections_model.set_stale(simulation.stale)
        self.age.setVisible(simulation.stale)
        if simulation.stale and simulation.found is not None:
            from designer.app.simulation.rows import edited_words

            refs = [ref for ref in simulation.edited.refs() if ref.collection != "layout"]
            words = edited_words(self._session.blueprint, simulation.found.document, refs)
            told = self.tr("These results are older than the document. Edited since: {names}").format(names=words)
            self.age.setText(told if words else self.tr("These results are older than the document."))

    def _show_reasons(self) -> None:
        self.reasons.clear()
        for reason in self._simulation.reasons:
            self.reasons.addItem(_reason_item(reason))
        self.reasons.setVisible(bool(self._simulation.reasons))

    def _choose_reason(self, item: QListWidgetItem) -> None:
        ref: Ref | None = item.data(REF)
        if ref is not None:
            bring(self._session.blueprint, self._selection, self._session.here((ref,)))

    def copy(self) -> None:
        """Put the results on the clipboard as text."""
        shown = (*self.results.sections_model.sections, *self.steps.sections_model.sections)
        QGuiApplication.clipboard().setText(as_text(shown) + self.remarks.text())


def _reason_item(reason: Reason) -> QListWidgetItem:
    item = QListWidgetItem(text(reason.message))
    item.setData(REF, reason.ref)
    item.setToolTip(plain_tooltip(text(reason.message)))
    return item
