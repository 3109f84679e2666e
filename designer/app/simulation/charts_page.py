"""Charts, such as those of the last results: chosen from a list, as a picture or as a table, and written to files."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from designer.app.appearance import Appearance
from designer.app.panels.buttons import FittingButton
from designer.app.simulation.chart_table import ChartTableView
from designer.app.simulation.chart_view import ChartView
from designer.canvas.texts import plain_label, plain_tooltip, translated
from designer.drawing.charts.chart import Chart


class ChartsPage(QWidget):
    """Shows what is `offered`, by name; the pictures are made when they are looked at. `export` is asked with a chart and its name."""

    def __init__(self, offered: Callable[[], Mapping[str, Chart]], appearance: Appearance, export: Callable[[Chart, str], object]) -> None:
        super().__init__()
        self._offered = offered
        self._charts: dict[str, Chart] = {}
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Chart"))
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.as_table = FittingButton(self.tr("As a table"))
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._show_chosen)
        self.export_button = FittingButton(self.tr("Export…"), lambda: export(self._charts[self.chosen], self.chosen))
        self.export_button.setToolTip(plain_tooltip(self.tr("Write the chart as SVG, PNG or PDF, or its figures as CSV")))
        self.view = ChartView(appearance.map_theme)
        appearance.changed.connect(lambda: self.view.set_theme(appearance.map_theme))
        self.sentence = plain_label()
        self.sentence.setWordWrap(True)
        self.table = ChartTableView()
        self._lay_out()
        self.choice.currentIndexChanged.connect(self._show_chosen)
        self.refresh()

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(self.view)
        told = QWidget()
        table = QVBoxLayout(told)
        table.setContentsMargins(0, 0, 0, 0)
        table.addWidget(self.sentence)
        table.addWidget(self.table, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(scroll)
        self.stack.addWidget(told)
        row = QHBoxLayout()
        row.addWidget(self.choice, 1)
        row.addWidget(self.as_table)
        row.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addLayout(row)
        column.addWidget(self.stack, 1)

    @property
    def chosen(self) -> str:
        """The name of the chart that is shown."""
        return str(self.choice.currentData() or "")

    def refresh(self) -> None:
        """Offer the charts as they are now; the same one stays chosen."""
        before = self.chosen
        self._charts = dict(self._offered())
        self.choice.blockSignals(True)
        self.choice.clear()
        for name, chart in self._charts.items():
            self.choice.addItem(translated(chart.title), name)
        self.choice.setCurrentIndex(max(0, self.choice.findData(before)))
        self.choice.blockSignals(False)
        self._show_chosen()

    def _show_chosen(self, *_: object) -> None:
        chart = self._charts.get(self.chosen)
        self.view.show_chart(chart)
        self.stack.setCurrentIndex(1 if self.as_table.isChecked() else 0)
        if chart is not None and self.as_table.isChecked():
            self.sentence.setText(translated(chart.description))
            self.table.show_chart(chart)
