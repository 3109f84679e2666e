"""One run of a compiled network: from the first event to its tally."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from designer.simulation import kernel, state
from designer.simulation.events import push
from designer.simulation.moves import HOUR, next_arrival
from designer.simulation.network import Names, Network
from designer.simulation.records import Passage
from designer.simulation.state import State, empty_state, missing
from designer.simulation.tally import Tally, tally

YEAR = 31_557_600.0
MOST_INSIDE = 200_000
"""Cases in the service at once beyond which a run is given up."""
MOST_WAITING = 100_000
"""Pieces of work that wait for one pool beyond which a run is given up."""
MOST_EVENTS, MOST_PER_CASE = 100_000, 1_000.0
"""Events in a run and, of those, for each case that came, beyond which both it is given up (where `replicate` is not told otherwise)."""
PATIENT, HOPELESS = 10.0, 1.0
"""How many times as long as the window a run goes on at most until those that count have left; and where a queue grows without end."""
ROWS = 256
RECORDS = 4096


@dataclass(frozen=True, slots=True)
class Window:
    """Which cases count: those that come in the `seconds` after `warm_up`, the first `cases` of them at most.

    The run goes on, with more cases coming, until all that count have left.
    """

    warm_up: float = 0.0
    seconds: float = math.inf
    cases: int = 1 << 60
    hopeless: bool = False
    """Whether some queue grows without end: the run then does not wait long for those that stand in it."""


class Mode(NamedTuple):
    """How the kernel runs: its name, the network and the state as it wants them, more room for a state, the kernel, events in one go."""

    name: str
    network: Callable[[Network], Network]
    state: Callable[[Network, State], State]
    enlarged: Callable[[Network, State, int], State]
    run: Callable[[Network, State, int], int]
    budget: int


class Cancelled(Exception):
    """The run was given up because somebody asked for it."""


class Crowded(Exception):
    """A run was given up, at `step`: more than `MOST_INSIDE` cases are in the service and most of them there, or more than `MOST_WAITING`
    wait for a pool and most of them there; or, `endless`, cases come to it again and again and hardly any leaves.
    """

    def __init__(self, step: str, endless: bool = False) -> None:
        super().__init__(step, endless)
        self.step = step
        self.endless = endless


def _enlarged(network: Network, now: State, rows: int) -> State:
    for name, more in missing(network, now, rows).items():
        getattr(now, name).extend(more)
    return now


PLAIN = Mode("plain", lambda network: network, lambda network, now: now, _enlarged, kernel.run, 20_000)


def replicate(
    network: Network,
    names: Names,
    window: Window,
    mode: Mode = PLAIN,
    cancelled: Callable[[], bool] = lambda: False,
    keep: Callable[[list[Passage]], None] | None = None,
    most_per_case: float = MOST_PER_CASE,
) -> Tally:
    """Run `network` once and tell what happened in `window`; `keep` gets all passages through steps, some thousands at a time.

    Raises `Cancelled` soon after `cancelled` says so, and `Crowded`; `most_per_case` is how many events each case that came may take.
    """
    now = mode.state(network, started(network, window, RECORDS if keep is not None else 0))
    compiled = mode.network(network)
    rows = ROWS
    result = kernel.AGAIN
    while result != kernel.DONE:
        if cancelled():
            raise Cancelled
        result = mode.run(compiled, now, mode.budget)
        if result != kernel.DONE:
            _look_for_an_end(network, names, now, most_per_case)
        if result == kernel.ROOM:
            rows *= 2
            now = mode.enlarged(network, now, rows)
        if keep is not None and result in (kernel.DRAIN, kernel.DONE):
            keep(_drained(now, names))
    return tally(network, names, now, mode.name)


def _look_for_an_end(network: Network, names: Names, now: State, most_per_case: float) -> None:
    """Raise `Crowded` where more gather than anybody would wait for, or where they go round and round."""
    counts = now.counts
    if counts[state.INSIDE] > MOST_INSIDE or max(now.waiting) > MOST_WAITING:
        raise Crowded(names.steps[_fullest(network, now)])
    calendar = now.clock[state.NOW] / HOUR * (1 + len(network.shift_time) / state.HOURS_OF_WEEK)
    if counts[state.EVENTS] > MOST_EVENTS and counts[state.EVENTS] - calendar > most_per_case * max(1, counts[state.ARRIVED]):
        raise Crowded(names.steps[max(range(network.steps), key=lambda s: _passed(network, now, s))], True)


def _fullest(network: Network, now: State) -> int:
    """The step at which most tokens are, waiting or not."""
    free = {int(token) for token in now.free_token[: now.counts[state.FREE_TOKENS]]}
    places = Counter(int(now.token_step[token]) for token in range(now.counts[state.TOKENS]) if token not in free)
    return max(range(network.steps), key=lambda step: places[step])


def _passed(network: Network, now: State, step: int) -> int:
    """How often cases that count began their work at a step or lost patience there."""
    own = slice(step * network.demands, (step + 1) * network.demands)
    return int(sum(now.visits[own]) + sum(now.left_count[own]))


def started(network: Network, window: Window, records: int = 0) -> State:
    """The state in which nothing has happened yet, with the first events of demands, shifts and hours."""
    now = empty_state(network, ROWS, records)
    end = window.warm_up + window.seconds
    now.counts[state.MOST_COUNTED] = window.cases
    now.counts[state.BLOCK] = 1
    now.counts[state.RECORDING] = int(records > 0)
    now.counts[state.EVENT_ROOM] = 1 << 60
    now.clock[state.WARM] = window.warm_up
    now.clock[state.END] = end
    patient, longer = (HOPELESS, 0.0) if window.hopeless else (PATIENT, YEAR)
    now.clock[state.PATIENT], now.clock[state.LONGER] = patient, longer
    now.clock[state.STOP] = end + patient * window.seconds + longer
    events = [*_first_arrivals(network, now), *_first_shifts(network, now), (HOUR, kernel.HOUR_CODE)]
    events += [(time, kernel.WINDOW_CODE) for time in (window.warm_up, end) if 0.0 < time < math.inf]
    size = 0
    for time, code in events:
        size = push(now.heap_time, now.heap_code, size, time, code)
    now.counts[state.SIZE] = size
    return now


def _first_arrivals(network: Network, now: State) -> list[tuple[float, int]]:
    found = []
    for d in range(network.demands):
        first = network.demand_first[d]
        parts = network.demand_first[d + 1] - first
        tables = network.demand_time, network.demand_sum, network.demand_rate
        time, now.arrival_at[d] = next_arrival(
            network.demand_kind[d], network.demand_key[d], network.demand_gap[d], first, parts, *tables, 0, 0.0, 0.0
        )
        if time >= 0.0:
            now.counts[state.SOURCES] += 1
            found.append((time, -1 - (kernel.ARRIVAL + kernel.KINDS * d)))
    return found


def _first_shifts(network: Network, now: State) -> list[tuple[float, int]]:
    """Who is on duty at the beginning, a Monday at 00:00, and the first change of each pool."""
    found = []
    for p in range(network.pools):
        first, last = network.shift_first[p], network.shift_first[p + 1]
        if first == last:
            now.on_duty[p] = network.people[p]
        else:
            early = network.shift_time[first] == 0.0
            now.on_duty[p] = network.shift_people[first] if early else 0
            now.shift_at[p] = first + early
            found.append((network.shift_time[first + early], -1 - (kernel.SHIFT + kernel.KINDS * p)))
        now.free[p] = now.on_duty[p]
    return found


def _drained(now: State, names: Names) -> list[Passage]:
    """Take the passages out of the state."""
    whole, real = now.record_whole, now.record_real
    found = []
    for i in range(0, 3 * int(now.counts[state.RECORDS]), 3):
        began = float(real[i + 1])
        found.append(
            Passage(
                int(whole[i]),
                names.demands[whole[i + 1]],
                names.steps[whole[i + 2]],
                float(real[i]),
                began if began >= 0 else None,
                float(real[i + 2]),
            )
        )
    now.counts[state.RECORDS] = 0
    return found


__all__ = ["PLAIN", "Cancelled", "Crowded", "Mode", "Window", "replicate", "started"]
