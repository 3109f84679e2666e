"""The map under the hand: real mouse events on a real view, and what is asked for."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.canvas.items import EvidenceItem
from designer.canvas.palette_mime import palette_mime
from designer.canvas.tools.move import MOST_SHOWN, Move
from designer.canvas.tools.pan import Pan
from designer.canvas.tools.select import RubberBand
from designer.drawing.geometry import Point
from designer.drawing.shapes import Polygon
from designer.model.blueprint import Blueprint, Table
from designer.model.elements import Band, Lane, Position, Ref, Stage, Step, StepKind, flow_ref

Control, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def between(desk: Any, source: str, target: str) -> QPointF:
    points = desk.scene.map.routes[source, target].points
    a, b = max(itertools.pairwise(points), key=lambda pair: abs(pair[1].x - pair[0].x) + abs(pair[1].y - pair[0].y))
    return desk.pixel((a.x + b.x) / 2, (a.y + b.y) / 2)


# -- selecting ------------------------------------------------------------------------------------------------------------


def test_that_a_click_selects_one_and_a_click_beside_it_none(desk: Any) -> None:
    desk.click(desk.middle("key"))
    assert desk.selected() == {"key"}
    desk.click(desk.middle("remark"))
    assert desk.scene.selected_refs() == [Ref("notes", "remark")]
    desk.click(desk.cell("it", "arrive"))
    assert desk.selected() == set()
    assert desk.edits == []


@pytest.mark.parametrize("modifier", [Control, Shift])
def test_that_control_or_shift_adds_to_the_selection_and_takes_away(desk: Any, modifier: Qt.KeyboardModifier) -> None:
    desk.click(desk.middle("key"))
    desk.click(desk.middle("pay"), modifier)
    assert desk.selected() == {"key", "pay"}
    desk.click(desk.middle("key"), modifier)
    assert desk.selected() == {"pay"}


def test_that_a_click_on_one_of_several_selected_keeps_only_that_one(desk: Any) -> None:
    desk.select("key", "pay")
    desk.click(desk.middle("pay"))
    assert desk.selected() == {"pay"}


def test_that_a_click_on_a_flow_selects_it(desk: Any) -> None:
    desk.click(between(desk, "pay", "end") + QPointF(0, 2))
    assert desk.scene.selected_refs() == [flow_ref("pay", "end")]


def test_that_a_rubber_band_selects_what_it_touches(desk: Any) -> None:
    box = desk.scene.map.boxes["cook"]
    desk.drag(desk.pixel(box.x - 8, box.y - 8), desk.middle("cook"))
    assert desk.selected() == {"cook"}
    assert desk.edits == []


def test_that_escape_takes_a_rubber_band_back(desk: Any) -> None:
    desk.select("key")
    box = desk.scene.map.boxes["cook"]
    desk.press(desk.pixel(box.x - 8, box.y - 8))
    desk.move(desk.middle("cook"))
    assert isinstance(desk.view.gesture, RubberBand)
    desk.key(Qt.Key.Key_Escape)
    assert desk.selected() == {"key"}
    assert desk.view.gesture is None


# -- moving ---------------------------------------------------------------------------------------------------------------


def test_that_a_step_dragged_over_the_line_of_visibility_changes_lane_in_one_edit(desk: Any) -> None:
    assert desk.blueprint.is_visible(desk.blueprint.steps["key"])
    desk.drag(desk.middle("key"), desk.cell("accounts", "leave"))
    step = desk.blueprint.steps["key"]
    assert (step.lane, step.stage) == ("accounts", "leave")
    assert not desk.blueprint.is_visible(step)
    assert len(desk.edits) == 1


def test_that_a_dragged_step_stands_where_it_was_dropped(desk: Any) -> None:
    before = desk.scene.map.boxes["pms"]
    desk.drag(desk.middle("pms"), desk.middle("pms") + QPointF(60, 8))
    assert desk.blueprint.layout["pms"] == Position(*desk.scene.map.grid.position_in_cell("it", "leave", before.x + 60, before.y + 8))
    after = desk.scene.map.boxes["pms"]
    assert (after.x - before.x, after.y - before.y) == (60, 8)


def test_that_flows_follow_while_dragging_and_the_document_does_not(desk: Any) -> None:
    before, route = desk.blueprint, desk.scene.flow_item(("pay", "end")).route
    desk.press(desk.middle("pay"))
    desk.move(desk.middle("pay") + QPointF(-60, 120))
    assert isinstance(desk.view.gesture, Move)
    assert desk.blueprint is before
    assert desk.scene.flow_item(("pay", "end")).route.points != route.points
    assert desk.scene.box_item("pay").box.x == desk.scene.map.boxes["pay"].x - 60
    assert any(True for _ in desk.view.gesture.marks())
    desk.key(Qt.Key.Key_Escape)
    assert desk.scene.flow_item(("pay", "end")).route is route
    assert desk.scene.box_item("pay").box == desk.scene.map.boxes["pay"]
    desk.release(desk.middle("pay") + QPointF(-60, 120))
    assert desk.edits == []


def test_that_several_steps_move_together_in_one_edit(desk: Any) -> None:
    desk.select("cook", "bill")
    desk.drag(desk.middle("cook"), desk.middle("cook") + QPointF(-24, 0))
    assert len(desk.edits) == 1
    assert {"cook", "bill"} <= set(desk.blueprint.layout)


def test_that_a_trembling_hand_moves_nothing(desk: Any) -> None:
    at = desk.middle("key")
    desk.press(at)
    desk.move(at + QPointF(1, 1))
    desk.release(at + QPointF(1, 1))
    assert desk.edits == []
    assert desk.selected() == {"key"}


def test_that_a_step_dropped_beside_the_map_goes_back(desk: Any) -> None:
    bounds = desk.scene.map.grid.bounds
    desk.drag(desk.middle("pms"), desk.pixel(bounds.x + 700, bounds.bottom + 120))
    assert desk.edits == []
    assert len(desk.said) == 1
    assert desk.scene.box_item("pms").box == desk.scene.map.boxes["pms"]


def test_that_a_dragged_step_falls_into_line_with_those_in_sight_unless_alt_is_held(desk: Any) -> None:
    wanted = desk.scene.map.boxes["key"].center.x
    away = QPointF(wanted - desk.scene.map.boxes["bill"].center.x + 5, 0)
    start = desk.middle("bill")
    desk.press(start)
    desk.move(start + away)
    assert desk.scene.box_item("bill").box.center.x == wanted
    assert any(isinstance(mark, Polygon) for mark in desk.view.gesture.marks())
    desk.mouse(QEvent.Type.MouseMove, start + away, held=Qt.MouseButton.LeftButton, modifiers=Qt.KeyboardModifier.AltModifier)
    assert desk.scene.box_item("bill").box.center.x == wanted + 5
    desk.move(start + away)
    desk.release(start + away)
    assert desk.scene.map.boxes["bill"].center.x == wanted


def test_that_a_step_dragged_away_and_back_is_not_pinned(desk: Any) -> None:
    at = desk.middle("pms")
    desk.press(at)
    desk.move(at + QPointF(50, 30))
    desk.move(at)
    desk.release(at)
    assert desk.edits == []


def test_that_links_to_evidence_do_not_lag_behind_a_drag(desk: Any) -> None:
    link = next(item for item in desk.scene.items() if isinstance(item, EvidenceItem))
    desk.press(desk.middle("lobby"))
    desk.move(desk.middle("lobby") + QPointF(80, 0))
    assert not link.isVisible()
    desk.release(desk.middle("lobby") + QPointF(80, 0))
    assert link.isVisible()


def test_that_very_many_steps_are_dragged_as_one_frame_and_dropped_in_one_edit(open_desk: Callable[[Blueprint], Any]) -> None:
    count = MOST_SHOWN + 20
    lanes, stages = Table.of([Lane("l", "L", Band.CUSTOMER)]), Table.of([Stage("s", "S")])
    desk = open_desk(Blueprint(lanes=lanes, stages=stages, steps=Table.of(Step(f"a{i}", f"A{i}", "l", "s") for i in range(count))))
    desk.select(*desk.blueprint.steps)
    desk.press(desk.middle("a0"))
    desk.move(desk.middle("a0") + QPointF(40, 12))
    assert desk.scene.box_item("a0").box == desk.scene.map.boxes["a0"]
    before = dict(desk.scene.map.boxes)
    desk.release(desk.middle("a0") + QPointF(40, 12))
    assert len(desk.edits) == 1
    moved = {(box.x - before[id].x, box.y - before[id].y) for id, box in desk.scene.map.boxes.items()}
    assert moved == {(40, 12)}


def test_that_losing_the_keyboard_ends_a_drag(desk: Any, qtbot: QtBot) -> None:
    desk.press(desk.middle("pay"))
    desk.move(desk.middle("pay") + QPointF(-60, 120))
    desk.view.clearFocus()
    assert desk.view.gesture is None
    assert desk.scene.box_item("pay").box == desk.scene.map.boxes["pay"]


def test_that_an_edit_from_elsewhere_ends_a_drag_without_a_trace(desk: Any) -> None:
    from designer.editing.edits import delete

    desk.press(desk.middle("pay"))
    desk.move(desk.middle("pay") + QPointF(-60, 120))
    desk.perform(delete([Ref("steps", "pay")]))
    assert desk.view.gesture is None
    desk.release(desk.cell("it", "stay"))
    assert len(desk.edits) == 1


# -- from the palette -----------------------------------------------------------------------------------------------------


def test_that_a_kind_dropped_on_a_cell_takes_its_lane_and_stage(desk: Any) -> None:
    before = set(desk.blueprint.steps)
    assert desk.drop(palette_mime("wait"), desk.cell("it", "stay"))
    (new,) = set(desk.blueprint.steps) - before
    step = desk.blueprint.steps[new]
    assert (step.kind, step.lane, step.stage, step.visible) == (StepKind.WAIT, "it", "stay", None)
    assert desk.selected() == {new}
    assert desk.scene.map.boxes[new].contains(*desk.scene.map.grid.cell("it", "stay").center)


def test_that_a_kind_dropped_on_a_flow_is_put_into_it(desk: Any) -> None:
    before = set(desk.blueprint.steps)
    desk.drop(palette_mime("activity"), between(desk, "pay", "end"))
    (new,) = set(desk.blueprint.steps) - before
    assert desk.blueprint.flow("pay", new) is not None
    assert desk.blueprint.flow(new, "end") is not None
    assert desk.blueprint.flow("pay", "end") is None
    assert len(desk.edits) == 1


def test_that_an_end_is_not_put_into_a_flow(desk: Any) -> None:
    before = desk.blueprint
    assert not desk.drop(palette_mime("end"), between(desk, "pay", "end"))
    assert desk.blueprint is before
    assert len(desk.said) == 1


@pytest.mark.parametrize(("word", "collection"), [("note", "notes"), ("lane", "lanes"), ("stage", "stages")])
def test_that_notes_lanes_and_stages_are_dropped_too(desk: Any, word: str, collection: str) -> None:
    before = set(desk.blueprint.table(collection))
    desk.drop(palette_mime(word), desk.cell("kitchen", "arrive"))
    (new,) = set(desk.blueprint.table(collection)) - before
    assert len(desk.edits) == 1
    assert desk.scene.selected_refs() == [Ref(collection, new)]
    if word == "lane":
        assert desk.blueprint.lanes[new].band is desk.blueprint.lanes["kitchen"].band


def test_that_a_step_is_not_dropped_where_there_is_no_cell(open_desk: Callable[[Blueprint], Any]) -> None:
    desk = open_desk(Blueprint())
    assert not desk.drop(palette_mime("activity"), QPointF(200, 200))
    assert desk.edits == []
    assert len(desk.said) == 1


def test_that_foreign_things_are_not_dropped(desk: Any) -> None:
    data = QMimeData()
    data.setText("activity")
    assert not desk.drop(data, desk.cell("it", "stay"))
    assert not desk.drop(palette_mime("no such kind"), desk.cell("it", "stay"))
    assert desk.edits == []


# -- looking around -------------------------------------------------------------------------------------------------------


def test_that_the_middle_button_and_the_space_bar_pan(desk: Any) -> None:
    desk.view.set_zoom(2.0)
    bar = desk.view.horizontalScrollBar()
    bar.setValue(bar.minimum() + 300)
    desk.drag(QPointF(600, 400), QPointF(500, 400), Qt.MouseButton.MiddleButton)
    assert bar.value() == bar.minimum() + 400
    space = Qt.Key.Key_Space
    QApplication.sendEvent(desk.view, QKeyEvent(QEvent.Type.KeyPress, space, Qt.KeyboardModifier.NoModifier, " "))
    desk.press(QPointF(600, 400))
    assert isinstance(desk.view.gesture, Pan)
    desk.move(QPointF(650, 400))
    desk.release(QPointF(650, 400))
    QApplication.sendEvent(desk.view, QKeyEvent(QEvent.Type.KeyRelease, space, Qt.KeyboardModifier.NoModifier, " "))
    assert bar.value() == bar.minimum() + 350
    assert desk.selected() == set()
    assert desk.edits == []


def test_that_a_drag_to_the_border_scrolls(desk: Any, qtbot: QtBot) -> None:
    desk.view.set_zoom(2.0)
    bar = desk.view.horizontalScrollBar()
    bar.setValue(bar.minimum())
    at = desk.middle("check-in")
    desk.press(at)
    desk.move(at + QPointF(20, 0))
    desk.move(QPointF(desk.view.viewport().width() - 3, at.y()))
    qtbot.waitUntil(lambda: bar.value() > bar.minimum() + 40)
    desk.key(Qt.Key.Key_Escape)
    assert desk.scene.box_item("check-in").box == desk.scene.map.boxes["check-in"]


def test_that_the_menu_is_asked_for_with_what_is_under_the_pointer_selected(desk: Any, qtbot: QtBot) -> None:
    from PySide6.QtGui import QContextMenuEvent

    at = desk.middle("cook")
    desk.press(at, Qt.MouseButton.RightButton)
    desk.release(at, Qt.MouseButton.RightButton)
    with qtbot.waitSignal(desk.view.map_menu_requested) as asked:
        place = desk.view.viewport().mapToGlobal(at.toPoint())
        QApplication.sendEvent(desk.view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at.toPoint(), place))
    assert asked.args == [place, [Ref("steps", "cook")]]


def test_that_a_point_in_map_units_comes_back_from_its_pixel(desk: Any) -> None:
    desk.view.set_zoom(1.6)
    x, y = desk.view.to_map(desk.pixel(321.5, 222.25))
    assert Point(x, y) == pytest.approx((321.5, 222.25))
