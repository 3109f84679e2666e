"""Export of a report from the window: asked for, made beside the window, saved in one step. It is imported when it is first wanted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from designer.app.chosen_path import ask_where, with_ending
from designer.app.report_form import Asked, ReportForm
from designer.app.translations import current_language
from designer.canvas.texts import translated
from designer.exchange.report.build import report
from designer.exchange.report.sources import sources
from designer.model.library import NOTHING_LINKED, Library
from designer.output.progress import WHOLE, part_of
from designer.output.report import ENDINGS, html_report, logo_of, markdown_report
from designer.output.report_pdf import pdf_report
from designer.storage.files import save_bytes

if TYPE_CHECKING:
    from designer.app.main_window import MainWindow
    from designer.drawing.map import Map
    from designer.model.blueprint import Blueprint
    from designer.output.progress import Told
    from designer.simulation.comparison_report import Side
    from designer.simulation.results import Results


COMPOSED, COMPOSED_PDF = 0.5, 0.1
"""The share of the time that it takes until all is known that a report says; then it is written."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A snapshot of what goes into a report, the folder of its document, and the ending and paper of the file it is for."""

    blueprint: Blueprint
    map: Map
    with_load: bool
    results: Results | None
    compared: tuple[Side, ...]
    date: str
    language: str
    ending: str
    folder: Path | None
    paper: str
    library: Library = NOTHING_LINKED


def written(wanted: Wanted, told: Told) -> bytes:
    """The bytes of the file, made on a thread; touches no Qt object but the catalogues and fonts. Raises `FileProblem`."""
    told(0, WHOLE)
    found = sources(
        wanted.blueprint,
        wanted.results,
        wanted.compared,
        map=wanted.map,
        with_load=wanted.with_load,
        date=wanted.date,
        words=translated,
        language=wanted.language,
        logo=logo_of(wanted.blueprint, wanted.folder),
        library=wanted.library,
    )
    composed = COMPOSED_PDF if wanted.ending == ".pdf" else COMPOSED
    told(round(WHOLE * composed / 4), WHOLE)
    made = report(found)
    writing = part_of(told, composed, 1.0)
    if wanted.ending == ".pdf":
        return pdf_report(made, wanted.paper, writing)
    return (html_report if wanted.ending == ".html" else markdown_report)(made, writing).encode("utf-8")


class ReportCommands(QObject):
    """Asks, makes and saves reports for one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

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
        return ask_where(self._window, self.tr("Export a report"), start, filters, _with_an_ending)

    def _results(self) -> Results | None:
        """The results of the document as it is now."""
        simulation = self._window.docks.simulation.simulation
        return simulation.found.results if simulation.found is not None and not simulation.stale else None

    def _compared(self) -> tuple[Side, ...]:
        """The last comparison, if it is one of the document as it is now."""
        comparing = self._window.docks.scenarios.comparing
        return () if comparing.stale else comparing.sides

    def _start(self, path: Path, asked: Asked) -> None:
        session = self._window.session
        wanted = Wanted(
            session.blueprint,
            self._window.page.scene.map,
            self._window.page.shows_heat,
            self._results() if asked.simulated else None,
            self._compared() if asked.simulated else (),
            asked.date,
            current_language(),
            path.suffix.lower(),
            session.path.parent if session.path else None,
            asked.paper,
            session.library,
        )

        def work(told: Told) -> None:
            data = written(wanted, told)
            told(WHOLE, WHOLE)  # whoever has taken it back keeps the old file
            save_bytes(path, data)

        self._window.output.writer.write(path, work, self.tr("Export a report"))


def _with_an_ending(name: str, filter: str) -> Path:
    """The path that was chosen, with the ending of a report: that of the chosen filter, or of a web page for one that is none."""
    path = with_ending(name, filter)
    return path if path.suffix.lower() in ENDINGS else path.with_name(path.name + ENDINGS[0])
