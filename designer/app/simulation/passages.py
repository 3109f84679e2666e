"""What customers went through on one day of a replication, as their ways between steps: what moves on the map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from types import MappingProxyType

from designer.app.jobs import Tell
from designer.canvas.cases import Stay, Stays, by_time
from designer.model.blueprint import Blueprint
from designer.simulation.compiler import compile_network, with_streams
from designer.simulation.engine import PLAIN, Window, replicate
from designer.simulation.records import Passage
from designer.simulation.variants import Base

DAY = 86_400.0
MOST_PASSAGES = 60_000
NOWHERE: Mapping[str, str] = MappingProxyType({})
LONGEST_WAY = 20  # steps that take no time, one after the other


class _Enough(Exception):
    """The day is over."""


def day_of(base: Base, day: int, tell: Tell, here: Mapping[str, str] = NOWHERE) -> Stays:
    """The stays of one day (0..6) after the warm-up, times in seconds of that day; of a very busy one, the first `MOST_PASSAGES`.

    Stays that last longer than until the end of the day are not among them. `here` gives the links on the map at which the steps of other
    files are seen.
    """
    start = base.results.window.warm_up // (7 * DAY) * 7 * DAY + day * DAY
    found: list[Passage] = []

    def keep(passages: list[Passage]) -> None:
        found.extend(one for one in passages if start <= one.ended <= start + DAY)
        now = passages[-1].ended if passages else 0.0
        tell(int(min(now, start + DAY)), int(start + DAY))  # raises when nobody wants them any more
        if now > start + DAY or len(found) >= MOST_PASSAGES:
            raise _Enough

    network, names = compile_network(base.blueprint)
    with suppress(_Enough):
        replicate(with_streams(network, names, base.specification.seed, 1), names, Window(start, DAY), PLAIN, keep=keep)
    return by_time(_on_map(stay, here) for stay in stays(base.blueprint, found, start))


def _on_map(stay: Stay, here: Mapping[str, str]) -> Stay:
    return stay if stay.step not in here else stay._replace(step=here[stay.step], way=(here[stay.step],))


def stays(blueprint: Blueprint, passages: Sequence[Passage], start: float = 0.0) -> tuple[Stay, ...]:
    """The passages with the way that led to each, through steps that take no time; `start` becomes 0."""
    ended: dict[tuple[int, float], list[Passage]] = {}
    for one in passages:
        ended.setdefault((one.case, one.ended), []).append(one)
    found = []
    for one in passages:
        if one.ended > one.since or not blueprint.steps[one.step].next:  # what takes no time is a part of the way to the next one
            work = one.began if one.began is not None else one.ended
            found.append(Stay(one.since - start, work - start, one.ended - start, one.step, _way(blueprint, one, ended)))
    return tuple(sorted(found, key=lambda stay: stay.since))


def _way(blueprint: Blueprint, one: Passage, ended: dict[tuple[int, float], list[Passage]]) -> tuple[str, ...]:
    """The steps from where the case last spent time to this one."""
    way = [one.step]
    while len(way) < LONGEST_WAY:
        before = next((other for other in ended.get((one.case, one.since), ()) if _leads(blueprint, other.step, way[-1], way)), None)
        if before is None:
            break
        way.append(before.step)
        if before.ended > before.since:
            break
    return tuple(reversed(way))


def _leads(blueprint: Blueprint, source: str, target: str, way: Sequence[str]) -> bool:
    return source not in way and any(flow.target == target for flow in blueprint.steps[source].next)
