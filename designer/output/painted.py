"""Paints the sheets of a picture on anything that takes a painter: a PDF, a printer, its preview."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPen

from designer.canvas.painting import Picture, prepare
from designer.canvas.texts import font
from designer.drawing.geometry import Box
from designer.drawing.theme import Theme
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.output.memory import Memory
from designer.output.pages import Sheet, Sheets
from designer.output.poster import Group, Poster, box_of, placed

Words = Callable[[Message], str]
LABEL_MM = 3.0

_pictures: Memory[Picture] = Memory()


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
    for number, sheet in enumerate(sheets.sheets):
        if number:
            new_page()
        painter.save()
        painter.scale(*per_mm)
        _paint_part(painter, picture, sheet, sheets.mm_per_unit, theme, several)
        if several:
            _paint_label(painter, sheets, sheet, number, words)
        painter.restore()


def _paint_part(painter: QPainter, picture: Poster, sheet: Sheet, unit: float, theme: Theme, cut: bool) -> None:
    painter.save()
    painter.translate(*sheet.at)
    painter.scale(unit, unit)
    painter.translate(-sheet.part.x, -sheet.part.y)
    if cut:
        painter.setClipRect(_rect(sheet.part))
    paint_groups(painter, picture, theme, sheet.part if cut else None)
    painter.restore()


def paint_groups(painter: QPainter, picture: Poster, theme: Theme, part: Box | None = None) -> None:
    """Paint the groups of `picture` that `part` shows (None: all) in map units."""
    letters = QGuiApplication.font().key()
    for group in picture.groups:
        if part is not None and group.reach is None:
            prepare([shape for shape in placed(group) if box_of(shape).overlaps(part)], theme, screen=False).paint(painter)
        elif part is None or (group.reach is not None and group.reach().overlaps(part)):
            painter.translate(*group.at)
            _prepared(group, theme, letters).paint(painter)
            painter.translate(-group.at.x, -group.at.y)


def _prepared(group: Group, theme: Theme, letters: str) -> Picture:
    if group.source is None:
        return prepare(group.make(), theme, screen=False)
    look = (theme.name, group.look, letters)
    return _pictures.of(group.source, look, lambda: prepare(group.make(), theme, screen=False))


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def _paint_label(painter: QPainter, sheets: Sheets, sheet: Sheet, number: int, words: Words) -> None:
    """In the margin: which sheet this is, and where it goes when the sheets are glued together."""
    painter.setPen(QPen(QColor("#404040")))
    painter.setFont(font(10))
    place = say(
        QT_TRANSLATE_NOOP("output", "Sheet {number} of {count}: column {column}, row {row}"),
        number=number + 1,
        count=len(sheets.sheets),
        column=sheet.column + 1,
        row=sheet.row + 1,
    )
    painter.translate(sheet.at[0], sheets.page[1] - 2.0)
    painter.scale(LABEL_MM / 10, LABEL_MM / 10)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(QPointF(0, 0), words(place))
