"""What it would take: the smallest staffing with which all promises are kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from designer.model.blueprint import Blueprint
from designer.simulation.results import Results, reach
from designer.simulation.sensitivity import lacking
from designer.simulation.simulate import Runner
from designer.simulation.variants import Base, Progress, simulated

MOST_MORE = 40
"""More people than this in sum are not looked for."""

Counts = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Staffing:
    """People by pool, with the results they give; `kept` tells whether all promises are then kept.

    `cost` and `cost_before` are money a second for all people on duty (their mean over the week). The staffing is smallest in this sense:
    nobody of it can be spared. Another one of equal worth, with people of other pools, may exist.
    """

    counts: dict[str, int]
    results: Results
    kept: bool
    cost: float
    cost_before: float
    tried: int


def staffing(base: Base, run: Runner, progress: Progress = lambda done, wanted: None) -> Staffing:
    """Search, with common random numbers, from the staffing as it is: add where it helps most for its cost, then take away what is not needed."""
    search = _Search(base, run, progress)
    counts = {id: pool.count for id, pool in base.blueprint.staff.items()}
    found, counts = _more(search, base.results, counts)
    if _all_kept(found):
        found, counts = _fewer(search, found, counts)
    return Staffing(
        counts, found, _all_kept(found), cost(base.blueprint, counts, found), cost(base.blueprint, {}, base.results), search.tried
    )


def with_counts(blueprint: Blueprint, counts: Iterable[tuple[str, int]]) -> Blueprint:
    """The blueprint with other numbers of people."""
    return blueprint.with_(staff=blueprint.staff.put_all([replace(blueprint.staff[id], count=count) for id, count in counts]))


def cost(blueprint: Blueprint, counts: dict[str, int], results: Results) -> float:
    """Money a second for all people while they are on duty, as a mean over the week; `counts` replaces the blueprint's."""
    total = 0.0
    for id, pool in blueprint.staff.items():
        on_duty = results.get("pool", id, "on_duty")
        share = on_duty.mean / (counts.get(id) or pool.count or 1) if on_duty is not None else 1.0
        total += counts.get(id, pool.count) * share * (pool.cost or 0.0)
    return total


class _Search:
    """Simulates staffings, each once."""

    def __init__(self, base: Base, run: Runner, progress: Progress) -> None:
        self.blueprint = base.blueprint
        self._base, self._run, self._progress = base, run, progress
        self._known: dict[Counts, Results | None] = {}
        self.tried = 0

    def results(self, wanted: Sequence[dict[str, int]]) -> list[Results | None]:
        keys = [tuple(counts.items()) for counts in wanted]
        fresh = [key for key in dict.fromkeys(keys) if key not in self._known]
        variants = [with_counts(self._base.blueprint, key) for key in fresh]
        self._known |= dict(zip(fresh, simulated(self._base, variants, self._run, self._progress), strict=True))
        self.tried += len(fresh)
        return [self._known[key] for key in keys]


def _all_kept(results: Results) -> bool:
    return all(promise.verdict == "kept" for promise in results.promises.values() if promise.count)


def _more(search: _Search, now: Results, counts: dict[str, int]) -> tuple[Results, dict[str, int]]:
    """Add people one by one where a promise that is not kept gains most for its cost, until all are kept or nothing helps."""
    blueprint = search.blueprint
    for _ in range(MOST_MORE):
        if _all_kept(now):
            break
        pools = _on_the_way(blueprint, now)
        wanted = [{**counts, id: counts[id] + 1} for id in pools]
        tried = [(id, more, found) for id, more, found in zip(pools, wanted, search.results(wanted), strict=True) if found is not None]
        gains = [(_worth(blueprint, id, now, found), more, found) for id, more, found in tried]
        if not gains or max(gain for gain, _, _ in gains) <= 0:
            break
        _, counts, now = max(gains, key=lambda each: each[0])
    return now, counts


def _worth(blueprint: Blueprint, pool: str, before: Results, after: Results) -> float:
    """How much less the promises lack, for what one more person of the pool costs; a pool without a cost counts as one unit."""
    gain = (lacking(before) + _doubt(before)) - (lacking(after) + _doubt(after))
    return gain / (blueprint.staff[pool].cost or 1 / 3600)


def _doubt(results: Results) -> float:
    """A little for each promise that is not yet beyond doubt, so that the search goes on until it is."""
    return sum(max(0.0, promise.target - promise.kept.low) for promise in results.promises.values() if promise.count) / 10


def _on_the_way(blueprint: Blueprint, now: Results) -> list[str]:
    """The pools that promises not kept depend on."""
    found: dict[str, None] = {}
    for id, result in now.promises.items():
        if result.verdict != "kept" and result.count:
            promise = blueprint.promises[id]
            between = reach(blueprint, promise.from_step, True) & reach(blueprint, promise.to_step, False)
            found |= {use.pool: None for step in between for use in blueprint.steps[step].staff}
    return [id for id in blueprint.staff if id in found]


def _fewer(search: _Search, now: Results, counts: dict[str, int]) -> tuple[Results, dict[str, int]]:
    """Take people away, the dearest first, as long as all promises stay kept."""
    blueprint = search.blueprint
    dearest = sorted(counts, key=lambda id: -(blueprint.staff[id].cost or 0.0))
    for id in dearest:
        while counts[id] > 1:
            less = {**counts, id: counts[id] - 1}
            (found,) = search.results([less])
            if found is None or found.growing or not _all_kept(found):
                break
            counts, now = less, found
    return now, counts
