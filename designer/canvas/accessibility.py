"""The map for screen readers: the view is a list, its steps and notes are the items, each with a name and a description.

Qt asks the factory for an interface when something first needs it; items of a scene are no widgets, and without this nobody
but a sighted user would know of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid

from designer.model.elements import Note, Ref

if TYPE_CHECKING:
    from designer.canvas.view import MapView


class MapViewBase:
    """What the factory knows a map view by."""

    accessible: QAccessibleInterface | None = None


Role, Words = QAccessible.Role, QAccessible.Text


class ElementInterface(QAccessibleInterface):
    """One step or note; it stays valid as long as the blueprint has it."""

    def __init__(self, view: MapView, ref: Ref) -> None:
        super().__init__()
        self._view, self._ref = view, ref

    def isValid(self) -> bool:
        """Whether the map still shows it."""
        return isValid(self._view) and self._view.map_scene.item_of(self._ref) is not None

    def object(self) -> QObject:
        """No QObject stands for it."""
        return cast(QObject, None)

    def window(self) -> QWindow:
        """The window of the view."""
        return self._view.window().windowHandle()

    def role(self) -> QAccessible.Role:
        """An item of a list."""
        return Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        """Its name; as a description what its tooltip says."""
        blueprint = self._view.map_scene.blueprint
        element = blueprint.get(self._ref)
        if element is None:
            return ""
        if kind == Words.Name:
            return element.text if isinstance(element, Note) else getattr(element, "name", "")
        return self._view.map_scene.tooltip_of(self._ref) if kind == Words.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Names are changed by an edit, not from here."""

    def rect(self) -> QRect:
        """Where it is on the screen."""
        area = self._view.area_of(self._ref)
        if area is None:
            return QRect()
        inside = self._view.viewportTransform().mapRect(area).toRect()
        return QRect(self._view.viewport().mapToGlobal(inside.topLeft()), inside.size())

    def state(self) -> QAccessible.State:
        """Selectable and focusable; focused when it is the one selected."""
        state = QAccessible.State()
        chosen = self._view.map_scene.selected_refs()
        state.selectable = state.focusable = True
        state.selected = self._ref in chosen
        state.focused = chosen == [self._ref] and self._view.hasFocus()
        state.invalid = not self.isValid()
        return state

    def parent(self) -> QAccessibleInterface:
        """The map."""
        return QAccessible.queryAccessibleInterface(self._view)

    def child(self, index: int) -> QAccessibleInterface:
        """It has no parts."""
        return cast(QAccessibleInterface, None)

    def childCount(self) -> int:
        """It has no parts."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """It has no parts."""
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """It has no parts."""
        return cast(QAccessibleInterface, None)


class MapInterface(QAccessibleWidget):
    """The view as a list of its steps and notes, in the document's order."""

    def __init__(self, view: MapView) -> None:
        super().__init__(view, Role.List)
        self._view = view
        self._known: dict[Ref, ElementInterface] = {}

    def refs(self) -> list[Ref]:
        """The elements in order."""
        blueprint = self._view.map_scene.blueprint
        return [*(Ref("steps", id) for id in blueprint.steps), *(Ref("notes", id) for id in blueprint.notes)]

    def of(self, ref: Ref) -> ElementInterface:
        """The interface of one element."""
        found = self._known.get(ref)
        if found is None:
            found = self._known[ref] = ElementInterface(self._view, ref)
            QAccessible.registerAccessibleInterface(found)
        return found

    def childCount(self) -> int:
        """How many elements there are."""
        return len(self.refs())

    def child(self, index: int) -> QAccessibleInterface:
        """The element at `index`."""
        refs = self.refs()
        return self.of(refs[index]) if 0 <= index < len(refs) else cast(QAccessibleInterface, None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The index of an element's interface."""
        ref = getattr(child, "_ref", None)
        refs = self.refs()
        return refs.index(ref) if ref in refs else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """The element at a pixel of the screen."""
        at = self._view.viewport().mapFromGlobal(QPoint(x, y))
        ref = self._view.map_scene.pick(*self._view.to_map(at.toPointF()), 0)
        return self.of(ref) if ref and ref.collection in ("steps", "notes") else cast(QAccessibleInterface, None)

    def focusChild(self) -> QAccessibleInterface:
        """The one selected element."""
        chosen = self._view.map_scene.selected_refs()
        only = chosen[0] if len(chosen) == 1 and chosen[0].collection in ("steps", "notes") else None
        return self.of(only) if only else cast(QAccessibleInterface, None)


def _factory(key: str, obj: QObject) -> QAccessibleInterface | None:
    """The interface of a map view; None leaves any other object to Qt. The view keeps it, since Qt holds no reference."""
    if not isinstance(obj, MapViewBase):
        return None
    if obj.accessible is None:
        obj.accessible = MapInterface(cast("MapView", obj))
    return obj.accessible


def install() -> None:
    """Have Qt ask here for the interfaces of maps; once is enough, and again does no harm."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_factory)


def announce_selection(view: MapView) -> None:
    """Tell a screen reader that listens which element the keyboard is on now."""
    if not QAccessible.isActive() or not view.hasFocus():
        return
    interface = QAccessible.queryAccessibleInterface(view)
    child = interface.focusChild() if interface else None
    if child is not None:
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(interface.indexOfChild(child))
        QAccessible.updateAccessibility(event)


_installed: list[bool] = []
