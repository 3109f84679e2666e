"""What is painted over the map in one view: marks of gestures, handles, the far selection and the hint of an empty map."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QRegion

from designer.canvas.items import reach_of
from designer.canvas.marks import SELECTION, outline
from designer.canvas.painting import Picture, inks, prepare, rect
from designer.canvas.texts import font
from designer.drawing.shapes import Shape
from designer.drawing.theme import Theme

if TYPE_CHECKING:
    from designer.canvas.view import MapView

MOST_RECTANGLES = 24  # of a region: beyond that its bounding rectangle is looked at
MOST_AREAS = 200  # that are put together to a region: for thousands that takes longer than to paint everything
ROOMY = 3.0  # a rectangle so many times as large as what is in it is too large to be painted for that
SPARE = 3  # pixels that smooth edges take beyond a shape


class Overlay:
    """Keeps the marks of a view and has only those parts painted anew whose marks have changed."""

    def __init__(self, view: MapView) -> None:
        self.view = view
        self._marks: tuple[Shape, ...] = ()
        self._theme: Theme | None = None
        self._ground: Theme | None = None  # whose background the view has
        self._picture = Picture([])
        self._selected: list[QRectF] | None = None  # the boxes that are marked on a far map; None: not looked up yet

    def select(self) -> None:
        """Other elements are selected."""
        self._selected = None
        if self.view.is_far:
            self.view.viewport().update()
        self.refresh()

    def retouch(self) -> None:
        """Single items look other than before."""
        self._selected = None
        if self.view.is_far:
            far = self.view.map_scene.far
            if far.is_mostly_stale:
                self.view.viewport().update()  # the lists are brought up to date when they are painted
            else:
                self.update_areas(far.refresh())

    def follow(self) -> None:
        """The map or its theme is another one."""
        scene = self.view.map_scene
        if self._ground is not scene.theme:
            self._ground = scene.theme
            self.view.setBackgroundBrush(inks(scene.theme).brush("map.background"))
        self._theme = None
        self.refresh()
        self.retouch()
        if not scene.shown.blueprint.steps:
            self.view.viewport().update()

    def refresh(self) -> None:
        """Look which marks there are now."""
        marks = tuple(self._wanted())
        theme = self.view.map_scene.theme
        if marks == self._marks and theme is self._theme:
            return
        changed = set(marks) ^ set(self._marks)
        self._marks, self._theme = marks, theme
        self._picture = prepare(marks, theme)
        self.update_areas(map(reach_of, changed))

    def _wanted(self) -> Iterator[Shape]:
        view = self.view
        if view.gesture is not None:
            yield from view.gesture.marks()
        else:
            yield from view.hover.marks()
            yield from self._ends()

    def _ends(self) -> Iterator[Shape]:
        """Frames around the steps at which the selected promises begin and end: a promise has no place of its own."""
        scene = self.view.map_scene
        for ref in scene.selected_refs():
            promise = scene.shown.blueprint.promises.get(ref.id) if ref.collection == "promises" else None
            for id in (promise.from_step, promise.to_step) if promise is not None else ():
                if id in scene.shown.boxes:
                    yield outline(scene.shown.boxes[id], SELECTION, self.view.unit, dash="dash")

    def update_areas(self, areas: Iterable[QRectF]) -> None:
        """Have parts of the map (map units) painted anew."""
        region = QRegion()
        found = list(areas)
        if len(found) > MOST_AREAS:
            self.view.viewport().update()
            return
        for area in found:
            region += QRegion(self._pixels(area))
        if not region.isEmpty():
            self.view.viewport().update(region)

    def _pixels(self, area: QRectF) -> QRect:
        return self.view.viewportTransform().mapRect(area).toAlignedRect().adjusted(-SPARE, -SPARE, SPARE, SPARE)

    def update_around(self, areas: Sequence[QRectF]) -> None:
        """Have parts of the map painted anew in one rectangle, which is quicker than a region of several, unless it is far larger."""
        whole = reduce(QRectF.united, areas, QRectF())
        if whole.width() * whole.height() > ROOMY * sum(area.width() * area.height() for area in areas):
            self.update_areas(areas)
        else:
            self.view.viewport().update(self._pixels(whole))

    def paint(self, painter: QPainter) -> None:
        """Draw over the items; the painter is set to map units."""
        self._picture.paint(painter)
        if not self.view.map_scene.shown.blueprint.steps:
            painter.save()
            painter.resetTransform()
            self._paint_hint(painter)
            painter.restore()

    def _paint_hint(self, painter: QPainter) -> None:
        area = self.view.viewport().rect()
        painter.setFont(font(15))
        painter.setPen(inks(self.view.map_scene.theme).pen("lane.text"))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(area.adjusted(40, 40, -40, -40), flags, self.hint())

    def hint(self) -> str:
        """What to do on a map without steps."""
        blueprint = self.view.map_scene.shown.blueprint
        if not blueprint.lanes or not blueprint.stages:
            return QCoreApplication.translate(
                "canvas", "Add a lane for each role and a stage for each part of the customer's journey.\nSteps stand where they meet."
            )
        return QCoreApplication.translate(
            "canvas", "Drag a step from the palette onto a lane.\nThen press Tab to add the next one, and F2 to name it."
        )

    def paint_far(self, region: QRegion) -> None:
        """Draw all that `region` of the viewport shows, without items."""
        painter = QPainter(self.view.viewport())
        try:
            self._paint_far(painter, region)
        finally:  # a painter left open would take the process down
            painter.end()

    def _paint_far(self, painter: QPainter, region: QRegion) -> None:
        view, transform = self.view, self.view.viewportTransform()
        if region.rectCount() == 1:  # Qt clips to the region by itself, but is faster with a rectangle of ours
            painter.setClipRect(region.boundingRect())
        painter.fillRect(region.boundingRect(), view.backgroundBrush())
        painter.setTransform(transform)
        back = transform.inverted()[0]
        many = region.rectCount() > MOST_RECTANGLES
        parts = [region.boundingRect()] if many else [QRect(part) for part in region]  # type: ignore[attr-defined]
        exposed = [back.mapRect(QRectF(part).adjusted(-SPARE, -SPARE, SPARE, SPARE)) for part in parts]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view.map_scene.frame.paint_parts(painter, exposed)
        view.map_scene.far.paint(painter, exposed, view.zoom)
        self._paint_far_selection(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter)

    def _paint_far_selection(self, painter: QPainter) -> None:
        scene = self.view.map_scene
        if self._selected is None:
            chosen = (ref for ref in scene.selected_refs() if ref.collection in ("steps", "notes") and scene.item_of(ref) is not None)
            self._selected = [rect(scene.box_item(ref.id).box) for ref in chosen]
        if self._selected:
            painter.setPen(inks(scene.theme).cosmetic(SELECTION, 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRects(self._selected)
