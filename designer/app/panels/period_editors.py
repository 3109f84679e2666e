"""Editors of the week, with a picture of them: the periods of a schedule, and demand by hour and weekday."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from designer.analysis.hours import length, spans
from designer.app.panels import amounts
from designer.app.panels.days_picker import DaysPicker
from designer.app.panels.fitting_form import WrappedLabel
from designer.app.panels.row_editors import Row, RowsEditor
from designer.app.panels.text_editors import filled, labelled_line, put, several_values, such_as
from designer.app.panels.week_view import Piece, WeekView, pieces_of
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
from designer.model.scalars import value_needed


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
        for line in (self.start, self.end, *([self.rate] if self.with_rate else [])):
            filled(line)
        period = Period(self.days.days(), parse_clock(self.start.text()), parse_clock(self.end.text()))
        if period.start >= period.end:
            raise QuantityError(say(QT_TRANSLATE_NOOP("storage", "the hours end before they begin; write two periods across midnight")))
        return RatePeriod(period, parse_rate(self.rate.text())) if self.with_rate else period


class WeekEditor(RowsEditor):
    """Rows of hours or moments with a picture of the week below them, which follows what is typed."""

    wide = True

    def __init__(self, field: Field, make_row: Callable[[], Row], add_text: str, parent: QWidget | None = None) -> None:
        super().__init__(field, make_row, add_text, parent)
        self.week = WeekView(self.amount, QCoreApplication.translate("editors", "The week"))
        self.told = WrappedLabel()
        for widget in (self.week, self.told):
            self._content.insertWidget(self._content.count() - 1, widget)

    def amount(self, value: float) -> str:
        """How much holds at some time, in words."""
        return amounts.rate(value)

    def display(self, value: Any, several: bool) -> None:
        super().display(value, several)
        self.show_week()

    def touched(self, *arguments: object) -> None:
        super().touched(*arguments)
        self.show_week()

    def show_week(self) -> None:
        """Show the week as the rows have it that are possible."""
        entries = self.entries_so_far()
        told = self.summary(entries) if entries else ""
        self.week.show_week(self.pieces(entries), self.moments(entries), told)
        self.told.setText(told)
        self.told.setVisible(bool(told))

    def pieces(self, entries: list[Any]) -> tuple[Piece, ...]:
        """What holds over the week; rows of moments have nothing to show here."""
        return ()

    def moments(self, entries: list[Any]) -> tuple[float, ...]:
        """The moments of the week; rows of hours have none."""
        return ()

    def summary(self, entries: list[Any]) -> str:
        """The week in a few words."""
        raise TypeError(f"{type(self).__name__} sums up nothing")


class PeriodsEditor(WeekEditor):
    """The hours of a schedule."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, PeriodRow, QCoreApplication.translate("editors", "Add hours"), parent)
        self.add_button.setToolTip(plain_tooltip(QCoreApplication.translate("editors", "A break is the time between two entries")))

    def begin(self, row: Row) -> None:
        _same_days(self.rows, row)

    def amount(self, value: float) -> str:
        return QCoreApplication.translate("editors", "on duty")

    def pieces(self, entries: list[Any]) -> tuple[Piece, ...]:
        return tuple((float(start), float(end), 1.0) for start, end in spans(entries))

    def summary(self, entries: list[Any]) -> str:
        hours = amounts.plain(length(spans(entries)) / 3600)
        return QCoreApplication.translate("editors", "{hours} h a week").format(hours=hours)

    def doubtful(self, value: Any) -> str:
        return QCoreApplication.translate("editors", "Some hours stand here twice; they count once") if _overlap(value) else ""

    def read(self) -> Any:
        periods = super().read()
        if not periods and self.field.required:
            raise value_needed()
        return periods


def _overlap(periods: Iterable[Period]) -> bool:
    hours = list(periods)
    return length(spans(hours)) < sum(len(period.days) * (period.end - period.start) for period in hours)


def _same_days(rows: list[Row], row: Row) -> None:
    """Let an added `row` begin with the days of the one above it: hours of the same days are mostly entered together."""
    above = rows[-2] if len(rows) > 1 else None
    if isinstance(above, PeriodRow) and isinstance(row, PeriodRow):
        row.days.show_days(above.days.chosen())


def _rate_row() -> Row:
    return PeriodRow(with_rate=True)


class RateEditor(WeekEditor):
    """A steady rate, or (where rows are added) a rate by hour and weekday: a pair of rate and profile.

    The rate is None where customers come otherwise than at a rate.
    """

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, _rate_row, QCoreApplication.translate("editors", "Add hours with a rate of their own"), parent)
        self.steady = labelled_line(self.touched, such_as("30 / h"))
        self.name(self.steady)
        self._content.insertWidget(0, self.steady)
        self.setFocusProxy(self.steady)

    def display(self, value: Any, several: bool) -> None:
        rate, profile = value
        super().display(profile, several)
        put(self.steady, "" if several or profile or rate is None else format_rate(rate))
        self.steady.setPlaceholderText(several_values() if several else such_as("30 / h"))
        self._follow_rows()

    def begin(self, row: Row) -> None:
        """The first row goes on with the steady rate, all week long: nothing changes until it is made another one."""
        _same_days(self.rows, row)
        with suppress(QuantityError):
            if len(self.rows) == 1:
                row.show_entry(RatePeriod(Period(tuple(range(7)), 0, 86400), parse_rate(self.steady.text())))

    def remove_row(self, row: Row) -> None:
        """Take `row` away; the rate of the last one goes on as the steady one."""
        if len(self.rows) == 1 and isinstance(row, PeriodRow):
            put(self.steady, row.rate.text())
        super().remove_row(row)

    def _follow_rows(self) -> None:
        self.steady.setVisible(not self.rows)

    def pieces(self, entries: list[Any]) -> tuple[Piece, ...]:
        return pieces_of((part.period, part.rate) for part in entries)

    def summary(self, entries: list[Any]) -> str:
        pieces = self.pieces(entries)
        count = amounts.plain(sum((end - start) * rate for start, end, rate in pieces))
        most = amounts.rate(max((rate for _, _, rate in pieces), default=0.0))
        return QCoreApplication.translate("editors", "{count} a week, at most {rate}").format(count=count, rate=most)

    def doubtful(self, value: Any) -> str:
        if _overlap(part.period for part in value[1]):
            return QCoreApplication.translate("editors", "Some hours stand here twice; their rates add up")
        return ""

    def read(self) -> Any:
        self._follow_rows()
        profile = super().read()
        return (0.0, profile) if profile else (parse_rate(self.steady.text()), ())
