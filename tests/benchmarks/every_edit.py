"""One example of every kind of edit on the grid document, small and large ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from designer.editing import edits
from designer.editing.edits import Edit, Place
from designer.model.blueprint import Blueprint
from designer.model.elements import Band, Demand, Lane, Line, Note, Position, Promise, Ref, StaffPool, Stage, Step, StepKind
from designer.model.printing import PrintSettings

Work = Callable[[], object]
MIDDLE, ANOTHER = "lane-4", "stage-4"


def middle_step(blueprint: Blueprint, number: int = 0) -> Step:
    """A step near the middle of the map."""
    there = [step for step in blueprint.steps.values() if step.lane == MIDDLE and step.stage == ANOTHER]
    return there[number % len(there)]


def in_place(collection: str, blueprint: Blueprint, id: str) -> list[Ref]:
    """Lane or stage `id` with all that stands in it."""
    field = {"lanes": "lane", "stages": "stage"}[collection]
    return [Ref(collection, id), *(Ref("steps", step.id) for step in blueprint.steps.values() if getattr(step, field) == id)]


def many(blueprint: Blueprint, count: int = 100) -> list[str]:
    """Steps spread over the map."""
    return list(blueprint.steps)[:: max(1, len(blueprint.steps) // count)][:count]


def block(blueprint: Blueprint, count: int = 100) -> list[str]:
    """Steps that follow each other, in the middle of the document."""
    start = (len(blueprint.steps) - count) // 2
    return list(blueprint.steps)[max(0, start) : max(0, start) + count]


def refs(ids: Iterable[str]) -> list[Ref]:
    return [Ref("steps", id) for id in ids]


def shown(bench: Any, ids: Iterable[str]) -> dict[str, Position]:
    """Where the map shows the steps in their cells."""
    grid, boxes, steps = bench.scene.map.grid, bench.scene.map.boxes, bench.session.blueprint.steps
    return {id: grid.position_in_cell(steps[id].lane, steps[id].stage, boxes[id].x, boxes[id].y) for id in ids}


def _move_one(bench: Any, dx: float, dy: float) -> Edit:
    step = middle_step(bench.session.blueprint)
    at = shown(bench, [step.id])[step.id]
    return edits.move_steps({step.id: Place(step.lane, step.stage, Position(at.x + dx, at.y + dy))})


def _grow(bench: Any, down: bool) -> Edit:
    step, grid = middle_step(bench.session.blueprint), bench.scene.map.grid
    cell = grid.cell(step.lane, step.stage)
    return edits.move_steps({step.id: Place(step.lane, step.stage, Position(8.0, cell.height) if down else Position(cell.width, 40.0))})


def _to(bench: Any, ids: Iterable[str], lane: str, stage: str | None = None) -> Edit:
    steps = bench.session.blueprint.steps
    return edits.move_steps({id: Place(lane, stage or steps[id].stage) for id in ids})


def _new(bench: Any) -> Step:
    return edits.fresh_step(bench.session.blueprint, StepKind.ACTIVITY, MIDDLE, ANOTHER)


def _flow(bench: Any) -> tuple[str, str]:
    step = next(step for step in list(bench.session.blueprint.steps.values())[500:] if len(step.next) == 1)
    return step.id, step.next[0].target


def _decision(bench: Any) -> tuple[str, str]:
    step = next(step for step in list(bench.session.blueprint.steps.values())[500:] if len(step.next) == 2)
    return step.id, step.next[1].target


def _far_step(bench: Any) -> str:
    return list(bench.session.blueprint.steps)[-40]


Maker = Callable[[Any], Edit]
EDITS: dict[str, Maker] = {
    "add step": lambda b: edits.add_step(_new(b)),
    "add step at a place": lambda b: edits.add_step(_new(b), Position(30.0, 30.0)),
    "add connected step": lambda b: edits.add_connected(middle_step(b.session.blueprint).id, _new(b)),
    "insert on flow": lambda b: edits.insert_on_flow(_new(b), *_flow(b)),
    "move step a little": lambda b: _move_one(b, 6, 4),
    "move step, column grows": lambda b: _grow(b, False),
    "move step, row grows": lambda b: _grow(b, True),
    "move step to another lane": lambda b: _to(b, [middle_step(b.session.blueprint).id], "lane-7"),
    "move step to another stage": lambda b: _to(b, [middle_step(b.session.blueprint).id], MIDDLE, "stage-1"),
    "move 100 steps to one lane": lambda b: _to(b, many(b.session.blueprint), "lane-7"),
    "move all steps a little": lambda b: edits.nudge(b.session.blueprint.steps, 6, 4, shown(b, b.session.blueprint.steps)),
    "nudge": lambda b: edits.nudge([middle_step(b.session.blueprint).id], 1, 0, shown(b, [middle_step(b.session.blueprint).id])),
    "connect": lambda b: edits.connect(middle_step(b.session.blueprint).id, _far_step(b)),
    "disconnect": lambda b: edits.disconnect(*_flow(b)),
    "reconnect": lambda b: edits.reconnect(*_flow(b), new_target=_far_step(b)),
    "flow's condition": lambda b: edits.set_flow(*_decision(b), when="if the guest is new"),
    "flow's share": lambda b: edits.set_flow(*_flow(b), share=0.25),
    "delete step": lambda b: edits.delete(refs([middle_step(b.session.blueprint).id])),
    "delete 100 steps over the map": lambda b: edits.delete(refs(many(b.session.blueprint))),
    "delete 100 steps in a row": lambda b: edits.delete(refs(block(b.session.blueprint))),
    "delete all steps": lambda b: edits.delete(refs(b.session.blueprint.steps)),
    "delete lane with its steps": lambda b: edits.delete(in_place("lanes", b.session.blueprint, MIDDLE)),
    "delete stage with its steps": lambda b: edits.delete(in_place("stages", b.session.blueprint, ANOTHER)),
    "delete first stage with its steps": lambda b: edits.delete(in_place("stages", b.session.blueprint, "stage-0")),
    "duplicate 100 steps": lambda b: edits.duplicate(block(b.session.blueprint)),
    "paste 100 steps": lambda b: edits.paste(edits.copy_fragment(b.session.blueprint, block(b.session.blueprint))),
    "add lane first": lambda b: edits.add_element("lanes", Lane("new", "New", Band.CUSTOMER), 0),
    "add lane last": lambda b: edits.add_element("lanes", Lane("new", "New", Band.SUPPORT)),
    "add stage first": lambda b: edits.add_element("stages", Stage("new", "New"), 0),
    "add stage last": lambda b: edits.add_element("stages", Stage("new", "New")),
    "reorder stages, first to last": lambda b: edits.reorder(Ref("stages", "stage-0"), 9),
    "reorder stages, neighbours": lambda b: edits.reorder(Ref("stages", "stage-4"), 5),
    "reorder lanes, neighbours": lambda b: edits.reorder(Ref("lanes", "lane-4"), 5),
    "reorder lanes, first of its band to last": lambda b: edits.reorder(Ref("lanes", "lane-0"), 2),
    "reorder steps": lambda b: edits.reorder(Ref("steps", middle_step(b.session.blueprint).id), 0),
    "lane to the next band": lambda b: edits.set_attribute([Ref("lanes", "lane-4")], "band", Band.BACK_OFFICE),
    "lane to the first band": lambda b: edits.set_attribute([Ref("lanes", "lane-8")], "band", Band.EVIDENCE),
    "rename lane": lambda b: edits.rename(Ref("lanes", MIDDLE), "Reception"),
    "rename stage": lambda b: edits.rename(Ref("stages", ANOTHER), "Arrival"),
    "rename step": lambda b: edits.rename(Ref("steps", middle_step(b.session.blueprint).id), "Greet the guest"),
    "kind of a step": lambda b: edits.set_attribute(refs([middle_step(b.session.blueprint, 1).id]), "kind", StepKind.WAIT),
    "text of a step": lambda b: edits.set_attribute(refs([middle_step(b.session.blueprint).id]), "description", "More to say"),
    "visibility of a step": lambda b: edits.set_visibility([middle_step(b.session.blueprint).id], False),
    "visibility of all steps": lambda b: edits.set_visibility(b.session.blueprint.steps, False),
    "stage of all steps": lambda b: edits.set_attribute(refs(b.session.blueprint.steps), "stage", ANOTHER),
    "name of the document": lambda b: edits.set_document(name="Another"),
    "add note": lambda b: edits.add_element("notes", Note("n", "Why not sooner?", MIDDLE, ANOTHER)),
    "add staff pool": lambda b: edits.add_element("staff", StaffPool("new", "New", count=2)),
    "delete staff pool": lambda b: edits.delete([Ref("staff", "pool-0")]),
    "delete demand": lambda b: edits.delete([Ref("demand", "customers")]),
    "demand grows (all load changes)": lambda b: edits.set_attribute([Ref("demand", "customers")], "rate", 0.05),
    "add demand": lambda b: edits.add_element("demand", Demand("more", "s0", rate=0.01)),
    "add promise": lambda b: edits.add_element("promises", Promise("p", "Soon", "s0", "s10", 600.0, 0.9)),
    "add line": lambda b: edits.add_element("lines", Line("new", "New line", Band.EVIDENCE)),
    "delete line": lambda b: edits.delete([Ref("lines", "visibility")]),
    "keep print settings": lambda b: edits.set_print(PrintSettings("A3")),
    "suppress": lambda b: edits.suppress("S001", [], "as it should be"),
}


def _performed(make: Maker) -> Callable[[Any], Work]:
    def prepared(bench: Any) -> Work:
        edit = make(bench)
        return lambda: bench.session.perform(edit)

    return prepared


def _pasted(bench: Any) -> Work:
    text = bench.session.copy(block(bench.session.blueprint))
    return lambda: bench.session.paste(text)


EVERY_EDIT: dict[str, Callable[[Any], Work]] = {name: _performed(make) for name, make in EDITS.items()}
EVERY_EDIT["paste the text of 100 steps"] = _pasted
