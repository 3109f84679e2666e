"""From a blueprint to the network that the engine runs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate

from designer.analysis.graph import way_shares
from designer.analysis.hours import hours_until
from designer.model.blueprint import Blueprint
from designer.model.elements import PRIORITIES, Demand, Promise, Step, StepKind
from designer.simulation.arrivals import arrival_tables
from designer.simulation.chance import stream_key
from designer.simulation.network import CALL, FORK, JOIN, MANY, NOBODY, OVER, PASS, SEVERAL, Names, Network
from designer.simulation.sampling import FIXED, NOTHING, UNTIL
from designer.simulation.shifts import shift_tables, until_tables
from designer.simulation.times import parameters

Row = list[tuple[int, tuple[float, ...]]]
"""The ways out of a step: where each leads, and its share for every demand."""


Tables = dict[str, list[int] | list[float]]


def compile_network(blueprint: Blueprint) -> tuple[Network, Names]:
    """The network of `blueprint` (its files read: see `designer.storage.series`), and what its numbers stand for.

    The network's random streams are those of seed 0; `with_streams` gives others. Nothing is checked here: see
    `designer.simulation.refusals`.
    """
    steps = [step for step in blueprint.steps.values() if step.kind is not StepKind.EVIDENCE]
    place = {step.id: i for i, step in enumerate(steps)}
    demands = [demand for demand in blueprint.demand.values() if demand.start in place]
    promises = [promise for promise in blueprint.promises.values() if promise.from_step in place and promise.to_step in place]
    rows, branches, leaving = _rows(steps, place, demands)
    calls = _calls(blueprint, steps, place, rows, len(demands))
    values: list[float] = []
    ranks = _ranks(steps, demands)
    tables: Tables = {
        **_times(blueprint, steps, values),
        **until_tables(blueprint, steps),
        **_staff(blueprint, steps),
        **_gates(blueprint, steps, len(rows), branches, calls),
        **_patience(steps, leaving, values),
        **_ways(rows, branches, len(demands)),
        **_promises(promises, place, len(rows), calls),
        **shift_tables(blueprint),
        **arrival_tables(demands),
        "again": _again(rows, len(steps), bool(branches), [*((place[id], row) for id, row in leaving.items()), *_returns(rows, calls)]),
        "step_class": [ranks[_rank(step, demand)] for step in steps for demand in demands],
        "values": values or [0.0],
    }
    tables |= _shortcuts(tables)
    tables |= dict.fromkeys(("time_key", "way_key", "patience_key"), [0] * len(rows))
    tables |= dict.fromkeys(("demand_key", "demand_base"), [0] * len(demands))
    sizes = {
        "steps": len(steps),
        "pools": len(blueprint.staff),
        "demands": len(demands),
        "promises": len(promises),
        "loops": max(tables["again"], default=-1) + 1,
        "width": max((len(step.staff) for step in steps), default=0) or 1,
        "classes": len(ranks),
        "margin": _margin(blueprint, steps, rows),
    }
    names = Names(tuple(place), tuple(blueprint.staff), tuple(demand.id for demand in demands), tuple(promise.id for promise in promises))
    return with_streams(Network(**sizes, **tables), names, 0, 0), names  # type: ignore[arg-type]  # the tables by their names


def _margin(blueprint: Blueprint, steps: Sequence[Step], rows: list[Row]) -> int:
    """More tokens than one event can bring into being, and more pieces of work than can begin at it."""
    people = sum(pool.count for pool in blueprint.staff.values())
    batches = max((step.batch.up_to for step in steps if step.batch is not None), default=1)
    return 64 + 2 * people + 2 * batches * (1 + sum(len(row) for row in rows))


def with_streams(network: Network, names: Names, seed: int, replication: int) -> Network:
    """The same network with the random streams of one replication of a seed; each stream is named after what it decides."""

    def keys(what: str, ids: Iterable[str], behind: int = 0) -> list[int]:
        return [stream_key(seed, replication, f"{what} {id}") for id in ids] + [0] * behind

    behind = len(network.gate) - network.steps
    return network._replace(
        time_key=keys("time", names.steps, behind),
        way_key=keys("way", names.steps, behind),
        patience_key=keys("patience", names.steps, behind),
        demand_key=keys("demand", names.demands),
        demand_base=keys("cases", names.demands),
    )


# -- ways ---------------------------------------------------------------------------------------------------------------------


def _rows(steps: Sequence[Step], place: dict[str, int], demands: Sequence[Demand]) -> tuple[list[Row], dict[int, int], dict[str, int]]:
    """The ways out of every row: steps, then demands, then branches of forks, then the ways of those who lose patience.

    Also the row of the first branch of each fork (by its step's number), and the row of each step's impatient customers.
    """
    ids = [demand.id for demand in demands]
    always = tuple(1.0 for _ in demands)
    rows: list[Row] = [[(place[target], shares) for target, shares in way_shares(step, place, ids)] for step in steps]
    rows += [[(place[demand.start], always)] for demand in demands]
    branches: dict[int, int] = {}
    for i, step in enumerate(steps):
        if step.kind is StepKind.FORK and len(rows[i]) > 1:
            branches[i] = len(rows)
            rows += [[way] for way in rows[i]]
    leaving: dict[str, int] = {}
    for step in steps:
        if step.patience is not None:
            leaving[step.id] = len(rows)
            rows.append([(place[step.patience.to], always)] if step.patience.to in place else [])
    return rows, branches, leaving


def _calls(blueprint: Blueprint, steps: Sequence[Step], place: dict[str, int], rows: list[Row], demands: int) -> dict[int, int]:
    """Let links lead to the processes that they name; for those that these come back to the row from which the case goes on.

    Nothing comes back to a link that nothing follows: it leads over.
    """
    calls: dict[int, int] = {}
    always = (1.0,) * demands
    for i, step in enumerate(steps):
        linked = blueprint.linked(step)
        if linked is None or len(rows[i]) > 1:
            continue
        if rows[i]:
            calls[i] = len(rows)
            rows.append(rows[i])
        rows[i] = [(place[linked.id], always), *([(calls[i], always)] if i in calls else [])]
    return calls


def _returns(rows: list[Row], calls: dict[int, int]) -> Iterable[tuple[int, int]]:
    """From each end of a linked process to the rows from which cases then go on."""
    for link, back in calls.items():
        seen, todo = {link}, [rows[link][0][0]]
        while todo:
            row = todo.pop()
            if row not in seen:
                seen.add(row)
                todo += [target for target, _ in rows[row]]
                if not rows[row]:
                    yield row, back


def _ways(rows: list[Row], branches: dict[int, int], demands: int) -> Tables:
    sums: list[float] = []
    branch: list[int] = []
    for i, row in enumerate(rows):
        running = [list(accumulate(shares[d] for _, shares in row)) for d in range(demands)]
        sums += [running[d][k] for k in range(len(row)) for d in range(demands)]
        branch += [branches[i] + k for k in range(len(row))] if i in branches else [-1] * len(row)
    return {
        "flow_first": _firsts(rows),
        "flow_target": [target for row in rows for target, _ in row] or [0],
        "flow_sum": sums or [0.0],
        "branch": branch or [0],
    }


def _again(rows: list[Row], steps: int, forks: bool, leaving: Sequence[tuple[int, int]]) -> list[int]:
    """For each step that a case may pass more than once the number of its counter, else -1: those in loops.

    `leaving` leads from a step to the row of those who lose patience there, and from the end of a linked process back.

    Where there are forks, also all that several tokens of a case may come to: every step that several ways lead to, and all behind it.
    """
    into = [0] * len(rows)
    for row in rows:
        for target, _ in row:
            into[target] += 1
    many = {i for i in range(steps) if into[i] > 1} if forks else set[int]()
    todo = list(many)
    while todo:
        for target, _ in rows[todo.pop()]:
            if target not in many:
                many.add(target)
                todo.append(target)
    many |= _in_loops(rows, leaving)
    counter = {i: k for k, i in enumerate(sorted(many))}
    return [counter.get(i, -1) for i in range(len(rows))]


def _in_loops(rows: list[Row], leaving: Sequence[tuple[int, int]]) -> set[int]:
    """The rows from which a way leads back to them."""
    import networkx as nx

    graph: nx.DiGraph[int] = nx.DiGraph((i, target) for i, row in enumerate(rows) for target, _ in row)
    graph.add_edges_from(leaving)
    parts = (part for part in nx.strongly_connected_components(graph) if len(part) > 1)
    return {i for part in parts for i in part} | set(nx.nodes_with_selfloops(graph))


# -- steps --------------------------------------------------------------------------------------------------------------------


def _times(blueprint: Blueprint, steps: Sequence[Step], values: list[float]) -> Tables:
    times = [parameters(step.time, values) for step in steps]
    return {
        "kind": [time[0] + (UNTIL if hours_until(blueprint, step) else 0) for step, time in zip(steps, times, strict=True)],
        "one": [time[1] for time in times],
        "two": [time[2] for time in times],
        "three": [time[3] for time in times],
    }


def _staff(blueprint: Blueprint, steps: Sequence[Step]) -> Tables:
    """Who is needed; where a pool is there for a part of its hours only, what it does takes longer."""
    place = {id: i for i, id in enumerate(blueprint.staff)}
    uses = [[(place[use.pool], use.people) for use in step.staff] for step in steps]
    alone = [step.batch is None for step in steps]
    only = [
        each[0] if len(each) == 1 and one else (SEVERAL if each or not one else NOBODY, 0) for each, one in zip(uses, alone, strict=True)
    ]
    return {
        "use_first": _firsts(uses),
        "use_pool": [pool for each in uses for pool, _ in each] or [0],
        "use_people": [people for each in uses for _, people in each] or [0],
        "only_pool": [pool for pool, _ in only],
        "only_people": [people for _, people in only],
        "stretch": [max((1 / blueprint.staff[use.pool].availability for use in step.staff), default=1.0) for step in steps],
    }


def _gates(blueprint: Blueprint, steps: Sequence[Step], rows: int, branches: dict[int, int], calls: dict[int, int]) -> Tables:
    """What a row does with tokens: forks, joins, links, batches; and steps that take neither time nor people, which are passed at once."""
    behind = [0] * (rows - len(steps))
    special = dict.fromkeys(branches, FORK) | dict.fromkeys(calls, CALL)
    joins = [JOIN if step.kind is StepKind.JOIN else special.get(i, PASS) for i, step in enumerate(steps)]
    instant = [int(_takes_no_time(step) and not hours_until(blueprint, step)) for step in steps]
    return {
        "gate": joins + behind,
        "instant": instant + behind,
        "batch_size": [step.batch.up_to if step.batch is not None else 0 for step in steps] + behind,
        "batch_after": [step.batch.after if step.batch is not None and step.batch.after is not None else -1.0 for step in steps],
    }


def _takes_no_time(step: Step) -> bool:
    return not step.staff and step.batch is None and parameters(step.time, [])[0] == NOTHING


def _patience(steps: Sequence[Step], leaving: dict[str, int], values: list[float]) -> Tables:
    times = [parameters(step.patience.time, values) if step.patience is not None else (NOTHING, 0.0, 0.0, 0.0) for step in steps]
    at_once = (FIXED, 0.0, 0.0, 0.0)  # nobody waits at all: that is not the same as waiting for ever
    times = [at_once if step.patience is not None and time[0] == NOTHING else time for step, time in zip(steps, times, strict=True)]
    return {
        "patience_kind": [time[0] for time in times],
        "patience_one": [time[1] for time in times],
        "patience_two": [time[2] for time in times],
        "patience_three": [time[3] for time in times],
        "patience_way": [leaving.get(step.id, -1) for step in steps],
    }


def _ranks(steps: Sequence[Step], demands: Sequence[Demand]) -> dict[tuple[int, int], int]:
    """The classes in which waiting work is served: by the step's priority, then by the customers', the first class first."""
    return {rank: i for i, rank in enumerate(sorted({_rank(step, demand) for step in steps for demand in demands} or {(0, 0)}))}


def _rank(step: Step, demand: Demand) -> tuple[int, int]:
    return PRIORITIES.index(step.priority), PRIORITIES.index(demand.priority)


def _promises(promises: Sequence[Promise], place: dict[str, int], rows: int, calls: dict[int, int]) -> Tables:
    """Where promises open and close; a link is done when the linked process has come back."""
    opens: list[list[int]] = [[] for _ in range(rows)]
    closes: list[list[int]] = [[] for _ in range(rows)]
    for i, promise in enumerate(promises):
        opens[place[promise.from_step]].append(i)
        last = place[promise.to_step]
        closes[calls.get(last, last)].append(i)
    return {
        "opens_first": _firsts(opens),
        "opens": [i for each in opens for i in each] or [0],
        "closes_first": _firsts(closes),
        "closes": [i for each in closes for i in each] or [0],
        "within": [promise.within for promise in promises] or [0.0],
    }


def _shortcuts(tables: Tables) -> Tables:
    """Which rows need a second look: where one comes to something else than a step that asks for staff, and where it goes on."""
    gates, ways, opens, closes = tables["gate"], tables["flow_first"], tables["opens_first"], tables["closes_first"]
    rows = range(len(gates))
    looks = zip(gates, tables["instant"], tables["batch_size"], tables["again"], rows, strict=True)
    return {
        "special": [
            int(gate == JOIN or instant or batch > 0 or again >= 0 or opens[i] < opens[i + 1]) for gate, instant, batch, again, i in looks
        ],
        "only_way": [_only_way(tables, int(ways[i]), int(ways[i + 1])) if closes[i] == closes[i + 1] else MANY for i in rows],
    }


def _only_way(tables: Tables, low: int, high: int) -> int:
    return OVER if low == high else int(tables["flow_target"][low]) if high - low == 1 else MANY


def _firsts(rows: Sequence[Sequence[object]]) -> list[int]:
    """Where the rows begin when they are put one behind the other, and where the last one ends."""
    return [0, *accumulate(len(row) for row in rows)]
