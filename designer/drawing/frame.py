"""The frame of the map: bands, lanes and their headers, stages, and the lines between bands."""

from __future__ import annotations

from collections.abc import Iterator

from designer.drawing.geometry import Box, Point
from designer.drawing.grid import Grid, Span
from designer.drawing.map import Map
from designer.drawing.measure import Measure, elide, wrap
from designer.drawing.shapes import Polygon, Rectangle, Shape, Text
from designer.drawing.sizes import BAND_HEADER, LANE_HEADER, LINE_HEIGHT, STAGE_HEADER
from designer.drawing.theme import band_role
from designer.drawing.words import BAND_NAMES, LIFECYCLE_NAMES, Words, line_name
from designer.i18n import say
from designer.model.elements import Band, Lane, Line, Stage

POINT = 12.0  # how far a stage's chevron points into the next
TAG = 18.0  # the height of a line's name tag


def frame_shapes(map: Map, measure: Measure, words: Words = str, title: bool = True) -> tuple[Shape, ...]:
    """Everything below the steps, in paint order; with the document's name in the corner, if its `title` is not said elsewhere."""
    grid, blueprint = map.grid, map.blueprint
    shapes: list[Shape] = [Rectangle(grid.bounds, "map.background")]
    for band, top, bottom in grid.bands:
        shapes += _band(grid, band, top, bottom, measure, words)
    for stage in blueprint.columns[1:]:
        x = grid.columns[stage.id].start
        shapes.append(_line(Point(x, grid.top), Point(x, grid.bounds.bottom), "stage.divider", 1.0))
    for lane in blueprint.rows:
        shapes += _lane(grid, lane, measure)
    for line_id, y in grid.lines:
        shapes += _named_line(grid, blueprint.lines[line_id], y, measure, words)
    if title:
        shapes += _title(blueprint.name, measure)
    for number, stage in enumerate(blueprint.columns):
        shapes += _stage(grid.columns[stage.id], stage, number == 0, grid.bounds.right, measure, words)
    return tuple(shapes)


def lane_heads(map: Map, top: float, bottom: float, measure: Measure, words: Words = str) -> tuple[Shape, ...]:
    """The headers at the left of what lies between two heights: each name in the middle of what is to be seen of its lane."""
    grid, blueprint = map.grid, map.blueprint
    shapes: list[Shape] = [Rectangle(Box(0.0, top, grid.left, bottom - top), "map.background")]
    for band, start, end in grid.bands:
        if min(end, bottom) > max(start, top):
            shapes += _band_head(band, max(start, top), min(end, bottom), measure, words)
    for lane in blueprint.rows:
        row = grid.rows[lane.id]
        seen = Span(max(row.start, top), min(row.end, bottom) - max(row.start, top))
        if seen.size > 0:
            shapes += _lane_head(grid, lane, seen, measure)
    for line_id, y in grid.lines:
        if top < y < bottom:
            shapes += _line_tag(grid, blueprint.lines[line_id], y, measure, words)
    return tuple(shapes)


def stage_heads(map: Map, left: float, right: float, measure: Measure, words: Words = str) -> tuple[Shape, ...]:
    """The headers above what lies between two places: each name in the middle of what is to be seen of its stage."""
    grid = map.grid
    shapes: list[Shape] = [Rectangle(Box(left, 0.0, right - left, grid.top), "map.background")]
    for number, stage in enumerate(map.blueprint.columns):
        column = grid.columns[stage.id]
        start, end = max(column.start, left), min(column.end, right)
        if end - start > 6 * POINT:
            shapes += _stage(Span(start, end - start), stage, number == 0 or start > column.start, right, measure, words)
        elif end > start:  # no room for a name: the rest of the sign, as if it went on out of sight
            far = end - 6 * POINT if start > column.start else start
            shapes.append(_sign(Span(far, 6 * POINT), number == 0 or start > column.start, right))
    return tuple(shapes)


def text_lines(
    lines: tuple[str, ...], center: Point, color: str, size: float, bold: bool = False, anchor: str = "middle", italic: bool = False
) -> Iterator[Text]:
    """`lines` below each other, around `center` (whose x is the anchor's)."""
    height = size * LINE_HEIGHT
    baseline = center.y - height * len(lines) / 2 + height / 2 + size * 0.36
    for number, line in enumerate(lines):
        yield Text(Point(center.x, baseline + number * height), line, color, size, bold, italic, anchor)


def _line(start: Point, end: Point, role: str, width: float, dash: str = "") -> Polygon:
    return Polygon((start, end), "", role, width, dash, closed=False)


def _band(grid: Grid, band: Band, top: float, bottom: float, measure: Measure, words: Words) -> Iterator[Shape]:
    height = bottom - top
    yield Rectangle(Box(BAND_HEADER, top, grid.bounds.width - BAND_HEADER, height), band_role(band, "tint"))
    yield from _band_head(band, top, bottom, measure, words)


def _band_head(band: Band, top: float, bottom: float, measure: Measure, words: Words) -> Iterator[Shape]:
    height = bottom - top
    yield Rectangle(Box(0.0, top, BAND_HEADER, height), band_role(band, "head"))
    name = elide(words(say(BAND_NAMES[band])), height - 8.0, 12.0, measure, True)
    yield Text(Point(BAND_HEADER / 2 + 4.3, (top + bottom) / 2), name, band_role(band, "name"), 12.0, True, anchor="middle", angle=-90.0)


def _lane(grid: Grid, lane: Lane, measure: Measure) -> Iterator[Shape]:
    row = grid.rows[lane.id]
    yield from _lane_head(grid, lane, row, measure)
    if not any(abs(row.start - top) < 0.5 for _, top, _ in grid.bands):
        yield _line(Point(BAND_HEADER, row.start), Point(grid.bounds.right, row.start), "lane.line", 1.0)


def _lane_head(grid: Grid, lane: Lane, row: Span, measure: Measure) -> Iterator[Shape]:
    yield Rectangle(Box(BAND_HEADER, row.start, LANE_HEADER, row.size), "lane.fill")
    yield _line(Point(grid.left, row.start), Point(grid.left, row.end), "lane.line", 1.0)
    width, left = LANE_HEADER - 22.0, BAND_HEADER + 12.0
    middle = row.start + row.size / 2
    name = wrap(lane.name, width, min(4, int(row.size / (13.0 * LINE_HEIGHT))), 13.0, measure, True)
    owner = wrap(lane.owner, width, 2, 10.5, measure) if lane.owner and row.size > 6 * 13.0 * LINE_HEIGHT else ()
    half = len(name) * 13.0 * LINE_HEIGHT / 2
    below = len(owner) * 10.5 * LINE_HEIGHT
    yield from text_lines(name, Point(left, middle - below / 2), "lane.text", 13.0, True, "start")
    yield from text_lines(owner, Point(left, middle + half + 2.0), "lane.detail", 10.5, False, "start")


def _stage(column: Span, stage: Stage, first: bool, edge: float, measure: Measure, words: Words) -> Iterator[Shape]:
    sign = _sign(column, first, edge)
    (left, _), (right, _), (_, middle) = sign.points[:3]
    yield sign
    lifecycle = LIFECYCLE_NAMES.get(stage.lifecycle)
    center = Point((left + right + POINT) / 2, middle - (6.0 if lifecycle else 0.0))
    name = wrap(stage.name, right - left - 3 * POINT, 1 if lifecycle else 2, 13.0, measure, True)
    yield from text_lines(name, center, "stage.text", 13.0, True)
    if lifecycle:
        yield Text(Point(center.x, middle + 13.0), words(say(lifecycle)), "stage.detail", 10.0, anchor="middle")


def _sign(column: Span, first: bool, edge: float) -> Polygon:
    """The arrow that a stage's name stands on: its corners from the upper left on, clockwise."""
    top, bottom = 6.0, STAGE_HEADER - 8.0
    middle = (top + bottom) / 2
    left, right = column.start + 2.0, column.end - (1.0 if column.end < edge - 1.0 else POINT + 1.0)
    notch = () if first else (Point(left + POINT, middle),)
    corners = Point(left, top), Point(right, top), Point(right + POINT, middle), Point(right, bottom), Point(left, bottom)
    return Polygon((*corners, *notch), "stage.fill", "stage.line")


def _title(name: str, measure: Measure) -> Iterator[Shape]:
    width = BAND_HEADER + LANE_HEADER - 14.0
    size, most = next((size, most) for size, most in ((15.0, 2), (12.5, 3)) if most == 3 or _fits(name, width, most, size, measure))
    yield from text_lines(
        wrap(name, width, most, size, measure, True), Point(4.0, STAGE_HEADER / 2 - 1.0), "stage.text", size, True, "start"
    )


def _fits(text: str, width: float, lines: int, size: float, measure: Measure) -> bool:
    return len(wrap(text, width, lines + 1, size, measure, True)) <= lines


def line_shape(line: Line, left: float, right: float, y: float) -> Polygon:
    """A line from side to side, without its name; that of visibility is stronger than the others."""
    role = _line_role(line)
    return _line(Point(left, y), Point(right, y), role, 2.4 if role == "line.visibility" else 1.4, "dash")


def _named_line(grid: Grid, line: Line, y: float, measure: Measure, words: Words) -> Iterator[Shape]:
    yield line_shape(line, grid.left, grid.bounds.right, y)
    yield from _line_tag(grid, line, y, measure, words)


def _line_tag(grid: Grid, line: Line, y: float, measure: Measure, words: Words) -> Iterator[Shape]:
    role = _line_role(line)
    top, bottom, right = y - TAG / 2, y + TAG / 2, grid.left - 8.0
    yield Polygon((Point(0.0, top), Point(right, top), Point(grid.left + 2.0, y), Point(right, bottom), Point(0.0, bottom)), role)
    name = elide(line_name(line, words), right - 12.0, 10.5, measure, True)
    yield Text(Point(8.0, y + 3.8), name, "line.text", 10.5, True)


def _line_role(line: Line) -> str:
    return "line.visibility" if line.id == "visibility" or line.below is Band.FRONT_OFFICE else "line.other"
