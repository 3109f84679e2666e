"""What scenarios change, in words with names, for every kind of change."""

from __future__ import annotations

import pytest

from designer.exchange.scenario_words import scenario_words
from designer.i18n import Figure, Message
from designer.storage.document import read

TEXT = """\
format: service-blueprint/1
name: Counter
currency: EUR
stages: {all: {name: All}}
lanes: {desk: {name: Desk, band: front office}, back: {name: Back room, band: back office}}
staff:
  clerk: {name: Clerk, count: 4, cost: 20 EUR / h}
  boss: {name: The boss}
schedules:
  early: [{days: mon-fri, from: "07:00", to: "15:00"}]
demand:
  guests: {name: Guests, start: serve, rate: 20 / h}
  few: {start: serve, rate: [{days: mon-fri, from: "08:00", to: "18:00", rate: 10 / h}]}
steps:
  serve:
    name: Serve
    lane: desk
    stage: all
    time: {exponential: 4 min}
    staff: clerk
    next: [{to: bye, share: 75 %}, {to: mail, share: 25 %}]
  mail: {name: Write a mail, lane: back, stage: all, time: 2 min, staff: clerk, next: bye}
  bye: {name: Bye, lane: desk, stage: all, type: end}
promises:
  quick: {name: Quick, from: serve, to: serve, within: 10 min, target: 80 %}
scenarios:
  one:
    name: One
    changes:
      - CHANGE
"""


def told(change: str) -> list[str]:
    blueprint = read(TEXT.replace("CHANGE", change)).blueprint
    return [line for lines in scenario_words(blueprint, blueprint.scenarios["one"]) for line in lines]


@pytest.mark.parametrize(
    ("change", "lines"),
    [
        ("{staff: clerk, count: 5}", ["Clerk: people 4 → 5"]),
        ("{staff: clerk, count: 5, cost: 25 EUR / h}", ["Clerk: people 4 → 5", "Clerk: cost 20 EUR / h → 25 EUR / h"]),
        ("{staff: clerk, schedule: early}", ["Clerk: schedule none → early"]),
        ("{step: serve, lane: back}", ["Serve: lane Desk → Back room"]),
        ("{step: serve, staff: {clerk: 1, boss: 2}}", ["Serve: staff Clerk → Clerk, 2 The boss"]),
        (
            "{step: serve, time: {gamma: {mean: 5 min, sd: 1 min}}}",
            ["Serve: time Exponential (4 min) → Gamma (Mean 5 min, Standard deviation 1 min)"],
        ),
        ("{step: serve, visible: false}", ["Serve: customer sees it as the band says → no"]),
        ("{step: serve, priority: high}", ["Serve: priority Normal → High"]),
        ("{step: serve, patience: {after: 5 min, to: bye}}", ["Serve: patience none → 5 min, then Bye"]),
        ("{cut: serve}", ["Serve: left out"]),
        ("{demand: guests, rate: 24 / h}", ["Guests: rate 20 / h → 24 / h"]),
        ("{promise: quick, within: 15 min}", ["Quick: within 10 min → 15 min"]),
        ("{lane: desk, band: back office}", ["Desk: band Front office → Back office"]),
        ("{flow: [serve, mail], share: 50 %}", ["Serve → Write a mail: share 25 % → 50 %"]),
    ],
)
def test_that_a_change_is_told_by_name_with_the_value_before(change: str, lines: list[str]) -> None:
    assert told(change) == lines


def test_that_a_rate_by_hour_is_told_as_its_mean() -> None:
    change = '{demand: few, rate: [{days: mon-fri, from: "08:00", to: "18:00", rate: 20 / h}]}'
    assert told(change) == ["few: rate 2.98 / h on average over the week → 5.95 / h on average over the week"]  # 10 * 50 / 168


def test_that_hours_are_told_by_day() -> None:
    change = '{schedule: early, periods: [{days: "mon, wed", from: "07:00", to: "12:00"}]}'
    assert told(change) == ["early: hours Mon–Fri 07:00–15:00 → Mon, Wed 07:00–12:00"]


def test_that_a_later_change_goes_on_from_an_earlier_one() -> None:
    split = "{split: clerk, into: writers, name: Writers, count: 1, steps: [mail]}\n      - {staff: clerk, count: 5}\n      - {staff: writers, count: 2}"
    assert told(split) == [
        "Clerk: one person forms a pool of their own, Writers, for Write a mail",
        "Clerk: people 3 → 5",
        "Writers: people 1 → 2",
    ]
    assert told("{pool: [clerk, boss], into: all-hands}") == ["Clerk, The boss: one pool together"]


def test_that_all_words_of_ours_are_handed_to_the_translator() -> None:
    heard: list[str] = []

    def shout(message: Message | Figure) -> str:
        heard.append(message if isinstance(message, Figure) else str(message.template))
        return str(message).upper()

    blueprint = read(TEXT.replace("CHANGE", "{step: serve, time: {exponential: 5 min}, visible: true}")).blueprint
    lines = scenario_words(blueprint, blueprint.scenarios["one"], shout)
    assert lines == [("SERVE: CUSTOMER SEES IT AS THE BAND SAYS → YES", "SERVE: TIME EXPONENTIAL (4 MIN) → EXPONENTIAL (5 MIN)")]
    assert {"Exponential", "Time", "yes", "4 min", "5 min", "{name}: {what} {before} → {after}"} <= set(heard)
