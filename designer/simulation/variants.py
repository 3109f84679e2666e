"""Several blueprints through the same replications: the ground of sensitivity, of the search for staff, and of scenarios."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from designer.model.blueprint import Blueprint
from designer.simulation.engine import Crowded
from designer.simulation.refusals import CannotSimulate, crowded, refusals
from designer.simulation.results import Results, results
from designer.simulation.simulate import Progress, Runner, Task, replications
from designer.simulation.specification import Specification
from designer.simulation.tally import Tally


@dataclass(frozen=True, slots=True)
class Base:
    """A simulated blueprint, and how: what is compared with it gets the same window, replications and random numbers."""

    blueprint: Blueprint
    specification: Specification
    results: Results


def base(blueprint: Blueprint, specification: Specification, run: Runner, progress: Progress = lambda done, wanted: None) -> Base:
    """Simulate what everything else is compared with. Raises as `designer.simulation.simulate.simulate`."""
    window, tallies, settled = replications(blueprint, specification, run, progress)
    found = results(blueprint, specification, window, tallies, settled)
    return Base(blueprint, replace(specification, warm_up=window.warm_up, replications=len(tallies)), found)


def simulated(
    base: Base,
    variants: Sequence[Blueprint],
    run: Runner,
    progress: Progress = lambda done, wanted: None,
    replications: int | None = None,
) -> list[Results | None]:
    """The results of each variant; None for one that cannot be simulated. All replications go to the runner at once.

    They are as many as those of `base`, or the first `replications` of them. Raises `CannotSimulate` where queues of a variant grow without
    end, and what `run` raises.
    """
    able = [not refusals(variant) for variant in variants]
    count = min(replications or base.results.replications, base.results.replications)
    tasks = [
        Task(variant, base.results.window, base.specification.seed, i + 1, base.specification.compiled)
        for variant, fine in zip(variants, able, strict=True)
        if fine
        for i in range(count)
    ]
    tallies: list[Tally] = []
    try:
        for tally in run(tasks):
            tallies.append(tally)
            progress(len(tallies), len(tasks))
    except Crowded as error:
        where = next(variant for variant in variants if error.step in variant.steps)
        raise CannotSimulate((crowded(where, error),)) from None
    groups = iter([tallies[i : i + count] for i in range(0, len(tallies), count)])
    return [
        results(variant, base.specification, base.results.window, next(groups), True) if fine else None
        for variant, fine in zip(variants, able, strict=True)
    ]
