from __future__ import annotations

import math

import pytest

from designer.editing.edits import EditRefused, perform, set_attribute
from designer.model.blueprint import Blueprint
from designer.model.distributions import Distribution, exponential, fixed
from designer.model.elements import Band, FailPoint, Flow, Period, RatePeriod, Ref, StaffUse, StepKind, WaitPoint

MONDAY = Period((0,), 0, 3600)

GOOD = [
    ("steps", "cook", "name", "Cook well"),
    ("steps", "cook", "description", "one\ntwo"),
    ("steps", "cook", "lane", "desk"),
    ("steps", "cook", "stage", "leave"),
    ("steps", "cook", "visible", None),
    ("steps", "cook", "visible", False),
    ("steps", "cook", "time", fixed(300)),
    ("steps", "cook", "time", exponential(300)),
    ("steps", "check-in", "time", None),
    ("steps", "cook", "staff", (StaffUse("clerk", 2), StaffUse("maid"))),
    ("steps", "check-in", "staff", ()),
    ("steps", "cook", "cost", 3.5),
    ("steps", "check-in", "cost", None),
    ("steps", "cook", "moment_of_truth", True),
    ("steps", "cook", "fail_point", FailPoint("Burnt", "Cook\nagain")),
    ("steps", "cook", "wait_point", WaitPoint("The meal", 600.0)),
    ("steps", "cook", "evidence", ("key",)),
    ("steps", "cook", "kind", StepKind.DECISION),
    ("steps", "cook", "link", "other.blueprint.yaml"),
    ("steps", "cook", "next", (Flow("clean", "Again", 0.1), Flow("go", "", 0.9))),
    ("staff", "clerk", "count", 0),
    ("staff", "clerk", "cost", 0.005),
    ("staff", "clerk", "availability", 0.8),
    ("staff", "clerk", "schedule", ""),
    ("schedules", "day", "periods", (MONDAY,)),
    ("demand", "guests", "start", "check-in"),
    ("promises", "quick", "within", 300.0),
    ("promises", "quick", "target", 0.9),
    ("promises", "quick", "to_step", "go"),
    ("lanes", "desk", "band", Band.BACK_OFFICE),
    ("lines", "visibility", "below", Band.CUSTOMER),
    ("stages", "stay", "lifecycle", "serve"),
    ("notes", "remark", "text", "Other\nremark"),
    ("flows", "ready->cook", "share", 0.7),
    ("flows", "ready->cook", "when", "Sure"),
]

BAD = [
    ("steps", "cook", "name", ""),
    ("steps", "cook", "name", " "),
    ("steps", "cook", "name", 3),
    ("steps", "cook", "name", None),
    ("steps", "cook", "name", "a\x00b"),
    ("steps", "cook", "lane", "cellar"),
    ("steps", "cook", "lane", ""),
    ("steps", "cook", "visible", "yes"),
    ("steps", "cook", "time", 300),
    ("steps", "cook", "time", Distribution("exponential", (-1.0,))),
    ("steps", "cook", "time", Distribution("exponential", (1e12,))),
    ("steps", "cook", "time", Distribution("uniform", (1.0,))),
    ("steps", "cook", "time", Distribution("cauchy", (1.0,))),
    ("steps", "cook", "staff", (StaffUse("nobody"),)),
    ("steps", "cook", "staff", (StaffUse("clerk"), StaffUse("clerk", 2))),
    ("steps", "cook", "staff", (StaffUse("clerk", 0),)),
    ("steps", "cook", "staff", "clerk"),
    ("steps", "cook", "cost", -1.0),
    ("steps", "cook", "cost", math.nan),
    ("steps", "cook", "cost", math.inf),
    ("steps", "cook", "cost", True),
    ("steps", "cook", "moment_of_truth", 1),
    ("steps", "cook", "fail_point", FailPoint("")),
    ("steps", "cook", "fail_point", "Burnt"),
    ("steps", "cook", "wait_point", WaitPoint("x", -1.0)),
    ("steps", "cook", "wait_point", WaitPoint(" ")),
    ("steps", "cook", "evidence", ("go",)),
    ("steps", "cook", "evidence", ("key", "key")),
    ("steps", "key", "evidence", ("key",)),
    ("steps", "cook", "kind", StepKind.START),
    ("steps", "cook", "kind", "start"),
    ("steps", "cook", "next", (Flow("cook"),)),
    ("steps", "cook", "next", (Flow("come"),)),
    ("steps", "cook", "colour", "red"),
    ("steps", "nobody", "name", "x"),
    ("staff", "clerk", "count", -1),
    ("staff", "clerk", "count", 1.5),
    ("staff", "clerk", "availability", 1.2),
    ("staff", "clerk", "schedule", "night"),
    ("schedules", "day", "periods", ()),
    ("schedules", "day", "periods", (Period((), 0, 3600),)),
    ("schedules", "day", "periods", (Period((7,), 0, 3600),)),
    ("schedules", "day", "periods", (Period((1, 0), 0, 3600),)),
    ("schedules", "day", "periods", (Period((0,), 3600, 3600),)),
    ("schedules", "day", "periods", (Period((0,), 30, 3600),)),
    ("demand", "guests", "start", "nowhere"),
    ("demand", "guests", "rate", -1.0),
    ("demand", "guests", "rate", ()),
    ("demand", "guests", "rate", (RatePeriod(Period((), 0, 1), 1.0),)),
    ("promises", "quick", "within", None),
    ("promises", "quick", "within", 1e12),
    ("promises", "quick", "target", 2.0),
    ("lanes", "desk", "band", "front office"),
    ("stages", "stay", "lifecycle", "retire"),
    ("flows", "ready->cook", "share", 1.1),
    ("flows", "ready->cook", "when", "\x1b"),
    ("flows", "ready->cook", "target", "come"),
    ("flows", "cook->ready", "when", "x"),
    ("flows", "ready->cook", "colour", "x"),
]


def names(rows: list[tuple[str, str, str, object]]) -> list[str]:
    return [f"{row[1]}.{row[2]}-{index}" for index, row in enumerate(rows)]


@pytest.mark.parametrize(("collection", "id", "attribute", "value"), GOOD, ids=names(GOOD))
def test_that_an_attribute_takes_a_possible_value(full: Blueprint, collection: str, id: str, attribute: str, value: object) -> None:
    ref = Ref(collection, id)
    after = perform(full, set_attribute([ref], attribute, value))
    assert getattr(after.get(ref), attribute) == value
    assert perform(after, set_attribute([ref], attribute, value)) is after


@pytest.mark.parametrize(("collection", "id", "attribute", "value"), BAD, ids=names(BAD))
def test_that_an_attribute_refuses_an_impossible_value_with_a_reason(
    full: Blueprint, collection: str, id: str, attribute: str, value: object
) -> None:
    with pytest.raises(EditRefused) as refusal:
        perform(full, set_attribute([Ref(collection, id)], attribute, value))
    assert len(str(refusal.value.message)) > 20


def test_that_evidence_that_a_file_names_wrongly_may_stay_beside_new_evidence(full: Blueprint) -> None:
    odd = perform(full, set_attribute([Ref("steps", "key")], "kind", StepKind.ACTIVITY))
    after = perform(odd, set_attribute([Ref("steps", "check-in")], "evidence", ("key",)))
    assert after is odd


def test_that_evidence_of_itself_is_refused_in_these_words(full: Blueprint) -> None:
    with pytest.raises(EditRefused, match="cannot be evidence of itself"):
        perform(full, set_attribute([Ref("steps", "cook"), Ref("steps", "key")], "evidence", ("key",)))
