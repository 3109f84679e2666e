"""Texts and one-line quantities of a field: what may stand in them, how they are read and written.

The same functions serve the reader, the writer and the forms, so that a value is refused everywhere for the same reason.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.elements import Until
from designer.model.fields import Field, FieldType
from designer.model.quantities import (
    QuantityError,
    format_clock,
    format_duration,
    format_money,
    format_money_rate,
    format_share,
    parse_duration,
    parse_moment,
    parse_money,
    parse_money_rate,
    parse_share,
)
from designer.model.texts import is_file_below, shorten

LONGEST_TEXT = 20_000
LONGEST_FILE = 200
_SCORES = tuple("1234567")
_SCALARS = {FieldType.SCORE, FieldType.DURATION, FieldType.SHARE, FieldType.MONEY, FieldType.MONEY_RATE, FieldType.COUNT, FieldType.UNTIL}


def check_text(text: str, lines: bool = False) -> str:
    """`text` if it may stand in a document.

    Raises `QuantityError` for control characters (they would make a picture ill-formed), lone surrogates, and text without end.
    """
    allowed = "\n\t" if lines else ""
    bad = next(
        (c for c in text if (c < " " or "\x7f" <= c <= "\x9f" or c in "\ufffe\uffff" or "\ud800" <= c <= "\udfff") and c not in allowed),
        None,
    )
    if bad is not None:
        raise QuantityError(
            say(QT_TRANSLATE_NOOP("fields", "the control character {code} cannot stand in a text"), code=f"U+{ord(bad):04X}")
        )
    if len(text) > LONGEST_TEXT:
        raise QuantityError(say(QT_TRANSLATE_NOOP("fields", "the text has more than {most} characters"), most=LONGEST_TEXT))
    return text


def check_file(name: str) -> str:
    """`name` if it can be that of a CSV file beside the document (or in a folder there), or nothing.

    Raises `QuantityError` for others (see `is_file_below`).
    """
    if check_text(name) and not (is_file_below(name) and name.lower().endswith(".csv") and len(name) <= LONGEST_FILE):
        template = QT_TRANSLATE_NOOP("fields", "'{text}' is not the name of a CSV file beside the document, such as arrivals.csv")
        raise QuantityError(say(template, text=shorten(name, LONGEST_FILE)))
    return name


_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def check_date(text: str) -> str:
    """`text` if it is a day such as ``2026-05-04`` (ISO 8601), or nothing. Raises `QuantityError` for anything else."""
    if text and not (_DATE.fullmatch(text) and _is_day(text)):
        template = QT_TRANSLATE_NOOP("fields", "'{text}' is not a date; write year, month and day like 2026-05-04")
        raise QuantityError(say(template, text=shorten(text, LONGEST_FILE)))
    return text


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def parse_score(text: str) -> int:
    """The score 1..7 that `text` says. Raises `QuantityError`."""
    if text.strip() not in _SCORES:
        template = QT_TRANSLATE_NOOP("fields", "'{text}' is not a score; write a whole number from 1 to 7")
        raise QuantityError(say(template, text=shorten(text, LONGEST_FILE)))
    return int(text)


def value_needed() -> QuantityError:
    """What is wrong where nothing is said and something must be."""
    return QuantityError(say(QT_TRANSLATE_NOOP("fields", "a value is needed here")))


def parse_scalar(field: Field, text: str, currency: str) -> Any:
    """The value of a one-line `text` for a quantity or text field, as a person writes it in the file or in a form.

    Raises `QuantityError` with the reason.
    """
    if field.type in _SCALARS and not text.strip():
        if field.required:
            raise value_needed()
        return field.default
    match field.type:
        case FieldType.DURATION:
            return parse_duration(text)
        case FieldType.SHARE:
            return parse_share(text)
        case FieldType.MONEY:
            return parse_money(text, currency)
        case FieldType.MONEY_RATE:
            return parse_money_rate(text, currency)
        case FieldType.COUNT:
            return _parse_count(text)
        case FieldType.TEXT:
            return check_text(text)
        case FieldType.LONG_TEXT:
            return check_text(text, lines=True)
        case FieldType.FILE:
            return check_file(text.strip())
        case FieldType.UNTIL:
            return parse_until(text)
        case FieldType.DATE:
            return check_date(text.strip())
        case FieldType.SCORE:
            return parse_score(text)
    raise TypeError(f"{field.attribute} is not a scalar")


def parse_until(text: str) -> Until:
    """A time of day such as 11:00, or else what can be the id of a schedule. Raises `QuantityError`."""
    text = text.strip()
    return parse_moment(text) if text[:1].isdigit() else check_text(text)


def _parse_count(text: str) -> int:
    if not text.strip().isascii() or not text.strip().isdigit() or len(text.strip()) > 6:
        raise QuantityError(say(QT_TRANSLATE_NOOP("fields", "'{text}' is not a whole number from 0 to 999999"), text=text))
    return int(text)


def format_scalar(field: Field, value: Any, currency: str) -> str:
    """The text of `value`, as `parse_scalar` reads it; None gives the empty text."""
    if value is None:
        return ""
    match field.type:
        case FieldType.DURATION:
            return format_duration(value)
        case FieldType.SHARE:
            return format_share(value)
        case FieldType.MONEY:
            return format_money(value, currency)
        case FieldType.MONEY_RATE:
            return format_money_rate(value, currency)
        case FieldType.UNTIL:
            return format_until(value)
    return str(value)


def format_until(value: Until) -> str:
    """The time of day, or the schedule's id."""
    return value if isinstance(value, str) else format_clock(value)
