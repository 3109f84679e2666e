"""Where on a side of a step its flows leave and enter: beside each other, in an order in which they do not cross."""

from __future__ import annotations

from collections.abc import Sequence

from designer.drawing.geometry import Point, rounded
from designer.drawing.ways import BOTTOM, TOP

APART = 12.0


def side_offsets(paths: Sequence[Sequence[Point]], side: int, room: float) -> list[float]:
    """How far from the middle of `side` each of `paths` (points from this step outwards) meets it, at most `room`.

    A straight path stays in the middle; the others keep to the side that they turn to.
    """
    if len(paths) == 1:
        return [0.0]
    along = 0 if side in (TOP, BOTTOM) else 1
    keys = [_key(path, along) for path in paths]
    order = sorted(range(len(paths)), key=keys.__getitem__)
    straight = [place for place, index in enumerate(order) if len(paths[index]) == 2]
    last = len(paths) - 1
    middle, base = last / 2, 0.0
    if straight:
        middle = straight[0]
        # a straight path may lie beside the middle of the side, where the paths that turn begin
        base = next((paths[order[middle]][0][along] - path[0][along] for path in paths if len(path) > 2), 0.0)
    apart = min(APART, (room + base) / max(middle, 1.0), (room - base) / max(last - middle, 1.0))
    offsets = [0.0] * len(paths)
    for place, index in enumerate(order):
        offsets[index] = 0.0 if len(paths[index]) == 2 else rounded(base + (place - middle) * apart)
    return offsets


def _key(path: Sequence[Point], along: int) -> tuple[int, float, float, float]:
    """What turns to smaller coordinates comes first; of those that turn alike the nearest turn is outermost, then the farthest end."""
    if len(path) == 2:
        return 0, 0.0, 0.0, 0.0
    here, turn, there = path[0], path[1], path[2]
    distance = round(abs(turn[1 - along] - here[1 - along]), 3)
    end = path[-1][1 - along]
    if there[along] < here[along]:
        return -1, distance, there[along], end
    return 1, -distance, there[along], end


def shifted(points: Sequence[Point], out: int, leave: float, into: int, enter: float) -> tuple[Point, ...]:
    """`points` whose first segment is moved by `leave` along the side `out`, and whose last by `enter` along the side `into`."""
    if len(points) == 2 or not (leave or enter):
        return tuple(points)
    moved = list(points)
    for at, side, offset in ((0, out, leave), (1, out, leave), (-2, into, enter), (-1, into, enter)):
        x, y = moved[at]
        moved[at] = Point(x + offset, y) if side in (TOP, BOTTOM) else Point(x, y + offset)
    return tuple(moved)
