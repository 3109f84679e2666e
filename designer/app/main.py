"""Starts the window."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from designer import __version__
from designer.app.errors import LastNet, log_path, start_log
from designer.app.program import Program
from designer.app.settings import APPLICATION, ORGANIZATION


def run(files: list[str]) -> int:
    """Open `files` (none: the start page) and stay until the last window is closed; the process's exit status."""
    app = application()
    QTimer.singleShot(0, lambda: start_log(log_path()))
    program = Program(app)
    net = LastNet(program.rescue, log_path())
    net.install()
    QTimer.singleShot(0, lambda: quit_on_signals(app, program))
    program.open([Path(name) for name in files])
    return app.exec()


def application() -> QApplication:
    """The one `QApplication` of the process, named so that settings and journals have their place."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setOrganizationName(ORGANIZATION)
    app.setApplicationName(APPLICATION)
    app.setApplicationVersion(__version__)
    app.setApplicationDisplayName("Service Designer")
    app.setDesktopFileName(APPLICATION)
    return app


def quit_on_signals(app: QApplication, program: Program) -> QObject:
    """Ctrl+C and the system's request to end journal the work and end quietly: Qt's loop would not let Python see them."""
    import socket

    receiving, sending = socket.socketpair()
    sending.setblocking(False)
    signal.set_wakeup_fd(sending.fileno())
    notifier = QSocketNotifier(receiving.fileno(), QSocketNotifier.Type.Read, app)

    def arrived() -> None:
        receiving.recv(64)
        program.rescue()
        app.exit(130)

    notifier.activated.connect(arrived)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: None)
    notifier.setProperty("sockets", (receiving, sending))  # they live as long as the notifier
    return notifier
