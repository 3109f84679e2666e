"""What a little more of each would bring: one more person in each pool, ten per cent less time at each step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from designer.model.blueprint import Blueprint
from designer.model.distributions import Distribution
from designer.model.elements import Ref
from designer.simulation.compare import Difference, compare
from designer.simulation.figures import Key
from designer.simulation.results import Results
from designer.simulation.simulate import Progress, Runner
from designer.simulation.variants import Base, simulated

LESS = 0.9
ONE_MORE, LESS_TIME = "one more", "less time"


@dataclass(frozen=True, slots=True)
class Effect:
    """What one small change does: `what` is done to the element `ref`; the changes of promises' shares, of waiting and of cost a case.

    `gain` is how much nearer the promises come to their targets (the sum of what was lacking less what is lacking), the order of the list;
    where no promise lacks anything, what is saved of waiting decides.
    """

    ref: Ref
    what: str
    gain: float
    differences: dict[Key, Difference]


def sensitivity(base: Base, run: Runner, progress: Progress = lambda done, wanted: None) -> tuple[Effect, ...]:
    """The effects of all small changes, the most useful first."""
    changes = [*_changes(base.blueprint)]
    found = []
    for (ref, what, _), results in zip(changes, simulated(base, [variant for _, _, variant in changes], run, progress), strict=True):
        if results is not None:
            gain = lacking(base.results) - lacking(results)
            found.append(Effect(ref, what, gain, compare(base.results, results)))
    return tuple(sorted(found, key=lambda effect: (-round(effect.gain, 6), _waiting(effect))))


def lacking(results: Results) -> float:
    """How much the shares of all promises lack to their targets, in sum."""
    return sum(max(0.0, promise.target - promise.kept.mean) for promise in results.promises.values() if promise.count)


def _waiting(effect: Effect) -> float:
    difference = effect.differences.get(("service", "", "wait"))
    return difference.change.mean if difference is not None and difference.change is not None else 0.0


def _changes(blueprint: Blueprint) -> Iterator[tuple[Ref, str, Blueprint]]:
    used = {use.pool for step in blueprint.steps.values() for use in step.staff}
    for pool in blueprint.staff.values():
        if pool.id in used:
            yield Ref("staff", pool.id), ONE_MORE, blueprint.put("staff", replace(pool, count=pool.count + 1))
    for step in blueprint.steps.values():
        if step.time is not None and step.time.mean > 0:
            yield Ref("steps", step.id), LESS_TIME, blueprint.put("steps", replace(step, time=scaled(step.time, LESS)))


def scaled(time: Distribution, factor: float) -> Distribution:
    """The distribution of `factor` times a time: all its durations are scaled, a count of phases stays."""
    last = 1 if time.kind == "erlang" else len(time.parameters)
    return replace(time, parameters=(*(value * factor for value in time.parameters[:last]), *time.parameters[last:]))
