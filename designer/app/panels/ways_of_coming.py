"""How the customers of a demand come: at a rate, at times or as a file says. Of the three fields one is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.app.panels.choice_editors import Choice, Chooser
from designer.canvas.texts import plain_label, plain_tooltip
from designer.model.elements import Demand

if TYPE_CHECKING:
    from designer.app.panels.form import ElementForm


def way_of(demand: Demand) -> str:
    """The attribute that says how the customers of `demand` come."""
    return "arrivals" if demand.arrivals else "times" if demand.times else "rate"


def _choices() -> list[Choice]:
    return [
        ("rate", QCoreApplication.translate("editors", "At a rate")),
        ("times", QCoreApplication.translate("editors", "At the same times each week")),
        ("arrivals", QCoreApplication.translate("editors", "As a file says")),
    ]


class WaysOfComing:
    """A chooser above the fields of `form`. To choose another way shows its field; the document changes once that is filled."""

    def __init__(self, form: ElementForm) -> None:
        self._form = form
        self._known = ""  # the document's way when the user last chose
        self.chooser = Chooser()
        self.chooser.offer(_choices())
        self.chooser.activated.connect(self._chosen)
        title = QCoreApplication.translate("editors", "Customers come")
        help = QCoreApplication.translate(
            "editors", "The document changes once the chosen way has a value; that takes the place of the other ways"
        )
        label = plain_label(title)
        label.setBuddy(self.chooser)
        self.chooser.setAccessibleName(title)
        self.chooser.setAccessibleDescription(help)
        for widget in (label, self.chooser):
            widget.setToolTip(plain_tooltip(help))
        form.rows.insertRow(form.rows.getWidgetPosition(form.labels["rate"])[0], label, _framed(self.chooser))  # type: ignore[index]

    def follow(self, demand: Demand, fresh: bool) -> None:
        """Show the way of `demand`; one that the user has chosen stays until the document says another one."""
        way = way_of(demand)
        if fresh or way != self._known or self.chooser.value() is ...:
            self._known = way
            self.chooser.choose(way)
        self._show()

    def _chosen(self) -> None:
        self._show()
        self._form.editors[self.chooser.value()].setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self) -> None:
        for way, _ in _choices():
            for widget in (self._form.labels[way], self._form.editors[way]):
                self._form.rows.setRowVisible(widget, way == self.chooser.value())


def _framed(widget: QWidget) -> QWidget:
    """`widget` as far from the border as the others of the form are."""
    frame = QWidget()
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(2, 2, 2, 2)
    layout.addWidget(widget)
    return frame
