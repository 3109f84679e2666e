"""The editor of what a wait ends at: a time of day, or the opening of a schedule."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from designer.app.panels.choice_editors import Chooser, reference_choices
from designer.app.panels.editor import Editor
from designer.app.panels.text_editors import filled, labelled_line, put, several_values, such_as
from designer.model.fields import Field
from designer.model.quantities import format_clock, parse_moment
from designer.model.scalars import value_needed

CLOCK = 0  # stands for any time of day among the choices; a schedule's id is a text


class UntilEditor(Editor):
    """Nothing, a time of day (a number of seconds), or a schedule (its id)."""

    wide = True

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.chooser = Chooser()
        self.chooser.activated.connect(self._chosen)
        self.line = labelled_line(self.touched, such_as("11:00"))
        self.line.setMaximumWidth(110)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.chooser, 1)
        layout.addWidget(self.line)
        self.finish(row)
        self.setFocusProxy(self.chooser)
        self.name(self.chooser)
        self.name(self.line, QCoreApplication.translate("editors", "Time of day"))

    def follow_choices(self) -> None:
        opens = QCoreApplication.translate("editors", "When {schedule} is open")
        schedules = [(id, opens.format(schedule=name)) for id, name in reference_choices("schedules", self.blueprint)]
        none = QCoreApplication.translate("editors", "(when its time is over)")
        self.chooser.offer([(None, none), (CLOCK, QCoreApplication.translate("editors", "At a time of day")), *schedules])

    def display(self, value: Any, several: bool) -> None:
        by_clock = isinstance(value, int) and not several
        self.chooser.setPlaceholderText(several_values() if several else "")
        self.chooser.choose(... if several else CLOCK if by_clock else value)
        put(self.line, format_clock(value) if by_clock else "")
        self.line.setVisible(by_clock)

    def _chosen(self) -> None:
        self.line.setVisible(self.chooser.value() == CLOCK)
        if self.line.isVisible():
            self.line.setFocus(Qt.FocusReason.TabFocusReason)
        self.touched()

    def read(self) -> Any:
        chosen = self.chooser.value()
        if chosen is ...:
            raise value_needed()
        return parse_moment(filled(self.line)) if chosen == CLOCK else chosen
