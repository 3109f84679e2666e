"""The search for a way round many boxes: A* on the lines along their borders (Hart, Nilsson and Raphael 1968).

Only what no simple pattern solves comes here. The area grows until a way is found or all is tried; then boxes may be passed closer.
"""

from __future__ import annotations

from heapq import heapify, heappop, heappush
from typing import NamedTuple

from designer.drawing.geometry import Box
from designer.drawing.obstacles import Obstacles

BEND = 34.0
TRIES = ((12.0, 120.0), (5.0, 400.0), (0.0, 1200.0))  # margin, and how far around the two boxes
MOST = 60  # boxes that one search looks at
LONGEST = 2500  # turns and crossings that one search tries; a way that is harder to find is too winding to follow with the eye
STEPS = ((1, 0), (0, 1), (-1, 0), (0, -1))  # right, bottom, left, top


State = tuple[int, int, int]
"""Column, line and heading."""


class Found(NamedTuple):
    """A way, the sides it leaves and enters, and the area that decided it."""

    points: tuple[tuple[float, float], ...]
    out: int
    into: int
    region: Box


def search(source: str, target: str, obstacles: Obstacles) -> Found | None:
    """The cheapest way from the middle of a side of `source` to the middle of a side of `target`; None if there seems to be none."""
    a, b = obstacles.boxes[source], obstacles.boxes[target]
    if a.overlaps(b):
        return None
    looked = a.union(b)
    for margin, around in TRIES:
        area = a.union(b).grown(around)
        near = obstacles.touching(area)
        if len(near) > MOST:
            near = _nearest(near, a, b, obstacles)
        attempt = _Search(a, b, source, target, obstacles, margin, near)
        path = attempt.run()
        looked = looked.union(area).union(attempt.area())
        if path is not None:
            return Found(*path, looked.grown(margin))
    return None


def _nearest(ids: list[str], a: Box, b: Box, obstacles: Obstacles) -> list[str]:
    def distance(id: str) -> float:
        x, y = obstacles.boxes[id].center
        return min(abs(x - end.center.x) + abs(y - end.center.y) for end in (a, b))

    return sorted(ids, key=lambda id: (distance(id), id))[:MOST]


class _Search:
    """One search on the lines that the boxes `near` make at a margin."""

    def __init__(self, a: Box, b: Box, source: str, target: str, obstacles: Obstacles, margin: float, near: list[str]) -> None:
        self.ends, self.ids, self.obstacles, self.margin = (a, b), (source, target), obstacles, margin
        boxes = [obstacles.boxes[id] for id in near] + [a.grown(12.0 - margin), b.grown(12.0 - margin)]
        self.xs = sorted({*(box.x - margin for box in boxes), *(box.right + margin for box in boxes), a.center.x, b.center.x})
        self.ys = sorted({*(box.y - margin for box in boxes), *(box.bottom + margin for box in boxes), a.center.y, b.center.y})
        self.goal = b.center
        self.column = {x: index for index, x in enumerate(self.xs)}
        self.line = {y: index for index, y in enumerate(self.ys)}

    def area(self) -> Box:
        """Where the search may look."""
        return Box(self.xs[0], self.ys[0], self.xs[-1] - self.xs[0], self.ys[-1] - self.ys[0])

    def run(self) -> tuple[tuple[tuple[float, float], ...], int, int] | None:
        """The path's points and sides."""
        goals = {port[:2]: side for side, port in enumerate(self._ports(self.ends[1])) if port[0] >= 0}
        starts = {(*port[:2], side): side for side, port in enumerate(self._ports(self.ends[0])) if port[0] >= 0}
        if not goals or not starts:
            return None
        best: dict[State, float] = {state: (0.0, 6.0, 12.0, 6.0)[side] for state, side in starts.items()}
        queue: list[tuple[float, float, int, int, int]] = [(cost, cost, *state) for state, cost in best.items()]
        heapify(queue)
        came: dict[State, State] = {}
        for _ in range(LONGEST):
            if not queue:
                break
            _, cost, column, line, heading = heappop(queue)
            state = column, line, heading
            if cost > best[state]:
                continue
            goal = goals.get((column, line))
            if goal is not None and heading != goal:
                return self._path(state, came, starts, goal)
            for turn in (0, 1, 3):
                self._advance(state, (heading + turn) % 4, cost + (BEND if turn else 0.0), best, came, queue)
        return None

    def _ports(self, box: Box) -> list[tuple[int, int, float, float]]:
        """Column and line just outside the middle of each side, and the middle itself."""
        gap = 12.0
        x, y = box.center
        outside = ((box.right + gap, y), (x, box.bottom + gap), (box.x - gap, y), (x, box.y - gap))
        middles = ((box.right, y), (x, box.bottom), (box.x, y), (x, box.y))
        ports = []
        for (px, py), (mx, my) in zip(outside, middles, strict=True):
            free = px in self.column and py in self.line and not self.obstacles.blocks(mx, my, px, py, self.margin, *self.ids)
            ports.append((self.column[px], self.line[py], mx, my) if free else (-1, -1, mx, my))
        return ports

    def _advance(
        self,
        state: State,
        heading: int,
        cost: float,
        best: dict[State, float],
        came: dict[State, State],
        queue: list[tuple[float, float, int, int, int]],
    ) -> None:
        column, line = state[0] + STEPS[heading][0], state[1] + STEPS[heading][1]
        if not (0 <= column < len(self.xs) and 0 <= line < len(self.ys)):
            return
        x1, y1, x2, y2 = self.xs[state[0]], self.ys[state[1]], self.xs[column], self.ys[line]
        cost += abs(x2 - x1) + abs(y2 - y1)
        after = column, line, heading
        if cost >= best.get(after, float("inf")) or self.obstacles.blocks(x1, y1, x2, y2, self.margin, *self.ids):
            return
        best[after] = cost
        came[after] = state
        x, y = self.goal
        heappush(queue, (cost + abs(x2 - x) + abs(y2 - y), cost, *after))

    def _path(
        self,
        state: State,
        came: dict[State, State],
        starts: dict[State, int],
        into: int,
    ) -> tuple[tuple[tuple[float, float], ...], int, int]:
        points = [self._ports(self.ends[1])[into][2:]]
        while True:
            points.append((self.xs[state[0]], self.ys[state[1]]))
            if state not in came:
                break
            state = came[state]
        out = starts[state]
        points.append(self._ports(self.ends[0])[out][2:])
        return tuple(points[::-1]), out, into
