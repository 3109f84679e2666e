"""The run of a comparison and what it found, as a table and as a chart: main figures as they are and in each scenario, and how sure that is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from designer.app.appearance import Appearance
from designer.app.messages import text
from designer.app.panels.buttons import FittingButton
from designer.app.panels.figures_sections import as_text
from designer.app.panels.sections_model import Row, Section
from designer.app.scenarios.comparing import Comparing
from designer.app.scenarios.rows import comparison_headers, comparison_section
from designer.app.selection import Selection
from designer.app.session import Session
from designer.app.simulation.chart_view import ChartView
from designer.app.simulation.job_bar import JobBar
from designer.app.simulation.results_view import ResultsView
from designer.canvas.texts import plain_label, plain_tooltip
from designer.drawing.charts.chart import LEAST, Chart

LINE, AROUND = 18.0, 190.0
"""Pixels of the chart for each difference, and for its heading, its legend and its axes."""


class ComparisonView(QWidget):
    """Shows one `Comparing`; `compare` starts it with the scenarios that are meant, or with all if it is handed True."""

    def __init__(
        self,
        comparing: Comparing,
        session: Session,
        selection: Selection,
        appearance: Appearance,
        compare: Callable[[bool], object],
        choose: Callable[[str], object],
        export: Callable[[Chart, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._comparing, self._session, self._choose_scenario = comparing, session, choose
        self.compare_button = FittingButton(self.tr("Compare"), lambda: compare(False))
        words = self.tr("Simulate the document without and with the ticked scenarios, or with the chosen one, with the same chance for all")
        self.compare_button.setToolTip(plain_tooltip(words))
        self.all_button = FittingButton(self.tr("Compare all"), lambda: compare(True))
        self.all_button.setToolTip(plain_tooltip(self.tr("Simulate the document without and with every scenario")))
        self.cancel_button = FittingButton(self.tr("Cancel"), comparing.jobs.cancel)
        self.chart_button = FittingButton(self.tr("As a chart"))
        self.chart_button.setCheckable(True)
        self.chart_button.toggled.connect(self._show_form)
        self.export_button = FittingButton(self.tr("Export…"), lambda: export(self.chart(), "scenarios"))
        self.export_button.setToolTip(plain_tooltip(self.tr("Write the chart as SVG, PNG or PDF, or its figures as CSV")))
        self.copy_button = FittingButton(self.tr("Copy as text"), self.copy)
        self.progress = JobBar(comparing.jobs, self)
        self.note = plain_label()
        self.note.setWordWrap(True)
        self.table = ResultsView(self.tr("Comparison"), comparison_headers(()), session, selection)
        self.table.header().setSectionsClickable(True)
        self.table.header().sectionClicked.connect(self._choose)
        self.view = ChartView(appearance.map_theme)
        appearance.changed.connect(lambda: self.view.set_theme(appearance.map_theme))
        self._lay_out()
        comparing.jobs.began.connect(self._show_running)
        comparing.jobs.ended.connect(self._show_running)
        comparing.found_changed.connect(self.refresh)
        comparing.reasons_changed.connect(self._show_note)
        session.changed.connect(self._follow)
        self._shown = comparing.sides
        self._show_running()
        self.refresh()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(3)
        for widget in (self.compare_button, self.all_button, self.cancel_button, self.chart_button, self.export_button, self.copy_button):
            row.addWidget(widget)
        row.addWidget(self.progress, 1)
        row.addStretch(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.view)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addWidget(self.stack, 1000)
        column.addStretch(1)  # without a table the buttons stand above

    def refresh(self) -> None:
        """Show the last comparison there is."""
        found, sides = self._comparing.found, self._comparing.sides
        self._shown = sides
        shown = found is not None and bool(sides)
        if found is not None and sides:
            self.table.show_sections([comparison_section(found.base.blueprint, sides)], comparison_headers(sides))
            chart = self.chart()
            self.view.setMinimumHeight(int(max(LEAST[1], AROUND + LINE * len(chart.table.rows))))
            self.view.show_chart(chart)
        for widget in (self.stack, self.chart_button, self.export_button, self.copy_button):
            widget.setVisible(shown)
        self._show_note()

    def chart(self) -> Chart:
        """The chart of what is compared."""
        from designer.drawing.charts.simulated import comparison_chart
        from designer.simulation.comparison_report import compared_keys, titles

        found, sides = self._comparing.found, self._comparing.sides
        assert found is not None
        differences = {title: side.differences for title, side in zip(titles(sides), sides, strict=True)}
        return comparison_chart(found.base.blueprint, differences, compared_keys(found.base.blueprint, sides))

    def _follow(self, *_: object) -> None:
        """A scenario may have got another name or be gone."""
        if self._shown != self._comparing.sides:
            self.refresh()
        self._show_note()

    def _show_form(self) -> None:
        self.stack.setCurrentIndex(1 if self.chart_button.isChecked() else 0)

    def _choose(self, column: int) -> None:
        """A click on the head of a scenario's column chooses that."""
        if len(self._shown) > 1 and column >= 2:
            self._choose_scenario(self._shown[column - 2].scenario.id)

    def as_text(self) -> str:
        """The table as lines of text, cells parted by tabs."""
        sections = self.table.sections_model.sections
        return as_text(tuple(Section(section.title, (Row(comparison_headers(self._shown)), *section.rows)) for section in sections))

    def copy(self) -> None:
        """Put the table on the clipboard."""
        QGuiApplication.clipboard().setText(self.as_text())

    def _show_running(self) -> None:
        jobs = self._comparing.jobs
        self.compare_button.setVisible(not jobs.busy)
        self.all_button.setVisible(not jobs.busy)
        self.cancel_button.setVisible(jobs.busy)

    def _show_note(self, *_: object) -> None:
        """Why there is no comparison, that it is an old one, and what may make it say little."""
        comparing = self._comparing
        self.table.sections_model.set_stale(comparing.stale)
        lines = [text(reason.message) for reason in comparing.reasons]
        if comparing.stale:
            lines.append(self.tr("This comparison is older than the document or the scenario."))
        self.note.setText("\n".join(lines))
        self.note.setVisible(bool(lines))
