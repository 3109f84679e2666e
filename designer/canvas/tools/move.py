"""Moving steps and notes by dragging: they follow the pointer, their flows follow them, and one edit puts them down."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from designer.canvas.marks import verdict
from designer.canvas.requests import ask_move
from designer.canvas.tools.gesture import ADDING, Gesture, Modifiers
from designer.canvas.tools.select import toggled
from designer.drawing.geometry import Box, Point
from designer.drawing.map import drag_preview
from designer.drawing.shapes import Rectangle, Shape
from designer.editing.edits import Place, move_steps
from designer.editing.rules import may_move
from designer.i18n import Message
from designer.model.elements import Ref

if TYPE_CHECKING:
    from designer.canvas.view import MapView

SNAP = 4.0  # map units; round figures make small differences in the file
Cell = tuple[str, str]


class Move(Gesture):
    """A press on a step or note: a click if the pointer stays, a drag if it leaves."""

    def __init__(self, view: MapView, at: Point, ref: Ref, modifiers: Modifiers) -> None:
        super().__init__(view, at)
        self.ref = ref
        self.dragging = False
        self.boxes: dict[str, Box] = {}
        self.flows: list[tuple[str, str]] = []
        self.targets: dict[Cell, Message | None] = {}
        selected = view.map_scene.selected_refs()
        self.was_selected = ref in selected
        if not self.was_selected and not modifiers & ADDING:
            view.map_scene.select([ref])

    def move(self, at: Point, modifiers: Modifiers) -> None:
        """Drag, once the pointer has gone far enough to mean it."""
        if not self.dragging:
            if (abs(at.x - self.start.x) + abs(at.y - self.start.y)) * self.view.zoom < QApplication.startDragDistance():
                return
            self._lift()
        self._drag_to(at)

    def _lift(self) -> None:
        scene = self.view.map_scene
        if not scene.is_selected(self.ref):
            scene.select([*scene.selected_refs(), self.ref])
        self.dragging = True
        self.boxes = {ref.id: scene.map.boxes[ref.id] for ref in scene.selected_refs() if ref.collection in ("steps", "notes")}

    def _drag_to(self, at: Point) -> None:
        scene, moved = self.view.map_scene, self._moved(at)
        routes = drag_preview(scene.map, moved)
        self.flows = list(routes)
        scene.preview(moved, routes)
        self.targets = {cell: may_move(scene.blueprint, ids, *cell) for cell, ids in self._cells(moved).items()}
        self.cursor = Qt.CursorShape.ForbiddenCursor if self.refusal else Qt.CursorShape.ClosedHandCursor

    def _moved(self, at: Point) -> dict[str, Box]:
        dx = round((at.x - self.start.x) / SNAP) * SNAP
        dy = round((at.y - self.start.y) / SNAP) * SNAP
        return {id: box.moved(dx, dy) for id, box in self.boxes.items()}

    def _cells(self, moved: dict[str, Box]) -> dict[Cell, list[str]]:
        cells: dict[Cell, list[str]] = {}
        for id, box in moved.items():
            cell = self.view.map_scene.map.grid.cell_at(*box.center)
            if cell:
                cells.setdefault(cell, []).append(id)
        return cells

    @property
    def refusal(self) -> Message | None:
        """Why the dragged steps may not stand where they are now."""
        return next((problem for problem in self.targets.values() if problem), None)

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Put the steps down where they are, or take the press for a click."""
        if not self.dragging:
            self._click(modifiers)
            return
        self._drag_to(at)
        refusal, places = self.refusal, self._places(self._moved(at))
        self.cancel()
        if refusal:
            self.view.say(refusal)
        elif at != self.start and places:
            ask_move(self.view, move_steps(places), places)

    def _places(self, moved: dict[str, Box]) -> dict[str, Place]:
        grid, places = self.view.map_scene.map.grid, {}
        for id, box in moved.items():
            cell = grid.cell_at(*box.center)
            if cell:
                places[id] = Place(*cell, grid.position_in_cell(*cell, box.x, box.y))
        return places

    def _click(self, modifiers: Modifiers) -> None:
        scene = self.view.map_scene
        if modifiers & ADDING:
            scene.select(toggled(scene.selected_refs(), self.ref))
        elif self.was_selected:
            scene.select([self.ref])

    def cancel(self) -> None:
        """Put everything back where the map says."""
        if self.dragging:
            self.view.map_scene.end_preview(self.boxes, self.flows)

    def marks(self) -> Iterable[Shape]:
        """The cells that the steps would come to stand in."""
        if self.dragging:
            grid, unit = self.view.map_scene.map.grid, self.view.unit
            for cell, problem in self.targets.items():
                yield Rectangle(grid.cell(*cell), "", verdict(not problem), 2 * unit, 4 * unit, "" if problem is None else "dash")
