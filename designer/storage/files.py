"""Documents on the disk: read within limits, replaced in one piece, and kept safe in a recovery journal.

A file is never written in place. Its new text goes to a temporary file in the same folder, is flushed to the disk, and then takes
the old one's place in one step: whoever reads at any moment finds the whole old text or the whole new one.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import tempfile
from pathlib import Path
from typing import NamedTuple

from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.storage.document import Source, read
from designer.storage.problems import DocumentError, Problem
from designer.storage.strict_yaml import MOST_BYTES, too_large


class FileProblem(Exception):
    """A file cannot be read or written; `message` says why."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


_REASONS = {
    errno.ENOSPC: QT_TRANSLATE_NOOP("files", "{path}: the disk is full"),
    errno.EDQUOT: QT_TRANSLATE_NOOP("files", "{path}: your share of the disk is used up"),
    errno.EFBIG: QT_TRANSLATE_NOOP("files", "{path}: the file would be larger than is allowed here"),
    errno.EROFS: QT_TRANSLATE_NOOP("files", "{path}: the disk can only be read"),
    errno.EACCES: QT_TRANSLATE_NOOP("files", "{path}: you may not do this here (permission denied)"),
    errno.EPERM: QT_TRANSLATE_NOOP("files", "{path}: you may not do this here (permission denied)"),
    errno.ENOENT: QT_TRANSLATE_NOOP("files", "{path}: the file or its folder is not there"),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("files", "{path}: the file or its folder is not there"),
    errno.EISDIR: QT_TRANSLATE_NOOP("files", "{path}: this is a folder"),
    errno.EIO: QT_TRANSLATE_NOOP("files", "{path}: the disk does not answer"),
}
_OTHER = QT_TRANSLATE_NOOP("files", "{path}: {reason}")
_NOT_A_FILE = QT_TRANSLATE_NOOP("files", "{path}: this is not a file")


def problem(path: Path | str, error: OSError) -> FileProblem:
    """What `error` means for the user who wanted something with `path`."""
    template = _REASONS.get(error.errno or 0)
    if template is None:
        return FileProblem(say(_OTHER, path=str(path), reason=error.strerror or str(error)))
    return FileProblem(say(template, path=str(path)))


def read_bytes(path: Path | str) -> bytes:
    """The bytes of a document's file.

    Raises `FileProblem`, and `DocumentError` for a file over the limit, which is refused before it is read.
    """
    try:
        with open(path, "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode) and not stat.S_ISFIFO(status.st_mode):
                raise FileProblem(say(_NOT_A_FILE, path=str(path)))
            data = file.read(MOST_BYTES + 1) if status.st_size <= MOST_BYTES else b""
    except OSError as error:
        raise problem(path, error) from error
    size = max(len(data), status.st_size)
    if size > MOST_BYTES:
        raise DocumentError([Problem(too_large(size), 1, 1)], str(path))
    return data


def read_file(path: Path | str) -> Source:
    """The document in a file. Raises `FileProblem` and `DocumentError`."""
    return read(read_bytes(path), str(path))


def save_file(path: Path | str, text: str) -> None:
    """Put `text` into the file at `path` in one step, keeping its permissions; a link stays a link to it.

    Raises `FileProblem`; the old file is then as it was, and nothing else is left behind.
    """
    save_bytes(path, text.encode("utf-8"))


def save_bytes(path: Path | str, data: bytes) -> None:
    """As `save_file`, for pictures and other files that are not text. Raises `FileProblem`."""
    try:
        _replace(Path(os.path.realpath(path)), data)
    except OSError as error:
        raise problem(path, error) from error


def _replace(target: Path, data: bytes) -> None:
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if target.exists() and not target.is_file():
        target.write_bytes(data)  # a device or a pipe: it is written to, never replaced
        return
    _refuse_read_only(target)
    handle, temporary = tempfile.mkstemp(prefix=".saving-", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.chmod(temporary, _mode(target))
            os.fsync(file.fileno())
        os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    _sync_folder(target.parent)


def _refuse_read_only(target: Path) -> None:
    """A file that was made read-only is not replaced, although its folder would let us."""
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _mode(target: Path) -> int:
    """The permissions that the file has, or that a new one gets."""
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    """Bring the folder's entry to the disk where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def fingerprint(path: Path | str) -> object | None:
    """A value that changes when another program writes the file; None when it is not there."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


# -- journal ------------------------------------------------------------------------------------------------------------------

_SUFFIX = ".journal"
_OF = "# recovery of: "


class JournalEntry(NamedTuple):
    """A document that was not saved: the `key` of its window, the `path` of its file (empty: it had none), its text and its time (s)."""

    key: str
    path: str
    text: str
    time: float


def write_journal(folder: Path | str, key: str, path: Path | str | None, text: str) -> None:
    """Keep `text` as the unsaved state of the window `key`. Raises `FileProblem`."""
    try:
        os.makedirs(folder, exist_ok=True)
        of = str(path or "").encode("unicode_escape").decode("ascii")
        _replace(_journal(folder, key), f"{_OF}{of}\n{text}".encode("utf-8", "surrogateescape"))
    except OSError as error:
        raise problem(folder, error) from error


def read_journals(folder: Path | str) -> list[JournalEntry]:
    """What was left behind in `folder`, the newest first; what cannot be read is passed over."""
    entries = []
    for file in sorted(Path(folder).glob(f"*{_SUFFIX}")):
        with contextlib.suppress(OSError, UnicodeDecodeError):
            if file.stat().st_size > 2 * MOST_BYTES:
                continue
            head, _, text = file.read_bytes().decode("utf-8").partition("\n")
            if head.startswith(_OF):
                of = head.removeprefix(_OF).encode("ascii").decode("unicode_escape")
                entries.append(JournalEntry(file.name.removesuffix(_SUFFIX), of, text, file.stat().st_mtime))
    return sorted(entries, key=lambda entry: -entry.time)


def drop_journal(folder: Path | str, key: str) -> None:
    """Forget the unsaved state of the window `key`."""
    with contextlib.suppress(OSError):
        os.unlink(_journal(folder, key))


def _journal(folder: Path | str, key: str) -> Path:
    safe = "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in key)[:100]
    return Path(folder) / f"{safe}{_SUFFIX}"
