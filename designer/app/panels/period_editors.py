"""Editors of hours: the periods of a schedule, and demand by hour and weekday."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from designer.app.panels.row_editors import Row, RowsEditor
from designer.app.panels.text_editors import labelled_line, put, such_as
from designer.app.panels.words import DAY_NAMES, word
from designer.canvas.texts import plain_tooltip
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.elements import Period, RatePeriod
from designer.model.fields import Field
from designer.model.quantities import (
    QuantityError,
    format_clock,
    format_rate,
    parse_clock,
    parse_rate,
)

GAP = 1


class DaysPicker(QWidget):
    """Seven buttons, Monday to Sunday, on one line or on several where that is too narrow."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._per_line = 0
        self.buttons = [QToolButton() for _ in DAY_NAMES]
        for button, name in zip(self.buttons, DAY_NAMES, strict=True):
            button.setText(word(name))
            button.setCheckable(True)
            button.clicked.connect(self.changed)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._widths = [button.sizeHint().width() + GAP for button in self.buttons]
        self._arrange(len(self.buttons))

    def _arrange(self, per_line: int) -> None:
        if per_line == self._per_line:
            return
        self._per_line = per_line
        for day, button in enumerate(self.buttons):
            self._grid.addWidget(button, day // per_line, day % per_line)
        self._grid.setColumnStretch(len(self.buttons), 1)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fitting = (days for days in (4, 3) if self.width() >= days * max(self._widths))
        self._arrange(7 if self.width() >= sum(self._widths) else next(fitting, 2))

    def minimumSizeHint(self) -> QSize:
        """Two days beside each other: the others go below."""
        return QSize(2 * max(self._widths), super().minimumSizeHint().height())

    def show_days(self, days: tuple[int, ...]) -> None:
        """Press the buttons of `days`."""
        for day, button in enumerate(self.buttons):
            button.setChecked(day in days)

    def days(self) -> tuple[int, ...]:
        """The days whose buttons are pressed. Raises `QuantityError` where there is none."""
        chosen = tuple(day for day, button in enumerate(self.buttons) if button.isChecked())
        if not chosen:
            raise QuantityError(say(QT_TRANSLATE_NOOP("editors", "choose at least one day")))
        return chosen


class PeriodRow(Row):
    """Some hours on some days; with a rate where demand is described."""

    def __init__(self, with_rate: bool = False) -> None:
        super().__init__()
        self.days = DaysPicker()
        self.days.changed.connect(self.changed)
        self.start = self._line("07:00", QCoreApplication.translate("editors", "From"))
        self.end = self._line("19:00", QCoreApplication.translate("editors", "To"))
        self.rate = self._line("30 / h", QCoreApplication.translate("editors", "Rate"))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(2)
        layout.addWidget(self.days, 0, 0, 1, 3)
        for column, line in enumerate((self.start, self.end, self.rate)):
            layout.addWidget(line, 1, column)
        self.with_rate = with_rate
        self.rate.setVisible(with_rate)
        self.days.show_days(tuple(range(7)))

    def _line(self, example: str, name: str) -> Any:
        line = labelled_line(self.tell, such_as(example))
        line.setAccessibleName(name)
        line.setToolTip(plain_tooltip(name))
        line.setMinimumWidth(56)
        return line

    def show_entry(self, entry: Period | RatePeriod) -> None:
        period = entry.period if isinstance(entry, RatePeriod) else entry
        self.days.show_days(period.days)
        put(self.start, format_clock(period.start))
        put(self.end, format_clock(period.end))
        if isinstance(entry, RatePeriod):
            put(self.rate, format_rate(entry.rate))

    def entry(self) -> Period | RatePeriod:
        period = Period(self.days.days(), parse_clock(self.start.text()), parse_clock(self.end.text()))
        if period.start >= period.end:
            raise QuantityError(say(QT_TRANSLATE_NOOP("editors", "the hours end before they begin")))
        return RatePeriod(period, parse_rate(self.rate.text())) if self.with_rate else period


class PeriodsEditor(RowsEditor):
    """The hours of a schedule."""

    wide = True

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, PeriodRow, QCoreApplication.translate("editors", "Add hours"), parent)

    def read(self) -> Any:
        periods = super().read()
        if not periods and self.field.required:
            raise QuantityError(say(QT_TRANSLATE_NOOP("fields", "a value is needed here")))
        return periods


def _rate_row() -> Row:
    return PeriodRow(with_rate=True)


class RateEditor(RowsEditor):
    """A steady rate, or (where rows are added) a rate by hour and weekday: a pair of rate and profile."""

    wide = True

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, _rate_row, QCoreApplication.translate("editors", "Add hours with a rate of their own"), parent)
        self.steady = labelled_line(self.touched, such_as("30 / h"))
        self.name(self.steady)
        self._content.insertWidget(0, self.steady)
        self.setFocusProxy(self.steady)

    def display(self, value: Any, several: bool) -> None:
        rate, profile = value
        super().display(profile, several)
        put(self.steady, "" if several or profile else format_rate(rate))
        self.steady.setPlaceholderText(QCoreApplication.translate("editors", "several values") if several else such_as("30 / h"))
        self._follow_rows()

    def _follow_rows(self) -> None:
        self.steady.setVisible(not self.rows)

    def read(self) -> Any:
        self._follow_rows()
        profile = super().read()
        return (0.0, profile) if profile else (parse_rate(self.steady.text()), ())
