"""The editor of the flows that leave a step."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from designer.app.panels.choice_editors import Chooser, reference_choices
from designer.app.panels.row_editors import Row, RowsEditor, needed
from designer.app.panels.text_editors import labelled_line, put, such_as
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Flow
from designer.model.fields import Field
from designer.model.quantities import (
    QuantityError,
    format_share,
    parse_share,
)
from designer.model.scalars import check_text


class FlowRow(Row):
    """Where a flow leads, under which condition, and for what share of the cases."""

    def __init__(self) -> None:
        super().__init__()
        self._shares: tuple[tuple[str, float], ...] = ()  # by demand: kept, unless one share is given for all
        self.target = Chooser()
        self.target.setPlaceholderText(QCoreApplication.translate("editors", "choose a step"))
        self.target.setAccessibleName(QCoreApplication.translate("editors", "To"))
        self.target.activated.connect(self.tell)
        self.when = labelled_line(self.tell, QCoreApplication.translate("editors", "when"))
        self.when.setAccessibleName(QCoreApplication.translate("editors", "When"))
        self.share = labelled_line(self.tell, such_as("80 %"))
        self.share.setAccessibleName(QCoreApplication.translate("editors", "Share"))
        self.share.setMaximumWidth(88)
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
        self._shares = entry.shares

    def entry(self) -> Flow:
        typed = self.share.text()
        share = parse_share(typed) if typed.strip() else None
        target = needed(self.target.value(), say(QT_TRANSLATE_NOOP("editors", "choose the step that follows")))
        return Flow(target, check_text(self.when.text()), share, self._shares if share is None else ())


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
