"""Pictures of templates, made from the documents themselves: laid out on a thread beside the window, painted in it."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QThreadPool, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap

from designer.canvas.painting import paint
from designer.drawing.geometry import Box
from designer.drawing.map import build
from designer.drawing.measure import ESTIMATE
from designer.drawing.pictures import map_shapes
from designer.drawing.shapes import Shape
from designer.drawing.theme import Theme
from designer.storage.files import FileProblem, read_file
from designer.storage.problems import DocumentError

RECOGNISABLE = 0.2  # points per map unit: a step is then 26 points wide
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Thumbnail:
    """What the start page shows of a document; the shapes are painted later, in the theme of that moment."""

    path: Path
    name: str
    description: str
    bounds: Box
    shapes: tuple[Shape, ...]


class Thumbnails(QObject):
    """Makes thumbnails one after the other; each arrives by `ready`. What cannot be read arrives never."""

    ready = Signal(object)  # Thumbnail

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def request(self, path: Path) -> None:
        """Ask for the thumbnail of the document at `path`."""
        self._pool.start(lambda: self._make(path))

    def close(self) -> None:
        """Forget what has not begun and wait for the rest."""
        self._pool.clear()
        self._pool.waitForDone()

    def _make(self, path: Path) -> None:
        try:
            self.ready.emit(thumbnail(path))
        except (DocumentError, FileProblem) as problem:
            log.warning("no picture of %s: %s", path, problem)


def thumbnail(path: Path) -> Thumbnail:
    """The thumbnail of the document at `path`. Needs no screen. Raises `DocumentError` or `FileProblem`."""
    blueprint = read_file(path).blueprint
    drawn = build(blueprint)
    return Thumbnail(path, blueprint.name, blueprint.description, drawn.grid.bounds, tuple(map_shapes(drawn, ESTIMATE, {})))


def paint_thumbnail(picture: Thumbnail, size: QSize, theme: Theme, density: float = 1.0) -> QPixmap:
    """`picture` in an image of `size` (in points, `density` device pixels each).

    A small map is shown whole. Of a large one it is the beginning: all of it would be too small to recognise anything.
    """
    image = QPixmap(size * density)
    image.fill(QColor(theme.colors["map.background"]))
    bounds = picture.bounds.grown(12)
    whole = min(image.width() / bounds.width, image.height() / bounds.height)
    scale = max(whole, RECOGNISABLE * density)
    left = max(0.0, (image.width() - bounds.width * scale) / 2)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.translate(left, 0)
    painter.scale(scale, scale)
    painter.translate(-bounds.x, -bounds.y)
    paint(painter, picture.shapes, theme)
    painter.end()
    image.setDevicePixelRatio(density)
    return image
