"""The day and time that can be promised: by when those who come at a time of the week are done, from the records of single cases.

Time limits say little where a service stops at night: three hours after Friday 17:00 is Monday. These are told from simulated passages as
they were, without smoothing: nothing is said of hours in which too few came.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from designer.model.blueprint import Blueprint
from designer.model.elements import Promise
from designer.simulation.compiler import compile_network, with_streams
from designer.simulation.engine import Window, replicate
from designer.simulation.records import Passage
from designer.simulation.results import PromiseResult
from designer.simulation.simulate import Progress, has_calendar, mode
from designer.simulation.variants import Base

HOUR, DAY, WEEK = 3600.0, 86_400.0, 604_800.0
MOST_PASSAGES = 150_000
"""So many passages of steps are enough: a few seconds in plain Python."""
FEW = 20
"""Of fewer customers nothing is said."""
BEYOND = 10
"""So many late ones at least tell where the share of the target ends; else more hours are taken together."""


@dataclass(frozen=True, slots=True)
class Dated:
    """Of `count` customers who began on weekday `day` (0: Monday) from `start` to `end` (seconds of that day), the share of the target was
    done by `by`: seconds since Monday 00:00 of their week, a whole quarter of an hour."""

    day: int
    start: float
    end: float
    by: float
    count: int


def dated(base: Base, progress: Progress = lambda done, wanted: None) -> dict[str, tuple[Dated, ...]]:
    """For each promise that may span days: what can be promised for each weekday, and then for its single hours.

    From the replications of `base`, as many as make `MOST_PASSAGES` passages, one at least.
    """
    blueprint = base.blueprint
    wanted = [promise for id, promise in blueprint.promises.items() if spans_days(blueprint, promise, base.results.promises[id])]
    times: dict[str, list[tuple[float, float]]] = {promise.id: [] for promise in wanted}
    if wanted:
        for passages, cut in _replications(base, progress):
            for promise in wanted:
                times[promise.id] += _whole(kept_times(promise, passages), cut)
    return {promise.id: tuple(by_hour(times[promise.id], promise.target)) for promise in wanted}


def spans_days(blueprint: Blueprint, promise: Promise, found: PromiseResult) -> bool:
    """Whether a day and time says more than a limit: a day and longer, or an hour and longer where the hours of the week matter."""
    if not found.count or found.growing:
        return False
    longest = max(promise.within, found.can_promise.mean if found.can_promise is not None else 0.0)
    return longest >= DAY or (longest >= HOUR and has_calendar(blueprint))


def _replications(base: Base, progress: Progress) -> Iterator[tuple[list[Passage], float]]:
    """The passages of cases that count, one replication after the other, and when it was cut short."""
    network, names = compile_network(base.blueprint)
    window, specification = base.results.window, base.specification
    room, wanted = MOST_PASSAGES, base.results.replications
    for i in range(wanted):
        found = _Counted(window, room, partial(progress, i, wanted))
        with suppress(_Enough):
            replicate(with_streams(network, names, specification.seed, i + 1), names, window, mode(specification.compiled), keep=found.put)
        yield found.counted(), found.cut
        room -= len(found.passages)
        if room <= 0:
            return


class _Enough(Exception):
    """There is no room for more."""


class _Counted:
    """Keeps the passages of cases that come within the window."""

    def __init__(self, window: Window, room: int, look: Callable[[], object]) -> None:
        self.passages: list[Passage] = []
        self.cut = math.inf
        self._window, self._room, self._look = window, room, look
        self._known: dict[int, bool] = {}

    def put(self, passages: list[Passage]) -> None:
        self._look()  # raises when nobody wants to know any more
        first, last = self._window.warm_up, self._window.warm_up + self._window.seconds
        self.passages += [one for one in passages if self._known.setdefault(one.case, first <= one.since < last)]
        if len(self.passages) > self._room:
            self.cut = passages[-1].since
            raise _Enough

    def counted(self) -> list[Passage]:
        """The passages of as many cases as the window counts: numbers rise with time, so those behind the last of them are left away."""
        known = sorted(case for case, counts in self._known.items() if counts)[: self._window.cases]
        last = known[-1] if known else -1
        return [one for one in self.passages if one.case <= last]


def _whole(times: list[tuple[float, float]], cut: float) -> list[tuple[float, float]]:
    """`times` without those that begin so late that slow ones of their hour may lie behind the `cut`."""
    longest = max((done - begun for begun, done in times), default=0.0)
    return [(begun, done) for begun, done in times if begun + longest <= cut]


def kept_times(promise: Promise, passages: Sequence[Passage]) -> list[tuple[float, float]]:
    """When a promise began and was done, for all passages of whole cases; the rules are those of the engine."""
    found = []
    mine = [(i, one) for i, one in enumerate(passages) if one.step in (promise.from_step, promise.to_step)]
    for _, case in groupby(sorted(mine, key=lambda pair: pair[1].case), key=lambda pair: pair[1].case):
        begun: float | None = None
        for time, _, _, ends in sorted(event for i, one in case for event in _events(promise, i, one)):
            if not ends:
                begun = time if begun is None else begun
            elif begun is not None:
                found.append((begun, time))
                begun = None
    return found


def _events(promise: Promise, number: int, one: Passage) -> Iterator[tuple[float, int, int, bool]]:
    """Beginnings and ends in the order in which they are: what took time ends before others begin at the same moment."""
    if one.step == promise.from_step:
        yield one.since, 1, 2 * number, False
    if one.step == promise.to_step and one.began is not None:
        yield one.ended, 0 if one.ended > one.since else 1, 2 * number + 1, True


def by_hour(times: Sequence[tuple[float, float]], target: float) -> Iterator[Dated]:
    """What can be promised by weekday, then by hour; hours that too few begin in are taken together with those around them."""
    days: list[list[list[float]]] = [[[] for _ in range(24)] for _ in range(7)]
    for begun, done in times:
        hour = int(begun % WEEK // HOUR)
        days[hour // 24][hour % 24].append(done - begun // WEEK * WEEK)
    for day, hours in enumerate(days):
        whole = [done for hour in hours for done in hour]
        if len(whole) >= FEW:
            yield Dated(day, 0.0, DAY, _share_done(whole, target), len(whole))
    for day, hours in enumerate(days):
        yield from _hours(day, hours, target)


def _hours(day: int, hours: Sequence[list[float]], target: float) -> Iterator[Dated]:
    """The hours of a day from the first to the last in which anybody begins."""
    least = max(FEW, math.ceil(BEYOND / max(1.0 - target, 1e-3)))
    gathered: list[float] = []
    first = 0
    for hour, done in enumerate(hours):
        if not gathered:
            first = hour
        gathered += done
        if len(gathered) >= least:
            yield Dated(day, first * HOUR, (hour + 1) * HOUR, _share_done(gathered, target), len(gathered))
            gathered = []


def _share_done(done: list[float], target: float) -> float:
    """The end of the quarter of an hour by which at least the share `target` is done."""
    ordered = sorted(done)
    last = ordered[min(len(ordered), max(1, math.ceil(target * len(ordered) * (1 - 1e-12)))) - 1]
    return math.ceil(last / (HOUR / 4) * (1 - 1e-12)) * HOUR / 4
