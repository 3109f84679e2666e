"""The ways that a passage can take, as a mixture of fitted times: one curve cannot show short and long ways together."""

from __future__ import annotations

import heapq
import math
from operator import attrgetter
from typing import NamedTuple

from designer.analysis.fit import Time, simplified
from designer.analysis.passage import NO_WAIT, Clock, Passage, Wait
from designer.model.tuples import from_fields

MOST_WAYS = 16
LEAST_SHARE = 1e-4


class Waited(NamedTuple):
    """The waits at one pool so far on a way: the last moment, the deviation still felt then, and the variance of their sum."""

    at: float
    felt: float
    variance: float
    wait: Wait


Waits = dict[str, Waited]
_WAITED = from_fields(Waited)
_VARIANCE = attrgetter("variance")


def ways_through(one: Passage, clock: Clock, end: tuple[float, float, float] = (0.0, 0.0, 0.0), end_wait: Wait = NO_WAIT) -> list[Time]:
    """The passage's time way by way, likeliest first: at most `MOST_WAYS`, what lies beyond summed up by mean and variance.

    `end` (mean, variance, least time) and the wait in it are what the last step adds. Waits at one pool shortly after each other
    are long or short together (`_meet`). Each way is split once more into the cases that meet its largest wait and those that do
    not, since one fitted curve cannot show both.
    """
    nothing: Waits = {}
    open_ways = [(-1.0, 0, one.start, *end, nothing)]
    done: list[Time] = []
    ticket, closed = 0, 0
    while open_ways and closed + len(open_ways) < MOST_WAYS and -open_ways[0][0] > LEAST_SHARE:
        negative, _, node, mean, variance, least, waits = heapq.heappop(open_ways)
        waits = dict(waits)
        while node != one.stop:
            wait = clock.waits[node]
            if wait.mean:
                variance += _meet(waits, wait, mean)
            mean, variance, least = mean + clock.mean[node], variance + clock.variance[node], least + clock.least[node]
            leap = one.leaps.get(node)
            if leap is not None:
                mean, variance, least = mean + leap.mean, variance + leap.variance, least + leap.least
            ways = one.ways[node]
            if len(ways) != 1:
                break
            node = ways[0][0]
        if node == one.stop:
            variance += _meet(waits, end_wait, mean)
            done += _split_by_wait(Time(mean, variance, least, -negative), waits)
            closed += 1
            continue
        for target, share in one.ways[node]:
            ticket += 1
            heapq.heappush(open_ways, (negative * share, ticket, target, mean, variance, least, waits))
    for negative, _, node, mean, variance, least, waits in open_ways:
        waits = dict(waits)
        mean += one.means[node]
        variance += one.variances[node] + _meet(waits, end_wait, mean)
        done += _split_by_wait(Time(mean, variance, least, -negative), waits)
    return simplified(done)


def _meet(waits: Waits, wait: Wait, now: float) -> float:
    """Note in `waits` that a case waits at `now`; the variance that the waits at this pool before make it add, besides its own.

    The correlation of a queue with itself falls about exponentially with the time between (J. W. Cohen, *The Single Server
    Queue*, on relaxation times).
    """
    deviation = math.sqrt(wait.variance)
    if deviation <= 0:
        return 0.0
    before = waits.get(wait.pool)
    if before is None:
        waits[wait.pool] = _WAITED((now, deviation, wait.variance, wait))
        return 0.0
    felt = before.felt * math.exp(-(now - before.at) / wait.memory) if wait.memory > 0 else 0.0
    together = 2 * deviation * felt
    waits[wait.pool] = _WAITED((now, felt + deviation, before.variance + wait.variance + together, wait))
    return together


def _split_by_wait(time: Time, waits: Waits) -> list[Time]:
    """`time` as a mixture of the cases without the largest of `waits` and those with it; mean and variance stay."""
    largest = max(waits.values(), key=_VARIANCE, default=None)
    if largest is None or not 0 < largest.wait.probability < 1:
        return [time]
    longer = math.sqrt(largest.variance / largest.wait.variance)  # than one wait at this pool
    mean, chance = largest.wait.mean * longer, largest.wait.probability
    rest, spread = time.mean - mean, max(time.variance - largest.variance, 0.0)
    waited = mean / chance
    return [
        Time(rest, spread, min(time.least, rest), time.share * (1 - chance)),
        Time(rest + waited, spread + waited * waited, time.least, time.share * chance),
    ]
