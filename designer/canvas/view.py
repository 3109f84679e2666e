"""The view of a map: zooming, scrolling, painting near and far, and handing the pointer and the keys to gestures.

The view changes nothing: what the user wants goes out as an `Edit` by `edit_requested`, and comes back as changes that the scene
follows. Coordinates in gestures are map units; `unit` is how many of them make a pixel.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QToolTip, QWidget

from designer.canvas import accessibility, keys
from designer.canvas.camera import Camera
from designer.canvas.headers import Headers
from designer.canvas.hover import Hover
from designer.canvas.naming import Naming
from designer.canvas.overlay import Overlay
from designer.canvas.pointer import Pointer
from designer.canvas.requests import add_next
from designer.canvas.scene import MapScene
from designer.canvas.still import Still
from designer.canvas.texts import plain_tooltip, translated
from designer.canvas.tools.gesture import Gesture
from designer.canvas.tools.press import REACH
from designer.canvas.turns import SLICE, in_turn
from designer.drawing.geometry import Box, Point
from designer.i18n import Message
from designer.model.elements import Ref

FAR_ZOOM = 0.45
FEW_STEPS = 150  # so few steps are painted whole from any distance


class MapView(QGraphicsView, accessibility.MapViewBase):
    """A window onto a `MapScene`."""

    edit_requested = Signal(object)
    status = Signal(str)
    zoom_changed = Signal(float)
    selection_changed = Signal()
    map_menu_requested = Signal(QPoint, object)

    def __init__(self, scene: MapScene, parent: QWidget | None = None) -> None:
        self._to_center: Ref | None = None  # what is to be brought into sight as soon as it is shown
        self._to_show: Ref | None = None
        self.map_scene = scene  # before Qt's constructor, which calls back
        super().__init__(scene, parent)
        self.overlay = Overlay(self)
        self.still = Still(self)
        self.naming = Naming(self)
        self.headers = Headers(self)
        self.camera = Camera(self)
        self.pointer = Pointer(self)
        self._set_up()
        accessibility.install()
        scene.followed.connect(self._on_followed)
        scene.fell_behind.connect(self._on_fell_behind)
        scene.arriving.connect(self._on_arriving)
        scene.arrived.connect(self._on_arrived)
        scene.retouched.connect(self.overlay.retouch)
        scene.reframed.connect(self.viewport().update)
        scene.selection_changed.connect(self._on_selection)
        self._on_followed()

    def _set_up(self) -> None:
        self.setViewport(QWidget())  # one that Python knows: for Qt's own it would make types of all widgets there are
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Map"))
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)

    # -- where the view looks -----------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """Pixels per map unit; 1.0 is 100 %."""
        return float(self.transform().m11())

    @property
    def unit(self) -> float:
        """Map units per pixel."""
        return 1.0 / self.zoom

    @property
    def is_far(self) -> bool:
        """Whether the map is painted from flat lists, without names."""
        return self.zoom < FAR_ZOOM and len(self.map_scene.shown.blueprint.steps) > FEW_STEPS

    def set_zoom(self, zoom: float) -> None:
        """Zoom to `zoom`, keeping the middle of the window."""
        self.camera.zoom_at(zoom, self.viewport().rect().center())

    def zoom_in(self) -> None:
        """One step nearer."""
        self.camera.step(1)

    def zoom_out(self) -> None:
        """One step farther."""
        self.camera.step(-1)

    def fit(self) -> None:
        """Show the whole map, at 100 % at the most."""
        self.camera.fit()

    def center_on(self, ref: Ref) -> None:
        """Bring an element into the middle of the window, as soon as it is shown."""
        if self.map_scene.is_behind:
            self._to_center, self._to_show = ref, None
            return
        area = self.area_of(ref)
        if area is not None:
            self.centerOn(area.center())

    def show_ref(self, ref: Ref) -> None:
        """Scroll no more than needed to see an element, as soon as it is shown."""
        if self.map_scene.is_behind:
            self._to_show = ref
            return
        area = self.area_of(ref)
        if area is not None:
            self.ensureVisible(area, 40, 40)

    def area_of(self, ref: Ref) -> QRectF | None:
        """Where an element is on the map that is painted, in map units; None for what that does not show."""
        return self.camera.area_of(ref)

    def visible_area(self) -> QRectF:
        """The part of the map in the window, in map units."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def visible_steps(self) -> list[tuple[str, Box]]:
        """The steps in the window."""
        refs = self.map_scene.refs_in(self.visible_area())
        return [(ref.id, self.map_scene.shown.boxes[ref.id]) for ref in refs if ref.collection == "steps"]

    def to_map(self, at: QPointF) -> Point:
        """A pixel of the viewport in map units."""
        place = self.viewportTransform().inverted()[0].map(at)
        return Point(place.x(), place.y())

    # -- what the scene says ------------------------------------------------------------------------------------------

    def _on_followed(self) -> None:
        self.naming.follow()  # first: while what is gone is still being named, the others would look for its place
        self.pointer.follow()
        self.overlay.follow()
        self.camera.follow()
        self.headers.follow()
        self.naming.follow()
        to_center, to_show, self._to_center, self._to_show = self._to_center, self._to_show, None, None
        if to_center is not None:
            self.center_on(to_center)
        if to_show is not None:
            self.show_ref(to_show)

    def _on_fell_behind(self) -> None:
        self.naming.follow()
        self.pointer.follow()
        self.overlay.refresh()

    def _on_selection(self) -> None:
        self.hover.forget()
        self.overlay.select()
        self.headers.update()
        accessibility.announce_selection(self)
        self.selection_changed.emit()

    def _on_arriving(self) -> None:
        """The new map is shown, made ready to be painted and painted in turns of their own; what is painted stays until then."""
        self.viewport().setUpdatesEnabled(False)  # now: what has asked for it once is painted, even if that is forbidden later

    def _on_arrived(self) -> None:
        in_turn(self, self._make_ready)

    def _make_ready(self) -> None:
        if self.map_scene.is_arriving:  # another one: it says when it has arrived
            return
        make = self.map_scene.far.refresh_some if self.is_far else self._make_pictures
        if make(SLICE):
            self.viewport().setUpdatesEnabled(True)  # has everything painted
        else:
            in_turn(self, self._make_ready)

    def _make_pictures(self, seconds: float) -> bool:
        """Go on making the pictures of what is seen, for about so long; returns whether all are made."""
        end = time.perf_counter() + seconds
        for item in (self.map_scene.frame, *self.map_scene.items_touching(self.visible_area())):
            if time.perf_counter() >= end:
                return False
            item.make_ready()
        return True

    def say(self, message: Message) -> None:
        """Tell the user something in the status bar."""
        self.status.emit(translated(message))

    # -- painting -----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Near: the items. Far: the flat lists."""
        if self.is_far:
            self.overlay.paint_far(event.region())
        elif not self.still.paint(event.region()):
            super().paintEvent(event)

    def drawForeground(self, painter: QPainter, area: QRectF | QRect) -> None:
        """The gesture's marks, and a hint where there is nothing yet."""
        if not self.still.is_taken:
            self.overlay.paint(painter)

    def set_margins(self, left: int, top: int) -> None:
        """Leave room for the headers."""
        self.setViewportMargins(left, top, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The headers go along."""
        super().resizeEvent(event)
        self.headers.place()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Headers and the name editor go along."""
        super().scrollContentsBy(dx, dy)
        self.headers.scroll(dx, dy)
        self.naming.place()

    # -- the pointer --------------------------------------------------------------------------------------------------

    @property
    def hover(self) -> Hover:
        """What the pointer rests on."""
        return self.pointer.hover

    @property
    def gesture(self) -> Gesture | None:
        """The gesture in progress."""
        return self.pointer.gesture

    def cancel_gesture(self) -> bool:
        """End the gesture in progress without an effect; False if there is none."""
        return self.pointer.cancel()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        self.map_scene.catch_up()
        self.pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the gesture, or hover."""
        self.map_scene.finish_arrival()
        self.pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the gesture."""
        self.map_scene.finish_arrival()
        self.pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the name of what is under the pointer."""
        self.map_scene.catch_up()
        ref = self.map_scene.pick(*self.to_map(event.position()), REACH * self.unit)
        if ref is not None and event.button() == Qt.MouseButton.LeftButton:
            self.map_scene.select([ref])
            self.start_editing_name(ref)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Something is dragged here, perhaps from the palette."""
        self.map_scene.catch_up()
        self.pointer.drag_enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would land."""
        self.map_scene.finish_arrival()
        self.pointer.drag_move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget it."""
        self.pointer.cancel()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for what was dropped."""
        self.pointer.drop(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms at the pointer; otherwise the wheel scrolls, with Shift sideways."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.camera.wheel(event)
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is selected."""
        self.map_scene.catch_up()
        self.map_menu_requested.emit(event.globalPos(), self.map_scene.selected_refs())

    def viewportEvent(self, event: QEvent) -> bool:
        """Tooltips and pinching."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self.map_scene.finish_arrival()
            QToolTip.showText(event.globalPos(), plain_tooltip(self._tooltip(self.to_map(QPointF(event.pos())))), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:  # of the viewport: a header beside it is still the view
            self.pointer.leave()
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.camera.zoom_at(self.zoom * (1 + event.value()), event.position().toPoint())
            return True
        if event.type() == QEvent.Type.Gesture:
            return self.camera.pinch(event)
        return super().viewportEvent(event)

    def _tooltip(self, at: Point) -> str:
        ref = self.map_scene.pick(*at, REACH * self.unit)
        return self.hover.tooltip(at) or (self.map_scene.tooltip_of(ref) if ref else "")

    # -- the keyboard -------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar pans; the rest is in the table of keys, or scrolls."""
        self.map_scene.catch_up()
        if event.key() == Qt.Key.Key_Space:
            self.pointer.set_panning(True)
        elif not keys.press(self, event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The space bar is up."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.pointer.set_panning(False)
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Without the keyboard nothing could be cancelled."""
        super().focusOutEvent(event)
        self.pointer.lose_keyboard()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab from one selected step adds the next one; from anything else it goes to the next widget."""
        self.map_scene.catch_up()
        refs = self.map_scene.selected_refs()
        if forward and self.hasFocus() and len(refs) == 1 and refs[0].collection == "steps":
            add_next(self, refs[0].id)
            return True
        return super().focusNextPrevChild(forward)

    def start_editing_name(self, ref: Ref) -> None:
        """Edit the name of an element where it stands."""
        self.naming.start(ref)
