"""Figures as a reader takes them in at a glance: three significant digits, and a unit that fits."""

from __future__ import annotations

import math

from designer.analysis import amounts
from designer.canvas.texts import translated
from designer.i18n import Figure

NOTHING = "–"


def said(figure: str) -> str:
    """`figure` in the language of the window."""
    return translated(Figure(figure))


def plain(value: float, digits: int = 3) -> str:
    """`value` at `digits` significant digits, without an exponent."""
    if value == 0 or not math.isfinite(value):
        return "0" if value == 0 else "∞"
    decimals = max(0, digits - 1 - math.floor(math.log10(abs(value))))
    text = f"{value:.{decimals}f}"
    return said(text.rstrip("0").rstrip(".") if "." in text else text)


def duration(seconds: float | None) -> str:
    """A time as all reports of the program write it, in about three digits: ``45 s``, ``7 min 1 s``, ``8 d 18 h``; a dash for None."""
    return said(amounts.duration(seconds))


def rate(per_second: float | None) -> str:
    """``30 / h``, or by day where it is less than one an hour; a dash for None."""
    if per_second is None:
        return NOTHING
    per_hour = per_second * 3600
    return said(f"{plain(per_hour)} / h" if per_hour >= 1 or per_hour == 0 else f"{plain(per_hour * 24)} / d")


def percent(share: float | None) -> str:
    """``83 %``; one decimal where a whole number would hide that something is not quite all."""
    if share is None:
        return NOTHING
    if not math.isfinite(share):
        return "∞ %"
    if 0.99 < share < 1:
        return said(f"{math.floor(share * 1000) / 10:.1f} %")
    return f"{share * 100:.0f} %"


def money(amount: float | None, currency: str) -> str:
    """``12.40 EUR``; a dash for None."""
    return said(amounts.money(amount, currency))
