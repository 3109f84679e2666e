"""The dialog that shows how far a long work is and takes it back, and work of many short pieces on the UI thread, for what Qt paints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

SHOWN_AFTER_MS = 600  # what ends sooner needs no dialog

T = TypeVar("T")


class Cancelled(Exception):
    """The user takes back what was begun."""


def progress_dialog(words: str, cancel: str, count: int, parent: QWidget) -> QProgressDialog:
    """Says with `words` how much of `count` is done (0: nobody can tell), once that takes long; all else in the window waits for it."""
    dialog = QProgressDialog(words, cancel, 0, count, parent)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(SHOWN_AFTER_MS)
    return dialog


def followed(pieces: Iterable[T], count: int, words: str, cancel: str, parent: QWidget) -> Iterator[T]:
    """`pieces`, of which there are `count`, while the window of `parent` is painted but takes no other input.

    `words` say what is being done, `cancel` stands on the button. Raises `Cancelled` in place of the next piece once it is pressed.
    """
    dialog = progress_dialog(words, cancel, count, parent)
    try:
        for number, piece in enumerate(pieces):
            dialog.setValue(min(number, count - 1))  # lets the window take its events, the button's among them
            if dialog.wasCanceled():
                raise Cancelled
            yield piece
    finally:
        dialog.reset()
        dialog.deleteLater()
