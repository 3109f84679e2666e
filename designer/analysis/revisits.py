"""Cases that come back to a staff pool at once: how much of its work they still bring.

Who goes from one step to the next of the same pool queues again, while the work of both has come in together. By conservation of work
(L. Kleinrock, *Queueing Systems* II, 3.4; for one server with feedback L. Takacs, "A Single-Server Queue with Feedback", Bell System
Technical Journal 42, 1963) the waits of a case, each weighed with the work that it still brings, add up to those of a single visit
with all of its work. As in W. Whitt, "The Queueing Network Analyzer" (1983), immediate returns are no arrivals of their own.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from designer.analysis.graph import Routing
from designer.analysis.linear import solve
from designer.analysis.load import Load, PoolLoad


class Revisits(NamedTuple):
    """Visits to one pool that follow each other at once, as one long one.

    `returns` is how many arrivals per case are such; `service_scv` the squared coefficient of variation of the work of visits taken together;
    `wait_scv` that which each of the waits feels.
    """

    returns: float
    service_scv: float
    wait_scv: float


def revisits(found: Routing, load: Load, each: PoolLoad) -> Revisits | None:
    """How cases come back to the pool of `each` at once; None where none do, or where they never end it."""
    time = {step: load.mean[step] for step in each.steps if 0 < load.pieces[step] < math.inf}
    nodes = _followed_at_once(found, load, time)
    if not any(target in time for node in nodes for target, _ in found.out[node]):
        return None
    size, order = len(found.ids), sorted(nodes, reverse=True)
    rows = {node: [way for way in found.out[node] if way[0] in nodes] for node in order}
    work = solve([time.get(node, 0.0) for node in range(size)], rows, order)
    again = solve([float(node in time) for node in range(size)], {node: [] if node in time else rows[node] for node in order}, order)
    count = returns = first = second = weighed = 0.0
    for step in each.steps:
        if step in time:
            pieces, mean = load.pieces[step], time[step]
            count += pieces
            returns += pieces * sum([share * again[target] for target, share in rows[step]])
            first += pieces * mean
            second += pieces * (load.variance[step] + mean * mean + 2 * mean * (work[step] - mean))
            weighed += pieces * work[step]
    if not 0 < returns < count * (1 - 1e-6):
        return None
    return Revisits(returns, second * (count - returns) / (first * first) - 1, second * count / (first * weighed) - 1)


def _followed_at_once(found: Routing, load: Load, time: dict[int, float]) -> set[int]:
    """The steps of `time`, and those after them that take neither time nor staff."""
    nodes, todo = set(time), list(time)
    while todo:
        for target, _ in found.out[todo.pop()]:
            if target not in nodes and load.mean[target] <= 0 and not found.steps[target].staff:
                nodes.add(target)
                todo.append(target)
    return nodes
