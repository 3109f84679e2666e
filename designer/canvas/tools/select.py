"""Selecting with the pointer: a click on something, or a rubber band over an empty part of the map."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from designer.canvas.marks import SELECTION
from designer.canvas.tools.gesture import ADDING, Gesture, Modifiers, area
from designer.drawing.geometry import Box, Point
from designer.drawing.shapes import Rectangle, Shape
from designer.model.elements import Ref

if TYPE_CHECKING:
    from designer.canvas.view import MapView


def toggled(selected: list[Ref], ref: Ref) -> list[Ref]:
    """`selected` with `ref` added, or taken away if it is there."""
    return [other for other in selected if other != ref] if ref in selected else [*selected, ref]


class Click(Gesture):
    """A press on something that cannot be dragged, a flow: selects it."""

    def __init__(self, view: MapView, at: Point, ref: Ref) -> None:
        super().__init__(view, at)
        self.ref = ref

    def release(self, at: Point, modifiers: Modifiers) -> None:
        """Select, or with Ctrl or Shift add or take away."""
        selected = self.view.map_scene.selected_refs()
        self.view.map_scene.select(toggled(selected, self.ref) if modifiers & ADDING else [self.ref])


class RubberBand(Gesture):
    """Selects the steps and notes that the band touches; with Ctrl or Shift in addition to what is selected."""

    def __init__(self, view: MapView, at: Point, modifiers: Modifiers) -> None:
        super().__init__(view, at)
        self.before = self.view.map_scene.selected_refs()
        self.kept = self.before if modifiers & ADDING else []
        self.band: Box | None = None
        self.view.map_scene.select(self.kept)

    def move(self, at: Point, modifiers: Modifiers) -> None:
        """Stretch the band."""
        self.band = area(self.start, at)
        self.view.map_scene.select([*self.kept, *self.view.map_scene.refs_in(QRectF(*self.band))])

    def cancel(self) -> None:
        """Select what was selected before."""
        self.view.map_scene.select(self.before)

    def marks(self) -> Iterable[Shape]:
        """The band."""
        if self.band:
            yield Rectangle(self.band, "", SELECTION, self.view.unit, 0, "dash")
