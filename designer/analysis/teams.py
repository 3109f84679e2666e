"""Whom a step waits for: the pools it takes all at once, of which the one with the longest wait stands for all."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from designer.analysis.graph import Routing
from designer.analysis.load import Load
from designer.analysis.passage import NO_WAIT, Wait
from designer.analysis.stations import Station

WaitFigures = tuple[float | None, float | None, float | None]
"""Mean wait, probability of waiting and utilisation, as `StepFigures` has them."""


@dataclass(frozen=True, slots=True)
class Team(Wait):
    """The wait for the pools that a step takes, of which `stations` are those; shared by all steps that take the same.

    It is none where nobody waits, or where the queue grows.
    """

    stations: Mapping[str, Station] = field(default_factory=dict)
    figures: WaitFigures = (0.0, 0.0, None)


NOBODY = Team(0.0, 0.0, 0.0)
"""That of a step that needs no staff."""
IDLE = Team(0.0, 0.0, 0.0, figures=(0.0, 0.0, 0.0))
"""That of a step whose staff has nothing to do there."""


def teams(found: Routing, loaded: Load, queues: dict[str, Station]) -> list[Team]:
    """The team of each step, by step number."""
    result = [IDLE if step.staff else NOBODY for step in found.steps]
    for id, one in queues.items():
        alone = _team({id: one})
        for step in loaded.pools[id].steps:
            before = result[step]
            result[step] = alone if before is IDLE else _team({**before.stations, id: one})
    return result


def _team(of: Mapping[str, Station]) -> Team:
    longest = max(of.values(), key=lambda one: (one.wait_mean, one.utilisation))
    busiest = max(one.utilisation for one in of.values())
    wait = max(Wait(one.wait_variance, one.wait_mean, one.wait_probability, id, one.memory) for id, one in of.items())
    if not 0 < wait.mean < math.inf:
        wait = NO_WAIT
    figures = (None, None, busiest) if longest.utilisation >= 1 else (longest.wait_mean, longest.wait_probability, busiest)
    return Team(wait.variance, wait.mean, wait.probability, wait.pool, wait.memory, of, figures)
