"""A document that cannot be read: every problem with its place, and the text opened at the line."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QFontDatabase, QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from designer.app.icons import icon
from designer.app.messages import text
from designer.canvas.texts import plain_label
from designer.storage.problems import DocumentError, Problem

MOST_SHOWN = 2_000_000  # characters; a text view is no place for more
LONGEST_LINE = 2_000  # Qt lays out a line as a whole: one of a million characters would take minutes
MOST_LINES = 100_000
MOST_LISTED = 1_000
LONGEST_SHOWN = 50_000_000  # bytes of a file that cannot be read as a document but is shown as text


def readable_text(path: Path) -> str:
    """The text of a file as far as it is text: what is not UTF-8 shows as replacement characters, a long one is cut."""
    try:
        with path.open("rb") as file:
            return file.read(LONGEST_SHOWN).decode("utf-8", errors="replace").replace("\0", "\N{REPLACEMENT CHARACTER}")
    except OSError:
        return ""


class NumberedText(QPlainTextEdit):
    """Plain text with line numbers, to read only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse)
        self._margin = _Margin(self)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._scrolled)
        self._make_room()

    def go_to(self, line: int, column: int) -> None:
        """Put the cursor at the 1-based `line` and `column`, in the middle of the view, and mark the line."""
        block = self.document().findBlockByNumber(max(line - 1, 0))
        if not block.isValid():
            block = self.document().lastBlock()
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.Right, n=min(max(column - 1, 0), max(block.length() - 1, 0)))
        self.setTextCursor(cursor)
        self.centerCursor()
        self._mark(cursor)

    def margin_width(self) -> int:
        """Room for the largest line number."""
        return self.fontMetrics().horizontalAdvance("9") * max(3, len(str(self.blockCount()))) + 14

    def paint_numbers(self, painter: QPainter, area: QRect) -> None:
        """Draw the numbers of the lines in sight."""
        painter.fillRect(area, self.palette().color(self.palette().ColorRole.AlternateBase))
        painter.setPen(self.palette().color(self.palette().ColorRole.PlaceholderText))
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= area.bottom():
            height = self.blockBoundingRect(block).height()
            box = QRect(0, int(top), self.margin_width() - 7, int(height))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(block.blockNumber() + 1))
            top += height
            block = block.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._margin.setGeometry(QRect(inside.left(), inside.top(), self.margin_width(), inside.height()))

    def _make_room(self) -> None:
        self.setViewportMargins(self.margin_width(), 0, 0, 0)

    def _scrolled(self, _area: QRect, dy: int) -> None:
        if dy:
            self._margin.scroll(0, dy)
        else:
            self._margin.update()

    def _mark(self, cursor: QTextCursor) -> None:
        selection = QTextEdit.ExtraSelection()
        color = QColor(self.palette().color(self.palette().ColorRole.Highlight))
        color.setAlpha(60)
        selection.format.setBackground(color)
        selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        selection.cursor = cursor
        self.setExtraSelections([selection])


class _Margin(QWidget):
    """Where the line numbers stand."""

    def __init__(self, editor: NumberedText) -> None:
        super().__init__(editor)
        self._editor = editor

    def sizeHint(self) -> QSize:
        return QSize(self._editor.margin_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._editor.paint_numbers(painter, event.rect())


class ProblemsPanel(QWidget):
    """Shows one `DocumentError`; what is open elsewhere stays as it is."""

    try_again = Signal(object)  # Path
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = Path()
        self.shown = Path(), DocumentError(()), ""
        self._problems: tuple[Problem, ...] = ()
        self.title = plain_label()
        self.title.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Problems"))
        self.list.setWordWrap(True)
        self.list.currentRowChanged.connect(self._go_to)
        self.view = NumberedText()
        self.view.setAccessibleName(self.tr("The document's text"))
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.list)
        splitter.addWidget(self.view)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self.title)
        column.addWidget(splitter, 1)
        column.addLayout(self._buttons())

    def show_problems(self, path: Path, error: DocumentError, content: str) -> None:
        """List the problems of the document at `path` and show `content` at the first."""
        self.shown = path, error, content
        self.path, self._problems = path, error.problems
        self.title.setText(self.tr("{name} cannot be opened. Problems: {count}").format(name=path.name, count=len(error.problems)))
        self.view.setPlainText(short_enough(content))
        self.list.clear()
        for problem in error.problems[:MOST_LISTED]:
            words = f"{problem.line}:{problem.column}  {text(problem.message)}"
            self.list.addItem(QListWidgetItem(icon("warning"), short_enough(words)))
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _go_to(self, row: int) -> None:
        if 0 <= row < len(self._problems):
            self.view.go_to(self._problems[row].line, self._problems[row].column)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.again_button = QPushButton(icon("refresh"), self.tr("Try again"))
        self.again_button.clicked.connect(lambda: self.try_again.emit(self.path))
        self.editor_button = QPushButton(self.tr("Open in a text editor"))
        self.editor_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path))))
        self.back_button = QPushButton(self.tr("Back"))
        self.back_button.clicked.connect(self.left)
        for button in (self.again_button, self.editor_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.back_button)
        return row


def short_enough(content: str) -> str:
    """`content` as far as a text view can show it at once; lines keep their numbers."""
    lines = content[:MOST_SHOWN].split("\n", MOST_LINES)[:MOST_LINES]
    return "\n".join(line if len(line) <= LONGEST_LINE else line[:LONGEST_LINE] + "…" for line in lines)
