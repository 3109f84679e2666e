"""The whole program with real windows, and a hand that sends real mouse and key events to them."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from designer.app.main_window import MainWindow
from designer.app.printing.dialog import PrintDialog
from designer.app.program import Program
from designer.canvas.palette_mime import palette_mime

DESK = """\
# The desk of a small hotel, as it is today.
format: service-blueprint/1
name: Desk
currency: EUR
stages:
  arrive: {name: Arrival}
  stay: {name: Stay}
lanes:
  guest: {name: Guest, band: customer}
  desk: {name: Reception, band: front office, owner: Front office manager}
  accounts: {name: Accounts, band: back office, owner: Chief accountant}
staff:
  receptionist: {name: Receptionist, count: 3, cost: 18 EUR / h}
  clerk: {name: Clerk, count: 2, cost: 15 EUR / h}
demand:
  guests: {start: join-queue, rate: 30 / h}
steps:
  join-queue: {type: start, name: Guest joins the queue, lane: guest, stage: arrive, next: check-in}
  check-in:
    name: Check the guest in   # the moment of truth
    lane: desk
    stage: arrive
    time: {exponential: 4 min}
    staff: receptionist
    next: copy-passport
  copy-passport:
    name: Copy the passport
    lane: desk
    stage: stay
    time: {exponential: 1 min}
    staff: receptionist
    next: key-in-hand
  key-in-hand: {type: end, name: Key in hand, lane: guest, stage: stay}
promises:
  quick: {name: Quick key, from: join-queue, to: key-in-hand, within: 15 min, target: 75 %}
"""

CAPABILITIES = 0x20080522  # version 3 of capset(2): two words each of what is effective, permitted, inheritable
PASSES_PERMISSIONS = 1 << 1  # CAP_DAC_OVERRIDE in linux/capability.h
Button = Qt.MouseButton
Modifier = Qt.KeyboardModifier
Key = Qt.Key


class Hand:
    """Mouse and keyboard on one window. Places are the ids of steps, or (lane, stage) for the middle of a cell."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot
        self.view = window.page.view

    # -- the mouse ----------------------------------------------------------------------------------------------------

    def place(self, of: str | tuple[str, str]) -> QPointF:
        """The middle of a step or of a cell, in pixels of the map's viewport."""
        shown = self.window.page.scene.map
        box = shown.boxes[of] if isinstance(of, str) else shown.grid.cell(*of)
        return QPointF(self.view.mapFromScene(QPointF(*box.center)))

    def handle(self, id: str) -> QPointF:
        """The handle of a step from which a flow is pulled."""
        found = next(place for step, place in self.view.hover.handles() if step == id)
        return QPointF(self.view.mapFromScene(QPointF(*found)))

    def click(self, at: str | tuple[str, str] | QPointF, modifiers: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        """Press and release the left button."""
        point = at if isinstance(at, QPointF) else self.place(at)
        self._mouse(QEvent.Type.MouseMove, point, Button.NoButton, Button.NoButton, modifiers)
        self._mouse(QEvent.Type.MouseButtonPress, point, Button.LeftButton, Button.LeftButton, modifiers)
        self._mouse(QEvent.Type.MouseButtonRelease, point, Button.LeftButton, Button.NoButton, modifiers)

    def double_click(self, at: str) -> None:
        """Press and release the left button twice."""
        self.click(at)
        point = self.place(at)
        self._mouse(QEvent.Type.MouseButtonDblClick, point, Button.LeftButton, Button.LeftButton, Modifier.NoModifier)
        self._mouse(QEvent.Type.MouseButtonRelease, point, Button.LeftButton, Button.NoButton, Modifier.NoModifier)

    def drag(self, start: str | QPointF, end: str | tuple[str, str] | QPointF, stops: int = 12) -> None:
        """Press at `start`, move in small steps, release at `end`."""
        first = start if isinstance(start, QPointF) else self.place(start)
        last = end if isinstance(end, QPointF) else self.place(end)
        none = Modifier.NoModifier
        self._mouse(QEvent.Type.MouseMove, first, Button.NoButton, Button.NoButton, none)
        self._mouse(QEvent.Type.MouseButtonPress, first, Button.LeftButton, Button.LeftButton, none)
        for stop in range(1, stops + 1):
            self._mouse(QEvent.Type.MouseMove, first + (last - first) * stop / stops, Button.NoButton, Button.LeftButton, none)
        self._mouse(QEvent.Type.MouseButtonRelease, last, Button.LeftButton, Button.NoButton, none)

    def drop_from_palette(self, kind: str, at: QPointF) -> None:
        """What Qt sends to the map when something is dragged over it from the palette, and dropped."""
        mime, copy, left, none = palette_mime(kind), Qt.DropAction.CopyAction, Button.LeftButton, Modifier.NoModifier
        port = self.view.viewport()
        QApplication.sendEvent(port, QDragEnterEvent(at.toPoint(), copy, mime, left, none))
        QApplication.sendEvent(port, QDragMoveEvent(at.toPoint(), copy, mime, left, none))
        QApplication.sendEvent(port, QDropEvent(at, copy, mime, left, none))

    def drop_files(self, mime: QMimeData) -> None:
        """Drop files on the middle of the window."""
        copy, left, none = Qt.DropAction.CopyAction, Button.LeftButton, Modifier.NoModifier
        middle = QPointF(self.window.rect().center())
        QApplication.sendEvent(self.window, QDragEnterEvent(middle.toPoint(), copy, mime, left, none))
        QApplication.sendEvent(self.window, QDropEvent(middle, copy, mime, left, none))

    def _mouse(self, type: QEvent.Type, at: QPointF, button: Button, held: Button, modifiers: Modifier) -> None:
        port = self.view.viewport()
        QApplication.sendEvent(port, QMouseEvent(type, at, QPointF(port.mapToGlobal(at.toPoint())), button, held, modifiers))

    # -- the keyboard -------------------------------------------------------------------------------------------------

    def keys(self, *keys: str | QKeySequence.StandardKey) -> None:
        """Press keys, shortcuts such as "Ctrl+Z" among them, where the keyboard is now."""
        for key in keys:
            QTest.keySequence(self.focus, QKeySequence(key))
            QApplication.processEvents()

    def type(self, words: str, then: str = "") -> None:
        """Type `words` where the keyboard is now, and then press a key."""
        QTest.keyClicks(self.focus, words)
        if then:
            self.keys(then)

    @property
    def focus(self) -> QWidget:
        """Where the keyboard is."""
        return QApplication.focusWidget() or self.window

    def come(self) -> None:
        """Bring the window to the front, with the keyboard in its map."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.window.page.setFocus()

    def settle(self) -> None:
        """Wait until the figures are those of the document."""
        self.qtbot.waitUntil(lambda: not self.window.session.busy, timeout=10_000)


@pytest.fixture(autouse=True)
def apart(own_settings: None, qapp: QApplication) -> None:
    """Each story has settings and journals of its own; dialogs are Qt's own, and animations wait for nobody."""
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


@pytest.fixture
def desk(documents: Path) -> Path:
    """The desk's document."""
    path = documents / "desk.blueprint.yaml"
    path.write_text(DESK, encoding="utf-8")
    return path


@pytest.fixture
def show(program: Program, qtbot: QtBot) -> Callable[[Path | None], Hand]:
    """Opens a window, with a document in it if one is named, and hands over its mouse and keyboard."""

    def open_window(path: Path | None = None) -> Hand:
        window = program.new_window()
        window.resize(1500, 950)
        with qtbot.waitExposed(window):
            pass
        window.activateWindow()
        if path is not None:
            window.file.open_here(path)
        hand = Hand(window, qtbot)
        hand.settle()
        QApplication.processEvents()
        return hand

    return open_window


@pytest.fixture
def hand(show: Callable[[Path | None], Hand], desk: Path) -> Hand:
    """The desk, open."""
    return show(desk)


@pytest.fixture
def save_sheets(later: Callable[[Callable[[QWidget], bool]], None]) -> Callable[..., None]:
    """Presses Save as PDF in the next print dialog, once its sheets are seen; `before` may choose there what it likes first."""

    def start(before: Callable[[PrintDialog], None] = lambda dialog: None) -> None:
        chosen: list[PrintDialog] = []

        def act(dialog: QWidget) -> bool:
            if not isinstance(dialog, PrintDialog) or not dialog.pdf_button.isEnabled():
                return False
            if not chosen:
                chosen.append(dialog)
                before(dialog)
                return False
            QTest.mouseClick(dialog.pdf_button, Button.LeftButton)
            return True

        later(act)

    return start


@pytest.fixture
def kept_out() -> Iterator[None]:
    """Permissions of files count for root, too: for the length of a story this thread gives up the right to pass them."""
    if sys.platform == "win32":
        pytest.skip("permissions of other systems")
    if os.geteuid() != 0:
        yield
        return
    if sys.platform != "linux":
        pytest.skip("root may write everywhere here")
    libc, header, words = ctypes.CDLL(None), (ctypes.c_uint32 * 2)(CAPABILITIES, 0), (ctypes.c_uint32 * 6)()
    assert libc.capget(header, words) == 0
    whole = words[0]
    words[0] = whole & ~PASSES_PERMISSIONS
    assert libc.capset(header, words) == 0
    yield
    words[0] = whole
    assert libc.capset(header, words) == 0
