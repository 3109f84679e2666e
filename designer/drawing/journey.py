"""The steps that a customer meets, in the order in which the map shows them: what a walk-through goes along."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from designer.drawing.arrangement import arrange
from designer.drawing.geometry import Box
from designer.model.blueprint import Blueprint
from designer.model.elements import Step, StepKind

NOT_MET = (StepKind.START, StepKind.END, StepKind.FORK, StepKind.JOIN, StepKind.EVIDENCE)
"""Kinds of steps at which nothing happens to the customer; evidence is met at the steps that name it."""


def journey(blueprint: Blueprint, boxes: Mapping[str, Box] | None = None, also: Collection[str] = ()) -> tuple[Step, ...]:
    """The visible steps, and those of the ids `also`, by stage and then from left to right on the map.

    `boxes` are those of the map, if there is one already.
    """
    met = [step for step in blueprint.steps.values() if step.id in also or _is_met(blueprint, step)]
    places = (arrange(blueprint).boxes if boxes is None else boxes) if len(met) > 1 else {}
    columns = {stage: number for number, stage in enumerate(blueprint.stages)}

    def place(step: Step) -> tuple[int, float, float]:
        box = places.get(step.id)
        return (columns[step.stage], *(box.center if box is not None else (0.0, 0.0)))

    return tuple(sorted(met, key=place))


def _is_met(blueprint: Blueprint, step: Step) -> bool:
    return step.kind not in NOT_MET and blueprint.is_visible(step)
