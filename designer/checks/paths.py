"""Which steps a case can get to: quick questions about flows that several checks ask.

A flow with a share of 0 % is never taken. Evidence that no flow touches is no part of the process.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from designer.model.blueprint import Blueprint
from designer.model.elements import Flow, Step, StepKind

Ways = Mapping[str, Sequence[str]]


def process_steps(blueprint: Blueprint) -> list[Step]:
    """The steps that cases pass through."""
    incoming = blueprint.incoming
    return [step for step in blueprint.steps.values() if step.next or incoming[step.id] or step.kind is not StepKind.EVIDENCE]


def entries(blueprint: Blueprint) -> list[str]:
    """Where cases come in: every start, and every step that a demand names."""
    start = StepKind.START
    found = {id: None for id, step in blueprint.steps.items() if step.kind is start}
    found |= {demand.start: None for demand in blueprint.demand.values() if demand.start in blueprint.steps}
    return list(found)


def onward(blueprint: Blueprint) -> dict[str, list[str]]:
    """For each step the steps that can follow it; made once per value, do not change it."""
    found: dict[str, list[str]] | None = blueprint.__dict__.get("_onward")
    if found is None:
        known = blueprint.steps
        found = {id: [flow.target for flow in step.next if _is_taken(flow) and flow.target in known] for id, step in known.items()}
        for id, step in known.items():
            if step.patience is not None and step.patience.to in known and step.patience.to not in found[id]:
                found[id].append(step.patience.to)
            if step.link and (linked := blueprint.linked(step)) is not None and linked.id not in found[id]:
                found[id].append(linked.id)
        blueprint.__dict__["_onward"] = found
    return found


def _is_taken(flow: Flow) -> bool:
    return any(share for _, share in flow.shares) if flow.shares else flow.share != 0


def backward(ways: Ways) -> dict[str, list[str]]:
    """The same flows against their direction."""
    back: dict[str, list[str]] = {id: [] for id in ways}
    for source, targets in ways.items():
        for target in targets:
            back[target].append(source)
    return back


def loops(ways: Ways, among: set[str]) -> list[tuple[str, ...]]:
    """The sets of steps in `among` that can be passed round and round (strongly connected; Tarjan 1972, without recursion)."""
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    found: list[tuple[str, ...]] = []
    for root in ways:
        if root not in among or root in order:
            continue
        work = [(root, iter(ways[root]))]
        order[root] = low[root] = len(order)
        stack.append(root)
        on_stack.add(root)
        while work:
            id, rest = work[-1]
            child = next((target for target in rest if target in among and (target not in order or target in on_stack)), None)
            if child is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[id])
                if low[id] == order[id]:
                    found.append(_component(id, stack, on_stack))
            elif child in order:
                low[id] = min(low[id], order[child])
            else:
                order[child] = low[child] = len(order)
                stack.append(child)
                on_stack.add(child)
                work.append((child, iter(ways[child])))
    return [members for members in found if len(members) > 1 or members[0] in ways[members[0]]]


def _component(root: str, stack: list[str], on_stack: set[str]) -> tuple[str, ...]:
    members = [stack.pop()]
    while members[-1] != root:
        members.append(stack.pop())
    on_stack.difference_update(members)
    return tuple(reversed(members))
