"""The changes of scenarios: what each may say, how it is made, and what it names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from designer.model.elements import Change, Patience, Ref, StaffUse, flow_ends, flow_ref
from designer.model.fields import FIELDS, FLOW_FIELDS, Field, FieldType, field_of

CHANGEABLE: dict[str, str] = {
    "flow": "flows",
    "step": "steps",
    "demand": "demand",
    "promise": "promises",
    "staff": "staff",
    "schedule": "schedules",
    "lane": "lanes",
}
"""The words that name what a change is about, with the collection of each.

One that comes before another in this table may have an attribute with the other's name: ``{step: cook, staff: chef}`` changes a step.
"""
WORDS = {collection: word for word, collection in CHANGEABLE.items()}
_UNCHANGEABLE = {"flows": ("to",), "steps": ("next",)}

PARTS: dict[str, tuple[str, ...]] = {"cut": (), "pool": ("pools", "into", "name"), "split": ("into", "count", "steps", "name")}
"""The actions besides ``set``, with what their values are called (a pool's `into` is the `ref`)."""

_EMPTY: tuple[object, ...] = (None, "", ())


def settable(collection: str) -> tuple[Field, ...]:
    """The fields of the attributes that a change may set; a flow's ends and a step's flows are not among them."""
    fields = FLOW_FIELDS if collection == "flows" else FIELDS[collection]
    return tuple(field for field in fields if field.key not in _UNCHANGEABLE.get(collection, ()))


def may_be_empty(field: Field) -> bool:
    """Whether a change may leave the attribute without a value."""
    return not field.required and field.default in _EMPTY


def set_values(ref: Ref, values: Mapping[str, object]) -> Change:
    """The change that gives the element or flow `ref` these values, by attribute.

    Raises `KeyError` for an attribute that it has not, or that no change may set.
    """
    order = [field.attribute for field in settable(ref.collection)]
    for attribute in values:
        if attribute not in order:
            raise KeyError(f"{ref.collection}.{attribute}")
    return Change("set", ref, tuple((attribute, values[attribute]) for attribute in order if attribute in values))


def cut(step: str) -> Change:
    """The change that takes a step out."""
    return Change("cut", Ref("steps", step))


def pool(pools: Iterable[str], into: str, name: str = "") -> Change:
    """The change that lets several staff pools serve as one; without a `name` it is called as the pools were."""
    values: tuple[tuple[str, object], ...] = (("pools", tuple(pools)),)
    return Change("pool", Ref("staff", into), (*values, ("name", name)) if name else values)


def split(pool: str, into: str, count: int, steps: Iterable[str], name: str = "") -> Change:
    """The change that makes `count` people of a pool one of their own, for these steps; without a `name` it is called as the pool is."""
    values: tuple[tuple[str, object], ...] = (("into", into), ("count", count), ("steps", tuple(steps)))
    return Change("split", Ref("staff", pool), (*values, ("name", name)) if name else values)


def made_by(change: Change) -> str:
    """The id of the staff pool that a change makes, or nothing."""
    if change.action == "pool":
        return change.ref.id
    return str(dict(change.values)["into"]) if change.action == "split" else ""


def merged(changes: Iterable[Change], change: Change) -> tuple[Change, ...]:
    """`changes` and then `change`: a second value of an attribute takes the place of the first, as cutting a step does of all else.

    A step that gets a value after all is no longer cut.
    """
    kept = tuple(old for old in changes if not _overtaken(old, change))
    if change.action != "set":
        return kept if change in kept else (*kept, change)
    at = max((index for index, old in enumerate(kept) if (old.action, old.ref) == ("set", change.ref)), default=-1)
    named = _pools_named(change)
    if at < 0 or any(made_by(later) in named for later in kept[at + 1 :]):  # what comes before a new pool cannot name it
        return (*kept, change)
    both = set_values(change.ref, {**dict(kept[at].values), **dict(change.values)})
    return (*kept[:at], both, *kept[at + 1 :])


def _pools_named(change: Change) -> set[str]:
    uses = [use for _, value in change.values if isinstance(value, tuple) for use in value if isinstance(use, StaffUse)]
    return {use.pool for use in uses} | ({change.ref.id} if change.ref.collection == "staff" else set())


def _overtaken(old: Change, new: Change) -> bool:
    if new.action == "cut":
        return old.action == "set" and (old.ref == new.ref or (old.ref.collection == "flows" and new.ref.id in flow_ends(old.ref)))
    return old.action == "cut" and new.action == "set" and old.ref == new.ref


# -- what a change names ------------------------------------------------------------------------------------------------------

Carry = Callable[[Ref], str | None]
"""What an element is called now, or None if it is gone."""


def carried(changes: tuple[Change, ...], carry: Carry) -> tuple[Change, ...]:
    """`changes` with everything they name called what it is called now; what was said of something that is gone is left out.

    Changes that stay what they are keep their identity, and so do `changes` where all do.
    """
    found = tuple(new for change in changes if (new := _carried_change(change, carry)) is not None)
    return changes if len(found) == len(changes) and all(map(_same, found, changes)) else found


def _same(one: object, other: object) -> bool:
    return one is other


def _carried_change(change: Change, carry: Carry) -> Change | None:
    if change.action == "pool":
        ref: Ref | None = change.ref  # it is made by the change
    else:
        ref = _carried_ref(change.ref, carry)
    if ref is None:
        return None
    values = tuple((name, new) for name, value in change.values if (new := _carried_value(change, name, value, carry)) is not _GONE)
    if change.action != "set" and len(values) < len(change.values):
        return None
    if change.action == "set" and not values:
        return None
    return change if (ref, values) == (change.ref, change.values) else replace(change, ref=ref, values=values)


def _carried_ref(ref: Ref, carry: Carry) -> Ref | None:
    if ref.collection != "flows":
        id = carry(ref)
        return None if id is None else Ref(ref.collection, id)
    if carry(ref) is None:
        return None
    ends = [carry(Ref("steps", end)) for end in flow_ends(ref)]
    return None if ends[0] is None or ends[1] is None else flow_ref(ends[0], ends[1])


_GONE = object()


def _carried_value(change: Change, name: str, value: Any, carry: Carry) -> object:
    """A value of a change with other names for what it names; `_GONE` where that would leave nothing of what was meant."""
    if change.action == "pool":
        return _several("staff", value, carry, 2) if name == "pools" else value
    if change.action == "split":
        return _several("steps", value, carry, 1) if name == "steps" else value
    field = field_of(change.ref.collection, name)
    if field.type is FieldType.REFERENCE and value:
        id = carry(Ref(field.collection, value))
        return _GONE if id is None else id
    if field.type is FieldType.REFERENCES and value:
        return _several(field.collection, value, carry, 1)
    if field.type is FieldType.STAFF and value:
        return _uses(value, carry)
    if change.ref.collection == "flows" and isinstance(value, tuple):  # shares by demand
        return tuple((new, share) for id, share in value if (new := carry(Ref("demand", id))) is not None) or _GONE
    if field.type is FieldType.UNTIL and isinstance(value, str):
        return carry(Ref("schedules", value)) or _GONE
    if field.attribute == "link" and value:
        return carry(Ref("steps", value)) or _GONE
    if isinstance(value, Patience):
        to = carry(Ref("steps", value.to))
        return _GONE if to is None else replace(value, to=to)
    return value


def _several(collection: str, ids: tuple[str, ...], carry: Carry, least: int) -> object:
    found = tuple(new for id in ids if (new := carry(Ref(collection, id))) is not None)
    return found if len(found) >= least else _GONE


def _uses(uses: tuple[StaffUse, ...], carry: Carry) -> object:
    found = tuple(replace(use, pool=new) for use in uses if (new := carry(Ref("staff", use.pool))) is not None)
    return found or _GONE
