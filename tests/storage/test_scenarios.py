"""Scenarios in the file: what is read, what is wrong where, how they are written and followed."""

from __future__ import annotations

import difflib
from dataclasses import replace

import pytest

from designer.editing.edits import delete, perform
from designer.editing.scenarios import scenario_edit, with_change, without_change
from designer.model.distributions import fixed
from designer.model.elements import Change, Period, RatePeriod, Ref, Scenario, StaffUse, WaitPoint, flow_ref
from designer.model.scenarios import cut, pool, set_values, split
from designer.storage.document import canonical, read, write
from designer.storage.problems import DocumentError

BASE = """\
format: service-blueprint/1
stages:
  all: {name: All}
lanes:
  desk: {name: Desk, band: front office}
  store: {name: Store, band: back office}
staff:
  clerk: {name: Clerk, count: 2, cost: 18 EUR / h}
  maid: {name: Maid}
schedules:
  day: [{days: mon-fri, from: "08:00", to: "18:00"}]
demand:
  guests: {start: ask, rate: 30 / h}
steps:
  ask: {name: Ask, lane: desk, stage: all, next: [{to: mail, share: 20 %}, {to: serve, share: 80 %}]}
  mail: {name: Mail, lane: desk, stage: all, time: 5 min, staff: clerk, next: serve}
  serve: {name: Serve, lane: desk, stage: all, time: 5 min, staff: {clerk: 1, maid: 1}}
promises:
  quick: {name: Quick, from: ask, to: serve, within: 10 min, target: 90 %}
"""
DOCUMENT = (
    BASE
    + """\
# questions for the board
scenarios:
  fourth:
    name:  A fourth clerk
    description: As in summer
    changes:
      # they have asked for it
      - {staff: clerk, count: 4, cost: 20 EUR / h}   # with night work

      - step: mail
        lane: store  # quiet
        time: 240 s
        staff: {}
      - {demand: guests, rate: [{days: mon-fri, from: "08:00", to: "12:00", rate: 40 / h}]}
  team:
    name: One team
    changes:
      - {flow: [ask, mail], share: 30 %}
      - {promise: quick, within: 8 min}
      - {schedule: day, periods: [{days: mon-sun, from: "08:00", to: "18:00"}]}
      - {lane: store, band: support}
      - {pool: [clerk, maid], into: both, name: Everybody}
      - {step: mail, staff: {both: 2}, wait-point: {what: Post, at-most: 5 min}}
      - {split: both, into: post, count: 1, steps: [mail]}
      - {cut: serve}
    x-owner: Ms Lee
"""
)


def problems(changes: str) -> list[str]:
    """What is wrong with a scenario of these `changes`, which begin on line 21 in column 28."""
    with pytest.raises(DocumentError) as error:
        read(f"{BASE}scenarios:\n  if: {{name: If, changes: [{changes}]}}\n")
    return [str(problem) for problem in error.value.problems]


def changed(after: str, before: str = DOCUMENT) -> list[str]:
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0)
    return [line for line in lines if not line.startswith(("---", "+++", "@@"))]


def test_that_scenarios_are_read_as_they_are_meant() -> None:
    scenarios = read(DOCUMENT).blueprint.scenarios
    rate = (RatePeriod(Period((0, 1, 2, 3, 4), 8 * 3600, 12 * 3600), 40 / 3600),)
    assert scenarios["fourth"] == Scenario(
        "fourth",
        "A fourth clerk",
        "As in summer",
        (
            set_values(Ref("staff", "clerk"), {"count": 4, "cost": 20 / 3600}),
            set_values(Ref("steps", "mail"), {"lane": "store", "time": fixed(240.0), "staff": ()}),
            set_values(Ref("demand", "guests"), {"rate": rate}),
        ),
    )
    assert scenarios["team"].changes[4:] == (
        pool(("clerk", "maid"), "both", "Everybody"),
        set_values(Ref("steps", "mail"), {"staff": (StaffUse("both", 2),), "wait_point": WaitPoint("Post", 300.0)}),
        split("both", "post", 1, ("mail",)),
        cut("serve"),
    )
    assert scenarios["team"].changes[0] == set_values(flow_ref("ask", "mail"), {"share": 0.3})
    assert dict(scenarios["team"].extra) == {"x-owner": "Ms Lee"}


def test_that_bytes_are_kept_and_a_fresh_text_means_the_same() -> None:
    source = read(DOCUMENT)
    assert write(source.blueprint, source) == DOCUMENT
    assert read(write(source.blueprint)).blueprint == source.blueprint
    assert read(canonical(source)).blueprint == source.blueprint
    assert canonical(read(canonical(source))) == canonical(source)
    assert "      - {step: mail, lane: store, time: 4 min, staff: {}}" in write(source.blueprint)


def test_that_an_empty_text_takes_a_value_away_and_stays_so() -> None:
    text = BASE + 'scenarios:\n  if: {name: If, changes: [{step: mail, time: "", procedure: "", staff: ""}, {staff: clerk, cost: }]}\n'
    blueprint = read(text).blueprint
    assert blueprint.scenarios["if"].changes == (
        set_values(Ref("steps", "mail"), {"time": None, "procedure": "", "staff": ()}),
        set_values(Ref("staff", "clerk"), {"cost": None}),
    )
    assert read(write(blueprint)).blueprint == blueprint
    assert '      - {step: mail, time: "", staff: {}, procedure: ""}\n      - {staff: clerk, cost: ""}\n' in write(blueprint)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ("{step: mial, time: 4 min}", "21:35: unknown step 'mial'; did you mean 'mail'?"),
        ("{step: mail, tme: 4 min, cost: 1 EUR}", "21:41: unknown key 'tme'; did you mean 'time'?"),
        ("{step: mail, time: 4}", "21:47: a unit is missing; write 4 min, not 4"),
        ("{step: mail, lane: stroe}", "21:47: unknown lane 'stroe'; did you mean 'store'?"),
        ("{step: mail, staff: {clrk: 1}}", "21:49: unknown staff pool 'clrk'; did you mean 'clerk'?"),
        ("{step: mail, next: serve}", "21:41: unknown key 'next'"),
        ("{step: mail}", "21:28: say here what changes, such as time: 4 min"),
        ("{step: mail, name: }", "21:46: a value is needed here"),
        ("{staff: clerk, count: many}", "21:50: 'many' is not a whole number from 0 to 999999"),
        ("{staff: clerk, cost: 20 USD / h}", "21:49: '20 USD / h' is in USD, but the currency of the document is EUR"),
        ("{demand: guest, rate: 4 / h}", "21:37: unknown demand 'guest'; did you mean 'guests'?"),
        ("{promise: quik, within: 5 min}", "21:38: unknown promise 'quik'; did you mean 'quick'?"),
        ("{promise: quick, target: 120 %}", "21:53: '120 %' is more than 100 %"),
        ("{flow: ask, share: 20 %}", "21:35: a flow is named by its two steps"),
        ("{flow: [ask, mail], to: serve}", "21:48: unknown key 'to'"),
        ("{cut: [mail]}", "21:34: a single value is expected here"),
        ("{cut: mail, staff: clerk}", "21:40: unknown key 'staff'"),
        ("{pool: [clerk], into: both}", "21:35: name the staff pools that serve together"),
        ("{pool: [clerk, clerk], into: both}", "21:43: 'clerk' stands here twice"),
        ("{pool: [clerk, maid]}", "21:28: 'into' is missing here"),
        ("{pool: [clerk, maid], into: All of us}", "21:56: 'All of us' cannot be an id"),
        ("{split: clerk, into: own, count: 1, steps: []}", "21:71: a value is needed here"),
        ("{split: clerk, into: own, count: -1, steps: [mail]}", "21:61: '-1' is not a whole number"),
        ("{staff: both, count: 3}", "21:36: unknown staff pool 'both'"),
        ("{stp: mail, time: 4 min}", "21:29: unknown key 'stp'; did you mean 'step'?"),
        ("cut", "21:28: a mapping (key: value) is expected here"),
        ("{}", "21:28: a change says what it is about; it begins with one of flow, step,"),
    ],
)
def test_that_a_wrong_change_is_told_where_it_is_wrong(change: str, problem: str) -> None:
    found = problems(change)
    assert found[0].startswith(problem), found


def test_that_every_wrong_change_is_told_and_a_pool_is_known_only_behind_what_makes_it() -> None:
    found = problems(
        "{cut: mial}, {staff: both, count: 3}, {pool: [clerk, maid], into: both}, {staff: both, count: 3}, {step: mail, cost: 3}"
    )
    assert [problem.partition(": ")[2] for problem in found] == [
        "unknown step 'mial'; did you mean 'mail'?",
        "unknown staff pool 'both'",
        "a unit is missing; write 3 EUR, not 3",
    ]
    with pytest.raises(DocumentError, match="unknown staff pool 'both'"):  # of the other scenario
        read(DOCUMENT.replace("{staff: clerk, count: 4", "{staff: both, count: 4"))


@pytest.mark.parametrize(
    ("scenario", "change", "lines"),
    [
        (
            "fourth",
            set_values(Ref("staff", "clerk"), {"count": 5}),
            [
                "-      - {staff: clerk, count: 4, cost: 20 EUR / h}   # with night work",
                "+      - {staff: clerk, count: 5, cost: 20 EUR / h}   # with night work",
            ],
        ),
        ("fourth", set_values(Ref("steps", "mail"), {"time": fixed(60.0)}), ["-        time: 240 s", "+        time: 1 min"]),
        ("fourth", set_values(Ref("steps", "mail"), {"cost": 2.0}), ["+        cost: 2 EUR"]),
        ("team", set_values(flow_ref("ask", "mail"), {"share": 0.4}), ["-      - {flow: [ask, mail], share: 30 %}", "+      - {flow: [ask, mail], share: 40 %}"]),
        ("team", set_values(Ref("demand", "guests"), {"rate": 40 / 3600}), ["+      - {demand: guests, rate: 40 / h}"]),
    ],
)  # fmt: skip
def test_that_one_more_change_is_a_small_diff(scenario: str, change: Change, lines: list[str]) -> None:
    source = read(DOCUMENT)
    after = perform(source.blueprint, with_change(source.blueprint, scenario, change))
    text = write(after, source)
    assert changed(text) == lines
    assert read(text).blueprint == after


def test_that_what_goes_takes_its_lines_along_and_nothing_else() -> None:
    source = read(DOCUMENT)
    fewer = perform(source.blueprint, without_change(source.blueprint, "fourth", 0))
    assert changed(write(fewer, source)) == [
        "-      # they have asked for it",
        "-      - {staff: clerk, count: 4, cost: 20 EUR / h}   # with night work",
        "-",
    ]
    gone = perform(source.blueprint, delete([Ref("promises", "quick")]))
    assert changed(write(gone, source)) == [
        "-promises:",
        "-  quick: {name: Quick, from: ask, to: serve, within: 10 min, target: 90 %}",
        "-      - {promise: quick, within: 8 min}",
    ]


def test_that_applying_writes_what_changed_and_takes_the_scenario_out() -> None:
    source = read(DOCUMENT)
    after = perform(source.blueprint, scenario_edit(source.blueprint, "fourth"))
    text = write(after, source)
    assert read(text).blueprint == after
    assert "  clerk: {name: Clerk, count: 4, cost: 20 EUR / h}" in text
    assert "  mail: {name: Mail, lane: store, stage: all, time: 4 min, next: serve}" in text
    assert "A fourth clerk" not in text
    assert text.endswith(DOCUMENT[DOCUMENT.index("  team:") :])


def test_that_another_currency_reaches_the_money_in_scenarios_and_no_other_byte() -> None:
    source = read(DOCUMENT)
    text = write(source.blueprint.with_(currency="USD"), source)
    assert [line for line in changed(text) if "scenario" not in line and line.startswith("+")] == [
        "+currency: USD",
        "+  clerk: {name: Clerk, count: 2, cost: 18 USD / h}",
        "+      - {staff: clerk, count: 4, cost: 20 USD / h}   # with night work",
    ]


def test_that_changes_in_another_order_take_their_comments_along() -> None:
    source = read(DOCUMENT)
    scenario = source.blueprint.scenarios["fourth"]
    turned = replace(scenario, changes=tuple(reversed(scenario.changes)))
    text = write(source.blueprint.put("scenarios", turned), source)
    assert read(text).blueprint.scenarios["fourth"] == turned
    assert "      # they have asked for it\n      - {staff: clerk, count: 4, cost: 20 EUR / h}   # with night work\n" in text
    assert "        lane: store  # quiet\n" in text


def test_that_the_place_of_a_scenario_is_known() -> None:
    source = read(DOCUMENT)
    lines = DOCUMENT.split("\n")
    assert source.place(Ref("scenarios", "team")) == (lines.index("  team:") + 1, 3)
    assert source.place(Ref("scenarios", "team"), "changes") == (lines.index("    name: One team") + 2, 5)
