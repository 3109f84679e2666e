"""Which gesture a press of the pointer begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from designer.canvas.tools.connect import Connect, Reconnect
from designer.canvas.tools.gesture import Gesture, Modifiers
from designer.canvas.tools.move import Move
from designer.canvas.tools.pan import Pan
from designer.canvas.tools.select import Click, RubberBand
from designer.drawing.geometry import Point
from designer.model.elements import flow_ends

if TYPE_CHECKING:
    from designer.canvas.view import MapView

REACH = 6.0  # pixels from a flow within which a press means it


def gesture_for(view: MapView, at: Point, button: Qt.MouseButton, modifiers: Modifiers, panning: bool) -> Gesture | None:
    """The gesture that a press `at` (map units) begins; `panning` while the space bar is held."""
    if button == Qt.MouseButton.MiddleButton or (panning and button == Qt.MouseButton.LeftButton):
        return Pan(view, at)
    if button != Qt.MouseButton.LeftButton:
        return None
    return _on_handle(view, at) or _on_element(view, at, modifiers)


def _on_handle(view: MapView, at: Point) -> Gesture | None:
    source = view.hover.handle_at(at)
    if source is not None:
        return Connect(view, at, source)
    grip = view.hover.grip_at(at)
    return Reconnect(view, at, *flow_ends(grip[0]), grip[1]) if grip else None


def _on_element(view: MapView, at: Point, modifiers: Modifiers) -> Gesture:
    ref = view.map_scene.pick(*at, REACH * view.unit)
    if ref is None:
        return RubberBand(view, at, modifiers)
    return Click(view, at, ref) if ref.collection == "flows" else Move(view, at, ref, modifiers)
