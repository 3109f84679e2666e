"""Random edits of a blueprint."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

from designer.model.blueprint import Blueprint, Frozen, Table
from designer.model.elements import (
    BANDS,
    Change,
    Lane,
    Position,
    Scenario,
    Stage,
    Step,
)
from designer.model.scenarios import carried, made_by, set_values
from tests.storage.random_documents import random_blueprint, random_change, random_observation, random_shares, random_text


def random_edit(b: Blueprint, r: Random) -> Blueprint:
    """`b` after a few changes of any kind; what they would leave dangling is mended."""
    other = random_blueprint(r)
    for _ in range(r.choice([1, 1, 1, 2, 5])):
        b = r.choice(
            [
                _change_step,
                _change_step,
                _change_table,
                _change_scenario,
                _change_observation,
                _change_observation,
                _add,
                _remove,
                _reorder,
                _move,
                _plain,
            ]
        )(b, other, r)
    return mended(b)


def _change_step(b: Blueprint, other: Blueprint, r: Random) -> Blueprint:
    if not b.steps:
        return b
    step, model = r.choice(list(b.steps.values())), r.choice(list(other.steps.values()))
    names = (
        "kind",
        "name",
        "time",
        "cost",
        "moment_of_truth",
        "fail_point",
        "wait_point",
        "procedure",
        "description",
        "visible",
        "extra",
        "staff",
        "next",
        "priority",
        "batch",
        "patience",
        "until",
    )
    some = {name: getattr(model, name) for name in r.sample(names, r.randint(1, 3))}
    if "next" in some and r.random() < 0.7:
        some["next"] = tuple(
            replace(flow, when=random_text(r), **r.choice([{}, dict(zip(("share", "shares"), random_shares(r, b), strict=True))]))
            for flow in step.next
        )
    return b.put("steps", replace(step, **some))


def _change_scenario(b: Blueprint, other: Blueprint, r: Random) -> Blueprint:
    if not b.scenarios or not b.steps:
        return b
    scenario = r.choice(list(b.scenarios.values()))
    changes = list(scenario.changes)
    kind = r.choice(["add", "drop", "shuffle", "value"])
    if kind == "add" or not changes:
        changes.insert(r.randint(0, len(changes)), random_change(r, b))
    elif kind == "drop":
        changes.pop(r.randrange(len(changes)))
    elif kind == "shuffle":
        r.shuffle(changes)
    else:
        at = r.randrange(len(changes))
        new = random_change(r, b)
        if (new.action, new.ref.collection) == (changes[at].action, changes[at].ref.collection) == ("set", "steps"):
            changes[at] = set_values(changes[at].ref, {**dict(changes[at].values), **dict(new.values)})
    return b.put("scenarios", replace(scenario, changes=tuple(changes)))


def _change_observation(b: Blueprint, other: Blueprint, r: Random) -> Blueprint:
    if not b.walk_throughs:
        return b
    walk = r.choice(list(b.walk_throughs.values()))
    seen = list(walk.observations)
    kind = r.choice(["add", "drop", "shuffle", "value", "value", "value"])
    free = [id for id in b.steps if walk.observation(id) is None]
    if (kind == "add" or not seen) and free:
        seen.insert(r.randint(0, len(seen)), random_observation(r, r.choice(free)))
    elif kind == "drop" and seen:
        seen.pop(r.randrange(len(seen)))
    elif kind == "shuffle":
        r.shuffle(seen)
    elif seen:
        at = r.randrange(len(seen))
        model = random_observation(r, "")
        names = ("people", "place", "time", "sins", "plagues", "expectation", "perception", "note")
        seen[at] = replace(seen[at], **{name: getattr(model, name) for name in r.sample(names, r.randint(1, 3))})
    return b.put("walk_throughs", replace(walk, observations=tuple(seen)))


def _change_table(b: Blueprint, other: Blueprint, r: Random) -> Blueprint:
    name = r.choice(["stages", "lanes", "staff", "schedules", "demand", "notes", "promises", "lines"])
    if not b.table(name) or not other.table(name):
        return b
    id = r.choice(list(b.table(name)))
    return b.put(name, replace(r.choice(list(other.table(name).values())), id=id))


def _add(b: Blueprint, other: Blueprint, r: Random) -> Blueprint:
    name = r.choice(["stages", "lanes", "staff", "schedules", "demand", "steps", "steps", "notes", "promises"])
    table = b.table(name)
    if not other.table(name) or "new" in b.steps or "new" in b.notes:
        return b
    return b.put(name, replace(r.choice(list(other.table(name).values())), id="new"), r.randint(0, len(table)))


def _remove(b: Blueprint, other: Blueprint, r: Random) -> Blueprint:
    name = r.choice(
        ["stages", "lanes", "staff", "schedules", "demand", "steps", "notes", "promises", "lines", "layout", "scenarios", "walk_throughs"]
    )
    table = getattr(b, name)
    gone = r.sample(list(table), r.randint(0, len(table)))
    return b.with_(**{name: table.without(gone)})


def _reorder(b: Blueprint, other: Blueprint, r: Random) -> Blueprint:
    name = r.choice(["stages", "lanes", "staff", "steps", "promises"])
    elements = list(b.table(name).values())
    r.shuffle(elements)
    return b.with_(**{name: Table.of(elements)})


def _move(b: Blueprint, other: Blueprint, r: Random) -> Blueprint:
    return b.with_(layout=b.layout.with_(r.choice([*b.steps, *b.notes, "gone"]), Position(r.randint(0, 99) * 1.0, 1 / 3)))


def _plain(b: Blueprint, other: Blueprint, r: Random) -> Blueprint:
    name = r.choice(["name", "description", "currency", "extra", "suppress", "print"])
    return b.with_(**{name: getattr(other, name)})


def mended(b: Blueprint) -> Blueprint:
    """Without anything that points to what is not there."""
    b = b if b.stages else b.put("stages", Stage("st", "Stage"))
    b = b if b.lanes else b.put("lanes", Lane("l", "Lane", BANDS[0]))
    b = b.with_(demand=Table.of(d for d in b.demand.values() if d.start in b.steps))
    b = b.with_(staff=Table.of(replace(p, schedule=p.schedule if p.schedule in b.schedules else "") for p in b.staff.values()))
    b = b.with_(steps=Table.of(_mended_step(b, step) for step in b.steps.values()))
    b = b.with_(notes=Table.of(_placed(b, note) for note in b.notes.values() if note.id not in b.steps))
    promises = [p for p in b.promises.values() if p.from_step in b.steps and p.to_step in b.steps]
    b = b.with_(scenarios=Table.of(_mended_scenario(b, scenario) for scenario in b.scenarios.values()))
    walks = (replace(w, observations=tuple(one for one in w.observations if one.step in b.steps)) for w in b.walk_throughs.values())
    b = b.with_(walk_throughs=Table.of(walks))
    layout = Frozen({id: place for id, place in b.layout.items() if id in b.steps or id in b.notes})
    return b.with_(promises=Table.of(promises), layout=layout)


def _mended_scenario(b: Blueprint, scenario: Scenario) -> Scenario:
    kept: list[Change] = []
    made: set[str] = set()
    for change in scenario.changes:  # one at a time: it may name a pool only if that is made before it
        new = carried((change,), lambda ref: ref.id if ref.id in made or b.get(ref) or ref.collection == "flows" else None)
        kept += new
        made.update(made_by(one) for one in new)
    return replace(scenario, changes=tuple(kept))


def _placed(b: Blueprint, element: Any) -> Any:
    lane = element.lane if element.lane in b.lanes else next(iter(b.lanes))
    return replace(element, lane=lane, stage=element.stage if element.stage in b.stages else next(iter(b.stages)))


def _mended_step(b: Blueprint, step: Step) -> Step:
    return replace(
        _placed(b, step),
        staff=tuple(use for use in step.staff if use.pool in b.staff),
        evidence=tuple(id for id in step.evidence if id in b.steps),
        next=tuple(
            replace(flow, shares=tuple(pair for pair in flow.shares if pair[0] in b.demand))
            for flow in step.next
            if flow.target in b.steps and flow.target != step.id
        ),
        patience=step.patience if step.patience and step.patience.to in b.steps and step.patience.to != step.id else None,
        until=step.until if isinstance(step.until, int) or step.until in b.schedules else None,
    )
