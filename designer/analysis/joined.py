"""A document with the processes of other files, to which its links lead, written into it: what figures and simulation are made from."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from operator import mul

from designer.analysis.hours import cases_per_week
from designer.analysis.shares import way_shares
from designer.model.blueprint import ID, Blueprint
from designer.model.elements import Flow, Lane, Ref, Schedule, StaffPool, StaffUse, Step, StepKind
from designer.model.library import BETWEEN, Library, LinkedDocument, links_out


def joined(blueprint: Blueprint, library: Library) -> Blueprint:
    """`blueprint` with every linked process of `library` that its links come to; the same object if there is none.

    A process brings all its steps that cases can come to, each file once, however many links lead there. Their ids get the name of the file
    put before them (``laundry--wash``), so that random numbers, which are named after ids, stay the same whatever else is edited. A
    staff pool is the one of the same id in the document, or else in a file through which the links lead to it; where none has one, it
    comes along with its own schedule. So do lanes of the same id and band. Steps stand in the stage of the link. Demand, promises,
    scenarios and evidence of linked documents stay behind. What is given on a link that is followed (time, staff, cost) stood in for the
    process, and counts no more.
    """
    if not library.starts or not any(links_out(step) for step in blueprint.steps.values()):
        return blueprint
    return _Joining(blueprint, library).result()


def stand_ins(blueprint: Blueprint, library: Library) -> dict[str, tuple[Ref, ...]]:
    """By file, the links of `blueprint` (not joined) through which cases come to it, those of its own first."""
    found: dict[str, dict[Ref, None]] = {}
    for step in blueprint.steps.values():
        if links_out(step):
            todo, seen = [library.file_of("", step.link)], {""}
            while todo:
                file = todo.pop()
                if file not in seen:
                    seen.add(file)
                    found.setdefault(file, {})[Ref("steps", step.id)] = None
                    links = (other.link for other in library.documents[file].blueprint.steps.values() if links_out(other))
                    todo += [library.file_of(file, link) for link in links]
    return {file: tuple(refs) for file, refs in found.items()}


def found_here(refs: Iterable[Ref], blueprint: Blueprint, library: Library) -> tuple[Ref, ...]:
    """Elements of the joined blueprint as they can be found in `blueprint` itself: those of linked documents by the links that lead there."""
    return by_links(refs, blueprint, library, stand_ins(blueprint, library))


def by_links(refs: Iterable[Ref], blueprint: Blueprint, library: Library, links: Mapping[str, tuple[Ref, ...]]) -> tuple[Ref, ...]:
    """The same for those who ask often, with `links` as `stand_ins` gives them."""
    found: list[Ref] = []
    for ref in refs:
        document = library.document_of(ref) if blueprint.get(ref) is None else None
        found += (ref,) if document is None else links.get(document.file, ())
    return tuple(dict.fromkeys(found))


class _Joining:
    """Gathers what comes along."""

    def __init__(self, blueprint: Blueprint, library: Library) -> None:
        self.blueprint, self.library = blueprint, library
        self.steps: dict[str, Step] = {}
        self.staff: dict[str, StaffPool] = {}
        self.schedules: dict[str, Schedule] = {}
        self.lanes: dict[str, Lane] = {}
        self.demands = tuple(blueprint.demand)

    def result(self) -> Blueprint:
        """The joined blueprint."""
        links = [self._linked(step, "", step) for step in self.blueprint.steps.values() if links_out(step)]
        before = self.blueprint
        return before.with_(
            steps=before.steps.put_all((*(link for link in links if not links_out(link)), *self.steps.values())),
            staff=before.staff.put_all(self.staff.values()),
            schedules=before.schedules.put_all(self.schedules.values()),
            lanes=before.lanes.put_all(self.lanes.values()),
        )

    def _linked(self, step: Step, file: str, link: Step) -> Step:
        """A `link` that stands in `file` as it leads on, with all behind it; as it was where it is not followed."""
        start = self.library.starts.get((file, link.link))
        if start is None:
            return link
        document = self.library.documents[self.library.file_of(file, link.link)]
        self._bring(document, start.removeprefix(document.space + BETWEEN), step)
        return replace(link, link=start, time=None, staff=(), cost=None, batch=None, patience=None, until=None)

    def _bring(self, document: LinkedDocument, start: str, link: Step) -> None:
        """Bring all steps that cases can come to from `start`."""
        todo = [start]
        while todo:
            step = document.blueprint.steps.get(todo.pop())
            new = _own(document, step.id) if step is not None else ""
            if step is None or step.kind is StepKind.EVIDENCE or new in self.steps or new in self.blueprint.steps:
                continue
            made = self._step(document, step, link)
            self.steps[made.id] = made
            if links_out(step):
                self.steps[made.id] = self._linked(link, document.file, made)
            todo += reversed(list(_behind(document.blueprint, step)))

    def _step(self, document: LinkedDocument, step: Step, link: Step) -> Step:
        """A step of a linked document as it stands in the joined one."""
        own = document.blueprint
        patience = step.patience
        if patience is not None:
            patience = replace(patience, to=_own(document, patience.to), time=replace(patience.time, source=""))
        until = self._schedule(document, step.until) if isinstance(step.until, str) else step.until
        return replace(
            step,
            id=_own(document, step.id),
            name=_called(document, step.name or step.id),
            lane=self._lane(document, own.lanes[step.lane]),
            stage=link.stage,
            time=replace(step.time, source="") if step.time is not None else None,
            staff=tuple(StaffUse(self._pool(document, use.pool), use.people) for use in step.staff),
            cost=step.cost if own.currency == self.blueprint.currency else None,
            evidence=(),
            link=_own(document, step.link) if ID.fullmatch(step.link) else step.link,
            next=self._flows(document, step),
            patience=patience,
            until=until,
        )

    def _flows(self, document: LinkedDocument, step: Step) -> tuple[Flow, ...]:
        """The flows of a step; its customers are those of the same segment of the linked document, else all who come to that."""
        flows = tuple(replace(flow, target=_own(document, flow.target)) for flow in step.next)
        if not any(flow.shares for flow in flows):
            return flows
        others = document.blueprint.demand
        rates = [cases_per_week(demand) for demand in others.values()]
        total = sum(rates)
        weights = [rate / total for rate in rates] if total > 0 else [1.0 / max(1, len(rates))] * len(rates)
        ways = dict(way_shares(step, document.blueprint.steps, tuple(others)))
        found = []
        for flow in flows:
            shares = dict(zip(others, ways.get(flow.target.removeprefix(document.space + BETWEEN), (0.0,) * len(rates)), strict=True))
            mean = sum(map(mul, weights, shares.values()))
            by_demand = tuple((id, shares.get(id, mean)) for id in self.demands)
            found.append(replace(flow, share=None if by_demand else mean, shares=by_demand))
        return tuple(found)

    def _pool(self, document: LinkedDocument, id: str) -> str:
        """The id that the pool `id` of `document` has in the joined one; it is brought along if nobody else has it."""
        owner = document
        if id in self.blueprint.staff:
            return id
        for above in _parents(document, self.library.documents):
            owner = above if id in above.blueprint.staff else owner
        new = _own(owner, id)
        pool = owner.blueprint.staff.get(id)
        if pool is not None and new not in self.staff:
            schedule = self._schedule(owner, pool.schedule) if pool.schedule else ""
            cost = pool.cost if owner.blueprint.currency == self.blueprint.currency else None
            self.staff[new] = replace(pool, id=new, name=_called(owner, pool.name or id), schedule=schedule, cost=cost)
        return new

    def _schedule(self, document: LinkedDocument, id: str) -> str:
        new = _own(document, id)
        schedule = document.blueprint.schedules.get(id)
        if schedule is not None:
            self.schedules[new] = replace(schedule, id=new)
        return new

    def _lane(self, document: LinkedDocument, lane: Lane) -> str:
        same = self.blueprint.lanes.get(lane.id)
        if same is not None and same.band is lane.band:
            return lane.id
        new = _own(document, lane.id)
        self.lanes.setdefault(new, replace(lane, id=new, name=_called(document, lane.name or lane.id)))
        return new


def _own(document: LinkedDocument, id: str) -> str:
    return f"{document.space}{BETWEEN}{id}"


def _called(document: LinkedDocument, name: str) -> str:
    """How something of a linked document is called among what is the document's own."""
    return f"{document.blueprint.name or posixpath.basename(document.file)}: {name}"


def _parents(document: LinkedDocument, documents: Mapping[str, LinkedDocument]) -> Iterator[LinkedDocument]:
    """The files by which `document` was met, the nearest first."""
    while document.parent:
        document = documents[document.parent]
        yield document


def _behind(blueprint: Blueprint, step: Step) -> Iterator[str]:
    """Where cases go on from `step`."""
    yield from (flow.target for flow in step.next)
    if step.patience is not None:
        yield step.patience.to
    if blueprint.linked(step) is not None:
        yield step.link
