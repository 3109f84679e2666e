"""A drag to the border of the window scrolls the map along under it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QTimer

if TYPE_CHECKING:
    from designer.canvas.view import MapView

EDGE = 24  # pixels from the border within which a drag scrolls; the farther out, the faster
FASTEST = 60  # pixels per interval
INTERVAL = 25  # milliseconds


class EdgeScroll:
    """Watches the pointer of a drag; `go_on` takes the drag along after each scrolling."""

    def __init__(self, view: MapView, go_on: Callable[[QPointF], None]) -> None:
        self._view, self._go_on = view, go_on
        self._at = QPointF()
        self._timer = QTimer(view)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self._scroll)

    def watch(self, at: QPointF) -> None:
        """The drag's pointer is at the viewport's pixel `at`."""
        self._at = at
        if self._pull() == (0, 0):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """The drag has ended."""
        self._timer.stop()

    def _pull(self) -> tuple[int, int]:
        area = self._view.viewport().rect()
        return _beyond(self._at.x(), area.width()), _beyond(self._at.y(), area.height())

    def _scroll(self) -> None:
        dx, dy = self._pull()
        for bar, distance in ((self._view.horizontalScrollBar(), dx), (self._view.verticalScrollBar(), dy)):
            bar.setValue(bar.value() + distance)
        self._go_on(self._at)


def _beyond(at: float, size: int) -> int:
    pull = int(min(0.0, at - EDGE) + max(0.0, at - size + EDGE))
    return max(-FASTEST, min(FASTEST, pull))
