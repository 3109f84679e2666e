from __future__ import annotations

from collections.abc import Callable

import pytest

from designer.editing import rules
from designer.model.blueprint import Blueprint
from designer.model.elements import Flow, Ref, StepKind

Draw = Callable[..., Blueprint]


@pytest.mark.parametrize(
    ("source", "target", "why"),
    [
        ("a", "a", "own step 'A'"),
        ("a", "b", "already leads to 'B'"),
        ("b", "s", "Nothing comes before the start 'S'"),
        ("e", "b", "Nothing follows the end 'E'"),
        ("t", "b", "'T' is evidence"),
        ("b", "t", "'T' is evidence"),
        ("a", "x", "'x' is not in the document"),
        ("x", "a", "'x' is not in the document"),
        ("b", "a", ""),
        ("s", "a", ""),
        ("b", "e", ""),
    ],
)
def test_that_flows_are_allowed_only_where_they_mean_something(draw: Draw, source: str, target: str, why: str) -> None:
    blueprint = draw("a>b s e t", s="start", e="end", t="evidence")
    problem = rules.may_connect(blueprint, source, target)
    assert (problem is None) == (why == "")
    assert why in str(problem)


@pytest.mark.parametrize(
    ("refs", "why"),
    [
        ([("lanes", "desk")], "'Desk' holds 2 step(s) and 1 note(s)"),
        ([("lanes", "kitchen"), ("steps", "cook")], "'Kitchen' holds 1 step(s)"),
        ([("lanes", "kitchen"), ("steps", "cook"), ("steps", "clean")], ""),
        ([("lanes", "payroll")], ""),
        ([("stages", "leave")], "'Departure' holds 1 step(s)"),
        ([("stages", "leave"), ("steps", "go")], ""),
        ([("lanes", "nobody")], ""),
        ([("steps", "cook"), ("steps", "nobody")], ""),
        ([("staff", "clerk"), ("schedules", "day"), ("demand", "guests"), ("promises", "quick"), ("lines", "visibility")], ""),
    ],
)
def test_that_lanes_and_stages_go_only_when_they_are_empty(full: Blueprint, refs: list[tuple[str, str]], why: str) -> None:
    problem = rules.may_delete(full, [Ref(*ref) for ref in refs])
    assert (problem is None) == (why == "")
    assert why in str(problem)


@pytest.mark.parametrize(("collection", "why"), [("lanes", "needs a lane"), ("stages", "needs a stage")])
def test_that_the_last_lane_and_the_last_stage_stay(draw: Draw, collection: str, why: str) -> None:
    empty = draw("")
    assert why in str(rules.may_delete(empty, [Ref(collection, id) for id in empty.table(collection)]))
    assert rules.may_delete(empty, [Ref(collection, id) for id in list(empty.table(collection))[1:]]) is None


@pytest.mark.parametrize(
    ("ids", "lane", "stage", "why"),
    [
        (("cook", "remark"), "desk", "leave", ""),
        (("cook",), "cellar", "leave", "Lane 'cellar'"),
        (("cook",), "desk", "later", "Stage 'later'"),
        (("nobody",), "desk", "leave", "Step 'nobody'"),
    ],
)
def test_that_steps_move_only_to_places_that_are_there(full: Blueprint, ids: tuple[str, ...], lane: str, stage: str, why: str) -> None:
    problem = rules.may_move(full, ids, lane, stage)
    assert (problem is None) == (why == "")
    assert why in str(problem)


@pytest.mark.parametrize(
    ("ref", "name", "why"),
    [
        (("steps", "cook"), "no", ""),
        (("steps", "cook"), "", "A name is needed"),
        (("steps", "cook"), "  ", "A name is needed"),
        (("demand", "guests"), "", ""),
        (("notes", "remark"), "two\nlines", ""),
        (("steps", "cook"), "two\nlines", "control character"),
        (("schedules", "day"), "x", "no name"),
        (("flows", "cook->go"), "x", "no name"),
        (("steps", "nobody"), "x", "not in the document"),
        (("flows", "go->cook"), "x", "No flow leads"),
    ],
)
def test_that_names_are_given_only_to_what_has_one(full: Blueprint, ref: tuple[str, str], name: str, why: str) -> None:
    problem = rules.may_rename(full, Ref(*ref), name)
    assert (problem is None) == (why == "")
    assert why in str(problem)


@pytest.mark.parametrize("kind", StepKind)
def test_that_only_kinds_with_ways_in_and_out_stand_on_a_flow(draw: Draw, kind: StepKind) -> None:
    blueprint = draw("a>b")
    allowed = kind not in (StepKind.START, StepKind.END, StepKind.EVIDENCE)
    assert (rules.may_insert(blueprint, kind, "a", "b") is None) == allowed
    assert "No flow leads" in str(rules.may_insert(blueprint, kind, "b", "a"))


@pytest.mark.parametrize(
    ("id", "kind", "allowed"),
    [
        ("a", "start", True),
        ("a", "end", False),
        ("a", "evidence", False),
        ("b", "start", False),
        ("b", "end", True),
        ("b", "evidence", False),
        ("c", "evidence", True),
        ("a", "decision", True),
    ],
)
def test_that_a_step_becomes_only_a_kind_that_may_have_its_flows(draw: Draw, id: str, kind: str, allowed: bool) -> None:
    blueprint = draw("a>b c")
    problem = rules.may_change_kind(blueprint, blueprint.steps[id], StepKind(kind))
    assert (problem is None) == allowed


@pytest.mark.parametrize(
    ("collection", "id", "why"),
    [
        ("steps", "cook", "taken"),
        ("notes", "cook", "taken"),
        ("steps", "remark", "taken"),
        ("lanes", "cook", ""),
        ("steps", "Cook", "cannot be an id"),
        ("steps", "", "cannot be an id"),
        ("steps", "1a", "cannot be an id"),
        ("steps", "a->b", "cannot be an id"),
        ("steps", "fresh", ""),
    ],
)
def test_that_an_id_is_lawful_and_free(full: Blueprint, collection: str, id: str, why: str) -> None:
    problem = rules.may_take_id(full, collection, id)
    assert (problem is None) == (why == "")
    assert why in str(problem)


@pytest.mark.parametrize(
    ("flows", "why"),
    [
        ((), ""),
        ((Flow("c"), Flow("b", "Yes", 0.5)), ""),
        ((Flow("b"), Flow("b", "again")), "Two flows"),
        ((Flow("a"),), "own step"),
        ((Flow("nobody"),), "not in the document"),
        ((Flow("b", share=1.5),), "between 0 % and 100 %"),
        ((Flow("b", "a\x00"),), "control character"),
    ],
)
def test_that_a_set_of_ways_out_is_looked_at_as_a_whole(draw: Draw, flows: tuple[Flow, ...], why: str) -> None:
    problem = rules.flows_problem(draw("a>b c"), "a", flows)
    assert (problem is None) == (why == "")
    assert why in str(problem)


def test_that_every_refusal_says_what_to_do(draw: Draw, full: Blueprint) -> None:
    problems = [
        rules.may_connect(draw("a>b"), "a", "a"),
        rules.may_connect(draw("a>b"), "a", "b"),
        rules.may_delete(full, [Ref("lanes", "desk")]),
        rules.may_rename(full, Ref("steps", "cook"), ""),
        rules.may_move(full, ("cook",), "cellar", "leave"),
    ]
    for problem in problems:
        assert problem is not None
        assert problem.template.context == "edits"
        assert str(problem).count(". ") >= 1
