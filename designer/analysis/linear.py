"""Sparse systems x = base + A x with A >= 0, as routing gives them: nearly triangular, with a few loops.

Nodes are solved in the given order. What points back only to solved nodes needs one pass; a run of nodes that loops close is
one block, solved by Gauss-Seidel sweeps with Aitken's extrapolation, and by elimination where the sweeps are slow (a loop that is left rarely or never).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Rows = Sequence[Sequence[tuple[int, float]]] | Mapping[int, Sequence[tuple[int, float]]]

SWEEPS = 40
TOLERANCE = 1e-12
MOST_WORK = 1_000_000
SINGULAR = 1e-9
NEARLY_NOTHING = 1e-15
LARGEST = 1e60


def solve(base: Sequence[float], rows: Rows, nodes: Sequence[int]) -> list[float]:
    """x of ``x[i] = base[i] + sum(a * x[j] for j, a in rows[i])`` for `nodes`, 0 for all others; every a > 0.

    Where the system has no finite solution (a loop that cannot end) the values are very large, beyond 1e8 times the base.
    Time is bounded: a dense knot of hundreds of nodes keeps the value of its last sweep.
    """
    values = [0.0] * len(base)
    rank = [-1] * len(base)
    for k, node in enumerate(nodes):
        rank[node] = k
    k, count = 0, len(nodes)
    while k < count:
        node, last = nodes[k], -1
        value = base[node]
        for other, factor in rows[node]:
            value += factor * values[other]
            if rank[other] > last:
                last = rank[other]
        if last < k:
            values[node] = value
            k += 1
            continue
        end = _end_of_block(rows, nodes, rank, k, last)
        _solve_block(values, base, rows, nodes[k : end + 1])
        k = end + 1
    return values


def _end_of_block(rows: Rows, nodes: Sequence[int], rank: list[int], first: int, last: int) -> int:
    """The rank of the last node that the loops beginning at `first` reach."""
    k = first + 1
    while k <= last:
        for other, _ in rows[nodes[k]]:
            if rank[other] > last:
                last = rank[other]
        k += 1
    return last


def _solve_block(values: list[float], base: Sequence[float], rows: Rows, block: Sequence[int]) -> None:
    before = 0.0
    for sweep in range(SWEEPS):
        last = [values[node] for node in block] if sweep % 4 == 3 else []
        change = _sweep(values, base, rows, block)
        if change <= TOLERANCE * max(values[block[0]], values[block[-1]], TOLERANCE):
            return
        if last and 0 < change < 0.999 * before:
            _extrapolate(values, block, last, change / before)
        before = change
    _eliminate(values, base, rows, block)


def _sweep(values: list[float], base: Sequence[float], rows: Rows, block: Sequence[int]) -> float:
    """One Gauss-Seidel sweep; the largest change."""
    largest = 0.0
    for node in block:
        value = base[node]
        for other, factor in rows[node]:
            value += factor * values[other]
        change = value - values[node]
        if change:
            values[node] = value
            if change > largest or -change > largest:
                largest = abs(change)
    return largest


def _extrapolate(values: list[float], block: Sequence[int], last: list[float], ratio: float) -> None:
    """Aitken's step: what each sweep adds shrinks by `ratio`, so the rest is a geometric series (exact for a single loop)."""
    gain = ratio / (1 - ratio)
    for node, old in zip(block, last, strict=True):
        values[node] += (values[node] - old) * gain


def _eliminate(values: list[float], base: Sequence[float], rows: Rows, block: Sequence[int]) -> None:
    """Gaussian elimination from the last node of `block` to the first; gives up beyond `MOST_WORK` additions."""
    inside = set(block)
    reduced: dict[int, dict[int, float]] = {}
    constant: dict[int, float] = {}
    users: dict[int, set[int]] = {node: set() for node in block}
    for node in block:
        row: dict[int, float] = {}
        constant[node] = base[node]
        for other, factor in rows[node]:
            if other in inside:
                row[other] = row.get(other, 0.0) + factor
                users[other].add(node)
            else:
                constant[node] += factor * values[other]
        reduced[node] = row
    work = 0
    for node in reversed(block):
        _scale(node, reduced, constant)
        own, mine = reduced[node], constant[node]
        for user in users[node]:
            factor = reduced[user].pop(node, 0.0) if user != node and user in inside else 0.0
            if factor:
                work += len(own) + 1
                _substitute(reduced[user], own, factor, users, user)
                constant[user] = min(constant[user] + factor * mine, LARGEST)
        inside.discard(node)
        if work > MOST_WORK:
            return
    for node in block:
        values[node] = constant[node] + sum(factor * values[other] for other, factor in reduced[node].items())


def _scale(node: int, reduced: dict[int, dict[int, float]], constant: dict[int, float]) -> None:
    """Resolve what `node` takes from itself; a loop without a way out leaves almost nothing to divide by."""
    rest = 1.0 - reduced[node].pop(node, 0.0)
    if rest < SINGULAR:
        rest = NEARLY_NOTHING
    constant[node] = min(constant[node] / rest, LARGEST)
    reduced[node] = {other: min(factor / rest, LARGEST) for other, factor in reduced[node].items()}


def _substitute(row: dict[int, float], own: dict[int, float], factor: float, users: dict[int, set[int]], user: int) -> None:
    for other, weight in own.items():
        row[other] = min(row.get(other, 0.0) + factor * weight, LARGEST)
        users[other].add(user)
