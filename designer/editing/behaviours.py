"""Behaviours: what must follow from an edit so that the document stays whole.

Each is a small function `(before, after, touched) -> after` that acts only on what the edit touched, so that an unrelated oddity of a
file written by hand is left as it stands. They run in the order of `BEHAVIOURS`; settling twice changes nothing more.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from designer.editing.healing import heal
from designer.editing.touched import Touched, touched_by
from designer.model.blueprint import COLLECTIONS, Blueprint
from designer.model.elements import Flow, Ref, Step, Suppression
from designer.model.scenarios import Carry, carried

Behaviour = Callable[[Blueprint, Blueprint, Touched], Blueprint]


def settle(before: Blueprint, after: Blueprint) -> Blueprint:
    """`after` with all that must follow from the edit that led to it from `before`; the same object if nothing must."""
    touched = touched_by(before, after)
    if touched.nothing:
        return after
    for behaviour in BEHAVIOURS:
        after = behaviour(before, after, touched)
    return after


def drop_dangling_flows(before: Blueprint, after: Blueprint, touched: Touched) -> Blueprint:
    """A flow into a step that is gone goes too."""
    gone = touched.gone["steps"]
    broken = [after.steps[id] for id in touched.leading]
    return _with_steps(after, (replace(step, next=tuple(flow for flow in step.next if flow.target not in gone)) for step in broken))


def drop_share_of_only_way(before: Blueprint, after: Blueprint, touched: Touched) -> Blueprint:
    """Where one way of several remains, every case takes it: its share goes. Where more remain, shares are the designer's to mend."""
    changed = []
    for id in dict.fromkeys((*(step.id for step in touched.steps), *touched.leading)):
        step, old = after.steps[id], before.steps.get(id)
        if old is not None and len(old.next) > 1 and len(step.next) == 1 and (step.next[0].share is not None or step.next[0].shares):
            changed.append(replace(step, next=(replace(step.next[0], share=None, shares=()),)))
    return _with_steps(after, changed)


def drop_shares_of_gone_demand(before: Blueprint, after: Blueprint, touched: Touched) -> Blueprint:
    """Flows forget the shares of demand that is gone."""
    gone = before.demand.keys() - after.demand.keys() if before.demand is not after.demand else frozenset()
    broken = [step for step in after.steps.values() if any(id in gone for flow in step.next for id, _ in flow.shares)] if gone else []
    return _with_steps(after, (replace(step, next=tuple(_without_shares(flow, gone) for flow in step.next)) for step in broken))


def _without_shares(flow: Flow, gone: Collection[str]) -> Flow:
    return replace(flow, shares=tuple(pair for pair in flow.shares if pair[0] not in gone)) if flow.shares else flow


def drop_patience_without_target(before: Blueprint, after: Blueprint, touched: Touched) -> Blueprint:
    """Where the step is gone to which the impatient went, customers stay."""
    gone = touched.gone["steps"]
    broken = [step for step in after.steps.values() if step.patience is not None and step.patience.to in gone] if gone else []
    return _with_steps(after, (replace(step, patience=None) for step in broken))


def drop_links_to_gone_steps(before: Blueprint, after: Blueprint, touched: Touched) -> Blueprint:
    """A link forgets the step at which the linked process began."""
    gone = touched.gone["steps"]
    return _with_steps(after, (replace(step, link="") for step in after.steps.values() if step.link in gone)) if gone else after


def drop_evidence_that_is_gone(before: Blueprint, after: Blueprint, touched: Touched) -> Blueprint:
    """Steps no longer name evidence that is gone."""
    gone = touched.gone["steps"]
    if not gone:
        return after
    broken = [step for step in after.steps.values() if step.evidence and not gone.isdisjoint(step.evidence)]
    return _with_steps(after, (replace(step, evidence=tuple(id for id in step.evidence if id not in gone)) for step in broken))


def drop_staff_that_is_gone(before: Blueprint, after: Blueprint, touched: Touched) -> Blueprint:
    """Steps no longer use a staff pool that is gone."""
    gone = touched.gone["staff"]
    if not gone:
        return after
    broken = [step for step in after.steps.values() if any(use.pool in gone for use in step.staff)]
    return _with_steps(after, (replace(step, staff=tuple(use for use in step.staff if use.pool not in gone)) for step in broken))


def drop_schedules_that_are_gone(before: Blueprint, after: Blueprint, touched: Touched) -> Blueprint:
    """A pool whose schedule is gone is always on duty, and nobody waits until it is open."""
    gone = touched.gone["schedules"]
    if not gone:
        return after
    broken = [replace(pool, schedule="") for pool in after.staff.values() if pool.schedule in gone]
    after = after.with_(staff=after.staff.put_all(broken)) if broken else after
    return _with_steps(after, (replace(step, until=None) for step in after.steps.values() if step.until in gone))


def drop_demand_without_start(before: Blueprint, after: Blueprint, touched: Touched) -> Blueprint:
    """Demand whose first step is gone goes too."""
    gone = touched.gone["steps"]
    ids = [demand.id for demand in after.demand.values() if demand.start in gone] if gone else []
    return after.with_(demand=after.demand.without(ids)) if ids else after


def drop_promises_without_ends(before: Blueprint, after: Blueprint, touched: Touched) -> Blueprint:
    """A promise of which one end is gone goes too."""
    gone = touched.gone["steps"]
    ids = [promise.id for promise in after.promises.values() if promise.from_step in gone or promise.to_step in gone] if gone else []
    return after.with_(promises=after.promises.without(ids)) if ids else after


def drop_suppressions_of_gone_elements(before: Blueprint, after: Blueprint, touched: Touched) -> Blueprint:
    """A suppression forgets elements that are gone; one that held for these alone goes (without elements it would hold for all)."""
    if not any(suppression.elements for suppression in after.suppress):
        return after
    kept = tuple(_without_gone(suppression, before, after) for suppression in after.suppress)
    if all(new is old for new, old in zip(kept, after.suppress, strict=True)):
        return after
    return after.with_(suppress=tuple(suppression for suppression in kept if suppression is not None))


def _without_gone(suppression: Suppression, before: Blueprint, after: Blueprint) -> Suppression | None:
    elements = tuple(id for id in suppression.elements if names_something(after, id) or not names_something(before, id))
    if len(elements) == len(suppression.elements):
        return suppression
    return replace(suppression, elements=elements) if elements else None


def names_something(blueprint: Blueprint, id: str) -> bool:
    """Whether `id` is the id of an element of any collection, or ``source->target`` of a flow."""
    source, arrow, target = id.partition("->")
    if arrow:
        return blueprint.flow(source, target) is not None
    return id in blueprint.steps or any(id in blueprint.table(collection) for collection in COLLECTIONS)


def drop_positions_of_gone_elements(before: Blueprint, after: Blueprint, touched: Touched) -> Blueprint:
    """The layout forgets steps and notes that are gone."""
    gone = [id for id in touched.gone["steps"] | touched.gone["notes"] if id in after.layout]
    return after.with_(layout=after.layout.without(gone)) if gone else after


def drop_changes_of_gone_elements(before: Blueprint, after: Blueprint, touched: Touched) -> Blueprint:
    """Scenarios forget what they change of elements and flows that are gone, and names of such elements in what they set."""
    if not after.scenarios or not (touched.steps or any(touched.gone.values())):
        return after

    def carry(ref: Ref) -> str | None:
        if ref.collection == "flows":
            gone = after.get(ref) is None and before.get(ref) is not None
        else:
            gone = ref.id in touched.gone[ref.collection]
        return None if gone else ref.id

    return carry_scenarios(after, carry)


def drop_observations_of_gone_steps(before: Blueprint, after: Blueprint, touched: Touched) -> Blueprint:
    """Walk-throughs forget what was observed at steps that are gone."""
    gone = touched.gone["steps"]
    return carry_observations(after, lambda step: None if step in gone else step) if gone else after


def carry_observations(blueprint: Blueprint, carry: Callable[[str], str | None]) -> Blueprint:
    """With every step that walk-throughs name called what `carry` says (None: it is gone); the same object if that is what it was."""
    changed = []
    for walk in blueprint.walk_throughs.values():
        named = [(one, carry(one.step)) for one in walk.observations]
        if any(step != one.step for one, step in named):
            kept = tuple(replace(one, step=step) for one, step in named if step is not None)
            changed.append(replace(walk, observations=kept))
    return blueprint.with_(walk_throughs=blueprint.walk_throughs.put_all(changed)) if changed else blueprint


def carry_scenarios(blueprint: Blueprint, carry: Carry) -> Blueprint:
    """With everything that scenarios name called what it is called now; the same object if that is what it was."""
    old = blueprint.scenarios.values()
    new = [replace(scenario, changes=changes) for scenario in old if (changes := carried(scenario.changes, carry)) is not scenario.changes]
    return blueprint.with_(scenarios=blueprint.scenarios.put_all(new)) if new else blueprint


def _with_steps(blueprint: Blueprint, steps: Iterable[Step]) -> Blueprint:
    changed = list(steps)
    return blueprint.with_(steps=blueprint.steps.put_all(changed)) if changed else blueprint


BEHAVIOURS: tuple[Behaviour, ...] = (
    heal,
    drop_dangling_flows,
    drop_share_of_only_way,
    drop_evidence_that_is_gone,
    drop_staff_that_is_gone,
    drop_schedules_that_are_gone,
    drop_demand_without_start,
    drop_shares_of_gone_demand,
    drop_patience_without_target,
    drop_links_to_gone_steps,
    drop_promises_without_ends,
    drop_changes_of_gone_elements,
    drop_observations_of_gone_steps,
    drop_suppressions_of_gone_elements,
    drop_positions_of_gone_elements,
)
