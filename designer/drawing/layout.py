"""Automatic layout: a slot for every step inside its own cell, so that flows run from left to right.

Each stage is laid out by itself, from its own steps and flows alone; hence an edit in one stage moves nothing in another. Inside a
stage the steps get ranks (sub-columns) as in a layered drawing (Sugiyama, Tagawa and Toda 1981): cycles are broken by
depth-first search, ranks are longest paths, and rows inside a lane follow barycentres. Unlike there, a flow between two lanes may
stand upright in one rank, as service blueprints show an encounter; and a step never leaves its lane.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from typing import NamedTuple

from designer.drawing.labels import label_room
from designer.drawing.sizes import GAP_X, GAP_Y, PAD_X, PAD_Y, SLOT_HEIGHT, step_size
from designer.model.blueprint import Blueprint
from designer.model.elements import Position, Step, StepKind

PITCH_Y = SLOT_HEIGHT + GAP_Y
MOST_IDLE_RANKS = 6  # steps without flows fill so many ranks before they start a new row
BARS = (StepKind.FORK, StepKind.JOIN)


class Slots(NamedTuple):
    """The slots of one stage: places relative to each step's cell, and the middles of the gaps between ranks, from the stage's left."""

    places: dict[str, Position]
    gaps: tuple[float, ...]


def lane_order(blueprint: Blueprint) -> dict[str, int]:
    """The lanes' numbers from top to bottom."""
    return {lane.id: number for number, lane in enumerate(blueprint.rows)}


def steps_by_stage(blueprint: Blueprint) -> dict[str, list[Step]]:
    """The steps of each stage in the document's order."""
    stages: dict[str, list[Step]] = {stage: [] for stage in blueprint.stages}
    for step in blueprint.steps.values():
        stages[step.stage].append(step)
    return stages


@dataclass(slots=True)
class _Stage:
    """The steps of one stage by number, their lanes' numbers, their flows inside the stage, and what is found out about them."""

    steps: Sequence[Step]
    lane: list[int]
    after: list[list[int]]
    before: list[list[int]]
    linked: list[list[int]]
    rank: list[int] = field(default_factory=list)
    row: list[int] = field(default_factory=list)
    taken: dict[tuple[int, int], int] = field(default_factory=dict)
    crossed: set[tuple[int, int]] = field(default_factory=set)  # where an upright flow stands: nothing else may
    upright: set[tuple[int, bool]] = field(default_factory=set)


def stage_slots(steps: Sequence[Step], lanes: Mapping[str, int]) -> Slots:
    """The slots of the `steps` of one stage; `lanes` are the lanes' numbers from top to bottom."""
    if not steps:
        return Slots({}, ())
    stage = _read(steps, lanes)
    _break_cycles(stage)
    _find_ranks(stage, _topological(stage))
    _place_idle(stage)
    _find_rows(stage)
    return _positions(stage)


def _read(steps: Sequence[Step], lanes: Mapping[str, int]) -> _Stage:
    number = {step.id: index for index, step in enumerate(steps)}
    none: list[tuple[()]] = [()] * len(steps)
    # Lanes without steps in this stage do not count: a new lane somewhere moves nothing elsewhere.
    order = {lane: place for place, lane in enumerate(sorted({lanes[step.lane] for step in steps}))}
    lane = [order[lanes[step.lane]] for step in steps]
    stage = _Stage(steps, lane, [list(x) for x in none], [list(x) for x in none], [list(x) for x in none])
    for index, step in enumerate(steps):
        for flow in step.next:
            target = number.get(flow.target)
            if target is not None and target != index:
                stage.after[index].append(target)
                stage.before[target].append(index)
        for evidence in step.evidence:
            other = number.get(evidence)
            if other is not None:
                stage.linked[other].append(index)
    return stage


def _break_cycles(stage: _Stage) -> None:
    """Take the backward flows out of `after` and `before`: those that lead back into the way they came by."""
    count = len(stage.steps)
    state = bytearray(count)
    backward: list[tuple[int, int]] = []
    for root in sorted(range(count), key=lambda index: (bool(stage.before[index]), index)):
        if state[root]:
            continue
        state[root] = 1
        stack = [(root, iter(stage.after[root]))]
        while stack:
            index, rest = stack[-1]
            for other in rest:
                if state[other] == 1:
                    backward.append((index, other))
                elif not state[other]:
                    state[other] = 1
                    stack.append((other, iter(stage.after[other])))
                    break
            else:
                state[index] = 2
                stack.pop()
    for index, other in backward:
        stage.after[index].remove(other)
        stage.before[other].remove(index)


def _topological(stage: _Stage) -> Iterator[int]:
    """The steps so that each comes after all that lead to it, otherwise in the document's order (Kahn 1962)."""
    waiting = [len(sources) for sources in stage.before]
    ready = [index for index, count in enumerate(waiting) if not count]
    while ready:
        index = heappop(ready)
        yield index
        for target in stage.after[index]:
            waiting[target] -= 1
            if not waiting[target]:
                heappush(ready, target)


def _find_ranks(stage: _Stage, order: Iterable[int]) -> None:
    """Longest paths, in which a flow to another lane may have no length if nothing stands in its upright way."""
    stage.rank = [-1] * len(stage.steps)
    for index in order:
        if _is_idle(stage, index):
            continue
        sources = stage.before[index]
        rank = max((stage.rank[source] for source in sources), default=0)
        upright = next((source for source in sources if stage.rank[source] == rank and _may_stand(stage, source, index, rank)), None)
        if upright is None:
            rank += bool(sources)
            while (stage.lane[index], rank) in stage.crossed:
                rank += 1
        else:
            _stand(stage, upright, index, rank)
        _take(stage, index, rank)


def _is_idle(stage: _Stage, index: int) -> bool:
    step = stage.steps[index]
    return not step.next and not stage.before[index] and (step.kind is StepKind.EVIDENCE or not stage.after[index])


def _take(stage: _Stage, index: int, rank: int) -> None:
    key = stage.lane[index], rank
    stage.rank[index] = rank
    stage.taken[key] = stage.taken.get(key, 0) + 1


def _may_stand(stage: _Stage, source: int, index: int, rank: int) -> bool:
    """Whether the flow from `source` may run straight up or down to `index`, in the same rank."""
    a, b = stage.lane[source], stage.lane[index]
    if a == b or stage.steps[source].kind in BARS or stage.steps[index].kind in BARS:
        return False
    down = b > a
    if (source, down) in stage.upright or any(stage.rank[other] == rank for other in stage.before[index] if other != source):
        return False
    if stage.taken.get((a, rank), 0) > 1:
        return False
    between = range(a + 1, b + 1) if down else range(b, a)  # the source's own cell may hold no other step, but be part of a chain
    return not any((lane, rank) in stage.taken or (lane, rank) in stage.crossed for lane in between)


def _stand(stage: _Stage, source: int, index: int, rank: int) -> None:
    a, b = stage.lane[source], stage.lane[index]
    stage.upright.update(((source, b > a), (index, a > b)))
    stage.crossed.update((lane, rank) for lane in range(min(a, b), max(a, b) + 1))


def _place_idle(stage: _Stage) -> None:
    """Steps without flows, such as evidence: near the steps that show them, else in the first free ranks of their lane."""
    last = max(max(stage.rank, default=0), 0)
    for index, rank in enumerate(stage.rank):
        if rank >= 0:
            continue
        users = [stage.rank[user] for user in stage.linked[index] if stage.rank[user] >= 0]
        wanted = min(users) if users else 0
        lane = stage.lane[index]
        ranks = range(max(last + 1, MOST_IDLE_RANKS if not users else 0))
        _take(
            stage,
            index,
            min(
                ranks,
                key=lambda rank: (stage.taken.get((lane, rank), 0), (lane, rank) in stage.crossed, rank > last, abs(rank - wanted), rank),
            ),
        )


def _find_rows(stage: _Stage) -> None:
    stage.row = [0] * len(stage.steps)
    groups: dict[tuple[int, int], list[int]] = {}
    for index, rank in enumerate(stage.rank):
        groups.setdefault((rank, stage.lane[index]), []).append(index)
    most: dict[int, int] = {}
    for (_, lane), members in groups.items():
        most[lane] = max(most.get(lane, 0), len(members))
    crowded = [key for key in sorted(groups) if most[key[1]] > 1]
    for keys, neighbours in ((crowded, stage.before), (crowded[::-1], stage.after), (crowded, stage.before)):
        for key in keys:
            _order_rows(stage, groups[key], neighbours, most[key[1]])


def _order_rows(stage: _Stage, members: list[int], neighbours: list[list[int]], most: int) -> None:
    """Sort one lane's steps of one rank by the barycentre of their neighbours; give each the row of its neighbour where it can."""
    height, row, lane = most + 1, stage.row, stage.lane
    if len(members) > 1:
        places = {}
        for index in members:
            others = neighbours[index] or (index,)
            places[index] = sum([lane[other] * height + row[other] for other in others]) / len(others)
        members.sort(key=places.__getitem__)
    least, greatest = 0, most - len(members)
    for index in members:
        own, wanted = lane[index], most
        for other in neighbours[index]:
            if lane[other] == own and row[other] < wanted:
                wanted = row[other]
        if wanted == most:  # it has no neighbour in its lane
            wanted = row[index] if neighbours is stage.after else 0
        row[index] = min(max(wanted, least), greatest)
        least, greatest = row[index] + 1, greatest + 1


def _positions(stage: _Stage) -> Slots:
    sizes = [step_size(step.kind) for step in stage.steps]
    ranks = max(stage.rank) + 1
    widths, gaps = [0.0] * ranks, [GAP_X] * ranks
    for index, rank in enumerate(stage.rank):
        widths[rank] = max(widths[rank], sizes[index][0])
        gaps[rank] = max(gaps[rank], label_room(stage.steps[index]))
    lefts, middles, at = [], [PAD_X / 2], PAD_X
    for width, gap in zip(widths, gaps, strict=True):
        lefts.append(at)
        if width:
            middles.append(at + width + gap / 2)
            at += width + gap
    places = {
        step.id: Position(
            lefts[rank] + (widths[rank] - sizes[index][0]) / 2,
            PAD_Y + stage.row[index] * PITCH_Y + (SLOT_HEIGHT - sizes[index][1]) / 2,
        )
        for index, (step, rank) in enumerate(zip(stage.steps, stage.rank, strict=True))
    }
    return Slots(places, tuple(middles[:-1]))
