"""What one row of the table of fields holds, and the rows that stand in several collections."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from designer.i18n import QT_TRANSLATE_NOOP, Template
from designer.model.elements import PRIORITIES


class FieldType(Enum):
    """How a value is written, checked and edited."""

    TEXT = auto()  # one line
    LONG_TEXT = auto()  # several lines
    REFERENCE = auto()  # the id of an element of `collection`
    REFERENCES = auto()  # several of them, a tuple
    CHOICE = auto()  # one of `choices`, as text
    BAND = auto()  # a Band
    KIND = auto()  # a StepKind
    FLAG = auto()  # true or false
    VISIBILITY = auto()  # true, false, or None: as the band says
    COUNT = auto()  # a whole number from 0
    DURATION = auto()  # seconds
    TIME = auto()  # a Distribution
    SHARE = auto()  # 0..1
    MONEY = auto()  # in the document's currency
    MONEY_RATE = auto()  # the same per second
    RATE = auto()  # a Demand's rate and profile together
    STAFF = auto()  # a tuple of StaffUse
    FLOWS = auto()  # a tuple of Flow
    FAIL_POINT = auto()
    WAIT_POINT = auto()
    PERIODS = auto()  # a tuple of Period
    CHANGES = auto()  # a tuple of Change
    MOMENTS = auto()  # a tuple of Moments
    BATCH = auto()
    PATIENCE = auto()
    UNTIL = auto()  # a time of day, or the id of a schedule
    FILE = auto()  # the name of a CSV file beside the document
    DATE = auto()  # such as 2026-05-04, as text
    SCORE = auto()  # a whole number from 1 to 7
    WORDS = auto()  # several of `choices`, a tuple
    OBSERVATIONS = auto()  # a tuple of Observation


@dataclass(frozen=True, slots=True)
class Field:
    """One attribute of one kind of element."""

    key: str
    attribute: str
    type: FieldType
    label: Template
    help: Template
    default: Any = None
    required: bool = False
    collection: str = ""
    choices: tuple[str, ...] = ()


NAME = Field(
    "name",
    "name",
    FieldType.TEXT,
    QT_TRANSLATE_NOOP("fields", "Name"),
    QT_TRANSLATE_NOOP("fields", "What people call it; changing it keeps the id"),
    "",
    True,
)
DESCRIPTION = Field(
    "description",
    "description",
    FieldType.LONG_TEXT,
    QT_TRANSLATE_NOOP("fields", "Description"),
    QT_TRANSLATE_NOOP("fields", "Anything a reader should know"),
    "",
)

PRIORITY = Field(
    "priority",
    "priority",
    FieldType.CHOICE,
    QT_TRANSLATE_NOOP("fields", "Priority"),
    QT_TRANSLATE_NOOP("fields", "Whether staff take this before or after other work that waits; only a simulation knows"),
    "normal",
    choices=PRIORITIES,
)
