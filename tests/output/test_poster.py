"""The whole picture: the same shapes as the map's, with title and legend around it."""

from __future__ import annotations

import pytest

from designer.drawing.heat import Heat
from designer.drawing.map import build
from designer.drawing.measure import ESTIMATE
from designer.drawing.pictures import map_shapes
from designer.drawing.shapes import Shape, Text, moved
from designer.i18n import Figure
from designer.model.blueprint import Blueprint
from designer.model.elements import Flow, Step, StepKind
from designer.output.groups import box_of, placed
from designer.output.poster import poster


def rounded(shapes: tuple[Shape, ...]) -> list[str]:
    """The shapes with places to a tenth of a unit: moving a shape there and back loses the last bits."""
    found = []
    for shape in shapes:
        box = box_of(shape)
        look = shape.text if isinstance(shape, Text) else shape.fill + shape.line + shape.dash
        found.append(f"{type(shape).__name__} {look} {box.x:.1f} {box.y:.1f} {box.width:.1f} {box.height:.1f}")
    return found


def test_that_the_picture_holds_the_maps_shapes_in_their_order(hotel: Blueprint) -> None:
    drawn = build(hotel)
    heat = {"step-2": Heat(3, Figure("90 %"), True)}
    groups = [group for group in poster(hotel, heat, drawn).groups if group.id not in ("", "title", "legend")]
    mine = rounded(tuple(shape for group in groups for shape in placed(group)))
    corner = rounded(tuple(shape for shape in map_shapes(drawn, ESTIMATE, heat) if isinstance(shape, Text) and shape.text == "Small hotel"))
    assert len(corner) == 1  # the heading says the name already
    assert mine == [shape for shape in rounded(map_shapes(drawn, ESTIMATE, heat)) if shape not in corner]


def test_that_nothing_leaves_the_picture(hotel: Blueprint) -> None:
    picture = poster(hotel)
    for shape in picture.shapes:
        if not isinstance(shape, Text):
            box = box_of(shape)
            assert box.x >= picture.box.x - 16
            assert box.y >= picture.box.y - 16
            assert box.right <= picture.box.right + 16
            assert box.bottom <= picture.box.bottom + 16


def test_that_no_shape_leaves_the_reach_of_its_group(hotel: Blueprint) -> None:
    fork = Step("fork", "Everything that follows begins", "desk", "stage-1", StepKind.FORK, next=(Flow("step-5"),))
    known = 0
    for group in poster(hotel.with_(steps=hotel.steps.put(fork)), {"step-2": Heat(4, Figure("120 %"), True)}).groups:
        whole = group.reach()
        if whole is not None:
            known += 1
            for shape in placed(group):
                assert isinstance(shape, Text) or whole.union(box_of(shape)) == pytest.approx(whole)
    assert known == 10 + 9 + 1


def test_that_the_title_and_a_legend_are_there(hotel: Blueprint) -> None:
    picture = poster(hotel)
    assert "Small hotel" in [shape.text for shape in picture.shapes if isinstance(shape, Text)]
    assert picture.groups[-1].id == "legend"
    legend = {shape.text for shape in placed(picture.groups[-1]) if isinstance(shape, Text)}
    assert any("ail" in text for text in legend)


def test_that_an_empty_document_is_a_picture_too() -> None:
    picture = poster(Blueprint())
    assert picture.box.width > 0
    assert picture.box.height > 0


def test_that_moving_there_and_back_changes_nothing(hotel: Blueprint) -> None:
    for shape in map_shapes(build(hotel)):
        assert moved(moved(shape, 32.0, -16.0), -32.0, 16.0) == shape or box_of(shape).width > 0
