"""The help pages of the checks: our own Markdown, shown without ever loading anything else."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QTextBrowser, QVBoxLayout, QWidget

from designer.app.panels.buttons import FittingButton
from designer.app.translations import current_language
from designer.resources import help_page

HEADING = re.compile(r"^#", re.MULTILINE)  # a page's headings are too large for a panel
CODE = re.compile(r"[A-Z]{3}\d{3}")


def help_text(code: str) -> str:
    """The Markdown page of the check `code` in the window's language; ``""`` where there is none."""
    if not CODE.fullmatch(code):
        return ""
    page = help_page(code, current_language())
    return page.read_text(encoding="utf-8") if page.is_file() else ""


class HelpBrowser(QTextBrowser):
    """Shows a page. `asked` carries the code of another check that a link names; all other links do nothing."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(self.tr("Help on the check"))
        self.anchorClicked.connect(self._follow)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_check(self, code: str) -> bool:
        """Show the page of `code`; False where there is none."""
        page = help_text(code)
        self.setMarkdown(HEADING.sub("###", page))
        self._take_height()
        return bool(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_height()

    def _take_height(self) -> None:
        """As high as the page: what scrolls is the panel around it."""
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(int(self.document().size().height()) + 4)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return None

    def _follow(self, link: QUrl) -> None:
        found = CODE.search(link.path() or link.toString())
        if found and help_text(found[0]):
            self.asked.emit(found[0])


class HelpPage(QWidget):
    """A help page with the whole room of a panel, and the way back; Escape goes back too."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = FittingButton(self.tr("Back to the findings"), self.left.emit)
        self.browser = HelpBrowser()
        self.browser.asked.connect(self.show_check)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self.browser)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._area, 1)

    def show_check(self, code: str) -> None:
        """Show the page of `code` from its beginning."""
        self.browser.show_check(code)
        self._area.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
