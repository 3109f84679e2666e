"""Paints the sheets of a picture on anything that takes a painter: a PDF, a printer, its preview."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from designer.canvas.painting import inks, prepare
from designer.canvas.texts import font
from designer.drawing.geometry import Box
from designer.drawing.measure import Measure
from designer.drawing.theme import Theme
from designer.drawing.words import Words
from designer.output.batch import Batch, apart
from designer.output.letters import PaperMeasure
from designer.output.pages import Sheet, Sheets
from designer.output.poster import Group, Poster, box_of, placed
from designer.output.sheet_heads import LABEL_COLOR, LABEL_SIZE, Head, SheetLabel, heads, sheet_label

CLOSE = (160.0, 92.0)  # steps whose corners are nearer to each other than this may cover each other


def paint_sheets(
    painter: QPainter,
    picture: Poster,
    sheets: Sheets,
    per_mm: tuple[float, float],
    new_page: Callable[[], object],
    theme: Theme,
    words: Words = str,
) -> None:
    """Paint all `sheets`; `per_mm` are the device's dots per mm, `new_page` begins the next page. The origin is the paper's corner."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    several = len(sheets.sheets) > 1
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for number, sheet in enumerate(sheets.sheets):
        if number:
            new_page()
        painter.save()
        painter.scale(*per_mm)
        _paint_part(painter, picture, sheet, sheets.mm_per_unit, theme, several)
        if several:
            _paint_label(painter, sheet_label(picture.name, sheets, number, words, PaperMeasure()))
        painter.restore()


def _paint_part(painter: QPainter, picture: Poster, sheet: Sheet, unit: float, theme: Theme, cut: bool) -> None:
    painter.save()
    painter.translate(*sheet.at)
    painter.scale(unit, unit)
    painter.translate(-sheet.part.x, -sheet.part.y)
    if not cut:
        paint_groups(painter, picture, theme)
    else:
        painter.setClipRect(_rect(sheet.part))
        paint_groups(painter, picture, theme, sheet.part)
        for head in heads(picture.headers, sheet):
            _paint_head(painter, head, theme)
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
    measure = PaperMeasure()
    for sort, groups in groupby(picture.groups, key=_sort):
        shown = [group for group in groups if part is None or _touches(group, part)]
        if sort == "flow":
            _paint_flows(painter, shown, theme, measure)
        elif sort == "step":
            _paint_steps(painter, shown, theme, measure)
        else:
            for group in shown:
                shapes = placed(group)
                prepare(shapes if part is None else [one for one in shapes if box_of(one).overlaps(part)], theme, screen=False).paint(
                    painter
                )


def _touches(group: Group, part: Box) -> bool:
    reach = group.reach()
    return reach is None or reach.overlaps(part)


def _sort(group: Group) -> str:
    return group.id.partition("-")[0]


def _paint_flows(painter: QPainter, groups: list[Group], theme: Theme, measure: Measure) -> None:
    batch = Batch(inks(theme), measure)
    for group in groups:
        if group.route is not None:
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


def _paint_label(painter: QPainter, label: SheetLabel) -> None:
    painter.setPen(QPen(QColor(LABEL_COLOR)))
    painter.setFont(font(LABEL_SIZE))
    painter.translate(*label.at)
    painter.scale(label.scale, label.scale)
    painter.drawText(QPointF(0, 0), label.text)
