"""Edits of walk-throughs, and what follows for them from edits of steps."""

from __future__ import annotations

from typing import Any

import pytest

from designer.editing.edits import (
    EditRefused,
    add_copy,
    add_element,
    add_step,
    delete,
    fresh_step,
    fresh_walk_through,
    name_new,
    observe,
    perform,
    rename,
    set_attribute,
)
from designer.editing.history import History
from designer.model.blueprint import Blueprint
from designer.model.elements import Observation, Ref, StepKind, WalkThrough

MAY = Ref("walk_throughs", "may")


@pytest.fixture
def walked(full: Blueprint) -> Blueprint:
    """The full document with a walk-through in which checking in and leaving were observed."""
    seen = (Observation("check-in", "Kind", expectation=6, perception=4), Observation("go", time=60.0))
    return perform(full, add_element("walk_throughs", WalkThrough("may", "May", observations=seen)))


def steps(blueprint: Blueprint) -> list[str]:
    return [one.step for one in blueprint.walk_throughs["may"].observations]


def test_that_a_fresh_walk_through_has_an_id_of_its_own(walked: Blueprint) -> None:
    assert fresh_walk_through(walked, "May").id == "may-2"
    assert fresh_walk_through(walked, "Mystery guest", "Grand Hotel", "2026-05-04") == WalkThrough(
        "mystery-guest", "Mystery guest", "Grand Hotel", "2026-05-04"
    )


def test_that_what_is_observed_is_written_down(walked: Blueprint) -> None:
    after = perform(walked, observe("may", "check-in", "perception", 5))
    assert after.walk_throughs["may"].observations[0] == Observation("check-in", "Kind", expectation=6, perception=5)


def test_that_a_new_observation_comes_where_its_step_stands_in_the_document(walked: Blueprint) -> None:
    after = perform(walked, observe("may", "cook", "note", "Burnt"))
    after = perform(after, observe("may", "come", "sins", ("apathy",)))
    assert steps(after) == ["come", "check-in", "cook", "go"]


def test_that_an_observation_goes_when_nothing_is_left_in_it(walked: Blueprint) -> None:
    assert steps(perform(walked, observe("may", "go", "time", None))) == ["check-in"]
    assert perform(walked, observe("may", "cook", "time", None)) is walked


@pytest.mark.parametrize(
    ("attribute", "value"),
    [
        ("people", "a\x07"),
        ("time", -1.0),
        ("expectation", 0),
        ("perception", 8),
        ("perception", 3.5),
        ("perception", True),
        ("sins", ("sloth",)),
        ("plagues", ("lost time", "lost time")),
        ("mood", "good"),
    ],
)
def test_that_what_cannot_be_is_refused(walked: Blueprint, attribute: str, value: Any) -> None:
    with pytest.raises(EditRefused):
        perform(walked, observe("may", "check-in", attribute, value))


def test_that_only_steps_and_walk_throughs_of_the_document_can_be_named(walked: Blueprint) -> None:
    for walk, step in (("june", "cook"), ("may", "fly")):
        with pytest.raises(EditRefused, match="is not in the document"):
            perform(walked, observe(walk, step, "note", "x"))
    twice = (Observation("go"), Observation("go"))
    for observations in (twice, (Observation("fly"),), (Observation("go", perception=9),)):
        with pytest.raises(EditRefused):
            perform(walked, add_element("walk_throughs", WalkThrough("june", "June", observations=observations)))


def test_that_a_date_is_a_day(walked: Blueprint) -> None:
    assert perform(walked, set_attribute([MAY], "date", "2026-05-04")).walk_throughs["may"].date == "2026-05-04"
    with pytest.raises(EditRefused, match="is not a date"):
        perform(walked, set_attribute([MAY], "date", "4 May"))


def test_that_deleting_a_step_drops_its_observations_and_undo_brings_them_back(walked: Blueprint) -> None:
    history = History.start(walked).do(delete([Ref("steps", "check-in")]))
    assert steps(history.current) == ["go"]
    assert history.undo().current is walked


def test_that_renaming_a_step_keeps_its_observations(walked: Blueprint) -> None:
    after = perform(walked, rename(Ref("steps", "check-in"), "Welcome"))
    assert after.walk_throughs is walked.walk_throughs


def test_that_observations_follow_the_first_name_of_a_new_step(walked: Blueprint) -> None:
    new = fresh_step(walked, StepKind.ACTIVITY, "desk", "stay", "New step")
    history = History.start(walked).do(add_step(new))
    observed = history.current.put("walk_throughs", WalkThrough("may", "May", observations=(Observation(new.id, "Kind"),)))
    after = perform(observed, name_new(Ref("steps", new.id), "Greet"))
    assert steps(after) == ["greet"]


def test_that_typing_is_one_undo_step_and_another_attribute_is_another(walked: Blueprint) -> None:
    history = History.start(walked)
    for text in ("S", "Sl", "Slow"):
        history = history.do(observe("may", "go", "people", text))
    history = history.do(observe("may", "go", "place", "Dark"))
    assert history.undo().current.walk_throughs["may"].observations[1] == Observation("go", "Slow", time=60.0)
    assert history.undo().undo().current is walked
    assert str(history.undo_label) == "Observe Place"


def test_that_a_copy_stands_behind_the_original(walked: Blueprint) -> None:
    two = perform(walked, add_element("walk_throughs", WalkThrough("june", "June")))
    after = perform(two, add_copy(two, MAY))
    assert list(after.walk_throughs) == ["may", "may-2", "june"]
    assert after.walk_throughs["may-2"].observations == walked.walk_throughs["may"].observations
    with pytest.raises(EditRefused):
        add_copy(two, Ref("walk_throughs", "july"))
