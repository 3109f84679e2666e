"""The handlers of the File menu: new, open, save, close, and what the disk says about it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from designer.app.menus import fill_with_paths
from designer.app.messages import text
from designer.app.recovery import time_of
from designer.app.template_titles import template_title
from designer.app.watch import FileWatch
from designer.model.blueprint import Blueprint
from designer.resources import template_names, template_path, without_schema_line
from designer.storage.document import read
from designer.storage.files import FileProblem, JournalEntry, file_stem, read_bytes
from designer.storage.problems import DocumentError

if TYPE_CHECKING:
    from designer.app.main_window import MainWindow

ENDING = ".blueprint.yaml"


class FileCommands(QObject):
    """Opens and saves for one window. Where the window holds a document already, another window opens the next."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._watch = FileWatch(self)
        self._watch.touched.connect(self._touched)
        self._session.path_changed.connect(self._watch_files)
        self._session.library_changed.connect(self._watch_files)

    # -- new and open -------------------------------------------------------------------------------------------------

    def new(self) -> None:
        """A document with lanes and stages to begin with."""
        self.new_from_template(template_path("empty"))

    def new_from_template(self, path: Path) -> None:
        """A document without a file, made from the template at `path`."""
        window = self._free_window()
        try:
            source = read(without_schema_line(read_bytes(path)), str(path))
        except (DocumentError, FileProblem) as problem:
            window.file.tell_unreadable(path, problem)
            return
        window.session.new(source.blueprint, source)
        window.show_map()
        window.appear()

    def _free_window(self) -> MainWindow:
        """This window if it holds nothing to lose, else another one."""
        return self._window if self._window.is_free else self._window.program.make_window()

    def ask_and_open(self) -> None:
        """Ask for files and open them."""
        from PySide6.QtWidgets import QFileDialog

        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Open"), self._folder(), self._filters())
        self.open_all(Path(name) for name in names)

    def open_all(self, paths: Iterable[Path]) -> None:
        """Open each of `paths` in a window of its own, the first one here if this window is free."""
        for path in paths:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open `path`; a file that is open already comes to the front, one that cannot be read shows its problems."""
        path = Path(path).absolute()
        already = self._window.program.window_of(path)
        if already is not None:
            already.come_to_front()
            return
        self._free_window().file.open_here(path)

    def open_here(self, path: Path) -> None:
        """Open `path` in this window; if it cannot be read, the document that is open stays as it is."""
        try:
            self._session.open(path)
        except (DocumentError, FileProblem) as problem:
            self.tell_unreadable(path, problem)
            return
        self._window.program.settings.add_recent(path)
        self._window.show_map()
        self._offer_unsaved(path)
        self._window.appear()

    def _offer_unsaved(self, path: Path) -> None:
        """Say that an earlier run left work on the file that was opened; where that is ignored, it is kept for another run."""
        entry = self._window.program.unsaved_of(path)
        if entry is None:
            return
        words = self.tr("There is unsaved work on {name} of {time}.").format(name=path.name, time=time_of(entry))
        choices = [
            (self.tr("Recover"), lambda: self.recover(entry, here=True)),
            (self.tr("Ignore"), lambda: self._window.program.ignore_unsaved(entry)),
        ]
        self._window.page.notice.ask(words, choices)

    def tell_unreadable(self, path: Path, problem: DocumentError | FileProblem) -> None:
        """Show why `path` cannot be opened: all problems of a document, or what the disk said."""
        if isinstance(problem, DocumentError):
            self._window.show_problems(path, problem)
            self._window.appear()
            return
        from designer.app import dialogs

        self._window.appear()
        self._window.program.settings.forget_recent(str(path))
        dialogs.warn(self._window, self.tr("Open"), self.tr("{name} could not be opened.").format(name=path.name), text(problem.message))

    def recover(self, entry: JournalEntry, here: bool = False) -> None:
        """Open unsaved work of an earlier run; `here` puts it in the place of this window's document unless that has changes."""
        self._window.finish_typing()
        window = self._window if here and not self._session.dirty else self._free_window()
        path = Path(entry.path) if entry.path else None
        if path is not None and self._window.program.window_of(path) not in (None, window):
            path = None  # the file is open already: this is another state of it, to be saved elsewhere
        try:
            window.session.recover(entry.text, path, entry.time)
        except DocumentError as problem:
            window.show_problems(path or Path(entry.key), problem, entry.text)
            window.appear()
            return
        except FileProblem as problem:
            window.file.tell_unreadable(entry.journal, problem)
            return
        if window.journal.write_now():
            window.program.forget_unsaved(entry)
        window.show_map()
        window.appear()

    # -- save ---------------------------------------------------------------------------------------------------------

    def save(self) -> bool:
        """Save where the document came from, or ask where; whether it was saved."""
        self._window.finish_typing()
        path = self._session.path
        if path is not None and path.exists() and self._session.changed_on_disk():
            path = self._ask_to_replace(path)
            return path is not None and self._save_to(path)
        return self._save_to(path) if path else self.save_as()

    def save_as(self) -> bool:
        """Ask where, and save there; whether it was saved."""
        self._window.finish_typing()
        path = self._ask_where()
        return path is not None and self._save_to(path)

    def _save_to(self, path: Path | None) -> bool:
        while path is not None:
            try:
                self._session.save(path)
            except FileProblem as problem:
                path = self._ask_elsewhere(path, problem)
                continue
            self._window.page.notice.dismiss()
            self._window.program.settings.add_recent(path)
            return True
        return False

    def _ask_to_replace(self, path: Path) -> Path | None:
        """Where to save although another program has changed `path`; None for nowhere."""
        from designer.app import dialogs

        body = self.tr("Another program has changed {name} since it was opened. Saving would replace that.").format(name=path.name)
        choices = self.tr("Save elsewhere…"), self.tr("Replace it"), self.tr("Cancel")
        answer = dialogs.choose(self._window, self.tr("Save"), body, "", *choices)
        if answer == 0:
            return self._ask_where()
        return path if answer == 1 else None

    def _ask_elsewhere(self, path: Path, problem: FileProblem) -> Path | None:
        from designer.app import dialogs

        body = self.tr("{name} could not be saved. The document is still open and complete.").format(name=path.name)
        choices = self.tr("Save elsewhere…"), self.tr("Cancel")
        answer = dialogs.choose(self._window, self.tr("Save"), body, text(problem.message), *choices)
        return self._ask_where() if answer == 0 else None

    def _ask_where(self) -> Path | None:
        from designer.app.chosen_path import ask_where

        suggestion = self._session.path or Path(self._folder()) / (file_stem(self._session.blueprint.name) + ENDING)
        return ask_where(
            self._window, self.tr("Save as"), str(suggestion), self._filters(), lambda name, _filter: with_our_ending(Path(name))
        )

    def _folder(self) -> str:
        path = self._session.path
        return str(path.parent) if path else self._window.program.settings.value.folder

    def _filters(self) -> str:
        return self.tr("Service blueprints") + f" (*{ENDING});;YAML (*.yaml *.yml);;" + self.tr("All files") + " (*)"

    # -- close --------------------------------------------------------------------------------------------------------

    def may_close(self) -> bool:
        """Ask what to do with unsaved changes; False if the document should stay open."""
        self._window.finish_typing()
        if not self._session.dirty:
            return True
        from designer.app import dialogs

        self._window.come_to_front()
        answer = dialogs.ask_to_save(self._window, self._window.document_name)
        if answer == dialogs.Button.Save:
            return self.save()
        return answer == dialogs.Button.Discard

    def close(self) -> None:
        """Close the document and show the start page; on the problems of an unreadable file, go back."""
        if self._window.state.page == "problems":
            self._window.leave_problems()
        elif self.may_close():
            self._session.new(Blueprint())
            self._window.show_start()

    # -- the disk -----------------------------------------------------------------------------------------------------

    def _watch_files(self) -> None:
        self._watch.watch(self._session.path, self._session.library.files)

    def _touched(self) -> None:
        self._session.look_at_links()
        if not self._session.changed_on_disk():
            return
        path = self._session.path
        if path is None:
            return
        if not path.exists():
            self._session.file_is_gone()
            words = self.tr("{name} is no longer on the disk. Saving writes it again.")
            self._window.page.notice.ask(words.format(name=path.name), [(self.tr("Save"), self.save), (self.tr("Close"), lambda: None)])
            return
        words = self.tr("Another program has changed {name}.")
        if self._session.dirty:
            words += " " + self.tr("Reading it again gives up the changes made here.")
        choices = [(self.tr("Read it again"), self._reload), (self.tr("Keep this one"), self._session.accept_disk)]
        self._window.page.notice.ask(words.format(name=path.name), choices)

    def ask_again(self) -> None:
        """Ask what another window, which this one takes the place of, had no answer to yet."""
        path = self._session.path
        if path is not None:
            self._offer_unsaved(path)
        self._touched()

    def _reload(self) -> None:
        if self._session.path is not None:
            self.open_here(self._session.path)

    # -- menus that are filled when they open -------------------------------------------------------------------------

    def fill_templates(self, menu: QMenu) -> None:
        """One row per template."""
        for name in template_names():
            path = template_path(name)
            action = menu.addAction(template_title(name))
            action.triggered.connect(lambda _checked=False, path=path: self.new_from_template(path))

    def fill_recent(self, menu: QMenu) -> None:
        """One row per recent file."""
        recent = self._window.program.settings.value.recent
        fill_with_paths(menu, recent, lambda name: self.open(Path(name)))
        if recent:
            menu.addSeparator()
        forget = self._window.actions_by_id["recent.forget"]
        forget.setEnabled(bool(recent))
        menu.addAction(forget)


def with_our_ending(path: Path) -> Path:
    """`path` with our ending if it has no other."""
    return path if path.suffix.lower() in (".yaml", ".yml") else path.with_name(path.name + ENDING)
