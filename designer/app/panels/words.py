"""The words of the vocabulary as a user reads them, translated when they are shown."""

from __future__ import annotations

from designer.app.messages import translated
from designer.drawing.words import BAND_NAMES, LIFECYCLE_NAMES
from designer.i18n import QT_TRANSLATE_NOOP, Template
from designer.model.elements import StepKind
from designer.model.words import DAY_NAMES, DISTRIBUTION_NAMES, KIND_NAMES, PARAMETER_NAMES, PRIORITY_NAMES

__all__ = [
    "BAND_NAMES",
    "CHOICE_NAMES",
    "DAY_NAMES",
    "DISTRIBUTION_NAMES",
    "KIND_HELP",
    "KIND_NAMES",
    "LIFECYCLE_NAMES",
    "PARAMETER_NAMES",
    "SECTION_NAMES",
    "word",
]

KIND_HELP: dict[StepKind, Template] = {
    StepKind.ACTIVITY: QT_TRANSLATE_NOOP("words", "Something that people do"),
    StepKind.START: QT_TRANSLATE_NOOP("words", "Where customers come in"),
    StepKind.END: QT_TRANSLATE_NOOP("words", "Where the service is over"),
    StepKind.DECISION: QT_TRANSLATE_NOOP("words", "The ways part: each case goes one of them"),
    StepKind.FORK: QT_TRANSLATE_NOOP("words", "The work goes on in parallel"),
    StepKind.JOIN: QT_TRANSLATE_NOOP("words", "Parallel work comes together again"),
    StepKind.WAIT: QT_TRANSLATE_NOOP("words", "Time passes that needs nobody's work"),
    StepKind.EVIDENCE: QT_TRANSLATE_NOOP("words", "A physical thing that the customer meets"),
    StepKind.LINK: QT_TRANSLATE_NOOP("words", "Another process goes on here"),
}
CHOICE_NAMES: dict[str, Template] = {**LIFECYCLE_NAMES, **PRIORITY_NAMES}
SECTION_NAMES: dict[str, Template] = {
    "stages": QT_TRANSLATE_NOOP("words", "Stages"),
    "lanes": QT_TRANSLATE_NOOP("words", "Lanes"),
    "lines": QT_TRANSLATE_NOOP("words", "Lines"),
    "staff": QT_TRANSLATE_NOOP("words", "Staff pools"),
    "schedules": QT_TRANSLATE_NOOP("words", "Schedules"),
    "demand": QT_TRANSLATE_NOOP("words", "Demand"),
    "steps": QT_TRANSLATE_NOOP("words", "Steps"),
    "notes": QT_TRANSLATE_NOOP("words", "Notes"),
    "promises": QT_TRANSLATE_NOOP("words", "Promises"),
    "scenarios": QT_TRANSLATE_NOOP("words", "Scenarios"),
    "walk_throughs": QT_TRANSLATE_NOOP("words", "Walk-throughs"),
    "flows": QT_TRANSLATE_NOOP("words", "Flows"),
}


def word(template: Template) -> str:
    """`template` in the user's language."""
    return translated(template)
