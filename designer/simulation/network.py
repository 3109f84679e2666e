"""A blueprint compiled to numbers: what the engine runs.

Steps are numbered in the document's order (evidence stays out). Behind them come four kinds of ways that nobody passes by name: one
for each demand (to where it comes in), one for each step that impatient customers leave (to where they go), one for each branch of
each fork, and one for each link that a linked process comes back to (to what follows it). All are rows of the same tables, so the engine has one way of moving on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

PASS, JOIN, FORK, CALL = range(4)
"""What a row does with tokens: send each one way, wait for all of a fork, send one each way, send each into a linked process and back.

A call has two ways: to where the linked process begins, and the row from which the case goes on when that has come to its end.
"""


OVER, MANY = -1, -2
"""Instead of the one step that follows a row: nothing does, or there is more to look at (several ways, the end of a promise)."""
NOBODY, SEVERAL = -1, -2
"""Instead of the one pool whose people a step needs: it needs none, or there is more to look at (several pools, a batch)."""


class Network(NamedTuple):
    """The compiled tables; `x_first[i]` .. `x_first[i + 1]` are the places of what belongs to i in the tables named x."""

    steps: int
    pools: int
    demands: int
    promises: int
    loops: int
    width: int
    classes: int
    margin: int
    kind: list[int]
    one: list[float]
    two: list[float]
    three: list[float]
    values: list[float]
    stretch: list[float]
    until_first: list[int]
    until_start: list[float]
    until_end: list[float]
    gate: list[int]
    instant: list[int]
    again: list[int]
    use_first: list[int]
    only_pool: list[int]
    only_people: list[int]
    special: list[int]
    only_way: list[int]
    use_pool: list[int]
    use_people: list[int]
    step_class: list[int]
    batch_size: list[int]
    batch_after: list[float]
    patience_kind: list[int]
    patience_one: list[float]
    patience_two: list[float]
    patience_three: list[float]
    patience_way: list[int]
    flow_first: list[int]
    flow_target: list[int]
    flow_sum: list[float]
    branch: list[int]
    opens_first: list[int]
    opens: list[int]
    closes_first: list[int]
    closes: list[int]
    within: list[float]
    time_key: list[int]
    way_key: list[int]
    patience_key: list[int]
    people: list[int]
    shift_first: list[int]
    shift_time: list[float]
    shift_people: list[int]
    demand_kind: list[int]
    demand_gap: list[float]
    demand_first: list[int]
    demand_time: list[float]
    demand_sum: list[float]
    demand_rate: list[float]
    demand_key: list[int]
    demand_base: list[int]


@dataclass(frozen=True)
class Names:
    """What the numbers of a network stand for."""

    steps: tuple[str, ...]
    pools: tuple[str, ...]
    demands: tuple[str, ...]
    promises: tuple[str, ...]
