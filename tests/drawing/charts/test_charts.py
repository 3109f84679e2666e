"""What holds of every chart: it lies on its sheet, no text touches another, and its table has a cell for each column."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations

import pytest

from designer.drawing.charts.breakdown import cost_breakdown, time_breakdown
from designer.drawing.charts.changes import scenario_changes
from designer.drawing.charts.chart import LEAST, Chart, Drawing
from designer.drawing.charts.histogram import Promised, cycle_times, promise_times
from designer.drawing.charts.hours import queue_over_time, utilisation_by_hour
from designer.drawing.geometry import Box
from designer.drawing.measure import ESTIMATE
from designer.drawing.shapes import Polygon, Text
from designer.drawing.theme import THEMES
from designer.i18n import Message
from tests.drawing.charts.boxes import text_box

SIZES = ((720.0, 400.0), (240.0, 200.0), (320.0, 600.0), (1600.0, 300.0))


def boxes(drawing: Drawing) -> list[Box]:
    return [text_box(shape) for shape in drawing.shapes if isinstance(shape, Text) and shape.text]


def on_the_sheet(drawing: Drawing) -> bool:
    sheet = Box(0.0, 0.0, *drawing.size).grown(0.5)
    for shape in drawing.shapes:
        if isinstance(shape, Text):
            box = text_box(shape)
            corners = [(box.x, box.y), (box.right, box.bottom)] if shape.text else []
        else:
            corners = (
                list(shape.points) if isinstance(shape, Polygon) else [(shape.box.x, shape.box.y), (shape.box.right, shape.box.bottom)]
            )
        if not all(sheet.contains(x, y) for x, y in corners):
            return False
    return True


def overlaps(drawing: Drawing) -> list[tuple[str, str]]:
    texts = [shape for shape in drawing.shapes if isinstance(shape, Text) and shape.text]
    return [(a.text, b.text) for a, b in combinations(texts, 2) if text_box(a).overlaps(text_box(b))]


@pytest.mark.parametrize("size", SIZES)
def test_that_everything_lies_on_the_sheet(chart: Chart, size: tuple[float, float]) -> None:
    assert on_the_sheet(chart.drawing(size))


@pytest.mark.parametrize("size", SIZES)
def test_that_no_text_touches_another(chart: Chart, size: tuple[float, float]) -> None:
    assert overlaps(chart.drawing(size)) == []


def test_that_a_size_that_is_too_small_is_drawn_at_the_least_one(chart: Chart) -> None:
    assert chart.drawing((10.0, 10.0)) == chart.drawing(LEAST)


def test_that_every_theme_has_a_colour_for_every_role(chart: Chart) -> None:
    roles = set()
    for shape in chart.drawing().shapes:
        roles |= {shape.color} if isinstance(shape, Text) else {shape.fill, shape.line}
    assert all(roles - {""} <= set(theme.colors) for theme in THEMES)


def test_that_the_same_figures_give_the_same_shapes(chart: Chart) -> None:
    assert chart.drawing().shapes == chart.drawing().shapes


def test_that_the_table_is_complete_and_told_in_words(chart: Chart) -> None:
    assert chart.table.rows
    assert {len(row) for row in chart.table.texts()} == {len(chart.table.heads())}
    assert all(chart.table.heads())


def test_that_the_description_is_one_sentence(chart: Chart) -> None:
    assert str(chart.description).endswith(".")
    assert "{" not in str(chart.description)


def test_that_every_text_is_translated(chart: Chart) -> None:
    """All words of ours go through the reader's words: with each of them shouted, no small letter of ours is left."""

    def shout(message: Message) -> str:
        return str(message).upper()

    kept = {"min", "h", "d", "s"}
    names = {
        "Reception",
        "Porter",
        "Guests",
        "Check",
        "in",
        "Arrival",
        "Stay",
        "out",
        "Housekeeping",
        "Kitchen",
        "Stage",
        "Lane",
        "A",
        "fourth",
    }
    names |= {"receptionist", "Mobile", "key", "within", "promise", "kept", "Hotel:", "waiting", "cost", "of", "a", "case", "10"}
    for shape in chart.drawing(words=shout).shapes:
        if isinstance(shape, Text):
            words = {word.strip("(),.:") for word in shape.text.split()} - kept - {name.strip(":") for name in names}
            assert all(word == word.upper() for word in words), shape.text


def test_that_what_lies_under_the_pointer_is_told_in_full(chart: Chart) -> None:
    drawing = chart.drawing()
    told = [piece for piece in drawing.pieces if piece.text and piece.box.overlaps(drawing.plot)]
    assert told
    for piece in told:
        assert drawing.text_at(*piece.box.center)
    assert drawing.text_at(-5.0, -5.0) == ""


@dataclass(frozen=True)
class Wide:
    """A font in which every letter is very wide."""

    def width(self, text: str, size: float, bold: bool) -> float:
        return len(text) * size

    def letters(self, size: float, bold: bool) -> None:
        return


def test_that_texts_in_a_wide_font_do_not_touch_either(chart: Chart) -> None:
    measure = Wide()
    texts = [shape for shape in chart.drawing(measure=measure).shapes if isinstance(shape, Text) and shape.text]
    assert [(a.text, b.text) for a, b in combinations(texts, 2) if text_box(a, measure).overlaps(text_box(b, measure))] == []


@pytest.mark.parametrize(
    "chart",
    [
        queue_over_time([]),
        utilisation_by_hour("Reception", [0.0] * 24, [0.0] * 24),
        cycle_times("Guests", []),
        promise_times(Promised("Check in", 600.0, 0.9, None), []),
        time_breakdown("Stage", []),
        cost_breakdown("Lane", [("Reception", 0.0)], "EUR"),
        scenario_changes([]),
    ],
    ids=lambda chart: str(chart.title),
)
@pytest.mark.parametrize("size", SIZES)
def test_that_a_chart_without_figures_says_so(chart: Chart, size: tuple[float, float]) -> None:
    drawing = chart.drawing(size)
    assert chart.plot is None
    written = " ".join(shape.text for shape in drawing.shapes if isinstance(shape, Text))
    assert str(chart.empty).split()[-1].rstrip(".") in written
    assert overlaps(drawing) == []
    assert ESTIMATE.width(str(chart.title), 15.0, True) > 0


def test_that_the_colons_of_what_is_hovered_are_those_of_the_reader(chart: Chart) -> None:
    drawing = chart.drawing(words=lambda told: str(told).replace(": ", " : "))
    texts = [re.sub("Check in within 10 min: |Hotel: ", "", piece.text) for piece in drawing.pieces]  # names that hold a colon of their own
    assert [text for text in texts if re.search(r"(?<! ): ", text)] == []
