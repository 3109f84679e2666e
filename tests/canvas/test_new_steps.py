"""Steps that are added on the map: they are named at once, get their id from that, and stand where they were seen to land."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from designer.canvas.landing import EDGE, free_place
from designer.canvas.palette_mime import palette_mime
from designer.drawing.geometry import Box
from designer.editing.edits import connect, disconnect, set_document
from designer.model.blueprint import Blueprint
from designer.model.elements import Position, Ref

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def press(desk: Any, key: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(QApplication.focusWidget() or desk.view, QKeyEvent(kind, key, Modifier.NoModifier))


def write(desk: Any, text: str) -> None:
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    for letter in text:
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Key.Key_unknown, Modifier.NoModifier, letter))


def clear(desk: Any, id: str) -> bool:
    """Whether nothing covers the element."""
    boxes = desk.scene.map.boxes
    return not any(boxes[id].overlaps(box) for other, box in boxes.items() if other != id)


# -- named by typing ----------------------------------------------------------------------------------------------------


def test_that_five_steps_are_made_by_typing_names_and_tab(desk: Any) -> None:
    desk.select("pms")
    names = ["Send the bill", "Wait for the money", "Book it", "Archive it", "Thank the guest"]
    press(desk, Key.Key_Tab)
    for name in names[:-1]:
        write(desk, name)
        press(desk, Key.Key_Tab)
    write(desk, names[-1])
    press(desk, Key.Key_Return)
    ids = ["pms", "send-the-bill", "wait-for-the-money", "book-it", "archive-it", "thank-the-guest"]
    assert [desk.blueprint.steps[id].name for id in ids[1:]] == names
    assert all(desk.blueprint.flow(a, b) is not None for a, b in pairwise(ids))
    assert not any(id.startswith("new-step") for id in desk.blueprint.steps)
    boxes = [desk.scene.map.boxes[id] for id in ids]
    assert len({box.center.y for box in boxes}) == 1
    assert all(a.right < b.x for a, b in pairwise(boxes))


def test_that_tab_goes_on_in_the_flow_that_leads_on(desk: Any) -> None:
    (flow,) = desk.blueprint.steps["start"].next
    desk.select("start")
    press(desk, Key.Key_Tab)
    write(desk, "Ring the bell")
    press(desk, Key.Key_Return)
    assert [flow.target for flow in desk.blueprint.steps["start"].next] == ["ring-the-bell"], "a second way out would split the guests"
    assert [flow.target for flow in desk.blueprint.steps["ring-the-bell"].next] == [flow.target]


def test_that_tab_gives_a_decision_another_way(desk: Any) -> None:
    ways = [flow.target for flow in desk.blueprint.steps["ready"].next]
    desk.select("ready")
    press(desk, Key.Key_Tab)
    write(desk, "Offer a drink")
    press(desk, Key.Key_Return)
    assert [flow.target for flow in desk.blueprint.steps["ready"].next] == [*ways, "offer-a-drink"]


def test_that_each_step_made_by_tab_is_undone_with_its_name(desk: Any, hotel: Blueprint) -> None:
    desk.select("pms")
    press(desk, Key.Key_Tab)
    write(desk, "Send the bill")
    press(desk, Key.Key_Tab)
    write(desk, "Archive it")
    press(desk, Key.Key_Return)
    desk.undo()
    assert set(desk.blueprint.steps) == {*hotel.steps, "send-the-bill"}
    desk.undo()
    assert desk.blueprint is hotel


def test_that_escape_after_tab_keeps_the_step_and_a_later_name_changes_no_id(desk: Any) -> None:
    desk.select("pms")
    press(desk, Key.Key_Tab)
    press(desk, Key.Key_Escape)
    assert desk.selected() == {"new-step"}
    desk.perform(set_document(description="Something else"))
    press(desk, Key.Key_Return)
    write(desk, "Send the bill")
    press(desk, Key.Key_Return)
    assert desk.blueprint.steps["new-step"].name == "Send the bill"
    assert desk.selected() == {"new-step"}


def test_that_tab_in_the_name_of_an_end_commits_and_says_that_nothing_follows(desk: Any) -> None:
    desk.select("end")
    press(desk, Key.Key_Return)
    write(desk, "Goes home")
    press(desk, Key.Key_Tab)
    assert desk.blueprint.steps["end"].name == "Goes home"
    assert len(desk.edits) == 1
    assert len(desk.said) == 1


def test_that_tab_in_the_name_of_a_lane_commits_and_adds_nothing(desk: Any) -> None:
    desk.view.start_editing_name(Ref("lanes", "guest"))
    write(desk, "Visitor")
    press(desk, Key.Key_Tab)
    assert desk.blueprint.lanes["guest"].name == "Visitor"
    assert len(desk.edits) == 1


def test_that_a_step_added_by_tab_stays_where_it_is_when_flows_change(desk: Any) -> None:
    desk.select("cook")
    press(desk, Key.Key_Tab)
    write(desk, "Taste it")
    press(desk, Key.Key_Return)
    scene = desk.scene
    cook, new = scene.map.boxes["cook"], scene.map.boxes["taste-it"]
    assert "taste-it" in desk.blueprint.layout
    assert not any(new.overlaps(box) for id, box in scene.map.boxes.items() if id != "taste-it")
    assert new.x > cook.x
    desk.perform(connect("taste-it", "bill"))
    desk.perform(disconnect("cook", "taste-it"))
    assert scene.map.boxes["taste-it"] == new


# -- where they stand ---------------------------------------------------------------------------------------------------


def test_that_a_step_dropped_on_another_stands_next_to_it(
    open_desk: Callable[[Blueprint], Any], hotel: Blueprint, placed: Callable[..., Blueprint]
) -> None:
    desk = open_desk(placed(placed(hotel, "pay", 120, 40), "end", 400, 40))
    pay, end = desk.scene.map.boxes["pay"], desk.scene.map.boxes["end"]
    desk.drag(desk.middle("end"), desk.middle("pay") + QPointF(6, 2))
    after = desk.scene.map.boxes
    assert after["pay"] == pay
    assert after["end"] != end
    assert clear(desk, "end")
    assert abs(after["end"].x - pay.x) < 200
    assert abs(after["end"].y - pay.y) < 100
    assert desk.said == []


def test_that_a_step_dropped_from_the_palette_onto_another_stands_next_to_it(desk: Any) -> None:
    desk.drop(palette_mime("activity"), desk.middle("pms"))
    (new,) = desk.selected()
    assert clear(desk, new)
    assert desk.blueprint.steps[new].lane == "it"
    assert new in desk.blueprint.layout


def test_that_a_step_dropped_at_the_border_of_a_cell_stands_inside_it(desk: Any) -> None:
    before = desk.scene.map.grid
    cell = before.cell("it", "stay")
    desk.drag(desk.middle("pms"), desk.pixel(cell.x + 3, cell.y + 2))
    assert desk.blueprint.layout["pms"] == Position(EDGE, EDGE)
    assert desk.scene.map.grid.rows == before.rows


def test_that_a_step_dropped_a_little_over_the_lower_border_makes_no_lane_grow(desk: Any) -> None:
    rows = desk.scene.map.grid.rows
    cell = desk.scene.map.grid.cell("it", "stay")
    desk.drag(desk.middle("pms"), desk.pixel(cell.center.x, cell.bottom - 24))
    assert desk.blueprint.steps["pms"].stage == "stay"
    assert desk.scene.map.grid.rows == rows


def test_that_a_step_made_from_a_handle_is_in_line_with_its_source(desk: Any) -> None:
    box = desk.scene.map.boxes["pms"]
    desk.click(desk.middle("pms"))
    handle = next(place for id, place in desk.view.hover.handles() if id == "pms")
    desk.drag(desk.pixel(*handle), desk.pixel(box.right + 150, box.center.y + 13))
    write(desk, "File the bill")
    press(desk, Key.Key_Return)
    assert desk.scene.map.boxes["file-the-bill"].center.y == desk.scene.map.boxes["pms"].center.y
    assert "file-the-bill" in desk.blueprint.layout


def test_that_a_step_put_into_a_flow_is_in_line_and_covers_nothing(desk: Any) -> None:
    a, b = desk.scene.map.boxes["pay"], desk.scene.map.boxes["end"]
    desk.drop(palette_mime("activity"), desk.pixel((a.right + b.x) / 2, a.center.y))
    write(desk, "Say goodbye")
    press(desk, Key.Key_Return)
    assert desk.blueprint.flow("pay", "say-goodbye") is not None
    assert clear(desk, "say-goodbye")
    assert desk.scene.map.boxes["say-goodbye"].center.y == desk.scene.map.boxes["pay"].center.y


def test_that_a_free_place_is_the_nearest_one() -> None:
    wanted, wall = Box(100, 100, 50, 20), Box(90, 90, 80, 40)
    assert free_place(wanted, [Box(0, 0, 50, 50)], 0, 0) == wanted
    found = free_place(wanted, [wall], 0, 0)
    assert not found.overlaps(wall)
    assert found.x == wanted.x
    assert free_place(wanted, [wall, Box(0, 131, 400, 60)], 0, 60).y == 100


def test_that_a_place_among_very_many_is_found_after_few_comparisons(monkeypatch: pytest.MonkeyPatch) -> None:
    wall = [Box(x * 140, y * 70, 128, 64) for x in range(40) for y in range(40)]
    compared: list[Box] = []
    overlaps = Box.overlaps
    monkeypatch.setattr(Box, "overlaps", lambda one, other: compared.append(other) or overlaps(one, other))
    found = free_place(wall[820], wall, 0, 0)
    monkeypatch.undo()
    assert len(compared) < 30 * len(wall)  # some thirty places are looked at, not all of the two thousand that there are between them
    assert not any(found.overlaps(other) for other in wall)
