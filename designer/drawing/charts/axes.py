"""Axes with round numbers: where ticks stand, and what stands beside them."""

from __future__ import annotations

import math
from dataclasses import dataclass

from designer.analysis.amounts import MINUS
from designer.drawing.charts.values import NUMBER, Unit, drawn, superscript
from designer.i18n import Figure

_DECIMAL = (1.0, 2.0, 5.0)
_TIMES = (  # from which length on (s), the unit, its seconds, and its round numbers above 1
    (259_200.0, "d", 86_400.0, (1.0, 2.0, 5.0)),
    (10_800.0, "h", 3_600.0, (1.0, 2.0, 3.0, 4.0, 6.0, 12.0, 24.0)),
    (180.0, "min", 60.0, (1.0, 2.0, 5.0, 10.0, 15.0, 20.0, 30.0, 60.0)),
    (0.0, "s", 1.0, (1.0, 2.0, 5.0, 10.0, 15.0, 20.0, 30.0, 60.0)),
)
_SLACK = 1e-9
_MOST = 1e24  # a sum of many figures that are drawn
_MANY = 1e6  # labels from here on have a power of ten in common


@dataclass(frozen=True, slots=True)
class Axis:
    """From `low` to `high` (low < high), with ticks (value, label); `unit` is what the labels count: ``min``, ``%``, ``10⁶ EUR``."""

    low: float
    high: float
    ticks: tuple[tuple[float, Figure], ...]
    unit: Figure

    def share(self, value: float) -> float:
        """How far along the axis `value` stands, 0..1; what is beyond an end stands at it."""
        return max(0.0, min(1.0, (value - self.low) / (self.high - self.low)))


def axis(low: float, high: float, unit: Unit = NUMBER, most: int = 6, whole: bool = True) -> Axis:
    """An axis that shows `low` to `high` with at most about `most` ticks; it ends at ticks where it is `whole`."""
    low, high = drawn(min(low, high), _MOST), drawn(max(low, high), _MOST)
    if high - low <= max(abs(low), abs(high)) * 1e-9:
        low, high = min(low, 0.0), max(high, 0.0)
    if high <= low:
        high = low + (60.0 if unit.kind == "time" else 1.0)
    step = round_step(high - low, max(2, most), unit, max(abs(low), abs(high)))
    first, last = math.floor(low / step + _SLACK), math.ceil(high / step - _SLACK)
    if not whole:
        first, last = math.ceil(low / step - _SLACK), math.floor(high / step + _SLACK)
    values = [step * number for number in range(first, last + 1)]
    labels, name = _labels(values, step, unit, max(abs(low), abs(high)))
    ticks = tuple(zip(values, labels, strict=True))
    return Axis(values[0], values[-1], ticks, name) if whole else Axis(low, high, ticks, name)


def round_step(span: float, most: int, unit: Unit, largest: float | None = None) -> float:
    """The smallest round number that `span` (> 0) holds at most `most` times, in the unit's terms; `largest` sets the unit of times."""
    wanted = span / most
    if unit.kind != "time":
        return _round(wanted, 1.0, ())
    _, size, numbers = _time_unit(span if largest is None else largest)
    return _round(wanted, size, numbers)


def _time_unit(largest: float) -> tuple[str, float, tuple[float, ...]]:
    return next((name, size, numbers) for least, name, size, numbers in _TIMES if largest >= least)


def _round(wanted: float, size: float, numbers: tuple[float, ...]) -> float:
    for number in numbers:
        if 1.0 <= wanted / size <= number * (1 + _SLACK):
            return number * size
    power = 10.0 ** math.floor(math.log10(wanted / size))
    for number in (*_DECIMAL, 10.0):
        if wanted / size <= number * power * (1 + _SLACK):
            return number * power * size
    return 10.0 * power * size


def _labels(values: list[float], step: float, unit: Unit, largest: float) -> tuple[list[Figure], Figure]:
    """A label for each value, and the name of what they count."""
    name, size = unit.name, 1.0
    if unit.kind == "time":
        name, size, _ = _time_unit(largest)
    elif unit.kind == "share":
        name, size = "%", 0.01
    power = 3 * int(math.log10(largest / size) // 3) if largest / size >= _MANY else 0
    power = power or (3 * math.floor(math.log10(largest / size) / 3) if 0 < largest / size < 1e-3 else 0)
    scale = size * 10.0**power
    decimals = max(0, min(12, -math.floor(math.log10(step / scale) + _SLACK)))
    labels = [_plain(value / scale, decimals) for value in values]
    return labels, Figure(f"10{superscript(power)} {name}".strip() if power else name)


def _plain(value: float, decimals: int) -> Figure:
    text = f"{value:,.{decimals}f}".replace(",", "\N{NO-BREAK SPACE}")
    nothing = float(text.replace("\N{NO-BREAK SPACE}", "")) == 0
    return Figure(text.replace("-", "" if nothing else MINUS))
