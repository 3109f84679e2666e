"""The name of a CSV file beside the document: typed or chosen, and looked into beside the window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from designer.app.messages import named, text
from designer.app.panels.buttons import FittingButton
from designer.app.panels.cut_texts import TellingLine
from designer.app.panels.text_editors import put, such_as
from designer.app.panels.week_view import Piece, pieces_of
from designer.app.worker import Worker
from designer.canvas.texts import plain_tooltip
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.elements import Demand, Ref
from designer.model.quantities import QuantityError
from designer.model.scalars import check_file

if TYPE_CHECKING:
    from designer.storage.series import SeriesProblem

MOST_LINES = 4  # problems of a file that are told


@dataclass(frozen=True, slots=True)
class Asked:
    """A file to look into; `stamp` is another one after it has changed."""

    folder: Path | None
    name: str
    arrivals: bool
    stamp: tuple[float, int] | None


@dataclass(frozen=True, slots=True)
class Held:
    """What a file holds, or what is wrong with it. Times are in seconds, arrivals in seconds after a Monday 00:00."""

    asked: Asked
    problems: tuple[SeriesProblem, ...] = ()
    count: int = 0
    first: float = 0.0
    last: float = 0.0
    mean: float = 0.0
    sd: float = 0.0
    pieces: tuple[Piece, ...] = ()


def look_into(asked: Asked) -> Held:
    """Read the file; runs on a thread of its own, since it may be large."""
    from designer.analysis.hours import weekly_rates
    from designer.model.distributions import empirical
    from designer.storage.series import SeriesError, series

    try:
        values = series(Ref("demand" if asked.arrivals else "steps", ""), asked.folder, asked.name, asked.arrivals)
    except SeriesError as error:
        return Held(asked, error.problems)
    if not asked.arrivals:
        times = empirical(values)
        return Held(asked, (), len(values), min(values), max(values), times.mean, times.variance**0.5)
    week = weekly_rates(Demand("", "", arrivals=asked.name, listed=values))
    return Held(asked, (), len(values), values[0], values[-1], pieces=pieces_of((part.period, part.rate) for part in week))


class FileBox(QWidget):
    """A line for the name and a button that chooses the file. `refused` tells why a file that was chosen cannot be taken."""

    changed = Signal()
    refused = Signal(str)
    looked = Signal()

    def __init__(self, arrivals: bool, example: str) -> None:
        super().__init__()
        self._arrivals = arrivals
        self._folder: Path | None = None
        self._worker: Worker | None = None
        self.held: Held | None = None
        self.line = TellingLine()
        self.line.setPlaceholderText(such_as(example))
        self.line.textEdited.connect(self._typed)
        self.button = FittingButton(QCoreApplication.translate("editors", "Choose…"), self.choose)
        self.button.setToolTip(plain_tooltip(QCoreApplication.translate("editors", "Choose a CSV file beside the document")))
        self.setFocusProxy(self.line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.button)

    def show_name(self, name: str) -> None:
        """Show `name`, and look into the file."""
        put(self.line, name)
        self.look()

    def name(self) -> str:
        """The name as it stands. Raises `QuantityError` where no file beside the document can be called so."""
        return check_file(self.line.text().strip())

    def look_in(self, folder: Path | None) -> None:
        """Names are those of files in `folder`; None: the document has none yet."""
        if folder != self._folder:
            self._folder = folder
            self.look()

    # -- choosing -----------------------------------------------------------------------------------------------------

    def _typed(self) -> None:
        self.changed.emit()
        self.look()

    def choose(self) -> None:
        """Let the user choose a file; one from elsewhere is copied beside the document if that is wished."""
        if self._folder is None:
            self.refused.emit(text(say(QT_TRANSLATE_NOOP("storage", "the file stands beside the document; save the document first"))))
            return
        from PySide6.QtWidgets import QFileDialog

        title = QCoreApplication.translate("editors", "Choose a CSV file")
        chosen, _ = QFileDialog.getOpenFileName(self.window(), title, str(self._folder), "CSV (*.csv *.CSV)")
        name = self._beside(Path(chosen)) if chosen else ""
        if name:
            put(self.line, name)
            self._typed()

    def _beside(self, path: Path) -> str:
        """The name of `path` from the document's folder, where it may have to be copied to; nothing where it cannot be taken."""
        assert self._folder is not None
        folder = self._folder.resolve()
        if path.resolve().is_relative_to(folder):
            return path.resolve().relative_to(folder).as_posix()
        from designer.app.dialogs import choose

        title = QCoreApplication.translate("editors", "Choose a CSV file")
        body = QCoreApplication.translate("editors", "{name} does not stand beside the document").format(name=path.name)
        details = QCoreApplication.translate("editors", "A document names only files beside it, so that both can be handed on together.")
        words = QCoreApplication.translate("editors", "Copy it there"), QCoreApplication.translate("messages", "&Cancel")
        return self._copied(path, folder / path.name) if choose(self.window(), title, body, details, *words) == 0 else ""

    def _copied(self, path: Path, target: Path) -> str:
        from designer.storage.files import FileProblem, copy_file, same_bytes

        try:
            if not target.exists():
                copy_file(path, target)
            elif not same_bytes(path, target):
                words = QCoreApplication.translate("editors", "There is another {name} beside the document. Give one of them another name.")
                self.refused.emit(words.format(name=target.name))
                return ""
        except FileProblem as problem:
            self.refused.emit(text(problem.message))
            return ""
        return target.name

    # -- looking into it ----------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    def look(self) -> None:
        """Have the file read, unless that has been done and it is still the same one; `looked` tells the end."""
        try:
            name = self.name()
        except QuantityError:
            name = ""
        asked = Asked(self._folder, name, self._arrivals, _stamp(self._folder, name))
        if self.held is not None and self.held.asked == asked:
            return
        if not name or not self.isVisible():
            self.held = None
            self.looked.emit()
            return
        if self._worker is None:
            self._worker = Worker(look_into, parent=self)
            self._worker.delivered.connect(self._deliver)
        self._worker.request(asked)

    def _deliver(self, held: Held) -> None:
        self.held = held
        self.looked.emit()

    def known(self) -> Held | None:
        """What the file holds that stands in the line; None as long as that is not known."""
        return self.held if self.held is not None and self.held.asked.name == self.line.text().strip() else None

    def trouble(self) -> str:
        """What is wrong with the file, as far as it is known."""
        held = self.known()
        problems = held.problems if held is not None else ()
        lines = [_line_words(problem) for problem in problems[:MOST_LINES]]
        return "\n".join([*lines, *(["…"] if len(problems) > MOST_LINES else [])])

    def end(self) -> None:
        """Look into nothing any more."""
        if self._worker is not None:
            self._worker.close()


def _line_words(problem: SeriesProblem) -> str:
    if not problem.line:
        return named(problem.file, text(problem.message))
    line = QCoreApplication.translate("editors", "Line {number}").format(number=problem.line)
    return named(line, text(problem.message))


def _stamp(folder: Path | None, name: str) -> tuple[float, int] | None:
    if folder is None or not name:
        return None
    try:
        found = (folder / name).stat()
    except OSError:
        return None
    return found.st_mtime, found.st_size
