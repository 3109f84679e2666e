"""Copying: fragments of a blueprint, pasted into the same or another one, and duplicates.

Copies stand where the originals stood: what room a step takes, and so where a copy would cover something, is the map's to know.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from designer.editing.edit import Edit, refuse_if
from designer.editing.rules import must_exist
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint, Frozen, Table, new_id
from designer.model.elements import Note, Step


def copy_fragment(blueprint: Blueprint, ids: Iterable[str]) -> Blueprint:
    """A document of its own with the steps and notes `ids`, what they use (stages, lanes, staff, schedules) and where they stand.

    Flows, evidence, patience and links that lead out of the fragment are left behind, and so are shares by demand, which stays where it is.
    Unknown ids are passed over.
    """
    chosen = set(ids)
    others = blueprint.steps.keys() - chosen
    steps = [_inside(step, chosen, others) for id, step in blueprint.steps.items() if id in chosen]
    notes = [note for id, note in blueprint.notes.items() if id in chosen]
    cells: list[Step | Note] = [*steps, *notes]
    staff = _only(blueprint.staff, (use.pool for step in steps for use in step.staff))
    return Blueprint(
        currency=blueprint.currency,
        stages=_only(blueprint.stages, (item.stage for item in cells)),
        lanes=_only(blueprint.lanes, (item.lane for item in cells)),
        staff=staff,
        schedules=_only(blueprint.schedules, (*(pool.schedule for pool in staff.values()), *_awaited(steps))),
        steps=Table.of(steps),
        notes=Table.of(notes),
        layout=Frozen({item.id: blueprint.layout[item.id] for item in cells if item.id in blueprint.layout}),
    )


def _inside(step: Step, chosen: set[str], others: set[str]) -> Step:
    flows = tuple(replace(flow, shares=()) if flow.shares else flow for flow in step.next if flow.target in chosen)
    evidence = tuple(id for id in step.evidence if id in chosen)
    patience = step.patience if step.patience is not None and step.patience.to in chosen else None
    link = "" if step.link in others else step.link
    if (flows, evidence, patience, link) == (step.next, step.evidence, step.patience, step.link):
        return step
    return replace(step, next=flows, evidence=evidence, patience=patience, link=link)


def _awaited(steps: Iterable[Step]) -> Iterable[str]:
    """The schedules that steps wait for."""
    return (step.until for step in steps if isinstance(step.until, str))


def _only(table: Table[Any], ids: Iterable[str]) -> Table[Any]:
    wanted = set(ids)
    return Table({id: table[id] for id in filter(wanted.__contains__, table)})


def paste(fragment: Blueprint, lane: str | None = None, stage: str | None = None) -> Edit:
    """Put copies of a fragment's steps and notes into the document, with new ids and the flows among them, where the originals stood.

    Lanes, stages and staff are matched by id, then by name, else brought along with the schedules they use. A fragment that stands in one
    lane (stage) goes to `lane` (`stage`) if that is given. Costs are left out where the currencies differ: they cannot be converted.
    """
    label = say(QT_TRANSLATE_NOOP("edits", "Paste"))
    return Edit(label, lambda blueprint: _pasted(blueprint, fragment, lane, stage))


def _pasted(blueprint: Blueprint, fragment: Blueprint, lane: str | None, stage: str | None) -> Blueprint:
    if not fragment.steps and not fragment.notes:
        return blueprint
    refuse_if(must_exist(blueprint, "lanes", lane) if lane is not None else None)
    refuse_if(must_exist(blueprint, "stages", stage) if stage is not None else None)
    if fragment.currency != blueprint.currency:
        fragment = _without_money(fragment)
    after, staff = _brought_along(blueprint, fragment.staff, "staff")
    new_staff = after.staff.keys() - blueprint.staff.keys()
    awaited = _awaited(fragment.steps.values())
    hours = _only(fragment.schedules, (*(after.staff[id].schedule for id in new_staff), *awaited))
    after, _ = _brought_along(after, hours, "schedules")
    used_lanes, used_stages = _used(fragment)
    lanes, stages = {}, {}
    if lane is not None and len(used_lanes) == 1:
        lanes = dict.fromkeys(used_lanes, lane)
    else:
        after, lanes = _brought_along(after, used_lanes, "lanes")
    if stage is not None and len(used_stages) == 1:
        stages = dict.fromkeys(used_stages, stage)
    else:
        after, stages = _brought_along(after, used_stages, "stages")
    return _with_copies(after, fragment, Names(lanes, stages, staff), keep_evidence=False)


def _used(fragment: Blueprint) -> tuple[Table[Any], Table[Any]]:
    cells: list[Step | Note] = [*fragment.steps.values(), *fragment.notes.values()]
    return _only(fragment.lanes, (item.lane for item in cells)), _only(fragment.stages, (item.stage for item in cells))


def _without_money(fragment: Blueprint) -> Blueprint:
    steps = Table.of(replace(step, cost=None) for step in fragment.steps.values())
    return fragment.with_(steps=steps, staff=Table.of(replace(pool, cost=None) for pool in fragment.staff.values()))


def _brought_along(blueprint: Blueprint, wanted: Table[Any], collection: str) -> tuple[Blueprint, dict[str, str]]:
    """The document with those of `wanted` that it lacks, and for each wanted id the id it has here."""
    table = blueprint.table(collection)
    by_name = {_key(element): id for id, element in table.items() if _key(element)}
    ids: dict[str, str] = {}
    new = []
    for id, element in wanted.items():
        known = id if id in table else by_name.get(_key(element))
        if known is None:
            new.append(element)
        ids[id] = known or id
    return (blueprint.with_(**{collection: table.put_all(new)}) if new else blueprint), ids


def _key(element: Any) -> str:
    return getattr(element, "name", "").strip().casefold()


@dataclass(frozen=True, slots=True)
class Names:
    """What the ids of lanes, stages and staff pools of a fragment are called in the document it is put into."""

    lanes: Mapping[str, str]
    stages: Mapping[str, str]
    staff: Mapping[str, str]


def _with_copies(blueprint: Blueprint, source: Blueprint, names: Names, keep_evidence: bool) -> Blueprint:
    ids = _fresh_ids(blueprint, source)
    steps = [_copy(step, ids, names, keep_evidence) for step in source.steps.values()]
    notes = [replace(note, id=ids[note.id], lane=names.lanes[note.lane], stage=names.stages[note.stage]) for note in source.notes.values()]
    layout = Frozen({**blueprint.layout, **{ids[id]: position for id, position in source.layout.items() if id in ids}})
    return blueprint.with_(steps=blueprint.steps.put_all(steps), notes=blueprint.notes.put_all(notes), layout=layout)


def _fresh_ids(blueprint: Blueprint, source: Blueprint) -> dict[str, str]:
    taken = {*blueprint.steps, *blueprint.notes}
    ids: dict[str, str] = {}
    for step in source.steps.values():
        ids[step.id] = new_id(step.name, taken, step.kind.value)
        taken.add(ids[step.id])
    for note in source.notes.values():
        ids[note.id] = new_id(note.text[:40], taken, "note")
        taken.add(ids[note.id])
    return ids


def _copy(step: Step, ids: Mapping[str, str], names: Names, keep_evidence: bool) -> Step:
    return replace(
        step,
        id=ids[step.id],
        lane=names.lanes[step.lane],
        stage=names.stages[step.stage],
        staff=tuple(replace(use, pool=names.staff[use.pool]) for use in step.staff),
        evidence=tuple(ids.get(id, id) for id in step.evidence if keep_evidence or id in ids),
        next=tuple(replace(flow, target=ids[flow.target]) for flow in step.next if flow.target in ids),
        link=ids.get(step.link, step.link),
        patience=replace(step.patience, to=ids.get(step.patience.to, step.patience.to)) if step.patience is not None else None,
    )


def duplicate(ids: Iterable[str]) -> Edit:
    """Copies of steps and notes in their places, with the flows among them, their staff and their evidence."""
    chosen = tuple(dict.fromkeys(ids))
    return Edit(say(QT_TRANSLATE_NOOP("edits", "Duplicate")), lambda blueprint: _duplicated(blueprint, chosen))


def _duplicated(blueprint: Blueprint, ids: tuple[str, ...]) -> Blueprint:
    for id in ids:
        refuse_if(None if id in blueprint.notes else must_exist(blueprint, "steps", id))
    if not ids:
        return blueprint
    part = blueprint.with_(steps=_only(blueprint.steps, ids), notes=_only(blueprint.notes, ids))
    same = Names({id: id for id in blueprint.lanes}, {id: id for id in blueprint.stages}, {id: id for id in blueprint.staff})
    return _with_copies(blueprint, part, same, keep_evidence=True)


def pasted_ids(before: Blueprint, after: Blueprint) -> tuple[str, ...]:
    """The steps and notes that are new in `after`, so that the view can select them."""
    steps = (id for id in after.steps if id not in before.steps)
    return (*steps, *(id for id in after.notes if id not in before.notes))
