"""Drawing a flow: from the handle of a step to another step, or to an empty place, where a new activity is made."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

from designer.canvas.marks import ALLOWED, HANDLE, OUTLINE, guide, outline, verdict
from designer.canvas.requests import add_connected_at
from designer.canvas.tools.gesture import Gesture, Modifiers
from designer.drawing.geometry import Box, Point
from designer.drawing.shapes import Shape
from designer.editing.edits import connect, reconnect
from designer.editing.rules import may_connect
from designer.i18n import Message
from designer.model.elements import flow_ref

if TYPE_CHECKING:
    from designer.canvas.view import MapView

MOST_OUTLINED = 400


class ToStep(Gesture):
    """What connecting and reconnecting share: a line to the pointer, and the steps that it may end on."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view: MapView, at: Point, fixed: str) -> None:
        super().__init__(view, at)
        self.fixed = fixed
        self.at = at
        self.over: str | None = None
        self.problem: Message | None = None
        self.open = [box for id, box in self._in_sight() if self.check(id) is None]

    def check(self, id: str) -> Message | None:
        """Why the flow may not end on the step `id`."""
        raise AssertionError("every connecting gesture has a rule")

    def line(self) -> tuple[Point, Point]:
        """From where to where the line to the pointer runs."""
        return self.view.map_scene.map.boxes[self.fixed].center, self.at

    def _in_sight(self) -> list[tuple[str, Box]]:
        found = self.view.visible_steps()
        return found if len(found) <= MOST_OUTLINED else []

    def _step_at(self, at: Point) -> str | None:
        """The step under the pointer, or the nearest one in whose outline it is."""
        scene, near = self.view.map_scene, OUTLINE * self.view.unit
        around = QRectF(at.x - near, at.y - near, 2 * near, 2 * near)
        found = [ref.id for ref in scene.refs_in(around) if ref.collection == "steps" and ref.id != self.fixed]
        return min(found, key=lambda id: _away(scene.map.boxes[id], at), default=None)

    def move(self, at: Point, modifiers: Modifiers) -> None:
        """Follow the pointer and say what would happen under it."""
        self.at = at
        self.over = self._step_at(at)
        self.problem = self.check(self.over) if self.over else None
        self.cursor = Qt.CursorShape.ForbiddenCursor if self.problem else Qt.CursorShape.CrossCursor

    def marks(self) -> Iterable[Shape]:
        """The line, the steps that it may end on, and the step under the pointer."""
        unit = self.view.unit
        for box in self.open:
            yield outline(box, ALLOWED, unit, 1.0)
        if self.over:
            yield outline(self.view.map_scene.map.boxes[self.over], verdict(self.problem is None), unit, 3.0)
        yield guide(self.line(), verdict(self.problem is None) if self.over else HANDLE, unit)


def _away(box: Box, at: Point) -> float:
    """How far the point is from the box, along the axis on which it is farther; 0 inside."""
    return max(box.x - at.x, at.x - box.right, box.y - at.y, at.y - box.bottom, 0.0)


class Connect(ToStep):
    """From a step's handle to a target."""

    def check(self, id: str) -> Message | None:
        """Whether a flow may run from the step to `id`."""
        return may_connect(self.view.map_scene.blueprint, self.fixed, id)

    def line(self) -> tuple[Point, Point]:
        """From the handle."""
        return self.start, self.at

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Connect, or make a new connected activity on an empty place."""
        self.move(at, modifiers)
        if self.problem:
            self.view.say(self.problem)
        elif self.over:
            self.view.edit_requested.emit(connect(self.fixed, self.over))
        elif self._far_enough(at):
            add_connected_at(self.view, self.fixed, at)

    def _far_enough(self, at: Point) -> bool:
        """Whether the pointer left the step: a mere click on the handle makes nothing there."""
        own = self.view.map_scene.map.boxes[self.fixed].grown(24 * self.view.unit)
        return not own.contains(*at) and self.view.map_scene.pick(*at, 0) is None


class Reconnect(ToStep):
    """From an end of a selected flow to another step; the other end is `fixed`."""

    def __init__(self, view: MapView, at: Point, source: str, target: str, moving_source: bool) -> None:
        self.ends = source, target
        self.moving_source = moving_source
        super().__init__(view, at, target if moving_source else source)

    def check(self, id: str) -> Message | None:
        """Whether the flow may run between its fixed end and `id`; its own old end always may stay."""
        if id in self.ends:
            return None
        ends = (id, self.fixed) if self.moving_source else (self.fixed, id)
        return may_connect(self.view.map_scene.blueprint, *ends)

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Put the end on the step under the pointer; anywhere else the flow stays as it is."""
        self.move(at, modifiers)
        if self.problem:
            self.view.say(self.problem)
            return
        if self.over is None or self.over in self.ends:
            return
        new = {"new_source": self.over} if self.moving_source else {"new_target": self.over}
        self.view.edit_requested.emit(reconnect(*self.ends, **new))
        ends = (self.over, self.fixed) if self.moving_source else (self.fixed, self.over)
        self.view.map_scene.select([flow_ref(*ends)])
