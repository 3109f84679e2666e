"""The staff pools as linked queues: how regular the arrivals at each are, and how long cases wait there.

Method: W. Whitt, "The Queueing Network Analyzer", Bell System Technical Journal 62 (1983): each pool is a G/G/c station known by the
rate and the variation of its arrivals and services; variation is carried on by departures, splitting and merging. Customers come in
at random (Poisson). What approximates: a pool that serves several steps is one queue, first come first served, with the
mixed service time; several people at once count as fewer, larger servers; hours off duty compress the
arrivals, as if what comes then came spread over the hours on duty; interruptions (availability) stretch the services.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from designer.analysis.graph import Routing
from designer.analysis.load import Load, PoolLoad
from designer.analysis.queueing import departure_scv, erlang_c, mean_wait, merged_scv, wait_variance
from designer.analysis.revisits import Revisits, revisits
from designer.model.distributions import Distribution

OUTSIDE = ""
ROUNDS = 30
SETTLED = 1e-6
NEARLY_RANDOM = 0.01
"""Where all services vary nearly as exponential ones do, so do all streams between the stations."""
EXACT = 1e-9
Mix = dict[str, float]
NOTHING: Mix = {}


@dataclass(slots=True)
class Station:
    """One pool as a queue. Rates per second; `wait_mean` is infinite where the queue grows. `markovian`: the Erlang figures are exact.

    `returns` are the arrivals per case that follow a service here at once; `wait_scv` is the variation of services that waits feel (see `revisits`).
    """

    servers: float
    arrival_rate: float
    service_mean: float
    service_scv: float
    utilisation: float
    arrival_scv: float = 1.0
    wait_scv: float = 1.0
    returns: float = 0.0
    wait_probability: float = 0.0
    wait_mean: float = 0.0
    wait_variance: float = 0.0
    markovian: bool = False

    @property
    def memory(self) -> float:
        """About how many seconds the queue remembers its length: the relaxation time of M/M/c (Cohen 1982, for one server)."""
        spare = 1 - math.sqrt(min(self.utilisation, 1.0))
        return self.service_mean / (max(self.servers, 1.0) * spare * spare) if spare > 0 else math.inf


def stations(found: Routing, load: Load, at_peak: bool = False) -> dict[str, Station]:
    """The stations of all pools that have work, waits included.

    `at_peak` each as if the busiest time of the week at which it is on duty went on for ever, with the same mix of work: the pointwise stationary
    approximation (L. Green and P. Kolesar, "The Pointwise Stationary Approximation for Queues with Nonstationary Arrivals",
    Management Science 37, 1991), which is the better the shorter the services are beside the peak.
    """
    made = {id: _station(each, load.demand) for id, each in load.pools.items() if each.steps}
    if at_peak:
        for id, one in made.items():
            _at_peak(one, load.pools[id])
    if load.demand > 0 and any(abs(one.service_scv - 1) > NEARLY_RANDOM for one in made.values()):
        for id, one in made.items():
            _come_back(one, revisits(found, load, load.pools[id]) if abs(one.service_scv - 1) > NEARLY_RANDOM else None)
        _carry_variation(made, _streams(found, load, made))
    for id, one in made.items():
        _wait(one, load.pools[id], found, load, at_peak)
    return made


def _at_peak(one: Station, each: PoolLoad) -> None:
    if each.peak_utilisation is not None and 0 < each.utilisation < math.inf:
        one.arrival_rate *= each.peak_utilisation / each.utilisation
        one.utilisation = each.peak_utilisation


def _come_back(one: Station, soon: Revisits | None) -> None:
    if soon is not None:
        one.returns, one.service_scv, one.wait_scv = soon.returns, max(soon.service_scv, 0.0), max(soon.wait_scv, 0.0)


def _station(each: PoolLoad, demand: float) -> Station:
    arrival_rate = demand * each.arrivals / (each.duty or 1.0) if demand > 0 else 0.0
    mean = each.mean / max(each.pool.availability, EXACT)
    return Station(each.servers, arrival_rate, mean, each.scv, each.utilisation, wait_scv=each.scv)


def _streams(found: Routing, load: Load, made: dict[str, Station]) -> dict[str, Mix]:
    """For each station how many arrivals per case come from which other one (or `OUTSIDE`), through steps that need no staff."""
    home: list[str | None] = [None] * len(found.ids)
    arriving: dict[str, Mix] = {id: {} for id in made}
    pools_of: dict[int, list[str]] = {}
    for id in sorted(made, key=lambda id: load.pools[id].utilisation):
        for step in load.pools[id].steps:
            home[step] = id
            pools_of.setdefault(step, []).append(id)
    leaving: list[Mix] = [NOTHING if id is None else {id: load.visits[i]} for i, id in enumerate(home)]
    for i, sources in enumerate(found.into):
        if home[i] is None:
            leaving[i] = _arrivals(found.entry[i], sources, leaving)
            continue
        for id in pools_of[i]:
            _add_arrivals(arriving[id], found.entry[i], sources, leaving)
    for id, mix in arriving.items():
        if made[id].returns and id in mix:
            mix[id] = max(mix[id] - made[id].returns, 0.0)
    return arriving


def _arrivals(entry: float, sources: list[tuple[int, float]], leaving: list[Mix]) -> Mix:
    if not entry and len(sources) == 1 and sources[0][1] == 1.0:
        return leaving[sources[0][0]]
    mix: Mix = {}
    _add_arrivals(mix, entry, sources, leaving)
    return mix


def _add_arrivals(mix: Mix, entry: float, sources: list[tuple[int, float]], leaving: list[Mix]) -> None:
    """Add to `mix` what comes in from outside and from `sources`."""
    if entry:
        mix[OUTSIDE] = mix.get(OUTSIDE, 0.0) + entry
    for source, factor in sources:
        for origin, rate in leaving[source].items():
            mix[origin] = mix.get(origin, 0.0) + rate * factor


def _carry_variation(made: dict[str, Station], streams: dict[str, Mix]) -> None:
    """Solve the traffic variability equations (Whitt 1983, section 4.3) by repeated substitution."""
    total = {id: sum(mix.values()) for id, mix in streams.items()}
    for _ in range(ROUNDS):
        change = 0.0
        for id, mix in streams.items():
            if not 0 < total[id] < math.inf:
                continue
            parts = [(rate / total[id], _split(made, total, origin, rate)) for origin, rate in mix.items()]
            scv = merged_scv(parts, made[id].utilisation)
            change = max(change, abs(scv - made[id].arrival_scv))
            made[id].arrival_scv = scv
        if change < SETTLED:
            return


def _split(made: dict[str, Station], total: dict[str, float], origin: str, rate: float) -> float:
    """The variation of the part of a station's departures that goes one way (Whitt 1983, eq. 37)."""
    if origin == OUTSIDE or not 0 < total[origin] < math.inf:
        return 1.0
    one = made[origin]
    leaving = departure_scv(one.utilisation, one.servers, one.arrival_scv, one.service_scv)
    return 1 + min(rate / total[origin], 1.0) * (leaving - 1)


def _wait(one: Station, each: PoolLoad, found: Routing, load: Load, at_peak: bool) -> None:
    if one.utilisation >= 1:
        one.wait_mean, one.wait_variance, one.wait_probability = math.inf, math.inf, 1.0
        return
    if one.arrival_rate <= 0:
        return
    rate = 1 / one.service_mean
    one.wait_probability = erlang_c(one.servers, one.arrival_rate / rate)
    one.wait_mean = mean_wait(one.arrival_rate, rate, one.servers, one.arrival_scv, one.wait_scv, one.wait_probability)
    one.wait_variance = wait_variance(one.wait_mean, one.wait_probability)
    plain = each.covers and (each.duty == 1 or at_peak) and each.pool.availability == 1 and abs(one.arrival_scv - 1) < EXACT
    one.markovian = plain and set(each.people) == {1} and _one_exponential(found, load, each.steps)


def _one_exponential(found: Routing, load: Load, steps: list[int]) -> bool:
    """Whether all `steps` take an exponential time with the same mean."""
    return all(load.mean[step] == load.mean[steps[0]] and _exponential(found.steps[step].time) for step in steps)


def _exponential(time: Distribution | None) -> bool:
    return time is not None and (time.kind == "exponential" or (time.kind == "erlang" and time["k"] == 1))
