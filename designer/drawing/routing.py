"""Orthogonal routes of flows."""

from __future__ import annotations

from designer.drawing.geometry import Box, Point


def simple_route(source: Box, target: Box) -> tuple[Point, ...]:
    """A quick route from `source` to `target` that looks at no other box."""
    a, b = source.center, target.center
    if target.x >= source.right:
        if abs(a.y - b.y) < 1:
            return Point(source.right, a.y), Point(target.x, a.y)
        middle = (source.right + target.x) / 2
        return Point(source.right, a.y), Point(middle, a.y), Point(middle, b.y), Point(target.x, b.y)
    if abs(a.x - b.x) < 1 and (target.y >= source.bottom or target.bottom <= source.y):
        down = target.y >= source.bottom
        return Point(a.x, source.bottom if down else source.y), Point(a.x, target.y if down else target.bottom)
    low = max(source.bottom, target.bottom) + 16
    return Point(a.x, source.bottom), Point(a.x, low), Point(b.x, low), Point(b.x, target.bottom)
