"""How busy each step's people are, as the map shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from designer.analysis import amounts
from designer.i18n import Figure, Message
from designer.model.blueprint import Blueprint
from designer.model.elements import Step

if TYPE_CHECKING:
    from designer.analysis.figures import Analysis

LIMITS = (0.5, 0.7, 0.85, 1.0)
"""Utilisations at which the next level begins; from 1 on the queue grows without end."""
TIGHT = 0.7
"""The implied utilisation of the bottleneck below which nothing is called one: there is time to spare everywhere."""


@dataclass(frozen=True, slots=True)
class Heat:
    """The heat of one step: a level from 0 (idle) to 4 (overloaded), the utilisation as text, and whether it is the bottleneck.

    One step at the most is: that which takes most of the time of the pool that limits the process.
    """

    level: int
    text: Figure
    bottleneck: bool = False


class Heats(dict[str, Heat]):
    """The heat of steps by id; `by` says in the legend where it comes from, if not from the closed forms."""

    def __init__(self, found: Mapping[str, Heat], by: Message | None = None) -> None:
        super().__init__(found)
        self.by = by


def heat(blueprint: Blueprint, analysis: Analysis | None = None) -> dict[str, Heat]:
    """The heat of each step that needs staff, by an `analysis` of the same blueprint; without one it is made."""
    if analysis is None:
        from designer.analysis.analyse import analyse

        analysis = analyse(blueprint)
    found: dict[str, Heat] = {}
    narrowest = _bottleneck_step(blueprint, analysis)
    for step in blueprint.steps.values():
        figures = analysis.steps.get(step.id)
        if step.staff and figures is not None and figures.utilisation is not None:
            found[step.id] = Heat(level_of(figures.utilisation), percent(figures.utilisation), step.id == narrowest)
    return found


def level_of(utilisation: float) -> int:
    """The level of heat of a utilisation."""
    return sum(utilisation >= limit for limit in LIMITS)


def percent(utilisation: float) -> Figure:
    """``83 %``; a utilisation without end is ``∞``."""
    return amounts.percent(utilisation, 0, "∞")


def _bottleneck_step(blueprint: Blueprint, analysis: Analysis) -> str | None:
    """The step that brings the bottleneck pool most work; None where that pool has time to spare, or no work."""
    pool = analysis.pools.get(analysis.bottleneck or "")
    if pool is None or pool.implied_utilisation < TIGHT:
        return None
    work = {step.id: _work(step, analysis.bottleneck or "", analysis) for step in blueprint.steps.values() if step.staff}
    most = max(work, key=work.__getitem__, default=None)
    return most if most is not None and work[most] > 0 else None


def _work(step: Step, pool: str, analysis: Analysis) -> float:
    """Seconds of people's time that an average case takes from `pool` at `step`."""
    figures = analysis.steps.get(step.id)
    people = sum(use.people for use in step.staff if use.pool == pool)
    return figures.visits * figures.time_mean_s * people if figures and people and figures.time_mean_s > 0 else 0.0
