"""What the structure checks look at besides their plain cases."""

from __future__ import annotations

from designer.checks.registry import run_checks
from designer.model.blueprint import Blueprint, Table
from designer.model.elements import Band, Demand, Flow, Lane, Stage, Step, StepKind


def process(*steps: Step, demand: str = "") -> Blueprint:
    lanes = Table.of([Lane("desk", "Desk", Band.FRONT_OFFICE, "Chief"), Lane("things", "Things", Band.EVIDENCE)])
    wanted = Table.of([Demand("guests", demand, 0.01)] if demand else [])
    return Blueprint("Test", lanes=lanes, stages=Table.of([Stage("all", "All")]), steps=Table.of(steps), demand=wanted)


def step(id: str, *targets: str | Flow, kind: StepKind = StepKind.ACTIVITY, lane: str = "desk") -> Step:
    flows = tuple(target if isinstance(target, Flow) else Flow(target) for target in targets)
    return Step(id, id, lane, "all", kind, next=flows)


START = step("in", "a", kind=StepKind.START)
END = step("out", kind=StepKind.END)


def found(blueprint: Blueprint, code: str) -> list[tuple[str, ...]]:
    return [finding.ids for finding in run_checks(blueprint) if finding.code == code]


def test_that_a_demand_is_a_start_as_well() -> None:
    assert found(process(step("a", "out"), END, demand="a"), "STR101") == []


def test_that_a_way_with_no_share_leads_nowhere() -> None:
    blueprint = process(START, step("a", Flow("b", "", 0.0), Flow("out", "", 1.0), kind=StepKind.DECISION), step("b", "out"), END)
    assert found(blueprint, "STR103") == [("b",)]


def test_that_a_loop_whose_way_out_is_never_taken_cannot_end() -> None:
    decide = step("b", Flow("a", "", 1.0), Flow("out", "", 0.0), kind=StepKind.DECISION)
    assert found(process(START, step("a", "b"), decide, END), "STR108") == [("a", "b")]


def test_that_a_loop_with_a_way_out_may_stay() -> None:
    decide = step("b", Flow("a", "", 0.2), Flow("out", "", 0.8), kind=StepKind.DECISION)
    assert found(process(START, step("a", "b"), decide, END), "STR108") == []


def test_that_only_the_last_of_two_loops_in_a_row_is_named() -> None:
    first = step("b", "a", "c", kind=StepKind.DECISION)
    assert found(process(START, step("a", "b"), first, step("c", "d"), step("d", "c")), "STR108") == [("c", "d")]


def test_that_a_loop_that_runs_into_a_dead_end_is_a_dead_end_and_no_endless_loop() -> None:
    blueprint = process(START, step("a", "b", "c", kind=StepKind.DECISION), step("b", "a"), step("c"), END)
    assert found(blueprint, "STR104") == [("c",)]
    assert found(blueprint, "STR108") == []


def test_that_evidence_apart_from_the_flows_is_left_alone() -> None:
    cup = step("cup", kind=StepKind.EVIDENCE, lane="things")
    blueprint = process(START, step("a", "out"), END, cup)
    assert found(blueprint, "STR103") == found(blueprint, "STR104") == []


def test_that_a_link_ends_the_process_too() -> None:
    blueprint = process(START, step("a", "on"), step("on", kind=StepKind.LINK))
    assert found(blueprint, "STR102") == found(blueprint, "STR104") == []


def test_that_thirds_with_one_decimal_add_up() -> None:
    thirds = step("a", *(Flow(id, "", 0.333) for id in ("b", "c", "out")), kind=StepKind.DECISION)
    assert found(process(START, thirds, step("b", "out"), step("c", "out"), END), "STR105") == []


def test_that_one_way_may_take_the_rest() -> None:
    decide = step("a", Flow("b", "", 0.7), Flow("out"), kind=StepKind.DECISION)
    assert found(process(START, decide, step("b", "out"), END), "STR105") == []


def test_that_a_way_that_nothing_is_left_for_is_found() -> None:
    decide = step("a", Flow("b", "", 1.0), Flow("out"), kind=StepKind.DECISION)
    assert found(process(START, decide, step("b", "out"), END), "STR105") == [("a",)]


def test_that_shares_are_looked_at_wherever_a_step_has_several_ways() -> None:
    assert found(process(START, step("a", Flow("b", "", 0.7), Flow("out", "", 0.7)), step("b", "out"), END), "STR105") == [("a",)]


def test_that_branches_that_join_late_or_in_part_count_as_joined() -> None:
    fork = step("a", "b", "c", "d", kind=StepKind.FORK)
    join = step("j", "out", kind=StepKind.JOIN)
    blueprint = process(START, fork, step("b", "b2"), step("b2", "j"), step("c", "j"), step("d", "out"), join, END)
    assert found(blueprint, "STR107") == []


def test_that_branches_into_different_joins_do_not_join() -> None:
    fork = step("a", "b", "c", kind=StepKind.FORK)
    joins = [step(id, "out", kind=StepKind.JOIN) for id in ("j", "k")]
    assert found(process(START, fork, step("b", "j"), step("c", "k"), *joins, END), "STR107") == [("a",)]


def test_that_a_chain_of_ten_thousand_steps_needs_no_recursion() -> None:
    chain = [step(f"s{n}", f"s{n + 1}") for n in range(10_000)]
    blueprint = process(step("in", "s0", kind=StepKind.START), *chain, step("s10000", "s0"))
    assert len(found(blueprint, "STR108")[0]) == 10_001


def test_that_only_the_head_of_an_unreachable_part_is_named_with_what_hangs_behind_it() -> None:
    part = [step("p", "q"), step("q", "r", "s", kind=StepKind.DECISION), step("r", "out"), step("s", "out")]
    blueprint = process(START, step("a", "out"), *part, END)
    (finding,) = [finding for finding in run_checks(blueprint) if finding.code == "STR103"]
    assert finding.ids == ("p",)
    assert str(finding.message) == "No customer can get to 'p' and the 3 steps behind it"


def test_that_each_head_of_an_unreachable_part_is_named() -> None:
    blueprint = process(START, step("a", "out"), step("r", "out"), step("p", "r"), step("q", "r"), END)
    assert found(blueprint, "STR103") == [("p",), ("q",)]


def test_that_an_unreachable_loop_is_named_once_by_its_first_step() -> None:
    blueprint = process(START, step("a", "out"), step("y", "x"), step("x", "y", "z", kind=StepKind.DECISION), step("z", "out"), END)
    (finding,) = [finding for finding in run_checks(blueprint) if finding.code == "STR103"]
    assert finding.ids == ("y",)
    assert str(finding.message) == "No customer can get to 'y' and the 2 steps behind it"


def test_that_several_ways_out_of_an_activity_are_told_and_how_they_are_taken() -> None:
    blueprint = process(START, step("a", "b", "out"), step("b", "out"), END)
    (finding,) = [finding for finding in run_checks(blueprint) if finding.code == "STR111"]
    assert finding.ids == ("a",)
    assert "split equally" in str(finding.message)
    shared = process(START, step("a", Flow("b", "", 0.7), Flow("out", "", 0.3)), step("b", "out"), END)
    (finding,) = [finding for finding in run_checks(shared) if finding.code == "STR111"]
    assert "equally" not in str(finding.message)


def test_that_ways_out_of_decisions_and_forks_are_left_alone() -> None:
    for kind in (StepKind.DECISION, StepKind.FORK):
        assert found(process(START, step("a", "b", "out", kind=kind), step("b", "out"), END), "STR111") == []
