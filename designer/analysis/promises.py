"""Can a promise be kept? From reaching one step to finishing another, for a share of the customers.

The clock starts when the customer reaches `from` and stops when `to` is done. Where `to` is a **wait step without a time of
its own that leads to one staffed step**, it is the queue for that step: the clock stops when that service begins, so a promise
from and to such a step is about waiting alone.

At one queue with Poisson arrivals and exponential services the figure is exact (the tail of Erlang C, plus the service). Anything else
is an approximation: the way is split at its decisions (and at its largest wait, into those who wait and those who do not) into the
likeliest ways; each way's time has the mean and variance of its steps' times and waits, and is fitted by a gamma distribution
above its least time. Times and waits are taken as independent, but for waits at one pool shortly after each other. The fit is not
trusted within two points of the target, nor where a pool on the way is busy more than 90 % of its time, nor where work comes for a
pool on the way while nobody of it is on duty: it then waits for hours that no formula here knows. Nor is it where a wait until a time
lies on the way.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from operator import itemgetter

from designer.analysis.critical_path import critical_visits
from designer.analysis.figures import BUSY, MARGIN, PromiseFigures, Verdict
from designer.analysis.fit import Time, deviation, quantile, within
from designer.analysis.graph import Routing
from designer.analysis.passage import Clock, Leap, Passage, least_mean, passage, timed
from designer.analysis.queueing import stay_within, wait_within
from designer.analysis.stations import Station
from designer.analysis.teams import Team
from designer.analysis.ways import ways_through
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.elements import Promise, StepKind

LOGISTIC = math.sqrt(3) / math.pi
"""The scale of a logistic variable of deviation 1."""
_SECONDS = itemgetter(1)
Chance = Callable[[float], float]


@dataclass(slots=True)
class World:
    """What promises look at: routing, the clock with and without waits, the team that each step waits for, the stations and the pools' names.

    `away` are the pools for which work comes while they are off duty, and `until` the steps that wait until a time.
    """

    found: Routing
    clock: Clock
    calm: Clock
    waits: list[Team]
    stations: dict[str, Station]
    names: dict[str, str]
    has_demand: bool
    away: frozenset[str]
    until: frozenset[int]


@dataclass
class Way:
    """The way of one promise: the passage, and the step whose end (or, if `queue_only`, whose beginning) stops the clock.

    `visits` are those of all steps on the way, the last one and those of critical branches included.
    """

    passage: Passage
    last: int
    queue_only: bool
    visits: dict[int, float]

    @cached_property
    def touched(self) -> set[int]:
        """All steps that can delay the case, those of side branches included."""
        nodes = set(self.visits)
        for fork, leap in self.passage.leaps.items():
            if fork in self.passage.visits:
                nodes |= leap.region
        return nodes


def promise_figures(world: World, promise: Promise) -> PromiseFigures:
    """The figures of `promise` (its steps may be unknown or apart: then it cannot be told)."""
    place = world.found.place
    way = _way(world, place[promise.from_step], place[promise.to_step]) if {promise.from_step, promise.to_step} <= place.keys() else None
    if way is None:
        return _unknown(promise, say(QT_TRANSLATE_NOOP("analysis", "no way leads from the first step to the last")))
    calm_kept = within(_times(world, world.calm, way), promise.within)
    until = _waits_until(world, way)
    least = None if until else _least(world, way)
    overloaded = _pools(world, way, 1.0)
    if overloaded:
        shares = _contributions(world, way)
        return PromiseFigures(
            0.0,
            promise.target,
            "missed",
            None,
            None,
            least,
            _growing(world, overloaded),
            shares,
            kept_without_wait=None if until else calm_kept,
        )
    exact = _exact(world, way)
    times = _times(world, world.clock, way)
    mean = sum(time.share * time.mean for time in times)
    chance: Chance = exact if exact is not None else lambda seconds: within(times, seconds)
    kept = chance(promise.within)
    verdict, method = _judge(world, way, promise, kept, calm_kept, exact is not None)
    can = _can_promise(chance, promise.target, times, mean)
    return PromiseFigures(
        kept,
        promise.target,
        verdict,
        can if can < 1e12 else None,
        mean,
        least,
        method,
        _contributions(world, way),
        kept_without_wait=None if until else calm_kept,
    )


def at_peak(peak: World, promise: Promise, figures: PromiseFigures, lasts: Mapping[str, float]) -> PromiseFigures:
    """`figures` with those of the busiest time, when the stations are as in the world `peak`; `lasts` tells how long (s) the peak of each pool is.

    As if it went on for ever is too dark for a promise that runs longer than the peak of the busiest pool on its way: then nothing is called missed.
    """
    found = promise_figures(peak, promise)
    if found.verdict == "missed" and figures.verdict != "missed" and promise.within > _length_of_peak(peak, promise, lasts):
        return replace(figures, verdict_at_peak="cannot tell", method_at_peak=say(SHORT_PEAK))
    if found.mean_s is not None or found.verdict != "missed":
        method = found.method if found.verdict == "cannot tell" else say(PEAK_FOR_EVER)
        return replace(figures, kept_at_peak=found.kept, verdict_at_peak=found.verdict, method_at_peak=method)
    method = found.method if figures.mean_s is None else say(BUILDS_UP)  # what never keeps up needs no peak for it
    return replace(figures, verdict_at_peak="missed", method_at_peak=method)


def _length_of_peak(peak: World, promise: Promise, lasts: Mapping[str, float]) -> float:
    """How long the peak of the pool on the way lasts that is busiest then."""
    way = _way(peak, peak.found.place[promise.from_step], peak.found.place[promise.to_step])
    pools = [id for id in _on_way(peak, way) if id in lasts] if way else []
    return lasts[max(pools, key=lambda id: (peak.stations[id].utilisation, id))] if pools else float("inf")


SHORT_PEAK = QT_TRANSLATE_NOOP(
    "analysis", "the promise runs longer than the busiest time lasts; closed forms do not know how much of it a case still meets"
)
PEAK_FOR_EVER = QT_TRANSLATE_NOOP("analysis", "as if the busiest time went on for ever (pointwise stationary approximation)")
BUILDS_UP = QT_TRANSLATE_NOOP("analysis", "the queue builds up while the peak lasts; how far depends on how long it lasts")
MIXED = QT_TRANSLATE_NOOP(
    "analysis", "approximation: all who come taken together, means and variances along the way, fitted by gamma distributions"
)
AWAY = QT_TRANSLATE_NOOP(
    "analysis", "work comes for {pools} at hours when nobody there is on duty; closed forms do not know how long it waits"
)


UNTIL = QT_TRANSLATE_NOOP("analysis", "a wait until a time lies on the way; closed forms do not know when customers come to it")


def _growing(world: World, pools: list[str]) -> Message:
    empty = [world.names[id] for id, one in world.stations.items() if one.servers == 0]
    nobody = [name for name in pools if name in empty]
    if nobody:
        return say(QT_TRANSLATE_NOOP("analysis", "nobody is in {pools}"), pools=", ".join(nobody))
    return say(QT_TRANSLATE_NOOP("analysis", "the queue at {pools} grows without end"), pools=", ".join(pools))


def _unknown(promise: Promise, method: Message) -> PromiseFigures:
    return PromiseFigures(None, promise.target, "cannot tell", None, None, None, method)


def _way(world: World, start: int, stop: int) -> Way | None:
    found = passage(world.found, world.clock, start, stop)
    if found is None:
        return None
    queue = queue_for(world.found, stop)
    last = stop if queue is None else queue
    visits = critical_visits(found)
    visits[last] = visits.get(last, 0.0) + 1.0
    linked = _linked(world, world.clock, last)
    for node, count in linked.critical.items() if linked else ():
        visits[node] = visits.get(node, 0.0) + count
    return Way(found, last, queue is not None, visits)


def _linked(world: World, clock: Clock, last: int) -> Leap | None:
    """The linked process that has to come back before the last step is done, where that is a link."""
    return clock.leaps.get(last) if last in world.found.calls else None


def queue_for(found: Routing, node: int) -> int | None:
    """The step that a wait step is the queue of: it has no time and no staff, and one staffed step follows it."""
    step = found.steps[node]
    if step.kind is not StepKind.WAIT or step.time is not None or step.until is not None or step.staff or len(found.out[node]) != 1:
        return None
    following = found.out[node][0][0]
    return following if found.steps[following].staff else None


def _end(world: World, clock: Clock, way: Way) -> tuple[float, float, float]:
    """Mean, variance and least time at the last step: only its wait if the promise stops in the queue."""
    mean, variance, least = clock.at(way.last, _linked(world, clock, way.last))
    if way.queue_only:
        return mean - world.calm.mean[way.last], variance - world.calm.variance[way.last], 0.0
    return mean, variance, least


def _times(world: World, clock: Clock, way: Way) -> list[Time]:
    mean, variance, least = _end(world, clock, way)
    here = way.passage if clock is world.clock else timed(way.passage, clock)
    return ways_through(here, clock, (mean, variance, least), clock.waits[way.last])


def _least(world: World, way: Way) -> float:
    mean = world.calm.mean[:]
    for fork in way.passage.leaps:
        mean[fork] += world.calm.leaps[fork].mean
    return least_mean(way.passage, mean) + (0.0 if way.queue_only else world.calm.at(way.last, _linked(world, world.calm, way.last))[0])


def _can_promise(chance: Chance, target: float, times: list[Time], mean: float) -> float:
    """The time that the share `target` of the cases keeps; near it lies that of a logistic variable with the same mean and deviation."""
    if target >= 1:
        return _last_moment(times)
    spread = deviation(times, mean)
    return quantile(chance, target, mean + spread * math.log(target / (1 - target)) * LOGISTIC if target > 0 else mean, spread / 4)


def _last_moment(times: list[Time]) -> float:
    """The time that all cases keep: none, where any of it varies."""
    if all(time.variance <= 0 for time in times):
        return max(time.mean for time in times)
    return float("inf")


def _pools(world: World, way: Way, least: float) -> list[str]:
    """The names of the pools on the way with an implied utilisation of `least` or more."""
    pools = {id for id, one in world.stations.items() if one.utilisation >= least}
    if not pools:
        return []
    on_way = _on_way(world, way)
    return [world.names[id] for id in world.stations if id in pools and id in on_way]


def _on_way(world: World, way: Way) -> set[str]:
    """The ids of the pools that can delay the case on the way."""
    teams = {id(team): team for node in way.touched if (team := world.waits[node]).stations}
    return {id for team in teams.values() for id in team.stations}


def _waits_until(world: World, way: Way) -> bool:
    """Whether a wait until a time lies on the way: how long it is depends on when customers come to it."""
    return bool(world.until) and not world.until.isdisjoint(way.touched)


def _mixed(world: World, way: Way) -> bool:
    """Whether on the way it depends on who comes where cases go."""
    return bool(world.found.mixed) and not world.found.mixed.isdisjoint(way.touched)


def _exact(world: World, way: Way) -> Chance | None:
    """P(T <= t) where it is exact: nothing varies, or all that varies is one Erlang queue (and its service)."""
    steps, varies = way.visits, world.clock.variance
    varying = list(islice((node for node in steps if varies[node] > 0), 2))
    if len(varying) > 1:
        return None
    if way.queue_only and way.last not in varying and world.waits[way.last].stations:
        return None
    if way.passage.variance > _sum(varies, way.passage.visits) * (1 + 1e-9):
        return None
    if _mixed(world, way):
        return None
    if any(abs(count - 1) > 1e-9 and world.clock.mean[node] > 0 for node, count in steps.items()):
        return None
    total = sum(world.clock.mean[node] for node in steps) - (world.calm.mean[way.last] if way.queue_only else 0.0)
    if not varying:
        return lambda seconds: 1.0 if seconds >= total * (1 - 1e-9) else 0.0
    queue = varying[0]
    stations = list(world.waits[queue].stations.values())
    if len(stations) != 1 or not stations[0].markovian:
        return None
    return _erlang(stations[0], total - world.clock.mean[queue], queue == way.last and way.queue_only, world.calm.mean[queue])


def _sum(values: list[float], visits: dict[int, float]) -> float:
    return sum(values[node] * count for node, count in visits.items())


def _erlang(one: Station, shift: float, queue_only: bool, service: float) -> Chance:
    probability = one.wait_probability
    rate = probability / one.wait_mean if one.wait_mean > 0 else 1.0
    if queue_only:
        shift += service  # the service was taken off the total, and is no part of the queue
        return lambda seconds: wait_within(probability, rate, seconds - shift)
    return lambda seconds: stay_within(probability, rate, 1 / service, seconds - shift)


def _judge(world: World, way: Way, promise: Promise, kept: float, calm_kept: float, exact: bool) -> tuple[Verdict, Message]:
    target = promise.target
    plain: Verdict = "kept" if kept >= target else "missed"
    if not world.has_demand and plain == "kept":
        return "cannot tell", say(QT_TRANSLATE_NOOP("analysis", "no demand is given, so nobody waits"))
    if _waits_until(world, way):
        return "cannot tell", say(UNTIL)
    away = [world.names[id] for id in sorted(world.away & _on_way(world, way))] if world.away else []
    if exact and not away:
        return plain, say(QT_TRANSLATE_NOOP("analysis", "exact: one queue at the most, by Erlang C"))
    if calm_kept < target - MARGIN:
        return "missed", say(QT_TRANSLATE_NOOP("analysis", "even without any waiting it would not be kept"))
    if away:
        return "cannot tell", say(AWAY, pools=", ".join(away))
    busy = _pools(world, way, BUSY)
    if busy:
        text = QT_TRANSLATE_NOOP("analysis", "{pools}: over 90 % busy, where the approximation is not to be trusted")
        return "cannot tell", say(text, pools=", ".join(busy))
    if target - MARGIN <= kept < target + min(MARGIN, (1 - target) / 2):
        return "cannot tell", say(QT_TRANSLATE_NOOP("analysis", "the approximation is too close to the target to tell"))
    if _mixed(world, way):
        return plain, say(MIXED)
    return plain, say(QT_TRANSLATE_NOOP("analysis", "approximation: means and variances along the way, fitted by gamma distributions"))


def _contributions(world: World, way: Way) -> tuple[tuple[str, float], ...]:
    """Mean seconds that each step adds; of branches side by side only the one that is slowest on average."""
    mean, ids = world.clock.mean, world.found.ids
    seconds = [(ids[node], time) for node, count in way.visits.items() if (time := count * mean[node]) > 0]
    if way.queue_only:
        last, service = ids[way.last], world.calm.mean[way.last]
        seconds = [(id, time - service if id == last else time) for id, time in seconds]
        seconds = [pair for pair in seconds if pair[1] > 0]
    return tuple(sorted(seconds, key=_SECONDS, reverse=True))
