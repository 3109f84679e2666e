"""The last net: what nobody foresaw is logged, the work is journalled, and one calm dialog says so."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QStandardPaths

NAME = "designer"  # of the log


def log_path() -> Path:
    """The file that the log is written to."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "log.txt"


def start_log(path: Path) -> None:
    """Write warnings and worse to `path`, at most two files of 500 KB; without a place for it the program runs on."""
    import logging
    from logging.handlers import RotatingFileHandler

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=500_000, backupCount=1, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log = logging.getLogger(NAME)
    log.addHandler(handler)
    log.setLevel(logging.WARNING)


class LastNet:
    """The process's excepthook; `rescue` journals the open documents before anything is shown."""

    def __init__(self, rescue: Callable[[], bool], path: Path) -> None:
        self._rescue = rescue
        self._path = path
        self._showing = False

    def install(self) -> None:
        """Take the place of Python's own hook, which would print a traceback where nobody looks."""
        sys.excepthook = self.caught

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log `error`, save what can be saved, and tell the user once."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        import logging

        logging.getLogger(NAME).critical("unforeseen error", exc_info=(kind, error, trace))
        if self._showing or threading.current_thread() is not threading.main_thread():
            return
        self._showing = True
        try:
            self._tell(self._rescue())
        finally:
            self._showing = False

    def _tell(self, safe: bool) -> None:
        from designer.app.dialogs import warn

        title = QCoreApplication.translate("errors", "Something went wrong")
        body = QCoreApplication.translate("errors", "The last action could not be finished. Your document is complete.")
        details = QCoreApplication.translate(
            "errors", "Unsaved work is kept safe and offered at the next start. What happened is written to {path}."
        )
        if not safe:
            details = QCoreApplication.translate(
                "errors",
                "Unsaved work could not be kept safe: save it now, to another place if need be. What happened is written to {path}.",
            )
        warn(None, title, body, details.format(path=self._path))
