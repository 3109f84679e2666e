"""The only bridge between the document and the window: history, file and figures, with a signal for each change.

Views hold no document of their own: they read `blueprint`, follow `changed`, and ask for edits by `perform`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from designer.app.figuring import Asked, Figures, Figuring
from designer.app.messages import text as in_words
from designer.app.worker import DEBOUNCE_MS, Worker
from designer.canvas.turns import in_turn
from designer.editing.edits import Edit, EditRefused, copy_fragment, paste, pasted_ids
from designer.editing.history import History
from designer.editing.moved import moved_note
from designer.i18n import QT_TRANSLATE_NOOP, Message, say
from designer.model.blueprint import Blueprint
from designer.model.compare import Changes, compare
from designer.model.elements import Ref
from designer.model.library import NOTHING_LINKED, Library, links_in
from designer.storage.document import Source, read, write
from designer.storage.files import FileProblem, fingerprint, read_file_with_fingerprint, save_file
from designer.storage.problems import DocumentError

if TYPE_CHECKING:
    from designer.analysis.analyse import Analysis
    from designer.checks.findings import Finding

__all__ = ["DocumentError", "FileProblem", "Session"]


class Session(QObject):
    """One open document.

    `analysis` and `findings` are the last good ones, `library` the documents in other files that they take in, and `whole` the document
    together with these; they may be older than `blueprint` while `busy`. All signals are sent on the UI thread, after the values they speak
    of are in place.
    """

    changed = Signal(object)  # Changes, after an edit, undo or redo
    replaced = Signal()  # another document is open
    history_changed = Signal()
    dirty_changed = Signal(bool)
    path_changed = Signal()
    analysed = Signal(object)  # Analysis: for the map
    figures_changed = Signal(object)  # Analysis: after that, for the panels
    findings_changed = Signal(object)  # tuple[Finding, ...]: last
    refused = Signal(object)  # Message: why an edit did not happen
    status = Signal(object)  # Message for the status bar
    busy_changed = Signal(bool)
    library_changed = Signal()  # links lead to other files, or these have changed
    closed = Signal()  # whatever works for it in the background is to end

    def __init__(self, parent: QObject | None = None, delay_ms: int = DEBOUNCE_MS) -> None:
        super().__init__(parent)
        self.history = History.start(Blueprint())
        self.source: Source | None = None
        self.path: Path | None = None
        self.analysis: Analysis | None = None
        self.findings: tuple[Finding, ...] = ()
        self.library: Library = NOTHING_LINKED
        self.whole = self.blueprint
        self.renamed: Mapping[Ref, Ref] = {}  # while an edit is followed: what is called otherwise from now on
        self._on_disk: object | None = None
        self._untold: Figures | None = None  # delivered, and not yet told to all
        self._failed = False  # whether `analysis` and `findings` could not be brought up to date
        self._was_busy = False
        self._worker = Worker(Figuring(), delay_ms, self)
        self._worker.delivered.connect(self._deliver)
        self._worker.failed.connect(self._tell_failure)
        self._worker.busy_changed.connect(self._tell_busy)

    # -- what it holds ------------------------------------------------------------------------------------------------

    @property
    def blueprint(self) -> Blueprint:
        """The document as it is now."""
        return self.history.current

    @property
    def dirty(self) -> bool:
        """Whether there is something to save."""
        return self.history.dirty

    @property
    def busy(self) -> bool:
        """Whether newer `analysis` and `findings` are on their way."""
        return self._worker.busy or self._untold is not None

    @property
    def current_analysis(self) -> Analysis | None:
        """The `analysis` if it is that of the document as it is now."""
        return None if self.busy or self._failed else self.analysis

    def here(self, refs: Iterable[Ref]) -> tuple[Ref, ...]:
        """The elements `refs` of `whole` as they can be found in the document: what is linked by the links that lead there."""
        known = tuple(refs)
        if not self.library.starts:
            return known
        from designer.analysis.joined import found_here

        return found_here(known, self.blueprint, self.library)

    # -- editing ------------------------------------------------------------------------------------------------------

    def perform(self, edit: Edit, renamed: Mapping[Ref, Ref] | None = None) -> bool:
        """Do `edit`; False, and `refused` is sent, when a rule forbids it. `renamed` says which elements get other references by it."""
        before = self.blueprint
        self.renamed = renamed or {}
        try:
            history = self.history.do(edit)
        except EditRefused as refusal:
            self.renamed = {}
            self.refused.emit(refusal.message)
            return False
        changes = self._go_to(history)
        self.renamed = {}
        note = moved_note(before, self.blueprint, changes["steps"].changed) if changes["steps"].changed else None
        if note is not None:
            self.status.emit(note)
        return True

    def undo(self) -> None:
        """Take back the last step of the history."""
        label = self.history.undo_label
        if label is not None:
            self._go_to(self.history.undo())
            self.status.emit(say(QT_TRANSLATE_NOOP("session", "Undone: {label}"), label=in_words(label)))

    def redo(self) -> None:
        """Do again what was taken back last."""
        label = self.history.redo_label
        if label is not None:
            self._go_to(self.history.redo())
            self.status.emit(say(QT_TRANSLATE_NOOP("session", "Done again: {label}"), label=in_words(label)))

    def break_merge(self) -> None:
        """The next edit starts a step of its own in the history, even if it looks like the last one going on."""
        self.history = self.history.break_merge()

    def copy(self, ids: Iterable[str]) -> str:
        """The steps and notes `ids`, with what they use, as the YAML text that `paste` reads."""
        return write(copy_fragment(self.blueprint, tuple(ids)))

    def paste(
        self, text: str, lane: str | None = None, stage: str | None = None, settle: Callable[[Edit], Edit] = lambda edit: edit
    ) -> tuple[str, ...]:
        """Paste the elements of a YAML `text`; their new ids, or none, and `refused` is sent, if it holds no blueprint.

        `settle` makes of the edit the one that is done: it sees to it that nothing is covered.
        """
        try:
            fragment = read(text).blueprint
        except DocumentError:
            self.refused.emit(say(QT_TRANSLATE_NOOP("session", "The clipboard holds nothing that can be pasted into a blueprint")))
            return ()
        before = self.blueprint
        if not self.perform(settle(paste(fragment, lane, stage))):
            return ()
        brought = brought_along(before, self.blueprint)
        if brought:
            words = QT_TRANSLATE_NOOP("session", "Pasted with what it needs: {names}")
            self.status.emit(say(words, names=", ".join(map(in_words, brought))))
        return pasted_ids(before, self.blueprint)

    # -- the file -----------------------------------------------------------------------------------------------------

    def new(self, blueprint: Blueprint, source: Source | None = None) -> None:
        """Start a document without a file; `source` keeps the comments of the template it was made from."""
        self._replace(History.start(blueprint), source, None)

    def open(self, path: Path) -> None:
        """Open the document at `path`. Raises `DocumentError` or `FileProblem`, and then nothing has changed."""
        source, on_disk = read_file_with_fingerprint(path)
        self._replace(History.start(source.blueprint), source, Path(path), on_disk)

    def recover(self, text: str, path: Path | None, written: float) -> None:
        """Open unsaved work: `text` as it was journalled for `path` at the time `written` (s).

        A file that was written after that counts as changed by another program, so that saving asks first. Raises
        `DocumentError`, and then nothing has changed.
        """
        source = read(text, str(path or ""))
        on_disk = fingerprint(path) if path else None
        newer = on_disk is not None and on_disk[0] / 1e9 > written
        self._replace(History.start(source.blueprint, saved=False), source, path, None if newer else on_disk)

    def go_on_from(self, other: Session) -> None:
        """Hold what `other` holds, with its whole history: values are shared without harm."""
        self._replace(other.history, other.source, other.path, other._on_disk)
        if other.analysis is not None:
            self._untold = figures = Figures(other.analysis, other.findings, other.library, other.whole)
            for tell in (self._tell_analysis, self._tell_figures, self._tell_findings):
                tell(figures)

    def text(self) -> str:
        """The document as it would be saved now."""
        return write(self.blueprint, self.source)

    def save(self, path: Path | None = None) -> None:
        """Write to `path` (default: where it came from). Raises `FileProblem`; the document then stays as it is, unsaved.

        The bytes of what was not edited stay those of the file that was opened, also after many saves.
        """
        target = Path(path) if path is not None else self.path
        if target is None:
            raise FileProblem(say(QT_TRANSLATE_NOOP("session", "The document has no file yet")))
        on_disk = save_file(target, self.text())
        moved = target != self.path
        self.path, self._on_disk = target, on_disk
        self._go_to(self.history.mark_saved())
        if moved:
            self.path_changed.emit()
            self.look_at_links()  # they are read from the new folder
        self.status.emit(say(QT_TRANSLATE_NOOP("session", "Saved {name}"), name=target.name))

    def changed_on_disk(self) -> bool:
        """Whether another program wrote or removed the file since it was opened or saved here."""
        return self.path is not None and fingerprint(self.path) != self._on_disk

    def accept_disk(self) -> None:
        """Keep the document as it is here although the file changed: saving will replace that file."""
        self._on_disk = fingerprint(self.path) if self.path else None

    def file_is_gone(self) -> None:
        """The file is no longer on the disk: the document is the only copy, and unsaved."""
        self._on_disk = None
        self._go_to(replace(self.history, saved=None))

    def look_at_links(self) -> None:
        """Other files may have changed: have the figures take in what links lead to now, if any leads to a file."""
        if next(links_in(self.blueprint), None) is not None:
            self._untold = None
            self._request()

    def hold_figures(self) -> None:
        """Work out no figures until `release_figures`: the worker would take its time from a window that is not there yet."""
        self._worker.hold()

    def release_figures(self) -> None:
        """Work out the figures that were asked for since `hold_figures`."""
        self._worker.release()

    def close(self) -> None:
        """Stop the work in the background; call it before the window goes."""
        self._untold = None
        self._worker.close()
        self.closed.emit()

    # -- following ----------------------------------------------------------------------------------------------------

    def _go_to(self, history: History) -> Changes:
        before = self.history
        self.history = history
        changes = compare(before.current, history.current)
        if changes:
            self.changed.emit(changes)
            if changes.meaning:
                self._untold = None
                self._request()
        if history is not before:
            self.history_changed.emit()
        if history.dirty != before.dirty:
            self.dirty_changed.emit(history.dirty)
        return changes

    def _replace(self, history: History, source: Source | None, path: Path | None, on_disk: object | None = None) -> None:
        self.history, self.source, self.path, self._on_disk = history, source, path, on_disk
        self.analysis, self.findings, self.library, self._untold = None, (), NOTHING_LINKED, None
        self.whole = self.blueprint
        self.replaced.emit()
        self.path_changed.emit()
        self.history_changed.emit()
        self.dirty_changed.emit(history.dirty)
        self._request(at_once=True)

    def _request(self, at_once: bool = False) -> None:
        self._worker.request(Asked(self.blueprint, self.path), at_once)

    def _deliver(self, figures: Figures) -> None:
        """The map, the figures and the findings follow in a turn each, and none in that of a large map."""
        self._untold, self._failed = figures, False
        for tell in (self._tell_analysis, self._tell_figures, self._tell_findings):
            in_turn(self, partial(tell, figures))

    def _tell_analysis(self, figures: Figures) -> None:
        if figures is self._untold:
            before = self.library
            self.analysis, self.findings, self.library, self.whole = figures
            if self.library is not before and self.library != before:
                self.library_changed.emit()
            self.analysed.emit(self.analysis)

    def _tell_figures(self, figures: Figures) -> None:
        if figures is self._untold:
            self.figures_changed.emit(self.analysis)

    def _tell_findings(self, figures: Figures) -> None:
        if figures is self._untold:
            self._untold = None
            self.findings_changed.emit(self.findings)
            self._tell_busy()

    def _tell_busy(self) -> None:
        if self.busy != self._was_busy:
            self._was_busy = self.busy
            self.busy_changed.emit(self.busy)

    def _tell_failure(self, _problem: Exception) -> None:
        self._failed = True
        self.status.emit(say(QT_TRANSLATE_NOOP("session", "The figures could not be brought up to date; the last ones stay")))


BROUGHT = {
    "lanes": QT_TRANSLATE_NOOP("session", "lane {name}"),
    "stages": QT_TRANSLATE_NOOP("session", "stage {name}"),
    "staff": QT_TRANSLATE_NOOP("session", "staff pool {name}"),
    "schedules": QT_TRANSLATE_NOOP("session", "schedule {name}"),
}


def brought_along(before: Blueprint, after: Blueprint) -> list[Message]:
    """The lanes, stages, staff pools and schedules that came with a paste."""
    found: list[Message] = []
    for collection, words in BROUGHT.items():
        known = before.table(collection)
        new = [element for element in after.table(collection).values() if element.id not in known]
        found += [say(words, name=getattr(element, "name", "") or element.id) for element in new]
    return found
