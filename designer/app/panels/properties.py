"""The properties panel: every attribute of what is selected, and the document's own where nothing is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from designer.app.panels.collection_page import CollectionPage
from designer.app.panels.document_page import DocumentPage
from designer.app.panels.form import ElementForm
from designer.app.panels.panel_keys import keeps
from designer.app.panels.words import SECTION_NAMES, word
from designer.app.selection import Selection
from designer.app.session import Session
from designer.canvas.turns import in_turn
from designer.model.compare import Changes
from designer.model.elements import Ref

FEW = 100  # elements that are compared in the turn of an edit
ON_THE_MAP = ("steps", "flows", "notes", "lanes", "stages")


def pushed_up(content: QWidget) -> QWidget:
    """`content` at the top of a widget that takes the space that is left."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(8, 8, 8, 8)
    layout.addWidget(content)
    layout.addStretch(1)
    return box


class PropertiesPanel(QWidget):
    """Follows the selection: one form per kind of element, several elements of a kind at once.

    Elements of several kinds get a tab each. What does not stand on the map (staff, promises, ...) is shown in the document's lists.
    """

    what_if_requested = Signal(QPoint, object)  # where on the screen, and of which elements

    def __init__(self, session: Session, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self._forms: dict[str, ElementForm] = {}
        self._groups: dict[str, tuple[Ref, ...]] = {}
        self._behind = False  # what is shown is older than the document, for a moment
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Kinds of selected elements"))
        self.tabs.currentChanged.connect(self._show_tab)
        self.document = DocumentPage(session)
        self.document.what_if_requested.connect(self.what_if_requested)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._scrolled(self.document))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        layout.addWidget(self.stack)
        self._connect()
        self.follow_selection()

    def _connect(self) -> None:
        self._selection.changed.connect(self._selection_changed)
        self._session.changed.connect(self._follow_changes)
        self._session.replaced.connect(self._start_again)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    @staticmethod
    def _scrolled(content: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(pushed_up(content))
        return area

    def go_on_from(self, other: PropertiesPanel) -> None:
        """Show what `other` shows: its tab, and its list of the document with what is current there."""
        page = other.document.stack.currentWidget()
        self.document.go_to(other.document.section(), page.current_id() if isinstance(page, CollectionPage) else "")
        self.tabs.setCurrentIndex(other.tabs.currentIndex())

    def event(self, event: QEvent) -> bool:
        """Keys that are the panel's own do not act on the map."""
        return keeps(event) or super().event(event)

    # -- following ----------------------------------------------------------------------------------------------------

    def _selection_changed(self) -> None:
        """What many elements have in common is looked up after the map has shown that they are selected."""
        if len(self._selection.refs) > FEW:
            in_turn(self, self.follow_selection)
        else:
            self.follow_selection()

    def follow_selection(self) -> None:
        """Show the elements that are selected."""
        refs = tuple(ref for ref in self._selection.refs if self._session.blueprint.get(ref) is not None)
        if refs and refs[0].collection not in ON_THE_MAP:
            self.document.go_to(refs[0].collection, refs[0].id)
            refs = ()
        self._groups = {name: tuple(ref for ref in refs if ref.collection == name) for name in ON_THE_MAP}
        self._groups = {name: group for name, group in self._groups.items() if group}
        self._fill_tabs()
        self._show_tab()

    def _fill_tabs(self) -> None:
        wanted = [f"{word(SECTION_NAMES[name])} ({len(group)})" for name, group in self._groups.items()]
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for label in wanted:
            self.tabs.addTab(label)
        self.tabs.blockSignals(False)
        self.tabs.setVisible(len(wanted) > 1)

    def _show_tab(self, *_: object) -> None:
        if not self._groups:
            self.stack.setCurrentIndex(0)
            self.document.refresh()
            return
        name = list(self._groups)[max(self.tabs.currentIndex(), 0)]
        form = self.form(name)
        form.show_refs(self._groups[name])
        for index in range(self.stack.count()):
            area = self.stack.widget(index)
            if area is not None and area.isAncestorOf(form):
                self.stack.setCurrentIndex(index)

    def form(self, collection: str) -> ElementForm:
        """The form for elements of `collection`, made when it is needed first."""
        form = self._forms.get(collection)
        if form is None:
            form = self._forms[collection] = ElementForm(self._session, collection)
            self.stack.addWidget(self._scrolled(form))
        return form

    def _follow_changes(self, changes: Changes) -> None:
        if not changes.meaning:  # no form tells where on the map something stands
            return
        refs = [ref for group in self._groups.values() for ref in group]
        if any(self._session.blueprint.get(ref) is None for ref in refs):
            self.follow_selection()
        elif len(refs) > FEW:
            if not self._behind:
                self._behind = True
                in_turn(self, self._catch_up)
        elif self._groups:
            self._show_tab()
        else:
            self.document.refresh()

    def _catch_up(self) -> None:
        """What many elements have in common takes longer than an edit should wait for."""
        self._behind = False
        self._show_tab()

    def _start_again(self) -> None:
        for form in self._forms.values():
            form.refs = ()
        self.document.refresh(fresh=True)
        self.follow_selection()

    def _focus_moved(self, old: QWidget | None, _new: QWidget | None) -> None:
        if old is not None and self.isAncestorOf(old):
            self._session.break_merge()
