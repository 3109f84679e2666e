"""The hours on duty as the engine knows them: times of the week at which the number of people on duty changes."""

from __future__ import annotations

from designer.analysis.hours import duty_hours
from designer.model.blueprint import Blueprint


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
