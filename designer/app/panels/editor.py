"""What the editors of one field have in common: an impossible value stays in the field, marked, and is not applied."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from designer.app.messages import text
from designer.app.panels.marks import WARNING, alarm_color
from designer.app.panels.words import word
from designer.canvas.texts import plain_label, plain_tooltip
from designer.model.blueprint import Blueprint
from designer.model.fields import Field
from designer.model.quantities import QuantityError


class Editor(QWidget):
    """Edits the value of one `Field`.

    `show_value` shows what the document says; `edited` carries a possible value that the user entered. What the user typed
    is never rewritten while it means what the document says.
    """

    edited = Signal(object)
    wide = False  # needs the whole width of the form, below its label

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.blueprint = Blueprint()
        self.problem = ""
        self._value: Any = None
        self._several = False
        self._known = False
        self._reason = plain_label("")
        self._reason.setWordWrap(True)
        self._reason.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(2)
        self._content = layout
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def finish(self, *widgets: QWidget) -> None:
        """Put the widgets of the editor in their place, the reason below, and give them the field's name and help."""
        for widget in widgets:
            self._content.addWidget(widget)
            self.name(widget)
        self._content.addWidget(self._reason)
        self.setFocusProxy(widgets[0])

    def name(self, widget: QWidget, label: str = "") -> None:
        """Tell screen readers and the mouse what `widget` is for."""
        title = word(self.field.label)
        widget.setAccessibleName(f"{title}: {label}" if label else title)
        widget.setAccessibleDescription(word(self.field.help))
        widget.setToolTip(plain_tooltip(word(self.field.help)))

    # -- what the document says ---------------------------------------------------------------------------------------

    def show_value(self, value: Any, blueprint: Blueprint, several: bool = False, fresh: bool = False) -> None:
        """Show `value` (`several`: the elements differ, and `value` is the first one's); `fresh` forgets what was typed."""
        self.blueprint = blueprint
        if self._known and not fresh and value == self._value and several == self._several:
            self.follow_choices()
            return
        self._known, self._value, self._several = True, value, several
        self.set_problem("")
        self.follow_choices()
        self.display(value, several)

    def display(self, value: Any, several: bool) -> None:
        """Put `value` into the widgets (each editor its own way)."""
        raise TypeError(f"{type(self).__name__} shows nothing")

    def follow_choices(self) -> None:
        """Bring lists of choices up to date with `blueprint`; editors without such lists have nothing to do."""

    # -- what the user enters -----------------------------------------------------------------------------------------

    def read(self) -> Any:
        """The value in the widgets. Raises `QuantityError` with the reason where it is impossible."""
        raise TypeError(f"{type(self).__name__} reads nothing")

    def touched(self, *_: object) -> None:
        """The user changed something: apply it, or mark it and say why not."""
        try:
            value = self.read()
        except QuantityError as error:
            self.set_problem(text(error.message))
            return
        self.set_problem("")
        if value == self._value and not self._several:
            return
        self._value, self._several = value, False
        self.edited.emit(value)

    def refuse(self, reason: str, value: Any, several: bool) -> None:
        """The value was refused by a rule: keep what was typed, say why, and remember what the document says."""
        self._value, self._several = value, several
        self.set_problem(reason)

    def set_problem(self, reason: str) -> None:
        """Mark the field with `reason`, or unmark it with ``""``."""
        if reason == self.problem:
            return
        self.problem = reason
        self._reason.setText(f"{WARNING} {reason}" if reason else "")
        self._reason.setVisible(bool(reason))
        proxy = self.focusProxy()
        if proxy is not None:
            proxy.setAccessibleDescription(reason or word(self.field.help))
        self.update()

    def reason_label(self) -> QLabel:
        """The label that says what is wrong."""
        return self._reason

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.problem:
            painter = QPainter(self)
            painter.setPen(QPen(alarm_color(self.palette()), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
