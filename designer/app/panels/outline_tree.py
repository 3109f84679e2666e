"""The tree of the outline: lanes or stages with their steps and notes, brought up to date by `Changes`."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from designer.app.panels.names import name_of
from designer.app.panels.words import BAND_NAMES, word
from designer.canvas.texts import plain_tooltip
from designer.model.blueprint import Blueprint
from designer.model.compare import Changes
from designer.model.elements import Lane, Note, Ref, Stage, Step

REF = Qt.ItemDataRole.UserRole
EDITABLE = ("lanes", "stages", "steps")


def ref_of(item: QTreeWidgetItem) -> Ref:
    """The element that an item stands for."""
    return Ref(*item.data(0, REF))


def children(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    """The items below `item`."""
    for row in range(item.childCount()):
        child = item.child(row)
        if child is not None:
            yield child


def take_out(item: QTreeWidgetItem) -> None:
    """Take `item` out of the group it stands in."""
    group = item.parent()
    if group is not None:
        group.removeChild(item)


class OutlineTree(QTreeWidget):
    """Shows `blueprint` grouped by ``lanes`` or by ``stages``.

    `renamed` carries an element and its new name; `dropped` the dragged elements, the element they were dropped on, and whether
    they go after it. The tree never moves or renames anything by itself: it follows the document.
    """

    renamed = Signal(object, str)
    dropped = Signal(object, object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.blueprint = Blueprint()
        self.grouping = "lanes"
        self.items: dict[Ref, QTreeWidgetItem] = {}
        self._filter = ""
        self._updating = False
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setAccessibleName(self.tr("Outline"))
        self.itemChanged.connect(self._item_changed)

    # -- filling ------------------------------------------------------------------------------------------------------

    def show_blueprint(self, blueprint: Blueprint, grouping: str) -> None:
        """Show all of `blueprint` anew; what was folded stays folded where the grouping is the same."""
        folded = {ref_of(item).id for item in self.groups() if not item.isExpanded()} if grouping == self.grouping else set()
        self.blueprint, self.grouping = blueprint, grouping
        self._updating = True
        self.clear()
        self.items = {}
        for element in self._group_elements():
            group = self._make(Ref(grouping, element.id))
            self.addTopLevelItem(group)
            group.setExpanded(element.id not in folded)
        for collection in ("steps", "notes"):
            for id in blueprint.table(collection):
                self._insert(Ref(collection, id))
        self._updating = False
        self._apply_filter()

    def _group_elements(self) -> tuple[Lane, ...] | tuple[Stage, ...]:
        return self.blueprint.rows if self.grouping == "lanes" else self.blueprint.columns

    def groups(self) -> Iterator[QTreeWidgetItem]:
        """The items of the lanes or stages."""
        for index in range(self.topLevelItemCount()):
            item = self.topLevelItem(index)
            if item is not None:
                yield item

    def follow(self, blueprint: Blueprint, changes: Changes) -> None:
        """Bring the items of the changed elements up to date; only a change of the groups themselves fills the tree anew."""
        groups = changes[self.grouping]
        if groups.added or groups.removed or groups.reordered or self._band_changed(blueprint, groups.changed):
            self.show_blueprint(blueprint, self.grouping)
            return
        self.blueprint = blueprint
        self._updating = True
        for ref in changes.refs():
            if ref.collection in (self.grouping, "steps", "notes"):
                self._update(ref)
        self._updating = False
        self._apply_filter()

    def _band_changed(self, blueprint: Blueprint, ids: tuple[str, ...]) -> bool:
        before = [id for id in self.blueprint.lanes if id in ids]
        return self.grouping == "lanes" and any(self.blueprint.lanes[id].band is not blueprint.lanes[id].band for id in before)

    def _update(self, ref: Ref) -> None:
        element = self.blueprint.get(ref)
        item = self.items.get(ref)
        if element is None:
            self._remove(ref)
        elif item is None:
            self._insert(ref)
        else:
            self._write(item, ref)
            if ref.collection != self.grouping and item.parent() is not self._group_of(ref):
                selected = item.isSelected()
                take_out(item)
                self._group_of(ref).addChild(item)
                item.setSelected(selected)

    def _remove(self, ref: Ref) -> None:
        item = self.items.pop(ref, None)
        if item is not None:
            take_out(item)

    def _insert(self, ref: Ref) -> None:
        self._group_of(ref).addChild(self._make(ref))

    def _group_of(self, ref: Ref) -> QTreeWidgetItem:
        element = self.blueprint.get(ref)
        assert isinstance(element, Step | Note)
        return self.items[Ref(self.grouping, element.lane if self.grouping == "lanes" else element.stage)]

    def _make(self, ref: Ref) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        item.setData(0, REF, tuple(ref))
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if ref.collection in EDITABLE else flags)
        self.items[ref] = item
        self._write(item, ref)
        return item

    def _write(self, item: QTreeWidgetItem, ref: Ref) -> None:
        element = self.blueprint.get(ref)
        name = element.name if isinstance(element, Step) else name_of(self.blueprint, ref)
        if item.text(0) != name:
            item.setText(0, name)
        tip = f"{name}\n{word(BAND_NAMES[element.band])}" if isinstance(element, Lane) else name
        item.setToolTip(0, plain_tooltip(tip))
        if ref.collection == self.grouping and not item.font(0).bold():
            font = item.font(0)
            font.setBold(True)
            item.setFont(0, font)

    # -- filter -------------------------------------------------------------------------------------------------------

    def set_filter(self, text: str) -> None:
        """Show only what has `text` in its name, with the lane or stage it stands in."""
        self._filter = text.strip().casefold()
        self._apply_filter()

    def _apply_filter(self) -> None:
        for group in self.groups():
            whole = self._filter in group.text(0).casefold()
            found = whole
            for item in children(group):
                matches = whole or self._filter in item.text(0).casefold()
                if item.isHidden() == matches:
                    item.setHidden(not matches)
                found = found or matches
            group.setHidden(not found)

    # -- what the user does -------------------------------------------------------------------------------------------

    def _item_changed(self, item: QTreeWidgetItem) -> None:
        if self._updating:
            return
        ref, typed = ref_of(item), item.text(0)
        self.renamed.emit(ref, typed)
        self._updating = True
        if self.blueprint.get(ref) is not None:
            self._write(item, ref)
        self._updating = False

    def dropEvent(self, event: QDropEvent) -> None:
        target = self.itemAt(event.position().toPoint())
        below = self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
        moved = [ref_of(item) for item in self.selectedItems()]
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if target is not None and moved:
            self.dropped.emit(moved, ref_of(target), below)
