"""Notices that another program wrote the open file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLE_MS = 150


class FileWatch(QObject):
    """Sends `touched` some moments after the file at `path` was written, replaced or removed.

    File and folder are both watched: an atomic replace makes the watcher forget the file, and it is added again. Whether the content
    is another one is for the session to say, which also made some of these writes itself.
    """

    touched = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._timer.timeout.connect(self._settle)
        self._watcher.fileChanged.connect(self._timer.start)
        self._watcher.directoryChanged.connect(self._timer.start)

    def watch(self, path: Path | None) -> None:
        """Watch `path` and nothing else."""
        watched = self._watcher.files() + self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)
        self._timer.stop()
        self._path = path.absolute() if path else None
        self._add()

    def _settle(self) -> None:
        self._add()
        self.touched.emit()

    def _add(self) -> None:
        if self._path is None:
            return
        watched = {*self._watcher.files(), *self._watcher.directories()}
        for place in (self._path, self._path.parent):
            if str(place) not in watched and place.exists():
                self._watcher.addPath(str(place))
