"""Many shapes in few strokes: the picture is the same as one by one."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage, QPainter

from designer.canvas.painting import paint
from designer.drawing.geometry import Point
from designer.drawing.heat import Heat
from designer.drawing.theme import LIGHT
from designer.i18n import Figure
from designer.model.blueprint import Blueprint, Frozen
from designer.model.elements import Position, Step
from designer.output.batch import apart
from designer.output.letters import PaperMeasure
from designer.output.painted import paint_groups
from designer.output.poster import Poster, poster


def picture_of(poster: Poster, together: bool) -> QImage:
    image = QImage(round(poster.box.width), round(poster.box.height), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.translate(-poster.box.x, -poster.box.y)
    if together:
        paint_groups(painter, poster, LIGHT)
    else:
        paint(painter, poster.shapes, LIGHT)
    painter.end()
    return image


def differing(one: QImage, other: QImage) -> float:
    """The share of points whose colours are clearly apart."""
    points = [(x, y) for x in range(0, one.width(), 2) for y in range(0, one.height(), 2)]
    far = sum(abs(QColor(one.pixel(*at)).lightness() - QColor(other.pixel(*at)).lightness()) > 60 for at in points)
    return far / len(points)


def test_that_shapes_painted_together_look_as_one_by_one(hotel: Blueprint) -> None:
    made = poster(hotel, {"step-2": Heat(4, Figure("120 %"), True)}, measure=PaperMeasure())
    assert differing(picture_of(made, True), picture_of(made, False)) < 0.004


def test_that_of_two_steps_in_one_place_the_later_covers_the_earlier(hotel: Blueprint) -> None:
    first = next(step for step in hotel.steps.values() if step.lane == "kitchen" and step.stage == "stage-0")
    moved = hotel.with_(
        steps=hotel.steps.put(Step("step-5", "On top", first.lane, first.stage)),
        layout=Frozen({first.id: Position(30.0, 30.0), "step-5": Position(40.0, 36.0)}),
    )
    made = poster(moved, measure=PaperMeasure())
    assert differing(picture_of(made, True), picture_of(made, False)) < 0.004


def test_that_levels_hold_only_what_is_apart() -> None:
    places = [Point(0, 0), Point(10, 10), Point(500, 0), Point(15, 5), Point(-20, -8)]
    assert apart(places, 160.0, 92.0) == [[0, 2], [1], [3], [4]]
