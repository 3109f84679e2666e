"""The boxes that routes go round, found quickly by place."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping

from designer.drawing.geometry import Box, Rect

BUCKET = 64  # map units per bucket of each axis
REACH = 12.0  # the largest margin that may be asked for

Entry = tuple[float, float, float, float, str]  # start and end along the bucket, start and end across it, id
Buckets = dict[int, list[Entry]]


class Obstacles:
    """An index of boxes by id. It is never changed: `with_` gives another one that shares what stayed."""

    __slots__ = ("boxes", "columns", "longest", "rows")

    def __init__(self, boxes: Mapping[str, Box]) -> None:
        self.boxes: dict[str, Box] = dict(boxes)
        self.rows: Buckets = {}
        self.columns: Buckets = {}
        self.longest = max((max(box.width, box.height) for box in boxes.values()), default=0.0) + REACH
        for id, box in boxes.items():
            for upright, first, last, entry in _entries(id, box):
                table = self.columns if upright else self.rows
                for bucket in range(first, last + 1):
                    entries = table.get(bucket)
                    if entries is None:
                        table[bucket] = [entry]
                    else:
                        entries.append(entry)
        for table in (self.rows, self.columns):
            for entries in table.values():
                entries.sort()

    def with_(self, changed: Mapping[str, Box | None]) -> Obstacles:
        """The index with some boxes moved or added, or taken out (None)."""
        other = Obstacles({})
        other.boxes, other.rows, other.columns, other.longest = dict(self.boxes), dict(self.rows), dict(self.columns), self.longest
        own: set[tuple[bool, int]] = set()
        for id, box in changed.items():
            before = other.boxes.pop(id, None)
            if before is not None:
                other._edit(id, before, own, add=False)
            if box is not None:
                other.boxes[id] = box
                other.longest = max(other.longest, box.width + REACH, box.height + REACH)
                other._edit(id, box, own, add=True)
        return other

    def _edit(self, id: str, box: Box, own: set[tuple[bool, int]], add: bool) -> None:
        for upright, first, last, entry in _entries(id, box):
            table = self.columns if upright else self.rows
            for bucket in range(first, last + 1):
                if (upright, bucket) not in own:
                    own.add((upright, bucket))
                    table[bucket] = list(table.get(bucket, ()))
                if add:
                    insort(table[bucket], entry)
                else:
                    table[bucket].remove(entry)

    def blocks(self, x1: float, y1: float, x2: float, y2: float, margin: float, a: str = "", b: str = "") -> bool:
        """Whether the upright or level segment comes nearer than `margin` to a box; only the inside counts of the boxes `a` and `b`."""
        if y1 == y2:
            entries, across = self.rows.get(int(y1 // BUCKET)), y1
            start, end = (x1, x2) if x1 < x2 else (x2, x1)
        else:
            entries, across = self.columns.get(int(x1 // BUCKET)), x1
            start, end = (y1, y2) if y1 < y2 else (y2, y1)
        if not entries:
            return False
        farthest = end + margin
        for index in range(bisect_left(entries, (start - self.longest,)), len(entries)):
            near, far, low, high, id = entries[index]
            if near >= farthest:
                return False
            if id in (a, b):
                if near < end and far > start and low < across < high:
                    return True
            elif far + margin > start and low - margin < across < high + margin:
                return True
        return False

    def blocks_path(self, points: Iterable[tuple[float, float]], margin: float, a: str, b: str) -> bool:
        """Whether any segment of the path is blocked."""
        path = iter(points)
        x1, y1 = next(path)
        for x2, y2 in path:
            if self.blocks(x1, y1, x2, y2, margin, a, b):
                return True
            x1, y1 = x2, y2
        return False

    def touching(self, area: Box) -> list[str]:
        """The ids of the boxes that overlap `area`."""
        x, y, width, height = area
        right, bottom = x + width, y + height
        found: dict[str, None] = {}
        for bucket in range(int(y // BUCKET), int(bottom // BUCKET) + 1):
            entries = self.rows.get(bucket, ())
            for index in range(bisect_left(entries, (x - self.longest,)), len(entries)):
                near, far, low, high, id = entries[index]
                if near >= right:
                    break
                if far > x and low < bottom and high > y:
                    found[id] = None
        return list(found)

    def is_free(self, area: Rect) -> bool:
        """Whether no box overlaps `area` (left, top, width, height)."""
        x, y, width, height = area
        right, bottom, start = x + width, y + height, (x - self.longest,)
        for bucket in range(int(y // BUCKET), int(bottom // BUCKET) + 1):
            entries = self.rows.get(bucket)
            if entries:
                for index in range(bisect_left(entries, start), len(entries)):
                    near, far, low, high, _ = entries[index]
                    if near >= right:
                        break
                    if far > x and low < bottom and high > y:
                        return False
        return True


def _entries(id: str, box: Box) -> tuple[tuple[bool, int, int, Entry], tuple[bool, int, int, Entry]]:
    x, y, width, height = box
    right, bottom = x + width, y + height
    return (
        (False, int((y - REACH) // BUCKET), int((bottom + REACH) // BUCKET), (x, right, y, bottom, id)),
        (True, int((x - REACH) // BUCKET), int((right + REACH) // BUCKET), (y, bottom, x, right, id)),
    )
