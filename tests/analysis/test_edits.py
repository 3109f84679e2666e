"""Figures after an edit, where what is known of the flows may serve again: they are those of a document read anew."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.analysis.analyse import analyse
from designer.analysis.graph import routing
from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import exponential, fixed
from designer.model.elements import Demand, Flow, Promise, Step, StepKind
from tests.analysis.test_analyse import blueprints

CHANGES = st.sampled_from(
    [
        {"name": "Other"},
        {"lane": "l0"},
        {"time": fixed(90.0)},
        {"time": exponential(30.0), "staff": ()},
        {"kind": StepKind.FORK},
        {"kind": StepKind.JOIN},
        {"next": ()},
        {"next": (Flow("s0"), Flow("s1", share=0.5))},
    ]
)


def read_anew(blueprint: Blueprint) -> Blueprint:
    """An equal value that shares neither steps nor flows with it."""
    return blueprint.with_(steps=Table.of([replace(step, next=(*step.next,)) for step in blueprint.steps.values()]))


def edited(blueprint: Blueprint, step: Step, change: dict[str, object]) -> Blueprint:
    return blueprint.with_(steps=blueprint.steps.put(replace(step, **change)))  # type: ignore[arg-type]


@given(blueprints(), st.lists(st.tuples(st.integers(0, 8), CHANGES), max_size=4))
def test_that_figures_after_edits_are_those_of_the_document_read_anew(
    blueprint: Blueprint, edits: list[tuple[int, dict[str, object]]]
) -> None:
    analyse(blueprint)
    for number, change in edits:
        steps = list(blueprint.steps.values())
        blueprint = edited(blueprint, steps[number % len(steps)], change)
        assert analyse(blueprint) == analyse(read_anew(blueprint))


@pytest.mark.parametrize("change", [{"name": "Other"}, {"time": fixed(5)}, {"lane": "office"}])
def test_that_an_edit_of_a_step_keeps_what_is_known_of_the_flows(step, process, change: dict[str, object]) -> None:  # type: ignore[no-untyped-def]
    before = process([step("a", "b", 60), step("b", time=60)], rate=1, promises=[Promise("p", "P", "a", "b", 60, 0.9)])
    analyse(before)
    after = edited(before, before.steps["a"], change)
    assert routing(after).shapes is routing(before).shapes
    assert routing(after).steps == [after.steps["a"], after.steps["b"]]
    assert routing(before).steps == [before.steps["a"], before.steps["b"]]


def test_that_other_flows_or_other_demand_are_followed_anew(step, process) -> None:  # type: ignore[no-untyped-def]
    before = process([step("a", "b"), step("b", "c"), step("c")], rate=1)
    assert analyse(before).steps["b"].visits == 1.0
    assert analyse(edited(before, before.steps["a"], {"next": (Flow("c"),)})).steps["b"].visits == 0.0
    later = before.with_(demand=Table.of([Demand("late", "c", 1 / 3600)]))
    assert [figures.visits for figures in analyse(later).steps.values()] == [0.0, 0.0, 1.0]
    moved = before.with_(steps=Table.of([before.steps[id] for id in "cab"]))
    assert list(analyse(moved).steps) == ["c", "a", "b"]
