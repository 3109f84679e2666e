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
from designer.model.elements import Flow, Step, StepKind

if TYPE_CHECKING:
    import networkx as nx

Ways = list[list[tuple[int, float]]]

SUM_TOLERANCE = 0.001


@dataclass(slots=True)
class Routing:
    """The routing of one blueprint by numbers: step i is ``ids[i]``, numbered so that flows lead to larger numbers but in loops.

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
        first = [id for id, sources in blueprint.incoming.items() if not sources and blueprint.steps[id].kind is not StepKind.EVIDENCE]
        rates = {id: 1.0 for id in first if blueprint.steps[id].next} or dict.fromkeys(first, 1.0)
    total = sum(rates.values())
    return {id: rate / total for id, rate in rates.items()}


def _build(blueprint: Blueprint) -> Routing:
    steps = list(blueprint.steps.values())
    number = {step.id: i for i, step in enumerate(steps)}
    scaled: list[tuple[str, float]] = []
    ways: Ways = []
    for step in steps:
        flows = step.next
        if len(flows) == 1 and flows[0].share is None:  # as most steps are
            target = number.get(flows[0].target)
            ways.append([] if target is None else [(target, 1.0)])
        else:
            ways.append(_shares(step, number, scaled) if flows else [])
    first = entries(blueprint)
    roots = [number[id] for id in first]
    kinds = {step.kind for step in steps}
    forks = StepKind.FORK in kinds
    if _in_order(ways, forks):
        reached = _reached(ways, roots)
    else:
        order, found_first = _depth_first(ways, roots)
        rank = [0] * len(order)
        for i, old in enumerate(order):
            rank[old] = i
        steps = [steps[old] for old in order]
        ways = [[(rank[target], share) for target, share in ways[old]] for old in order]
        reached = [found_first[old] for old in order]
        number = {step.id: i for i, step in enumerate(steps)}
    ids, place = list(number), number
    entry = [0.0] * len(ids)
    result = Routing(ids, place, steps, ways, [], entry, reached, scaled=scaled, document_order=tuple(blueprint.steps))
    for id, share in first.items():
        entry[place[id]] = share
    result.into = _incoming(result)
    if StepKind.JOIN in kinds:
        _merge_at_joins(result, _closed_forks(result) if forks else {})
    return result


def _in_order(ways: Ways, forks: bool) -> bool:
    """Whether the document's order will do: few flows lead back, and not far (any order gives the same figures, but slower)."""
    most = 0 if forks else len(ways)
    back = 0
    for i, targets in enumerate(ways):
        for target, _ in targets:
            if target <= i:
                back += i - target + 1
                if back > most:
                    return False
    return True


def _reached(ways: Ways, roots: list[int]) -> list[bool]:
    """Which steps `roots` reach."""
    reached = [False] * len(ways)
    for root in roots:
        reached[root] = True
    todo = roots[:]
    while todo:
        for target, _ in ways[todo.pop()]:
            if not reached[target]:
                reached[target] = True
                todo.append(target)
    return reached


def _shares(step: Step, number: dict[str, int], scaled: list[tuple[str, float]]) -> list[tuple[int, float]]:
    """The ways out of `step` (by step number) with their shares, all above zero; a fork's are 1 each."""
    flows = step.next
    if len(flows) == 1:
        share, target = flows[0].share, number.get(flows[0].target)
        if share is not None and abs(share - 1.0) > SUM_TOLERANCE and step.kind is not StepKind.FORK:
            scaled.append((step.id, share))
        return [(target, 1.0)] if target is not None else []
    if len(flows) == 2 and step.kind is not StepKind.FORK:
        pair = _two_shares(flows, number)
        if pair:
            return pair
    known = [(number[flow.target], flow.share) for flow in flows if flow.target in number]
    if step.kind is StepKind.FORK:
        return [(target, 1.0) for target, _ in known]
    given = [share for _, share in known if share is not None]
    total = sum(given)
    if len(given) < len(known):
        rest = max(0.0, 1.0 - total) / (len(known) - len(given))
        total = max(total, 1.0)
    else:
        rest = 0.0
    if known and abs(total - 1.0) > SUM_TOLERANCE:
        scaled.append((step.id, total))
    if total <= 0:
        return [(target, 1.0 / len(known)) for target, _ in known]
    shares = ((target, (rest if share is None else share) / total) for target, share in known)
    return [(target, share) for target, share in shares if share > 0]


def _two_shares(flows: tuple[Flow, ...], number: dict[str, int]) -> list[tuple[int, float]]:
    """The ways of a decision between two, as most are, where both shares are given and add up; else nothing."""
    one, other = flows
    share, rest = one.share, other.share
    if share and rest and abs(share + rest - 1.0) <= SUM_TOLERANCE and one.target in number and other.target in number:
        return [(number[one.target], share / (share + rest)), (number[other.target], rest / (share + rest))]
    return []


def _depth_first(ways: Ways, roots: list[int]) -> tuple[list[int], list[bool]]:
    """The steps in reverse postorder from `roots` (then from all others), and which of them the roots reach."""
    seen, post = [False] * len(ways), list[int]()
    reached = seen
    for number, root in enumerate((*roots, *range(len(ways)))):
        if number == len(roots):
            reached = seen[:]
        if seen[root]:
            continue
        seen[root] = True
        stack = [(root, iter(ways[root]))]
        while stack:
            node, rest = stack[-1]
            for target, _ in rest:
                if not seen[target]:
                    seen[target] = True
                    stack.append((target, iter(ways[target])))
                    break
            else:
                stack.pop()
                post.append(node)
    post.reverse()
    return post, reached


@dataclass(frozen=True, slots=True)
class _Open:
    """An open fork, and the one around it."""

    fork: int
    around: _Open | None


def _closed_forks(found: Routing) -> dict[int, int]:
    """For each join the fork that it closes: the innermost one open on the first way that leads to it."""
    closes: dict[int, int] = {}
    inside: list[_Open | None] = [None] * len(found.ids)
    seen = [share > 0 for share in found.entry]
    for node, step in enumerate(found.steps):
        scope = inside[node]
        if step.kind is StepKind.JOIN and scope is not None:
            closes[node], scope = scope.fork, scope.around
        if step.kind is StepKind.FORK and len(found.out[node]) > 1:
            scope = _Open(node, scope)
        for target, _ in found.out[node]:
            if not seen[target]:
                seen[target] = True
                inside[target] = scope
    return closes


def _incoming(found: Routing) -> Ways:
    """The flows by their targets."""
    into: Ways = [[] for _ in found.ids]
    for source, ways in enumerate(found.out):
        for target, share in ways:
            into[target].append((source, share))
    return into


def _merge_at_joins(found: Routing, closes: dict[int, int]) -> None:
    """Divide the flows into each join by the number of tokens that it merges."""
    into = found.into
    for join, step in enumerate(found.steps):
        if step.kind is StepKind.JOIN and into[join]:
            merged = _tokens_merged(found, into[join], join, closes.get(join))
            into[join] = [(source, share / merged) for source, share in into[join]]


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
