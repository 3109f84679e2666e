"""The pointer over a map: at most one gesture at a time, made at the press and gone at the release; without one it hovers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QMouseEvent

from designer.canvas.edge import EdgeScroll
from designer.canvas.hover import Hover
from designer.canvas.palette_mime import dragged_word
from designer.canvas.tools.drop import Drop
from designer.canvas.tools.gesture import Gesture, Modifiers
from designer.canvas.tools.pan import Pan
from designer.canvas.tools.press import REACH, gesture_for

if TYPE_CHECKING:
    from designer.canvas.view import MapView

Button, Cursor = Qt.MouseButton, Qt.CursorShape


class Pointer:
    """Hands what the mouse does to the gesture in progress, and shows the gesture's cursor and marks."""

    def __init__(self, view: MapView) -> None:
        self.view = view
        self.hover = Hover(view)
        self.gesture: Gesture | None = None
        self._button = Button.NoButton
        self._panning = False
        self._shown: Qt.CursorShape | None = None
        self._edge = EdgeScroll(view, self.go_on)

    # -- the gesture in progress --------------------------------------------------------------------------------------

    def follow(self) -> None:
        """The map is another one: what is under way no longer fits it."""
        if not isinstance(self.gesture, Pan):
            self.cancel()
        self.hover.forget()

    def cancel(self) -> bool:
        """End the gesture in progress without an effect; False if there is none."""
        gesture = self._take()
        if gesture is not None:
            gesture.cancel()
            self.view.overlay.refresh()
        return gesture is not None

    def _take(self) -> Gesture | None:
        gesture, self.gesture = self.gesture, None
        self._edge.stop()
        self._show_cursor()
        return gesture

    def _show_cursor(self) -> None:
        shape = self.gesture.cursor if self.gesture else Cursor.OpenHandCursor if self._panning else None
        wanted = shape if shape is not None else Cursor.ArrowCursor
        if wanted != self._shown:
            self._shown = wanted
            self.view.viewport().setCursor(wanted)

    def go_on(self, at: QPointF, modifiers: Modifiers = Modifiers.NoModifier) -> None:
        """Go on with the gesture in progress at the viewport's pixel `at`."""
        if self.gesture is not None:
            self.gesture.move(self.view.to_map(at), modifiers)
            self._show_cursor()
            self.view.overlay.refresh()

    def set_panning(self, on: bool) -> None:
        """The space bar went down or up."""
        self._panning = on
        self._show_cursor()

    def lose_keyboard(self) -> None:
        """A gesture that Esc cannot reach ends; a drop is the window system's."""
        self._panning = False
        if not isinstance(self.gesture, Drop):
            self.cancel()

    # -- the mouse ----------------------------------------------------------------------------------------------------

    def press(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        if self.gesture is not None:
            return
        at = self.view.to_map(event.position())
        if event.button() == Button.RightButton:
            scene = self.view.map_scene
            ref = scene.pick(*at, REACH * self.view.unit)
            if ref is None or not scene.is_selected(ref):
                scene.select([ref] if ref else [])
        self.gesture = gesture_for(self.view, at, event.button(), event.modifiers(), self._panning)
        self._button = event.button()
        self._show_cursor()
        self.view.overlay.refresh()

    def move(self, event: QMouseEvent) -> None:
        """Go on with the gesture, or hover."""
        if self.gesture is None:
            self.hover.move(self.view.to_map(event.position()))
            self.view.overlay.refresh()
            return
        self.go_on(event.position(), event.modifiers())
        if not isinstance(self.gesture, Pan):
            self._edge.watch(event.position())

    def release(self, event: QMouseEvent) -> None:
        """End the gesture."""
        if self.gesture is None or event.button() != self._button:
            return
        at, gesture = self.view.to_map(event.position()), self._take()
        assert gesture is not None
        gesture.release(at, event.modifiers())
        self.view.overlay.refresh()

    def leave(self) -> None:
        """Nothing is hovered any more."""
        self.hover.forget()
        self.view.overlay.refresh()

    # -- a drag from the palette --------------------------------------------------------------------------------------

    def drag_enter(self, event: QDragMoveEvent) -> None:
        """Begin a drop, if it is something from the palette."""
        word = dragged_word(event.mimeData())
        if not word:
            event.ignore()
            return
        self.cancel()
        self.gesture = Drop(self.view, self.view.to_map(event.position()), word)
        event.acceptProposedAction()

    def drag_move(self, event: QDragMoveEvent) -> None:
        """Show where it would land."""
        if not isinstance(self.gesture, Drop):
            event.ignore()
            return
        self.go_on(event.position(), event.modifiers())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(self.gesture.problem is None)

    def drop(self, event: QDropEvent) -> None:
        """Ask for what was dropped."""
        if not isinstance(self.gesture, Drop):
            event.ignore()
            return
        gesture = self._take()
        assert gesture is not None
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        gesture.release(self.view.to_map(event.position()), event.modifiers())
        self.view.overlay.refresh()
