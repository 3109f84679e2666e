"""Shapes become strokes here and nowhere else: the same picture on the screen, on paper and in files.

A `Picture` is a list of prepared painter calls: what a shape costs to understand is paid once, what it costs to draw at each
frame. On the screen its texts are `QStaticText`; for paper and files they are drawn as text, so that a PDF can be searched.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF, QStaticText

from designer.canvas.texts import font, metrics
from designer.drawing.geometry import Box, Point
from designer.drawing.shapes import Ellipse, Polygon, Rectangle, Shape, Text
from designer.drawing.theme import Theme

Call = tuple[Callable[..., Any], tuple[Any, ...]]

DASHES = {"dash": [5.0, 3.0], "dot": [1.0, 2.5]}  # in widths of the pen
THIN = 2.0
ARROW_LENGTH = 6.0  # in widths of the line
ANCHORS = {"start": 0.0, "middle": 0.5, "end": 1.0}
NO_PEN = QPen(Qt.PenStyle.NoPen)
NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)


class Inks:
    """The pens and brushes of one theme, each made once."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._colors: dict[str, QColor] = {}
        self._pens: dict[tuple[str, float, str], QPen] = {}
        self._brushes: dict[str, QBrush] = {}

    def color(self, role: str) -> QColor:
        """The colour of `role`; a role the theme does not know raises KeyError."""
        found = self._colors.get(role)
        if found is None:
            found = self._colors[role] = QColor(self.theme.colors[role])
        return found

    def pen(self, role: str, width: float = 1.0, dash: str = "") -> QPen:
        """The pen for an outline; no pen for the role ``""``."""
        if not role:
            return NO_PEN
        key = role, width, dash
        found = self._pens.get(key)
        if found is None:
            found = self._pens[key] = _make_pen(self.color(role), width, dash)
        return found

    def cosmetic(self, role: str, pixels: float) -> QPen:
        """A pen that is as broad from afar as from near."""
        pen = QPen(self.color(role), pixels)
        pen.setCosmetic(True)
        return pen

    def brush(self, role: str) -> QBrush:
        """The brush for a fill; no brush for the role ``""``."""
        if not role:
            return NO_BRUSH
        found = self._brushes.get(role)
        if found is None:
            found = self._brushes[role] = QBrush(self.color(role))
        return found

    def tinted(self, role: str, line: str, share: float = 0.3) -> QBrush:
        """The brush of `role` mixed with that much of the colour of `line`: a fill that shows without an outline."""
        key = f"{role} {line} {share}"
        found = self._brushes.get(key)
        if found is None:
            fill, ink = self.color(role), self.color(line)
            pairs = (fill.red(), ink.red()), (fill.green(), ink.green()), (fill.blue(), ink.blue())
            found = self._brushes[key] = QBrush(QColor(*(round(a + (b - a) * share) for a, b in pairs)))
        return found


def _make_pen(color: QColor, width: float, dash: str) -> QPen:
    pen = QPen(color, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if dash:
        pen.setDashPattern(DASHES[dash])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


_inks: dict[str, Inks] = {}


def inks(theme: Theme) -> Inks:
    """The prepared pens and brushes of `theme`."""
    found = _inks.get(theme.name)
    if found is None or found.theme is not theme:
        found = _inks[theme.name] = Inks(theme)
    return found


class Picture:
    """Prepared painter calls for some shapes."""

    __slots__ = ("calls",)

    def __init__(self, calls: list[Call]) -> None:
        self.calls = calls

    def paint(self, painter: QPainter) -> None:
        """Draw at the painter's origin; pen, brush and font are left as the last shape needed them."""
        for call, arguments in self.calls:
            call(painter, *arguments)


class _Recorder:
    """Collects the calls of a picture, and leaves out those that would set what is set already."""

    def __init__(self, ink: Inks, screen: bool) -> None:
        self.ink, self.screen = ink, screen
        self.calls: list[Call] = []
        self._set: dict[Callable[..., Any], Any] = {}

    def set(self, setter: Callable[..., Any], value: QPen | QBrush | QFont) -> None:
        """Set pen, brush or font, if it is another one."""
        if self._set.get(setter) is not value:
            self._set[setter] = value
            self.calls.append((setter, (value,)))

    def draw(self, call: Callable[..., Any], *arguments: Any) -> None:
        """Draw with what is set."""
        self.calls.append((call, arguments))

    def inks(self, shape: Rectangle | Ellipse | Polygon) -> None:
        """Set pen and brush for a shape."""
        self.set(QPainter.setPen, self.ink.pen(shape.line, shape.width, shape.dash))
        self.set(QPainter.setBrush, self.ink.brush(shape.fill))

    def outline(self, shape: Rectangle | Ellipse | Polygon, draw: Callable[..., Any], *arguments: Any) -> None:
        """Fill and stroke a shape. On a screen its dashes are cut once and for all, which is three times as fast at each frame."""
        if not (self.screen and shape.dash and shape.line):
            self.inks(shape)
            self.draw(draw, *arguments)
            return
        self.set(QPainter.setPen, NO_PEN)
        if shape.fill:
            self.set(QPainter.setBrush, self.ink.brush(shape.fill))
            self.draw(draw, *arguments)
        self.set(QPainter.setBrush, self.ink.brush(shape.line))
        stroker = QPainterPathStroker(self.ink.pen(shape.line, shape.width, shape.dash))
        self.draw(QPainter.drawPath, stroker.createStroke(outline(shape)))


def prepare(shapes: Iterable[Shape], theme: Theme, screen: bool = True) -> Picture:
    """The picture of `shapes`; one for the `screen` is prepared to be painted often."""
    record = _Recorder(inks(theme), screen)
    for shape in shapes:
        if isinstance(shape, Text):
            _text(record, shape)
        elif isinstance(shape, Rectangle):
            _rectangle(record, shape)
        elif isinstance(shape, Polygon):
            _polygon(record, shape)
        else:
            record.outline(shape, QPainter.drawEllipse, rect(shape.box))
    return Picture(record.calls)


def paint(painter: QPainter, shapes: Iterable[Shape], theme: Theme) -> None:
    """Draw `shapes` on anything a painter draws on, with real text; the painter's state is as before afterwards."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    prepare(shapes, theme, screen=False).paint(painter)
    painter.restore()


def rect(box: Box) -> QRectF:
    """`box` in Qt's terms."""
    return QRectF(box.x, box.y, box.width, box.height)


def polygon(points: Iterable[Point]) -> QPolygonF:
    """`points` in Qt's terms."""
    return QPolygonF([QPointF(x, y) for x, y in points])


def outline(shape: Rectangle | Ellipse | Polygon) -> QPainterPath:
    """The path along the border of `shape`."""
    path = QPainterPath()
    if isinstance(shape, Polygon):
        path.addPolygon(polygon(shape.points))
        if shape.closed:
            path.closeSubpath()
    elif isinstance(shape, Ellipse):
        path.addEllipse(rect(shape.box))
    else:
        path.addRoundedRect(rect(shape.box), shape.radius, shape.radius)
    return path


def _rectangle(record: _Recorder, shape: Rectangle) -> None:
    if shape.radius:
        record.outline(shape, QPainter.drawRoundedRect, rect(shape.box), shape.radius, shape.radius)
    else:
        record.outline(shape, QPainter.drawRect, rect(shape.box))


def _polygon(record: _Recorder, shape: Polygon) -> None:
    if shape.closed:
        record.outline(shape, QPainter.drawPolygon, polygon(shape.points))
    elif record.screen and not shape.fill and (len(shape.points) == 2 or (not shape.dash and shape.width <= THIN)):
        record.inks(shape)  # stretch by stretch a thin line costs half as much
        record.draw(QPainter.drawLines, [QLineF(*a, *b) for a, b in pairwise(shape.points)])
    else:
        record.outline(shape, QPainter.drawPolyline, polygon(shape.points))
    if shape.arrow and len(shape.points) > 1:
        record.set(QPainter.setPen, NO_PEN)
        record.set(QPainter.setBrush, record.ink.brush(shape.line))
        record.draw(QPainter.drawPolygon, polygon(arrow_head(shape.points, shape.width)))


def arrow_head(points: Sequence[Point], width: float) -> tuple[Point, Point, Point]:
    """The tip and the two back corners of the head at the end of a line of `width` through `points` (two or more)."""
    (ax, ay), (bx, by) = points[-2], points[-1]
    length = math.hypot(bx - ax, by - ay) or 1.0
    dx, dy = (bx - ax) / length, (by - ay) / length
    long, half = ARROW_LENGTH * width, ARROW_LENGTH * width * 0.42
    back = Point(bx - dx * long, by - dy * long)
    return Point(bx, by), Point(back.x - dy * half, back.y + dx * half), Point(back.x + dy * half, back.y - dx * half)


def _text(record: _Recorder, shape: Text) -> None:
    measures = metrics(shape.size, shape.bold, shape.italic)
    left = -ANCHORS[shape.anchor] * measures.horizontalAdvance(shape.text)
    record.set(QPainter.setPen, record.ink.pen(shape.color))
    record.set(QPainter.setFont, font(shape.size, shape.bold, shape.italic))
    if not shape.angle:
        _line_of_text(record, shape.text, shape.at.x + left, shape.at.y, measures.ascent())
        return
    record.draw(QPainter.translate, QPointF(*shape.at))
    record.draw(QPainter.rotate, shape.angle)
    _line_of_text(record, shape.text, left, 0.0, measures.ascent())
    record.draw(QPainter.rotate, -shape.angle)
    record.draw(QPainter.translate, QPointF(-shape.at.x, -shape.at.y))


def _line_of_text(record: _Recorder, text: str, x: float, baseline: float, ascent: float) -> None:
    if record.screen:
        static = QStaticText(text)
        static.setTextFormat(Qt.TextFormat.PlainText)
        record.draw(QPainter.drawStaticText, QPointF(x, baseline - ascent), static)
    else:
        record.draw(QPainter.drawText, QPointF(x, baseline), text)
