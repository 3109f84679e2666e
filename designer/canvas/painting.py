"""Shapes become strokes here and nowhere else: the same picture on the screen, on paper and in files.

A `Picture` is a list of prepared painter calls: what a shape costs to understand is paid once, what it costs to draw at each
frame. On the screen its texts are `QStaticText`; for paper and files they are drawn as text, so that a PDF can be searched.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF, QStaticText

from designer.canvas.texts import font, metrics
from designer.drawing.geometry import Box, Point
from designer.drawing.shapes import Ellipse, Polygon, Rectangle, Shape, Text
from designer.drawing.theme import Theme

Call = tuple[Callable[..., Any], tuple[Any, ...]]

DASHES = {"dash": [5.0, 3.0], "dot": [1.0, 2.5]}  # in widths of the pen
ARROW_LENGTH = 6.0  # in widths of the line
NO_PEN = QPen(Qt.PenStyle.NoPen)
NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)


class Inks:
    """The pens and brushes of one theme, each made once."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._colors: dict[str, QColor] = {}
        self._pens: dict[tuple[str, float, str], QPen] = {}
        self._brushes: dict[tuple[str, str], QBrush] = {}

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

    def brush(self, role: str, pattern: str = "") -> QBrush:
        """The brush for a fill; no brush for the role ``""``."""
        if not role:
            return NO_BRUSH
        key = role, pattern
        found = self._brushes.get(key)
        if found is None:
            found = self._brushes[key] = QBrush(self.color(role))
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


def prepare(shapes: Iterable[Shape], theme: Theme, screen: bool = True) -> Picture:
    """The picture of `shapes`, with texts laid out once if it is for the `screen`."""
    calls: list[Call] = []
    ink = inks(theme)
    for shape in shapes:
        if isinstance(shape, Text):
            calls.extend(_text_calls(shape, ink, screen))
        elif isinstance(shape, Rectangle):
            calls.extend(_rectangle_calls(shape, ink))
        elif isinstance(shape, Polygon):
            calls.extend(_polygon_calls(shape, ink))
        else:
            calls.extend(_outlined(shape, ink))
            calls.append((QPainter.drawEllipse, (rect(shape.box),)))
    return Picture(calls)


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


def _outlined(shape: Rectangle | Ellipse | Polygon, ink: Inks) -> list[Call]:
    return [
        (QPainter.setPen, (ink.pen(shape.line, shape.width, shape.dash),)),
        (QPainter.setBrush, (ink.brush(shape.fill),)),
    ]


def _rectangle_calls(shape: Rectangle, ink: Inks) -> list[Call]:
    calls = _outlined(shape, ink)
    if shape.radius:
        calls.append((QPainter.drawRoundedRect, (rect(shape.box), shape.radius, shape.radius)))
    else:
        calls.append((QPainter.drawRect, (rect(shape.box),)))
    return calls


def _polygon_calls(shape: Polygon, ink: Inks) -> list[Call]:
    calls = _outlined(shape, ink)
    points = polygon(shape.points)
    calls.append((QPainter.drawPolygon if shape.closed else QPainter.drawPolyline, (points,)))
    if shape.arrow and len(shape.points) > 1:
        calls += [
            (QPainter.setPen, (NO_PEN,)),
            (QPainter.setBrush, (ink.brush(shape.line),)),
            (QPainter.drawPolygon, (polygon(arrow_head(shape.points, shape.width)),)),
        ]
    return calls


def arrow_head(points: Sequence[Point], width: float) -> tuple[Point, Point, Point]:
    """The tip and the two back corners of the head at the end of a line of `width` through `points` (two or more)."""
    (ax, ay), (bx, by) = points[-2], points[-1]
    length = math.hypot(bx - ax, by - ay) or 1.0
    dx, dy = (bx - ax) / length, (by - ay) / length
    long, half = ARROW_LENGTH * width, ARROW_LENGTH * width * 0.42
    back = Point(bx - dx * long, by - dy * long)
    return Point(bx, by), Point(back.x - dy * half, back.y + dx * half), Point(back.x + dy * half, back.y - dx * half)


def _text_calls(shape: Text, ink: Inks, screen: bool) -> list[Call]:
    of_text = font(shape.size, shape.bold, shape.italic)
    measures = metrics(shape.size, shape.bold, shape.italic)
    shift = {"start": 0.0, "middle": 0.5, "end": 1.0}[shape.anchor] * measures.horizontalAdvance(shape.text)
    calls: list[Call] = [(QPainter.setPen, (ink.pen(shape.color),)), (QPainter.setFont, (of_text,))]
    if shape.angle:
        calls += [(QPainter.save, ()), (QPainter.translate, (QPointF(*shape.at),)), (QPainter.rotate, (shape.angle,))]
    x, y = (0.0, 0.0) if shape.angle else shape.at
    if screen:
        static = QStaticText(shape.text)
        static.setTextFormat(Qt.TextFormat.PlainText)
        calls.append((QPainter.drawStaticText, (QPointF(x - shift, y - measures.ascent()), static)))
    else:
        calls.append((QPainter.drawText, (QPointF(x - shift, y), shape.text)))
    if shape.angle:
        calls.append((QPainter.restore, ()))
    return calls
