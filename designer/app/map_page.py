"""The map in the window: scene and view, following one session and one selection."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.app.appearance import Appearance
from designer.app.figuring import heat_of
from designer.app.notice_bar import NoticeBar
from designer.app.selection import Selection
from designer.app.session import Session
from designer.canvas.scene import MapScene
from designer.canvas.turns import in_turn
from designer.canvas.view import MapView
from designer.drawing.geometry import Point
from designer.model.compare import Changes
from designer.model.elements import Ref

if TYPE_CHECKING:
    from designer.drawing.heat import Heat

LEGIBLE = 0.6
FOCUS_LINE = 2  # pixels around the map that tell that it has the keyboard


class MapPage(QWidget):
    """Holds `scene`, `view` and the `notice` bar above them."""

    menu_requested = Signal(QPoint, object)  # where on the screen, and the elements under it

    def __init__(
        self, session: Session, selection: Selection, appearance: Appearance, show_heat: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self._show_heat = show_heat
        self._other_heat: Callable[[], Mapping[str, Heat]] | None = None
        self._colouring = False
        self._fit_when_shown = False
        self._place_when_shown: tuple[float, Point] | None = None  # zoom, and the corner at the left and top
        self._following = False
        self.scene = MapScene(appearance.map_theme, self)
        self.view = MapView(self.scene, self)
        self.notice = NoticeBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(FOCUS_LINE, FOCUS_LINE, FOCUS_LINE, FOCUS_LINE)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self._connect(appearance)
        self._show()
        self._figures_changed()

    def _connect(self, appearance: Appearance) -> None:
        self._appearance = appearance
        appearance.changed.connect(self._theme_changed)
        self._session.changed.connect(self._follow)
        self._session.replaced.connect(self._show)
        self._session.analysed.connect(self._figures_changed)
        self._session.closed.connect(self.scene.rest)
        self._selection.changed.connect(self._select)
        self._selection.revealed.connect(self.view.center_on)
        self.scene.selection_changed.connect(self._selected_on_map)
        self.view.edit_requested.connect(self._session.perform)
        self.view.map_menu_requested.connect(self.menu_requested)
        self.view.zoom_changed.connect(self._show_bars)
        self.scene.followed.connect(self._show_bars)
        self.view.installEventFilter(self)

    def set_heat(self, show: bool) -> None:
        """Show or hide the load of the steps."""
        if show != self._show_heat:
            self._show_heat = show
            self._figures_changed()

    def show_heat_of(self, heat: Callable[[], Mapping[str, Heat]] | None) -> None:
        """Colour the steps by figures from elsewhere than the session's analysis, which are asked for when their turn comes; None: by
        that again."""
        self._other_heat = heat
        self._figures_changed()

    def heat(self) -> Mapping[str, Heat] | None:
        """The load that the map shows, for the document as it is now, not as the worker last saw it; None where it shows none."""
        return self.heat_for_later()()

    def heat_for_later(self) -> Callable[[], Mapping[str, Heat] | None]:
        """What tells `heat` as it is now, whenever it is asked, on any thread: with many steps it takes its time."""
        if not self._show_heat:
            return lambda: None
        if self._other_heat is not None:
            known = self._other_heat()
            return lambda: known
        session = self._session
        return partial(heat_of, session.blueprint, session.library, session.current_analysis)

    @property
    def shows_heat(self) -> bool:
        """Whether the map shows the load of its steps."""
        return self._show_heat

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar below the map."""
        column = self.layout()
        assert column is not None
        column.addWidget(bar)

    def showEvent(self, event: QShowEvent) -> None:
        """The first time a document is seen, it is seen whole or, where that is too small to read, from its beginning.

        That waits until the panels around the map have taken their places.
        """
        super().showEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keyboard came to the map or left it, or there is more or less room."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        elif event.type() == QEvent.Type.Resize:
            self._show_bars()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line around the map while the keys go there."""
        if self.view.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), FOCUS_LINE))
            painter.drawRect(self.view.geometry().adjusted(-1, -1, 1, 1))
            painter.end()

    def _show_bars(self) -> None:
        """Scroll bars only where a lane or stage is out of sight: the room to draw beyond the last one can be reached without them."""
        view, body = self.view, self.view.camera.body()
        room = view.contentsRect().marginsRemoved(view.viewportMargins())
        always_off, as_needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        fits = body.width * view.zoom <= room.width() and body.height * view.zoom <= room.height()
        policy = always_off if fits else as_needed
        if view.horizontalScrollBarPolicy() != policy:  # setting it again would lay out and paint the whole page at every edit
            view.setHorizontalScrollBarPolicy(policy)
            view.setVerticalScrollBarPolicy(policy)

    def _show(self) -> None:
        self.scene.show(self._session.blueprint)
        self.scene.set_heat({})
        self.notice.dismiss()
        self._fit_when_shown = True
        if self.isVisible():
            self._fit()

    def go_on_from(self, other: MapPage) -> None:
        """Look at the same part of the map as `other` does, once it is shown."""
        self._place_when_shown = other.view.zoom, other.view.to_map(QPointF())

    def _fit(self) -> None:
        if self._place_when_shown is not None:
            zoom, corner = self._place_when_shown
            self._place_when_shown, self._fit_when_shown = None, False
            self.view.set_zoom(zoom)
            off = self.view.mapFromScene(*corner)
            for bar, way in ((self.view.horizontalScrollBar(), off.x()), (self.view.verticalScrollBar(), off.y())):
                bar.setValue(bar.value() + way)
        if self._fit_when_shown:
            self._fit_when_shown = False
            self.view.fit()
            if self.view.zoom < LEGIBLE:
                self.view.set_zoom(LEGIBLE)
                for bar in (self.view.horizontalScrollBar(), self.view.verticalScrollBar()):
                    bar.setValue(bar.minimum())

    def _follow(self, changes: Changes) -> None:
        """The map comes first: it can select only what it shows."""
        blueprint = self._session.blueprint
        self._following = True
        self.scene.follow(blueprint, changes)
        self._following = False
        self._selection.keep(lambda ref: blueprint.get(ref) is not None, self._session.renamed)
        self._select()

    def _figures_changed(self) -> None:
        if self._other_heat is not None and self._show_heat:
            if not self._colouring:
                self._colouring = True
                in_turn(self, self._colour)
            return
        analysis = self._session.analysis
        if analysis is None or not self._show_heat:
            self.scene.set_heat({})
            return
        from designer.drawing.heat import heat

        self.scene.set_heat(heat(self._session.blueprint, analysis))

    def _colour(self) -> None:
        self._colouring = False
        if self._other_heat is not None and self._show_heat:
            self.scene.set_heat(self._other_heat())

    def _theme_changed(self) -> None:
        in_turn(self, lambda: self.scene.set_theme(self._appearance.map_theme))  # the panels around it take their own time

    def _select(self) -> None:
        if tuple(self.scene.selected_refs()) != self._selection.refs:
            self.scene.select(self._selection.refs)

    def _selected_on_map(self) -> None:
        chosen: list[Ref] = self.scene.selected_refs()
        if not self._following and set(chosen) != set(self._selection.refs):
            self._selection.set(chosen)
