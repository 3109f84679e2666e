"""The elements of one collection by name, in a list in which names are typed: which one is chosen is kept by others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem

from designer.app.panels.keeping import KeepingList
from designer.app.session import Session
from designer.canvas.texts import plain_tooltip
from designer.editing.edits import rename
from designer.model.elements import Ref

ID = Qt.ItemDataRole.UserRole


class NamedList(KeepingList):
    """`choose` is told the id of the row that became current; `filling` says that rows change because the document did."""

    def __init__(self, session: Session, collection: str, name: str, choose: Callable[[str], object]) -> None:
        super().__init__()
        self._session, self._collection, self._choose = session, collection, choose
        self.filling = False
        self.more_flags = Qt.ItemFlag.ItemIsEditable
        self.setAccessibleName(name)
        self.setWordWrap(True)  # else a long name pushes what is before it out of sight
        self.currentItemChanged.connect(self._chosen)

    def show_elements(self, chosen: str, tip: Callable[[Any], str]) -> None:
        """Show the elements as they are now, with a tooltip each.

        The rows stay as long as they are of the same elements: one of them may have its name typed just now.
        """
        self.filling = True
        elements = self._session.blueprint.table(self._collection)
        if [item.data(ID) for item in self.items_shown()] != list(elements):
            self.clear()
            for id in elements:
                item = QListWidgetItem()
                item.setData(ID, id)
                item.setFlags(item.flags() | self.more_flags)
                self.addItem(item)
        for item, element in zip(self.items_shown(), elements.values(), strict=True):
            item.setText(element.name or element.id)
            item.setToolTip(plain_tooltip(tip(element)))
            if element.id == chosen:
                self.setCurrentItem(item)
        self.filling = False

    def items_shown(self) -> Iterator[QListWidgetItem]:
        """The rows from top to bottom."""
        return (self.item(row) for row in range(self.count()))

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if not self.filling and item is not None:
            self._choose(item.data(ID))

    def edit_name(self) -> None:
        """Let the name of the current element be typed."""
        item = self.currentItem()
        if item is not None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editItem(item)

    def rename_as_typed(self, item: QListWidgetItem) -> None:
        """Give the element the name that was typed in its row, or that row the name that it keeps."""
        known: Any = self._session.blueprint.table(self._collection).get(item.data(ID))
        if self.filling or known is None or item.text() == (known.name or known.id):
            return
        if not self._session.perform(rename(Ref(self._collection, known.id), item.text())):
            self.filling = True
            item.setText(known.name or known.id)
            self.filling = False
