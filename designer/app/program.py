"""What all windows share: settings, look, language, unsaved work; and the list of windows."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from designer.app import translations
from designer.app.appearance import Appearance
from designer.app.garbage import Garbage
from designer.app.main_window import MainWindow
from designer.app.recovery import journal_folder, unsaved_work
from designer.app.settings import Settings, SettingsStore
from designer.storage.files import JournalEntry, drop_journal


class Program(QObject):
    """One per process."""

    unsaved_changed = Signal()
    settings: SettingsStore
    appearance: Appearance
    windows: list[MainWindow]

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._translators: list[QTranslator] = []
        self.settings = SettingsStore(self)
        self.appearance = Appearance(app, self.settings.value.theme, self)
        self.garbage = Garbage(self)
        self.journals = journal_folder()
        self.windows: list[MainWindow] = []
        self._ignored: set[str] = set()  # keys of unsaved work that this run offers no more
        self.settings.changed.connect(self._settings_changed)
        self._install_language()

    # -- windows ------------------------------------------------------------------------------------------------------

    def make_window(self) -> MainWindow:
        """Another window, not shown yet and with no page in it."""
        window = MainWindow(self)
        window.session.replaced.connect(self.garbage.begin_again)
        window.closed.connect(self._window_closed)
        self.windows.append(window)
        return window

    def new_window(self) -> MainWindow:
        """Another window, shown, with the start page in it."""
        window = self.make_window()
        window.appear()
        return window

    def open(self, paths: Sequence[Path]) -> None:
        """Open `paths`, each in a window; without any, a window with the start page."""
        window = self.make_window()
        window.file.open_all(paths)
        window.appear()

    def window_of(self, path: Path) -> MainWindow | None:
        """The window in which `path` is open."""
        return next((window for window in self.windows if window.session.path and _same_file(window.session.path, path)), None)

    def quit(self) -> None:
        """Close every window; one that stays open keeps the program running."""
        for window in list(self.windows):
            if not window.close():
                return

    def _window_closed(self, window: MainWindow) -> None:
        if window in self.windows:
            self.windows.remove(window)

    # -- settings -----------------------------------------------------------------------------------------------------

    def choose_language(self, language: str) -> None:
        """Speak `language` ("" is the system's): every window is made anew around the document it holds."""
        if language != self.settings.value.language:
            self.settings.change(language=language)
            self._install_language()
            for window in list(self.windows):
                self.make_window().take_over(window)

    def _install_language(self) -> None:
        translations.install(self._app, translations.chosen_language(self.settings.value.language), self._translators)

    def _settings_changed(self, settings: Settings) -> None:
        self.appearance.choose(settings.theme)

    # -- unsaved work -------------------------------------------------------------------------------------------------

    def unsaved(self) -> list[JournalEntry]:
        """Work that an earlier run did not save."""
        return unsaved_work(self.journals)

    def unsaved_of(self, path: Path) -> JournalEntry | None:
        """The newest work on the file `path` that an earlier run did not save, unless it is to be ignored."""
        offered = (entry for entry in self.unsaved() if entry.path and entry.key not in self._ignored)
        return next((entry for entry in offered if _same_file(Path(entry.path), path)), None)

    def ignore_unsaved(self, entry: JournalEntry) -> None:
        """Speak of `entry` no more when its file is opened; the start page goes on listing it."""
        self._ignored.add(entry.key)

    def forget_unsaved(self, entry: JournalEntry) -> None:
        """Unsaved work was recovered or given up."""
        drop_journal(self.journals, entry.key)
        self.unsaved_changed.emit()

    def rescue(self) -> bool:
        """Journal every document that has unsaved changes, now; whether all are safe."""
        safe = [window.journal.write_now() for window in self.windows]
        return all(safe)


def _same_file(one: Path, other: Path) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        return one.absolute() == other.absolute()
