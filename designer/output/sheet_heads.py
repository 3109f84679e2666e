"""What a sheet of several has beside its part of the picture, so that it can be read by itself. No Qt here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from designer.drawing.geometry import Box
from designer.drawing.shapes import Shape
from designer.output.pages import Sheet
from designer.output.poster import Headers


class Head(NamedTuple):
    """Names of lanes or stages: what is seen in `box`, moved `away` to the sheet's edge (map units)."""

    shapes: tuple[Shape, ...]
    away: tuple[float, float]
    box: Box


def heads(headers: Headers, sheet: Sheet) -> Iterator[Head]:
    """The names of the lanes at the left and of the stages at the top, for what the sheet shows of them."""
    part, inner = sheet.part, headers.inner
    left, right = max(part.x, inner.x), min(part.right, inner.right)
    top, bottom = max(part.y, inner.y), min(part.bottom, inner.bottom)
    if left >= right or top >= bottom:
        return
    if sheet.head[0] or part.x < inner.x:
        away = part.x - inner.x if sheet.head[0] else 0.0
        yield Head(headers.lanes(top, bottom), (away, 0.0), Box(0.0, top, inner.x, bottom - top))
    if sheet.head[1] or part.y < inner.y:
        away = part.y - inner.y if sheet.head[1] else 0.0
        yield Head(headers.stages(left, right), (0.0, away), Box(left, 0.0, right - left, inner.y))
