"""What it would take: the smallest staffing with which all promises are kept."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from designer.analysis.graph import routing
from designer.analysis.load import load
from designer.model.blueprint import Blueprint
from designer.simulation.results import PromiseResult, Results, reach
from designer.simulation.simulate import Progress, Runner
from designer.simulation.variants import Base, simulated

MOST_MORE = 40
"""More people than this in sum are not looked for, apart from those whom the mere amount of work asks for."""
FEW = 2
"""Replications that show where people help; whether all promises are kept is asked of all replications."""
PLENTY = 3
"""Times as many people, and PLENTY more: nobody waits for them any more."""
RARELY = 1e-3
"""A pool for which fewer of the passages wait cannot be what a promise lacks."""

Counts = dict[str, int]


@dataclass(frozen=True, slots=True)
class Staffing:
    """People by pool, with the results they give; `kept` tells whether all promises are then kept.

    Promises in `beyond` no staffing can keep: they are not kept with plenty of people, either, because the work itself takes too long, or
    because of shifts or batches. The staffing is then the smallest one for all other promises; `plenty` are the seconds that could be
    promised in their place with plenty of people, where that is known.

    `cost` and `cost_before` are money a second for all people on duty (their mean over the week). The staffing is smallest in this sense:
    nobody of it can be spared. Another one of equal worth, with people of other pools, may exist.
    """

    counts: dict[str, int]
    results: Results
    kept: bool
    cost: float
    cost_before: float
    tried: int
    beyond: tuple[str, ...] = ()
    plenty: Mapping[str, float] = field(default_factory=dict)


def staffing(base: Base, run: Runner, progress: Progress = lambda done, wanted: None) -> Staffing:
    """Search, with common random numbers, from the staffing as it is: add where it helps most for its cost, then take away what is not needed."""
    search = _Search(base, run, progress)
    counts = {id: pool.count for id, pool in base.blueprint.staff.items()}
    beyond = _beyond(search, base.results, counts)
    search.beyond = frozenset(beyond)
    found, counts = _more(search, base.results, counts)
    if search.all_kept(found):
        found, counts = _fewer(search, found, counts)
    kept = search.all_kept(found) and not search.beyond
    money = cost(base.blueprint, counts, found), cost(base.blueprint, {}, base.results)
    return Staffing(
        counts, found, kept, *money, search.tried, tuple(beyond), {id: limit for id, limit in beyond.items() if limit is not None}
    )


def with_counts(blueprint: Blueprint, counts: Iterable[tuple[str, int]]) -> Blueprint:
    """The blueprint with other numbers of people."""
    return blueprint.with_(staff=blueprint.staff.put_all([replace(blueprint.staff[id], count=count) for id, count in counts]))


def cost(blueprint: Blueprint, counts: Counts, results: Results) -> float:
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
        self._known: dict[tuple[tuple[tuple[str, int], ...], int], Results | None] = {}
        self.tried = 0
        self.beyond: frozenset[str] = frozenset()
        self.least = _least(base.blueprint)

    def results(self, wanted: Sequence[Counts], replications: int) -> list[Results | None]:
        """The results of staffings in the first `replications`; 0: in all."""
        keys = [(tuple(counts.items()), replications) for counts in wanted]
        fresh = [key for key in dict.fromkeys(keys) if key not in self._known]
        variants = [with_counts(self.blueprint, counts) for counts, _ in fresh]
        self._known |= dict(zip(fresh, simulated(self._base, variants, self._run, self._progress, replications or None), strict=True))
        self.tried += len(fresh)
        return [self._known[key] for key in keys]

    def goals(self, results: Results) -> dict[str, PromiseResult]:
        """The promises that somebody asks for and that people can keep."""
        return {id: promise for id, promise in results.promises.items() if promise.count and id not in self.beyond}

    def all_kept(self, results: Results) -> bool:
        """Whether all goals are kept beyond doubt."""
        return all(promise.verdict == "kept" for promise in self.goals(results).values())

    def lacks(self, results: Results) -> float:
        """How much the shares of the goals lack to their targets, in sum."""
        return sum(max(0.0, promise.target - promise.kept.mean) for promise in self.goals(results).values())

    def doubts(self, results: Results) -> float:
        """What the goals lack, and a little for each that is not yet beyond doubt, so that the search goes on until it is."""
        unsure = sum(max(0.0, promise.target - promise.kept.low) for promise in self.goals(results).values())
        return self.lacks(results) + unsure / 10


def _least(blueprint: Blueprint) -> Counts:
    """The fewest people of each pool who can do all the work in the long run, and the largest piece of it."""
    loaded = load(blueprint, routing(blueprint))
    found = {}
    for id, pool in blueprint.staff.items():
        at_once = max((use.people for step in blueprint.steps.values() for use in step.staff if use.pool == id), default=0)
        found[id] = max(1, at_once, math.floor(loaded.pools[id].utilisation * pool.count * (1 + 1e-9)) + 1 if id in loaded.pools else 1)
    return found


def _beyond(search: _Search, now: Results, counts: Counts) -> dict[str, float | None]:
    """The promises that are not kept with plenty of people, either, with what can be promised then."""
    if search.all_kept(now):
        return {}
    plenty = {id: PLENTY * max(count, search.least[id]) + PLENTY for id, count in counts.items()}
    (found,) = search.results([plenty], 0)
    if found is None:
        return {}
    return {
        id: promise.can_promise.mean if promise.can_promise is not None else None
        for id, promise in found.promises.items()
        if promise.count and promise.kept.mean < promise.target
    }


def _more(search: _Search, now: Results, counts: Counts) -> tuple[Results, Counts]:
    """Add people where a goal gains most for its cost, until all goals are kept or nothing helps.

    Where people help is seen in few replications as long as something is lacking there; then all of them decide.
    """
    if search.all_kept(now):
        return now, counts
    counts = {id: max(count, search.least[id]) for id, count in counts.items()}
    for _ in range(MOST_MORE):
        few = _best(search, counts, FEW) or _best(search, counts, 0)
        if few is None:
            break
        counts = few
        (found,) = search.results([counts], FEW)
        if found is not None and search.lacks(found) == 0 and _kept(search, counts):
            break
    (found,) = search.results([counts], 0)
    return (found, counts) if found is not None else (now, counts)


def _best(search: _Search, counts: Counts, replications: int) -> Counts | None:
    """The staffing with one person more that helps most for its cost; None where none helps."""
    (now,) = search.results([counts], replications)
    if now is None or (not replications and search.all_kept(now)):
        return None
    wanted = [{**counts, id: counts[id] + 1} for id in _on_the_way(search, now)]
    measure = search.lacks if replications else search.doubts
    gains = [
        ((measure(now) - measure(found)) / _price(search.blueprint, counts, more), i)
        for i, (more, found) in enumerate(zip(wanted, search.results(wanted, replications), strict=True))
        if found is not None
    ]
    gain, i = max(gains, default=(0.0, 0))
    return wanted[i] if gain > 0 else None


def _price(blueprint: Blueprint, counts: Counts, more: Counts) -> float:
    """What the one person costs that `more` has more; one without a cost counts as one unit an hour."""
    (id,) = (id for id in counts if more[id] > counts[id])
    return blueprint.staff[id].cost or 1 / 3600


def _on_the_way(search: _Search, now: Results) -> list[str]:
    """The pools for which somebody waits on the way of a goal that is not kept."""
    blueprint = search.blueprint
    found = set[str]()
    for id, result in search.goals(now).items():
        if result.verdict != "kept":
            promise = blueprint.promises[id]
            between = reach(blueprint, promise.from_step, True, promise.to_step) & reach(blueprint, promise.to_step, False)
            found |= {use.pool for step in between for use in blueprint.steps[step].staff if _waits(now, step)}
    return [id for id in blueprint.staff if id in found]


def _waits(now: Results, step: str) -> bool:
    often = now.get("step", step, "wait_probability")
    return often is None or often.mean > RARELY


def _kept(search: _Search, counts: Counts) -> bool:
    (found,) = search.results([counts], 0)
    return found is not None and search.all_kept(found)


def _fewer(search: _Search, now: Results, counts: Counts) -> tuple[Results, Counts]:
    """Take people away, the dearest first, as long as all goals stay kept: by halving, as fewer people never keep more."""
    dearest = sorted(counts, key=lambda id: -(search.blueprint.staff[id].cost or 0.0))
    for id in dearest:
        least = search.blueprint.staff[id].count if search.beyond else search.least[id]  # what is missed anyway must not get worse
        low, high = min(least, counts[id]), counts[id]
        while low < high:
            middle = high - 1 if high == counts[id] else (low + high) // 2  # mostly not even one can be spared
            if _enough(search, {**counts, id: middle}):
                high = middle
            else:
                low = middle + 1
        counts = {**counts, id: high}
    (found,) = search.results([counts], 0)
    return (found, counts) if found is not None else (now, counts)


def _enough(search: _Search, counts: Counts) -> bool:
    """Whether all goals are kept; a few replications tell where it is far from that."""
    (few,) = search.results([counts], FEW)
    if few is None or few.growing or any(promise.verdict == "missed" for promise in search.goals(few).values()):
        return False
    return _kept(search, counts)
