"""What the window does about walk-throughs: which one is chosen, its form on paper and in files, and its charts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from designer.app.chosen_path import ask_where
from designer.app.simulation.charts_page import ChartsPage
from designer.app.walk_through.panel import WalkThroughPanel
from designer.drawing.charts.gap import AVERAGE, EACH, company_curves, gap_chart, single_curves
from designer.drawing.journey import journey
from designer.model.elements import WalkThrough
from designer.storage.files import file_stem, save_file

if TYPE_CHECKING:
    from designer.app.docks import Docks
    from designer.app.main_window import MainWindow
    from designer.app.printing.dialog import PrintDialog
    from designer.drawing.charts.chart import Chart
    from designer.drawing.geometry import Box

ROOM = 330
"""Pixels of the window's height that a form wants, where there is so much."""


class WalkThroughCommands(QObject):
    """Holds the panel of one window and the walk-through that is chosen there (`chosen`, "" for none)."""

    chosen_changed = Signal()

    def __init__(self, window: MainWindow, docks: Docks) -> None:
        super().__init__(window)
        self._window, self._docks = window, docks  # a window that shows the panel at its start has no docks yet
        self._chosen = ""

    @cached_property
    def panel(self) -> WalkThroughPanel:
        """The panel."""
        window = self._window
        gaps = ChartsPage(self.charts, window.program.appearance, self._docks.simulation.export_chart)
        return WalkThroughPanel(self, window.session, window.selection, gaps)

    @property
    def chosen(self) -> str:
        """The id of the walk-through that is chosen, or nothing."""
        return self._chosen if self._chosen in self._window.session.blueprint.walk_throughs else ""

    @property
    def walk(self) -> WalkThrough | None:
        """The walk-through that is chosen."""
        return self._window.session.blueprint.walk_throughs.get(self._chosen)

    def choose(self, id: str) -> None:
        """Let `id` be the chosen one."""
        if id != self._chosen:
            self._chosen = id
            self.chosen_changed.emit()

    @property
    def boxes(self) -> Mapping[str, Box]:
        """Where the steps stand on the map, which is not laid out twice."""
        return self._window.page.scene.map.boxes

    def show(self) -> None:
        """Show the panel, with room for its form."""
        window, dock = self._window, self._docks.docks["walk_throughs"]
        self._docks.raise_panel("walk_throughs")
        room = min(ROOM, window.height() // 2)
        if not dock.isFloating() and dock.height() < room:
            window.resizeDocks([dock], [room], Qt.Orientation.Vertical)

    def charts(self) -> dict[str, Chart]:
        """The gap of the chosen walk-through; with several, their average for each company, and each for itself."""
        blueprint = self._window.session.blueprint
        walks = tuple(blueprint.walk_throughs.values())
        walk = self.walk or next(iter(walks), None)
        steps = journey(blueprint, self.boxes, {one.step for each in walks for one in each.observations})
        ids = [step.id for step in steps]
        found = {"gap": gap_chart(blueprint, steps, single_curves([walk], ids))} if walk is not None else {}
        if len(walks) > 1:
            found["gap-average"] = gap_chart(blueprint, steps, company_curves(walks, ids), AVERAGE)
            found["gap-each"] = gap_chart(blueprint, steps, single_curves(walks, ids), EACH)
        return found

    # -- paper and files ----------------------------------------------------------------------------------------------

    def print_form(self) -> None:
        """Show the sheets of the form, with what was observed in the chosen walk-through, and let them be printed."""
        self._window.output.show(self.print_dialog())

    def print_dialog(self) -> PrintDialog:
        """The print dialog of the form as it is now."""
        from designer.app.printing.dialog import PrintDialog
        from designer.app.walk_through.request import FormRequest
        from designer.output.walk_through_paper import form_settings

        session = self._window.session
        request = FormRequest(session.blueprint, form_settings(session.blueprint.print), self._file_name(), self.walk, self.boxes)
        return PrintDialog(request, session.path.parent if session.path else None, self._window)

    def _file_name(self) -> str:
        """What a file with the form is called, without its ending."""
        walk = self.walk
        return f"{file_stem(self._window.session.blueprint.name)}-{walk.id if walk is not None else self.tr('walk-through')}"

    def export_form(self) -> None:
        """Ask where, and write the form as PDF, or what was observed as CSV."""
        blueprint, walk = self._window.session.blueprint, self.walk
        filters = "PDF (*.pdf);;CSV (*.csv)" if walk is not None else "PDF (*.pdf)"
        name = f"{self._file_name()}.pdf"
        path = ask_where(self._window, self.tr("Export"), str(self._docks.simulation.folder() / name), filters)
        if path is None:
            return
        if path.suffix.lower() == ".csv" and walk is not None:
            from designer.exchange.csv_tables import walk_through_csv

            steps = journey(blueprint, self.boxes, {one.step for one in walk.observations})
            self._docks.simulation.write(path, lambda: save_file(path, walk_through_csv(blueprint, walk, steps)))
        else:
            from designer.output.walk_throughs import write_form

            self._docks.simulation.write(path, partial(write_form, blueprint, path, walk, self.boxes))
