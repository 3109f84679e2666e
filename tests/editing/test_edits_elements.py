from __future__ import annotations

from typing import Any

import pytest

from designer.editing.edits import (
    Edit,
    EditRefused,
    add_element,
    connect,
    delete,
    disconnect,
    perform,
    rename,
    reorder,
    set_attribute,
    set_document,
    suppress,
    together,
    unsuppress,
)
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import COLLECTIONS, Blueprint
from designer.model.elements import (
    Band,
    Demand,
    Lane,
    Line,
    Note,
    Observation,
    Period,
    Position,
    Promise,
    RatePeriod,
    Ref,
    Scenario,
    Schedule,
    StaffPool,
    Stage,
    Step,
    Suppression,
    WalkThrough,
    flow_ref,
)
from designer.model.scenarios import cut, pool

BOTH = say(QT_TRANSLATE_NOOP("edits", "Both"))
NEW: dict[str, Any] = {
    "stages": Stage("new", "New"),
    "lanes": Lane("new", "New", Band.SUPPORT),
    "lines": Line("new", "New", Band.SUPPORT),
    "staff": StaffPool("new", "New", schedule="day"),
    "schedules": Schedule("new", (Period((0,), 0, 60),)),
    "demand": Demand("new", "come", 0.1),
    "steps": Step("new", "New", "desk", "stay"),
    "notes": Note("new", "New", "desk", "stay"),
    "scenarios": Scenario("new", "New", changes=(cut("cook"), pool(("clerk", "maid"), "all"))),
    "walk_throughs": WalkThrough("new", "New", date="2026-05-04", observations=(Observation("cook", time=60.0),)),
    "promises": Promise("new", "New", "come", "go", 60.0, 0.9),
}


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_that_elements_of_every_collection_are_added_where_asked_and_deleted_again(full: Blueprint, collection: str) -> None:
    ref, old = Ref(collection, "new"), list(full.table(collection))
    last = perform(full, add_element(collection, NEW[collection]))
    first = perform(full, add_element(collection, NEW[collection], 0))
    assert list(last.table(collection)) == [*old, "new"]
    assert list(first.table(collection)) == ["new", *old]
    assert perform(last, delete([ref])) == full
    assert last.get(ref) is NEW[collection]


@pytest.mark.parametrize(
    ("collection", "element"),
    [
        ("staff", StaffPool("clerk", "Again")),
        ("staff", StaffPool("new", "New", schedule="night")),
        ("staff", StaffPool("New", "New")),
        ("staff", StaffPool("new", "")),
        ("notes", Note("cook", "A step has this id", "desk", "stay")),
        ("notes", Note("new", "", "desk", "stay")),
        ("demand", Demand("new", "nowhere", 0.1)),
        ("promises", Promise("new", "New", "come", "nowhere", 60.0, 0.9)),
        ("schedules", Schedule("new", ())),
        ("colours", Stage("new", "New")),
    ],
)
def test_that_an_impossible_element_is_not_added(full: Blueprint, collection: str, element: Any) -> None:
    with pytest.raises(EditRefused):
        perform(full, add_element(collection, element))


def test_that_a_demand_by_the_hour_can_be_added(full: Blueprint) -> None:
    by_hour = Demand("new", "come", profile=(RatePeriod(Period((0,), 0, 3600), 0.01),))
    assert perform(full, add_element("demand", by_hour)).demand["new"] is by_hour


def test_that_a_rate_and_a_profile_replace_each_other(full: Blueprint) -> None:
    profile = (RatePeriod(Period((0, 1), 0, 3600), 0.02),)
    ref = Ref("demand", "guests")
    by_hour = perform(full, set_attribute([ref], "rate", profile))
    assert (by_hour.demand["guests"].rate, by_hour.demand["guests"].profile) == (0.0, profile)
    assert perform(full, set_attribute([ref], "profile", profile)) == by_hour
    steady = perform(by_hour, set_attribute([ref], "rate", 0.03))
    assert (steady.demand["guests"].rate, steady.demand["guests"].profile) == (0.03, ())


@pytest.mark.parametrize(
    ("ref", "attribute"),
    [
        (Ref("steps", "cook"), "name"),
        (Ref("lanes", "desk"), "name"),
        (Ref("stages", "stay"), "name"),
        (Ref("staff", "clerk"), "name"),
        (Ref("notes", "remark"), "text"),
    ],
)
def test_that_a_rename_keeps_id_and_place(full: Blueprint, ref: Ref, attribute: str) -> None:
    after = perform(full, rename(ref, "Other"))
    assert getattr(after.get(ref), attribute) == "Other"
    assert list(after.table(ref.collection)) == list(full.table(ref.collection))
    assert perform(after, rename(ref, "Other")) is after


def test_that_one_attribute_is_set_on_several_steps_and_equal_ones_keep_their_identity(full: Blueprint) -> None:
    after = perform(full, set_attribute([Ref("steps", "cook"), Ref("steps", "clean"), Ref("steps", "cook")], "visible", True))
    assert after.steps["clean"].visible is True
    assert after.steps["cook"] is full.steps["cook"]


def test_that_one_attribute_is_set_across_collections(full: Blueprint) -> None:
    after = perform(full, set_attribute([Ref("steps", "cook"), Ref("staff", "maid")], "description", "x"))
    assert (after.steps["cook"].description, after.staff["maid"].description) == ("x", "x")


def test_that_one_bad_element_leaves_all_as_they_were(full: Blueprint) -> None:
    with pytest.raises(EditRefused):
        perform(full, set_attribute([Ref("steps", "cook"), Ref("steps", "nobody")], "name", "x"))
    assert full.steps["cook"].name == "Cook"


def test_that_another_lane_by_the_form_forgets_the_position(full: Blueprint) -> None:
    after = perform(full, set_attribute([Ref("steps", "cook")], "lane", "desk"))
    assert "cook" not in after.layout
    assert perform(full, set_attribute([Ref("steps", "cook")], "lane", "kitchen")) is full


@pytest.mark.parametrize(("index", "order"), [(0, "cab"), (1, "acb"), (2, "abc"), (9, "abc"), (-1, "cab")])
def test_that_elements_are_reordered(full: Blueprint, index: int, order: str) -> None:
    stages = full.with_(steps=full.steps.without(full.steps), notes=full.notes.without(full.notes))
    stages = stages.with_(stages=type(full.stages).of(Stage(id, id.upper()) for id in "abc"))
    after = perform(stages, reorder(Ref("stages", "c"), index))
    assert list(after.stages) == list(order)
    assert (after is stages) == (order == "abc")


@pytest.mark.parametrize(("attribute", "value"), [("name", "Other"), ("description", "one\ntwo"), ("currency", "USD")])
def test_that_the_document_itself_is_edited(full: Blueprint, attribute: str, value: str) -> None:
    after = perform(full, set_document(**{attribute: value}))
    assert getattr(after, attribute) == value
    assert after.steps is full.steps
    assert perform(after, set_document(**{attribute: value})) is after


@pytest.mark.parametrize("attributes", [{"currency": "euro"}, {"currency": ""}, {"name": "a\nb"}, {"name": "\x00"}, {"steps": "x"}])
def test_that_impossible_attributes_of_the_document_are_refused(full: Blueprint, attributes: dict[str, str]) -> None:
    with pytest.raises(EditRefused):
        perform(full, set_document(**attributes))


def test_that_a_finding_is_suppressed_with_a_reason_and_shown_again(full: Blueprint) -> None:
    elements = [Ref("steps", "cook"), Ref("steps", "clean")]
    after = perform(full, suppress("VIS102", elements, "agreed"))
    assert after.suppress == (*full.suppress, Suppression("VIS102", "agreed", ("cook", "clean")))
    assert perform(after, suppress("VIS102", reversed(elements), "agreed by all")).suppress[-1].reason == "agreed by all"
    assert perform(after, suppress("VIS102", elements, "agreed")) is after
    assert perform(after, unsuppress("VIS102", ["clean", "cook"])) == full
    assert perform(full, unsuppress("VIS102", elements)) is full


def test_that_showing_again_takes_back_what_covers_the_finding(full: Blueprint) -> None:
    assert perform(full, unsuppress("DOC101", ["cook"])).suppress == full.suppress[:1]
    wide = perform(full, suppress("VIS102", ["cook", "clean"], "agreed"))
    assert perform(wide, unsuppress("VIS102", ["clean"])) == full


@pytest.mark.parametrize(
    ("elements", "reason"), [(["cook"], ""), (["cook"], "  "), (["nobody"], "x"), (["go->cook"], "x"), (["cook"], "a\nb")]
)
def test_that_a_suppression_needs_a_reason_and_known_elements(full: Blueprint, elements: list[str], reason: str) -> None:
    with pytest.raises(EditRefused):
        perform(full, suppress("VIS102", elements, reason))


@pytest.mark.parametrize(
    "edit",
    [
        delete([]),
        delete([Ref("steps", "nobody"), Ref("lanes", "nobody"), flow_ref("a", "b")]),
        set_attribute([], "name", "x"),
        together(BOTH),
        set_document(),
    ],
)
def test_that_nothing_to_do_gives_the_same_object(full: Blueprint, edit: Edit) -> None:
    assert perform(full, edit) is full


def test_that_another_order_among_edits_together_is_not_lost(full: Blueprint) -> None:
    after = perform(full, together(BOTH, reorder(Ref("stages", "leave"), 0)))
    assert list(after.stages) == ["leave", "arrive", "stay"]


def test_that_edits_that_cancel_out_are_nothing(full: Blueprint) -> None:
    edit = together(BOTH, connect("check-in", "cook"), disconnect("check-in", "cook"))
    assert perform(full, edit) is full


def test_that_edits_together_see_each_other_and_fail_as_one(full: Blueprint) -> None:
    edit = together(BOTH, delete([Ref("steps", "clean")]), connect("go", "cook"))
    with pytest.raises(EditRefused):
        perform(full, edit)
    both = perform(full, together(BOTH, delete([Ref("steps", "cook"), Ref("steps", "clean")]), delete([Ref("lanes", "kitchen")])))
    assert "kitchen" not in both.lanes
    assert [flow.target for flow in both.steps["ready"].next] == ["go"]


def test_that_a_lane_with_all_its_steps_goes_at_once(full: Blueprint) -> None:
    after = perform(full, delete([Ref("lanes", "kitchen"), Ref("steps", "cook"), Ref("steps", "clean")]))
    assert "kitchen" not in after.lanes
    assert after.layout == {"check-in": Position(10, 20), "remark": Position(100, 20)}


def test_that_every_label_is_translatable_and_names_what_is_done() -> None:
    edits = {
        "Delete step": delete([Ref("steps", "a")]),
        "Delete flow": delete([flow_ref("a", "b")]),
        "Delete 2 elements": delete([Ref("steps", "a"), Ref("steps", "b")]),
        "Add lane": add_element("lanes", NEW["lanes"]),
        "Rename to Cook": rename(Ref("steps", "a"), "Cook"),
        "Change Cost": set_attribute([Ref("steps", "a")], "cost", 1.0),
        "Connect": connect("a", "b"),
    }
    for text, edit in edits.items():
        assert str(edit.label) == text
        assert edit.label.template.context == "edits"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (set_attribute([Ref("steps", "a")], "name", "x"), set_attribute([Ref("steps", "a")], "name", "xy"), True),
        (set_attribute([Ref("steps", "a")], "name", "x"), set_attribute([Ref("steps", "b")], "name", "x"), False),
        (set_attribute([Ref("steps", "a")], "cost", 1.0), set_attribute([Ref("steps", "a")], "cost", 2.0), True),
        (set_attribute([Ref("steps", "a")], "cost", 1.0), set_attribute([Ref("steps", "a")], "name", "x"), False),
        (set_document(name="a"), set_document(name="b"), True),
        (set_document(name="a"), set_document(description="b"), False),
    ],
)
def test_that_typing_merges_only_with_typing_in_the_same_place(one: Edit, other: Edit, same: bool) -> None:
    assert bool(one.merge)
    assert (one.merge == other.merge) == same
