"""Large changes are shown a little later, while the window answers; whatever comes in between, the map is right in the end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from designer.canvas.ahead import is_large
from designer.canvas.scene import MapScene
from designer.canvas.view import MapView
from designer.drawing.map import build
from designer.editing.edits import Edit, delete, duplicate, perform, rename, reorder, set_attribute, set_visibility
from designer.model.blueprint import Blueprint
from designer.model.compare import compare
from designer.model.elements import Band, Ref
from tests.benchmarks.documents import grid_blueprint


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


def test_that_only_large_changes_of_large_maps_are_worked_out_beside_the_window() -> None:
    large, small = grid_blueprint(400), grid_blueprint(40)

    def asks(blueprint: Blueprint, edit: Edit) -> bool:
        after = perform(blueprint, edit)
        return is_large(blueprint, after, compare(blueprint, after))

    assert asks(large, reorder(Ref("stages", "stage-0"), 3))
    assert asks(large, set_attribute([Ref("lanes", "lane-8")], "band", Band.EVIDENCE))
    assert asks(large, delete(Ref("steps", id) for id in many(large)))
    assert not asks(large, delete([Ref("steps", "s7")]))
    assert not asks(large, rename(Ref("lanes", "lane-1"), "Reception"))
    assert not asks(large, set_visibility(large.steps, False))
    assert not asks(small, delete(Ref("steps", id) for id in small.steps))
