"""The scene of a map: it shows one blueprint and follows the changes that lead to the next.

Items are touched only where the boxes and routes of the map are other objects than before, or where an element that they show
has changed; a scene that has followed any edits equals one made afresh.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Mapping
from functools import partial
from math import inf

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtWidgets import QGraphicsScene

from designer.canvas.ahead import Ahead, is_large
from designer.canvas.arrival import Arrival, arrival
from designer.canvas.far import FarMap
from designer.canvas.items import BOX_Z, LIFTED_Z, BoxItem, EvidenceItem, FlowItem, FrameItem, LineItem, MapItem
from designer.canvas.look import Look
from designer.canvas.painting import rect
from designer.canvas.texts import translated
from designer.canvas.tooltips import tooltip
from designer.canvas.turns import SLICE, in_turn
from designer.drawing.geometry import Box
from designer.drawing.heat import Heat
from designer.drawing.map import FlowKey, Map, Route, build, update
from designer.drawing.theme import LIGHT, Theme
from designer.model.blueprint import Blueprint
from designer.model.compare import Changes, compare
from designer.model.elements import Ref, flow_ends

MANY = 60  # items


class MapScene(QGraphicsScene):
    """Shows a blueprint; see the module's text.

    `followed` is emitted when the shown map has become another one, `reframed` before it if bands, lanes, stages or lines have changed,
    `retouched` when single items look other than before while the map stays the same. `fell_behind` is emitted when a change will be shown
    later: until `followed`, what is painted is older than the document. `arriving` comes before it and `arrived` after it where much looks
    other than before; several turns of the event loop may lie between them.
    """

    selection_changed = Signal()
    followed = Signal()
    reframed = Signal()
    retouched = Signal()
    fell_behind = Signal()
    arriving = Signal()
    arrived = Signal()

    def __init__(self, theme: Theme = LIGHT, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = Look(build(Blueprint()), theme)
        self._boxes: dict[str, BoxItem] = {}
        self._flows: dict[FlowKey, FlowItem] = {}
        self._evidence: dict[FlowKey, EvidenceItem] = {}
        self._selected: dict[Ref, None] = {}
        self._frame = FrameItem(self.look)
        self.addItem(self._frame)
        self.far = FarMap(self.look, self._boxes, self._flows)
        self._ahead = Ahead(self)
        self._ahead.done.connect(self._arrive)
        self._arrival: Arrival | None = None  # what is shown in part

    # -- what is shown ------------------------------------------------------------------------------------------------

    @property
    def map(self) -> Map:
        """The map of the newest blueprint: if it is still being worked out, it is waited for."""
        self.catch_up()
        return self.look.map

    @property
    def blueprint(self) -> Blueprint:
        """The newest blueprint, which is shown, or will be soon."""
        if self._arrival is not None:
            return self._arrival.after.blueprint
        return self._ahead.blueprint or self.look.map.blueprint

    @property
    def shown(self) -> Map:
        """The map as it is painted, which may be older than the newest blueprint while `is_behind`."""
        return self.look.map

    @property
    def is_behind(self) -> bool:
        """Whether a change is still being worked out, or being shown."""
        return self._ahead.is_busy or self._arrival is not None

    @property
    def frame(self) -> FrameItem:
        """The item of bands, lanes, lines and headers."""
        return self._frame

    def show(self, blueprint: Blueprint) -> None:
        """Show `blueprint`, whatever was shown before; nothing is selected."""
        self.finish_arrival()
        self._ahead.forget()
        self.select(())
        known = list(self._all())
        self._show_whole(arrival(self.look.map, build(blueprint), None))
        for item in known:  # another document may use the same ids
            if item.scene() is self:
                item.forget()
        self.far.touch_all()

    def follow(self, blueprint: Blueprint, changes: Changes) -> None:
        """Show `blueprint`, which differs from the newest one by `changes`: at once, or soon where much of a large map moves."""
        self.finish_arrival()
        before = self.look.map
        if self._ahead.is_busy:  # what was under way is not wanted any more
            self._ahead.forget()
            changes = compare(before.blueprint, blueprint)
        if not changes or not is_large(before.blueprint, blueprint):
            self._show_whole(arrival(before, update(before, blueprint, changes), changes))
        elif self._ahead.ask(before, blueprint, changes):
            self.catch_up()
        else:
            self.fell_behind.emit()

    def catch_up(self) -> None:
        """Show what is being worked out; waits for it."""
        self.finish_arrival()
        if self._ahead.is_busy:
            self._show_whole(self._ahead.take().outcome())

    def finish_arrival(self) -> None:
        """Show all of what is shown in part: whoever looks items up must not find them half old and half new."""
        self._go_on(inf)

    def rest(self) -> None:
        """Nobody looks at the map any more: end the thread that works changes out. One that comes all the same begins another."""
        self._ahead.rest()

    @property
    def is_arriving(self) -> bool:
        """Whether a map is shown in part."""
        return self._arrival is not None

    def _arrive(self) -> None:
        coming = self._ahead.take().outcome()
        coming.in_turns = True
        self.arriving.emit()
        self._begin(coming)
        self._go_on(SLICE)

    def _show_whole(self, coming: Arrival) -> None:
        self._begin(coming)
        self.finish_arrival()

    def _begin(self, coming: Arrival) -> None:
        """Begin to show another map."""
        self._arrival = coming
        self._expect(len(coming.boxes))

    def _go_on(self, seconds: float) -> None:
        """Go on showing what has come, for about so long; all that finds its way by the shown map follows in one piece at the end."""
        coming = self._arrival
        if coming is None:  # somebody could not wait
            return
        end = time.perf_counter() + seconds
        for _ in range(len(coming.boxes) + len(coming.flows)):
            self._show_next(coming)
            if seconds < inf and time.perf_counter() >= end:
                in_turn(self, partial(self._go_on, SLICE))
                return
        before, self.look.map, self._arrival = self.look.map, coming.after, None
        self._follow_frame(before, coming.after)
        self._follow_evidence(before, coming.after)
        self._keep_selection()
        self.followed.emit()
        if coming.changes is not None:
            self._forget_changed(coming.changes)
        if coming.in_turns:
            self.arrived.emit()

    def _show_next(self, coming: Arrival) -> None:
        """Place or drop one box or flow."""
        after = coming.after
        if coming.boxes:
            id = coming.boxes.popleft()
            if id in after.boxes:
                self._place_box(Ref("steps" if id in after.blueprint.steps else "notes", id), after.boxes[id])
            else:
                self._drop_box(id)
            return
        ends = coming.flows.popleft()
        if ends in after.routes:
            self._place_flow(ends, after.routes[ends])
        else:
            self.removeItem(self._flows.pop(ends))
            self.far.touch_flow(ends)

    def _follow_frame(self, before: Map, after: Map) -> None:
        old, new = before.blueprint, after.blueprint
        same = before.grid is after.grid and all(getattr(old, name) is getattr(new, name) for name in ("lanes", "stages", "lines"))
        if not same:
            self._frame.place()
            self.setSceneRect(rect(after.grid.bounds))
            self.reframed.emit()

    def _place_box(self, ref: Ref, box: Box) -> None:
        id = ref.id
        item = self._boxes.get(id)
        if item is not None and item.ref != ref:
            self._drop_box(id)
            item = None
        if item is None:
            item = self._boxes[id] = BoxItem(self.look, ref, box)
            item.selected = ref in self._selected
            self.addItem(item)
        else:
            item.place(box)
        self.far.touch_box(id)

    def _drop_box(self, id: str) -> None:
        self.removeItem(self._boxes.pop(id))
        self.far.touch_box(id)

    def _place_flow(self, ends: FlowKey, route: Route) -> None:
        item = self._flows.get(ends)
        if item is None:
            item = self._flows[ends] = FlowItem(self.look, ends, route)
            item.selected = item.ref in self._selected
            self.addItem(item)
        else:
            item.place(route)
        self.far.touch_flow(ends)

    def _follow_evidence(self, before: Map, after: Map) -> None:
        if before.evidence is after.evidence:
            return
        for ends in before.evidence.keys() - after.evidence.keys():
            self.removeItem(self._evidence.pop(ends))
        for ends, points in after.evidence.items():
            if ends not in self._evidence:
                self._evidence[ends] = EvidenceItem(self.look, ends)
                self.addItem(self._evidence[ends])
            elif before.evidence.get(ends) is not points:
                self._evidence[ends].place()

    def _forget_changed(self, changes: Changes) -> None:
        """Steps whose own attributes, or whose lane's, have changed look other than before in the same place."""
        lanes = set(changes["lanes"].changed)
        ids = {*changes["steps"].changed, *changes["notes"].changed}
        if lanes:
            ids.update(step.id for step in self.blueprint.steps.values() if step.lane in lanes)
        for id in ids:
            if id in self._boxes:
                self._boxes[id].forget()
                self.far.touch_box(id)

    # -- in the middle of a drag --------------------------------------------------------------------------------------

    def preview(self, moved: Mapping[str, Box], routes: Mapping[FlowKey, Route]) -> None:
        """Show steps and notes elsewhere, and flows along other ways, while the map stays as it is."""
        for id, box in moved.items():
            self._boxes[id].place(box)
            self.far.touch_box(id)
        for ends, route in routes.items():
            self._flows[ends].place(route)
            self.far.touch_flow(ends)
        self.retouched.emit()

    def lift(self, ids: Collection[str], on: bool) -> None:
        """Raise steps and notes above the others, and hide their links to evidence; or take that back."""
        for id in ids:
            if id in self._boxes:
                self._boxes[id].setZValue(LIFTED_Z if on else BOX_Z)
        for ends, item in self._evidence.items():
            if ends[0] in ids or ends[1] in ids:
                item.setVisible(not on)

    def end_preview(self, ids: Collection[str], flows: Iterable[FlowKey]) -> None:
        """Show these where the shown map has them; what is no longer on it is passed over."""
        boxes, routes = self.shown.boxes, self.shown.routes
        self.preview({id: boxes[id] for id in ids if id in boxes}, {ends: routes[ends] for ends in flows if ends in routes})

    # -- how it looks -------------------------------------------------------------------------------------------------

    @property
    def theme(self) -> Theme:
        """The theme the map is painted in."""
        return self.look.theme

    def set_theme(self, theme: Theme) -> None:
        """Paint everything in `theme`."""
        if theme is not self.look.theme:
            self.finish_arrival()
            self.arriving.emit()
            self.look.theme = theme
            self.update()
            for item in self._all():
                item.forget()
            self.followed.emit()
            self.arrived.emit()

    def set_heat(self, heat: Mapping[str, Heat]) -> None:
        """Show `heat` on the steps; only those are painted anew whose heat has changed."""
        before, self.look.heat = self.look.heat, heat
        changed = [id for id in before.keys() | heat.keys() if before.get(id) != heat.get(id) and id in self._boxes]
        self._expect(len(changed))
        for id in changed:
            self._boxes[id].forget()
            self.far.touch_box(id)
        if changed:
            self.retouched.emit()

    def _expect(self, count: int) -> None:
        """So many items will look other than before: have everything painted, rather than a region of many small parts."""
        if count > MANY:
            self.update()

    def _all(self) -> Iterable[MapItem]:
        yield self._frame
        yield from self._boxes.values()
        yield from self._flows.values()
        yield from self._evidence.values()

    # -- which item ---------------------------------------------------------------------------------------------------

    def item_of(self, ref: Ref) -> MapItem | None:
        """The item that shows the step, note or flow `ref`; None for what has no item of its own."""
        if ref.collection == "flows":
            return self._flows.get(flow_ends(ref))
        item = self._boxes.get(ref.id)
        return item if item is not None and item.ref == ref else None

    def box_item(self, id: str) -> BoxItem:
        """The item of the step or note `id`, which must be shown."""
        return self._boxes[id]

    def flow_item(self, ends: FlowKey) -> FlowItem:
        """The item of the flow between `ends`, which must be shown."""
        return self._flows[ends]

    def pick(self, x: float, y: float, reach: float) -> Ref | None:
        """The step or note at the point, else the nearest flow within `reach` map units, else None."""
        half = max(reach, 0.5)  # the index finds nothing in an empty rectangle
        around = QRectF(x - half, y - half, 2 * half, 2 * half)
        nearest, least = None, reach
        for item in self.items_touching(around):
            if isinstance(item, BoxItem):
                if item.box.contains(x, y):
                    return item.ref
            elif isinstance(item, FlowItem):
                distance = item.distance(x, y)
                if distance <= least:
                    nearest, least = item.ref, distance
        return nearest

    def refs_in(self, area: QRectF) -> list[Ref]:
        """The steps and notes whose boxes `area` touches."""
        wanted = Box(area.x(), area.y(), area.width(), area.height())
        found = (item for item in self.items_touching(area) if isinstance(item, BoxItem))
        return [item.ref for item in found if item.box.overlaps(wanted)]

    def items_touching(self, area: QRectF) -> list[MapItem]:
        """The items whose bounds touch `area`, topmost first."""
        found = self.items(area, Qt.ItemSelectionMode.IntersectsItemBoundingRect, Qt.SortOrder.DescendingOrder)
        return [item for item in found if isinstance(item, BoxItem | LineItem)]

    def tooltip_of(self, ref: Ref) -> str:
        """What there is to say about an element, as plain text."""
        heat = self.look.heat.get(ref.id) if ref.collection == "steps" else None
        return tooltip(self.shown.blueprint, ref, translated(heat.text) if heat else "")

    # -- selection ----------------------------------------------------------------------------------------------------

    def selected_refs(self) -> list[Ref]:
        """What is selected, in the order of selection."""
        return list(self._selected)

    def is_selected(self, ref: Ref) -> bool:
        """Whether `ref` is selected."""
        return ref in self._selected

    def select(self, refs: Iterable[Ref]) -> None:
        """Select exactly those of `refs` that the blueprint knows."""
        newest = self.blueprint  # what is selected need not be shown yet
        wanted = dict.fromkeys(ref for ref in refs if newest.get(ref) is not None)
        if list(wanted) == list(self._selected):
            return
        before, self._selected = self._selected, wanted
        changed = before.keys() ^ wanted.keys()
        self._expect(len(changed))
        for ref in changed:
            item = self.item_of(ref)
            if item is not None:
                item.set_selected(ref in wanted)
        self.selection_changed.emit()

    def _keep_selection(self) -> None:
        self.select([ref for ref in self._selected if self.blueprint.get(ref) is not None])
