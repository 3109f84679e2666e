"""The scenarios panel: those of the document, what the chosen one changes, and what it would bring."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidgetItem, QSplitter, QVBoxLayout, QWidget

from designer.app.appearance import Appearance
from designer.app.messages import text
from designer.app.panels.buttons import FittingButton
from designer.app.panels.keeping import KeepingList, above_buttons
from designer.app.panels.named_list import ID, NamedList
from designer.app.panels.sight import bring
from designer.app.scenarios.comparison_view import ComparisonView
from designer.app.selection import Selection
from designer.app.session import Session
from designer.canvas.texts import plain_label, plain_tooltip
from designer.editing.edits import delete
from designer.editing.scenarios import add_scenario, duplicate_scenario, fresh_scenario, scenario_edit, without_change
from designer.exchange.scenario_words import scenario_words
from designer.model.elements import Ref

if TYPE_CHECKING:
    from designer.app.scenarios.commands import ScenarioCommands
    from designer.drawing.charts.chart import Chart

WIDTHS = (210, 190, 450)
"""Pixels of the scenarios, their changes and the comparison at first: its table wants the most."""


class ScenariosPanel(QWidget):
    """Follows the session; the row that is current is the scenario that `commands` has chosen, those ticked are compared."""

    def __init__(
        self,
        commands: ScenarioCommands,
        session: Session,
        selection: Selection,
        appearance: Appearance,
        export: Callable[[Chart, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands, self._session, self._selection = commands, session, selection
        self.list = NamedList(session, "scenarios", self.tr("Scenarios"), commands.choose)
        self.list.more_flags |= Qt.ItemFlag.ItemIsUserCheckable
        self.changes = self._make_list(self.tr("Changes"))
        self.changes.setWordWrap(True)
        self.comparison = ComparisonView(commands.comparing, session, selection, appearance, commands.compare, commands.choose, export)
        self.empty = plain_label(
            self.tr(
                "A scenario is a set of changes to try before they are made: one person more, a step backstage, a fifth more customers. "
                "Right-click a step on the map and choose What if…, or make a new scenario; then compare it with the document as it is, or tick "
                "several and compare them side by side."
            )
        )
        self.empty.setWordWrap(True)
        self.empty.setMargin(4)
        self._make_buttons()
        self._lay_out()
        self.list.itemChanged.connect(self._item_changed)
        self.changes.currentRowChanged.connect(lambda _: self._enable())
        self.changes.itemActivated.connect(self._bring)
        self.changes.itemClicked.connect(self._bring)
        session.changed.connect(self.refresh)
        session.replaced.connect(self.refresh)
        commands.chosen_changed.connect(self.refresh)
        self.refresh()

    def _make_list(self, name: str) -> KeepingList:
        made = KeepingList()
        made.setAccessibleName(name)
        return made

    def _make_buttons(self) -> None:
        self.new_button = FittingButton(self.tr("New"), self.new)
        self.rename_button = FittingButton(self.tr("Rename"), self.list.edit_name)
        self.duplicate_button = FittingButton(self.tr("Duplicate"), self.duplicate)
        self.delete_button = FittingButton(self.tr("Delete"), self.delete)
        self.remove_button = FittingButton(self.tr("Remove the change"), self.remove)
        self.apply_button = FittingButton(self.tr("Apply"), self.apply)
        self.apply_button.setToolTip(plain_tooltip(self.tr("Make these changes to the document, which then no longer has the scenario")))

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        names = above_buttons(self.list, self.new_button, self.rename_button, self.duplicate_button, self.delete_button)
        self._told = above_buttons(self.changes, long=(self.remove_button, self.apply_button))
        for widget, stretch in ((names, 2), (self._told, 2), (self.comparison, 5)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.splitter.setSizes(WIDTHS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.empty)
        layout.addWidget(self.splitter, 1)

    def go_on_from(self, other: ScenariosPanel) -> None:
        """Show what `other` shows."""
        self._commands.ticked = set(other._commands.ticked)
        self._commands.choose(other._commands.chosen)
        self._commands.comparing.take(other._commands.comparing.found)

    # -- showing ------------------------------------------------------------------------------------------------------

    def refresh(self, *_: object) -> None:
        """Show the document's scenarios as they are now."""
        scenarios = self._session.blueprint.scenarios
        if scenarios and not self._commands.chosen:
            self._commands.choose(next(iter(scenarios)))  # which shows them
            return
        self._fill()
        self.empty.setVisible(not scenarios)
        self._told.setVisible(bool(scenarios))
        self.comparison.setVisible(bool(scenarios))
        self._show_changes()

    def _fill(self) -> None:
        self.list.show_elements(self._commands.chosen, lambda scenario: scenario.description or scenario.name or scenario.id)
        self.list.filling = True
        for item in self.list.items_shown():
            item.setCheckState(Qt.CheckState.Checked if item.data(ID) in self._commands.ticked else Qt.CheckState.Unchecked)
        self.list.filling = False

    def _show_changes(self) -> None:
        row = self.changes.currentRow()
        self.changes.clear()
        scenario = self._session.blueprint.scenarios.get(self._commands.chosen)
        for lines in scenario_words(self._session.blueprint, scenario, text) if scenario is not None else ():
            words = "\n".join(lines)
            self.changes.addItem(words)
            self.changes.item(self.changes.count() - 1).setToolTip(plain_tooltip(words))
        self.changes.setCurrentRow(min(row, self.changes.count() - 1))
        self._enable()

    def _enable(self) -> None:
        scenario = self._session.blueprint.scenarios.get(self._commands.chosen)
        for button in (self.rename_button, self.duplicate_button, self.delete_button):
            button.setEnabled(scenario is not None)
        self.apply_button.setEnabled(scenario is not None and bool(scenario.changes))
        self.comparison.compare_button.setEnabled(bool(self._commands.meant()))
        self.comparison.all_button.setEnabled(len(self._commands.meant(True)) > 1)
        self.remove_button.setEnabled(self.changes.currentRow() >= 0)

    def _bring(self, item: QListWidgetItem) -> None:
        scenario = self._session.blueprint.scenarios.get(self._commands.chosen)
        if scenario is not None:
            bring(self._session.blueprint, self._selection, (scenario.changes[self.changes.row(item)].ref,))

    # -- editing ------------------------------------------------------------------------------------------------------

    def new(self) -> None:
        """Add a scenario without changes, and let its name be typed."""
        name = QCoreApplication.translate("scenarios", "New scenario")
        made = fresh_scenario(self._session.blueprint, name)
        if self._session.perform(add_scenario(made)):
            self._commands.choose(made.id)
            self.list.edit_name()

    def _item_changed(self, item: QListWidgetItem) -> None:
        """It was ticked, or has another name typed."""
        if self.list.filling:
            return
        id, ticked = item.data(ID), item.checkState() is Qt.CheckState.Checked
        if ticked != (id in self._commands.ticked):
            self._commands.tick(id, ticked)
        else:
            self.list.rename_as_typed(item)

    def duplicate(self) -> None:
        """Add a copy of the chosen scenario, and choose that."""
        before = set(self._session.blueprint.scenarios)
        if self._session.perform(duplicate_scenario(self._session.blueprint, self._commands.chosen)):
            self._commands.choose(next(id for id in self._session.blueprint.scenarios if id not in before))

    def delete(self) -> None:
        """Delete the chosen scenario."""
        self._session.perform(delete((Ref("scenarios", self._commands.chosen),)))

    def apply(self) -> None:
        """Make the changes of the chosen scenario to the document."""
        self._session.perform(scenario_edit(self._session.blueprint, self._commands.chosen))

    def remove(self) -> None:
        """Take the current change out of the chosen scenario."""
        self._session.perform(without_change(self._session.blueprint, self._commands.chosen, self.changes.currentRow()))
