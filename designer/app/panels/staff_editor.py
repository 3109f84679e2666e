"""The editor of a step's staff: pools, and how many people of each."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from designer.app.panels.choice_editors import Chooser, reference_choices
from designer.app.panels.row_editors import Row, RowsEditor, needed
from designer.app.panels.text_editors import labelled_line, put
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint
from designer.model.elements import MOST_PEOPLE, StaffUse
from designer.model.fields import Field
from designer.model.quantities import (
    QuantityError,
)


class StaffRow(Row):
    """A pool and how many people of it."""

    def __init__(self) -> None:
        super().__init__()
        self.pool = Chooser()
        self.pool.setPlaceholderText(QCoreApplication.translate("editors", "choose a pool"))
        self.pool.setAccessibleName(QCoreApplication.translate("editors", "Pool"))
        self.pool.activated.connect(self.tell)
        self.people = labelled_line(self.tell, "1")
        self.people.setMaximumWidth(48)
        self.people.setAccessibleName(QCoreApplication.translate("editors", "People"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pool, 1)
        layout.addWidget(self.people)

    def offer(self, blueprint: Blueprint) -> None:
        self.pool.offer(reference_choices("staff", blueprint))

    def show_entry(self, entry: StaffUse) -> None:
        self.pool.choose(entry.pool)
        put(self.people, str(entry.people))

    def entry(self) -> StaffUse:
        typed = self.people.text().strip() or "1"
        if not (typed.isascii() and typed.isdigit() and 1 <= int(typed[:7]) <= MOST_PEOPLE):
            raise QuantityError(say(QT_TRANSLATE_NOOP("editors", "'{text}' is not a number of people from 1 up"), text=typed))
        return StaffUse(needed(self.pool.value(), say(QT_TRANSLATE_NOOP("editors", "choose a pool"))), int(typed))


class StaffEditor(RowsEditor):
    """Who does a step, and how many of them at once."""

    wide = True

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, StaffRow, QCoreApplication.translate("editors", "Add staff"), parent)

    def read(self) -> Any:
        uses = super().read()
        if len({use.pool for use in uses}) < len(uses):
            raise QuantityError(say(QT_TRANSLATE_NOOP("editors", "a pool stands here twice")))
        return uses
