"""The map from afar: below the zoom at which names can be read, steps and flows are drawn from flat lists, a list per cell.

Painting thousands of small items one by one costs more than the pixels do. Here the plane is cut into square cells; each holds the
rectangles of its steps by colour and the pieces of all flows that cross it, ready for one painter call each. A change makes
only the lists of the cells that it touches anew. The items stay in the scene for picking.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath

from designer.canvas.items import BoxItem, FlowItem
from designer.canvas.look import Look
from designer.canvas.painting import NO_BRUSH, NO_PEN, inks, rect
from designer.drawing.geometry import Point
from designer.drawing.map import FlowKey

SIDE = 1000.0
MANY = 200
WITHOUT_OUTLINES = 0.2  # below this zoom an outline would be as broad as what it surrounds
Key = tuple[int, int]
Piece = tuple[float, float, float, float]
"""From where to where, in map units."""


@dataclass(slots=True)
class Cell:
    """What lies in one square: `rects` and `path` are made of the rest, None until they are asked for."""

    boxes: dict[str, tuple[str, QRectF]] = field(default_factory=dict)
    pieces: dict[FlowKey, list[Piece]] = field(default_factory=dict)
    rects: dict[str, list[QRectF]] | None = None
    path: QPainterPath | None = None


class FarMap:
    """The flat lists of one scene's items; `boxes` and `flows` are the scene's own tables, read when something was touched."""

    def __init__(self, look: Look, boxes: Mapping[str, BoxItem], flows: Mapping[FlowKey, FlowItem]) -> None:
        self._look, self._boxes, self._flows = look, boxes, flows
        self._cells: dict[Key, Cell] = {}
        self._home: dict[str, Key] = {}
        self._ways: dict[FlowKey, tuple[Key, ...]] = {}
        self._stale_boxes: set[str] = set()
        self._stale_flows: set[FlowKey] = set()

    def touch_box(self, id: str) -> None:
        """The step or note `id` has come, gone, moved or changed."""
        self._stale_boxes.add(id)

    def touch_flow(self, ends: FlowKey) -> None:
        """The flow has come, gone or moved."""
        self._stale_flows.add(ends)

    def touch_all(self) -> None:
        """Everything looks other than before."""
        self._stale_boxes.update(self._boxes)

    @property
    def is_mostly_stale(self) -> bool:
        """Whether so much has changed that it is not worth while to tell where."""
        return len(self._stale_boxes) + len(self._stale_flows) > MANY

    def paint(self, painter: QPainter, exposed: Sequence[QRectF], zoom: float) -> None:
        """Draw the flows and steps that touch `exposed` (map units) onto a painter that is set to map units."""
        self.refresh()
        near = zoom >= WITHOUT_OUTLINES
        cells = [cell for key, cell in self._cells.items() if any(_reaches(key, area) for area in exposed)]
        ink = inks(self._look.theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, near)
        painter.setPen(ink.pen("flow.line", 1.5))
        painter.setBrush(NO_BRUSH)
        for cell in cells:
            painter.drawPath(_path(cell))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(ink.pen("step.line", 0.0) if near else NO_PEN)
        together: dict[str, list[QRectF]] = {}
        for cell in cells:
            for role, rects in _rects(cell).items():
                together.setdefault(role, []).extend(rects)
        for role, rects in together.items():
            painter.setBrush(ink.brush(role) if near else ink.tinted(role, "step.line"))
            painter.drawRects(rects)

    def refresh(self) -> list[QRectF]:
        """Bring the lists up to date; returns where (map units) the map looks other than before, or nothing if nearly everywhere."""
        dirty: list[QRectF] | None = None if self.is_mostly_stale else []
        for id in self._stale_boxes:
            self._replace_box(id, dirty)
        for ends in self._stale_flows:
            self._replace_flow(ends, dirty)
        self._stale_boxes.clear()
        self._stale_flows.clear()
        return dirty or []

    def refresh_some(self, seconds: float) -> bool:
        """Go on bringing the lists up to date, ready to be painted, for about so long; returns whether all is done."""
        end = time.perf_counter() + seconds
        return all(time.perf_counter() < end for _ in self._pieces_of_work())

    def _pieces_of_work(self) -> Iterator[None]:
        while self._stale_boxes:
            self._replace_box(self._stale_boxes.pop(), None)
            yield
        while self._stale_flows:
            self._replace_flow(self._stale_flows.pop(), None)
            yield
        for cell in self._cells.values():
            if cell.path is None or cell.rects is None:
                _path(cell)
                _rects(cell)
                yield

    def _replace_box(self, id: str, dirty: list[QRectF] | None) -> None:
        home = self._home.pop(id, None)
        if home is not None:
            cell = self._cells[home]
            _, before = cell.boxes.pop(id)
            cell.rects = None
            if dirty is not None:
                dirty.append(before)
        item = self._boxes.get(id)
        if item is None:
            return
        box = rect(item.box)
        home = self._home[id] = math.floor(box.x() / SIDE), math.floor(box.y() / SIDE)
        cell = self._cells.setdefault(home, Cell())
        cell.boxes[id] = self._look.far_role(item.ref), box
        cell.rects = None
        if dirty is not None:
            dirty.append(box)

    def _replace_flow(self, ends: FlowKey, dirty: list[QRectF] | None) -> None:
        for key in self._ways.pop(ends, ()):
            cell = self._cells[key]
            before = cell.pieces.pop(ends)
            cell.path = None
            if dirty is not None:
                dirty.extend(map(_bounds, before))
        item = self._flows.get(ends)
        if item is None:
            return
        pieces: dict[Key, list[Piece]] = {}
        for key, piece in _pieces(item.route.points):
            pieces.setdefault(key, []).append(piece)
        self._ways[ends] = tuple(pieces)
        for key, lines in pieces.items():
            cell = self._cells.setdefault(key, Cell())
            cell.pieces[ends] = lines
            cell.path = None
            if dirty is not None:
                dirty.extend(map(_bounds, lines))


def _bounds(piece: Piece) -> QRectF:
    x1, y1, x2, y2 = piece
    return QRectF(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))


def _rects(cell: Cell) -> dict[str, list[QRectF]]:
    if cell.rects is None:
        cell.rects = {}
        for role, box in cell.boxes.values():
            cell.rects.setdefault(role, []).append(box)
    return cell.rects


def _path(cell: Cell) -> QPainterPath:
    """All pieces of flows in one path: a third of what as many lines cost."""
    if cell.path is None:
        cell.path = QPainterPath()
        move, draw = cell.path.moveTo, cell.path.lineTo
        for lines in cell.pieces.values():
            for x1, y1, x2, y2 in lines:
                move(x1, y1)
                draw(x2, y2)
    return cell.path


def _reaches(key: Key, area: QRectF) -> bool:
    """Whether steps of the cell may reach into `area`: a step belongs to the cell of its corner and may stand out of it."""
    left, top = key[0] * SIDE, key[1] * SIDE
    return left <= area.right() and top <= area.bottom() and area.left() <= left + 2 * SIDE and area.top() <= top + 2 * SIDE


def _pieces(points: Sequence[Point]) -> Iterator[tuple[Key, Piece]]:
    """The stretches of a flow and its arrow head, cut where they pass from cell to cell, each with its cell."""
    for a, b in pairwise(points):
        (x1, y1), (x2, y2) = a, b
        column, line = x1 // SIDE, y1 // SIDE
        if column == x2 // SIDE and line == y2 // SIDE and x1 % SIDE and y1 % SIDE:  # most lie in one cell, and not on its border
            yield (int(column), int(line)), (x1, y1, x2, y2)
            continue
        cuts = sorted({0.0, 1.0, *_cuts(a.x, b.x), *_cuts(a.y, b.y)})
        for t, u in pairwise(cuts):
            middle = (t + u) / 2
            key = math.floor((a.x + (b.x - a.x) * middle) / SIDE), math.floor((a.y + (b.y - a.y) * middle) / SIDE)
            yield key, (a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t, a.x + (b.x - a.x) * u, a.y + (b.y - a.y) * u)


def _cuts(a: float, b: float) -> list[float]:
    """Where between 0 and 1 the way from `a` to `b` crosses borders of cells."""
    low, high = sorted((a, b))
    borders = range(math.floor(low / SIDE) + 1, math.ceil(high / SIDE))
    return [(border * SIDE - a) / (b - a) for border in borders]
