"""From one node of the tree to the values that have parts: times, staff, flows, points, periods and rates."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from designer.i18n import QT_TRANSLATE_NOOP
from designer.model.distributions import EMPIRICAL, KINDS, PARAMETERS, Distribution, distribution, empirical, fixed
from designer.model.elements import (
    DAYS,
    MOST_TOGETHER,
    Batch,
    FailPoint,
    Flow,
    Moments,
    Patience,
    Period,
    RatePeriod,
    StaffUse,
    Until,
    WaitPoint,
)
from designer.model.fields import FLOW_FIELDS, Field, FieldType
from designer.model.quantities import QuantityError, parse_clock, parse_duration, parse_moment, parse_rate
from designer.storage import values
from designer.storage.making import maker
from designer.storage.problems import shorten
from designer.storage.tree import Mapping, Node, Scalar, Sequence
from designer.storage.values import (
    MISSING_KEY,
    NEEDED,
    NOT_A_LIST,
    NOT_A_MAPPING,
    NOT_A_TEXT,
    UNKNOWN,
    Reading,
    count,
    duration,
    long_text,
    reference,
    share,
    text,
)


def time(reading: Reading, node: Node, field: Field) -> Distribution | None:
    """A duration, or one kind of distribution with its parameters."""
    if type(node) is Scalar:
        known = reading.times.get(("fixed", node.text))
        if known is not None:
            return known
        seconds = reading.quantity(node, parse_duration, "{number} min")
        if seconds is None:
            return None
        reading.times["fixed", node.text] = fixed(seconds)
        return reading.times["fixed", node.text]
    if type(node) is not Mapping or len(node.items) != 1:
        template = QT_TRANSLATE_NOOP("storage", "a time is written like 5 min or {exponential: 5 min}")
        reading.fault(node, template)
        return None
    ((name, (key, value)),) = node.items.items()
    if name == EMPIRICAL:
        return _empirical(reading, value, field)
    if name not in PARAMETERS:
        reading.unknown(key, UNKNOWN["distribution"], name, KINDS)
        return None
    if type(value) is not Scalar:
        return _distribution(reading, name, value)
    again = reading.times.get((name, value.text))  # a document gives the same few times again and again
    if again is None:
        again = _distribution(reading, name, value)
        if again is not None:
            reading.times[name, value.text] = again
    return again


def _distribution(reading: Reading, name: str, node: Node) -> Distribution | None:
    names = PARAMETERS[name]
    if len(names) == 1:
        values = {names[0]: reading.quantity(node, parse_duration, "{number} min")}
    else:
        rows = keys(reading, node, names, names)
        values = {
            key: _phases(reading, value) if key == "k" else reading.quantity(value, parse_duration, "{number} min")
            for key, (_, value) in rows.items()
        }
    if len(values) != len(names) or None in values.values():
        return None
    try:
        return distribution(name, {key: value for key, value in values.items() if value is not None})
    except QuantityError as error:
        reading.say(node, error.message)
        return None


def _empirical(reading: Reading, node: Node, field: Field) -> Distribution | None:
    """A list of times, or the name of the CSV file that holds them."""
    if type(node) is Sequence and node.items:
        times = [reading.quantity(item, parse_duration, "{number} min") for item in node.items]
        return None if None in times else empirical(times)
    if type(node) is Scalar and not node.nothing:
        source = values.file_name(reading, node, field)
        return empirical(source=source) if source else None
    template = QT_TRANSLATE_NOOP("storage", "empirical takes a list of times, such as [3 min, 5 min], or the name of a CSV file")
    reading.fault(node, template)
    return None


def _phases(reading: Reading, node: Node) -> float | None:
    if type(node) is Scalar and node.text.isascii() and node.text.isdigit() and len(node.text) <= 6 and not node.style:
        return float(node.text)
    reading.fault(node, QT_TRANSLATE_NOOP("storage", "k is a whole number from 1 to 1000"))
    return None


# -- mappings and lists -------------------------------------------------------------------------------------------------------


def keys(reading: Reading, node: Node, known: Collection[str], needed: Collection[str] = ()) -> dict[str, tuple[Scalar, Node]]:
    """The rows of a mapping that has no keys but `known`, and has all that are `needed`; faults are reported."""
    if type(node) is not Mapping:
        reading.fault(node, NOT_A_MAPPING)
        return {}
    rows = node.items
    for name in node.items:
        if name not in known:
            rows = _known_rows(reading, node, known, needed)
            break
    for name in needed:
        if name not in rows:
            reading.fault(node, MISSING_KEY, name=name)
    return rows


def _known_rows(reading: Reading, node: Mapping, known: Collection[str], needed: Collection[str]) -> dict[str, tuple[Scalar, Node]]:
    for name, (key, _) in node.items.items():
        if name not in known:
            reading.unknown(key, UNKNOWN["key"], name, known, [key for key in needed if key not in node.items])
    return {name: row for name, row in node.items.items() if name in known}


def items(reading: Reading, node: Node) -> list[Node]:
    """The items of a list; anything else is reported."""
    if type(node) is Sequence:
        return node.items
    if not (type(node) is Scalar and node.nothing):
        reading.fault(node, NOT_A_LIST)
    return []


def staff(reading: Reading, node: Node, field: Field) -> tuple[StaffUse, ...]:
    """A staff pool's id, or ids with how many people each."""
    pools = reading.known["staff"]
    if type(node) is Scalar:
        if node.text in pools:
            use = reading.uses.get(node.text)
            if use is None:
                use = reading.uses[node.text] = (StaffUse(node.text),)
            return use
        if not node.nothing:
            reading.unknown(node, UNKNOWN["staff"], node.text, pools)
        return ()
    if type(node) is not Mapping:
        reading.fault(node, QT_TRANSLATE_NOOP("storage", "staff is written like receptionist or {receptionist: 1, porter: 1}"))
        return ()
    uses = []
    for name, (key, value) in node.items.items():
        if name not in pools:
            reading.unknown(key, UNKNOWN["staff"], name, pools)
        people = count(reading, value, field)
        uses.append(StaffUse(name, people or 0))
    return tuple(uses)


_FLOW_KEYS = ("to", "when", "share")


def flows(reading: Reading, node: Node, field: Field) -> tuple[Flow, ...]:
    """A step's id, or a list of ids and of mappings with `to`, `when` and `share`."""
    steps = reading.known["steps"]
    if type(node) is Scalar:
        if node.text in steps:
            return (maker(Flow)(node.text),)
        if node.nothing:
            return ()
    found: dict[str, Flow] = {}
    for item in node.items if type(node) is Sequence else [node]:
        flow = _flow(reading, item, field)
        if flow is None:
            continue
        if flow.target in found:
            template = QT_TRANSLATE_NOOP("storage", "there are two flows to '{name}'; one is the most")
            reading.fault(item, template, name=flow.target)
        found[flow.target] = flow
    return tuple(found.values())


_WHEN = next(field for field in FLOW_FIELDS if field.key == "when")


def _flow(reading: Reading, node: Node, field: Field) -> Flow | None:
    if type(node) is not Mapping:
        target = reference(reading, node, field)
        if target == "":
            reading.fault(node, NEEDED)
        return maker(Flow)(target) if target else None
    rows = keys(reading, node, _FLOW_KEYS, ("to",))
    target = reference(reading, rows["to"][1], field) if "to" in rows else None
    if target == "":
        reading.fault(rows["to"][1], NEEDED)
    when = text(reading, rows["when"][1], _WHEN) if "when" in rows else ""
    if "share" in rows and type(rows["share"][1]) is Mapping:
        by_demand = _shares(reading, rows["share"][1], field)
        return maker(Flow)(target, when or "", None, by_demand) if target else None
    part = share(reading, rows["share"][1], field) if "share" in rows else None
    return maker(Flow)(target, when or "", part) if target else None


def _shares(reading: Reading, node: Mapping, field: Field) -> tuple[tuple[str, float], ...]:
    """A share for each demand that is named: customers of one kind may take other ways than those of another."""
    demand, found = reading.known["demand"], []
    for name, (key, value) in node.items.items():
        if name not in demand:
            reading.unknown(key, UNKNOWN["demand"], name, demand)
        found.append((name, share(reading, value, field) or 0.0))
    if not found:
        reading.fault(node, NEEDED)
    return tuple(found)


def fail_point(reading: Reading, node: Node, field: Field) -> FailPoint | None:
    """What may go wrong, or a mapping with `what` and `recovery`."""
    if type(node) is not Mapping:
        what = long_text(reading, node, field)
        return None if what is None or _nothing(node) else FailPoint(what)
    rows = keys(reading, node, ("what", "recovery"), ("what",))
    texts = [long_text(reading, rows[name][1], field) if name in rows else "" for name in ("what", "recovery")]
    return FailPoint(texts[0] or "", texts[1] or "")


def wait_point(reading: Reading, node: Node, field: Field) -> WaitPoint | None:
    """What the customer waits for, or a mapping with `what` and `at-most`."""
    if type(node) is not Mapping:
        what = long_text(reading, node, field)
        return None if what is None or _nothing(node) else WaitPoint(what)
    rows = keys(reading, node, ("what", "at-most"), ("what",))
    what = long_text(reading, rows["what"][1], field) if "what" in rows else ""
    return WaitPoint(what or "", duration(reading, rows["at-most"][1], field) if "at-most" in rows else None)


def batch(reading: Reading, node: Node, field: Field) -> Batch | None:
    """How many are worked on together, and after which time fewer will do."""
    if _nothing(node):
        return None
    rows = keys(reading, node, ("up-to", "after"), ("up-to",))
    up_to = count(reading, rows["up-to"][1], field) if "up-to" in rows else None
    after = duration(reading, rows["after"][1], field) if "after" in rows else None
    if up_to is None:
        return None
    if not 1 <= up_to <= MOST_TOGETHER:
        reading.fault(rows["up-to"][1], QT_TRANSLATE_NOOP("storage", "a batch holds from 1 to {most} cases"), most=MOST_TOGETHER)
    return Batch(up_to, after)


def patience(reading: Reading, node: Node, field: Field) -> Patience | None:
    """How long customers wait, and the step where they go then."""
    if _nothing(node):
        return None
    rows = keys(reading, node, ("after", "to"), ("after", "to"))
    after = time(reading, rows["after"][1], field) if "after" in rows else None
    target = reference(reading, rows["to"][1], _LEAVE_FOR) if "to" in rows else None
    return Patience(after, target) if after is not None and target else None


_LEAVE_FOR = FLOW_FIELDS[0]


def until(reading: Reading, node: Node, field: Field) -> Until | None:
    """A time of day, or the id of a schedule."""
    if type(node) is Scalar and node.text[:1].isdigit():
        return _clock(reading, node, parse_moment)
    return reference(reading, node, field) or None


def _nothing(node: Node) -> bool:
    return type(node) is Scalar and node.nothing


# -- periods and rates --------------------------------------------------------------------------------------------------------


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


READERS: dict[FieldType, Callable[[Reading, Node, Field], Any]] = {
    FieldType.TEXT: values.text,
    FieldType.LONG_TEXT: values.long_text,
    FieldType.REFERENCE: values.reference,
    FieldType.REFERENCES: values.references,
    FieldType.CHOICE: values.choice,
    FieldType.BAND: values.band,
    FieldType.KIND: values.kind,
    FieldType.FLAG: values.flag,
    FieldType.VISIBILITY: values.flag,
    FieldType.COUNT: values.count,
    FieldType.DURATION: values.duration,
    FieldType.TIME: time,
    FieldType.SHARE: values.share,
    FieldType.MONEY: values.money,
    FieldType.MONEY_RATE: values.money_rate,
    FieldType.RATE: rate,
    FieldType.STAFF: staff,
    FieldType.FLOWS: flows,
    FieldType.FAIL_POINT: fail_point,
    FieldType.WAIT_POINT: wait_point,
    FieldType.PERIODS: periods,
    FieldType.MOMENTS: moments,
    FieldType.BATCH: batch,
    FieldType.PATIENCE: patience,
    FieldType.UNTIL: until,
    FieldType.FILE: values.file_name,
}
"""How a value of each type is read."""
