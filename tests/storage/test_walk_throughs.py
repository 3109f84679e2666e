"""Walk-throughs in the document: read with the place of every fault, written back to the byte, and changed as small diffs."""

from __future__ import annotations

import difflib
from dataclasses import replace

import pytest

from designer.model.blueprint import Blueprint
from designer.model.elements import Observation, Ref, WalkThrough
from designer.storage.document import read, write
from designer.storage.problems import DocumentError

HEAD = """\
format: service-blueprint/1
stages: {s: {name: S}}
lanes: {l: {name: L, band: front office}}
steps:
  ask: {name: Ask, lane: l, stage: s}
  pay: {name: Pay, lane: l, stage: s}
  go: {name: Go, lane: l, stage: s}
"""
DOCUMENT = (
    HEAD
    + """\
walk-throughs:
  may:
    name: Mystery guest
    date: 2026-05-04   # a Monday
    observer: A. Perera
    steps:
      ask: {people: Kind, time: 4 min, sins: [rule book, apathy], expectation: 6, perception: 4}  # hm
      pay:
        plagues: lost time
        note: |-
          Queue.
          Cash only.
  rival: {name: The other one, of: Grand Hotel}
"""
)


def may(blueprint: Blueprint) -> WalkThrough:
    return blueprint.walk_throughs["may"]


def lines_changed(before: str, after: str) -> list[str]:
    return [
        line for line in difflib.unified_diff(before.split("\n"), after.split("\n"), n=0, lineterm="") if line[:2] not in ("--", "++", "@@")
    ]


def with_observations(*observations: Observation) -> str:
    """The text of the document in which these were made in May."""
    source = read(DOCUMENT)
    return write(source.blueprint.put("walk_throughs", replace(may(source.blueprint), observations=observations)), source)


def test_that_walk_throughs_are_read_as_they_are_written() -> None:
    first, second = read(DOCUMENT).blueprint.walk_throughs.values()
    assert (first.name, first.date, first.observer, first.of) == ("Mystery guest", "2026-05-04", "A. Perera", "")
    assert first.observation("ask") == Observation("ask", "Kind", time=240.0, sins=("rule book", "apathy"), expectation=6, perception=4)
    assert first.observation("pay") == Observation("pay", plagues=("lost time",), note="Queue.\nCash only.")
    assert (second.of, second.observations) == ("Grand Hotel", ())


def test_that_reading_and_writing_keeps_every_byte() -> None:
    source = read(DOCUMENT)
    assert write(source.blueprint, source) == DOCUMENT


def test_that_the_canonical_form_has_one_line_or_block_for_an_observation_and_reads_back() -> None:
    blueprint = read(DOCUMENT).blueprint
    text = write(blueprint)
    assert "      ask: {people: Kind, time: 4 min, sins: [rule book, apathy], expectation: 6, perception: 4}\n" in text
    assert "      pay:\n        plagues: lost time\n        note: |-\n          Queue.\n          Cash only.\n" in text
    assert '    date: "2026-05-04"\n' in text
    assert read(text).blueprint == blueprint


def test_that_another_score_is_one_changed_line_with_its_comment() -> None:
    ask, pay = may(read(DOCUMENT).blueprint).observations
    assert lines_changed(DOCUMENT, with_observations(replace(ask, perception=5), pay)) == [
        "-      ask: {people: Kind, time: 4 min, sins: [rule book, apathy], expectation: 6, perception: 4}  # hm",
        "+      ask: {people: Kind, time: 4 min, sins: [rule book, apathy], expectation: 6, perception: 5}  # hm",
    ]


def test_that_one_more_observation_is_one_more_line() -> None:
    known = may(read(DOCUMENT).blueprint).observations
    assert lines_changed(DOCUMENT, with_observations(*known, Observation("go", perception=7))) == ["+      go: {perception: 7}"]


def test_that_an_observation_that_goes_takes_its_block_along() -> None:
    ask, _ = may(read(DOCUMENT).blueprint).observations
    gone = lines_changed(DOCUMENT, with_observations(ask))
    assert gone == ["-      pay:", "-        plagues: lost time", "-        note: |-", "-          Queue.", "-          Cash only."]


def test_that_an_observation_that_outgrows_its_line_becomes_a_block() -> None:
    ask, pay = may(read(DOCUMENT).blueprint).observations
    text = with_observations(replace(ask, people="Kind and warm " * 8 + "too"), pay)
    assert "      ask:  # hm\n        people: Kind and warm" in text
    assert max(map(len, text.split("\n"))) < 140


def test_that_every_fault_is_told_at_its_place_with_what_was_meant() -> None:
    wrong = HEAD + (
        "walk-throughs:\n"
        "  may:\n"
        "    name: May\n"
        "    date: 2026-02-30\n"
        "    steps:\n"
        "      ak: {poeple: Kind}\n"
        "      pay: {time: 4, sins: [apaty, coldness, coldness], plagues: lost tme, perception: 9}\n"
        "      go: [1]\n"
        "      ask: {expectation: '4'}\n"
    )
    with pytest.raises(DocumentError) as caught:
        read(wrong)
    assert [str(problem) for problem in caught.value.problems] == [
        "11:11: '2026-02-30' is not a date; write year, month and day like 2026-05-04",
        "13:7: unknown step 'ak'; did you mean 'ask'?",
        "13:12: unknown key 'poeple'; did you mean 'people'?",
        "14:19: a unit is missing; write 4 min, not 4",
        "14:29: 'apaty' is not known here; did you mean 'apathy'?",
        "14:46: 'coldness' stands here twice",
        "14:66: 'lost tme' is not known here; did you mean 'lost time'?",
        "14:88: '9' is not a score; write a whole number from 1 to 7",
        "15:11: a mapping (key: value) is expected here",
        "16:26: a score is written without quotes, such as 5",
    ]


@pytest.mark.parametrize("word", ["walkthroughs", "walk-through", "walk_throughs"])
def test_that_a_misspelt_section_is_told_with_the_one_that_was_meant(word: str) -> None:
    with pytest.raises(DocumentError, match=f"unknown key '{word}'; did you mean 'walk-throughs'"):
        read(DOCUMENT.replace("walk-throughs", word))


def test_that_the_place_of_a_walk_through_and_of_its_attributes_is_known() -> None:
    source = read(DOCUMENT)
    assert source.place(Ref("walk_throughs", "may")) == (9, 3)
    assert source.place(Ref("walk_throughs", "may"), "observations") == (13, 5)
