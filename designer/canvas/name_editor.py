"""Editing a name where it stands: a plain text field over the step, flow, note, lane or stage.

Enter, Tab or a click elsewhere commits, Esc leaves the name as it was. After Tab the work goes `onward`, from a step to the next one.
A note has lines: there Ctrl+Enter commits.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from designer.model.elements import Ref
from designer.model.scalars import LONGEST_TEXT

KEYS_OF_COMMIT = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
KEYS_OF_LEAVING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class NameEditor(QPlainTextEdit):
    """A field for the name of `ref`; `finished` says the new text, or None when the editing was cancelled."""

    finished = Signal(object)

    def __init__(self, parent: QWidget, ref: Ref, text: str, lines: bool) -> None:
        super().__init__(parent)
        self.ref = ref
        self.before = text
        self._lines = lines
        self._done = False
        self.onward = False
        self.setPlainText(text)
        self.setFrameShape(QFrame.Shape.Box)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(3)
        self.selectAll()

    def open_over(self, area: QRect, pixels: float, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter) -> None:
        """Show the field over `area` (of its parent) with a font of `pixels`, and take the keyboard."""
        font = QFont(self.font())
        font.setPixelSize(max(11, round(pixels)))
        self.setFont(font)
        option = self.document().defaultTextOption()
        option.setAlignment(align)
        self.document().setDefaultTextOption(option)
        self.textChanged.connect(self._center)
        self.setGeometry(area)
        self._center()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_colors(self, text: QColor, paper: QColor) -> None:
        """Write in the map's colours, whatever the window's are."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, text)
        palette.setColor(QPalette.ColorRole.Base, paper)
        self.setPalette(palette)

    def _center(self) -> None:
        """Keep the lines in the middle of the field, where the map shows them, too."""
        wanted = self.document().size().height() * QFontMetricsF(self.font()).lineSpacing() + 2 * self.document().documentMargin()
        self.setViewportMargins(0, 0 if self._lines else max(0, int((self.height() - wanted) / 2) - 1), 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The middle may be elsewhere."""
        super().resizeEvent(event)
        self._center()

    def text(self) -> str:
        """What is typed: one line, unless it is a note's."""
        text = self.toPlainText()[:LONGEST_TEXT].strip()
        return text if self._lines else " ".join(text.split())

    def commit(self) -> None:
        """End the editing with the text as typed; an unchanged text is as good as cancelled."""
        text = self.text()
        self._end(text if text != self.before else None)

    def cancel(self) -> None:
        """End the editing without a change."""
        self._end(None)

    def _end(self, text: str | None) -> None:
        if not self._done:
            self._done = True
            self.finished.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Tab commit, Esc cancels, the rest is typing."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in KEYS_OF_LEAVING:
            self.onward = event.key() == Qt.Key.Key_Tab
            self.commit()
        elif event.key() in KEYS_OF_COMMIT and self._commits(event):
            self.commit()
        else:
            super().keyPressEvent(event)

    def _commits(self, event: QKeyEvent) -> bool:
        return not self._lines or bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field commits; a menu of its own (right button) does not."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.commit()
