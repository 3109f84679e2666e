"""What the editors of one field have in common: an impossible value stays in the field, marked, and is not applied."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from designer.app.messages import named, text
from designer.app.panels.fitting_form import WrappedLabel
from designer.app.panels.marks import WARNING, alarm_color, warning_color
from designer.app.panels.words import word
from designer.canvas.texts import plain_tooltip
from designer.model.blueprint import Blueprint
from designer.model.fields import Field
from designer.model.quantities import QuantityError

PAUSE_MS = 600  # so long nothing was typed: only then the reason takes its place, and moves what is below


class Faults(QuantityError):
    """Several parts of one editor are impossible: each with the reason in the user's language."""

    def __init__(self, faults: Sequence[tuple[QWidget, str, QuantityError]]) -> None:
        super().__init__(faults[0][2].message)
        self.widgets = tuple(widget for widget, _, _ in faults)
        self.reason = "\n".join(
            dict.fromkeys(named(name, text(error.message)) if name else text(error.message) for _, name, error in faults)
        )


class Editor(QWidget):
    """Edits the value of one `Field`.

    `show_value` shows what the document says; `edited` carries a possible value that the user entered. What the user typed
    is never rewritten while it means what the document says. `problem` says why a value was not applied; `doubt` warns of one
    that was.
    """

    edited = Signal(object)
    finished = Signal()  # typing has come to its end
    wide = False  # needs the whole width of the form, below its label

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.blueprint = Blueprint()
        self.folder: Path | None = None  # of the document, where it has one
        self.element: Any = None  # the one that is shown, or the first of several
        self.problem = ""
        self.doubt = ""
        self.marked: tuple[QWidget, ...] = ()
        self.shared = False  # several elements are shown at once
        self.values: tuple[Any, ...] = ()  # of all of them that can hold one, where these are ticked
        self._value: Any = None
        self._several = False
        self._known = False
        self.reason_label = WrappedLabel()
        self.reason_label.hide()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._show_reason)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(2)
        self._content = layout
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def finish(self, *widgets: QWidget) -> None:
        """Put the widgets of the editor in their place, the reason below, and give them the field's name and help."""
        for widget in widgets:
            self._content.addWidget(widget)
            self.name(widget)
        self._content.addWidget(self.reason_label)
        self.setFocusProxy(widgets[0])

    def name(self, widget: QWidget, label: str = "") -> None:
        """Tell screen readers and the mouse what `widget` is for."""
        title = word(self.field.label)
        widget.setAccessibleName(named(title, label) if label else title)
        widget.setAccessibleDescription(word(self.field.help))
        widget.setToolTip(plain_tooltip(word(self.field.help)))

    # -- what the document says ---------------------------------------------------------------------------------------

    def show_value(self, value: Any, blueprint: Blueprint, several: bool = False, fresh: bool = False) -> None:
        """Show `value` (`several`: the elements differ, and `value` is the first one's); `fresh` forgets what was typed."""
        self.blueprint = blueprint
        if self._known and not fresh and value == self._value and several == self._several:
            self.follow_choices()
            if not self.problem and not several:
                self.set_doubt(self.doubtful(value))  # what it is doubted for may stand in another field
            return
        self._known, self._value, self._several = True, value, several
        self.set_problem("")
        self.follow_choices()
        self.display(value, several)
        self.set_doubt("" if several else self.doubtful(value))

    def display(self, value: Any, several: bool) -> None:
        """Put `value` into the widgets (each editor its own way)."""
        raise TypeError(f"{type(self).__name__} shows nothing")

    def follow_choices(self) -> None:
        """Bring lists of choices up to date with `blueprint`; editors without such lists have nothing to do."""

    def end_work(self) -> None:
        """End what works for the editor in the background; most have nothing of the kind."""

    # -- what the user enters -----------------------------------------------------------------------------------------

    def read(self) -> Any:
        """The value in the widgets. Raises `QuantityError` (`Faults` where several parts are wrong) with the reason."""
        raise TypeError(f"{type(self).__name__} reads nothing")

    def doubtful(self, value: Any) -> str:
        """Why a possible `value` is hardly meant; ``""`` for a good one."""
        return ""

    def touched(self, *_: object) -> None:
        """The user changed something: apply it, or mark it and say why not."""
        try:
            value = self.read()
        except QuantityError as error:
            widgets = error.widgets if isinstance(error, Faults) else ()
            self.set_problem(error.reason if isinstance(error, Faults) else text(error.message), widgets, typing=True)
            return
        self.set_problem("")
        self.set_doubt(self.doubtful(value), typing=True)
        if value == self._value and not self._several:
            return
        self._value, self._several = value, False
        self.edited.emit(value)

    def refuse(self, reason: str, value: Any, several: bool) -> None:
        """The value was refused by a rule: keep what was typed, say why, and remember what the document says."""
        self._value, self._several = value, several
        self.set_problem(reason)

    # -- what is wrong ------------------------------------------------------------------------------------------------

    def set_problem(self, reason: str, widgets: tuple[QWidget, ...] = (), typing: bool = False) -> None:
        """Mark `widgets` (or the whole field) with `reason`, or unmark it with ``""``; words wait until `typing` pauses."""
        if reason == self.problem and widgets == self.marked:
            return
        for told, places in ((word(self.field.help), self.still_marked()), (reason or word(self.field.help), widgets)):
            proxy = self.focusProxy()
            for widget in places or ((proxy,) if proxy is not None else ()):
                widget.setAccessibleDescription(told)
                widget.setToolTip(plain_tooltip(told))
        self.problem, self.marked = reason, widgets
        self._follow_reason(typing)

    def still_marked(self) -> tuple[QWidget, ...]:
        """The widgets that are marked and still there: a row may have gone with what was wrong in it."""
        return tuple(widget for widget in self.marked if isValid(widget))

    def set_doubt(self, reason: str, typing: bool = False) -> None:
        """Warn of the value that stands in the field, or no more with ``""``."""
        if reason != self.doubt:
            self.doubt = reason
            self._follow_reason(typing)

    def _follow_reason(self, typing: bool) -> None:
        self.update()
        if typing and self.reason_label.isHidden() and (self.problem or self.doubt):
            self._pause.start()
        else:
            self._show_reason()

    def _show_reason(self) -> None:
        self._pause.stop()
        reason = self.problem or self.doubt
        self.reason_label.setText("\n".join(f"{WARNING} {line}" for line in reason.splitlines()))
        self.reason_label.setVisible(bool(reason))
        if reason:
            QTimer.singleShot(0, self.reason_label, self._bring_reason)  # once it has its place

    def _bring_reason(self) -> None:
        """Scroll the panel so that the reason for what is being typed is in sight: at the end of a low panel it would be unseen."""
        typed, area = self.window().focusWidget(), self.parentWidget()
        if typed is None or not self.isAncestorOf(typed):
            return
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self.reason_label, 0, 4)
            area.ensureWidgetVisible(typed, 0, 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.problem and not self.doubt:
            return
        painter = QPainter(self)
        painter.setPen(QPen(alarm_color(self.palette()) if self.problem else warning_color(self.palette()), 2))
        for place in [self._place_of(widget) for widget in self.still_marked() if widget.isVisible()] or [
            self.rect().adjusted(1, 1, -1, -1)
        ]:
            painter.drawRect(place)

    def _place_of(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self, QPoint()), widget.size()).adjusted(-1, -1, 1, 1) & self.rect().adjusted(1, 1, -1, -1)
