"""From one node of the tree to one attribute's value, a function per `FieldType`.

A function that finds something wrong tells the `Reading` and returns None; the element is then not made.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Collection, Iterable
from typing import Any

from designer.i18n import QT_TRANSLATE_NOOP, Message, Template, say
from designer.model.distributions import PARAMETERS, Distribution, distribution, fixed
from designer.model.elements import (
    DAYS,
    Band,
    FailPoint,
    Flow,
    Period,
    RatePeriod,
    StaffUse,
    StepKind,
    WaitPoint,
)
from designer.model.fields import LONGEST_TEXT, Field, FieldType, check_text
from designer.model.quantities import (
    QuantityError,
    parse_clock,
    parse_duration,
    parse_money,
    parse_money_rate,
    parse_rate,
    parse_share,
)
from designer.storage.problems import MOST_PROBLEMS, TooManyProblems, nearest, shorten
from designer.storage.strict_yaml import Broken, Fault, Mapping, Node, Scalar, Sequence

_ONE_LINE = re.compile("[\x00-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_BARE = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_MISSING = object()

Unknown = tuple[Template, Template]


class Reading:
    """What reading has learnt so far: the currency, the ids that may be named, and what is wrong."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.currency = "EUR"
        self.known: dict[str, Collection[str]] = {}
        self._looks = 20_000  # names that may still be compared with a misspelt one: each costs some 50 microseconds
        self._values: dict[tuple[object, str], Any] = {}

    def fault(self, node: Node, template: Template, **args: str | int) -> None:
        """Report a problem at `node`."""
        self.say(node, say(template, **args))

    def say(self, node: Node, message: Message) -> None:
        """Report `message` at `node`, unless that place has been reported already."""
        if type(node) is Broken:
            return
        self.faults.append(Fault(node.start, message))
        if len(self.faults) >= MOST_PROBLEMS:
            raise TooManyProblems

    def unknown(self, node: Node, what: Unknown, name: str, names: Iterable[str]) -> None:
        """Report at `node` that `name` is none of `names`, with the one that was probably meant if one is near."""
        near, looked_at = nearest(name, names, min(self._looks, 5_000))
        self._looks -= looked_at
        known = ", ".join(itertools.islice(names, 20))
        if near is None:
            self.say(node, say(what[0], name=shorten(name), names=known))
        else:
            self.say(node, say(what[1], name=shorten(name), near=near))

    def quantity(self, node: Node, parse: Callable[..., float], example: str) -> Any:
        """The value of a quantity's text, or None; `example` says how it is written."""
        if type(node) is not Scalar:
            self.fault(node, _NOT_A_TEXT)
            return None
        key = (parse, node.text)
        value = self._values.get(key, _MISSING)
        if value is not _MISSING:
            return value
        text = node.text.strip()
        if node.nothing:
            self.fault(node, _NEEDED)
        elif _BARE.fullmatch(text):
            number = shorten(text)
            if parse is parse_share and float(text.replace(",", ".")) <= 1:
                number = f"{float(text.replace(',', '.')) * 100:g}"
            self.fault(node, _NO_UNIT, example=example.format(number=number, currency=self.currency), text=shorten(text))
        else:
            return self._parse(node, key, parse)
        return None

    def _parse(self, node: Scalar, key: tuple[object, str], parse: Callable[..., float]) -> float | None:
        try:
            if len(node.text) > 200:
                raise QuantityError(say(_LONG_QUANTITY, text=shorten(node.text)))
            value = parse(node.text, self.currency) if parse in (parse_money, parse_money_rate) else parse(node.text)
        except QuantityError as error:
            self.say(node, error.message)
            return None
        self._values[key] = value
        return value


_NOT_A_TEXT = QT_TRANSLATE_NOOP("storage", "a single value is expected here, not a list or a mapping")
_NOT_A_LIST = QT_TRANSLATE_NOOP("storage", "a list is expected here")
NOT_A_MAPPING = QT_TRANSLATE_NOOP("storage", "a mapping (key: value) is expected here")
_NEEDED = QT_TRANSLATE_NOOP("storage", "a value is needed here")
_NO_UNIT = QT_TRANSLATE_NOOP("storage", "a unit is missing; write {example}, not {text}")
_LONG_QUANTITY = QT_TRANSLATE_NOOP("storage", "'{text}' is too long for a quantity")
_ONE_LINE_ONLY = QT_TRANSLATE_NOOP("storage", "this text must stand on one line")
MISSING_KEY = QT_TRANSLATE_NOOP("storage", "'{name}' is missing here")

UNKNOWN: dict[str, Unknown] = {
    "key": (
        QT_TRANSLATE_NOOP("storage", "unknown key '{name}'; known are {names}"),
        QT_TRANSLATE_NOOP("storage", "unknown key '{name}'; did you mean '{near}'?"),
    ),
    "word": (
        QT_TRANSLATE_NOOP("storage", "'{name}' is not known here; known are {names}"),
        QT_TRANSLATE_NOOP("storage", "'{name}' is not known here; did you mean '{near}'?"),
    ),
    "distribution": (
        QT_TRANSLATE_NOOP("storage", "unknown distribution '{name}'; known are {names}"),
        QT_TRANSLATE_NOOP("storage", "unknown distribution '{name}'; did you mean '{near}'?"),
    ),
    "stages": (
        QT_TRANSLATE_NOOP("storage", "unknown stage '{name}'"),
        QT_TRANSLATE_NOOP("storage", "unknown stage '{name}'; did you mean '{near}'?"),
    ),
    "lanes": (
        QT_TRANSLATE_NOOP("storage", "unknown lane '{name}'"),
        QT_TRANSLATE_NOOP("storage", "unknown lane '{name}'; did you mean '{near}'?"),
    ),
    "staff": (
        QT_TRANSLATE_NOOP("storage", "unknown staff pool '{name}'"),
        QT_TRANSLATE_NOOP("storage", "unknown staff pool '{name}'; did you mean '{near}'?"),
    ),
    "schedules": (
        QT_TRANSLATE_NOOP("storage", "unknown schedule '{name}'"),
        QT_TRANSLATE_NOOP("storage", "unknown schedule '{name}'; did you mean '{near}'?"),
    ),
    "steps": (
        QT_TRANSLATE_NOOP("storage", "unknown step '{name}'"),
        QT_TRANSLATE_NOOP("storage", "unknown step '{name}'; did you mean '{near}'?"),
    ),
    "placed": (
        QT_TRANSLATE_NOOP("storage", "'{name}' is neither a step nor a note"),
        QT_TRANSLATE_NOOP("storage", "'{name}' is neither a step nor a note; did you mean '{near}'?"),
    ),
}
"""What is said of an unknown name, without and with the one that was probably meant."""


# -- texts and words ----------------------------------------------------------------------------------------------------------


def text(reading: Reading, node: Node, field: Field) -> str | None:
    """A text on one line."""
    if type(node) is not Scalar:
        reading.fault(node, _NOT_A_TEXT)
        return None
    value = node.text
    if not value and not node.style and field.required:
        reading.fault(node, _NEEDED)
    if len(value) > LONGEST_TEXT or _ONE_LINE.search(value):
        if "\n" in value:
            reading.fault(node, _ONE_LINE_ONLY)
        else:
            _checked(reading, node, False)
    return value


def long_text(reading: Reading, node: Node, field: Field) -> str | None:
    """A text on one or more lines."""
    if type(node) is not Scalar:
        reading.fault(node, _NOT_A_TEXT)
        return None
    if node.nothing and field.required:
        reading.fault(node, _NEEDED)
    if len(node.text) > LONGEST_TEXT or (node.style and _ONE_LINE.search(node.text)):
        _checked(reading, node, True)
    return node.text


def _checked(reading: Reading, node: Scalar, lines: bool) -> None:
    try:
        check_text(node.text, lines)
    except QuantityError as error:
        reading.say(node, error.message)


def reference(reading: Reading, node: Node, field: Field) -> str | None:
    """The id of a known element."""
    if type(node) is Scalar and node.text in reading.known[field.collection]:
        return node.text
    if type(node) is not Scalar:
        reading.fault(node, _NOT_A_TEXT)
    elif node.text or node.style:
        reading.unknown(node, UNKNOWN[field.collection], node.text, reading.known[field.collection])
    elif field.required:
        reading.fault(node, _NEEDED)
    else:
        return ""
    return None


def references(reading: Reading, node: Node, field: Field) -> tuple[str, ...] | None:
    """One id, or a list of them."""
    if type(node) is Scalar and node.nothing:
        return ()
    found: list[str] = []
    for item in node.items if type(node) is Sequence else [node]:
        id = reference(reading, item, field)
        if id is not None and id in found:
            reading.fault(item, QT_TRANSLATE_NOOP("storage", "'{name}' stands here twice"), name=id)
        elif id is not None:
            found.append(id)
    return tuple(found)


def word(reading: Reading, node: Node, words: Collection[str]) -> str | None:
    """One of `words`."""
    if type(node) is not Scalar:
        reading.fault(node, _NOT_A_TEXT)
        return None
    if node.text in words:
        return node.text
    if node.nothing:
        reading.fault(node, _NEEDED)
        return None
    reading.unknown(node, UNKNOWN["word"], node.text, words)
    return None


def choice(reading: Reading, node: Node, field: Field) -> str | None:
    """One of the field's choices; nothing is the default."""
    return "" if type(node) is Scalar and node.nothing else word(reading, node, field.choices)


_BANDS = {band.value: band for band in Band}
_KINDS = {kind.value: kind for kind in StepKind}
_FLAGS = {"true": True, "false": False, "True": True, "False": False, "TRUE": True, "FALSE": False}


def band(reading: Reading, node: Node, field: Field) -> Band | None:
    """A band by its name."""
    found = word(reading, node, _BANDS)
    return _BANDS[found] if found else None


def kind(reading: Reading, node: Node, field: Field) -> StepKind | None:
    """A step's kind by its name."""
    found = word(reading, node, _KINDS)
    return _KINDS[found] if found else None


def flag(reading: Reading, node: Node, field: Field) -> bool | None:
    """``true`` or ``false``."""
    if type(node) is Scalar and not node.style:
        if node.text in _FLAGS:
            return _FLAGS[node.text]
        if not node.text:
            return field.default  # type: ignore[no-any-return]
    if type(node) is not Scalar:
        reading.fault(node, _NOT_A_TEXT)
    else:
        reading.fault(node, QT_TRANSLATE_NOOP("storage", "write true or false, not '{text}'"), text=shorten(node.text))
    return None


def count(reading: Reading, node: Node, field: Field) -> int | None:
    """A whole number."""
    if type(node) is Scalar and not node.style and node.text.isascii() and node.text.isdigit() and len(node.text) <= 6:
        return int(node.text)
    if type(node) is not Scalar:
        reading.fault(node, _NOT_A_TEXT)
    else:
        template = QT_TRANSLATE_NOOP("storage", "'{text}' is not a whole number from 0 to 999999 (without quotes)")
        reading.fault(node, template, text=shorten(node.text))
    return None


# -- quantities ---------------------------------------------------------------------------------------------------------------


def duration(reading: Reading, node: Node, field: Field) -> float | None:
    """Seconds."""
    return reading.quantity(node, parse_duration, "{number} min")  # type: ignore[no-any-return]


def share(reading: Reading, node: Node, field: Field) -> float | None:
    """0..1."""
    return reading.quantity(node, parse_share, "{number} %")  # type: ignore[no-any-return]


def money(reading: Reading, node: Node, field: Field) -> float | None:
    """An amount in the document's currency."""
    return reading.quantity(node, parse_money, "{number} {currency}")  # type: ignore[no-any-return]


def money_rate(reading: Reading, node: Node, field: Field) -> float | None:
    """The same per second."""
    return reading.quantity(node, parse_money_rate, "{number} {currency} / h")  # type: ignore[no-any-return]


def time(reading: Reading, node: Node, field: Field) -> Distribution | None:
    """A duration, or one kind of distribution with its parameters."""
    if type(node) is Scalar:
        seconds = reading.quantity(node, parse_duration, "{number} min")
        return None if seconds is None else fixed(seconds)
    if type(node) is not Mapping or len(node.items) != 1:
        template = QT_TRANSLATE_NOOP("storage", "a time is written like 5 min or {exponential: 5 min}")
        reading.fault(node, template)
        return None
    ((name, (key, value)),) = node.items.items()
    if name not in PARAMETERS:
        reading.unknown(key, UNKNOWN["distribution"], name, PARAMETERS)
        return None
    return _distribution(reading, name, value)


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


def _phases(reading: Reading, node: Node) -> float | None:
    if type(node) is Scalar and node.text.isascii() and node.text.isdigit() and len(node.text) <= 6 and not node.style:
        return float(node.text)
    reading.fault(node, QT_TRANSLATE_NOOP("storage", "k is a whole number from 1 to 1000"))
    return None


# -- mappings and lists -------------------------------------------------------------------------------------------------------


def keys(reading: Reading, node: Node, known: Collection[str], needed: Iterable[str] = ()) -> dict[str, tuple[Scalar, Node]]:
    """The rows of a mapping that has no keys but `known`, and has all that are `needed`; faults are reported."""
    if type(node) is not Mapping:
        reading.fault(node, NOT_A_MAPPING)
        return {}
    rows = {}
    for name, row in node.items.items():
        if name in known:
            rows[name] = row
        else:
            reading.unknown(row[0], UNKNOWN["key"], name, known)
    for name in needed:
        if name not in rows:
            reading.fault(node, MISSING_KEY, name=name)
    return rows


def items(reading: Reading, node: Node) -> list[Node]:
    """The items of a list; anything else is reported."""
    if type(node) is Sequence:
        return node.items
    if not (type(node) is Scalar and node.nothing):
        reading.fault(node, _NOT_A_LIST)
    return []


def staff(reading: Reading, node: Node, field: Field) -> tuple[StaffUse, ...]:
    """A staff pool's id, or ids with how many people each."""
    pools = reading.known["staff"]
    if type(node) is Scalar:
        if node.text in pools:
            return (StaffUse(node.text),)
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
            return (Flow(node.text),)
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


_WHEN = Field("when", "when", FieldType.TEXT, QT_TRANSLATE_NOOP("fields", "When"), QT_TRANSLATE_NOOP("fields", "When"), "")


def _flow(reading: Reading, node: Node, field: Field) -> Flow | None:
    if type(node) is not Mapping:
        target = reference(reading, node, field)
        if target == "":
            reading.fault(node, _NEEDED)
        return Flow(target) if target else None
    rows = keys(reading, node, _FLOW_KEYS, ("to",))
    target = reference(reading, rows["to"][1], field) if "to" in rows else None
    if target == "":
        reading.fault(rows["to"][1], _NEEDED)
    when = text(reading, rows["when"][1], _WHEN) if "when" in rows else ""
    part = share(reading, rows["share"][1], field) if "share" in rows else None
    return Flow(target, when or "", part) if target else None


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


def _clock(reading: Reading, node: Node) -> int | None:
    if type(node) is not Scalar:
        reading.fault(node, _NOT_A_TEXT)
        return None
    try:
        return parse_clock(node.text) if len(node.text) < 100 else parse_clock(shorten(node.text))
    except QuantityError as error:
        reading.say(node, error.message)
        return None


def days(reading: Reading, node: Node) -> tuple[int, ...] | None:
    """Days of the week (0 is Monday) of ``mon-fri``, ``mon, wed`` or both together."""
    if type(node) is not Scalar:
        reading.fault(node, _NOT_A_TEXT)
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
    FieldType.TEXT: text,
    FieldType.LONG_TEXT: long_text,
    FieldType.REFERENCE: reference,
    FieldType.REFERENCES: references,
    FieldType.CHOICE: choice,
    FieldType.BAND: band,
    FieldType.KIND: kind,
    FieldType.FLAG: flag,
    FieldType.VISIBILITY: flag,
    FieldType.COUNT: count,
    FieldType.DURATION: duration,
    FieldType.TIME: time,
    FieldType.SHARE: share,
    FieldType.MONEY: money,
    FieldType.MONEY_RATE: money_rate,
    FieldType.RATE: rate,
    FieldType.STAFF: staff,
    FieldType.FLOWS: flows,
    FieldType.FAIL_POINT: fail_point,
    FieldType.WAIT_POINT: wait_point,
    FieldType.PERIODS: periods,
}
"""How a value of each type is read."""
