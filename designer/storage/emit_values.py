"""How one value of each type is written when there is no text to keep: on the line of its key, or as a block below it."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

from designer.model.distributions import EMPIRICAL, PARAMETERS, Distribution
from designer.model.elements import (
    DAYS,
    Batch,
    Change,
    FailPoint,
    Flow,
    Moments,
    Observation,
    Patience,
    Period,
    RatePeriod,
    StaffUse,
    Until,
    WaitPoint,
)
from designer.model.fields import FieldType
from designer.model.quantities import (
    format_clock,
    format_duration,
    format_money,
    format_money_rate,
    format_rate,
    format_share,
)
from designer.model.walk_throughs import OBSERVATION_FIELDS
from designer.storage.emit_scenarios import change_pairs
from designer.storage.extras import Items, plain_number
from designer.storage.quoting import literal, quoted, scalar

# A document says the same few quantities again and again.
duration_text = lru_cache(maxsize=4096)(format_duration)
money_text = lru_cache(maxsize=4096)(format_money)
money_rate_text = lru_cache(maxsize=4096)(format_money_rate)
rate_text = lru_cache(maxsize=4096)(format_rate)


@lru_cache(maxsize=4096)
def share_text(share: float) -> str:
    """``80 %``."""
    return format_share(share)


STEP = 2
LONGEST_LINE = 120


class Style(NamedTuple):
    """How values are written: money in `currency`, lines of a block at `indent`, each level `step` further in, `flow` inside brackets and braces."""

    currency: str
    indent: int = 0
    flow: bool = False
    step: int = STEP

    @property
    def inside(self) -> Style:
        """The same inside brackets or braces."""
        return self if self.flow else Style(self.currency, self.indent, True, self.step)

    def deeper(self) -> Style:
        """The same one level further in."""
        return Style(self.currency, self.indent + self.step, self.flow, self.step)


def braces(pairs: list[tuple[str, str]]) -> str:
    """A mapping in braces."""
    return "{" + ", ".join(f"{key}: {value}" for key, value in pairs) + "}"


def brackets(items: list[str]) -> str:
    """A list in brackets."""
    return "[" + ", ".join(items) + "]"


def dashes(items: list[str], style: Style) -> str:
    """A list as a block below its key."""
    pad = "\n" + " " * style.indent + "- "
    return pad + pad.join(items)


def table(rows: list[tuple[str, str]], style: Style) -> str:
    """Rows of a key and a text each as a block below its key, or in braces."""
    if style.flow or not rows:
        return braces(rows)
    pad = "\n" + " " * style.indent
    return "".join([f"{pad}{key}:{text}" if text[0] == "\n" else f"{pad}{key}: {text}" for key, text in rows])


# -- values -------------------------------------------------------------------------------------------------------------------
# Each gives the text that stands behind "key: "; one that begins with a line end stands below its key.


def _text(value: str, style: Style) -> str:
    return scalar(value, style.flow)


def long_text(value: str, style: Style) -> str:
    """A text that may have several lines: those as a literal block."""
    if "\n" in value and not style.flow:
        return literal(value, style.indent) or quoted(value)
    return scalar(value, style.flow)


def _references(value: tuple[str, ...], style: Style) -> str:
    return scalar(value[0], style.flow) if len(value) == 1 else brackets([scalar(id, True) for id in value])


def _flag(value: bool, style: Style) -> str:
    return "true" if value else "false"


def _named(value: Any, style: Style) -> str:
    return str(value.value)


def _duration(value: float, style: Style) -> str:
    return duration_text(value)


def _share(value: float, style: Style) -> str:
    return share_text(value)


def _money(value: float, style: Style) -> str:
    return money_text(value, style.currency)


def _money_rate(value: float, style: Style) -> str:
    return money_rate_text(value, style.currency)


def _time(value: Distribution, style: Style) -> str:
    if value.kind == "fixed":
        return duration_text(value.parameters[0])
    if value.kind == EMPIRICAL:
        return braces([(value.kind, empirical_text(value))])
    if len(value.parameters) == 1:
        return f"{{{value.kind}: {duration_text(value.parameters[0])}}}"
    return braces([(value.kind, braces(time_parameters(value)))])


def empirical_text(value: Distribution) -> str:
    """The times that were measured, or the name of the file that holds them."""
    return scalar(value.source, True) if value.source else brackets([duration_text(number) for number in value.parameters])


def time_parameters(value: Distribution) -> list[tuple[str, str]]:
    """The parameters of a distribution as they are written."""
    names = PARAMETERS[value.kind]
    return [
        (name, str(int(number)) if name == "k" else duration_text(number)) for name, number in zip(names, value.parameters, strict=True)
    ]


def _staff(value: tuple[StaffUse, ...], style: Style) -> str:
    if len(value) == 1 and value[0].people == 1:
        return scalar(value[0].pool, style.flow)
    return braces([(scalar(use.pool, True), str(use.people)) for use in value])


def flow_pairs(flow: Flow) -> list[tuple[str, str]]:
    """A flow's keys and values, inside braces."""
    pairs = [("to", scalar(flow.target, True))]
    if flow.when:
        pairs.append(("when", scalar(flow.when, True)))
    if flow.shares:
        pairs.append(("share", braces([(scalar(id, True), share_text(share)) for id, share in flow.shares])))
    elif flow.share is not None:
        pairs.append(("share", share_text(flow.share)))
    return pairs


def flow_text(flow: Flow, style: Style) -> str:
    """A flow as an item of a list."""
    return scalar(flow.target, style.flow) if _is_plain(flow) else braces(flow_pairs(flow))


def _is_plain(flow: Flow) -> bool:
    return not flow.when and flow.share is None and not flow.shares


def _flows(value: tuple[Flow, ...], style: Style) -> str:
    if len(value) == 1 and _is_plain(value[0]):
        return scalar(value[0].target, style.flow)
    if style.flow:
        return brackets([flow_text(flow, style) for flow in value])
    return dashes([flow_text(flow, style) for flow in value], style)


def fail_pairs(value: FailPoint) -> list[tuple[str, str]]:
    """A fail point's keys and values, inside braces."""
    return [("what", scalar(value.what, True)), *([("recovery", scalar(value.recovery, True))] if value.recovery else [])]


def wait_pairs(value: WaitPoint) -> list[tuple[str, str]]:
    """A wait point's keys and values, inside braces."""
    return [("what", scalar(value.what, True)), *([("at-most", duration_text(value.at_most))] if value.at_most is not None else [])]


def _fail_point(value: FailPoint, style: Style) -> str:
    return braces(fail_pairs(value)) if value.recovery else long_text(value.what, style)


def _wait_point(value: WaitPoint, style: Style) -> str:
    return braces(wait_pairs(value)) if value.at_most is not None else long_text(value.what, style)


def batch_pairs(value: Batch) -> list[tuple[str, str]]:
    """A batch's keys and values."""
    return [("up-to", str(value.up_to)), *([("after", duration_text(value.after))] if value.after is not None else [])]


def _batch(value: Batch, style: Style) -> str:
    return braces(batch_pairs(value))


def patience_pairs(value: Patience, style: Style) -> list[tuple[str, str]]:
    """A patience's keys and values, inside braces."""
    return [("after", _time(value.time, style.inside)), ("to", scalar(value.to, True))]


def _patience(value: Patience, style: Style) -> str:
    return braces(patience_pairs(value, style))


def _until(value: Until, style: Style) -> str:
    return scalar(value, style.flow) if isinstance(value, str) else quoted(format_clock(value))


def days_text(days: tuple[int, ...]) -> str:
    """``mon-fri, sun`` of (0, 1, 2, 3, 4, 6)."""
    runs: list[list[int]] = []
    for day in days:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    parts = [f"{DAYS[run[0]]}-{DAYS[run[-1]]}" if len(run) > 2 else ", ".join(DAYS[day] for day in run) for run in runs]
    return ", ".join(parts)


def period_pairs(value: Period) -> list[tuple[str, str]]:
    """A period's keys and values, inside braces."""
    hours = [("from", quoted(format_clock(value.start))), ("to", quoted(format_clock(value.end)))]
    return [("days", scalar(days_text(value.days), True)), *hours]


def rate_pairs(value: RatePeriod) -> list[tuple[str, str]]:
    """The same with the rate that holds then."""
    return [*period_pairs(value.period), ("rate", rate_text(value.rate))]


def same_days(value: tuple[Moments, ...]) -> list[tuple[tuple[int, ...], list[int]]]:
    """The times of day that stand together, since they follow each other and are of the same days."""
    groups: list[tuple[tuple[int, ...], list[int]]] = []
    for each in value:
        if groups and groups[-1][0] == each.days:
            groups[-1][1].append(each.at)
        else:
            groups.append((each.days, [each.at]))
    return groups


def moments_pairs(value: tuple[tuple[int, ...], list[int]]) -> list[tuple[str, str]]:
    """The keys and values of times of day on some days, inside braces."""
    days, times = value
    clocks = [quoted(format_clock(at)) for at in times]
    return [("days", scalar(days_text(days), True)), ("at", clocks[0] if len(clocks) == 1 else brackets(clocks))]


def _moments(value: tuple[Moments, ...], style: Style) -> str:
    return _list_of([braces(moments_pairs(group)) for group in same_days(value)], style)


def _list_of(items: list[str], style: Style) -> str:
    return brackets(items) if style.flow or len(items) < 2 else dashes(items, style)


def periods_text(value: tuple[Period, ...], style: Style) -> str:
    """Periods, each in braces."""
    return _list_of([braces(period_pairs(period)) for period in value], style)


def _rate(value: float | tuple[RatePeriod, ...], style: Style) -> str:
    if isinstance(value, tuple):
        return _list_of([braces(rate_pairs(part)) for part in value], style)
    return rate_text(value)


def pairs_of_change(change: Change, currency: str) -> list[tuple[str, str]]:
    """The keys and values of a scenario's change, inside braces."""
    return change_pairs(change, Style(currency, flow=True), WRITERS)


def change_texts(changes: tuple[Change, ...], currency: str) -> list[str]:
    """Each change of a scenario, in braces."""
    return [braces(pairs_of_change(change, currency)) for change in changes]


def _changes(value: tuple[Change, ...], style: Style) -> str:
    items = change_texts(value, style.currency)
    return brackets(items) if style.flow or not items else dashes(items, style)


def observation_text(value: Observation, style: Style) -> str:
    """What was observed at a step: in braces on one line, or where that would be long a block at `style.indent`."""
    line = braces(_observed(value, style.inside))
    if style.flow or (len(line) + style.indent + len(value.step) <= LONGEST_LINE and "\\n" not in line):
        return line
    return table(_observed(value, style.deeper()), style)


def _observed(value: Observation, style: Style) -> list[tuple[str, str]]:
    found = ((field, getattr(value, field.attribute)) for field in OBSERVATION_FIELDS)
    return [(field.key, WRITERS[field.type](one, style)) for field, one in found if one != field.default]


def _observations(value: tuple[Observation, ...], style: Style) -> str:
    below = style.deeper()
    return table([(scalar(one.step, style.flow), observation_text(one, below)) for one in value], style)


WRITERS: dict[FieldType, Callable[[Any, Style], str]] = {
    FieldType.TEXT: _text,
    FieldType.LONG_TEXT: long_text,
    FieldType.REFERENCE: _text,
    FieldType.REFERENCES: _references,
    FieldType.CHOICE: _text,
    FieldType.BAND: _named,
    FieldType.KIND: _named,
    FieldType.FLAG: _flag,
    FieldType.VISIBILITY: _flag,
    FieldType.COUNT: lambda value, style: str(value),
    FieldType.DURATION: _duration,
    FieldType.TIME: _time,
    FieldType.SHARE: _share,
    FieldType.MONEY: _money,
    FieldType.MONEY_RATE: _money_rate,
    FieldType.RATE: _rate,
    FieldType.STAFF: _staff,
    FieldType.FLOWS: _flows,
    FieldType.FAIL_POINT: _fail_point,
    FieldType.WAIT_POINT: _wait_point,
    FieldType.PERIODS: periods_text,
    FieldType.CHANGES: _changes,
    FieldType.MOMENTS: _moments,
    FieldType.BATCH: _batch,
    FieldType.PATIENCE: _patience,
    FieldType.UNTIL: _until,
    FieldType.FILE: _text,
    FieldType.DATE: _text,
    FieldType.SCORE: lambda value, style: str(value),
    FieldType.WORDS: _references,
    FieldType.OBSERVATIONS: _observations,
}
"""How a value of each type is written."""


def extra_text(value: object) -> str:
    """A value under an ``x-`` key, on one line."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, Items):
        return brackets([extra_text(item) for item in value])
    if isinstance(value, tuple):
        return braces([(scalar(str(key), True), extra_text(item)) for key, item in value])
    text = str(value)
    return quoted(text) if plain_number(text) is not None else scalar(text, True)
