"""What an element is called in a list: its name, or what stands for one."""

from __future__ import annotations

from designer.app.panels.words import word
from designer.i18n import QT_TRANSLATE_NOOP, Template
from designer.model.blueprint import Blueprint
from designer.model.elements import Flow, Note, Ref, Step, flow_ends

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


def step_name(blueprint: Blueprint, id: str) -> str:
    """The name of a step, or its id."""
    step: Step | None = blueprint.steps.get(id)
    return (short(step.name) or id) if step else id


def short(text: str) -> str:
    """The first line of `text`, cut where a list would become too wide."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
