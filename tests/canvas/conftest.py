"""A small hotel, a map window that performs the edits it asks for, and a hand that sends real mouse and key events."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from designer.canvas.scene import MapScene
from designer.canvas.view import MapView
from designer.editing.edits import Edit, EditRefused
from designer.editing.history import History
from designer.i18n import Message
from designer.model.blueprint import Blueprint, Table
from designer.model.compare import compare
from designer.model.distributions import exponential, fixed
from designer.model.elements import (
    Band,
    FailPoint,
    Flow,
    Lane,
    Note,
    Position,
    Ref,
    StaffPool,
    StaffUse,
    Stage,
    Step,
    StepKind,
    WaitPoint,
)

Button = Qt.MouseButton
Modifier = Qt.KeyboardModifier


def small_hotel() -> Blueprint:
    """Thirteen steps of all kinds in six lanes of all bands."""
    kind = StepKind
    steps = [
        Step("start", "Arrives", "guest", "arrive", kind.START, next=(Flow("check-in"),)),
        Step(
            "check-in",
            "Check the guest in",
            "desk",
            "arrive",
            time=exponential(300),
            staff=(StaffUse("receptionist"),),
            fail_point=FailPoint("no room"),
            wait_point=WaitPoint("the queue", 600),
            moment_of_truth=True,
            evidence=("lobby",),
            next=(Flow("ready"),),
        ),
        Step("lobby", "Lobby", "things", "arrive", kind.EVIDENCE),
        Step("ready", "Is the room ready?", "desk", "arrive", kind.DECISION, next=(Flow("key", "Yes", 0.8), Flow("wait", "No", 0.2))),
        Step("wait", "Wait in the lobby", "guest", "stay", kind.WAIT, next=(Flow("key"),)),
        Step("key", "Hand the key over", "desk", "stay", time=fixed(60), next=(Flow("split"),)),
        Step("split", "Both", "kitchen", "stay", kind.FORK, next=(Flow("cook"), Flow("bill"))),
        Step("cook", "Cook dinner", "kitchen", "stay", time=fixed(1200), next=(Flow("join"),)),
        Step("bill", "Prepare the bill", "accounts", "stay", next=(Flow("join"),)),
        Step("join", "Together", "kitchen", "leave", kind.JOIN, next=(Flow("pay"),)),
        Step("pay", "Pay", "guest", "leave", next=(Flow("end"),)),
        Step("pms", "Booking system", "it", "leave", kind.LINK),
        Step("end", "Leaves", "guest", "leave", kind.END),
    ]
    lanes = [
        Lane("things", "Things", Band.EVIDENCE),
        Lane("guest", "Guest", Band.CUSTOMER),
        Lane("desk", "Reception", Band.FRONT_OFFICE),
        Lane("kitchen", "Kitchen", Band.BACK_OFFICE),
        Lane("accounts", "Accounts", Band.BACK_OFFICE),
        Lane("it", "IT", Band.SUPPORT),
    ]
    stages = [Stage("arrive", "Arrival"), Stage("stay", "Stay"), Stage("leave", "Departure")]
    return Blueprint(
        name="Hotel",
        lanes=Table.of(lanes),
        stages=Table.of(stages),
        staff=Table.of([StaffPool("receptionist", "Receptionist", 3)]),
        steps=Table.of(steps),
        notes=Table.of([Note("remark", "Guests complain", "accounts", "arrive")]),
    )


class Desk:
    """A scene and a view that perform what is asked, as the program does, and remember it; `hand` methods send real events."""

    def __init__(self, blueprint: Blueprint) -> None:
        self.scene = MapScene()
        self.view = MapView(self.scene)
        self.scene.setParent(
            self.view
        )  # as in the window: it goes with the view, and not when garbage is collected in the middle of its own events
        self.edits: list[Edit] = []
        self.refused: list[Message] = []
        self.said: list[str] = []
        self.history = History.start(blueprint)
        self.view.edit_requested.connect(self.perform)
        self.view.status.connect(self.said.append)
        self.scene.show(blueprint)

    @property
    def blueprint(self) -> Blueprint:
        return self.scene.blueprint

    def perform(self, edit: Edit) -> None:
        try:
            history = self.history.do(edit)
        except EditRefused as refused:
            self.refused.append(refused.message)
            return
        self.edits.append(edit)
        self._go_to(history)

    def _go_to(self, history: History) -> None:
        before, self.history = self.blueprint, history
        if history.current is not before:
            self.scene.follow(history.current, compare(before, history.current))

    def undo(self) -> None:
        self._go_to(self.history.undo())

    def redo(self) -> None:
        self._go_to(self.history.redo())

    def pixel(self, x: float, y: float) -> QPointF:
        return self.view.viewportTransform().map(QPointF(x, y))

    def middle(self, id: str) -> QPointF:
        return self.pixel(*self.scene.map.boxes[id].center)

    def middle_shown(self, id: str) -> QPointF:
        """The same as it is painted, without waiting for a newer map."""
        return self.pixel(*self.scene.shown.boxes[id].center)

    def cell(self, lane: str, stage: str) -> QPointF:
        return self.pixel(*self.scene.map.grid.cell(lane, stage).center)

    def mouse(
        self,
        kind: QEvent.Type,
        at: QPointF,
        button: Button = Button.NoButton,
        held: Button = Button.NoButton,
        modifiers: Modifier = Modifier.NoModifier,
    ) -> None:
        viewport = self.view.viewport()
        whole = QPointF(viewport.mapToGlobal(at.toPoint()))
        QApplication.sendEvent(viewport, QMouseEvent(kind, at, whole, button, held, modifiers))

    def press(self, at: QPointF, button: Button = Button.LeftButton, modifiers: Modifier = Modifier.NoModifier) -> None:
        self.mouse(QEvent.Type.MouseMove, at)
        self.mouse(QEvent.Type.MouseButtonPress, at, button, button, modifiers)

    def move(self, at: QPointF, button: Button = Button.LeftButton) -> None:
        self.mouse(QEvent.Type.MouseMove, at, Button.NoButton, button)

    def release(self, at: QPointF, button: Button = Button.LeftButton, modifiers: Modifier = Modifier.NoModifier) -> None:
        self.mouse(QEvent.Type.MouseButtonRelease, at, button, Button.NoButton, modifiers)

    def click(self, at: QPointF, modifiers: Modifier = Modifier.NoModifier) -> None:
        self.press(at, modifiers=modifiers)
        self.release(at, modifiers=modifiers)

    def double_click(self, at: QPointF) -> None:
        self.click(at)
        self.mouse(QEvent.Type.MouseButtonDblClick, at, Button.LeftButton, Button.LeftButton)
        self.release(at)

    def drag(self, start: QPointF, end: QPointF, button: Button = Button.LeftButton, steps: int = 8) -> None:
        self.press(start, button)
        for number in range(1, steps + 1):
            self.move(start + (end - start) * (number / steps), button)
        self.release(end, button)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Modifier.NoModifier, text: str = "") -> None:
        """Press and release a key where the keyboard is."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(QApplication.focusWidget() or self.view, QKeyEvent(kind, key, modifiers, text))

    def write(self, text: str) -> None:
        """Type into the field that has the keyboard."""
        field = QApplication.focusWidget()
        assert isinstance(field, QPlainTextEdit)
        for letter in text:
            QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Modifier.NoModifier, letter))

    def drop(self, data: QMimeData, at: QPointF) -> bool:
        viewport, copy = self.view.viewport(), Qt.DropAction.CopyAction
        none, left = Modifier.NoModifier, Button.LeftButton
        QApplication.sendEvent(viewport, QDragEnterEvent(at.toPoint(), copy, data, left, none))
        over = QDragMoveEvent(at.toPoint(), copy, data, left, none)
        QApplication.sendEvent(viewport, over)
        QApplication.sendEvent(viewport, QDropEvent(at, copy, data, left, none))
        return over.isAccepted()

    def on_screen(self) -> QImage:
        """What the window shows, as it was painted piece by piece: nothing is painted for this."""
        QApplication.processEvents()
        return self.view.screen().grabWindow(self.view.window().winId()).toImage()

    def painted_whole(self) -> QImage:
        """What the window shows after it has been painted anew."""
        self.view.viewport().update()
        return self.on_screen()

    def selected(self) -> set[str]:
        return {ref.id for ref in self.scene.selected_refs()}

    def select(self, *ids: str) -> None:
        self.scene.select([Ref("notes" if id in self.blueprint.notes else "steps", id) for id in ids])


@pytest.fixture
def hotel() -> Blueprint:
    return small_hotel()


@pytest.fixture
def open_desk(qtbot: QtBot) -> Iterator[Callable[[Blueprint], Desk]]:
    """Opens a desk on a blueprint, in a window of 1400 x 1000 pixels that is shown and has the keyboard."""
    desks: list[Desk] = []

    def opened(blueprint: Blueprint) -> Desk:
        desk = Desk(blueprint)
        desks.append(desk)
        qtbot.addWidget(desk.view)
        desk.view.resize(1400, 1000)
        with qtbot.waitExposed(desk.view):
            desk.view.show()
        desk.view.activateWindow()
        desk.view.setFocus()
        return desk

    yield opened
    for desk in desks:
        desk.view.cancel_gesture()


@pytest.fixture
def desk(open_desk: Callable[[Blueprint], Desk], hotel: Blueprint) -> Desk:
    return open_desk(hotel)


@pytest.fixture
def placed() -> Callable[[Blueprint, str, float, float], Blueprint]:
    """A blueprint with one element put at a position of its cell."""
    return lambda blueprint, id, x, y: blueprint.with_(layout=type(blueprint.layout)({**blueprint.layout, id: Position(x, y)}))
