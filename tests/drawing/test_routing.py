"""Routes around boxes that stand anywhere, the index of boxes, and what lies beside each other."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from designer.drawing.geometry import Box, Point
from designer.drawing.network import Network, Wish
from designer.drawing.obstacles import Obstacles
from designer.drawing.ports import side_offsets
from designer.drawing.routing import reroute
from designer.drawing.tracks import pieces, tracks
from designer.drawing.ways import BOTTOM, LEFT, RIGHT, TOP, Channels, Ends, Way, find_way

A = Box(0.0, 0.0, 100.0, 60.0)
NUMBERS = st.integers(0, 60).map(lambda number: number * 10.0)
BOXES = st.builds(Box, NUMBERS, NUMBERS, st.integers(1, 12).map(lambda n: n * 10.0), st.integers(1, 12).map(lambda n: n * 10.0))


def way(a: Box, b: Box, *others: Box) -> Way:
    boxes = {"a": a, "b": b, **{f"o{number}": box for number, box in enumerate(others)}}
    return find_way(Ends("a", "b", a, b), Obstacles(boxes), Channels(()))


def crosses(points: tuple[Point, ...], box: Box) -> bool:
    return any(
        min(p.x, q.x) < box.right and max(p.x, q.x) > box.x and min(p.y, q.y) < box.bottom and max(p.y, q.y) > box.y
        for p, q in pairwise(points)
    )


def test_that_a_flow_to_the_right_is_straight() -> None:
    assert way(A, A.moved(200.0, 0.0)) == Way((Point(100, 30), Point(200, 30)), RIGHT, LEFT, Box(100, 30, 100, 0))


def test_that_a_flow_straight_down_leaves_at_the_bottom_and_enters_at_the_top() -> None:
    found = way(A, A.moved(0.0, 200.0))
    assert found.points == (Point(50, 60), Point(50, 200))
    assert (found.out, found.into) == (BOTTOM, TOP)


def test_that_a_flow_to_another_row_turns_twice_at_most() -> None:
    assert len(way(A, A.moved(250.0, 150.0)).points) == 4


def test_that_a_flow_back_goes_round_below() -> None:
    found = way(A.moved(300.0, 0.0), A)
    assert (found.out, found.into) == (BOTTOM, BOTTOM)
    assert max(point.y for point in found.points) > 60.0


def test_that_a_flow_goes_round_what_stands_between() -> None:
    wall = Box(180.0, -40.0, 60.0, 140.0)
    assert not crosses(way(A, A.moved(400.0, 0.0), wall).points, wall)


def test_that_the_only_gap_in_a_wall_is_found() -> None:
    target = A.moved(600.0, 0.0)
    walls = [Box(300.0, -2000.0, 60.0, 2300.0), Box(300.0, 330.0, 60.0, 2000.0)]
    found = way(A, target, *walls)
    assert not any(crosses(found.points, wall) for wall in walls)
    assert any(300.0 <= point.y <= 330.0 for point in found.points)


def test_that_a_step_shut_in_on_three_sides_is_left_by_the_fourth() -> None:
    target = A.moved(600.0, 0.0)
    walls = [Box(120.0, -60.0, 20.0, 180.0), Box(-40.0, -60.0, 160.0, 20.0), Box(-40.0, 100.0, 160.0, 20.0)]
    found = way(A, target, *walls)
    assert not any(crosses(found.points, wall) for wall in walls)
    assert found.out == LEFT


def test_that_a_flow_is_drawn_even_where_there_is_no_way() -> None:
    ring = [Box(-40, -40, 180, 30), Box(-40, 70, 180, 30), Box(-40, -10, 30, 80), Box(110, -10, 30, 80)]
    assert len(way(A, A.moved(600.0, 0.0), *ring).points) >= 2
    assert len(way(A, A.moved(20.0, 20.0)).points) >= 2


@given(st.dictionaries(st.sampled_from("abcdefgh"), BOXES), st.dictionaries(st.sampled_from("abcdefgh"), st.none() | BOXES), st.data())
def test_that_a_changed_index_answers_as_a_fresh_one(boxes: dict[str, Box], changed: dict[str, Box | None], data: st.DataObject) -> None:
    index = Obstacles(boxes).with_({id: box for id, box in changed.items() if box is not None or id in boxes})
    now = {id: box for id, box in {**boxes, **changed}.items() if box is not None}
    assert index.boxes == now
    x, y, length, margin = data.draw(NUMBERS), data.draw(NUMBERS), data.draw(NUMBERS), data.draw(st.sampled_from((0.0, 6.0, 12.0)))
    for x2, y2 in ((x + length, y), (x, y + length)):
        segment = Box(x, y, x2 - x, y2 - y)
        expected = any(
            segment.x < box.right + margin
            and segment.right > box.x - margin
            and segment.y < box.bottom + margin
            and segment.bottom > box.y - margin
            for box in now.values()
        )
        if length:
            assert index.blocks(x, y, x2, y2, margin) == expected
    area = data.draw(BOXES)
    assert set(index.touching(area)) == {id for id, box in now.items() if box.overlaps(area)}
    assert index.is_free(area) == (not index.touching(area))


def test_that_a_straight_flow_keeps_the_middle_of_the_side_and_others_make_room() -> None:
    straight = (Point(100, 30), Point(200, 30))
    up = (Point(100, 30), Point(150, 30), Point(150, -100), Point(200, -100))
    down = (Point(100, 30), Point(150, 30), Point(150, 200), Point(200, 200))
    offsets = side_offsets([down, straight, up], RIGHT, 22.0)
    assert offsets[1] == 0.0
    assert offsets[2] < 0.0 < offsets[0]


def test_that_many_flows_at_one_side_stay_on_it() -> None:
    paths = [(Point(100, 30), Point(150, 30), Point(150, y), Point(200, y)) for y in range(100, 200, 10)]
    offsets = side_offsets(paths, RIGHT, 22.0)
    assert max(map(abs, offsets)) <= 22.0
    assert len(set(offsets)) == len(paths)


def test_that_flows_in_one_channel_are_set_apart() -> None:
    first = (Point(0, 0), Point(50, 0), Point(50, 100), Point(100, 100))
    second = (Point(0, 40), Point(50, 40), Point(50, 160), Point(100, 160))
    members = [piece for key, points in ((("a", "b"), first), (("c", "d"), second)) for _, piece in pieces(key, points)]
    moved = tracks(members, upright=True)
    # The second enters the channel at y=40, within the first: it must turn left of the first, or the two would cross.
    assert moved[("c", "d"), 1] < moved[("a", "b"), 1]


def test_that_flows_that_do_not_meet_stay_in_the_middle() -> None:
    first = (Point(0, 0), Point(50, 0), Point(50, 100), Point(100, 100))
    second = (Point(0, 400), Point(50, 400), Point(50, 500), Point(100, 500))
    members = [piece for key, points in ((("a", "b"), first), (("c", "d"), second)) for _, piece in pieces(key, points)]
    assert tracks(members, upright=True) == {}


def test_that_parallel_flows_between_the_same_columns_do_not_lie_on_each_other() -> None:
    boxes = {f"a{i}": Box(0.0, 100.0 * i, 100.0, 60.0) for i in range(3)} | {f"b{i}": Box(200.0, 100.0 * i, 100.0, 60.0) for i in range(3)}
    wishes = {(f"a{i}", f"b{(i + 1) % 3}"): Wish(f"a{i}", f"b{(i + 1) % 3}") for i in range(3)}
    network = reroute(Network(), dict(wishes), Obstacles(boxes), Channels([150.0]), (), wishes)
    xs = [route.points[1].x for route in network.routes.values()]
    assert len(set(xs)) == 3


def test_that_a_label_covers_neither_a_box_nor_a_line_nor_another_flow() -> None:
    boxes = {
        "a": Box(0.0, 0.0, 100.0, 60.0),
        "b": Box(300.0, 0.0, 100.0, 60.0),
        "c": Box(150.0, -200.0, 40.0, 40.0),
        "d": Box(150.0, 200.0, 40.0, 40.0),
    }
    wishes = {("a", "b"): Wish("a", "b", "Yes 80 %"), ("c", "d"): Wish("c", "d")}
    network = reroute(Network(), dict(wishes), Obstacles(boxes), Channels(()), (22.0,), wishes)
    label = network.routes["a", "b"].label_at
    assert label is not None
    assert not any(label.overlaps(box) for box in boxes.values())
    assert not label.x < 170.0 < label.right
    assert not label.y < 22.0 < label.bottom


def test_that_steps_that_are_almost_level_are_joined_by_a_straight_line() -> None:
    found = way(A, A.moved(200.0, 8.0))
    assert found.points == (Point(100, 34), Point(200, 34))


def test_that_flows_keep_their_distance_from_a_straight_one_beside_the_middle() -> None:
    straight = (Point(60, 60), Point(60, 200))
    turning = (Point(50, 60), Point(50, 80), Point(300, 80), Point(300, 60))
    offsets = side_offsets([straight, turning], BOTTOM, 32.0)
    assert offsets == [0.0, 22.0]
