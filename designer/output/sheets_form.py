"""The choice of sheets before printing: paper, orientation, and so many sheets, or a scale."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from designer.canvas.texts import plain_label, translated
from designer.drawing.geometry import Box
from designer.output.pages import PAPERS, READABLE, Guide, PageSettings, easier, sheets
from designer.storage.files import FileProblem

MOST = 20
NOWHERE = Guide()


class SheetsForm(QWidget):
    """Chooses `PageSettings` for a picture of the size `box`, and says how many sheets that makes. `compact`: for a tool bar."""

    changed = Signal()

    def __init__(
        self, box: Box, settings: PageSettings, compact: bool = False, parent: QWidget | None = None, guide: Guide = NOWHERE
    ) -> None:
        super().__init__(parent)
        self._box, self._guide = box, guide
        self._margin = settings.margin_mm
        self.problem = ""
        self._make(settings)
        self._lay_out(compact)
        self.paper.currentIndexChanged.connect(self._tell)
        for button in (self.landscape, self.by_fit, self.by_scale):
            button.toggled.connect(self._tell)
        for spin in (self.across, self.down, self.scale):
            spin.valueChanged.connect(self._tell)
        self._tell()

    def _make(self, settings: PageSettings) -> None:
        self.paper = QComboBox()
        self.paper.addItems(list(PAPERS))
        self.paper.setCurrentText(settings.paper)
        self.paper.setAccessibleName(self.tr("Paper"))
        self.landscape, self.portrait = QRadioButton(self.tr("Landscape")), QRadioButton(self.tr("Portrait"))
        self.by_fit, self.by_scale = QRadioButton(self.tr("Fit to sheets:")), QRadioButton(self.tr("Scale:"))
        self._ways = QButtonGroup(self)  # they do not stand in one row, so that only a group makes them exclude each other
        self._ways.addButton(self.by_fit)
        self._ways.addButton(self.by_scale)
        (self.landscape if settings.landscape else self.portrait).setChecked(True)
        (self.by_fit if settings.scale is None else self.by_scale).setChecked(True)
        across, down = settings.fit or (1, 1)
        self.across = self._spin(1, MOST, across, self.tr("Sheets across"))
        self.down = self._spin(1, MOST, down, self.tr("Sheets down"))
        self.scale = self._spin(5, 500, round((settings.scale or 1.0) * 100), self.tr("Scale in percent"))
        self.scale.setSuffix(" %")
        self.count = plain_label()
        self.count.setWordWrap(True)
        self.count.setMinimumHeight(2 * self.count.fontMetrics().lineSpacing())  # nothing moves while the words change

    @staticmethod
    def _spin(least: int, most: int, value: int, name: str) -> QSpinBox:
        spin = QSpinBox()
        spin.setRange(least, most)
        spin.setValue(value)
        spin.setAccessibleName(name)
        return spin

    def _lay_out(self, compact: bool) -> None:
        choices = [
            self._row(self.paper, self.landscape, self.portrait),
            self._row(self.by_fit, self.across, plain_label("×"), self.down),
            self._row(self.by_scale, self.scale),
        ]
        column = QVBoxLayout(self)
        if compact:  # beside each other, but what they come to below them: no small screen has room for all that in a line
            column.setContentsMargins(4, 0, 4, 0)
            choices = [self._row(*choices)]
        for row in (*choices, self.count):
            column.addWidget(row)

    def _row(self, *widgets: QWidget) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            layout.addWidget(widget)
        layout.addStretch()
        return row

    def settings(self) -> PageSettings:
        """What is chosen."""
        fit = (self.across.value(), self.down.value()) if self.by_fit.isChecked() else None
        scale = self.scale.value() / 100 if fit is None else None
        return PageSettings(self.paper.currentText(), self.landscape.isChecked(), self._margin, fit, scale)

    def _tell(self) -> None:
        try:
            made = sheets(self._box, self.settings(), guide=self._guide)
        except FileProblem as refused:
            self.problem = translated(refused.message)
            self.count.setText(self.problem)
        else:
            self.problem = ""
            words = self.tr("Sheets: {count}, at {scale} %, text {points} pt")
            points = QLocale().toString(made.text, "f", 1)
            told = words.format(count=len(made.sheets), scale=round(made.scale * 100), points=points)
            hard = self.tr("{sheets}: {advice}")
            self.count.setText(told if made.text >= READABLE else hard.format(sheets=told, advice=self._advice()))
        self.changed.emit()

    def _advice(self) -> str:
        """What to choose instead, where the text comes out too small."""
        more, larger = easier(self._box, self.settings(), self._guide)
        fit = f"{more.fit[0]} × {more.fit[1]}" if more is not None and more.fit else ""
        if fit and larger is not None:
            return self.tr("hard to read; try {sheets} or {paper}").format(sheets=fit, paper=larger.paper)
        if fit or larger is not None:
            return self.tr("hard to read; try {choice}").format(choice=fit or (larger.paper if larger else ""))
        return self.tr("hard to read")


class SheetsDialog(QDialog):
    """Asks for the sheets before the printer is chosen. `preview_asked`: the user wants to see them first."""

    preview_asked = Signal()

    def __init__(self, box: Box, parent: QWidget | None = None, guide: Guide = NOWHERE) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print"))
        self.form = SheetsForm(box, PageSettings(), guide=guide)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.print_button = self.buttons.addButton(self.tr("Printer…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.preview_button = QPushButton(self.tr("Preview…"))
        self.buttons.addButton(self.preview_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.preview_button.clicked.connect(self.preview_asked)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        layout.addWidget(self.buttons)
        self.form.changed.connect(self._allow)

    def _allow(self) -> None:
        for button in (self.print_button, self.preview_button):
            button.setEnabled(not self.form.problem)
