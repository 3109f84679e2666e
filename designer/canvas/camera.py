"""Where a view looks: zoom steps, zooming at a point, fitting the map, pinching."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QTransform, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

from designer.canvas.painting import rect
from designer.drawing.geometry import Box
from designer.model.elements import Ref, flow_ends

if TYPE_CHECKING:
    from designer.canvas.view import MapView

LEAST_ZOOM, MOST_ZOOM = 0.02, 8.0
ZOOM_STEP = 1.25
NOTCH = 120.0  # eighths of a degree that one notch of a wheel turns
ROOM = 240.0  # map units that can be scrolled to beyond the last lane and stage


class Camera:
    """Moves a view over its map. The left and top edge of the cells is where scrolling ends; headers stand beyond it."""

    def __init__(self, view: MapView) -> None:
        self.view = view

    def follow(self) -> None:
        """The map may have another size."""
        body = self.body()
        area = QRectF(body.x, body.y, body.width + ROOM, body.height + ROOM)
        if self.view.sceneRect() != area:
            self.view.setSceneRect(area)

    def body(self) -> Box:
        """The cells, without the headers."""
        grid = self.view.map_scene.shown.grid
        return Box(grid.left, grid.top, grid.bounds.right - grid.left, grid.bounds.bottom - grid.top)

    def zoom_at(self, zoom: float, at: QPoint) -> None:
        """Zoom so that what is under the viewport's pixel `at` stays there."""
        view = self.view
        zoom = max(LEAST_ZOOM, min(MOST_ZOOM, zoom))
        if zoom == view.zoom:
            return
        place = view.viewport().mapToGlobal(at)
        under = view.to_map(at.toPointF())
        view.setTransform(QTransform.fromScale(zoom, zoom))
        view.headers.place()
        drift = view.mapFromScene(*under) - view.viewport().mapFromGlobal(place)
        view.horizontalScrollBar().setValue(view.horizontalScrollBar().value() + drift.x())
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() + drift.y())
        view.headers.update()
        view.naming.place()
        view.overlay.refresh()
        view.zoom_changed.emit(zoom)

    def step(self, steps: float) -> None:
        """Zoom in (positive) or out around the middle of the window; whole steps land on 100 % when they pass it."""
        zoom = self.view.zoom * ZOOM_STEP**steps
        if (self.view.zoom < 1 < zoom) or (zoom < 1 < self.view.zoom):
            zoom = 1.0
        self.zoom_at(zoom, self.view.viewport().rect().center())

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom at the pointer by the wheel's turn."""
        turn = event.angleDelta().y() or event.angleDelta().x()
        self.zoom_at(self.view.zoom * ZOOM_STEP ** (turn / NOTCH), event.position().toPoint())
        event.accept()

    def pinch(self, event: QEvent) -> bool:
        """Zoom at the middle of two fingers."""
        assert isinstance(event, QGestureEvent)
        gesture = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(gesture, QPinchGesture):
            return False
        at = self.view.viewport().mapFromGlobal(gesture.centerPoint().toPoint())
        self.zoom_at(self.view.zoom * gesture.scaleFactor(), at)
        event.accept(gesture)
        return True

    def fit(self) -> None:
        """Show the whole map, at 100 % at the most."""
        body, whole = self.body(), self.view.contentsRect()
        for _ in range(2):  # the headers do not shrink as far as the map does: what they take is known after the first time
            margins = self.view.viewportMargins()
            room = whole.marginsRemoved(margins)
            zoom = min(1.0, max(1, room.width()) / (body.width + 8), max(1, room.height()) / (body.height + 8))
            self.zoom_at(zoom, self.view.viewport().rect().center())
        self.view.horizontalScrollBar().setValue(self.view.horizontalScrollBar().minimum())
        self.view.verticalScrollBar().setValue(self.view.verticalScrollBar().minimum())

    def area_of(self, ref: Ref) -> QRectF | None:
        """Where an element is on the map that is painted, in map units; None for what that does not show."""
        map = self.view.map_scene.shown
        if ref.collection in ("steps", "notes") and ref.id in map.boxes:
            return rect(map.boxes[ref.id])
        if ref.collection == "flows" and flow_ends(ref) in map.routes:
            item = self.view.map_scene.flow_item(flow_ends(ref))
            return item.boundingRect()
        visible = self.view.visible_area()
        if ref.collection == "lanes" and ref.id in map.grid.rows:
            row = map.grid.rows[ref.id]
            return QRectF(visible.x(), row.start, visible.width(), row.size)
        if ref.collection == "stages" and ref.id in map.grid.columns:
            column = map.grid.columns[ref.id]
            return QRectF(column.start, visible.y(), column.size, visible.height())
        return None
