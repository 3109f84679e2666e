"""From one node of the tree to the values that have parts: times, staff, flows and points; and how each type of value is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from designer.i18n import QT_TRANSLATE_NOOP
from designer.model.distributions import EMPIRICAL, KINDS, PARAMETERS, Distribution, distribution, empirical, fixed
from designer.model.elements import (
    MOST_TOGETHER,
    Batch,
    FailPoint,
    Flow,
    Patience,
    StaffUse,
    WaitPoint,
)
from designer.model.fields import FLOW_FIELDS, Field, FieldType
from designer.model.quantities import QuantityError, parse_duration
from designer.storage import values
from designer.storage.hours import moments, periods, rate, until
from designer.storage.making import maker
from designer.storage.rows import keys
from designer.storage.tree import Mapping, Node, Scalar, Sequence
from designer.storage.values import (
    NEEDED,
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


def _nothing(node: Node) -> bool:
    return type(node) is Scalar and node.nothing


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
