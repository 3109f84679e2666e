"""The words of the vocabulary as a user reads them, translated when they are shown."""

from __future__ import annotations

from designer.app.messages import translated
from designer.drawing.words import BAND_NAMES, LIFECYCLE_NAMES
from designer.i18n import QT_TRANSLATE_NOOP, Template
from designer.model.elements import StepKind

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

KIND_NAMES: dict[StepKind, Template] = {
    StepKind.ACTIVITY: QT_TRANSLATE_NOOP("words", "Activity"),
    StepKind.START: QT_TRANSLATE_NOOP("words", "Start"),
    StepKind.END: QT_TRANSLATE_NOOP("words", "End"),
    StepKind.DECISION: QT_TRANSLATE_NOOP("words", "Decision"),
    StepKind.FORK: QT_TRANSLATE_NOOP("words", "Fork"),
    StepKind.JOIN: QT_TRANSLATE_NOOP("words", "Join"),
    StepKind.WAIT: QT_TRANSLATE_NOOP("words", "Wait"),
    StepKind.EVIDENCE: QT_TRANSLATE_NOOP("words", "Evidence"),
    StepKind.LINK: QT_TRANSLATE_NOOP("words", "Link"),
}
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
DISTRIBUTION_NAMES: dict[str, Template] = {
    "fixed": QT_TRANSLATE_NOOP("words", "Always the same"),
    "exponential": QT_TRANSLATE_NOOP("words", "Exponential"),
    "uniform": QT_TRANSLATE_NOOP("words", "Uniform"),
    "triangular": QT_TRANSLATE_NOOP("words", "Triangular"),
    "normal": QT_TRANSLATE_NOOP("words", "Normal"),
    "lognormal": QT_TRANSLATE_NOOP("words", "Lognormal"),
    "gamma": QT_TRANSLATE_NOOP("words", "Gamma"),
    "weibull": QT_TRANSLATE_NOOP("words", "Weibull"),
    "erlang": QT_TRANSLATE_NOOP("words", "Erlang"),
    "empirical": QT_TRANSLATE_NOOP("words", "As measured"),
}
PARAMETER_NAMES: dict[str, Template] = {
    "value": QT_TRANSLATE_NOOP("words", "Time"),
    "mean": QT_TRANSLATE_NOOP("words", "Mean"),
    "sd": QT_TRANSLATE_NOOP("words", "Standard deviation"),
    "min": QT_TRANSLATE_NOOP("words", "Least"),
    "mode": QT_TRANSLATE_NOOP("words", "Most likely"),
    "max": QT_TRANSLATE_NOOP("words", "Most"),
    "k": QT_TRANSLATE_NOOP("words", "Phases"),
    "times": QT_TRANSLATE_NOOP("words", "Measured times"),
    "file": QT_TRANSLATE_NOOP("words", "CSV file"),
}
CHOICE_NAMES: dict[str, Template] = {
    **LIFECYCLE_NAMES,
    "high": QT_TRANSLATE_NOOP("words", "High"),
    "normal": QT_TRANSLATE_NOOP("words", "Normal"),
    "low": QT_TRANSLATE_NOOP("words", "Low"),
}
DAY_NAMES: tuple[Template, ...] = (
    QT_TRANSLATE_NOOP("words", "Mon"),
    QT_TRANSLATE_NOOP("words", "Tue"),
    QT_TRANSLATE_NOOP("words", "Wed"),
    QT_TRANSLATE_NOOP("words", "Thu"),
    QT_TRANSLATE_NOOP("words", "Fri"),
    QT_TRANSLATE_NOOP("words", "Sat"),
    QT_TRANSLATE_NOOP("words", "Sun"),
)
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
    "flows": QT_TRANSLATE_NOOP("words", "Flows"),
}


def word(template: Template) -> str:
    """`template` in the user's language."""
    return translated(template)
