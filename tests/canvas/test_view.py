"""The view: keys, editing in place, zoom, headers, what is painted near and far, tooltips, screen readers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QHelpEvent, QImage, QKeyEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from designer.canvas.scene import MapScene
from designer.canvas.tooltips import tooltip
from designer.canvas.view import FEW_STEPS, MapView
from designer.drawing.heat import Heat
from designer.drawing.theme import DARK, LIGHT
from designer.editing.edits import Place, add_element, delete, move_steps, rename
from designer.model.blueprint import Blueprint, Table
from designer.model.elements import Band, Flow, Lane, Position, Ref, Stage, Step, StepKind, flow_ref

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def press(desk: Any, key: Qt.Key, modifiers: Qt.KeyboardModifier = Modifier.NoModifier, text: str = "") -> None:
    target = QApplication.focusWidget() or desk.view
    QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))
    QApplication.sendEvent(QApplication.focusWidget() or desk.view, QKeyEvent(QEvent.Type.KeyRelease, key, modifiers, text))


def write(desk: Any, text: str) -> None:
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    for letter in text:
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Key.Key_unknown, Modifier.NoModifier, letter))


def chain(count: int) -> Blueprint:
    """Many steps in a row, over ten lanes and a stage for every hundred."""
    lanes = [Lane(f"l{i}", f"Lane {i}", list(Band)[i // 2]) for i in range(10)]
    stages = [Stage(f"s{i}", f"Stage {i}") for i in range(1 + count // 100)]
    steps = [
        Step(f"a{i}", f"Activity {i}", f"l{i % 10}", f"s{i // 100}", next=(Flow(f"a{i + 1}"),) if i + 1 < count else ())
        for i in range(count)
    ]
    return Blueprint(lanes=Table.of(lanes), stages=Table.of(stages), steps=Table.of(steps))


# -- keys ---------------------------------------------------------------------------------------------------------------


def test_that_delete_asks_for_one_edit_and_joins_what_was_around(desk: Any) -> None:
    desk.select("ready", "wait")
    press(desk, Key.Key_Backspace)
    assert len(desk.edits) == 1
    assert not {"ready", "wait"} & set(desk.blueprint.steps)
    assert desk.blueprint.flow("check-in", "key") is not None


def test_that_arrows_nudge_and_shift_nudges_more_in_edits_that_merge(desk: Any) -> None:
    desk.select("pms")
    before = desk.scene.map.boxes["pms"]
    press(desk, Key.Key_Right)
    press(desk, Key.Key_Down, Modifier.ShiftModifier)
    after = desk.scene.map.boxes["pms"]
    assert (after.x - before.x, after.y - before.y) == (4, 24)
    assert len({edit.merge for edit in desk.edits}) == 1
    assert desk.edits[0].merge


def test_that_arrows_without_a_selection_change_nothing(desk: Any) -> None:
    press(desk, Key.Key_Right)
    assert desk.edits == []


def test_that_control_and_arrows_walk_along_flows_and_to_neighbours(desk: Any) -> None:
    press(desk, Key.Key_Right, Modifier.ControlModifier)
    assert desk.selected() == {"start"}
    press(desk, Key.Key_Right, Modifier.ControlModifier)
    assert desk.selected() == {"check-in"}
    press(desk, Key.Key_Left, Modifier.ControlModifier)
    assert desk.selected() == {"start"}
    press(desk, Key.Key_Up, Modifier.ControlModifier)
    assert desk.selected() == {"lobby"}
    assert desk.edits == []


def test_that_escape_selects_nothing(desk: Any) -> None:
    desk.select(*desk.blueprint.steps)
    press(desk, Key.Key_Escape)
    assert desk.selected() == set()


def test_that_tab_adds_the_next_step_and_its_name_is_typed(desk: Any) -> None:
    desk.select("pms")
    press(desk, Key.Key_Tab)
    (new,) = desk.selected()
    assert desk.blueprint.flow("pms", new) is not None
    write(desk, "Send the bill")
    press(desk, Key.Key_Return)
    assert desk.selected() == {"send-the-bill"}
    assert desk.blueprint.steps["send-the-bill"].name == "Send the bill"
    assert desk.view.hasFocus()
    press(desk, Key.Key_Tab)
    write(desk, "Archive it")
    press(desk, Key.Key_Return)
    assert desk.selected() == {"archive-it"}
    assert desk.blueprint.flow("send-the-bill", "archive-it") is not None


def test_that_nothing_is_added_after_an_end(desk: Any) -> None:
    desk.select("end")
    press(desk, Key.Key_Tab)
    assert desk.edits == []
    assert len(desk.said) == 1


def test_that_tab_leaves_the_map_when_no_single_step_is_selected(
    open_desk: Callable[[Blueprint], Any], hotel: Blueprint, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    scene = MapScene()
    scene.show(hotel)
    view, other = MapView(scene, window), QPlainTextEdit(window)
    with qtbot.waitExposed(window):
        window.show()
    view.setFocus()
    asked: list[object] = []
    view.edit_requested.connect(asked.append)
    qtbot.keyClick(view, Key.Key_Tab)
    assert other.hasFocus()
    assert asked == []


# -- editing in place ---------------------------------------------------------------------------------------------------


def test_that_enter_edits_the_name_and_commits_it(desk: Any) -> None:
    desk.select("pay")
    press(desk, Key.Key_Return)
    assert desk.view.naming.editor.toPlainText() == "Pay"
    write(desk, "Pay the bill")
    press(desk, Key.Key_Return)
    assert desk.blueprint.steps["pay"].name == "Pay the bill"
    assert len(desk.edits) == 1
    assert desk.view.naming.editor is None


def test_that_escape_leaves_the_name_as_it_was(desk: Any) -> None:
    desk.double_click(desk.middle("pay"))
    write(desk, "Something else")
    press(desk, Key.Key_Escape)
    assert desk.blueprint.steps["pay"].name == "Pay"
    assert desk.edits == []
    assert desk.selected() == {"pay"}


def test_that_a_click_elsewhere_commits(desk: Any, qtbot: QtBot) -> None:
    desk.double_click(desk.middle("pay"))
    write(desk, "Pay now")
    desk.view.setFocus()
    assert desk.blueprint.steps["pay"].name == "Pay now"


def test_that_markup_is_typed_and_shown_as_it_stands(desk: Any) -> None:
    desk.select("pay")
    press(desk, Key.Key_Return)
    write(desk, "<b>Pay</b>")
    press(desk, Key.Key_Return)
    assert desk.blueprint.steps["pay"].name == "<b>Pay</b>"
    assert any(getattr(shape, "text", "") == "<b>Pay</b>" for shape in desk.scene.box_item("pay").shapes())


def test_that_a_name_is_one_line_and_an_empty_one_is_refused(desk: Any) -> None:
    desk.view.start_editing_name(Ref("steps", "pay"))
    desk.view.naming.editor.setPlainText("Pay\nthe  bill")
    press(desk, Key.Key_Return)
    assert desk.blueprint.steps["pay"].name == "Pay the bill"
    desk.view.start_editing_name(Ref("steps", "pay"))
    desk.view.naming.editor.setPlainText("  ")
    press(desk, Key.Key_Return)
    assert desk.blueprint.steps["pay"].name == "Pay the bill"
    assert len(desk.refused) == 1


def test_that_flows_notes_lanes_and_stages_are_edited_in_place_too(desk: Any) -> None:
    for ref, text in (
        (flow_ref("pay", "end"), "at last"),
        (Ref("notes", "remark"), "one\ntwo"),
        (Ref("lanes", "it"), "Computers"),
        (Ref("stages", "stay"), "The stay"),
    ):
        desk.view.start_editing_name(ref)
        assert desk.view.naming.editor.isVisible()
        desk.view.naming.editor.setPlainText(text)
        desk.view.naming.editor.commit()
    blueprint = desk.blueprint
    assert blueprint.flow("pay", "end").when == "at last"
    assert blueprint.notes["remark"].text == "one\ntwo"
    assert blueprint.lanes["it"].name == "Computers"
    assert blueprint.stages["stay"].name == "The stay"


def test_that_the_field_goes_along_when_the_map_scrolls_and_away_with_its_step(desk: Any) -> None:
    desk.view.start_editing_name(Ref("steps", "key"))
    before = desk.view.naming.editor.geometry()
    desk.view.set_zoom(1.5)
    assert desk.view.naming.editor.geometry() != before
    assert desk.view.naming.editor.geometry().contains(desk.middle("key").toPoint())
    desk.perform(delete([Ref("steps", "key")]))
    assert desk.view.naming.editor is None


# -- zoom and headers ---------------------------------------------------------------------------------------------------


def test_that_the_wheel_with_control_zooms_at_the_pointer(desk: Any) -> None:
    desk.view.set_zoom(1.5)
    at = desk.middle("key")
    under = desk.view.to_map(at)
    viewport = desk.view.viewport()
    for turn in (120, 120, -120, 240):
        place = viewport.mapToGlobal(at.toPoint())
        event = QWheelEvent(
            at,
            QPointF(place),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            Modifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, event)
        at = QPointF(viewport.mapFromGlobal(place))
        now = desk.view.to_map(at)
        assert abs(now.x - under.x) <= 1.5
        assert abs(now.y - under.y) <= 1.5
    assert desk.view.zoom == pytest.approx(1.5 * 1.25**3)


def test_that_two_fingers_zoom_at_their_middle(desk: Any) -> None:
    viewport, at = desk.view.viewport(), desk.middle("key")
    under = desk.view.to_map(at)
    place = QPointF(viewport.mapToGlobal(at.toPoint()))
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2, at, at, place, 0.5, QPointF(0, 0)
    )
    QApplication.sendEvent(viewport, event)
    assert desk.view.zoom == pytest.approx(1.5)
    now = desk.view.to_map(QPointF(viewport.mapFromGlobal(place)))
    assert now == pytest.approx(under, abs=1.5)


def test_that_the_wheel_alone_scrolls(desk: Any) -> None:
    desk.view.set_zoom(2.0)
    viewport, bar = desk.view.viewport(), desk.view.verticalScrollBar()
    bar.setValue(bar.minimum())
    event = QWheelEvent(
        QPointF(400, 300),
        QPointF(400, 300),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Modifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)
    assert bar.value() > bar.minimum()
    assert desk.view.zoom == 2.0


def test_that_fit_shows_everything_and_zooming_passes_through_100_percent(desk: Any, qtbot: QtBot) -> None:
    desk.view.resize(700, 500)
    desk.view.fit()
    seen = desk.view.visible_area()
    assert all(seen.contains(QPointF(*box.center)) for box in desk.scene.map.boxes.values())
    zooms: list[float] = []
    desk.view.zoom_changed.connect(zooms.append)
    for _ in range(12):
        desk.view.zoom_in()
    assert 1.0 in zooms
    desk.view.set_zoom(100)
    assert desk.view.zoom == 8.0


def test_that_headers_stand_beside_the_map_while_it_scrolls(desk: Any) -> None:
    view = desk.view
    view.set_zoom(2.0)
    row = desk.scene.map.grid.rows["it"]
    view.center_on(Ref("lanes", "it"))
    area = view.headers.lanes.area_of(Ref("lanes", "it"))
    top = desk.pixel(0, row.start).y()
    assert abs(area.top() - top) <= 2
    assert view.headers.lanes.rect().intersects(area)
    assert view.headers.lanes.geometry().right() < view.viewport().geometry().left() + 1


def test_that_a_click_on_a_header_selects_the_lane_and_a_double_click_names_it(desk: Any, qtbot: QtBot) -> None:
    header = desk.view.headers.lanes
    at = header.area_of(Ref("lanes", "kitchen")).center()
    qtbot.mouseClick(header, Qt.MouseButton.LeftButton, pos=at)
    assert desk.scene.selected_refs() == [Ref("lanes", "kitchen")]
    stages = desk.view.headers.stages
    qtbot.mouseClick(stages, Qt.MouseButton.LeftButton, Modifier.ControlModifier, stages.area_of(Ref("stages", "stay")).center())
    assert desk.scene.selected_refs() == [Ref("lanes", "kitchen"), Ref("stages", "stay")]
    qtbot.mouseDClick(header, Qt.MouseButton.LeftButton, pos=at)
    assert desk.view.naming.editor.toPlainText() == "Kitchen"


def ink_of(image: QImage, area: QRect, color: str) -> int:
    """How many pixels of `area` have just this colour."""
    area = area & image.rect()
    return sum(image.pixelColor(x, y).name() == color for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom()))


def test_that_names_of_lanes_and_stages_can_be_read_from_afar(desk: Any) -> None:
    desk.view.set_zoom(0.2)
    for header, ref in ((desk.view.headers.lanes, Ref("lanes", "desk")), (desk.view.headers.stages, Ref("stages", "stay"))):
        assert header.width() >= 80
        assert header.height() >= 24
        image, area = header.grab().toImage(), header.area_of(ref)
        assert ink_of(image, area, LIGHT.colors[f"{ref.collection[:-1]}.text"]) > 15
        assert header.ref_at(area.center()) == ref


def test_that_a_name_stays_in_sight_when_its_stage_is_cut_off(open_desk: Callable[[Blueprint], Any]) -> None:
    desk = open_desk(chain(300))
    header = desk.view.headers.stages
    desk.view.horizontalScrollBar().setValue(desk.view.horizontalScrollBar().minimum() + 40)
    for _ in range(12):
        bar = desk.view.horizontalScrollBar()
        bar.setValue(bar.value() + 311)
        for ref in header.refs():
            seen = header.area_of(ref) & header.rect()
            if seen.width() > 160:
                assert ink_of(header.grab().toImage(), seen, LIGHT.colors["stage.text"]) > 15, ref


# -- painting -----------------------------------------------------------------------------------------------------------


def grabbed(desk: Any, area: QRect | None = None) -> QImage:
    image = desk.view.viewport().grab().toImage()
    return image.copy(area) if area else image


def around(desk: Any, id: str, spare: int = 24) -> QRect:
    box = desk.scene.map.boxes[id]
    corner = desk.pixel(box.x, box.y).toPoint()
    zoom = desk.view.zoom
    return QRect(corner, corner + QPoint(round(box.width * zoom), round(box.height * zoom))).adjusted(-spare, -spare, spare, spare)


def test_that_a_step_is_painted_filled_and_named(desk: Any) -> None:
    image = grabbed(desk, around(desk, "pay", 0))
    colors = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert LIGHT.colors["step.fill"] in colors
    assert len(colors) > 10


def test_that_a_hidden_step_differs_from_a_visible_one_in_form_and_not_in_colour_alone(desk: Any) -> None:
    from designer.editing.edits import set_visibility

    before = grabbed(desk, around(desk, "pay")).convertToFormat(QImage.Format.Format_Grayscale8)
    desk.perform(set_visibility(["pay"], False))
    after = grabbed(desk, around(desk, "pay")).convertToFormat(QImage.Format.Format_Grayscale8)
    differing = sum(
        abs(before.pixelColor(x, y).lightness() - after.pixelColor(x, y).lightness()) > 60
        for x in range(before.width())
        for y in range(before.height())
    )
    assert differing > 60


def test_that_a_selection_and_a_theme_show(desk: Any) -> None:
    plain = grabbed(desk)
    desk.select("pay")
    assert grabbed(desk, around(desk, "pay")) != plain.copy(around(desk, "pay"))
    assert grabbed(desk, around(desk, "cook", 0)) == plain.copy(around(desk, "cook", 0))
    desk.scene.set_theme(DARK)
    dark = grabbed(desk)
    assert dark.pixelColor(dark.width() - 3, dark.height() - 3) == QColor(DARK.colors["map.background"])


def same_picture(one: QImage, other: QImage) -> bool:
    """Whether two pictures show the same; smooth edges are rounded by a level or two where a picture was painted in parts."""
    if one == other:
        return True
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(a - b) > 8 for a, b in pairs) < 40


@pytest.mark.parametrize("far", [False, True])
def test_that_what_was_painted_piece_by_piece_equals_a_whole_painting(
    open_desk: Callable[[Blueprint], Any], hotel: Blueprint, far: bool
) -> None:
    desk = open_desk(chain(FEW_STEPS + 60) if far else hotel)
    desk.view.set_zoom(0.4 if far else 1.0)
    assert desk.view.is_far == far
    id, bars = "a7" if far else "pay", (desk.view.horizontalScrollBar(), desk.view.verticalScrollBar())
    desk.press(desk.middle(id))
    for number in range(6):
        desk.move(desk.middle(id) + QPointF(-20 - 9 * number, 12 * number))
        QApplication.processEvents()
    assert same_picture(desk.on_screen(), desk.painted_whole())
    desk.release(desk.middle(id) + QPointF(-65, 60))
    assert same_picture(desk.on_screen(), desk.painted_whole())
    desk.undo()
    assert same_picture(desk.on_screen(), desk.painted_whole())
    for bar, distance in ((bars[0], 37), (bars[1], 23), (bars[0], -11)):
        bar.setValue(bar.value() + distance)
    assert same_picture(desk.on_screen(), desk.painted_whole())
    desk.select(*desk.blueprint.steps)
    press(desk, Key.Key_Escape)
    assert same_picture(desk.on_screen(), desk.painted_whole())


@pytest.mark.parametrize("far", [False, True])
def test_that_the_window_shows_what_the_scene_holds_after_any_change(
    open_desk: Callable[[Blueprint], Any], hotel: Blueprint, far: bool
) -> None:
    desk = open_desk(chain(FEW_STEPS + 60) if far else hotel)
    desk.view.set_zoom(0.4 if far else 1.0)
    step, lane, stage = list(desk.blueprint.steps)[4], list(desk.blueprint.lanes)[2], next(iter(desk.blueprint.stages))
    changes: list[Callable[[], object]] = [
        lambda: desk.scene.set_heat({step: Heat(4, "120 %", True)}),
        lambda: desk.perform(rename(Ref("steps", step), "Quite another name")),
        lambda: desk.perform(move_steps({step: Place(lane, stage, Position(700, 300))})),
        lambda: desk.perform(add_element("lanes", Lane("new", "New", Band.CUSTOMER), 0)),
        lambda: desk.perform(delete([Ref("steps", step)])),
        lambda: desk.undo(),
        lambda: desk.undo(),
        lambda: desk.scene.set_heat({}),
        lambda: desk.scene.set_theme(DARK),
        lambda: desk.scene.show(hotel if far else chain(20)),
    ]
    desk.on_screen()
    for change in changes:
        change()
        assert same_picture(desk.on_screen(), desk.painted_whole()), changes.index(change)


def test_that_another_document_with_the_same_ids_looks_its_own(desk: Any, hotel: Blueprint) -> None:
    from dataclasses import replace

    before = grabbed(desk, around(desk, "pay", 0))
    desk.scene.show(hotel.with_(steps=hotel.steps.put(replace(hotel.steps["pay"], name="Something else"))))
    assert grabbed(desk, around(desk, "pay", 0)) != before


def test_that_a_large_map_from_afar_shows_every_step(open_desk: Callable[[Blueprint], Any]) -> None:
    desk = open_desk(chain(FEW_STEPS + 150))
    desk.view.set_zoom(0.3)
    assert desk.view.is_far
    image = grabbed(desk)
    seen = desk.view.visible_area()
    fills = {LIGHT.colors["step.fill"], LIGHT.colors["step.hidden.fill"]}
    inside = [id for id in desk.blueprint.steps if seen.contains(QPointF(*desk.scene.map.boxes[id].center))]
    assert len(inside) > 20
    for id in inside:
        assert image.pixelColor(desk.middle(id).toPoint()).name() in fills, id
    moved = desk.scene.map.boxes["a0"]
    desk.drag(desk.middle("a0"), desk.middle("a0") + QPointF(0, 30))
    assert desk.edits
    assert desk.scene.map.boxes["a0"] != moved


def test_that_the_selection_shows_from_afar_and_goes_along(open_desk: Callable[[Blueprint], Any]) -> None:
    desk = open_desk(chain(FEW_STEPS + 60))
    desk.view.set_zoom(0.4)
    plain, mark = desk.on_screen(), LIGHT.colors["selection"]
    assert ink_of(plain, plain.rect(), mark) == 0
    desk.click(desk.middle("a7"))
    assert ink_of(desk.on_screen(), plain.rect(), mark) > 60
    desk.press(desk.middle("a7"))
    desk.move(desk.middle("a7") + QPointF(-40, 30))
    assert same_picture(desk.on_screen(), desk.painted_whole())
    desk.view.cancel_gesture()
    desk.scene.select([])
    desk.move(QPointF(2, 2), Qt.MouseButton.NoButton)
    assert same_picture(desk.on_screen(), plain)


def test_that_few_steps_keep_their_names_from_afar(desk: Any) -> None:
    desk.view.set_zoom(0.3)
    assert not desk.view.is_far


def test_that_an_empty_map_says_what_to_do(open_desk: Callable[[Blueprint], Any], hotel: Blueprint) -> None:
    desk = open_desk(Blueprint())
    assert "lane" in desk.view.overlay.hint()
    image = grabbed(desk)
    assert len({image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}) > 2
    desk.scene.show(hotel.with_(steps=Table()))
    assert "palette" in desk.view.overlay.hint()


# -- tooltips and screen readers ----------------------------------------------------------------------------------------


def test_that_a_tooltip_tells_name_place_time_staff_and_wait(hotel: Blueprint) -> None:
    text = tooltip(hotel, Ref("steps", "check-in"))
    for part in ("Check the guest in", "Reception", "Arrival", "5 min", "1 × Receptionist", "the queue", "10 min", "no room"):
        assert part in text, part
    assert "87 %" in tooltip(hotel, Ref("steps", "check-in"), "87 %")
    assert tooltip(hotel, flow_ref("ready", "key")).splitlines() == ["Is the room ready? → Hand the key over", "Yes", "80 %"]
    assert tooltip(hotel, Ref("lanes", "desk")) == "Reception"
    assert tooltip(hotel, Ref("notes", "remark")) == "Guests complain"
    assert tooltip(hotel, Ref("staff", "receptionist")) == ""


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_that_a_tooltip_shows_markup_as_it_stands(open_desk: Callable[[Blueprint], Any], hotel: Blueprint, qtbot: QtBot) -> None:
    from dataclasses import replace

    steps = hotel.steps.put(replace(hotel.steps["pay"], name="<b>Pay</b><img src='x.png'>"))
    desk = open_desk(hotel.with_(steps=steps))
    at = desk.middle("pay").toPoint()
    QApplication.sendEvent(desk.view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, desk.view.viewport().mapToGlobal(at)))
    assert "&lt;b&gt;Pay" in QToolTip.text()
    assert "<img" not in QToolTip.text()
    QToolTip.hideText()


def test_that_a_screen_reader_finds_the_steps(desk: Any) -> None:
    interface = QAccessible.queryAccessibleInterface(desk.view)
    names = [interface.child(index).text(QAccessible.Text.Name) for index in range(interface.childCount())]
    assert names == [*(step.name for step in desk.blueprint.steps.values()), "Guests complain"]
    child = interface.child(1)
    assert child.role() == QAccessible.Role.ListItem
    assert "Reception" in child.text(QAccessible.Text.Description)
    desk.select("check-in")
    assert interface.child(1).state().selected
    assert not interface.child(0).state().selected
    assert interface.indexOfChild(interface.focusChild()) == 1
    middle = child.rect().center()
    assert interface.childAt(middle.x(), middle.y()).text(QAccessible.Text.Name) == "Check the guest in"
    assert child.parent().role() == interface.role()


def test_that_a_step_of_each_kind_can_be_selected_named_and_seen(desk: Any) -> None:
    shown = {desk.blueprint.steps[id].kind for id in desk.blueprint.steps}
    assert shown == set(StepKind) - {StepKind.ACTIVITY} | {StepKind.ACTIVITY}
    for step in desk.blueprint.steps.values():
        assert desk.view.area_of(Ref("steps", step.id)) is not None
