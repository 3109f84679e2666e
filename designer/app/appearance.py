"""Light and dark: follows the system or the user's choice, with one palette each for the Fusion style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from designer.drawing.theme import Theme

Role = QPalette.ColorRole
Group = QPalette.ColorGroup

LIGHT = {
    Role.Window: "#f3f4f6",
    Role.WindowText: "#1b1f24",
    Role.Base: "#ffffff",
    Role.AlternateBase: "#f0f2f5",
    Role.Text: "#1b1f24",
    Role.PlaceholderText: "#5d6670",
    Role.Button: "#e9ebee",
    Role.ButtonText: "#1b1f24",
    Role.BrightText: "#b3261e",
    Role.Highlight: "#1f5fa8",
    Role.HighlightedText: "#ffffff",
    Role.Accent: "#1f5fa8",
    Role.ToolTipBase: "#fffbe6",
    Role.ToolTipText: "#1b1f24",
    Role.Link: "#1a56a0",
    Role.LinkVisited: "#6b3fa0",
    Role.Light: "#ffffff",
    Role.Midlight: "#dfe2e6",
    Role.Mid: "#b4bac2",
    Role.Dark: "#8b939d",
    Role.Shadow: "#5d6670",
}
DARK = {
    Role.Window: "#1b1e23",
    Role.WindowText: "#e8eaed",
    Role.Base: "#292d34",
    Role.AlternateBase: "#2f343c",
    Role.Text: "#e8eaed",
    Role.PlaceholderText: "#a3acb6",
    Role.Button: "#343a43",
    Role.ButtonText: "#e8eaed",
    Role.BrightText: "#ff8a80",
    Role.Highlight: "#2f6fb7",
    Role.HighlightedText: "#ffffff",
    Role.Accent: "#5b9be0",
    Role.ToolTipBase: "#343a42",
    Role.ToolTipText: "#e8eaed",
    Role.Link: "#8ab8f0",
    Role.LinkVisited: "#c3a6ee",
    Role.Light: "#454c56",
    Role.Midlight: "#3a4049",
    Role.Mid: "#4c545f",
    Role.Dark: "#14171b",
    Role.Shadow: "#0c0e10",
}
BOX_ON_DARK = {Role.Base: "#666d77", Role.Text: "#ffffff"}
"""Boxes to tick in the dark theme, and their marks: Fusion frames them darker than the window, and there nobody sees that."""
FAINT = {False: "#737b85", True: "#8d96a0"}
FADING = (Role.WindowText, Role.Text, Role.ButtonText, Role.PlaceholderText)


def palette(dark: bool) -> QPalette:
    """The palette of the light or the dark theme."""
    result = QPalette()
    for role, color in (DARK if dark else LIGHT).items():
        result.setColor(role, QColor(color))
    for role in FADING:
        result.setColor(Group.Disabled, role, QColor(FAINT[dark]))
    return result


def box_palette(dark: bool) -> QPalette:
    """The palette of check boxes and radio buttons."""
    result = palette(dark)
    for role, color in BOX_ON_DARK.items() if dark else ():
        for group in (Group.Active, Group.Inactive):
            result.setColor(group, role, QColor(color))
    return result


class Appearance(QObject):
    """The application's look; `changed` is sent after light and dark were exchanged."""

    changed = Signal(bool)  # dark?

    def __init__(self, app: QApplication, choice: str = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._choice = choice
        self.dark = False
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    @property
    def map_theme(self) -> Theme:
        """The theme of the map that goes with the palette."""
        from designer.drawing import theme as map_theme

        return map_theme.DARK if self.dark else map_theme.LIGHT

    def choose(self, choice: str) -> None:
        """Follow ``system``, or be ``light`` or ``dark``."""
        if choice != self._choice:
            self._choice = choice
            self._apply()

    def _system_changed(self) -> None:
        if self._choice == "system":
            self._apply()

    def _apply(self) -> None:
        system_dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        dark = system_dark if self._choice == "system" else self._choice == "dark"
        before, self.dark = self.dark, dark
        self._app.setPalette(palette(dark))
        for kind in ("QCheckBox", "QRadioButton"):
            self._app.setPalette(box_palette(dark), kind)  # type: ignore[arg-type]  # the stub says bytes; only str is taken
        if dark != before:
            self.changed.emit(dark)
