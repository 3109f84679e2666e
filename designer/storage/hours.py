"""From one node of the tree to days and hours: periods, rates that change with them, times of day."""

from __future__ import annotations

from collections.abc import Callable

from designer.i18n import QT_TRANSLATE_NOOP
from designer.model.elements import (
    DAYS,
    Moments,
    Period,
    RatePeriod,
    Until,
)
from designer.model.fields import Field
from designer.model.quantities import QuantityError, parse_clock, parse_moment, parse_rate
from designer.model.texts import shorten
from designer.storage.rows import items, keys
from designer.storage.tree import Node, Scalar, Sequence
from designer.storage.values import (
    NEEDED,
    NOT_A_TEXT,
    Reading,
    reference,
)


def until(reading: Reading, node: Node, field: Field) -> Until | None:
    """A time of day, or the id of a schedule."""
    if type(node) is Scalar and node.text[:1].isdigit():
        return _clock(reading, node, parse_moment)
    return reference(reading, node, field) or None


def periods(reading: Reading, node: Node, field: Field) -> tuple[Period, ...]:
    """A list of days and hours."""
    found = []
    for item in items(reading, node):
        rows = keys(reading, item, ("days", "from", "to"), ("days", "from", "to"))
        period = _period(reading, item, rows)
        if period:
            found.append(period)
    return tuple(found)


def rate(reading: Reading, node: Node, field: Field) -> float | tuple[RatePeriod, ...] | None:
    """A rate, or a list of days, hours and the rate that holds then."""
    if type(node) is not Sequence:
        return reading.quantity(node, parse_rate, "{number} / h")  # type: ignore[no-any-return]
    found = []
    for item in node.items:
        rows = keys(reading, item, ("days", "from", "to", "rate"), ("days", "from", "to", "rate"))
        period = _period(reading, item, rows)
        value = reading.quantity(rows["rate"][1], parse_rate, "{number} / h") if "rate" in rows else None
        if period and value is not None:
            found.append(RatePeriod(period, value))
    return tuple(found)


def moments(reading: Reading, node: Node, field: Field) -> tuple[Moments, ...]:
    """A list of days with one or more times of day."""
    found: list[Moments] = []
    for item in items(reading, node):
        rows = keys(reading, item, ("days", "at"), ("days", "at"))
        on = days(reading, rows["days"][1]) if "days" in rows else None
        at = rows["at"][1] if "at" in rows else None
        times = [_clock(reading, each, parse_moment) for each in (at.items if type(at) is Sequence else [at] if at is not None else [])]
        if type(at) is Sequence and not times:
            reading.fault(at, NEEDED)
        found += [Moments(on, time) for time in times if on is not None and time is not None]
    return tuple(found)


def _period(reading: Reading, node: Node, rows: dict[str, tuple[Scalar, Node]]) -> Period | None:
    on = days(reading, rows["days"][1]) if "days" in rows else None
    start = _clock(reading, rows["from"][1]) if "from" in rows else None
    end = _clock(reading, rows["to"][1]) if "to" in rows else None
    if on is None or start is None or end is None:
        return None
    if start >= end:
        reading.fault(rows["to"][1], QT_TRANSLATE_NOOP("storage", "the hours end before they begin; write two periods across midnight"))
        return None
    return Period(on, start, end)


def _clock(reading: Reading, node: Node, parse: Callable[[str], int] = parse_clock) -> int | None:
    if type(node) is not Scalar:
        reading.fault(node, NOT_A_TEXT)
        return None
    try:
        return parse(node.text if len(node.text) < 100 else shorten(node.text))
    except QuantityError as error:
        reading.say(node, error.message)
        return None


def days(reading: Reading, node: Node) -> tuple[int, ...] | None:
    """Days of the week (0 is Monday) of ``mon-fri``, ``mon, wed`` or both together."""
    if type(node) is not Scalar:
        reading.fault(node, NOT_A_TEXT)
        return None
    found: set[int] = set()
    for part in node.text.lower().split(",")[:50]:
        first, dash, last = (name.strip() for name in part.partition("-"))
        if first not in DAYS or (dash and last not in DAYS):
            template = QT_TRANSLATE_NOOP("storage", "'{text}' are not days; write for example mon-fri or mon, wed, sat")
            reading.fault(node, template, text=shorten(node.text))
            return None
        begin, end = DAYS.index(first), DAYS.index(last or first)
        found.update(day % 7 for day in range(begin, end + 1 + (7 if end < begin else 0)))
    return tuple(sorted(found))
