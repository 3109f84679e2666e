"""What one run counted, by name and without the engine's arrays: small enough to travel between processes."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field

from designer.simulation import state
from designer.simulation.network import Names, Network
from designer.simulation.state import BINS, HOURS_OF_WEEK, State

Bins = tuple[tuple[int, int], ...]
"""A histogram of times: (bin, count) of the bins in which something is; see `bin_edge`."""


NEVER: Sequence[float] = (0,) * HOURS_OF_WEEK
"""What never happens, hour by hour: one for all."""


@dataclass(frozen=True, slots=True)
class StepTally:
    """Counts and sums (seconds) of the passages of one demand's counted cases through one step.

    `visits` began (or, with neither time nor staff, passed); `waited` of them had to wait. `left` lost patience after `left_wait` seconds
    in sum. Of the work in batches, `shared_sum` is the part that falls to the others in them: what is left is that of the staff.
    """

    visits: int
    waited: int
    wait_sum: float
    wait_square: float
    wait_most: float
    work_sum: float
    shared_sum: float
    left: int
    left_wait: float


@dataclass(frozen=True, slots=True)
class Hours:
    """What the window saw in each hour of the week, of whatever it holds: each a value for each of 168 hours, or nothing.

    Of pools, `busy` and `on_duty` are person-seconds; of steps, `busy` is the time in which work is done, a batch once. `queue` is the time
    spent waiting, `visits` count who began (of demands: came) and `left` who lost patience.
    """

    busy: Sequence[float] = ()
    on_duty: Sequence[float] = ()
    queue: Sequence[float] = ()
    visits: Sequence[float] = ()
    left: Sequence[float] = ()


@dataclass(frozen=True, slots=True)
class PromiseTally:
    """How many passages of a promise ended, how many in time, their seconds in sum and as a histogram."""

    count: int
    kept: int
    seconds: float
    bins: Bins


@dataclass(frozen=True, slots=True)
class DemandTally:
    """How many counted cases of a demand left, with the sum, the sum of squares and the histogram of their cycle times."""

    cases: int
    cycle_sum: float
    cycle_square: float
    bins: Bins


@dataclass(frozen=True, slots=True)
class Tally:
    """One replication: what the cases that count went through, and what the window saw.

    `steps` by (step, demand); `waits` the histogram of waits (those above 0) of each step; `step_hours`, `pool_hours`, `demand_hours` and
    `inside` (case-seconds) are by hour of the week, `seconds` the length of the window that lay in each hour of the week. `little` are pairs
    that Little's law makes equal: an integral of a number over time, and the sum of the times spent. `series` is the course of cycle times
    as means of equally many cases. `unfinished` counted cases had not left when the run gave up.
    """

    steps: dict[tuple[str, str], StepTally]
    waits: dict[str, Bins]
    promises: dict[str, PromiseTally]
    demands: dict[str, DemandTally]
    pool_hours: dict[str, Hours]
    step_hours: dict[str, Hours]
    demand_hours: dict[str, Hours]
    inside: tuple[float, ...]
    seconds: tuple[float, ...]
    little: dict[str, tuple[float, float]]
    series: tuple[float, ...]
    block: int
    events: int
    arrived: int
    counted: int
    unfinished: int
    ended: float
    engine: str = field(default="", compare=False)
    """Which mode of the engine ran, which makes no difference to what it found."""


def tally(network: Network, names: Names, now: State, engine: str = "") -> Tally:
    """The tally of a run that is done."""
    counts, clock = now.counts, now.clock
    step_hours = [_step_hours(network, now, s) for s in range(network.steps)]
    return Tally(
        _steps(network, names, now),
        {id: _bins(now.wait_bins, s) for s, id in enumerate(names.steps)},
        {id: _promise(now, p) for p, id in enumerate(names.promises)},
        {id: _demand(now, d) for d, id in enumerate(names.demands)},
        {id: _pool_hours(network, now, p, step_hours) for p, id in enumerate(names.pools)},
        dict(zip(names.steps, step_hours, strict=True)),
        {
            id: Hours(visits=by_hour(now.hour_visits[network.steps + d :: network.steps + network.demands]))
            for d, id in enumerate(names.demands)
        },
        _reals(now.hour_inside),
        _reals(now.hour_seconds),
        _little(network, names, now),
        _reals(now.series[: counts[state.BLOCKS]]),
        int(counts[state.BLOCK]),
        int(counts[state.EVENTS]),
        int(counts[state.ARRIVED]),
        int(counts[state.COUNTED]),
        int(counts[state.UNFINISHED]),
        float(clock[state.NOW]),
        engine,
    )


def bin_edge(i: int) -> float:
    """Where the bin `i` begins, in seconds."""
    return state.LEAST * 2.0 ** ((i - 1) / state.PER_OCTAVE) if i > 0 else 0.0


def _reals(values: Sequence[float]) -> tuple[float, ...]:
    return tuple(float(value) for value in values)


def _bins(values: Sequence[int], row: int) -> Bins:
    return tuple((i, int(count)) for i, count in enumerate(values[row * BINS : (row + 1) * BINS]) if count)


def _steps(network: Network, names: Names, now: State) -> dict[tuple[str, str], StepTally]:
    found = {}
    for s, step in enumerate(names.steps):
        for d, demand in enumerate(names.demands):
            i = s * network.demands + d
            found[step, demand] = StepTally(
                int(now.visits[i]),
                int(now.waited[i]),
                float(now.wait_sum[i]),
                float(now.wait_square[i]),
                float(now.wait_most[i]),
                float(now.work_sum[i]),
                float(now.shared_sum[i]),
                int(now.left_count[i]),
                float(now.left_wait[i]),
            )
    return found


def _promise(now: State, p: int) -> PromiseTally:
    return PromiseTally(int(now.promise_count[p]), int(now.promise_kept[p]), float(now.promise_sum[p]), _bins(now.promise_bins, p))


def _demand(now: State, d: int) -> DemandTally:
    return DemandTally(int(now.case_count[d]), float(now.cycle_sum[d]), float(now.cycle_square[d]), _bins(now.cycle_bins, d))


def _pool_hours(network: Network, now: State, p: int, step_hours: list[Hours]) -> Hours:
    """People are busy where work is done that needs them: at each step as many as it needs, as long as it is done."""
    busy, visits, left = [0.0] * HOURS_OF_WEEK, [0] * HOURS_OF_WEEK, [0] * HOURS_OF_WEEK
    for s, mine in enumerate(step_hours):
        people = sum(network.use_people[i] for i in range(network.use_first[s], network.use_first[s + 1]) if network.use_pool[i] == p)
        if people:
            busy = [one + people * other for one, other in zip(busy, mine.busy, strict=True)]
            visits = [one + int(other) for one, other in zip(visits, mine.visits, strict=True)]
            left = [one + int(other) for one, other in zip(left, mine.left, strict=True)]
    on_duty, queue = (by_hour(each[p :: network.pools]) for each in (now.hour_duty, now.hour_queue))
    return Hours(by_hour(busy), on_duty, queue, by_hour(visits), by_hour(left))


def _step_hours(network: Network, now: State, s: int) -> Hours:
    working, queue, left = (by_hour(each[s :: network.steps]) for each in (now.hour_working, now.hour_step_queue, now.hour_left))
    return Hours(working, (), queue, by_hour(now.hour_visits[s :: network.steps + network.demands]), left)


def by_hour(values: Sequence[float]) -> Sequence[float]:
    """In an array, a quarter of the room of a tuple or less: there may be thousands of steps in hundreds of replications."""
    return array("d" if isinstance(values[0], float) else "I", values) if any(values) else NEVER


def _little(network: Network, names: Names, now: State) -> dict[str, tuple[float, float]]:
    """The whole service under "", and the waiting at each step under its id."""
    pairs = {"": (float(now.clock[state.AREA_SUM]), float(now.clock[state.TIME_INSIDE]))}
    for s, id in enumerate(names.steps):
        area = sum(float(now.hour_step_queue[i]) for i in range(s, HOURS_OF_WEEK * network.steps, network.steps))
        pairs[id] = (area, float(now.wait_inside[s]))
    return pairs
