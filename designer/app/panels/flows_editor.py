"""The editor of the flows that leave a step."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from designer.app.panels.choice_editors import Chooser, reference_choices
from designer.app.panels.row_editors import Row, RowsEditor, needed
from designer.app.panels.shares_editor import ShareParts, shares_off
from designer.app.panels.text_editors import labelled_line, put
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Flow
from designer.model.fields import Field
from designer.model.quantities import QuantityError
from designer.model.scalars import check_text


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
        self.parts = ShareParts()
        self.parts.setParent(self)
        self.parts.changed.connect(self.tell)
        self.share = self.parts.line
        self.share.setMaximumWidth(88)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(2)
        layout.addWidget(self.target, 0, 0, 1, 2)
        layout.addWidget(self.when, 1, 0)
        layout.addWidget(self.share, 1, 1)
        layout.addWidget(self.parts.toggle, 2, 0, 1, 2)
        layout.addWidget(self.parts.segments, 3, 0, 1, 2)

    def offer(self, blueprint: Blueprint) -> None:
        self.target.offer(reference_choices("steps", blueprint))
        self.parts.offer(blueprint)

    def show_entry(self, entry: Flow) -> None:
        self.target.choose(entry.target)
        put(self.when, entry.when)
        self.parts.show_share(entry.share, entry.shares)

    def entry(self) -> Flow:
        share, shares = self.parts.share()
        target = needed(self.target.value(), say(QT_TRANSLATE_NOOP("editors", "choose the step that follows")))
        return Flow(target, check_text(self.when.text()), share, shares)


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

    def doubtful(self, value: Any) -> str:
        return shares_off(value, self.blueprint)
