"""What changed between two documents, in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from designer.exchange.differences import AttributeChange, Differences, differences, to_json, to_text
from designer.model.blueprint import Blueprint, Frozen, Table
from designer.model.distributions import exponential, fixed
from designer.model.elements import (
    Band,
    Demand,
    FailPoint,
    Flow,
    Lane,
    Observation,
    Period,
    Position,
    RatePeriod,
    Ref,
    Scenario,
    StaffPool,
    StaffUse,
    Stage,
    Step,
    Suppression,
    WalkThrough,
    flow_ref,
)
from designer.model.scenarios import cut, pool, set_values, split


@pytest.fixture
def desk() -> Blueprint:
    steps = [
        Step("ask", "Ask", "desk", "all", next=(Flow("serve", "yes", 0.8), Flow("leave", "no", 0.2))),
        Step("serve", "Serve", "desk", "all", time=exponential(300.0), staff=(StaffUse("clerk"),), next=(Flow("leave"),)),
        Step("leave", "Leave", "desk", "all"),
    ]
    return Blueprint(
        "Desk",
        stages=Table.of([Stage("all", "All")]),
        lanes=Table.of([Lane("desk", "Desk", Band.FRONT_OFFICE), Lane("store", "Store", Band.BACK_OFFICE)]),
        staff=Table.of([StaffPool("clerk", "Clerk", 3, 18 / 3600)]),
        demand=Table.of([Demand("guests", "ask", 30 / 3600)]),
        steps=Table.of(steps),
    )


def changed_step(blueprint: Blueprint, id: str, **changes: object) -> Blueprint:
    return blueprint.put("steps", replace(blueprint.steps[id], **changes))  # type: ignore[arg-type]


def one(found: Differences) -> tuple[str, Ref, tuple[tuple[str, str, str], ...]]:
    (difference,) = found.elements
    return difference.kind, difference.ref, tuple((change.key, change.before, change.after) for change in difference.attributes)


def test_that_equal_documents_do_not_differ(desk: Blueprint) -> None:
    assert differences(desk, desk.with_()) == Differences()
    assert to_text(differences(desk, desk)) == ""


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"time": fixed(90.0)}, ("time", "exponential: 5 min", "1 min 30 s")),
        ({"time": None}, ("time", "exponential: 5 min", "")),
        ({"staff": (StaffUse("clerk", 2),)}, ("staff", "clerk", "2 clerk")),
        ({"lane": "store"}, ("lane", "desk", "store")),
        ({"visible": False}, ("visible", "", "false")),
        ({"moment_of_truth": True}, ("moment-of-truth", "", "true")),
        ({"cost": 2.5}, ("cost", "", "2.5 EUR")),
        ({"fail_point": FailPoint("Gone", "Call")}, ("fail-point", "", "Gone (recovery: Call)")),
        ({"procedure": "One\nTwo"}, ("procedure", "", "One Two")),
        ({"name": "Serve!"}, ("name", "Serve", "Serve!")),
        ({"extra": (("x-id", "7"),)}, ("x-", "", "x-id: 7")),
    ],
)
def test_that_a_changed_attribute_is_told_as_the_file_writes_it(desk: Blueprint, changes: dict[str, object], told: tuple[str, ...]) -> None:
    assert one(differences(desk, changed_step(desk, "serve", **changes))) == ("changed", Ref("steps", "serve"), (told,))


def test_that_a_flow_is_an_element_of_its_own(desk: Blueprint) -> None:
    after = changed_step(desk, "ask", next=(Flow("serve", "yes", 0.7), Flow("leave", "no", 0.2)))
    assert one(differences(desk, after)) == ("changed", Ref("flows", "ask->serve"), (("share", "80 %", "70 %"),))
    cut = changed_step(desk, "serve", next=())
    assert one(differences(desk, cut)) == ("removed", Ref("flows", "serve->leave"), ())


def test_that_a_new_step_brings_its_flows(desk: Blueprint) -> None:
    after = desk.put("steps", Step("pay", "Pay", "desk", "all", next=(Flow("leave"),)))
    assert [(difference.kind, difference.ref) for difference in differences(desk, after).elements] == [
        ("added", Ref("steps", "pay")),
        ("added", Ref("flows", "pay->leave")),
    ]


def test_that_geometry_stands_apart(desk: Blueprint) -> None:
    found = differences(desk, desk.with_(layout=Frozen({"serve": Position(1, 2)})))
    assert (found.meaning, found.moved) == (False, ("serve",))
    assert to_text(found) == "geometry: 1 placed anew: serve\n"


def test_that_the_order_of_lanes_is_meaning(desk: Blueprint) -> None:
    found = differences(desk, desk.with_(lanes=Table.of(reversed(desk.lanes.values()))))
    assert (found.meaning, found.reordered) == (True, ("lanes",))


def test_that_a_rate_over_the_week_is_told_in_one_line(desk: Blueprint) -> None:
    weekly = Demand("guests", "ask", 0.0, (RatePeriod(Period((0, 1, 2, 3, 4, 6), 7 * 3600, 11 * 3600), 45 / 3600),))
    (difference,) = differences(desk, desk.put("demand", weekly)).elements
    assert difference.attributes == (AttributeChange("rate", "30 / h", "mon-fri, sun 07:00-11:00 45 / h"),)


def test_that_the_document_itself_is_compared(desk: Blueprint) -> None:
    quiet = desk.with_(name="Counter", suppress=(Suppression("DOC103", "a pilot", ("ask",)),))
    assert to_text(differences(desk, quiet)).splitlines() == [
        "~ document",
        "    name: Desk -> Counter",
        "    suppress: (none) -> DOC103 of ask: a pilot",
    ]


def test_that_text_and_json_say_the_same(desk: Blueprint) -> None:
    found = differences(desk, desk.put("staff", StaffPool("clerk", "Clerk", 4, 18 / 3600)))
    assert to_text(found) == "~ staff pool clerk 'Clerk'\n    count: 3 -> 4\n"
    assert to_json(found)["elements"] == [
        {
            "change": "changed",
            "collection": "staff",
            "id": "clerk",
            "name": "Clerk",
            "attributes": [{"key": "count", "before": "3", "after": "4"}],
        }
    ]


def test_that_the_way_back_tells_the_opposite(desk: Blueprint) -> None:
    after = changed_step(desk, "serve", time=fixed(60.0), lane="store").put("steps", Step("pay", "Pay", "desk", "all"))
    there, back = differences(desk, after), differences(after, desk)
    opposite = {"added": "removed", "removed": "added", "changed": "changed"}
    assert {(opposite[d.kind], d.ref) for d in there.elements} == {(d.kind, d.ref) for d in back.elements}


def test_that_scenarios_tell_each_of_their_changes(desk: Blueprint) -> None:
    mail, clerk = Ref("steps", "serve"), Ref("staff", "clerk")
    first = Scenario("if", "If", changes=(set_values(clerk, {"count": 4, "cost": 20 / 3600}), cut("serve")))
    changes = (
        set_values(clerk, {"count": 5, "cost": 20 / 3600}),
        set_values(mail, {"lane": "store", "time": fixed(240.0), "staff": ()}),
        set_values(Ref("demand", "guests"), {"rate": 40 / 3600}),
        set_values(flow_ref("ask", "serve"), {"share": 0.3}),
        pool(("clerk", "cook"), "both", "All"),
        split("both", "post", 1, ("serve", "ask")),
    )
    before, after = desk.put("scenarios", first), desk.put("scenarios", Scenario("if", "If", changes=changes))
    assert to_text(differences(before, after)).splitlines() == [
        "~ scenario if 'If'",
        "    changes: staff clerk, step serve -> staff clerk, step serve, demand guests, flow ask->serve, staff both, staff both",
        "    staff clerk count: 4 -> 5",
        "    step serve: cut -> (none)",
        "    step serve lane: (none) -> store",
        "    step serve time: (none) -> 4 min",
        "    step serve staff: (none) -> nothing",
        "    demand guests rate: (none) -> 40 / h",
        "    flow ask->serve share: (none) -> 30 %",
        "    staff both: (none) -> clerk, cook together 'All'",
        "    staff both (2): (none) -> 1 person forms post for serve, ask",
    ]
    assert to_text(differences(desk, before)) == "+ scenario if 'If'\n"
    assert to_text(differences(before, desk)) == "- scenario if 'If'\n"
    turned = desk.put("scenarios", replace(first, changes=tuple(reversed(first.changes))))
    assert to_text(differences(before, turned)).splitlines()[1:] == ["    changes: staff clerk, step serve -> step serve, staff clerk"]


def test_that_walk_throughs_tell_what_was_observed_otherwise(desk: Blueprint) -> None:
    seen = Observation("serve", "Kind", time=240.0, sins=("apathy", "coldness"), perception=4)
    before = desk.put("walk_throughs", WalkThrough("may", "May", observations=(seen,)))
    changed = replace(seen, time=300.0, sins=("apathy",), expectation=6)
    after = desk.put("walk_throughs", WalkThrough("may", "May", of="Grand Hotel", observations=(changed,)))
    assert to_text(differences(before, after)).splitlines() == [
        "~ walk-through may 'May'",
        "    of: (none) -> Grand Hotel",
        "    serve time: 4 min -> 5 min",
        "    serve sins: apathy, coldness -> apathy",
        "    serve expectation: (none) -> 6",
    ]
    assert to_json(differences(desk, before))["elements"][0]["collection"] == "walk-throughs"
