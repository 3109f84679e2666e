"""The headers of lanes and stages: they stand still beside the map while it scrolls, like those of a table.

They are the same shapes as on the sheets of a printed map: each name in the middle of what is to be seen of its lane or stage, so
that it slides along with the border of the window and is never cut. Where all names would be too small to read, all of them are
written larger.
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import is_
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QToolTip, QWidget

from designer.canvas.marks import SELECTION
from designer.canvas.painting import inks, prepare
from designer.canvas.texts import font, plain_tooltip, translated
from designer.canvas.tools.gesture import ADDING
from designer.canvas.tools.select import toggled
from designer.drawing.frame import lane_heads, stage_heads
from designer.drawing.shapes import Shape
from designer.drawing.sizes import BAND_HEADER
from designer.drawing.theme import band_role
from designer.model.elements import Ref

if TYPE_CHECKING:
    from designer.canvas.view import MapView

LEGIBLE = 0.6  # below this zoom the frame's own names are too small
LEAST_SIZE = QSize(104, 24)
LEAST_TEXT = 11  # pixels
NAME = 13.0


class Headers:
    """The three headers of a view, in the margins of its viewport."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self.lanes = Header(view, True, False)
        self.stages = Header(view, False, True)
        self.corner = Header(view, True, True)
        self._shown: tuple[object, ...] | None = None

    def place(self) -> None:
        """Give each header its part of the margins; they grow with the zoom, to a third of the window at the most."""
        view, grid = self._view, self._view.map_scene.shown.grid
        whole = view.contentsRect()
        least = LEAST_SIZE if view.map_scene.shown.blueprint.lanes else QSize(0, 0)
        left = min(max(round(grid.left * view.zoom), least.width()), whole.width() // 3)
        top = min(max(round(grid.top * view.zoom), least.height()), whole.height() // 3)
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
        """The map is another one; most edits leave lanes and stages as they are."""
        scene = self._view.map_scene
        blueprint = scene.shown.blueprint
        shown = scene.shown.grid, blueprint.lanes, blueprint.stages, blueprint.lines, blueprint.name, scene.theme
        if self._shown is None or not all(map(is_, shown, self._shown)):
            self._shown = shown
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
        if self._legible and self.collection:
            prepare(self._heads(transform.inverted()[0].mapRect(QRectF(self.rect()))), scene.theme, screen=False).paint(painter)
        elif self._legible:
            scene.frame.paint_parts(painter, [transform.inverted()[0].mapRect(QRectF(area))])
        painter.resetTransform()
        if self._lanes and self.collection and not self._legible:
            self._paint_bands(painter)
        if not self.collection and not self._legible:
            self._write(painter, self.rect(), scene.shown.blueprint.name, "stage.text")
        for ref in self.refs():
            self._paint_name(painter, ref)

    @property
    def _legible(self) -> bool:
        return self.view.zoom >= LEGIBLE

    def _heads(self, seen: QRectF) -> tuple[Shape, ...]:
        """The headers of what lies beside or below `seen` (map units)."""
        look, bounds = self.view.map_scene.look, self.view.map_scene.shown.grid.bounds
        if self._lanes:
            return lane_heads(look.map, max(seen.top(), bounds.y), min(seen.bottom(), bounds.bottom), look.measure, translated)
        return stage_heads(look.map, max(seen.left(), bounds.x), min(seen.right(), bounds.right), look.measure, translated)

    def _paint_bands(self, painter: QPainter) -> None:
        scene, transform = self.view.map_scene, self._to_pixels()
        for band, top, bottom in scene.shown.grid.bands:
            strip = transform.mapRect(QRectF(0, top, BAND_HEADER, bottom - top))
            painter.fillRect(strip, inks(scene.theme).brush(band_role(band, "head")))

    def _paint_name(self, painter: QPainter, ref: Ref) -> None:
        whole, ink = self.area_of(ref), inks(self.view.map_scene.theme)
        seen, kind = whole & self.rect(), self.collection[:-1]
        if seen.isEmpty():
            return
        if not self._legible:
            painter.fillRect(seen.adjusted(1, 1, -1, -1), ink.brush(f"{kind}.fill"))
            self._write(painter, seen, getattr(self.view.map_scene.shown.blueprint.get(ref), "name", ""), f"{kind}.text")
        if self.view.map_scene.is_selected(ref):
            painter.setPen(ink.pen(SELECTION, 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(whole.adjusted(2, 2, -3, -3))

    def _write(self, painter: QPainter, room: QRect, text: str, role: str) -> None:
        """Write `text` on one line of `room`, as much of it as fits; nothing where not even the height does."""
        of_text = font(max(LEAST_TEXT, NAME * self.view.zoom), True)
        metrics = QFontMetricsF(of_text)
        if min(room.height(), room.width()) < metrics.height() - 2:
            return
        painter.setFont(of_text)
        painter.setPen(inks(self.view.map_scene.theme).pen(role))
        room = room.adjusted(6, 0, -4, 0)
        across = Qt.AlignmentFlag.AlignLeft if self._lanes else Qt.AlignmentFlag.AlignHCenter
        flags = int(across | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.drawText(room, flags, metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width()))

    @property
    def collection(self) -> str:
        """What is named here: ``lanes``, ``stages``, or nothing in the corner."""
        if self._lanes and self._stages:
            return ""
        return "lanes" if self._lanes else "stages"

    def refs(self) -> Iterator[Ref]:
        """The lanes or stages named here."""
        if self.collection:
            grid = self.view.map_scene.shown.grid
            for id in grid.rows if self._lanes else grid.columns:
                yield Ref(self.collection, id)

    def area_of(self, ref: Ref) -> QRect:
        """The header of a lane or stage, in pixels of this widget."""
        grid, transform = self.view.map_scene.shown.grid, self._to_pixels()
        if self._lanes:
            row = grid.rows[ref.id]
            across = transform.mapRect(QRectF(0, row.start, BAND_HEADER, row.size)).toRect()
            return QRect(across.right() + 1, across.y(), self.width() - across.width(), across.height())
        column = grid.columns[ref.id]
        along = transform.mapRect(QRectF(column.start, 0, column.size, grid.top)).toRect()
        return QRect(along.x(), 0, along.width(), self.height())

    def ref_at(self, at: QPoint) -> Ref | None:
        """The lane or stage at a pixel of this widget."""
        return next((ref for ref in self.refs() if self.area_of(ref).contains(at)), None)

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
            text = self.view.map_scene.tooltip_of(ref) if ref else ""
            QToolTip.showText(event.globalPos(), plain_tooltip(text), self)
            return True
        return super().event(event)
