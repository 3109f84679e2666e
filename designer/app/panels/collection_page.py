"""A list of the document's elements of one kind, with the form of the current one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer.app.messages import text, translated
from designer.app.panels.buttons import FittingButton, SignButton
from designer.app.panels.form import ElementForm
from designer.app.panels.fresh import fresh_element
from designer.app.panels.marks import WARNING
from designer.app.panels.names import described
from designer.app.panels.words import SECTION_NAMES, word
from designer.app.session import Session
from designer.canvas.texts import plain_label, plain_tooltip
from designer.editing.edits import add_element, delete, reorder
from designer.i18n import QT_TRANSLATE_NOOP, Message
from designer.model.elements import Ref

TRIED = ("staff", "demand", "lanes")
WHAT_IF = QT_TRANSLATE_NOOP("map menu", "What if…")


class ElementList(QListWidget):
    """The elements of a collection by name; Delete asks for the current one's removal."""

    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)


class CollectionPage(QWidget):
    """The elements of one collection as a list with add, delete, up and down, and the form of the current one."""

    what_if_requested = Signal(QPoint, object)  # where on the screen, and of which elements

    def __init__(self, session: Session, collection: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.collection = collection
        self.list = ElementList()
        self.list.setMaximumHeight(150)
        self.list.setMinimumWidth(0)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(word(SECTION_NAMES[collection]))
        self.list.currentItemChanged.connect(self._show_current)
        self.list.delete_pressed.connect(self.delete_current)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(lambda at: self._ask_what_if(self.list.viewport().mapToGlobal(at)))
        self.new_name = QLineEdit()
        self.new_name.setMaxLength(200)
        self.new_name.setPlaceholderText(QCoreApplication.translate("document", "Name of a new one"))
        self.new_name.setAccessibleName(self.new_name.placeholderText())
        self.new_name.returnPressed.connect(self.add)
        self.form = ElementForm(session, collection)
        self.reason = plain_label("")
        self.reason.setWordWrap(True)
        self.reason.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.list, self._add_row(), self._buttons(), self.reason, self.form):
            layout.addWidget(part)
        layout.addStretch()

    def _add_row(self) -> QWidget:
        self.add_button = FittingButton(QCoreApplication.translate("document", "Add"), self.add)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.new_name, 1)
        layout.addWidget(self.add_button)
        return row

    def _buttons(self) -> QWidget:
        self.up_button = SignButton(QCoreApplication.translate("document", "Up"), lambda: self.shift(-1), Qt.ArrowType.UpArrow)
        self.down_button = SignButton(QCoreApplication.translate("document", "Down"), lambda: self.shift(1), Qt.ArrowType.DownArrow)
        self.what_if_button = FittingButton(translated(WHAT_IF), self._press_what_if)
        self.what_if_button.setToolTip(
            plain_tooltip(QCoreApplication.translate("document", "Try a change in a scenario before it is made"))
        )
        self.what_if_button.setVisible(self.collection in TRIED)
        self.delete_button = FittingButton(QCoreApplication.translate("document", "Delete"), self.delete_current, "delete")
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.up_button)
        layout.addWidget(self.down_button)
        layout.addStretch()
        layout.addWidget(self.what_if_button)
        layout.addWidget(self.delete_button)
        return row

    # -- showing ------------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what the document says now."""
        blueprint = self._session.blueprint
        table = blueprint.table(self.collection)
        ids = [self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count())]
        if ids != list(table):
            self._fill(list(table))
        for row in range(self.list.count()):
            item = self.list.item(row)
            name = described(blueprint, Ref(self.collection, item.data(Qt.ItemDataRole.UserRole)))
            if item.text() != name:
                item.setText(name)
                item.setToolTip(plain_tooltip(name))
        self._show_current()

    def _fill(self, ids: list[str]) -> None:
        current, row = self.current_id(), self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for id in ids:
            QListWidgetItem("", self.list).setData(Qt.ItemDataRole.UserRole, id)
        self.list.setCurrentRow(ids.index(current) if current in ids else min(max(row, 0), len(ids) - 1))
        self.list.blockSignals(False)

    def current_id(self) -> str:
        """The id of the current element, or ``""``."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def go_to(self, id: str) -> None:
        """Make `id` the current element."""
        ids = list(self._session.blueprint.table(self.collection))
        if id in ids:
            self.list.setCurrentRow(ids.index(id))

    def _show_current(self, *_: object) -> None:
        id = self.current_id()
        self.form.setVisible(bool(id))
        self.form.show_refs((Ref(self.collection, id),) if id else ())
        for button in (self.up_button, self.down_button, self.what_if_button, self.delete_button):
            button.setEnabled(bool(id))

    # -- what if ------------------------------------------------------------------------------------------------------

    def _press_what_if(self) -> None:
        self._ask_what_if(self.what_if_button.mapToGlobal(self.what_if_button.rect().bottomLeft()))

    def _ask_what_if(self, place: QPoint) -> None:
        if self.collection in TRIED and self.current_id():
            self.what_if_requested.emit(place, (Ref(self.collection, self.current_id()),))

    # -- editing ------------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Add an element with the typed name."""
        name = self.new_name.text().strip()
        if not name:
            self.new_name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        element = fresh_element(self._session.blueprint, self.collection, name)
        if element is None:
            self._tell(QCoreApplication.translate("document", "Draw a step first: this begins and ends at one"))
        elif self._perform(add_element(self.collection, element)):
            self.new_name.clear()
            self.go_to(element.id)

    def delete_current(self) -> None:
        """Delete the current element, unless a rule forbids it."""
        if self.current_id():
            self._perform(delete([Ref(self.collection, self.current_id())]))

    def shift(self, by: int) -> None:
        """Move the current element up (-1) or down (1)."""
        row = self.list.currentRow() + by
        if self.current_id() and 0 <= row < self.list.count():
            self._perform(reorder(Ref(self.collection, self.current_id()), row))

    def _perform(self, edit: Any) -> bool:
        self._tell("")
        self._session.refused.connect(self._tell_refusal)
        done = self._session.perform(edit)
        self._session.refused.disconnect(self._tell_refusal)
        return done

    def _tell_refusal(self, reason: Message) -> None:
        self._tell(text(reason))

    def _tell(self, reason: str) -> None:
        self.reason.setText(f"{WARNING} {reason}" if reason else "")
        self.reason.setVisible(bool(reason))
