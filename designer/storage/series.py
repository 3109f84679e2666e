"""Times and arrivals that stand in CSV files beside a document: the one place where these files are read."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import TypeVar

from designer.i18n import QT_TRANSLATE_NOOP, Message, Template, say
from designer.model.blueprint import Blueprint
from designer.model.distributions import EMPIRICAL, Distribution
from designer.model.elements import Demand, Ref, Step
from designer.model.quantities import LONGEST, QuantityError, parse_duration
from designer.model.scalars import check_file
from designer.model.texts import shorten

MOST_BYTES = 50_000_000
MOST_ROWS = 5_000_000
FARTHEST = 1e10
"""Seconds, some three hundred years."""
MOST_TOLD = 20
"""Problems of one file that are told."""
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?", re.ASCII)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SeriesProblem:
    """What is wrong with a file that the element `ref` names; `line` counts from 1, 0 where it is the whole file."""

    ref: Ref
    file: str
    line: int
    message: Message

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.ref.collection}/{self.ref.id}: {self.message}"


class SeriesError(Exception):
    """Files beside a document cannot be read; `problems` are all that were found."""

    def __init__(self, problems: Iterable[SeriesProblem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return type(self), (self.problems,)


class _Fault(Exception):
    def __init__(self, line: int, message: Message) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


def with_series(blueprint: Blueprint, folder: Path | None) -> Blueprint:
    """`blueprint` with what the CSV files in `folder` hold (None: it has none yet); the same object if it names no file.

    The first column counts; a first line that is no value is a title. Times are durations (``5 min``) or plain seconds. Arrivals are
    sorted: ISO 8601 date-times, times of day (of one day, taken for a Monday), or seconds after a Monday 00:00.
    Raises `SeriesError` for files that are missing, too large, empty or unsorted, or hold what is neither.
    """
    reader = _Reader(folder)
    steps = [new for step in blueprint.steps.values() if (new := reader.step(step)) is not step]
    demand = [filled for one in blueprint.demand.values() if (filled := reader.demand(one)) is not one]
    if reader.problems:
        raise SeriesError(reader.problems)
    if steps:
        blueprint = blueprint.with_(steps=blueprint.steps.put_all(steps))
    return blueprint.with_(demand=blueprint.demand.put_all(demand)) if demand else blueprint


def series(ref: Ref, folder: Path | None, name: str, arrivals: bool) -> tuple[float, ...]:
    """The values of the file `name` in `folder` that the element `ref` names: arrivals, or times (s). Raises `SeriesError` as `with_series`."""
    reader = _Reader(folder)
    values = reader.values(ref, name, arrivals)
    if reader.problems:
        raise SeriesError(reader.problems)
    return values


class _Reader:
    """Reads each file once, and gathers what is wrong."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder
        self.problems: list[SeriesProblem] = []
        self._read: dict[tuple[str, bool], tuple[float, ...] | list[_Fault]] = {}

    def step(self, step: Step) -> Step:
        """With the times of its own and of its customers' patience."""
        ref = Ref("steps", step.id)
        if step.time is not None and step.time.source:
            step = replace(step, time=self._time(ref, step.time))
        if step.patience is not None and step.patience.time.source:
            step = replace(step, patience=replace(step.patience, time=self._time(ref, step.patience.time)))
        return step

    def demand(self, demand: Demand) -> Demand:
        """With the arrivals of its list."""
        return replace(demand, listed=self.values(Ref("demand", demand.id), demand.arrivals, True)) if demand.arrivals else demand

    def _time(self, ref: Ref, time: Distribution) -> Distribution:
        return Distribution(EMPIRICAL, self.values(ref, time.source, False), time.source)

    def values(self, ref: Ref, name: str, arrivals: bool) -> tuple[float, ...]:
        """Those of one file, none where it cannot be read."""
        key = name, arrivals
        if key not in self._read:
            self._read[key] = _file(self.folder, name, arrivals)
        found = self._read[key]
        if isinstance(found, tuple):
            return found
        self.problems += [SeriesProblem(ref, name, fault.line, fault.message) for fault in found]
        return ()


def _file(folder: Path | None, name: str, arrivals: bool) -> tuple[float, ...] | list[_Fault]:
    """The values of a file, or what is wrong with it."""
    try:
        text = _text(folder, name)
        rows = list(islice(_rows(text), MOST_ROWS + 1))
        if len(rows) > MOST_ROWS:
            raise _whole(QT_TRANSLATE_NOOP("storage", "the file has more than {most} lines"), most=MOST_ROWS)
        return _arrivals(rows) if arrivals else _converted(rows, _seconds)
    except _Fault as fault:
        return [fault]
    except _Faults as faults:
        return faults.faults


class _Faults(Exception):
    def __init__(self, faults: list[_Fault]) -> None:
        super().__init__(len(faults))
        self.faults = faults


def _whole(template: Template, **args: str | int) -> _Fault:
    return _Fault(0, say(template, **args))


def _text(folder: Path | None, name: str) -> str:
    try:
        check_file(name)
    except QuantityError as error:
        raise _Fault(0, error.message) from None
    if folder is None:
        raise _whole(QT_TRANSLATE_NOOP("storage", "the file stands beside the document; save the document first"))
    path = folder / name
    try:
        if not path.is_file():
            raise _whole(QT_TRANSLATE_NOOP("storage", "there is no such file beside the document"))
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise _whole(QT_TRANSLATE_NOOP("storage", "the file cannot be read: {reason}"), reason=error.strerror or str(error)) from None
    if len(data) > MOST_BYTES:
        raise _whole(QT_TRANSLATE_NOOP("storage", "the file has more than {most} MB"), most=MOST_BYTES // 1_000_000)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")  # what spreadsheets write; values are ASCII either way


def _rows(text: str) -> Iterator[tuple[int, str]]:
    """Line number and first cell of all lines that hold anything; cells are parted by semicolons, tabs or commas, as the first line has it."""
    head = text[:10_000].lstrip().partition("\n")[0]
    delimiter = next((sign for sign in (";", "\t") if sign in head), ",")
    rows = csv.reader(text.splitlines(), delimiter=delimiter)
    try:
        for row in rows:
            if row and (cell := row[0].strip()):
                yield rows.line_num, cell
    except csv.Error:
        raise _Fault(rows.line_num, say(QT_TRANSLATE_NOOP("storage", "this line is no CSV"))) from None


def _converted(rows: list[tuple[int, str]], convert: Callable[[str], T]) -> tuple[T, ...]:
    """The values of `rows`, without a title. Raises `_Fault` and `_Faults`."""
    values: list[T] = []
    faults: list[_Fault] = []
    for index, (line, cell) in enumerate(rows):
        try:
            values.append(convert(cell))
        except ValueError:
            if index or len(rows) == 1 or re.match(r"[-+.\d]|nan|inf", cell, re.IGNORECASE):
                template = QT_TRANSLATE_NOOP("storage", "'{text}' is neither a time nor a number of seconds from 0 up")
                faults.append(_Fault(line, say(template, text=shorten(cell))))
        if len(faults) >= MOST_TOLD:
            break
    if faults:
        raise _Faults(faults)
    if not values:
        raise _whole(QT_TRANSLATE_NOOP("storage", "the file is empty"))
    return tuple(values)


def _seconds(cell: str) -> float:
    """Seconds of a number or a duration. Raises `ValueError`."""
    try:
        value = float(cell)
    except ValueError:
        try:
            return parse_duration(cell[:200])
        except QuantityError as error:
            raise ValueError(cell) from error
    if not 0 <= value <= LONGEST:  # false for what is no number, too
        raise ValueError(cell)
    return value


def _arrivals(rows: list[tuple[int, str]]) -> tuple[float, ...]:
    """Seconds after the Monday 00:00 before the first of them. Raises `_Fault` and `_Faults`."""
    moments = _converted(rows, _moment)
    first_line = len(rows) - len(moments)
    kinds = {type(moment) for moment in moments}
    if len(kinds) > 1:
        odd = next(i for i, moment in enumerate(moments) if type(moment) is not type(moments[0]))
        message = say(QT_TRANSLATE_NOOP("storage", "dates and times without a date cannot stand in one file"))
        raise _Fault(rows[first_line + odd][0], message)
    seconds = _since_monday(moments)
    for i in range(1, len(seconds)):
        if seconds[i] < seconds[i - 1]:
            raise _Fault(
                rows[first_line + i][0], say(QT_TRANSLATE_NOOP("storage", "arrivals must be sorted; this one is earlier than the last"))
            )
    return seconds


def _moment(cell: str) -> float | datetime:
    """Seconds, or a date and time. Raises `ValueError`."""
    clock = _CLOCK.fullmatch(cell)
    if clock is not None:
        return int(clock[1]) * 3600.0 + int(clock[2]) * 60 + int(clock[3] or 0)
    try:
        value = float(cell)
    except ValueError:
        return datetime.fromisoformat(cell).replace(tzinfo=None)  # the clock on the wall
    if not 0 <= value <= FARTHEST:
        raise ValueError(cell)
    return value


def _since_monday(moments: tuple[float | datetime, ...]) -> tuple[float, ...]:
    dates = [moment for moment in moments if isinstance(moment, datetime)]
    if not dates:
        return tuple(moment for moment in moments if isinstance(moment, float))
    day = dates[0].replace(hour=0, minute=0, second=0, microsecond=0)
    week = timedelta(days=day.weekday())
    return tuple((moment - day + week).total_seconds() for moment in dates)
