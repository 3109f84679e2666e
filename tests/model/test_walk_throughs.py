"""The words of a walk-through and what follows from an observation."""

from __future__ import annotations

from dataclasses import fields

import pytest

from designer.model.elements import Observation, WalkThrough
from designer.model.quantities import QuantityError
from designer.model.scalars import check_date, parse_score
from designer.model.walk_throughs import MEANINGS, OBSERVATION_FIELDS, PLAGUES, SINS, gap, is_blank


def test_that_there_are_seven_sins_and_seven_plagues_each_with_its_meaning() -> None:
    assert len(SINS) == len(PLAGUES) == 7
    assert [*SINS, *PLAGUES] == list(MEANINGS)


def test_that_the_fields_of_an_observation_are_those_of_its_class() -> None:
    own = {field.name: field.default for field in fields(Observation) if field.name != "step"}
    assert {field.attribute: field.default for field in OBSERVATION_FIELDS} == own


def test_that_the_gap_is_perception_minus_expectation() -> None:
    assert gap(Observation("a", expectation=6, perception=4)) == -2
    assert gap(Observation("a", expectation=3, perception=5)) == 2
    assert gap(Observation("a", expectation=3)) is None
    assert gap(Observation("a", perception=3)) is None


def test_that_an_observation_of_nothing_is_blank() -> None:
    assert is_blank(Observation("a"))
    assert not is_blank(Observation("a", time=0.0))
    assert not is_blank(Observation("a", sins=("apathy",)))


def test_that_a_walk_through_knows_what_was_observed_at_a_step() -> None:
    seen = Observation("b", people="Kind")
    assert WalkThrough("w", "W", observations=(Observation("a"), seen)).observation("b") is seen
    assert WalkThrough("w", "W").observation("b") is None


@pytest.mark.parametrize("text", ["2026-2-3", "2026-02-30", "20260203", "2026-W01-1", "yesterday", "2026-02-03 ", "-026-02-03"])
def test_that_what_is_no_day_is_no_date(text: str) -> None:
    with pytest.raises(QuantityError, match="is not a date"):
        check_date(text)


def test_that_a_day_and_nothing_are_dates() -> None:
    assert check_date("2028-02-29") == "2028-02-29"
    assert check_date("") == ""


@pytest.mark.parametrize("text", ["0", "8", "-1", "3.5", "x", "", "12", "٣"])
def test_that_a_score_is_a_whole_number_from_1_to_7(text: str) -> None:
    with pytest.raises(QuantityError, match="from 1 to 7"):
        parse_score(text)
    assert parse_score(" 7 ") == 7
