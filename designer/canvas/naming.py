"""Which text of an element is edited in place, where the field stands, and what a new text asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import QWidget

from designer.canvas.name_editor import NameEditor
from designer.canvas.painting import inks, rect
from designer.canvas.requests import add_next, ask_name
from designer.canvas.scene import MapScene
from designer.drawing.geometry import Box
from designer.drawing.sizes import NAME_SIZE
from designer.model.blueprint import Blueprint
from designer.model.elements import Flow, Note, Ref, flow_ends

if TYPE_CHECKING:
    from designer.canvas.view import MapView

NAMED = ("steps", "notes", "flows", "lanes", "stages")
LEAST_WIDTH, LEAST_HEIGHT = 110.0, 26.0  # pixels: a bar or a short label must leave room to type
ASIDE = QRect(-1000, -1000, 160, 60)  # out of sight, where a field takes the keys for what is not painted yet


def text_of(blueprint: Blueprint, ref: Ref) -> str | None:
    """What is edited in place: a name, a note's text, a flow's condition; None where there is nothing to edit."""
    element = blueprint.get(ref) if ref.collection in NAMED else None
    if element is None:
        return None
    if isinstance(element, Note):
        return element.text
    return element.when if isinstance(element, Flow) else getattr(element, "name", "")


def is_shown(scene: MapScene, ref: Ref) -> bool:
    """Whether what `ref` names is on the map that is painted: what was just added need not be."""
    if ref.collection in ("steps", "notes"):
        return ref.id in scene.shown.boxes
    return flow_ends(ref) in scene.shown.routes if ref.collection == "flows" else scene.shown.blueprint.get(ref) is not None


def place_of(scene: MapScene, ref: Ref) -> QRectF:
    """Where on the map that is painted the text of a step, note or flow stands, in map units."""
    if ref.collection != "flows":
        return rect(scene.shown.boxes[ref.id])
    route = scene.shown.routes[flow_ends(ref)]
    if route.label_at:
        return rect(route.label_at)
    half = len(route.points) // 2
    a, b = route.points[half - 1], route.points[half]
    return rect(Box((a.x + b.x) / 2 - 40, (a.y + b.y) / 2 - 12, 80, 24))


def roomy(area: QRectF) -> QRect:
    """`area` in pixels, made large enough to type in."""
    wide, high = max(area.width(), LEAST_WIDTH), max(area.height(), LEAST_HEIGHT)
    return QRectF(area.center().x() - wide / 2, area.center().y() - high / 2, wide, high).toRect()


class Naming:
    """The editing in place of one view: at most one field at a time, which moves along with what it names."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self.editor: NameEditor | None = None

    def start(self, ref: Ref) -> None:
        """Open the field for `ref`; an open one is committed first. What has no name is passed over."""
        if self.editor is not None:
            self.editor.commit()
        view = self._view
        text = text_of(view.map_scene.blueprint, ref)
        if text is None:
            return
        if view.headers.of(ref.collection) is None:
            view.show_ref(ref)
        self.editor = NameEditor(self._parent(ref), ref, text, ref.collection == "notes")
        self.editor.finished.connect(self._finish)
        ink, role = inks(view.map_scene.theme), "note" if ref.collection == "notes" else "step"
        self.editor.set_colors(ink.color(f"{role}.text"), ink.color(f"{role}.fill"))
        left = ref.collection in ("notes", "lanes")
        align = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignHCenter
        self.editor.open_over(self._area(ref), NAME_SIZE * view.zoom, align)

    def place(self) -> None:
        """The map has scrolled or was zoomed: the field goes along."""
        if self.editor is not None:
            self.editor.setGeometry(self._area(self.editor.ref))

    def follow(self) -> None:
        """The map is another one: the field goes along, or away with what it names."""
        if self.editor is None:
            return
        if text_of(self._view.map_scene.blueprint, self.editor.ref) is None:
            self.editor.cancel()
        else:
            self.place()

    def _parent(self, ref: Ref) -> QWidget:
        return self._view.headers.of(ref.collection) or self._view.viewport()

    def _area(self, ref: Ref) -> QRect:
        if not is_shown(self._view.map_scene, ref):
            return ASIDE
        header = self._view.headers.of(ref.collection)
        if header is not None:
            return header.area_of(ref).adjusted(1, 1, -1, -1)
        transform = self._view.viewportTransform()
        return roomy(transform.mapRect(place_of(self._view.map_scene, ref)))

    def _finish(self, text: str | None) -> None:
        editor, self.editor = self.editor, None
        if editor is None:
            return
        had_focus = editor.hasFocus()
        editor.hide()
        editor.deleteLater()
        if had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        ref = editor.ref if text is None else ask_name(self._view, editor.ref, text)
        if editor.onward and had_focus and self._is_named(ref, editor.text()):
            add_next(self._view, ref.id)

    def _is_named(self, ref: Ref, text: str) -> bool:
        """Whether `ref` is a step that is called as was typed: where that was refused, nothing is to follow it."""
        step = self._view.map_scene.blueprint.steps.get(ref.id) if ref.collection == "steps" else None
        return step is not None and step.name == text
