"""Many elements in few strokes: all shapes of one look become one path, and texts of one look follow each other.

A picture that is painted once, as for paper, spends most of its time on telling Qt of each shape; this tells it of each look.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPainterPath

from designer.canvas.painting import ANCHORS, Inks, outline, rect
from designer.canvas.texts import font
from designer.drawing.geometry import Box, Point
from designer.drawing.measure import Measure
from designer.drawing.pictures import FLOW, Label, Parts, arrow_head, bends, flow_end
from designer.drawing.shapes import Ellipse, Polygon, Rectangle, Shape, Text

Look = tuple[int, str, str, float, str]
"""When it is painted (the first first), and fill, line, width and dash."""
Letters = tuple[int, str, float, bool, bool]
"""When, and colour, size, bold, italic."""

Place = tuple[float, float, str]
"""Where a text begins on its baseline, and the text."""

_LINE: Look = (0, "", "flow.line", FLOW, "")
_HEAD: Look = (1, "flow.line", "flow.line", 0.4, "")  # an outline lets Qt tell a PDF map units: a third fewer digits
LABELS, SIGNS = 100, 200  # when names and signs are painted; what bodies consist of is painted before


class Batch:
    """Elements that do not cover each other, or may be painted in any order."""

    def __init__(self, ink: Inks, measure: Measure) -> None:
        self._ink, self._measure = ink, measure
        self._paths: dict[Look, QPainterPath] = {}
        self._texts: dict[Letters, list[Place]] = {}
        self._layers: dict[int, tuple[tuple[Shape, ...], list[tuple[QPainterPath, QPainterPath]], list[tuple[list[Place], Text]]]] = {}

    def add(self, parts: Parts, at: Point) -> None:
        """An element whose origin stands at `at`."""
        x, y = at
        if parts.body:
            self._layer(parts.body, 0, x, y)
        for label in parts.labels:
            self._label(label, x, y)
        if parts.signs:
            self._layer(parts.signs, SIGNS, x, y)

    def add_flow(self, points: tuple[Point, ...]) -> None:
        """The line of a flow through `points`, and its arrow head."""
        line, heads = self._path(_LINE), self._path(_HEAD)
        line.moveTo(*points[0])
        for start, corner, end in bends(points) if len(points) > 2 else ():
            line.lineTo(*start)
            line.quadTo(*corner, *end)
        line.lineTo(*flow_end(points))
        (ax, ay), (x, y) = points[-2], points[-1]
        heads.addPath(_head((x > ax) - (x < ax), (y > ay) - (y < ay)).translated(x, y))

    def paint(self, painter: QPainter) -> None:
        """Draw everything, in the painter's coordinates."""
        for when in sorted({look[0] for look in (*self._paths, *self._texts)}):
            for look, path in self._paths.items():
                if look[0] == when:
                    painter.setPen(self._ink.pen(look[2], look[3], look[4]))
                    painter.setBrush(self._ink.brush(look[1]))
                    painter.drawPath(path)
            for letters, texts in self._texts.items():
                if letters[0] == when:
                    painter.setPen(self._ink.pen(letters[1]))
                    painter.setFont(font(*letters[2:]))
                    draw = painter.drawText
                    for x, y, text in texts:
                        draw(QPointF(x, y), text)

    def _path(self, look: Look) -> QPainterPath:
        path = self._paths.get(look)
        if path is None:
            path = self._paths[look] = QPainterPath()
        return path

    def _label(self, label: Label, x: float, y: float) -> None:
        lines, middle, first, apart, color, size = label
        key = LABELS, color, size, False, False
        texts = self._texts.get(key)
        if texts is None:
            texts = self._texts[key] = []
        width = self._measure.width
        x, y = x + middle, y + first
        for line in lines:
            texts.append((x - width(line, size, False) / 2, y, line))
            y += apart

    def _layer(self, shapes: tuple[Shape, ...], when: int, x: float, y: float) -> None:
        known = self._layers.get(id(shapes))
        if known is None:
            known = self._layers[id(shapes)] = (shapes, *self._prepared(shapes, when))
        for path, shape in known[1]:
            path.addPath(shape.translated(x, y))
        for texts, text in known[2]:
            wide = self._measure.width(text.text, text.size, text.bold)
            texts.append((x + text.at.x - ANCHORS[text.anchor] * wide, y + text.at.y, text.text))

    def _prepared(
        self, shapes: Iterable[Shape], when: int
    ) -> tuple[list[tuple[QPainterPath, QPainterPath]], list[tuple[list[Place], Text]]]:
        paths, texts = [], []
        for number, shape in enumerate(shapes, when):
            if isinstance(shape, Text):
                key = (number, shape.color, shape.size, shape.bold, shape.italic)
                texts.append((self._texts.setdefault(key, []), shape))
            else:
                paths.append((self._path((number, shape.fill, shape.line, shape.width, shape.dash)), _outline(shape)))
        return paths, texts


@lru_cache(maxsize=16)
def _head(dx: int, dy: int) -> QPainterPath:
    """The arrow head at the end of a flow in the direction (dx, dy), its tip at the origin."""
    return _outline(Polygon(arrow_head((Point(-dx, -dy), Point(0.0, 0.0)))))


def _outline(shape: Rectangle | Ellipse | Polygon) -> QPainterPath:
    """The canvas's outline of a shape, but for rectangles: theirs is told in fewer digits."""
    if not isinstance(shape, Rectangle):
        return outline(shape)
    path = QPainterPath()
    if shape.radius:
        _round(path, shape.box, min(shape.radius, shape.box.width / 2, shape.box.height / 2))
    else:
        path.addRect(rect(shape.box))
    return path


def _round(path: QPainterPath, box: Box, radius: float) -> None:
    """A rectangle with round corners. Its curves are told in whole units where it stands on such: a PDF has a third fewer digits."""
    x, y, right, bottom = box.x, box.y, box.right, box.bottom
    near = radius * 0.4477  # from the corner to where a circle's Bézier curve is pulled to
    near = round(near) if abs(near - round(near)) < 0.2 else near
    path.moveTo(x + radius, y)
    path.lineTo(right - radius, y)
    path.cubicTo(right - near, y, right, y + near, right, y + radius)
    path.lineTo(right, bottom - radius)
    path.cubicTo(right, bottom - near, right - near, bottom, right - radius, bottom)
    path.lineTo(x + radius, bottom)
    path.cubicTo(x + near, bottom, x, bottom - near, x, bottom - radius)
    path.lineTo(x, y + radius)
    path.cubicTo(x, y + near, x + near, y, x + radius, y)
    path.closeSubpath()


_WIDE = 1 << 20  # cells are told by one number; that far apart two never have the same
_AROUND = tuple(i * _WIDE + j for i in (-1, 0, 1) for j in (-1, 0, 1))


def apart(places: Sequence[tuple[float, float]], wide: float, high: float) -> list[list[int]]:
    """The indices of `places` in levels: none in a level is within `wide` and `high` of another, and what comes later and covers
    one that came before is in a later level. Takes a time in proportion to their number where few are close."""
    levels: list[list[int]] = []
    cells: dict[int, list[tuple[float, float, int]]] = {}
    for index, (x, y) in enumerate(places):
        cell, level = int(x // wide) * _WIDE + int(y // high), 0
        for away in _AROUND:
            if cell + away in cells:
                for other_x, other_y, other in cells[cell + away]:
                    if other >= level and abs(other_x - x) < wide and abs(other_y - y) < high:
                        level = other + 1
        cells.setdefault(cell, []).append((x, y, level))
        if level == len(levels):
            levels.append([])
        levels[level].append(index)
    return levels
