"""The page before a document: templates with pictures, recent files, unsaved work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPixmap, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from designer.app.appearance import Appearance
from designer.app.cards import PICTURE, Cards
from designer.app.icons import icon
from designer.app.recovery import time_of
from designer.app.template_titles import template_title
from designer.canvas.texts import plain_label, plain_tooltip
from designer.resources import template_names, template_path
from designer.storage.files import JournalEntry

if TYPE_CHECKING:
    from designer.app.thumbnails import Thumbnail, Thumbnails

FIRST_SIGHT_MS = 30
DATA = Qt.ItemDataRole.UserRole


class StartPage(QWidget):
    """Says what was chosen; opening is the window's work."""

    new_wanted = Signal()
    open_wanted = Signal()
    template_chosen = Signal(object)  # Path
    recent_chosen = Signal(object)  # Path
    recovery_chosen = Signal(object)  # JournalEntry
    recovery_discarded = Signal(object)  # JournalEntry

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._pictures: dict[Path, Thumbnail] = {}
        appearance.changed.connect(self._repaint)
        self._make_lists()
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 28, 32, 24)
        row.setSpacing(32)
        row.addLayout(self._left(), 2)
        row.addLayout(self._right(), 5)

    # -- what it shows ------------------------------------------------------------------------------------------------

    def show_recent(self, paths: Sequence[str]) -> None:
        """List the recent files."""
        self.recent.clear()
        for name in paths:
            path = Path(name)
            item = QListWidgetItem(f"{path.name}\n{path.parent}")
            item.setData(DATA, path)
            self.recent.addItem(item)
        self._recent_label.setVisible(bool(paths))
        self.recent.setVisible(bool(paths))

    def show_unsaved(self, entries: Sequence[JournalEntry]) -> None:
        """List the work that was not saved before the program ended."""
        self.unsaved.clear()
        for entry in entries:
            item = QListWidgetItem(icon("recover"), _unsaved_words(entry))
            item.setData(DATA, entry)
            self.unsaved.addItem(item)
        self.unsaved.setCurrentRow(0)
        self._unsaved_box.setVisible(bool(entries))

    @cached_property
    def _thumbnails(self) -> Thumbnails:
        from designer.app.thumbnails import Thumbnails

        made = Thumbnails(self)
        made.ready.connect(self._take_picture)
        return made

    def close_workers(self) -> None:
        """Wait for the pictures that are being made."""
        if "_thumbnails" in self.__dict__:
            self._thumbnails.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Pictures are made once the page has been seen."""
        super().showEvent(event)
        self.templates.setFocus()
        QTimer.singleShot(FIRST_SIGHT_MS, self, self._ask_for_pictures)

    def _ask_for_pictures(self) -> None:
        if not self.isVisible():
            return
        for row in range(self.templates.count()):
            path = self.templates.item(row).data(DATA)
            if path not in self._pictures:
                self._thumbnails.request(path)

    # -- its parts ----------------------------------------------------------------------------------------------------

    def _make_lists(self) -> None:
        self.templates = self._prepared(Cards(), self.tr("Templates"), self.template_chosen.emit)
        self.recent = self._prepared(QListWidget(), self.tr("Recent files"), self.recent_chosen.emit)
        self.unsaved = self._prepared(QListWidget(), self.tr("Unsaved work"), self.recovery_chosen.emit, clicked=False)
        self.unsaved.setMaximumHeight(120)
        for name in template_names():
            self._add_template(template_path(name), template_title(name))

    def _add_template(self, path: Path, name: str) -> None:
        item = QListWidgetItem(self._empty_picture(), name)
        item.setData(DATA, path)
        self.templates.addItem(item)
        self.templates.setCurrentRow(0)

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(_heading("Service Designer", 1.8))
        subtitle = plain_label(self.tr("Draw a service, see where it chokes, and keep the promises you make."))
        subtitle.setWordWrap(True)
        column.addWidget(subtitle)
        column.addSpacing(12)
        self.new_button = _button(self.tr("New blueprint"), "new", self.new_wanted.emit)
        self.open_button = _button(self.tr("Open a file…"), "open", self.open_wanted.emit)
        column.addWidget(self.new_button)
        column.addWidget(self.open_button)
        column.addSpacing(12)
        self._unsaved_box = self._recovery()
        column.addWidget(self._unsaved_box)
        self._recent_label = _heading(self.tr("Recent files"), 1.2)
        column.addWidget(self._recent_label)
        column.addWidget(self.recent, 1)
        column.addStretch(0)
        return column

    def _recovery(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(_heading(self.tr("Unsaved work"), 1.2))
        column.addWidget(self.unsaved)
        row = QHBoxLayout()
        self.recover_button = QPushButton(self.tr("Recover"))
        self.recover_button.clicked.connect(lambda: self._with_selected(self.recovery_chosen.emit))
        self.discard_button = QPushButton(self.tr("Discard"))
        self.discard_button.clicked.connect(lambda: self._with_selected(self._ask_to_discard))
        row.addWidget(self.recover_button)
        row.addWidget(self.discard_button)
        row.addStretch(1)
        self.unsaved.itemSelectionChanged.connect(self._follow_unsaved)
        self._follow_unsaved()
        column.addLayout(row)
        box.hide()
        return box

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(_heading(self.tr("Start from a template"), 1.2))
        column.addWidget(self.templates, 1)
        self.about = plain_label()
        self.about.setWordWrap(True)
        self.about.setMinimumHeight(2 * self.about.fontMetrics().lineSpacing())
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.about)
        self.templates.currentRowChanged.connect(self._describe)
        self._describe()
        hint = plain_label(self.tr("Arrow keys choose, Enter opens. Files can be dropped on the window."))
        hint.setForegroundRole(hint.palette().ColorRole.PlaceholderText)
        column.addWidget(hint)
        return column

    # -- following ----------------------------------------------------------------------------------------------------

    def _prepared(self, result: QListWidget, name: str, choose: Callable[[Any], object], clicked: bool = True) -> QListWidget:
        """A list whose items are chosen by Enter and, if `clicked`, by one click; once the page has gone, nothing is chosen twice."""

        def chosen(item: QListWidgetItem) -> None:
            if self.isVisible():
                choose(item.data(DATA))

        result.setAccessibleName(name)
        result.itemActivated.connect(chosen)
        if clicked:
            result.itemClicked.connect(chosen)
        return result

    def _follow_unsaved(self) -> None:
        """There is nothing to recover or to discard where no row is selected."""
        for button in (self.recover_button, self.discard_button):
            button.setEnabled(bool(self.unsaved.selectedItems()))

    def _with_selected(self, act: Callable[[JournalEntry], object]) -> None:
        for item in self.unsaved.selectedItems():
            act(item.data(DATA))

    def _ask_to_discard(self, entry: JournalEntry) -> None:
        from designer.app import dialogs

        body = self.tr("Discard the unsaved work of {name}? It cannot be brought back.").format(name=_unsaved_name(entry))
        title, details = self.tr("Unsaved work"), _unsaved_words(entry)
        if dialogs.confirm(self, title, body, details, self.tr("Discard"), self.tr("Cancel")):
            self.recovery_discarded.emit(entry)

    def _take_picture(self, picture: Thumbnail) -> None:
        self._pictures[picture.path] = picture
        self._repaint()

    def _repaint(self) -> None:
        if not self._pictures:
            return
        from designer.app.thumbnails import paint_thumbnail

        for row in range(self.templates.count()):
            item = self.templates.item(row)
            picture = self._pictures.get(item.data(DATA))
            if picture is not None:
                item.setText(picture.name)
                item.setToolTip(plain_tooltip(picture.description))
                image = paint_thumbnail(picture, PICTURE, self._appearance.map_theme, self.devicePixelRatioF())
                item.setIcon(_picture(image))
        self._describe()

    def _describe(self) -> None:
        """Say what the current template is about."""
        item = self.templates.currentItem()
        picture = self._pictures.get(item.data(DATA)) if item else None
        self.about.setText(" ".join(picture.description.split()) if picture else "")

    def _empty_picture(self) -> QIcon:
        blank = QPixmap(PICTURE)
        blank.fill(self.palette().color(self.palette().ColorRole.AlternateBase))
        return _picture(blank)


def _unsaved_name(entry: JournalEntry) -> str:
    return Path(entry.path).name if entry.path else QCoreApplication.translate("StartPage", "a document without a file")


def _unsaved_words(entry: JournalEntry) -> str:
    return QCoreApplication.translate("StartPage", "{name}, {when}").format(name=_unsaved_name(entry), when=time_of(entry))


def _picture(image: QPixmap) -> QIcon:
    """An icon that shows `image` as it is, selected or not."""
    result = QIcon(image)
    result.addPixmap(image, QIcon.Mode.Selected)
    return result


def _heading(words: str, scale: float) -> QLabel:
    label = plain_label(words)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setBold(True)
    label.setFont(font)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return label


def _button(words: str, name: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(icon(name), words)
    button.setIconSize(QSize(20, 20))
    button.setMinimumHeight(36)
    button.setStyleSheet("text-align: left; padding-left: 10px;")
    button.clicked.connect(lambda: act())
    return button
