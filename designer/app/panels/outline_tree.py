"""The tree of the outline: lanes or stages with their steps and notes, brought up to date by `Changes`."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDropEvent, QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QTreeWidget, QTreeWidgetItem, QWidget

from designer.app.panels.names import name_of
from designer.app.panels.words import BAND_NAMES, word
from designer.canvas.texts import plain_tooltip
from designer.model.blueprint import Blueprint
from designer.model.compare import Changes
from designer.model.elements import Lane, Note, Ref, Stage, Step

REF = Qt.ItemDataRole.UserRole
EDITABLE = ("lanes", "stages", "steps")
LARGE, FEW = 300, 30  # items of a large tree, and of a change that is shown at once
Flag = Qt.ItemFlag
FLAGS = Flag.ItemIsEnabled | Flag.ItemIsSelectable | Flag.ItemIsDragEnabled | Flag.ItemIsDropEnabled
EDITABLE_FLAGS = FLAGS | Flag.ItemIsEditable


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
        self._order: dict[str, int] = {}
        self._filter = ""
        self._filtered = False
        self._updating = False
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
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
        groups = {element.id: self._make(Ref(grouping, element.id)) for element in self._group_elements()}
        members: dict[str, list[QTreeWidgetItem]] = {id: [] for id in groups}
        for ref in self._in_order():
            members[self._group_id(ref)].append(self._make(ref))
        for id, group in groups.items():
            group.addChildren(members[id])
        self.addTopLevelItems(list(groups.values()))
        for id, group in groups.items():
            group.setExpanded(id not in folded)
        self._updating = False
        self._apply_filter()

    def _in_order(self) -> Iterator[Ref]:
        """Steps and then notes as they stand in the document: within a group they stand in the same order."""
        for collection in ("steps", "notes"):
            for id in self.blueprint.table(collection):
                yield Ref(collection, id)

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
        if self._must_refill(blueprint, changes):
            self.show_blueprint(blueprint, self.grouping)
            return
        self.blueprint = blueprint
        self._updating = True
        self._order = {}
        touched = [ref for ref in changes.refs() if ref.collection in (self.grouping, "steps", "notes")]
        for ref in sorted(touched, key=lambda ref: blueprint.get(ref) is not None):  # what is gone goes first
            self._update(ref)
        self._updating = False
        self._apply_filter()

    def is_much(self, blueprint: Blueprint, changes: Changes) -> bool:
        """Whether following `changes` takes longer than an edit should wait for."""
        if max(len(self.items), len(blueprint.steps)) < LARGE:
            return False
        return self._must_refill(blueprint, changes) or len(changes["steps"].touched) + len(changes["notes"].touched) > FEW

    def _must_refill(self, blueprint: Blueprint, changes: Changes) -> bool:
        groups, steps, notes = changes[self.grouping], changes["steps"], changes["notes"]
        moved = groups.reordered or steps.reordered or notes.reordered
        many = len(steps.added) + len(notes.added) > LARGE  # each would have to find its place
        return bool(groups.added or groups.removed or moved or many or self._band_changed(blueprint, groups.changed))

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
                self._put(item, ref)
                item.setSelected(selected)

    def _remove(self, ref: Ref) -> None:
        item = self.items.pop(ref, None)
        if item is not None:
            take_out(item)

    def _insert(self, ref: Ref) -> None:
        self._put(self._make(ref), ref)

    def _put(self, item: QTreeWidgetItem, ref: Ref) -> None:
        """Put `item` into its group, before the first item there that comes after it in the document."""
        order = self._order = self._order or {id: place for place, id in enumerate((*self.blueprint.steps, *self.blueprint.notes))}
        group = self._group_of(ref)
        place = bisect(range(group.childCount()), order[ref.id], key=lambda row: order[self._ref_in(group, row).id])
        group.insertChild(place, item)

    @staticmethod
    def _ref_in(group: QTreeWidgetItem, row: int) -> Ref:
        child = group.child(row)
        assert child is not None
        return ref_of(child)

    def _group_of(self, ref: Ref) -> QTreeWidgetItem:
        return self.items[Ref(self.grouping, self._group_id(ref))]

    def _group_id(self, ref: Ref) -> str:
        element = self.blueprint.get(ref)
        assert isinstance(element, Step | Note)
        return element.lane if self.grouping == "lanes" else element.stage

    def _make(self, ref: Ref) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        item.setData(0, REF, tuple(ref))
        item.setFlags(EDITABLE_FLAGS if ref.collection in EDITABLE else FLAGS)
        self.items[ref] = item
        self._write(item, ref)
        return item

    def _write(self, item: QTreeWidgetItem, ref: Ref) -> None:
        element = self.blueprint.get(ref)
        name = element.name if isinstance(element, Step) else name_of(self.blueprint, ref)
        if item.text(0) != name:
            item.setText(0, name)
        if ref.collection == self.grouping and not item.font(0).bold():
            font = item.font(0)
            font.setBold(True)
            item.setFont(0, font)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tooltips are made when they are asked for: a document has many names."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            item = self.itemAt(event.pos())
            QToolTip.showText(event.globalPos(), self.tip_of(item) if item is not None else "", self)
            return True
        return super().viewportEvent(event)

    def tip_of(self, item: QTreeWidgetItem) -> str:
        """The whole name of an item, and the band of a lane; safe as a tooltip."""
        element = self.blueprint.get(ref_of(item))
        band = f"\n{word(BAND_NAMES[element.band])}" if isinstance(element, Lane) else ""
        return plain_tooltip(item.text(0) + band)

    # -- filter -------------------------------------------------------------------------------------------------------

    def set_filter(self, text: str) -> None:
        """Show only what has `text` in its name, with the lane or stage it stands in."""
        self._filter = text.strip().casefold()
        self._apply_filter()

    def _apply_filter(self) -> None:
        if not self._filter and not self._filtered:
            return
        self._filtered = bool(self._filter)
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
