"""Where flows run, found quickly by place, so that a label may avoid them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from designer.drawing.areas import Area
from designer.drawing.geometry import Point, Rect
from designer.drawing.tracks import Key

BUCKET = 64  # across a segment
TILE = 512  # along it

Tile = tuple[bool, int, int]
"""Upright or level, the bucket across and the tile along."""
Segment = tuple[float, float, float, Key]
"""Start and end along the segment, its place across, and its flow."""


class Traffic:
    """An index of the segments of all flows; a copy may be changed apart from its original."""

    __slots__ = ("tiles",)

    def __init__(self, tiles: dict[Tile, tuple[Segment, ...]] | None = None) -> None:
        self.tiles = tiles if tiles is not None else {}

    def replaced(self, changes: Iterable[tuple[Key, Sequence[Point], Sequence[Point]]]) -> Traffic:
        """The index after some flows (old points, new points; none: empty) have changed."""
        touched: dict[Tile, list[Segment]] = {}
        tiles = dict(self.tiles)
        for key, old, new in changes:
            for tile, _ in _segments(key, old):
                if tile not in touched:
                    touched[tile] = list(tiles.get(tile, ()))
                touched[tile] = [segment for segment in touched[tile] if segment[3] != key]
            for tile, segment in _segments(key, new):
                segments = touched.get(tile)
                if segments is None:
                    segments = touched[tile] = list(tiles.get(tile, ()))
                segments.append(segment)
        for tile, segments in touched.items():
            if segments:
                tiles[tile] = tuple(segments)
            else:
                tiles.pop(tile, None)
        return Traffic(tiles)

    def bounds(self) -> Iterator[Area]:
        """The extents of all segments."""
        for (upright, _, _), segments in self.tiles.items():
            for start, end, at, _ in segments:
                yield (at, start, at, end) if upright else (start, at, end, at)

    def passes(self, area: Rect, but: Key) -> bool:
        """Whether any flow but `but` runs through `area` (left, top, width, height)."""
        x, y, width, height = area
        return self._passes(True, x, x + width, y, y + height, but) or self._passes(False, y, y + height, x, x + width, but)

    def _passes(self, upright: bool, low: float, high: float, start: float, end: float, but: Key) -> bool:
        tiles = self.tiles
        first_tile, last_tile = int(start // TILE), int(end // TILE)
        for bucket in range(int(low // BUCKET), int(high // BUCKET) + 1):
            tile = first_tile
            while tile <= last_tile:
                segments = tiles.get((upright, bucket, tile))
                if segments:
                    for first, last, at, key in segments:
                        if low < at < high and first < end and last > start and key != but:
                            return True
                tile += 1
        return False


def _segments(key: Key, points: Sequence[Point]) -> Iterator[tuple[Tile, Segment]]:
    if not points:
        return
    x1, y1 = points[0]
    for x2, y2 in points[1:]:
        if x1 == x2:
            at, start, end = x1, (y1 if y1 < y2 else y2), (y2 if y1 < y2 else y1)
        else:
            at, start, end = y1, (x1 if x1 < x2 else x2), (x2 if x1 < x2 else x1)
        segment, bucket = (start, end, at, key), int(at // BUCKET)
        for tile in range(int(start // TILE), int(end // TILE) + 1):
            yield (x1 == x2, bucket, tile), segment
        x1, y1 = x2, y2
