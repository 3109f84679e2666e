"""Durations, rates, money and shares as people write them: ``5 min``, ``1 h 30 min``, ``30 / h``, ``18 EUR / h``, ``95 %``.

Inside the program a duration is a float in seconds, a rate is per second, a share is 0..1 and money is a float in the
document's currency. Each kind has a ``parse_...`` that refuses what it does not understand with a `QuantityError`, and a
``format_...`` that writes the shortest text which reads back as the same value; for readers it is told in their language.
"""

from __future__ import annotations

import math
import re
from decimal import Decimal

from designer.i18n import QT_TRANSLATE_NOOP, Figure, Message, say

UNIT_SECONDS = {"s": 1.0, "min": 60.0, "h": 3600.0, "d": 86400.0, "week": 604800.0}
_UNIT_NAMES = {
    "s": "s",
    "sec": "s",
    "second": "s",
    "seconds": "s",
    "min": "min",
    "mins": "min",
    "minute": "min",
    "minutes": "min",
    "h": "h",
    "hr": "h",
    "hour": "h",
    "hours": "h",
    "d": "d",
    "day": "d",
    "days": "d",
    "week": "week",
    "weeks": "week",
    "w": "week",
}
LONGEST = 3650 * 86400.0

DECIMALS = 9  # what a number may have behind its point; a duration is kept to the nanosecond

_NUMBER = r"([0-9]{1,12}(?:[.,][0-9]{1,9})?)"
_PART = re.compile(_NUMBER + r"\s*([A-Za-z]+)\s*")
_ISO = re.compile(
    r"P(?:([0-9]+(?:\.[0-9]+)?)W)?(?:([0-9]+(?:\.[0-9]+)?)D)?(?:T(?:([0-9]+(?:\.[0-9]+)?)H)?(?:([0-9]+(?:\.[0-9]+)?)M)?(?:([0-9]+(?:\.[0-9]+)?)S)?)?"
)
_RATE = re.compile(_NUMBER + r"\s*(?:/|per)\s*([A-Za-z]+)")
_SHARE = re.compile(_NUMBER + r"\s*%")
_MONEY = re.compile(r"(-?)" + _NUMBER + r"\s*([A-Z]{3})")
_MONEY_RATE = re.compile(_NUMBER + r"\s*([A-Z]{3})\s*(?:/|per)\s*([A-Za-z]+)")
_CLOCK = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)")


class QuantityError(ValueError):
    """A text is not the quantity that was asked for; `message` says why, and what would be."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


def number(text: str) -> float:
    """A decimal number; a comma is read as the decimal point."""
    return float(text.replace(",", "."))


def format_number(value: float) -> Figure:
    """A decimal text of `value` without an exponent: exact where nine decimals suffice, else at 12 significant digits."""
    text = f"{Decimal(repr(float(value))):f}"
    if len(text.partition(".")[2]) > DECIMALS:
        text = f"{Decimal(f'{value:.12g}'):.{DECIMALS}f}"
    return Figure(text.rstrip("0").rstrip(".") if "." in text else text)


def _unit(name: str, text: str) -> str:
    unit = _UNIT_NAMES.get(name.lower())
    if unit is None:
        raise QuantityError(
            say(QT_TRANSLATE_NOOP("quantities", "unknown unit '{unit}' in '{text}'; use s, min, h, d or week"), unit=name, text=text)
        )
    return unit


def parse_duration(text: str) -> float:
    """Seconds of ``5 min``, ``1 h 30 min``, ``2 d``, ``90 s`` or ISO 8601 ``PT1H30M``."""
    text = text.strip()
    seconds = _iso_seconds(text) if text.startswith("P") else _part_seconds(text)
    if seconds > LONGEST:
        raise QuantityError(say(QT_TRANSLATE_NOOP("quantities", "'{text}' is longer than ten years"), text=text))
    return seconds


def _iso_seconds(text: str) -> float:
    match = _ISO.fullmatch(text)
    if not match or not any(match.groups()) or text.endswith("T"):
        raise QuantityError(say(QT_TRANSLATE_NOOP("quantities", "'{text}' is not an ISO 8601 duration; an example is PT1H30M"), text=text))
    weeks, days, hours, minutes, seconds = (float(group or 0) for group in match.groups())
    return round(weeks * 604800 + days * 86400 + hours * 3600 + minutes * 60 + seconds, DECIMALS)


def _part_seconds(text: str) -> float:
    seconds, at = 0.0, 0
    while at < len(text):
        match = _PART.match(text, at)
        if not match:
            break
        seconds += number(match[1]) * UNIT_SECONDS[_unit(match[2], text)]
        at = match.end()
    if at == 0 or at < len(text):
        raise QuantityError(
            say(QT_TRANSLATE_NOOP("quantities", "'{text}' is not a duration; write for example 5 min or 1 h 30 min"), text=text)
        )
    return round(seconds, DECIMALS)


def format_duration(seconds: float) -> Figure:
    """`seconds` (>= 0) as ``1 h 30 min``, or in decimals of minutes or seconds; what was parsed reads back as the same float."""
    if seconds != int(seconds) or seconds == 0:
        minutes = format_number(round(seconds / 60, 3))
        if 60 <= seconds < 3600 and number(minutes) * 60 == seconds:
            return Figure(f"{minutes} min")
        return Figure(f"{format_number(round(seconds, DECIMALS))} s")
    rest, parts = int(seconds), []
    for unit, size in (("d", 86400), ("h", 3600), ("min", 60), ("s", 1)):
        count, rest = divmod(rest, size)
        if count:
            parts.append(f"{count} {unit}")
    return Figure(" ".join(parts))


def parse_rate(text: str) -> float:
    """Per second, of ``30 / h`` or ``2 per d``."""
    match = _RATE.fullmatch(text.strip())
    if not match:
        raise QuantityError(say(QT_TRANSLATE_NOOP("quantities", "'{text}' is not a rate; write for example 30 / h"), text=text))
    return number(match[1]) / UNIT_SECONDS[_unit(match[2], text)]


def format_rate(per_second: float) -> Figure:
    """A rate with a short number of at least one, an hour before the other units; what was parsed reads back as the same float."""
    texts = [(_number_per(per_second, size), unit) for unit, size in _RATE_UNITS if per_second * size < 1e12 or unit == "s"]
    exact = [(text, unit) for text, unit in texts if number(text) / UNIT_SECONDS[unit] == per_second]
    short = [(text, unit) for text, unit in exact if number(text) >= 1 and len(text) <= 6]
    text, unit = short[0] if short else min(exact or texts, key=lambda pair: len(pair[0]))
    return Figure(f"{text} / {unit}")


_RATE_UNITS = tuple((unit, UNIT_SECONDS[unit]) for unit in ("h", "d", "min", "week", "s"))


def _number_per(per_second: float, size: float) -> str:
    """The number whose `size`-th part is `per_second`: the product, or one of its neighbours when rounding was unlucky."""
    product = per_second * size
    near = (product, math.nextafter(product, math.inf), math.nextafter(product, 0.0))
    texts = [format_number(value) for value in (float(f"{product:.12g}"), *near)]
    return next((text for text in texts if number(text) / size == per_second), texts[0])


def parse_share(text: str) -> float:
    """0..1 of ``95 %``."""
    match = _SHARE.fullmatch(text.strip())
    if not match:
        raise QuantityError(say(QT_TRANSLATE_NOOP("quantities", "'{text}' is not a share; write for example 80 %"), text=text))
    share = number(f"{match[1]}e-2")  # not divided by 100: so 33.3 % is 0.333 to the last bit
    if share > 1:
        raise QuantityError(say(QT_TRANSLATE_NOOP("quantities", "'{text}' is more than 100 %"), text=text))
    return share


def format_share(share: float) -> Figure:
    """``80 %`` of 0.8."""
    text = f"{round(Decimal(repr(float(share))) * 100, DECIMALS):f}"
    return Figure(f"{text.rstrip('0').rstrip('.')} %")


_CURRENCY = re.compile(r"[A-Z]{3}")


def is_currency(text: str) -> bool:
    """Whether `text` has the form of a currency: three capital letters, as ISO 4217 has them."""
    return _CURRENCY.fullmatch(text) is not None


def _same_currency(found: str, currency: str, text: str) -> None:
    if found != currency:
        raise QuantityError(
            say(
                QT_TRANSLATE_NOOP("quantities", "'{text}' is in {found}, but the currency of the document is {currency}"),
                text=text,
                found=found,
                currency=currency,
            )
        )


def parse_money(text: str, currency: str) -> float:
    """The amount of ``2.50 EUR``, which must be in `currency`."""
    match = _MONEY.fullmatch(text.strip())
    if not match:
        raise QuantityError(
            say(
                QT_TRANSLATE_NOOP("quantities", "'{text}' is not an amount; write for example 2.50 {currency}"),
                text=text,
                currency=currency,
            )
        )
    _same_currency(match[3], currency, text)
    if match[1]:
        raise QuantityError(say(QT_TRANSLATE_NOOP("quantities", "'{text}' is negative"), text=text))
    return number(match[2])


def format_money(amount: float, currency: str) -> Figure:
    """``2.5 EUR``."""
    return Figure(f"{format_number(amount)} {currency}")


def parse_money_rate(text: str, currency: str) -> float:
    """Money per second of ``18 EUR / h``, which must be in `currency`."""
    match = _MONEY_RATE.fullmatch(text.strip())
    if not match:
        raise QuantityError(
            say(
                QT_TRANSLATE_NOOP("quantities", "'{text}' is not a cost per time; write for example 18 {currency} / h"),
                text=text,
                currency=currency,
            )
        )
    _same_currency(match[2], currency, text)
    return number(match[1]) / UNIT_SECONDS[_unit(match[3], text)]


def format_money_rate(per_second: float, currency: str) -> Figure:
    """``18 EUR / h``."""
    amount, unit = format_rate(per_second).split(" / ")
    return Figure(f"{amount} {currency} / {unit}")


def parse_clock(text: str) -> int:
    """Seconds after midnight of ``07:30``; ``24:00`` is the end of the day."""
    match = _CLOCK.fullmatch(text.strip())
    seconds = int(match[1]) * 3600 + int(match[2]) * 60 if match else -1
    if not 0 <= seconds <= 86400:
        raise QuantityError(say(QT_TRANSLATE_NOOP("quantities", "'{text}' is not a time of day; write for example 07:30"), text=text))
    return seconds


def parse_moment(text: str) -> int:
    """The same of a moment, which belongs to one day: not ``24:00``."""
    seconds = parse_clock(text)
    if seconds == 86400:
        raise QuantityError(say(QT_TRANSLATE_NOOP("quantities", "24:00 is 00:00 of the next day; write it so")))
    return seconds


def format_clock(seconds: int) -> str:
    """``07:30`` of 27,000 seconds after midnight."""
    return f"{seconds // 3600:02d}:{seconds % 3600 // 60:02d}"
