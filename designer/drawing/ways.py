"""The way of one flow by itself: the shortest of the usual patterns that runs into no box, else a search around the boxes.

A way leaves and enters its steps in the middle of a side; `designer.drawing.routing` then spreads what would lie on top of each other.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from designer.drawing.geometry import Box, Point, point_of
from designer.drawing.obstacles import Obstacles
from designer.drawing.search import search
from designer.drawing.sizes import GAP_X, GAP_Y, SLOT_HEIGHT

RIGHT, BOTTOM, LEFT, TOP = range(4)
BEND = 34.0  # one bend less is worth such a detour
UNUSUAL = 45.0  # and so is leaving or entering at a side where one does not expect it
CLEAR = 6.0  # what a way keeps from foreign boxes
NEAR = 1.3 * GAP_X  # a channel farther off than this belongs to others
ROW = GAP_Y / 2
ALMOST = 6.0  # two steps whose middles differ by little are joined by a straight line beside both middles
LEAST = 16.0  # below this distance two steps do not stand side by side


class Way(NamedTuple):
    """Points from border to border, the sides where it leaves and enters, and the area that decided it."""

    points: tuple[Point, ...]
    out: int
    into: int
    region: Box


class Ends(NamedTuple):
    """What a way joins: two boxes and their ids; `upright` where leaving at the top or bottom is as good as at the right."""

    source: str
    target: str
    a: Box
    b: Box
    upright: bool = False
    early: bool = False  # turn near the source rather than near the target
    out: int = 0  # 1: leave at the top or bottom if possible, -1: at the left or right, 0: as it comes
    into: int = 0  # the same for entering


class Channels:
    """The upright gaps between sub-columns, by their middles."""

    __slots__ = ("xs",)

    def __init__(self, xs: Sequence[float]) -> None:
        self.xs = sorted(xs)

    def after(self, x: float) -> float:
        """The first channel right of `x`, or one of its own."""
        index = bisect_left(self.xs, x + 6.0)
        return self.xs[index] if index < len(self.xs) and self.xs[index] - x <= NEAR else x + GAP_X / 2

    def before(self, x: float) -> float:
        """The last channel left of `x`, or one of its own."""
        index = bisect_right(self.xs, x - 6.0) - 1
        return self.xs[index] if index >= 0 and x - self.xs[index] <= NEAR else x - GAP_X / 2


EVERYWHERE = Box(-1e9, -1e9, 2e9, 2e9)
AGAINST = 180.0  # the price of a side that the kind of the step speaks against

Candidate = tuple[float, int, int, tuple[tuple[float, float], ...]]


def find_way(ends: Ends, obstacles: Obstacles, channels: Channels) -> Way:
    """The way between the two boxes; through boxes only if there is none around them."""
    straight = _straight(ends, obstacles)
    if straight is not None:
        return straight
    tried: list[tuple[float, float]] = []
    for candidates in _choices(ends, channels):
        for _, out, into, points in candidates:
            tried += points
            if not obstacles.blocks_path(points, CLEAR, ends.source, ends.target):
                return Way(joined(points), out, into, _around_all(tried))
    found = search(ends.source, ends.target, obstacles)
    if found is not None:
        return Way(joined(found.points), found.out, found.into, found.region)
    _, out, into, points = next(iter(_plain(ends, channels)))
    return Way(joined(points), out, into, EVERYWHERE)


def _straight(ends: Ends, obstacles: Obstacles) -> Way | None:
    """The way of most flows: level from left to right."""
    (ax, ay, aw, ah), (bx, by, _, bh) = ends.a, ends.b
    start, y = ax + aw, ay + ah / 2
    if bx - start < LEAST or abs(by + bh / 2 - y) >= 0.5 or ends.out > 0 or ends.into > 0:
        return None
    if obstacles.blocks(start, y, bx, y, CLEAR, ends.source, ends.target):
        return None
    return Way((point_of((start, y)), point_of((bx, y))), RIGHT, LEFT, Box(start, y, bx - start, 0.0))


def _choices(ends: Ends, channels: Channels) -> Iterator[Iterable[Candidate]]:
    """The candidates to try, the best first; those of the second list only if none of the first will do."""
    if not (ends.out or ends.into):
        yield _plain(ends, channels)
        yield sorted(map(_priced, _winding(ends, channels)))
        return
    priced = []
    for extra, out, into, points in (*_plain(ends, channels), *_winding(ends, channels)):
        against = (ends.out != 0 and (out in (TOP, BOTTOM)) != (ends.out > 0)) + (
            ends.into != 0 and (into in (TOP, BOTTOM)) != (ends.into > 0)
        )
        priced.append(_priced((extra + AGAINST * against, out, into, points)))
    yield sorted(priced)


def _around_all(points: Iterable[tuple[float, float]]) -> Box:
    xs, ys = zip(*points, strict=True)
    left, top = min(xs), min(ys)
    return Box(left, top, max(xs) - left, max(ys) - top)


def plain_way(ends: Ends, channels: Channels) -> tuple[Point, ...]:
    """The way that would be taken if nothing stood in between."""
    return joined(next(iter(_plain(ends, channels)))[3])


def joined(points: Sequence[tuple[float, float]]) -> tuple[Point, ...]:
    """`points` without those at which nothing turns."""
    kept = [Point(*points[0])]
    for x, y in points[1:]:
        if len(kept) > 1 and ((kept[-2].x == kept[-1].x == x) or (kept[-2].y == kept[-1].y == y)):
            kept[-1] = Point(x, y)
        elif (x, y) != kept[-1]:
            kept.append(Point(x, y))
    return tuple(kept)


def _priced(candidate: Candidate) -> Candidate:
    """The candidate with its whole price: its length and bends come to what it costs extra."""
    extra, out, into, points = candidate
    length = 0.0
    x1, y1 = points[0]
    for x2, y2 in points:
        length += abs(x2 - x1) + abs(y2 - y1)
        x1, y1 = x2, y2
    return length + BEND * (len(points) - 2) + extra, out, into, points


def _plain(ends: Ends, channels: Channels) -> Iterable[Candidate]:
    """Patterns with two bends at the most, the best first."""
    a, b = ends.a, ends.b
    if b.x - a.right >= LEAST:
        return _forward(ends, channels)
    return sorted(map(_priced, _backward(ends) if a.x - b.right >= LEAST else _above_each_other(ends, channels)))


def _forward(ends: Ends, channels: Channels) -> Iterator[Candidate]:
    """Straight, or with one upright piece; all are about as long, so that they come in the order of their bends and sides."""
    a, b = ends.a, ends.b
    (ax, ay), (bx, by) = a.center, b.center
    right, left = a.x + a.width, b.x
    if abs(ay - by) < 0.5:
        yield 0.0, RIGHT, LEFT, ((right, ay), (left, ay))
        yield from sorted(map(_priced, _around(ends)))
        return
    if abs(ay - by) <= 2 * ALMOST:
        yield 0.0, RIGHT, LEFT, ((right, (ay + by) / 2), (left, (ay + by) / 2))
    out, into, start, end = _facing(a, b)
    corner = not a.y <= by <= a.bottom
    if corner and ends.upright:
        yield 0.0, out, LEFT, ((ax, start), (ax, by), (left, by))
    near, far = channels.after(right), channels.before(left)
    if near > far:
        near = far = (right + left) / 2
    for x in dict.fromkeys((near, far) if ends.early else (far, near)):
        yield 0.0, RIGHT, LEFT, ((right, ay), (x, ay), (x, by), (left, by))
    if corner and not ends.upright:
        yield UNUSUAL, out, LEFT, ((ax, start), (ax, by), (left, by))
    if not b.y <= ay <= b.bottom:
        yield UNUSUAL, RIGHT, into, ((right, ay), (bx, ay), (bx, end))
    yield from _stairs(ends, out, into, start, end, UNUSUAL if ends.upright else 2 * UNUSUAL)


def _facing(a: Box, b: Box) -> tuple[int, int, float, float]:
    """The sides of `a` and `b` that face each other up and down, and where they are."""
    if b.y + b.height / 2 > a.y + a.height / 2:
        return BOTTOM, TOP, a.bottom, b.y
    return TOP, BOTTOM, a.y, b.bottom


def _stairs(ends: Ends, out: int, into: int, start: float, end: float, extra: float) -> Iterator[Candidate]:
    """Upright, level in the channel next to one of the two, upright."""
    a, b = ends.a, ends.b
    down = out == BOTTOM
    if (end - start if down else start - end) < LEAST:
        return
    (ax, _), (bx, _) = a.center, b.center
    for y in (_below(a) if down else _above(a), _above(b) if down else _below(b)):
        yield extra, out, into, ((ax, start), (ax, y), (bx, y), (bx, end))


def _below(box: Box) -> float:
    return box.y + box.height / 2 + max(box.height, SLOT_HEIGHT) / 2 + ROW


def _above(box: Box) -> float:
    return box.y + box.height / 2 - max(box.height, SLOT_HEIGHT) / 2 - ROW


def _around(ends: Ends) -> Iterator[Candidate]:
    """Below or above both."""
    a, b = ends.a, ends.b
    (ax, _), (bx, _) = a.center, b.center
    low, high = max(_below(a), _below(b)), min(_above(a), _above(b))
    yield 0.0, BOTTOM, BOTTOM, ((ax, a.bottom), (ax, low), (bx, low), (bx, b.bottom))
    yield 1.0, TOP, TOP, ((ax, a.y), (ax, high), (bx, high), (bx, b.y))


def _backward(ends: Ends) -> Iterator[Candidate]:
    a, b = ends.a, ends.b
    (ax, ay), (_, by) = a.center, b.center
    yield from _around(ends)
    if abs(ay - by) < 0.5:
        return
    out, into, start, end = _facing(a, b)
    yield from _stairs(ends, out, into, start, end, 0.0)
    if not a.y - LEAST <= by <= a.bottom + LEAST:
        yield UNUSUAL, out, RIGHT, ((ax, start), (ax, by), (b.right, by))


def _above_each_other(ends: Ends, channels: Channels) -> Iterator[Candidate]:
    a, b = ends.a, ends.b
    (ax, ay), (bx, by) = a.center, b.center
    out, into, start, end = _facing(a, b)
    apart = (end - start) if out == BOTTOM else (start - end)
    if apart > 0:
        if abs(ax - bx) < 0.5:
            yield 0.0, out, into, ((ax, start), (ax, end))
        else:
            if abs(ax - bx) <= 8 * ALMOST:
                middle = (ax + bx) / 2
                yield 6.0, out, into, ((middle, start), (middle, end))
            yield from _stairs(ends, out, into, start, end, 0.0)
    x = channels.after(max(a.right, b.right))
    yield UNUSUAL, RIGHT, RIGHT, ((a.right, ay), (x, ay), (x, by), (b.right, by))
    x = channels.before(min(a.x, b.x))
    yield UNUSUAL + 1.0, LEFT, LEFT, ((a.x, ay), (x, ay), (x, by), (b.x, by))


def _winding(ends: Ends, channels: Channels) -> Iterator[Candidate]:
    """Patterns with three and four bends: along a channel between rows."""
    a, b = ends.a, ends.b
    (ax, ay), (bx, by) = a.center, b.center
    right, left = a.right, b.x
    near, far = channels.after(right), channels.before(left)
    unusual = 0.0 if ends.upright else UNUSUAL
    for y in dict.fromkeys((_below(a), _above(a), _below(b), _above(b))):
        yield 0.0, RIGHT, LEFT, ((right, ay), (near, ay), (near, y), (far, y), (far, by), (left, by))
        out, start = (BOTTOM, a.bottom) if y > a.bottom else (TOP, a.y)
        into, end = (BOTTOM, b.bottom) if y > b.bottom else (TOP, b.y)
        if not a.y <= y <= a.bottom:
            yield unusual, out, LEFT, ((ax, start), (ax, y), (far, y), (far, by), (left, by))
        if not b.y <= y <= b.bottom:
            yield UNUSUAL, RIGHT, into, ((right, ay), (near, ay), (near, y), (bx, y), (bx, end))
            if not a.y <= y <= a.bottom:
                yield unusual + UNUSUAL, out, into, ((ax, start), (ax, y), (bx, y), (bx, end))
