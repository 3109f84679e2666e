"""Edits that mend a finding where one edit does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from designer.analysis.analyse import analyse
from designer.analysis.figures import Analysis
from designer.analysis.reach import reach
from designer.checks.capacity import people_needed
from designer.checks.findings import Finding, called
from designer.checks.linked import stands_for_linked
from designer.checks.paths import entries, onward, process_steps
from designer.checks.promises import about
from designer.editing.edits import (
    Edit,
    add_step,
    connect,
    delete,
    disconnect,
    fresh_step,
    set_attribute,
    set_visibility,
    together,
    unsuppress,
)
from designer.editing.rules import may_connect, may_enter, may_leave
from designer.editing.scenarios import without_change
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Flow, Ref, Step, StepKind
from designer.model.quantities import parse_duration

Fixes = tuple[Edit, ...]


def fixes(blueprint: Blueprint, finding: Finding, analysis: Analysis | None = None) -> Fixes:
    """The edits that each would mend `finding`, the likeliest first; none where a person has to think.

    `analysis` is that of `blueprint`, so that it need not be computed anew for the fixes that follow from figures.
    """
    if any(blueprint.get(ref) is None for ref in finding.elements) or stands_for_linked(finding):
        return ()
    if finding.code in _BY_FIGURES:
        return _BY_FIGURES[finding.code](blueprint, finding, analyse(blueprint) if analysis is None else analysis)
    make = _FIXES.get(finding.code)
    return make(blueprint, finding) if make is not None else ()


def _set(label: Message, refs: tuple[Ref, ...], attribute: str, value: object) -> Fixes:
    return (together(label, set_attribute(refs, attribute, value)),)


def _step(blueprint: Blueprint, finding: Finding) -> Step:
    return blueprint.steps[finding.elements[0].id]


_INTO = {
    StepKind.DECISION: QT_TRANSLATE_NOOP("fixes", "Make '{step}' a decision"),
    StepKind.FORK: QT_TRANSLATE_NOOP("fixes", "Make '{step}' a fork"),
    StepKind.START: QT_TRANSLATE_NOOP("fixes", "Make '{step}' a start"),
    StepKind.END: QT_TRANSLATE_NOOP("fixes", "Make '{step}' an end"),
    StepKind.ACTIVITY: QT_TRANSLATE_NOOP("fixes", "Make '{step}' an activity"),
    StepKind.WAIT: QT_TRANSLATE_NOOP("fixes", "Make '{step}' a wait"),
}


def _kind(step: Step, kind: StepKind) -> Fixes:
    return _set(say(_INTO[kind], step=called(step)), (Ref("steps", step.id),), "kind", kind)


def _first_becomes_start(blueprint: Blueprint, _finding: Finding) -> Fixes:
    first = [step for step in blueprint.steps.values() if step.next and not blueprint.incoming[step.id]]
    return _kind(first[0], StepKind.START) if len(first) == 1 else ()


def _last_becomes_end(blueprint: Blueprint, _finding: Finding) -> Fixes:
    last = [step for step in blueprint.steps.values() if blueprint.incoming[step.id] and not step.next]
    return _kind(last[0], StepKind.END) if len(last) == 1 else ()


def _lead_there(blueprint: Blueprint, finding: Finding) -> Fixes:
    """Connect the only dead end that customers get to with the step they do not get to; or let them come in there."""
    step = _step(blueprint, finding)
    reached = reach(onward(blueprint), entries(blueprint))
    loose = [other for other in process_steps(blueprint) if other.id in reached and not other.next]
    ends = [other for other in loose if other.kind not in (StepKind.END, StepKind.LINK)]
    found: list[Edit] = []
    if len(ends) == 1 and may_connect(blueprint, ends[0].id, step.id) is None:
        label = say(QT_TRANSLATE_NOOP("fixes", "Connect '{step}' to '{end}'"), step=called(ends[0]), end=called(step))
        found.append(together(label, connect(ends[0].id, step.id)))
    return (*found, *_let_in(blueprint, step))


def _let_in(blueprint: Blueprint, step: Step) -> Fixes:
    if _only_passes(step) and not blueprint.incoming[step.id]:
        return _kind(step, StepKind.START)
    if may_enter(step) is not None:
        return ()
    start = fresh_step(blueprint, StepKind.START, step.lane, step.stage)
    label = say(QT_TRANSLATE_NOOP("fixes", "Put a start before '{step}'"), step=called(step))
    return (together(label, add_step(replace(start, next=(Flow(step.id),)))),)


def _only_passes(step: Step) -> bool:
    """Whether `step` is an activity that takes nobody's time, so that nothing is lost where it becomes another kind."""
    return step.kind is StepKind.ACTIVITY and step.time is None and not step.staff


_BEHIND = {
    StepKind.DECISION: QT_TRANSLATE_NOOP("fixes", "Put a decision behind '{step}'"),
    StepKind.FORK: QT_TRANSLATE_NOOP("fixes", "Put a fork behind '{step}'"),
}


def _say_the_split(blueprint: Blueprint, finding: Finding) -> Fixes:
    """A decision or a fork in the place of the step; behind it where the step is work, a start, a wait or a join."""
    step = _step(blueprint, finding)
    if may_leave(step) is not None:
        return ()
    if _only_passes(step):
        return (*_kind(step, StepKind.DECISION), *_kind(step, StepKind.FORK))
    return (_part_behind(blueprint, step, StepKind.DECISION), _part_behind(blueprint, step, StepKind.FORK))


def _part_behind(blueprint: Blueprint, step: Step, kind: StepKind) -> Edit:
    """`step` leads to a new step of `kind`, which leads where `step` did; a fork takes all ways at once, so it has no shares."""
    flows = step.next if kind is StepKind.DECISION else tuple(replace(flow, share=None, shares=()) for flow in step.next)
    parting = replace(fresh_step(blueprint, kind, step.lane, step.stage), next=flows)
    label = say(_BEHIND[kind], step=called(step))
    return together(label, add_step(parting), set_attribute((Ref("steps", step.id),), "next", (Flow(parting.id),)))


def _connect_to_the_end(blueprint: Blueprint, finding: Finding) -> Fixes:
    step = _step(blueprint, finding)
    ends = [end for end in blueprint.steps.values() if end.kind is StepKind.END and end.id != step.id]
    found: list[Edit] = []
    if len(ends) == 1:
        label = say(QT_TRANSLATE_NOOP("fixes", "Connect '{step}' to '{end}'"), step=called(step), end=called(ends[0]))
        found.append(together(label, connect(step.id, ends[0].id)))
    return (*found, *_kind(step, StepKind.END))


def _mend_shares(blueprint: Blueprint, finding: Finding) -> Fixes:
    step = _step(blueprint, finding)
    given = sum(flow.share or 0.0 for flow in step.next)
    found: list[Edit] = []
    if given > 0 and all(flow.share is not None for flow in step.next):
        label = say(QT_TRANSLATE_NOOP("fixes", "Scale the shares at '{step}' to 100 %"), step=called(step))
        found.extend(_set(label, finding.elements, "next", _shared(step, [(flow.share or 0.0) / given for flow in step.next])))
    return (*found, *_equal_shares(blueprint, finding))


def _equal_shares(blueprint: Blueprint, finding: Finding) -> Fixes:
    step = _step(blueprint, finding)
    label = say(QT_TRANSLATE_NOOP("fixes", "Give all ways out of '{step}' the same share"), step=called(step))
    return _set(label, finding.elements, "next", _shared(step, [1 / len(step.next)] * len(step.next)))


def _shared(step: Step, shares: list[float]) -> tuple[Flow, ...]:
    """The flows with `shares` in tenths of a percent; the largest takes what rounding leaves."""
    rounded = [round(share, 3) for share in shares]
    largest = rounded.index(max(rounded))
    rounded[largest] = round(rounded[largest] + 1 - sum(rounded), 3)
    return tuple(replace(flow, share=share, shares=()) for flow, share in zip(step.next, rounded, strict=True))


def _becomes_activity(blueprint: Blueprint, finding: Finding) -> Fixes:
    return _kind(_step(blueprint, finding), StepKind.ACTIVITY)


def _delete(blueprint: Blueprint, finding: Finding) -> Fixes:
    ref = finding.elements[0]
    element = blueprint.get(ref)
    name = getattr(element, "name", "") or ref.id
    return (together(say(QT_TRANSLATE_NOOP("fixes", "Delete '{name}'"), name=name), delete((ref,))),)


def _cut_flow(blueprint: Blueprint, finding: Finding) -> Fixes:
    source, target = (blueprint.steps[ref.id] for ref in finding.elements)
    label = say(QT_TRANSLATE_NOOP("fixes", "Remove the flow from '{source}' to '{target}'"), source=called(source), target=called(target))
    return (together(label, disconnect(source.id, target.id)),)


def _visibility_by_band(blueprint: Blueprint, finding: Finding) -> Fixes:
    step = _step(blueprint, finding)
    if step.visible is None:
        return ()
    label = say(QT_TRANSLATE_NOOP("fixes", "Leave the visibility of '{step}' to its band"), step=called(step))
    return (together(label, set_visibility((step.id,), None)),)


def _enough_people(blueprint: Blueprint, finding: Finding, analysis: Analysis) -> Fixes:
    pool = blueprint.staff[finding.elements[0].id]
    figures = analysis.pools.get(pool.id)
    needed = people_needed(pool, figures) if figures is not None else None
    if needed is None:
        return ()
    label = say(QT_TRANSLATE_NOOP("fixes", "Plan {needed} people in '{pool}'"), needed=needed, pool=pool.name)
    return _set(label, finding.elements, "count", needed)


def _one_person(blueprint: Blueprint, finding: Finding) -> Fixes:
    ref = finding.elements[0]
    label = say(QT_TRANSLATE_NOOP("fixes", "Plan one person in '{pool}'"), pool=blueprint.staff[ref.id].name)
    return _set(label, (ref,), "count", 1)


def _becomes_wait(blueprint: Blueprint, finding: Finding) -> Fixes:
    return _kind(_step(blueprint, finding), StepKind.WAIT)


def _as_many_as_there_are(blueprint: Blueprint, finding: Finding) -> Fixes:
    step, pool = _step(blueprint, finding), blueprint.staff[finding.elements[1].id]
    staff = tuple(replace(use, people=pool.count) if use.pool == pool.id else use for use in step.staff)
    label = say(QT_TRANSLATE_NOOP("fixes", "Let {count} of '{pool}' do '{step}'"), count=pool.count, pool=pool.name, step=called(step))
    return _set(label, finding.elements[:1], "staff", staff)


def _promise_what_holds(blueprint: Blueprint, finding: Finding, analysis: Analysis) -> Fixes:
    promise = blueprint.promises[finding.elements[0].id]
    figures = analysis.promises.get(promise.id)
    if figures is None or figures.can_promise_s is None:
        return ()
    limit = about(figures.can_promise_s)
    label = say(QT_TRANSLATE_NOOP("fixes", "Promise {limit} in '{promise}'"), limit=limit, promise=promise.name)
    return _set(label, finding.elements, "within", parse_duration(limit))


def _drop_suppression(_blueprint: Blueprint, finding: Finding) -> Fixes:
    check = str(dict(finding.message.args)["check"])
    return (together(say(QT_TRANSLATE_NOOP("fixes", "Remove the suppression of {check}"), check=check), unsuppress(check, finding.ids)),)


def _forget_the_change(blueprint: Blueprint, finding: Finding) -> Fixes:
    number = int(str(dict(finding.message.args)["number"]))
    id = finding.elements[0].id
    if number > len(blueprint.scenarios[id].changes):
        return ()
    label = say(
        QT_TRANSLATE_NOOP("fixes", "Take change {number} out of '{scenario}'"), number=number, scenario=blueprint.scenarios[id].name
    )
    return (together(label, without_change(blueprint, id, number - 1)),)


def _end_when_done(blueprint: Blueprint, finding: Finding) -> Fixes:
    step = _step(blueprint, finding)
    label = say(QT_TRANSLATE_NOOP("fixes", "Let '{step}' end after its time"), step=called(step))
    wait = _kind(step, StepKind.WAIT) if step.kind is StepKind.ACTIVITY and not step.staff else ()
    return (*wait, *_set(label, finding.elements, "until", None))


_FIXES: dict[str, Callable[[Blueprint, Finding], Fixes]] = {
    "STR101": _first_becomes_start,
    "STR102": _last_becomes_end,
    "STR103": _lead_there,
    "STR104": _connect_to_the_end,
    "STR105": _mend_shares,
    "STR106": _becomes_activity,
    "STR109": _delete,
    "STR110": _cut_flow,
    "STR111": _say_the_split,
    "STR112": _forget_the_change,
    "STR113": _end_when_done,
    "VIS101": _visibility_by_band,
    "VIS102": _visibility_by_band,
    "VIS103": _visibility_by_band,
    "CAP105": _becomes_wait,
    "CAP106": _delete,
    "CAP107": _one_person,
    "CAP108": _as_many_as_there_are,
    "DOC104": _delete,
    "DOC105": _delete,
    "DOC106": _equal_shares,
    "DOC110": _drop_suppression,
}
_BY_FIGURES: dict[str, Callable[[Blueprint, Finding, Analysis], Fixes]] = {
    "CAP101": _enough_people,
    "CAP102": _enough_people,
    "PRO101": _promise_what_holds,
    "PRO102": _promise_what_holds,
    "PRO103": _promise_what_holds,
}
