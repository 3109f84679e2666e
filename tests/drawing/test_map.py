"""Random blueprints: what every map must hold, and that following changes gives the same as building anew."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.drawing.geometry import Box
from designer.drawing.map import Map, build, drag_preview, update
from designer.editing.edits import Place, add_element, delete, move_steps, perform, reorder, set_flow
from designer.model.blueprint import Blueprint, Frozen, Table
from designer.model.compare import compare
from designer.model.elements import Band, Flow, Lane, Line, Note, Position, Ref, Stage, Step, StepKind
from designer.storage.files import read_file
from tests.benchmarks.documents import grid_blueprint

BANDS = tuple(Band)
KINDS = tuple(StepKind)


@st.composite
def blueprints(draw: st.DrawFn, pins: bool = False, most: int = 14) -> Blueprint:
    lanes = [Lane(f"l{i}", f"Lane {i}", draw(st.sampled_from(BANDS))) for i in range(draw(st.integers(1, 5)))]
    stages = [Stage(f"s{i}", f"Stage {i}") for i in range(draw(st.integers(1, 4)))]
    count = draw(st.integers(0, most))
    numbers = st.integers(0, max(count - 1, 0))
    ends = draw(st.sets(st.tuples(numbers, numbers).filter(lambda pair: pair[0] != pair[1]), max_size=2 * count)) if count > 1 else set()
    links = draw(st.sets(st.tuples(numbers, numbers).filter(lambda pair: pair[0] != pair[1]), max_size=count // 3)) if count > 1 else set()
    steps = []
    for number in range(count):
        flows = tuple(
            Flow(f"x{target}", draw(st.sampled_from(("", "Yes", "If the guest asks for it"))), draw(st.sampled_from((None, 0.5))))
            for source, target in sorted(ends)
            if source == number
        )
        steps.append(
            Step(
                f"x{number}",
                f"Step {number}",
                draw(st.sampled_from(lanes)).id,
                draw(st.sampled_from(stages)).id,
                draw(st.sampled_from(KINDS)),
                next=flows,
                evidence=tuple(f"x{target}" for source, target in sorted(links) if source == number),
            )
        )
    notes = [Note("n0", "A remark", lanes[0].id, stages[-1].id)] if draw(st.booleans()) else []
    layout: dict[str, Position] = {}
    if pins:
        # Hand-placed steps of one cell stand on a raster, so that they do not overlap each other and a way stays between them.
        spots = draw(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 3)), min_size=count, max_size=count, unique=True))
        for step, (column, row) in zip(steps, spots, strict=True):
            if draw(st.booleans()):
                layout[step.id] = Position(10.0 + column * 180.0, 20.0 + row * 110.0)
    return Blueprint(
        "Random", lanes=Table.of(lanes), stages=Table.of(stages), steps=Table.of(steps), notes=Table.of(notes), layout=Frozen(layout)
    )


def inside(x1: float, y1: float, x2: float, y2: float, box: Box) -> bool:
    """Whether the segment passes the inside of the box."""
    return min(x1, x2) < box.right and max(x1, x2) > box.x and min(y1, y2) < box.bottom and max(y1, y2) > box.y


def on_border(x: float, y: float, box: Box) -> bool:
    level = box.x <= x <= box.right and (abs(y - box.y) < 0.01 or abs(y - box.bottom) < 0.01)
    upright = box.y <= y <= box.bottom and (abs(x - box.x) < 0.01 or abs(x - box.right) < 0.01)
    return level or upright


def paths(map: Map) -> list[tuple[str, str, tuple[tuple[float, float], ...]]]:
    flows = ((source, target, route.points) for (source, target), route in map.routes.items())
    return [*flows, *((source, target, points) for (source, target), points in map.evidence.items())]


def assert_tidy(map: Map) -> None:
    blueprint = map.blueprint
    for a, b in combinations(map.boxes.items(), 2):
        assert not a[1].overlaps(b[1]), (a, b)
    for id, box in map.boxes.items():
        element = blueprint.steps.get(id) or blueprint.notes[id]
        cell = map.grid.cell(element.lane, element.stage)
        assert cell.x <= box.x
        assert cell.y <= box.y
        assert box.right <= cell.right
        assert box.bottom <= cell.bottom
    for source, target, points in paths(map):
        assert len(points) >= 2
        assert on_border(*points[0], map.boxes[source])
        assert on_border(*points[-1], map.boxes[target])
        for (x1, y1), (x2, y2) in pairwise(points):
            assert (x1 == x2) != (y1 == y2), points
            for id, box in map.boxes.items():
                assert not inside(x1, y1, x2, y2, box), (source, target, id, points)
    for route in map.routes.values():
        if route.label_at is not None:
            assert not any(route.label_at.overlaps(box) for box in map.boxes.values())


@given(blueprints())
def test_that_an_automatic_map_has_no_overlap_and_no_flow_through_a_step(blueprint: Blueprint) -> None:
    assert_tidy(build(blueprint))


@given(blueprints(pins=True))
def test_that_a_map_with_steps_placed_by_hand_is_tidy_where_there_is_room(blueprint: Blueprint) -> None:
    assert_tidy(build(blueprint))


@given(blueprints())
def test_that_every_flow_and_link_is_drawn(blueprint: Blueprint) -> None:
    map = build(blueprint)
    assert set(map.routes) == {(step.id, flow.target) for step, flow in blueprint.flows()}
    assert set(map.evidence) == {(step.id, other) for step in blueprint.steps.values() for other in step.evidence}
    assert set(map.boxes) == {*blueprint.steps, *blueprint.notes}


@settings(max_examples=80)
@given(blueprints(pins=True), blueprints(pins=True), st.data())
def test_that_following_changes_gives_the_same_map_as_building_anew(first: Blueprint, second: Blueprint, data: st.DataObject) -> None:
    kept = {id: step for id, step in first.steps.items() if data.draw(st.booleans())}
    mixed = {**second.steps, **{id: step for id, step in kept.items() if step.lane in second.lanes and step.stage in second.stages}}
    layout = {id: at for id, at in {**first.layout, **second.layout}.items() if id in mixed or id in second.notes}
    after = second.with_(steps=Table(mixed), layout=Frozen(layout))
    followed = update(build(first), after, compare(first, after))
    fresh = build(after)
    assert followed.grid == fresh.grid
    assert followed.boxes == fresh.boxes
    assert followed.routes == fresh.routes
    assert followed.evidence == fresh.evidence


@settings(max_examples=100)
@given(blueprints(pins=True), st.data())
def test_that_many_small_edits_in_a_row_give_the_same_map_as_building_anew(blueprint: Blueprint, data: st.DataObject) -> None:
    map = build(blueprint)
    for _ in range(4):
        before, known, blueprint = blueprint, map, small_edit(blueprint, data)
        map = update(known, blueprint, compare(before, blueprint))
        assert_tells_what_is_new(known, map)
    assert map == build(blueprint)


def assert_tells_what_is_new(before: Map, after: Map) -> None:
    if after.since is not None:
        assert after.since.before() is before
        boxes, routes = before.boxes.keys() | after.boxes.keys(), before.routes.keys() | after.routes.keys()
        assert {id for id in boxes if before.boxes.get(id) is not after.boxes.get(id)} <= set(after.since.boxes)
        assert {key for key in routes if before.routes.get(key) is not after.routes.get(key)} <= set(after.since.routes)


def small_edit(blueprint: Blueprint, data: st.DataObject) -> Blueprint:
    if not blueprint.steps:
        lane, stage = next(iter(blueprint.lanes)), next(iter(blueprint.stages))
        return blueprint.put("steps", Step("new", "New", lane, stage))
    step = blueprint.steps[data.draw(st.sampled_from(sorted(blueprint.steps)))]
    what = data.draw(st.sampled_from(("pin", "free", "rename", "lane", "cut", "kind", "delete", "grid")))
    if what == "grid":
        return regrouped(blueprint, data)
    if what == "pin":
        at = Position(float(data.draw(st.integers(0, 700))), float(data.draw(st.integers(0, 300))))
        return blueprint.with_(layout=blueprint.layout.with_(step.id, at))
    if what == "free":
        return blueprint.with_(layout=blueprint.layout.without([step.id]))
    if what == "rename":
        return blueprint.put("steps", replace(step, name="Another name"))
    if what == "lane":
        return blueprint.put("steps", replace(step, lane=data.draw(st.sampled_from(sorted(blueprint.lanes)))))
    if what == "cut":
        return blueprint.put("steps", replace(step, next=step.next[1:]))
    if what == "kind":
        return blueprint.put("steps", replace(step, kind=data.draw(st.sampled_from(KINDS))))
    others = {
        id: replace(
            other,
            next=tuple(flow for flow in other.next if flow.target != step.id),
            evidence=tuple(sheet for sheet in other.evidence if sheet != step.id),
        )
        for id, other in blueprint.steps.items()
        if id != step.id
    }
    return blueprint.with_(steps=Table(others), layout=blueprint.layout.without([step.id]))


def regrouped(blueprint: Blueprint, data: st.DataObject) -> Blueprint:
    """Lanes or stages in another order, with a new one among them, or a lane in another band."""
    what = data.draw(st.sampled_from(("lanes", "stages", "new lane", "new stage", "band", "line")))
    if what in ("lanes", "stages"):
        table: Table[Lane] | Table[Stage] = blueprint.lanes if what == "lanes" else blueprint.stages
        return blueprint.with_(**{what: Table.of([table[id] for id in data.draw(st.permutations(sorted(table)))])})
    if what == "new lane":
        band = data.draw(st.sampled_from(BANDS))
        return blueprint.put("lanes", Lane(f"l{len(blueprint.lanes)}", "New", band), data.draw(st.integers(0, len(blueprint.lanes))))
    if what == "new stage":
        return blueprint.put("stages", Stage(f"s{len(blueprint.stages)}", "New"), data.draw(st.integers(0, len(blueprint.stages))))
    if what == "band":
        lane = blueprint.lanes[data.draw(st.sampled_from(sorted(blueprint.lanes)))]
        return blueprint.put("lanes", replace(lane, band=data.draw(st.sampled_from(BANDS))))
    return blueprint.put("lines", Line("own", "Own", data.draw(st.sampled_from(BANDS))))


def chain(count: int) -> Blueprint:
    lanes = Table.of([Lane("guest", "Guest", Band.CUSTOMER), Lane("desk", "Desk", Band.FRONT_OFFICE)])
    steps = [
        Step(f"x{i}", f"Step {i}", ("guest", "desk")[i // 2 % 2], f"s{i // 5}", next=(Flow(f"x{i + 1}"),) if i + 1 < count else ())
        for i in range(count)
    ]
    stages = Table.of([Stage(f"s{i}", f"Stage {i}") for i in range((count + 4) // 5)])
    return Blueprint("Chain", lanes=lanes, stages=stages, steps=Table.of(steps))


def pinned(blueprint: Blueprint, id: str, dx: float = 0.0, dy: float = 0.0) -> Blueprint:
    map, step = build(blueprint), blueprint.steps[id]
    cell, box = map.grid.cell(step.lane, step.stage), map.boxes[id]
    return blueprint.with_(layout=blueprint.layout.with_(id, Position(box.x - cell.x + dx, box.y - cell.y + dy)))


def test_that_moving_one_step_inside_its_cell_leaves_everything_else_the_same_objects() -> None:
    before = pinned(chain(40), "x12")
    map = build(before)
    after = pinned(before, "x12", dx=3.0, dy=6.0)
    moved = update(map, after, compare(before, after))
    assert moved.grid is map.grid
    assert moved.since is not None
    assert_tells_what_is_new(map, moved)
    assert [id for id in map.boxes if moved.boxes[id] is not map.boxes[id]] == ["x12"]
    changed = {key for key in map.routes if moved.routes[key] is not map.routes[key]}
    assert changed <= {key for key in map.routes if {"x11", "x12", "x13"} & set(key)}


def test_that_a_row_that_grows_moves_what_lies_below_and_nothing_else() -> None:
    before = chain(20)
    map = build(before)
    after = before.with_(layout=Frozen({"x0": Position(24.0, 300.0)}))
    grown = update(map, after, compare(before, after))
    for id, step in before.steps.items():
        same = grown.boxes[id] is map.boxes[id]
        assert same == (step.lane == "guest" and id != "x0")


def test_that_routes_beside_a_growing_column_are_the_same_elsewhere() -> None:
    before = chain(60)
    map = build(before)
    after = before.with_(layout=Frozen({"x27": Position(1300.5, 24.25)}))
    grown = update(map, after, compare(before, after))
    by = grown.grid.columns["s6"].start - map.grid.columns["s6"].start
    assert by > 500.0
    assert grown == build(after)
    for (source, target), route in map.routes.items():
        first, last = int(source[1:]), int(target[1:])
        if last < 25:
            assert grown.routes[source, target] is route
        elif first >= 30:
            assert grown.routes[source, target].points == tuple((x + by, y) for x, y in route.points)


def test_that_a_lane_that_comes_in_between_moves_what_lies_below_and_routes_what_crosses_it() -> None:
    before = chain(40)
    map = build(before)
    after = before.put("lanes", Lane("waiter", "Waiter", Band.CUSTOMER))
    wider = update(map, after, compare(before, after))
    assert wider == build(after)
    for (source, target), route in map.routes.items():
        if before.steps[source].lane == before.steps[target].lane == "guest":
            assert wider.routes[source, target] is route


def test_that_a_change_of_a_name_moves_nothing_and_routes_nothing() -> None:
    before = chain(10)
    map = build(before)
    after = before.put("steps", replace(before.steps["x3"], name="Another"))
    renamed = update(map, after, compare(before, after))
    assert renamed.boxes is map.boxes
    assert renamed.routes is map.routes
    assert renamed.evidence is map.evidence
    assert renamed.blueprint is after


def test_that_pinning_one_step_where_it_stands_moves_no_other() -> None:
    blueprint = chain(30)
    fixed = pinned(blueprint, "x7")
    assert build(fixed).boxes == build(blueprint).boxes


def test_that_the_preview_of_a_drag_shows_the_flows_of_the_dragged_step_only() -> None:
    map = build(chain(10))
    target = map.boxes["x4"].moved(30.0, 40.0)
    preview = drag_preview(map, {"x4": target})
    assert set(preview) == {("x3", "x4"), ("x4", "x5")}
    assert on_border(*preview["x3", "x4"].points[-1], target)
    assert on_border(*preview["x4", "x5"].points[0], target)


@pytest.mark.parametrize("name", ["hotel", "restaurant", "bank"])
def test_that_the_map_of_a_template_is_tidy_and_keeps_every_label(name: str, hotel_path: Path) -> None:
    map = build(read_file(hotel_path.with_name(f"{name}.blueprint.yaml")).blueprint)
    assert_tidy(map)
    assert all(route.label_at is not None for route in map.routes.values() if route.label)


def test_that_an_empty_blueprint_has_a_map() -> None:
    map = build(Blueprint())
    assert map.boxes == {}
    assert map.grid.bounds.width > 0


def test_that_labels_along_flows_that_grow_with_a_column_stand_as_on_a_fresh_map() -> None:
    first = grid_blueprint(160)  # its rows are joined by flows across the whole map, past all labels
    steps = list(first.steps)
    edits = [
        add_element("stages", Stage("new", "New"), 0),
        move_steps({"s45": Place(first.steps["s45"].lane, first.steps["s45"].stage, Position(900.0, 40.0))}),
        move_steps({"s70": Place(first.steps["s70"].lane, first.steps["s70"].stage, Position(8.0, 400.0))}),
        set_flow("s30", "s31", when="if the guest has been here before"),
        delete([Ref("steps", id) for id in steps[80:90]]),
        reorder(Ref("stages", "stage-1"), 3),
    ]
    history = [first]
    for edit in edits:
        history.append(perform(history[-1], edit))
    map = build(first)
    for before, after in pairwise([*history, *reversed(history[:-1])]):
        map = update(map, after, compare(before, after))
        assert map == build(after)
