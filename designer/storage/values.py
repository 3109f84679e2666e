"""From one node of the tree to one attribute's value, a function per `FieldType`; here those that are one text, word or quantity.

A function that finds something wrong tells the `Reading` and returns None; the element is then not made.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any, TypeVar

from designer.i18n import QT_TRANSLATE_NOOP, Message, Template, say
from designer.model.distributions import Distribution
from designer.model.elements import Band, StaffUse, StepKind
from designer.model.fields import Field
from designer.model.quantities import QuantityError, parse_duration, parse_money, parse_money_rate, parse_share
from designer.model.scalars import LONGEST_TEXT, check_date, check_file, check_text, parse_score
from designer.model.texts import shorten
from designer.storage.problems import MOST_PROBLEMS, TooManyProblems, nearest
from designer.storage.tree import Broken, Fault, Node, Scalar, Sequence

_ONE_LINE = re.compile("[\x00-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_BARE = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_MISSING = object()

T = TypeVar("T")
Unknown = tuple[Template, Template]


class Anything(Collection[str]):
    """The ids of a collection that cannot be read: each may be one of them, so none is called unknown."""

    def __contains__(self, id: object) -> bool:
        return True

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


class Reading:
    """What reading has learnt so far: the currency, the ids that may be named, and what is wrong."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.currency = "EUR"
        self.known: dict[str, Collection[str]] = {}
        self._looks = 20_000  # names that may still be compared with a misspelt one: each costs some 50 microseconds
        self.times: dict[tuple[str, str], Distribution] = {}
        self.uses: dict[str, tuple[StaffUse]] = {}
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

    def unknown(self, node: Node, what: Unknown, name: str, names: Iterable[str], likely: Iterable[str] = ()) -> str | None:
        """Report at `node` that `name` is none of `names`, with the one that was probably meant if one is near; that is returned.

        Names that are `likely`, such as those that are missing there, go before others.
        """
        near, looked_at = nearest(name, names, min(self._looks, 5_000), likely)
        self._looks -= looked_at
        known = ", ".join(itertools.islice(names, 20))
        if near is None:
            self.say(node, say(what[0], name=shorten(name), names=known))
        else:
            self.say(node, say(what[1], name=shorten(name), near=near))
        return near

    def quantity(self, node: Node, parse: Callable[..., float], example: str) -> Any:
        """The value of a quantity's text, or None; `example` says how it is written."""
        if type(node) is not Scalar:
            self.fault(node, NOT_A_TEXT)
            return None
        key = (parse, node.text)
        value = self._values.get(key, _MISSING)
        if value is not _MISSING:
            return value
        text = node.text.strip()
        if node.nothing:
            self.fault(node, NEEDED)
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


NOT_A_TEXT = QT_TRANSLATE_NOOP("storage", "a single value is expected here, not a list or a mapping")
NOT_A_LIST = QT_TRANSLATE_NOOP("storage", "a list is expected here")
NOT_A_MAPPING = QT_TRANSLATE_NOOP("storage", "a mapping (key: value) is expected here")
NEEDED = QT_TRANSLATE_NOOP("storage", "a value is needed here")
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
    "demand": (
        QT_TRANSLATE_NOOP("storage", "unknown demand '{name}'"),
        QT_TRANSLATE_NOOP("storage", "unknown demand '{name}'; did you mean '{near}'?"),
    ),
    "promises": (
        QT_TRANSLATE_NOOP("storage", "unknown promise '{name}'"),
        QT_TRANSLATE_NOOP("storage", "unknown promise '{name}'; did you mean '{near}'?"),
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
        reading.fault(node, NOT_A_TEXT)
        return None
    value = node.text
    if not value and not node.style and field.required:
        reading.fault(node, NEEDED)
    if len(value) > LONGEST_TEXT or (not value.isprintable() and _ONE_LINE.search(value)):
        if "\n" in value:
            reading.fault(node, _ONE_LINE_ONLY)
        else:
            _checked(reading, node, False)
    return value


def long_text(reading: Reading, node: Node, field: Field) -> str | None:
    """A text on one or more lines."""
    if type(node) is not Scalar:
        reading.fault(node, NOT_A_TEXT)
        return None
    if node.nothing and field.required:
        reading.fault(node, NEEDED)
    if len(node.text) > LONGEST_TEXT or (node.style and _ONE_LINE.search(node.text)):
        _checked(reading, node, True)
    return node.text


def _checked(reading: Reading, node: Scalar, lines: bool) -> None:
    try:
        check_text(node.text, lines)
    except QuantityError as error:
        reading.say(node, error.message)


def file_name(reading: Reading, node: Node, field: Field) -> str | None:
    """The name of a CSV file beside the document; nothing is none."""
    return _checked_line(reading, node, check_file)


def _checked_line(reading: Reading, node: Node, check: Callable[[str], T]) -> T | None:
    """What `check` makes of a text, or what it says against it."""
    if type(node) is not Scalar:
        reading.fault(node, NOT_A_TEXT)
        return None
    try:
        return check(node.text)
    except QuantityError as error:
        reading.say(node, error.message)
        return None


def reference(reading: Reading, node: Node, field: Field) -> str | None:
    """The id of a known element."""
    if type(node) is Scalar and node.text in reading.known[field.collection]:
        return node.text
    if type(node) is not Scalar:
        reading.fault(node, NOT_A_TEXT)
    elif node.text or node.style:
        reading.unknown(node, UNKNOWN[field.collection], node.text, reading.known[field.collection])
    elif field.required:
        reading.fault(node, NEEDED)
    else:
        return ""
    return None


def references(reading: Reading, node: Node, field: Field) -> tuple[str, ...] | None:
    """One id, or a list of them."""
    return _each_once(reading, node, lambda item: reference(reading, item, field))


def _each_once(reading: Reading, node: Node, read: Callable[[Node], str | None]) -> tuple[str, ...]:
    """What `read` makes of one item, or of each item of a list."""
    if type(node) is Scalar and node.nothing:
        return ()
    found: list[str] = []
    for item in node.items if type(node) is Sequence else [node]:
        name = read(item)
        if name is not None and name in found:
            reading.fault(item, QT_TRANSLATE_NOOP("storage", "'{name}' stands here twice"), name=name)
        elif name is not None:
            found.append(name)
    return tuple(found)


def word(reading: Reading, node: Node, words: Collection[str]) -> str | None:
    """One of `words`."""
    if type(node) is not Scalar:
        reading.fault(node, NOT_A_TEXT)
        return None
    if node.text in words:
        return node.text
    if node.nothing:
        reading.fault(node, NEEDED)
        return None
    reading.unknown(node, UNKNOWN["word"], node.text, words)
    return None


def choice(reading: Reading, node: Node, field: Field) -> str | None:
    """One of the field's choices; nothing is the default."""
    return field.default if type(node) is Scalar and node.nothing else word(reading, node, field.choices)


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
        reading.fault(node, NOT_A_TEXT)
    else:
        reading.fault(node, QT_TRANSLATE_NOOP("storage", "write true or false, not '{text}'"), text=shorten(node.text))
    return None


def count(reading: Reading, node: Node, field: Field) -> int | None:
    """A whole number."""
    if type(node) is Scalar and not node.style and node.text.isascii() and node.text.isdigit() and len(node.text) <= 6:
        return int(node.text)
    if type(node) is not Scalar:
        reading.fault(node, NOT_A_TEXT)
    else:
        template = QT_TRANSLATE_NOOP("storage", "'{text}' is not a whole number from 0 to 999999 (without quotes)")
        reading.fault(node, template, text=shorten(node.text))
    return None


def date(reading: Reading, node: Node, field: Field) -> str | None:
    """A day such as ``2026-05-04``; nothing is none."""
    return _checked_line(reading, node, check_date)


def score(reading: Reading, node: Node, field: Field) -> int | None:
    """A whole number from 1 to 7, without quotes."""
    if type(node) is Scalar and node.style:
        reading.fault(node, QT_TRANSLATE_NOOP("storage", "a score is written without quotes, such as 5"))
        return None
    return _checked_line(reading, node, parse_score)


def words(reading: Reading, node: Node, field: Field) -> tuple[str, ...]:
    """One of the field's choices, or a list of them."""
    return _each_once(reading, node, lambda item: word(reading, item, field.choices))


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
