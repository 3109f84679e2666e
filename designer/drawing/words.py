"""The words of our own on the map, translatable; the window hands in its translator."""

from __future__ import annotations

from collections.abc import Callable

from designer.i18n import QT_TRANSLATE_NOOP, Figure, Message, Template, say
from designer.model.elements import Band, Line, StepKind

Words = Callable[[Message | Figure], str]
"""Says a message or a figure in the reader's language; `str` says it in English."""

BAND_NAMES: dict[Band, Template] = {
    Band.EVIDENCE: QT_TRANSLATE_NOOP("drawing", "Evidence"),
    Band.CUSTOMER: QT_TRANSLATE_NOOP("drawing", "Customer"),
    Band.FRONT_OFFICE: QT_TRANSLATE_NOOP("drawing", "Front office"),
    Band.BACK_OFFICE: QT_TRANSLATE_NOOP("drawing", "Back office"),
    Band.SUPPORT: QT_TRANSLATE_NOOP("drawing", "Support"),
}

LIFECYCLE_NAMES: dict[str, Template] = {
    "acquire": QT_TRANSLATE_NOOP("drawing", "Acquire"),
    "serve": QT_TRANSLATE_NOOP("drawing", "Serve"),
    "grow": QT_TRANSLATE_NOOP("drawing", "Grow"),
    "retain": QT_TRANSLATE_NOOP("drawing", "Retain"),
}

KIND_NAMES: dict[StepKind, Template] = {
    StepKind.START: QT_TRANSLATE_NOOP("drawing", "Start"),
    StepKind.END: QT_TRANSLATE_NOOP("drawing", "End"),
    StepKind.DECISION: QT_TRANSLATE_NOOP("drawing", "Decision"),
    StepKind.FORK: QT_TRANSLATE_NOOP("drawing", "Fork: all ways are taken"),
    StepKind.JOIN: QT_TRANSLATE_NOOP("drawing", "Join: all ways are awaited"),
    StepKind.WAIT: QT_TRANSLATE_NOOP("drawing", "Wait"),
    StepKind.EVIDENCE: QT_TRANSLATE_NOOP("drawing", "Physical evidence"),
    StepKind.LINK: QT_TRANSLATE_NOOP("drawing", "Link to another process"),
}

BOTTLENECK = QT_TRANSLATE_NOOP("drawing", "Bottleneck")


def line_name(line: Line, words: Words) -> str:
    """The name of a line: as the document has it, or ours in the reader's language."""
    return words(say(line.name)) if isinstance(line.name, Template) else line.name


def named(name: str, value: str, words: Words) -> str:
    """A name and what there is to say of it, with a colon as the reader's language writes it."""
    return words(say(QT_TRANSLATE_NOOP("messages", "{name}: {value}"), name=name, value=value))
