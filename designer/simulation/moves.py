"""The small moves of the engine: arrivals, cases, areas, histograms, records. As the kernel, they run as plain Python and compiled."""

from __future__ import annotations

from math import floor, log

from designer.simulation.arrivals import PROFILE, STEADY, WEEKLY
from designer.simulation.chance import uniform
from designer.simulation.groups import give_slot, take_slot
from designer.simulation.queues import time_of_cases, time_of_waiting
from designer.simulation.state import (
    AREA,
    AREA_SUM,
    ARRIVED,
    BINS,
    BLOCK,
    BLOCK_SUM,
    BLOCKS,
    CASES,
    CLOSED,
    END,
    FINISHED,
    HOUR_START,
    HOURS_OF_WEEK,
    IN_BLOCK,
    INSIDE,
    LEAST,
    MOST_BLOCKS,
    NOW,
    OPEN,
    PER_OCTAVE,
    RECORDS,
    SOURCES,
    STOP,
    TIME_ENDED,
    TIME_INSIDE,
    TOKENS,
    WARM,
)

HOUR = 3600.0
WEEK = 604800.0
PER_UNIT = PER_OCTAVE / 0.6931471805599453
"""Bins of a histogram to a unit of the natural logarithm."""


def bin_of(seconds: float) -> int:
    """The place of a time in a histogram: 32 bins an octave from 0.1 s, so that a bin is 2.2 % wide."""
    if seconds <= LEAST:
        return 0
    i = 1 + int(log(seconds / LEAST) * PER_UNIT)
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


def close_areas(area: list[float], level: list[int], span: float, into: list[float], at: int, counted: bool) -> None:
    """Move the areas under the levels of the hour that ends into `into` from `at` on, if it counts, and begin new ones."""
    for i in range(len(level)):
        total = area[i] + level[i] * span
        area[i] = 0.0
        if counted:
            into[at + i] += total


def close_counts(count: list[int], into: list[int], at: int, counted: bool) -> None:
    """Move what was counted in the hour that ends into `into` from `at` on, if it counts, and begin anew."""
    for i in range(len(count)):
        if counted:
            into[at + i] += count[i]
        count[i] = 0


def close_hour(
    counts: list[int],
    clock: list[float],
    duty_area: list[float],
    on_duty: list[int],
    hour_duty: list[float],
    queue_area: list[float],
    waiting: list[int],
    hour_queue: list[float],
    step_area: list[float],
    step_waiting: list[int],
    hour_step_queue: list[float],
    work_area: list[float],
    step_working: list[int],
    hour_working: list[float],
    begun_now: list[int],
    hour_visits: list[int],
    gone: list[int],
    hour_left: list[int],
    hour_inside: list[float],
    hour_seconds: list[float],
) -> None:
    """Close all areas of the hour, or of the part of an hour, that ends now, and begin the next."""
    begun = clock[HOUR_START]
    span = clock[NOW] - begun
    if span > 0.0:
        hour = int(begun / HOUR + 1e-6) % HOURS_OF_WEEK
        inside = begun >= clock[WARM] and clock[NOW] <= clock[END]
        close_areas(duty_area, on_duty, span, hour_duty, hour * len(on_duty), inside)
        close_areas(queue_area, waiting, span, hour_queue, hour * len(waiting), inside)
        close_areas(step_area, step_waiting, span, hour_step_queue, hour * len(step_area), inside)
        close_areas(work_area, step_working, span, hour_working, hour * len(work_area), inside)
        close_counts(begun_now, hour_visits, hour * len(begun_now), inside)
        close_counts(gone, hour_left, hour * len(gone), inside)
        total = clock[AREA] + counts[INSIDE] * span
        clock[AREA] = 0.0
        if inside:
            hour_inside[hour] += total
            hour_seconds[hour] += span
            clock[AREA_SUM] += total
        clock[HOUR_START] = clock[NOW]


def mark_window(
    counts: list[int],
    clock: list[float],
    token_waits: list[int],
    token_step: list[int],
    token_since: list[float],
    wait_ended: list[float],
    wait_inside: list[float],
    case_tokens: list[int],
    case_in: list[float],
) -> None:
    """Where the window begins, forget the waits before; where it ends, note those inside it, whether they have ended or not."""
    now = clock[NOW]
    if now == clock[WARM]:
        for i in range(len(wait_ended)):
            wait_ended[i] = 0.0
        time_of_waiting(token_waits, token_step, token_since, counts[TOKENS], now, -1.0, wait_ended)
        clock[TIME_ENDED] = -time_of_cases(case_tokens, case_in, counts[CASES], now)
    if counts[SOURCES] == 0 and counts[INSIDE] == 0 and now < clock[END]:  # nobody is left, and nobody will come
        clock[END] = now
        clock[STOP] = now
    if now >= clock[END] and counts[CLOSED] == 0:
        counts[CLOSED] = 1
        for i in range(len(wait_ended)):
            wait_inside[i] = wait_ended[i]
        time_of_waiting(token_waits, token_step, token_since, counts[TOKENS], now, 1.0, wait_inside)
        clock[TIME_INSIDE] = clock[TIME_ENDED] + time_of_cases(case_tokens, case_in, counts[CASES], now)


def form_batch(batch_first: list[int], batch_count: list[int], batch_until: list[float], step: int) -> int:
    """The cases that have gathered at a step are a batch now; the first of its tokens."""
    formed = batch_first[step]
    batch_first[step] = -1
    batch_count[step] = 0
    batch_until[step] = -1.0
    return formed


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


def new_case(
    counts: list[int],
    clock: list[float],
    free_case: list[int],
    case_in: list[float],
    case_demand: list[int],
    case_tokens: list[int],
    case_counted: list[int],
    case_number: list[int],
    passes: list[int],
    loops: int,
    promise_since: list[float],
    promises: int,
    demand: int,
    since_hour: float,
) -> int:
    """A case of a demand comes now; it has no token yet, and does not count yet."""
    case = take_slot(counts, free_case, CASES)
    case_in[case] = clock[NOW]
    case_demand[case] = demand
    case_tokens[case] = 0
    case_counted[case] = 0
    case_number[case] = counts[ARRIVED]
    counts[ARRIVED] += 1
    counts[INSIDE] += 1
    clock[AREA] -= since_hour
    for i in range(case * loops, case * loops + loops):
        passes[i] = 0
    for i in range(case * promises, case * promises + promises):
        promise_since[i] = -1.0
    return case


def end_case(
    counts: list[int],
    clock: list[float],
    series: list[float],
    free_case: list[int],
    case_counted: list[int],
    case_count: list[int],
    cycle_sum: list[float],
    cycle_square: list[float],
    cycle_bins: list[int],
    case: int,
    demand: int,
    seconds: float,
    since_hour: float,
) -> None:
    """All tokens of a case have ended: it leaves after `seconds` in the service."""
    counts[INSIDE] -= 1
    counts[FINISHED] += 1
    clock[AREA] += since_hour
    clock[TIME_ENDED] += seconds
    add_to_series(counts, clock, series, seconds)
    if case_counted[case] == 1:
        case_count[demand] += 1
        cycle_sum[demand] += seconds
        cycle_square[demand] += seconds * seconds
        cycle_bins[demand * BINS + bin_of(seconds)] += 1
        counts[OPEN] -= 1
    give_slot(counts, free_case, CASES, case)


def keep_promises(
    closes: list[int],
    low: int,
    high: int,
    first: int,
    promise_since: list[float],
    counted: int,
    now: float,
    within: list[float],
    promise_count: list[int],
    promise_kept: list[int],
    promise_sum: list[float],
    promise_bins: list[int],
) -> None:
    """A case whose promises begin at `first` has finished the step at which those of `closes` from `low` to `high` end."""
    for i in range(low, high):
        promise = closes[i]
        since = promise_since[first + promise]
        if since >= 0.0:
            promise_since[first + promise] = -1.0
            if counted == 1:
                seconds = now - since
                promise_count[promise] += 1
                if seconds <= within[promise]:
                    promise_kept[promise] += 1
                promise_sum[promise] += seconds
                promise_bins[promise * BINS + bin_of(seconds)] += 1


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
