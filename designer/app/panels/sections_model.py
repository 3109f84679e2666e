"""A tree of sections with rows under them, as the findings and the figures show it. Values in, nothing kept but those."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from designer.app.messages import named
from designer.app.panels.marks import alarm_color, faint_color, good_color, warning_color
from designer.canvas.texts import plain_tooltip
from designer.model.elements import Ref

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
SHARE = Role.UserRole + 1
COLORS = {"alarm": alarm_color, "warning": warning_color, "good": good_color, "faint": faint_color}


@dataclass(frozen=True, slots=True)
class Row:
    """One line: its cells, what it stands for, `mark` (a key of `COLORS` or "") and, for a bar, the `share` it shows."""

    cells: tuple[str, ...]
    refs: tuple[Ref, ...] = ()
    tip: str | Callable[[], str] = ""  # a function where there are many rows: a tooltip is made when it is asked for
    mark: str = ""
    share: float | None = None
    value: Any = None


@dataclass(frozen=True, slots=True)
class Section:
    """A title with rows under it."""

    title: str
    rows: tuple[Row, ...]
    key: str = ""


def tip_of(row: Row) -> str:
    """What a row says in full: its cells, which the panel may have cut, and its tip."""
    tip = row.tip() if callable(row.tip) else row.tip
    return "\n".join(filter(None, (reduce(named, filter(None, map(str.strip, row.cells))), tip)))


class SectionsModel(QAbstractItemModel):
    """Shows `sections`. An index of a row carries its section's number + 1; a section's carries 0.

    `faded` is sent when all colours, but nothing else, are others.
    """

    faded = Signal()

    def __init__(self, headers: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers = tuple(headers)
        self.sections: tuple[Section, ...] = ()
        self.stale = False

    def show_sections(self, sections: Sequence[Section], headers: Sequence[str] | None = None) -> None:
        """Show other sections, and under other headers where such are given."""
        self.beginResetModel()
        self._headers = tuple(headers) if headers is not None else self._headers
        self.sections = tuple(sections)
        self.endResetModel()

    def set_stale(self, stale: bool) -> None:
        """Grey everything (new figures are on their way), or no more."""
        if stale != self.stale:
            self.stale = stale
            self.faded.emit()

    def row_at(self, index: Index) -> Row | None:
        """The row that `index` stands for; None for a section."""
        if not index.isValid() or index.internalId() == 0:
            return None
        return self.sections[index.internalId() - 1].rows[index.row()]

    def find(self, value: Any) -> QModelIndex:
        """The index of the row with `value`; an invalid one if there is none."""
        for number, section in enumerate(self.sections):
            for place, row in enumerate(section.rows):
                if row.value == value:
                    return self.createIndex(place, 0, number + 1)
        return QModelIndex()

    # -- what Qt asks -------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self.sections)
        return len(self.sections[parent.row()].rows) if parent.internalId() == 0 and parent.column() == 0 else 0

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return not parent.isValid() or parent.internalId() == 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._headers)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        inside = parent.isValid()
        if row < 0 or not 0 <= column < len(self._headers) or (inside and parent.internalId()):
            return QModelIndex()
        number = parent.row() + 1 if inside else 0
        count = len(self.sections[number - 1].rows if inside else self.sections)
        return self.createIndex(row, column, number) if row < count else QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        number = index.internalId() if index.isValid() else 0
        return self.createIndex(number - 1, 0, 0) if number else QModelIndex()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        return self._headers[section] if role == Role.DisplayRole and orientation is Qt.Orientation.Horizontal else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return self._section_data(index, role)
        if role == Role.DisplayRole:
            return row.cells[index.column()] if index.column() < len(row.cells) else ""
        if role == Role.ToolTipRole:
            return plain_tooltip(tip_of(row))
        if role == Role.ForegroundRole:
            return self._color(row, index.column())
        if role == SHARE:
            return row.share if index.column() == 1 else None
        if role == Role.AccessibleTextRole:
            return ", ".join(cell for cell in row.cells if cell) if index.column() == 0 else None
        return None

    def _color(self, row: Row, column: int) -> Any:
        palette = QApplication.palette()
        if self.stale:
            return faint_color(palette)
        marked = row.mark and column == (1 if len(self._headers) > 1 else 0)
        return COLORS[row.mark](palette) if marked else palette.color(QPalette.ColorRole.Text)

    def _section_data(self, index: Index, role: int) -> Any:
        if role == Role.DisplayRole and index.column() == 0:
            return self.sections[index.row()].title
        if role == Role.ToolTipRole:
            return plain_tooltip(self.sections[index.row()].title)
        if role == Role.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        if role == Role.ForegroundRole and self.stale:
            return faint_color(QApplication.palette())
        return None
