"""Cases on their way over the map: dots that move along flows, wait beside steps, and are served in them.

Dots are painted over the map by a widget of their own: what lies below stays as it is, and the pointer passes through.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, pairwise
from math import hypot
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QRegion
from PySide6.QtWidgets import QWidget

from designer.canvas.painting import inks
from designer.drawing.geometry import Box, Point

if TYPE_CHECKING:
    from designer.canvas.view import MapView

MOST_DOTS = 500
TILE = 64  # pixels: the map is painted anew by such squares
BUCKET = 900.0  # seconds: which stays there are is looked up by such pieces of time
DOT, LEAST_DOT = 8.0, 5.0  # across, in map units, and at least so many pixels
ROW = 8  # dots beside each other
MOVING, WAITING, WORKING = "selection", "chart.wait.line", "chart.value.line"
MOST_ROWS = {WAITING: 4, WORKING: 2}  # more would hide what is served there


class Stay(NamedTuple):
    """A case at a step: it set out for it at `since` (s) along `way` (steps, this one the last), is served from `began`, leaves at `ended`."""

    since: float
    began: float
    ended: float
    step: str
    way: tuple[str, ...]


Stays = Mapping[int, Sequence[Stay]]
"""Stays by the pieces of time, each `BUCKET` long, in which they are to be seen."""


def by_time(stays: Iterable[Stay]) -> Stays:
    """Stays as a layer wants them: worked out before, since there may be many."""
    found: dict[int, list[Stay]] = {}
    for stay in stays:
        for bucket in range(int(stay.since // BUCKET), int(max(stay.ended, stay.since + BUCKET) // BUCKET) + 1):
            found.setdefault(bucket, []).append(stay)
    return found


class CasesLayer(QWidget):
    """Shows stays at one time; `travel` is how many of its seconds a case is seen on its way."""

    def __init__(self, view: MapView) -> None:
        super().__init__(view)
        self._view = view
        self._buckets: Stays = {}
        self._dots: dict[str, list[QPointF]] = {}
        self._area, self._seen = QRegion(), view.viewportTransform()
        self._ways: dict[tuple[str, ...], tuple[tuple[Point, ...], float]] = {}
        self.time = 0.0
        self.travel = 60.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.map_scene.followed.connect(self._follow)
        view.viewport().installEventFilter(self)
        self.hide()

    def show_stays(self, stays: Stays) -> None:
        """Show these from now on; with none the layer goes."""
        self._buckets = stays
        self._fit()
        self.setVisible(bool(stays))
        self.set_time(self.time)

    def set_time(self, time: float) -> None:
        """Show another moment: painted anew is where dots were and where they are, for the map below comes with it."""
        self.time = time
        before, self._dots = self._area, self.dots()
        self._area, seen = self._region(), self._view.viewportTransform()
        if seen != self._seen:  # scrolled since: dots are where none of the tiles is
            self._seen = seen
            self.update()
        else:
            self.update(before + self._area)

    def _follow(self) -> None:
        """Steps and flows are elsewhere."""
        self._ways.clear()
        if self._buckets:
            self.set_time(self.time)

    def _region(self) -> QRegion:
        """The tiles of the view in which dots are."""
        transform, reach = self._view.viewportTransform(), max(DOT, LEAST_DOT * self._view.unit) / self._view.unit / 2 + 2
        tiles = {
            (x, y)
            for place in chain.from_iterable(self._dots.values())
            for at in (transform.map(place),)
            for x in (int((at.x() - reach) // TILE), int((at.x() + reach) // TILE))
            for y in (int((at.y() - reach) // TILE), int((at.y() + reach) // TILE))
        }
        region = QRegion()
        for x, y in tiles:
            region += QRect(x * TILE, y * TILE, TILE, TILE)
        return region & self.rect()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The view has more or less room."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._fit()
        return False

    def _fit(self) -> None:
        self.setGeometry(self._view.viewport().geometry())

    # -- where they are -----------------------------------------------------------------------------------------------

    def dots(self) -> dict[str, list[QPointF]]:
        """The places (map units) of those that move, wait and are served now; `MOST_DOTS` of them at most."""
        found: dict[str, list[QPointF]] = {MOVING: [], WAITING: [], WORKING: []}
        beside: dict[tuple[str, str], int] = defaultdict(int)
        boxes, left = self._view.map_scene.shown.boxes, MOST_DOTS
        for stay in self._buckets.get(int(self.time // BUCKET), ()):
            if left == 0:
                break
            box = boxes.get(stay.step)
            if box is None or not stay.since <= self.time < max(stay.ended, stay.since + self.travel):
                continue
            kind, place = self._place(stay, box, beside)
            if place is not None:
                found[kind].append(place)
                left -= 1
        return found

    def _place(self, stay: Stay, box: Box, beside: dict[tuple[str, str], int]) -> tuple[str, QPointF | None]:
        share = (self.time - stay.since) / self.travel
        if share < 1 and len(stay.way) > 1:
            place = self._along(stay.way, share)
            if place is not None:
                return MOVING, place
        kind = WAITING if self.time < stay.began else WORKING
        number = beside[stay.step, kind]
        beside[stay.step, kind] += 1
        across, down = number % ROW, number // ROW
        if down >= MOST_ROWS[kind]:
            return kind, None
        if kind == WAITING:
            return kind, QPointF(box.x - 6.0 - across * (DOT + 1), box.y + 4.0 + down * (DOT + 1))
        return kind, QPointF(box.x + 8.0 + across * (DOT + 1), box.bottom - 6.0 - down * (DOT + 1))

    def _along(self, way: tuple[str, ...], share: float) -> QPointF | None:
        if way not in self._ways:
            routes = self._view.map_scene.shown.routes
            points = tuple(point for pair in pairwise(way) if pair in routes for point in routes[pair].points)
            self._ways[way] = points, sum(_length(a, b) for a, b in pairwise(points))
        points, whole = self._ways[way]
        rest = whole * share
        for a, b in pairwise(points):
            length = _length(a, b)
            if length > 0 and rest <= length:
                return QPointF(a.x + (b.x - a.x) * rest / length, a.y + (b.y - a.y) * rest / length)
            rest -= length
        return QPointF(*points[-1]) if points else None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setTransform(self._view.viewportTransform())
            ink, across = inks(self._view.map_scene.theme), max(DOT, LEAST_DOT * self._view.unit)
            for role, places in self._dots.items():
                if places:
                    for width, color in ((across, ink.color("map.background")), (across * 0.8, ink.color(role))):
                        pen = QPen(color, width)
                        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                        painter.setPen(pen)
                        painter.drawPoints(QPolygonF(places))
        finally:  # a painter left open would take the process down
            painter.end()


def _length(a: Point, b: Point) -> float:
    return hypot(b.x - a.x, b.y - a.y)
