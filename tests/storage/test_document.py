"""Reading: what a document means, and every problem with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from designer.model.distributions import Distribution
from designer.model.elements import Band, FailPoint, Flow, Period, Position, Ref, StepKind, WaitPoint, flow_ref
from designer.storage.document import read, write
from designer.storage.problems import MOST_PROBLEMS, DocumentError

DOCUMENTS = Path(__file__).parent.parent / "documents"
HEAD = "format: service-blueprint/1\nstages: {s: {name: S}}\nlanes: {l: {name: L, band: customer}}\n"


def problems(text: str | bytes) -> list[str]:
    with pytest.raises(DocumentError) as caught:
        read(text)
    return [str(problem) for problem in caught.value.problems]


def test_that_a_whole_document_is_read_as_it_is_meant() -> None:
    source = read((DOCUMENTS / "versions" / "1.blueprint.yaml").read_bytes(), "1.blueprint.yaml")
    b = source.blueprint
    assert (b.name, b.description, b.currency) == ("Hotel stay", "From the door to the room.\nOne leisure guest.\n", "EUR")
    assert [lane.band for lane in b.lanes.values()] == [Band.EVIDENCE, Band.CUSTOMER, Band.FRONT_OFFICE]
    assert list(b.lines) == ["interaction"]
    assert b.staff["receptionist"].cost == pytest.approx(18 / 3600)
    assert b.schedules["desk-hours"].periods == (Period((0, 1, 2, 3, 4, 5, 6), 7 * 3600, 23 * 3600),)
    assert b.demand["leisure"].rate == pytest.approx(30 / 3600)
    assert [part.period.days for part in b.demand["groups"].profile] == [(0, 1, 2, 3, 4), (5, 6)]
    step = b.steps["check-in"]
    assert step.kind is StepKind.ACTIVITY
    assert step.visible is True
    assert step.time == Distribution("lognormal", (300.0, 120.0))
    assert step.fail_point == FailPoint("The reservation is not found", "Offer a room at once")
    assert step.wait_point == WaitPoint("The queue at the desk", 600.0)
    assert step.next == (Flow("hand-key", "Yes", 0.8), Flow("wait-in-lobby", "No", 0.2))
    assert step.extra == (("x-owner", (("team", "desk"), ("since", 2024))),)
    assert b.steps["wait-in-lobby"].time == Distribution("fixed", (1200.0,))
    assert b.layout["summer"] == Position(160, 80.5)
    assert b.extra == (("x-review", (2024, "ok")),)
    assert not source.migrated


def test_that_every_problem_of_a_document_is_told_with_its_place() -> None:
    assert problems((DOCUMENTS / "wrong" / "many.blueprint.yaml").read_bytes()) == [
        "3:34: unknown key 'livecycle'; did you mean 'lifecycle'?",
        "5:38: 'front offce' is not known here; did you mean 'front office'?",
        "6:3: 'Kitchen' cannot be an id (small letters, digits and hyphens); 'kitchen' could",
        "7:37: 'three' is not a whole number from 0 to 999999 (without quotes)",
        "7:50: '18 USD / h' is in USD, but the currency of the document is EUR",
        "7:72: unknown schedule 'ever'",
        "11:11: unknown lane 'recption'; did you mean 'reception'?",
        "13:11: a unit is missing; write 5 min, not 5",
        "14:13: unknown staff pool 'clrk'; did you mean 'clerk'?",
        "15:14: write true or false, not 'yes'",
        "16:17: there are two flows to 'pay'; one is the most",
        "16:22: a step cannot flow into itself",
        "17:27: unknown stage 'arive'; did you mean 'arrive'?",
        "17:58: unknown distribution 'exponental'; did you mean 'exponential'?",
        "17:84: a unit is missing; write 5 EUR, not 5",
        "17:98: unknown step 'gone'",
        "17:111: a unit is missing; write 50 %, not 0.5",
        "18:3: a mapping (key: value) is expected here",
        "19:42: a unit is missing; write 30 / h, not 30",
        "20:64: a unit is missing; write 10 min, not 10",
        "20:76: '120 %' is more than 100 %",
        "21:12: 'reason' is missing here",
        "22:1: unknown key 'stagges'; did you mean 'stages'?",
        "23:10: 'chek-in' is neither a step nor a note; did you mean 'check-in'?",
        "23:36: a coordinate is a number between -1000000 and 1000000",
    ]


@pytest.mark.parametrize(
    ("step", "near"),
    [
        ("{name: A, lnae: l, stage: s}", "lane"),  # as near to name, which is there
        ("{nmae: A, lane: l, stage: s}", "name"),
        ("{nane: A, lane: l, stage: s}", "name"),  # as near to lane, which is there
        ("{name: A, lane: l, stage: s, tmie: 5 min}", "time"),
        ("{name: A, lane: l, stage: s, time: {uniform: {mni: 1 min, max: 2 min}}}", "min"),
    ],
)
def test_that_a_misspelt_key_is_taken_for_the_one_that_is_missing_there(step: str, near: str) -> None:
    (first, *rest) = problems(f"{HEAD}steps: {{a: {step}}}\n")
    assert first.endswith(f"did you mean '{near}'?") or f"'{near}' is missing" in first
    assert all(f"'{near}'" in problem for problem in rest)


REFERRING = """\
format: service-blueprint/1
stages: {s: {name: S}}
lanes: {l: {name: L, band: support}}
schedules: {day: [{days: mon, from: "07:00", to: "09:00"}]}
staff: {clerk: {name: Clerk, schedule: day}}
steps: {a: {name: A, lane: l, stage: s, staff: clerk, next: b}, b: {name: B, lane: l, stage: s, staff: {clerk: 2}}}
notes: {n: {text: T, lane: l, stage: s}}
promises: {p: {name: P, from: a, to: b, within: 5 min, target: 90 %}}
layout: {a: [1, 2]}
"""


@pytest.mark.parametrize("key", ["stages", "lanes", "schedules", "staff", "steps"])
def test_that_a_misspelt_collection_is_one_problem(key: str) -> None:
    line = next(number for number, text in enumerate(REFERRING.splitlines(), 1) if text.startswith(key))
    assert problems(REFERRING.replace(f"\n{key}:", f"\n{key[:-1]}:")) == [f"{line}:1: unknown key '{key[:-1]}'; did you mean '{key}'?"]


def test_that_what_a_misspelt_collection_does_not_hold_either_is_told() -> None:
    text = REFERRING.replace("\nstaff:", "\nstaf:").replace("staff: clerk", "staff: clrk")
    assert problems(text) == ["5:1: unknown key 'staf'; did you mean 'staff'?", "6:48: unknown staff pool 'clrk'; did you mean 'clerk'?"]


def test_that_nothing_is_called_unknown_where_the_collection_cannot_be_read() -> None:
    text = REFERRING.replace("steps: {a", "steps: [{a").replace("{clerk: 2}}}", "{clerk: 2}}}]")
    assert problems(text) == ["6:8: a mapping of ids to what they stand for is expected here"]


@pytest.mark.parametrize("name", ["no", "on", "Yes", "12:30", "1e3", "null", "~", "0o17", "2001-12-14", "true", "3.5"])
def test_that_a_name_stays_text_whatever_it_looks_like(name: str) -> None:
    source = read(f"{HEAD}steps: {{a: {{name: {name}, lane: l, stage: s}}}}\n")
    assert source.blueprint.steps["a"].name == name
    assert read(write(source.blueprint)).blueprint == source.blueprint


@pytest.mark.parametrize(
    ("step", "problem"),
    [
        ("{name: A, lane: l, stage: s, next: a}", "4:47: a step cannot flow into itself"),
        ("{name: A, lane: l}", "4:9: 'stage' is missing here"),
        ("{name: , lane: l, stage: s}", "4:18: a value is needed here"),
        ("{name: A, lane: [l], stage: s}", "4:28: a single value is expected here, not a list or a mapping"),
        ("{name: A, lane: l, stage: s, time: {uniform: {min: 5 min, max: 1 min}}}", "4:57: uniform: min, mode and max must not fall"),
        ("{name: A, lane: l, stage: s, time: {uniform: {min: 5 min}}}", "4:57: 'max' is missing here"),
        ("{name: A, lane: l, stage: s, time: {erlang: {mean: 5 min, k: 0}}}", "4:56: erlang: k is a whole number from 1 to 1000"),
        ("{name: A, lane: l, stage: s, time: [5 min]}", "4:47: a time is written like 5 min or {exponential: 5 min}"),
        ("{name: A, lane: l, stage: s, time: 5 parsecs}", "4:47: unknown unit 'parsecs' in '5 parsecs'; use s, min, h, d or week"),
        ("{name: A, lane: l, stage: s, cost: .nan EUR}", "4:47: '.nan EUR' is not an amount; write for example 2.50 EUR"),
        ('{name: "A\\u0007", lane: l, stage: s}', "4:19: the control character U+0007 cannot stand in a text"),
        ('{name: "A\\nB", lane: l, stage: s}', "4:19: this text must stand on one line"),
        ("{name: A, lane: l, stage: s, x-a: .inf}", "4:46: a number that is not finite cannot stand in a document"),
        ("{name: A, lane: l, stage: s, next: [[a]]}", "4:48: a single value is expected here, not a list or a mapping"),
    ],
)  # fmt: skip
def test_that_a_wrong_step_is_told_where_it_is_wrong(step: str, problem: str) -> None:
    assert problems(f"{HEAD}steps: {{a: {step}}}\n") == [problem]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "1:1: the document is empty; it begins with format: service-blueprint/1"),
        ("# only this\n", "1:1: the document is empty; it begins with format: service-blueprint/1"),
        ("name: x\n", "1:1: the format is missing; the document begins with format: service-blueprint/1"),
        ("format: blueprint\n", "1:9: unknown format 'blueprint'; write service-blueprint/1"),
        ("- a\n", "1:1: a document is a mapping that begins with format: service-blueprint/1"),
        ("just text\n", "1:1: a document is a mapping that begins with format: service-blueprint/1"),
        (HEAD + "steps: [a]\n", "4:8: a mapping of ids to what they stand for is expected here"),
        (HEAD + "notes: {n: {text: T, lane: l, stage: s}}\nsteps: {n: {name: N, lane: l, stage: s}}\n",
         "4:9: 'n' is a step's id already; a note needs its own"),
        (HEAD + "schedules: {d: [{days: mon-fry, from: 7, to: 9:00}]}\n", "4:24: 'mon-fry' are not days; write for example mon-fri or mon, wed, sat"),
        (HEAD + "schedules: {d: [{days: mon, from: '22:00', to: '06:00'}]}\n",
         "4:48: the hours end before they begin; write two periods across midnight"),
        (HEAD + "currency: euro\n", "4:11: a currency is three capital letters, such as EUR"),
    ],
)  # fmt: skip
def test_that_a_wrong_document_is_told_where_it_is_wrong(text: str, problem: str) -> None:
    assert problem in problems(text)


def test_that_a_newer_format_is_refused_and_nothing_else_is_said_of_it() -> None:
    found = problems("format: service-blueprint/7\nshapes: {a: 1}\n")
    assert found == ["1:9: the document is of the newer format service-blueprint/7; this program reads up to service-blueprint/1"]


def test_that_a_hopeless_document_is_given_up_after_a_hundred_problems() -> None:
    rows = "".join(f"  s{n}: {{name: x, lane: nowhere, stage: s}}\n" for n in range(5000))
    assert len(problems(f"{HEAD}steps:\n{rows}")) == MOST_PROBLEMS


def test_that_a_problem_names_the_file() -> None:
    with pytest.raises(DocumentError, match=r"^hotel\.yaml:1:1: the format is missing"):
        read("name: x\n", "hotel.yaml")


def test_that_places_of_elements_attributes_and_flows_are_known() -> None:
    source = read((DOCUMENTS / "versions" / "1.blueprint.yaml").read_bytes())
    assert source.place(Ref("steps", "check-in")) == (36, 3)
    assert source.place(Ref("steps", "check-in"), "time") == (41, 5)
    assert source.place(Ref("steps", "check-in"), "moment_of_truth") == (44, 5)
    assert source.place(Ref("steps", "check-in"), "description") == (36, 3)
    assert source.place(flow_ref("check-in", "wait-in-lobby")) == (51, 9)
    assert source.place(flow_ref("check-in", "wait-in-lobby"), "share") == (51, 41)
    assert source.place(flow_ref("come-in", "check-in")) == (35, 11)
    assert source.place(Ref("steps", "gone")) == (1, 1)
    assert source.place(None) == (1, 1)
    assert source.place(None, "promises") == (56, 1)


@pytest.mark.parametrize(
    "text",
    [
        '{"format": "service-blueprint/1", "name": "JSON is YAML"}',
        "format: service-blueprint/1\n...\n",
        "---\nformat: service-blueprint/1\n",
    ],
)
def test_that_other_spellings_of_yaml_are_read_and_kept(text: str) -> None:
    source = read(text)
    assert write(source.blueprint, source) == text
    edited = source.blueprint.with_(name="Other")
    assert read(write(edited, source)).blueprint == edited
