"""Healing: where steps were deleted between others, the ones before are joined to the ones after."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from designer.editing.touched import Touched
from designer.model.blueprint import Blueprint
from designer.model.elements import Flow, Step

MOST_NEW_FLOWS = 12


def heal(before: Blueprint, after: Blueprint, touched: Touched) -> Blueprint:
    """Turn a->b->c into a->c where b is gone, also through chains of deleted steps.

    Nothing is joined where it would only guess: several steps before *and* several after, or more flows than a person would draw.
    """
    gone = touched.gone["steps"]
    entries = [after.steps[id] for id in touched.leading]
    if not entries:
        return after
    sensible = _sensible(before, after, gone, entries)
    return after.with_(steps=after.steps.put_all(_healed(step, before, gone, sensible) for step in entries)) if sensible else after


def _sensible(before: Blueprint, after: Blueprint, gone: frozenset[str], entries: list[Step]) -> frozenset[str]:
    """The deleted steps of those connected groups that have one step before or one step after them."""
    sensible: set[str] = set()
    for group in _groups(before, gone):
        sources = [step.id for step in entries if any(flow.target in group for flow in step.next)]
        targets = {flow.target for id in group for flow in before.steps[id].next if flow.target in after.steps}
        if min(len(sources), len(targets)) == 1 and max(len(sources), len(targets)) <= MOST_NEW_FLOWS:
            sensible |= group
    return frozenset(sensible)


def _groups(before: Blueprint, gone: frozenset[str]) -> list[set[str]]:
    """The deleted steps, grouped by the flows between them."""
    near: dict[str, set[str]] = {id: set() for id in gone}
    for id in gone:
        for flow in before.steps[id].next:
            if flow.target in gone:
                near[id].add(flow.target)
                near[flow.target].add(id)
    groups, left = [], set(gone)
    while left:
        group, edge = set(), [left.pop()]
        while edge:
            id = edge.pop()
            group.add(id)
            new = near[id] & left
            left -= new
            edge.extend(new)
        groups.append(group)
    return groups


def _healed(step: Step, before: Blueprint, gone: frozenset[str], sensible: frozenset[str]) -> Step:
    joined = {flow.target for flow in step.next}
    flows: list[Flow] = []
    for flow in step.next:
        if flow.target not in sensible:
            flows.append(flow)
            continue
        ways = [way for way in _ways_out(before, flow.target, gone) if way.target not in joined and way.target != step.id]
        joined.update(way.target for way in ways)
        flows.extend(_join(flow, ways))
    return replace(step, next=tuple(flows))


def _ways_out(before: Blueprint, start: str, gone: frozenset[str]) -> list[Flow]:
    """The flows out of the deleted steps that are reached from `start`, each target once, nearest first."""
    found: dict[str, Flow] = {}
    queue, seen = [start], {start}
    for id in queue:  # grows while it is walked
        for flow in before.steps[id].next:
            if flow.target not in gone:
                if flow.target in before.steps:
                    found.setdefault(flow.target, flow)
            elif flow.target not in seen:
                seen.add(flow.target)
                queue.append(flow.target)
    return list(found.values())


def _join(flow: Flow, ways: list[Flow]) -> Iterable[Flow]:
    """The incoming `flow` led on to the ends of `ways`: its condition and share survive; where it splits, the ways' own add to them."""
    if len(ways) == 1:
        return [replace(flow, target=ways[0].target)]
    return [Flow(way.target, flow.when or way.when, *_both(flow, way)) for way in ways]


def _both(flow: Flow, way: Flow) -> tuple[float | None, tuple[tuple[str, float], ...]]:
    """The share, or the shares by demand, of the cases that go `flow` and then `way`."""
    if not flow.shares and not way.shares:
        return _product(flow.share, way.share), ()
    first, second = dict(flow.shares), dict(way.shares)
    products = {
        id: _product(first.get(id) if flow.shares else flow.share, second.get(id) if way.shares else way.share) for id in (first | second)
    }
    return None, tuple((id, share) for id, share in products.items() if share is not None)


def _product(share: float | None, part: float | None) -> float | None:
    if share is None or part is None:
        return part
    return round(share * part, 6)  # to the ten-thousandth of a percent, as a person could write it
