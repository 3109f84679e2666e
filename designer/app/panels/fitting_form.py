"""Labels and fields that stand beside each other where there is room, and above each other where there is not."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QWidget

LEAST_FIELD = 120  # pixels; a narrower field beside its label shows too little of its text
LEAST = 48
Policy = QFormLayout.RowWrapPolicy


class WrappedLabel(QLabel):
    """Plain text on as many lines as it needs; forms cut a label that only hopes for its height."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._take_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_height()

    def _take_height(self) -> None:
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0) if self.text() else 0)


class FittingForm(QWidget):
    """Rows of a label and a field. All labels change their side at once, so that none stands apart from the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = QFormLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setRowWrapPolicy(Policy.DontWrapRows)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.rows.setVerticalSpacing(2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Put the labels beside or above their fields."""
        wanted = Policy.WrapAllRows if self.width() < self._beside() else Policy.DontWrapRows
        if wanted != self.rows.rowWrapPolicy():
            self.rows.setRowWrapPolicy(wanted)
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest field alone: the labels can go above."""
        margins = self.rows.contentsMargins()
        fields = [self._item(row, role) for row in range(self.rows.rowCount()) for role in (self._FIELD, self._SPANNING)]
        widths = [widget.minimumSizeHint().width() for widget in fields if widget is not None and not widget.isHidden()]
        return QSize(max([LEAST, *widths]) + margins.left() + margins.right(), super().minimumSizeHint().height())

    _LABEL, _FIELD, _SPANNING = QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole, QFormLayout.ItemRole.SpanningRole

    def _item(self, row: int, role: QFormLayout.ItemRole) -> QWidget | None:
        item = self.rows.itemAt(row, role)
        return item.widget() if item is not None else None

    def _beside(self) -> int:
        labels = [self._item(row, self._LABEL) for row in range(self.rows.rowCount())]
        widest = max((label.sizeHint().width() for label in labels if label is not None), default=0)
        margins = self.rows.contentsMargins()
        return widest + max(self.rows.horizontalSpacing(), 0) + LEAST_FIELD + margins.left() + margins.right()
