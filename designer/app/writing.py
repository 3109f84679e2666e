"""Files that are made beside the window: on a thread, one after the other, with progress and a way back for what takes long."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QProgressDialog

from designer.app import dialogs
from designer.app.jobs import Jobs
from designer.app.messages import text
from designer.app.progress import SHOWN_AFTER_MS, progress_dialog
from designer.storage.files import FileProblem

if TYPE_CHECKING:
    from designer.app.main_window import MainWindow
    from designer.output.progress import Told

Work = Callable[["Told"], object]
"""Makes and saves one file from a snapshot, on a thread: it touches no widget. What it tells its progress stops it once it is taken back."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    path: Path
    title: str
    work: Work


class FileWriter(QObject):
    """Writes the files of one window and says in it how that went; the window is free meanwhile until a dialog shows progress."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: deque[_Wanted] = deque()
        self._dialog: QProgressDialog | None = None
        self._jobs = Jobs(self)
        self._jobs.progressed.connect(self._tell)
        window.session.closed.connect(self._close)

    @property
    def busy(self) -> bool:
        """Whether a file is being written."""
        return self._jobs.busy

    def write(self, path: Path, work: Work, title: str) -> None:
        """Let `work` write `path`; a dialog with `title` shows what takes long and tells what fails."""
        self._waiting.append(_Wanted(path, title, work))
        if not self._jobs.busy:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            return
        wanted = self._waiting.popleft()
        words = QCoreApplication.translate("ReportCommands", "Writing {name}").format(name=wanted.path.name)
        dialog = self._dialog = progress_dialog(words, QCoreApplication.translate("OutputCommands", "Cancel"), 0, self._window)
        dialog.setWindowTitle(wanted.title)
        dialog.setAutoReset(False)
        dialog.setAutoClose(False)
        dialog.canceled.connect(self._cancel)
        dialog.setValue(0)
        self._jobs.start(
            words,
            lambda tell, _cancelled: wanted.work(tell),
            lambda _outcome: self._done(wanted),
            lambda problem: self._fail(wanted, problem),
        )

    def _tell(self, part: int, of: int) -> None:
        if self._dialog is not None:
            self._dialog.setMaximum(of)
            self._dialog.setValue(part)

    def _done(self, wanted: _Wanted) -> None:
        self._over()
        self._window.status_bar.say_text(QCoreApplication.translate("OutputCommands", "Exported {name}").format(name=wanted.path.name))
        self._next()

    def _fail(self, wanted: _Wanted, problem: Exception) -> None:
        self._over()
        reason = text(problem.message) if isinstance(problem, FileProblem) else str(problem)
        words = QCoreApplication.translate("OutputCommands", "{name} could not be written.").format(name=wanted.path.name)
        dialogs.warn(self._window, wanted.title, words, reason)
        self._next()

    def _cancel(self) -> None:
        self._jobs.cancel()
        self._over()
        self._window.status_bar.say_text(QCoreApplication.translate("OutputCommands", "Nothing was exported"))
        self._next()

    def _over(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.canceled.disconnect(self._cancel)
            dialog.close()
            dialog.deleteLater()

    def _close(self) -> None:
        """The window goes: what is nearly written is finished, all else is given up."""
        self._waiting.clear()
        self._jobs.finish(SHOWN_AFTER_MS)
        self._over()
