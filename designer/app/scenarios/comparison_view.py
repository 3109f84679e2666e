"""The run of a comparison and its table: main figures before and after, and how sure the difference is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from designer.app.messages import text
from designer.app.panels.buttons import FittingButton
from designer.app.panels.figures_sections import as_text
from designer.app.panels.sections_model import Row, Section
from designer.app.scenarios.comparing import Comparing
from designer.app.scenarios.rows import comparison_headers, comparison_section
from designer.app.selection import Selection
from designer.app.session import Session
from designer.app.simulation.results_view import ResultsView
from designer.canvas.texts import plain_label, plain_tooltip


class ComparisonView(QWidget):
    """Shows one `Comparing`; `compare` starts it."""

    def __init__(
        self, comparing: Comparing, session: Session, selection: Selection, compare: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._comparing = comparing
        self.compare_button = FittingButton(self.tr("Compare"), compare)
        self.compare_button.setToolTip(plain_tooltip(self.tr("Simulate the document without and with the scenario, with the same chance")))
        self.cancel_button = FittingButton(self.tr("Cancel"), comparing.jobs.cancel)
        self.copy_button = FittingButton(self.tr("Copy as text"), self.copy)
        self.progress = QProgressBar()
        self.note = plain_label()
        self.note.setWordWrap(True)
        self.table = ResultsView(self.tr("Comparison"), comparison_headers(), session, selection)
        self._lay_out()
        comparing.jobs.began.connect(self._show_running)
        comparing.jobs.ended.connect(self._show_running)
        comparing.jobs.progressed.connect(self._show_progress)
        comparing.found_changed.connect(self.refresh)
        comparing.reasons_changed.connect(self._show_note)
        session.changed.connect(self._show_note)
        self._show_running()
        self.refresh()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(3)
        for widget in (self.compare_button, self.cancel_button, self.copy_button):
            row.addWidget(widget)
        row.addWidget(self.progress, 1)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addWidget(self.table, 1000)
        column.addStretch(1)  # without a table the buttons stand above

    def refresh(self) -> None:
        """Show the last comparison there is."""
        found = self._comparing.found
        self.table.show_sections([comparison_section(found)] if found is not None else [])
        self.table.setVisible(found is not None)
        self.copy_button.setVisible(found is not None)
        self._show_note()

    def as_text(self) -> str:
        """The table as lines of text, cells parted by tabs."""
        sections = self.table.sections_model.sections
        return as_text(tuple(Section(section.title, (Row(comparison_headers()), *section.rows)) for section in sections))

    def copy(self) -> None:
        """Put the table on the clipboard."""
        QGuiApplication.clipboard().setText(self.as_text())

    def _show_running(self) -> None:
        jobs = self._comparing.jobs
        self.compare_button.setVisible(not jobs.busy)
        self.cancel_button.setVisible(jobs.busy)
        self.progress.setVisible(jobs.busy)
        self.progress.setRange(0, 0)
        self.progress.setFormat(jobs.words)
        self.progress.setAccessibleName(jobs.words)

    def _show_progress(self, done: int, wanted: int) -> None:
        self.progress.setRange(0, wanted)
        self.progress.setValue(done)
        words = self.tr("{what}: {done} of {wanted}")
        self.progress.setFormat(words.format(what=self._comparing.jobs.words, done=done, wanted=wanted))

    def _show_note(self, *_: object) -> None:
        """Why there is no comparison, or that it is an old one."""
        comparing = self._comparing
        self.table.sections_model.set_stale(comparing.stale)
        lines = [text(reason.message) for reason in comparing.reasons]
        if comparing.stale:
            lines.append(self.tr("This comparison is older than the document or the scenario."))
        self.note.setText("\n".join(lines))
        self.note.setVisible(bool(lines))
