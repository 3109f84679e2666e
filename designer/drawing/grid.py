"""The grid of the map: rows of lanes, columns of stages, the bands they make and the lines between them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import ceil
from typing import NamedTuple

from designer.drawing.geometry import Box
from designer.drawing.sizes import BAND_GAP, BAND_HEADER, LANE_HEADER, LEAST_CELL, LINE_GAP, STAGE_HEADER
from designer.model.blueprint import Blueprint
from designer.model.elements import BANDS, Band, Lane, Position


class Span(NamedTuple):
    """A stretch of one axis."""

    start: float
    size: float

    @property
    def end(self) -> float:
        return self.start + self.size


@dataclass(frozen=True)
class Grid:
    """Where lanes, stages, bands and lines lie, in map units. `bounds` holds the headers at the top and at the left, too.

    `bands` are (band, top, bottom) from top to bottom, without bands that have no lane; `lines` are (line id, y).
    """

    rows: dict[str, Span]
    columns: dict[str, Span]
    bands: tuple[tuple[Band, float, float], ...]
    lines: tuple[tuple[str, float], ...]
    bounds: Box
    left: float = BAND_HEADER + LANE_HEADER
    top: float = STAGE_HEADER

    def cell(self, lane: str, stage: str) -> Box:
        """The cell of a lane and a stage."""
        row, column = self.rows[lane], self.columns[stage]
        return Box(column.start, row.start, column.size, row.size)

    def cell_at(self, x: float, y: float) -> tuple[str, str] | None:
        """Lane and stage of the cell at the point, or of the nearest one; None outside the map, and without lanes or stages."""
        if not self.rows or not self.columns or not self.bounds.contains(x, y):
            return None
        return _nearest(self._row_list, y), _nearest(self._column_list, x)

    def position_in_cell(self, lane: str, stage: str, x: float, y: float) -> Position:
        """The point relative to the cell's top left corner, in whole map units and never left of or above it."""
        return Position(max(0.0, float(round(x - self.columns[stage].start))), max(0.0, float(round(y - self.rows[lane].start))))

    @cached_property
    def _row_list(self) -> list[tuple[float, float, str]]:
        return [(span.start, span.end, id) for id, span in self.rows.items()]

    @cached_property
    def _column_list(self) -> list[tuple[float, float, str]]:
        return [(span.start, span.end, id) for id, span in self.columns.items()]


def _nearest(spans: list[tuple[float, float, str]], at: float) -> str:
    index = max(0, bisect_right(spans, at, key=lambda span: span[0]) - 1)
    if index + 1 < len(spans) and spans[index + 1][0] - at < at - spans[index][1]:
        index += 1
    return spans[index][2]


Needs = Mapping[tuple[str, str], tuple[float, float]]
"""For cells (lane, stage) the width and height that they need."""


def make_grid(blueprint: Blueprint, needs: Needs) -> Grid:
    """The grid whose cells are as large as they need to be, and no smaller than `LEAST_CELL`; rows and columns have whole sizes."""
    widths = dict.fromkeys(blueprint.stages, LEAST_CELL[0])
    heights = dict.fromkeys(blueprint.lanes, LEAST_CELL[1])
    for (lane, stage), (width, height) in needs.items():
        widths[stage] = max(widths[stage], float(ceil(width)))
        heights[lane] = max(heights[lane], float(ceil(height)))
    columns, right = _columns(blueprint, widths)
    rows, bands, lines, bottom = _rows(blueprint, heights)
    return Grid(rows, columns, bands, lines, Box(0.0, 0.0, right, bottom))


def _columns(blueprint: Blueprint, widths: Mapping[str, float]) -> tuple[dict[str, Span], float]:
    at = BAND_HEADER + LANE_HEADER
    columns = {}
    for stage in blueprint.columns:
        columns[stage.id] = Span(at, widths[stage.id])
        at += widths[stage.id]
    return columns, max(at, BAND_HEADER + LANE_HEADER + LEAST_CELL[0])


def _rows(
    blueprint: Blueprint, heights: Mapping[str, float]
) -> tuple[dict[str, Span], tuple[tuple[Band, float, float], ...], tuple[tuple[str, float], ...], float]:
    rows: dict[str, Span] = {}
    bands: list[tuple[Band, float, float]] = []
    lines: list[tuple[str, float]] = []
    at = STAGE_HEADER
    for band in BANDS:
        lanes = [lane for lane in blueprint.rows if lane.band is band]
        if lanes:
            at += BAND_GAP if bands and not _lines_above(lines, bands[-1][2]) else 0.0
            top = at
            at = _stack(rows, lanes, heights, at)
            bands.append((band, top, at))
        if bands:
            for line in blueprint.lines.values():
                if line.below is band:
                    lines.append((line.id, at + LINE_GAP / 2))
                    at += LINE_GAP
    return rows, tuple(bands), tuple(lines), max(at, STAGE_HEADER + LEAST_CELL[1])


def _lines_above(lines: list[tuple[str, float]], bottom: float) -> bool:
    """Whether a line has been drawn below the band that ends at `bottom`."""
    return bool(lines) and lines[-1][1] > bottom


def _stack(rows: dict[str, Span], lanes: Iterable[Lane], heights: Mapping[str, float], at: float) -> float:
    for lane in lanes:
        rows[lane.id] = Span(at, heights[lane.id])
        at += heights[lane.id]
    return at
