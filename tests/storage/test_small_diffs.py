"""Writing: a small edit is a small diff, and comments go with what they describe."""

from __future__ import annotations

import difflib
from dataclasses import replace

import pytest

from designer.model.blueprint import Blueprint, Frozen
from designer.model.distributions import exponential, fixed
from designer.model.elements import Band, Flow, Lane, Position, StaffUse, Stage, Step, Suppression
from designer.model.printing import PrintSettings
from designer.storage.document import read, write

DOCUMENT = """\
# yaml-language-server: $schema=service-blueprint-1.schema.json
format: service-blueprint/1
name:   Hotel   # the name

stages:
  arrive: {name: Arrival, lifecycle: serve}   # first
  # second stage
  leave: {name: Leaving}
lanes:                                  # top to bottom
  desk: {name: Reception, band: front office}

  # money
  accounts:
    name: Accounts
    band: back office   # hidden
staff:
  clerk: {name: Clerk, count: 3, cost: 18 EUR / h}
  porter: {name: Porter}
steps:
  # all of them

  # the start
  come-in:
    type: start
    name: 'Come in'
    lane: desk    # here
    stage: arrive
    next: check-in

  check-in:
    name: Check the guest in
    lane: desk
    stage: arrive
    time: {lognormal: {mean: 5 min, sd: 2 min}}  # measured
    staff: {clerk: 1, porter: 2}
    # cost: 3 EUR
    next:
      # most
      - {to: room-ready, when: "Yes", share: 80 %}   # good
      - to: pay
        when: No
        share: 20 %

  room-ready:
    name: Room
    lane: accounts
    stage: arrive
    next: [pay]

  # the end
  pay:
    name: Pay
    lane: accounts
    stage: leave
    procedure: |
      First this.
      Then that.
    # further: in

# geometry
layout:
  check-in: [24, 12]   # moved
  pay: [3, 4.5]
"""
SOURCE = read(DOCUMENT)
B = SOURCE.blueprint


def step(id: str, **changes: object) -> Blueprint:
    return B.put("steps", replace(B.steps[id], **changes))


def changed(edited: Blueprint, text: str = DOCUMENT) -> list[str]:
    """The lines that an edit takes out and puts in."""
    written = write(edited, read(text))
    assert read(written).blueprint == edited
    lines = list(difflib.unified_diff(text.splitlines(), written.splitlines(), n=0, lineterm=""))[2:]
    return [line for line in lines if not line.startswith("@@")]


@pytest.mark.parametrize(
    ("edited", "lines"),
    [
        (step("check-in", name="Welcome"), ["-    name: Check the guest in", "+    name: Welcome"]),
        (step("come-in", name="12:30"), ["-    name: 'Come in'", '+    name: "12:30"']),
        (step("come-in", lane="accounts"), ["-    lane: desk    # here", "+    lane: accounts    # here"]),
        (step("check-in", cost=3.0), ["+    cost: 3 EUR"]),
        (step("room-ready", visible=True), ["+    visible: true"]),
        (step("check-in", staff=(StaffUse("clerk"), StaffUse("porter", 3))),
         ["-    staff: {clerk: 1, porter: 2}", "+    staff: {clerk: 1, porter: 3}"]),
        (step("check-in", staff=(StaffUse("porter", 2),)), ["-    staff: {clerk: 1, porter: 2}", "+    staff: {porter: 2}"]),
        (step("check-in", staff=(StaffUse("porter", 2), StaffUse("clerk", 1))),
         ["-    staff: {clerk: 1, porter: 2}", "+    staff: {porter: 2, clerk: 1}"]),
        (step("check-in", staff=(StaffUse("porter", 1), StaffUse("clerk", 3))),
         ["-    staff: {clerk: 1, porter: 2}", "+    staff: {porter: 1, clerk: 3}"]),
        (step("check-in", time=replace(B.steps["check-in"].time, parameters=(360.0, 120.0))),  # type: ignore[type-var]
         ["-    time: {lognormal: {mean: 5 min, sd: 2 min}}  # measured", "+    time: {lognormal: {mean: 6 min, sd: 2 min}}  # measured"]),
        (step("check-in", time=exponential(90.0)),
         ["-    time: {lognormal: {mean: 5 min, sd: 2 min}}  # measured", "+    time: {exponential: 1 min 30 s}  # measured"]),
        (step("check-in", time=fixed(300.0)),
         ["-    time: {lognormal: {mean: 5 min, sd: 2 min}}  # measured", "+    time: 5 min  # measured"]),
        (step("check-in", time=None), ["-    time: {lognormal: {mean: 5 min, sd: 2 min}}  # measured"]),
        (step("check-in", next=(Flow("room-ready", "Yes", 0.75), Flow("pay", "No", 0.25))),
         ['-      - {to: room-ready, when: "Yes", share: 80 %}   # good', '+      - {to: room-ready, when: "Yes", share: 75 %}   # good',
          "-        share: 20 %", "+        share: 25 %"]),
        (step("check-in", next=(Flow("room-ready", "Yes", 0.8),)), ["-      - to: pay", "-        when: No", "-        share: 20 %"]),
        (step("check-in", next=(*B.steps["check-in"].next, Flow("come-in", "Lost"))), ["+      - {to: come-in, when: Lost}"]),
        (step("room-ready", next=(Flow("pay"), Flow("check-in"))), ["-    next: [pay]", "+    next: [pay, check-in]"]),
        (step("pay", procedure="Ask"), ["-    procedure: |", "-      First this.", "-      Then that.", "+    procedure: Ask"]),
        (step("come-in", procedure="One\nTwo"), ["+    procedure: |-", "+      One", "+      Two"]),
        (B.with_(name="A: b"), ["-name:   Hotel   # the name", '+name:   "A: b"   # the name']),
        (B.with_(description="What it is"), ["+description: What it is"]),
        (B.with_(layout=B.layout.with_("pay", Position(7, 8))), ["-  pay: [3, 4.5]", "+  pay: [7, 8]"]),
        (B.with_(layout=B.layout.with_("come-in", Position(0, 0.1))), ["+  come-in: [0, 0.1]"]),
        (B.with_(layout=B.layout.without(["check-in"])), ["-  check-in: [24, 12]   # moved"]),
        (B.with_(layout=Frozen()), ["-", "-# geometry", "-layout:", "-  check-in: [24, 12]   # moved", "-  pay: [3, 4.5]"]),
        (B.put("stages", Stage("stay", "The stay"), 1), ["+  stay: {name: The stay}"]),
        (B.put("stages", B.stages["leave"], 0),
         ["-  arrive: {name: Arrival, lifecycle: serve}   # first", "+  arrive: {name: Arrival, lifecycle: serve}   # first"]),
        (B.put("lanes", Lane("kitchen", "Kitchen", Band.BACK_OFFICE)), ["+", "+  kitchen: {name: Kitchen, band: back office}"]),
        (B.put("lanes", replace(B.lanes["accounts"], band=Band.SUPPORT)),
         ["-    band: back office   # hidden", "+    band: support   # hidden"]),
        (B.with_(staff=B.staff.without(["porter"])).put("steps", replace(B.steps["check-in"], staff=(StaffUse("clerk"),))),
         ["-  porter: {name: Porter}", "-    staff: {clerk: 1, porter: 2}", "+    staff: {clerk: 1}"]),
        (B.with_(suppress=(Suppression("DOC101", "By design", ("pay",)),)),
         ["+suppress:", "+  - {check: DOC101, elements: [pay], reason: By design}"]),
        (B.with_(print=PrintSettings("A3", author="Ann")), ["+print:", "+  paper: A3", "+  author: Ann"]),
        (B.with_(extra=(("x-review", (("by", "me"),)),)), ["+x-review: {by: me}"]),
    ],
)  # fmt: skip
def test_that_a_small_edit_is_a_small_diff(edited: Blueprint, lines: list[str]) -> None:
    assert changed(edited) == lines


def test_that_a_deleted_step_takes_its_comments_and_its_empty_line_along() -> None:
    gone = B.with_(steps=B.steps.without(["pay"]), layout=B.layout.without(["pay"]))
    gone = gone.put("steps", replace(B.steps["check-in"], next=B.steps["check-in"].next[:1]))
    gone = gone.put("steps", replace(B.steps["room-ready"], next=()))
    assert changed(gone) == [
        "-      - to: pay", "-        when: No", "-        share: 20 %", "-    next: [pay]", "-", "-  # the end", "-  pay:", "-    name: Pay",
        "-    lane: accounts", "-    stage: leave", "-    procedure: |", "-      First this.", "-      Then that.", "-    # further: in",
        "-  pay: [3, 4.5]",
    ]  # fmt: skip


def test_that_a_new_step_is_one_block_with_the_empty_line_that_others_have() -> None:
    written = write(B.put("steps", Step("greet", "Greet", "desk", "arrive", next=(Flow("check-in"),)), 1), SOURCE)
    block = "\n  greet:\n    name: Greet\n    lane: desk\n    stage: arrive\n    next: check-in\n"
    assert written == DOCUMENT.replace("    next: check-in\n", f"    next: check-in\n{block}")


def test_that_a_moved_block_moves_whole() -> None:
    written = write(B.put("steps", B.steps["pay"], 0), SOURCE)
    assert sorted(written.splitlines()) == sorted(DOCUMENT.splitlines())
    assert written.index("  # the end\n  pay:\n") < written.index("  # the start\n  come-in:\n")
    assert list(read(written).blueprint.steps) == ["pay", "come-in", "check-in", "room-ready"]


def test_that_an_edit_undone_gives_the_same_bytes() -> None:
    edited = step("check-in", cost=3.0)
    assert write(edited.put("steps", B.steps["check-in"]), SOURCE) == DOCUMENT


@pytest.mark.parametrize("ending", ["\r\n", "\n"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
@pytest.mark.parametrize("last", [True, False])
def test_that_line_ends_byte_order_mark_and_a_missing_last_line_end_stay(ending: str, bom: str, last: bool) -> None:
    text = bom + (DOCUMENT if last else DOCUMENT.removesuffix("\n")).replace("\n", ending)
    source = read(text.encode())
    assert source.text == text
    edited = source.blueprint.with_(layout=source.blueprint.layout.with_("come-in", Position(1, 2)))
    edited = edited.put("steps", replace(edited.steps["pay"], procedure="One\nTwo\n"))
    written = write(edited, source)
    assert written == text.replace("First this.", "One").replace("Then that.", "Two").replace(
        "pay: [3, 4.5]", f"pay: [3, 4.5]{ending}  come-in: [1, 2]"
    )


def test_that_another_currency_is_written_wherever_money_stands() -> None:
    written = write(B.with_(currency="USD"), SOURCE)
    assert "cost: 18 USD / h" in written
    assert "currency: USD" in written
    assert read(written).blueprint == B.with_(currency="USD")


def test_that_four_spaces_stay_four_spaces() -> None:
    text = "format: service-blueprint/1\nstages:\n    s: {name: S}\nlanes:\n    l:\n        name: L\n        band: customer\nsteps:\n    a:\n        name: A\n        lane: l\n        stage: s\n"
    source = read(text)
    edited = source.blueprint.put("steps", Step("b", "B", "l", "s", next=(Flow("a", "x"),)))
    assert (
        write(edited, source)
        == text + "    b:\n        name: B\n        lane: l\n        stage: s\n        next:\n            - {to: a, when: x}\n"
    )


def test_that_pools_in_another_order_take_their_comments_along() -> None:
    rows = "      clerk: 1  # takes the passport\n", "      porter: 2  # with the trolley\n"
    source = read(DOCUMENT.replace("    staff: {clerk: 1, porter: 2}\n", f"    staff:\n{rows[0]}{rows[1]}"))
    after = replace(source.blueprint.steps["check-in"], staff=(StaffUse("porter", 2), StaffUse("clerk", 1)))
    text = write(source.blueprint.put("steps", after), source)
    assert text == source.text.replace("".join(rows), "".join(reversed(rows)))
    assert read(text).blueprint.steps["check-in"] == after
