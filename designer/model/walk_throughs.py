"""The words and the fields of a walk-through: the service audit in which an observer follows one customer's passage, step by step.

The scores are on the scale of seven of SERVQUAL (Parasuraman, Zeithaml and Berry, *SERVQUAL: A Multiple-Item Scale for Measuring
Consumer Perceptions of Service Quality*, Journal of Retailing 64(1), 1988), where the gap is perception minus expectation. The seven sins
of service are those of Albrecht, *At America's Service*, 1988.
"""

from __future__ import annotations

from designer.i18n import QT_TRANSLATE_NOOP, Template
from designer.model.elements import Observation
from designer.model.fields import Field, FieldType

LEAST_SCORE, MOST_SCORE = 1, 7

SINS: dict[str, Template] = {
    "apathy": QT_TRANSLATE_NOOP("walk-throughs", "Apathy"),
    "brush-off": QT_TRANSLATE_NOOP("walk-throughs", "Brush-off"),
    "coldness": QT_TRANSLATE_NOOP("walk-throughs", "Coldness"),
    "condescension": QT_TRANSLATE_NOOP("walk-throughs", "Condescension"),
    "robotism": QT_TRANSLATE_NOOP("walk-throughs", "Robotism"),
    "rule book": QT_TRANSLATE_NOOP("walk-throughs", "Rule book"),
    "runaround": QT_TRANSLATE_NOOP("walk-throughs", "Runaround"),
}
"""The seven sins of service, by the word in the file."""

PLAGUES: dict[str, Template] = {
    "lost time": QT_TRANSLATE_NOOP("walk-throughs", "Lost time"),
    "bad information": QT_TRANSLATE_NOOP("walk-throughs", "Bad information"),
    "unsuitable schedules": QT_TRANSLATE_NOOP("walk-throughs", "Unsuitable schedules"),
    "insufficient availability": QT_TRANSLATE_NOOP("walk-throughs", "Insufficient availability"),
    "unsuitable rhythm": QT_TRANSLATE_NOOP("walk-throughs", "Unsuitable rhythm"),
    "lack of anticipation": QT_TRANSLATE_NOOP("walk-throughs", "Lack of anticipation"),
    "lack of reaction": QT_TRANSLATE_NOOP("walk-throughs", "Lack of reaction"),
}
"""The seven plagues of service time, by the word in the file."""

MEANINGS: dict[str, Template] = {
    "apathy": QT_TRANSLATE_NOOP("walk-throughs", "Nobody seems to care about the customer"),
    "brush-off": QT_TRANSLATE_NOOP("walk-throughs", "The customer is got rid of, not helped"),
    "coldness": QT_TRANSLATE_NOOP("walk-throughs", "Unfriendly, curt or impatient"),
    "condescension": QT_TRANSLATE_NOOP("walk-throughs", "The customer is talked down to"),
    "robotism": QT_TRANSLATE_NOOP("walk-throughs", "Every customer gets the same words, without a thought"),
    "rule book": QT_TRANSLATE_NOOP("walk-throughs", "Rules go before the customer's good"),
    "runaround": QT_TRANSLATE_NOOP("walk-throughs", "The customer is sent from one to another"),
    "lost time": QT_TRANSLATE_NOOP("walk-throughs", "Time passes and nothing is done for the customer"),
    "bad information": QT_TRANSLATE_NOOP("walk-throughs", "What is said of times is missing or wrong"),
    "unsuitable schedules": QT_TRANSLATE_NOOP("walk-throughs", "Open when the customer cannot come"),
    "insufficient availability": QT_TRANSLATE_NOOP("walk-throughs", "Nobody is free for the customer"),
    "unsuitable rhythm": QT_TRANSLATE_NOOP("walk-throughs", "Too fast or too slow for the customer"),
    "lack of anticipation": QT_TRANSLATE_NOOP("walk-throughs", "What was bound to happen was not prepared"),
    "lack of reaction": QT_TRANSLATE_NOOP("walk-throughs", "What went wrong was not put right in time"),
}
"""What each sin and plague looks like, in a few words."""


def _text(name: str, label: Template, help: Template) -> Field:
    return Field(name, name, FieldType.LONG_TEXT, label, help, "")


def _score(name: str, label: Template, help: Template) -> Field:
    return Field(name, name, FieldType.SCORE, label, help)


OBSERVATION_FIELDS: tuple[Field, ...] = (
    _text(
        "people",
        QT_TRANSLATE_NOOP("walk-throughs", "People"),
        QT_TRANSLATE_NOOP("fields", "What the staff did and how: manners, knowledge, appearance"),
    ),
    _text("place", QT_TRANSLATE_NOOP("fields", "Place"), QT_TRANSLATE_NOOP("fields", "Rooms, signs, light, noise, order")),
    _text(
        "material",
        QT_TRANSLATE_NOOP("fields", "Material"),
        QT_TRANSLATE_NOOP("fields", "Things that the customer touched, read or was given"),
    ),
    Field(
        "time",
        "time",
        FieldType.DURATION,
        QT_TRANSLATE_NOOP("fields", "Time"),
        QT_TRANSLATE_NOOP("fields", "How long it took by the clock, waiting included, such as 4 min"),
    ),
    Field(
        "sins",
        "sins",
        FieldType.WORDS,
        QT_TRANSLATE_NOOP("fields", "Sins of service"),
        QT_TRANSLATE_NOOP("fields", "Which of the seven sins of service the customer met"),
        (),
        choices=tuple(SINS),
    ),
    Field(
        "plagues",
        "plagues",
        FieldType.WORDS,
        QT_TRANSLATE_NOOP("fields", "Plagues of service time"),
        QT_TRANSLATE_NOOP("fields", "Which of the seven plagues of service time the customer met"),
        (),
        choices=tuple(PLAGUES),
    ),
    _score(
        "expectation",
        QT_TRANSLATE_NOOP("fields", "Expectation"),
        QT_TRANSLATE_NOOP("fields", "How good a customer expects this to be, from 1 to 7"),
    ),
    _score(
        "perception",
        QT_TRANSLATE_NOOP("fields", "Perception"),
        QT_TRANSLATE_NOOP("fields", "How good it was, from 1 to 7"),
    ),
    _text("note", QT_TRANSLATE_NOOP("fields", "Note"), QT_TRANSLATE_NOOP("fields", "Anything else that was noticed")),
)
"""What an observation holds besides its step, in the order it is written."""


def is_blank(observation: Observation) -> bool:
    """Whether nothing was observed."""
    return all(getattr(observation, field.attribute) == field.default for field in OBSERVATION_FIELDS)


def gap(observation: Observation) -> int | None:
    """Perception minus expectation: below 0 the customer got less than expected; None where a score is missing."""
    if observation.expectation is None or observation.perception is None:
        return None
    return observation.perception - observation.expectation
