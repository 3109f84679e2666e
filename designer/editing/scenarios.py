"""Scenarios: what they would make of the document, and the edits of them.

`apply_scenario` makes the changes by the edits that a person would make them with, so that behaviours follow and rules are kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from designer.editing.edit import Edit, EditRefused, perform, refuse_if, replace_elements
from designer.editing.edits_elements import add_copy, add_element, delete, set_attribute
from designer.editing.rules import may_take_id, must_exist, title
from designer.editing.rules_scenarios import unfit_change
from designer.editing.values import may_add
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint, Table, new_id
from designer.model.elements import Change, Ref, Scenario, StaffPool, StaffUse, Step
from designer.model.scenarios import PARTS, merged

# -- applying -----------------------------------------------------------------------------------------------------------------


def apply_scenario(blueprint: Blueprint, scenario: Scenario) -> Blueprint:
    """`blueprint` with the changes of `scenario` made one after the other; its own scenarios stay, but for what is gone.

    Raises `EditRefused` with what is missing or cannot be.
    """
    after = blueprint
    for change in scenario.changes:
        after = perform(after, _change_edit(change))
    return after


def first_refused(blueprint: Blueprint, scenario: Scenario) -> tuple[int, Message] | None:
    """The index of the first change of `scenario` that cannot be made, and why; None where all can."""
    after = blueprint
    for index, change in enumerate(scenario.changes):
        try:
            after = perform(after, _change_edit(change))
        except EditRefused as refused:
            return index, refused.message
    return None


def _change_edit(change: Change) -> Edit:
    label = say(QT_TRANSLATE_NOOP("edits", "Apply a change"))
    if change.action == "set":
        return Edit(label, lambda blueprint: _with_values(blueprint, change))
    if change.action not in PARTS:
        raise EditRefused(unfit_change())
    return Edit(label, lambda blueprint: _ACTIONS[change.action](blueprint, change, dict(change.values)))


def _with_values(blueprint: Blueprint, change: Change) -> Blueprint:
    refuse_if(must_exist(blueprint, change.ref.collection, change.ref.id))
    after = blueprint
    for attribute, value in change.values:
        after = perform(after, set_attribute((change.ref,), attribute, value))
    return after


def _cut(blueprint: Blueprint, change: Change, values: Mapping[str, Any]) -> Blueprint:
    refuse_if(must_exist(blueprint, "steps", change.ref.id))
    return delete((change.ref,)).change(blueprint)


def _pool(blueprint: Blueprint, change: Change, values: Mapping[str, Any]) -> Blueprint:
    """Those who serve together are one pool in the place of the first: their numbers added, their cost and availability on average."""
    ids: tuple[str, ...] = tuple(values["pools"])
    for id in ids:
        refuse_if(must_exist(blueprint, "staff", id))
    into = change.ref.id
    if into not in ids:
        refuse_if(may_take_id(blueprint, "staff", into))
    pools = [blueprint.staff[id] for id in ids]
    refuse_if(same_hours_problem(blueprint, pools))
    name = str(values.get("name", "")) or (blueprint.staff[into].name if into in ids else " + ".join(pool.name for pool in pools))
    new = replace(_together(pools), id=into, name=name)
    refuse_if(may_add(blueprint, "staff", new))
    rest = [pool for pool in blueprint.staff.values() if pool.id not in ids]
    place = sum(1 for id in list(blueprint.staff)[: list(blueprint.staff).index(ids[0])] if id not in ids)
    staff = Table.of([*rest[:place], new, *rest[place:]])
    steps = (replace(step, staff=_one_use(step.staff, ids, into)) for step in blueprint.steps.values())
    return replace_elements(blueprint.with_(staff=staff), "steps", steps)


def same_hours_problem(blueprint: Blueprint, pools: Iterable[StaffPool]) -> Message | None:
    """Whether staff pools have the same hours, so that they can be one."""
    first, *others = pools
    for other in others:
        if _hours(blueprint, first) != _hours(blueprint, other):
            return say(
                QT_TRANSLATE_NOOP(
                    "edits", "'{one}' and '{other}' are on duty at different hours, which one pool cannot say. Give them the same schedule."
                ),
                one=title(first),
                other=title(other),
            )
    return None


def _hours(blueprint: Blueprint, pool: StaffPool) -> object:
    return blueprint.schedules[pool.schedule].periods if pool.schedule in blueprint.schedules else None


def _together(pools: list[StaffPool]) -> StaffPool:
    people = sum(pool.count for pool in pools)
    weights = [pool.count / people if people else 1 / len(pools) for pool in pools]
    known = [pool.cost for pool in pools if pool.cost is not None]
    cost = sum(weight * (pool.cost or 0.0) for weight, pool in zip(weights, pools, strict=True))
    ready = sum(weight * pool.availability for weight, pool in zip(weights, pools, strict=True))
    return replace(pools[0], count=people, cost=_writable(cost) if known else None, availability=min(1.0, round(ready, 6)))


def _writable(per_second: float) -> float:
    """The next rate that a person could write, by the hour."""
    return round(per_second * 3600, 4) / 3600


def _one_use(uses: tuple[StaffUse, ...], pools: tuple[str, ...], into: str) -> tuple[StaffUse, ...]:
    """`uses` with those of `pools` as one of `into`, in the place of the first."""
    people = sum(use.people for use in uses if use.pool in pools)
    new: dict[str, StaffUse] = {}
    for use in uses:
        id = into if use.pool in pools else use.pool
        new.setdefault(id, StaffUse(id, people) if use.pool in pools else use)
    return tuple(new.values())


def _split(blueprint: Blueprint, change: Change, values: Mapping[str, Any]) -> Blueprint:
    """Some of a pool's people are one of their own behind it, and the named steps take theirs from that."""
    refuse_if(must_exist(blueprint, "staff", change.ref.id))
    refuse_if(may_take_id(blueprint, "staff", values["into"]))
    pool, count = blueprint.staff[change.ref.id], values["count"]
    if not 0 < count < pool.count:
        template = QT_TRANSLATE_NOOP("edits", "{count} of the {people} people in '{pool}' cannot form a pool. Leave someone in both pools.")
        if pool.count == 1:
            template = QT_TRANSLATE_NOOP(
                "edits", "'{pool}' has one person only, of whom no second pool can be formed. Add people to it first."
            )
        raise EditRefused(say(template, count=count, people=pool.count, pool=title(pool)))
    new = replace(pool, id=values["into"], name=str(values.get("name", "")) or pool.name, count=count)
    refuse_if(may_add(blueprint, "staff", new))
    steps = [_served_by(blueprint, id, pool, new.id) for id in values["steps"]]
    after = blueprint.put("staff", replace(pool, count=pool.count - count))
    after = after.put("staff", new, list(after.staff).index(pool.id) + 1)
    return replace_elements(after, "steps", steps)


def _served_by(blueprint: Blueprint, id: str, pool: StaffPool, into: str) -> Step:
    refuse_if(must_exist(blueprint, "steps", id))
    step = blueprint.steps[id]
    if all(use.pool != pool.id for use in step.staff):
        template = QT_TRANSLATE_NOOP("edits", "'{step}' is not done by '{pool}'. Name steps that are.")
        raise EditRefused(say(template, step=title(step), pool=title(pool)))
    return replace(step, staff=tuple(replace(use, pool=into) if use.pool == pool.id else use for use in step.staff))


_ACTIONS = {"cut": _cut, "pool": _pool, "split": _split}


def scenario_edit(blueprint: Blueprint, id: str) -> Edit:
    """Make the changes of the scenario `id` to the document, which then no longer has it; `blueprint` tells what undo calls it."""
    known = blueprint.scenarios.get(id)
    label = say(QT_TRANSLATE_NOOP("edits", "Apply {name}"), name=(title(known) if known is not None else id)[:40])
    return Edit(label, lambda blueprint: _applied(blueprint, id))


def _applied(blueprint: Blueprint, id: str) -> Blueprint:
    refuse_if(must_exist(blueprint, "scenarios", id))
    scenario = blueprint.scenarios[id]
    return apply_scenario(blueprint.with_(scenarios=blueprint.scenarios.without((id,))), scenario)


# -- the scenarios of a document ----------------------------------------------------------------------------------------------


def fresh_scenario(blueprint: Blueprint, name: str, changes: Iterable[Change] = (), description: str = "") -> Scenario:
    """A scenario with a free id made from its name."""
    return Scenario(new_id(name, blueprint.scenarios, "scenario"), name, description, tuple(changes))


def add_scenario(scenario: Scenario) -> Edit:
    """Add a scenario whose id is free. To rename one see `rename`, to delete it `delete`, with ``Ref("scenarios", id)``."""
    return add_element("scenarios", scenario)


def set_scenario(scenario: Scenario) -> Edit:
    """Put a scenario in the place of the one with its id."""
    label = say(QT_TRANSLATE_NOOP("edits", "Change scenario {name}"), name=scenario.name[:40])
    return Edit(label, lambda blueprint: _with_scenario(blueprint, scenario))


def _with_scenario(blueprint: Blueprint, scenario: Scenario) -> Blueprint:
    refuse_if(must_exist(blueprint, "scenarios", scenario.id) or may_add(blueprint, "scenarios", scenario))
    return replace_elements(blueprint, "scenarios", (scenario,))


def duplicate_scenario(blueprint: Blueprint, id: str) -> Edit:
    """Add a copy of a scenario behind it, under the same name. Raises `EditRefused` if there is no such scenario."""
    return add_copy(blueprint, Ref("scenarios", id))


def with_change(blueprint: Blueprint, scenario_id: str, change: Change) -> Edit:
    """Let a scenario make one change more; a second value of the same attribute takes the place of the first.

    Raises `EditRefused` if there is no such scenario.
    """
    refuse_if(must_exist(blueprint, "scenarios", scenario_id))
    known = blueprint.scenarios[scenario_id]
    return set_scenario(replace(known, changes=merged(known.changes, change)))


def without_change(blueprint: Blueprint, scenario_id: str, index: int) -> Edit:
    """Let a scenario no longer make its change at `index`. Raises `EditRefused` if there is no such scenario."""
    refuse_if(must_exist(blueprint, "scenarios", scenario_id))
    known = blueprint.scenarios[scenario_id]
    return set_scenario(replace(known, changes=(*known.changes[:index], *known.changes[index + 1 :])))
