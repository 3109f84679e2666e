"""The time from one step to another: mean, variance and the ways it can take.

The steps between form an absorbing Markov chain: mean and variance of its passage time are solved from the last step back
(J. Kemeny and J. L. Snell, *Finite Markov Chains*, chapter 3). Cases that never reach the end are left out: every share is weighed
with the probability of reaching it from there. A fork whose branches meet again is one long step that takes as long as its
slowest branch (`Leap`); a fork whose branch holds the end is passed through that branch.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from designer.analysis.fit import Time
from designer.analysis.graph import Routing
from designer.analysis.linear import solve
from designer.model.elements import StepKind

MOST_WAYS = 16
LEAST_SHARE = 1e-4
Ways = dict[int, list[tuple[int, float]]]


@dataclass(slots=True)
class Leap:
    """A fork and its join as one step: the time of the slowest branch, the time with no variation of the quickest way, and
    the steps of the branch that is slowest on average (the critical one) with their expected visits."""

    join: int
    mean: float
    variance: float
    least: float
    critical: dict[int, float]
    region: set[int]


class Wait(NamedTuple):
    """A wait that is 0 or, with `probability`, exponential."""

    variance: float
    mean: float
    probability: float


NO_WAIT = Wait(0.0, 0.0, 0.0)


@dataclass(slots=True)
class Clock:
    """How long each step takes, wait included: mean, variance and the shortest time by step number; leaps by fork.

    `waits` are the waits in it, by step number.
    """

    mean: list[float]
    variance: list[float]
    least: list[float]
    leaps: dict[int, Leap] = field(default_factory=dict)
    waits: dict[int, Wait] = field(default_factory=dict)

    def at(self, node: int, leap: Leap | None) -> tuple[float, float, float]:
        """Mean, variance and least time of passing `node`, by `leap` if it is one."""
        if leap is None:
            return self.mean[node], self.variance[node], self.least[node]
        return self.mean[node] + leap.mean, self.variance[node] + leap.variance, self.least[node] + leap.least


@dataclass(slots=True)
class Passage:
    """From reaching one step until reaching another (its own time not counted).

    `ways` are the conditional flows by step; `to_go` the mean and variance still ahead at each step; `visits` expected passages.
    """

    start: int
    stop: int
    ways: Ways
    to_go: dict[int, tuple[float, float]]
    visits: dict[int, float]
    leaps: dict[int, Leap]

    @property
    def mean(self) -> float:
        """The mean time in seconds."""
        return self.to_go[self.start][0]

    @property
    def variance(self) -> float:
        """The variance in seconds squared."""
        return self.to_go[self.start][1]


def passage(found: Routing, clock: Clock, start: int, stop: int) -> Passage | None:
    """The passage from `start` to `stop`; None where `stop` cannot be reached."""
    if start == stop:
        return Passage(start, stop, {}, {stop: (0.0, 0.0)}, {}, {})
    leaps = {fork: leap for fork, leap in clock.leaps.items() if stop not in leap.region or stop == leap.join}
    leaps = {fork: leap for fork, leap in leaps.items() if fork != stop and (start not in leap.region or start in (fork, leap.join))}
    ways = _ways_between(found, leaps, start, stop)
    if start not in ways:
        return None
    nodes = sorted(ways)
    _condition(found, ways, nodes, stop)
    to_go = _moments(found, clock, leaps, ways, nodes, stop)
    return Passage(start, stop, ways, to_go, _visits(found, ways, nodes, start), leaps)


def _ways_between(found: Routing, leaps: Mapping[int, Leap], start: int, stop: int) -> Ways:
    """The flows of all steps that lie between `start` and `stop`, those out of the region kept (they leave for good)."""
    ways: Ways = {}
    back: dict[int, list[int]] = {}
    todo = [start]
    while todo:
        node = todo.pop()
        if node in ways:
            continue
        leap = leaps.get(node)
        ways[node] = [(leap.join, 1.0)] if leap else found.out[node]
        for target, _ in ways[node]:
            back.setdefault(target, []).append(node)
            if target != stop and target not in ways:
                todo.append(target)
    between: set[int] = set()
    todo = [stop]
    while todo:
        for source in back.get(todo.pop(), ()):
            if source not in between:
                between.add(source)
                todo.append(source)
    return {node: ways[node] for node in between}


def _condition(found: Routing, ways: Ways, nodes: list[int], stop: int) -> None:
    """Weigh the shares in `ways` with the chance of reaching `stop`, so that no case leaves on the way."""
    losing = False
    for node in nodes:
        kept = [(target, share) for target, share in ways[node] if target == stop or target in ways]
        if found.steps[node].kind is StepKind.FORK and len(kept) > 0:
            kept = [(target, 1.0 / len(kept)) for target, _ in kept]
        elif len(kept) < len(ways[node]):
            losing = True
        ways[node] = kept
    if not losing:
        return
    base = [0.0] * len(found.ids)
    rows: list[list[tuple[int, float]]] = [[] for _ in found.ids]
    for node in nodes:
        base[node] = sum(share for target, share in ways[node] if target == stop)
        rows[node] = [(target, share) for target, share in ways[node] if target != stop]
    chance = solve(base, rows, nodes[::-1])
    chance[stop] = 1.0
    for node in nodes:
        weighed = [(target, share * chance[target]) for target, share in ways[node]]
        total = sum(share for _, share in weighed) or 1.0
        ways[node] = [(target, share / total) for target, share in weighed if share > 0]


def _moments(
    found: Routing, clock: Clock, leaps: Mapping[int, Leap], ways: Ways, nodes: list[int], stop: int
) -> dict[int, tuple[float, float]]:
    """Mean and variance of the time to go from each node: Var = own + spread of the means ahead + mean variance ahead."""
    size = len(found.ids)
    base, rows = [0.0] * size, _rows(size, ways, nodes, stop)
    own = {}
    for node in nodes:
        own[node] = clock.at(node, leaps.get(node))
        base[node] = own[node][0]
    mean = solve(base, rows, nodes[::-1])
    for node in nodes:
        ahead = mean[node] - own[node][0]
        spread = sum(share * (mean[target] - ahead) ** 2 for target, share in ways[node]) if len(ways[node]) > 1 else 0.0
        base[node] = own[node][1] + spread
    variance = solve(base, rows, nodes[::-1])
    result = {node: (mean[node], variance[node]) for node in nodes}
    result[stop] = (0.0, 0.0)
    return result


def _rows(size: int, ways: Ways, nodes: list[int], stop: int) -> list[list[tuple[int, float]]]:
    rows: list[list[tuple[int, float]]] = [[] for _ in range(size)]
    for node in nodes:
        rows[node] = [(target, share) for target, share in ways[node] if target != stop]
    return rows


def _visits(found: Routing, ways: Ways, nodes: list[int], start: int) -> dict[int, float]:
    size = len(found.ids)
    base = [0.0] * size
    base[start] = 1.0
    rows: list[list[tuple[int, float]]] = [[] for _ in range(size)]
    for node in nodes:
        for target, share in ways[node]:
            rows[target].append((node, share))
    counted = solve(base, rows, nodes)
    return {node: counted[node] for node in nodes}


def ways_through(one: Passage, clock: Clock, end: tuple[float, float, float] = (0.0, 0.0, 0.0), end_wait: Wait = NO_WAIT) -> list[Time]:
    """The passage's time way by way, likeliest first: at most `MOST_WAYS`, what lies beyond summed up by mean and variance.

    `end` (mean, variance, least time) and the wait in it are what the last step adds. Each way is split once more into the
    cases that meet its largest wait and those that do not, since one fitted curve cannot show both.
    """
    open_ways = [(-1.0, 0, one.start, *end, end_wait)]
    done: list[Time] = []
    ticket, closed = 0, 0
    while open_ways and closed + len(open_ways) < MOST_WAYS and -open_ways[0][0] > LEAST_SHARE:
        negative, _, node, mean, variance, least, wait = heapq.heappop(open_ways)
        while node != one.stop:
            m, v, shortest = clock.at(node, one.leaps.get(node))
            mean, variance, least = mean + m, variance + v, least + shortest
            wait = max(wait, clock.waits.get(node, NO_WAIT))
            ways = one.ways[node]
            if len(ways) != 1:
                break
            node = ways[0][0]
        if node == one.stop:
            done += _split_by_wait(Time(mean, variance, least, -negative), wait)
            closed += 1
            continue
        for target, share in one.ways[node]:
            ticket += 1
            heapq.heappush(open_ways, (negative * share, ticket, target, mean, variance, least, wait))
    for negative, _, node, mean, variance, least, wait in open_ways:
        m, v = one.to_go[node]
        done += _split_by_wait(Time(mean + m, variance + v, least, -negative), wait)
    return done


def _split_by_wait(time: Time, wait: Wait) -> list[Time]:
    """`time` as a mixture of the cases without `wait` and those with it; mean and variance stay."""
    if not 0 < wait.probability < 1 or wait.mean <= 0:
        return [time]
    rest, spread = time.mean - wait.mean, max(time.variance - wait.variance, 0.0)
    waited = wait.mean / wait.probability
    return [
        Time(rest, spread, min(time.least, rest), time.share * (1 - wait.probability)),
        Time(rest + waited, spread + waited * waited, time.least, time.share * wait.probability),
    ]


def least_mean(found: Routing, mean: Callable[[int], float], leaps: Mapping[int, Leap], start: int, stop: int) -> float | None:
    """The mean time of the fastest way from reaching `start` until reaching `stop` (E. W. Dijkstra, 1959); None without a way."""
    best = {start: 0.0}
    heap = [(0.0, start)]
    while heap:
        far, node = heapq.heappop(heap)
        if node == stop:
            return far
        if far > best[node]:
            continue
        leap = leaps.get(node)
        targets: Iterable[int] = (leap.join,) if leap else (target for target, _ in found.out[node])
        after = far + mean(node) + (leap.mean if leap else 0.0)
        for target in targets:
            if after < best.get(target, float("inf")):
                best[target] = after
                heapq.heappush(heap, (after, target))
    return None
