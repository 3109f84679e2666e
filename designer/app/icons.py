"""Icons drawn as one-colour SVG and tinted for the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from designer.resources import resource

SIZE = 20  # points
INK = b"#000000"


def icon(name: str) -> QIcon:
    """The icon `name` in the colours of the application's palette; an unknown name gives an empty icon."""
    palette = QApplication.palette()
    normal = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText).name()
    faint = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
    densities = sorted({screen.devicePixelRatio() for screen in QApplication.screens()})
    chosen = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText).name()
    return _tinted(name, (normal, faint, chosen), tuple(densities))


def program_icon() -> QIcon:
    """The icon of the program itself, in its own colours."""
    icon = QIcon()
    for size in (32, 64, 128):
        icon.addPixmap(_rendered(_source("service-designer"), size))
    return icon


def picture(name: str, size: int, color: str) -> QPixmap:
    """The icon `name` as one picture of `size` device pixels in `color` ("#rrggbb")."""
    return _rendered(_source(name).replace(INK, color.encode()), size)


@lru_cache(maxsize=512)
def _tinted(name: str, colors: tuple[str, str, str], densities: tuple[float, ...]) -> QIcon:
    normal, faint, chosen = colors
    result = QIcon()
    source = _source(name)
    for density in densities if source else ():
        drawn = _rendered(source.replace(INK, normal.encode()), round(SIZE * density))
        result.addPixmap(drawn, QIcon.Mode.Normal)
        result.addPixmap(_recoloured(drawn, faint), QIcon.Mode.Disabled)
        result.addPixmap(_recoloured(drawn, chosen), QIcon.Mode.Selected)
    return result


def _recoloured(drawn: QPixmap, color: str) -> QPixmap:
    result = QImage(drawn.size(), QImage.Format.Format_ARGB32_Premultiplied)
    result.fill(QColor(color))
    painter = QPainter(result)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return QPixmap.fromImage(result)


@lru_cache(maxsize=128)
def _source(name: str) -> bytes:
    path = resource("icons", f"{name}.svg")
    return path.read_bytes() if path.is_file() else b""


def _rendered(source: bytes, size: int) -> QPixmap:
    """`source` with its first width and height set to `size`: Qt then renders it sharp, not scaled."""
    head, _, body = source.partition(b">")
    words = [
        f'{word.split(b"=")[0].decode()}="{size}"'.encode() if word.startswith((b"width=", b"height=")) else word
        for word in head.split(b" ")
    ]
    return QPixmap.fromImage(QImage.fromData(b" ".join(words) + b">" + body))
