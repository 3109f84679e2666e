"""The help pages of the checks: our own Markdown, shown without ever loading anything else."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from designer.resources import help_page

CODE = re.compile(r"[A-Z]{3}\d{3}")


def help_text(code: str) -> str:
    """The Markdown page of the check `code`; ``""`` where there is none."""
    if not CODE.fullmatch(code):
        return ""
    page = help_page(code)
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

    def show_check(self, code: str) -> bool:
        """Show the page of `code`; False where there is none."""
        page = help_text(code)
        self.setMarkdown(page)
        return bool(page)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return None

    def _follow(self, link: QUrl) -> None:
        found = CODE.search(link.path() or link.toString())
        if found and help_text(found[0]):
            self.asked.emit(found[0])
