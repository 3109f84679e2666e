"""Branches that run side by side: which one decides how long a fork-join takes.

The join waits for the slowest branch; mean and variance of the slowest follow Clark 1961 (branches taken as independent and
normal), which is more than the mean of the branch that is slowest on average.
"""

from __future__ import annotations

from collections.abc import Iterable

from designer.analysis.fit import larger
from designer.analysis.graph import Routing, region
from designer.analysis.passage import Clock, Leap, Passage, least_mean, passage, to_the_end

MOST_ROUNDS = 300
CLOSE = 1e-9
"""How near, relative to each other, two rounds have to come for the times of links that lead back to themselves."""
ENDLESS = 1e15


def add_leaps(found: Routing, clock: Clock) -> None:
    """Give `clock` a leap for each fork whose branches meet, inner forks first.

    A process that links to itself takes as long as its own steps and, as often as it does so, once more as long as itself: that is found
    by going round until nothing changes, from nothing upwards.
    """
    order, themselves = _inner_first(found)
    for link in themselves:
        clock.leaps[link] = Leap(found.joins[link], 0.0, 0.0, 0.0, {}, {link})
    for _ in range(MOST_ROUNDS):
        before = [clock.leaps[link].mean for link in themselves]
        for fork in order:
            leap = _call(found, clock, fork) if fork in found.calls else _leap(found, clock, fork, found.joins[fork])
            if leap is not None:
                clock.leaps[fork] = leap
        now = [clock.leaps[link].mean for link in themselves]
        if all(new - old <= CLOSE * new or new > ENDLESS for old, new in zip(before, now, strict=True)):
            return


def _inner_first(found: Routing) -> tuple[Iterable[int], list[int]]:
    """The forks whose branches meet and the links that come back: those inside of others, and of linked processes, before them.

    Also the links through which a process comes to itself again.
    """
    if not found.calls:
        return sorted(found.joins, reverse=True), []
    order: dict[int, None] = {}
    begun: set[int] = set()
    themselves: dict[int, None] = {}

    def put(fork: int) -> None:
        begun.add(fork)
        inside = region(found, found.calls[fork], fork, fork) if fork in found.calls else set[int]()
        for inner in sorted(inside & found.joins.keys(), reverse=True):
            if inner not in begun:
                put(inner)
            elif inner not in order and inner in found.calls:
                themselves[inner] = None
        order[fork] = None

    for fork in sorted(found.joins, reverse=True):
        if fork not in begun:
            put(fork)
    return order, list(themselves)


def _call(found: Routing, clock: Clock, link: int) -> Leap:
    """The process that a link leads to and that comes back, as one step."""
    one = to_the_end(found, clock, found.calls[link])
    around = {link, *one.nodes}.union(*(leap.region for leap in one.leaps.values()))
    return Leap(found.joins[link], one.mean, one.variance, _shortest(one, clock), critical_visits(one), around)


def _passages(found: Routing, clock: Clock, fork: int, join: int) -> list[tuple[int, Passage]]:
    ahead = ((target, passage(found, clock, target, join, fork)) for target, _ in found.out[fork])
    return [(target, one) for target, one in ahead if one is not None]


def _leap(found: Routing, clock: Clock, fork: int, join: int) -> Leap | None:
    ahead = _passages(found, clock, fork, join)
    if not ahead:
        return None
    slowest = max(ahead, key=lambda pair: pair[1].mean)[1]
    mean, variance = slowest.mean, slowest.variance
    for _, one in ahead:
        if one is not slowest:
            mean, variance = larger((mean, variance), (one.mean, one.variance))
    around: set[int] = set()
    for target, _ in found.out[fork]:
        around |= region(found, target, join, fork)
    least = max(_shortest(one, clock) for _, one in ahead)
    return Leap(join, mean, variance, least, critical_visits(slowest), around | {fork})


def _shortest(one: Passage, clock: Clock) -> float:
    """The least time of a branch; inner forks count with theirs."""
    least = clock.least[:]
    for fork, leap in one.leaps.items():
        least[fork] += leap.least
    return least_mean(one, least)


def critical_visits(one: Passage) -> dict[int, float]:
    """The steps of a passage with their visits, those of the slowest branches inside it included."""
    visits = dict(one.visits)
    for fork, leap in one.leaps.items():
        for node, count in leap.critical.items():
            if fork in one.visits:
                visits[node] = visits.get(node, 0.0) + count * one.visits[fork]
    return visits
