"""The fields of what stands beside the map: who works when, who comes, what is promised, what might be changed, and what was observed."""

from __future__ import annotations

from designer.i18n import QT_TRANSLATE_NOOP
from designer.model.field import DESCRIPTION, NAME, PRIORITY, Field, FieldType

STAFF: tuple[Field, ...] = (
    NAME,
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
    DESCRIPTION,
)

SCHEDULES: tuple[Field, ...] = (
    Field(
        "periods",
        "periods",
        FieldType.PERIODS,
        QT_TRANSLATE_NOOP("fields", "Hours"),
        QT_TRANSLATE_NOOP("fields", "Days and hours on duty"),
        (),
        True,
    ),
)

DEMAND: tuple[Field, ...] = (
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
    PRIORITY,
)

PROMISES: tuple[Field, ...] = (
    NAME,
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
)

SCENARIOS: tuple[Field, ...] = (
    NAME,
    DESCRIPTION,
    Field(
        "changes",
        "changes",
        FieldType.CHANGES,
        QT_TRANSLATE_NOOP("fields", "Changes"),
        QT_TRANSLATE_NOOP("fields", "What would be different, one change after the other"),
        (),
        True,
    ),
)

WALK_THROUGHS: tuple[Field, ...] = (
    NAME,
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
    DESCRIPTION,
    Field(
        "steps",
        "observations",
        FieldType.OBSERVATIONS,
        QT_TRANSLATE_NOOP("fields", "Observations"),
        QT_TRANSLATE_NOOP("fields", "What was observed, step by step"),
        (),
    ),
)
