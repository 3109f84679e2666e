"""Edits of walk-throughs. To add one see `add_element`, to rename one `rename`, to delete it `delete`, to copy it `add_copy`."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from designer.editing.edit import Edit, EditRefused, refuse_if, replace_elements
from designer.editing.rules import must_exist
from designer.editing.values import value_problem
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint, new_id
from designer.model.elements import Observation, WalkThrough
from designer.model.fields import Field
from designer.model.walk_throughs import OBSERVATION_FIELDS, is_blank


def fresh_walk_through(blueprint: Blueprint, name: str, of: str = "", date: str = "") -> WalkThrough:
    """A walk-through with a free id made from its name."""
    return WalkThrough(new_id(name, blueprint.walk_throughs, "walk-through"), name, of, date)


def observe(walk: str, step: str, attribute: str, value: Any) -> Edit:
    """Write down one thing that was observed at a step in a walk-through; typing in one attribute merges.

    An observation in which nothing is left goes. A new one comes where its step stands among those of the document.
    """
    field = next((field for field in OBSERVATION_FIELDS if field.attribute == attribute), None)
    label = say(QT_TRANSLATE_NOOP("edits", "Observe {field}"), field=field.label if field is not None else attribute)
    return Edit(label, lambda blueprint: _observed(blueprint, walk, step, field, value), f"observe {attribute} {walk}/{step}")


def _observed(blueprint: Blueprint, walk: str, step: str, field: Field | None, value: Any) -> Blueprint:
    refuse_if(must_exist(blueprint, "walk_throughs", walk) or must_exist(blueprint, "steps", step))
    if field is None:
        raise EditRefused(say(QT_TRANSLATE_NOOP("edits", "An observation has no such attribute. Choose one of its own.")))
    refuse_if(value_problem(blueprint, field, value))
    known = blueprint.walk_throughs[walk]
    new = replace(known.observation(step) or Observation(step), **{field.attribute: value})
    return replace_elements(blueprint, "walk_throughs", (replace(known, observations=_with(blueprint, known, new)),))


def _with(blueprint: Blueprint, walk: WalkThrough, new: Observation) -> tuple[Observation, ...]:
    if walk.observation(new.step) is not None:
        both = (new if one.step == new.step else one for one in walk.observations)
        return tuple(one for one in both if one.step != new.step or not is_blank(new))
    if is_blank(new):
        return walk.observations
    places = {id: place for place, id in enumerate(blueprint.steps)}
    at = next((index for index, one in enumerate(walk.observations) if places[one.step] > places[new.step]), len(walk.observations))
    return (*walk.observations[:at], new, *walk.observations[at:])
