"""When Python looks for garbage: a look through all that a large document is made of would hold the window for 50 ms and more.

Values die when nobody holds them any more; only what holds itself, in a cycle, has to be looked for. What is new is looked through as
ever. What has grown old is so at times of our own, and what was found alive then is not looked through again until another document
takes its place.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 20_000
REST_MS = 2_000  # after which the panels around an opened document are filled too
NEVER = 1_000_000


class Garbage(QObject):
    """One per process. Until `begin` the collector is left as it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look from now on, but not through what the start has made: nearly all of that stays until the end."""
        gc.freeze()
        gc.set_threshold(*gc.get_threshold()[:2], NEVER)
        gc.enable()
        self._timer.start()

    def look(self) -> None:
        """Look through what has come since the last time."""
        gc.collect()
        gc.freeze()

    def begin_again(self) -> None:
        """Another document is being opened: what belonged to the one before is looked for, before the new one is taken for old."""
        if self._timer.isActive():
            gc.unfreeze()
            self.look()
            QTimer.singleShot(REST_MS, self, gc.freeze)
