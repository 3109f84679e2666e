"""What scenarios change: verdicts on differences, and their tables; hand-offs against closed forms."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from designer.analysis.analyse import analyse
from designer.model.blueprint import Blueprint
from designer.model.distributions import exponential, fixed
from designer.model.elements import Band, Flow, Lane, Patience, Ref, Scenario, StepKind
from designer.model.scenarios import set_values
from designer.simulation.compare import JUDGED, Difference, compare, judged
from designer.simulation.comparison_report import Side, comparison_text, differences_json, side_by_side_text, titles
from designer.simulation.intervals import Interval
from designer.simulation.simulate import simulate
from designer.simulation.specification import Specification

SOME = Specification(cases=400, warm_up=3600.0, replications=5, compiled=False)
KEPT, WAIT, BUSY = ("promise", "p", "kept"), ("service", "", "wait"), ("pool", "clerk", "utilisation")


@pytest.mark.parametrize(
    ("change", "kept", "wait", "busy"),
    [
        (None, "only on one side", "only on one side", "only on one side"),
        (Interval(0, 0, 0), "no difference", "no difference", "no difference"),
        (Interval(1, -1, 3), "cannot tell", "cannot tell", "cannot tell"),
        (Interval(2, 1, 3), "better", "worse", "more"),
        (Interval(-2, -3, -1), "worse", "better", "less"),
        (Interval(2, float("-inf"), float("inf")), "cannot tell", "cannot tell", "cannot tell"),
    ],
)
def test_that_more_is_better_of_promises_worse_of_waits_and_only_more_of_work(change, kept, wait, busy):
    found = Difference(None, None, change)
    assert tuple(judged(key, found) for key in (KEPT, WAIT, BUSY)) == (kept, wait, busy)
    assert all(str(JUDGED[word]) == word for word in (kept, wait, busy))


@pytest.mark.parametrize("what", ["cycle", "cycle_p95", "cost", "left", "queue", "mean", "can_promise", "hand_offs", "wait_probability"])
def test_that_less_is_better_of_what_customers_and_money_are_spent_on(what):
    assert judged(("service", "", what), Difference(None, None, Interval(-2, -3, -1))) == "better"


# -- hand-offs ----------------------------------------------------------------------------------------------------------------


def kitchen(blueprint: Blueprint, *steps: str) -> Blueprint:
    """`blueprint` with these steps in a kitchen."""
    lanes = blueprint.lanes.put(Lane("kitchen", "Kitchen", Band.BACK_OFFICE))
    return blueprint.with_(lanes=lanes, steps=blueprint.steps.put_all([replace(blueprint.steps[id], lane="kitchen") for id in steps]))


def hand_offs(blueprint: Blueprint) -> Interval:
    found = simulate(blueprint, SOME).get("service", "", "hand_offs")
    assert found is not None
    return found


def test_that_a_quarter_of_rework_between_two_lanes_is_eight_thirds_of_hand_offs(step, service):
    """Visits 1 / (1 - 1/4) = 4/3 there, 1/3 back for rework, and 1 back for good."""
    steps = [step("order", "cook", time=fixed(10.0)), step("cook", Flow("order", share=0.25), Flow("end", share=0.75), time=fixed(20.0))]
    blueprint = kitchen(service([*steps, step("end", kind=StepKind.END)]), "cook")
    assert analyse(blueprint).hand_offs == pytest.approx(8 / 3)
    found = hand_offs(blueprint)
    assert found.low <= 8 / 3 <= found.high
    assert found.mean == pytest.approx(8 / 3, rel=0.03)


def test_that_parallel_work_is_handed_over_and_back_once(step, service):
    steps = [
        step("order", "both"),
        step("both", "cook", "pour", kind=StepKind.FORK),
        step("cook", "ready", time=exponential(60.0)),
        step("pour", "ready", time=exponential(30.0)),
        step("ready", "end", kind=StepKind.JOIN),
        step("end", kind=StepKind.END),
    ]
    blueprint = kitchen(service(steps), "cook")
    assert hand_offs(blueprint) == (2.0, 2.0, 2.0)
    assert analyse(blueprint).hand_offs == pytest.approx(2.0)


def test_that_who_loses_patience_may_be_handed_over_too(step, service):
    patience = Patience(fixed(0.0), "complain")
    steps = [
        step("serve", "end", time=fixed(3600.0), staff={"clerk": 1}, patience=patience),
        step("complain", "end"),
        step("end", kind=StepKind.END),
    ]
    blueprint = kitchen(service(steps, {"clerk": 1}, 30.0), "complain")
    left = simulate(blueprint, SOME).get("service", "", "left")
    assert left is not None
    assert hand_offs(blueprint).mean == pytest.approx(2 * left.mean)  # to the kitchen, and from there to the end


# -- tables -------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def sides(one_queue) -> tuple[Blueprint, list[Side]]:
    """Three clerks, compared with four and with five, for as many customers."""
    document = one_queue(3)
    before = simulate(document, SOME)
    found = []
    for count in (4, 5):
        scenario = Scenario(f"s{count}", "More clerks", "", (set_values(Ref("staff", "clerk"), {"count": count}),))
        after = one_queue(count)
        results = simulate(after, SOME)
        found.append(Side(scenario, after, results, compare(before, results)))
    return document, found


def test_that_scenarios_of_one_name_have_their_ids_behind(sides):
    assert titles(sides[1]) == ["More clerks (s4)", "More clerks (s5)"]
    assert titles(sides[1][:1]) == ["More clerks"]


def test_that_all_scenarios_stand_beside_the_document(sides):
    lines = side_by_side_text(*sides).splitlines()
    assert lines[0].split("  ")[0] == "Figure"
    assert "As it is" in lines[0]
    assert lines[0].endswith("More clerks (s5)")
    wait = next(line for line in lines if line.startswith("Waiting"))
    assert wait.count("better (−") == 2
    assert wait.count("±") == 2
    busy = next(line for line in lines if line.startswith("Clerk: utilisation"))
    assert busy.count("less (−") == 2
    assert next(line for line in lines if "Hand-offs" in line).count("0.00, no difference") == 2


def test_that_one_scenario_is_told_with_its_changes_and_intervals(sides):
    document, (first, _) = sides
    lines = comparison_text(document, first, ["Clerk: people 3 → 4"]).splitlines()
    assert lines[:2] == ["More clerks", "  Clerk: people 3 → 4"]
    assert lines[2].endswith("Verdict (95 %)")
    assert next(line for line in lines if line.startswith("Waiting")).endswith("better")


def test_that_programs_are_told_the_verdict_too(sides):
    wait = json.loads(json.dumps(differences_json(sides[1][0].differences)))["service"][""]["wait"]
    assert (wait["judged"], wait["sure"]) == ("better", True)
    assert wait["change"]["high"] < 0
