from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from designer.editing.behaviours import settle
from designer.editing.edits import delete, disconnect, perform, set_attribute
from designer.model.blueprint import Blueprint
from designer.model.compare import compare
from designer.model.elements import Flow, Ref, Step, Suppression

Draw = Callable[..., Blueprint]


def deleted(blueprint: Blueprint, *refs: tuple[str, str]) -> Blueprint:
    return perform(blueprint, delete(Ref(*ref) for ref in refs))


def test_that_flows_evidence_promise_demand_position_and_suppression_go_with_their_step(full: Blueprint) -> None:
    after = deleted(full, ("steps", "come"))
    assert not after.demand
    assert not after.promises
    after = deleted(full, ("steps", "key"))
    assert after.steps["check-in"].evidence == ()
    assert after.promises == full.promises
    after = deleted(full, ("steps", "cook"))
    assert after.suppress == (Suppression("DOC101", "later"),)
    assert "cook" not in after.layout
    assert after.layout["check-in"] is full.layout["check-in"]


def test_that_a_note_takes_its_position_along(full: Blueprint) -> None:
    after = deleted(full, ("notes", "remark"))
    assert not after.notes
    assert "remark" not in after.layout
    assert after.steps is full.steps


def test_that_staff_and_schedules_are_forgotten_where_they_were_named(full: Blueprint) -> None:
    after = deleted(full, ("staff", "clerk"))
    assert after.steps["check-in"].staff == ()
    assert after.steps["clean"] is full.steps["clean"]
    after = deleted(full, ("schedules", "day"))
    assert after.staff["clerk"].schedule == ""
    assert after.staff["maid"] is full.staff["maid"]


def test_that_an_end_of_a_promise_is_enough_to_lose_it(full: Blueprint) -> None:
    assert not deleted(full, ("steps", "ready")).promises


@pytest.mark.parametrize(
    ("before", "cut", "left"),
    [
        ("a>b:Yes:0.8 a>c:No:0.2", ("a", "c"), (Flow("b", "Yes"),)),
        ("a>b::0.5 a>c::0.3 a>d::0.2", ("a", "c"), (Flow("b", "", 0.5), Flow("d", "", 0.2))),
        ("a>b::0.8 b>c", ("b", "c"), ()),
    ],
)
def test_that_the_only_way_left_loses_its_share_and_several_keep_theirs(
    draw: Draw, before: str, cut: tuple[str, str], left: Iterable[Flow]
) -> None:
    start = draw(before)
    after = perform(start, disconnect(*cut))
    assert after.steps[cut[0]].next == left
    assert all(after.steps[id] is start.steps[id] for id in start.steps if id != cut[0])


def test_that_a_share_on_a_single_way_written_by_hand_is_left_alone(draw: Draw) -> None:
    after = perform(draw("a>b::0.8"), set_attribute([Ref("steps", "a")], "name", "Other"))
    assert after.steps["a"].next == (Flow("b", "", 0.8),)


def test_that_oddities_of_a_file_that_an_edit_does_not_touch_stay(full: Blueprint) -> None:
    odd = full.with_(suppress=(Suppression("VIS101", "old", ("long-gone",)),))
    after = perform(odd, set_attribute([Ref("steps", "cook")], "name", "Cook more"))
    assert after.suppress is odd.suppress


def test_that_a_suppression_keeps_the_elements_that_are_left(full: Blueprint) -> None:
    both = full.with_(suppress=(Suppression("VIS101", "ok", ("cook", "clean")),))
    assert deleted(both, ("steps", "cook")).suppress == (Suppression("VIS101", "ok", ("clean",)),)


def test_that_a_suppression_of_a_flow_goes_with_the_flow(full: Blueprint) -> None:
    on_flow = full.with_(suppress=(Suppression("VIS107", "ok", ("cook->go",)),))
    assert perform(on_flow, disconnect("cook", "go")).suppress == ()
    assert perform(on_flow, disconnect("clean", "cook")).suppress is on_flow.suppress


def test_that_settling_what_did_not_change_gives_the_same_object(full: Blueprint) -> None:
    assert settle(full, full) is full
    renamed = full.with_(name="x")
    assert settle(full, renamed) is renamed


def test_that_settling_twice_changes_nothing_more(full: Blueprint) -> None:
    bare = full.with_(steps=full.steps.without(["ready", "key"]), staff=full.staff.without(["clerk"]))
    once = settle(full, bare)
    assert once is not bare
    assert settle(full, once) is once


def test_that_an_element_that_swaps_places_is_noticed_though_the_size_is_the_same(draw: Draw) -> None:
    before = draw("a>b b>c")
    swapped = before.with_(steps=before.steps.without(["b"]).put(Step("d", "D", "desk", "arrive"), 1))
    assert settle(before, swapped).steps["a"].next == (Flow("c"),)


def test_that_a_view_learns_of_deleted_and_healed_steps_only(full: Blueprint) -> None:
    delta = compare(full, deleted(full, ("steps", "clean")))["steps"]
    assert (delta.added, delta.removed, delta.changed, delta.reordered) == ((), ("clean",), ("ready",), False)
