"""The value of any attribute as one line of text, as tables and comparisons show it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from designer.model.distributions import EMPIRICAL, PARAMETERS, Distribution
from designer.model.elements import (
    DAYS,
    Batch,
    Demand,
    Extra,
    FailPoint,
    Flow,
    Moments,
    Patience,
    Period,
    StaffUse,
    Suppression,
    WaitPoint,
)
from designer.model.fields import Field, FieldType
from designer.model.quantities import format_clock, format_duration, format_number, format_rate, format_share
from designer.model.scalars import format_scalar, format_until

MOST_SHOWN = 12


def value_text(field: Field, value: Any, currency: str) -> str:
    """`value` of `field` on one line; nothing at all for None and for what is empty."""
    if value is None or value in ((), ""):
        return ""
    write = _WRITERS.get(field.type)
    return write(value) if write else " ".join(format_scalar(field, value, currency).split())


def time_text(time: Distribution) -> str:
    """``5 min`` or ``gamma: mean 5 min, sd 2 min``."""
    if time.kind == "fixed":
        return format_duration(time["value"])
    if time.kind == EMPIRICAL:
        return f"{time.kind}: {time.source or _some(time.parameters)}"
    names = PARAMETERS[time.kind]
    if len(names) == 1:
        return f"{time.kind}: {format_duration(time.parameters[0])}"
    values = (format_number(value) if name == "k" else format_duration(value) for name, value in zip(names, time.parameters, strict=True))
    return f"{time.kind}: " + ", ".join(f"{name} {value}" for name, value in zip(names, values, strict=True))


def _some(times: tuple[float, ...]) -> str:
    """The first of many times, and how many there are."""
    shown = ", ".join(map(format_duration, times[:MOST_SHOWN]))
    return shown if len(times) <= MOST_SHOWN else f"{shown}, ... ({len(times)})"


def staff_text(staff: tuple[StaffUse, ...]) -> str:
    """``receptionist, 2 porter``."""
    return ", ".join(use.pool if use.people == 1 else f"{use.people} {use.pool}" for use in staff)


def flow_text(flow: Flow) -> str:
    """``hand-key (Yes, 80 %)``."""
    told = [flow.when] if flow.when else []
    if flow.share is not None or flow.shares:
        told.append(share_text(flow))
    return f"{flow.target} ({', '.join(told)})" if told else flow.target


def share_text(flow: Flow) -> str:
    """``80 %``, ``business 80 %, walk-in 40 %``, or nothing."""
    if flow.shares:
        return ", ".join(f"{id} {format_share(share)}" for id, share in flow.shares)
    return "" if flow.share is None else format_share(flow.share)


def flows_text(flows: tuple[Flow, ...]) -> str:
    """The flows that leave a step."""
    return "; ".join(flow_text(flow) for flow in flows)


def rate_text(demand: Demand) -> str:
    """The rate of a demand, or its profile over the week; nothing where it is told by times or a file."""
    if demand.times or demand.arrivals:
        return ""
    if not demand.profile:
        return format_rate(demand.rate)
    return "; ".join(f"{period_text(part.period)} {format_rate(part.rate)}" for part in demand.profile)


def period_text(period: Period) -> str:
    """``mon-fri 07:00-23:00``."""
    return f"{_days_text(period.days)} {format_clock(period.start)}-{format_clock(period.end)}"


def suppression_text(suppression: Suppression) -> str:
    """``VIS102 of open-kitchen: it is meant to be seen``."""
    where = f" of {', '.join(suppression.elements)}" if suppression.elements else ""
    return f"{suppression.check}{where}: {suppression.reason}"


def extra_text(extra: Extra) -> str:
    """Keys beginning with ``x-`` and their values."""
    return "; ".join(f"{key}: {value}" for key, value in extra)


def _days_text(days: tuple[int, ...]) -> str:
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ", ".join(DAYS[run[0]] if len(run) == 1 else f"{DAYS[run[0]]}-{DAYS[run[-1]]}" for run in runs)


def _fail_point_text(point: FailPoint) -> str:
    return " ".join((f"{point.what} (recovery: {point.recovery})" if point.recovery else point.what).split())


def _wait_point_text(point: WaitPoint) -> str:
    text = point.what if point.at_most is None else f"{point.what} (at most {format_duration(point.at_most)})"
    return " ".join(text.split())


def _batch_text(batch: Batch) -> str:
    return f"up to {batch.up_to}" + (f", after {format_duration(batch.after)}" if batch.after is not None else "")


def _patience_text(patience: Patience) -> str:
    return f"{time_text(patience.time)}, then {patience.to}"


def _moments_text(moments: tuple[Moments, ...]) -> str:
    return "; ".join(f"{_days_text(each.days)} {format_clock(each.at)}" for each in moments)


def _word(value: Any) -> str:
    return str(value.value)


def _truth(value: bool) -> str:
    return "true" if value else "false"


_WRITERS: dict[FieldType, Callable[[Any], str]] = {
    FieldType.BAND: _word,
    FieldType.KIND: _word,
    FieldType.FLAG: _truth,
    FieldType.VISIBILITY: _truth,
    FieldType.TIME: time_text,
    FieldType.STAFF: staff_text,
    FieldType.FLOWS: flows_text,
    FieldType.REFERENCES: ", ".join,
    FieldType.WORDS: ", ".join,
    FieldType.FAIL_POINT: _fail_point_text,
    FieldType.WAIT_POINT: _wait_point_text,
    FieldType.MOMENTS: _moments_text,
    FieldType.BATCH: _batch_text,
    FieldType.PATIENCE: _patience_text,
    FieldType.UNTIL: format_until,
    FieldType.PERIODS: lambda periods: "; ".join(period_text(period) for period in periods),
}
