"""What a simulation needs of a document: read with the place of every fault, and written as small diffs."""

from __future__ import annotations

import difflib
from dataclasses import replace

import pytest

from designer.model.blueprint import Blueprint
from designer.model.distributions import Distribution, empirical, exponential
from designer.model.elements import Batch, Demand, Flow, Moments, Patience
from designer.storage.document import read, write
from designer.storage.problems import DocumentError

HEAD = "format: service-blueprint/1\nstages: {s: {name: S}}\nlanes: {l: {name: L, band: customer}}\n"
DOCUMENT = (
    HEAD
    + """\
schedules:
  office: [{days: mon-fri, from: "09:00", to: "17:00"}]
demand:
  business: {start: choose, rate: 12 / h, priority: high}   # the best
  bus:
    start: choose
    times:
      - {days: mon-fri, at: ["08:00", "17:30"]}  # in and out
      - {days: sat, at: "10:00"}
  walk-in: {start: choose, arrivals: arrivals.csv}
steps:
  choose:
    type: decision
    name: Choose
    lane: l
    stage: s
    next:
      - {to: launder, share: {business: 80 %, walk-in: 40 %}}   # mixed
      - to: cook
        share:
          business: 20 %   # few
          walk-in: 60 %
  launder:
    name: Launder
    lane: l
    stage: s
    priority: low
    batch: {up-to: 8, after: 30 min}  # a load
    patience: {after: {exponential: 10 min}, to: away}
  cook:
    name: Cook
    lane: l
    stage: s
    time: {empirical: [3 min, 4 min 30 s]}
  away: {name: Away, lane: l, stage: s, time: {empirical: times.csv}}
  rest: {type: wait, name: Rest, lane: l, stage: s, time: 2 d, until: "11:00"}   # the day after next
  sleep: {type: wait, name: Sleep, lane: l, stage: s, until: office}
"""
)


def blueprint() -> Blueprint:
    return read(DOCUMENT).blueprint


def changed_lines(new: Blueprint) -> list[str]:
    source = read(DOCUMENT)
    text = write(new, source)
    assert read(text).blueprint == new
    lines = difflib.unified_diff(DOCUMENT.splitlines(), text.splitlines(), n=0, lineterm="")
    return [line for line in lines if line[0] in "+-" and not line.startswith(("---", "+++"))]


def test_that_everything_is_read_as_it_is_meant() -> None:
    b = blueprint()
    assert b.demand["business"].priority == "high"
    workdays = (0, 1, 2, 3, 4)
    assert b.demand["bus"].times == (Moments(workdays, 8 * 3600), Moments(workdays, 63000), Moments((5,), 36000))
    assert b.demand["walk-in"].arrivals == "arrivals.csv"
    assert b.steps["choose"].next == (
        Flow("launder", shares=(("business", 0.8), ("walk-in", 0.4))),
        Flow("cook", shares=(("business", 0.2), ("walk-in", 0.6))),
    )
    launder = b.steps["launder"]
    assert (launder.priority, launder.batch) == ("low", Batch(8, 1800.0))
    assert launder.patience == Patience(exponential(600.0), "away")
    assert b.steps["cook"].time == empirical((180.0, 270.0))
    assert (b.steps["rest"].until, b.steps["sleep"].until) == (11 * 3600, "office")
    assert b.steps["away"].time == Distribution("empirical", (), "times.csv")


def test_that_a_misspelt_schedule_is_guessed() -> None:
    with pytest.raises(DocumentError, match="unknown schedule 'ofice'; did you mean 'office'"):
        read(DOCUMENT.replace("until: office", "until: ofice"))


R = "{start: a, rate: 3 / h}"


@pytest.mark.parametrize(  # the place stands behind a ^
    ("steps", "demand", "why"),
    [
        ("", "{start: a}", "how many come is missing"),
        ("", "{start: a, times: []}", "how many come is missing"),
        ("", "{start: a, rate: 3 / h, ^arrivals: a.csv}", "'rate' says already"),
        ("", '{start: a, rate: 3 / h, ^times: [{days: mon, at: "08:00"}]}', "'rate' says already"),
        ("", '{start: a, times: [{days: mon, at: ^"24:00"}]}', "00:00 of the next day"),
        ("", "{start: a, times: [{days: mon, at: ^[]}]}", "a value is needed"),
        ("", '{start: a, times: [{days: ^moon, at: "08:00"}]}', "are not days"),
        ("", "{start: a, arrivals: ^../a.csv}", "not the name of a CSV file"),
        ("", "{start: a, arrivals: ^/etc/passwd}", "not the name of a CSV file"),
        ("", "{start: a, rate: 3 / h, priority: ^urgent}", "'urgent' is not known here"),
        (", batch: {up-to: ^0}", R, "a batch holds from 1 to 10000"),
        (", batch: ^{after: 3 min}", R, "'up-to' is missing"),
        (", batch: ^8", R, "a mapping"),
        (", patience: {after: 3 min, to: ^b}", R, "unknown step 'b'"),
        (", patience: {after: 3 min, to: ^a}", R, "cannot go to the same step"),
        (", patience: ^{to: c}", R, "'after' is missing"),
        (", next: [{to: c, share: {^e: 80 %}}]", R, "unknown demand 'e'"),
        (", next: [{to: c, share: {d: ^80}}]", R, "a unit is missing"),
        (", next: [{to: c, share: ^{}}]", R, "a value is needed"),
        (", time: {empirical: ^[]}", R, "takes a list of times"),
        (", until: ^11 o'clock", R, "not a time of day"),
        (', until: ^"24:00"', R, "00:00 of the next day"),
        (", until: ^d", R, "unknown schedule 'd'"),
        (", until: ^{days: mon}", R, "a single value is expected"),
        (", time: {empirical: [3 min, ^soon]}", R, "not a duration"),
        (", time: {empirical: ^3 min}", R, "not the name of a CSV file"),
    ],
)
def test_that_every_fault_has_its_place(steps: str, demand: str, why: str) -> None:
    marked = f"{HEAD}demand:\n  d: {demand}\nsteps:\n  a: {{name: A, lane: l, stage: s{steps}}}\n  c: {{name: C, lane: l, stage: s}}\n"
    before = marked.partition("^")[0] if "^" in marked else marked.partition("d: {")[0]
    with pytest.raises(DocumentError) as caught:
        read(marked.replace("^", ""))
    problem = caught.value.problems[0]
    assert why in str(problem)
    assert (problem.line, problem.column) == (before.count("\n") + 1, len(before) - before.rindex("\n"))


def test_that_an_edit_inside_such_a_value_changes_its_line_alone() -> None:
    b = blueprint()
    steps, demand = b.steps, b.demand
    more = b.put("steps", replace(steps["launder"], batch=Batch(10, 1800.0)))
    assert changed_lines(more) == [
        "-    batch: {up-to: 8, after: 30 min}  # a load",
        "+    batch: {up-to: 10, after: 30 min}  # a load",
    ]
    earlier = b.put("steps", replace(steps["rest"], until=9 * 3600 + 1800))
    assert (
        changed_lines(earlier)[1]
        == '+  rest: {type: wait, name: Rest, lane: l, stage: s, time: 2 d, until: "09:30"}   # the day after next'
    )
    open_then = b.put("steps", replace(steps["rest"], until="office"))
    assert changed_lines(open_then)[1].endswith("time: 2 d, until: office}   # the day after next")
    midnight = b.put("steps", replace(steps["sleep"], until=0))
    assert changed_lines(midnight)[1].endswith('until: "00:00"}')
    longer = b.put("steps", replace(steps["launder"], patience=Patience(exponential(900.0), "away")))
    assert changed_lines(longer)[1] == "+    patience: {after: {exponential: 15 min}, to: away}"
    one, other = steps["choose"].next
    fewer = b.put("steps", replace(steps["choose"], next=(one, replace(other, shares=(("business", 0.1), ("walk-in", 0.6))))))
    assert changed_lines(fewer) == ["-          business: 20 %   # few", "+          business: 10 %   # few"]
    measured = b.put("steps", replace(steps["cook"], time=empirical((180.0, 270.0, 300.0))))
    assert changed_lines(measured)[1] == "+    time: {empirical: [3 min, 4 min 30 s, 5 min]}"
    later = b.put("demand", replace(demand["bus"], times=(*demand["bus"].times[:2], Moments((5,), 39600))))
    assert changed_lines(later) == ['-      - {days: sat, at: "10:00"}', '+      - {days: sat, at: "11:00"}']


def test_that_another_way_of_coming_takes_the_place_of_the_first() -> None:
    b = blueprint()
    steady = b.put("demand", replace(b.demand["walk-in"], arrivals="", rate=10 / 3600))
    assert changed_lines(steady) == [
        "-  walk-in: {start: choose, arrivals: arrivals.csv}",
        "+  walk-in: {start: choose, rate: 10 / h}",
    ]


def test_that_what_a_file_holds_is_never_written() -> None:
    b = blueprint()
    full = b.put("demand", replace(b.demand["walk-in"], listed=(1.0, 2.0)))
    assert write(full, read(DOCUMENT)) == DOCUMENT
    assert read(write(full)).blueprint == b


def test_that_a_rate_of_zero_is_written_since_it_must_be_said() -> None:
    b = blueprint().put("demand", Demand("nobody", "choose"))
    assert "nobody: {start: choose, rate: 0 / h}" in write(b)
