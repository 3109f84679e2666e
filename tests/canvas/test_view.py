"""The view: what is painted near and far."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.canvas.view import FEW_STEPS
from designer.drawing.heat import Heat
from designer.drawing.theme import DARK, LIGHT
from designer.editing.edits import Place, add_element, delete, move_steps, rename
from designer.i18n import Figure
from designer.model.blueprint import Blueprint, Table
from designer.model.elements import Band, Flow, Lane, Position, Ref, Stage, Step

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def chain(count: int) -> Blueprint:
    """Many steps in a row, over ten lanes and a stage for every hundred."""
    lanes = [Lane(f"l{i}", f"Lane {i}", list(Band)[i // 2]) for i in range(10)]
    stages = [Stage(f"s{i}", f"Stage {i}") for i in range(1 + count // 100)]
    steps = [
        Step(f"a{i}", f"Activity {i}", f"l{i % 10}", f"s{i // 100}", next=(Flow(f"a{i + 1}"),) if i + 1 < count else ())
        for i in range(count)
    ]
    return Blueprint(lanes=Table.of(lanes), stages=Table.of(stages), steps=Table.of(steps))


def ink_of(image: QImage, area: QRect, color: str) -> int:
    """How many pixels of `area` have just this colour."""
    part = image.copy(area & image.rect()).convertToFormat(QImage.Format.Format_RGB32)  # rows of whole words
    return memoryview(part.constBits()).cast("I").tolist().count(QColor(color).rgb())


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


def rows_of_text(image: QImage, area: QRect) -> list[int]:
    """In which rows of pixels of `area` there is dark ink."""
    columns = range(area.left(), area.right())
    return [y for y in range(area.top(), area.bottom()) if any(image.pixelColor(x, y).lightness() < 140 for x in columns)]


@pytest.mark.parametrize("zoom", [0.6, 1.0, 1.5])
def test_that_the_name_of_a_cut_stage_is_as_large_and_as_high_as_its_neighbours(open_desk: Callable[[Blueprint], Any], zoom: float) -> None:
    blueprint = chain(300)
    desk = open_desk(blueprint.with_(stages=Table.of([Stage(stage.id, "Hi") for stage in blueprint.stages.values()])))
    desk.view.set_zoom(zoom)
    header, bar = desk.view.headers.stages, desk.view.horizontalScrollBar()
    seen_cut = 0
    for step in range(12):
        bar.setValue(bar.minimum() + 101 * step)
        image = header.grab().toImage()
        seen = [(header.area_of(ref), header.area_of(ref) & header.rect()) for ref in header.refs()]
        wide = [(whole, part) for whole, part in seen if part.width() > 90 * zoom + 8]
        seen_cut += sum(whole != part for whole, part in wide)
        assert len({tuple(rows_of_text(image, part)) for _, part in wide}) <= 1
        for _, part in wide:
            assert rows_of_text(image, QRect(part.center().x() - 25, 0, 50, part.height()))
    assert seen_cut > 5


def test_that_the_rest_of_a_stage_without_room_for_a_name_is_filled_but_says_nothing(open_desk: Callable[[Blueprint], Any]) -> None:
    desk = open_desk(chain(300))
    header, bar = desk.view.headers.stages, desk.view.horizontalScrollBar()
    desk.view.set_zoom(1.0)
    column = list(desk.scene.shown.grid.columns.values())[1]
    bar.setValue(bar.value() + round(header._to_pixels().map(column.end, 0.0)[0]) - 30)
    image, rest = header.grab().toImage(), QRect(0, 0, 30, header.height())
    assert ink_of(image, rest, LIGHT.colors["stage.text"]) == 0
    assert ink_of(image, rest, LIGHT.colors["stage.fill"]) > 500


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
    desk.key(Key.Key_Escape)
    assert same_picture(desk.on_screen(), desk.painted_whole())


@pytest.mark.parametrize("far", [False, True])
def test_that_the_window_shows_what_the_scene_holds_after_any_change(
    open_desk: Callable[[Blueprint], Any], hotel: Blueprint, far: bool, qtbot: QtBot
) -> None:
    desk = open_desk(chain(FEW_STEPS + 60) if far else hotel)
    desk.view.set_zoom(0.4 if far else 1.0)
    step, lane, stage = list(desk.blueprint.steps)[4], list(desk.blueprint.lanes)[2], next(iter(desk.blueprint.stages))
    changes: list[Callable[[], object]] = [
        lambda: desk.scene.set_heat({step: Heat(4, Figure("120 %"), True)}),
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
        qtbot.waitUntil(desk.view.viewport().updatesEnabled)  # a theme is painted once its pictures are made
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
