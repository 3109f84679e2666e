"""Notices that another program wrote the open file, or one that its links lead to."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLE_MS = 150


class FileWatch(QObject):
    """Sends `touched` some moments after a file that is watched was written, replaced or removed.

    Files and their folders are both watched: an atomic replace makes the watcher forget the file, and it is added again. Whether the content
    is another one is for the session to say, which also made some of these writes itself.
    """

    touched = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths: tuple[Path, ...] = ()
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._timer.timeout.connect(self._settle)
        self._watcher.fileChanged.connect(self._timer.start)
        self._watcher.directoryChanged.connect(self._timer.start)

    def watch(self, path: Path | None, others: Iterable[str] = ()) -> None:
        """Watch `path` and `others` and nothing else."""
        watched = self._watcher.files() + self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)
        self._timer.stop()
        self._paths = tuple(dict.fromkeys((path.absolute(), *map(Path, others)))) if path else ()
        self._add()

    def _settle(self) -> None:
        self._add()
        self.touched.emit()

    def _add(self) -> None:
        watched = {*self._watcher.files(), *self._watcher.directories()}
        for place in dict.fromkeys(place for path in self._paths for place in (path, path.parent)):
            if str(place) not in watched and place.exists():
                self._watcher.addPath(str(place))
