"""A picture for the clipboard: as an image for those who know no more, and as SVG and PDF, which stay sharp at any size."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from PySide6.QtCore import QByteArray, QMetaType, QMimeData
from PySide6.QtGui import QImage

from designer.canvas.texts import translated
from designer.drawing.geometry import Box
from designer.drawing.theme import LIGHT, Theme
from designer.drawing.words import Words
from designer.output.pages import MM_PER_UNIT, Sheet, Sheets
from designer.output.pdf import pdf_bytes
from designer.output.png import image_size, painted
from designer.output.poster import Poster
from designer.output.svg import svg_text
from designer.storage.collector import undisturbed
from designer.storage.files import FileProblem

SVG, PDF, IMAGE = "image/svg+xml", "application/pdf", "application/x-qt-image"
SHARP = 192.0  # dots per inch: twice what a screen has, unless that is more than `MOST_DOTS`
MOST_DOTS = 16_000_000
LONGEST_MM = 5000.0  # a longer page is what few programs open


def _has_room(box: Box, dpi: float) -> bool:
    try:
        image_size(box, dpi)
    except FileProblem:
        return False
    return True


class PictureData(QMimeData):
    """The forms of `picture`. Each is made when a program first asks for it, so that to copy takes no time."""

    def __init__(self, picture: Poster, theme: Theme = LIGHT, words: Words = translated) -> None:
        super().__init__()
        self._picture, self._theme, self._words = picture, theme, words
        self._dpi = min(SHARP, (MOST_DOTS / (picture.box.width * picture.box.height)) ** 0.5 * 96)
        image: dict[str, Callable[[], object]] = {IMAGE: lambda: self.image} if _has_room(picture.box, self._dpi) else {}
        self._forms: dict[str, Callable[[], object]] = {**image, SVG: lambda: QByteArray(self.svg), PDF: lambda: QByteArray(self.pdf)}

    def formats(self) -> list[str]:
        """The names of the forms, those that most programs take first."""
        return list(self._forms)

    def hasFormat(self, mimetype: str, /) -> bool:
        """Whether there is a form of this name."""
        return mimetype in self._forms

    def retrieveData(self, mimetype: str, preferred: QMetaType | QMetaType.Type, /) -> Any:
        """The form of this name, None if there is none."""
        form = self._forms.get(mimetype)
        return form() if form else None

    @cached_property
    def image(self) -> QImage:
        """As dots, as sharp as the limit allows. Raises `FileProblem` for what not even a coarse image has room for; then it is no form."""
        width, height = image_size(self._picture.box, self._dpi)
        with undisturbed():
            return painted(self._picture, self._dpi, self._theme, width, 0, height)

    @cached_property
    def svg(self) -> bytes:
        """As SVG."""
        with undisturbed():
            return svg_text(self._picture, self._theme).encode("utf-8")

    @cached_property
    def pdf(self) -> bytes:
        """As PDF on a page of the picture's own size."""
        box = self._picture.box
        unit = min(MM_PER_UNIT, LONGEST_MM / max(box.width, box.height))
        page = (box.width * unit, box.height * unit)
        with undisturbed():
            return pdf_bytes(self._picture, Sheets((Sheet(0, 0, box, (0.0, 0.0)),), 1, 1, unit, page), self._theme, self._words)
