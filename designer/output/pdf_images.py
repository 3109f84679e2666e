"""Glyphs without an outline, as those of colour fonts: painted by Qt once, and placed in a PDF as images (ISO 32000-1, 8.9 and 11.6.5)."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QGlyphRun, QImage, QPainter, QRawFont

from designer.output.pdf_file import PdfFile

PIXELS = 128  # to an em, about as many as colour fonts have: 1,000 dpi at 9 points


@dataclass(frozen=True, slots=True)
class GlyphImage:
    """The picture of a glyph, called `name` in the PDF: `place` is where it stands from the glyph's origin (em, y downwards)."""

    name: str
    place: QRectF
    width: int
    height: int
    data: bytes

    @property
    def advance(self) -> float:
        """How far it is to the next glyph (em), with as much free after the image as before it."""
        return max(0.0, self.place.left() + self.place.right())

    def write(self, file: PdfFile) -> int:
        """Put the image and its mask into `file`; the number of its object."""
        entries = f"/Type/XObject/Subtype/Image/Width {self.width}/Height {self.height}/BitsPerComponent 8/ColorSpace"
        mask = file.stream(self.data[3::4], f"{entries}/DeviceGray")
        colors = bytearray(3 * self.width * self.height)
        for part in range(3):
            colors[part::3] = self.data[part::4]
        return file.stream(bytes(colors), f"{entries}/DeviceRGB/SMask {mask} 0 R")


class GlyphImages:
    """The glyphs of one PDF that are images, each once."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, int], GlyphImage | None] = {}

    def __iter__(self) -> Iterator[GlyphImage]:
        return (image for image in self._known.values() if image is not None)

    def image(self, raw: QRawFont, glyph: int) -> GlyphImage | None:
        """The image of a glyph of `raw`; None where an outline shows it, or where there is nothing to see, as of a space."""
        key = raw.familyName(), raw.styleName(), glyph
        if key not in self._known:
            outlined = has_outlines(raw) and not raw.pathForGlyph(glyph).isEmpty()
            self._known[key] = None if outlined else painted(f"G{len(self._known)}", raw, glyph)
        return self._known[key]


def has_outlines(raw: QRawFont) -> bool:
    """Whether the font tells outlines at all. To ask one of mere bitmaps for them spoils how wide Qt takes its glyphs to be from then on."""
    return any(not raw.fontTable(table).isEmpty() for table in ("glyf", "CFF ", "CFF2"))


def painted(name: str, raw: QRawFont, glyph: int) -> GlyphImage | None:
    """The glyph as Qt paints it; None where that leaves no ink."""
    image = QImage(3 * PIXELS, 3 * PIXELS, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    large, run = QRawFont(raw), QGlyphRun()
    large.setPixelSize(PIXELS)
    run.setRawFont(large)
    run.setGlyphIndexes([glyph])
    run.setPositions([QPointF(0.0, 0.0)])
    painter = QPainter(image)
    painter.drawGlyphRun(QPointF(PIXELS, 2 * PIXELS), run)
    painter.end()
    ink = _ink(image)
    if ink.isEmpty():
        return None
    cut = image.copy(ink).convertToFormat(QImage.Format.Format_RGBA8888)  # held, since its bits are no copy
    data = bytes(cut.constBits())
    place = QRectF((ink.x() - PIXELS) / PIXELS, (ink.y() - 2 * PIXELS) / PIXELS, ink.width() / PIXELS, ink.height() / PIXELS)
    return GlyphImage(name, place, ink.width(), ink.height(), data)


def _ink(image: QImage) -> QRect:
    """The part of `image` that is not transparent."""
    alpha = bytes(image.constBits())[3::4] if sys.byteorder == "little" else bytes(image.constBits())[::4]
    across = image.width()
    rows = [row for row in range(image.height()) if any(alpha[row * across : (row + 1) * across])]
    columns = [column for column in range(image.width()) if any(alpha[column::across])]
    if not rows:
        return QRect()
    return QRect(columns[0], rows[0], columns[-1] + 1 - columns[0], rows[-1] + 1 - rows[0])
