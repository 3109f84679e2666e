"""Unsaved work survives a crash: each window journals its document while it is dirty, and the next start offers it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QLockFile, QObject, QStandardPaths, QThreadPool, QTimer

from designer.app.session import Session
from designer.storage.document import write
from designer.storage.files import FileProblem, JournalEntry, drop_journal, read_journals, write_journal

INTERVAL_MS = 10_000


def _warn(words: str, reason: object) -> None:
    import logging

    logging.getLogger(__name__).warning(words, reason)


def journal_folder() -> Path:
    """Where journals lie: in the user's folder for this program's data."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "journal"


def unsaved_work(folder: Path) -> list[JournalEntry]:
    """The journals whose program is gone, newest first; those of running windows are left alone."""
    if not folder.is_dir():
        return []
    return [entry for entry in read_journals(folder) if _abandoned(folder, entry.key)]


def time_of(entry: JournalEntry) -> str:
    """When `entry` was written, as the user writes dates."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(entry.time)), QLocale.FormatType.ShortFormat)


def _lock(folder: Path, key: str) -> QLockFile:
    lock = QLockFile(str(folder / f"{key}.lock"))
    lock.setStaleLockTime(0)  # only a program that has ended makes a lock stale
    return lock


def _abandoned(folder: Path, key: str) -> bool:
    lock = _lock(folder, key)
    free = lock.tryLock(0)
    if free:
        lock.unlock()
    return free


class Journal(QObject):
    """Writes the session's document to the journal every `interval_ms` while it is dirty and has changed."""

    def __init__(self, session: Session, folder: Path | None = None, interval_ms: int = INTERVAL_MS) -> None:
        super().__init__(session)
        self._session = session
        self._folder = folder or journal_folder()
        self._key = os.urandom(16).hex()
        self._lock: QLockFile | None = None
        self._written: object = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._timer = QTimer(self, interval=interval_ms)
        self._timer.timeout.connect(self._tick)
        session.dirty_changed.connect(self._dirty_changed)
        session.replaced.connect(self._replaced)

    def write_now(self) -> bool:
        """Write at once and wait for it, for the moment before something worse; whether the work is safe in the journal."""
        self._pool.waitForDone()
        job = self._job()
        if job is not None:
            job()
        return not self._session.dirty or self._written is self._session.blueprint

    def drop(self) -> None:
        """The work is saved or given up: the journal goes."""
        self._timer.stop()
        self._pool.waitForDone()
        self._written = None
        if self._lock is not None:
            drop_journal(self._folder, self._key)
            self._lock.unlock()
            self._lock = None

    def _replaced(self) -> None:
        """Another document: what was journalled belongs to the one before."""
        self.drop()
        self._dirty_changed(self._session.dirty)

    def _dirty_changed(self, dirty: bool) -> None:
        if dirty:
            self._timer.start()
        else:
            self.drop()

    def _tick(self) -> None:
        job = self._job()
        if job is not None:
            self._pool.start(job)

    def _job(self) -> Callable[[], None] | None:
        """The work of writing the present value, to be done on any thread; None when there is nothing new."""
        blueprint, source, path = self._session.blueprint, self._session.source, self._session.path
        if not self._session.dirty or blueprint is self._written or not self._hold():
            return None
        folder, key = self._folder, self._key

        def job() -> None:
            try:
                write_journal(folder, key, path, write(blueprint, source))
                self._written = blueprint
            except FileProblem as problem:
                _warn("the journal could not be written: %s", problem.message)

        return job

    def _hold(self) -> bool:
        if self._lock is None:
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                _warn("no folder for the journal: %s", error)
                return False
            self._lock = _lock(self._folder, self._key)
            self._lock.tryLock(0)
        return True
