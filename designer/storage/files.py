"""Documents on the disk: read within limits, replaced in one piece, and kept safe in a recovery journal.

A file is never written in place. Its new text goes to a temporary file in the same folder, is flushed to the disk, and then takes
the old one's place in one step: whoever reads at any moment finds the whole old text or the whole new one.
"""

from __future__ import annotations

import contextlib
import errno
import filecmp
import os
import stat
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.storage.document import Source, read
from designer.storage.problems import DocumentError, Problem
from designer.storage.strict_yaml import MOST_BYTES, too_large

Fingerprint = tuple[int, int, int]
"""Time of the last change (ns), size and inode of a file."""


class FileProblem(Exception):
    """A file cannot be read or written; `message` says why."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


PIECE = 1 << 20  # bytes that are copied at once

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
    return _read(path)[0]


def _read(path: Path | str) -> tuple[bytes, Fingerprint]:
    """The bytes and the fingerprint of the opened file, taken before they are read: what is written meanwhile changes it."""
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
    return data, _fingerprint(status)


def read_file(path: Path | str) -> Source:
    """The document in a file. Raises `FileProblem` and `DocumentError`."""
    return read(read_bytes(path), str(path))


def read_file_with_fingerprint(path: Path | str) -> tuple[Source, Fingerprint]:
    """The document in a file, and the `fingerprint` of the file that it was read from, whatever is written there meanwhile.

    Raises `FileProblem` and `DocumentError`.
    """
    data, found = _read(path)
    return read(data, str(path)), found


def save_file(path: Path | str, text: str) -> Fingerprint | None:
    """Put `text` into the file at `path` in one step, keeping its permissions; a link stays a link to it.

    Returns the `fingerprint` of what was saved, None where it went to a device. Raises `FileProblem`; the old file is then as it
    was, and nothing else is left behind.
    """
    return save_bytes(path, text.encode("utf-8"))


def save_bytes(path: Path | str, data: bytes) -> Fingerprint | None:
    """As `save_file`, for pictures and other files that are not text. Raises `FileProblem`."""
    return save_parts(path, (data,))


def save_parts(path: Path | str, parts: Iterable[bytes]) -> Fingerprint | None:
    """As `save_bytes`, for what is made piece by piece and may be too large to hold. Raises `FileProblem`."""
    with _told_as(path):
        return _replace(Path(os.path.realpath(path)), parts)


def save_files(texts: Sequence[tuple[Path | str, str]]) -> None:
    """Put each text into its file: all new texts are on the disk before the first one takes its file's place.

    Raises `FileProblem`. Where a text cannot be written, no file is changed and nothing else is left behind; only a disk that
    fails between two renames leaves some of them changed.
    """
    waiting: list[_Waiting] = []
    try:
        for path, text in texts:
            with _told_as(path):
                waiting.append(_prepare(Path(os.path.realpath(path)), (text.encode("utf-8"),)))
        ready = zip((path for path, _ in texts), waiting, strict=True)
        for path, one in sorted(ready, key=lambda pair: pair[1].temporary != ""):  # devices first: only they may still refuse
            with _told_as(path):
                one.take_place()
    finally:
        for one in waiting:
            one.forget()


def copy_file(path: Path | str, target: Path | str) -> None:
    """Put what the file at `path` holds into the one at `target`, as `save_parts` does. Raises `FileProblem`."""
    with _told_as(path), open(path, "rb") as file:
        save_parts(target, iter(partial(file.read, PIECE), b""))


def same_bytes(path: Path | str, other: Path | str) -> bool:
    """Whether both files hold the same. Raises `FileProblem`."""
    with _told_as(path):
        return filecmp.cmp(path, other, shallow=False)


@contextlib.contextmanager
def _told_as(path: Path | str) -> Iterator[None]:
    """What the system refuses is a `FileProblem` with `path`."""
    try:
        yield
    except OSError as error:
        raise problem(path, error) from error


@dataclass(slots=True)
class _Waiting:
    """Data that waits in the file `temporary` to take the place of `target`; without one `target` is a device, written to as it is."""

    target: Path
    data: bytes
    temporary: str = ""

    def take_place(self) -> None:
        if not self.temporary:
            self.target.write_bytes(self.data)  # a device or a pipe: it is written to, never replaced
            return
        os.replace(self.temporary, self.target)
        self.temporary = ""
        _sync_folder(self.target.parent)

    def forget(self) -> None:
        """Leave nothing behind of what did not take its place."""
        if self.temporary:
            with contextlib.suppress(OSError):
                os.unlink(self.temporary)


def _replace(target: Path, parts: Iterable[bytes], mode: int | None = None) -> Fingerprint | None:
    """Put `parts` in the place of `target`, with the permissions `mode` or those that it has."""
    waiting = _prepare(target, parts, mode)
    try:
        found = fingerprint(waiting.temporary) if waiting.temporary else None  # a rename changes neither time nor inode
        waiting.take_place()
    finally:
        waiting.forget()
    return found


def _prepare(target: Path, parts: Iterable[bytes], mode: int | None = None) -> _Waiting:
    """Bring `parts` to the disk in a file beside `target`."""
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if target.exists() and not target.is_file():
        return _Waiting(target, b"".join(parts))
    _refuse_read_only(target)
    handle, temporary = tempfile.mkstemp(prefix=".saving-", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(parts)
            file.flush()
            os.chmod(temporary, _mode(target) if mode is None else mode)
            os.fsync(file.fileno())
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    return _Waiting(target, b"", temporary)


def _refuse_read_only(target: Path) -> None:
    """A file that was made read-only is not replaced, although its folder would let us; a disk that is read-only is told as such."""
    if target.exists() and not os.access(target, os.W_OK):
        reason = errno.EROFS if _disk_is_read_only(target) else errno.EACCES
        raise OSError(reason, os.strerror(reason))


def _disk_is_read_only(target: Path) -> bool:
    if sys.platform == "win32":
        return False
    return bool(os.statvfs(target).f_flag & os.ST_RDONLY)


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


_UMASK = _umask()
"""Read once: it can only be read by setting it, for all threads of the program, whose files would then be open to everyone."""


def _mode(target: Path) -> int:
    """The permissions that the file has, or that a new one gets."""
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return 0o666 & ~_UMASK


def _sync_folder(folder: Path) -> None:
    """Bring the folder's entry to the disk where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def file_stem(name: str) -> str:
    """A name for a file, without its ending, made from a document's `name`: what some system would not take becomes a hyphen."""
    kept = "".join(letter if letter.isalnum() or letter in " -_" else "-" for letter in name)
    return kept.strip(" -")[:80].strip() or "blueprint"


def fingerprint(path: Path | str) -> Fingerprint | None:
    """A value that changes when another program writes the file; None when it is not there."""
    try:
        return _fingerprint(os.stat(path))
    except OSError:
        return None


def _fingerprint(status: os.stat_result) -> Fingerprint:
    return status.st_mtime_ns, status.st_size, status.st_ino


# -- journal ------------------------------------------------------------------------------------------------------------------

_SUFFIX = ".journal"
_OF = "# recovery of: "
_LONGEST_HEAD = 65_536  # bytes: no system knows so long a path
OWN_FILE, OWN_FOLDER = 0o600, 0o700


class JournalEntry(NamedTuple):
    """A document that was not saved: the `key` of its window, the `path` of its file (empty: it had none), its time (s) and its journal."""

    key: str
    path: str
    time: float
    journal: Path

    @property
    def text(self) -> str:
        """The document as it was, read when it is asked for; a byte that is no text is marked as such. Raises `FileProblem`."""
        return read_bytes(self.journal).partition(b"\n")[2].decode("utf-8", "replace")


def write_journal(folder: Path | str, key: str, path: Path | str | None, text: str) -> None:
    """Keep `text` as the unsaved state of the window `key`, for nobody but its user to read. Raises `FileProblem`."""
    with _told_as(folder):
        _own_folder(Path(folder))
        of = str(path or "").encode("unicode_escape").decode("ascii")
        _replace(_journal(folder, key), (f"{_OF}{of}\n{text}".encode("utf-8", "surrogateescape"),), OWN_FILE)


def _own_folder(folder: Path) -> None:
    """Make `folder`, or close it to others if it is there (an earlier version left it open)."""
    os.makedirs(folder, mode=OWN_FOLDER, exist_ok=True)
    if stat.S_IMODE(folder.stat().st_mode) & 0o077:
        with contextlib.suppress(OSError):
            folder.chmod(OWN_FOLDER)


def read_journals(folder: Path | str) -> list[JournalEntry]:
    """What was left behind in `folder`, the newest first, by the first line of each; what cannot be read is passed over."""
    entries = []
    for file in sorted(Path(folder).glob(f"*{_SUFFIX}")):
        with contextlib.suppress(OSError, UnicodeDecodeError):
            if file.stat().st_size > 2 * MOST_BYTES:
                continue
            with file.open("rb") as journal:
                head = journal.readline(_LONGEST_HEAD).decode("ascii").removesuffix("\n")
            if head.startswith(_OF):
                of = head.removeprefix(_OF).encode("ascii").decode("unicode_escape")
                entries.append(JournalEntry(file.name.removesuffix(_SUFFIX), of, file.stat().st_mtime, file))
    return sorted(entries, key=lambda entry: -entry.time)


def drop_journal(folder: Path | str, key: str) -> None:
    """Forget the unsaved state of the window `key`."""
    with contextlib.suppress(OSError):
        os.unlink(_journal(folder, key))


def _journal(folder: Path | str, key: str) -> Path:
    safe = "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in key)[:100]
    return Path(folder) / f"{safe}{_SUFFIX}"
