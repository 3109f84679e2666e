"""The walk-through panel: those of the document, a row for each step that customers see, and the form of one of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QScrollArea,
    QSplitter,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from designer.app.panels.buttons import FittingButton
from designer.app.panels.form import ElementForm
from designer.app.panels.keeping import KeepingTable, above_buttons
from designer.app.panels.named_list import NamedList
from designer.app.panels.names import short
from designer.app.selection import Selection
from designer.app.session import Session
from designer.app.simulation.charts_page import ChartsPage
from designer.app.walk_through.form import ObservationForm
from designer.app.walk_through.rows import STEP, TIME, StepsModel
from designer.canvas.texts import plain_label, plain_tooltip
from designer.drawing.journey import journey
from designer.editing.edits import add_copy, add_element, delete, fresh_walk_through, observe
from designer.model.elements import Observation, Ref, WalkThrough
from designer.output.day import today

if TYPE_CHECKING:
    from designer.app.walk_through.commands import WalkThroughCommands

WIDTHS, HALVES, FEWER = (210, 740), (400, 410), (130, 290)
"""Pixels of the walk-throughs and the one that is chosen, and of that one's table and form, with room for all and without."""
ROOMY, HIGH = 620, 430
"""Pixels of a panel in which all stand beside each other, or else above each other; in others, the walk-throughs are a tab of their own."""
NAME_WIDTH, CELL_MARGIN = 175, 12


class WalkThroughPanel(QWidget):
    """Follows the session and the selection: the step that is selected on the map is the current row, and the other way round."""

    def __init__(
        self, commands: WalkThroughCommands, session: Session, selection: Selection, gaps: ChartsPage, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._commands, self._session, self._selection, self.gaps = commands, session, selection, gaps
        self._filling, self._roomy = False, True
        self._step = ""
        self.list = NamedList(session, "walk_throughs", self.tr("Walk-throughs"), commands.choose)
        self.steps = StepsModel()
        self.table = self._make_table()
        self.form = ObservationForm(self._observe)
        self.about = ElementForm(session, "walk_throughs")
        self.empty = plain_label(
            self.tr(
                "A walk-through is a service audit: somebody goes through the service as a customer, and writes down at each step what people, "
                "place and material were like, how long it took, and how good it was against what a customer expects. Make a new one, or print "
                "the form, take it along, and enter it here afterwards."
            )
        )
        self.empty.setWordWrap(True)
        self.empty.setMargin(4)
        self._make_buttons()
        for keys, by in (("Alt+Down", 1), ("Alt+Up", -1)):
            QShortcut(QKeySequence(keys), self, partial(self.go, by), context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._lay_out()
        self.list.itemChanged.connect(self.list.rename_as_typed)
        self.tabs.currentChanged.connect(self._show_gaps)
        session.changed.connect(self.refresh)
        session.replaced.connect(self.refresh)
        selection.changed.connect(self._follow_selection)
        commands.chosen_changed.connect(self.refresh)
        self.refresh()

    def _make_table(self) -> QTableView:
        table = KeepingTable()
        table.setModel(self.steps)
        table.setAccessibleName(self.tr("Steps of the walk-through"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 8)
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        for column in range(self.steps.columnCount()):  # not by what stands there: that would be measured at each letter typed
            table.setColumnWidth(column, NAME_WIDTH if column == STEP else header.sectionSizeHint(column))
        table.setColumnWidth(TIME, table.fontMetrics().horizontalAdvance("88 min 88 s") + CELL_MARGIN)
        table.selectionModel().currentRowChanged.connect(self._row_chosen)
        table.activated.connect(lambda _: self.form.editors["people"].setFocus())
        return table

    def _make_buttons(self) -> None:
        self.new_button = FittingButton(self.tr("New"), self.new)
        self.rename_button = FittingButton(self.tr("Rename"), self.list.edit_name)
        self.duplicate_button = FittingButton(self.tr("Duplicate"), self.duplicate)
        self.delete_button = FittingButton(self.tr("Delete"), self.delete)
        self.print_button = FittingButton(self.tr("Print form…"), self._commands.print_form)
        self.print_button.setToolTip(plain_tooltip(self.tr("Show the sheets of the form, blank or with what was observed, and print them")))
        self.export_button = FittingButton(self.tr("Export…"), self._commands.export_form)
        self.export_button.setToolTip(plain_tooltip(self.tr("Write the form as PDF, or what was observed as CSV")))

    def _lay_out(self) -> None:
        buttons = (self.new_button, self.rename_button, self.duplicate_button, self.delete_button)
        self.halves = _split(HALVES, self.table, self.form)
        about = self._about = QScrollArea()
        about.setWidgetResizable(True)
        about.setFrameShape(QScrollArea.Shape.NoFrame)
        about.setWidget(self.about)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.halves, self.tr("Steps"))
        self.tabs.addTab(about, self.tr("About"))
        self.tabs.addTab(self.gaps, self.tr("Gap"))
        self.side = above_buttons(self.list, *buttons, long=(self.print_button, self.export_button))
        self.splitter = _split(WIDTHS, self.side, self.tabs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.empty)
        layout.addWidget(self.splitter, 1)

    def go_on_from(self, other: WalkThroughPanel) -> None:
        """Show what `other` shows."""
        self._commands.choose(other._commands.chosen)
        pages = [(panel.side, panel.halves, panel._about, panel.gaps) for panel in (self, other)]
        shown = other.tabs.currentWidget()
        self.tabs.setCurrentWidget(next((own for own, their in zip(*pages, strict=True) if their is shown), self.halves))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Beside each other where there is room, above each other in a narrow high panel; in a small one the list is the first tab."""
        roomy, high = self.width() >= ROOMY, self.height() >= HIGH
        way = Qt.Orientation.Vertical if high and not roomy else Qt.Orientation.Horizontal
        for splitter, sizes in ((self.splitter, WIDTHS), (self.halves, HALVES if roomy else FEWER)):
            if splitter.orientation() is not way or (splitter is self.halves and self._roomy is not roomy):
                splitter.setOrientation(way)
                splitter.setSizes(sizes)
        self._roomy = roomy
        as_tab = not roomy and not high and bool(self._session.blueprint.walk_throughs)
        place = self.tabs.indexOf(self.side)
        if as_tab and place < 0:
            self.tabs.insertTab(0, self.side, self.tr("Walk-throughs"))
        elif not as_tab and place >= 0:
            self.tabs.removeTab(place)
            self.splitter.insertWidget(0, self.side)
            self.splitter.setSizes(WIDTHS)
            self.side.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    # -- showing ------------------------------------------------------------------------------------------------------

    def refresh(self, *_: object) -> None:
        """Show the document's walk-throughs as they are now; a panel that is not seen waits until it is."""
        walks = self._session.blueprint.walk_throughs
        if walks and not self._commands.chosen:
            self._commands.choose(next(iter(walks)))  # which shows them
            return
        if not self.isVisible():
            return
        self._filling = True
        self.list.show_elements(self._commands.chosen, _told)
        self._show_steps()
        self._filling = False
        self._arrange()
        self.empty.setVisible(not walks)
        self.tabs.setVisible(bool(walks))
        self.list.setVisible(bool(walks))  # which leaves room to say what it is for
        for button in (self.rename_button, self.duplicate_button, self.delete_button):
            button.setEnabled(bool(walks))
            button.setVisible(bool(walks))
        self.about.show_refs((Ref("walk_throughs", self._commands.chosen),) if walks else ())
        self._show_gaps()
        self._follow_selection()

    def _show_gaps(self, *_: object) -> None:
        if self.tabs.currentWidget() is self.gaps:
            self.gaps.refresh()

    def _show_steps(self) -> None:
        blueprint, walk = self._session.blueprint, self._walk
        observed = {one.step for one in walk.observations} if walk is not None else ()
        self.steps.show_walk(blueprint, journey(blueprint, self._commands.boxes, observed), walk)
        if self.steps.row_of(self._step) < 0:
            self._step = self.steps.steps[0].id if self.steps.steps else ""
        self._show_step()

    def _show_step(self) -> None:
        """The current row, and its form."""
        row = self.steps.row_of(self._step)
        if row >= 0 and self.table.currentIndex().row() != row:
            self.table.setCurrentIndex(self.steps.index(row, STEP))
        self.form.setVisible(row >= 0 and self._walk is not None)
        if row >= 0 and self._walk is not None:
            step = self.steps.steps[row]
            seen = self._walk.observation(step.id) or Observation(step.id)
            self.form.show_observation(self._session.blueprint, step, seen, self._walk.id)

    @property
    def _walk(self) -> WalkThrough | None:
        return self._session.blueprint.walk_throughs.get(self._commands.chosen)

    def _row_chosen(self, index: QModelIndex) -> None:
        if self._filling or not index.isValid():
            return
        self._step = self.steps.steps[index.row()].id
        self._filling = True
        self._show_step()
        self._filling = False
        self._selection.reveal((Ref("steps", self._step),))

    def go(self, by: int) -> None:
        """Go on by so many steps of the journey; the keyboard stays in the field that it is in."""
        row = self.steps.row_of(self._step) + by
        if 0 <= row < len(self.steps.steps):
            self.table.setCurrentIndex(self.steps.index(row, STEP))

    def _follow_selection(self) -> None:
        chosen = self._selection.ids("steps")
        if self._filling or len(chosen) != 1 or chosen[0] == self._step or self.steps.row_of(chosen[0]) < 0:
            return
        self._step = chosen[0]
        self._filling = True
        self._show_step()
        self._filling = False

    # -- editing ------------------------------------------------------------------------------------------------------

    def _observe(self, attribute: str, value: Any) -> bool:
        return self._session.perform(observe(self._commands.chosen, self._step, attribute, value))

    def new(self) -> None:
        """Add a walk-through of today, and let its name be typed."""
        day = today().isoformat()
        made = fresh_walk_through(self._session.blueprint, self.tr("Walk-through of {date}").format(date=day), date=day)
        if self._session.perform(add_element("walk_throughs", made)):
            self._commands.choose(made.id)
            if self.tabs.indexOf(self.side) >= 0:
                self.tabs.setCurrentWidget(self.side)
            self.list.edit_name()

    def duplicate(self) -> None:
        """Add a copy of the chosen walk-through, and choose that."""
        before = set(self._session.blueprint.walk_throughs)
        if self._session.perform(add_copy(self._session.blueprint, Ref("walk_throughs", self._commands.chosen))):
            self._commands.choose(next(id for id in self._session.blueprint.walk_throughs if id not in before))

    def delete(self) -> None:
        """Delete the chosen walk-through."""
        self._session.perform(delete((Ref("walk_throughs", self._commands.chosen),)))


def _told(walk: WalkThrough) -> str:
    return " – ".join(filter(None, (short(walk.name) or walk.id, walk.of, walk.date, walk.observer)))


def _split(sizes: tuple[int, ...], *widgets: QWidget) -> QSplitter:
    made = QSplitter(Qt.Orientation.Horizontal)
    made.setChildrenCollapsible(False)
    for widget, stretch in zip(widgets, sizes, strict=True):
        made.addWidget(widget)
        made.setStretchFactor(made.count() - 1, stretch)
    made.setSizes(sizes)
    return made
