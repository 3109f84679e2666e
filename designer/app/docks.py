"""The panels around the map: one table, docked, closable, and put back by *Reset the panels*."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMenu, QWidget

from designer.app.messages import translated
from designer.app.selection import Selection
from designer.app.session import Session
from designer.i18n import QT_TRANSLATE_NOOP, Template, say
from designer.model.elements import Ref

if TYPE_CHECKING:
    from designer.app.main_window import MainWindow
    from designer.app.scenarios.commands import ScenarioCommands
    from designer.app.simulation.commands import SimulationCommands
    from designer.app.walk_through.commands import WalkThroughCommands

Area = Qt.DockWidgetArea
LEFT, RIGHT, BOTTOM = Area.LeftDockWidgetArea, Area.RightDockWidgetArea, Area.BottomDockWidgetArea


def _palette(session: Session, selection: Selection) -> QWidget:
    from designer.app.panels.palette import PalettePanel

    return PalettePanel(session, selection)


def _outline(session: Session, selection: Selection) -> QWidget:
    from designer.app.panels.outline import OutlinePanel

    return OutlinePanel(session, selection)


def _properties(session: Session, selection: Selection) -> QWidget:
    from designer.app.panels.properties import PropertiesPanel

    return PropertiesPanel(session, selection)


def _findings(session: Session, selection: Selection) -> QWidget:
    from designer.app.panels.findings import FindingsPanel

    return FindingsPanel(session, selection)


def _figures(session: Session, selection: Selection) -> QWidget:
    from designer.app.panels.figures import FiguresPanel

    return FiguresPanel(session, selection)


@dataclass(frozen=True)
class PanelSpec:
    """One panel: where it stands at first and how many pixels it takes of the window's width or height."""

    id: str
    title: Template
    make: Callable[[Session, Selection], QWidget] | None  # None: `Docks` knows how
    area: Qt.DockWidgetArea
    size: int
    small: int  # the same in a small window
    at_first: bool = True  # one that is not there at first is made when it is first seen


PANELS = (
    PanelSpec("palette", QT_TRANSLATE_NOOP("panels", "Palette"), _palette, LEFT, 210, 160),
    PanelSpec("outline", QT_TRANSLATE_NOOP("panels", "Outline"), _outline, LEFT, 210, 160),
    PanelSpec("properties", QT_TRANSLATE_NOOP("panels", "Properties"), _properties, RIGHT, 330, 260),
    PanelSpec("findings", QT_TRANSLATE_NOOP("panels", "Findings"), _findings, BOTTOM, 170, 120),
    PanelSpec("figures", QT_TRANSLATE_NOOP("panels", "Figures"), _figures, RIGHT, 330, 260),
    PanelSpec("simulation", QT_TRANSLATE_NOOP("panels", "Simulation"), None, BOTTOM, 170, 120, at_first=False),
    PanelSpec("scenarios", QT_TRANSLATE_NOOP("panels", "Scenarios"), None, BOTTOM, 170, 120, at_first=False),
    PanelSpec("walk_throughs", QT_TRANSLATE_NOOP("panels", "Walk-through"), None, BOTTOM, 170, 120, at_first=False),
)


PAIRS = (("palette", "outline"), ("properties", "figures"))
BEHIND = (
    ("findings", "simulation"),
    ("findings", "scenarios"),
    ("findings", "walk_throughs"),
)  # share one place, however large the window is
ROOMY = QSize(1200, 760)


class Docks:
    """The dock widgets of one window, by the ids of `PANELS`. They take their places empty; `filling` puts the panels into them."""

    def __init__(self, window: MainWindow, session: Session, selection: Selection) -> None:
        self._window = window
        self._session = session
        self._selection = selection
        self._wanted = True
        self._shown: list[QDockWidget] = []
        self._panels: dict[str, QWidget] = {}
        self.docks: dict[str, QDockWidget] = {}
        window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)
        window.setCorner(Qt.Corner.BottomLeftCorner, LEFT)
        for spec in PANELS:
            dock = QDockWidget(translated(spec.title), window)
            dock.setObjectName(f"dock.{spec.id}")
            self.docks[spec.id] = dock
            dock.toggleViewAction().triggered.connect(lambda shown, dock=dock: self._raise(dock, shown))
            if not spec.at_first:
                dock.visibilityChanged.connect(partial(self._seen, spec.id))
        self.reset()

    def _raise(self, dock: QDockWidget, shown: bool) -> None:
        """What was asked for comes before what shares its place."""
        if shown:
            dock.raise_()

    def _seen(self, id: str, visible: bool) -> None:
        if visible:
            self.panel(id)

    def panel(self, id: str) -> QWidget:
        """The panel `id`, made when it is first asked for."""
        if id not in self._panels:
            spec = next(spec for spec in PANELS if spec.id == id)
            panel = self._panels[id] = spec.make(self._session, self._selection) if spec.make is not None else getattr(self, id).panel
            self.docks[id].setWidget(panel)
            panel.show()
            asked = getattr(panel, "what_if_requested", None)
            if asked is not None:
                asked.connect(self._show_what_ifs)
        return self._panels[id]

    def _show_what_ifs(self, place: QPoint, refs: Sequence[Ref]) -> None:
        """Show at `place` of the screen what may be tried with `refs`, if anything."""
        from designer.app.scenarios.what_if_menu import fill_what_ifs

        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if fill_what_ifs(menu, self.scenarios, self._session.blueprint, refs):
            menu.popup(place)
        else:
            menu.deleteLater()
            self._session.status.emit(say(QT_TRANSLATE_NOOP("panels", "There is nothing to try with this")))

    @cached_property
    def simulation(self) -> SimulationCommands:
        """The handlers of simulations, with their panel."""
        from designer.app.simulation.commands import SimulationCommands

        return SimulationCommands(self._window)

    @cached_property
    def scenarios(self) -> ScenarioCommands:
        """The handlers of scenarios, with their panel."""
        from designer.app.scenarios.commands import ScenarioCommands

        return ScenarioCommands(self._window, self)

    @cached_property
    def walk_throughs(self) -> WalkThroughCommands:
        """The handlers of walk-throughs, with their panel."""
        from designer.app.walk_through.commands import WalkThroughCommands

        return WalkThroughCommands(self._window, self)

    @property
    def panels(self) -> dict[str, QWidget]:
        """All panels by their ids."""
        return {spec.id: self.panel(spec.id) for spec in PANELS}

    def go_on_from(self, other: Docks) -> None:
        """Have every panel show what that of `other` shows, as far as it keeps more than the document and the selection."""
        for id, panel in other._panels.items():
            own: Any = self.panel(id)
            if hasattr(own, "go_on_from"):
                own.go_on_from(panel)

    def filling(self) -> list[Callable[[], object]]:
        """The jobs that make the panels, the ones that are needed first at the beginning."""
        return [partial(self.panel, spec.id) for spec in PANELS if spec.at_first]

    def reset(self) -> None:
        """Put every panel where it stood at first, and show those of then; in a small window they lie behind each other, to leave room for the map."""
        small = self._window.width() < ROOMY.width() or self._window.height() < ROOMY.height()
        for spec in PANELS:
            self._window.removeDockWidget(self.docks[spec.id])  # out of its tabs, whose bars would stay
        for spec in PANELS:
            dock = self.docks[spec.id]
            dock.setFloating(False)
            self._window.addDockWidget(spec.area, dock)
            dock.setVisible(spec.at_first)
        for first, second in PAIRS:
            if small:
                self._window.tabifyDockWidget(self.docks[first], self.docks[second])
                self.docks[first].raise_()
            else:
                self._window.splitDockWidget(self.docks[first], self.docks[second], Qt.Orientation.Vertical)
        for first, second in BEHIND:
            self._window.tabifyDockWidget(self.docks[first], self.docks[second])
            self.docks[first].raise_()
        for orientation, areas in ((Qt.Orientation.Horizontal, (LEFT, RIGHT)), (Qt.Orientation.Vertical, (BOTTOM,))):
            specs = [spec for spec in PANELS if spec.area in areas and spec.at_first]
            self._resize({spec.id: spec.small if small else spec.size for spec in specs}, orientation)
        for column in ({"palette": 430, "outline": 300}, {"properties": 420, "figures": 310}):
            self._resize(column, Qt.Orientation.Vertical)

    def _resize(self, sizes: Mapping[str, int], orientation: Qt.Orientation) -> None:
        self._window.resizeDocks([self.docks[id] for id in sizes], list(sizes.values()), orientation)

    def raise_panel(self, id: str) -> None:
        """Show the panel `id` and put the keyboard in it."""
        self.docks[id].show()
        self.docks[id].raise_()
        self.panel(id).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fill_menu(self, menu: QMenu) -> None:
        """One row per panel that shows or hides it."""
        for spec in PANELS:
            menu.addAction(self.docks[spec.id].toggleViewAction())

    def show_all(self, wanted: bool) -> None:
        """Without a document the panels have nothing to show: they go, and come back as they were."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        for dock in self.docks.values():
            dock.toggleViewAction().setEnabled(wanted)
        if wanted:
            for dock in self._shown:
                dock.show()
        else:
            self._shown = [dock for dock in self.docks.values() if not dock.isHidden()]
            for dock in self._shown:
                dock.hide()
