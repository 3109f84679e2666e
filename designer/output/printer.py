"""Printing: pages on a printer, and the printers that there are."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from designer.drawing.measure import ELLIPSIS
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.output.job import Job
from designer.output.logo import image_of
from designer.output.painted import leaf_strokes
from designer.output.pdf_facts import PROGRAM
from designer.output.print_server import complaint, forget, hold
from designer.storage.files import FileProblem

MOST_TITLE = 200
"""Bytes of a job's name; the protocol has room for 255 (RFC 8011, 5.1.3), of which filters put some before it."""


def find_printer(name: str | None) -> QPrinterInfo:
    """The printer called `name`, or the usual one. Raises `FileProblem` with the names that there are."""
    info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
    if not info.isNull():
        return info
    known = ", ".join(QPrinterInfo.availablePrinterNames())
    if not known:
        raise FileProblem(say(QT_TRANSLATE_NOOP("output", "there is no printer here; the sheets can be written as PDF instead")))
    if not name:
        raise FileProblem(say(QT_TRANSLATE_NOOP("output", "no printer is the usual one; known are {known}"), known=known))
    raise FileProblem(say(QT_TRANSLATE_NOOP("output", "unknown printer '{name}'; known are {known}"), name=name, known=known))


def print_job(job: Job, name: str | None) -> int:
    """Print on the printer called `name` (None: the usual one); the number of pages. Raises `FileProblem`."""
    printer = QPrinter(find_printer(name), QPrinter.PrinterMode.HighResolution)
    return sum(1 for number, of in printing(printer, job) if number == of) and len(job.printout.leaves)


def printing(printer: QPrinter, job: Job, many: int = 400) -> Generator[tuple[int, int], None, None]:
    """Print in pieces, of which each gives how many pages of how many are done. Raises `FileProblem`.

    Who closes it before its end cancels the job: nothing comes out of the printer.
    """
    leaves = job.printout.leaves
    _refuse_if_gone(printer)
    printer.setDocName(job_title(job.printout.picture.name))
    printer.setCreator(PROGRAM)
    printer.setPageLayout(page_layout(leaves[0].page))
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise _refused(printer)
    per_mm = (printer.logicalDpiX() / 25.4, printer.logicalDpiY() / 25.4)
    logo = image_of(job.logo) if job.logo else None
    done = False
    try:
        for number, leaf in enumerate(leaves):
            if number and not printer.newPage():
                raise _refused(printer)
            for stroke in leaf_strokes(painter, leaf, per_mm, job.printout.theme, logo, many):
                stroke()
                yield number, len(leaves)
        done = True
    finally:
        if not done:
            hold(printer)
        painter.end()
        if not done:
            forget(printer, printer.docName())
    reason = complaint(printer)
    if reason or printer.printerState() is QPrinter.PrinterState.Error:
        raise _refused(printer, reason)
    yield len(leaves), len(leaves)


def job_title(name: str) -> str:
    """What a job is called in a printer's list: print servers throw longer names away."""
    most = MOST_TITLE - len(ELLIPSIS.encode("utf-8"))
    told = name.encode("utf-8")
    return name if len(told) <= MOST_TITLE else told[:most].decode("utf-8", "ignore") + ELLIPSIS


def chosen_pages(printer: QPrinter, job: Job) -> Job:
    """The pages of `job` that the dialog of `printer` was told to print: all of them, or those from one to another."""
    if printer.printRange() is not QPrinter.PrintRange.PageRange:
        return job
    leaves = job.printout.leaves[max(0, printer.fromPage() - 1) : printer.toPage() or None]
    return replace(job, printout=replace(job.printout, leaves=leaves or job.printout.leaves))


def _refuse_if_gone(printer: QPrinter) -> None:
    """A queue may be deleted while a dialog is open."""
    native = printer.outputFormat() is QPrinter.OutputFormat.NativeFormat
    if native and QPrinterInfo.printerInfo(printer.printerName()).isNull():
        raise FileProblem(say(QT_TRANSLATE_NOOP("output", "the printer {name} is gone"), name=printer.printerName()))


def _refused(printer: QPrinter, reason: str = "") -> FileProblem:
    name = printer.printerName() or printer.outputFileName()
    if reason:
        return FileProblem(
            say(QT_TRANSLATE_NOOP("output", "the printer {name} does not take the sheets: {reason}"), name=name, reason=reason)
        )
    return FileProblem(say(QT_TRANSLATE_NOOP("output", "the printer {name} does not take the sheets"), name=name))


def page_layout(page: tuple[float, float]) -> QPageLayout:
    """Paper of `page` mm without margins of its own: ours are in the geometry of the sheets."""
    landscape = page[0] > page[1]
    upright = QSizeF(min(page), max(page))
    size = QPageSize(upright, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    orientation = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    layout = QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout
