"""A small picture of a week: how much holds at which hours, or at which moments somebody comes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from designer.app.messages import named
from designer.app.panels.words import DAY_NAMES, word
from designer.canvas.texts import plain_tooltip
from designer.model.elements import Period
from designer.model.quantities import format_clock

DAY = 86400
WEEK = 7 * DAY
HEIGHT = 44  # pixels of the picture above the names of the days
TINY = 1e-12  # a rate that is nothing but what adding up leaves

Piece = tuple[float, float, float]
"""Start and end in seconds after Monday 00:00, and how much holds between them."""


def pieces_of(parts: Iterable[tuple[Period, float]]) -> tuple[Piece, ...]:
    """What holds over the week where each period has an amount; amounts of periods that overlap add up, as arrivals do."""
    changes: dict[int, float] = {}
    for period, amount in parts:
        for day in period.days:
            for at, change in ((period.start, amount), (period.end, -amount)):
                changes[day * DAY + at] = changes.get(day * DAY + at, 0.0) + change
    return tuple(_pieces(changes))


def _pieces(changes: dict[int, float]) -> Iterator[Piece]:
    level = 0.0
    for start, end in pairwise(sorted(changes)):
        level += changes[start]
        if level > TINY:
            yield float(start), float(end), level


class WeekView(QWidget):
    """Paints pieces as areas, and moments as strokes; the tooltip tells what holds under the pointer in the words of `tell`."""

    def __init__(self, tell: Callable[[float], str], name: str) -> None:
        super().__init__()
        self._tell = tell
        self.pieces: tuple[Piece, ...] = ()
        self.moments: tuple[float, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_week(self, pieces: tuple[Piece, ...], moments: tuple[float, ...] = (), told: str = "") -> None:
        """Show another week; `told` says it in words to those who cannot see it."""
        self.pieces, self.moments = pieces, moments
        self.setAccessibleDescription(told)
        self.setVisible(bool(pieces or moments))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(140, HEIGHT + self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())

    # -- painting -----------------------------------------------------------------------------------------------------

    def _x(self, seconds: float) -> float:
        return 1.0 + seconds / WEEK * (self.width() - 2.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.palette()
        most = max((value for _, _, value in self.pieces), default=1.0)
        painter.fillRect(QRectF(self._x(0), 0.5, self._x(WEEK) - 1.0, HEIGHT), palette.color(QPalette.ColorRole.Base))
        for start, end, value in self.pieces:
            high = max(value / most * (HEIGHT - 4.0), 1.5)
            area = QRectF(self._x(start), HEIGHT - high, max(self._x(end) - self._x(start), 1.0), high)
            painter.fillRect(area, palette.color(QPalette.ColorRole.Highlight))
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 1.5))
        for at in self.moments:
            painter.drawLine(QPointF(self._x(at), 6.0), QPointF(self._x(at), HEIGHT))
        self._paint_days(painter, palette)
        painter.end()

    def _paint_days(self, painter: QPainter, palette: QPalette) -> None:
        wide = (self.width() - 2.0) / 7
        for day, name in enumerate(DAY_NAMES):
            painter.setPen(palette.color(QPalette.ColorRole.Mid))
            painter.drawLine(QPointF(self._x(day * DAY), 0.5), QPointF(self._x(day * DAY), HEIGHT + 3.0))
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            text = self.fontMetrics().elidedText(word(name), Qt.TextElideMode.ElideRight, round(wide))
            box = QRectF(self._x(day * DAY), HEIGHT + 1.0, wide, self.fontMetrics().height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter), text)
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawRect(QRectF(self._x(0), 0.5, self._x(WEEK) - 1.0, HEIGHT))

    # -- what is under the pointer ------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tooltip(self.told_at((event.pos().x() - 1.0) / max(self.width() - 2.0, 1.0) * WEEK)))
            return True
        return super().event(event)

    def told_at(self, seconds: float) -> str:
        """What holds at that time of the week, or the moment that is near (within half an hour)."""
        near = min(self.moments, key=lambda at: abs(at - seconds), default=None)
        if near is not None and abs(near - seconds) <= max(1800.0, 3.0 / max(self.width(), 1) * WEEK):
            return clock_of_week(near)
        for start, end, value in self.pieces:
            if start <= seconds < end:
                return named(f"{clock_of_week(start)}–{format_clock(round(end - start // DAY * DAY) % DAY or DAY)}", self._tell(value))
        return clock_of_week(min(max(seconds, 0.0), WEEK - 1.0) // 3600 * 3600)


def clock_of_week(seconds: float) -> str:
    """``Tue 14:00``."""
    day, rest = divmod(int(seconds), DAY)
    return f"{word(DAY_NAMES[day % 7])} {format_clock(rest)}"
