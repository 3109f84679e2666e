"""The one table of what every element holds.

Reader, writer, JSON Schema, property panel and help are driven by it, so a new attribute is one new row here (and its
meaning where it is used). `key` is the word in the YAML; `attribute` is the name in `designer.model.elements`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from designer.i18n import QT_TRANSLATE_NOOP, Template
from designer.model.elements import LIFECYCLE, PRIORITIES, Band, StepKind


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


_NAME = Field(
    "name",
    "name",
    FieldType.TEXT,
    QT_TRANSLATE_NOOP("fields", "Name"),
    QT_TRANSLATE_NOOP("fields", "What people call it; changing it keeps the id"),
    "",
    True,
)
_DESCRIPTION = Field(
    "description",
    "description",
    FieldType.LONG_TEXT,
    QT_TRANSLATE_NOOP("fields", "Description"),
    QT_TRANSLATE_NOOP("fields", "Anything a reader should know"),
    "",
)

_PRIORITY = Field(
    "priority",
    "priority",
    FieldType.CHOICE,
    QT_TRANSLATE_NOOP("fields", "Priority"),
    QT_TRANSLATE_NOOP("fields", "Whether staff take this before or after other work that waits; only a simulation knows"),
    "normal",
    choices=PRIORITIES,
)

FIELDS: dict[str, tuple[Field, ...]] = {
    "stages": (
        _NAME,
        Field(
            "lifecycle",
            "lifecycle",
            FieldType.CHOICE,
            QT_TRANSLATE_NOOP("fields", "Lifecycle"),
            QT_TRANSLATE_NOOP("fields", "Which part of the customer's life with the company this stage serves"),
            "",
            choices=LIFECYCLE,
        ),
        _DESCRIPTION,
    ),
    "lanes": (
        _NAME,
        Field(
            "band",
            "band",
            FieldType.BAND,
            QT_TRANSLATE_NOOP("fields", "Band"),
            QT_TRANSLATE_NOOP("fields", "Who acts here; decides what the customer sees as a rule"),
            None,
            True,
            choices=tuple(band.value for band in Band),
        ),
        Field(
            "owner",
            "owner",
            FieldType.TEXT,
            QT_TRANSLATE_NOOP("fields", "Owner"),
            QT_TRANSLATE_NOOP("fields", "Who answers for the work in this lane"),
            "",
        ),
        _DESCRIPTION,
    ),
    "lines": (
        _NAME,
        Field(
            "below",
            "below",
            FieldType.BAND,
            QT_TRANSLATE_NOOP("fields", "Below band"),
            QT_TRANSLATE_NOOP("fields", "The band under which the line is drawn"),
            None,
            True,
            choices=tuple(band.value for band in Band),
        ),
    ),
    "staff": (
        _NAME,
        Field(
            "count",
            "count",
            FieldType.COUNT,
            QT_TRANSLATE_NOOP("fields", "People"),
            QT_TRANSLATE_NOOP("fields", "How many people (or machines) the pool has on duty"),
            1,
        ),
        Field(
            "cost",
            "cost",
            FieldType.MONEY_RATE,
            QT_TRANSLATE_NOOP("fields", "Cost"),
            QT_TRANSLATE_NOOP("fields", "Cost of one person per time, such as 18 EUR / h"),
        ),
        Field(
            "availability",
            "availability",
            FieldType.SHARE,
            QT_TRANSLATE_NOOP("fields", "Availability"),
            QT_TRANSLATE_NOOP("fields", "Share of the time on duty that is left for this service"),
            1.0,
        ),
        Field(
            "schedule",
            "schedule",
            FieldType.REFERENCE,
            QT_TRANSLATE_NOOP("fields", "Schedule"),
            QT_TRANSLATE_NOOP("fields", "When the pool is on duty; empty: always"),
            "",
            collection="schedules",
        ),
        _DESCRIPTION,
    ),
    "schedules": (
        Field(
            "periods",
            "periods",
            FieldType.PERIODS,
            QT_TRANSLATE_NOOP("fields", "Hours"),
            QT_TRANSLATE_NOOP("fields", "Days and hours on duty"),
            (),
            True,
        ),
    ),
    "demand": (
        Field(
            "name",
            "name",
            FieldType.TEXT,
            QT_TRANSLATE_NOOP("fields", "Name"),
            QT_TRANSLATE_NOOP("fields", "What people call these customers"),
            "",
        ),
        Field(
            "start",
            "start",
            FieldType.REFERENCE,
            QT_TRANSLATE_NOOP("fields", "Starts at"),
            QT_TRANSLATE_NOOP("fields", "The step where these customers come in"),
            "",
            True,
            collection="steps",
        ),
        Field(
            "rate",
            "rate",
            FieldType.RATE,
            QT_TRANSLATE_NOOP("fields", "Rate"),
            QT_TRANSLATE_NOOP("fields", "How many come, such as 30 / h"),
            0.0,
        ),
        Field(
            "times",
            "times",
            FieldType.MOMENTS,
            QT_TRANSLATE_NOOP("fields", "Times"),
            QT_TRANSLATE_NOOP("fields", "The times at which one comes each week, in place of a rate"),
            (),
        ),
        Field(
            "arrivals",
            "arrivals",
            FieldType.FILE,
            QT_TRANSLATE_NOOP("fields", "Arrivals"),
            QT_TRANSLATE_NOOP("fields", "A CSV file beside the document with the times at which they came, in place of a rate"),
            "",
        ),
        _PRIORITY,
    ),
    "steps": (
        Field(
            "type",
            "kind",
            FieldType.KIND,
            QT_TRANSLATE_NOOP("fields", "Kind"),
            QT_TRANSLATE_NOOP("fields", "What the step is"),
            StepKind.ACTIVITY,
            choices=tuple(kind.value for kind in StepKind),
        ),
        _NAME,
        Field(
            "lane",
            "lane",
            FieldType.REFERENCE,
            QT_TRANSLATE_NOOP("fields", "Lane"),
            QT_TRANSLATE_NOOP("fields", "The role or department that does it"),
            "",
            True,
            collection="lanes",
        ),
        Field(
            "stage",
            "stage",
            FieldType.REFERENCE,
            QT_TRANSLATE_NOOP("fields", "Stage"),
            QT_TRANSLATE_NOOP("fields", "The stage of the journey it belongs to"),
            "",
            True,
            collection="stages",
        ),
        Field(
            "visible",
            "visible",
            FieldType.VISIBILITY,
            QT_TRANSLATE_NOOP("fields", "Customer sees it"),
            QT_TRANSLATE_NOOP("fields", "Whether the customer sees this step; left open, the band decides"),
        ),
        Field(
            "time",
            "time",
            FieldType.TIME,
            QT_TRANSLATE_NOOP("fields", "Time"),
            QT_TRANSLATE_NOOP("fields", "How long one passage takes: 5 min, or a distribution"),
        ),
        Field(
            "until",
            "until",
            FieldType.UNTIL,
            QT_TRANSLATE_NOOP("fields", "Until"),
            QT_TRANSLATE_NOOP("fields", "When a wait ends after its time: the next 11:00, or when a schedule, by its id, is open"),
            collection="schedules",
        ),
        Field(
            "staff",
            "staff",
            FieldType.STAFF,
            QT_TRANSLATE_NOOP("fields", "Staff"),
            QT_TRANSLATE_NOOP("fields", "Who does it, and how many at once"),
            (),
        ),
        _PRIORITY,
        Field(
            "batch",
            "batch",
            FieldType.BATCH,
            QT_TRANSLATE_NOOP("fields", "Batch"),
            QT_TRANSLATE_NOOP("fields", "How many cases are worked on together, and after which time fewer will do"),
        ),
        Field(
            "patience",
            "patience",
            FieldType.PATIENCE,
            QT_TRANSLATE_NOOP("fields", "Patience"),
            QT_TRANSLATE_NOOP("fields", "How long a customer waits for this step, and where those go who have waited that long"),
        ),
        Field(
            "cost",
            "cost",
            FieldType.MONEY,
            QT_TRANSLATE_NOOP("fields", "Cost"),
            QT_TRANSLATE_NOOP("fields", "Cost of one passage besides staff, such as 2.50 EUR"),
        ),
        Field(
            "moment-of-truth",
            "moment_of_truth",
            FieldType.FLAG,
            QT_TRANSLATE_NOOP("fields", "Moment of truth"),
            QT_TRANSLATE_NOOP("fields", "A critical moment: here the customer decides what to think of the service"),
            False,
        ),
        Field(
            "fail-point",
            "fail_point",
            FieldType.FAIL_POINT,
            QT_TRANSLATE_NOOP("fields", "Fail point"),
            QT_TRANSLATE_NOOP("fields", "What may go wrong here, and how it is put right"),
        ),
        Field(
            "wait-point",
            "wait_point",
            FieldType.WAIT_POINT,
            QT_TRANSLATE_NOOP("fields", "Wait point"),
            QT_TRANSLATE_NOOP("fields", "What the customer waits for here, and how long is bearable"),
        ),
        Field(
            "evidence",
            "evidence",
            FieldType.REFERENCES,
            QT_TRANSLATE_NOOP("fields", "Evidence"),
            QT_TRANSLATE_NOOP("fields", "Physical things the customer meets here"),
            (),
            collection="steps",
        ),
        Field(
            "procedure",
            "procedure",
            FieldType.LONG_TEXT,
            QT_TRANSLATE_NOOP("fields", "Procedure"),
            QT_TRANSLATE_NOOP("fields", "How it is done, or where that is written"),
            "",
        ),
        _DESCRIPTION,
        Field(
            "link",
            "link",
            FieldType.TEXT,
            QT_TRANSLATE_NOOP("fields", "Linked process"),
            QT_TRANSLATE_NOOP("fields", "The id of the start here, or the file, of the process that goes on here"),
            "",
        ),
        Field(
            "next",
            "next",
            FieldType.FLOWS,
            QT_TRANSLATE_NOOP("fields", "Next"),
            QT_TRANSLATE_NOOP("fields", "What follows"),
            (),
            collection="steps",
        ),
    ),
    "notes": (
        Field(
            "text", "text", FieldType.LONG_TEXT, QT_TRANSLATE_NOOP("fields", "Text"), QT_TRANSLATE_NOOP("fields", "The remark"), "", True
        ),
        Field(
            "lane",
            "lane",
            FieldType.REFERENCE,
            QT_TRANSLATE_NOOP("fields", "Lane"),
            QT_TRANSLATE_NOOP("fields", "The row it stands in"),
            "",
            True,
            collection="lanes",
        ),
        Field(
            "stage",
            "stage",
            FieldType.REFERENCE,
            QT_TRANSLATE_NOOP("fields", "Stage"),
            QT_TRANSLATE_NOOP("fields", "The column it stands in"),
            "",
            True,
            collection="stages",
        ),
    ),
    "promises": (
        _NAME,
        Field(
            "from",
            "from_step",
            FieldType.REFERENCE,
            QT_TRANSLATE_NOOP("fields", "From"),
            QT_TRANSLATE_NOOP("fields", "The clock starts when the customer reaches this step"),
            "",
            True,
            collection="steps",
        ),
        Field(
            "to",
            "to_step",
            FieldType.REFERENCE,
            QT_TRANSLATE_NOOP("fields", "To"),
            QT_TRANSLATE_NOOP("fields", "The clock stops when this step is done"),
            "",
            True,
            collection="steps",
        ),
        Field(
            "within",
            "within",
            FieldType.DURATION,
            QT_TRANSLATE_NOOP("fields", "Within"),
            QT_TRANSLATE_NOOP("fields", "The promised time, such as 10 min"),
            None,
            True,
        ),
        Field(
            "target",
            "target",
            FieldType.SHARE,
            QT_TRANSLATE_NOOP("fields", "Target"),
            QT_TRANSLATE_NOOP("fields", "For which share of the customers, such as 95 %"),
            0.95,
            True,
        ),
    ),
    "scenarios": (
        _NAME,
        _DESCRIPTION,
        Field(
            "changes",
            "changes",
            FieldType.CHANGES,
            QT_TRANSLATE_NOOP("fields", "Changes"),
            QT_TRANSLATE_NOOP("fields", "What would be different, one change after the other"),
            (),
            True,
        ),
    ),
    "walk_throughs": (
        _NAME,
        Field(
            "of",
            "of",
            FieldType.TEXT,
            QT_TRANSLATE_NOOP("fields", "Competitor"),
            QT_TRANSLATE_NOOP("fields", "Whose service was walked through; empty: this one"),
            "",
        ),
        Field(
            "date",
            "date",
            FieldType.DATE,
            QT_TRANSLATE_NOOP("fields", "Date"),
            QT_TRANSLATE_NOOP("fields", "The day of the walk-through, such as 2026-05-04"),
            "",
        ),
        Field(
            "observer",
            "observer",
            FieldType.TEXT,
            QT_TRANSLATE_NOOP("fields", "Observer"),
            QT_TRANSLATE_NOOP("fields", "Who walked through the service as a customer"),
            "",
        ),
        Field(
            "site",
            "site",
            FieldType.TEXT,
            QT_TRANSLATE_NOOP("fields", "Site"),
            QT_TRANSLATE_NOOP("fields", "Where it was, such as a branch"),
            "",
        ),
        _DESCRIPTION,
        Field(
            "steps",
            "observations",
            FieldType.OBSERVATIONS,
            QT_TRANSLATE_NOOP("fields", "Observations"),
            QT_TRANSLATE_NOOP("fields", "What was observed, step by step"),
            (),
        ),
    ),
}
"""The fields of each collection of `designer.model.blueprint.COLLECTIONS`, in the order they are written."""

FLOW_FIELDS: tuple[Field, ...] = (
    Field(
        "to",
        "target",
        FieldType.REFERENCE,
        QT_TRANSLATE_NOOP("fields", "To"),
        QT_TRANSLATE_NOOP("fields", "The step that follows"),
        "",
        True,
        collection="steps",
    ),
    Field(
        "when",
        "when",
        FieldType.TEXT,
        QT_TRANSLATE_NOOP("fields", "When"),
        QT_TRANSLATE_NOOP("fields", "The condition, as people say it"),
        "",
    ),
    Field(
        "share",
        "share",
        FieldType.SHARE,
        QT_TRANSLATE_NOOP("fields", "Share"),
        QT_TRANSLATE_NOOP("fields", "How many of the cases go this way, such as 80 %"),
    ),
)

COLLECTION_NAMES: dict[str, Template] = {
    "stages": QT_TRANSLATE_NOOP("fields", "Stage"),
    "lanes": QT_TRANSLATE_NOOP("fields", "Lane"),
    "lines": QT_TRANSLATE_NOOP("fields", "Line"),
    "staff": QT_TRANSLATE_NOOP("fields", "Staff pool"),
    "schedules": QT_TRANSLATE_NOOP("fields", "Schedule"),
    "demand": QT_TRANSLATE_NOOP("fields", "Demand"),
    "steps": QT_TRANSLATE_NOOP("fields", "Step"),
    "notes": QT_TRANSLATE_NOOP("fields", "Note"),
    "promises": QT_TRANSLATE_NOOP("fields", "Promise"),
    "scenarios": QT_TRANSLATE_NOOP("fields", "Scenario"),
    "walk_throughs": QT_TRANSLATE_NOOP("fields", "Walk-through"),
    "flows": QT_TRANSLATE_NOOP("fields", "Flow"),
}
"""What one element of a collection is called."""


def field_of(collection: str, attribute: str) -> Field:
    """The field of `attribute`; `collection` may be ``flows``. Raises `KeyError` if there is none."""
    fields = FLOW_FIELDS if collection == "flows" else FIELDS[collection]
    for field in fields:
        if field.attribute == attribute:
            return field
    raise KeyError(f"{collection}.{attribute}")
