"""Paints the sheets of a picture on anything that takes a painter: a PDF, a printer, its preview."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import groupby

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from designer.canvas.painting import inks, prepare
from designer.drawing.geometry import Box
from designer.drawing.measure import Measure
from designer.drawing.theme import Theme
from designer.output.batch import Batch, apart
from designer.output.groups import FlowGroup, Group, box_of, placed
from designer.output.leaves import Leaf, Stamp
from designer.output.letters import PaperMeasure
from designer.output.logo import fitted
from designer.output.pages import Sheet
from designer.output.poster import Poster
from designer.output.sheet_heads import Head, heads

Stroke = Callable[[], object]

CLOSE = (160.0, 92.0)  # steps whose corners are nearer to each other than this may cover each other


def leaf_strokes(
    painter: QPainter, leaf: Leaf, per_mm: tuple[float, float], theme: Theme, logo: QImage | None = None, many: int = 1_000_000
) -> Iterator[Stroke]:
    """What paints one page, in pieces of at most `many` flows or steps that are to be done one after the other.

    `per_mm` are the device's dots per mm. The painter's origin is the paper's corner.
    """
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    sheet = leaf.sheet
    if sheet is not None:
        for stroke in _strokes(painter, leaf.picture, theme, sheet.part if leaf.cut else None, many):
            yield partial(_on_map, painter, leaf, sheet, per_mm, stroke, leaf.cut)
        for head in heads(leaf.picture.headers, sheet) if leaf.cut else ():
            yield partial(_on_map, painter, leaf, sheet, per_mm, partial(_paint_head, painter, head, theme), False)
    for stamp in leaf.stamps:
        yield partial(_paint_stamp, painter, stamp, per_mm, theme, logo)


def _on_map(painter: QPainter, leaf: Leaf, sheet: Sheet, per_mm: tuple[float, float], stroke: Stroke, clipped: bool) -> None:
    """Do `stroke` in map units."""
    painter.save()
    painter.scale(*per_mm)
    painter.translate(*sheet.at)
    painter.scale(leaf.unit, leaf.unit)
    painter.translate(-sheet.part.x, -sheet.part.y)
    if clipped:
        painter.setClipRect(_rect(sheet.part))
    stroke()
    painter.restore()


def _paint_stamp(painter: QPainter, stamp: Stamp, per_mm: tuple[float, float], theme: Theme, logo: QImage | None) -> None:
    painter.save()
    painter.scale(*per_mm)
    if stamp.within is not None:
        painter.setClipRect(_rect(stamp.within))
    painter.translate(*stamp.at)
    painter.scale(stamp.scale, stamp.scale)
    prepare(stamp.shapes, theme, screen=False).paint(painter)
    if logo is not None and stamp.logo is not None:
        painter.drawImage(_rect(fitted(logo.width(), logo.height(), stamp.logo)), logo)
    painter.restore()


def _paint_head(painter: QPainter, head: Head, theme: Theme) -> None:
    painter.save()
    painter.translate(*head.away)
    painter.setClipRect(_rect(head.box))
    prepare(head.shapes, theme, screen=False).paint(painter)
    painter.restore()


def paint_groups(painter: QPainter, picture: Poster, theme: Theme, part: Box | None = None) -> None:
    """Paint the groups of `picture` that `part` shows (None: all) in map units.

    Flows are painted together, and so are steps that do not cover each other; everything else is painted one by one.
    """
    for stroke in _strokes(painter, picture, theme, part, len(picture.groups)):
        stroke()


def _strokes(painter: QPainter, picture: Poster, theme: Theme, part: Box | None, many: int) -> Iterator[Stroke]:
    """The same in pieces of at most `many` flows or steps."""
    measure = PaperMeasure()
    for sort, groups in groupby(picture.groups, key=_sort):
        shown = [group for group in groups if part is None or _touches(group, part)]
        if sort in ("flow", "step"):
            paint = _paint_flows if sort == "flow" else _paint_steps
            for first in range(0, len(shown), many):
                yield partial(paint, painter, shown[first : first + many], theme, measure)
        else:
            for group in shown:
                yield partial(_paint_group, painter, group, theme, part)


def _paint_group(painter: QPainter, group: Group, theme: Theme, part: Box | None) -> None:
    shapes = placed(group)
    prepare(shapes if part is None else [one for one in shapes if box_of(one).overlaps(part)], theme, screen=False).paint(painter)


def _touches(group: Group, part: Box) -> bool:
    reach = group.reach()
    return reach is None or reach.overlaps(part)


def _sort(group: Group) -> str:
    return group.id.partition("-")[0]


def _paint_flows(painter: QPainter, groups: list[Group], theme: Theme, measure: Measure) -> None:
    batch = Batch(inks(theme), measure)
    for group in groups:
        if isinstance(group, FlowGroup):
            batch.add_flow(group.route.points)
        batch.add(group.make(), group.at)
    batch.paint(painter)


def _paint_steps(painter: QPainter, groups: list[Group], theme: Theme, measure: Measure) -> None:
    for level in apart([group.at for group in groups], *CLOSE):
        batch = Batch(inks(theme), measure)
        for index in level:
            batch.add(groups[index].make(), groups[index].at)
        batch.paint(painter)


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)
