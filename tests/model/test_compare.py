from __future__ import annotations

from dataclasses import replace

import pytest

from designer.model.blueprint import Blueprint, Frozen, Table
from designer.model.compare import NOTHING, Changes, Delta, compare
from designer.model.elements import Band, Lane, Position, Ref, Stage, Step, Suppression


def small() -> Blueprint:
    return Blueprint(
        name="Small",
        stages=Table.of((Stage("s", "S"),)),
        lanes=Table.of((Lane("l", "L", Band.SUPPORT),)),
        steps=Table.of(Step(id, id.upper(), "l", "s") for id in "abc"),
        layout=Frozen({"a": Position(1, 2)}),
    )


def test_that_a_value_does_not_differ_from_itself_or_its_equal() -> None:
    assert not compare(small(), small())
    before = small()
    assert compare(before, before) == Changes()


def test_that_added_removed_and_changed_ids_are_told_apart() -> None:
    before = small()
    steps = before.steps.without(["a"]).put(replace(before.steps["b"], name="B2")).put(Step("d", "D", "l", "s"))
    changes = compare(before, before.with_(steps=steps))
    assert changes["steps"] == Delta(("d",), ("a",), ("b",))
    assert changes["lanes"] is NOTHING
    assert changes["steps"].touched == ("d", "b", "a")
    assert list(changes.refs()) == [Ref("steps", "d"), Ref("steps", "b"), Ref("steps", "a")]


def test_that_another_order_alone_is_a_change() -> None:
    before = small()
    changes = compare(before, before.with_(steps=before.steps.put(before.steps["c"], 0)))
    assert changes["steps"] == Delta(reordered=True)
    assert changes.meaning


def test_that_a_removal_does_not_count_as_another_order() -> None:
    before = small()
    assert not compare(before, before.with_(steps=before.steps.without(["a"])))["steps"].reordered


def test_that_equal_new_objects_are_no_change() -> None:
    before = small()
    assert not compare(before, before.put("steps", replace(before.steps["a"])))


def test_that_geometry_is_told_apart_from_meaning() -> None:
    before = small()
    moved = compare(before, before.with_(layout=before.layout.with_("a", Position(5, 5))))
    assert moved["layout"] == Delta(changed=("a",))
    assert not moved.meaning


@pytest.mark.parametrize(
    ("attribute", "value"),
    [("name", "x"), ("description", "x"), ("currency", "USD"), ("suppress", (Suppression("VIS101", "why"),)), ("extra", (("x-a", 1),))],
)
def test_that_attributes_of_the_document_are_named(attribute: str, value: object) -> None:
    before = small()
    changes = compare(before, before.with_(**{attribute: value}))
    assert changes.attributes == (attribute,)
    assert changes.meaning
