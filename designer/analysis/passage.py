"""The time from one step to another: its mean and variance, and the steps between.

The steps between form an absorbing Markov chain: mean and variance of its passage time are solved from the last step back
(J. Kemeny and J. L. Snell, *Finite Markov Chains*, chapter 3). Cases that never reach the end are left out: every share is weighed
with the probability of reaching it from there. A fork whose branches meet again is one long step that takes as long as its
slowest branch (`Leap`); a fork whose branch holds the end is passed through that branch.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from designer.analysis.graph import Routing
from designer.analysis.linear import solve
from designer.model.elements import StepKind

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
    """A wait at `pool` that is 0 or, with `probability`, exponential; the queue forgets its length in about `memory` seconds."""

    variance: float
    mean: float
    probability: float
    pool: str = ""
    memory: float = 0.0


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

    `nodes` are the steps between in the order of the routing, `ways` their conditional flows, `visits` expected passages;
    `looping` tells whether a flow leads back. `to_go` holds mean and variance of the time still ahead at each step.
    """

    start: int
    stop: int
    nodes: list[int]
    ways: Ways
    leaps: dict[int, Leap]
    looping: bool
    visits: dict[int, float]
    to_go: dict[int, tuple[float, float]]

    @property
    def mean(self) -> float:
        """The mean time in seconds."""
        return self.to_go[self.start][0]

    @property
    def variance(self) -> float:
        """The variance in seconds squared."""
        return self.to_go[self.start][1]


def passage(found: Routing, clock: Clock, start: int, stop: int, around: set[int] | None = None) -> Passage | None:
    """The passage from `start` to `stop`; None where `stop` cannot be reached. No step outside of `around`, if given, lies between."""
    if start == stop:
        return Passage(start, stop, [], {}, {}, False, {}, {stop: (0.0, 0.0)})
    leaps = _leaps_between(clock, start, stop, around)
    leading = _leading_to(found, stop, around)
    if not leaps and leading[start]:
        straight = _straight(found, leading, start, stop)
        if straight is not None:
            return timed(straight, clock, len(found.ids))
    ways, losing, looping = _ways_between(found, leaps, start, stop, leading)
    if start not in ways:
        return None
    nodes = sorted(ways)
    if losing:
        _condition(ways, nodes, stop, len(found.ids))
    result = Passage(start, stop, nodes, ways, {fork: leap for fork, leap in leaps.items() if fork in ways}, looping, {}, {})
    result.visits = _visits(result, len(found.ids))
    return timed(result, clock, len(found.ids))


def _leaps_between(clock: Clock, start: int, stop: int, around: set[int] | None) -> dict[int, Leap]:
    """The forks that the passage may leap over: neither its start nor its stop lies inside."""
    result = {}
    for fork, leap in clock.leaps.items():
        if fork == stop or (around is not None and fork not in around):
            continue
        if (stop not in leap.region or stop == leap.join) and (start not in leap.region or start in (fork, leap.join)):
            result[fork] = leap
    return result


def timed(one: Passage, clock: Clock, size: int) -> Passage:
    """The same passage with the times of another `clock`; `size` is the number of steps of the routing."""
    leaps = {fork: clock.leaps[fork] for fork in one.leaps}
    result = Passage(one.start, one.stop, one.nodes, one.ways, leaps, one.looping, one.visits, {})
    result.to_go = _solved_moments(result, clock, size) if one.looping else _moments(result, clock)
    return result


def _straight(found: Routing, leading: bytearray, start: int, stop: int) -> Passage | None:
    """The passage where it is simple, so that one sweep finds all of it: no flow leads back or elsewhere, and none is a fork's."""
    counts = [0.0] * (max(start, stop) + 1)
    counts[start] = 1.0
    ways: Ways = {}
    for node in range(start, stop):
        count = counts[node]
        if not count:
            continue
        ways[node] = out = found.out[node]
        if len(out) > 1 and found.steps[node].kind is StepKind.FORK:
            return None
        for target, share in out:
            if target <= node or target > stop or not leading[target]:
                return None
            counts[target] += count * share
    nodes = list(ways)
    return Passage(start, stop, nodes, ways, {}, False, {node: counts[node] for node in nodes}, {}) if nodes else None


def _ways_between(found: Routing, leaps: Mapping[int, Leap], start: int, stop: int, leading: bytearray) -> tuple[Ways, bool, bool]:
    """The flows of all steps between `start` and `stop`; whether cases are lost on the way, and whether a flow leads back."""
    ways: Ways = {}
    losing = looping = False
    todo = [start] if leading[start] else []
    while todo:
        node = todo.pop()
        if node in ways:
            continue
        leap = leaps.get(node)
        kept = out = [(leap.join, 1.0)] if leap else found.out[node]
        for target, _ in out:
            if target != stop:
                if not leading[target]:
                    kept = [way for way in out if leading[way[0]]]
                elif target not in ways:
                    todo.append(target)
            if target <= node and leading[target]:
                looping = looping or target != stop
        if len(out) > 1 and found.steps[node].kind is StepKind.FORK:
            kept = [(target, 1.0 / len(kept)) for target, _ in kept]
        elif kept is not out:
            losing = True
        ways[node] = kept
    return ways, losing, looping or stop <= start


def _leading_to(found: Routing, stop: int, around: set[int] | None) -> bytearray:
    """1 for the steps that lead to `stop` (it is among them) through steps in `around`."""
    leading = bytearray(len(found.ids))
    leading[stop] = 1
    todo = [stop]
    while todo:
        for source, _ in found.into[todo.pop()]:
            if not leading[source] and (around is None or source in around):
                leading[source] = 1
                todo.append(source)
    return leading


def _condition(ways: Ways, nodes: list[int], stop: int, size: int) -> None:
    """Weigh the shares in `ways` with the chance of reaching `stop`, so that no case leaves on the way."""
    base = [0.0] * size
    for node in nodes:
        base[node] = sum(share for target, share in ways[node] if target == stop)
    chance = solve(base, _rows(ways, stop), nodes[::-1])
    chance[stop] = 1.0
    for node in nodes:
        if len(ways[node]) == 1:
            ways[node] = [(ways[node][0][0], 1.0)]
            continue
        weighed = [(target, share * chance[target]) for target, share in ways[node]]
        total = sum(share for _, share in weighed) or 1.0
        ways[node] = [(target, share / total) for target, share in weighed if share > 0]


def _moments(one: Passage, clock: Clock) -> dict[int, tuple[float, float]]:
    """Mean and variance of the time to go from each node, without loops: one pass back from the end.

    Var = own variance + mean variance ahead + spread of the means ahead.
    """
    result = {one.stop: (0.0, 0.0)}
    means, variances, leaps, all_ways = clock.mean, clock.variance, one.leaps, one.ways
    for node in reversed(one.nodes):
        ways = all_ways[node]
        if len(ways) == 1:
            mean, variance = result[ways[0][0]]
        elif len(ways) == 2:  # as at most decisions
            (first, share), (second, rest) = ways
            (m, v), (n, w) = result[first], result[second]
            mean = share * m + rest * n
            variance = share * (v + (m - mean) * (m - mean)) + rest * (w + (n - mean) * (n - mean))
        else:
            ahead = [(share, *result[target]) for target, share in ways]
            mean = sum([share * m for share, m, _ in ahead])
            variance = sum([share * (v + (m - mean) ** 2) for share, m, v in ahead])
        if node in leaps:
            own, varies, _ = clock.at(node, leaps[node])
            result[node] = (own + mean, varies + variance)
        else:
            result[node] = (means[node] + mean, variances[node] + variance)
    return result


def _solved_moments(one: Passage, clock: Clock, size: int) -> dict[int, tuple[float, float]]:
    """The same with loops, as two systems of equations."""
    base, rows = [0.0] * size, _rows(one.ways, one.stop)
    backward = one.nodes[::-1]
    own = {}
    for node in backward:
        own[node] = clock.at(node, one.leaps.get(node))
        base[node] = own[node][0]
    mean = solve(base, rows, backward)
    for node in backward:
        ahead = mean[node] - own[node][0]
        ways = one.ways[node]
        base[node] = own[node][1] + (sum(share * (mean[target] - ahead) ** 2 for target, share in ways) if len(ways) > 1 else 0.0)
    variance = solve(base, rows, backward)
    result = {node: (mean[node], variance[node]) for node in backward}
    result[one.stop] = (0.0, 0.0)
    return result


def _rows(ways: Ways, stop: int) -> Ways:
    return {node: [(target, share) for target, share in targets if target != stop] for node, targets in ways.items()}


def _visits(one: Passage, size: int) -> dict[int, float]:
    if one.looping:
        base = [0.0] * size
        base[one.start] = 1.0
        rows: Ways = {node: [] for node in (*one.nodes, one.stop)}
        for node in one.nodes:
            for target, share in one.ways[node]:
                rows[target].append((node, share))
        counted = solve(base, rows, one.nodes)
        return {node: counted[node] for node in one.nodes}
    counts = dict.fromkeys(one.nodes, 0.0)
    counts[one.stop] = 0.0
    counts[one.start] = 1.0
    all_ways = one.ways
    for node in one.nodes:
        count = counts[node]
        for target, share in all_ways[node]:
            counts[target] += count * share
    del counts[one.stop]
    return counts


def least_mean(one: Passage, mean: Sequence[float] | Mapping[int, float]) -> float:
    """The mean time of the fastest way of a passage, by relaxing its flows until nothing gets shorter (R. Bellman, 1958)."""
    best = dict.fromkeys(one.nodes, math.inf)
    best[one.stop] = math.inf
    best[one.start] = 0.0
    leaps, ways = one.leaps, one.ways
    shorter = True
    while shorter:
        shorter = False
        for node in one.nodes:
            after = best[node] + mean[node]
            if node in leaps:
                after += leaps[node].mean
            for target, _ in ways[node]:
                if after < best[target]:
                    best[target] = after
                    shorter = one.looping
    return best[one.stop]
