"""What the program remembers about its user: one typed value, kept by `QSettings`."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

ORGANIZATION = "service-designer"
APPLICATION = "service-designer"
MOST_RECENT = 12
THEMES = ("system", "light", "dark")


@dataclass(frozen=True)
class Settings:
    """`language` "" is the system's; `recent` are paths, newest first; `geometry` and `state` are the window's own bytes."""

    language: str = ""
    theme: str = "system"
    heat: bool = True
    recent: tuple[str, ...] = ()
    geometry: bytes = b""
    state: bytes = b""
    folder: str = ""
    simulation: str = ""  # what was asked of the last one: a line of `designer.app.simulation.asked`


class SettingsStore(QObject):
    """Holds the `Settings`, writes what changes, and says so."""

    changed = Signal(object)  # the new Settings

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, ORGANIZATION, APPLICATION, self)
        self.value = _read(self._store)

    def change(self, **values: Any) -> None:
        """Put `values` in place of the ones so far."""
        new = replace(self.value, **values)
        if new == self.value:
            return
        for name in values:
            self._store.setValue(name, _stored(getattr(new, name)))
        self.value = new
        self.changed.emit(new)

    def add_recent(self, path: Path) -> None:
        """Put `path` first among the recent files, and remember its folder."""
        name = str(path.absolute())
        others = [other for other in self.value.recent if other != name]
        self.change(recent=tuple([name, *others][:MOST_RECENT]), folder=str(path.absolute().parent))

    def forget_recent(self, path: str = "") -> None:
        """Take `path` off the recent files; with no path all of them."""
        self.change(recent=tuple(other for other in self.value.recent if path and other != path))


def _stored(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else QByteArray(value) if isinstance(value, bytes) else value


def _read(store: QSettings) -> Settings:
    found = {field.name: _typed(store.value(field.name), field.default) for field in fields(Settings) if store.contains(field.name)}
    settings = Settings(**found)
    return settings if settings.theme in THEMES else replace(settings, theme="system")


def _typed(value: Any, default: Any) -> Any:
    """`value` as the type of `default`; a file edited by hand must not stop the program."""
    if isinstance(default, bool):
        return value is True or str(value).lower() == "true"
    if isinstance(default, tuple):
        items = [value] if isinstance(value, str) else value or []
        return tuple(str(item) for item in items)
    if isinstance(default, bytes):
        return bytes(value.data()) if isinstance(value, QByteArray) else default
    return str(value)
