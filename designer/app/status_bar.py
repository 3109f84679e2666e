"""What the bottom of the window says: the last message, whether figures are being brought up to date, findings, zoom."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QMainWindow, QToolButton, QWidget

from designer.app.messages import text
from designer.app.session import Session
from designer.canvas.texts import plain_label, plain_tooltip
from designer.i18n import Message

MESSAGE_MS = 10_000


class StatusBar(QWidget):
    """Puts its parts into the window's status bar; `findings_wanted` and `zoom_wanted` when a part is pressed."""

    findings_wanted = Signal()
    zoom_wanted = Signal()

    def __init__(self, window: QMainWindow, session: Session) -> None:
        super().__init__(window)
        self.hide()
        self._bar = window.statusBar()
        self._session = session
        self.updating = plain_label(self.tr("updating…"))
        self.findings = _button(self.tr("Show the findings"), self.findings_wanted.emit)
        self.zoom = _button(self.tr("Set the zoom to 100 %"), self.zoom_wanted.emit)
        parts: tuple[QLabel | QToolButton, ...] = (self.updating, self.findings, self.zoom)
        for part in parts:
            self._bar.addPermanentWidget(part)
            part.hide()
        session.changed.connect(self._bar.clearMessage)  # what was said of the edit before no longer holds
        session.status.connect(self.say)
        session.refused.connect(self.say)
        session.busy_changed.connect(self.updating.setVisible)
        session.findings_changed.connect(self._count)

    def say(self, message: Message) -> None:
        """Show `message` for some seconds."""
        self.say_text(text(message))

    def say_text(self, words: str) -> None:
        """Show words that are translated already."""
        self._bar.showMessage(" ".join(words.split()), MESSAGE_MS)

    def show_zoom(self, zoom: float) -> None:
        """Show the zoom, 1.0 being 100 %."""
        self.zoom.setText(f"{zoom * 100:.0f} %")

    def show_parts(self, has_map: bool) -> None:
        """Findings and zoom belong to a map."""
        self.findings.setVisible(has_map)
        self.zoom.setVisible(has_map)
        self.updating.setVisible(has_map and self._session.busy)

    def _count(self) -> None:
        counts = {"error": 0, "warning": 0, "hint": 0}
        for finding in self._session.findings:
            if not finding.suppressed:
                counts[finding.severity.name.lower()] += 1
        words = self.tr("Errors: {error}  Warnings: {warning}  Hints: {hint}")
        self.findings.setText(words.format(**counts))


def _button(tip: str, act: Callable[[], None]) -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    button.setToolTip(plain_tooltip(tip))
    button.setAccessibleDescription(tip)
    button.clicked.connect(lambda: act())
    return button
