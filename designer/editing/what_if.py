"""What if: scenarios of one change, ready made for one element, such as moving a step backstage or one person more in its pool."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from designer.editing.edit import EditRefused, refuse_if
from designer.editing.rules import must_exist, title
from designer.editing.scenarios import apply_scenario, fresh_scenario, same_hours_problem
from designer.i18n import QT_TRANSLATE_NOOP, Message, Template, say
from designer.model.blueprint import Blueprint, new_id
from designer.model.distributions import fixed
from designer.model.elements import Band, Change, Demand, Lane, RatePeriod, Ref, Scenario, StaffPool, Step, StepKind
from designer.model.scenarios import cut, pool, set_values, split

WHAT_IFS: dict[str, Template] = {
    "backstage": QT_TRANSLATE_NOOP("what-if", "Move backstage"),
    "in-front": QT_TRANSLATE_NOOP("what-if", "Move in front of the customer"),
    "one-more": QT_TRANSLATE_NOOP("what-if", "One person more"),
    "share": QT_TRANSLATE_NOOP("what-if", "Share people with another pool"),
    "split": QT_TRANSLATE_NOOP("what-if", "People of its own"),
    "automate": QT_TRANSLATE_NOOP("what-if", "Automate"),
    "cut": QT_TRANSLATE_NOOP("what-if", "Leave out"),
    "more-demand": QT_TRANSLATE_NOOP("what-if", "20 % more customers"),
}
"""The kinds of what-if, in the order of a menu, with what it calls them."""

GROWTH = 1.2
AUTOMATED = 10.0  # seconds: what a machine takes at the most, until somebody knows better
_WORK = (StepKind.ACTIVITY, StepKind.WAIT, StepKind.DECISION)


def what_if(blueprint: Blueprint, ref: Ref, kind: str, other: str = "", words: Callable[[Message], str] = str) -> Scenario:
    """A scenario of one of `WHAT_IFS` for a step, a lane, a staff pool or a demand, with a free id; it is not yet in the document.

    `words` puts its name into the user's language. `other` is the pool to share with, or the step that gets people of its own, and
    where a step has several pools, `Ref("staff", id)` says which is meant. Raises `EditRefused` where
    it makes no sense there, or could not be applied.
    """
    refuse_if(must_exist(blueprint, ref.collection, ref.id))
    make = _MAKERS.get(kind)
    if make is None:
        raise _senseless(blueprint, ref)
    name, changes = make(blueprint, ref, other)
    scenario = fresh_scenario(blueprint, words(name), changes)
    apply_scenario(blueprint, scenario)
    return scenario


def what_ifs(blueprint: Blueprint, ref: Ref) -> tuple[str, ...]:
    """The kinds of `WHAT_IFS` that make sense for an element."""
    return tuple(kind for kind in WHAT_IFS if _makes_sense(blueprint, ref, kind))


def _makes_sense(blueprint: Blueprint, ref: Ref, kind: str) -> bool:
    try:
        what_if(blueprint, ref, kind)
    except EditRefused:
        return False
    return True


def partners(blueprint: Blueprint, pool: str) -> tuple[str, ...]:
    """The staff pools that could serve together with `pool`: those with the same hours."""
    if pool not in blueprint.staff:
        return ()
    mine = blueprint.staff[pool]
    others = (other for other in blueprint.staff.values() if other is not mine)
    return tuple(other.id for other in others if same_hours_problem(blueprint, (mine, other)) is None)


_Made = tuple[Message, tuple[Change, ...]]


def _senseless(blueprint: Blueprint, ref: Ref) -> EditRefused:
    return EditRefused(
        say(QT_TRANSLATE_NOOP("edits", "This makes no sense for '{name}'. Choose another one."), name=title(blueprint.get(ref)))
    )


def _step(blueprint: Blueprint, ref: Ref, kinds: tuple[StepKind, ...]) -> Step:
    step = blueprint.steps.get(ref.id) if ref.collection == "steps" else None
    if step is None or step.kind not in kinds:
        raise _senseless(blueprint, ref)
    return step


def _staff(blueprint: Blueprint, ref: Ref) -> StaffPool:
    """The pool itself, or the one of a step that has the fewest people for what the step takes."""
    if ref.collection == "staff":
        return blueprint.staff[ref.id]
    uses = [use for use in blueprint.steps[ref.id].staff if use.pool in blueprint.staff] if ref.collection == "steps" else []
    if not uses:
        raise _senseless(blueprint, ref)
    return blueprint.staff[min(uses, key=lambda use: blueprint.staff[use.pool].count / max(1, use.people)).pool]


# -- makers -------------------------------------------------------------------------------------------------------------------


def _backstage(blueprint: Blueprint, ref: Ref, other: str) -> _Made:
    if ref.collection == "lanes":
        lane = _with_steps(blueprint, ref, (Band.FRONT_OFFICE,))
        name = say(QT_TRANSLATE_NOOP("what-if", "{step} backstage"), step=title(lane))
        return name, (set_values(ref, {"band": Band.BACK_OFFICE}),)
    step = _moving(blueprint, ref, True)
    lane = _nearest(blueprint, step, (Band.BACK_OFFICE, Band.SUPPORT))
    return say(QT_TRANSLATE_NOOP("what-if", "{step} backstage"), step=title(step)), (_moved(step, lane),)


def _in_front(blueprint: Blueprint, ref: Ref, other: str) -> _Made:
    if ref.collection == "lanes":
        lane = _with_steps(blueprint, ref, (Band.BACK_OFFICE, Band.SUPPORT))
        name = say(QT_TRANSLATE_NOOP("what-if", "{step} in front of the customer"), step=title(lane))
        return name, (set_values(ref, {"band": Band.FRONT_OFFICE}),)
    step = _moving(blueprint, ref, False)
    lane = _nearest(blueprint, step, (Band.FRONT_OFFICE,))
    return say(QT_TRANSLATE_NOOP("what-if", "{step} in front of the customer"), step=title(step)), (_moved(step, lane),)


def _with_steps(blueprint: Blueprint, ref: Ref, bands: tuple[Band, ...]) -> Lane:
    """A lane of one of `bands` in which something is done."""
    lane = blueprint.lanes[ref.id]
    if lane.band not in bands or all(step.lane != lane.id for step in blueprint.steps.values()):
        raise _senseless(blueprint, ref)
    return lane


def _moving(blueprint: Blueprint, ref: Ref, visible: bool) -> Step:
    """A step that people of the company do on that side; what customers do themselves cannot be moved."""
    step = _step(blueprint, ref, (*_WORK, StepKind.FORK, StepKind.JOIN, StepKind.LINK))
    if blueprint.is_visible(step) != visible or blueprint.band(step) in (Band.CUSTOMER, Band.EVIDENCE):
        raise _senseless(blueprint, ref)
    return step


def _nearest(blueprint: Blueprint, step: Step, bands: tuple[Band, ...]) -> Lane:
    """The lane of `bands` that the fewest rows lie between; the upper of two. Raises `EditRefused` if there is none."""
    rows = blueprint.rows
    own = next(index for index, lane in enumerate(rows) if lane.id == step.lane)
    there = [(abs(index - own), index, lane) for index, lane in enumerate(rows) if lane.band in bands]
    if not there:
        raise EditRefused(say(QT_TRANSLATE_NOOP("edits", "There is no lane to move '{step}' to. Add one first."), step=title(step)))
    return min(there, key=lambda row: row[:2])[2]


def _moved(step: Step, lane: Lane) -> Change:
    """To `lane`, where the customer sees it as its band says."""
    hand = {} if step.visible is None else {"visible": None}
    return set_values(Ref("steps", step.id), {"lane": lane.id, **hand})


def _one_more(blueprint: Blueprint, ref: Ref, other: str) -> _Made:
    staff = _staff(blueprint, ref)
    count = staff.count + 1
    text = QT_TRANSLATE_NOOP("what-if", "{pool}: {count} people") if count != 1 else QT_TRANSLATE_NOOP("what-if", "{pool}: one person")
    name = say(text, pool=staff.name, count=count)
    return name, (set_values(Ref("staff", staff.id), {"count": count}),)


def _share(blueprint: Blueprint, ref: Ref, other: str) -> _Made:
    mine = _staff(blueprint, ref)
    known = partners(blueprint, mine.id)
    with_whom = other or next(iter(known), "")
    if not with_whom:
        template = QT_TRANSLATE_NOOP("edits", "No other pool has the hours of '{pool}'. Give two pools the same schedule first.")
        raise EditRefused(say(template, pool=mine.name))
    refuse_if(must_exist(blueprint, "staff", with_whom))
    theirs = blueprint.staff[with_whom]
    name = say(QT_TRANSLATE_NOOP("what-if", "{one} and {other} together"), one=mine.name, other=theirs.name)
    into = new_id(f"{mine.id}-{theirs.id}", blueprint.staff, "staff")
    return name, (pool((mine.id, theirs.id), into),)


def served(blueprint: Blueprint, pool: str) -> tuple[str, ...]:
    """The steps that a staff pool does, of which one could get people of its own: none where that would leave nobody for the others."""
    needed = {step.id: use.people for step in blueprint.steps.values() for use in step.staff if use.pool == pool}
    people = blueprint.staff[pool].count if pool in blueprint.staff else 0
    others = {id: max((count for other, count in needed.items() if other != id), default=people) for id in needed}
    return tuple(id for id, count in needed.items() if count + others[id] <= people)


def _split(blueprint: Blueprint, ref: Ref, other: str) -> _Made:
    """As many people as the step takes at once, from the others of their pool."""
    staff = _staff(blueprint, ref)
    known = served(blueprint, staff.id)
    id = other or (ref.id if ref.collection == "steps" else next(iter(known), ""))
    if id not in known:
        raise _senseless(blueprint, ref)
    step = blueprint.steps[id]
    people = next(use.people for use in step.staff if use.pool == staff.id)
    name = say(QT_TRANSLATE_NOOP("what-if", "{step}: people of its own"), step=title(step))
    return name, (
        split(staff.id, new_id(f"{staff.id}-{step.id}", blueprint.staff, "staff"), people, (step.id,), f"{staff.name}, {step.name}"),
    )


def _automate(blueprint: Blueprint, ref: Ref, other: str) -> _Made:
    step = _step(blueprint, ref, (StepKind.ACTIVITY, StepKind.DECISION))
    if not step.staff:
        raise _senseless(blueprint, ref)
    seconds = min(AUTOMATED, step.time.mean) if step.time is not None and step.time.mean > 0 else AUTOMATED
    values = {"time": fixed(round(seconds, 3)), "staff": ()}
    return say(QT_TRANSLATE_NOOP("what-if", "{step} by a machine"), step=title(step)), (set_values(Ref("steps", step.id), values),)


def _cut(blueprint: Blueprint, ref: Ref, other: str) -> _Made:
    step = _step(blueprint, ref, (StepKind.ACTIVITY, StepKind.WAIT))  # what a decision decides cannot be left out
    return say(QT_TRANSLATE_NOOP("what-if", "Without {step}"), step=title(step)), (cut(step.id),)


def _more_demand(blueprint: Blueprint, ref: Ref, other: str) -> _Made:
    own = [blueprint.demand[ref.id]] if ref.collection == "demand" else [d for d in blueprint.demand.values() if d.start == ref.id]
    changes = tuple(change for demand in own for change in _grown(demand))
    if not changes:
        raise _senseless(blueprint, ref)
    name = title(own[0]) if ref.collection == "demand" else title(blueprint.get(ref))
    return say(QT_TRANSLATE_NOOP("what-if", "{demand}: 20 % more"), demand=name), changes


def _grown(demand: Demand) -> Iterator[Change]:
    """A fifth more of a demand that is given by rates."""
    ref = Ref("demand", demand.id)
    if demand.profile:
        yield set_values(ref, {"rate": tuple(RatePeriod(part.period, _more(part.rate)) for part in demand.profile)})
    elif demand.rate > 0:
        yield set_values(ref, {"rate": _more(demand.rate)})


def _more(rate: float) -> float:
    """By the hour, with as many digits as a person would write."""
    return round(rate * GROWTH * 3600, 4) / 3600


_MAKERS: dict[str, Callable[[Blueprint, Ref, str], _Made]] = {
    "backstage": _backstage,
    "in-front": _in_front,
    "one-more": _one_more,
    "share": _share,
    "split": _split,
    "automate": _automate,
    "cut": _cut,
    "more-demand": _more_demand,
}
