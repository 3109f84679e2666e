"""The small moves of the engine: queues, areas, histograms, records. As the kernel, they run as plain Python and compiled."""

from __future__ import annotations

from math import floor, log

from designer.simulation.arrivals import PROFILE, STEADY, WEEKLY
from designer.simulation.chance import uniform
from designer.simulation.state import BINS, BLOCK, BLOCK_SUM, BLOCKS, IN_BLOCK, LEAST, MOST_BLOCKS, PER_OCTAVE, RECORDS

HOUR = 3600.0
WEEK = 604800.0


def bin_of(seconds: float) -> int:
    """The place of a time in a histogram: 32 bins an octave from 0.1 s, so that a bin is 2.2 % wide."""
    if seconds <= LEAST:
        return 0
    i = 1 + int(log(seconds / LEAST) * (PER_OCTAVE / 0.6931471805599453))
    return i if i < BINS else BINS - 1


def next_arrival(
    kind: int,
    key: int,
    gap: float,
    first: int,
    parts: int,
    times: list[float],
    sums: list[float],
    rates: list[float],
    number: int,
    last: float,
    at: float,
) -> tuple[float, float]:
    """When the case `number` of a demand comes, after `last`, and how far in its profile that is (before: `at`). Negative: none comes.

    The demand's rows are `parts` rows from `first` in the tables of times, sums and rates.
    """
    if kind == STEADY:
        return last - log(1.0 - uniform(key, 0, number)) * gap, at
    if kind == PROFILE:  # exponential steps on the scale on which the rate is 1 (Lewis and Shedler 1979)
        at -= log(1.0 - uniform(key, 0, number))
        weeks = floor(at / gap)
        left = at - weeks * gap
        low = first
        high = first + parts
        while high - low > 1:
            middle = (low + high) >> 1
            if sums[middle] <= left:
                low = middle
            else:
                high = middle
        return weeks * WEEK + times[low] + (left - sums[low]) / rates[low], at
    if kind == WEEKLY:
        weeks = number // parts
        return weeks * WEEK + times[first + number - weeks * parts], at
    return (times[first + number], at) if number < parts else (-1.0, at)


def open_at(first: int, last: int, starts: list[float], ends: list[float], time: float) -> float:
    """The first moment from `time` on that lies in one of the spans of the week `first` .. `last`, which are sorted."""
    week = floor(time / WEEK) * WEEK
    low = first
    high = last
    while low < high:
        middle = (low + high) >> 1
        if ends[middle] <= time - week:
            low = middle + 1
        else:
            high = middle
    if low == last:
        return week + WEEK + starts[first]
    return max(time, week + starts[low])


def put_in_queue(queue_first: list[int], queue_last: list[int], before: list[int], after: list[int], queue: int, link: int) -> None:
    """Put a token's link at the end of a queue."""
    last = queue_last[queue]
    before[link] = last
    after[link] = -1
    if last < 0:
        queue_first[queue] = link
    else:
        after[last] = link
    queue_last[queue] = link


def take_from_queue(queue_first: list[int], queue_last: list[int], before: list[int], after: list[int], queue: int, link: int) -> None:
    """Take a token's link out of a queue, wherever it stands."""
    left = before[link]
    right = after[link]
    if left < 0:
        queue_first[queue] = right
    else:
        after[left] = right
    if right < 0:
        queue_last[queue] = left
    else:
        before[right] = left


def may_begin(
    use_pool: list[int], use_people: list[int], free: list[int], queue_first: list[int], classes: int, link: int, low: int, high: int
) -> bool:
    """Whether a waiting token whose links begin at `link` is first in line in all the pools it needs, and enough people are free in each."""
    for i in range(low, high):
        pool = use_pool[i]
        if free[pool] < use_people[i]:
            return False
        queue = pool * classes
        while queue_first[queue] < 0:
            queue += 1
        if queue_first[queue] != link + i - low:
            return False
    return True


def may_begin_at_once(
    use_pool: list[int],
    use_people: list[int],
    free: list[int],
    waiting: list[int],
    queue_first: list[int],
    classes: int,
    own: int,
    low: int,
    high: int,
) -> bool:
    """Whether a token of the class `own` that just came finds enough people free, and nobody waiting who goes first."""
    for i in range(low, high):
        pool = use_pool[i]
        if free[pool] < use_people[i]:
            return False
        if waiting[pool] > 0:
            for queue in range(pool * classes, pool * classes + own + 1):
                if queue_first[queue] >= 0:
                    return False
    return True


def close_areas(area: list[float], level: list[int], span: float, into: list[float], at: int, counted: bool) -> None:
    """Move the areas under the levels of the hour that ends into `into` from `at` on, if it counts, and begin new ones."""
    for i in range(len(level)):
        total = area[i] + level[i] * span
        area[i] = 0.0
        if counted:
            into[at + i] += total


def add_to_series(counts: list[int], clock: list[float], series: list[float], seconds: float) -> None:
    """Keep the course of cycle times as means of blocks, in bounded room, for finding the warm-up."""
    clock[BLOCK_SUM] += seconds
    counts[IN_BLOCK] += 1
    if counts[IN_BLOCK] == counts[BLOCK]:
        series[counts[BLOCKS]] = clock[BLOCK_SUM] / counts[BLOCK]
        counts[BLOCKS] += 1
        clock[BLOCK_SUM] = 0.0
        counts[IN_BLOCK] = 0
        if counts[BLOCKS] == MOST_BLOCKS:
            for i in range(MOST_BLOCKS // 2):
                series[i] = (series[2 * i] + series[2 * i + 1]) / 2.0
            counts[BLOCKS] = MOST_BLOCKS // 2
            counts[BLOCK] *= 2


def time_of_waiting(
    waits: list[int], steps: list[int], since: list[float], tokens: int, warm: float, now: float, into: list[float]
) -> None:
    """Add what the tokens that still wait have waited since `warm`, by step, so that Little's law can be checked exactly."""
    for token in range(tokens):
        if waits[token] == 1:
            into[steps[token]] += now - max(since[token], warm)


def time_of_cases(alive: list[int], since: list[float], cases: int, warm: float, now: float) -> float:
    """What the cases that are still in the service have spent in it since `warm`."""
    total = 0.0
    for case in range(cases):
        if alive[case] > 0:
            total += now - max(since[case], warm)
    return total


def record(
    counts: list[int], whole: list[int], real: list[float], case: int, demand: int, step: int, since: float, began: float, ended: float
) -> None:
    """Keep one passage: whole numbers case, demand, step; real ones since when, began, ended. A wait that ended in leaving has began < 0."""
    i = 3 * counts[RECORDS]
    whole[i] = case
    whole[i + 1] = demand
    whole[i + 2] = step
    real[i] = since
    real[i + 1] = began
    real[i + 2] = ended
    counts[RECORDS] += 1
