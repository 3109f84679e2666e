"""What changes while a network runs: one tuple of lists (or arrays), made and enlarged from one table."""

from __future__ import annotations

from typing import NamedTuple

from designer.simulation.network import Network

# Places in `State.counts`.
(
    EVENTS,  # events so far
    TOKENS,  # slots ever used, as CASES and GROUPS
    FREE_TOKENS,
    CASES,
    FREE_CASES,
    GROUPS,
    FREE_GROUPS,
    ARRIVED,  # cases so far
    COUNTED,  # those of them that count
    OPEN,  # those of them that are still inside
    FINISHED,
    RECORDS,
    SIZE,  # coming events
    MOST_COUNTED,  # so many cases count; with the last of them the window ends
    RECORDING,
    SOURCES,  # demands that will bring more
    BLOCK,  # cases in one mean of `series`
    BLOCKS,
    IN_BLOCK,
    INSIDE,  # cases in the service
    CLOSED,  # whether the window has ended
    UNFINISHED,  # counted cases that were still inside when the run gave up
    EVENT_ROOM,  # the most coming events
) = range(23)

# Places in `State.clock`; the window is the time from WARM to END in which everything is counted.
(NOW, WARM, END, HOUR_START, STOP, BLOCK_SUM, AREA, AREA_SUM, TIME_ENDED, TIME_INSIDE, PATIENT, LONGER) = range(12)

# Histograms of times: bins of equal ratio, 32 in an octave, from 0.1 s.
BINS = 1024
PER_OCTAVE = 32.0
LEAST = 0.1

MOST_BLOCKS = 4096
HOURS_OF_WEEK = 168


class State(NamedTuple):
    """All that the engine remembers; `_LENGTHS` says how long each list is.

    Tokens, cases and fork groups are rows ("slots") of the lists that begin with their name; a slot is free again when its token has
    ended, its case has left, its group has met. `before` and `after` chain the tokens that wait for a pool, one link for each pool
    that a token waits for. What ends in `area` is an integral over time since the hour began, `begun` and `gone` count in it who begin
    work at a step (behind the steps: who come of a demand) and who lose patience there; `hour_...` gathers them.
    """

    counts: list[int]
    clock: list[float]
    heap_time: list[float]
    heap_code: list[int]
    token_step: list[int]
    token_case: list[int]
    token_since: list[float]
    token_until: list[float]
    token_group: list[int]
    token_mate: list[int]
    token_waits: list[int]
    free_token: list[int]
    before: list[int]
    after: list[int]
    case_in: list[float]
    case_demand: list[int]
    case_key: list[int]
    case_tokens: list[int]
    case_counted: list[int]
    case_number: list[int]
    free_case: list[int]
    passes: list[int]
    promise_since: list[float]
    group_parent: list[int]
    group_left: list[int]
    group_waiting: list[int]
    group_first: list[int]
    group_back: list[int]
    free_group: list[int]
    record_whole: list[int]
    record_real: list[float]
    arrivals: list[int]
    arrival_at: list[float]
    shift_at: list[int]
    on_duty: list[int]
    free: list[int]
    waiting: list[int]
    duty_area: list[float]
    queue_area: list[float]
    queue_first: list[int]
    queue_last: list[int]
    batch_first: list[int]
    batch_last: list[int]
    batch_count: list[int]
    batch_until: list[float]
    step_waiting: list[int]
    step_area: list[float]
    step_working: list[int]
    work_area: list[float]
    begun: list[int]
    gone: list[int]
    wait_ended: list[float]
    wait_inside: list[float]
    visits: list[int]
    waited: list[int]
    wait_sum: list[float]
    wait_square: list[float]
    wait_most: list[float]
    work_sum: list[float]
    shared_sum: list[float]
    left_count: list[int]
    left_wait: list[float]
    wait_bins: list[int]
    promise_count: list[int]
    promise_kept: list[int]
    promise_sum: list[float]
    promise_bins: list[int]
    case_count: list[int]
    cycle_sum: list[float]
    cycle_square: list[float]
    cycle_bins: list[int]
    hour_duty: list[float]
    hour_queue: list[float]
    hour_step_queue: list[float]
    hour_working: list[float]
    hour_visits: list[int]
    hour_left: list[int]
    hour_inside: list[float]
    hour_seconds: list[float]
    series: list[float]
    work: list[int]
    ready: list[int]
    pool_list: list[int]


# A list's length as a product of named sizes, and what stands in it at first where that is not 0.
_LENGTHS: dict[str, tuple[str, ...]] = {
    "counts": ("counts",),
    "clock": ("clocks",),
    "heap_time": ("events",),
    "heap_code": ("events",),
    **dict.fromkeys(("before", "after"), ("tokens", "width")),
    **dict.fromkeys((name for name in State._fields if "token" in name and name != "case_tokens"), ("tokens",)),
    **dict.fromkeys((name for name in State._fields if name.startswith("case_") and name != "case_count"), ("cases",)),
    "free_case": ("cases",),
    "passes": ("cases", "loops"),
    "promise_since": ("cases", "promises"),
    **dict.fromkeys((name for name in State._fields if "group" in name and name != "token_group"), ("groups",)),
    "record_whole": ("records", "three"),
    "record_real": ("records", "three"),
    "arrivals": ("demands",),
    "arrival_at": ("demands",),
    **dict.fromkeys(("shift_at", "on_duty", "free", "waiting", "duty_area", "queue_area"), ("pools",)),
    **dict.fromkeys(("queue_first", "queue_last"), ("pools", "classes")),
    **dict.fromkeys(("batch_first", "batch_last", "batch_count", "batch_until"), ("steps",)),
    **dict.fromkeys(("step_waiting", "step_area", "step_working", "work_area", "gone", "wait_ended", "wait_inside"), ("steps",)),
    **dict.fromkeys(
        ("visits", "waited", "wait_sum", "wait_square", "wait_most", "work_sum", "shared_sum", "left_count", "left_wait"),
        ("steps", "demands"),
    ),
    "wait_bins": ("steps", "bins"),
    **dict.fromkeys(("promise_count", "promise_kept", "promise_sum"), ("promises",)),
    "promise_bins": ("promises", "bins"),
    **dict.fromkeys(("case_count", "cycle_sum", "cycle_square"), ("demands",)),
    "cycle_bins": ("demands", "bins"),
    "begun": ("rows",),
    **dict.fromkeys(("hour_duty", "hour_queue"), ("week", "pools")),
    **dict.fromkeys(("hour_step_queue", "hour_working", "hour_left"), ("week", "steps")),
    "hour_visits": ("week", "rows"),
    **dict.fromkeys(("hour_inside", "hour_seconds"), ("week",)),
    "series": ("blocks",),
    **dict.fromkeys(("work", "ready", "pool_list"), ("scratch",)),
}
_FIRST: dict[str, int | float] = {
    **dict.fromkeys(
        ("token_group", "token_mate", "before", "after", "group_first", "queue_first", "queue_last", "batch_first", "batch_last"), -1
    ),
    **dict.fromkeys(("token_until", "batch_until"), -1.0),
}
_GROWING = ("events", "tokens", "cases", "groups")
REAL = frozenset(name for name, kind in State.__annotations__.items() if "float" in str(kind))
KEYS = frozenset({"case_key", "time_key", "way_key", "patience_key", "demand_key", "demand_base"})
"""The lists of 64-bit keys, here and in `Network`."""


def sizes(network: Network, rows: int, records: int) -> dict[str, int]:
    """The named sizes of a state with room for `rows` tokens and cases and for `records` passages."""
    return {
        "counts": EVENT_ROOM + 1,
        "clocks": LONGER + 1,
        "events": 2 * (rows + 2 * network.margin),
        "tokens": rows + network.margin,
        "cases": rows + 8,
        "groups": rows + network.margin,
        "records": records + 4 * network.margin if records else 0,
        "width": network.width,
        "loops": network.loops,
        "promises": network.promises,
        "demands": network.demands,
        "pools": max(1, network.pools),
        "classes": network.classes,
        "steps": network.steps,
        "rows": network.steps + network.demands,
        "bins": BINS,
        "week": HOURS_OF_WEEK,
        "blocks": MOST_BLOCKS,
        "scratch": 8 * network.margin,
        "three": 3,
    }


def empty_state(network: Network, rows: int = 256, records: int = 0) -> State:
    """A state before anything has happened, in lists; the heap is empty (see `designer.simulation.events`)."""
    known = sizes(network, rows, records)
    lists: dict[str, list[int] | list[float]] = {}
    for name in State._fields:
        length = 1
        for size in _LENGTHS[name]:
            length *= known[size]
        first = _FIRST.get(name, 0.0 if name in REAL else 0)
        lists[name] = [first] * max(1, length)
    lists["heap_time"], lists["heap_code"] = [], []
    return State(**lists)  # type: ignore[arg-type]


def missing(network: Network, state: State, rows: int) -> dict[str, list[int] | list[float]]:
    """By the name of each list that grows with tokens, cases or groups: what is to be put behind it to have room for `rows`."""
    known = sizes(network, rows, 0)
    found: dict[str, list[int] | list[float]] = {}
    for name in State._fields:
        if _LENGTHS[name][0] in _GROWING and not name.startswith("heap"):
            length = 1
            for size in _LENGTHS[name]:
                length *= known[size]
            lacking = max(1, length) - len(getattr(state, name))
            found[name] = [_FIRST.get(name, 0.0 if name in REAL else 0)] * lacking
    return found
