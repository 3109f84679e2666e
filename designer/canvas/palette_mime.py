"""What travels when something is dragged from the palette to the map: one word under one MIME type."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

from designer.model.elements import StepKind

MIME = "application/x-service-step-kind"
OTHERS = ("note", "lane", "stage")
WORDS = frozenset({*(kind.value for kind in StepKind), *OTHERS})


def palette_mime(word: str) -> QMimeData:
    """The data of a drag of `word`: the value of a `StepKind`, or one of `OTHERS`."""
    data = QMimeData()
    data.setData(MIME, word.encode())
    return data


def dragged_word(data: QMimeData) -> str:
    """What is dragged; "" for anything that cannot be dropped on the map."""
    word = bytes(data.data(MIME).data()).decode("ascii", "replace")
    return word if word in WORDS else ""
