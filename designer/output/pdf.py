"""PDF: vector, with embedded fonts and text that can be searched, one page per sheet."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from designer.canvas.texts import translated
from designer.drawing.heat import Heat
from designer.drawing.map import Map
from designer.drawing.theme import PRINT, Theme
from designer.drawing.words import Words
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint
from designer.output.letters import PaperMeasure
from designer.output.offscreen import application
from designer.output.pages import PageSettings, Sheets, readable
from designer.output.painted import paint_sheets
from designer.output.poster import Poster, laid_out, poster, undisturbed
from designer.storage.files import FileProblem, save_bytes

DPI = 1200


def write_pdf(
    blueprint: Blueprint,
    path: Path | str,
    settings: PageSettings | None = None,
    heat: Mapping[str, Heat] | None = None,
    map: Map | None = None,
    theme: Theme = PRINT,
    words: Words = translated,
) -> int:
    """Write the sheets of `blueprint` to `path` in one step; the number of pages. Raises `FileProblem`.

    Without `settings`, it is one sheet of the smallest paper on which it can be read.
    """
    running = application()
    with undisturbed():
        data, count = _painted(poster(blueprint, heat, map, PaperMeasure(), words), settings, theme, words)
    save_bytes(path, data)
    del running
    return count


def _painted(picture: Poster, settings: PageSettings | None, theme: Theme, words: Words) -> tuple[bytes, int]:
    """The PDF and how many pages it has; what it took to make is gone by then."""
    picture, pages = laid_out(picture, settings or readable(picture.box))
    return pdf_bytes(picture, pages, theme, words), len(pages.sheets)


def pdf_bytes(picture: Poster, pages: Sheets, theme: Theme = PRINT, words: Words = translated) -> bytes:
    """The PDF of `picture` on `pages`. Raises `FileProblem` where Qt cannot paint it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle(picture.name)
    writer.setCreator("Service Designer")
    writer.setPageLayout(page_layout(pages.page))
    painter = QPainter()
    if not painter.begin(writer):
        raise FileProblem(say(QT_TRANSLATE_NOOP("output", "the PDF cannot be painted")))
    paint_sheets(painter, picture, pages, (DPI / 25.4, DPI / 25.4), writer.newPage, theme, words)
    painter.end()
    return bytes(buffer.data().data())


def page_layout(page: tuple[float, float]) -> QPageLayout:
    """Paper of `page` mm without margins of its own: ours are in the geometry of the sheets."""
    landscape = page[0] > page[1]
    upright = QSizeF(min(page), max(page))
    size = QPageSize(upright, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    orientation = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    layout = QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout
