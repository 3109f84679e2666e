"""One window: menus, tool bar, panels, and in the middle the start page, the map or the problems of a file."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QToolBar
from shiboken6 import isValid

from designer.app import actions, menus
from designer.app.actions import State
from designer.app.edit_commands import EditCommands
from designer.app.file_commands import FileCommands
from designer.app.icons import program_icon
from designer.app.later import Later
from designer.app.recovery import Journal
from designer.app.selection import Selection
from designer.app.session import Session
from designer.app.settings import Settings
from designer.app.status_bar import StatusBar
from designer.model.elements import Ref
from designer.storage.problems import DocumentError

if TYPE_CHECKING:
    from designer.app.docks import Docks
    from designer.app.help_commands import HelpCommands
    from designer.app.map_page import MapPage
    from designer.app.output_commands import OutputCommands
    from designer.app.problems_panel import ProblemsPanel
    from designer.app.program import Program
    from designer.app.start_page import StartPage

FIRST_SIZE = QSize(1440, 900)
FRAME = QSize(8, 40)  # what the system draws around a window
OFFSET = QPoint(32, 32)  # from one window to the next


class MainWindow(QMainWindow):
    """Puts the parts of the window together; what they do is in the parts. `closed` is sent when the window has gone.

    What the first sight of a document does not need is imported when it is first used, or waits in `later`: half of the time that a
    start takes would go there.
    """

    closed = Signal(object)
    program: Program
    session: Session
    selection: Selection
    file: FileCommands
    edit: EditCommands
    actions_by_id: dict[str, QAction]

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.setWindowTitle("[*]")
        self.program = program
        self.session = Session(self)
        self.selection = Selection(self)
        self.journal = Journal(self.session, program.journals)
        self.later = Later(self)
        self.state = State(page="")
        self.before_problems = "start"
        self._given_up = False
        self._with_icons: set[str] = set()
        self.stack = QStackedWidget()
        self.setCentralWidget(self.stack)
        self.status_bar = StatusBar(self, self.session)
        self.file = FileCommands(self)
        self.edit = EditCommands(self)
        self._make_bars()
        self._connect()
        self._remembered_place()
        self.session.hold_figures()
        self.later.add(self.session.release_figures)

    def appear(self) -> None:
        """Show the window, with the start page if it has nothing else to show yet."""
        if not self.state.page:
            self.show_start()
        self.show()

    # -- its parts ----------------------------------------------------------------------------------------------------

    # The pages, the panels and what menus seldom ask for are made when they are first wanted.

    @cached_property
    def output(self) -> OutputCommands:
        """The handlers of Export and Print."""
        from designer.app.output_commands import OutputCommands

        return OutputCommands(self)

    @cached_property
    def help(self) -> HelpCommands:
        """The handlers of the Help menu."""
        from designer.app.help_commands import HelpCommands

        return HelpCommands(self)

    @cached_property
    def start(self) -> StartPage:
        """The page before a document."""
        from designer.app.start_page import StartPage

        start = StartPage(self.program.appearance)
        start.new_wanted.connect(self.file.new)
        start.open_wanted.connect(self.file.ask_and_open)
        start.template_chosen.connect(self.file.new_from_template)
        start.recent_chosen.connect(self.file.open)
        start.recovery_chosen.connect(self.file.recover)
        start.recovery_discarded.connect(self.program.forget_unsaved)
        self.program.unsaved_changed.connect(self._show_unsaved)
        self.stack.addWidget(start)
        return start

    @cached_property
    def page(self) -> MapPage:
        """The map of the open document."""
        from designer.app.map_page import MapPage

        page = MapPage(self.session, self.selection, self.program.appearance, self.program.settings.value.heat)
        page.view.status.connect(self.status_bar.say_text)
        page.view.zoom_changed.connect(self.status_bar.show_zoom)
        page.menu_requested.connect(self._map_menu)
        page.addActions(actions.of_the_map(self.actions_by_id))
        self.stack.addWidget(page)
        return page

    @cached_property
    def docks(self) -> Docks:
        """The panels around the map, where they were when the last window closed."""
        from designer.app.docks import Docks

        docks = Docks(self, self.session, self.selection)
        state = self.program.settings.value.state
        if state:
            self.restoreState(QByteArray(state))
        self.later.add_first(lambda: self._paint_icons(menus.TOOL_BAR), *docks.filling())
        return docks

    @cached_property
    def problems(self) -> ProblemsPanel:
        """Why a file cannot be read."""
        from designer.app.problems_panel import ProblemsPanel

        problems = ProblemsPanel()
        problems.try_again.connect(self.file.open_here)
        problems.left.connect(self.leave_problems)
        self.stack.addWidget(problems)
        return problems

    def _is_made(self, part: str) -> bool:
        return part in self.__dict__

    def _make_bars(self) -> None:
        self.actions_by_id = actions.build(self)
        actions.blank_icons(self.actions_by_id, menus.TOOL_BAR)  # drawings take their time: the buttons only keep their places
        self.later.add(self._paint_all_icons)
        self._fillers = {"templates": self.file.fill_templates, "recent": self.file.fill_recent, "panels": self._fill_panels}
        menus.fill_menu_bar(self.menuBar(), self.actions_by_id, self._fillers)
        self.tool_bar = QToolBar(self.tr("Tool bar"))
        self.tool_bar.setObjectName("toolbar")
        self.tool_bar.setIconSize(QSize(20, 20))
        menus.fill_tool_bar(self.tool_bar, self.actions_by_id)
        self.addToolBar(self.tool_bar)

    def _fill_panels(self, menu: QMenu) -> None:
        if self._is_made("docks"):
            self.docks.fill_menu(menu)

    def _connect(self) -> None:
        session = self.session
        session.history_changed.connect(lambda: self._follow(anyway=False))
        session.dirty_changed.connect(self.setWindowModified)
        session.path_changed.connect(self._show_title)
        session.replaced.connect(self.selection.clear)
        self.selection.changed.connect(self._selection_changed)
        self.status_bar.findings_wanted.connect(lambda: self.docks.raise_panel("findings"))
        self.status_bar.zoom_wanted.connect(lambda: self.page.view.set_zoom(1.0))
        self.program.settings.changed.connect(self._settings_changed)
        self.program.appearance.changed.connect(self._theme_changed)

    # -- pages --------------------------------------------------------------------------------------------------------

    @property
    def is_free(self) -> bool:
        """Whether another document may be opened here: nothing is, or one without a file in which nothing was done."""
        return self.session.path is None and not self.session.dirty and not self.session.history.can_undo

    @property
    def document_name(self) -> str:
        """What the document is called in titles and questions."""
        if self.state.page == "problems":
            return self.problems.path.name
        return self.session.path.name if self.session.path else self.session.blueprint.name or self.tr("Untitled")

    def show_start(self) -> None:
        """Show the start page."""
        self.start.show_recent(self.program.settings.value.recent)
        self._show_unsaved()
        self._show_page("start")

    def show_map(self) -> None:
        """Show the open document."""
        self._show_page("map")
        self.page.setFocus()

    def show_problems(self, path: Path, error: DocumentError, content: str | None = None) -> None:
        """Show why `path` cannot be read; the document that is open stays."""
        from designer.app.problems_panel import readable_text

        if self.state.page != "problems":
            self.before_problems = self.state.page
        self.problems.show_problems(path, error, readable_text(path) if content is None else content)
        self._show_page("problems")

    def leave_problems(self) -> None:
        """Go back to what was shown before the problems."""
        if self.before_problems == "map":
            self.show_map()
        else:
            self.show_start()

    def _show_page(self, name: str) -> None:
        is_map = name == "map"
        if is_map:
            self.stack.setCurrentWidget(self.page)
            self.status_bar.show_zoom(self.page.view.zoom)
        else:
            self.stack.setCurrentWidget(self.problems if name == "problems" else self.start)
        self.state = State(page=name)
        if is_map or self._is_made("docks"):
            self.docks.show_all(is_map)
        self.tool_bar.setVisible(is_map)
        self.status_bar.show_parts(is_map)
        self._follow()
        self._show_title()

    def _show_unsaved(self) -> None:
        self.start.show_unsaved(self.program.unsaved())

    # -- following ----------------------------------------------------------------------------------------------------

    def _follow(self, anyway: bool = True) -> None:
        before, history, settings = self.state, self.session.history, self.program.settings.value
        self.state = State(
            page=self.state.page,
            undo=history.undo_label if self.state.page == "map" else None,
            redo=history.redo_label if self.state.page == "map" else None,
            steps=len(self.selection.ids("steps", "notes")),
            selected=len(self.selection.refs),
            all_steps=len(self.session.blueprint.steps),
            full_screen=self.isFullScreen(),
            heat=settings.heat,
            theme=settings.theme,
            language=settings.language,
        )
        if anyway or self.state != before:  # after most edits the same can be done as before
            actions.follow(self.actions_by_id, self.state)

    def _selection_changed(self) -> None:
        self.session.break_merge()
        self._follow()

    def _show_title(self) -> None:
        program = "Service Designer"
        self.setWindowTitle(
            f"{program}[*]" if self.state.page == "start" else f"{self.document_name.replace('[*]', '[*][*]')}[*] – {program}"
        )
        self.setWindowFilePath(str(self.session.path) if self.session.path else "")

    def _settings_changed(self, settings: Settings) -> None:
        if self._is_made("page"):
            self.page.set_heat(settings.heat)
        self._follow()
        if self.state.page == "start":
            self.start.show_recent(settings.recent)

    def _theme_changed(self) -> None:
        self._with_icons.clear()
        self._paint_icons(self.actions_by_id)

    def _paint_all_icons(self) -> None:
        self._paint_icons(self.actions_by_id)
        self.setWindowIcon(program_icon())

    def _paint_icons(self, ids: Iterable[str]) -> None:
        missing = set(ids) - self._with_icons
        actions.paint_icons(self.actions_by_id, missing)
        self._with_icons |= missing

    def _map_menu(self, place: QPoint, refs: list[Ref]) -> None:
        from designer.app.map_menu import fill_map_menu

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_map_menu(menu, self, refs, self._fillers)
        menu.popup(place)

    # -- the window itself --------------------------------------------------------------------------------------------

    def toggle_full_screen(self) -> None:
        """Fill the screen, or be a window again."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        self._follow()

    def reset_layout(self) -> None:
        """Put panels and tool bar where they were at first."""
        if self.state.page != "map":
            return
        self.docks.reset()
        self.addToolBar(self.tool_bar)
        self.tool_bar.show()

    def come_to_front(self) -> None:
        """Show this window over the others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def take_over(self, other: MainWindow) -> None:
        """Go on with all that `other`, which closes, holds and shows."""
        from designer.app.take_over import take_over

        take_over(self, other)
        other.give_up()

    def finish_typing(self) -> None:
        """Take over what is being typed into a name on the map, in the outline or in a form: saving must not leave it out."""
        if self._is_made("page") and self.page.view.naming.editor is not None:
            self.page.view.naming.editor.commit()
        field = self.focusWidget()
        if field is not None and field is not self.centralWidget():
            field.clearFocus()  # editors in lists and forms commit when they lose the keyboard
            if isValid(field) and field.isVisible():
                field.setFocus()

    def give_up(self) -> None:
        """Close without asking: another window has the document."""
        self._given_up = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, remember the layout, and stop what runs in the background."""
        if not self._given_up and not self.file.may_close():
            event.ignore()
            return
        self._remember_layout()
        self.journal.drop()
        self.stop_workers()
        event.accept()
        self.closed.emit(self)

    def stop_workers(self) -> None:
        """Forget what was asked for in the background and wait for what runs there: it needs the window to tell its results to."""
        self.session.close()
        if self._is_made("start"):
            self.start.close_workers()

    def _remember_layout(self) -> None:
        self.program.settings.change(geometry=bytes(self.saveGeometry().data()))
        if self._is_made("docks"):
            self.program.settings.change(state=bytes(self.layout_state().data()))

    def layout_state(self) -> QByteArray:
        """Where panels and tool bar are, of a window that closes."""
        self.setUpdatesEnabled(False)
        self.docks.show_all(True)
        return self.saveState()

    def _remembered_place(self) -> None:
        room = self.screen().availableGeometry().size() - FRAME
        self.resize(FIRST_SIZE.boundedTo(room))
        if self.program.settings.value.geometry:
            self.restoreGeometry(QByteArray(self.program.settings.value.geometry))
            self.move(self.pos() + OFFSET * len(self.program.windows))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped on the window."""
        if _local_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files that were dropped, after the drop is done."""
        paths = _local_files(event)
        if paths:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: self.file.open_all(paths))


def _local_files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
