"""Checks of structure: can every case that comes in find its way out?"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from designer.analysis.figures import Analysis
from designer.analysis.reach import reach
from designer.checks.findings import Check, Severity, Spot, called, listed, steps
from designer.checks.paths import Ways, backward, entries, loops, onward, process_steps
from designer.editing.scenarios import first_refused
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import ID, Blueprint
from designer.model.elements import Ref, Step, StepKind
from designer.model.quantities import format_share

_PARTING = (StepKind.DECISION, StepKind.FORK)
ROUNDING = 0.001
"""How far shares may miss 100 % and still count as three thirds written with one decimal."""


def no_start(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """Nothing is a start, and no demand names a step."""
    if process_steps(blueprint) and not entries(blueprint):
        yield Spot(say(QT_TRANSLATE_NOOP("checks", "The process has no start")))


def no_end(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """Nothing is an end, nor a link that leads on to another process."""
    found = process_steps(blueprint)
    if found and not any(step.kind is StepKind.END or (step.kind is StepKind.LINK and not step.next) for step in found):
        yield Spot(say(QT_TRANSLATE_NOOP("checks", "The process has no end")))


def unreachable(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """No case that comes in can get to the step; of steps behind each other only the first is named."""
    sources = entries(blueprint)
    if not sources:
        return
    ways = onward(blueprint)
    reached = reach(ways, sources)
    lost = {step.id for step in process_steps(blueprint) if step.id not in reached}
    for head in _heads(ways, lost):
        step = blueprint.steps[head]
        yield Spot(_lost_text(step, len(reach(ways, (head,)) & lost) - 1), steps(step))


def _heads(ways: Ways, lost: set[str]) -> list[str]:
    """Where the parts begin that nobody gets to: from these steps all of `lost` can be reached. A loop begins with its first step."""
    part = {id: id for id in lost}
    for members in loops(ways, lost) if lost else ():
        part.update(dict.fromkeys(members, members[0]))
    behind = {part[target] for id in lost for target in ways[id] if target in lost and part[target] != part[id]}
    first: dict[str, str] = {}
    for id in ways:  # in the document's order
        if id in lost and part[id] not in behind:
            first.setdefault(part[id], id)
    return list(first.values())


def _lost_text(step: Step, behind: int) -> Message:
    if behind == 0:
        return say(QT_TRANSLATE_NOOP("checks", "No customer can get to '{step}'"), step=called(step))
    if behind == 1:
        return say(QT_TRANSLATE_NOOP("checks", "No customer can get to '{step}' and the step behind it"), step=called(step))
    text = QT_TRANSLATE_NOOP("checks", "No customer can get to '{step}' and the {count} steps behind it")
    return say(text, step=called(step), count=behind)


def dead_end(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """Nothing follows the step, though it is neither an end nor a link."""
    for step in process_steps(blueprint):
        if not step.next and step.kind not in (StepKind.END, StepKind.LINK):
            yield Spot(say(QT_TRANSLATE_NOOP("checks", "Nothing follows '{step}'"), step=called(step)), steps(step), "next")


def shares_off(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """The shares of the ways out of a step do not make up 100 %. A fork takes all ways at once and has no shares to add up."""
    fork = StepKind.FORK
    for step in blueprint.steps.values():
        if step.kind is fork:
            continue
        if any(flow.shares for flow in step.next):
            yield from _shares_off_by_demand(blueprint, step)
            continue
        given = [flow.share for flow in step.next if flow.share is not None]
        if not given:
            continue
        total = sum(given)
        if len(given) == len(step.next):
            if abs(total - 1) > ROUNDING:
                text = QT_TRANSLATE_NOOP("checks", "The ways out of '{step}' add up to {total}, not to 100 %")
                yield Spot(say(text, step=called(step), total=_percent(total)), steps(step), "next")
        elif total > 1 - ROUNDING:
            text = QT_TRANSLATE_NOOP("checks", "'{step}' has a way out without a share, and the others already take {total}")
            yield Spot(say(text, step=called(step), total=_percent(total)), steps(step), "next")


def _shares_off_by_demand(blueprint: Blueprint, step: Step) -> Iterator[Spot]:
    """The first of those who come whose shares do not make up 100 %."""
    for demand in blueprint.demand.values():
        shares = [dict(flow.shares).get(demand.id) if flow.shares else flow.share for flow in step.next]
        given = [share for share in shares if share is not None]
        total = sum(given)
        if given and (abs(total - 1) > ROUNDING if len(given) == len(shares) else total > 1 - ROUNDING):
            text = QT_TRANSLATE_NOOP("checks", "The ways out of '{step}' add up to {total} for '{demand}'; all of them must make 100 %")
            yield Spot(say(text, step=called(step), total=_percent(total), demand=demand.name or demand.id), steps(step), "next")
            return


def _percent(share: float) -> str:
    return format_share(round(share, 6))


def one_way(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """A decision or a fork with a single way out decides or parts nothing."""
    for step in blueprint.steps.values():
        if len(step.next) == 1 and step.kind in _PARTING:
            yield Spot(say(QT_TRANSLATE_NOOP("checks", "'{step}' has only one way out"), step=called(step)), steps(step), "next")


def fork_without_join(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """No two of the parallel ways that a fork opens meet again at a join."""
    ways = onward(blueprint)
    for step in blueprint.steps.values():
        if len(step.next) > 1 and step.kind is StepKind.FORK and not _meets_at_join(blueprint, ways, step):
            yield Spot(say(QT_TRANSLATE_NOOP("checks", "The ways that '{step}' opens never join"), step=called(step)), steps(step))


def _meets_at_join(blueprint: Blueprint, ways: Ways, fork: Step) -> bool:
    """Whether two branches reach one join: each step collects a bit per branch that gets to it."""
    bits: dict[str, int] = {}
    pending = deque((target, 1 << number) for number, target in enumerate(ways[fork.id]))
    while pending:
        id, bit = pending.popleft()
        before = bits.get(id, 0)
        after = before | bit
        if after == before or id == fork.id:
            continue
        bits[id] = after
        if before and blueprint.steps[id].kind is StepKind.JOIN:
            return True
        pending.extend((target, after) for target in ways[id])
    return False


def endless_loop(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """A loop from which no flow leads out: whoever gets in goes round for ever."""
    ways = onward(blueprint)
    outs = [id for id, targets in ways.items() if not targets]
    leaving = reach(backward(ways), outs)
    lost = set(ways) - leaving
    if not lost:
        return
    for members in loops(ways, lost):
        inside = set(members)
        if all(target in inside for id in members for target in ways[id]):
            found = [blueprint.steps[id] for id in members]
            yield Spot(say(QT_TRANSLATE_NOOP("checks", "No way leads out of the loop {steps}"), steps=listed(found)), steps(*found))


def join_of_one(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """A join that fewer than two flows lead to has nothing to wait for."""
    join, incoming = StepKind.JOIN, blueprint.incoming
    for step in blueprint.steps.values():
        if step.kind is join and len(incoming[step.id]) == 1:
            yield Spot(say(QT_TRANSLATE_NOOP("checks", "Only one flow leads to the join '{step}'"), step=called(step)), steps(step))


def wrong_way(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """A flow leaves an end or leads into a start."""
    start, end = StepKind.START, StepKind.END
    for step, flow in blueprint.flows():
        target = blueprint.steps.get(flow.target)
        if step.kind is end and target:
            text = QT_TRANSLATE_NOOP("checks", "A flow leaves the end '{step}' for '{target}'")
            yield Spot(say(text, step=called(step), target=called(target)), steps(step, target), "next")
        elif target and target.kind is start:
            text = QT_TRANSLATE_NOOP("checks", "A flow leads from '{step}' back into the start '{target}'")
            yield Spot(say(text, step=called(step), target=called(target)), steps(step, target), "next")


def unsaid_split(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """A step that neither decides nor parts has several ways out: the figures take it for a decision."""
    for step in blueprint.steps.values():
        if len(step.next) < 2 or step.kind in (StepKind.DECISION, StepKind.FORK, StepKind.END):
            continue
        if any(flow.share is not None or flow.shares for flow in step.next):
            text = QT_TRANSLATE_NOOP("checks", "'{step}' is no decision and yet has {count} ways out, among which the cases are split")
        else:
            text = QT_TRANSLATE_NOOP(
                "checks", "'{step}' is no decision and yet has {count} ways out; the cases are split equally among them"
            )
        yield Spot(say(text, step=called(step), count=len(step.next)), steps(step), "kind")


def idle_scenario(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """A scenario says what would be different, but not all of it can be done to the document as it stands."""
    for scenario in blueprint.scenarios.values():
        refused = first_refused(blueprint, scenario)
        if refused is not None:
            text = QT_TRANSLATE_NOOP("checks", "The scenario '{scenario}' cannot be applied: its change {number} does not fit")
            message = say(text, scenario=scenario.name or scenario.id, number=refused[0] + 1)
            yield Spot(message, (Ref("scenarios", scenario.id),), "changes", refused[1])


def until_without_waiting(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """A step goes on until a time, though work that staff do, or that is no wait, ends when it is done."""
    for step in blueprint.steps.values():
        if step.until is not None and step.waits_until is None:
            text = QT_TRANSLATE_NOOP("checks", "'{step}' goes on until a time, which only a wait that needs no staff can")
            yield Spot(say(text, step=called(step)), steps(step), "until")


def link_to_nothing(blueprint: Blueprint, _analysis: Analysis) -> Iterator[Spot]:
    """A link names no process that can go on there: no start of this document, and no file (for files see `designer.checks.linked`)."""
    for step in blueprint.steps.values():
        if step.kind is not StepKind.LINK or not step.link:
            continue
        linked = blueprint.linked(step)
        if linked is None:
            if ID.fullmatch(step.link):
                text = QT_TRANSLATE_NOOP("checks", "'{step}' links to '{link}', which is no step that work passes, and no file")
                yield Spot(say(text, step=called(step), link=step.link), steps(step), "link")
        elif linked.kind is not StepKind.START:
            text = QT_TRANSLATE_NOOP("checks", "'{step}' links to '{target}', which is no start")
            yield Spot(say(text, step=called(step), target=called(linked)), steps(step, linked), "link")
        elif len(step.next) > 1:
            text = QT_TRANSLATE_NOOP("checks", "'{step}' leads to a linked process and has several ways on")
            yield Spot(say(text, step=called(step)), steps(step), "next")


LINKS = "STR114"
"""The check of links."""
STRUCTURE: tuple[Check, ...] = (
    Check(
        "STR101",
        Severity.ERROR,
        QT_TRANSLATE_NOOP("checks", "No start"),
        QT_TRANSLATE_NOOP("checks", "Add a start, or a demand that names the step where customers come in."),
        no_start,
    ),
    Check(
        "STR102",
        Severity.ERROR,
        QT_TRANSLATE_NOOP("checks", "No end"),
        QT_TRANSLATE_NOOP("checks", "Add an end after the last step, or a link to the process that goes on from there."),
        no_end,
    ),
    Check(
        "STR103",
        Severity.ERROR,
        QT_TRANSLATE_NOOP("checks", "Unreachable step"),
        QT_TRANSLATE_NOOP("checks", "Draw a flow to it from the step before it, or make it a start if customers come in here."),
        unreachable,
    ),
    Check(
        "STR104",
        Severity.ERROR,
        QT_TRANSLATE_NOOP("checks", "Dead end"),
        QT_TRANSLATE_NOOP("checks", "Draw a flow to what follows, or to an end."),
        dead_end,
    ),
    Check(
        "STR105",
        Severity.ERROR,
        QT_TRANSLATE_NOOP("checks", "Shares do not add up"),
        QT_TRANSLATE_NOOP("checks", "Change the shares so that all ways out together make up 100 %."),
        shares_off,
    ),
    Check(
        "STR106",
        Severity.WARNING,
        QT_TRANSLATE_NOOP("checks", "Only one way out"),
        QT_TRANSLATE_NOOP("checks", "Draw the other ways out, or make it an activity."),
        one_way,
    ),
    Check(
        "STR107",
        Severity.WARNING,
        QT_TRANSLATE_NOOP("checks", "Fork without join"),
        QT_TRANSLATE_NOOP("checks", "Lead the parallel ways into a join where the work has to wait for all of them."),
        fork_without_join,
    ),
    Check(
        "STR108",
        Severity.ERROR,
        QT_TRANSLATE_NOOP("checks", "Loop without a way out"),
        QT_TRANSLATE_NOOP("checks", "Add a decision inside the loop with a way that leaves it."),
        endless_loop,
    ),
    Check(
        "STR109",
        Severity.WARNING,
        QT_TRANSLATE_NOOP("checks", "Join of a single flow"),
        QT_TRANSLATE_NOOP("checks", "Lead the other parallel ways into it, or remove the join."),
        join_of_one,
    ),
    Check(
        "STR110",
        Severity.WARNING,
        QT_TRANSLATE_NOOP("checks", "Flow out of an end or into a start"),
        QT_TRANSLATE_NOOP("checks", "Make the end or the start an activity, or lead the flow to another step."),
        wrong_way,
    ),
    Check(
        "STR111",
        Severity.WARNING,
        QT_TRANSLATE_NOOP("checks", "Several ways out of a step that does not decide"),
        QT_TRANSLATE_NOOP("checks", "Make it a decision with a share for each way, or a fork if each case takes all ways at once."),
        unsaid_split,
    ),
    Check(
        "STR112",
        Severity.WARNING,
        QT_TRANSLATE_NOOP("checks", "Scenario that cannot be applied"),
        QT_TRANSLATE_NOOP("checks", "Change the scenario so that it fits the document as it is now, or remove this change from it."),
        idle_scenario,
    ),
    Check(
        "STR113",
        Severity.ERROR,
        QT_TRANSLATE_NOOP("checks", "Until at a step that does not wait"),
        QT_TRANSLATE_NOOP("checks", "Put a wait before or after the step, and let that end at the time; or take the time away."),
        until_without_waiting,
    ),
    Check(
        LINKS,
        Severity.WARNING,
        QT_TRANSLATE_NOOP("checks", "Link that cannot be followed"),
        QT_TRANSLATE_NOOP("checks", "Let the link name a start of this document or a file, and let one step at the most follow it."),
        link_to_nothing,
    ),
)
