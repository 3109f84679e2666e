"""What all commands share: reading documents, writing what they find, exit statuses, and how a command says that it cannot be done."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from designer.cli_arguments import PROGRAM

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from designer.storage.document import Source

DONE, NOT_GOOD, FAILED = 0, 1, 2
"""The exit statuses: done; findings of severity error or a missed promise; wrong usage or a file that cannot be read or written."""

STREAM = "-"
"""The name of standard input and of standard output."""


class Refused(Exception):
    """The command cannot be done; the lines say why. No file has been changed."""

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


def refused(reason: object) -> Refused:
    """The refusal that gives one reason, headed with the program's name."""
    return Refused(f"{PROGRAM}: error: {reason}")


def misused(reason: str) -> Refused:
    """The refusal of a command line that cannot be meant, with where to look it up."""
    return Refused(f"{PROGRAM}: error: {reason}", f"see '{PROGRAM} --help'")


@contextmanager
def refusing_file_problems() -> Iterator[None]:
    """Has a `FileProblem` end the command as `Refused`, with what it says."""
    from designer.storage.files import FileProblem

    try:
        yield
    except FileProblem as error:
        raise refused(error.message) from error


# -- reading ----------------------------------------------------------------------------------------------------------


def shown_name(name: str) -> str:
    """How messages call the file `name`."""
    return "<stdin>" if name == STREAM else name


def folder_of(name: str) -> Path:
    """Where the files stand that the document `name` mentions: beside it, or here if it comes from standard input."""
    return Path.cwd() if name == STREAM else Path(name).resolve().parent


def read_document(name: str) -> Source:
    """The document in the file `name`. Raises `Refused` with every problem that it has."""
    from designer.storage.document import read
    from designer.storage.files import read_file
    from designer.storage.problems import DocumentError
    from designer.storage.strict_yaml import MOST_BYTES

    try:
        with refusing_file_problems():
            return read(sys.stdin.buffer.read(MOST_BYTES + 1), STREAM) if name == STREAM else read_file(Path(name))
    except DocumentError as error:
        raise Refused(*(f"{shown_name(name)}:{at.line}:{at.column}: error: {at.message}" for at in error.problems)) from error


def read_readable(names: Sequence[str]) -> tuple[list[Source], list[str]]:
    """The documents that can be read, and the problems of the others."""
    sources: list[Source] = []
    problems: list[str] = []
    for name in names:
        try:
            sources.append(read_document(name))
        except Refused as refusal:
            problems.extend(refusal.lines)
    return sources, problems


def read_all(names: Sequence[str]) -> list[Source]:
    """All documents. Raises `Refused` with the problems of every one that cannot be read."""
    sources, problems = read_readable(names)
    if problems:
        raise Refused(*problems)
    return sources


# -- writing ----------------------------------------------------------------------------------------------------------


def complain(line: str) -> None:
    """Write a line to standard error, with what cannot be shown there escaped."""
    safe = "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in line)
    encoding = sys.stderr.encoding or "utf-8"
    print(safe.encode(encoding, "backslashreplace").decode(encoding), file=sys.stderr)


def say(text: str) -> None:
    """Write to standard output. Raises `Refused` where the disk behind it is full."""
    _say_bytes(text.encode("utf-8"))


def say_json(value: object) -> None:
    """Write a value to standard output as JSON. Raises `Refused` as `say` does."""
    import json

    say(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n")


def _say_bytes(data: bytes) -> None:
    """Write to standard output as UTF-8. A reader or a terminal that has gone away is no failure of the command; a full disk is."""
    try:
        if sys.stdout.isatty() or not hasattr(sys.stdout, "buffer"):
            encoding = sys.stdout.encoding or "utf-8"
            sys.stdout.write(data.decode("utf-8", "replace").encode(encoding, "backslashreplace").decode(encoding))
        else:
            sys.stdout.flush()
            sys.stdout.buffer.write(data)
        sys.stdout.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is still held back must not fail at the end
        if error.errno not in (errno.EPIPE, errno.EIO):
            raise refused(f"standard output: {error.strerror or error}") from error


def save(texts: Sequence[tuple[str, str]]) -> None:
    """Write every (name, text) to its file, or none where one of them cannot be written; then what goes to standard output.

    Raises `Refused`.
    """
    from designer.storage.files import save_files

    with refusing_file_problems():
        save_files([(Path(name), text) for name, text in texts if name != STREAM])
    for name, text in texts:
        if name == STREAM:
            say(text)


def draw(name: str, ending: str, paint: Callable[[Path], object]) -> None:
    """Let `paint` write to the file `name`, or by way of a temporary file to standard output. Raises `Refused`."""
    try:
        with refusing_file_problems():
            if name == STREAM:
                _draw_to_stream(ending, paint)
            else:
                paint(Path(name))
    except OSError as error:
        raise refused(f"{name}: {error.strerror or error}") from error


def _draw_to_stream(ending: str, paint: Callable[[Path], object]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"map{ending}"
        paint(path)
        _say_bytes(path.read_bytes())
