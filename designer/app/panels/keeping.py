"""Lists and tables of panels whose keys do not act on the map, and how a list stands above its buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QListWidget, QTableView, QVBoxLayout, QWidget

from designer.app.panels.panel_keys import keeps


class KeepingList(QListWidget):
    """A list whose keys do not act on the map."""

    def event(self, event: QEvent) -> bool:
        return keeps(event) or super().event(event)


class KeepingTable(QTableView):
    """A table whose keys do not act on the map."""

    def event(self, event: QEvent) -> bool:
        return keeps(event) or super().event(event)


def above_buttons(top: QWidget, *buttons: QWidget, long: tuple[QWidget, ...] = ()) -> QWidget:
    """A list above its buttons, two of them beside each other in halves; those with much to say (`long`) below, a row each."""
    made, grid = QWidget(), QGridLayout()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(top, 1)
    grid.setSpacing(3)
    for place, button in enumerate(buttons):
        grid.addWidget(button, *divmod(place, 2))
    for half in range(2):
        grid.setColumnStretch(half, 1)
    for button in long:
        grid.addWidget(button, grid.rowCount(), 0, 1, 2)
    column.addLayout(grid)
    return made
