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

from designer.analysis.graph import Routing, region
from designer.analysis.linear import Rows, solve

Ways = dict[int, list[tuple[int, float]]]
Back = list[tuple[list[int], int, Sequence[tuple[int, float]]]]
"""Runs of steps, each of which but the first leads to the one named before it; with where the first one's only way leads (`NOWHERE` if it
has none), and with its ways if it has several."""
NOWHERE = -1
"""Where a passage stops that goes on to the end of the process."""


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


@dataclass(frozen=True, slots=True, order=True)
class Wait:
    """A wait at `pool` that is 0 or, with `probability`, exponential; the queue forgets its length in about `memory` seconds."""

    variance: float
    mean: float
    probability: float
    pool: str = ""
    memory: float = 0.0


NO_WAIT = Wait(0.0, 0.0, 0.0)


@dataclass(slots=True)
class Clock:
    """How long each step takes, wait included: mean, variance, the shortest time and the wait in it by step number; leaps by fork."""

    mean: list[float]
    variance: list[float]
    least: list[float]
    waits: Sequence[Wait]
    leaps: dict[int, Leap] = field(default_factory=dict)

    def at(self, node: int, leap: Leap | None) -> tuple[float, float, float]:
        """Mean, variance and least time of passing `node`, by `leap` if it is one."""
        if leap is None:
            return self.mean[node], self.variance[node], self.least[node]
        return self.mean[node] + leap.mean, self.variance[node] + leap.variance, self.least[node] + leap.least


@dataclass(slots=True)
class Passage:
    """From reaching one step until reaching another (its own time not counted).

    `nodes` are the steps between in the order of the routing, `ways` their conditional flows, `visits` expected passages;
    `back` are the same flows from the last step to the first; `looping` tells whether a flow leads back. `means` and `variances` are those
    of the time still ahead, by step number.
    """

    start: int
    stop: int
    nodes: list[int]
    ways: Rows
    back: Back
    leaps: dict[int, Leap]
    looping: bool
    visits: dict[int, float]
    means: list[float]
    variances: list[float]

    @property
    def mean(self) -> float:
        """The mean time in seconds."""
        return self.means[self.start]

    @property
    def variance(self) -> float:
        """The variance in seconds squared."""
        return self.variances[self.start]


def passage(found: Routing, clock: Clock, start: int, stop: int, branch_of: int | None = None) -> Passage | None:
    """The passage from `start` to `stop`, None where `stop` cannot be reached; of `branch_of`, if given, only in the fork's branch.

    `clock` has all leaps, or those inside of the fork. Which ways there are depends on the routing alone, and is found once.
    """
    key = (start, stop, branch_of)
    if key not in found.shapes:
        around = None if branch_of is None else region(found, start, stop, branch_of) - {branch_of}
        found.shapes[key] = _shape(found, clock, start, stop, around)
    shape = found.shapes[key]
    return timed(shape, clock) if shape else None


def _shape(found: Routing, clock: Clock, start: int, stop: int, around: set[int] | None) -> Passage | None:
    """The passage without its times."""
    if start == stop:
        return Passage(start, stop, [], {}, [], {}, False, {}, [], [])
    leaps = _leaps_between(clock, start, stop, around)
    straight = _straight(found, start, stop) if around is None and not leaps else None
    if straight is not None:
        return straight
    ways, losing, looping = _ways_between(found, leaps, start, stop, _leading_to(found, stop, around))
    if start not in ways:
        return None
    nodes = sorted(ways)
    if losing:
        _condition(ways, nodes, stop, len(found.ids))
    leaps = {fork: leap for fork, leap in leaps.items() if fork in ways}
    visits = _visits(start, stop, nodes, ways, looping, len(found.ids))
    return Passage(start, stop, nodes, ways, _backward(nodes, ways), leaps, looping, visits, [], [])


def _backward(nodes: list[int], ways: Rows) -> Back:
    back: Back = []
    run: list[int] = []
    for node in reversed(nodes):
        out = ways[node]
        if run and len(out) == 1 and out[0][0] == run[-1]:
            run.append(node)
        else:
            run = [node]
            back.append((run, NOWHERE, out) if len(out) > 1 else (run, out[0][0] if out else NOWHERE, ()))
    return back


def to_the_end(found: Routing, clock: Clock, start: int) -> Passage:
    """The passage from `start` until the case comes to an end; of branches that never meet it takes any one."""
    ways: Ways = {}
    todo = [start]
    while todo:
        node = todo.pop()
        if node not in ways:
            leap = clock.leaps.get(node)
            out = [(leap.join, 1.0)] if leap else found.out[node]
            apart = node in found.forks and leap is None
            ways[node] = [(target, 1.0 / len(out)) for target, _ in out] if apart else out
            todo += [target for target, _ in out]
    nodes = sorted(ways)
    leaps = {fork: leap for fork, leap in clock.leaps.items() if fork in ways}
    visits = _visits(start, NOWHERE, nodes, ways, True, len(found.ids))
    return timed(Passage(start, NOWHERE, nodes, ways, _backward(nodes, ways), leaps, True, visits, [], []), clock)


def _leaps_between(clock: Clock, start: int, stop: int, around: set[int] | None) -> dict[int, Leap]:
    """The forks that the passage may leap over: neither its start nor its stop lies inside."""
    result = {}
    for fork, leap in clock.leaps.items():
        if fork == stop or (around is not None and fork not in around):
            continue
        if (stop not in leap.region or stop == leap.join) and (start not in leap.region or start in (fork, leap.join)):
            result[fork] = leap
    return result


def timed(one: Passage, clock: Clock) -> Passage:
    """The same passage with the times of another `clock`."""
    leaps = {fork: clock.leaps[fork] for fork in one.leaps}
    means, variances = (_solved_moments if one.looping else _moments)(one, clock, leaps)
    return Passage(one.start, one.stop, one.nodes, one.ways, one.back, leaps, one.looping, one.visits, means, variances)


def _straight(found: Routing, start: int, stop: int) -> Passage | None:
    """The passage where it is simple, so that one sweep finds all of it: no flow leads back, elsewhere or to a dead end; none is a fork's."""
    counts = [0.0] * (max(start, stop) + 1)
    counts[start] = 1.0
    for node in range(start, stop):
        count = counts[node]
        if not count:
            continue
        out = found.out[node]
        if not out or node in found.forks:
            return None
        for target, share in out:
            if not node < target <= stop:
                return None
            counts[target] += count * share
    visits = {node: count for node, count in enumerate(counts[:stop]) if count}
    nodes = list(visits)
    return Passage(start, stop, nodes, found.out, _backward(nodes, found.out), {}, False, visits, [], []) if start < stop else None


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
        if node in found.forks and leap is None:
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
    chance = solve(base, _rows(ways, nodes, stop), nodes[::-1])
    chance[stop] = 1.0
    for node in nodes:
        if len(ways[node]) == 1:
            ways[node] = [(ways[node][0][0], 1.0)]
            continue
        weighed = [(target, share * chance[target]) for target, share in ways[node]]
        total = sum(share for _, share in weighed) or 1.0
        ways[node] = [(target, share / total) for target, share in weighed if share > 0]


def _moments(one: Passage, clock: Clock, leaps: dict[int, Leap]) -> tuple[list[float], list[float]]:
    """Mean and variance of the time to go from each node, without loops: one pass back from the end.

    Var = own variance + mean variance ahead + spread of the means ahead.
    """
    means, variances = clock.mean[:], clock.variance[:]
    means[one.stop] = variances[one.stop] = 0.0
    for fork, leap in leaps.items():
        means[fork] += leap.mean
        variances[fork] += leap.variance
    for run, target, ways in one.back:
        if not ways:
            mean, variance = means[target], variances[target]
        elif len(ways) == 2:  # as at most decisions
            (one_way, share), (other, rest) = ways
            m, n = means[one_way], means[other]
            mean = share * m + rest * n
            variance = share * (variances[one_way] + (m - mean) * (m - mean)) + rest * (variances[other] + (n - mean) * (n - mean))
        else:
            mean = sum([share * means[target] for target, share in ways])
            variance = sum([share * (variances[target] + (means[target] - mean) ** 2) for target, share in ways])
        for node in run:
            mean += means[node]
            variance += variances[node]
            means[node], variances[node] = mean, variance
    return means, variances


def _solved_moments(one: Passage, clock: Clock, leaps: dict[int, Leap]) -> tuple[list[float], list[float]]:
    """The same with loops, as two systems of equations."""
    base, rows = [0.0] * len(clock.mean), _rows(one.ways, one.nodes, one.stop)
    backward = one.nodes[::-1]
    own = {}
    for node in backward:
        own[node] = clock.at(node, leaps.get(node))
        base[node] = own[node][0]
    means = solve(base, rows, backward)
    for node in backward:
        ahead = means[node] - own[node][0]
        ways = one.ways[node]
        base[node] = own[node][1] + (sum(share * (means[target] - ahead) ** 2 for target, share in ways) if len(ways) > 1 else 0.0)
    return means, solve(base, rows, backward)


def _rows(ways: Rows, nodes: list[int], stop: int) -> Ways:
    return {node: [(target, share) for target, share in ways[node] if target != stop] for node in nodes}


def _visits(start: int, stop: int, nodes: list[int], ways: Ways, looping: bool, size: int) -> dict[int, float]:
    if looping:
        base = [0.0] * size
        base[start] = 1.0
        rows: Ways = {node: [] for node in (*nodes, stop)}
        for node in nodes:
            for target, share in ways[node]:
                rows[target].append((node, share))
        counted = solve(base, rows, nodes)
        return {node: counted[node] for node in nodes}
    counts = dict.fromkeys(nodes, 0.0)
    counts[stop] = 0.0
    counts[start] = 1.0
    for node in nodes:
        count = counts[node]
        for target, share in ways[node]:
            counts[target] += count * share
    del counts[stop]
    return counts


def least_mean(one: Passage, mean: Sequence[float]) -> float:
    """The mean time of the fastest way of a passage, by relaxing its flows until nothing gets shorter (R. Bellman, 1958).

    `mean` is that of each step, of its leap if it is one.
    """
    if not one.looping:
        return _shortest_onward(one, [*mean])
    best = [math.inf] * (len(mean) + 1)  # the last one is that of `NOWHERE`
    best[one.stop] = 0.0
    shorter = True
    while shorter:
        shorter = False
        for run, target, ways in one.back:
            after = min([best[way] for way, _ in ways]) if ways else best[target]
            for node in run:
                after += mean[node]
                if after < best[node]:
                    best[node] = after
                    shorter = True
                else:
                    after = best[node]
    return best[one.start]


def _shortest_onward(one: Passage, best: list[float]) -> float:
    """The same without loops, where one pass back from the end finds it; `best` begins with the time of each step."""
    best[one.stop] = 0.0
    for run, target, ways in one.back:
        if not ways:
            after = best[target]
        elif len(ways) == 2:
            after, other = best[ways[0][0]], best[ways[1][0]]
            if other < after:
                after = other
        else:
            after = min([best[way] for way, _ in ways])
        for node in run:
            after += best[node]
            best[node] = after
    return best[one.start]
