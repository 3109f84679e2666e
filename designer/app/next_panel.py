"""From the map to the panels around it and back, by keys: the places of a window that take the keyboard, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from designer.app.main_window import MainWindow


def go_on(window: MainWindow, by: int) -> None:
    """Put the keyboard into the place that is `by` places on from the one that has it (-1: the one before); from elsewhere into the map."""
    places, held = _places(window), window.focusWidget()
    at = next((number for number, place in enumerate(places) if held is not None and (place is held or place.isAncestorOf(held))), -by)
    place = places[(at + by) % len(places)]
    into = _entry(place)
    assert into is not None
    place.window().activateWindow()
    into.setFocus(Qt.FocusReason.TabFocusReason)


def _places(window: MainWindow) -> list[QWidget]:
    """The map, then the panels that are in sight and have something that takes the keyboard, in the order of the menu."""
    docks = window.docks
    in_sight = [docks.panel(id) for id, dock in docks.docks.items() if dock.isVisible() and not dock.visibleRegion().isEmpty()]
    return [window.page.view, *(panel for panel in in_sight if _entry(panel) is not None)]


def _entry(place: QWidget) -> QWidget | None:
    """What had the keyboard last in `place`, else the first that takes it."""
    last = place.focusWidget()
    if last is not None and _takes_keys(last):
        return last
    return next((widget for widget in (place, *place.findChildren(QWidget)) if _takes_keys(widget)), None)


def _takes_keys(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
    )
