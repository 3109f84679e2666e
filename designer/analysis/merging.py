"""Where the branches of a fork come together: the tokens that a join waits for count as one case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from designer.model.elements import StepKind

if TYPE_CHECKING:
    from designer.analysis.graph import Routing


def merge(found: Routing) -> None:
    """Divide the flows into each join of `found` by the number of tokens that it merges, and note which forks meet where."""
    if any(step.kind is StepKind.JOIN for step in found.steps):
        _merge_at_joins(found, _closed_forks(found) if found.forks else {})


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
        if node in found.forks and node not in found.calls:
            scope = _Open(node, scope)
        for target, _ in found.out[node]:
            if not seen[target]:
                seen[target] = True
                inside[target] = scope
    return closes


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
