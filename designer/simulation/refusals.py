"""Why a blueprint cannot be simulated: asked before, so that no run hangs and no number means nothing."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from designer.analysis.graph import Routing, routing
from designer.analysis.hours import WEEK, Spans, cases_per_week, duty_hours, hours_until
from designer.analysis.reach import reach
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint, Table
from designer.model.elements import Demand, Flow, Ref, Step, StepKind
from designer.simulation.engine import MOST_INSIDE, MOST_WAITING, Crowded

if TYPE_CHECKING:
    import networkx as nx

MOST_PEOPLE = 100_000
MOST_RATE = 1e4
MOST_VISITS = 1_000.0
MOST_BATCH = 10_000
MOST_COMPILED, MOST_PLAIN = 1_000_000_000, 50_000_000
"""Events of one replication, which take some minutes, in the compiled engine and in plain Python."""
CENTURY = 100 * 31_557_600.0
MOMENT = 1.0
"""Seconds below which a loop of people who lose patience counts as one without time."""


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
    ways = _segments(blueprint)
    reached = {found.ids[i] for found in ways for i in _reached(blueprint, found)}
    steps = [step for step in blueprint.steps.values() if step.id in reached]
    endless = [reason for found in ways for reason in (*_endless(blueprint, found), *_exploding(blueprint, found))]
    return tuple(
        dict.fromkeys([*_demand(blueprint), *_staff(blueprint, steps), *endless, *_steps(blueprint, steps), *_impatient(blueprint)])
    )


def _segments(blueprint: Blueprint) -> list[Routing]:
    """The ways of all customers, or of each segment where they differ."""
    if not any(flow.shares for step in blueprint.steps.values() for flow in step.next):
        return [routing(blueprint)]
    return [routing(_as_only(blueprint, demand)) for demand in blueprint.demand.values()]


def _as_only(blueprint: Blueprint, demand: Demand) -> Blueprint:
    """The blueprint as the customers of one segment pass it."""

    def own(flow: Flow) -> Flow:
        return replace(flow, share=dict(flow.shares).get(demand.id), shares=()) if flow.shares else flow

    steps = [replace(step, next=tuple(own(flow) for flow in step.next)) for step in blueprint.steps.values()]
    return blueprint.with_(steps=Table.of(steps), demand=Table.of([demand]))


def _out(blueprint: Blueprint, found: Routing) -> list[list[int]]:
    """Where cases may go from each step, those who lose patience included."""
    out = [[target for target, _ in ways] for ways in found.out]
    for step in blueprint.steps.values():
        if step.patience is not None and step.patience.to in found.place:
            out[found.place[step.id]].append(found.place[step.patience.to])
    return out


def _reached(blueprint: Blueprint, found: Routing) -> set[int]:
    return reach(_out(blueprint, found), (i for i, share in enumerate(found.entry) if share > 0))


def crowded(blueprint: Blueprint, found: Crowded) -> Refusal:
    """The reason after a run that was given up."""
    text = QT_TRANSLATE_NOOP(
        "simulation",
        "the queue at '{step}' grows without end: more than 100,000 cases are there at once; add staff or take demand away",
    )
    if found.endless:
        text = QT_TRANSLATE_NOOP("simulation", "cases come to '{step}' again and again, and hardly any leaves")
    return Refusal(say(text, step=blueprint.steps[found.step].name or found.step), Ref("steps", found.step))


def overfull(blueprint: Blueprint, found: Routing, growing: dict[str, float], seconds: float) -> Iterator[Refusal]:
    """What gathers more cases than a run can hold, by closed form: pools that in `seconds` fall so far behind, and steps where cases stay long.

    `growing` are the cases a second that stay undone for lack of staff.
    """
    for id, rate in growing.items():
        if rate * seconds > MOST_WAITING:
            text = QT_TRANSLATE_NOOP(
                "simulation",
                "'{name}' have more work than they can do: in so long a run more than 100,000 cases would come to wait for them",
            )
            yield Refusal(say(text, name=blueprint.staff[id].name or id), Ref("staff", id))
    cases = sum(map(cases_per_week, blueprint.demand.values())) / WEEK
    for i, step in enumerate(found.steps):
        stay = min(step.time.mean, seconds) if step.time is not None and not step.staff else 0.0
        if cases * max(0.0, found.visits[i]) * stay > MOST_INSIDE:
            text = QT_TRANSLATE_NOOP(
                "simulation", "more than 200,000 cases would be at '{step}' at once, which is more than a run can hold"
            )
            yield Refusal(say(text, step=step.name or step.id), Ref("steps", step.id))


def too_much(blueprint: Blueprint, found: Routing, cases: float, compiled: bool) -> Iterator[Refusal]:
    """The reason where one replication would take more events than anybody would wait for, who sees nothing of it before its end."""
    most = MOST_COMPILED if compiled else MOST_PLAIN
    if cases * events_per_case(found) > most:
        step = max(zip(found.visits, found.steps, strict=True), key=lambda pair: pair[0])[1]
        text = QT_TRANSLATE_NOOP(
            "simulation", "one replication would take more than {most} events, and most at '{step}'; ask for fewer cases or days"
        )
        yield Refusal(say(text, most=f"{most:,}", step=step.name or step.id), Ref("steps", step.id))


def events_per_case(found: Routing) -> float:
    """How many events a case takes, as a mean: it comes, and passes its steps."""
    return 1.0 + math.fsum(max(0.0, visits) for visits in found.visits)


def too_long(blueprint: Blueprint) -> Refusal:
    """The reason where what is asked for would take more than a century of the service's time."""
    rarest = max(blueprint.demand.values(), key=cases_per_week)
    text = QT_TRANSLATE_NOOP(
        "simulation", "so few come by '{name}' that the run would last more than a century; ask for fewer cases or days"
    )
    return Refusal(say(text, name=rarest.name or rarest.id), Ref("demand", rarest.id))


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


def _staff(blueprint: Blueprint, steps: Sequence[Step]) -> Iterator[Refusal]:
    needed: dict[str, tuple[int, Step]] = {}
    for step in steps:
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


def _endless(blueprint: Blueprint, found: Routing) -> Iterator[Refusal]:
    """Steps that cases come to and from which no way leads out of the service, or only one that hardly anybody finds."""
    out = _out(blueprint, found)
    into: list[list[int]] = [[] for _ in out]
    for source, targets in enumerate(out):
        for target in targets:
            into[target].append(source)
    ends = reach(into, (i for i, targets in enumerate(found.out) if not targets))
    reached = _reached(blueprint, found)
    stuck = sorted(reached - ends)
    if stuck:
        id = found.ids[stuck[0]]
        text = QT_TRANSLATE_NOOP("simulation", "who comes to '{step}' never leaves: the loop has no way out ({count} steps)")
        yield Refusal(say(text, step=blueprint.steps[id].name or id, count=len(stuck)), Ref("steps", id))
        return
    most = max(
        reached - _left_by_the_impatient(found, out), key=lambda i: found.visits[i] if found.visits[i] >= 0 else math.inf, default=None
    )
    if most is not None and not 0 <= found.visits[most] <= MOST_VISITS:
        id = found.ids[most]
        text = QT_TRANSLATE_NOOP("simulation", "a case passes '{step}' more than 1,000 times: hardly anybody finds the way out of the loop")
        yield Refusal(say(text, step=blueprint.steps[id].name or id), Ref("steps", id))


def _left_by_the_impatient(found: Routing, out: list[list[int]]) -> set[int]:
    """The steps of loops that people leave when they lose patience, whose passages no closed form knows."""
    import networkx as nx

    if all(step.patience is None for step in found.steps):
        return set()
    graph: nx.DiGraph[int] = nx.DiGraph()
    graph.add_nodes_from(range(len(out)))
    graph.add_edges_from((i, target) for i, targets in enumerate(out) for target in targets)
    parts = nx.strongly_connected_components(graph)
    return {i for part in parts if any(found.steps[each].patience is not None for each in part) for i in part}


def _exploding(blueprint: Blueprint, found: Routing) -> Iterator[Refusal]:
    """Forks that make ever more pieces of work of a case before any time passes."""
    import networkx as nx

    instant = [not step.staff and step.batch is None and not (step.time is not None and step.time.mean > 0) for step in found.steps]
    graph: nx.DiGraph[int] = nx.DiGraph()
    graph.add_nodes_from(range(len(instant)))
    graph.add_edges_from((i, target) for i, ways in enumerate(found.out) if instant[i] for target, _ in ways)
    pieces = [1] * len(instant)
    most = 1 + sum(map(len, found.out))
    for part in reversed([sorted(part) for part in _by_order(graph)]):
        loop = len(part) > 1 or graph.has_edge(part[0], part[0])
        for i in part:
            if instant[i] and graph.out_degree(i):
                each = [pieces[target] for target, _ in found.out[i]]
                parts = i in found.forks and i not in found.calls
                pieces[i] = sum(each) if parts else max(each)
                if pieces[i] > most or (loop and parts):
                    step = found.steps[i]
                    text = QT_TRANSLATE_NOOP("simulation", "the fork '{step}' makes ever more pieces of work before any time passes")
                    yield Refusal(say(text, step=step.name or step.id), Ref("steps", step.id))
                    return
        if loop:
            for i in part:
                pieces[i] = max(pieces[each] for each in part)


def _by_order(graph: nx.DiGraph[int]) -> list[set[int]]:
    """The parts of a graph that are loops, or one node each, so that edges lead to later parts."""
    import networkx as nx

    condensed = nx.condensation(graph)
    return [condensed.nodes[part]["members"] for part in nx.topological_sort(condensed)]


def _steps(blueprint: Blueprint, steps: Sequence[Step]) -> Iterator[Refusal]:
    """What single steps ask for that cannot be."""
    listed = [demand for demand in blueprint.demand.values() if demand.arrivals]
    last = sum(len(demand.listed) for demand in listed) if len(listed) == len(blueprint.demand) else None
    for step in steps:
        ref, name = Ref("steps", step.id), step.name or step.id
        shares = [share for flow in step.next for share in (dict(flow.shares).values() if flow.shares else (flow.share,))]
        if len(step.next) > 1 and step.kind is not StepKind.FORK and all(share == 0 for share in shares):
            yield Refusal(say(QT_TRANSLATE_NOOP("simulation", "no way out of '{step}' has a share above zero"), step=name), ref)
        if step.time is not None and step.time.source and not step.time.parameters:
            yield Refusal(say(QT_TRANSLATE_NOOP("simulation", "the times of '{step}' stand in a file that was not read"), step=name), ref)
        if step.batch is not None and step.batch.up_to > MOST_BATCH:
            yield Refusal(say(QT_TRANSLATE_NOOP("simulation", "'{step}' gathers more than 10,000 cases at once"), step=name), ref)
        elif step.batch is not None and step.batch.after is None and last is not None and last < step.batch.up_to:
            text = QT_TRANSLATE_NOOP(
                "simulation", "'{step}' waits for {count} cases, and only {last} ever come: say after what time it begins"
            )
            yield Refusal(say(text, step=name, count=step.batch.up_to, last=last), ref)
        yield from _until(blueprint, step)
        if blueprint.linked(step) is not None and len(step.next) > 1:
            text = QT_TRANSLATE_NOOP(
                "simulation", "'{step}' leads to a linked process and has several ways on; let one decision behind it split them"
            )
            yield Refusal(say(text, step=name), ref)
        yield from _meeting(blueprint, step)
        yield from _patience(blueprint, step)


def _until(blueprint: Blueprint, step: Step) -> Iterator[Refusal]:
    if step.until is None:
        return
    name, ref = step.name or step.id, Ref("steps", step.id)
    if step.waits_until is None:
        text = QT_TRANSLATE_NOOP("simulation", "'{step}' goes on until a time, which only a wait that needs no staff can")
        yield Refusal(say(text, step=name), ref)
    elif not hours_until(blueprint, step):
        text = QT_TRANSLATE_NOOP("simulation", "who waits at '{step}' never goes on: its schedule has no hours")
        yield Refusal(say(text, step=name), ref)


def _meeting(blueprint: Blueprint, step: Step) -> Iterator[Refusal]:
    """A step that needs people of several pools who are never on duty together."""
    together: Spans | None = None
    for use in step.staff:
        hours = duty_hours(blueprint, blueprint.staff[use.pool])
        if hours:
            together = hours if together is None else _both(together, hours)
    if together is not None and not together:
        text = QT_TRANSLATE_NOOP("simulation", "the people whom '{step}' needs are never on duty at the same time")
        yield Refusal(say(text, step=step.name or step.id), Ref("steps", step.id))


def _both(one: Spans, other: Spans) -> Spans:
    return [(max(start, since), min(end, until)) for start, end in one for since, until in other if start < until and since < end]


def _patience(blueprint: Blueprint, step: Step) -> Iterator[Refusal]:
    if step.patience is None:
        return
    ref, name = Ref("steps", step.id), step.name or step.id
    if step.batch is not None:
        yield Refusal(say(QT_TRANSLATE_NOOP("simulation", "'{step}' gathers a batch, so nobody can lose patience there"), step=name), ref)
    if not step.staff:
        text = QT_TRANSLATE_NOOP("simulation", "nobody waits at '{step}', which needs no staff, so nobody can lose patience there")
        yield Refusal(say(text, step=name), ref)
    target = blueprint.steps.get(step.patience.to)
    if target is None or target.kind is StepKind.EVIDENCE:
        text = QT_TRANSLATE_NOOP("simulation", "who loses patience at '{step}' goes to '{to}', which is no step that work passes")
        yield Refusal(say(text, step=name, to=step.patience.to), ref)


def _impatient(blueprint: Blueprint) -> Iterator[Refusal]:
    """Who loses patience and is back in the same queue before any time passes."""
    import networkx as nx

    graph: nx.DiGraph[str] = nx.DiGraph()
    leaving = []
    for step in blueprint.steps.values():
        if (step.time.mean if step.time is not None else 0.0) < MOMENT:
            graph.add_edges_from((step.id, flow.target) for flow in step.next)
        if step.patience is not None and step.patience.time.mean < MOMENT:
            graph.add_edge(step.id, step.patience.to)
            leaving.append((step, step.patience.to))
    for step, to in leaving:
        if nx.has_path(graph, to, step.id):
            text = QT_TRANSLATE_NOOP("simulation", "who loses patience at '{step}' comes back to it at once, again and again")
            yield Refusal(say(text, step=step.name or step.id), Ref("steps", step.id))
