"""Rules for the changes of scenarios: may this change stand in the document?

What it names must be there, or be made by a change before it, and each value must be one that the element could hold. Whether all of them
together can be made is told by a check.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from designer.editing.rules import id_problem, must_exist, text_problem
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint
from designer.model.elements import MOST_PEOPLE, Change, Ref, StaffPool, flow_ends
from designer.model.fields import Field, FieldType, field_of
from designer.model.scenarios import CHANGEABLE, PARTS, made_by, may_be_empty, settable

ValueRule = Callable[[Blueprint, Field, Any, str], Message | None]


def changes_problem(blueprint: Blueprint, changes: Iterable[object], value_problem: ValueRule) -> Message | None:
    """Whether `changes` may be those of a scenario; `value_problem` is the rule for the value of a field."""
    known = blueprint
    for change in changes:
        problem = _change_problem(known, change, value_problem) if isinstance(change, Change) else unfit_change()
        if problem is not None:
            return problem
        assert isinstance(change, Change)
        made = made_by(change)
        if made and made not in known.staff:
            known = known.put("staff", StaffPool(made, made))
    return None


def unfit_change() -> Message:
    """That a scenario cannot make such a change."""
    return say(QT_TRANSLATE_NOOP("edits", "This is not a change that a scenario can make. Set, cut, pool or split something."))


def _change_problem(blueprint: Blueprint, change: Change, value_problem: ValueRule) -> Message | None:
    values = dict(change.values)
    if len(values) < len(change.values):
        return unfit_change()
    if change.action == "set":
        return _set_problem(blueprint, change.ref, values, value_problem)
    if change.action not in PARTS or not set(values) <= set(PARTS[change.action]):
        return unfit_change()
    if change.action == "cut":
        return must_exist(blueprint, "steps", change.ref.id) if change.ref.collection == "steps" else unfit_change()
    return _pool_problem(blueprint, change, values)


def _set_problem(blueprint: Blueprint, ref: Ref, values: dict[str, object], value_problem: ValueRule) -> Message | None:
    allowed = {field.attribute for field in settable(ref.collection)} if ref.collection in CHANGEABLE.values() else set()
    if not values or not values.keys() <= allowed:
        return unfit_change()
    problem = _ends_problem(blueprint, ref) if ref.collection == "flows" else must_exist(blueprint, ref.collection, ref.id)
    for attribute, value in values.items():
        field = field_of(ref.collection, attribute)
        if problem is None and not (may_be_empty(field) and value == field.default):
            several = field.type is FieldType.REFERENCES
            problem = _named(blueprint, field.collection, value, 0) if several else value_problem(blueprint, field, value, ref.id)
    return problem


def _ends_problem(blueprint: Blueprint, ref: Ref) -> Message | None:
    source, target = flow_ends(ref)
    return must_exist(blueprint, "steps", source) or must_exist(blueprint, "steps", target)


def _pool_problem(blueprint: Blueprint, change: Change, values: dict[str, object]) -> Message | None:
    name = values.get("name", "x")
    if change.ref.collection != "staff" or not isinstance(name, str) or not name.strip():
        return unfit_change()
    problem = text_problem(name)
    if change.action == "pool":
        return problem or id_problem(change.ref.id) or _named(blueprint, "staff", values.get("pools"), 2)
    count = values.get("count")
    if not isinstance(count, int) or isinstance(count, bool) or not 0 <= count <= MOST_PEOPLE:
        return unfit_change()
    problem = problem or must_exist(blueprint, "staff", change.ref.id) or id_problem(values.get("into"))
    return problem or _named(blueprint, "steps", values.get("steps"), 1)


def _named(blueprint: Blueprint, collection: str, ids: object, least: int) -> Message | None:
    if not isinstance(ids, tuple) or not all(isinstance(id, str) for id in ids) or len(set(ids)) < max(least, len(ids)):
        return unfit_change()
    return next((problem for id in ids if (problem := must_exist(blueprint, collection, id)) is not None), None)
