"""Views of a service as blueprints of their own; values by hand."""

from __future__ import annotations

from designer.drawing.map import build
from designer.drawing.views import customers_view, part_of, staffs_view
from designer.model.blueprint import Blueprint, Frozen, Table
from designer.model.elements import Band, Flow, Lane, Note, Position, Stage, Step, StepKind

LANES = (
    Lane("things", "Things", Band.EVIDENCE),
    Lane("guest", "Guest", Band.CUSTOMER),
    Lane("desk", "Desk", Band.FRONT_OFFICE),
    Lane("house", "House", Band.BACK_OFFICE),
)
STEPS = (
    Step("ask", "Ask", "guest", "before", next=(Flow("note-it"),), evidence=("page",)),
    Step("page", "Web page", "things", "before", StepKind.EVIDENCE),
    Step("note-it", "Note it", "house", "before", next=(Flow("plan"), Flow("answer", "soon"))),
    Step("plan", "Plan", "house", "before", next=(Flow("clean"),)),
    Step("clean", "Clean", "house", "after", next=(Flow("greet"),)),
    Step("answer", "Answer", "desk", "before"),
    Step("greet", "Greet", "desk", "after", next=(Flow("secret"),)),
    Step("secret", "Think", "desk", "after", visible=False),
)
SERVICE = Blueprint(
    name="Service",
    lanes=Table.of(LANES),
    stages=Table.of([Stage("before", "Before"), Stage("after", "After"), Stage("never", "Never")]),
    steps=Table.of(STEPS),
    notes=Table.of([Note("hint", "Hint", "house", "before"), Note("ring", "Ring", "desk", "after")]),
    layout=Frozen({"ask": Position(1, 2), "clean": Position(3, 4)}),
)


def flows(blueprint: Blueprint) -> set[tuple[str, str]]:
    return {(step.id, flow.target) for step, flow in blueprint.flows()}


def test_that_the_customer_sees_what_is_visible_and_what_follows_behind_what_is_not() -> None:
    seen = customers_view(SERVICE)
    assert set(seen.steps) == {"ask", "page", "answer", "greet"}
    assert flows(seen) == {("ask", "answer"), ("ask", "greet")}
    assert seen.steps["ask"].evidence == ("page",)
    assert list(seen.lanes) == ["things", "guest", "desk"]
    assert list(seen.stages) == ["before", "after"]
    assert set(seen.notes) == {"ring"}
    assert dict(seen.layout) == {"ask": Position(1, 2)}
    build(seen)


def test_that_staff_do_all_but_the_customers_own_steps() -> None:
    done = staffs_view(SERVICE)
    assert set(done.steps) == {"note-it", "plan", "clean", "answer", "greet", "secret"}
    assert list(done.lanes) == ["desk", "house"]
    assert done.steps["note-it"].next == (Flow("plan"), Flow("answer", "soon"))
    build(done)


def test_that_a_part_holds_what_is_named_and_the_flows_between() -> None:
    part = part_of(SERVICE, ["after", "ask", "note-it"])
    assert set(part.steps) == {"ask", "note-it", "clean", "greet", "secret"}
    assert flows(part) == {("ask", "note-it"), ("clean", "greet"), ("greet", "secret")}
    assert set(part.notes) == {"ring"}
    build(part)


def test_that_cycles_of_hidden_work_end() -> None:
    loop = [
        Step("a", "A", "guest", "before", next=(Flow("b"),)),
        Step("b", "B", "house", "before", next=(Flow("c"),)),
        Step("c", "C", "house", "before", next=(Flow("b"), Flow("a"))),
    ]
    assert flows(customers_view(SERVICE.with_(steps=Table.of(loop), notes=Table(), layout=Frozen()))) == set()
