"""What an analysis says: plain frozen values. Times are seconds, rates per second, shares 0..1, money in the document's currency."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from designer.i18n import Message

MARGIN = 0.02
"""How far the share of an approximation has to be from a target before it tells on which side it lies."""
BUSY = 0.9
"""The utilisation from which on the approximations of waits are not to be trusted."""
Verdict = Literal["kept", "missed", "cannot tell"]


@dataclass(frozen=True, slots=True)
class PoolFigures:
    """One staff pool under the demand.

    `unit_load_s` is the work one average case brings. `implied_utilisation` is demand / capacity: it may exceed 1, and is
    infinite where nobody can do the work. `capacity_per_s` is in cases, None where no case needs the pool. The waits are None
    from a utilisation of 1 on; then `queue_growth_per_s` tells how many cases more wait after each second. `peak_utilisation`
    is that of the busiest time of the week in which the pool is on duty, None where the demand does not vary. Without `covers_demand`
    work comes at hours when nobody of the pool is on duty; the waits are then those of an even spread over its hours, which are too short.
    """

    count: int
    unit_load_s: float
    implied_utilisation: float
    capacity_per_s: float | None
    wait_mean_s: float | None
    wait_probability: float | None
    queue_growth_per_s: float | None
    peak_utilisation: float | None = None
    covers_demand: bool = True


class StepFigures(NamedTuple):
    """One step: `visits` per average case (infinite in a loop that cannot end), its own time, and the wait for its staff.

    `utilisation` is the largest implied utilisation among its pools, None without staff.
    """

    visits: float
    time_mean_s: float
    wait_mean_s: float | None
    wait_probability: float | None
    utilisation: float | None


@dataclass(frozen=True, slots=True)
class PromiseFigures:
    """One promise: the share of cases that keep it, the verdict, and what could be promised at the target instead.

    `least_s` is the mean time of the fastest way without any waiting; `kept_without_wait` the share that would keep the promise
    if nobody ever waited for staff. `method` says how the figure was found and why it cannot be trusted, if so. `contributions`
    are (step id, mean seconds of work and wait), the largest first.

    `kept_at_peak` and `verdict_at_peak` hold for those who come at the busiest time of the week, found by `method_at_peak`; the verdict
    is None where no pool is busier at one time than at another. Where a pool on the way cannot keep up at that time the verdict is
    "missed" and the share None: it depends on how long the peak lasts.
    """

    kept: float | None
    target: float
    verdict: Verdict
    can_promise_s: float | None
    mean_s: float | None
    least_s: float | None
    method: Message
    contributions: tuple[tuple[str, float], ...] = ()
    kept_without_wait: float | None = None
    kept_at_peak: float | None = None
    verdict_at_peak: Verdict | None = None
    method_at_peak: Message | None = None


@dataclass(frozen=True, slots=True)
class Analysis:
    """Every figure that has a closed form.

    `capacity_per_s` (cases) is the least over the pools, None where no pool has work. `bottleneck` is the pool with the largest
    implied utilisation. `cycle_time_s` is the mean time of a case through the whole process, None where a queue grows or a loop
    cannot end. `hand_offs` and `crossings` (by line id) are expected changes of lane and crossings of a line per case.
    """

    demand_per_s: float
    capacity_per_s: float | None
    bottleneck: str | None
    pools: dict[str, PoolFigures] = field(default_factory=dict)
    steps: dict[str, StepFigures] = field(default_factory=dict)
    promises: dict[str, PromiseFigures] = field(default_factory=dict)
    cycle_time_s: float | None = None
    cost_per_case: float | None = None
    remarks: tuple[Message, ...] = ()
    hand_offs: float = 0.0
    crossings: dict[str, float] = field(default_factory=dict)
