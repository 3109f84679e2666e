"""Shows the help that the program ships: one Markdown file per topic and per check."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QLineEdit, QSplitter, QTextBrowser, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from designer.app.translations import current_language
from designer.canvas.texts import plain_tooltip
from designer.resources import help_page, resource

FIRST = "getting-started"
TOPIC = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """Topics on the left, their text on the right. Only our own files are shown, so Markdown is safe here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Help"))
        self.resize(1020, 700)
        self.filter = QLineEdit(placeholderText=self.tr("Find in the topics"), clearButtonEnabled=True)
        self.filter.textChanged.connect(self._find)
        self.topics = QTreeWidget()
        self.topics.setHeaderHidden(True)
        self.topics.setAccessibleName(self.tr("Topics"))
        self.topics.currentItemChanged.connect(self._show)
        self.view = QTextBrowser(openExternalLinks=False, openLinks=False)
        self.view.anchorClicked.connect(self._follow)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.filter)
        column.addWidget(self.topics)
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(self.view)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([330, 690])
        QVBoxLayout(self).addWidget(splitter)
        self._list_topics()

    def show_topic(self, name: str = "") -> None:
        """Show the topic `name`; the first one if there is none of that name."""
        items = self._items()
        chosen = next((item for item in items if _topic(item).lower() == (name or FIRST).lower()), None)
        chosen = chosen or next((item for item in items if _topic(item)), None)
        if chosen is not None:
            self.topics.setCurrentItem(chosen)

    def topic(self) -> str:
        """The name of the topic that is shown; ``""`` before there is one."""
        return _topic(self.topics.currentItem())

    def _list_topics(self) -> None:
        pages = sorted(resource("help").glob("*.md"), key=lambda path: (path.stem != FIRST, path.stem))
        for path in pages:
            self.topics.addTopLevelItem(_item(path.stem))
        checks = sorted(resource("help", "checks").glob("*.md"))
        if checks:
            group = QTreeWidgetItem([self.tr("Checks")])
            group.addChildren([_item(path.stem) for path in checks])
            self.topics.addTopLevelItem(group)
            group.setExpanded(True)

    def _items(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem | None] = []
        for row in range(self.topics.topLevelItemCount()):
            top = self.topics.topLevelItem(row)
            found += [top, *(top.child(child) for child in range(top.childCount()))] if top else []
        return [item for item in found if item is not None]

    def _show(self, item: QTreeWidgetItem | None) -> None:
        if _topic(item):
            self.view.setMarkdown(_page(_topic(item)))

    def _follow(self, url: QUrl) -> None:
        """A link leads to another topic; nothing outside is opened."""
        self.show_topic(Path(url.path()).stem)

    def _find(self, words: str) -> None:
        wanted = words.casefold()
        for item in self._items():
            if topic := _topic(item):
                item.setHidden(wanted not in item.text(0).casefold() and wanted not in _page(topic).casefold())


def _item(topic: str) -> QTreeWidgetItem:
    title = _page(topic).partition("\n")[0].lstrip("# ").strip()
    item = QTreeWidgetItem([title])
    item.setToolTip(0, plain_tooltip(title))  # the title of a check is longer than the list is wide in some languages
    item.setData(0, TOPIC, topic)
    return item


def _topic(item: QTreeWidgetItem | None) -> str:
    """The topic that a row stands for; ``""`` for the heading of the checks."""
    return str(item.data(0, TOPIC) or "") if item is not None else ""


def _page(topic: str) -> str:
    """The Markdown of `topic` in the window's language."""
    return help_page(topic, current_language()).read_text(encoding="utf-8")
