"""Rules and behaviours of what a simulation needs: patience, batches, segment shares, ways of coming."""

from __future__ import annotations

import pytest

from designer.editing.edit import EditRefused, perform
from designer.editing.edits import add_element, delete, duplicate, name_new, set_attribute
from designer.editing.edits_flows import set_flow
from designer.editing.fragments import copy_fragment, paste
from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import Distribution, empirical, fixed
from designer.model.elements import (
    Band,
    Batch,
    Demand,
    Flow,
    Lane,
    Moments,
    Patience,
    Period,
    RatePeriod,
    Ref,
    Scenario,
    Schedule,
    Stage,
    Step,
    StepKind,
    flow_ref,
)
from designer.model.scenarios import set_values

SHARES = (("bus", 0.5), ("walk-in", 0.25))


def service() -> Blueprint:
    steps = [
        Step("come", "Come", "l", "s", StepKind.DECISION, next=(Flow("eat", shares=SHARES), Flow("go", share=0.5))),
        Step("eat", "Eat", "l", "s", next=(Flow("go"),), patience=Patience(fixed(60), "away")),
        Step("go", "Go", "l", "s", StepKind.END),
        Step("away", "Away", "l", "s", StepKind.END),
        Step("card", "Card", "l", "s", StepKind.EVIDENCE),
        Step("rest", "Rest", "l", "s", StepKind.WAIT, until="office"),
    ]
    return Blueprint(
        stages=Table.of([Stage("s", "S")]),
        lanes=Table.of([Lane("l", "L", Band.CUSTOMER)]),
        schedules=Table.of([Schedule("office", (Period((0, 1), 9 * 3600, 17 * 3600),))]),
        steps=Table.of(steps),
        demand=Table.of([Demand("bus", "come", 0.01), Demand("walk-in", "come", arrivals="a.csv", listed=(1.0,))]),
    )


def done(collection: str, id: str, attribute: str, value: object) -> Blueprint:
    return perform(service(), set_attribute([Ref(collection, id)], attribute, value))


def test_that_nothing_points_to_a_step_or_demand_that_is_gone() -> None:
    without = perform(service(), delete([Ref("steps", "away")]))
    assert without.steps["eat"].patience is None
    fewer = perform(service(), delete([Ref("demand", "bus")]))
    assert fewer.steps["come"].next[0].shares == (("walk-in", 0.25),)
    none = perform(fewer, delete([Ref("demand", "walk-in")]))
    assert none.steps["come"].next[0] == Flow("eat")


def test_that_nobody_waits_for_a_schedule_that_is_gone() -> None:
    change = set_values(Ref("steps", "rest"), {"until": "office", "time": fixed(60)})
    asked = perform(service(), add_element("scenarios", Scenario("if", "If", changes=(change,))))
    without = perform(asked, delete([Ref("schedules", "office")]))
    assert without.steps["rest"].until is None
    assert without.scenarios["if"].changes == (set_values(Ref("steps", "rest"), {"time": fixed(60)}),)


def test_that_a_schedule_goes_along_with_a_wait_that_is_copied() -> None:
    elsewhere = service().with_(schedules=Table(), steps=Table(), demand=Table())
    pasted = perform(elsewhere, paste(copy_fragment(service(), ["rest"])))
    assert pasted.steps["rest"].until == "office"
    assert pasted.schedules == service().schedules


def with_link() -> Blueprint:
    begin = Step("begin", "Begin", "l", "s", StepKind.START, next=(Flow("go"),))
    return service().put("steps", begin).put("steps", Step("call", "Call", "l", "s", StepKind.LINK, link="begin"))


def test_that_a_link_follows_the_step_that_it_names() -> None:
    assert perform(with_link(), delete([Ref("steps", "begin")])).steps["call"].link == ""
    named = perform(
        with_link().put("steps", Step("start", "", "l", "s", StepKind.START)), set_attribute([Ref("steps", "call")], "link", "start")
    )
    renamed = perform(named, name_new(Ref("steps", "start"), "Bring the linen"))
    assert renamed.steps["call"].link == "bring-the-linen"
    change = set_values(Ref("steps", "call"), {"link": "begin", "time": fixed(60)})
    asked = perform(with_link(), add_element("scenarios", Scenario("if", "If", changes=(change,))))
    without = perform(asked, delete([Ref("steps", "begin")]))
    assert without.scenarios["if"].changes == (set_values(Ref("steps", "call"), {"time": fixed(60)}),)
    copied = perform(with_link(), duplicate(["begin", "call"]))
    assert copied.steps["call-2"].link == "begin-2"
    assert copy_fragment(with_link(), ["call"]).steps["call"].link == ""
    elsewhere = with_link().put("steps", Step("call", "Call", "l", "s", StepKind.LINK, link="other.blueprint.yaml"))
    assert copy_fragment(elsewhere, ["call"]).steps["call"].link == "other.blueprint.yaml"


def test_that_the_only_way_left_has_no_shares() -> None:
    assert perform(service(), delete([Ref("steps", "go")])).steps["come"].next == (Flow("eat"),)


def test_that_a_share_takes_the_place_of_shares_and_the_other_way_round() -> None:
    b = perform(service(), set_flow("come", "eat", share=0.8))
    assert b.steps["come"].next[0] == Flow("eat", share=0.8)
    again = perform(b, set_attribute([flow_ref("come", "eat")], "shares", SHARES))
    assert again.steps["come"].next[0] == Flow("eat", shares=SHARES)
    assert perform(again, set_flow("come", "eat", when="Hungry")).steps["come"].next[0].shares == SHARES


def test_that_one_way_of_coming_takes_the_place_of_the_others() -> None:
    times = (Moments((0,), 3600),)
    assert done("demand", "walk-in", "times", times).demand["walk-in"] == Demand("walk-in", "come", times=times)
    assert done("demand", "walk-in", "rate", 0.5).demand["walk-in"] == Demand("walk-in", "come", 0.5)
    rates = (RatePeriod(Period((0,), 0, 3600), 0.1),)
    assert done("demand", "walk-in", "rate", rates).demand["walk-in"] == Demand("walk-in", "come", profile=rates)
    assert done("demand", "bus", "arrivals", "b.csv").demand["bus"] == Demand("bus", "come", arrivals="b.csv")
    assert done("demand", "bus", "arrivals", "").demand["bus"].rate == 0.01
    assert done("demand", "walk-in", "arrivals", "").demand["walk-in"] == Demand("walk-in", "come")


@pytest.mark.parametrize(
    ("collection", "id", "attribute", "value"),
    [
        ("steps", "eat", "batch", Batch(0)),
        ("steps", "eat", "batch", Batch(10_001)),
        ("steps", "eat", "batch", Batch(3, -1.0)),
        ("steps", "eat", "patience", Patience(fixed(60), "eat")),
        ("steps", "rest", "until", 86_400),
        ("steps", "rest", "until", 30),
        ("steps", "rest", "until", "nowhere"),
        ("steps", "rest", "until", 1.5),
        ("steps", "eat", "patience", Patience(fixed(60), "nowhere")),
        ("steps", "eat", "patience", Patience(fixed(60), "card")),
        ("steps", "eat", "patience", Patience(Distribution("fixed", (-1.0,)), "away")),
        ("steps", "eat", "priority", ""),
        ("steps", "eat", "priority", "urgent"),
        ("steps", "eat", "time", Distribution("empirical", ())),
        ("steps", "eat", "time", Distribution("empirical", (-1.0,))),
        ("steps", "eat", "time", Distribution("empirical", (), "../t.csv")),
        ("steps", "eat", "time", Distribution("fixed", (1.0,), "t.csv")),
        ("steps", "away", "kind", StepKind.EVIDENCE),
        ("demand", "bus", "times", (Moments((), 0),)),
        ("demand", "bus", "times", (Moments((0,), 86400),)),
        ("demand", "bus", "arrivals", "/tmp/a.csv"),
        ("demand", "bus", "arrivals", "a.txt"),
        ("flows", "come->eat", "shares", (("nobody", 0.5),)),
        ("flows", "come->eat", "shares", (("bus", 1.5),)),
        ("flows", "come->eat", "shares", (("bus", 0.5), ("bus", 0.5))),
    ],
)
def test_that_impossible_values_are_refused(collection: str, id: str, attribute: str, value: object) -> None:
    with pytest.raises(EditRefused):
        done(collection, id, attribute, value)


def test_that_possible_values_are_taken() -> None:
    assert done("steps", "eat", "batch", Batch(8, 60.0)).steps["eat"].batch == Batch(8, 60.0)
    assert done("steps", "rest", "until", 0).steps["rest"].until == 0
    assert done("steps", "rest", "until", None).steps["rest"].until is None
    assert done("steps", "eat", "batch", None).steps["eat"].batch is None
    assert done("steps", "eat", "time", empirical(source="t.csv")).steps["eat"].time == empirical(source="t.csv")


def test_that_a_new_demand_comes_in_one_way() -> None:
    with pytest.raises(EditRefused, match="Keep one"):
        perform(service(), add_element("demand", Demand("new", "come", 0.1, arrivals="a.csv")))


def test_that_copies_keep_what_they_may_name() -> None:
    b = perform(service(), duplicate(["come", "eat", "away"]))
    assert b.steps["eat-2"].patience == Patience(fixed(60), "away-2")
    assert b.steps["come-2"].next[0] == Flow("eat-2", shares=SHARES)
    alone = copy_fragment(service(), ["come", "eat"])
    assert alone.steps["eat"].patience is None
    assert alone.steps["come"].next == (Flow("eat"),)


def test_that_healing_multiplies_shares_by_demand() -> None:
    b = service()
    split = b.put("steps", Step("eat", "Eat", "l", "s", StepKind.DECISION, next=(Flow("go", share=0.4), Flow("away", share=0.6))))
    split = split.put("steps", Step("come", "Come", "l", "s", next=(Flow("eat", shares=SHARES),)))
    healed = perform(split, delete([Ref("steps", "eat")]))
    assert healed.steps["come"].next == (
        Flow("go", shares=(("bus", 0.2), ("walk-in", 0.1))),
        Flow("away", shares=(("bus", 0.3), ("walk-in", 0.15))),
    )
