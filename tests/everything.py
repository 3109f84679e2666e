"""One document with every word that a simulation knows, and the files beside it."""

from __future__ import annotations

from pathlib import Path

from designer.model.blueprint import Blueprint
from designer.storage.document import read
from designer.storage.series import with_series

FOLDER = Path(__file__).parent / "documents" / "everything"
PATH = FOLDER / "everything.blueprint.yaml"


def document() -> Blueprint:
    """As it is simulated: with the files beside it read."""
    return with_series(read(PATH.read_text(encoding="utf-8")).blueprint, FOLDER)
