"""The one table of what every element holds.

Reader, writer, JSON Schema, property panel and help are driven by it, so a new attribute is one new row here or in
`fields_beside` (and its meaning where it is used). `key` is the word in the YAML; `attribute` is the name in `designer.model.elements`.
"""

from __future__ import annotations

from designer.i18n import QT_TRANSLATE_NOOP, Template
from designer.model.elements import LIFECYCLE, Band, StepKind
from designer.model.field import DESCRIPTION, NAME, PRIORITY, Field, FieldType
from designer.model.fields_beside import DEMAND, PROMISES, SCENARIOS, SCHEDULES, STAFF, WALK_THROUGHS

__all__ = ["COLLECTION_NAMES", "FIELDS", "FLOW_FIELDS", "Field", "FieldType", "field_of"]


FIELDS: dict[str, tuple[Field, ...]] = {
    "stages": (
        NAME,
        Field(
            "lifecycle",
            "lifecycle",
            FieldType.CHOICE,
            QT_TRANSLATE_NOOP("fields", "Lifecycle"),
            QT_TRANSLATE_NOOP("fields", "Which part of the customer's life with the company this stage serves"),
            "",
            choices=LIFECYCLE,
        ),
        DESCRIPTION,
    ),
    "lanes": (
        NAME,
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
        DESCRIPTION,
    ),
    "lines": (
        NAME,
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
    "staff": STAFF,
    "schedules": SCHEDULES,
    "demand": DEMAND,
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
        NAME,
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
        PRIORITY,
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
        DESCRIPTION,
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
    "promises": PROMISES,
    "scenarios": SCENARIOS,
    "walk_throughs": WALK_THROUGHS,
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
