"""Checks of what the customer sees, and of the lines that work crosses."""

from __future__ import annotations

import math
from collections.abc import Iterator

from designer.analysis.figures import Analysis
from designer.checks.findings import Check, Severity, Spot, called, steps
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Band, Flow, Ref, Step, StepKind
from designer.model.quantities import format_number

MANY_HAND_OFFS = 12.0
"""Hand-offs per case from which on the check speaks: a convention of this program, not a law."""
MANY_CROSSINGS = 8.0
"""Crossings of the line of visibility per case from which on the check speaks: a convention as well."""
_WORK = (StepKind.ACTIVITY, StepKind.WAIT, StepKind.LINK, StepKind.DECISION)


def _hidden(blueprint: Blueprint, step: Step) -> bool:
    return not blueprint.is_visible(step)


def customer_step_hidden(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """The customer is said not to see what the customer does, or where customers come in."""
    entered = {demand.start for demand in blueprint.demand.values()}
    for step in blueprint.steps.values():
        if step.visible is False and blueprint.band(step) is Band.CUSTOMER:
            text = QT_TRANSLATE_NOOP("checks", "The customer does '{step}' and yet is said not to see it")
            yield Spot(say(text, step=called(step)), steps(step), "visible")
        elif step.id in entered and _hidden(blueprint, step):
            text = QT_TRANSLATE_NOOP("checks", "Customers come in at '{step}', which they do not see")
            yield Spot(say(text, step=called(step)), steps(step), "lane")


def back_office_seen(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """Work behind the line of visibility that the customer sees, as in an open kitchen."""
    for step in blueprint.steps.values():
        if step.visible and blueprint.band(step) in (Band.BACK_OFFICE, Band.SUPPORT):
            text = QT_TRANSLATE_NOOP("checks", "The customer sees '{step}' though '{lane}' works behind the line of visibility")
            yield Spot(say(text, step=called(step), lane=blueprint.lanes[step.lane].name), steps(step), "visible")


def front_office_hidden(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """Contact staff who do something out of the customer's sight."""
    for step in blueprint.steps.values():
        if step.visible is False and blueprint.band(step) is Band.FRONT_OFFICE:
            text = QT_TRANSLATE_NOOP("checks", "The customer does not see '{step}' though '{lane}' is front office")
            yield Spot(say(text, step=called(step), lane=blueprint.lanes[step.lane].name), steps(step), "visible")


def bare_moment_of_truth(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """A critical moment at which the customer meets nothing tangible."""
    for step in blueprint.steps.values():
        if step.moment_of_truth and not step.evidence:
            text = QT_TRANSLATE_NOOP("checks", "The moment of truth '{step}' has no evidence")
            yield Spot(say(text, step=called(step)), steps(step), "moment_of_truth")


def straight_to_hidden_work(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """A flow from a customer's step to work that the customer does not see, with nobody in front of it."""
    customer = Band.CUSTOMER  # to look at a member of an enumeration takes Python 3.11 longer than all else here
    for step, flow in blueprint.flows():
        target = blueprint.steps.get(flow.target)
        if not target or blueprint.band(step) is not customer or target.kind not in _WORK:
            continue
        if _hidden(blueprint, target) and blueprint.band(target) is not customer:
            text = QT_TRANSLATE_NOOP("checks", "The customer's step '{step}' leads straight to '{target}', which the customer does not see")
            yield Spot(say(text, step=called(step), target=called(target)), steps(step, target), "next")


def many_hand_offs(blueprint: Blueprint, analysis: Analysis) -> Iterator[Spot]:
    """One case passes from lane to lane very often; names the two lanes between which that happens most."""
    if not MANY_HAND_OFFS <= analysis.hand_offs < math.inf:
        return
    pairs: dict[tuple[str, str], float] = {}
    for step, flow in blueprint.flows():
        target, figures = blueprint.steps.get(flow.target), analysis.steps.get(step.id)
        if target and figures and target.lane != step.lane:
            share = 1.0 if step.kind is StepKind.FORK else _share(step, flow)
            pair = step.lane, target.lane
            pairs[pair] = pairs.get(pair, 0.0) + figures.visits * share
    if not pairs:
        return
    one, other = max(pairs, key=pairs.__getitem__)
    text = QT_TRANSLATE_NOOP("checks", "A case is handed from lane to lane {count} times, most often from '{one}' to '{other}'")
    message = say(text, count=_rounded(analysis.hand_offs), one=blueprint.lanes[one].name, other=blueprint.lanes[other].name)
    yield Spot(message, (Ref("lanes", one), Ref("lanes", other)))


def _share(step: Step, flow: Flow) -> float:
    """About how many of the cases go this way."""
    if flow.shares:
        return sum(share for _, share in flow.shares) / len(flow.shares)
    return 1 / len(step.next) if flow.share is None else flow.share


def many_crossings(blueprint: Blueprint, analysis: Analysis) -> Iterator[Spot]:
    """One case crosses the line of visibility very often: visible work keeps waiting for hidden work."""
    count = analysis.crossings.get("visibility", 0.0)
    line = blueprint.lines.get("visibility")
    if line and MANY_CROSSINGS <= count < math.inf:
        text = QT_TRANSLATE_NOOP("checks", "A case crosses '{line}' {count} times")
        yield Spot(say(text, line=line.name, count=_rounded(count)), (Ref("lines", line.id),))


def _rounded(count: float) -> str:
    return format_number(round(count, 1))


def unmet_evidence(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """Evidence that belongs to no step."""
    met = {id for step in blueprint.steps.values() for id in step.evidence}
    for step in blueprint.steps.values():
        if not step.next and step.kind is StepKind.EVIDENCE and step.id not in met and not blueprint.incoming[step.id]:
            text = QT_TRANSLATE_NOOP("checks", "At no step does the customer meet the evidence '{step}'")
            yield Spot(say(text, step=called(step)), steps(step))


def evidence_hidden(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """Evidence that the customer cannot see is none."""
    for step in blueprint.steps.values():
        if step.kind is StepKind.EVIDENCE and _hidden(blueprint, step):
            text = QT_TRANSLATE_NOOP("checks", "The customer does not see the evidence '{step}'")
            yield Spot(say(text, step=called(step)), steps(step), "visible")


VISIBILITY: tuple[Check, ...] = (
    Check(
        "VIS101",
        Severity.WARNING,
        QT_TRANSLATE_NOOP("checks", "Hidden customer step"),
        QT_TRANSLATE_NOOP("checks", "Leave the visibility to the band, or move the step to the lane of those who really do it."),
        customer_step_hidden,
    ),
    Check(
        "VIS102",
        Severity.HINT,
        QT_TRANSLATE_NOOP("checks", "Back-office step that the customer sees"),
        QT_TRANSLATE_NOOP(
            "checks", "If it is meant to be seen, suppress this with the reason and give it a procedure; if not, leave it to the band."
        ),
        back_office_seen,
    ),
    Check(
        "VIS103",
        Severity.HINT,
        QT_TRANSLATE_NOOP("checks", "Front-office step that is hidden"),
        QT_TRANSLATE_NOOP("checks", "Tell the customer what goes on meanwhile, do it in sight, or move it to the back office."),
        front_office_hidden,
    ),
    Check(
        "VIS104",
        Severity.WARNING,
        QT_TRANSLATE_NOOP("checks", "Moment of truth without evidence"),
        QT_TRANSLATE_NOOP("checks", "Name the physical things that the customer meets here: a form, a screen, a room, a bill."),
        bare_moment_of_truth,
    ),
    Check(
        "VIS105",
        Severity.WARNING,
        QT_TRANSLATE_NOOP("checks", "Customer leads straight to hidden work"),
        QT_TRANSLATE_NOOP("checks", "Put a front-office step or a screen between them, so that somebody answers the customer."),
        straight_to_hidden_work,
    ),
    Check(
        "VIS106",
        Severity.HINT,
        QT_TRANSLATE_NOOP("checks", "Many hand-offs"),
        QT_TRANSLATE_NOOP("checks", "Let one role do neighbouring steps; each hand-off is a chance to wait and to lose information."),
        many_hand_offs,
    ),
    Check(
        "VIS107",
        Severity.HINT,
        QT_TRANSLATE_NOOP("checks", "Many crossings of the line of visibility"),
        QT_TRANSLATE_NOOP(
            "checks", "Gather the hidden work in fewer, longer pieces, or give the front office what it needs to finish alone."
        ),
        many_crossings,
    ),
    Check(
        "VIS108",
        Severity.HINT,
        QT_TRANSLATE_NOOP("checks", "Evidence that nobody meets"),
        QT_TRANSLATE_NOOP("checks", "Name it at the steps where the customer meets it, or remove it."),
        unmet_evidence,
    ),
    Check(
        "VIS109",
        Severity.WARNING,
        QT_TRANSLATE_NOOP("checks", "Hidden evidence"),
        QT_TRANSLATE_NOOP("checks", "Move it to the evidence band, or make it an activity if it is work and not a thing to see."),
        evidence_hidden,
    ),
)
