"""The event log: what process-mining tools read of one replication."""

from __future__ import annotations

import csv
import io
import math
import xml.etree.ElementTree as ET
from datetime import datetime
from pathlib import Path

import pytest

from designer.exchange.event_log import COLUMNS, stamp, table, write_log, xes
from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import exponential, fixed
from designer.model.elements import Band, Demand, Flow, Lane, Patience, StaffPool, StaffUse, Stage, Step, StepKind
from designer.simulation.compiler import compile_network, with_streams
from designer.simulation.engine import Window, replicate
from designer.simulation.records import Passage
from designer.simulation.specification import Specification
from designer.storage.files import FileProblem

NS = "{http://www.xes-standard.org/}"
PLAIN = Specification(seed=7, compiled=False)


def blueprint(name: str = "Serve & go") -> Blueprint:
    """A clerk who loses the impatient, then a check that sends a third back."""
    clerk = (StaffUse("clerk", 2),)
    steps = [
        Step(
            "serve",
            name,
            "desk",
            "all",
            time=exponential(200.0),
            staff=clerk,
            next=(Flow("check"),),
            patience=Patience(fixed(400.0), "gone"),
        ),
        Step("check", "Check", "desk", "all", StepKind.DECISION, next=(Flow("serve", share=0.3), Flow("end", share=0.7))),
        Step("gone", "Gone", "desk", "all", StepKind.END),
        Step("end", "End", "desk", "all", StepKind.END),
    ]
    return Blueprint(
        name="=Shop <1>",
        stages=Table.of([Stage("all", "All")]),
        lanes=Table.of([Lane("desk", "=Desk", Band.FRONT_OFFICE)]),
        staff=Table.of([StaffPool("clerk", "Clerk", 4)]),
        steps=Table.of(steps),
        demand=Table.of([Demand("guests", "serve", 0.006)]),
    )


def rows_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))


def seconds(one: str, other: str) -> float:
    return (datetime.fromisoformat(other) - datetime.fromisoformat(one)).total_seconds()


def test_that_the_table_tells_what_the_tally_counts(tmp_path: Path) -> None:
    service, window = blueprint(), Window(3600.0, cases=400)
    write_log(tmp_path / "log.csv", service, window, PLAIN)
    network, names = compile_network(service)
    tally = replicate(with_streams(network, names, 7, 1), names, window)
    rows = rows_of(tmp_path / "log.csv")
    assert tuple(rows[0]) == COLUMNS
    served = [row for row in rows if row["step"] == "serve" and row["began"]]
    gone = [row for row in rows if row["lifecycle"] == "withdraw"]
    found = tally.steps["serve", "guests"]
    assert (len({row["case"] for row in rows}), len(served), len(gone)) == (400, found.visits, found.left)
    assert len(gone) > 10
    waits = math.fsum(seconds(row["arrived"], row["began"]) for row in served)
    assert waits == pytest.approx(found.wait_sum, abs=0.001 * len(served))
    assert math.fsum(seconds(row["began"], row["ended"]) for row in served) == pytest.approx(found.work_sum, abs=0.001 * len(served))
    assert {(row["segment"], row["lane"], row["resources"], row["name"]) for row in served} == {
        ("guests", "'=Desk", "2 Clerk", "Serve & go")
    }


def test_that_only_cases_of_the_window_are_told_each_in_the_order_of_time(tmp_path: Path) -> None:
    write_log(tmp_path / "log.csv", blueprint(), Window(7200.0, 36_000.0), PLAIN)
    rows = rows_of(tmp_path / "log.csv")
    firsts: dict[str, str] = {}
    for row in rows:
        firsts.setdefault(row["case"], row["arrived"])
    assert min(firsts.values()) >= stamp(7200)
    assert max(firsts.values()) < stamp(43_200)
    places = [(int(row["case"]), row["arrived"]) for row in rows]
    assert places == sorted(places)


def test_that_xes_has_a_trace_for_each_case_and_an_event_for_each_change(tmp_path: Path) -> None:
    write_log(tmp_path / "log.xes", blueprint(), Window(0.0, cases=100), PLAIN)
    write_log(tmp_path / "log.csv", blueprint(), Window(0.0, cases=100), PLAIN)
    rows = rows_of(tmp_path / "log.csv")
    root = ET.parse(tmp_path / "log.xes").getroot()
    assert root.get("xes.version") == "1849-2016"
    assert [part.get("prefix") for part in root.findall(f"{NS}extension")] == ["concept", "lifecycle", "time", "org"]
    assert len(root.findall(f"{NS}trace")) == 100
    events = [{part.get("key"): part.get("value") for part in event} for event in root.iter(f"{NS}event")]
    wanted = sum(1 if row["arrived"] == row["ended"] else 2 if not row["began"] else 3 for row in rows)
    assert len(events) == wanted
    assert {event["lifecycle:transition"] for event in events} == {"schedule", "start", "complete", "withdraw"}
    assert {event["concept:name"] for event in events} == {"Serve & go", "Check", "Gone", "End"}
    for trace in root.iter(f"{NS}trace"):
        times = [date.get("value") or "" for date in trace.iter(f"{NS}date")]
        assert times == sorted(times)


def test_that_what_xml_cannot_hold_does_not_spoil_the_file() -> None:
    service = blueprint('a\x01b "quoted" <tag>\nnext')
    data = b"".join(xes(service, [Passage(0, "guests", "serve", 0.0, 1.0, 2.0)]))
    names = {part.get("value") for part in ET.fromstring(data).iter(f"{NS}string") if part.get("key") == "concept:name"}
    assert 'ab "quoted" <tag>\nnext' in names


def test_that_times_are_those_of_a_week_that_begins_on_monday() -> None:
    assert stamp(0) == "2024-01-01T00:00:00.000+00:00"
    assert datetime.fromisoformat(stamp(0)).weekday() == 0
    assert stamp(86_400 + 8.5 * 3600 + 0.0004) == "2024-01-02T08:30:00.000+00:00"
    assert b"2024-01-01T00:00:01.500+00:00" in b"".join(table(blueprint(), [Passage(0, "guests", "serve", 0.0, 1.5, 2.0)]))


def test_that_nothing_is_left_where_the_log_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(FileProblem):
        write_log(tmp_path / "none" / "log.xes", blueprint(), Window(0.0, cases=5), PLAIN)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.filterwarnings("ignore")
def test_that_pm4py_reads_the_same_cases_events_and_times(tmp_path: Path) -> None:
    pm4py = pytest.importorskip("pm4py", reason="pm4py is not installed; it is no part of this program, whose logs it reads")
    write_log(tmp_path / "log.xes", blueprint(), Window(3600.0, cases=400), PLAIN)
    write_log(tmp_path / "log.csv", blueprint(), Window(3600.0, cases=400), PLAIN)
    rows = rows_of(tmp_path / "log.csv")
    log = pm4py.read_xes(str(tmp_path / "log.xes"), variant="iterparse")
    assert log["case:concept:name"].nunique() == 400
    assert len(log) == sum(1 if row["arrived"] == row["ended"] else 2 if not row["began"] else 3 for row in rows)
    begins, ends = log[log["lifecycle:transition"] == "start"], log[log["lifecycle:transition"] == "complete"]
    pairs = begins.merge(ends, on="concept:instance")
    took = (pairs["time:timestamp_y"] - pairs["time:timestamp_x"]).dt.total_seconds().mean()
    served = [seconds(row["began"], row["ended"]) for row in rows if row["step"] == "serve" and row["began"]]
    assert len(pairs) == len(served)
    assert took == pytest.approx(math.fsum(served) / len(served), abs=1e-6)
    durations = pm4py.get_all_case_durations(log)
    spans: dict[str, tuple[str, str]] = {}
    for row in rows:
        first, last = spans.get(row["case"], (row["arrived"], row["ended"]))
        spans[row["case"]] = min(first, row["arrived"]), max(last, row["ended"])
    assert math.fsum(durations) / 400 == pytest.approx(math.fsum(seconds(*span) for span in spans.values()) / 400, abs=1e-6)
