"""The map as it is painted, seen without colour: in grey, and by people who lack a kind of cone."""

from __future__ import annotations

from itertools import combinations, pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from designer.drawing.geometry import Box
from designer.drawing.heat import Heat
from designer.drawing.map import build
from designer.drawing.theme import DARK, LIGHT, PRINT, THEMES, Theme
from designer.i18n import Figure
from designer.model.blueprint import Blueprint, Table
from designer.model.elements import Band, FailPoint, Lane, Stage, Step, WaitPoint
from designer.output.letters import PaperMeasure
from designer.output.png import image_size, painted
from designer.output.poster import Poster, poster
from tests.colour_vision import VISIONS, contrast, luminance

SCALE = 4  # dots in a map unit
LANES = (Lane("desk", "Reception", Band.FRONT_OFFICE), Lane("kitchen", "Kitchen", Band.BACK_OFFICE))
HEATS = {f"level-{level}": Heat(level, Figure(f"{level * 30} %")) for level in range(5)}

eyes = pytest.mark.parametrize("vision", VISIONS)
themes = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)


def blueprint(*steps: Step) -> Blueprint:
    return Blueprint(name="Hall", lanes=Table.of(LANES), stages=Table.of([Stage("day", "Day")]), steps=Table.of(steps))


class Sight:
    """A picture as it is seen with one kind of vision: the lightness of its dots."""

    def __init__(self, picture: Poster, theme: Theme, vision: str) -> None:
        dpi = 96.0 * SCALE
        width, height = image_size(picture.box, dpi)
        self._image: QImage = painted(picture, dpi, theme, width, 0, height)
        self._corner = picture.box
        self._known: dict[int, float] = {}
        self._vision = vision

    def at(self, x: float, y: float) -> float:
        """The lightness at a place on the map (map units)."""
        color = self._image.pixelColor(round((x - self._corner.x) * SCALE), round((y - self._corner.y) * SCALE))
        known = self._known.get(color.rgb())
        if known is None:
            known = self._known[color.rgb()] = luminance(color.name(), self._vision)
        return known

    def strokes(self, x: float, top: float, bottom: float, ground: float) -> int:
        """How many strokes a line down from `top` to `bottom` crosses, that stand out from the `ground` by 2 to 1."""
        count = int((bottom - top) * SCALE)
        inked = [self.stands_out(self.at(x, top + number / SCALE), ground) for number in range(count)]
        return sum(not before and after for before, after in pairwise([False, *inked]))

    def dashes(self, left: float, right: float, y: float, ground: float) -> int:
        """The same along a level line."""
        count = int((right - left) * SCALE)
        inked = [self.stands_out(self.at(left + number / SCALE, y), ground) for number in range(count)]
        return sum(not before and after for before, after in pairwise([False, *inked]))

    def dots(self, box: Box) -> list[float]:
        """The lightness of `box`, dot by dot."""
        columns, rows = int(box.width * SCALE), int(box.height * SCALE)
        return [self.at(box.x + column / SCALE, box.y + row / SCALE) for row in range(rows) for column in range(columns)]

    @staticmethod
    def stands_out(value: float, ground: float) -> bool:
        low, high = sorted((value, ground))
        return (high + 0.05) / (low + 0.05) > 2.0


def other(a: list[float], b: list[float]) -> float:
    """In which share of their dots two pieces of a map differ in lightness by 2 to 1."""
    return sum(Sight.stands_out(one, two) for one, two in zip(a, b, strict=True)) / len(a)


def seen(made: Blueprint, theme: Theme, vision: str, heat: dict[str, Heat] | None = None) -> tuple[Sight, dict[str, Box]]:
    drawn = build(made)
    return Sight(poster(made, heat or {}, drawn, PaperMeasure()), theme, vision), dict(drawn.boxes)


@themes
@eyes
def test_that_levels_of_heat_differ_by_the_number_of_their_strokes(theme: Theme, vision: str) -> None:
    made = blueprint(*[Step(id, "Wait", "desk", "day") for id in HEATS])
    sight, boxes = seen(made, theme, vision, HEATS)
    counts = []
    for id in HEATS:
        box = boxes[id]
        ground = sight.at(box.x + 4.5, box.y + 9.5) if id == "level-0" else sight.at(box.right - 14.0, box.y + 12.0)
        counts.append(sight.strokes(box.x + 4.5, box.y + 10.0, box.bottom - 10.0, ground))
    assert counts[0] == 0
    assert all(more > less for less, more in pairwise(counts)), counts


@pytest.mark.parametrize("theme", [LIGHT, DARK, PRINT], ids=lambda theme: theme.name)
@eyes
def test_that_levels_of_heat_differ_in_the_lightness_of_their_fill(theme: Theme, vision: str) -> None:
    made = blueprint(*[Step(id, "Wait", "desk", "day") for id in HEATS])
    sight, boxes = seen(made, theme, vision, HEATS)
    fills = [sight.at(boxes[id].right - 14.0, boxes[id].y + 12.0) for id in HEATS]
    for a, b in pairwise(fills if theme is DARK else fills[::-1]):
        assert (b + 0.05) / (a + 0.05) >= 1.12


@themes
@eyes
def test_that_every_text_on_heat_can_be_read(theme: Theme, vision: str) -> None:
    for ground in (f"heat.{level}" for level in range(5)):
        assert contrast(theme.colors["heat.text"], theme.colors[ground], vision) >= 4.5, ground
    for text, ground in (("heat.badge.text", "heat.badge"), ("bottleneck.text", "bottleneck.fill")):
        assert contrast(theme.colors[text], theme.colors[ground], vision) >= 4.5, text


@themes
@eyes
def test_that_hidden_steps_differ_by_their_dashes_and_their_badge(theme: Theme, vision: str) -> None:
    made = blueprint(Step("seen", "Cook", "kitchen", "day", visible=True), Step("hidden", "Cook", "kitchen", "day"))
    sight, boxes = seen(made, theme, vision)
    found = {}
    for id, box in boxes.items():
        ground = sight.at(box.center.x, box.y + 8.0)
        found[id] = sight.dashes(box.x + 30.0, box.right - 14.0, box.y, ground)
    assert found["seen"] == 1
    assert found["hidden"] >= 5
    badges = [sight.dots(Box(box.x + 8.0, box.y - 5.0, 14.0, 10.0)) for box in boxes.values()]
    assert other(*badges) > 0.2


@themes
@eyes
def test_that_marks_differ_by_their_letter_or_shape(theme: Theme, vision: str) -> None:
    made = blueprint(
        Step("fails", "Cook", "desk", "day", fail_point=FailPoint("Burnt")),
        Step("waits", "Cook", "desk", "day", wait_point=WaitPoint("A table")),
        Step("moment", "Cook", "desk", "day", moment_of_truth=True),
        Step("plain", "Cook", "desk", "day"),
    )
    sight, boxes = seen(made, theme, vision)
    marks = {id: sight.dots(Box(box.right - 18.5, box.y - 7.5, 13.0, 13.0)) for id, box in boxes.items()}
    for a, b in combinations(marks, 2):
        assert other(marks[a], marks[b]) > 0.06, (a, b)


@themes
@eyes
def test_that_the_bottleneck_differs_by_the_width_of_its_outline_and_its_word(theme: Theme, vision: str) -> None:
    heat = {"narrow": Heat(4, Figure("120 %"), True), "wide": Heat(4, Figure("120 %"), False)}
    sight, boxes = seen(blueprint(*[Step(id, "Cook", "desk", "day") for id in heat]), theme, vision, heat)
    words = {}
    for id, box in boxes.items():
        words[id] = sight.dots(Box(box.x - 9.0, box.bottom - 4.0, 50.0, 13.0))
    assert other(words["narrow"], words["wide"]) > 0.1
    outlines = {id: [sight.at(box.right + side, box.center.y) for side in (-1.25, 1.25)] for id, box in boxes.items()}
    assert other(outlines["narrow"], outlines["wide"]) > 0.0


def test_that_grey_is_what_an_image_turned_grey_shows(tmp_path: Path) -> None:
    made = blueprint(*[Step(id, "Wait", "desk", "day") for id in HEATS])
    drawn = build(made)
    picture = poster(made, HEATS, drawn, PaperMeasure())
    width, height = image_size(picture.box, 96.0)
    grey = painted(picture, 96.0, PRINT, width, 0, height).convertToFormat(QImage.Format.Format_Grayscale8)
    shades = []
    for id in HEATS:
        box = drawn.boxes[id]
        shades.append(grey.pixelColor(round(box.right - 14.0 - picture.box.x), round(box.y + 12.0 - picture.box.y)).lightness())
    assert all(a - b >= 8 for a, b in pairwise(shades)), shades
