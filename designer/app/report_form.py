"""What is asked before a report is written: the date on its cover, the paper of a PDF, and whether simulated figures go into it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from designer.canvas.texts import plain_label
from designer.output.day import today

PAPERS = ("A4", "Letter", "A3", "A5", "Legal")
LONGEST_DATE = 100


def _day() -> QDate:
    day = today()
    return QDate(day.year, day.month, day.day)


@dataclass(frozen=True, slots=True)
class Asked:
    """The answers: `date` may be empty, and `simulated` says whether the results there are go into the report."""

    date: str
    paper: str
    simulated: bool


class ReportForm(QDialog):
    """Asks for `Asked`. Where there are no results of the document as it is now (`can_simulate`), why stands beside the box."""

    def __init__(self, parent: QWidget | None, date: str, paper: str, can_simulate: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export a report"))
        self.date = QLineEdit(date)
        self.date.setMaxLength(LONGEST_DATE)
        self.date.setPlaceholderText(self.tr("none"))
        button = QPushButton(self.tr("&Today"))
        button.clicked.connect(lambda: self.date.setText(QLocale().toString(_day(), QLocale.FormatType.LongFormat)))
        self.paper = QComboBox()
        self.paper.addItems(PAPERS)
        self.paper.setCurrentText(paper if paper in PAPERS else PAPERS[0])
        self.simulated = QCheckBox(self.tr("With the &results of the simulation"))
        self.simulated.setEnabled(can_simulate)
        self.simulated.setChecked(can_simulate)
        self.reason = plain_label("" if can_simulate else self.tr("Simulate the document as it is now, to have its results in the report."))
        self.reason.setWordWrap(True)
        self.reason.setVisible(not can_simulate)
        self._lay_out(button)

    def _lay_out(self, today: QPushButton) -> None:
        dates = QWidget()
        dates.setFocusProxy(self.date)
        beside = QHBoxLayout(dates)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.date, 1)
        beside.addWidget(today)
        form = QFormLayout()
        form.addRow(self.tr("&Date on the cover"), dates)
        form.addRow(self.tr("&Paper of a PDF"), self.paper)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.simulated)
        column.addWidget(self.reason)
        column.addWidget(buttons)

    def asked(self) -> Asked:
        """The answers as they stand."""
        return Asked(self.date.text().strip(), self.paper.currentText(), self.simulated.isChecked())
