"""The settings of a simulation as a small form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from designer.app.simulation.asked import AUTOMATIC, BOUNDS, CASES, DAYS, Asked
from designer.canvas.texts import plain_label, plain_tooltip

LONGEST_CHOICE = 15
"""Letters of a choice that are always seen."""


class AskedForm(QWidget):
    """Shows an `Asked`; `changed` when the user has changed it."""

    changed = Signal()

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.length = _choice([(AUTOMATIC, self.tr("Automatic")), (DAYS, self.tr("Days")), (CASES, self.tr("Cases"))])
        self.days, self.cases = _number("days"), _number("cases")
        self.repeat = _choice([(False, self.tr("Until precise to")), (True, self.tr("Fixed number"))])
        self.precision, self.replications = _number("precision", " %"), _number("replications")
        self.warming = _choice([(False, self.tr("Found")), (True, self.tr("Given"))])
        self.warm_up, self.seed = _number("warm_up", " h"), _number("seed")
        self._rows()
        self.show_asked(asked)
        for box in (self.length, self.repeat, self.warming):
            box.currentIndexChanged.connect(self._touched)
        for spin in (self.days, self.cases, self.precision, self.replications, self.warm_up, self.seed):
            spin.valueChanged.connect(self._touched)

    def _rows(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(4)
        rows: Sequence[tuple[str, str, tuple[QWidget, ...]]] = (
            (self.tr("Length"), self.tr("How long the service is watched; automatic: days or weeks in which about 2,000 customers come"),
             (self.length, self.days, self.cases)),
            (self.tr("Replications"), self.tr("How often it is repeated with other chance: the more often, the narrower the intervals"),
             (self.repeat, self.precision, self.replications)),
            (self.tr("Warm-up"), self.tr("What is left away at the beginning, while the empty service fills"), (self.warming, self.warm_up)),
            (self.tr("Seed"), self.tr("The same seed gives the same chance, and so the same results"), (self.seed,)),
        )  # fmt: skip
        for name, tip, widgets in rows:
            line = QHBoxLayout()
            line.setContentsMargins(0, 0, 0, 0)
            for widget in widgets:
                widget.setAccessibleName(name)
                widget.setToolTip(plain_tooltip(tip))
                line.addWidget(widget)
            label = plain_label(name)
            label.setToolTip(plain_tooltip(tip))
            label.setBuddy(widgets[0])
            form.addRow(label, line)

    def show_asked(self, asked: Asked) -> None:
        """Show `asked`."""
        for box, value in ((self.length, asked.length), (self.repeat, asked.fixed), (self.warming, asked.given)):
            box.setCurrentIndex(box.findData(value))
        for spin, number in (
            (self.days, asked.days),
            (self.cases, asked.cases),
            (self.precision, asked.precision),
            (self.replications, asked.replications),
            (self.warm_up, asked.warm_up),
            (self.seed, asked.seed),
        ):
            spin.setValue(number)
        self._show_needed()

    def asked(self) -> Asked:
        """What is asked now."""
        return Asked(
            self.length.currentData(),
            self.days.value(),
            self.cases.value(),
            self.repeat.currentData(),
            self.replications.value(),
            self.precision.value(),
            self.warming.currentData(),
            self.warm_up.value(),
            self.seed.value(),
        )

    def _show_needed(self) -> None:
        self.days.setVisible(self.length.currentData() == DAYS)
        self.cases.setVisible(self.length.currentData() == CASES)
        self.replications.setVisible(self.repeat.currentData())
        self.precision.setVisible(not self.repeat.currentData())
        self.warm_up.setVisible(self.warming.currentData())

    def _touched(self) -> None:
        self._show_needed()
        self.changed.emit()


def _choice(choices: Sequence[tuple[object, str]]) -> QComboBox:
    box = QComboBox()
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.setMinimumContentsLength(min(LONGEST_CHOICE, max(len(words) for _, words in choices)))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for value, words in choices:
        box.addItem(words, value)
    return box


def _number(name: str, suffix: str = "") -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(*BOUNDS[name])
    spin.setSuffix(suffix)
    spin.setGroupSeparatorShown(True)
    return spin
