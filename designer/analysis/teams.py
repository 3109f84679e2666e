"""Whom a step waits for: the pools it takes all at once, of which the one with the longest wait stands for all."""

from __future__ import annotations

import math
from dataclasses import dataclass

from designer.analysis.load import Load
from designer.analysis.passage import Wait
from designer.analysis.stations import Station


@dataclass(frozen=True, slots=True)
class Team:
    """The stations of the pools that a step takes, shared by all steps that take the same.

    `wait` is None where nobody waits or the queue grows. `figures` are mean wait, probability of waiting and utilisation as
    `StepFigures` has them.
    """

    stations: dict[str, Station]
    wait: Wait | None
    figures: tuple[float | None, float | None, float]


def teams(loaded: Load, queues: dict[str, Station]) -> dict[int, Team]:
    """The team of each staffed step, by step number."""
    result: dict[int, Team] = {}
    for id, one in queues.items():
        alone = _team({id: one})
        for step in loaded.pools[id].steps:
            result[step] = _team({**result[step].stations, id: one}) if step in result else alone
    return result


def _team(of: dict[str, Station]) -> Team:
    longest = max(of.values(), key=lambda one: (one.wait_mean, one.utilisation))
    busiest = max(one.utilisation for one in of.values())
    wait = max(Wait(one.wait_variance, one.wait_mean, one.wait_probability, id, one.memory) for id, one in of.items())
    grows = longest.utilisation >= 1
    figures = (None, None, busiest) if grows else (longest.wait_mean, longest.wait_probability, busiest)
    return Team(of, wait if 0 < wait.mean < math.inf else None, figures)
