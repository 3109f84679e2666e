"""Figures as a reader takes them in: how far they are rounded, once for reports and maps."""

from __future__ import annotations

import math

from designer.i18n import Figure
from designer.model.quantities import format_duration, format_number

NONE = Figure("–")
MINUS = "−"  # as long as a plus; a hyphen joins words


def duration(seconds: float | None) -> Figure:
    """A time to read, in about three digits: ``7 min 2 s``, ``2 d 3 h``; a dash for what is unknown."""
    if seconds is None or not math.isfinite(seconds):
        return NONE
    for size, unit in ((86400 * 2, 3600), (7200, 60), (60, 1)):
        if seconds >= size:
            return format_duration(round(seconds / unit) * unit)
    return format_duration(round(seconds, 1))


def percent(share: float | None, decimals: int = 1, endless: str = NONE) -> Figure:
    """``83.3 %``; a dash for what is unknown, `endless` for what is infinite."""
    if share is None or math.isnan(share):
        return NONE
    return Figure(f"{format_number(round(share * 100, decimals))} %" if math.isfinite(share) else endless)


def rate(per_second: float | None) -> Figure:
    """``31.43 / h``; a dash for what is unknown or infinite."""
    return NONE if per_second is None or not math.isfinite(per_second) else Figure(f"{format_number(round(per_second * 3600, 2))} / h")


def decimal(value: float | None, decimals: int = 2) -> Figure:
    """``2.50``, always with so many decimals; a dash for what is unknown or infinite."""
    return NONE if value is None or not math.isfinite(value) else Figure(f"{value:.{decimals}f}")


def money(amount: float | None, currency: str) -> Figure:
    """``16.04 EUR``; a dash for what is unknown or infinite."""
    return NONE if amount is None or not math.isfinite(amount) else Figure(f"{amount:.2f} {currency}")
