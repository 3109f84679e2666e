"""What the properties show when nothing is selected: the document's own attributes, and its lists of elements."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import (
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from designer.app.panels.about_form import AboutForm
from designer.app.panels.choice_editors import Chooser
from designer.app.panels.collection_page import CollectionPage
from designer.app.panels.words import SECTION_NAMES, word
from designer.app.session import Session
from designer.canvas.texts import plain_tooltip

SECTIONS = ("staff", "schedules", "demand", "promises", "lanes", "stages", "lines", "scenarios")


class DocumentPage(QWidget):
    """A chooser of sections, and the section: the document itself, or one of its lists."""

    what_if_requested = Signal(QPoint, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.chooser = Chooser()
        self.chooser.setAccessibleName(QCoreApplication.translate("document", "Section"))
        self.chooser.setToolTip(plain_tooltip(QCoreApplication.translate("document", "Which part of the document to edit")))
        self.chooser.activated.connect(lambda: self.go_to(self.chooser.value()))
        self.about = AboutForm(session)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.about)
        self.pages: dict[str, CollectionPage] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.chooser)
        layout.addWidget(self.stack)
        self.refresh(fresh=True)
        self.go_to("")

    def section(self) -> str:
        """The collection that is shown, or ``""`` for the document itself."""
        page = self.stack.currentWidget()
        return page.collection if isinstance(page, CollectionPage) else ""

    def go_to(self, section: str, id: str = "") -> None:
        """Show a section, and the element `id` in it."""
        self.chooser.choose(section)
        if section and section not in self.pages:
            self.pages[section] = CollectionPage(self._session, section)
            self.pages[section].what_if_requested.connect(self.what_if_requested)
            self.stack.addWidget(self.pages[section])
        page = self.pages.get(section)
        self.stack.setCurrentWidget(page or self.about)
        if page is not None:
            page.refresh()
            if id:
                page.go_to(id)

    def refresh(self, fresh: bool = False) -> None:
        """Show what the document says now, counts included."""
        blueprint = self._session.blueprint
        document = ("", QCoreApplication.translate("document", "The document"))
        counted = [(name, f"{word(SECTION_NAMES[name])} ({len(blueprint.table(name))})") for name in SECTIONS]
        self.chooser.offer([document, *counted])
        self.about.refresh(fresh)
        page = self.stack.currentWidget()
        if isinstance(page, CollectionPage):
            page.refresh()
