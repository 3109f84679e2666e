"""Menus and tool bar as tables of action ids."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar

from designer.app.messages import translated
from designer.canvas.texts import plain_tooltip
from designer.i18n import QT_TRANSLATE_NOOP, Template
from designer.model.elements import StepKind


@dataclass(frozen=True)
class Submenu:
    """A menu with its rows: action ids, "-" for a separator, other menus; `filled` names one that is filled when it opens."""

    text: Template
    rows: tuple[str | Submenu, ...] = ()
    filled: str = ""


TEMPLATES = Submenu(QT_TRANSLATE_NOOP("menus", "New from &template"), filled="templates")
RECENT = Submenu(QT_TRANSLATE_NOOP("menus", "Open &recent"), filled="recent")
EXPORT = Submenu(
    QT_TRANSLATE_NOOP("menus", "&Export"),
    ("export.yaml", "export.svg", "export.png", "export.pdf", "export.csv", "export.report", "walk-through.export"),
)
STEP_KINDS = tuple(f"insert.{kind.value}" for kind in StepKind)  # the palette's order, and that of the keys
INSERT_STEP = Submenu(QT_TRANSLATE_NOOP("menus", "&Step"), STEP_KINDS)
THEME = Submenu(QT_TRANSLATE_NOOP("menus", "&Theme"), ("theme.system", "theme.light", "theme.dark"))
LANGUAGE = Submenu(
    QT_TRANSLATE_NOOP("menus", "Lan&guage"), ("language.system", "-", "language.en", "language.fr", "language.es", "language.ms")
)
PANELS = Submenu(QT_TRANSLATE_NOOP("menus", "&Panels"), filled="panels")

MENU_BAR = (
    Submenu(
        QT_TRANSLATE_NOOP("menus", "&File"),
        (
            "file.new",
            TEMPLATES,
            "file.open",
            RECENT,
            "file.new-window",
            "-",
            "file.save",
            "file.save-as",
            EXPORT,
            "-",
            "file.print",
            "walk-through.print",
            "-",
            "file.close",
            "file.quit",
        ),
    ),
    Submenu(
        QT_TRANSLATE_NOOP("menus", "&Edit"),
        (
            "edit.undo",
            "edit.redo",
            "-",
            "edit.cut",
            "edit.copy",
            "edit.copy-picture",
            "edit.paste",
            "edit.duplicate",
            "edit.delete",
            "edit.select-all",
            "-",
            "edit.rename",
            "edit.automatic-layout",
        ),
    ),
    Submenu(
        QT_TRANSLATE_NOOP("menus", "&Insert"),
        (
            INSERT_STEP,
            "insert.note",
            "-",
            "insert.lane",
            "insert.stage",
            "-",
            "insert.staff",
            "insert.schedule",
            "insert.demand",
            "insert.promise",
        ),
    ),
    Submenu(
        QT_TRANSLATE_NOOP("menus", "&View"),
        (
            "view.zoom-in",
            "view.zoom-out",
            "view.zoom-100",
            "view.fit",
            "-",
            "view.heat",
            "-",
            "view.walk-through",
            PANELS,
            "view.next-panel",
            "view.previous-panel",
            "view.reset-layout",
            "-",
            THEME,
            LANGUAGE,
            "view.full-screen",
        ),
    ),
    Submenu(QT_TRANSLATE_NOOP("menus", "&Simulation"), ("simulation.run",)),
    Submenu(QT_TRANSLATE_NOOP("menus", "&Help"), ("help.contents", "help.shortcuts", "-", "help.about")),
)

TOOL_BAR = (
    "file.new",
    "file.open",
    "file.save",
    "-",
    "edit.undo",
    "edit.redo",
    "-",
    "edit.cut",
    "edit.copy",
    "edit.paste",
    "edit.delete",
    "-",
    "view.zoom-out",
    "view.zoom-100",
    "view.zoom-in",
    "view.fit",
    "view.heat",
    "-",
    "simulation.run",
    "-",
    "export.pdf",
    "file.print",
)

ON_SELECTION = (
    "edit.rename",
    "-",
    "edit.cut",
    "edit.copy",
    "edit.copy-picture",
    "edit.paste",
    "edit.duplicate",
    "edit.delete",
    "-",
    "edit.automatic-layout",
)
ON_FLOW = ("edit.rename", "edit.delete")
ON_PLACE = ("edit.rename", "edit.delete", "-", "edit.paste")
ON_EMPTY_MAP = (
    INSERT_STEP,
    "insert.note",
    "-",
    "insert.lane",
    "insert.stage",
    "-",
    "edit.paste",
    "edit.copy-picture",
    "edit.select-all",
    "-",
    "view.fit",
    "view.heat",
)

Filler = Callable[[QMenu], None]


def fill_menu_bar(bar: QMenuBar, actions: Mapping[str, QAction], fillers: Mapping[str, Filler]) -> None:
    """Make every menu of `MENU_BAR`."""
    for menu in MENU_BAR:
        fill(bar.addMenu(translated(menu.text)), menu.rows, actions, fillers)


def fill(menu: QMenu, rows: Iterable[str | Submenu], actions: Mapping[str, QAction], fillers: Mapping[str, Filler]) -> QMenu:
    """Put `rows` into `menu`, and return it."""
    for row in rows:
        if row == "-":
            menu.addSeparator()
        elif isinstance(row, str):
            menu.addAction(actions[row])
        else:
            child = menu.addMenu(translated(row.text))
            fill(child, row.rows, actions, fillers)
            if row.filled:
                fill_on_show(child, fillers[row.filled])
    return menu


def fill_on_show(menu: QMenu, filler: Filler) -> None:
    """Have `filler` make the rows of `menu` each time it opens, and once now: an empty menu would not open at all."""

    def refill() -> None:
        menu.clear()
        filler(menu)

    menu.aboutToShow.connect(refill)
    refill()


def fill_tool_bar(bar: QToolBar, actions: Mapping[str, QAction]) -> None:
    """Make the tool bar; each tooltip names the keys."""
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    for row in TOOL_BAR:
        if row == "-":
            bar.addSeparator()
            continue
        action = actions[row]
        words = action.text().replace("&", "")
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        action.setToolTip(plain_tooltip(f"{words} ({keys})" if keys else words))
        bar.addAction(action)


def fill_with_paths(menu: QMenu, paths: Iterable[str], choose: Callable[[str], object]) -> None:
    """One row for each of `paths`, by file name and folder."""
    for number, name in enumerate(paths, 1):
        path = Path(name)
        words = f"{path.name}  –  {path.parent}".replace("&", "&&")
        menu.addAction(f"&{number} {words}" if number < 10 else words).triggered.connect(lambda _checked=False, name=name: choose(name))
