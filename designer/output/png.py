"""PNG at a chosen number of dots per inch, with the document's name in its metadata (W3C PNG specification, third edition).

It is painted and packed a strip at a time, so that a picture of any size takes the memory of a strip.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

from designer.canvas.texts import translated
from designer.drawing.geometry import Box
from designer.drawing.heat import Heat
from designer.drawing.map import Map
from designer.drawing.theme import LIGHT, Theme
from designer.drawing.words import Words
from designer.exchange.png_chunks import SIGNATURE, chunk
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint
from designer.output.letters import PaperMeasure
from designer.output.offscreen import application
from designer.output.painted import paint_groups
from designer.output.poster import Poster, poster
from designer.storage.collector import undisturbed
from designer.storage.files import FileProblem, save_parts

MOST_DOTS = 300_000_000
LONGEST_SIDE = 32_000  # Qt's painter knows no places beyond
LEAST_DPI = 10
DOTS_AT_ONCE = 1 << 19  # in a strip: some 5 MB, and a few hundredths of a second
LEVEL = 6  # of compression
MARGIN = 4.0  # map units around a strip in which something may still reach into it

_SAME_AS_ABOVE, _AS_IT_IS = b"\2", b"\0"  # how a row of dots is told


def write_png(
    blueprint: Blueprint,
    path: Path | str,
    dpi: float = 144,
    heat: Mapping[str, Heat] | None = None,
    map: Map | None = None,
    theme: Theme = LIGHT,
    words: Words = translated,
) -> None:
    """Write the picture of `blueprint` to `path` in one step. Raises `FileProblem`, also for a picture that would be too large."""
    running = application()
    with undisturbed():
        save_parts(path, png_parts(poster(blueprint, heat, map, PaperMeasure(), words), dpi, theme))
    del running


def png_bytes(picture: Poster, dpi: float = 144, theme: Theme = LIGHT) -> bytes:
    """The PNG of `picture`. Raises `FileProblem` for a picture that would be too large."""
    return b"".join(png_parts(picture, dpi, theme))


def png_parts(picture: Poster, dpi: float = 144, theme: Theme = LIGHT) -> Iterable[bytes]:
    """The PNG of `picture` piece by piece: one for each of `strips`, besides the first and the last.

    Raises `FileProblem` at once for a picture that would be too large.
    """
    width, height = image_size(picture.box, dpi)
    return _parts(picture, dpi, theme, width, height)


def strips(width: int, height: int) -> list[tuple[int, int]]:
    """The first row of each strip of a picture of so many dots, and how many rows it has."""
    rows = max(1, DOTS_AT_ONCE // width)
    return [(top, min(rows, height - top)) for top in range(0, height, rows)]


def image_size(box: Box, dpi: float) -> tuple[int, int]:
    """Width and height in dots. Raises `FileProblem` for a size that no viewer would open, naming one that works if any does."""
    scale = dpi / 96
    width, height = max(1, round(box.width * scale)), max(1, round(box.height * scale))
    if dpi >= LEAST_DPI and width * height <= MOST_DOTS and max(width, height) <= LONGEST_SIDE:
        return width, height
    if dpi < LEAST_DPI:
        raise FileProblem(say(QT_TRANSLATE_NOOP("output", "a picture needs at least {least} dots per inch"), least=LEAST_DPI))
    most = min((MOST_DOTS / (box.width * box.height)) ** 0.5, LONGEST_SIDE / max(box.width, box.height)) * 96
    if most < LEAST_DPI:
        told = QT_TRANSLATE_NOOP(
            "output", "a picture of {width} x {height} dots is too large, and any coarser one cannot be read; use PDF or SVG"
        )
        raise FileProblem(say(told, width=width, height=height))
    raise FileProblem(
        say(
            QT_TRANSLATE_NOOP(
                "output", "a picture of {width} x {height} dots is too large; use at most {dpi} dots per inch, or PDF or SVG"
            ),
            width=width,
            height=height,
            dpi=int(most),
        )
    )


def painted(picture: Poster, dpi: float, theme: Theme, width: int, top: int, rows: int) -> QImage:
    """The strip of `picture` that begins `top` rows of dots below its upper edge."""
    image = QImage(width, rows, QImage.Format.Format_RGB32)
    if image.isNull():
        raise FileProblem(say(QT_TRANSLATE_NOOP("output", "there is not enough memory for this picture")))
    image.fill(QColor(theme.colors["map.background"]))
    scale, box = dpi / 96, picture.box
    painter = QPainter(image)
    painter.translate(0, -top)
    painter.scale(scale, scale)
    painter.translate(-box.x, -box.y)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    paint_groups(painter, picture, theme, Box(box.x, box.y + top / scale, box.width, rows / scale).grown(MARGIN))
    painter.end()
    return image.convertToFormat(QImage.Format.Format_RGB888)


def _parts(picture: Poster, dpi: float, theme: Theme, width: int, height: int) -> Iterator[bytes]:
    yield SIGNATURE + chunk(b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)) + _facts(picture.name, dpi)
    packer = zlib.compressobj(LEVEL)
    above = b""
    for top, rows in strips(width, height):
        image = painted(picture, dpi, theme, width, top, rows)
        told, above = _told(image, above)
        yield chunk(b"IDAT", packer.compress(told))
    yield chunk(b"IDAT", packer.flush()) + chunk(b"IEND", b"")


def _told(image: QImage, above: bytes) -> tuple[bytes, bytes]:
    """The rows of `image`, the first of which follows the row `above`, and the last row. Many rows of a map are as the one above."""
    dots, length, line = bytes(image.constBits()), 3 * image.width(), image.bytesPerLine()
    same = _SAME_AS_ABOVE + bytes(length)
    told = []
    for start in range(0, line * image.height(), line):
        row = dots[start : start + length]
        told.append(same if row == above else _AS_IT_IS + row)
        above = row
    return b"".join(told), above


def _facts(name: str, dpi: float) -> bytes:
    """The size of a dot, and what the picture is called; texts beyond Latin-1 have a chunk of their own."""
    per_meter = round(dpi / 0.0254)
    title = b"Title\0\0\0\0\0" + name.encode("utf-8")
    return (
        chunk(b"pHYs", struct.pack(">2IB", per_meter, per_meter, 1)) + chunk(b"iTXt", title) + chunk(b"tEXt", b"Software\0Service Designer")
    )
