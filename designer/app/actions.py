"""The one table of actions: what can be done, its words, keys and icon, and when it can be done."""

from __future__ import annotations

import sys
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence, QPixmap

from designer.app.icons import SIZE, icon
from designer.app.messages import text, translated
from designer.app.next_panel import go_on
from designer.app.translations import LANGUAGES
from designer.i18n import QT_TRANSLATE_NOOP, Message, Template, say
from designer.model.elements import StepKind

if TYPE_CHECKING:
    from designer.app.main_window import MainWindow

Key = QKeySequence.StandardKey
Role = QAction.MenuRole


@dataclass(frozen=True)
class State:
    """What the enabling of actions depends on: a value that the window makes anew after each change."""

    page: str = "start"  # start, map or problems
    undo: Message | None = None
    redo: Message | None = None
    steps: int = 0  # selected steps and notes
    selected: int = 0
    all_steps: int = 0
    full_screen: bool = False
    heat: bool = True
    theme: str = "system"
    language: str = ""


def always(_state: State) -> bool:
    """Whatever the state."""
    return True


def has_map(state: State) -> bool:
    """A document is open."""
    return state.page == "map"


def has_steps(state: State) -> bool:
    """Steps or notes are selected."""
    return state.page == "map" and state.steps > 0


def has_selection(state: State) -> bool:
    """Anything is selected."""
    return state.page == "map" and state.selected > 0


def has_one(state: State) -> bool:
    """One element is selected."""
    return state.page == "map" and state.selected == 1


@dataclass(frozen=True)
class ActionSpec:
    """One row of the table; `checked` makes it a choice that is on or off, `group` one of several of which one is on."""

    id: str
    text: Template
    handler: Callable[[MainWindow], object]
    keys: tuple[str | Key, ...] = ()
    icon: str = ""
    enabled: Callable[[State], bool] = always
    checked: Callable[[State], bool] | None = None
    group: str = ""
    role: QAction.MenuRole = Role.NoRole
    on_map: bool = False  # its keys count only where the map has the keyboard: lists and fields have a use of their own for them


def _insert(kind: StepKind, text: Template, key: str) -> ActionSpec:
    return ActionSpec(
        f"insert.{kind.value}", text, lambda window: window.edit.insert_step(kind), (key,) if key else (), kind.value, enabled=has_map
    )


def _theme(name: str, text: Template) -> ActionSpec:
    return ActionSpec(
        f"theme.{name}",
        text,
        lambda window: window.program.settings.change(theme=name),
        checked=lambda state: state.theme == name,
        group="theme",
    )


def _language(code: str, text: Template) -> ActionSpec:
    return ActionSpec(
        f"language.{code or 'system'}",
        text,
        lambda window: window.program.choose_language(code),
        checked=lambda state: state.language == code,
        group="language",
    )


FILE = (
    ActionSpec("file.new", QT_TRANSLATE_NOOP("actions", "&New"), lambda w: w.file.new(), (Key.New,), "new"),
    ActionSpec("file.open", QT_TRANSLATE_NOOP("actions", "&Open…"), lambda w: w.file.ask_and_open(), (Key.Open,), "open"),
    ActionSpec("file.save", QT_TRANSLATE_NOOP("actions", "&Save"), lambda w: w.file.save(), (Key.Save,), "save", has_map),
    ActionSpec(
        "file.save-as",
        QT_TRANSLATE_NOOP("actions", "Save &as…"),
        lambda w: w.file.save_as(),
        (Key.SaveAs, "Ctrl+Shift+S"),
        "save-as",
        has_map,
    ),
    ActionSpec("export.yaml", QT_TRANSLATE_NOOP("actions", "&YAML…"), lambda w: w.output.export("yaml"), enabled=has_map),
    ActionSpec("export.svg", QT_TRANSLATE_NOOP("actions", "&SVG picture…"), lambda w: w.output.export("svg"), enabled=has_map),
    ActionSpec("export.png", QT_TRANSLATE_NOOP("actions", "P&NG picture…"), lambda w: w.output.export("png"), enabled=has_map),
    ActionSpec("export.pdf", QT_TRANSLATE_NOOP("actions", "&PDF…"), lambda w: w.output.export("pdf"), ("Ctrl+E",), "export", has_map),
    ActionSpec("export.csv", QT_TRANSLATE_NOOP("actions", "&CSV table…"), lambda w: w.output.export("csv"), enabled=has_map),
    ActionSpec("export.report", QT_TRANSLATE_NOOP("actions", "&Report…"), lambda w: w.output.reports.export(), enabled=has_map),
    ActionSpec("file.print", QT_TRANSLATE_NOOP("actions", "&Print…"), lambda w: w.output.print(), (Key.Print,), "print", has_map),
    ActionSpec(
        "walk-through.print",
        QT_TRANSLATE_NOOP("actions", "Print walk-through &form…"),
        lambda w: w.docks.walk_throughs.print_form(),
        enabled=has_map,
    ),
    ActionSpec(
        "walk-through.export",
        QT_TRANSLATE_NOOP("actions", "&Walk-through form…"),
        lambda w: w.docks.walk_throughs.export_form(),
        enabled=has_map,
    ),
    ActionSpec(
        "file.close",
        QT_TRANSLATE_NOOP("actions", "&Close"),
        lambda w: w.file.close(),
        (Key.Close, "Ctrl+W"),
        enabled=lambda s: s.page != "start",
    ),
    ActionSpec("file.new-window", QT_TRANSLATE_NOOP("actions", "New &window"), lambda w: w.program.new_window(), ("Ctrl+Shift+N",)),
    ActionSpec("file.quit", QT_TRANSLATE_NOOP("actions", "&Quit"), lambda w: w.program.quit(), (Key.Quit, "Ctrl+Q"), role=Role.QuitRole),
    ActionSpec("recent.forget", QT_TRANSLATE_NOOP("actions", "&Forget these files"), lambda w: w.program.settings.forget_recent()),
)

EDIT = (
    ActionSpec(
        "edit.undo", QT_TRANSLATE_NOOP("actions", "&Undo"), lambda w: w.session.undo(), (Key.Undo,), "undo", lambda s: s.undo is not None
    ),
    ActionSpec(
        "edit.redo",
        QT_TRANSLATE_NOOP("actions", "&Redo"),
        lambda w: w.session.redo(),
        (Key.Redo, "Ctrl+Shift+Z", "Ctrl+Y"),
        "redo",
        lambda s: s.redo is not None,
    ),
    ActionSpec("edit.cut", QT_TRANSLATE_NOOP("actions", "Cu&t"), lambda w: w.edit.cut(), (Key.Cut,), "cut", has_steps),
    ActionSpec("edit.copy", QT_TRANSLATE_NOOP("actions", "&Copy"), lambda w: w.edit.copy(), (Key.Copy,), "copy", has_steps),
    ActionSpec(
        "edit.copy-picture",
        QT_TRANSLATE_NOOP("actions", "Copy as p&icture"),
        lambda w: w.output.copy_picture(),
        ("Ctrl+Shift+C",),
        enabled=has_map,
    ),
    ActionSpec("edit.paste", QT_TRANSLATE_NOOP("actions", "&Paste"), lambda w: w.edit.paste(), (Key.Paste,), "paste", has_map),
    ActionSpec(
        "edit.duplicate", QT_TRANSLATE_NOOP("actions", "D&uplicate"), lambda w: w.edit.duplicate(), ("Ctrl+D",), "duplicate", has_steps
    ),
    ActionSpec("edit.delete", QT_TRANSLATE_NOOP("actions", "&Delete"), lambda w: w.edit.delete(), (Key.Delete,), "delete", has_selection),
    ActionSpec(
        "edit.select-all",
        QT_TRANSLATE_NOOP("actions", "Select &all"),
        lambda w: w.edit.select_all(),
        (Key.SelectAll,),
        "select-all",
        has_map,
        on_map=True,
    ),
    ActionSpec("edit.rename", QT_TRANSLATE_NOOP("actions", "Re&name"), lambda w: w.edit.rename(), ("F2",), "rename", has_one),
    ActionSpec(
        "edit.automatic-layout",
        QT_TRANSLATE_NOOP("actions", "Place steps auto&matically"),
        lambda w: w.edit.place_automatically(),
        enabled=has_map,
    ),
)

INSERT = (
    _insert(StepKind.ACTIVITY, QT_TRANSLATE_NOOP("actions", "&Activity"), "Ctrl+1"),
    _insert(StepKind.START, QT_TRANSLATE_NOOP("actions", "&Start"), "Ctrl+2"),
    _insert(StepKind.END, QT_TRANSLATE_NOOP("actions", "&End"), "Ctrl+3"),
    _insert(StepKind.DECISION, QT_TRANSLATE_NOOP("actions", "&Decision"), "Ctrl+4"),
    _insert(StepKind.FORK, QT_TRANSLATE_NOOP("actions", "&Fork"), "Ctrl+5"),
    _insert(StepKind.JOIN, QT_TRANSLATE_NOOP("actions", "&Join"), "Ctrl+6"),
    _insert(StepKind.WAIT, QT_TRANSLATE_NOOP("actions", "&Wait"), "Ctrl+7"),
    _insert(StepKind.EVIDENCE, QT_TRANSLATE_NOOP("actions", "E&vidence"), "Ctrl+8"),
    _insert(StepKind.LINK, QT_TRANSLATE_NOOP("actions", "&Linked process"), "Ctrl+9"),
    ActionSpec("insert.lane", QT_TRANSLATE_NOOP("actions", "La&ne"), lambda w: w.edit.insert_lane(), ("Ctrl+Shift+L",), "lane", has_map),
    ActionSpec(
        "insert.stage", QT_TRANSLATE_NOOP("actions", "S&tage"), lambda w: w.edit.insert_stage(), ("Ctrl+Shift+G",), "stage", has_map
    ),
    ActionSpec("insert.staff", QT_TRANSLATE_NOOP("actions", "Staff &pool"), lambda w: w.edit.insert_staff(), icon="staff", enabled=has_map),
    ActionSpec("insert.schedule", QT_TRANSLATE_NOOP("actions", "Sc&hedule"), lambda w: w.edit.insert_schedule(), enabled=has_map),
    ActionSpec(
        "insert.demand",
        QT_TRANSLATE_NOOP("actions", "De&mand"),
        lambda w: w.edit.insert_demand(),
        icon="demand",
        enabled=lambda s: has_map(s) and s.all_steps > 0,
    ),
    ActionSpec(
        "insert.promise",
        QT_TRANSLATE_NOOP("actions", "P&romise"),
        lambda w: w.edit.insert_promise(),
        icon="promise",
        enabled=lambda s: has_map(s) and s.all_steps > 1,
    ),
    ActionSpec("insert.note", QT_TRANSLATE_NOOP("actions", "N&ote"), lambda w: w.edit.insert_note(), ("Ctrl+Shift+O",), "note", has_map),
)

VIEW = (
    ActionSpec(
        "view.zoom-in",
        QT_TRANSLATE_NOOP("actions", "Zoom &in"),
        lambda w: w.page.view.zoom_in(),
        (Key.ZoomIn, "Ctrl+="),
        "zoom-in",
        has_map,
    ),
    ActionSpec(
        "view.zoom-out", QT_TRANSLATE_NOOP("actions", "Zoom &out"), lambda w: w.page.view.zoom_out(), (Key.ZoomOut,), "zoom-out", has_map
    ),
    ActionSpec(
        "view.zoom-100", QT_TRANSLATE_NOOP("actions", "&100 %"), lambda w: w.page.view.set_zoom(1.0), ("Ctrl+0",), "zoom-100", has_map
    ),
    ActionSpec(
        "view.fit", QT_TRANSLATE_NOOP("actions", "&Fit the map"), lambda w: w.page.view.fit(), ("Ctrl+Shift+F",), "zoom-fit", has_map
    ),
    ActionSpec(
        "view.heat",
        QT_TRANSLATE_NOOP("actions", "Show the &load of steps"),
        lambda w: w.program.settings.change(heat=not w.program.settings.value.heat),
        ("Ctrl+Shift+H" if sys.platform == "darwin" else "Ctrl+H",),  # there Ctrl is ⌘, and ⌘H hides the program
        "heat",
        checked=lambda state: state.heat,
    ),
    ActionSpec(
        "view.full-screen",
        QT_TRANSLATE_NOOP("actions", "F&ull screen"),
        lambda w: w.toggle_full_screen(),
        (Key.FullScreen, "F11"),
        checked=lambda state: state.full_screen,
    ),
    ActionSpec("view.walk-through", QT_TRANSLATE_NOOP("actions", "&Walk-through"), lambda w: w.docks.walk_throughs.show(), enabled=has_map),
    ActionSpec("view.next-panel", QT_TRANSLATE_NOOP("actions", "&Next panel"), lambda w: go_on(w, 1), ("F6",), enabled=has_map),
    ActionSpec(
        "view.previous-panel", QT_TRANSLATE_NOOP("actions", "Pre&vious panel"), lambda w: go_on(w, -1), ("Shift+F6",), enabled=has_map
    ),
    ActionSpec("view.reset-layout", QT_TRANSLATE_NOOP("actions", "&Reset the panels"), lambda w: w.reset_layout(), enabled=has_map),
    _theme("system", QT_TRANSLATE_NOOP("actions", "As the &system")),
    _theme("light", QT_TRANSLATE_NOOP("actions", "&Light")),
    _theme("dark", QT_TRANSLATE_NOOP("actions", "&Dark")),
    _language("", QT_TRANSLATE_NOOP("actions", "As the &system")),
    *(_language(code, Template(name)) for code, name in LANGUAGES.items()),
)

SIMULATE = (
    ActionSpec(
        "simulation.run",
        QT_TRANSLATE_NOOP("actions", "&Simulate"),
        lambda w: w.docks.simulation.run(),
        ("Ctrl+Return", "Ctrl+Enter"),
        "simulate",
        has_map,
    ),
)

HELP = (
    ActionSpec("help.contents", QT_TRANSLATE_NOOP("actions", "&Contents"), lambda w: w.help.contents(), (Key.HelpContents,), "help"),
    ActionSpec("help.shortcuts", QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts"), lambda w: w.help.shortcuts(), ("Ctrl+/",)),
    ActionSpec("help.about", QT_TRANSLATE_NOOP("actions", "&About Service Designer"), lambda w: w.help.about(), role=Role.AboutRole),
)

WITH_LABEL = {
    "edit.undo": (QT_TRANSLATE_NOOP("actions", "&Undo"), QT_TRANSLATE_NOOP("actions", "&Undo: {label}")),
    "edit.redo": (QT_TRANSLATE_NOOP("actions", "&Redo"), QT_TRANSLATE_NOOP("actions", "&Redo: {label}")),
}
"""The words of undo and redo without and with what they are about."""

ACTIONS: tuple[ActionSpec, ...] = (*FILE, *EDIT, *INSERT, *VIEW, *SIMULATE, *HELP)


def build(window: MainWindow) -> dict[str, QAction]:
    """One `QAction` of `window` for each row of the table, by its id."""
    made = {spec.id: _action(spec, window) for spec in ACTIONS}
    groups = {spec.group: QActionGroup(window) for spec in ACTIONS if spec.group}
    for spec in ACTIONS:
        if spec.group:
            groups[spec.group].addAction(made[spec.id])
    return made


def _action(spec: ActionSpec, window: MainWindow) -> QAction:
    action = QAction(label(spec), window)
    action.setObjectName(spec.id)
    action.setMenuRole(spec.role)
    action.setShortcuts(shortcuts(spec))
    action.setCheckable(spec.checked is not None)
    action.triggered.connect(lambda: spec.handler(window))
    if spec.on_map:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    else:
        window.addAction(action)
    return action


def shortcuts(spec: ActionSpec) -> list[QKeySequence]:
    """The keys of an action: those that the system uses for it first; some systems have none of their own."""
    keys = dict.fromkeys(QKeySequence(key).toString() for key in spec.keys)
    return [QKeySequence(key) for key in keys if key]


def of_the_map(actions: Mapping[str, QAction]) -> list[QAction]:
    """The actions whose keys count only on the map."""
    return [actions[spec.id] for spec in ACTIONS if spec.on_map]


def label(spec: ActionSpec) -> str:
    """The words of an action; the name of a language is not translated."""
    return translated(spec.text) if hasattr(spec.text, "context") else str(spec.text)


def blank_icons(actions: Mapping[str, QAction], ids: Container[str]) -> None:
    """Give each action of `ids` an icon that shows nothing: without one its button would show its words."""
    nothing = QPixmap(SIZE, SIZE)
    nothing.fill(Qt.GlobalColor.transparent)
    blank = QIcon(nothing)
    for spec in ACTIONS:
        if spec.icon and spec.id in ids:
            actions[spec.id].setIcon(blank)


def paint_icons(actions: Mapping[str, QAction], ids: Container[str]) -> None:
    """Give each action of `ids` its icon in the colours of the theme."""
    for spec in ACTIONS:
        if spec.icon and spec.id in ids:
            actions[spec.id].setIcon(icon(spec.icon))


def follow(actions: Mapping[str, QAction], state: State) -> None:
    """Enable and check the actions as `state` says; undo and redo carry their labels."""
    for spec in ACTIONS:
        action = actions[spec.id]
        action.setEnabled(spec.enabled(state))
        if spec.checked is not None:
            action.setChecked(spec.checked(state))
    for id, message in (("edit.undo", state.undo), ("edit.redo", state.redo)):
        plain, labelled = WITH_LABEL[id]
        actions[id].setText(text(say(labelled, label=text(message).replace("&", "&&"))) if message else translated(plain))
