from __future__ import annotations

import re

from designer.drawing.map import build
from designer.model.blueprint import Blueprint
from designer.output.excerpt import excerpt
from designer.output.poster import Poster, poster
from designer.output.svg import svg_text
from tests.output.conftest import chain


def cut(blueprint: Blueprint, *ids: str) -> Poster:
    drawn = build(blueprint)
    return excerpt(poster(blueprint, map=drawn), drawn, ids)


def test_that_it_holds_what_was_chosen_and_what_joins_that(hotel: Blueprint) -> None:
    picture = cut(hotel, "step-1", "step-2", "lobby", "why")
    assert {group.id for group in picture.groups} == {
        "",
        "step-step-1",
        "step-step-2",
        "step-lobby",
        "note-why",
        "flow-step-1.step-2",
        "evidence-step-1.lobby",
    }
    assert picture.narrowed(100.0).box == picture.box


def test_that_all_of_it_lies_on_the_paper_and_little_else_does(hotel: Blueprint) -> None:
    drawn = build(hotel)
    picture = cut(hotel, "step-1", "step-4")
    for id in ("step-1", "step-4"):
        box = drawn.boxes[id].grown(20.0)
        assert picture.box.union(box) == picture.box
    assert picture.box.width < poster(hotel).box.width
    assert picture.box.height < poster(hotel).box.height


def test_that_without_a_choice_it_is_the_whole_map(hotel: Blueprint) -> None:
    assert {group.id for group in cut(hotel).groups} == {group.id for group in poster(hotel).groups}
    assert cut(hotel, "gone").box == poster(hotel).box


def test_that_it_is_written_as_a_picture_of_its_own() -> None:
    svg = svg_text(cut(chain(9), "step-3"))
    assert re.findall(r'<g id="([a-z]+-.+?)"', svg) == ["step-step-3"]
