"""How cases move from step to step: shares at decisions, copies at forks, merging at joins.

A case enters at a demand's start. A **decision** (and any other step with several ways) sends it one way: a share that is
missing gets an equal part of what the given ones leave, and shares that do not add up are scaled. A **fork** sends it down every
way at once, as one token each. A **link** to a step of the document counts as a fork whose one branch, the linked process, comes to
its own ends. A **join** waits for the tokens of its fork and lets one go on: a join with k arriving branches counts 1/k of the
arriving tokens, where k is the number of flows into it that carry tokens, or the number of branches of the enclosing fork that reach
it if that is smaller (a branch may come in by two ways of a decision).
"""

from __future__ import annotations

import math
from collections import deque
from copy import copy
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from designer.analysis.hours import cases_per_week
from designer.analysis.linear import solve
from designer.analysis.merging import merge, region
from designer.analysis.shares import first_off, way_shares
from designer.analysis.ways_out import Ways, calls_of, depth_first, leading_back, renumbered, ways_out
from designer.model.blueprint import Blueprint
from designer.model.elements import Step, StepKind

if TYPE_CHECKING:
    import networkx as nx

    from designer.analysis.passage import Passage

__all__ = ["Routing", "network", "region", "routing", "visits", "way_shares"]

Segment = tuple[str, str, float]

ENDLESS = 1e8


@dataclass
class Routing:
    """The routing of one blueprint by numbers: step i is ``ids[i]``, numbered so that flows lead to larger numbers but in loops.

    `out[i]` are (target, share). `entries` are the shares of cases by the step where they come in. `forks` are the forks with several
    ways, `joins` names for a fork the join in which its branches meet. `onward` tells that no flow leads back and no join merges tokens,
    so that one pass over `out` follows all cases. `document` are the steps in the document's order. `scaled` are steps whose shares
    did not add up, with their sum; `shapes` keeps what `passage` found between two steps.

    Where ways depend on who comes, `segments` are the demands (id, where they start, share of the cases), `mixed` the steps where they part, and
    `out` gives the shares of all cases that pass there: with these the visits are exact, and what follows after what is an approximation.
    `calls` are the links that a linked process comes back to, and where that begins; they are among the `forks`.
    """

    ids: list[str]
    place: dict[str, int]
    steps: list[Step]
    out: Ways
    entries: dict[str, float]
    forks: frozenset[int]
    onward: bool
    document: list[Step]
    joins: dict[int, int] = field(default_factory=dict)
    scaled: list[tuple[str, float]] = field(default_factory=list)
    shapes: dict[tuple[int, int, int | None], Passage | None] = field(default_factory=dict)
    segments: tuple[Segment, ...] = ()
    mixed: frozenset[int] = frozenset()
    calls: dict[int, int] = field(default_factory=dict)

    @cached_property
    def entry(self) -> list[float]:
        """The share of cases that come in at each step."""
        entry = [0.0] * len(self.ids)
        for id, share in self.entries.items():
            entry[self.place[id]] = share
        return entry

    @cached_property
    def visits(self) -> list[float]:
        """Expected passages of each step per average case; infinite in a loop that cannot end."""
        return visits(self, self.entry)

    @cached_property
    def endless(self) -> bool:
        """Whether any visits are infinite."""
        return math.inf in self.visits

    @cached_property
    def taken(self) -> list[tuple[int, int, float]]:
        """Where cases go from step to step, as (source, target, share); at a link into the process that comes back to it."""
        ways = [[(self.calls[i], 1.0)] if i in self.calls else out for i, out in enumerate(self.out)]
        return [(source, target, share) for source, out in enumerate(ways) for target, share in out]

    @cached_property
    def into(self) -> Ways:
        """For each step j (source, visits of j per visit of the source)."""
        into: Ways = [[] for _ in self.ids]
        for source, ways in enumerate(self.out):
            for target, share in ways:
                into[target].append((source, share))
        return into

    @cached_property
    def reached(self) -> list[bool]:
        """Which steps cases can come to."""
        todo = [i for i, share in enumerate(self.entry) if share]
        reached = [share > 0 for share in self.entry]
        while todo:
            for target, _ in self.out[todo.pop()]:
                if not reached[target]:
                    reached[target] = True
                    todo.append(target)
        return reached


_LATEST: deque[Routing] = deque(maxlen=1)


def routing(blueprint: Blueprint) -> Routing:
    """The routing of `blueprint`, made once per value; most edits change no flow, and what the latest one knows of the flows serves again."""
    found = blueprint.__dict__.get("_routing")
    if not isinstance(found, Routing):
        first = entries(blueprint)
        found = next((_again(blueprint, latest) for latest in tuple(_LATEST) if _same_flows(blueprint, first, latest)), None)
        found = found or _build(blueprint, first)
        _LATEST.append(found)
        blueprint.__dict__["_routing"] = found
    return found


def visits(found: Routing, entry: list[float]) -> list[float]:
    """Expected passages of each step by cases that come in as `entry` says; infinite in a loop that cannot end."""
    if found.onward:
        return _passed_on(found, entry[:])
    return [math.inf if value > ENDLESS else value for value in solve(entry, found.into, range(len(entry)))]


def _passed_on(found: Routing, counts: list[float]) -> list[float]:
    """`counts` with all that each step, from the first to the last, hands on to later ones."""
    for count, ways in zip(counts, found.out, strict=True):
        if count:
            for target, share in ways:
                counts[target] += count * share
    return counts


def _same_flows(blueprint: Blueprint, first: dict[str, float], other: Routing) -> bool:
    steps = blueprint.steps
    if len(steps) != len(other.document) or first != other.entries or (other.mixed and other.segments != segments(blueprint)):
        return False
    return all(
        one is step or (one.id == step.id and one.next is step.next and one.kind is step.kind and one.link == step.link)
        for one, step in zip(steps.values(), other.document, strict=True)
    )


def _again(blueprint: Blueprint, other: Routing) -> Routing:
    """The routing of `blueprint`, whose steps may differ from those of `other` in all but their flows."""
    found = copy(other)
    found.document = list(blueprint.steps.values())
    found.steps = [blueprint.steps[id] for id in found.ids]
    return found


def network(blueprint: Blueprint) -> nx.DiGraph[str]:
    """The steps and flows (with attribute ``share``) as a networkx graph, made once per value; do not change it.

    For structural questions only: importing networkx takes half a second.
    """
    import networkx as nx

    graph = blueprint.__dict__.get("_network")
    if graph is None:
        graph = nx.DiGraph()
        graph.add_nodes_from(blueprint.steps)
        found = routing(blueprint)
        for source, ways in enumerate(found.out):
            graph.add_edges_from((found.ids[source], found.ids[target], {"share": share}) for target, share in ways)
        blueprint.__dict__["_network"] = graph
    return graph


def entries(blueprint: Blueprint) -> dict[str, float]:
    """The share of cases that come in at each step; without demand, the start steps (or what nothing leads to) in equal parts."""
    rates: dict[str, float] = {}
    for demand in blueprint.demand.values():
        rate = cases_per_week(demand)
        if demand.start in blueprint.steps and rate > 0:
            rates[demand.start] = rates.get(demand.start, 0.0) + rate
    if not rates:
        linked = {step.link for step in blueprint.steps.values() if step.link and step.kind is StepKind.LINK}
        starts = [id for id, step in blueprint.steps.items() if step.kind is StepKind.START]
        rates = {id: 1.0 for id in starts if id not in linked} or dict.fromkeys(starts, 1.0)
    if not rates:
        first = [id for id, sources in blueprint.incoming.items() if not sources and blueprint.steps[id].kind is not StepKind.EVIDENCE]
        rates = {id: 1.0 for id in first if blueprint.steps[id].next} or dict.fromkeys(first, 1.0)
    total = sum(rates.values())
    return {id: rate / total for id, rate in rates.items()}


def segments(blueprint: Blueprint) -> tuple[Segment, ...]:
    """The demands with where they start and their shares of all cases; in equal parts at every entry where none brings any."""
    rates = {demand.id: cases_per_week(demand) for demand in blueprint.demand.values() if demand.start in blueprint.steps}
    total = sum(rates.values())
    if total > 0:
        return tuple((id, blueprint.demand[id].start, rate / total) for id, rate in rates.items() if rate > 0)
    first = entries(blueprint)
    return tuple((id, start, share / len(rates)) for id in rates for start, share in first.items())


def _build(blueprint: Blueprint, first: dict[str, float]) -> Routing:
    steps = document = list(blueprint.steps.values())
    place = dict(zip(blueprint.steps, range(len(steps)), strict=True))
    scaled: list[tuple[str, float]] = []
    ways = ways_out(steps, place, scaled)
    kinds = [step.kind for step in steps]
    back = leading_back(ways)
    if back > (0 if StepKind.FORK in kinds else len(steps)):
        order = depth_first(ways, [place[id] for id in first])
        steps, ways = [steps[old] for old in order], renumbered(ways, order)
        kinds = [step.kind for step in steps]
        place = {step.id: i for i, step in enumerate(steps)}
        back = leading_back(ways)
    forks = [i for i, kind in enumerate(kinds) if kind is StepKind.FORK and len(ways[i]) > 1] if StepKind.FORK in kinds else []
    calls = calls_of(steps, ways, place) if StepKind.LINK in kinds else {}
    merging = StepKind.JOIN in kinds
    both = frozenset((*forks, *calls))
    found = Routing(list(place), place, steps, ways, first, both, not back and not merging, document, scaled=scaled, calls=calls)
    mixed = [
        i for i, step in enumerate(steps) if len(ways[i]) > 1 and kinds[i] is not StepKind.FORK and any(flow.shares for flow in step.next)
    ]
    if mixed and (who := segments(blueprint)):
        _mix(found, who, frozenset(mixed))
    else:
        merge(found)
    found.joins |= {call: found.out[call][1][0] for call in calls}
    return found


def _mix(found: Routing, who: tuple[Segment, ...], mixed: frozenset[int]) -> None:
    """Make `out` and `visits` those of all segments together: each goes through the service by its own shares."""
    demands = tuple(dict.fromkeys(id for id, _, _ in who))
    shares = {i: way_shares(found.steps[i], found.place, demands) for i in mixed}
    passed = [[0.0] * len(demands) for _ in found.ids]
    together = [0.0] * len(found.ids)
    for d, demand in enumerate(demands):
        own = copy(found)
        own.out = [
            [(found.place[to], part[d]) for to, part in shares[i] if part[d] > 0] if i in mixed else out for i, out in enumerate(found.out)
        ]
        own.entries = {start: weight for id, start, weight in who if id == demand}
        own.joins = {}
        merge(own)
        for i, count in enumerate(own.visits):
            passed[i][d] = count
            together[i] += count
    for i in sorted(mixed):
        weights = passed[i] if 0 < together[i] < math.inf else [1.0] * len(demands)
        total = sum(weights)
        ways = [(found.place[to], sum(w * p for w, p in zip(weights, part, strict=True)) / total) for to, part in shares[i]]
        found.out[i] = [(target, share) for target, share in ways if share > 0]
        found.scaled += first_off(found.steps[i], found.place, [id for id, count in zip(demands, weights, strict=True) if count > 0])
    found.segments, found.mixed = who, mixed
    merge(found)
    found.__dict__["visits"] = together  # exact, also where branches of a fork differ by segment
