"""The dialog that shows how far a long work is and takes it back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

SHOWN_AFTER_MS = 600  # what ends sooner needs no dialog


class Cancelled(Exception):
    """The user takes back what was begun."""


def progress_dialog(words: str, cancel: str, count: int, parent: QWidget) -> QProgressDialog:
    """Says with `words` how much of `count` is done (0: nobody can tell), once that takes long; all else in the window waits for it."""
    dialog = QProgressDialog(words, cancel, 0, count, parent)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(SHOWN_AFTER_MS)
    return dialog
