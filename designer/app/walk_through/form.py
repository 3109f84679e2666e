"""The form in which what was observed at one step is entered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from designer.analysis.walk_throughs import compared_time, standards
from designer.app.messages import text
from designer.app.panels.editor import Editor
from designer.app.panels.editors import editor_for
from designer.app.panels.fitting_form import FittingForm, WrappedLabel
from designer.app.panels.words import word
from designer.canvas.texts import plain_label, plain_tooltip
from designer.model.blueprint import Blueprint
from designer.model.elements import Observation, Step
from designer.model.fields import Field
from designer.model.walk_throughs import OBSERVATION_FIELDS

WRITTEN = ("people", "place", "material", "note")
"""What stands in the left half; the right one has what is counted and ticked."""
COUNTED = ("time", "expectation", "perception", "sins", "plagues")
TWO_HALVES = 520
"""Pixels of width from which on the halves stand beside each other."""
_FIELDS = {field.attribute: field for field in OBSERVATION_FIELDS}


class ObservationForm(QScrollArea):
    """Shows and edits one observation; `observe` is asked with an attribute and its new value, and says whether it was done."""

    def __init__(self, observe: Callable[[str, Any], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._observe = observe
        self._step = ""
        self._seen = Observation("")
        self._blueprint = Blueprint()
        self.editors: dict[str, Editor] = {}
        self.title, self.standard, self.compared = WrappedLabel(), WrappedLabel(), WrappedLabel()
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self._left, self._right = FittingForm(), FittingForm()
        for form, attributes in ((self._left, WRITTEN), (self._right, COUNTED)):
            for attribute in attributes:
                self._add(form, _FIELDS[attribute])
        self._lay_out()

    def _add(self, form: FittingForm, field: Field) -> None:
        editor = self.editors[field.attribute] = editor_for(field)
        label = plain_label(word(field.label))
        label.setToolTip(plain_tooltip(word(field.help)))
        label.setBuddy(editor)
        if editor.wide:
            form.rows.addRow(label)
            form.rows.addRow(editor)
        else:
            form.rows.addRow(label, editor)
        if field.attribute == "time":
            form.rows.addRow(self.compared)
        editor.edited.connect(lambda value: self._apply(editor, value))

    def _lay_out(self) -> None:
        inner, self._halves = QWidget(), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for half in (self._left, self._right):
            self._halves.addWidget(half, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 2, 4, 2)
        column.addWidget(self.title)
        column.addWidget(self.standard)
        column.addLayout(self._halves)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidget(inner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.viewport().width() >= TWO_HALVES
        self._halves.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def show_observation(self, blueprint: Blueprint, step: Step, seen: Observation, walk: str) -> None:
        """Show what was observed at `step` in `walk`; what was typed for another one is forgotten."""
        fresh = f"{walk}/{step.id}" != self._step
        self._step, self._seen, self._blueprint = f"{walk}/{step.id}", seen, blueprint
        self.title.setText(step.name or step.id)
        self.standard.setText(self._standard(step))
        told = compared_time(step, seen.time)
        self.compared.setText(text(told) if told is not None else "")
        self.compared.setVisible(told is not None)
        for attribute, editor in self.editors.items():
            editor.show_value(getattr(seen, attribute), blueprint, fresh=fresh)

    def _standard(self, step: Step) -> str:
        asked = "; ".join(text(one) for one in standards(self._blueprint, step))
        if not asked:
            return QCoreApplication.translate("walk-throughs", "Standard: the document says none")
        return QCoreApplication.translate("walk-throughs", "Standard: {standard}").format(standard=asked)

    def _apply(self, editor: Editor, value: Any) -> None:
        if not self._observe(editor.field.attribute, value):
            editor.show_value(getattr(self._seen, editor.field.attribute), self._blueprint, fresh=True)
