"""Asking where to write a file, with the ending that belongs to its form."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def with_ending(name: str, filter: str) -> Path:
    """The path that was chosen; without an ending it gets that of the chosen filter (``PNG (*.png)``)."""
    path = Path(name)
    return path if path.suffix else path.with_name(path.name + filter.partition("(*")[2].rstrip(")"))


def filter_of(ending: str) -> str:
    """What a file dialog shows for files with `ending`: ``PNG (*.png)`` for ``.png``."""
    return f"{ending[1:].upper()} (*{ending})"


def ask_where(parent: QWidget, title: str, start: str, filters: str, settled: Callable[[str, str], Path] = with_ending) -> Path | None:
    """Where to write, or None if the user gave up; `settled` makes the path of the name and the filter that were chosen.

    The dialog asks before a file is replaced, but knows nothing of an ending that is added later. Where that leads to
    a file that exists, the dialog comes again with its full name, and asks.
    """
    while True:
        name, filter = QFileDialog.getSaveFileName(parent, title, start, filters)
        if not name:
            return None
        path = settled(name, filter or filters.partition(";;")[0])  # some dialogs of the desktop name no filter
        if path == Path(name) or not path.exists():
            return path
        start = str(path)
