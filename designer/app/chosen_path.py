"""The path that a file dialog was left with."""

from __future__ import annotations

from pathlib import Path


def with_ending(name: str, filter: str) -> Path:
    """The path that was chosen; without an ending it gets that of the chosen filter (``PNG (*.png)``)."""
    path = Path(name)
    return path if path.suffix else path.with_name(path.name + filter.partition("(*")[2].rstrip(")"))
