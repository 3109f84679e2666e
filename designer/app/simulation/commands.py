"""What the window's actions do about simulations; its parts are made when they are first used."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from designer.app.chosen_path import ask_where, filter_of
from designer.app.simulation.answers import SensitivityPage, StaffingPage
from designer.app.simulation.asked import from_line, to_line
from designer.app.simulation.charts_page import ChartsPage
from designer.app.simulation.hours_bar import SIMULATED, HoursBar
from designer.app.simulation.panel import SimulationPanel
from designer.app.simulation.places import Place, in_processes
from designer.app.simulation.player import Player
from designer.app.simulation.runs import Found, Simulation
from designer.storage.files import file_stem, save_file

if TYPE_CHECKING:
    from designer.app.main_window import MainWindow
    from designer.drawing.charts.chart import Chart
    from designer.drawing.heat import Heats

ROOM = 340
"""Pixels of the window's height that results want, where there is so much."""


class SimulationCommands(QObject):
    """Holds the simulation of one window and its panel."""

    def __init__(self, window: MainWindow, place: Place = in_processes) -> None:
        super().__init__(window)
        self._window = window
        self.simulation = Simulation(window.session, place, self)
        self.simulation.found_changed.connect(self._show_bar)
        self.simulation.aged.connect(self._colour)

    @cached_property
    def panel(self) -> SimulationPanel:
        """The panel, with what was asked last."""
        window = self._window
        asked = from_line(window.program.settings.value.simulation)
        panel = SimulationPanel(self.simulation, window.session, window.selection, asked, self.export)
        panel.form.changed.connect(lambda: window.program.settings.change(simulation=to_line(panel.form.asked())))
        charts = ChartsPage(self._charts, window.program.appearance, self.export_chart)
        self.simulation.found_changed.connect(charts.refresh)
        for page, title in (
            (charts, self.tr("Charts")),
            (StaffingPage(self.simulation, window.session, window.selection), self.tr("What it takes")),
            (SensitivityPage(self.simulation, window.session, window.selection), self.tr("What matters")),
        ):
            panel.add_page(page, title)
        return panel

    def _charts(self) -> Mapping[str, Chart]:
        """Those of the last results."""
        found = self.simulation.found
        return found.charts if found is not None else {}

    @cached_property
    def bar(self) -> HoursBar:
        """The bar below the map, which is there as long as there are results."""
        bar = HoursBar()
        bar.hide()
        bar.changed.connect(self._colour)
        self._window.page.add_bar(bar)
        self.player = Player(self.simulation, bar, self._window.page.view)
        return bar

    def _show_bar(self) -> None:
        self.bar.setVisible(self.simulation.found is not None)
        if self.simulation.found is None:
            self.bar.stop()
        self._colour()

    def _colour(self) -> None:
        """Colour the map as the bar says."""
        simulated = self.simulation.found is not None and self.bar.source == SIMULATED
        self._window.page.show_heat_of(self._heat if simulated else None)

    def _heat(self) -> Heats:
        from designer.app.simulation.heats import simulated_heat

        found = self.simulation.found
        assert found is not None
        return simulated_heat(self._window.session.blueprint, found.results, self.bar.hour)

    def run(self) -> None:
        """Show the panel and simulate."""
        self.show()
        self.panel.run()

    def show(self) -> None:
        """Show the panel, with room for results."""
        window = self._window
        window.docks.raise_panel("simulation")
        dock = window.docks.docks["simulation"]
        if not dock.isFloating() and dock.height() < ROOM and window.height() > 2 * ROOM:
            window.resizeDocks([dock], [ROOM], Qt.Orientation.Vertical)

    def export(self, kind: str) -> None:
        """Ask where, and write the results as "json" or "csv", or the "log" of one replication."""
        path = self._ask_where("." + kind) if kind != "log" else self._ask_where_log()
        found = self.simulation.found
        if path is None or found is None:
            return
        self.write(path, lambda: _write_log(path, found) if kind == "log" else save_file(path, _written(kind, found)))

    def _ask_where_log(self) -> Path | None:
        start = str(self.folder() / f"{file_stem(self._window.session.blueprint.name)}{self.tr('-log')}.xes")
        return ask_where(self._window, self.tr("Export"), start, ";;".join((filter_of(".xes"), filter_of(".csv"))))

    def export_chart(self, chart: Chart, name: str) -> None:
        """Ask where, and write a chart in the form that the name's ending says."""
        from designer.output.charts import ENDINGS, write_chart

        filters = ";;".join(filter_of(ending) for ending in ENDINGS)
        start = str(self.folder() / f"{file_stem(self._window.session.blueprint.name)}-{name}{ENDINGS[0]}")
        path = ask_where(self._window, self.tr("Export"), start, filters)
        if path is not None:
            self.write(path, lambda: write_chart(chart, path))

    def write(self, path: Path, write: Callable[[], object]) -> None:
        """Write a file beside the window, and tell how that went; `write` is called on a thread."""
        self._window.output.writer.write(path, lambda _told: write(), self.tr("Export"))

    def folder(self) -> Path:
        """Where files are offered to be written: beside the document."""
        path = self._window.session.path
        return path.parent if path else Path(self._window.program.settings.value.folder)

    def _ask_where(self, ending: str) -> Path | None:
        folder = self.folder()
        name = file_stem(self._window.session.blueprint.name) + self.tr("-simulation") + ending
        return ask_where(self._window, self.tr("Export"), str(folder / name), filter_of(ending))


def _written(kind: str, found: Found) -> str:
    """The results as "json" or "csv"."""
    from designer.app.simulation.tables import figures_csv
    from designer.simulation.report import to_json

    if kind == "csv":
        return figures_csv(found.base.blueprint, found.results)
    return json.dumps(to_json(found.base.blueprint, found.results), indent=2, ensure_ascii=False) + "\n"


def _write_log(path: Path, found: Found) -> None:
    from designer.exchange.event_log import write_log

    base = found.base
    plain = replace(base.specification, compiled=False)  # to load what compiles would hold the window up
    write_log(path, base.blueprint, base.results.window, plain)
