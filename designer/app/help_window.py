"""Shows the help that the program ships: one Markdown file per topic and per check."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtWidgets import QDialog, QLineEdit, QSplitter, QTextBrowser, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from designer.resources import resource

FIRST = "getting-started"
PATH = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """Topics on the left, their text on the right. Only our own files are shown, so Markdown is safe here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Help"))
        self.resize(960, 700)
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
        splitter.setSizes([270, 690])
        QVBoxLayout(self).addWidget(splitter)
        self._list_topics()

    def show_topic(self, name: str = "") -> None:
        """Show the topic `name`; the first one if there is none of that name."""
        items = self._items()
        chosen = next((item for item in items if _path(item) and _path(item).stem.lower() == (name or FIRST).lower()), None)
        chosen = chosen or next((item for item in items if _path(item) != Path()), None)
        if chosen is not None:
            self.topics.setCurrentItem(chosen)

    def _list_topics(self) -> None:
        pages = sorted(resource("help").glob("*.md"), key=lambda path: (path.stem != FIRST, path.stem))
        for path in pages:
            self.topics.addTopLevelItem(_item(path))
        checks = sorted(resource("help", "checks").glob("*.md"))
        if checks:
            group = QTreeWidgetItem([self.tr("Checks")])
            group.addChildren([_item(path) for path in checks])
            self.topics.addTopLevelItem(group)
            group.setExpanded(True)

    def _items(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem | None] = []
        for row in range(self.topics.topLevelItemCount()):
            top = self.topics.topLevelItem(row)
            found += [top, *(top.child(child) for child in range(top.childCount()))] if top else []
        return [item for item in found if item is not None]

    def _show(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and _path(item) != Path():
            self.view.setMarkdown(_localised(_path(item)).read_text(encoding="utf-8"))

    def _follow(self, url: QUrl) -> None:
        """A link leads to another topic; nothing outside is opened."""
        self.show_topic(Path(url.path()).stem)

    def _find(self, words: str) -> None:
        wanted = words.casefold()
        for item in self._items():
            path = _path(item)
            if path != Path():
                found = wanted in item.text(0).casefold() or wanted in path.read_text(encoding="utf-8").casefold()
                item.setHidden(bool(wanted) and not found)


def _item(path: Path) -> QTreeWidgetItem:
    item = QTreeWidgetItem([_title(_localised(path))])
    item.setData(0, PATH, path)
    return item


def _path(item: QTreeWidgetItem) -> Path:
    path = item.data(0, PATH)
    return path if isinstance(path, Path) else Path()


def _title(path: Path) -> str:
    with path.open(encoding="utf-8") as lines:
        return next(lines, path.stem).lstrip("# ").strip()


def _localised(path: Path) -> Path:
    """The page in the window's language where there is one, beside it in a folder named by the language."""
    other = path.parent / QLocale().name()[:2] / path.name
    return other if other.is_file() else path
