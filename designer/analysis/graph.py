"""How cases move from step to step: shares at decisions, copies at forks, merging at joins.

A case enters at a demand's start. A **decision** (and any other step with several ways) sends it one way: a share that is
missing gets an equal part of what the given ones leave, and shares that do not add up are scaled. A **fork** sends it down every way at once, as
one token each. A **join** waits for the tokens of its fork and lets one go on: a join with k arriving branches counts
1/k of the arriving tokens, where k is the number of flows into it that carry tokens, or the number of branches of the
enclosing fork that reach it if that is smaller (a branch may come in by two ways of a decision).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from designer.analysis.hours import cases_per_week
from designer.model.blueprint import Blueprint
from designer.model.elements import Step, StepKind

if TYPE_CHECKING:
    import networkx as nx

Ways = list[list[tuple[int, float]]]

SUM_TOLERANCE = 0.001


@dataclass(slots=True)
class Routing:
    """The routing of one blueprint by numbers: step i is ``ids[i]``, numbered depth first so that flows lead to larger numbers but in loops.

    `out[i]` are (target, share), `into[j]` (source, visits of j per visit of the source). `entry[i]` is the share of cases
    that come in at i. `joins` names for a fork the join in which its branches meet. `scaled` are steps whose shares did not
    add up, with their sum. `reached` tells which steps cases can come to.
    """

    ids: list[str]
    place: dict[str, int]
    steps: list[Step]
    out: Ways
    into: Ways
    entry: list[float]
    reached: list[bool]
    joins: dict[int, int] = field(default_factory=dict)
    scaled: list[tuple[str, float]] = field(default_factory=list)
    document_order: tuple[str, ...] = ()


def routing(blueprint: Blueprint) -> Routing:
    """The routing of `blueprint`, made once per value."""
    found = blueprint.__dict__.get("_routing")
    if not isinstance(found, Routing):
        found = _build(blueprint)
        blueprint.__dict__["_routing"] = found
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
        rates = {id: 1.0 for id, step in blueprint.steps.items() if step.kind is StepKind.START}
    if not rates:
        rates = {id: 1.0 for id, sources in blueprint.incoming.items() if not sources and blueprint.steps[id].next}
    total = sum(rates.values())
    return {id: rate / total for id, rate in rates.items()}


def _build(blueprint: Blueprint) -> Routing:
    first = entries(blueprint)
    scaled: list[tuple[str, float]] = []
    ways = {step.id: _shares(step, blueprint, scaled) for step in blueprint.steps.values()}
    order, scopes, reached = _depth_first(blueprint, ways, first)
    place = {id: i for i, id in enumerate(order)}
    out = [[(place[target], share) for target, share in ways[id]] for id in order]
    result = Routing(
        order,
        place,
        [blueprint.steps[id] for id in order],
        out,
        [],
        [first.get(id, 0.0) for id in order],
        [id in reached for id in order],
        scaled=scaled,
        document_order=tuple(blueprint.steps),
    )
    result.into = _incoming(result, {place[id]: place[fork] for id, fork in scopes.items()})
    return result


def _shares(step: Step, blueprint: Blueprint, scaled: list[tuple[str, float]]) -> list[tuple[str, float]]:
    """The ways out of `step` with their shares, all above zero; a fork's are 1 each."""
    steps, flows = blueprint.steps, step.next
    if len(flows) == 1:
        share = flows[0].share
        if share is not None and abs(share - 1.0) > SUM_TOLERANCE and step.kind is not StepKind.FORK:
            scaled.append((step.id, share))
        return [(flows[0].target, 1.0)] if flows[0].target in steps else []
    flows = tuple(flow for flow in flows if flow.target in steps)
    if step.kind is StepKind.FORK:
        return [(flow.target, 1.0) for flow in flows]
    if not flows:
        return []
    given = sum(flow.share for flow in flows if flow.share is not None)
    open_ways = sum(flow.share is None for flow in flows)
    rest = max(0.0, 1.0 - given) / open_ways if open_ways else 0.0
    shares = [rest if flow.share is None else flow.share for flow in flows]
    total = sum(shares)
    if abs(total - 1.0) > SUM_TOLERANCE:
        scaled.append((step.id, total))
    if total <= 0:
        return [(flow.target, 1.0 / len(flows)) for flow in flows]
    return [(flow.target, share / total) for flow, share in zip(flows, shares, strict=True) if share > 0]


def _depth_first(
    blueprint: Blueprint, ways: dict[str, list[tuple[str, float]]], first: dict[str, float]
) -> tuple[list[str], dict[str, str], set[str]]:
    """Ids in reverse postorder, the fork that each join closes, and the ids that cases reach."""
    steps, seen, post = blueprint.steps, set[str](), list[str]()
    closes: dict[str, str] = {}
    scopes: dict[str, _Open] = {}
    reached: set[str] = set()
    for root in (*first, *steps):
        if len(reached) == 0 and root not in first:
            reached = set(seen)
        if root in seen:
            continue
        seen.add(root)
        stack = [(root, iter(ways[root]))]
        while stack:
            id, rest = stack[-1]
            target = next(rest, None)
            if target is None:
                stack.pop()
                post.append(id)
            elif target[0] not in seen:
                seen.add(target[0])
                scope = _scope_after(steps[id], scopes.get(id), len(ways[id]))
                if scope is not None:
                    scopes[target[0]] = scope
                    if steps[target[0]].kind is StepKind.JOIN:
                        closes[target[0]] = scope.fork
                stack.append((target[0], iter(ways[target[0]])))
    post.reverse()
    return post, closes, reached or seen


@dataclass(frozen=True, slots=True)
class _Open:
    """An open fork, and the one around it."""

    fork: str
    around: _Open | None


def _scope_after(step: Step, scope: _Open | None, ways: int) -> _Open | None:
    if step.kind is StepKind.FORK and ways > 1:
        return _Open(step.id, scope)
    if step.kind is StepKind.JOIN and scope is not None:
        return scope.around
    return scope


def _incoming(found: Routing, closes: dict[int, int]) -> Ways:
    """The flows by their targets; those into a join are divided by the number of tokens that it merges."""
    into: Ways = [[] for _ in found.ids]
    for source, ways in enumerate(found.out):
        for target, share in ways:
            into[target].append((source, share))
    for join, step in enumerate(found.steps):
        if step.kind is StepKind.JOIN and into[join]:
            merged = _tokens_merged(found, into[join], join, closes.get(join))
            into[join] = [(source, share / merged) for source, share in into[join]]
    return into


def _tokens_merged(found: Routing, arriving: list[tuple[int, float]], join: int, fork: int | None) -> int:
    carrying = sum(found.reached[source] for source, _ in arriving) or len(arriving)
    if fork is None:
        return carrying
    branches = sum(join in region(found, target, join, fork) for target, _ in found.out[fork])
    if branches > 1 and fork not in found.joins:
        found.joins[fork] = join
    return max(1, min(carrying, branches))


def region(found: Routing, start: int, join: int, fork: int) -> set[int]:
    """What a token comes to from `start` before it passes `join` or is back at `fork`; both may be in the set, as its border."""
    seen, todo = {start}, [start]
    while todo:
        node = todo.pop()
        if node in (join, fork):
            continue
        for target, _ in found.out[node]:
            if target not in seen:
                seen.add(target)
                todo.append(target)
    return seen
