"""Views of a service: the part of a blueprint that somebody sees or asks for, as a blueprint of its own."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from designer.model.blueprint import Blueprint, Frozen, Table
from designer.model.elements import Band, Flow, Step

_NOT_STAFF = (Band.EVIDENCE, Band.CUSTOMER)


def customers_view(blueprint: Blueprint) -> Blueprint:
    """What the customer sees; where hidden work stands between two things that are seen, one follows the other."""
    return _part(blueprint, {step.id for step in blueprint.steps.values() if blueprint.is_visible(step)}, True)


def staffs_view(blueprint: Blueprint) -> Blueprint:
    """What the company does, without the customer's own steps and evidence; where these stand between, one follows the other."""
    return _part(blueprint, {step.id for step in blueprint.steps.values() if blueprint.band(step) not in _NOT_STAFF}, True)


def part_of(blueprint: Blueprint, ids: Collection[str]) -> Blueprint:
    """The steps and notes among `ids` with the flows between them, and all those that stand in the stages among `ids`."""
    steps = {step.id for step in blueprint.steps.values() if step.id in ids or step.stage in ids}
    return _part(blueprint, steps, False, {note.id for note in blueprint.notes.values() if note.id in ids or note.stage in ids})


def _part(blueprint: Blueprint, kept: set[str], joined: bool, notes: Collection[str] | None = None) -> Blueprint:
    """The steps that are `kept` with their lanes and stages, and with the `notes` (None: those in lanes and stages that are left)."""
    steps = [_reduced(blueprint, blueprint.steps[id], kept, joined) for id in blueprint.steps if id in kept]
    lanes, stages = {step.lane for step in steps}, {step.stage for step in steps}
    if notes is not None:
        chosen = [note for note in blueprint.notes.values() if note.id in notes]
        lanes, stages = lanes.union([note.lane for note in chosen]), stages.union([note.stage for note in chosen])
    else:
        chosen = [note for note in blueprint.notes.values() if note.lane in lanes and note.stage in stages]
    placed = kept.union([note.id for note in chosen])
    return blueprint.with_(
        steps=Table.of(steps),
        notes=Table.of(chosen),
        lanes=Table.of(lane for lane in blueprint.lanes.values() if lane.id in lanes),
        stages=Table.of(stage for stage in blueprint.stages.values() if stage.id in stages),
        layout=Frozen({id: place for id, place in blueprint.layout.items() if id in placed}),
    )


def _reduced(blueprint: Blueprint, step: Step, kept: set[str], joined: bool) -> Step:
    own = {flow.target: flow for flow in step.next if flow.target in kept}
    if joined:
        for target in _beyond(blueprint, step, kept):
            own.setdefault(target, Flow(target))
    evidence = tuple(id for id in step.evidence if id in kept)
    return replace(step, next=tuple(own.values()), evidence=evidence)


def _beyond(blueprint: Blueprint, step: Step, kept: set[str]) -> Iterator[str]:
    """The steps that follow `step` through nothing but what is left out."""
    waiting = [flow.target for flow in step.next if flow.target not in kept]
    known = {step.id, *waiting}
    while waiting:
        left_out = blueprint.steps.get(waiting.pop(0))
        for flow in left_out.next if left_out is not None else ():
            if flow.target in known:
                continue
            known.add(flow.target)
            if flow.target in kept:
                yield flow.target
            else:
                waiting.append(flow.target)
