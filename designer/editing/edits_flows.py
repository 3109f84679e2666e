"""Edits of flows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import EllipsisType
from typing import Any

from designer.editing.edit import Edit, refuse_if, replace_elements, replace_step
from designer.editing.rules import flow_must_exist, flow_problem, may_connect
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Flow, StepKind


def connect(source: str, target: str, when: str = "", share: float | None = None) -> Edit:
    """Draw a flow from one step to another, after the flows that `source` has."""
    flow = Flow(target, when, share)
    return Edit(say(QT_TRANSLATE_NOOP("edits", "Connect")), lambda blueprint: with_flow(blueprint, source, flow))


def with_flow(blueprint: Blueprint, source: str, flow: Flow) -> Blueprint:
    """With `flow` out of `source`. Raises `EditRefused`."""
    refuse_if(may_connect(blueprint, source, flow.target) or flow_problem(blueprint, flow))
    step = blueprint.steps[source]
    return replace_step(blueprint, step, next=(*step.next, flow))


def disconnect(source: str, target: str) -> Edit:
    """Take away the flow from one step to another; if there is none, nothing changes."""
    return Edit(say(QT_TRANSLATE_NOOP("edits", "Delete flow")), lambda blueprint: without_flow(blueprint, source, target))


def without_flow(blueprint: Blueprint, source: str, target: str) -> Blueprint:
    """Without the flow from `source` to `target`."""
    if blueprint.flow(source, target) is None:
        return blueprint
    step = blueprint.steps[source]
    return replace_step(blueprint, step, next=tuple(flow for flow in step.next if flow.target != target))


def reconnect(source: str, target: str, new_source: str | None = None, new_target: str | None = None) -> Edit:
    """Lead the flow from or to another step; its condition and share stay."""
    to, into = new_source or source, new_target or target
    label = say(QT_TRANSLATE_NOOP("edits", "Reconnect flow"))
    return Edit(label, lambda blueprint: _reconnected(blueprint, source, target, to, into))


def _reconnected(blueprint: Blueprint, source: str, target: str, new_source: str, new_target: str) -> Blueprint:
    refuse_if(flow_must_exist(blueprint, source, target))
    if (source, target) == (new_source, new_target):
        return blueprint
    bare = without_flow(blueprint, source, target)
    refuse_if(may_connect(bare, new_source, new_target))
    old, new = blueprint.steps[source], bare.steps[new_source]
    flow = next(flow for flow in old.next if flow.target == target)
    moved = replace(flow, target=new_target)
    if source == new_source:
        return replace_step(blueprint, old, next=tuple(moved if other is flow else other for other in old.next))
    return replace_step(bare, new, next=(*new.next, moved))


def reverse(source: str, target: str) -> Edit:
    """Lead a flow the other way, after the flows that `target` has. Its condition stays.

    Its share or shares stay where they mean something: not where it is the only way out, nor out of a fork, which takes all ways.
    """
    return Edit(say(QT_TRANSLATE_NOOP("map menu", "Reverse the flow")), lambda blueprint: _reversed(blueprint, source, target))


def _reversed(blueprint: Blueprint, source: str, target: str) -> Blueprint:
    refuse_if(flow_must_exist(blueprint, source, target))
    flow = next(flow for flow in blueprint.steps[source].next if flow.target == target)
    new = blueprint.steps[target]
    divided = bool(new.next) and new.kind is not StepKind.FORK
    back = replace(flow, target=source) if divided else Flow(source, flow.when)
    return with_flow(without_flow(blueprint, source, target), target, back)


Shares = tuple[tuple[str, float], ...]


def set_flow(
    source: str,
    target: str,
    when: str | EllipsisType = ...,
    share: float | EllipsisType | None = ...,
    shares: Shares | EllipsisType = ...,
) -> Edit:
    """Set the condition, the share or the shares (by demand) of a flow; what is left out (`...`) stays. Typing in one of them merges.

    A share takes the place of shares, and shares take that of a share.
    """
    changes: dict[str, Any] = {}
    if not isinstance(when, EllipsisType):
        changes["when"] = when
    if not isinstance(share, EllipsisType):
        changes["share"] = share
        if share is not None:
            changes["shares"] = ()
    if not isinstance(shares, EllipsisType):
        changes["shares"] = shares
        if shares:
            changes["share"] = None
    merge = f"flow {source}->{target} {' '.join(changes)}"
    return Edit(say(QT_TRANSLATE_NOOP("edits", "Change flow")), _flow_setter(source, target, changes), merge)


def _flow_setter(source: str, target: str, changes: dict[str, Any]) -> Callable[[Blueprint], Blueprint]:
    def change(blueprint: Blueprint) -> Blueprint:
        refuse_if(flow_must_exist(blueprint, source, target))
        step = blueprint.steps[source]
        new = replace(step, next=tuple(replace(flow, **changes) if flow.target == target else flow for flow in step.next))
        refuse_if(next((problem for flow in new.next if (problem := flow_problem(blueprint, flow))), None))
        return replace_elements(blueprint, "steps", (new,))

    return change
