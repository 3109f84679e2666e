"""Areas of flows, found quickly by place: which flows a change somewhere on the map may concern."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from designer.drawing.geometry import Box
from designer.drawing.tracks import Key

STRIP = 2048  # maps are wider than high: upright strips suffice
FARTHEST = 2_000_000.0

Area = tuple[float, float, float, float]
"""Left, top, right and bottom."""


def area_of(box: Box, reach: float = 0.0) -> Area:
    """The area of `box` and `reach` around it."""
    x, y, width, height = box
    return x - reach, y - reach, x + width + reach, y + height + reach


def _around(areas: Sequence[Area]) -> Area:
    lefts, tops, rights, bottoms = zip(*areas, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def union(areas: Sequence[Area]) -> Area | None:
    """The smallest area around all of `areas`; None if there are none."""
    return _around(areas) if areas else None


class Areas:
    """An index of one area per flow. It is never changed: `with_` gives another one that shares what stayed."""

    __slots__ = ("areas", "everywhere", "strips")

    def __init__(self) -> None:
        self.areas: dict[Key, Area] = {}
        self.strips: dict[int, dict[Key, Area]] = {}
        self.everywhere: dict[Key, Area] = {}

    def with_(self, changed: Mapping[Key, Area | None]) -> Areas:
        """The index with the areas of some flows changed, added or taken out (None)."""
        other = Areas()
        other.areas, other.strips, other.everywhere = dict(self.areas), dict(self.strips), dict(self.everywhere)
        own: set[int] = set()
        for key, area in changed.items():
            before = other.areas.pop(key, None)
            if before is not None:
                for table in other._tables(before, own):
                    table.pop(key, None)
            if area is not None:
                other.areas[key] = area
                for table in other._tables(area, own):
                    table[key] = area
        return other

    def _tables(self, area: Area, own: set[int]) -> Iterable[dict[Key, Area]]:
        if area[2] - area[0] > FARTHEST:
            yield self.everywhere
            return
        for strip in range(int(area[0] // STRIP), int(area[2] // STRIP) + 1):
            if strip not in own:
                own.add(strip)
                self.strips[strip] = dict(self.strips.get(strip, ()))
            yield self.strips[strip]

    def touching(self, wanted: Iterable[Area]) -> dict[Key, None]:
        """The flows whose areas touch any of the `wanted` ones."""
        found: dict[Key, None] = {}
        for table, together in self._asked(wanted):
            left, top, right, bottom = _around(together)
            for key, (x1, y1, x2, y2) in table.items():
                if x1 <= right and x2 >= left and y1 <= bottom and y2 >= top:
                    for w, n, e, s in together:
                        if x1 <= e and x2 >= w and y1 <= s and y2 >= n:
                            found[key] = None
                            break
        return found

    def _asked(self, wanted: Iterable[Area]) -> Iterator[tuple[dict[Key, Area], list[Area]]]:
        """The tables to look at, each once, with what is wanted of it: where something was and is moved to lies close together."""
        strips: dict[int, list[Area]] = {}
        everything = list(wanted)
        for area in everything:
            for strip in range(int(area[0] // STRIP), int(area[2] // STRIP) + 1):
                strips.setdefault(strip, []).append(area)
        for strip, areas in strips.items():
            if strip in self.strips:
                yield self.strips[strip], areas
        if everything and self.everywhere:
            yield self.everywhere, everything
