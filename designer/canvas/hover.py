"""What the pointer rests on, and the handles that this brings up: one that starts a flow, and grips at a selected flow's ends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from designer.canvas.items import FlowItem
from designer.canvas.marks import HANDLE, grip, handle
from designer.drawing.geometry import Point
from designer.drawing.map import Map
from designer.drawing.shapes import Shape
from designer.editing.rules import may_leave
from designer.model.elements import Ref, Step

if TYPE_CHECKING:
    from designer.canvas.view import MapView

LEAST_ZOOM = 0.3  # handles need a step to stand beside
HANDLE_GAP = 14.0  # pixels from the step's edge to the middle of the handle
HANDLE_REACH = 11.0
GRIP_REACH = 8.0


class Hover:
    """The step under the pointer; it stays hovered until the pointer has left its handle, too."""

    def __init__(self, view: MapView) -> None:
        self.view = view
        self.step: str | None = None
        self._found: dict[str, tuple[Map, float, Point]] = {}  # where handles stand, on which map and at which size of a pixel

    def move(self, at: Point) -> None:
        """The pointer moved, with no button down."""
        ref = self.view.map_scene.pick(*at, 0)
        if ref and ref.collection == "steps":
            self.step = ref.id
        elif self.step is not None and not self._reaches(self.step, at):
            self.step = None

    def _reaches(self, id: str, at: Point) -> bool:
        """Whether the pointer is on the step, its handle, or the way between them."""
        around = (HANDLE_GAP + HANDLE_REACH) * self.view.unit
        return self.view.map_scene.box_item(id).box.grown(around).contains(*at)

    def forget(self) -> None:
        """The pointer has gone, the map is another one, or something else was chosen."""
        self.step = None
        self._found.clear()

    def tooltip(self, at: Point) -> str:
        """What the handle or grip at the point is for; "" where there is none."""
        if self.handle_at(at):
            return QCoreApplication.translate("canvas", "Drag to another step to connect it, or to an empty place to add the next step")
        return QCoreApplication.translate("canvas", "Drag to lead the flow to another step") if self.grip_at(at) else ""

    def handles(self) -> Iterator[tuple[str, Point]]:
        """The steps that show a handle, and where."""
        scene = self.view.map_scene
        if self.view.zoom < LEAST_ZOOM:
            return
        chosen = scene.selected_refs()
        single = chosen[0].id if len(chosen) == 1 and chosen[0].collection == "steps" else None
        for id in dict.fromkeys((self.step, single)):
            step = scene.shown.blueprint.steps.get(id) if id else None
            if step is not None and may_leave(step) is None:
                yield step.id, self._place(step)

    def _place(self, step: Step) -> Point:
        map, unit = self.view.map_scene.shown, self.view.unit
        known = self._found.get(step.id)
        if known is None or known[0] is not map or known[1] != unit:
            known = self._found[step.id] = map, unit, self._clear_place(step)
        return known[2]

    def _clear_place(self, step: Step) -> Point:
        """At the right if it is clear of flows and steps there: a handle on a flow would be taken for a part of it."""
        scene, gap, reach = self.view.map_scene, HANDLE_GAP * self.view.unit, HANDLE_REACH * self.view.unit
        box = scene.box_item(step.id).box
        spots = (
            Point(box.right + gap, box.center.y),
            Point(box.right + gap, box.bottom + gap / 2),
            Point(box.right + gap, box.y - gap / 2),
            Point(box.right - gap, box.bottom + gap * 1.5),
            Point(box.center.x, box.bottom + gap * 1.5),
        )
        return next((spot for spot in spots if scene.pick(*spot, reach) is None), spots[1])

    def handle_at(self, at: Point) -> str | None:
        """The step whose handle is at the point."""
        reach = HANDLE_REACH * self.view.unit
        return next((id for id, place in self.handles() if _near(at, place, reach)), None)

    def grips(self) -> Iterator[tuple[Ref, Point, bool]]:
        """The ends of the one selected flow: its reference, where, and whether it is the source's end."""
        chosen = self.view.map_scene.selected_refs()
        if len(chosen) == 1 and chosen[0].collection == "flows":
            item = self.view.map_scene.item_of(chosen[0])
            if isinstance(item, FlowItem):  # a flow that was just made is shown soon
                yield chosen[0], item.route.points[0], True
                yield chosen[0], item.route.points[-1], False

    def grip_at(self, at: Point) -> tuple[Ref, bool] | None:
        """The grip at the point: the flow, and whether it is the source's end."""
        reach = GRIP_REACH * self.view.unit
        return next(((ref, is_source) for ref, place, is_source in self.grips() if _near(at, place, reach)), None)

    def marks(self) -> Iterator[Shape]:
        """The handles."""
        for _, place in self.handles():
            yield from handle(place, HANDLE, self.view.unit)
        for _, place, _ in self.grips():
            yield grip(place, HANDLE, self.view.unit)


def _near(a: Point, b: Point, reach: float) -> bool:
    return abs(a.x - b.x) <= reach and abs(a.y - b.y) <= reach
