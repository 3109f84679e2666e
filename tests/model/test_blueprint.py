from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.model.blueprint import COLLECTIONS, DEFAULT_LINES, ID, Blueprint, Frozen, Table, new_id
from designer.model.elements import Band, Flow, Lane, Note, Position, Ref, Stage, Step, flow_ends, flow_ref


def hotel() -> Blueprint:
    """Two lanes, two stages, and a -> b -> c, a -> c."""
    return Blueprint(
        stages=Table.of((Stage("arrive", "Arrival"), Stage("leave", "Departure"))),
        lanes=Table.of(
            (Lane("kitchen", "Kitchen", Band.BACK_OFFICE), Lane("desk", "Desk", Band.FRONT_OFFICE), Lane("guest", "Guest", Band.CUSTOMER))
        ),
        steps=Table.of(
            (
                Step("a", "A", "guest", "arrive", next=(Flow("b"), Flow("c", "No", 0.2))),
                Step("b", "B", "desk", "arrive", next=(Flow("c"),)),
                Step("c", "C", "kitchen", "leave"),
            )
        ),
        notes=Table.of((Note("n", "Remark", "desk", "arrive"),)),
        layout=Frozen({"a": Position(1, 2)}),
    )


CHANGES: list[Callable[[Any], object]] = [
    lambda table: table.__setitem__("x", 1),
    lambda table: table.__delitem__("a"),
    lambda table: table.clear(),
    lambda table: table.pop("a"),
    lambda table: table.popitem(),
    lambda table: table.setdefault("x", 1),
    lambda table: table.update(x=1),
    lambda table: table.__ior__({"x": 1}),
]


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("make", [Frozen, Table])
def test_that_a_frozen_table_refuses_every_change(make: type[Frozen[str, int]], change: Callable[[Any], object]) -> None:
    table = make({"a": 1, "b": 2})
    with pytest.raises(TypeError, match="cannot change"):
        change(table)
    assert table == {"a": 1, "b": 2}


def test_that_a_document_survives_pickling_unchanged_and_frozen() -> None:
    before = hotel()
    after = pickle.loads(pickle.dumps(before))
    assert after == before
    assert type(after.steps) is Table
    assert type(after.layout) is Frozen
    assert list(after.steps) == list(before.steps)
    with pytest.raises(TypeError):
        after.steps["x"] = 1


def test_that_changed_copies_leave_the_original_and_share_the_rest() -> None:
    before = hotel()
    after = before.put("steps", replace(before.steps["b"], name="New"))
    assert before.steps["b"].name == "B"
    assert after.steps["b"].name == "New"
    assert list(after.steps) == ["a", "b", "c"]
    assert after.steps["a"] is before.steps["a"]
    assert after.lanes is before.lanes
    with pytest.raises(FrozenInstanceError):
        before.name = "x"  # type: ignore[misc]


@pytest.mark.parametrize(("index", "order"), [(None, "abcx"), (0, "xabc"), (2, "abxc"), (99, "abcx")])
def test_that_a_new_element_stands_where_it_was_put(index: int | None, order: str) -> None:
    assert list(hotel().steps.put(Step("x", "X", "desk", "arrive"), index)) == list(order)


@pytest.mark.parametrize(("index", "order"), [(None, "abc"), (0, "bac"), (2, "acb")])
def test_that_a_known_element_moves_only_where_an_index_is_given(index: int | None, order: str) -> None:
    table = hotel().steps
    assert list(table.put(table["b"], index)) == list(order)


def test_that_tables_lose_keys_and_gain_several_in_their_old_places() -> None:
    table = hotel().steps
    assert list(table.without(["a", "unknown"])) == ["b", "c"]
    new = table.put_all([replace(table["a"], name="A2"), Step("d", "D", "desk", "leave")])
    assert [step.name for step in new.values()] == ["A2", "B", "C", "D"]
    assert list(table) == ["a", "b", "c"]


def test_that_another_order_is_another_document() -> None:
    before = hotel()
    turned = before.with_(stages=Table.of(reversed(before.stages.values())))
    assert turned != before
    assert dict(turned.stages) == before.stages
    assert before == hotel()
    assert before.stages != 5
    assert before.layout == Frozen({"a": Position(1, 2)})


def test_that_look_ups_find_elements_flows_and_nothing_else() -> None:
    blueprint = hotel()
    assert blueprint.get(Ref("lanes", "desk")) is blueprint.lanes["desk"]
    assert blueprint.get(flow_ref("a", "c")) is blueprint.steps["a"].next[1]
    assert blueprint.get(flow_ref("c", "a")) is None
    assert blueprint.get(flow_ref("nobody", "a")) is None
    assert blueprint.get(Ref("steps", "nobody")) is None
    assert flow_ends(flow_ref("a-b", "c")) == ("a-b", "c")
    assert [(step.id, flow.target) for step, flow in blueprint.flows()] == [("a", "b"), ("a", "c"), ("b", "c")]
    assert blueprint.incoming == {"a": (), "b": ("a",), "c": ("a", "b")}


def test_that_every_collection_is_a_table_of_the_document() -> None:
    blueprint = hotel()
    assert all(isinstance(blueprint.table(name), Table) for name in COLLECTIONS)


def test_that_rows_go_by_band_and_then_by_the_document() -> None:
    assert [lane.id for lane in hotel().rows] == ["guest", "desk", "kitchen"]
    assert [stage.id for stage in hotel().columns] == ["arrive", "leave"]


@pytest.mark.parametrize(("step", "by_hand", "seen"), [("b", None, True), ("b", False, False), ("c", None, False), ("c", True, True)])
def test_that_the_band_says_what_is_visible_unless_it_was_set_by_hand(step: str, by_hand: bool | None, seen: bool) -> None:
    blueprint = hotel()
    assert blueprint.is_visible(replace(blueprint.steps[step], visible=by_hand)) is seen


def test_that_a_document_has_the_three_lines_of_the_literature() -> None:
    assert list(Blueprint().lines) == ["interaction", "visibility", "internal-interaction"]
    assert Blueprint().lines is DEFAULT_LINES
    assert Blueprint() == Blueprint()


@pytest.mark.parametrize(
    ("name", "taken", "id"),
    [
        ("Check the guest in", (), "check-the-guest-in"),
        ("Check the guest in", ("check-the-guest-in",), "check-the-guest-in-2"),
        ("A", ("a", "a-2", "a-3"), "a-4"),
        ("Größe & Maß", (), "grosse-mass"),
        ("Café", (), "cafe"),
        ("2nd level", (), "item-2nd-level"),
        ("", (), "item"),
        ("日本語", (), "item"),
        ("日本語", ("item",), "item-2"),
        ("x" * 100, (), "x" * 40),
    ],
)
def test_that_an_id_is_made_from_the_name(name: str, taken: tuple[str, ...], id: str) -> None:
    assert new_id(name, taken) == id


@given(st.text(max_size=60), st.sets(st.sampled_from(["a", "a-2", "item", "item-2"])))
def test_that_any_name_gives_a_free_and_lawful_id(name: str, taken: set[str]) -> None:
    id = new_id(name, taken)
    assert ID.fullmatch(id)
    assert id not in taken
