"""The items of a scene: one per step, note, flow and evidence link, and one frame below them all.

An item makes its picture when it is painted for the first time, so that opening a large map costs little, and forgets it when
what it shows has changed. Items know neither selection rules nor gestures: the scene picks and the view's tools act.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from designer.canvas.look import Look
from designer.canvas.painting import Picture, inks, polygon, prepare, rect
from designer.drawing.geometry import Box, Point
from designer.drawing.map import FlowKey, Route
from designer.drawing.pictures import reach
from designer.drawing.shapes import Ellipse, Polygon, Rectangle, Shape
from designer.model.elements import Ref, flow_ref

MARGIN = 16.0  # outlines, badges and the mark of selection stand out of a step's box by less than this
FRAME_GAP, MARK_GAP = 5.0, 3.5  # between the frame of a selected step and its box, and its marks
ARROW_REACH = 12.0
NOWHERE = QRectF()
FRAME_Z, EVIDENCE_Z, FLOW_Z, BOX_Z, LIFTED_Z = -3.0, -2.0, -1.0, 0.0, 1.0


class MapItem(QGraphicsItem):
    """An item whose picture is made from shapes at its first painting."""

    ref: Ref

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.selected = False
        self._picture: Picture | None = None

    def shapes(self) -> tuple[Shape, ...]:
        """What the item looks like, in its own coordinates."""
        raise AssertionError("every item has shapes")

    def forget(self) -> None:
        """What the item shows has changed: paint it anew."""
        self._picture = None
        self.update()

    def make_ready(self) -> None:
        """Make the picture before it is painted."""
        self._ready()

    def _ready(self) -> Picture:
        if self._picture is None:
            self._picture = prepare(self.shapes(), self.look.theme)
        return self._picture

    def set_selected(self, on: bool) -> None:
        """Show or hide the mark of selection."""
        if on != self.selected:
            self.selected = on
            self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the picture, made now if need be."""
        self.paint_picture(painter)

    def paint_picture(self, painter: QPainter) -> None:
        """Draw the item on a painter that stands at its place."""
        self._ready().paint(painter)
        if self.selected:
            self.paint_selection(painter)

    def paint_selection(self, painter: QPainter) -> None:
        """Draw the mark of selection."""


class BoxItem(MapItem):
    """A step or a note: stands at its box's corner, so that moving it needs no new picture."""

    def __init__(self, look: Look, ref: Ref, box: Box) -> None:
        super().__init__(look)
        self.ref = ref
        self.box = box  # where the item stands now; in the middle of a drag: where it is dragged to
        x, y, self._width, self._height = box
        self._reach = _reach(self._width, self._height)
        self._framed: tuple[Picture | None, QRectF] = None, NOWHERE
        self.setPos(x, y)  # `BOX_Z` is what every item begins with

    def place(self, box: Box) -> None:
        """Stand at `box`; another size makes another picture."""
        if (box.width, box.height) != (self._width, self._height):
            self.prepareGeometryChange()
            self._width, self._height = box.width, box.height
            self._reach = _reach(box.width, box.height)
            self._picture = None
        self.box = box
        self.setPos(box.x, box.y)

    def shapes(self) -> tuple[Shape, ...]:
        """The step's or note's shapes around the origin."""
        draw = self.look.step if self.ref.collection == "steps" else self.look.note
        return draw(self.ref.id, self._width, self._height)

    def boundingRect(self) -> QRectF:
        """The box and what stands out of it."""
        return self._reach

    def paint_selection(self, painter: QPainter) -> None:
        """A frame around the box and the marks and badges that stand out of it."""
        if self._framed[0] is not self._picture:
            self._framed = self._picture, _around(Box(0, 0, self._width, self._height), self.shapes())
        ink = inks(self.look.theme)
        painter.setPen(ink.pen("selection", 2.0))
        painter.setBrush(ink.brush(""))
        painter.drawRoundedRect(self._framed[1], 8, 8)


class LineItem(MapItem):
    """Something drawn along points, in map units."""

    _bounds: QRectF

    def _measure(self, points: tuple[Point, ...], label: Box | None = None) -> None:
        left, top = right, bottom = points[0]
        for x, y in points:  # so few that calls would take longer
            if x < left:
                left = x
            elif x > right:
                right = x
            if y < top:
                top = y
            elif y > bottom:
                bottom = y
        if label:
            x, y, width, height = label
            left, top, right, bottom = min(left, x), min(top, y), max(right, x + width), max(bottom, y + height)
        self._bounds = QRectF(left - ARROW_REACH, top - ARROW_REACH, right - left + 2 * ARROW_REACH, bottom - top + 2 * ARROW_REACH)

    def boundingRect(self) -> QRectF:
        """Around all points, the label and the arrow head."""
        return self._bounds


class FlowItem(LineItem):
    """One flow."""

    def __init__(self, look: Look, ends: FlowKey, route: Route) -> None:
        super().__init__(look)
        self.ref = flow_ref(*ends)
        self.route = route
        self._measure(route.points, route.label_at)
        self.setZValue(FLOW_Z)

    def place(self, route: Route) -> None:
        """Run along `route`."""
        self.prepareGeometryChange()
        self.route = route
        self._measure(route.points, route.label_at)
        self._picture = None

    def shapes(self) -> tuple[Shape, ...]:
        """Line, arrow head and label."""
        return self.look.flow(self.route)

    def distance(self, x: float, y: float) -> float:
        """How far the point is from the flow's line or label, in map units."""
        if self.route.label_at and self.route.label_at.contains(x, y):
            return 0.0
        points = self.route.points
        return min((_distance(x, y, a, b) for a, b in pairwise(points)), default=float("inf"))

    def paint_selection(self, painter: QPainter) -> None:
        """A broad line along the flow."""
        ink = inks(self.look.theme)
        painter.setPen(ink.pen("selection", 3.0))
        painter.drawPolyline([QPointF(x, y) for x, y in self.route.points])


class EvidenceItem(LineItem):
    """The link from a step to a piece of evidence that the customer meets there."""

    def __init__(self, look: Look, ends: FlowKey) -> None:
        super().__init__(look)
        self.ref = Ref("evidence", f"{ends[0]}->{ends[1]}")
        self.ends = ends
        self._measure(look.map.evidence[ends])
        self.setZValue(EVIDENCE_Z)

    def place(self) -> None:
        """Run along the points that the map holds now."""
        self.prepareGeometryChange()
        self._measure(self.look.map.evidence[self.ends])
        self._picture = None

    def shapes(self) -> tuple[Shape, ...]:
        """A thin line."""
        return self.look.evidence(self.ends)


class FrameItem(MapItem):
    """Bands, lanes, lines and headers, in one item: of its many shapes those are drawn that the exposed part needs."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.ref = Ref("", "")
        self._parts: list[tuple[QRectF, Picture]] = []
        self.setZValue(FRAME_Z)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def place(self) -> None:
        """The map's frame has changed."""
        self.prepareGeometryChange()
        self._parts = []
        self.update()

    def forget(self) -> None:
        """Paint anew."""
        self.place()

    def boundingRect(self) -> QRectF:
        """The whole map."""
        return rect(self.look.map.grid.bounds.grown(MARGIN))

    def shapes(self) -> tuple[Shape, ...]:
        """The frame's shapes in map units."""
        return self.look.frame()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw what the exposed part needs."""
        self.paint_parts(painter, [option.exposedRect])

    def make_ready(self) -> None:
        """Make the pictures of all parts before they are painted."""
        if not self._parts:
            theme = self.look.theme
            self._parts = [(reach_of(shape), prepare((shape,), theme)) for shape in self.shapes()]

    def paint_parts(self, painter: QPainter, exposed: Sequence[QRectF]) -> None:
        """Draw the shapes that touch `exposed` (map units)."""
        self.make_ready()
        if len(exposed) == 1:  # as in each frame of a drag
            seen = [picture for bounds, picture in self._parts if bounds.intersects(exposed[0])]
        else:
            seen = [picture for bounds, picture in self._parts if any(map(bounds.intersects, exposed))]
        for picture in seen:
            picture.paint(painter)


@lru_cache(maxsize=256)  # most steps are of one size
def _reach(width: float, height: float) -> QRectF:
    return rect(reach(width, height, MARGIN))


def reach_of(shape: Shape) -> QRectF:
    """Around all that `shape` draws; a text is taken as long as it can be."""
    if isinstance(shape, Rectangle | Ellipse):
        return rect(shape.box.grown(shape.width))
    if isinstance(shape, Polygon):
        xs, ys = [x for x, _ in shape.points], [y for _, y in shape.points]
        return QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).adjusted(-8, -8, 8, 8)
    reach = len(shape.text) * shape.size
    return QRectF(shape.at.x - reach, shape.at.y - reach, 2 * reach, 2 * reach)


def _around(box: Box, shapes: Iterable[Shape]) -> QRectF:
    """Around `box` and all marks that cross its border; no farther out than an item paints."""
    frame = rect(box.grown(FRAME_GAP))
    for shape in shapes:
        if isinstance(shape, Rectangle | Ellipse):
            frame = frame.united(rect(shape.box.grown(MARK_GAP)))
        elif isinstance(shape, Polygon):
            frame = frame.united(polygon(shape.points).boundingRect().adjusted(-MARK_GAP, -MARK_GAP, MARK_GAP, MARK_GAP))
    return frame.intersected(rect(box.grown(MARGIN - 1.5)))


def _distance(x: float, y: float, a: Point, b: Point) -> float:
    """From the point to the segment from `a` to `b`."""
    dx, dy = b.x - a.x, b.y - a.y
    length = dx * dx + dy * dy
    along = 0.0 if length == 0 else max(0.0, min(1.0, ((x - a.x) * dx + (y - a.y) * dy) / length))
    ex, ey = x - a.x - along * dx, y - a.y - along * dy
    return float((ex * ex + ey * ey) ** 0.5)
