"""Flows that run in the same channel, set apart: each gets a track, in an order with few crossings (nudging; Wybrow et al. 2009)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import floor
from typing import NamedTuple

from designer.drawing.geometry import Point, rounded

Key = tuple[str, ...]
Channel = tuple[bool, int]
"""Upright or level, and the coordinate in whole map units."""

APART = 8.0
ROOM = {True: 28.0, False: 14.0}  # what all tracks of an upright or a level channel may take
TOUCH = 6.0  # segments whose ends come so near share a channel


class Piece(NamedTuple):
    """One inner segment of a flow: from `low` to `high` along its channel; its flow and number.

    The neighbours leave it at `ends` (coordinates along the channel) towards `turns` (-1: the smaller side, 1: the greater).
    """

    low: float
    high: float
    key: Key
    number: int
    ends: tuple[float, float]
    turns: tuple[int, int]


def pieces(key: Key, points: Sequence[Point]) -> list[tuple[Channel, Piece]]:
    """The inner segments of a flow, each with its channel."""
    found = []
    for number in range(1, len(points) - 2):
        a, b = points[number], points[number + 1]
        before, after = points[number - 1], points[number + 2]
        across = 0 if a.x == b.x else 1
        at, start, end = a[across], a[1 - across], b[1 - across]
        turns = (1 if before[across] > at else -1, 1 if after[across] > at else -1)
        low, high = (start, end) if start < end else (end, start)
        found.append(((across == 0, floor(at + 0.5)), Piece(low, high, key, number, (start, end), turns)))
    return found


def tracks(members: Iterable[Piece], upright: bool) -> dict[tuple[Key, int], float]:
    """How far each piece of one channel is moved aside; pieces that stay are left out."""
    moved: dict[tuple[Key, int], float] = {}
    for cluster in _clusters(sorted(members)):
        if len(cluster) > 1:
            _spread(cluster, ROOM[upright], moved)
    return moved


def _clusters(ordered: Sequence[Piece]) -> Iterable[list[Piece]]:
    cluster: list[Piece] = []
    reach = float("-inf")
    for piece in ordered:
        if cluster and piece.low >= reach + TOUCH:
            yield cluster
            cluster = []
            reach = float("-inf")
        cluster.append(piece)
        reach = max(reach, piece.high)
    if cluster:
        yield cluster


def _spread(cluster: list[Piece], room: float, moved: dict[tuple[Key, int], float]) -> None:
    ordered = _in_order(cluster)
    places: list[int] = []
    for number, piece in enumerate(ordered):
        below = [
            places[other] for other in range(number) if ordered[other].low < piece.high + TOUCH and piece.low < ordered[other].high + TOUCH
        ]
        places.append(max(below) + 1 if below else 0)
    last = max(places)
    apart = min(APART, room / last) if last else 0.0
    for place, piece in zip(places, ordered, strict=True):
        offset = rounded((place - last / 2) * apart)
        if offset:
            moved[piece.key, piece.number] = offset


def _in_order(cluster: list[Piece]) -> list[Piece]:
    """The pieces from the smaller side on, each put where it crosses those before it least, and behind its equals.

    No sorting by comparison: of three flows each may want to lie before the next, and then every way of sorting ends elsewhere.
    """
    ordered: list[Piece] = []
    for piece in cluster:
        cost = best = 0
        place = len(ordered)
        for at in range(len(ordered) - 1, -1, -1):
            cost += _crossings(piece, ordered[at]) - _crossings(ordered[at], piece)
            if cost < best:
                best, place = cost, at
        ordered.insert(place, piece)
    return ordered


def _crossings(first: Piece, second: Piece) -> int:
    """How often the two flows would cross here if `first` lay on the smaller side of `second`; a corner on the other counts twice."""
    crossings = 0
    for end, turn in zip(second.ends, second.turns, strict=True):
        if turn < 0 and first.low - 1.0 < end < first.high + 1.0:
            crossings += 1 if first.low + 1.0 < end < first.high - 1.0 else 2
    for end, turn in zip(first.ends, first.turns, strict=True):
        if turn > 0 and second.low - 1.0 < end < second.high + 1.0:
            crossings += 1 if second.low + 1.0 < end < second.high - 1.0 else 2
    return crossings


def apply(points: tuple[Point, ...], offsets: Sequence[tuple[int, float]]) -> tuple[Point, ...]:
    """`points` whose inner segments (by number) are moved aside."""
    moved = list(points)
    for number, offset in offsets:
        upright = points[number].x == points[number + 1].x
        for at in (number, number + 1):
            x, y = moved[at]
            moved[at] = Point(x + offset, y) if upright else Point(x, y + offset)
    return tuple(moved)
