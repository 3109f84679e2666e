"""The editor of a file of arrivals beside the document, with a picture of the week that it makes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from designer.app.panels import amounts
from designer.app.panels.editor import Editor
from designer.app.panels.file_box import FileBox, Held
from designer.app.panels.fitting_form import WrappedLabel
from designer.app.panels.text_editors import several_values, such_as
from designer.app.panels.week_view import DAY, WeekView
from designer.model.fields import Field
from designer.model.scalars import value_needed

EXAMPLE = "arrivals.csv"


class FileEditor(Editor):
    """The name of a CSV file; what is wrong in the file is told, but does not keep the name from being taken."""

    wide = True

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.box = FileBox(True, EXAMPLE)
        self.week = WeekView(amounts.rate, QCoreApplication.translate("editors", "The week"))
        self.told = WrappedLabel()
        self.box.changed.connect(self.touched)
        self.box.refused.connect(self.set_problem)
        self.box.looked.connect(self._looked)
        self.finish(self.box)
        self.name(self.box.line)
        for widget in (self.week, self.told):
            self._content.insertWidget(self._content.count() - 1, widget)
            widget.hide()

    def follow_choices(self) -> None:
        self.box.look_in(self.folder)

    def display(self, value: Any, several: bool) -> None:
        self.box.line.setPlaceholderText(several_values() if several else such_as(EXAMPLE))
        self.box.show_name("" if several else value)

    def read(self) -> Any:
        name = self.box.name()
        if not name and self._value:
            raise value_needed()
        return name

    def doubtful(self, value: Any) -> str:
        return self.box.trouble()

    def _looked(self) -> None:
        held = self.box.known()
        good = held if held is not None and not held.problems else None
        told = summary(good) if good is not None else ""
        self.week.show_week(good.pieces if good is not None else (), told=told)
        self.told.setText(told)
        self.told.setVisible(bool(told))
        if not self.problem:
            self.set_doubt(self.box.trouble())

    def end_work(self) -> None:
        self.box.end()


def summary(held: Held) -> str:
    """How many arrivals a file holds, and over how many days."""
    days = int(held.last // DAY) - int(held.first // DAY) + 1
    return QCoreApplication.translate("editors", "{count} arrivals in {days} days").format(count=held.count, days=days)
