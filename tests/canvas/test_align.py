"""A dragged step falls into line with the nearest middles, and the lines that show it run through all that are in line."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from designer.canvas.tools.align import Align
from designer.drawing.geometry import Box

UNIT = 1.0  # so that lines within 6 map units are in reach

places = st.integers(0, 80).map(lambda number: number / 2)  # so few that some are equally far, or the same
boxes = st.builds(lambda x, y: Box(x - 5.0, y - 5.0, 10.0, 10.0), places, places)


def nearest(middles: list[float], at: float) -> float | None:
    """How far the first of the nearest ones is, if it is in reach."""
    least = min((middle - at for middle in middles), key=abs, default=None)
    return least if least is not None and abs(least) <= 6.0 else None


@given(st.lists(boxes, max_size=8), boxes)
def test_that_a_box_falls_into_the_nearest_line_of_each_axis(others: list[Box], box: Box) -> None:
    align = Align([(str(number), other) for number, other in enumerate(others)], ())
    x, y = box.center
    expected = nearest([other.center.x for other in others], x), nearest([other.center.y for other in others], y)
    assert align.shift(box, UNIT) == expected


def test_that_lines_are_drawn_from_the_first_to_the_last_in_line_and_none_for_what_is_dragged_along() -> None:
    others = [("a", Box(0, 0, 20, 10)), ("b", Box(100, 0, 20, 10)), ("c", Box(50, 40, 20, 10)), ("d", Box(300, 2, 20, 10))]
    align = Align(others, {"d"})
    assert align.shift(Box(48, 3, 20, 10), UNIT) == (2, -3)
    lines = [shape.points for shape in align.marks(UNIT) if hasattr(shape, "points")]
    assert lines == [((10, 5), (110, 5)), ((60, 5), (60, 45))]


def test_that_nothing_is_in_line_where_nothing_is_near() -> None:
    align = Align([("a", Box(0, 0, 20, 10))], ())
    assert align.shift(Box(48, 33, 20, 10), UNIT) == (None, None)
    assert not list(align.marks(UNIT))
