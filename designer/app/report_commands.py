"""Export of a report from the window: asked for, made beside the window, saved in one step. It is imported when it is first wanted."""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFileDialog

from designer.app import dialogs
from designer.app.chosen_path import with_ending
from designer.app.messages import text
from designer.app.progress import progress_dialog
from designer.app.report_form import Asked, ReportForm
from designer.app.translations import current_language
from designer.app.worker import Worker
from designer.canvas.texts import translated
from designer.exchange.report.build import report
from designer.exchange.report.content import Logo, Report
from designer.exchange.report.markdown import markdown
from designer.exchange.report.sources import sources
from designer.model.library import NOTHING_LINKED, Library
from designer.output.report import ENDINGS, html_report, logo_of
from designer.output.report_pdf import pdf_steps
from designer.storage.files import FileProblem, save_bytes, save_file

if TYPE_CHECKING:
    from designer.app.main_window import MainWindow
    from designer.drawing.map import Map
    from designer.model.blueprint import Blueprint
    from designer.simulation.comparison_report import Side
    from designer.simulation.results import Results

TURN = 0.02  # seconds that the window's thread gives to a PDF at a time
WHOLE = 1000  # steps of the progress bar


@dataclass(frozen=True, slots=True)
class Wanted:
    """A snapshot of what goes into a report, and the ending of the file it is for."""

    blueprint: Blueprint
    map: Map
    with_load: bool
    results: Results | None
    compared: tuple[Side, ...]
    date: str
    language: str
    ending: str
    logo: Logo | None
    library: Library = NOTHING_LINKED


def made(wanted: Wanted) -> Report | str:
    """The text of an HTML or Markdown file, or the report that a PDF is made of. Touches no Qt object but the catalogues."""
    found = report(
        sources(
            wanted.blueprint,
            wanted.results,
            wanted.compared,
            map=wanted.map,
            with_load=wanted.with_load,
            date=wanted.date,
            words=translated,
            language=wanted.language,
            logo=wanted.logo,
            library=wanted.library,
        )
    )
    return html_report(found) if wanted.ending == ".html" else markdown(found) if wanted.ending == ".md" else found


class ReportJob(QObject):
    """Makes one report: the content on a thread, and the pages of a PDF, which need the window's fonts, in turns of the window's thread."""

    progressed = Signal(float)  # the share (0..1) that is done; below 0 where nobody can tell
    done = Signal(object)  # the file's bytes or text
    failed = Signal(object)  # the exception

    def __init__(self, wanted: Wanted, paper: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted, self._paper = wanted, paper
        self._writing: Generator[float, None, bytes] | None = None
        self._worker = Worker(made, parent=self)
        self._worker.delivered.connect(self._go_on)
        self._worker.failed.connect(self.failed)
        self._turns = QTimer(self, singleShot=True, interval=0)  # not again while a dialog of progress looks at events
        self._turns.timeout.connect(self._turn)

    def start(self) -> None:
        """Begin."""
        self.progressed.emit(-1.0)
        self._worker.request(self._wanted, at_once=True)

    def cancel(self) -> None:
        """Give it up; nothing is told any more."""
        self._turns.stop()
        self._writing = None
        self._worker.close()

    def _go_on(self, found: Report | str) -> None:
        if isinstance(found, str):
            self.done.emit(found)
            return
        self._writing = pdf_steps(found, self._paper)
        self._turns.start()

    def _turn(self) -> None:
        """Write as much as fits into one turn."""
        end = time.perf_counter() + TURN
        share = 0.0
        while self._writing is not None and time.perf_counter() < end:
            try:
                share = next(self._writing)
            except StopIteration as stop:
                self.cancel()
                self.done.emit(stop.value)
                return
            except Exception as error:  # whatever it is: it is told in the window
                self.cancel()
                self.failed.emit(error)
                return
        self.progressed.emit(share)
        if self._writing is not None:
            self._turns.start()


class ReportCommands(QObject):
    """Asks, makes and saves reports for one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.job: ReportJob | None = None
        window.session.closed.connect(self._end)

    def export(self) -> None:
        """Ask what and where, make the report, and save it."""
        asked = self._ask()
        path = self._ask_where() if asked is not None else None
        if asked is not None and path is not None:
            self._start(path, asked)

    def _ask(self) -> Asked | None:
        settings = self._window.session.blueprint.print
        form = ReportForm(self._window, settings.date, settings.paper, self._results() is not None)
        return form.asked() if form.exec() == QDialog.DialogCode.Accepted else None

    def _ask_where(self) -> Path | None:
        filters = ";;".join((self.tr("Web page (*.html)"), self.tr("PDF (*.pdf)"), self.tr("Markdown (*.md)")))
        start = self._window.output.place(self.tr("-report") + ENDINGS[0])
        chosen, filter = QFileDialog.getSaveFileName(self._window, self.tr("Export a report"), start, filters)
        if not chosen:
            return None
        path = with_ending(chosen, filter)
        return path if path.suffix.lower() in ENDINGS else path.with_name(path.name + ENDINGS[0])

    def _results(self) -> Results | None:
        """The results of the document as it is now."""
        simulation = self._window.docks.simulation.simulation
        return simulation.found.results if simulation.found is not None and not simulation.stale else None

    def _compared(self) -> tuple[Side, ...]:
        """The last comparison, if it is one of the document as it is now."""
        comparing = self._window.docks.scenarios.comparing
        return () if comparing.stale else comparing.sides

    def _start(self, path: Path, asked: Asked) -> None:
        self._end()
        session = self._window.session
        try:
            logo = logo_of(session.blueprint, session.path.parent if session.path else None)
        except FileProblem as problem:
            self._fail(path, problem)
            return
        wanted = Wanted(
            session.blueprint,
            self._window.page.scene.map,
            self._window.page.heat() is not None,
            self._results() if asked.simulated else None,
            self._compared() if asked.simulated else (),
            asked.date,
            current_language(),
            path.suffix.lower(),
            logo,
            session.library,
        )
        job = self.job = ReportJob(wanted, asked.paper, self)
        self._show_progress(job, path)
        job.done.connect(lambda found: self._save(path, found))
        job.failed.connect(lambda problem: self._fail(path, problem))
        job.start()

    def _show_progress(self, job: ReportJob, path: Path) -> None:
        dialog = progress_dialog(self.tr("Writing {name}").format(name=path.name), self.tr("Cancel"), WHOLE, self._window)
        dialog.setWindowTitle(self.tr("Export a report"))
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        self._dialog = dialog
        job.progressed.connect(self._tell)
        dialog.canceled.connect(self._end)
        dialog.setValue(0)

    def _tell(self, share: float) -> None:
        self._dialog.setRange(0, 0 if share < 0 else WHOLE)
        self._dialog.setValue(max(0, round(share * WHOLE)))

    def _save(self, path: Path, found: bytes | str) -> None:
        self._end()
        try:
            save_bytes(path, found) if isinstance(found, bytes) else save_file(path, found)
        except FileProblem as problem:
            self._fail(path, problem)
        else:
            self._window.status_bar.say_text(self.tr("Exported {name}").format(name=path.name))

    def _fail(self, path: Path, problem: Exception) -> None:
        self._end()
        reason = text(problem.message) if isinstance(problem, FileProblem) else str(problem)
        dialogs.warn(self._window, self.tr("Export a report"), self.tr("{name} could not be written.").format(name=path.name), reason)

    def _end(self) -> None:
        """Give up the report that is being made, if any."""
        job, self.job = self.job, None
        if job is None:
            return
        job.cancel()
        self._dialog.canceled.disconnect(self._end)
        self._dialog.close()
        self._dialog.deleteLater()
        job.deleteLater()
