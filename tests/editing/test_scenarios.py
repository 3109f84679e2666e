"""What scenarios make of a document: by hand for each kind of change, and at random for all of them together."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.editing.edits import EditRefused, delete, disconnect, name_new, perform, set_attribute, suppress
from designer.editing.history import History
from designer.editing.scenarios import (
    add_scenario,
    apply_scenario,
    duplicate_scenario,
    first_refused,
    fresh_scenario,
    scenario_edit,
    set_scenario,
    with_change,
    without_change,
)
from designer.model.blueprint import Blueprint
from designer.model.compare import compare
from designer.model.distributions import fixed
from designer.model.elements import Change, Demand, Flow, Ref, Scenario, StaffPool, StaffUse, Step, flow_ref
from designer.model.scenarios import cut, pool, set_values, split
from designer.storage.document import read, write

CLERK, COOK = Ref("staff", "clerk"), Ref("steps", "cook")


def scenario(*changes: Change) -> Scenario:
    return Scenario("if", "If", changes=changes)


def applied(blueprint: Blueprint, *changes: Change) -> Blueprint:
    return apply_scenario(blueprint, scenario(*changes))


def holding(blueprint: Blueprint, *changes: Change) -> Blueprint:
    """`blueprint` with the scenario of `changes`."""
    return perform(blueprint, add_scenario(scenario(*changes)))


def kept(blueprint: Blueprint) -> tuple[Change, ...]:
    return blueprint.scenarios["if"].changes


def test_that_set_values_are_those_of_the_element_and_of_nothing_else(full: Blueprint) -> None:
    values = {"lane": "payroll", "time": fixed(240.0), "staff": (StaffUse("clerk", 2),)}
    after = applied(full, set_values(CLERK, {"count": 4}), set_values(COOK, values), set_values(Ref("demand", "guests"), {"rate": 0.02}))
    assert after.staff["clerk"] == replace(full.staff["clerk"], count=4)
    assert after.steps["cook"] == replace(full.steps["cook"], lane="payroll", time=fixed(240.0), staff=(StaffUse("clerk", 2),))
    assert after.demand["guests"].rate == 0.02
    assert set(compare(full, after).refs()) == {
        CLERK,
        COOK,
        Ref("demand", "guests"),
        Ref("layout", "cook"),
    }  # its place was in the old lane


def test_that_a_flow_gets_its_share(full: Blueprint) -> None:
    after = applied(full, set_values(flow_ref("ready", "clean"), {"share": 0.3}), set_values(flow_ref("ready", "cook"), {"share": 0.7}))
    assert after.steps["ready"].next == (Flow("cook", "Yes", 0.7), Flow("clean", "No", 0.3))


def test_that_a_cut_step_is_healed_over(full: Blueprint) -> None:
    after = applied(full, cut("clean"))
    assert "clean" not in after.steps
    assert after.steps["ready"].next == (Flow("cook", "Yes"),)  # the only way left takes all
    assert applied(full, cut("check-in")).steps["come"].next == (Flow("ready"),)


def test_that_pooled_staff_are_one_pool_with_their_numbers_added(full: Blueprint) -> None:
    base = full.put("staff", StaffPool("maid", "Maid", 3, 18 / 3600, 0.5, "day")).put(
        "staff", StaffPool("clerk", "Clerk", 1, 30 / 3600, 0.9, "day")
    )
    base = perform(base, set_attribute([COOK], "staff", (StaffUse("maid"), StaffUse("clerk", 2))))
    after = applied(base, pool(("clerk", "maid"), "all"))
    assert list(after.staff) == ["all"]
    assert after.staff["all"] == StaffPool("all", "Clerk + Maid", 4, 21 / 3600, 0.6, "day")  # (30 + 3 * 18) / 4, (0.9 + 3 * 0.5) / 4
    assert after.steps["cook"].staff == (StaffUse("all", 3),)
    assert after.steps["clean"].staff == (StaffUse("all", 2),)
    assert applied(base, pool(("maid", "clerk"), "maid")).staff["maid"].name == "Maid"
    assert applied(base, pool(("maid", "clerk"), "x", "Staff")).staff["x"].name == "Staff"


def test_that_staff_with_other_hours_cannot_be_pooled_and_the_reason_names_them(full: Blueprint) -> None:
    with pytest.raises(EditRefused, match=r"'Clerk' and 'Maid' are on duty at different hours.*the same schedule"):
        applied(full, pool(("clerk", "maid"), "all"))
    assert applied(full, set_values(Ref("staff", "maid"), {"schedule": "day"}), pool(("clerk", "maid"), "all")).staff["all"].count == 3


def test_that_a_split_pool_leaves_some_and_gives_the_named_steps_the_others(full: Blueprint) -> None:
    base = perform(full, set_attribute([COOK], "staff", (StaffUse("maid"), StaffUse("clerk"))))
    after = applied(base, split("clerk", "chefs", 1, ("cook",), "Chefs"))
    assert list(after.staff) == ["clerk", "chefs", "maid"]
    assert (after.staff["clerk"].count, after.staff["chefs"]) == (1, StaffPool("chefs", "Chefs", 1, schedule="day"))
    assert after.steps["cook"].staff == (StaffUse("maid"), StaffUse("chefs"))
    assert after.steps["check-in"].staff == (StaffUse("clerk"),)


def test_that_changes_build_on_those_before_them(full: Blueprint) -> None:
    day = set_values(Ref("staff", "maid"), {"schedule": "day"})
    after = applied(
        full, day, pool(("clerk", "maid"), "all"), set_values(Ref("staff", "all"), {"count": 9}), split("all", "a", 4, ("clean",))
    )
    assert {id: staff.count for id, staff in after.staff.items()} == {"all": 5, "a": 4}


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ((set_values(Ref("staff", "nobody"), {"count": 1}),), "Staff pool 'nobody'"),
        ((cut("cook"), set_values(COOK, {"time": fixed(60.0)})), "Step 'cook'"),
        ((cut("nowhere"),), "Step 'nowhere'"),
        ((set_values(flow_ref("come", "go"), {"share": 0.5}),), "No flow leads from 'come' to 'go'"),
        ((set_values(COOK, {"lane": "roof"}),), "Lane 'roof'"),
        ((pool(("clerk", "nobody"), "all"),), "Staff pool 'nobody'"),
        ((pool(("clerk", "clerk"), "maid"),), "'maid' is taken"),
        ((split("clerk", "maid", 1, ("check-in",)),), "'maid' is taken"),
        ((split("clerk", "own", 2, ("check-in",)),), "2 of the 2 people in 'Clerk'"),
        ((split("clerk", "own", 1, ("clean",)),), "'Clean the room' is not done by 'Clerk'"),
        ((Change("burn", COOK),), "not a change"),
        ((set_values(Ref("staff", "clerk"), {"count": -1}),), "People cannot hold"),
    ],
)
def test_that_what_is_missing_or_cannot_be_is_refused_by_name(full: Blueprint, changes: tuple[Change, ...], why: str) -> None:
    with pytest.raises(EditRefused, match=why):
        applied(full, *changes)
    found = first_refused(full, scenario(*changes))
    assert found is not None
    assert found[0] == len(changes) - 1
    assert why in str(found[1])


def test_that_applying_is_one_edit_after_which_the_scenario_is_gone(full: Blueprint) -> None:
    base = perform(
        holding(full, cut("cook")), add_scenario(Scenario("other", "Other", changes=(set_values(COOK, {"cost": 1.0}), cut("clean"))))
    )
    history = History.start(base).do(scenario_edit(base, "if"))
    assert "cook" not in history.current.steps
    assert history.current.scenarios["other"].changes == (cut("clean"),)  # and says no more of what is gone
    assert "if" not in history.current.scenarios
    assert str(history.past[-1].label) == "Apply If"
    assert history.undo().current is base
    with pytest.raises(EditRefused, match="Scenario 'if'"):
        perform(history.current, scenario_edit(base, "if"))


def test_that_scenarios_are_added_changed_copied_and_refused(full: Blueprint) -> None:
    base = holding(full, cut("cook"))
    assert fresh_scenario(base, "If").id == "if-2"
    base = perform(base, duplicate_scenario(base, "if"))
    assert list(base.scenarios) == ["if", "if-2"]
    base = perform(base, set_scenario(replace(base.scenarios["if"], description="Why not?")))
    assert base.scenarios["if"].description == "Why not?"
    for bad in (
        cut("roof"),
        set_values(Ref("staff", "all"), {"count": 1}),
        split("clerk", "Own", 1, ("cook",)),
        set_values(COOK, {"cost": -1.0}),
    ):
        with pytest.raises(EditRefused):
            perform(base, with_change(base, "if", bad))
    for edit in (duplicate_scenario, lambda blueprint, id: with_change(blueprint, id, cut("cook"))):
        with pytest.raises(EditRefused, match="Scenario 'gone'"):
            edit(base, "gone")


def test_that_a_second_value_of_an_attribute_takes_the_place_of_the_first(full: Blueprint) -> None:
    base = holding(full, set_values(CLERK, {"count": 3, "availability": 0.8}), cut("clean"))
    base = perform(base, with_change(base, "if", set_values(CLERK, {"count": 5})))
    assert kept(base) == (set_values(CLERK, {"count": 5, "availability": 0.8}), cut("clean"))
    base = perform(base, with_change(base, "if", set_values(Ref("steps", "clean"), {"cost": 1.0})))
    assert kept(base) == (set_values(CLERK, {"count": 5, "availability": 0.8}), set_values(Ref("steps", "clean"), {"cost": 1.0}))
    base = perform(base, with_change(base, "if", set_values(flow_ref("ready", "clean"), {"share": 0.5})))
    base = perform(base, with_change(base, "if", cut("clean")))
    assert kept(base) == (set_values(CLERK, {"count": 5, "availability": 0.8}), cut("clean"))
    assert perform(base, with_change(base, "if", cut("clean"))) is base
    assert kept(perform(base, without_change(base, "if", 0))) == (cut("clean"),)


def test_that_values_for_a_new_pool_stand_behind_what_makes_it(full: Blueprint) -> None:
    base = perform(full, set_attribute([Ref("staff", "maid")], "schedule", "day"))
    base = holding(base, set_values(COOK, {"cost": 1.0}), pool(("clerk", "maid"), "all"))
    base = perform(base, with_change(base, "if", set_values(COOK, {"staff": (StaffUse("all"),)})))
    assert [change.action for change in kept(base)] == ["set", "pool", "set"]
    assert apply_scenario(base, base.scenarios["if"]).steps["cook"].staff == (StaffUse("all"),)


@pytest.mark.parametrize(
    ("refs", "left"),
    [
        ([COOK], ["set staff clerk", "set flows ready->clean", "cut steps clean", "pool staff all", "split staff clerk"]),
        ([Ref("steps", "clean")], ["set staff clerk", "set steps cook", "pool staff all", "split staff clerk"]),
        ([Ref("staff", "maid")], ["set staff clerk", "set steps cook", "set flows ready->clean", "cut steps clean", "split staff clerk"]),
        ([Ref("lanes", "payroll")], ["set staff clerk", "set steps cook", "set flows ready->clean", "cut steps clean", "pool staff all", "split staff clerk"]),
    ],
)  # fmt: skip
def test_that_scenarios_forget_what_is_gone(full: Blueprint, refs: list[Ref], left: list[str]) -> None:
    base = holding(
        full,
        set_values(CLERK, {"count": 3}),
        set_values(COOK, {"lane": "payroll", "staff": (StaffUse("clerk"), StaffUse("maid"))}),
        set_values(flow_ref("ready", "clean"), {"share": 0.3}),
        cut("clean"),
        pool(("clerk", "maid"), "all"),
        split("clerk", "own", 1, ("check-in", "cook")),
    )
    after = perform(base, delete(refs))
    assert [f"{change.action} {change.ref.collection} {change.ref.id}" for change in kept(after)] == left
    named = dict(next((change.values for change in kept(after) if change.ref == COOK), ()))
    assert ("lane" in named) == (refs[0].collection != "lanes" and COOK not in refs)
    if refs[0].id == "maid":
        assert named["staff"] == (StaffUse("clerk"),)
    if refs == [COOK]:
        assert dict(kept(after)[-1].values)["steps"] == ("check-in",)
    assert perform(full, delete(refs)) == replace(after, scenarios=full.scenarios)


def test_that_scenarios_forget_a_flow_that_is_gone_and_names_only_in_values(full: Blueprint) -> None:
    share, staff = set_values(flow_ref("ready", "clean"), {"share": 0.3}), set_values(COOK, {"staff": (StaffUse("maid"),)})
    assert kept(perform(holding(full, share, cut("cook")), disconnect("ready", "clean"))) == (cut("cook"),)
    assert kept(perform(holding(full, staff, cut("cook")), delete([Ref("staff", "maid")]))) == (cut("cook"),)  # nobody was not meant


def test_that_scenarios_follow_the_first_name_of_a_step(full: Blueprint) -> None:
    changes = (
        set_values(COOK, {"cost": 1.0}),
        cut("cook"),
        set_values(flow_ref("cook", "go"), {"when": "Yes"}),
        split("clerk", "own", 1, ("check-in", "cook")),
        set_values(Ref("demand", "guests"), {"start": "cook"}),
    )
    after = name_new(COOK, "Fry it").change(holding(full, *changes))
    fry = Ref("steps", "fry-it")
    assert kept(after) == (
        set_values(fry, {"cost": 1.0}),
        cut("fry-it"),
        set_values(flow_ref("fry-it", "go"), {"when": "Yes"}),
        split("clerk", "own", 1, ("check-in", "fry-it")),
        set_values(Ref("demand", "guests"), {"start": "fry-it"}),
    )


def test_that_an_edit_that_touches_no_scenario_keeps_them_as_they_are(full: Blueprint) -> None:
    base = holding(full, cut("cook"), set_values(CLERK, {"count": 3}))
    assert perform(base, delete([Ref("steps", "clean")])).scenarios is base.scenarios
    assert perform(base, suppress("STR112", [Ref("scenarios", "if")], "one day")).suppress[-1].elements == ("if",)


# -- at random ----------------------------------------------------------------------------------------------------------------

STEPS = st.sampled_from(["come", "check-in", "ready", "clean", "cook", "go", "key", "nowhere"])
STAFF = st.sampled_from(["clerk", "maid", "all", "own", "nobody"])
FLOWS = st.sampled_from([("come", "check-in"), ("ready", "clean"), ("ready", "cook"), ("cook", "go"), ("go", "come")])
CHANGES = st.one_of(
    st.builds(cut, STEPS),
    st.builds(lambda pools, into: pool(pools, into), st.lists(STAFF, min_size=1, max_size=3), STAFF),
    st.builds(split, STAFF, STAFF, st.integers(0, 3), st.lists(STEPS, max_size=2)),
    st.builds(lambda id, count: set_values(Ref("staff", id), {"count": count, "schedule": "day"}), STAFF, st.integers(0, 5)),
    st.builds(
        lambda id, lane, staff: set_values(Ref("steps", id), {"lane": lane, "staff": tuple(map(StaffUse, staff)), "time": fixed(60.0)}),
        STEPS,
        st.sampled_from(["desk", "kitchen", "roof"]),
        st.lists(STAFF, max_size=2),
    ),
    st.builds(lambda ends, share: set_values(flow_ref(*ends), {"share": share}), FLOWS, st.sampled_from([None, 0.3, 1.5])),
    st.builds(lambda start: set_values(Ref("demand", "guests"), {"start": start, "rate": 40 / 3600}), STEPS),
    st.builds(lambda end: set_values(Ref("promises", "quick"), {"to_step": end, "within": 60.0}), STEPS),
)


@given(st.lists(CHANGES, max_size=6))
def test_that_applying_gives_a_whole_document_or_is_refused_and_leaves_the_base_alone(changes: list[Change]) -> None:
    base = _full()
    found = first_refused(base, scenario(*changes))
    if found is None:
        after = applied(base, *changes)
        assert read(write(after)).blueprint == after
    else:
        with pytest.raises(EditRefused) as refused:
            applied(base, *changes)
        assert refused.value.message == found[1]
    assert base == _full()


def _full() -> Blueprint:
    """A document of which every scenario can make something."""
    steps = (
        Step("come", "Come", "desk", "arrive", next=(Flow("check-in"),)),
        Step("check-in", "Check in", "desk", "arrive", staff=(StaffUse("clerk"),), next=(Flow("ready"),)),
        Step("ready", "Ready?", "desk", "arrive", next=(Flow("cook", "Yes", 0.8), Flow("clean", "No", 0.2))),
        Step("clean", "Clean", "kitchen", "arrive", staff=(StaffUse("maid", 2),), next=(Flow("cook"),)),
        Step("cook", "Cook", "kitchen", "arrive", staff=(StaffUse("clerk"), StaffUse("maid")), next=(Flow("go"),)),
        Step("go", "Go", "desk", "arrive"),
    )
    text = """format: service-blueprint/1
stages: {arrive: {name: A}}
lanes: {desk: {name: D, band: front office}, kitchen: {name: K, band: back office}}
schedules: {day: [{days: mon, from: "08:00", to: "10:00"}]}
"""
    base = read(text).blueprint
    for staff in (StaffPool("clerk", "Clerk", 2, 18 / 3600, schedule="day"), StaffPool("maid", "Maid", 3, schedule="day")):
        base = base.put("staff", staff)
    base = base.with_(steps=base.steps.put_all(steps), demand=base.demand.put(Demand("guests", "come", 0.01)))
    return base.with_(promises=read(PROMISE).blueprint.promises)


PROMISE = """format: service-blueprint/1
stages: {arrive: {name: A}}
lanes: {desk: {name: D, band: front office}}
steps: {come: {name: C, lane: desk, stage: arrive}, go: {name: G, lane: desk, stage: arrive}}
promises: {quick: {name: Q, from: come, to: go, within: 10 min, target: 90 %}}
"""
