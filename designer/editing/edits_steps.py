"""Edits of steps and notes on the map: add, insert, move, show or hide."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from designer.editing.edit import Edit, EditRefused, refuse_if, replace_elements, replace_step
from designer.editing.edits_flows import with_flow
from designer.editing.rules import flows_problem, may_insert, may_move, may_take_id, must_exist
from designer.editing.values import may_add
from designer.i18n import QT_TRANSLATE_NOOP, Message, Template, say
from designer.model.blueprint import Blueprint, Frozen, new_id
from designer.model.elements import FARTHEST, Flow, Note, Position, Step, StepKind


class Place(NamedTuple):
    """Where a step or note stands: its cell, and its position there (None: the map finds one)."""

    lane: str
    stage: str
    position: Position | None = None


DEFAULT_NAMES: dict[StepKind, Template] = {
    StepKind.ACTIVITY: QT_TRANSLATE_NOOP("edits", "New step"),
    StepKind.START: QT_TRANSLATE_NOOP("edits", "Start"),
    StepKind.END: QT_TRANSLATE_NOOP("edits", "End"),
    StepKind.DECISION: QT_TRANSLATE_NOOP("edits", "New decision"),
    StepKind.FORK: QT_TRANSLATE_NOOP("edits", "Fork"),
    StepKind.JOIN: QT_TRANSLATE_NOOP("edits", "Join"),
    StepKind.WAIT: QT_TRANSLATE_NOOP("edits", "Wait"),
    StepKind.EVIDENCE: QT_TRANSLATE_NOOP("edits", "New evidence"),
    StepKind.LINK: QT_TRANSLATE_NOOP("edits", "Linked process"),
}


def fresh_step(blueprint: Blueprint, kind: StepKind, lane: str, stage: str, name: str = "") -> Step:
    """A step with a free id made from its name; the kind's own name where none is given."""
    name = name or str(DEFAULT_NAMES[kind])
    return Step(new_id(name, _taken(blueprint), kind.value), name, lane, stage, kind)


def fresh_note(blueprint: Blueprint, text: str, lane: str, stage: str) -> Note:
    """A note with a free id made from its text."""
    return Note(new_id(text[:40], _taken(blueprint), "note"), text, lane, stage)


def _taken(blueprint: Blueprint) -> set[str]:
    return {*blueprint.steps, *blueprint.notes}


def add_step(step: Step, position: Position | None = None) -> Edit:
    """Add a step whose id is free."""
    return Edit(_add_label(step.name), lambda blueprint: _with_step(blueprint, step, position), newborn=step.id)


def _add_label(name: str) -> Message:
    return say(QT_TRANSLATE_NOOP("edits", "Add {name}"), name=name)


def _with_step(blueprint: Blueprint, step: Step, position: Position | None) -> Blueprint:
    refuse_if(may_take_id(blueprint, "steps", step.id) or may_add(blueprint, "steps", step))
    after = blueprint.with_(steps=blueprint.steps.put(replace(step, next=()))) if step.next else blueprint.put("steps", step)
    if step.next:
        refuse_if(flows_problem(after, step.id, step.next))
        after = after.put("steps", step)
    return placed(after, {step.id: position}) if position is not None else after


def add_connected(source: str, step: Step, position: Position | None = None) -> Edit:
    """Add a step and lead a flow from `source` to it."""
    return Edit(
        _add_label(step.name), lambda blueprint: with_flow(_with_step(blueprint, step, position), source, Flow(step.id)), newborn=step.id
    )


def add_behind(blueprint: Blueprint, source: str, step: Step, position: Position | None = None) -> Edit | None:
    """Add `step` behind `source`, in the flow that leads on from there; None where only a flow more would do, and would split its cases.

    A decision and a fork get another way, and a step from which nothing leads on its first.
    """
    start = blueprint.steps[source]
    if not start.next or start.kind in (StepKind.DECISION, StepKind.FORK):
        return add_connected(source, step, position)
    if len(start.next) == 1 and may_insert(blueprint, step.kind, source, start.next[0].target) is None:
        return insert_on_flow(step, source, start.next[0].target, position)
    return None


def insert_on_flow(step: Step, source: str, target: str, position: Position | None = None) -> Edit:
    """Put a step on a flow: source->target becomes source->step->target; condition and share stay with the first part.

    A step with a known id is taken from the document as it stands there.
    """
    label = say(QT_TRANSLATE_NOOP("edits", "Insert {name}"), name=step.name)
    return Edit(label, lambda blueprint: _inserted(blueprint, step, source, target, position), newborn=step.id)


def _inserted(blueprint: Blueprint, step: Step, source: str, target: str, position: Position | None) -> Blueprint:
    refuse_if(may_insert(blueprint, blueprint.steps.get(step.id, step).kind, source, target))
    after = blueprint if step.id in blueprint.steps else _with_step(blueprint, step, None)
    if position is not None:
        after = placed(after, {step.id: position})
    start, flow = after.steps[source], after.flow(source, target)
    assert flow is not None  # may_insert said so
    rest = tuple(other for other in start.next if other is not flow)
    refuse_if(flows_problem(after, source, (*rest, Flow(step.id))))
    after = replace_step(after, start, next=tuple(replace(flow, target=step.id) if other is flow else other for other in start.next))
    return with_flow(after, step.id, Flow(target))


def move_steps(places: Mapping[str, Place]) -> Edit:
    """Move steps and notes to other places."""
    fixed = dict(places)
    label = (
        say(QT_TRANSLATE_NOOP("edits", "Move"))
        if len(fixed) == 1
        else say(QT_TRANSLATE_NOOP("edits", "Move {count} steps"), count=len(fixed))
    )
    return Edit(label, lambda blueprint: _moved(blueprint, fixed))


def _moved(blueprint: Blueprint, places: Mapping[str, Place]) -> Blueprint:
    for id, place in places.items():
        refuse_if(may_move(blueprint, (id,), place.lane, place.stage))
    after = blueprint
    for collection in ("steps", "notes"):
        table = blueprint.table(collection)
        elsewhere = [(table[id], place) for id, place in places.items() if id in table and not _stands(table[id], place)]
        after = replace_elements(after, collection, (replace(one, lane=place.lane, stage=place.stage) for one, place in elsewhere))
    return placed(after, {id: place.position for id, place in places.items()})


def _stands(element: Step | Note, place: Place) -> bool:
    return element.lane == place.lane and element.stage == place.stage


def nudge(ids: Iterable[str], dx: float, dy: float, shown: Mapping[str, Position] | None = None) -> Edit:
    """Move steps and notes a little inside their cells; `shown` says where the map shows those that were never placed."""
    moved, fallback = tuple(ids), dict(shown or {})
    merge = f"nudge {' '.join(moved)}"
    return Edit(say(QT_TRANSLATE_NOOP("edits", "Nudge")), lambda blueprint: _nudged(blueprint, moved, dx, dy, fallback), merge)


def _nudged(blueprint: Blueprint, ids: tuple[str, ...], dx: float, dy: float, shown: Mapping[str, Position]) -> Blueprint:
    positions: dict[str, Position | None] = {}
    for id in ids:
        old = blueprint.layout.get(id) or shown.get(id)
        if old is not None and (id in blueprint.steps or id in blueprint.notes):
            positions[id] = Position(max(0.0, old.x + dx), max(0.0, old.y + dy))
    return placed(blueprint, positions)


def placed(blueprint: Blueprint, positions: Mapping[str, Position | None]) -> Blueprint:
    """With the layout at `positions`, to the hundredth of a map unit; None forgets a position. The same object if so it stands."""
    layout = blueprint.layout
    tidy = {id: _tidy(position) for id, position in positions.items() if position is not None}
    new = {id: position for id, position in tidy.items() if layout.get(id) != position}
    gone = [id for id, position in positions.items() if position is None and id in layout]
    if not new and not gone:
        return blueprint
    kept = layout.without(gone) if gone else layout
    return blueprint.with_(layout=Frozen({**kept, **new}))


def _tidy(position: Position) -> Position:
    if not (abs(position.x) <= FARTHEST and abs(position.y) <= FARTHEST):
        raise EditRefused(say(QT_TRANSLATE_NOOP("edits", "This place is too far away. Drop it on the map.")))
    return Position(round(position.x, 2), round(position.y, 2))


def use_automatic_layout(ids: Iterable[str] | None = None) -> Edit:
    """Forget the positions of `ids`, or of all, so that the map finds them a place."""
    chosen = None if ids is None else tuple(ids)
    label = say(QT_TRANSLATE_NOOP("edits", "Use automatic layout"))
    return Edit(label, lambda blueprint: placed(blueprint, dict.fromkeys(blueprint.layout if chosen is None else chosen)))


def set_visibility(ids: Iterable[str], visible: bool | None) -> Edit:
    """Say by hand whether the customer sees the steps; None leaves it to the band."""
    chosen = tuple(ids)
    return Edit(_VISIBILITY_LABELS[visible], lambda blueprint: _shown(blueprint, chosen, visible))


_VISIBILITY_LABELS = {
    True: say(QT_TRANSLATE_NOOP("edits", "Show to the customer")),
    False: say(QT_TRANSLATE_NOOP("edits", "Hide from the customer")),
    None: say(QT_TRANSLATE_NOOP("edits", "Leave visibility to the band")),
}


def _shown(blueprint: Blueprint, ids: tuple[str, ...], visible: bool | None) -> Blueprint:
    for id in ids:
        refuse_if(must_exist(blueprint, "steps", id))
    return replace_elements(blueprint, "steps", (replace(blueprint.steps[id], visible=visible) for id in ids))
