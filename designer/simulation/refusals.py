"""Why a blueprint cannot be simulated: asked before, so that no run hangs and no number means nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from designer.analysis.graph import routing
from designer.analysis.hours import cases_per_week, duty_hours
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint
from designer.model.elements import Ref, Step, StepKind

MOST_PEOPLE = 100_000
MOST_RATE = 1e4


@dataclass(frozen=True, slots=True)
class Refusal:
    """One reason, and the element that it is about."""

    message: Message
    ref: Ref | None = None


class CannotSimulate(Exception):
    """The blueprint cannot be simulated; `reasons` say why."""

    def __init__(self, reasons: tuple[Refusal, ...]) -> None:
        super().__init__("; ".join(str(reason.message) for reason in reasons))
        self.reasons = reasons

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return type(self), (self.reasons,)


def refusals(blueprint: Blueprint) -> tuple[Refusal, ...]:
    """All reasons why `blueprint` cannot be simulated; empty if it can."""
    return (*_demand(blueprint), *_staff(blueprint), *_endless(blueprint), *_targets(blueprint))


def crowded(blueprint: Blueprint, step: str) -> Refusal:
    """The reason after a run in which more cases gathered than anybody would wait for."""
    text = QT_TRANSLATE_NOOP(
        "simulation",
        "the queue at '{step}' grows without end: more than a million cases are in the service at once; add staff or take demand away",
    )
    return Refusal(say(text, step=blueprint.steps[step].name or step), Ref("steps", step))


def _demand(blueprint: Blueprint) -> Iterator[Refusal]:
    if not blueprint.demand:
        yield Refusal(
            say(QT_TRANSLATE_NOOP("simulation", "there is no demand: nobody comes; say under demand how many customers come, and where"))
        )
    for demand in blueprint.demand.values():
        name, ref = demand.name or demand.id, Ref("demand", demand.id)
        rate = cases_per_week(demand)
        if demand.start not in blueprint.steps or blueprint.steps[demand.start].kind is StepKind.EVIDENCE:
            yield Refusal(
                say(QT_TRANSLATE_NOOP("simulation", "the demand '{name}' does not start at a step that work passes"), name=name), ref
            )
        elif not rate > 0:
            yield Refusal(say(QT_TRANSLATE_NOOP("simulation", "the demand '{name}' brings nobody: its rate is zero"), name=name), ref)
        elif rate > MOST_RATE * 604_800:
            yield Refusal(
                say(QT_TRANSLATE_NOOP("simulation", "the demand '{name}' brings more than 10,000 cases a second"), name=name), ref
            )


def _staff(blueprint: Blueprint) -> Iterator[Refusal]:
    needed: dict[str, tuple[int, Step]] = {}
    for step in blueprint.steps.values():
        for use in step.staff:
            if use.people > needed.get(use.pool, (0, step))[0]:
                needed[use.pool] = (use.people, step)
    for id, (people, step) in needed.items():
        pool = blueprint.staff[id]
        name, ref = pool.name or id, Ref("staff", id)
        on_duty = duty_hours(blueprint, pool)
        if on_duty is not None and not on_duty:
            yield Refusal(
                say(QT_TRANSLATE_NOOP("simulation", "nobody of '{name}' is ever on duty: its schedule has no hours"), name=name), ref
            )
        if pool.count < people:
            text = QT_TRANSLATE_NOOP(
                "simulation", "'{step}' needs {people} of '{name}' at once, and there are {count}: its work never begins"
            )
            yield Refusal(say(text, step=step.name or step.id, people=people, name=name, count=pool.count), ref)
        if not pool.availability > 0:
            yield Refusal(say(QT_TRANSLATE_NOOP("simulation", "'{name}' is never available"), name=name), ref)
    if sum(pool.count for pool in blueprint.staff.values()) > MOST_PEOPLE:
        largest = max(blueprint.staff.values(), key=lambda pool: pool.count)
        text = QT_TRANSLATE_NOOP("simulation", "more than 100,000 people cannot be simulated; '{name}' has {count}")
        yield Refusal(say(text, name=largest.name or largest.id, count=largest.count), Ref("staff", largest.id))


def _endless(blueprint: Blueprint) -> Iterator[Refusal]:
    """Steps that cases come to and from which no way leads out of the service."""
    found = routing(blueprint)
    into: list[list[int]] = [[] for _ in found.ids]
    for source, ways in enumerate(found.out):
        for target, _ in ways:
            into[target].append(source)
    todo = [i for i, ways in enumerate(found.out) if not ways]
    ends = set(todo)
    while todo:
        for source in into[todo.pop()]:
            if source not in ends:
                ends.add(source)
                todo.append(source)
    stuck = [i for i, reached in enumerate(found.reached) if reached and i not in ends]
    if stuck:
        id = found.ids[stuck[0]]
        text = QT_TRANSLATE_NOOP("simulation", "who comes to '{step}' never leaves: the loop has no way out ({count} steps)")
        yield Refusal(say(text, step=blueprint.steps[id].name or id, count=len(stuck)), Ref("steps", id))


def _targets(blueprint: Blueprint) -> Iterator[Refusal]:
    for step in blueprint.steps.values():
        ref = Ref("steps", step.id)
        if step.patience is not None and step.batch is not None:
            text = QT_TRANSLATE_NOOP("simulation", "'{step}' gathers a batch, so nobody can lose patience there")
            yield Refusal(say(text, step=step.name or step.id), ref)
        if step.patience is not None and not step.staff:
            text = QT_TRANSLATE_NOOP("simulation", "nobody waits at '{step}', which needs no staff, so nobody can lose patience there")
            yield Refusal(say(text, step=step.name or step.id), ref)
