"""Editors of a flow's share of the cases: one for all customers, or one for each demand."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from designer.app.messages import named
from designer.app.panels.buttons import FittingButton
from designer.app.panels.choice_editors import reference_choices
from designer.app.panels.editor import Editor, Faults
from designer.app.panels.fitting_form import FittingForm
from designer.app.panels.text_editors import labelled_line, put, several_values, such_as
from designer.canvas.texts import plain_label, plain_tooltip, translated
from designer.checks.structure import ROUNDING
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Flow
from designer.model.fields import Field
from designer.model.quantities import QuantityError, format_share, parse_share

Shares = tuple[tuple[str, float], ...]


class ShareParts(QObject):
    """The widgets of a share, for whoever lays them out: `line` for all customers, `toggle`, and `segments` with a line for each demand."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._order: tuple[str, ...] = ()  # in which the document names the demand
        self._names: list[tuple[str, str]] = []
        self.lines: dict[str, QLineEdit] = {}
        self.line = labelled_line(self._tell, such_as("80 %"))
        self.line.setAccessibleName(QCoreApplication.translate("editors", "Share"))
        self.toggle = FittingButton(QCoreApplication.translate("editors", "By customers"))
        self.toggle.setCheckable(True)
        self.toggle.setToolTip(plain_tooltip(QCoreApplication.translate("editors", "Give each kind of customers a share of its own")))
        self.toggle.clicked.connect(self._toggled)
        self.segments = FittingForm()
        self.segments.hide()

    def _tell(self, *_: object) -> None:
        self.changed.emit()

    # -- showing ------------------------------------------------------------------------------------------------------

    def offer(self, blueprint: Blueprint) -> None:
        """A line for each demand; where there is but one, a share of its own would tell nothing."""
        names = reference_choices("demand", blueprint)
        self.toggle.setVisible(len(names) > 1 or self.toggle.isChecked())
        if names == self._names:
            return
        self._names = names
        typed = {id: line.text() for id, line in self.lines.items()}
        while self.segments.rows.rowCount():
            self.segments.rows.removeRow(0)
        self.lines = {}
        for id, name in names:
            line = self.lines[id] = labelled_line(self._tell, such_as("80 %"))
            put(line, typed.get(id, ""))
            label = plain_label(name)
            label.setBuddy(line)
            line.setAccessibleName(named(self.line.accessibleName(), name))
            self.segments.rows.addRow(label, line)
        self.segments.fit()

    def show_share(self, share: float | None, shares: Shares) -> None:
        """Show the share of all, or those by demand."""
        self._order = tuple(id for id, _ in shares)
        put(self.line, "" if share is None else format_share(share))
        given = dict(shares)
        for id, line in self.lines.items():
            put(line, format_share(given[id]) if id in given else "")
        self._follow(bool(shares))

    def _follow(self, by_customers: bool) -> None:
        self.toggle.setChecked(by_customers)
        self.toggle.setVisible(by_customers or len(self._names) > 1)
        self.segments.setVisible(by_customers)
        self.line.setEnabled(not by_customers)
        self.line.setPlaceholderText("" if by_customers else such_as("80 %"))

    # -- what the user enters -----------------------------------------------------------------------------------------

    def _toggled(self, by_customers: bool) -> None:
        """What all had goes on as what each has, and what each has as what all have where it is the same."""
        typed = {line.text().strip() for line in self.lines.values()}
        if by_customers:
            for line in self.lines.values():
                put(line, self.line.text())
            put(self.line, "")
        elif len(typed) == 1:
            put(self.line, typed.pop())
        self._follow(by_customers)
        if by_customers and self.lines:
            next(iter(self.lines.values())).setFocus()
        self.changed.emit()

    def share(self) -> tuple[float | None, Shares]:
        """The share of all and those by demand, one of which is nothing. Raises `QuantityError`, `Faults` where it is by demand."""
        if not self.toggle.isChecked():
            typed = self.line.text()
            return (parse_share(typed) if typed.strip() else None), ()
        found, faults = dict[str, float](), []
        names = dict(self._names)
        for id in (*self._order, *(id for id in self.lines if id not in self._order)):
            line = self.lines.get(id)
            if line is None or not line.text().strip():
                continue
            try:
                found[id] = parse_share(line.text())
            except QuantityError as error:
                faults.append((line, names[id], error))
        if faults:
            raise Faults(faults)
        if not found:
            needed = QuantityError(say(QT_TRANSLATE_NOOP("editors", "give at least one kind of customers a share")))
            raise Faults([(line, "", needed) for line in self.lines.values()])
        return None, tuple(found.items())


class ShareEditor(Editor):
    """The share of a flow: a number, None, or pairs of a demand's id and its share."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.parts = ShareParts()
        self.parts.setParent(self)
        self.parts.changed.connect(self.touched)
        self.line = self.parts.line
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.parts.line, 1)
        layout.addWidget(self.parts.toggle)
        self.finish(row, self.parts.segments)
        self.setFocusProxy(self.parts.line)
        self.name(self.parts.line)

    def follow_choices(self) -> None:
        self.parts.offer(self.blueprint)

    def display(self, value: Any, several: bool) -> None:
        by_demand = isinstance(value, tuple) and not several
        self.parts.show_share(None if several or by_demand else value, value if by_demand else ())
        if several:
            self.parts.line.setPlaceholderText(several_values())

    def read(self) -> Any:
        share, shares = self.parts.share()
        return shares or share


def shares_off(flows: tuple[Flow, ...], blueprint: Blueprint) -> str:
    """Which shares of the ways out of one step do not make up 100 %, in words; nothing where some are left open, or all is well."""
    if any(flow.shares for flow in flows):
        kinds = {id: [dict(flow.shares).get(id) if flow.shares else flow.share for flow in flows] for id in blueprint.demand}
    else:
        kinds = {"": [flow.share for flow in flows]}
    words = QCoreApplication.translate("editors", "The shares make up {share}")
    lines = []
    for id, shares in kinds.items():
        given = [share for share in shares if share is not None]
        if len(given) == len(shares) and given and abs(sum(given) - 1) > ROUNDING:
            told = words.format(share=translated(format_share(round(sum(given), 4))))
            lines.append(named(blueprint.demand[id].name or id, told) if id else told)
    return "\n".join(lines)
