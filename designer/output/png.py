"""PNG at a chosen number of dots per inch, with the document's name in its metadata."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from designer.canvas.texts import translated
from designer.drawing.geometry import Box
from designer.drawing.heat import Heat
from designer.drawing.map import Map
from designer.drawing.theme import LIGHT, Theme
from designer.drawing.words import Words
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint
from designer.output.letters import PaperMeasure
from designer.output.offscreen import application
from designer.output.painted import paint_groups
from designer.output.poster import Poster, poster, undisturbed
from designer.storage.files import FileProblem, save_bytes

MOST_DOTS = 100_000_000
LONGEST_SIDE = 32_000
LEAST_DPI = 10


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
        data = png_bytes(poster(blueprint, heat, map, PaperMeasure(), words), dpi, theme)
    save_bytes(path, data)
    del running


def png_bytes(picture: Poster, dpi: float = 144, theme: Theme = LIGHT) -> bytes:
    """The PNG of `picture`. Raises `FileProblem` for a picture that would be too large."""
    scale = dpi / 96
    width, height = image_size(picture.box, dpi)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    if image.isNull():
        raise FileProblem(say(QT_TRANSLATE_NOOP("output", "there is not enough memory for this picture")))
    image.fill(QColor(theme.colors["map.background"]))
    image.setDotsPerMeterX(round(dpi / 0.0254))
    image.setDotsPerMeterY(round(dpi / 0.0254))
    image.setText("Title", picture.name)
    image.setText("Software", "Service Designer")
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.translate(-picture.box.x, -picture.box.y)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    paint_groups(painter, picture, theme)
    painter.end()
    return _encoded(image)


def image_size(box: Box, dpi: float) -> tuple[int, int]:
    """Width and height in dots. Raises `FileProblem` for a size that no viewer would open, naming one that works."""
    scale = dpi / 96
    width, height = max(1, round(box.width * scale)), max(1, round(box.height * scale))
    if dpi >= LEAST_DPI and width * height <= MOST_DOTS and max(width, height) <= LONGEST_SIDE:
        return width, height
    if dpi < LEAST_DPI:
        raise FileProblem(say(QT_TRANSLATE_NOOP("output", "a picture needs at least {least} dots per inch"), least=LEAST_DPI))
    most = min((MOST_DOTS / (box.width * box.height)) ** 0.5, LONGEST_SIDE / max(box.width, box.height)) * 96
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


def _encoded(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise FileProblem(say(QT_TRANSLATE_NOOP("output", "the picture cannot be written as PNG")))
    return bytes(buffer.data().data())
