"""The outline panel: lanes or stages with their steps, for finding, selecting, renaming and reordering without the mouse."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton, QTreeWidgetItem, QVBoxLayout, QWidget

from designer.app.panels.outline_tree import OutlineTree, ref_of
from designer.app.selection import Selection
from designer.app.session import Session
from designer.canvas.turns import in_turn
from designer.editing.edits import Edit, Place, move_steps, name_new, named_ref, rename, reorder, set_attribute, together
from designer.editing.first_name import NAMING
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint
from designer.model.compare import Changes, compare
from designer.model.elements import Note, Ref, Step

MANY = 300  # selected elements, which are compared with the items that are


def drop_edit(blueprint: Blueprint, moved: list[Ref], target: Ref, below: bool) -> Edit | None:
    """What dropping `moved` on `target` means: lanes and stages change their order, steps and notes their lane or stage."""
    groups = [ref for ref in moved if ref.collection in ("lanes", "stages")]
    if groups:
        return _reorder_edit(blueprint, groups[0], target, below)
    return _move_edit(blueprint, moved, target)


def _reorder_edit(blueprint: Blueprint, moved: Ref, target: Ref, below: bool) -> Edit | None:
    target = _group_of(blueprint, target, moved.collection)
    if target == moved:
        return None
    others = [id for id in blueprint.table(moved.collection) if id != moved.id]
    edit = reorder(moved, others.index(target.id) + (1 if below else 0))
    if moved.collection == "lanes" and blueprint.lanes[moved.id].band is not blueprint.lanes[target.id].band:
        into = set_attribute([moved], "band", blueprint.lanes[target.id].band)
        return together(say(QT_TRANSLATE_NOOP("outline", "Move a lane to another band")), into, edit)
    return edit


def _group_of(blueprint: Blueprint, ref: Ref, collection: str) -> Ref:
    element = blueprint.get(ref)
    if isinstance(element, Step | Note):
        return Ref(collection, element.lane if collection == "lanes" else element.stage)
    return ref


def _move_edit(blueprint: Blueprint, moved: list[Ref], target: Ref) -> Edit | None:
    onto = blueprint.get(target)
    places = {}
    for ref in moved:
        element = blueprint.get(ref)
        if not isinstance(element, Step | Note):
            continue
        lane = target.id if target.collection == "lanes" else onto.lane if isinstance(onto, Step | Note) else element.lane
        stage = target.id if target.collection == "stages" else onto.stage if isinstance(onto, Step | Note) else element.stage
        if (lane, stage) != (element.lane, element.stage):
            places[ref.id] = Place(lane, stage, None)
    return move_steps(places) if places else None


class OutlinePanel(QWidget):
    """The tree with its filter and the switch between lanes and stages."""

    def __init__(self, session: Session, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self._selecting = False
        self._behind = False  # what is shown is older than the document, for a moment
        self.tree = OutlineTree()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the outline"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.tree.set_filter)
        layout = QVBoxLayout(self)
        layout.addWidget(self._switch())
        layout.addWidget(self.filter)
        layout.addWidget(self.tree)
        self._connect()
        self.refill()

    def _switch(self) -> QWidget:
        self.by_lane = QRadioButton(self.tr("By lane"))
        self.by_stage = QRadioButton(self.tr("By stage"))
        self.by_lane.setChecked(True)
        group = QButtonGroup(self)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for button in (self.by_lane, self.by_stage):
            group.addButton(button)
            layout.addWidget(button)
        layout.addStretch()
        group.buttonClicked.connect(self.refill)
        return row

    def _connect(self) -> None:
        self.tree.itemSelectionChanged.connect(self._chosen)
        self.tree.itemActivated.connect(self._activated)
        self.tree.renamed.connect(self._rename)
        self.tree.dropped.connect(self._drop)
        self._session.changed.connect(self._follow)
        self._session.replaced.connect(self.refill)
        self._selection.changed.connect(self._show_selection)

    def go_on_from(self, other: OutlinePanel) -> None:
        """Show what `other` shows: its grouping and its filter."""
        self.by_stage.setChecked(other.by_stage.isChecked())
        self.refill()
        self.filter.setText(other.filter.text())

    # -- following ----------------------------------------------------------------------------------------------------

    def refill(self) -> None:
        """Show the whole document in the chosen grouping."""
        self._selecting, self._behind = True, False
        self.tree.show_blueprint(self._session.blueprint, "lanes" if self.by_lane.isChecked() else "stages")
        self._selecting = False
        self._show_selection()

    def _follow(self, changes: Changes) -> None:
        if self._behind:
            return
        if not changes.meaning:  # where on the map something stands is not told here
            self.tree.blueprint = self._session.blueprint
        elif self.tree.is_much(self._session.blueprint, changes) or len(self._selection.refs) > MANY:
            self._behind = True
            in_turn(self, self._catch_up)
        else:
            self._show(changes)

    def _catch_up(self) -> None:
        if self._behind:
            self._behind = False
            self._show(compare(self.tree.blueprint, self._session.blueprint))

    def _show(self, changes: Changes) -> None:
        self._selecting = True
        self.tree.follow(self._session.blueprint, changes)
        self._selecting = False
        self._show_selection()
        touched = set(changes.refs())
        moved = next((ref for ref in self._selection.refs if ref in touched and ref in self.tree.items), None)
        if moved is not None:
            self._scroll_to(moved)

    def _show_selection(self) -> None:
        wanted = {ref for ref in self._selection.refs if ref in self.tree.items}
        if self._selecting or wanted == {ref_of(item) for item in self.tree.selectedItems()}:
            return
        self._selecting = True
        chosen = QItemSelection()
        for ref in wanted:
            index = self.tree.indexFromItem(self.tree.items[ref])
            chosen.select(index, index)
        self.tree.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        first = next((ref for ref in self._selection.refs if ref in wanted), None)
        if first is not None:
            self._scroll_to(first)
        self._selecting = False

    def _scroll_to(self, ref: Ref) -> None:
        self.tree.setCurrentItem(self.tree.items[ref], 0, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.tree.scrollToItem(self.tree.items[ref])

    # -- what the user does -------------------------------------------------------------------------------------------

    def _chosen(self) -> None:
        if self._selecting:
            return
        self._selecting = True
        refs = [ref for ref in map(ref_of, self.tree.selectedItems()) if self._session.blueprint.get(ref) is not None]
        if len(refs) == 1:
            self._selection.reveal(refs)
        else:
            self._selection.set(refs)
        self._selecting = False

    def _activated(self, item: QTreeWidgetItem) -> None:
        if self._session.blueprint.get(ref_of(item)) is not None:
            self._selection.reveal([ref_of(item)])

    def _rename(self, ref: Ref, name: str) -> None:
        blueprint = self._session.blueprint
        if name == getattr(blueprint.get(ref), "name", name):
            return
        if ref.collection in NAMING and self._session.history.newborn == ref.id:
            self._session.perform(name_new(ref, name), {ref: named_ref(blueprint, ref, name)})
        else:
            self._session.perform(rename(ref, name))

    def _drop(self, moved: list[Ref], target: Ref, below: bool) -> None:
        blueprint = self._session.blueprint
        known = all(blueprint.get(ref) is not None for ref in (*moved, target))
        edit = drop_edit(blueprint, moved, target, below) if known else None
        if edit is not None:
            self._session.perform(edit)
