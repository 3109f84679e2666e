"""Signs for what is wrong or good: a symbol with each colour, readable on light and on dark."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

ALARM = "✗"
WARNING = "⚠"
GOOD = "✓"
UNKNOWN = "?"


def is_dark(palette: QPalette) -> bool:
    """Whether text is lighter than what it stands on."""
    return palette.color(QPalette.ColorRole.WindowText).lightness() > palette.color(QPalette.ColorRole.Window).lightness()


def alarm_color(palette: QPalette) -> QColor:
    """The colour of what cannot stay so."""
    return QColor("#ff8a80") if is_dark(palette) else QColor("#b3261e")


def warning_color(palette: QPalette) -> QColor:
    """The colour of what should be looked at."""
    return QColor("#ffcc66") if is_dark(palette) else QColor("#8a5a00")


def good_color(palette: QPalette) -> QColor:
    """The colour of what is as it should be."""
    return QColor("#7fd88f") if is_dark(palette) else QColor("#1b6e2d")


def faint_color(palette: QPalette) -> QColor:
    """The colour of words that explain."""
    return palette.color(QPalette.ColorRole.PlaceholderText)
