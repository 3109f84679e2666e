"""Checks of what the document leaves unsaid."""

from __future__ import annotations

from collections.abc import Iterator

from designer.analysis.figures import Analysis
from designer.checks.findings import Check, Severity, Spot, called, steps
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Band, Demand, Ref, Step, StepKind


def lane_without_owner(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """Nobody answers for the work of a lane. The customer and the evidence need no owner, and neither does a lane without steps."""
    used = {step.lane for step in blueprint.steps.values()}
    for lane in blueprint.lanes.values():
        if not lane.owner and lane.id in used and lane.band not in (Band.CUSTOMER, Band.EVIDENCE):
            yield Spot(say(QT_TRANSLATE_NOOP("checks", "Nobody owns the lane '{lane}'"), lane=lane.name), (Ref("lanes", lane.id),), "owner")


def step_without_time(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """How long an activity or a wait takes is not said. With staff this is CAP109, which is worse.

    A wait before a step that names staff is a queue for that staff: its time is a figure, not a fact to write down.
    """
    for step in blueprint.steps.values():
        if step.time is not None or step.staff or step.waits_until is not None:
            continue
        if step.kind is StepKind.ACTIVITY or (step.kind is StepKind.WAIT and not _is_queue(blueprint, step)):
            yield Spot(say(QT_TRANSLATE_NOOP("checks", "How long '{step}' takes is not said"), step=called(step)), steps(step), "time")


def _is_queue(blueprint: Blueprint, wait: Step) -> bool:
    targets = (blueprint.steps.get(flow.target) for flow in wait.next)
    return any(target is not None and target.staff for target in targets)


def no_procedure(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """How visible front-office work is done is not said, so each does it in their own way before the customer's eyes."""
    activity, front = StepKind.ACTIVITY, Band.FRONT_OFFICE
    for step in blueprint.steps.values():
        undescribed = step.kind is activity and not step.procedure and blueprint.band(step) is front
        if undescribed and blueprint.is_visible(step):
            text = QT_TRANSLATE_NOOP("checks", "'{step}' has no procedure, and the customer watches")
            yield Spot(say(text, step=called(step)), steps(step), "procedure")


def empty_stage(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """A stage in which nothing happens."""
    used = {step.stage for step in blueprint.steps.values()}
    for stage in blueprint.stages.values():
        if stage.id not in used:
            yield Spot(say(QT_TRANSLATE_NOOP("checks", "The stage '{stage}' has no steps"), stage=stage.name), (Ref("stages", stage.id),))


def empty_lane(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """A lane in which nothing happens."""
    used = {step.lane for step in blueprint.steps.values()}
    for lane in blueprint.lanes.values():
        if lane.id not in used:
            yield Spot(say(QT_TRANSLATE_NOOP("checks", "The lane '{lane}' has no steps"), lane=lane.name), (Ref("lanes", lane.id),))


def decision_without_shares(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """How many cases go each way of a decision is not said for more than one of the ways."""
    for step in blueprint.steps.values():
        if len(step.next) > 1 and step.kind is StepKind.DECISION and sum(flow.share is None and not flow.shares for flow in step.next) > 1:
            text = QT_TRANSLATE_NOOP("checks", "How many go each way at '{step}' is not said; the figures take equal shares")
            yield Spot(say(text, step=called(step)), steps(step), "next")


def _somebody_comes(demand: Demand) -> bool:
    return demand.rate > 0 or bool(demand.profile or demand.times or demand.arrivals)


def no_demand(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """Staff are named but not how many customers come, so nothing can be said about load and waits."""
    if blueprint.staff and not any(map(_somebody_comes, blueprint.demand.values())):
        yield Spot(say(QT_TRANSLATE_NOOP("checks", "How many customers come is not said, so load and waits are unknown")))


def fail_point_without_recovery(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """What may go wrong is known, but not how it is put right."""
    for step in blueprint.steps.values():
        if step.fail_point and not step.fail_point.recovery:
            text = QT_TRANSLATE_NOOP("checks", "The fail point at '{step}' does not say how it is put right")
            yield Spot(say(text, step=called(step)), steps(step), "fail_point")


def way_without_condition(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """A decision whose ways do not say when each is taken."""
    for step in blueprint.steps.values():
        if len(step.next) > 1 and step.kind is StepKind.DECISION:
            text = QT_TRANSLATE_NOOP("checks", "When a case goes from '{step}' to '{target}' is not said")
            for flow in step.next:
                target = blueprint.steps.get(flow.target)
                if target and not flow.when:
                    yield Spot(say(text, step=called(step), target=called(target)), steps(step, target), "next")


DOCUMENTATION: tuple[Check, ...] = (
    Check(
        "DOC101",
        Severity.HINT,
        QT_TRANSLATE_NOOP("checks", "Lane without an owner"),
        QT_TRANSLATE_NOOP("checks", "Name who answers for the work in this lane."),
        lane_without_owner,
    ),
    Check(
        "DOC102",
        Severity.HINT,
        QT_TRANSLATE_NOOP("checks", "Step without a time"),
        QT_TRANSLATE_NOOP("checks", "Say how long it takes, even as an estimate: it counts as no time until then."),
        step_without_time,
    ),
    Check(
        "DOC103",
        Severity.HINT,
        QT_TRANSLATE_NOOP("checks", "Visible step without a procedure"),
        QT_TRANSLATE_NOOP("checks", "Write down how it is done, or where that is written."),
        no_procedure,
    ),
    Check(
        "DOC104",
        Severity.HINT,
        QT_TRANSLATE_NOOP("checks", "Stage without steps"),
        QT_TRANSLATE_NOOP("checks", "Put the steps of this stage into it, or remove it."),
        empty_stage,
    ),
    Check(
        "DOC105",
        Severity.HINT,
        QT_TRANSLATE_NOOP("checks", "Lane without steps"),
        QT_TRANSLATE_NOOP("checks", "Put the work of this role into it, or remove it."),
        empty_lane,
    ),
    Check(
        "DOC106",
        Severity.HINT,
        QT_TRANSLATE_NOOP("checks", "Decision without shares"),
        QT_TRANSLATE_NOOP("checks", "Give each way its share of the cases, counted or estimated; one may stay open and takes the rest."),
        decision_without_shares,
    ),
    Check(
        "DOC107",
        Severity.HINT,
        QT_TRANSLATE_NOOP("checks", "No demand"),
        QT_TRANSLATE_NOOP("checks", "Add a demand: where customers come in, and how many in an hour or a day."),
        no_demand,
    ),
    Check(
        "DOC108",
        Severity.HINT,
        QT_TRANSLATE_NOOP("checks", "Fail point without recovery"),
        QT_TRANSLATE_NOOP("checks", "Say what is done for the customer when it goes wrong, and who does it."),
        fail_point_without_recovery,
    ),
    Check(
        "DOC109",
        Severity.HINT,
        QT_TRANSLATE_NOOP("checks", "Way without a condition"),
        QT_TRANSLATE_NOOP("checks", "Say when this way is taken."),
        way_without_condition,
    ),
)
