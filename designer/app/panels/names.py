"""What an element is called in a list: its name, or what stands for one."""

from __future__ import annotations

from designer.app.messages import named
from designer.app.panels.words import DAY_NAMES, word
from designer.i18n import QT_TRANSLATE_NOOP, Template
from designer.model.blueprint import Blueprint
from designer.model.elements import Flow, Note, Period, Ref, Step, flow_ends
from designer.model.quantities import format_clock
from designer.model.texts import shorten

LONGEST = 80


def name_of(blueprint: Blueprint, ref: Ref) -> str:
    """One line that names the element of `ref`; its id where it has no name or is gone."""
    if ref.collection == "flows":
        source, target = flow_ends(ref)
        return f"{step_name(blueprint, source)} → {step_name(blueprint, target)}"
    element = blueprint.get(ref)
    if element is None or isinstance(element, Flow):
        return ref.id
    if isinstance(element, Note):
        return short(element.text) or word(QT_TRANSLATE_NOOP("words", "Note"))
    name = getattr(element, "name", "")
    return short(word(name) if isinstance(name, Template) else name) or ref.id


def described(blueprint: Blueprint, ref: Ref) -> str:
    """The name of an element as a list offers it: a schedule, which has none, with its hours."""
    schedule = blueprint.schedules.get(ref.id) if ref.collection == "schedules" else None
    if schedule is None:
        return name_of(blueprint, ref)
    return short(named(schedule.id, ", ".join(map(hours, schedule.periods))))


def hours(period: Period) -> str:
    """``Mon–Fri 07:00–23:00``; days that do not follow each other are named one by one."""
    names = [word(DAY_NAMES[day]) for day in period.days]
    row = len(names) > 2 and period.days[-1] - period.days[0] == len(names) - 1
    days = f"{names[0]}–{names[-1]}" if row else ", ".join(names)
    return f"{days} {format_clock(period.start)}–{format_clock(period.end)}"


def step_name(blueprint: Blueprint, id: str) -> str:
    """The name of a step, or its id."""
    step: Step | None = blueprint.steps.get(id)
    return (short(step.name) or id) if step else id


def short(text: str) -> str:
    """`text` on one line, cut where a list would become too wide."""
    return shorten(" ".join(text.split()), LONGEST)
