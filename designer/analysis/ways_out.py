"""The ways out of each step with their shares, and an order of the steps in which few of them lead back."""

from __future__ import annotations

from designer.analysis.shares import SUM_TOLERANCE, fitted
from designer.model.elements import Flow, Step, StepKind

Ways = list[list[tuple[int, float]]]
"""For each step by its number the (target, share) of the ways out of it."""


def leading_back(ways: Ways) -> int:
    """How far flows lead back, all together: where it is not far the document's order will do (any gives the same figures, but slower)."""
    return sum([i - target + 1 for i, targets in enumerate(ways) for target, _ in targets if target <= i])


def renumbered(ways: Ways, order: list[int]) -> Ways:
    """`ways` after the step with the number ``order[i]`` has become step i."""
    rank = [0] * len(order)
    for i, old in enumerate(order):
        rank[old] = i
    return [[(rank[target], share) for target, share in ways[old]] for old in order]


def ways_out(steps: list[Step], number: dict[str, int], scaled: list[tuple[str, float]]) -> Ways:
    """The ways out of each step (by step number) with their shares, all above zero; a fork's are 1 each."""
    ways: Ways = []
    get, add = number.get, ways.append
    for step in steps:
        flows = step.next
        if step.link and step.kind is StepKind.LINK and (linked := _linked(step, number, steps)):
            add(linked)
        elif len(flows) == 1:
            flow = flows[0]
            target = get(flow.target)
            add([(target, 1.0)] if target is not None else [])
            if flow.share is not None and abs(flow.share - 1.0) > SUM_TOLERANCE and step.kind is not StepKind.FORK:
                scaled.append((step.id, flow.share))
        elif len(flows) == 2 and step.kind is not StepKind.FORK:
            add(_two_shares(*flows, number) or _shares(step, number, scaled))
        else:
            add(_shares(step, number, scaled) if flows else [])
    return ways


def _shares(step: Step, number: dict[str, int], scaled: list[tuple[str, float]]) -> list[tuple[int, float]]:
    """The ways out of a `step` that has several."""
    known = [(number[flow.target], flow.share) for flow in step.next if flow.target in number]
    if step.kind is StepKind.FORK:
        return [(target, 1.0) for target, _ in known]
    if any(flow.shares for flow in step.next):
        return [(target, 1.0 / len(known)) for target, _ in known]  # until it is known who comes there
    shares, total = fitted([share for _, share in known])
    if known and abs(total - 1.0) > SUM_TOLERANCE:
        scaled.append((step.id, total))
    return [(target, share) for (target, _), share in zip(known, shares, strict=True) if share > 0]


def _linked(step: Step, number: dict[str, int], steps: list[Step]) -> list[tuple[int, float]]:
    """The ways out of a link to a step of the document: the linked process, and then what follows the link, if anything does."""
    target = number.get(step.link)
    if target is None or step.link == step.id or steps[target].kind is StepKind.EVIDENCE or len(step.next) > 1:
        return []
    behind = [(number[flow.target], 1.0) for flow in step.next if flow.target in number]
    return [(target, 1.0), *behind]


def calls_of(steps: list[Step], ways: Ways, place: dict[str, int]) -> dict[int, int]:
    """The links that a linked process comes back to, each with the step at which that begins."""
    linked = [i for i, step in enumerate(steps) if step.kind is StepKind.LINK and step.link in place and len(ways[i]) == 2]
    return {i: place[steps[i].link] for i in linked if ways[i][0] == (place[steps[i].link], 1.0) and len(steps[i].next) == 1}


def _two_shares(one: Flow, other: Flow, number: dict[str, int]) -> list[tuple[int, float]]:
    """The ways of a step that has two, as most decisions, where both shares are given and add up; else nothing."""
    share, rest = one.share, other.share
    if share and rest and abs(share + rest - 1.0) <= SUM_TOLERANCE and one.target in number and other.target in number:
        return [(number[one.target], share / (share + rest)), (number[other.target], rest / (share + rest))]
    return []


def depth_first(ways: Ways, roots: list[int]) -> list[int]:
    """The steps in reverse postorder from `roots`, then from all others."""
    seen, post = [False] * len(ways), list[int]()
    for root in (*roots, *range(len(ways))):
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
    return post
