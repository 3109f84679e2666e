"""Edits of a large document: what is not touched is shared, and the work does not grow with what is."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from designer.editing.edits import (
    Edit,
    Place,
    add_connected,
    connect,
    delete,
    disconnect,
    fresh_step,
    insert_on_flow,
    move_steps,
    perform,
    reconnect,
    rename,
    set_attribute,
    set_visibility,
)
from designer.model.blueprint import COLLECTIONS, Blueprint, Frozen, Table
from designer.model.compare import compare
from designer.model.elements import Flow, Position, Ref, Step, StepKind

STEPS = 2000


@pytest.fixture(scope="module")
def large(empty_document: Blueprint) -> Blueprint:
    """A chain of two thousand placed steps."""
    steps = [Step(f"a{n}", f"A{n}", "desk", "arrive", next=(Flow(f"a{n + 1}"),) if n < STEPS - 1 else ()) for n in range(STEPS)]
    return empty_document.with_(steps=Table.of(steps), layout=Frozen({step.id: Position(1, 2) for step in steps}))


COOK = Ref("steps", "a5")
TABLE: list[tuple[Callable[[Blueprint], Edit], set[str]]] = [
    (lambda b: rename(COOK, "x"), {"a5"}),
    (lambda b: set_attribute([COOK], "cost", 1.0), {"a5"}),
    (lambda b: set_visibility(["a5"], False), {"a5"}),
    (lambda b: move_steps({"a5": Place("kitchen", "stay", Position(5, 5))}), {"a5"}),
    (lambda b: connect("a5", "a9"), {"a5"}),
    (lambda b: disconnect("a5", "a6"), {"a5"}),
    (lambda b: reconnect("a5", "a6", new_source="a7", new_target="a3"), {"a5", "a7"}),
    (lambda b: delete([COOK]), {"a4", "a5"}),
    (lambda b: delete([COOK, Ref("steps", "a6"), Ref("steps", "a900")]), {"a4", "a5", "a6", "a899", "a900"}),
    (lambda b: add_connected("a5", fresh_step(b, StepKind.ACTIVITY, "desk", "stay", "New")), {"a5", "new"}),
    (lambda b: insert_on_flow(fresh_step(b, StepKind.ACTIVITY, "desk", "stay", "New"), "a5", "a6"), {"a5", "new"}),
]


@pytest.mark.parametrize(("make", "touched"), TABLE)
def test_that_only_what_an_edit_touches_becomes_a_new_object(
    large: Blueprint, make: Callable[[Blueprint], Edit], touched: set[str]
) -> None:
    after = perform(large, make(large))
    assert set(compare(large, after)["steps"].touched) == touched
    assert all(after.steps[id] is step for id, step in large.steps.items() if id not in touched)
    assert all(after.table(name) is large.table(name) for name in COLLECTIONS if name != "steps")


def calls(work: Callable[[], object]) -> int:
    """How many Python functions `work` calls: a measure that no busy machine disturbs."""
    count = 0

    def tell(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(tell)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(("make", "touched"), TABLE)
def test_that_an_edit_of_two_thousand_steps_calls_no_function_for_each(
    large: Blueprint, make: Callable[[Blueprint], Edit], touched: set[str]
) -> None:
    edit = make(large)
    perform(large, edit)
    assert calls(lambda: perform(large, edit)) < 300
