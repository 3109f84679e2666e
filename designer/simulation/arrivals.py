"""How cases come, as the engine knows it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from designer.analysis.hours import DAY
from designer.model.elements import Demand

STEADY, PROFILE, WEEKLY, LISTED = range(4)
"""At a steady rate, at a rate by hour and weekday, at the same times each week, at the times of a list."""


def arrival_tables(demands: Sequence[Demand]) -> dict[str, list[int] | list[float]]:
    """The tables `demand_...` but for its keys: `gap` is the mean time between cases, or what a profile brings in a week."""
    kinds, gaps, first = list[int](), list[float](), [0]
    times, sums, rates = list[float](), list[float](), list[float]()
    for demand in demands:
        if demand.arrivals:
            kinds.append(LISTED)
            gaps.append(0.0)
            times += demand.listed
        elif demand.times:
            kinds.append(WEEKLY)
            gaps.append(0.0)
            times += sorted(float(day * DAY + part.at) for part in demand.times for day in part.days)
        elif demand.profile:
            kinds.append(PROFILE)
            gaps.append(_profile(demand, times, sums, rates))
        else:
            kinds.append(STEADY)
            gaps.append(1.0 / demand.rate)
        lacking = len(times) - len(sums)
        sums += [0.0] * lacking
        rates += [0.0] * lacking
        first.append(len(times))
    return {
        "demand_kind": kinds,
        "demand_gap": gaps,
        "demand_first": first,
        "demand_time": times or [0.0],
        "demand_sum": sums or [0.0],
        "demand_rate": rates or [0.0],
    }


def _profile(demand: Demand, times: list[float], sums: list[float], rates: list[float]) -> float:
    """Put the pieces of a week with a constant rate behind the lists; `sums` are the cases expected before each. All cases of a week."""
    changes: dict[int, float] = {}
    for part in demand.profile:
        for day in part.period.days:
            start, end = day * DAY + part.period.start, day * DAY + part.period.end
            changes[start] = changes.get(start, 0.0) + part.rate
            changes[end] = changes.get(end, 0.0) - part.rate
    moments = sorted(changes)
    rate = total = 0.0
    for start, end in pairwise(moments):
        rate += changes[start]
        if rate > 1e-15:
            times.append(float(start))
            sums.append(total)
            rates.append(rate)
            total += rate * (end - start)
    return total
