"""The sheets as they will come out, painted as on paper, in turns between which the window answers."""

from __future__ import annotations

import time
from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from designer.canvas.turns import in_turn
from designer.output.logo import image_of
from designer.output.painted import Stroke, leaf_strokes

if TYPE_CHECKING:
    from designer.output.job import Job

GAP = 14  # dots around a sheet
LEAST, MOST = 0.1, 20.0  # dots per mm
STEP = 1.25
TURN = 0.012  # seconds of painting at once
PIECE = 60  # flows or steps that are painted at once
MOST_DOTS = 16_000_000  # of one sheet: one that is seen larger is painted a little coarser
KEPT = 40_000_000  # dots of sheets that are out of sight
ONE_GLANCE = 9  # so many sheets are shown at once to begin with


class SheetPreview(QAbstractScrollArea):
    """All sheets of a job beside and below each other; the wheel with Ctrl, plus, minus and 0 zoom."""

    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Preview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 200)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Dark)
        self.job: Job | None = None
        self.scale = 1.0  # dots per mm
        self._fits = True
        self._places: list[QRect] = []
        self._images: dict[int, tuple[float, QImage]] = {}
        self._logo: QImage | None = None
        self._work: Generator[None, None, None] | None = None
        self._waiting = False

    def show_job(self, job: Job | None) -> None:
        """Show the sheets of `job`; None leaves those that are there, dimmed."""
        if job is not None:
            same = self.job is not None and [leaf.page for leaf in self.job.printout.leaves] == [leaf.page for leaf in job.printout.leaves]
            self._images = {number: (0.0, image) for number, (_, image) in self._images.items()} if same else {}
            self._logo = image_of(job.logo) if job.logo else None
            self.job = job
            self._stop()
            self._lay_out()
        self.viewport().setEnabled(job is not None)
        self._update_all()

    def zoom(self, factor: float) -> None:
        """Show the sheets larger or smaller."""
        self._fits = False
        self.scale = min(max(self.scale * factor, LEAST), MOST)
        self._lay_out()
        self._update_all()

    def fit(self) -> None:
        """Show whole sheets: all of a few, else as many as can be told apart."""
        self._fits = True
        self._lay_out()
        self._update_all()

    # -- where sheets stand -------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        if self.job is None:
            return
        pages = [leaf.page for leaf in self.job.printout.leaves]
        if self._fits:
            self.scale = self._fitting(pages)
        size = self.viewport().size()
        self._places, x, y, high, wide = [], GAP, GAP, 0, 0
        for width, height in pages:
            across, down = round(width * self.scale), round(height * self.scale)
            if x > GAP and x + across + GAP > size.width():
                x, y, high = GAP, y + high + GAP, 0
            self._places.append(QRect(x, y, across, down))
            x, high, wide = x + across + GAP, max(high, down), max(wide, x + across + GAP)
        whole = QSize(wide, y + high + GAP)
        left = max(0, (size.width() - whole.width()) // 2)
        for place in self._places:
            place.translate(left, 0)
        for bar, room, all_of_it in (
            (self.horizontalScrollBar(), size.width(), whole.width()),
            (self.verticalScrollBar(), size.height(), whole.height()),
        ):
            bar.setRange(0, max(0, all_of_it - room))
            bar.setPageStep(room)
            bar.setSingleStep(40)
        self.zoomed.emit(self.scale)

    def _fitting(self, pages: list[tuple[float, float]]) -> float:
        """The largest scale at which a page, or some of them, stand in the window."""
        size = self.viewport().size()
        wide, high = max(width for width, _ in pages), max(height for _, height in pages)
        shown = min(len(pages), ONE_GLANCE)
        best = LEAST
        for across in range(1, shown + 1):
            down = -(-shown // across)
            fits = min((size.width() - GAP * (across + 1)) / (across * wide), (size.height() - GAP * (down + 1)) / (down * high))
            best = max(best, fits)
        return min(max(best * 0.995, LEAST), MOST)

    def _seen(self) -> list[int]:
        """The numbers of the sheets that are seen."""
        offset = self._offset()
        window = self.viewport().rect().translated(offset)
        return [number for number, place in enumerate(self._places) if place.intersects(window)]

    def _offset(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    # -- painting -----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheets that are ready, the others as blank paper or as they were."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        offset = self._offset()
        for number in self._seen():
            place = self._places[number].translated(-offset)
            painter.fillRect(place.translated(2, 2), Qt.GlobalColor.black)
            painter.fillRect(place, Qt.GlobalColor.white)
            found = self._images.get(number)
            if found is not None:
                painter.drawImage(place, found[1])
        if not self.viewport().isEnabled():
            shade = self.palette().color(QPalette.ColorRole.Dark)
            shade.setAlpha(120)
            painter.fillRect(self.viewport().rect(), shade)
        painter.end()
        self._go_on()

    def _go_on(self) -> None:
        if not self._waiting and (self._work is not None or self._missing() is not None):
            self._waiting = True
            in_turn(self, self._turn)

    def _missing(self) -> int | None:
        """The first sheet in sight that is not painted as it is seen."""
        return next((number for number in self._seen() if self._images.get(number, (0.0,))[0] != self._dots()), None)

    def _dots(self) -> float:
        """How many dots a mm has on a sheet that is painted."""
        if self.job is None:
            return 1.0
        wide, high = max((leaf.page for leaf in self.job.printout.leaves), key=lambda page: page[0] * page[1])
        return float(min(self.scale * self.devicePixelRatioF(), (MOST_DOTS / (wide * high)) ** 0.5))

    def _turn(self) -> None:
        """Paint for a moment."""
        self._waiting = False
        if not self.isVisible():
            return
        until = time.perf_counter() + TURN
        while time.perf_counter() < until:
            if self._work is None:
                number = self._missing()
                if number is None:
                    return
                self._work = self._sheet(number)
            if next(self._work, self) is self:
                self._work = None
        self._go_on()

    def _sheet(self, number: int) -> Generator[None, None, None]:
        """Paint a sheet in pieces; it is shown when it is complete."""
        assert self.job is not None
        made, dots = self.job.printout, self._dots()
        leaf = made.leaves[number]
        image = QImage(max(1, round(leaf.page[0] * dots)), max(1, round(leaf.page[1] * dots)), QImage.Format.Format_RGB32)
        if image.isNull():
            self._images[number] = (dots, QImage())
            return
        image.fill(Qt.GlobalColor.white)
        yield
        painter = QPainter(image)
        try:
            stroke: Stroke
            for stroke in leaf_strokes(painter, leaf, (dots, dots), made.theme, self._logo, PIECE):
                stroke()
                yield
        finally:
            painter.end()
        self._forget_some(number)
        self._images[number] = (dots, image)
        self.viewport().update()

    def _forget_some(self, number: int) -> None:
        """Drop sheets that are far away when they take too much room."""
        held = sum(image.width() * image.height() for _, image in self._images.values())
        seen = {number, *self._seen()}
        for other in sorted(self._images, key=lambda other: -abs(other - number)):
            if held <= KEPT:
                break
            if other not in seen:
                image = self._images.pop(other)[1]
                held -= image.width() * image.height()

    def _stop(self) -> None:
        if self._work is not None:
            self._work.close()
            self._work = None

    def _update_all(self) -> None:
        self._stop()
        self.viewport().update()
        self._go_on()

    # -- hands --------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is seen in sight."""
        self._lay_out()
        self._update_all()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint what comes into sight."""
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP ** (event.angleDelta().y() / 120))
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus and 0 zoom."""
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(STEP)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom(1 / STEP)
        elif event.key() == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: object) -> None:
        """Paint nothing that nobody sees."""
        self._stop()
