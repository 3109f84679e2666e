"""How far long work beside the window is."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from designer.app.jobs import Jobs


class JobBar(QProgressBar):
    """Says what `jobs` are doing and how far they are; hidden while they do nothing."""

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs = jobs
        jobs.began.connect(self._follow)
        jobs.ended.connect(self._follow)
        jobs.progressed.connect(self._tell)
        self._follow()

    def _follow(self) -> None:
        self.setVisible(self._jobs.busy)
        self.setRange(0, 0)
        self.setFormat(self._jobs.words)
        self.setAccessibleName(self._jobs.words)

    def _tell(self, done: int, wanted: int) -> None:
        self.setRange(0, wanted)
        self.setValue(done)
        self.setFormat(self.tr("{what}: {done} of {wanted}").format(what=self._jobs.words, done=done, wanted=wanted))
