"""Printing: the sheets on a printer, and the dialogs that choose them and show them before."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QSizeF
from PySide6.QtGui import QAction, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QMainWindow, QToolBar, QWidget

from designer.canvas.texts import QtMeasure, translated
from designer.drawing.heat import Heat
from designer.drawing.map import Map
from designer.drawing.theme import PRINT
from designer.drawing.words import Words
from designer.i18n import QT_TRANSLATE_NOOP, say
from designer.model.blueprint import Blueprint
from designer.output.offscreen import application
from designer.output.pages import PageSettings, sheets
from designer.output.painted import paint_sheets
from designer.output.poster import Poster, laid_out, poster
from designer.output.sheets_form import SheetsDialog, SheetsForm
from designer.storage.files import FileProblem, file_stem


def print_map(
    blueprint: Blueprint,
    printer_name: str | None = None,
    settings: PageSettings = PageSettings(),  # noqa: B008
    heat: Mapping[str, Heat] | None = None,
    map: Map | None = None,
    words: Words = str,
) -> int:
    """Print the sheets of `blueprint` on a printer (None: the usual one); their number. Raises `FileProblem`."""
    running = application()
    printer = QPrinter(find_printer(printer_name), QPrinter.PrinterMode.HighResolution)
    count = print_sheets(printer, poster(blueprint, heat, map, QtMeasure(), words), settings, words)
    del running
    return count


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


def prepare(printer: QPrinter, picture: Poster, settings: PageSettings) -> None:
    """Set paper, orientation and the job's name."""
    printer.setDocName(picture.name)
    printer.setCreator("Service Designer")
    printer.setPageLayout(page_layout(sheets(picture.box, settings).page))
    printer.setFullPage(True)


def page_layout(page: tuple[float, float]) -> QPageLayout:
    """Paper of `page` mm without margins of its own: ours are in the geometry of the sheets."""
    landscape = page[0] > page[1]
    upright = QSizeF(min(page), max(page))
    size = QPageSize(upright, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    orientation = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    layout = QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def print_sheets(printer: QPrinter, picture: Poster, settings: PageSettings, words: Words = str) -> int:
    """Print `picture` on paper as `settings` say; the number of sheets. Raises `FileProblem`."""
    prepare(printer, picture, settings)
    return paint_on(printer, picture, settings, words)


def paint_on(printer: QPrinter, picture: Poster, settings: PageSettings, words: Words = str) -> int:
    """Paint `picture` on the paper that is in `printer`; the number of sheets. Raises `FileProblem`."""
    printer.setFullPage(True)
    paper = printer.paperRect(QPrinter.Unit.Millimeter)
    picture, pages = laid_out(picture, settings, (paper.width(), paper.height()))
    painter = QPainter()
    if not painter.begin(printer):
        raise FileProblem(say(QT_TRANSLATE_NOOP("output", "the printer does not take the sheets")))
    per_mm = (printer.logicalDpiX() / 25.4, printer.logicalDpiY() / 25.4)
    paint_sheets(painter, picture, pages, per_mm, printer.newPage, PRINT, words)
    painter.end()
    return len(pages.sheets)


# -- dialogs ----------------------------------------------------------------------------------------------------------


def print_dialog(parent: QWidget | None, blueprint: Blueprint, heat: Mapping[str, Heat] | None = None, map: Map | None = None) -> None:
    """Ask for sheets, then for the printer, and print. Raises `FileProblem`."""
    picture = poster(blueprint, heat, map, QtMeasure(), translated)
    dialog = SheetsDialog(picture.box, parent, picture.guide)
    dialog.preview_asked.connect(lambda: preview_picture(dialog, picture, dialog.form.settings()))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer, picture, dialog.form.settings())
    if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:  # there is no printer: Qt offers a file, but knows no name for it
        printer.setOutputFileName(str(Path.home() / f"{file_stem(picture.name)}.pdf"))
    if QPrintDialog(printer, parent).exec() == QDialog.DialogCode.Accepted:
        paint_on(printer, picture, dialog.form.settings(), translated)


def preview(parent: QWidget | None, blueprint: Blueprint, heat: Mapping[str, Heat] | None = None, map: Map | None = None) -> None:
    """Show the sheets as they will be printed, and let them be printed."""
    preview_picture(parent, poster(blueprint, heat, map, QtMeasure(), translated), PageSettings())


def preview_picture(parent: QWidget | None, picture: Poster, settings: PageSettings) -> None:
    """Show the preview of `picture` until it is closed."""
    preview_dialog(parent, picture, settings).exec()


def preview_dialog(parent: QWidget | None, picture: Poster, settings: PageSettings) -> QPrintPreviewDialog:
    """Qt's preview with our sheets, and our choice of sheets in its tool bar."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer, picture, settings)
    dialog = QPrintPreviewDialog(printer, parent)
    form = SheetsForm(picture.box, settings, compact=True, guide=picture.guide)
    _hide_doubles(dialog)

    def repaint() -> None:
        if form.problem:
            return
        printer.setPageLayout(page_layout(sheets(picture.box, form.settings()).page))
        widget = dialog.findChild(QPrintPreviewWidget)
        if widget is not None:
            widget.updatePreview()

    def paint(device: QPrinter) -> None:
        if not form.problem:
            paint_on(device, picture, form.settings(), translated)

    dialog.paintRequested.connect(paint)
    form.changed.connect(repaint)
    _add_row(dialog, form)
    return dialog


def _hide_doubles(dialog: QPrintPreviewDialog) -> None:
    """Hide what Qt offers for the paper: our row says that, and two answers would be one too many."""
    said = {QCoreApplication.translate("QPrintPreviewDialog", words) for words in ("Portrait", "Landscape", "Page setup")}
    for action in dialog.findChildren(QAction):
        if action.text().replace("&", "") in said:
            action.setVisible(False)


def _add_row(dialog: QPrintPreviewDialog, form: SheetsForm) -> None:
    """Put `form` below Qt's own tool bar, in the window that Qt's dialog wraps."""
    window = dialog.findChild(QMainWindow)
    if window is not None:
        bar = QToolBar(QCoreApplication.translate("printer", "Sheets"))
        bar.setMovable(False)
        bar.addWidget(form)
        window.addToolBarBreak()
        window.addToolBar(bar)
