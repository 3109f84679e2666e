"""The standing map as one picture, while a few items are dragged over it.

Painting a frame of a drag from the scene costs as much as the items that lie under the dragged ones, and the scene looks at all of its
items to find out which have changed. From a picture a frame costs the dragged items alone, however large the map is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap, QRegion

from designer.canvas.items import MapItem

if TYPE_CHECKING:
    from designer.canvas.view import MapView


class Still:
    """Takes dragged items out of one view's painting and paints them over a picture of the rest. Nothing happens between drags."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self._moving: Sequence[MapItem] = ()
        self._areas: list[QRectF] = []
        self._picture: QPixmap | None = None
        self._taken_of: object = None
        self.is_taken = False

    def begin(self, moving: Sequence[MapItem]) -> None:
        """From now on the items are painted over a picture of all others."""
        self._moving = moving
        for item in moving:
            item.setVisible(False)
        self._areas = self._reaches()

    def end(self) -> None:
        """The scene paints everything again."""
        for item in self._moving:
            item.setVisible(True)
        self._view.overlay.update_areas(self._areas)
        self._moving, self._areas, self._picture = (), [], None

    def follow(self) -> None:
        """The items are elsewhere: have painted anew where they were and where they are."""
        before, self._areas = self._areas, self._reaches()
        self._view.overlay.update_around([*before, *self._areas])

    def _reaches(self) -> list[QRectF]:
        return [item.mapRectToScene(item.boundingRect()) for item in self._moving]

    def paint(self, region: QRegion) -> bool:
        """Paint what `region` of the viewport shows; False where there is no drag and the scene is to paint."""
        if not self._moving:
            return False
        picture = self._current()
        painter = QPainter(self._view.viewport())
        try:
            ratio, part = picture.devicePixelRatio(), QRectF(region.boundingRect())
            painter.drawPixmap(part, picture, QRectF(part.topLeft() * ratio, part.size() * ratio))
            self._paint_moving(painter)
        finally:  # a painter left open would take the process down
            painter.end()
        return True

    def _paint_moving(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._view.viewportTransform())
        for item in self._moving:
            at = item.pos()
            painter.translate(at)
            item.paint_picture(painter)
            painter.translate(-at)
        self._view.overlay.paint(painter)

    def _current(self) -> QPixmap:
        """The picture; taken anew when the view has scrolled or looks other than before."""
        view, look = self._view, self._view.map_scene.look
        now = view.viewportTransform(), view.viewport().size(), view.devicePixelRatioF(), look.map, look.theme, look.heat
        if self._picture is None or not _same(now, self._taken_of):
            self._picture, self._taken_of = self._take(), now
        return self._picture

    def _take(self) -> QPixmap:
        view, ratio = self._view, self._view.devicePixelRatioF()
        picture = QPixmap(view.viewport().size() * ratio)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        self.is_taken = True
        try:
            painter.setRenderHints(view.renderHints())
            view.render(painter, QRectF(view.viewport().rect()), view.viewport().rect())
        finally:
            self.is_taken = False
            painter.end()
        return picture


def _same(now: Sequence[object], then: object) -> bool:
    """Whether the view and the identities of what it shows are as they were."""
    return isinstance(then, tuple) and now[:3] == then[:3] and all(a is b for a, b in zip(now[3:], then[3:], strict=True))
