"""What the editors of lists have in common: rows, a button that adds one, and one on each row that takes it away."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from designer.app.panels.buttons import FittingButton, SignButton
from designer.app.panels.editor import Editor, Faults
from designer.canvas.texts import plain_label
from designer.i18n import Message
from designer.model.blueprint import Blueprint
from designer.model.fields import Field
from designer.model.quantities import (
    QuantityError,
)


class Row(QWidget):
    """One entry of a list. `changed`: the user typed or chose something."""

    changed = Signal()

    def tell(self, *_: object) -> None:
        """The user did something in this row."""
        self.changed.emit()

    def offer(self, blueprint: Blueprint) -> None:
        """Bring lists of choices up to date; rows without such lists have nothing to do."""

    def show_entry(self, entry: Any) -> None:
        """Show `entry`."""
        raise TypeError(f"{type(self).__name__} shows nothing")

    def entry(self) -> Any:
        """The entry as it stands. Raises `QuantityError`."""
        raise TypeError(f"{type(self).__name__} reads nothing")


class RowsEditor(Editor):
    """A list of `Row`s with a button to add one and one on each row to take it away."""

    def __init__(self, field: Field, make_row: Callable[[], Row], add_text: str, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._make_row = make_row
        self.rows: list[Row] = []
        self._box = QWidget()
        self._layout = QVBoxLayout(self._box)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._differ = plain_label(QCoreApplication.translate("editors", "several values"))
        self._differ.hide()
        self.add_button = FittingButton(add_text, self.add_row)
        self.finish(self._box, self._differ, self.add_button)
        self.setFocusProxy(self.add_button)

    def display(self, value: Any, several: bool) -> None:
        self._differ.setVisible(several)
        self._clear()
        for entry in () if several else value:
            self._append().show_entry(entry)

    def follow_choices(self) -> None:
        for row in self.rows:
            row.offer(self.blueprint)

    def read(self) -> Any:
        entries, faults = [], []
        for row in self.rows:
            try:
                entries.append(row.entry())
            except QuantityError as error:
                faults.append((row, "", error))
        if faults:
            raise Faults(faults)
        return tuple(entries)

    def begin(self, row: Row) -> None:
        """Put into a row that was added what it begins with; rows that begin empty have nothing to do."""

    def entries_so_far(self) -> list[Any]:
        """The entries of the rows that are possible as they stand."""
        found = []
        for row in self.rows:
            with suppress(QuantityError):
                found.append(row.entry())
        return found

    def add_row(self) -> None:
        """Add a row and put the focus into it."""
        self._differ.hide()
        row = self._append()
        self.begin(row)
        first = row.nextInFocusChain()
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        self.touched()

    def remove_row(self, row: Row) -> None:
        """Take `row` away."""
        self.rows.remove(row)
        row.deleteLater()
        row.hide()
        self.add_button.setFocus(Qt.FocusReason.TabFocusReason)
        self.touched()

    def _append(self) -> Row:
        row = self._make_row()
        remove = SignButton(QCoreApplication.translate("editors", "Remove this entry"), lambda: self.remove_row(row), "delete")
        layout = row.layout()
        if isinstance(layout, QGridLayout):
            layout.addWidget(remove, 0, layout.columnCount())
        elif layout is not None:
            layout.addWidget(remove)
        row.offer(self.blueprint)
        row.changed.connect(self.touched)
        self.rows.append(row)
        self._layout.addWidget(row)
        return row

    def _clear(self) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []


def needed(value: Any, reason: Message) -> Any:
    """`value`, which a list of choices gave; raises `QuantityError` with `reason` where nothing is chosen."""
    if value is ...:
        raise QuantityError(reason)
    return value
