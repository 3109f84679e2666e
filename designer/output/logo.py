"""A company's logo, of a file that may hold anything: read with bounds, or refused with words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from designer.drawing.geometry import Box
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.output.pdf_images import GlyphImage
from designer.storage.files import FileProblem

Picture = GlyphImage
"""An image as a PDF holds it; its `place` says nothing."""

MOST_BYTES = 20_000_000
MOST_SIDE = 20_000
SIDE = 1200  # dots of its longer side: 600 dpi on 5 cm
NAME = "Logo"


def read_logo(path: Path) -> Picture:
    """The logo in a PNG, JPEG or SVG file, at most `SIDE` dots wide and high. Raises `FileProblem`."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise FileProblem(_unfit(path, QT_TRANSLATE_NOOP("output", "the file is too large")))
        data = path.read_bytes()
    except FileNotFoundError:
        raise FileProblem(_unfit(path, QT_TRANSLATE_NOOP("output", "there is no such file"))) from None
    except OSError as error:
        raise FileProblem(_unfit(path, str(error.strerror or error))) from None
    image = _vector(path, data) if path.suffix.lower() == ".svg" else _raster(path)
    held = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return Picture(NAME, QRectF(), held.width(), held.height(), bytes(held.constBits()))


def _unfit(path: Path, reason: str) -> Message:
    return say(QT_TRANSLATE_NOOP("output", "the logo {name} cannot be shown: {reason}"), name=path.name, reason=reason)


def _raster(path: Path) -> QImage:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if bytes(reader.format().data()) not in (b"png", b"jpeg", b"jpg") or not size.isValid():
        raise FileProblem(_unfit(path, QT_TRANSLATE_NOOP("output", "it is neither PNG, JPEG nor SVG")))
    if max(size.width(), size.height()) > MOST_SIDE:
        raise FileProblem(_unfit(path, QT_TRANSLATE_NOOP("output", "it has too many dots")))
    if max(size.width(), size.height()) > SIDE:
        reader.setScaledSize(size.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise FileProblem(_unfit(path, QT_TRANSLATE_NOOP("output", "it is damaged")))
    return image


def _vector(path: Path, data: bytes) -> QImage:
    from PySide6.QtSvg import QSvgRenderer  # only who has such a logo waits for it

    if b"<!ENTITY" in data or b"<image" in data:
        raise FileProblem(_unfit(path, QT_TRANSLATE_NOOP("output", "it holds entities or other pictures, which is not supported")))
    renderer = QSvgRenderer()
    renderer.load(data)
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        raise FileProblem(_unfit(path, QT_TRANSLATE_NOOP("output", "it is damaged")))
    image = QImage(size.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def fitted(wide: int, high: int, box: Box) -> Box:
    """The part of `box` that a picture of `wide` x `high` dots takes, in its middle and undistorted."""
    scale = min(box.width / wide, box.height / high)
    width, height = wide * scale, high * scale
    return Box(box.x + (box.width - width) / 2, box.y + (box.height - height) / 2, width, height)


def image_of(logo: Picture) -> QImage:
    """The logo for a painter."""
    return QImage(logo.data, logo.width, logo.height, 4 * logo.width, QImage.Format.Format_RGBA8888).copy()
