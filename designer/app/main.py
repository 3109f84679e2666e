"""Starts the window."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from designer.app.quick_start import QuickStart

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

    from designer.app.program import Program


STYLE = "Fusion"  # given to Qt as an argument: `QApplication.setStyle` would make Python types for all that a style can draw


def run(files: list[str]) -> int:
    """Open `files` (none: the start page) and stay until the last window is closed; the process's exit status."""
    app, program = begin(files)
    status = app.exec()
    for window in program.windows:  # a signal closes none; and `aboutToQuit` comes before the last timers
        window.stop_workers()
    return status


def begin(files: list[str]) -> tuple[QApplication, Program]:
    """Application and program with their windows, which the event loop will paint.

    Nearly everything that is made here stays until the end: looking for garbage meanwhile would take a tenth of the time.
    """
    gc.disable()
    quick = QuickStart()
    quick.begin()
    from designer.app.errors import LastNet, log_path, start_log
    from designer.app.program import Program

    app = application()
    program = Program(app)
    LastNet(program.rescue, log_path()).install()
    quit_on_signals(app, program)
    program.open([Path(name) for name in files])
    later = program.windows[0].later
    later.add(program.garbage.begin, quick.end, lambda: start_log(log_path()))
    return app, program


def application() -> QApplication:
    """The one `QApplication` of the process, named so that settings and journals have their place."""
    from PySide6.QtWidgets import QApplication

    from designer import __version__
    from designer.app.settings import APPLICATION, ORGANIZATION

    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([*sys.argv[:1], "-style", STYLE])
    app.setOrganizationName(ORGANIZATION)
    app.setApplicationName(APPLICATION)
    app.setApplicationVersion(__version__)
    app.setApplicationDisplayName("Service Designer")
    app.setDesktopFileName(APPLICATION)
    return app


def quit_on_signals(app: QApplication, program: Program) -> QObject:
    """Ctrl+C and the system's request to end journal the work and end quietly: Qt's loop would not let Python see them."""
    import signal

    from PySide6.QtCore import QSocketNotifier

    reading, writing = _channel()
    signal.set_wakeup_fd(writing)
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, app)

    def arrived() -> None:
        notifier.setEnabled(False)
        program.rescue()
        app.exit(130)

    notifier.activated.connect(arrived)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: None)
    return notifier


def _channel() -> tuple[int, int]:
    """The two ends of a channel that a signal writes to; a pipe where that is enough: sockets take their time to be imported."""
    if sys.platform != "win32":
        reading, writing = os.pipe()
        os.set_blocking(writing, False)
        return reading, writing
    import socket

    receiving, sending = socket.socketpair()
    sending.setblocking(False)
    return receiving.detach(), sending.detach()
