"""Moving steps and notes by dragging: they follow the pointer, their flows follow them, and one edit puts them down."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from designer.canvas.landing import landed
from designer.canvas.marks import SELECTION, outline, verdict
from designer.canvas.tools.align import Align
from designer.canvas.tools.gesture import ADDING, Gesture, Modifiers
from designer.canvas.tools.select import toggled
from designer.drawing.geometry import Box, Point
from designer.drawing.map import drag_preview
from designer.drawing.shapes import Rectangle, Shape
from designer.editing.edits import Place, move_steps
from designer.editing.rules import may_move
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.elements import Ref

if TYPE_CHECKING:
    from designer.canvas.view import MapView

OUTSIDE = say(QT_TRANSLATE_NOOP("canvas", "Steps stand in the cells of lanes and stages. Drop them there."))
MOST_SHOWN = 200  # of so many steps each follows the pointer; of more only a frame around them
MOST_ALIGNED = 400
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
        self.cells: dict[str, Cell] = {}
        self.targets: dict[Cell, Message | None] = {}
        self.hull: Box | None = None  # around all of them, where they stood
        self.shift: tuple[float, float] | None = None
        self.align = Align((), ())
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
        self._drag_to(at, modifiers)

    def _lift(self) -> None:
        scene = self.view.map_scene
        if not scene.is_selected(self.ref):
            scene.select([*scene.selected_refs(), self.ref])
        self.dragging = True
        boxes = scene.map.boxes
        self.boxes = {ref.id: boxes[ref.id] for ref in scene.selected_refs() if ref.collection in ("steps", "notes")}
        self.hull = _around(self.boxes.values())
        scene.lift(self.boxes, True)
        if len(self.boxes) > MOST_SHOWN:
            return
        sight = self.view.visible_steps()
        self.align = Align(sight if len(sight) <= MOST_ALIGNED else [], self.boxes)
        self.flows = list(drag_preview(scene.map, self.boxes))
        self.view.still.begin([*map(scene.flow_item, self.flows), *map(scene.box_item, self.boxes)])

    def _drag_to(self, at: Point, modifiers: Modifiers) -> None:
        scene, shift = self.view.map_scene, self._shift(at, modifiers)
        if shift == self.shift:
            return
        self.shift, map = shift, scene.map
        moved = {id: box.moved(*shift) for id, box in self.boxes.items()}
        if len(moved) <= MOST_SHOWN:
            scene.preview(moved, drag_preview(map, moved))
            self.view.still.follow()
        cells = {id: cell for id, box in moved.items() if (cell := map.grid.cell_at(*box.center))}
        if cells != self.cells:
            self.cells = cells
            self.targets = self._targets()
        self.cursor = Qt.CursorShape.ForbiddenCursor if self.refusal else Qt.CursorShape.ClosedHandCursor

    def _shift(self, at: Point, modifiers: Modifiers) -> tuple[float, float]:
        """How far the steps are dragged: in steps of `SNAP`, or into line with others; as far as the pointer went with Alt."""
        dx, dy = at.x - self.start.x, at.y - self.start.y
        if modifiers & Modifiers.AltModifier:
            return float(round(dx)), float(round(dy))
        into_x, into_y = self.align.shift(self.boxes[self.ref.id].moved(dx, dy), self.view.unit)
        return (
            round(dx / SNAP) * SNAP if into_x is None else dx + into_x,
            round(dy / SNAP) * SNAP if into_y is None else dy + into_y,
        )

    def _targets(self) -> dict[Cell, Message | None]:
        """The cells that the steps would come to stand in, each with why they may not."""
        cells: dict[Cell, list[str]] = {}
        for id, cell in self.cells.items():
            cells.setdefault(cell, []).append(id)
        return {cell: may_move(self.view.map_scene.blueprint, ids, *cell) for cell, ids in cells.items()}

    @property
    def refusal(self) -> Message | None:
        """Why the dragged steps may not stand where they are now."""
        if len(self.cells) < len(self.boxes):
            return OUTSIDE
        return next((problem for problem in self.targets.values() if problem), None)

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Put the steps down where they are, or take the press for a click."""
        if not self.dragging:
            self._click(modifiers)
            return
        self._drag_to(at, modifiers)
        refusal = self.refusal
        self.cancel()
        if refusal:
            self.view.say(refusal)
        elif self.shift is not None and self.shift != (0, 0):
            self.view.edit_requested.emit(move_steps(self._landing(*self.shift)))

    def _landing(self, dx: float, dy: float) -> dict[str, Place]:
        """Where the steps come to stand: never on top of another. Very many keep the places they were dropped at."""
        map = self.view.map_scene.map
        if len(self.boxes) > MOST_SHOWN:
            there, boxes = map.grid.position_in_cell, self.boxes
            return {id: Place(*cell, there(*cell, boxes[id].x + dx, boxes[id].y + dy)) for id, cell in self.cells.items()}
        return landed(map, self.cells, {id: box.moved(dx, dy) for id, box in self.boxes.items()})

    def _click(self, modifiers: Modifiers) -> None:
        scene = self.view.map_scene
        if modifiers & ADDING:
            scene.select(toggled(scene.selected_refs(), self.ref))
        elif self.was_selected:
            scene.select([self.ref])

    def cancel(self) -> None:
        """Put everything back where the map says."""
        if self.dragging:
            scene = self.view.map_scene
            scene.lift(self.boxes, False)
            scene.end_preview(self.boxes if len(self.boxes) <= MOST_SHOWN else (), self.flows)
            self.view.still.end()

    def marks(self) -> Iterable[Shape]:
        """The cells that the steps would come to stand in; for very many steps also where they would be."""
        if not self.dragging:
            return
        grid, unit = self.view.map_scene.map.grid, self.view.unit
        for cell, problem in self.targets.items():
            yield Rectangle(grid.cell(*cell), "", verdict(not problem), 2 * unit, 4 * unit, "" if problem is None else "dash")
        yield from self.align.marks(unit)
        if self.hull and self.shift and len(self.boxes) > MOST_SHOWN:
            yield outline(self.hull.moved(*self.shift), SELECTION, unit, 2.0, "dash")


def _around(boxes: Iterable[Box]) -> Box | None:
    found: Box | None = None
    for box in boxes:
        found = box if found is None else found.union(box)
    return found
