"""What kinds, distributions, priorities and days are called, for readers; the YAML has words of its own."""

from __future__ import annotations

from designer.i18n import QT_TRANSLATE_NOOP, Template
from designer.model.elements import StepKind

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
UNIT_NAMES: dict[str, Template] = {
    "s": QT_TRANSLATE_NOOP("units", "s"),
    "min": QT_TRANSLATE_NOOP("units", "min"),
    "h": QT_TRANSLATE_NOOP("units", "h"),
    "d": QT_TRANSLATE_NOOP("units", "d"),
    "week": QT_TRANSLATE_NOOP("units", "week"),
}
"""The units of time in figures, by how the document writes them."""

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
PRIORITY_NAMES: dict[str, Template] = {
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
