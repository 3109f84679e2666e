"""Hours of the week as the engine knows them: when the number of people on duty changes, and when waits may end."""

from __future__ import annotations

from collections.abc import Sequence

from designer.analysis.hours import duty_hours, hours_until
from designer.model.blueprint import Blueprint
from designer.model.elements import Step

A_MOMENT = 1e-6
"""Seconds by which who comes too late for a time of day is still in time: times are sums that were rounded."""


def shift_tables(blueprint: Blueprint) -> dict[str, list[int] | list[float]]:
    """`shift_time` and `shift_people` of each pool (none: always all on duty), and `people` of each.

    Who has begun something ends it before leaving; that is the engine's part.
    """
    first, times, people = [0], list[float](), list[int]()
    for pool in blueprint.staff.values():
        for start, end in duty_hours(blueprint, pool) or ():
            times += [float(start), float(end)]
            people += [pool.count, 0]
        first.append(len(times))
    return {
        "people": [pool.count for pool in blueprint.staff.values()],
        "shift_first": first,
        "shift_time": times or [0.0],
        "shift_people": people or [0],
    }


def until_tables(blueprint: Blueprint, steps: Sequence[Step]) -> dict[str, list[int] | list[float]]:
    """`until_start` and `until_end` of each step: the hours of the week in which its waits may end (none: at once)."""
    first, starts, ends = [0], list[float](), list[float]()
    for step in steps:
        for start, end in hours_until(blueprint, step) or ():
            starts.append(float(start))
            ends.append(max(float(end), start + A_MOMENT))
        first.append(len(starts))
    return {"until_first": first, "until_start": starts or [0.0], "until_end": ends or [0.0]}
