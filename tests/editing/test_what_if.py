"""Ready-made scenarios of one change."""

from __future__ import annotations

from dataclasses import replace

import pytest

from designer.editing.edits import EditRefused, perform, set_attribute
from designer.editing.scenarios import add_scenario, apply_scenario
from designer.editing.what_if import WHAT_IFS, partners, served, what_if, what_ifs
from designer.model.blueprint import Blueprint
from designer.model.distributions import exponential, fixed
from designer.model.elements import Band, Change, Demand, Lane, Period, RatePeriod, Ref, StaffPool, StaffUse
from designer.model.scenarios import cut, pool, set_values, split

CHECK_IN, COOK, CLERK, MAID = Ref("steps", "check-in"), Ref("steps", "cook"), Ref("staff", "clerk"), Ref("staff", "maid")


@pytest.mark.parametrize(
    ("ref", "kind", "name", "change"),
    [
        (CHECK_IN, "backstage", "Check in backstage", set_values(CHECK_IN, {"lane": "kitchen"})),
        (Ref("steps", "clean"), "in-front", "Clean the room in front of the customer", set_values(Ref("steps", "clean"), {"lane": "desk"})),
        (COOK, "backstage", "Cook backstage", set_values(COOK, {"lane": "kitchen", "visible": None})),  # an open kitchen that is closed
        (CHECK_IN, "one-more", "Clerk: 3 people", set_values(CLERK, {"count": 3})),
        (MAID, "one-more", "Maid: 2 people", set_values(MAID, {"count": 2})),
        (CHECK_IN, "automate", "Check in by a machine", set_values(CHECK_IN, {"time": fixed(10.0), "staff": ()})),
        (COOK, "cut", "Without Cook", cut("cook")),
        (Ref("demand", "guests"), "more-demand", "Guests: 20 % more", set_values(Ref("demand", "guests"), {"rate": 43.2 / 3600})),
        (Ref("steps", "come"), "more-demand", "Come in: 20 % more", set_values(Ref("demand", "guests"), {"rate": 43.2 / 3600})),
    ],
)
def test_that_each_kind_makes_its_change(full: Blueprint, ref: Ref, kind: str, name: str, change: Change) -> None:
    found = what_if(full, ref, kind)
    assert (found.name, found.changes) == (name, (change,))
    assert kind in what_ifs(full, ref)
    added = perform(full, add_scenario(found))
    assert what_if(added, ref, kind).id == f"{found.id}-2"
    assert apply_scenario(added, found) != full


def test_that_the_nearest_lane_of_the_other_side_is_taken(full: Blueprint) -> None:
    lanes = full.lanes.put(Lane("store", "Store", Band.BACK_OFFICE), 3).put(Lane("window", "Window", Band.FRONT_OFFICE), 2)
    many = full.with_(lanes=lanes)
    assert [lane.id for lane in many.rows] == ["things", "guest", "window", "desk", "store", "kitchen", "payroll"]
    assert what_if(many, CHECK_IN, "backstage").changes[0].values == (("lane", "store"),)
    assert what_if(many, Ref("steps", "clean"), "in-front").changes[0].values == (("lane", "desk"),)
    only_desk = full.with_(lanes=full.lanes.without(("kitchen", "payroll")), steps=full.steps.without(("clean", "cook")))
    with pytest.raises(EditRefused, match=r"no lane to move 'Check in' to"):
        what_if(only_desk, CHECK_IN, "backstage")


def test_that_pools_share_their_people_where_their_hours_are_the_same(full: Blueprint) -> None:
    assert partners(full, "clerk") == partners(full, "nobody") == ()
    with pytest.raises(EditRefused, match="the hours of 'Clerk'"):
        what_if(full, CHECK_IN, "share")
    both = perform(full.put("staff", StaffPool("porter", "Porter", schedule="day")), set_attribute([MAID], "schedule", "day"))
    assert partners(both, "clerk") == ("maid", "porter")
    assert what_if(both, CHECK_IN, "share").changes == (pool(("clerk", "maid"), "clerk-maid"),)
    found = what_if(both, CHECK_IN, "share", "porter")
    assert (found.name, found.changes) == ("Clerk and Porter together", (pool(("clerk", "porter"), "clerk-porter"),))
    assert apply_scenario(both, found).steps["check-in"].staff == (StaffUse("clerk-porter"),)
    with pytest.raises(EditRefused, match="Staff pool 'nobody'"):
        what_if(both, CHECK_IN, "share", "nobody")


def test_that_what_customers_do_themselves_stays_where_it_is(full: Blueprint) -> None:
    own = perform(full, set_attribute([CHECK_IN], "lane", "guest"))
    with pytest.raises(EditRefused, match="makes no sense for 'Check in'"):
        what_if(own, CHECK_IN, "backstage")


def test_that_the_scarcest_pool_of_a_step_gets_a_person(full: Blueprint) -> None:
    base = perform(full, set_attribute([COOK], "staff", (StaffUse("clerk"), StaffUse("maid"))))  # two clerks, one maid
    assert what_if(base, COOK, "one-more").changes == (set_values(MAID, {"count": 2}),)


def test_that_a_machine_is_no_slower_than_people_were(full: Blueprint) -> None:
    quick = perform(full, set_attribute([CHECK_IN], "time", exponential(4.0)))
    assert dict(what_if(quick, CHECK_IN, "automate").changes[0].values)["time"] == fixed(4.0)


def test_that_demand_by_the_hour_grows_in_each_hour(full: Blueprint) -> None:
    hours = Period((0,), 0, 3600), Period((1,), 0, 3600)
    by_hour = full.put("demand", Demand("guests", "come", profile=(RatePeriod(hours[0], 0.01), RatePeriod(hours[1], 0.02))))
    (change,) = what_if(by_hour, Ref("demand", "guests"), "more-demand").changes
    assert dict(change.values)["rate"] == (RatePeriod(hours[0], 43.2 / 3600), RatePeriod(hours[1], 86.4 / 3600))
    nobody = full.put("demand", replace(full.demand["guests"], rate=0.0))
    with pytest.raises(EditRefused, match="makes no sense for 'Guests'"):
        what_if(nobody, Ref("demand", "guests"), "more-demand")


@pytest.mark.parametrize(
    ("ref", "kinds"),
    [
        (Ref("steps", "go"), ()),
        (Ref("steps", "key"), ()),
        (Ref("steps", "come"), ("more-demand",)),
        (Ref("steps", "ready"), ("backstage",)),
        (CHECK_IN, ("backstage", "one-more", "automate", "cut")),
        (Ref("steps", "clean"), ("in-front", "one-more", "automate", "cut")),
        (CLERK, ("one-more",)),
        (Ref("demand", "guests"), ("more-demand",)),
        (Ref("lanes", "desk"), ("backstage",)),
        (Ref("lanes", "kitchen"), ("in-front",)),
        (Ref("lanes", "guest"), ()),  # customers stay customers
        (Ref("lanes", "payroll"), ()),  # nothing is done there
        (Ref("steps", "gone"), ()),
    ],
)
def test_that_only_what_makes_sense_is_offered(full: Blueprint, ref: Ref, kinds: tuple[str, ...]) -> None:
    assert what_ifs(full, ref) == kinds
    for kind in {*WHAT_IFS, "unheard-of"} - set(kinds):
        with pytest.raises(EditRefused):
            what_if(full, ref, kind)


def test_that_a_whole_lane_moves_to_the_other_side_of_the_line_of_visibility(full: Blueprint) -> None:
    desk, kitchen = Ref("lanes", "desk"), Ref("lanes", "kitchen")
    behind = what_if(full, desk, "backstage")
    assert behind.changes == (set_values(desk, {"band": Band.BACK_OFFICE}),)
    after = apply_scenario(full, behind)
    assert not after.is_visible(after.steps["check-in"])
    front = what_if(full, kitchen, "in-front")
    assert apply_scenario(full, front).lanes["kitchen"].band is Band.FRONT_OFFICE


def test_that_one_step_of_a_pool_gets_people_of_its_own(full: Blueprint) -> None:
    both = perform(full, set_attribute([COOK], "staff", (StaffUse("clerk"),)))  # two clerks check in and cook
    assert served(both, "clerk") == ("check-in", "cook")
    assert what_ifs(both, CLERK) == ("one-more", "split")
    assert "split" in what_ifs(both, COOK)
    found = what_if(both, CLERK, "split", "cook")
    assert found.name == "Cook: people of its own"
    assert found.changes == (split("clerk", "clerk-cook", 1, ("cook",), "Clerk, Cook"),)
    after = apply_scenario(both, found)
    assert after.steps["cook"].staff == (StaffUse("clerk-cook"),)
    assert [(pool.id, pool.count) for pool in after.staff.values()][:2] == [("clerk", 1), ("clerk-cook", 1)]


def test_that_nobody_gets_people_who_are_needed_elsewhere(full: Blueprint) -> None:
    two = perform(full, set_attribute([COOK], "staff", (StaffUse("clerk", 2),)))  # cooking takes both clerks at once
    assert served(two, "clerk") == ()
    with pytest.raises(EditRefused, match="makes no sense"):
        what_if(two, CLERK, "split", "check-in")
