"""Changes of a large map are shown a little later, while the window answers; whatever comes in between, the map is right in the end."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.canvas import ahead
from designer.canvas.scene import MapScene
from designer.canvas.view import MapView
from designer.drawing.map import Map, build, update
from designer.drawing.theme import DARK
from designer.editing.edits import Edit, add_element, connect, delete, duplicate, perform, rename, reorder, set_attribute, set_visibility
from designer.model.blueprint import Blueprint
from designer.model.compare import Changes, compare
from designer.model.elements import Band, Lane, Ref, flow_ref
from tests.benchmarks.documents import grid_blueprint
from tests.canvas.conftest import Desk
from tests.canvas.test_view import same_picture


@pytest.fixture
def scene(qtbot: QtBot) -> Iterator[MapScene]:
    view = MapView(MapScene())
    qtbot.addWidget(view)
    view.map_scene.setParent(view)
    view.map_scene.show(grid_blueprint(400))
    yield view.map_scene
    view.map_scene.catch_up()


def follow(scene: MapScene, before: Blueprint, edit: Edit) -> Blueprint:
    after = perform(before, edit)
    scene.follow(after, compare(before, after))
    return after


def many(blueprint: Blueprint) -> list[str]:
    return list(blueprint.steps)[::5]


def assert_shows(scene: MapScene, blueprint: Blueprint) -> None:
    fresh = build(blueprint)
    assert scene.shown.blueprint is blueprint
    assert (scene.shown.boxes, scene.shown.routes) == (fresh.boxes, fresh.routes)
    assert {id: scene.box_item(id).box for id in fresh.boxes} == fresh.boxes
    assert {ends: scene.flow_item(ends).route for ends in fresh.routes} == fresh.routes


def test_that_a_large_change_is_shown_without_being_waited_for(scene: MapScene, qtbot: QtBot) -> None:
    before = scene.blueprint
    after = follow(scene, before, delete(Ref("steps", id) for id in many(before)))
    assert scene.is_behind
    assert scene.shown.blueprint is before
    with qtbot.waitSignal(scene.followed, timeout=30_000):
        pass
    assert not scene.is_behind
    assert_shows(scene, after)


def test_that_an_edit_in_between_replaces_what_was_under_way(scene: MapScene, qtbot: QtBot) -> None:
    before = scene.blueprint
    first = follow(scene, before, reorder(Ref("stages", "stage-0"), 3))
    second = follow(scene, first, delete(Ref("steps", id) for id in many(first)))
    third = follow(scene, second, rename(Ref("steps", "s1"), "Another name"))
    qtbot.waitUntil(lambda: not scene.is_behind, timeout=30_000)
    assert_shows(scene, third)


def test_that_undoing_it_at_once_leaves_the_map_as_it_was(scene: MapScene, qtbot: QtBot) -> None:
    before = scene.blueprint
    map = scene.shown
    after = follow(scene, before, delete(Ref("steps", id) for id in many(before)))
    scene.follow(before, compare(after, before))
    assert not scene.is_behind
    qtbot.wait(50)
    assert scene.shown.boxes is map.boxes
    assert_shows(scene, before)


def test_that_who_asks_for_the_map_gets_the_newest(scene: MapScene) -> None:
    before = scene.blueprint
    after = follow(scene, before, set_attribute([Ref("steps", id) for id in many(before)], "lane", "lane-3"))
    assert scene.is_behind
    assert scene.map.blueprint is after
    assert_shows(scene, after)


def test_that_copies_may_be_selected_before_they_are_shown(scene: MapScene, qtbot: QtBot) -> None:
    before = scene.blueprint
    after = follow(scene, before, duplicate(many(before)))
    new = [Ref("steps", id) for id in after.steps if id not in before.steps]
    scene.select(new)
    assert scene.is_behind
    qtbot.waitUntil(lambda: not scene.is_behind, timeout=30_000)
    assert scene.selected_refs() == new
    assert all(scene.box_item(ref.id).selected for ref in new)


def test_that_another_document_replaces_what_was_under_way(scene: MapScene, qtbot: QtBot) -> None:
    follow(scene, scene.blueprint, delete(Ref("steps", id) for id in many(scene.blueprint)))
    other = grid_blueprint(30)
    scene.show(other)
    qtbot.wait(50)
    assert_shows(scene, other)


def test_that_a_change_of_one_step_is_shown_at_once_if_it_is_done_within_the_grace(
    scene: MapScene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ahead, "GRACE", 30.0)  # long enough for any machine
    after = follow(scene, scene.blueprint, rename(Ref("steps", "s7"), "Another name"))
    assert not scene.is_behind
    assert_shows(scene, after)


@pytest.mark.parametrize(
    "edit",
    [
        reorder(Ref("stages", "stage-0"), 3),
        set_attribute([Ref("lanes", "lane-8")], "band", Band.EVIDENCE),
        set_visibility([f"s{number}" for number in range(400)], False),
    ],
)
def test_that_a_change_of_many_steps_is_shown_in_a_turn_of_its_own(
    edit: Edit, scene: MapScene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ahead, "GRACE", 30.0)
    after = follow(scene, scene.blueprint, edit)
    assert scene.is_behind
    qtbot.waitUntil(lambda: not scene.is_behind, timeout=30_000)
    assert_shows(scene, after)


def helpers() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if thread.name == "map"}


def test_that_one_thread_works_out_all_changes_and_ends_when_nobody_looks_any_more(scene: MapScene, qtbot: QtBot) -> None:
    others = helpers()
    first = follow(scene, scene.blueprint, rename(Ref("steps", "s7"), "Another name"))
    qtbot.waitUntil(lambda: not scene.is_behind)
    mine = helpers() - others
    second = follow(scene, first, delete([Ref("steps", "s9")]))
    qtbot.waitUntil(lambda: not scene.is_behind)
    assert len(mine) == 1
    assert helpers() - others == mine
    scene.rest()
    mine.pop().join(30)
    assert not helpers() - others
    third = follow(scene, second, delete([Ref("steps", "s11")]))
    qtbot.waitUntil(lambda: not scene.is_behind)
    assert_shows(scene, third)


def edit_and_close(qtbot: QtBot) -> None:
    view = MapView(MapScene())
    qtbot.addWidget(view)
    view.map_scene.setParent(view)
    view.map_scene.show(grid_blueprint(400))
    after = follow(view.map_scene, view.map_scene.blueprint, rename(Ref("steps", "s7"), "Another name"))
    qtbot.waitUntil(lambda: not view.map_scene.is_behind)
    assert view.map_scene.shown.blueprint is after
    view.close()
    view.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_that_the_thread_ends_with_its_scene(qtbot: QtBot) -> None:
    others = helpers()
    edit_and_close(qtbot)
    gc.collect()
    for thread in helpers() - others:
        thread.join(30)
    assert not helpers() - others


def test_that_what_goes_wrong_is_raised_where_the_map_is_shown_and_the_next_change_is_shown(
    scene: MapScene, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def broken(map: Map, blueprint: Blueprint, changes: Changes) -> Map:
        raise ValueError("no map")

    before = scene.blueprint
    monkeypatch.setattr(ahead, "GRACE", 30.0)
    monkeypatch.setattr(ahead, "update", broken)
    with pytest.raises(ValueError, match="no map"):
        follow(scene, before, rename(Ref("steps", "s7"), "Another name"))
    monkeypatch.setattr(ahead, "update", update)
    after = follow(scene, before, rename(Ref("steps", "s7"), "A third name"))
    qtbot.waitUntil(lambda: not scene.is_behind)
    assert_shows(scene, after)


def test_that_a_small_map_shows_every_change_at_once(scene: MapScene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "GRACE", 0.0)
    scene.show(grid_blueprint(40))
    after = follow(scene, scene.blueprint, delete(Ref("steps", id) for id in many(scene.blueprint)))
    assert not scene.is_behind
    assert_shows(scene, after)


@pytest.fixture
def large_desk(open_desk: Callable[[Blueprint], Desk], monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A desk with a large map whose every edit is shown later."""
    desk = open_desk(grid_blueprint(400))
    desk.view.set_zoom(1.0)
    monkeypatch.setattr(ahead, "GRACE", 0.0)
    return desk


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """No map is worked out before the gate is opened, however fast the machine or slow the test."""
    opened = threading.Event()

    def behind_the_gate(map: Map, blueprint: Blueprint, changes: Changes) -> Map:
        assert opened.wait(30), "something waited for the map"
        return update(map, blueprint, changes)

    monkeypatch.setattr(ahead, "update", behind_the_gate)
    yield opened
    opened.set()


def wait_until_shown(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.scene.is_behind, timeout=30_000)


def test_that_what_is_typed_before_a_new_step_is_shown_becomes_its_name(large_desk: Desk, gate: threading.Event, qtbot: QtBot) -> None:
    desk = large_desk
    desk.scene.select([Ref("steps", "s7")])
    desk.view.setFocus()
    desk.key(Qt.Key.Key_Tab)
    assert desk.scene.is_behind
    desk.write("Greet the g")
    assert desk.scene.is_behind  # nothing so far has waited for the map
    gate.set()
    wait_until_shown(desk, qtbot)
    editor = desk.view.naming.editor
    assert editor is not None
    assert desk.view.viewport().rect().contains(editor.geometry().center())
    desk.write("uest")
    desk.key(Qt.Key.Key_Return)
    wait_until_shown(desk, qtbot)
    assert [step.name for id, step in desk.blueprint.steps.items() if id not in grid_blueprint(400).steps] == ["Greet the guest"]
    assert_shows(desk.scene, desk.history.current)


def test_that_a_new_step_may_be_named_wholly_before_it_is_shown(large_desk: Desk, gate: threading.Event, qtbot: QtBot) -> None:
    desk = large_desk
    desk.scene.select([Ref("steps", "s7")])
    desk.view.setFocus()
    desk.key(Qt.Key.Key_Tab)
    desk.write("Greet")
    desk.key(Qt.Key.Key_Return)
    assert desk.scene.is_behind
    gate.set()
    wait_until_shown(desk, qtbot)
    new = [step for id, step in desk.blueprint.steps.items() if id not in grid_blueprint(400).steps]
    assert [step.name for step in new] == ["Greet"]
    assert desk.scene.selected_refs() == [Ref("steps", new[0].id)]
    assert_shows(desk.scene, desk.history.current)


def test_that_a_new_lane_may_be_named_before_it_is_shown(large_desk: Desk, gate: threading.Event, qtbot: QtBot) -> None:
    desk = large_desk
    desk.perform(add_element("lanes", Lane("porch", "New lane", Band.FRONT_OFFICE)))
    desk.view.start_editing_name(Ref("lanes", "porch"))
    desk.write("Porch")
    assert desk.scene.is_behind
    gate.set()
    desk.key(Qt.Key.Key_Return)
    wait_until_shown(desk, qtbot)
    assert desk.blueprint.lanes["porch"].name == "Porch"


def test_that_a_flow_may_be_selected_before_it_is_shown(large_desk: Desk, gate: threading.Event, qtbot: QtBot) -> None:
    desk = large_desk
    desk.perform(connect("s7", "s200"))
    desk.scene.select([flow_ref("s7", "s200")])
    desk.move(desk.middle_shown("s7"), Qt.MouseButton.NoButton)
    assert desk.scene.is_behind
    gate.set()
    wait_until_shown(desk, qtbot)
    assert desk.scene.flow_item(("s7", "s200")).selected


def test_that_undoing_and_doing_again_quickly_ends_at_the_last(large_desk: Desk, qtbot: QtBot) -> None:
    desk = large_desk
    desk.perform(reorder(Ref("stages", "stage-0"), 3))
    desk.perform(delete([Ref("steps", "s7")]))
    for _ in range(3):
        desk.undo()
        desk.undo()
        desk.redo()
    wait_until_shown(desk, qtbot)
    assert desk.scene.blueprint is desk.history.current
    assert_shows(desk.scene, desk.history.current)


def test_that_an_edit_in_the_middle_of_a_drag_ends_it_though_it_is_shown_later(
    large_desk: Desk, gate: threading.Event, qtbot: QtBot
) -> None:
    desk = large_desk
    start = desk.middle_shown("s7")
    desk.press(start)
    desk.move(start + QPointF(60, 40))
    desk.perform(delete([Ref("steps", "s7")]))
    assert desk.scene.is_behind
    gate.set()
    assert desk.view.gesture is None
    desk.move(start + QPointF(90, 60))
    desk.release(start + QPointF(90, 60))
    wait_until_shown(desk, qtbot)
    assert len(desk.edits) == 1
    assert_shows(desk.scene, desk.history.current)


def test_that_a_drag_right_after_an_edit_moves_the_step_of_the_new_map(large_desk: Desk, qtbot: QtBot) -> None:
    desk = large_desk
    desk.perform(rename(Ref("steps", "s7"), "Another name"))
    start = desk.middle_shown("s7")
    desk.drag(start, start + QPointF(24, 0))
    wait_until_shown(desk, qtbot)
    assert len(desk.edits) == 2
    assert_shows(desk.scene, desk.history.current)


@pytest.mark.parametrize("zoom", [1.0, 0.1])
@pytest.mark.parametrize("edit", [reorder(Ref("stages", "stage-0"), 3), add_element("lanes", Lane("porch", "Porch", Band.CUSTOMER), 0)])
def test_that_the_picture_is_the_new_one_once_it_is_painted(zoom: float, edit: Edit, large_desk: Desk, qtbot: QtBot) -> None:
    desk = large_desk
    desk.view.set_zoom(zoom)
    before = desk.on_screen()
    desk.perform(edit)
    assert same_picture(desk.on_screen(), before)  # it stays until then
    wait_until_shown(desk, qtbot)
    qtbot.waitUntil(desk.view.viewport().updatesEnabled, timeout=10_000)
    qtbot.wait(20)
    after = desk.on_screen()
    assert not same_picture(after, before)
    assert same_picture(after, desk.painted_whole())


def _point(desk: Desk) -> None:
    desk.move(desk.view.viewport().rect().center().toPointF(), Qt.MouseButton.NoButton)


def _press_and_release(desk: Desk) -> None:
    at = desk.view.viewport().rect().center().toPointF()
    desk.press(at)
    desk.release(at)


IN_BETWEEN: dict[str, Callable[[Desk], object]] = {
    "pointer": _point,
    "press": _press_and_release,
    "key": lambda desk: desk.key(Qt.Key.Key_Right),
    "undo": lambda desk: desk.undo(),
    "edit": lambda desk: desk.perform(delete([Ref("steps", "s7")])),
    "large edit": lambda desk: desk.perform(reorder(Ref("stages", "stage-1"), 0)),
    "theme": lambda desk: desk.scene.set_theme(DARK),
    "zoom": lambda desk: desk.view.set_zoom(0.1),
    "selection": lambda desk: desk.scene.select([Ref("flows", "s7->s8"), Ref("steps", "s9")]),
    "map asked for": lambda desk: desk.scene.map,
}


@pytest.mark.parametrize("act", IN_BETWEEN)
@pytest.mark.parametrize("edit", [reorder(Ref("stages", "stage-0"), 3), delete([Ref("steps", f"s{i}") for i in range(0, 400, 2)])])
def test_that_what_happens_while_a_map_is_shown_in_part_finds_it_whole(
    act: str, edit: Edit, large_desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = large_desk
    monkeypatch.setattr("designer.canvas.scene.SLICE", 0.0)  # a flow a turn
    desk.perform(edit)
    qtbot.waitUntil(lambda: desk.scene.is_arriving, timeout=30_000)
    assert desk.scene.blueprint is desk.history.current
    IN_BETWEEN[act](desk)
    monkeypatch.setattr("designer.canvas.scene.SLICE", 0.008)
    wait_until_shown(desk, qtbot)
    qtbot.waitUntil(desk.view.viewport().updatesEnabled, timeout=10_000)
    assert_shows(desk.scene, desk.history.current)
    qtbot.wait(20)
    assert same_picture(desk.on_screen(), desk.painted_whole())
