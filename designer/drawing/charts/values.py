"""The figures of charts and tables: their units, and how they are told."""

from __future__ import annotations

import math
from dataclasses import dataclass

from designer.analysis import amounts
from designer.analysis.amounts import MINUS, NONE, duration, percent
from designer.drawing.words import Words
from designer.i18n import Figure, Message
from designer.model.quantities import format_number

MOST = 1e18
"""Figures beyond this are drawn as if they were this large; tables tell them as they are."""

_MANY = 1e7  # figures from here on are told with a power of ten

Label = str | Message
"""A name from the document as it stands, or a text of ours or a figure that is told in the reader's language."""

Cell = str | Message | float | None


@dataclass(frozen=True, slots=True)
class Unit:
    """What a number counts; `name` is what stands behind it in a table's head."""

    kind: str
    name: str = ""


TEXT = Unit("text")
NUMBER = Unit("number")
TIME = Unit("time", "s")
"""In seconds."""
SHARE = Unit("share")
"""0..1."""


def money(currency: str) -> Unit:
    """Amounts of `currency`."""
    return Unit("money", currency)


def label_text(label: Label, words: Words) -> str:
    """A label in the reader's language."""
    return words(label) if isinstance(label, Message | Figure) else label


def as_argument(label: Label) -> str:
    """A label as it goes into a message; a text of ours without values in it is still translated there."""
    return label.template if isinstance(label, Message) and not label.args else str(label)


def drawn(value: float | None, most: float = MOST) -> float:
    """`value` as it is drawn: 0 where it is not known, and not beyond `most`."""
    if value is None or math.isnan(value):
        return 0.0
    return max(-most, min(most, value))


def told(value: float | None, unit: Unit) -> Figure:
    """`value` for a reader, in about three digits with its unit; a dash for what is not known."""
    if value is None or not math.isfinite(value):
        return NONE
    sign = MINUS if value < 0 else ""
    size = abs(value)
    if unit.kind == "time":
        return Figure(sign + duration(size))
    if unit.kind == "share":
        return Figure(sign + percent(size))
    if unit.kind == "money":
        return Figure(f"{sign}{amounts.money(size, unit.name) if size < _MANY else f'{short(size, 2)} {unit.name}'}")
    return Figure(sign + short(size, 3 if size < 1 else 2 if size < 100 else 0))


def signed(value: float | None, unit: Unit) -> Figure:
    """A difference: the same with a sign in front; of shares, in percentage points and without a unit."""
    text = told(value, unit)
    text = Figure(text.removesuffix(" %")) if unit.kind == "share" else text
    if value is not None and math.isfinite(value) and told(abs(value), unit) == told(0.0, unit):
        return Figure(text.removeprefix(MINUS))  # no sign where rounding leaves nothing
    return Figure(f"+{text}") if value is not None and math.isfinite(value) and value > 0 else text


def short(value: float, decimals: int) -> str:
    """`value` (>= 0) with at most so many decimals; with a power of ten from ten millions on."""
    if value >= _MANY:
        digits, power = f"{value:.2e}".split("e")
        return f"{format_number(float(digits))}·10{superscript(int(power))}"
    return format_number(round(value, decimals))


def superscript(power: int) -> str:
    """A small raised number."""
    return str(power).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
