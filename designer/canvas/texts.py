"""Texts in the window: always plain, translated where they are ours, and measured with Qt's fonts."""

from __future__ import annotations

import re
from functools import lru_cache
from threading import get_ident

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QLabel

from designer.i18n import Argument, Figure, Message, Template, fill
from designer.model.words import UNIT_NAMES

LONGEST_TOOLTIP = 1500
WIDEST_LINE = 80
_POINT = re.compile(r"(?<=\d)\.(?=\d)")
_UNIT = re.compile(rf"(?:^|(?<=\d )|(?<=/ ))(?:{'|'.join(UNIT_NAMES)})\b")


def plain_label(text: str = "") -> QLabel:
    """A label that shows `text` as it stands, whatever it holds."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    return label


def plain_tooltip(text: str) -> str:
    """`text` for `setToolTip`, which knows no plain format: nothing in it can act as markup, and lines stay lines.

    A tooltip longer than `LONGEST_TOOLTIP` characters is cut, since Qt lays all of it out at once. What Qt would take for markup,
    and lines that are too wide for a tooltip, become escaped markup; anything else is handed on unchanged.
    """
    if len(text) > LONGEST_TOOLTIP:
        text = text[: LONGEST_TOOLTIP - 1] + "…"
    if not GuiQt.mightBeRichText(text) and all(len(line) <= WIDEST_LINE for line in text.split("\n")):
        return text
    import html  # with its table of two thousand names

    return "<qt>" + html.escape(text).replace("\n", "<br/>") + "</qt>"


def translated(message: Message | Figure) -> str:
    """`message` in the user's language: the template is translated, then filled; a value that is a text of ours or a figure, too."""
    if isinstance(message, Figure):
        return _told(message)
    return fill(translated_template(message.template), tuple((name, _value(value)) for name, value in message.args))


def _value(value: Argument) -> Argument:
    if isinstance(value, Message):
        return translated(value)
    if isinstance(value, Template):
        return translated_template(value)
    if isinstance(value, float):
        return _told(Figure(f"{value:.6g}"))
    return _told(value) if isinstance(value, Figure) else value


def _told(figure: Figure) -> str:
    """`figure` with the decimal sign and the units of the user's language: the one place where that is done."""
    with_units = _UNIT.sub(lambda found: translated_template(UNIT_NAMES[found[0]]), figure)
    return _POINT.sub(QLocale().decimalPoint(), with_units)


def translated_template(template: Template) -> str:
    """`template` in the user's language."""
    return QCoreApplication.translate(template.context, str(template))


def font(size: float, bold: bool = False, italic: bool = False) -> QFont:
    """The map's font at `size` map units; unhinted, so that widths grow in step with the zoom and match the paper's.

    Each thread has its own: fonts and their metrics are not to be used by two at a time.
    """
    return _font(size, bold, italic, get_ident())


@lru_cache(maxsize=256)
def _font(size: float, bold: bool, italic: bool, _thread: int) -> QFont:
    result = QFont()
    result.setPixelSize(max(1, round(size)))
    result.setBold(bold)
    result.setItalic(italic)
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for ligature in ("liga", "clig"):  # a PDF would hold one letter for "ffi", which no search for "office" finds
        result.setFeature(QFont.Tag(ligature), 0)
    return result


def metrics(size: float, bold: bool = False, italic: bool = False) -> QFontMetricsF:
    """The metrics of `font`."""
    return _metrics(size, bold, italic, get_ident())


@lru_cache(maxsize=256)
def _metrics(size: float, bold: bool, italic: bool, _thread: int) -> QFontMetricsF:
    return QFontMetricsF(font(size, bold, italic))


@lru_cache(maxsize=20_000)
def _width(text: str, size: float, bold: bool) -> float:
    return metrics(size, bold).horizontalAdvance(text)


class QtMeasure:
    """How wide a text is in the map's font (a `designer.drawing.measure.Measure`)."""

    def width(self, text: str, size: float, bold: bool) -> float:
        """The width of `text` in map units."""
        return _width(text, size, bold)

    def letters(self, size: float, bold: bool) -> None:
        """Unknown: letters stand closer in pairs."""
        return
