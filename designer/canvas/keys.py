"""What the keys do on the map alone: one table. Keys of the whole window (Delete, F2, copy, ...) live in the window's table of actions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

from designer.canvas.walk import neighbour
from designer.editing.edits import delete, nudge
from designer.model.elements import Position

if TYPE_CHECKING:
    from designer.canvas.view import MapView

NUDGE, LARGE_NUDGE = 4.0, 24.0  # map units
Key = Qt.Key
Command = Callable[["MapView"], bool]
DIRECTIONS = {Key.Key_Left: (-1, 0), Key.Key_Right: (1, 0), Key.Key_Up: (0, -1), Key.Key_Down: (0, 1)}


def press(view: MapView, event: QKeyEvent) -> bool:
    """Do what the key asks for; False if it means nothing here."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    command = COMMANDS.get(QKeyCombination(modifiers, Key(event.key())).toCombined())
    return command(view) if command else False


def _escape(view: MapView) -> bool:
    if not view.cancel_gesture():
        view.map_scene.select(())
    return True


def _delete(view: MapView) -> bool:
    refs = view.map_scene.selected_refs()
    if refs:
        view.edit_requested.emit(delete(refs))
    return bool(refs)


def _edit_name(view: MapView) -> bool:
    refs = view.map_scene.selected_refs()
    if len(refs) == 1:
        view.start_editing_name(refs[0])
    return len(refs) == 1


def _nudger(dx: float, dy: float) -> Command:
    def command(view: MapView) -> bool:
        shown = shown_positions(view)
        if shown:
            view.edit_requested.emit(nudge(list(shown), dx, dy, shown))
        return bool(shown)

    return command


def _walker(dx: int, dy: int) -> Command:
    def command(view: MapView) -> bool:
        found = neighbour(view.map_scene.map, view.map_scene.selected_refs(), dx, dy)
        if found is not None:
            view.map_scene.select([found])
            view.show_ref(found)
        return True

    return command


def shown_positions(view: MapView) -> dict[str, Position]:
    """Where the selected steps and notes stand in their cells."""
    scene, places = view.map_scene, {}
    for ref in scene.selected_refs():
        if ref.collection in ("steps", "notes"):
            element, box = scene.blueprint.table(ref.collection)[ref.id], scene.map.boxes[ref.id]
            places[ref.id] = scene.map.grid.position_in_cell(element.lane, element.stage, box.x, box.y)
    return places


def _table() -> dict[int, Command]:
    table: dict[int, Command] = {
        Key.Key_Escape: _escape,
        Key.Key_Backspace: _delete,
        Key.Key_Return: _edit_name,
        Key.Key_Enter: _edit_name,
    }
    for key, (dx, dy) in DIRECTIONS.items():
        table[key] = _nudger(dx * NUDGE, dy * NUDGE)
        table[QKeyCombination(Qt.KeyboardModifier.ShiftModifier, key).toCombined()] = _nudger(dx * LARGE_NUDGE, dy * LARGE_NUDGE)
        table[QKeyCombination(Qt.KeyboardModifier.ControlModifier, key).toCombined()] = _walker(dx, dy)
    return {int(key): command for key, command in table.items()}


COMMANDS = _table()
