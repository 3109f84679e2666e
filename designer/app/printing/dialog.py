"""The print dialog: settings, all sheets as they will come out, and the ways out of it: a printer, a PDF, the document."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.app import dialogs
from designer.app.chosen_path import ask_where, filter_of
from designer.app.figuring import heat_of
from designer.app.jobs import Jobs
from designer.app.messages import sentence, text
from designer.app.printing.form import PrintForm, sheets_words
from designer.app.printing.preview import STEP, SheetPreview
from designer.app.progress import progress_dialog
from designer.app.worker import Worker
from designer.canvas.texts import plain_label, translated
from designer.editing.edit import EditRefused
from designer.editing.edits import set_print
from designer.model.library import NOTHING_LINKED, Library
from designer.output.job import Job, job_of, texts_of, write_job
from designer.output.progress import Told
from designer.storage.document import Source, write
from designer.storage.files import FileProblem, file_stem

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from designer.drawing.heat import Heat
    from designer.drawing.map import Map
    from designer.model.blueprint import Blueprint
    from designer.model.printing import PrintSettings

FORM_WIDTH = 330
FRAME = QSize(20, 50)  # of the window around the dialog, on a screen that is small for it


class Request(Protocol):
    """Everything that the sheets are made of, as values: the work is done beside the window."""

    @property
    def blueprint(self) -> Blueprint:
        """The document."""
        ...

    @property
    def settings(self) -> PrintSettings:
        """How it is printed to begin with."""
        ...

    @property
    def name(self) -> str:
        """What a file with the sheets is called, without its ending."""
        ...

    def with_(self, settings: PrintSettings, folder: Path | None, only: Collection[str]) -> Request:
        """The same with other settings, of a document in `folder`, and but the ids `only` (none: all)."""
        ...

    def job(self) -> Job:
        """The sheets. Raises `FileProblem`."""
        ...


@dataclass(frozen=True)
class MapRequest:
    """The sheets of the map."""

    blueprint: Blueprint
    settings: PrintSettings
    source: Source | None
    map: Map | None
    heat: Mapping[str, Heat]
    logo: Path | None = None
    only: Collection[str] = ()
    library: Library = NOTHING_LINKED

    @property
    def name(self) -> str:
        """As the document is called."""
        return file_stem(self.blueprint.name)

    def with_(self, settings: PrintSettings, folder: Path | None, only: Collection[str]) -> MapRequest:
        """See `Request`."""
        logo = (folder or Path()) / settings.logo if settings.logo and settings.title_block else None
        return replace(self, settings=settings, logo=logo, only=only)

    def job(self) -> Job:
        """See `Request`."""
        load = heat_of(self.blueprint, self.library) if self.settings.view == "load" else self.heat
        document = write(self.blueprint, self.source).encode("utf-8")
        return job_of(self.blueprint, self.settings, document, self.logo, load, self.only, translated, self.map)


def prepared(request: Request) -> Job | FileProblem:
    """The job that is asked for, or why it cannot be done."""
    try:
        return request.job()
    except FileProblem as refused:
        return refused


class PrintDialog(QDialog):
    """Settings and preview of one document; it closes when sheets were printed or written, and `outcome` says so.

    Where the sheets are those of the map, `kept` brings an edit that keeps the settings with the document.
    """

    kept = Signal(object)

    def __init__(self, request: Request, folder: Path | None, parent: QWidget | None = None, chosen: Collection[str] = ()) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print"))
        self._request, self._folder, self._chosen = request, folder, chosen
        self.job: Job | None = None
        self.outcome = self._news = ""
        texts = {"service": request.blueprint.name, "date": texts_of(b"")["date"]}
        self._of_map = isinstance(request, MapRequest)
        self.form = PrintForm(request.settings, texts, folder, bool(chosen), self._of_map)
        self.form.setFixedWidth(FORM_WIDTH)
        self.preview = SheetPreview()
        self.told = plain_label()
        self.told.setWordWrap(True)
        self.told.setMinimumHeight(3 * self.told.fontMetrics().lineSpacing())  # nothing moves while the words change
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._make_buttons()
        self._lay_out()
        self._worker = Worker(prepared, parent=self)
        self._worker.delivered.connect(self._show)
        self.jobs = Jobs(self)
        self.form.changed.connect(self._change)
        self.resize(QSize(1100, 700).boundedTo(self.screen().availableSize() - FRAME))
        self._ask()

    def _make_buttons(self) -> None:
        self.buttons = dialogs.close_buttons()
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.printer_button = self.buttons.addButton(self.tr("Print…"), role)
        self.pdf_button = self.buttons.addButton(self.tr("Save as PDF…"), role)
        self.keep_button = QPushButton(self.tr("Keep with the document"))
        self.keep_button.setVisible(self._of_map)
        for push in (self.keep_button, *self.buttons.findChildren(QPushButton)):
            push.setAutoDefault(False)  # Enter ends a number or a word; it must not close the dialog, and lose them
        self.printer_button.clicked.connect(self._choose_printer)
        self.pdf_button.clicked.connect(self._choose_file)
        self.keep_button.clicked.connect(self._keep)
        self.buttons.rejected.connect(self.reject)
        self.zoom_buttons = []
        for sign, name, act in (
            ("−", self.tr("Smaller"), lambda: self.preview.zoom(1 / STEP)),
            ("+", self.tr("Larger"), lambda: self.preview.zoom(STEP)),
            ("⤢", self.tr("Whole sheets"), self.preview.fit),
        ):
            button = QToolButton()
            button.setText(sign)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(act)
            self.zoom_buttons.append(button)

    def _lay_out(self) -> None:
        zoom = QHBoxLayout()
        for button in self.zoom_buttons:
            zoom.addWidget(button)
        zoom.addStretch()
        shown = QVBoxLayout()
        shown.addWidget(self.preview, 1)
        shown.addLayout(zoom)
        shown.addWidget(self.told)
        side = QVBoxLayout()
        side.addWidget(self.form, 1)
        side.addWidget(self.keep_button)
        both = QHBoxLayout()
        both.addLayout(shown, 1)
        both.addLayout(side)
        column = QVBoxLayout(self)
        column.addLayout(both, 1)
        column.addWidget(self.buttons)

    # -- preview ------------------------------------------------------------------------------------------------------

    def settings(self) -> PrintSettings:
        """What is chosen."""
        return self.form.settings()

    def _change(self) -> None:
        self._news = ""
        self._ask()

    def _ask(self) -> None:
        settings = self.settings()
        self._worker.request(self._request.with_(settings, self._folder, self._chosen if self.form.only_chosen else ()))
        self._allow(False)

    def _show(self, found: Job | FileProblem) -> None:
        if isinstance(found, FileProblem):
            self.job = None
            self.told.setText(sentence(text(found.message)))
            self.preview.show_job(None)
            return
        self.job = found
        warnings = (sentence(text(warning)) for warning in found.printout.warnings)
        self.told.setText("\n".join(filter(None, (self._news, sheets_words(found.printout), *warnings))))
        self.preview.show_job(found)
        self._allow(True)

    def _allow(self, ready: bool) -> None:
        for button in (self.printer_button, self.pdf_button):
            button.setEnabled(ready)

    def done(self, result: int) -> None:
        """Close, and end what runs."""
        self._worker.close()
        self.jobs.cancel()
        super().done(result)

    # -- ways out -----------------------------------------------------------------------------------------------------

    def _keep(self) -> None:
        """Bring the settings into the document, if its file can hold them."""
        self.kept.emit(set_print(self.settings()))

    def kept_in(self, blueprint: Blueprint) -> None:
        """Say that `blueprint` keeps the settings now; its hash, which sheets may tell, is another one."""
        if isinstance(self._request, MapRequest):
            self._request = replace(self._request, blueprint=blueprint)
        self._news = self.tr("The settings are kept in the document. Save it to keep them for good.")
        self.told.setText(self._news)
        self._ask()

    def not_kept(self, refused: EditRefused) -> None:
        """Say why the document does not keep them."""
        dialogs.warn(self, self.tr("Print"), self.tr("The settings cannot be kept in the document."), sentence(text(refused.message)))

    def _choose_file(self) -> None:
        name = f"{self._request.name}.pdf"
        path = ask_where(self, self.tr("Save as PDF"), str((self._folder or Path.home()) / name), filter_of(".pdf"))
        if path is not None:
            self.save_pdf(path)

    def save_pdf(self, path: Path) -> None:
        """Write the sheets to `path`, with progress where it takes long."""
        if self.job is not None:
            self._save(self.job, path)

    def _save(self, job: Job, path: Path) -> None:
        done = self.tr("Exported {name}").format(name=path.name)
        self._run(self.tr("Writing {name}").format(name=path.name), lambda tell: write_job(job, path, tell), done)

    def _choose_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from designer.output.printer import page_layout

        if self.job is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(self.job.printout.leaves[0].page))
        if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:  # there is no printer: Qt offers a file, but knows no name for it
            printer.setOutputFileName(str((self._folder or Path.home()) / f"{self._request.name}.pdf"))
        asked = QPrintDialog(printer, self)
        asked.setMinMax(1, len(self.job.printout.leaves))
        if asked.exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print the sheets on `printer`, or write them to the file that it stands for, in one step."""
        from designer.output.printer import chosen_pages, printing

        if self.job is None:
            return
        job = chosen_pages(printer, self.job)
        if printer.outputFileName():
            self._save(job, Path(printer.outputFileName()))
            return

        def work(tell: Told) -> None:
            with closing(printing(printer, job)) as pieces:
                for done, of in pieces:
                    tell(done, of)

        name = printer.printerName()
        self._run(self.tr("Printing on {name}").format(name=name), work, self.tr("Sent to {name}").format(name=name))

    def _run(self, words: str, work: Callable[[Told], object], done: str) -> None:
        """Do `work` beside the window, with progress and a way to stop it."""
        progress = progress_dialog(words, self.tr("Cancel"), 0, self)
        progress.setWindowTitle(self.windowTitle())

        def told(part: int, of: int) -> None:
            progress.setMaximum(of)
            progress.setValue(part)

        def over() -> None:
            self.jobs.progressed.disconnect(told)
            progress.canceled.disconnect()
            progress.reset()
            progress.deleteLater()
            self._allow(self.job is not None)

        def succeeded(_outcome: object) -> None:
            over()
            self.outcome = done
            self.accept()

        def failed(error: Exception) -> None:
            over()
            reason = sentence(text(error.message)) if isinstance(error, FileProblem) else str(error)
            dialogs.warn(self, self.tr("Print"), self.tr("The sheets could not be printed."), reason)

        def cancel() -> None:
            self.jobs.cancel()
            over()
            self.told.setText(self.tr("Cancelled; nothing was printed."))

        self.jobs.progressed.connect(told)
        progress.canceled.connect(cancel)
        self._allow(False)
        self.jobs.start(words, lambda tell, _cancelled: work(tell), succeeded, failed)
