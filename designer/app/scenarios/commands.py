"""What the window does about scenarios: which one is chosen, and what-if for what is selected on the map."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from designer.app.scenarios.comparing import Comparing
from designer.app.scenarios.panel import ScenariosPanel
from designer.editing.edit import EditRefused
from designer.editing.scenarios import add_scenario, apply_scenario, set_scenario
from designer.model.blueprint import Blueprint
from designer.model.elements import Scenario
from designer.model.scenarios import merged

if TYPE_CHECKING:
    from designer.app.docks import Docks
    from designer.app.main_window import MainWindow

ROOM = 250
"""Pixels of the window's height that a comparison wants, where there is so much."""


class ScenarioCommands(QObject):
    """Holds the comparison of one window, its panel, and the scenario that is chosen there (`chosen`, "" for none)."""

    chosen_changed = Signal()

    def __init__(self, window: MainWindow, docks: Docks) -> None:
        super().__init__(window)
        self._window, self._docks = window, docks  # a window that shows the panel at its start has no docks yet
        self._chosen = ""
        self.ticked: set[str] = set()
        self.comparing = Comparing(window.session, docks.simulation.simulation, self)

    @cached_property
    def panel(self) -> ScenariosPanel:
        """The panel."""
        window = self._window
        return ScenariosPanel(self, window.session, window.selection, window.program.appearance, self._docks.simulation.export_chart)

    @property
    def chosen(self) -> str:
        """The id of the scenario that is chosen, or nothing."""
        return self._chosen if self._chosen in self._window.session.blueprint.scenarios else ""

    def choose(self, id: str) -> None:
        """Let `id` be the chosen one."""
        if id != self._chosen:
            self._chosen = id
            self.chosen_changed.emit()

    def tick(self, id: str, ticked: bool) -> None:
        """Have a scenario compared with others, or no more."""
        (self.ticked.add if ticked else self.ticked.discard)(id)
        self.chosen_changed.emit()

    def meant(self, whole: bool = False) -> list[str]:
        """The scenarios that a comparison is of: those ticked, or the chosen one, or the `whole` of them; those without changes are left out."""
        scenarios = self._window.session.blueprint.scenarios
        known = {id for id in scenarios if whole or id in self.ticked} or {self.chosen}
        return [id for id, scenario in scenarios.items() if id in known and scenario.changes]

    def compare(self, whole: bool = False) -> None:
        """Simulate the document without and with the scenarios that are meant, as the simulation's panel asks."""
        self.comparing.run(self.meant(whole), self._docks.simulation.panel.form.asked().specification())

    def show(self) -> None:
        """Show the panel, with room for a comparison."""
        window, dock = self._window, self._docks.docks["scenarios"]
        self._docks.raise_panel("scenarios")
        if not dock.isFloating() and dock.height() < ROOM and window.height() > 2 * ROOM:
            window.resizeDocks([dock], [ROOM], Qt.Orientation.Vertical)

    # -- what if ------------------------------------------------------------------------------------------------------

    def ground(self, into: str) -> Blueprint:
        """What a further change is made to: the document with the scenario `into` applied, where that can be."""
        blueprint = self._window.session.blueprint
        try:
            return apply_scenario(blueprint, blueprint.scenarios[into]) if into else blueprint
        except EditRefused:
            return blueprint

    def add(self, made: Scenario, into: str = "") -> None:
        """Put `made` into the document, or its changes into the scenario `into`: one step to undo. Then show it."""
        session = self._window.session
        known = session.blueprint.scenarios.get(into)
        if known is None:
            edit, id = add_scenario(made), made.id
        else:
            changes = known.changes
            for change in made.changes:
                changes = merged(changes, change)
            edit, id = set_scenario(replace(known, changes=changes)), into
        if session.perform(edit):
            self.choose(id)
            self.show()
