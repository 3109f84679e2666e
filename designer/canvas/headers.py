"""The headers of lanes and stages: they stand still beside the map while it scrolls, like those of a table.

They are the same shapes as in the map's frame (and so on paper); here each header widget shows its part of them, shifted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QToolTip, QWidget

from designer.canvas.marks import SELECTION
from designer.canvas.painting import inks, rect
from designer.canvas.texts import plain_tooltip
from designer.canvas.tools.select import toggled
from designer.canvas.tooltips import tooltip
from designer.drawing.geometry import Box
from designer.drawing.sizes import BAND_HEADER
from designer.model.elements import Ref

if TYPE_CHECKING:
    from designer.canvas.view import MapView

ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Headers:
    """The three headers of a view, in the margins of its viewport."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self.lanes = Header(view, True, False)
        self.stages = Header(view, False, True)
        self.corner = Header(view, True, True)

    def place(self) -> None:
        """Give each header its part of the margins; they grow with the zoom, to a third of the window at the most."""
        view, grid = self._view, self._view.map_scene.map.grid
        whole = view.contentsRect()
        left = min(round(grid.left * view.zoom), whole.width() // 3)
        top = min(round(grid.top * view.zoom), whole.height() // 3)
        view.set_margins(left, top)
        area = view.viewport().geometry()
        self.lanes.setGeometry(whole.x(), area.y(), left, area.height())
        self.stages.setGeometry(area.x(), whole.y(), area.width(), top)
        self.corner.setGeometry(whole.x(), whole.y(), left, top)

    def update(self) -> None:
        """Paint all anew."""
        for header in (self.lanes, self.stages, self.corner):
            header.update()

    def scroll(self, dx: int, dy: int) -> None:
        """The map has scrolled: what goes along is painted anew."""
        if dx:
            self.stages.update()
        if dy:
            self.lanes.update()

    def follow(self) -> None:
        """The map is another one."""
        self.place()
        self.update()

    def of(self, collection: str) -> Header | None:
        """The header that shows ``lanes`` or ``stages``."""
        return {"lanes": self.lanes, "stages": self.stages}.get(collection)


class Header(QWidget):
    """The header of lanes (at the left), of stages (at the top), or the corner between them."""

    def __init__(self, view: MapView, lanes: bool, stages: bool) -> None:
        super().__init__(view)
        self.view = view
        self._lanes, self._stages = lanes, stages
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)

    def _to_pixels(self) -> QTransform:
        """From map units to this widget: along with the view where it scrolls, else from the map's own edge."""
        zoom, origin = self.view.zoom, self.view.mapFromScene(0, 0)
        x = 0 if self._lanes else origin.x()
        y = 0 if self._stages else origin.y()
        return QTransform(zoom, 0, 0, zoom, x, y)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame's shapes in this part, and the mark of what is selected."""
        painter = QPainter(self)
        try:
            self._paint(painter, event.rect())
        finally:  # a painter left open would take the process down
            painter.end()

    def _paint(self, painter: QPainter, area: QRect) -> None:
        scene = self.view.map_scene
        painter.fillRect(area, self.view.backgroundBrush())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        transform = self._to_pixels()
        painter.setTransform(transform)
        scene.frame.paint_parts(painter, [transform.inverted()[0].mapRect(QRectF(area))])
        painter.setPen(inks(scene.theme).pen(SELECTION, 2.5 * self.view.unit))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = 2 * self.view.unit
        for ref in scene.selected_refs():
            if ref.collection == self.collection:
                painter.drawRect(rect(self.box_of(ref)).adjusted(inset, inset, -inset, -inset))

    @property
    def collection(self) -> str:
        """What is named here: ``lanes``, ``stages``, or nothing in the corner."""
        if self._lanes and self._stages:
            return ""
        return "lanes" if self._lanes else "stages"

    def box_of(self, ref: Ref) -> Box:
        """The header of a lane or stage, in map units."""
        grid = self.view.map_scene.map.grid
        if ref.collection == "lanes":
            row = grid.rows[ref.id]
            return Box(BAND_HEADER, row.start, grid.left - BAND_HEADER, row.size)
        column = grid.columns[ref.id]
        return Box(column.start, 0, column.size, grid.top)

    def area_of(self, ref: Ref) -> QRect:
        """The header of a lane or stage, in pixels of this widget."""
        return self._to_pixels().mapRect(rect(self.box_of(ref))).toRect()

    def ref_at(self, at: QPoint) -> Ref | None:
        """The lane or stage at a pixel of this widget."""
        place = self._to_pixels().inverted()[0].map(at.toPointF())
        refs = (Ref(self.collection, id) for id in (self.view.map_scene.blueprint.table(self.collection) if self.collection else ()))
        return next((ref for ref in refs if self.box_of(ref).contains(place.x(), place.y())), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the lane or stage; with Ctrl or Shift add it or take it away."""
        scene, ref = self.view.map_scene, self.ref_at(event.position().toPoint())
        self.view.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.RightButton and ref and scene.is_selected(ref):
            return
        if ref is None:
            scene.select(())
        else:
            scene.select(toggled(scene.selected_refs(), ref) if event.modifiers() & ADDING else [ref])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What there is to do was done at the press."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the name."""
        ref = self.ref_at(event.position().toPoint())
        if ref:
            self.view.start_editing_name(ref)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is selected."""
        self.view.map_menu_requested.emit(event.globalPos(), self.view.map_scene.selected_refs())

    def event(self, event: QEvent) -> bool:
        """Show what a lane or stage is about."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            ref = self.ref_at(event.pos())
            text = tooltip(self.view.map_scene.blueprint, ref) if ref else ""
            QToolTip.showText(event.globalPos(), plain_tooltip(text), self)
            return True
        return super().event(event)
