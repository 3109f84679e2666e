"""The editor of the times at which customers come each week."""

from __future__ import annotations

import re
from itertools import groupby
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from designer.app.panels.days_picker import DaysPicker
from designer.app.panels.period_editors import WeekEditor
from designer.app.panels.row_editors import Row
from designer.app.panels.text_editors import filled, labelled_line, put, such_as
from designer.app.panels.week_view import DAY
from designer.canvas.texts import plain_tooltip
from designer.model.elements import Moments
from designer.model.fields import Field
from designer.model.quantities import format_clock, parse_moment
from designer.model.scalars import value_needed


class MomentsRow(Row):
    """Some days, and the times of day at which one comes on each of them."""

    def __init__(self) -> None:
        super().__init__()
        self.days = DaysPicker()
        self.days.changed.connect(self.changed)
        self.times = labelled_line(self.tell, such_as("08:00, 08:30"))
        name = QCoreApplication.translate("editors", "Times of day, one after the other")
        self.times.setAccessibleName(name)
        self.times.setToolTip(plain_tooltip(name))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(2)
        layout.addWidget(self.days, 0, 0)
        layout.addWidget(self.times, 1, 0)
        self.days.show_days(tuple(range(7)))

    def show_entry(self, entry: tuple[Moments, ...]) -> None:
        self.days.show_days(entry[0].days)
        put(self.times, ", ".join(format_clock(each.at) for each in entry))

    def entry(self) -> tuple[Moments, ...]:
        days = self.days.days()
        return tuple(Moments(days, parse_moment(part)) for part in re.split(r"[,;\s]+", filled(self.times)))


class MomentsEditor(WeekEditor):
    """The times at which one customer comes each week."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, MomentsRow, QCoreApplication.translate("editors", "Add times"), parent)

    def display(self, value: Any, several: bool) -> None:
        super().display([tuple(group) for _, group in groupby(value, key=lambda each: each.days)], several)

    def moments(self, entries: list[Any]) -> tuple[float, ...]:
        return tuple(sorted(float(day * DAY + each.at) for entry in entries for each in entry for day in each.days))

    def summary(self, entries: list[Any]) -> str:
        return QCoreApplication.translate("editors", "{count} a week").format(count=len(self.moments(entries)))

    def read(self) -> Any:
        moments = tuple(each for entry in super().read() for each in entry)
        if not moments and self._value:
            raise value_needed()
        return moments
