"""A bar below the map: what colours it, and a slider over the hours of the week that can run by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSlider, QStyle, QStyleOptionSlider, QWidget

from designer.app.panels.buttons import SignButton
from designer.app.simulation.heats import HOURS, hour_words
from designer.canvas.texts import plain_label, plain_tooltip

CLOSED, SIMULATED = "closed", "simulated"
HOUR_MS = 350
"""How long an hour is shown while the slider runs."""


class HourSlider(QSlider):
    """A slider whose handle comes to where it is pressed and goes on with the mouse, as that of a film; Page Up and Down go a day."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            option = QStyleOptionSlider()
            self.initStyleOption(option)
            groove, handle = (
                self.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, self)
                for part in (QStyle.SubControl.SC_SliderGroove, QStyle.SubControl.SC_SliderHandle)
            )
            if not handle.contains(event.position().toPoint()):
                at, room = int(event.position().x()) - groove.x() - handle.width() // 2, groove.width() - handle.width()
                self.setValue(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), at, room, option.upsideDown))
        super().mousePressEvent(event)


class PlayButton(SignButton):
    """Starts something that moves, and lets it stand still; `start` and `pause` say what it would do."""

    def __init__(self, start: str, pause: str, pressed: Callable[[], object]) -> None:
        super().__init__(start, pressed, Qt.ArrowType.RightArrow)
        self._names = start, pause
        self.setFixedSize(self.sizeHint())  # the same with either sign

    def show_running(self, on: bool) -> None:
        """Whether what it starts moves."""
        self._sign = Qt.ArrowType.NoArrow if on else Qt.ArrowType.RightArrow
        self._paint_sign()
        self.setText("❚❚" if on else "")
        self.setAccessibleName(self._names[on])
        self.setToolTip(plain_tooltip(self._names[on]))


class HoursBar(QWidget):
    """`changed` when something else is to be shown: `source` (a name above) and `hour` of the week (None: the whole time)."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = False
        self.choice = QComboBox()
        for source, words in ((CLOSED, self.tr("Load by formulas")), (SIMULATED, self.tr("Load by simulation"))):
            self.choice.addItem(words, source)
        self.choice.setCurrentIndex(1)
        self.choice.setAccessibleName(self.tr("What colours the map"))
        self.play = PlayButton(self.tr("Run through the week"), self.tr("Pause"), self.toggle)
        self.slider = HourSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(-1, HOURS - 1)
        self.slider.setValue(-1)
        self.slider.setPageStep(24)
        self.slider.setMinimumWidth(80)
        self.slider.setTickInterval(24)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setAccessibleName(self.tr("Hour of the week"))
        self.slider.setToolTip(
            plain_tooltip(self.tr("How busy people are, and how many customers wait, hour by hour; at the left: the mean"))
        )
        self.label = plain_label()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(6, 3, 6, 3)
        self.row.addWidget(self.choice)
        self.row.addWidget(self.play)
        self.row.addWidget(self.slider, 1)
        self.row.addWidget(self.label)
        self._timer = QTimer(self, interval=HOUR_MS)
        self._timer.timeout.connect(self._next)
        self.choice.currentIndexChanged.connect(self._touched)
        self.slider.valueChanged.connect(self._touched)
        self._fit_label()
        self._show()

    @property
    def source(self) -> str:
        """What colours the map."""
        return str(self.choice.currentData())

    @property
    def hour(self) -> int | None:
        """The hour of the week; None for the whole time."""
        return self.slider.value() if self.slider.value() >= 0 else None

    def toggle(self) -> None:
        """Run, or stand still."""
        if self._timer.isActive():
            self.stop()
        else:
            self._timer.start()
            self.play.show_running(True)

    def stop(self) -> None:
        """Stand still."""
        self._timer.stop()
        self.play.show_running(False)

    def hold(self, on: bool) -> None:
        """Something else moves the slider, or no more."""
        self.stop()
        self._held = on
        self._show()

    def say_hour(self, minute: int | None = None) -> None:
        """Say which hour the slider shows, or one of its minutes: ``Mon 14:05``."""
        words = hour_words(self.hour)
        self.label.setText(words if minute is None else f"{words.partition(':')[0]}:{minute:02}")

    @property
    def running(self) -> bool:
        """Whether the slider runs."""
        return self._timer.isActive()

    def _next(self) -> None:
        self.slider.setValue(self.slider.value() + 1 if self.slider.value() < HOURS - 1 else 0)

    def _touched(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        simulated = self.source == SIMULATED
        if not simulated:
            self.stop()
        for widget in (self.slider, self.label):
            widget.setEnabled(simulated or self._held)
        self.play.setVisible(not self._held)
        self.play.setEnabled(simulated)
        self.say_hour()

    def _fit_label(self) -> None:
        """As wide as its widest text, so that the slider does not move under the mouse."""
        words = [hour_words(None), *(hour_words(day * 24 + 20) for day in range(7))]
        self.label.setMinimumWidth(max(map(self.label.fontMetrics().horizontalAdvance, words)) + 4)
