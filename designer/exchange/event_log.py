"""The event log of one replication, for process mining: CSV, and XES (IEEE 1849-2016) with the concept, lifecycle, time and org extensions.

Only cases that count are told, all of each. Times are those of a week that begins on `MONDAY`, in UTC. Memory does not grow with the log:
passages wait on the disk until they can be told case by case.
"""

from __future__ import annotations

import csv
import io
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import quoteattr

from designer.model.blueprint import Blueprint
from designer.model.elements import Step
from designer.simulation.compiler import compile_network, with_streams
from designer.simulation.engine import Window, replicate
from designer.simulation.records import Passage
from designer.simulation.simulate import mode
from designer.simulation.specification import Specification
from designer.storage.files import save_parts

MONDAY = datetime(2024, 1, 1, tzinfo=UTC)
COLUMNS = ("case", "segment", "step", "name", "lane", "resources", "arrived", "began", "ended", "lifecycle")
DONE, GONE = "complete", "withdraw"
"""How a passage ends, in the words of the lifecycle extension: the work was done, or the customer lost patience before it began."""

Events = Iterable[tuple[float, str]]
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_log(path: Path, blueprint: Blueprint, window: Window, specification: Specification, replication: int = 1) -> None:
    """Run one replication and write what happened to `path`, as XES if it ends so, else as CSV; all of it or nothing.

    Raises `designer.storage.files.FileProblem`, and what `designer.simulation.engine.replicate` raises.
    """
    network, names = compile_network(blueprint)
    tell = xes if path.suffix.lower() == ".xes" else table
    with closing(_Kept(window)) as kept:
        replicate(with_streams(network, names, specification.seed, replication), names, window, mode(specification.compiled), keep=kept.put)
        save_parts(path, tell(blueprint, kept.passages()))


def table(blueprint: Blueprint, passages: Iterable[Passage]) -> Iterator[bytes]:
    """CSV (RFC 4180, UTF-8): a row of `COLUMNS`, then one for each passage of a case through a step. `began` is empty for who left before."""
    yield _row(COLUMNS)
    for one in passages:
        step = blueprint.steps[one.step]
        began = "" if one.began is None else stamp(one.began)
        texts = map(_safe, (one.demand, step.id, step.name or step.id, _lane(blueprint, step), _pools(blueprint, step)))
        yield _row((str(one.case), *texts, stamp(one.since), began, stamp(one.ended), GONE if one.began is None else DONE))


def xes(blueprint: Blueprint, passages: Iterable[Passage]) -> Iterator[bytes]:
    """XES: one trace for each case; a passage with time or staff has the events schedule, start and complete (or withdraw), others complete."""
    yield _HEAD.encode()
    yield f'\t<string key="concept:name" value={_quoted(blueprint.name)}/>\n'.encode()
    for (case, demand), mine in groupby(passages, key=lambda one: (one.case, one.demand)):
        yield _trace(blueprint, case, demand, list(mine)).encode()
    yield b"</log>\n"


def stamp(seconds: float) -> str:
    """The time of day and date, `seconds` after a Monday 00:00: ``2024-01-01T08:30:00.000+00:00``."""
    return (MONDAY + timedelta(milliseconds=round(seconds * 1000))).isoformat(timespec="milliseconds")


# -- XES ----------------------------------------------------------------------------------------------------------------------

_EXTENSIONS = {"Concept": "concept", "Lifecycle": "lifecycle", "Time": "time", "Organizational": "org"}
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1849-2016" xes.features="" xmlns="http://www.xes-standard.org/">\n'
    + "".join(
        f'\t<extension name="{name}" prefix="{prefix}" uri="http://www.xes-standard.org/{prefix}.xesext"/>\n'
        for name, prefix in _EXTENSIONS.items()
    )
    + '\t<global scope="trace">\n\t\t<string key="concept:name" value="0"/>\n\t</global>\n'
    + '\t<global scope="event">\n\t\t<string key="concept:name" value="step"/>\n'
    + f'\t\t<date key="time:timestamp" value="{stamp(0)}"/>\n'
    + '\t\t<string key="lifecycle:transition" value="complete"/>\n\t</global>\n'
    + '\t<classifier name="Step" keys="concept:name"/>\n'
    + '\t<classifier name="Step and transition" keys="concept:name lifecycle:transition"/>\n'
    + '\t<string key="lifecycle:model" value="standard"/>\n'
)


def _trace(blueprint: Blueprint, case: int, demand: str, passages: list[Passage]) -> str:
    told = [(time, number, what) for number, one in enumerate(passages) for time, what in _events(one)]
    lines = [f'\t<trace>\n\t\t<string key="concept:name" value="{case}"/>\n\t\t<string key="segment" value={_quoted(demand)}/>\n']
    for time, number, what in sorted(told, key=lambda each: each[0]):
        lines.append(_event(blueprint, blueprint.steps[passages[number].step], f"{case}-{number}", time, what))
    return "".join([*lines, "\t</trace>\n"])


def _events(one: Passage) -> Events:
    if one.began is None:
        return (one.since, "schedule"), (one.ended, GONE)
    if one.since == one.ended:
        return ((one.ended, DONE),)
    return (one.since, "schedule"), (one.began, "start"), (one.ended, DONE)


def _event(blueprint: Blueprint, step: Step, instance: str, time: float, what: str) -> str:
    values = {"concept:name": step.name or step.id, "concept:instance": instance, "lifecycle:transition": what, "step": step.id}
    values["org:role"] = _lane(blueprint, step)
    if step.staff:
        values["org:group"] = _pools(blueprint, step)
    texts = "".join(f'\t\t\t<string key="{key}" value={_quoted(value)}/>\n' for key, value in values.items())
    return f'\t\t<event>\n{texts}\t\t\t<date key="time:timestamp" value="{stamp(time)}"/>\n\t\t</event>\n'


def _quoted(text: str) -> str:
    """An attribute's value; what XML cannot hold is left out."""
    return quoteattr(_NOT_IN_XML.sub("", text), {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


# -- texts --------------------------------------------------------------------------------------------------------------------


def _lane(blueprint: Blueprint, step: Step) -> str:
    lane = blueprint.lanes.get(step.lane)
    return (lane.name or lane.id) if lane is not None else step.lane


def _pools(blueprint: Blueprint, step: Step) -> str:
    pools = [(blueprint.staff[use.pool].name or use.pool, use.people) for use in step.staff]
    return ", ".join(name if people == 1 else f"{people} {name}" for name, people in pools)


def _row(texts: Iterable[str]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerow(texts)
    return out.getvalue().encode()


def _safe(text: str) -> str:
    """No text that a spreadsheet would take for a formula (OWASP, *CSV injection*)."""
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) else text


# -- keeping ------------------------------------------------------------------------------------------------------------------


class _Kept:
    """The passages of the cases that count, on the disk."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._counts: dict[int, bool] = {}
        self._data = sqlite3.connect("")  # a file of its own, which goes when it is closed
        self._data.execute("create table passage (one, demand, step, since real, began real, ended real)")

    def put(self, passages: list[Passage]) -> None:
        counted = [one for one in passages if self._is_counted(one)]
        self._data.executemany("insert into passage values (?, ?, ?, ?, ?, ?)", counted)

    def _is_counted(self, one: Passage) -> bool:
        """A case's first passage begins when it comes."""
        window = self._window
        return self._counts.setdefault(one.case, window.warm_up <= one.since < window.warm_up + window.seconds)

    def passages(self) -> Iterator[Passage]:
        """Case by case, each in the order of time; numbers rise with time, so those behind the window's last case do not count."""
        known = sorted(case for case, counted in self._counts.items() if counted)[: self._window.cases]
        last = known[-1] if known else -1
        rows = self._data.execute("select * from passage where one <= ? order by one, since, rowid", (last,))
        return (Passage(*row) for row in rows)

    def close(self) -> None:
        self._data.close()


__all__ = ["COLUMNS", "MONDAY", "stamp", "table", "write_log", "xes"]
