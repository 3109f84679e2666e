"""Rules for the values of attributes: may this attribute of this element hold that value?"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from designer.editing.rules import flows_problem, may_change_kind, may_enter, must_exist, share_problem, text_problem, title
from designer.editing.rules_scenarios import changes_problem
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint
from designer.model.distributions import EMPIRICAL, PARAMETERS, Distribution, distribution, empirical
from designer.model.elements import (
    MOST_PEOPLE,
    MOST_TOGETHER,
    Band,
    Batch,
    FailPoint,
    Moments,
    Observation,
    Patience,
    Period,
    RatePeriod,
    StaffUse,
    StepKind,
    WaitPoint,
)
from designer.model.fields import FIELDS, Field, FieldType
from designer.model.quantities import LONGEST, QuantityError
from designer.model.scalars import check_date, check_file
from designer.model.walk_throughs import LEAST_SCORE, MOST_SCORE, OBSERVATION_FIELDS

MOST_MONEY = 999_999_999_999.0


def may_set(blueprint: Blueprint, element: Any, field: Field, value: Any) -> Message | None:
    """Whether `element` (which need not stand in the document yet) may hold `value` in the attribute of `field`."""
    if field.type is FieldType.KIND and isinstance(value, StepKind):
        known = blueprint.steps.get(element.id)
        return may_change_kind(blueprint, known, value) if known is not None else None
    if field.type is FieldType.FLOWS and isinstance(value, tuple):
        return flows_problem(blueprint, element.id, value)
    if field.type is FieldType.REFERENCES and isinstance(value, tuple):  # what a file named before may stay named
        named = getattr(element, field.attribute)
        return _references(blueprint, field, tuple(id for id in value if id not in named or value.count(id) > 1), element.id)
    return value_problem(blueprint, field, value, element.id)


def may_add(blueprint: Blueprint, collection: str, element: Any) -> Message | None:
    """Whether every attribute of a new element holds what it may; flows are looked at once it stands in the document."""
    for field in FIELDS[collection]:
        if field.type is FieldType.FLOWS:
            continue
        problem = value_problem(blueprint, field, getattr(element, field.attribute), element.id)
        if problem is not None:
            return problem
    if collection == "demand" and sum(map(bool, (element.rate, element.profile, element.times, element.arrivals))) > 1:
        return say(QT_TRANSLATE_NOOP("edits", "Customers come at a rate, at times or as a file says. Keep one of them."))
    return None


def value_problem(blueprint: Blueprint, field: Field, value: Any, own_id: str = "") -> Message | None:
    """Whether `value` is of the field's type, possible, and names only what exists."""
    if value is None or value == "":
        return _needed(field) if field.required or value != field.default else None
    return _ASKS[field.type](blueprint, field, value, own_id)


def _needed(field: Field) -> Message:
    return say(QT_TRANSLATE_NOOP("edits", "{field}: a value is needed here. Write or choose one."), field=field.label)


def _unfit(field: Field) -> Message:
    return say(QT_TRANSLATE_NOOP("edits", "{field} cannot hold this value. {help}."), field=field.label, help=field.help)


def _is_number(value: object, most: float = math.inf) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value) and 0 <= value <= most


def _text(blueprint: Blueprint, field: Field, value: Any, own_id: str) -> Message | None:
    if not isinstance(value, str):
        return _unfit(field)
    if field.required and not value.strip():
        return _needed(field)
    return text_problem(value, lines=field.type is FieldType.LONG_TEXT)


def _reference(blueprint: Blueprint, field: Field, value: Any, own_id: str) -> Message | None:
    return must_exist(blueprint, field.collection, value) if isinstance(value, str) else _unfit(field)


def _references(blueprint: Blueprint, field: Field, value: Any, own_id: str) -> Message | None:
    if not isinstance(value, tuple) or len(set(value)) < len(value):
        return _unfit(field)
    for id in value:
        problem = must_exist(blueprint, field.collection, id)
        if problem is not None:
            return problem
        step = blueprint.steps[id]
        if id == own_id:
            return say(
                QT_TRANSLATE_NOOP("edits", "'{name}' is a thing: it cannot be evidence of itself. Take it out of the selection first."),
                name=title(step),
            )
        if step.kind is not StepKind.EVIDENCE:
            return say(
                QT_TRANSLATE_NOOP("edits", "'{name}' is not evidence. Choose a step of the kind evidence, or change its kind first."),
                name=title(step),
            )
    return None


def _choice(blueprint: Blueprint, field: Field, value: Any, own_id: str) -> Message | None:
    return None if value in field.choices else _unfit(field)


def _of_type(*types: type) -> Callable[[Blueprint, Field, Any, str], Message | None]:
    return lambda blueprint, field, value, own_id: None if isinstance(value, types) else _unfit(field)


def _number(most: float) -> Callable[[Blueprint, Field, Any, str], Message | None]:
    return lambda blueprint, field, value, own_id: None if _is_number(value, most) else _unfit(field)


def _count(blueprint: Blueprint, field: Field, value: Any, own_id: str) -> Message | None:
    return None if isinstance(value, int) and _is_number(value, MOST_PEOPLE) else _unfit(field)


def _share(blueprint: Blueprint, field: Field, value: Any, own_id: str) -> Message | None:
    return share_problem(value)


def _time(blueprint: Blueprint, field: Field, value: Any, own_id: str) -> Message | None:
    if not isinstance(value, Distribution) or value.kind not in (*PARAMETERS, EMPIRICAL):
        return _unfit(field)
    try:
        if value.kind == EMPIRICAL:
            empirical(value.parameters, check_file(value.source))
        else:
            distribution(value.kind, dict(zip(PARAMETERS[value.kind], value.parameters, strict=True)))
        if max(value.parameters, default=0.0) > LONGEST or (value.source and value.kind != EMPIRICAL):
            return _unfit(field)
    except QuantityError as error:
        return error.message
    except ValueError:
        return _unfit(field)
    return None


def _staff(blueprint: Blueprint, field: Field, value: Any, own_id: str) -> Message | None:
    if not isinstance(value, tuple) or not all(isinstance(use, StaffUse) for use in value):
        return _unfit(field)
    if len({use.pool for use in value}) < len(value) or not all(
        isinstance(use.people, int) and 1 <= use.people <= MOST_PEOPLE for use in value
    ):
        return say(QT_TRANSLATE_NOOP("edits", "Name each staff pool once, with at least one person."))
    return next((problem for use in value if (problem := must_exist(blueprint, "staff", use.pool)) is not None), None)


def _fail_point(blueprint: Blueprint, field: Field, value: Any, own_id: str) -> Message | None:
    if not isinstance(value, FailPoint):
        return _unfit(field)
    return (None if value.what.strip() else _needed(field)) or text_problem(value.what, True) or text_problem(value.recovery, True)


def _wait_point(blueprint: Blueprint, field: Field, value: Any, own_id: str) -> Message | None:
    if not isinstance(value, WaitPoint) or not (value.at_most is None or _is_number(value.at_most, LONGEST)):
        return _unfit(field)
    return (None if value.what.strip() else _needed(field)) or text_problem(value.what, True)


def _batch(blueprint: Blueprint, field: Field, value: Any, own_id: str) -> Message | None:
    if isinstance(value, Batch) and isinstance(value.up_to, int) and (value.after is None or _is_number(value.after, LONGEST)):
        if 1 <= value.up_to <= MOST_TOGETHER:
            return None
        return say(QT_TRANSLATE_NOOP("edits", "A batch holds from 1 to {most} cases. Write for example 8."), most=MOST_TOGETHER)
    return _unfit(field)


def _patience(blueprint: Blueprint, field: Field, value: Any, own_id: str) -> Message | None:
    if not isinstance(value, Patience):
        return _unfit(field)
    if value.to == own_id:
        return say(QT_TRANSLATE_NOOP("edits", "Who loses patience must go to another step. Choose one."))
    problem = _time(blueprint, field, value.time, own_id) or must_exist(blueprint, "steps", value.to)
    return problem or may_enter(blueprint.steps[value.to])


def _until(blueprint: Blueprint, field: Field, value: Any, own_id: str) -> Message | None:
    if isinstance(value, int) and _is_number(value) and value < 86400 and value % 60 == 0:
        return None
    return _reference(blueprint, field, value, own_id)


def _moments(blueprint: Blueprint, field: Field, value: Any, own_id: str) -> Message | None:
    if isinstance(value, tuple) and all(isinstance(each, Moments) and _is_moment(each) for each in value):
        return None
    return say(QT_TRANSLATE_NOOP("edits", "Each time needs days and a time of day. Write for example mon-fri, 08:00."))


def _is_moment(value: Moments) -> bool:
    return value.at < 86400 and _is_period(Period(value.days, value.at, 86400))


def _checked(check: Callable[[str], object]) -> Callable[[Blueprint, Field, Any, str], Message | None]:
    """The rule that `check` finds nothing wrong with a text."""

    def problem(blueprint: Blueprint, field: Field, value: Any, own_id: str) -> Message | None:
        if not isinstance(value, str):
            return _unfit(field)
        try:
            check(value)
        except QuantityError as error:
            return error.message
        return None

    return problem


def _score(blueprint: Blueprint, field: Field, value: Any, own_id: str) -> Message | None:
    fits = isinstance(value, int) and not isinstance(value, bool) and LEAST_SCORE <= value <= MOST_SCORE
    return None if fits else _unfit(field)


def _words(blueprint: Blueprint, field: Field, value: Any, own_id: str) -> Message | None:
    fits = isinstance(value, tuple) and len(set(value)) == len(value) and set(value) <= set(field.choices)
    return None if fits else _unfit(field)


def _observations(blueprint: Blueprint, field: Field, value: Any, own_id: str) -> Message | None:
    if not isinstance(value, tuple) or not all(isinstance(one, Observation) for one in value):
        return _unfit(field)
    if len({one.step for one in value}) < len(value):
        return say(QT_TRANSLATE_NOOP("edits", "A step is observed once in a walk-through. Keep one of the observations."))
    return next((problem for one in value if (problem := _observation_problem(blueprint, one)) is not None), None)


def _observation_problem(blueprint: Blueprint, observation: Observation) -> Message | None:
    problem = must_exist(blueprint, "steps", observation.step)
    for field in OBSERVATION_FIELDS:
        problem = problem or value_problem(blueprint, field, getattr(observation, field.attribute))
    return problem


def _is_period(value: object) -> bool:
    return (
        isinstance(value, Period)
        and bool(value.days)
        and all(day in range(7) for day in value.days)
        and list(value.days) == sorted(set(value.days))
        and 0 <= value.start < value.end <= 86400
        and value.start % 60 == value.end % 60 == 0
    )


def _periods(blueprint: Blueprint, field: Field, value: Any, own_id: str) -> Message | None:
    if isinstance(value, tuple) and value and all(_is_period(period) for period in value):
        return None
    return say(
        QT_TRANSLATE_NOOP("edits", "Each period needs days, and must end after it starts. Write for example mon-fri, 07:00 to 23:00.")
    )


def _rate(blueprint: Blueprint, field: Field, value: Any, own_id: str) -> Message | None:
    if isinstance(value, tuple):
        fits = bool(value) and all(isinstance(part, RatePeriod) and _is_period(part.period) and _is_number(part.rate) for part in value)
    else:
        fits = _is_number(value)
    return None if fits else say(QT_TRANSLATE_NOOP("edits", "This is not a rate of demand. Write for example 30 / h."))


def _changes(blueprint: Blueprint, field: Field, value: Any, own_id: str) -> Message | None:
    return changes_problem(blueprint, value, value_problem) if isinstance(value, tuple) else _unfit(field)


_ASKS: dict[FieldType, Callable[[Blueprint, Field, Any, str], Message | None]] = {
    FieldType.TEXT: _text,
    FieldType.LONG_TEXT: _text,
    FieldType.REFERENCE: _reference,
    FieldType.REFERENCES: _references,
    FieldType.CHOICE: _choice,
    FieldType.BAND: _of_type(Band),
    FieldType.KIND: _of_type(StepKind),
    FieldType.FLAG: _of_type(bool),
    FieldType.VISIBILITY: _of_type(bool),
    FieldType.COUNT: _count,
    FieldType.DURATION: _number(LONGEST),
    FieldType.TIME: _time,
    FieldType.SHARE: _share,
    FieldType.MONEY: _number(MOST_MONEY),
    FieldType.MONEY_RATE: _number(MOST_MONEY),
    FieldType.RATE: _rate,
    FieldType.STAFF: _staff,
    FieldType.FLOWS: _of_type(tuple),
    FieldType.FAIL_POINT: _fail_point,
    FieldType.WAIT_POINT: _wait_point,
    FieldType.PERIODS: _periods,
    FieldType.CHANGES: _changes,
    FieldType.MOMENTS: _moments,
    FieldType.BATCH: _batch,
    FieldType.PATIENCE: _patience,
    FieldType.UNTIL: _until,
    FieldType.FILE: _checked(check_file),
    FieldType.DATE: _checked(check_date),
    FieldType.SCORE: _score,
    FieldType.WORDS: _words,
    FieldType.OBSERVATIONS: _observations,
}
