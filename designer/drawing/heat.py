"""How busy each step's people are, as the map shows it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from designer.analysis.figures import Analysis
from designer.model.blueprint import Blueprint
from designer.model.elements import StaffUse

LIMITS = (0.5, 0.7, 0.85, 1.0)
"""Utilisations at which the next level begins; from 1 on the queue grows without end."""


@dataclass(frozen=True, slots=True)
class Heat:
    """The heat of one step: a level from 0 (idle) to 4 (overloaded), the utilisation as text, and whether its pool is the bottleneck."""

    level: int
    text: str
    bottleneck: bool = False


def heat(blueprint: Blueprint, analysis: Analysis) -> dict[str, Heat]:
    """The heat of each step that needs staff."""
    found: dict[str, Heat] = {}
    for step in blueprint.steps.values():
        figures = analysis.steps.get(step.id)
        if step.staff and figures is not None and figures.utilisation is not None:
            found[step.id] = Heat(level_of(figures.utilisation), percent(figures.utilisation), _is_bottleneck(step.staff, analysis))
    return found


def level_of(utilisation: float) -> int:
    """The level of heat of a utilisation."""
    return sum(utilisation >= limit for limit in LIMITS)


def percent(utilisation: float) -> str:
    """``83 %``; a utilisation without end is ``∞``."""
    return f"{utilisation * 100:.0f} %" if math.isfinite(utilisation) else "∞"


def _is_bottleneck(staff: tuple[StaffUse, ...], analysis: Analysis) -> bool:
    return analysis.bottleneck is not None and any(use.pool == analysis.bottleneck for use in staff)
