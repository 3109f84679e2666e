from __future__ import annotations

from designer.drawing.grid import make_grid
from designer.drawing.map import build
from designer.drawing.sizes import BAND_HEADER, LANE_HEADER, LEAST_CELL, LINE_GAP, STAGE_HEADER
from designer.model.blueprint import Blueprint, Table
from designer.model.elements import Band, Lane, Line, Position, Stage

LANES = Table.of(
    [
        Lane("kitchen", "Kitchen", Band.BACK_OFFICE),
        Lane("guest", "Guest", Band.CUSTOMER),
        Lane("desk", "Desk", Band.FRONT_OFFICE),
        Lane("porter", "Porter", Band.FRONT_OFFICE),
    ]
)
BLUEPRINT = Blueprint("Grid", lanes=LANES, stages=Table.of([Stage("one", "One"), Stage("two", "Two")]))
WIDTH, HEIGHT = LEAST_CELL
LEFT = BAND_HEADER + LANE_HEADER


def test_that_lanes_stand_by_band_and_stages_in_the_order_of_the_document() -> None:
    grid = make_grid(BLUEPRINT, {})
    assert list(grid.rows) == ["guest", "desk", "porter", "kitchen"]
    assert grid.columns["one"] == (LEFT, WIDTH)
    assert grid.columns["two"] == (LEFT + WIDTH, WIDTH)


def test_that_lines_lie_between_the_bands() -> None:
    grid = make_grid(BLUEPRINT, {})
    lines = dict(grid.lines)
    assert list(lines) == ["interaction", "visibility", "internal-interaction"]
    assert lines["interaction"] == STAGE_HEADER + HEIGHT + LINE_GAP / 2
    assert grid.rows["guest"].end < lines["interaction"] < grid.rows["desk"].start
    assert grid.rows["porter"].end < lines["visibility"] < grid.rows["kitchen"].start
    assert [band for band, _, _ in grid.bands] == [Band.CUSTOMER, Band.FRONT_OFFICE, Band.BACK_OFFICE]


def test_that_a_line_of_ones_own_is_drawn_below_its_band() -> None:
    own = BLUEPRINT.with_(lines=Table.of([Line("penetration", "Line of order penetration", Band.BACK_OFFICE)]))
    ((id, y),) = make_grid(own, {}).lines
    assert id == "penetration"
    assert y > make_grid(own, {}).rows["kitchen"].end


def test_that_a_row_is_as_high_as_its_tallest_cell_and_a_column_as_wide_as_its_widest() -> None:
    grid = make_grid(BLUEPRINT, {("desk", "one"): (300.0, 500.0), ("guest", "one"): (700.0, 10.0)})
    assert grid.columns["one"].size == 700.0
    assert grid.rows["desk"].size == 500.0
    assert grid.rows["guest"].size == HEIGHT
    assert grid.cell("desk", "two")[:2] == (LEFT + 700.0, grid.rows["desk"].start)


def test_that_a_point_is_in_the_nearest_cell_and_outside_the_map_in_none() -> None:
    grid = make_grid(BLUEPRINT, {})
    desk = grid.cell("desk", "two").center
    assert grid.cell_at(*desk) == ("desk", "two")
    assert grid.cell_at(5.0, desk.y) == ("desk", "one")
    assert grid.cell_at(desk.x, 2.0) == ("guest", "two")
    assert grid.cell_at(desk.x, grid.rows["guest"].end + 2.0) == ("guest", "two")
    assert grid.cell_at(desk.x, grid.rows["desk"].start - 2.0) == ("desk", "two")
    assert grid.cell_at(-1.0, desk.y) is None
    assert grid.cell_at(desk.x, grid.bounds.bottom + 1.0) is None
    assert make_grid(Blueprint(), {}).cell_at(50.0, 80.0) is None


def test_that_a_place_in_a_cell_is_whole_and_never_outside_at_the_left_or_top() -> None:
    grid = make_grid(BLUEPRINT, {})
    cell = grid.cell("desk", "one")
    assert grid.position_in_cell("desk", "one", cell.x + 10.4, cell.y + 20.6) == Position(10.0, 21.0)
    assert grid.position_in_cell("desk", "one", cell.x - 10.0, cell.y - 20.0) == Position(0.0, 0.0)


def test_that_the_bounds_hold_headers_and_cells() -> None:
    map = build(BLUEPRINT)
    assert map.grid.bounds == (0.0, 0.0, LEFT + 2 * WIDTH, map.grid.rows["kitchen"].end + LINE_GAP)
