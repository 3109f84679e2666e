"""While steps are dragged, the rest of the map is painted from a picture of it: nobody must see that."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor, QImage

from designer.drawing.geometry import Box
from designer.drawing.heat import Heat
from designer.drawing.theme import DARK
from designer.i18n import Figure

FAR = QPointF(-60, 130)


def color(image: QImage, desk: Any, at: QPointF) -> QColor:
    place = desk.view.viewport().mapTo(desk.view.window(), at.toPoint())
    return image.pixelColor(QPoint(place) * image.devicePixelRatio())


def inside(desk: Any, box: Box) -> QPointF:
    """A pixel of a step that holds neither text nor mark."""
    return desk.pixel(box.x + 8, box.center.y)


def alike(one: QImage, other: QImage) -> bool:
    """Whether two pictures are the same but for the last bit that smooth edges are rounded to."""
    a, b, line = bytes(one.constBits()), bytes(other.constBits()), one.bytesPerLine()
    starts = (start for start in range(0, len(a), line) if a[start : start + line] != b[start : start + line])
    return len(a) == len(b) and all(abs(a[at] - b[at]) <= 1 for start in starts for at in range(start, start + line))


def test_that_a_dragged_step_is_seen_where_it_is_and_not_where_it_was(desk: Any) -> None:
    box = desk.scene.map.boxes["pay"]
    step = color(desk.on_screen(), desk, inside(desk, box))
    desk.press(desk.middle("pay"))
    desk.move(desk.middle("pay") + FAR / 2)
    desk.move(desk.middle("pay") + FAR)
    image = desk.on_screen()
    assert color(image, desk, inside(desk, box)) != step
    assert color(image, desk, inside(desk, desk.scene.box_item("pay").box)) == step
    assert alike(image, desk.painted_whole())


def test_that_the_map_is_whole_again_when_the_drag_is_given_up(desk: Any) -> None:
    before = desk.on_screen()
    desk.select("pay")
    selected = desk.painted_whole()
    desk.press(desk.middle("pay"))
    desk.move(desk.middle("pay") + FAR)
    desk.on_screen()
    desk.view.cancel_gesture()
    assert alike(desk.on_screen(), desk.painted_whole())
    assert desk.painted_whole() == selected
    desk.select()
    desk.view.pointer.leave()
    assert desk.on_screen() == before
    assert all(desk.scene.box_item(id).isVisible() for id in desk.blueprint.steps)


def test_that_what_changes_beside_a_drag_is_seen(desk: Any) -> None:
    cook = desk.scene.map.boxes["cook"]
    plain = color(desk.on_screen(), desk, inside(desk, cook))
    desk.press(desk.middle("pay"))
    desk.move(desk.middle("pay") + FAR)
    assert color(desk.on_screen(), desk, inside(desk, cook)) == plain
    desk.scene.set_heat({"cook": Heat(4, Figure("104 %"), False)})
    assert color(desk.on_screen(), desk, inside(desk, cook)) != plain


def test_that_scrolling_in_a_drag_takes_the_rest_along(desk: Any) -> None:
    desk.view.resize(700, 500)
    desk.on_screen()
    box = desk.scene.map.boxes["check-in"]
    step = color(desk.on_screen(), desk, inside(desk, box))
    desk.press(desk.middle("start"))
    desk.move(desk.middle("start") + QPointF(12, 12))
    desk.on_screen()
    bar = desk.view.verticalScrollBar()
    bar.setValue(bar.value() + 40)
    assert color(desk.on_screen(), desk, inside(desk, box)) == step
    assert alike(desk.on_screen(), desk.painted_whole())


def test_that_another_theme_ends_the_drag(desk: Any) -> None:
    desk.press(desk.middle("pay"))
    desk.move(desk.middle("pay") + FAR)
    desk.scene.set_theme(DARK)
    assert desk.view.gesture is None
    assert alike(desk.on_screen(), desk.painted_whole())
