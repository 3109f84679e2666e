"""The handlers of the Help menu."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QHeaderView, QMessageBox, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from designer import __version__
from designer.app import dialogs
from designer.app.actions import EDIT, FILE, HELP, INSERT, SIMULATE, VIEW, ActionSpec, label
from designer.app.icons import program_icon
from designer.app.main_window import FRAME
from designer.app.menus import MENU_BAR
from designer.app.messages import translated
from designer.i18n import QT_TRANSLATE_NOOP, Template

if TYPE_CHECKING:
    from designer.app.help_window import HelpWindow
    from designer.app.main_window import MainWindow

PARTS = (FILE, EDIT, INSERT, VIEW, SIMULATE, HELP)  # in the order of the menu bar
ON_THE_MAP = (
    (QT_TRANSLATE_NOOP("shortcuts", "Next step, connected to the selected one"), "Tab"),
    (QT_TRANSLATE_NOOP("shortcuts", "Edit the name of what is selected"), "Return"),
    (QT_TRANSLATE_NOOP("shortcuts", "Delete what is selected"), "Backspace"),
    (QT_TRANSLATE_NOOP("shortcuts", "Move the selected steps"), QT_TRANSLATE_NOOP("shortcuts", "↑ ↓ ← →")),
    (QT_TRANSLATE_NOOP("shortcuts", "Move them farther"), QT_TRANSLATE_NOOP("shortcuts", "Shift + ↑ ↓ ← →")),
    (QT_TRANSLATE_NOOP("shortcuts", "Select the neighbour"), QT_TRANSLATE_NOOP("shortcuts", "Ctrl + ↑ ↓ ← →")),
    (QT_TRANSLATE_NOOP("shortcuts", "Zoom at the pointer"), QT_TRANSLATE_NOOP("shortcuts", "Ctrl + wheel")),
    (QT_TRANSLATE_NOOP("shortcuts", "Move the map"), QT_TRANSLATE_NOOP("shortcuts", "Space + drag")),
    (QT_TRANSLATE_NOOP("shortcuts", "Give up what the mouse is doing"), "Esc"),
)


class HelpCommands(QObject):
    """Shows help, keys and what the program is."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._help: HelpWindow | None = None

    def contents(self, topic: str = "") -> None:
        """Show the help, at `topic` (a file's name without its ending, such as a check's code) if it has one."""
        from designer.app.help_window import HelpWindow

        if self._help is None:
            self._help = HelpWindow(self._window)
        self._help.show_topic(topic)
        self._help.show()
        self._help.raise_()
        self._help.activateWindow()

    def go_on_from(self, other: HelpCommands) -> None:
        """Show the topic that stands open at `other`, whose window closes, in the language of now."""
        if other._help is not None and other._help.isVisible():
            self.contents(other._help.topic())

    def shortcuts(self) -> None:
        """List all keys: those of the table of actions and those of the map."""
        dialog = QDialog(self._window)
        dialog.setWindowTitle(self.tr("Keyboard shortcuts"))
        tree = QTreeWidget()
        tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        tree.setAlternatingRowColors(True)
        for title, rows in self._groups():
            group = QTreeWidgetItem([title])
            group.addChildren([QTreeWidgetItem(list(row)) for row in rows])
            tree.addTopLevelItem(group)
        tree.expandAll()
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        buttons = dialogs.close_buttons()
        buttons.rejected.connect(dialog.reject)
        column = QVBoxLayout(dialog)
        column.addWidget(tree)
        column.addWidget(buttons)
        dialog.resize(QSize(560, 620).boundedTo(self._window.screen().availableSize() - FRAME))
        dialog.exec()

    def about(self) -> None:
        """Say what the program is, and which versions it runs on."""
        body = self.tr("Service Designer {version}").format(version=__version__)
        details = self.tr("Draw a service as a blueprint, see where it chokes and which promises it cannot keep.")
        versions = f"Python {sys.version.split()[0]}, Qt {qVersion()}"
        box = dialogs.box(
            self._window, QMessageBox.Icon.NoIcon, self.tr("About"), body, f"{details}\n\n{versions}\n{self.tr('Licence: MIT')}"
        )
        box.setIconPixmap(program_icon().pixmap(64, 64))
        box.exec()

    def _groups(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """The keys by menu, those of the map first."""
        on_map = [(translated(words), translated(keys) if isinstance(keys, Template) else _native(keys)) for words, keys in ON_THE_MAP]
        groups = [
            (_plain(menu.text), [row for spec in part for row in self._row(spec)]) for menu, part in zip(MENU_BAR, PARTS, strict=True)
        ]
        return [(self.tr("On the map"), on_map), *groups]

    def _row(self, spec: ActionSpec) -> list[tuple[str, str]]:
        shortcuts = self._window.actions_by_id[spec.id].shortcuts()
        keys = ", ".join(map(_native, shortcuts))
        return [(label(spec).replace("&", ""), keys)] if keys else []


def _native(keys: QKeySequence | str) -> str:
    """Keys as the system and the language write them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or str(keys)


def _plain(words: Template) -> str:
    return translated(words).replace("&", "")
