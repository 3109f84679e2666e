"""Editors of lists: staff of a step, flows that leave it, periods of a schedule, demand by hour and weekday."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from designer.app.panels.choice_editors import Chooser, reference_choices
from designer.app.panels.editor import Editor
from designer.app.panels.text_editors import labelled_line, put
from designer.app.panels.words import DAY_NAMES, word
from designer.canvas.texts import plain_label, plain_tooltip
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Flow, Period, RatePeriod, StaffUse
from designer.model.fields import Field, check_text
from designer.model.quantities import (
    QuantityError,
    format_clock,
    format_rate,
    format_share,
    parse_clock,
    parse_rate,
    parse_share,
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
        self.add_button = QPushButton(add_text)
        self.add_button.clicked.connect(self.add_row)
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
        return tuple(row.entry() for row in self.rows)

    def add_row(self) -> None:
        """Add an empty row and put the focus into it."""
        self._differ.hide()
        row = self._append()
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
        remove = QToolButton()
        remove.setText("✕")
        remove.setAutoRaise(True)
        remove.setAccessibleName(QCoreApplication.translate("editors", "Remove"))
        remove.setToolTip(plain_tooltip(QCoreApplication.translate("editors", "Remove this entry")))
        remove.clicked.connect(lambda: self.remove_row(row))
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


def _needed(value: Any, reason: Any) -> Any:
    if value is ...:
        raise QuantityError(reason)
    return value


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
        if not (typed.isascii() and typed.isdigit() and 1 <= int(typed[:7]) <= 999_999):
            raise QuantityError(say(QT_TRANSLATE_NOOP("editors", "'{text}' is not a number of people from 1 up"), text=typed))
        return StaffUse(_needed(self.pool.value(), say(QT_TRANSLATE_NOOP("editors", "choose a pool"))), int(typed))


class StaffEditor(RowsEditor):
    """Who does a step, and how many of them at once."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, StaffRow, QCoreApplication.translate("editors", "Add staff"), parent)

    def read(self) -> Any:
        uses = super().read()
        if len({use.pool for use in uses}) < len(uses):
            raise QuantityError(say(QT_TRANSLATE_NOOP("editors", "a pool stands here twice")))
        return uses


class FlowRow(Row):
    """Where a flow leads, under which condition, and for what share of the cases."""

    def __init__(self) -> None:
        super().__init__()
        self.target = Chooser()
        self.target.setPlaceholderText(QCoreApplication.translate("editors", "choose a step"))
        self.target.setAccessibleName(QCoreApplication.translate("editors", "To"))
        self.target.activated.connect(self.tell)
        self.when = labelled_line(self.tell, QCoreApplication.translate("editors", "when"))
        self.when.setAccessibleName(QCoreApplication.translate("editors", "When"))
        self.share = labelled_line(self.tell, "80 %")
        self.share.setAccessibleName(QCoreApplication.translate("editors", "Share"))
        self.share.setMaximumWidth(72)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(2)
        layout.addWidget(self.target, 0, 0, 1, 2)
        layout.addWidget(self.when, 1, 0)
        layout.addWidget(self.share, 1, 1)

    def offer(self, blueprint: Blueprint) -> None:
        self.target.offer(reference_choices("steps", blueprint))

    def show_entry(self, entry: Flow) -> None:
        self.target.choose(entry.target)
        put(self.when, entry.when)
        put(self.share, "" if entry.share is None else format_share(entry.share))

    def entry(self) -> Flow:
        typed = self.share.text()
        share = parse_share(typed) if typed.strip() else None
        target = _needed(self.target.value(), say(QT_TRANSLATE_NOOP("editors", "choose the step that follows")))
        return Flow(target, check_text(self.when.text()), share)


class FlowsEditor(RowsEditor):
    """The flows that leave a step."""

    wide = True

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, FlowRow, QCoreApplication.translate("editors", "Add flow"), parent)

    def read(self) -> Any:
        flows = super().read()
        if len({flow.target for flow in flows}) < len(flows):
            raise QuantityError(say(QT_TRANSLATE_NOOP("editors", "two flows lead to the same step")))
        return flows


class DaysPicker(QWidget):
    """Seven buttons, Monday to Sunday."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        self.buttons = [QToolButton() for _ in DAY_NAMES]
        for button, name in zip(self.buttons, DAY_NAMES, strict=True):
            button.setText(word(name))
            button.setCheckable(True)
            button.clicked.connect(self.changed)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            layout.addWidget(button)
        layout.addStretch()

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
        line = labelled_line(self.tell, example)
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
        self.steady = labelled_line(self.touched, "30 / h")
        self.name(self.steady)
        self._content.insertWidget(0, self.steady)
        self.setFocusProxy(self.steady)

    def display(self, value: Any, several: bool) -> None:
        rate, profile = value
        super().display(profile, several)
        put(self.steady, "" if several or profile else format_rate(rate))
        self.steady.setPlaceholderText(QCoreApplication.translate("editors", "several values") if several else "30 / h")
        self._follow_rows()

    def _follow_rows(self) -> None:
        self.steady.setVisible(not self.rows)

    def read(self) -> Any:
        self._follow_rows()
        profile = super().read()
        return (0.0, profile) if profile else (parse_rate(self.steady.text()), ())
