"""Printing on Qt's own PDF printer, and the dialogs without being shown to anybody."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.model.blueprint import Blueprint
from designer.output.pages import PageSettings
from designer.output.poster import poster
from designer.output.printer import find_printer, preview_dialog, print_dialog, print_sheets
from designer.output.sheets_form import SheetsDialog, SheetsForm
from designer.storage.files import FileProblem


def pdf_printer(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


@pytest.mark.parametrize(("fit", "count"), [((1, 1), 1), ((3, 1), 3), ((4, 1), 4)])
def test_that_as_many_sheets_are_printed_as_were_chosen(long_chain: Blueprint, tmp_path: Path, fit: tuple[int, int], count: int) -> None:
    path = tmp_path / "print.pdf"
    printer = pdf_printer(path)
    assert print_sheets(printer, poster(long_chain), PageSettings("A3", fit=fit)) == count
    reader = PdfReader(path)
    assert len(reader.pages) == count
    assert float(reader.pages[0].mediabox.width) == pytest.approx(420 * 72 / 25.4, abs=2)
    assert all("Number" in page.extract_text() for page in reader.pages)


def test_that_an_unknown_printer_is_refused_with_the_known_ones_or_a_way_out() -> None:
    with pytest.raises(FileProblem) as refused:
        find_printer("No such printer")
    assert "printer" in str(refused.value)


def test_that_the_form_says_how_many_sheets_there_will_be(long_chain: Blueprint, qtbot: QtBot) -> None:
    form = SheetsForm(poster(long_chain).box, PageSettings())
    qtbot.addWidget(form)
    assert form.settings() == PageSettings()
    assert form.count.text().startswith("Sheets: 1,")
    form.across.setValue(3)
    assert form.count.text().startswith("Sheets: 3,")
    form.portrait.setChecked(True)
    form.paper.setCurrentText("A3")
    assert form.settings() == PageSettings("A3", False, fit=(3, 1))


def test_that_scale_and_fit_exclude_each_other_and_too_many_sheets_are_told(long_chain: Blueprint, qtbot: QtBot) -> None:
    dialog = SheetsDialog(poster(long_chain).box)
    qtbot.addWidget(dialog)
    form = dialog.form
    form.by_scale.setChecked(True)
    assert not form.by_fit.isChecked()
    assert form.settings() == PageSettings(fit=None, scale=1.0)
    form.paper.setCurrentText("A5")
    form.scale.setValue(500)
    assert form.problem
    assert not dialog.print_button.isEnabled()
    form.scale.setValue(50)
    assert dialog.print_button.isEnabled()


def test_that_the_preview_shows_the_sheets_and_follows_the_choice(long_chain: Blueprint, qtbot: QtBot) -> None:
    dialog = preview_dialog(None, poster(long_chain), PageSettings(fit=(2, 1)))
    qtbot.addWidget(dialog)
    widget = dialog.findChild(QPrintPreviewWidget)
    assert widget is not None
    widget.updatePreview()
    assert widget.pageCount() == 2
    form = dialog.findChild(SheetsForm)
    assert form is not None
    form.across.setValue(3)
    assert widget.pageCount() == 3


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.skipif(bool(QPrinterInfo.availablePrinterNames()), reason="there is a printer here, and nobody wants its paper")
def test_that_the_dialogs_print_to_a_file_where_there_is_no_printer(
    long_chain: Blueprint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    seen = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        seen.append(type(dialog))
        if isinstance(dialog, SheetsDialog):
            dialog.form.across.setValue(3)
            QTimer.singleShot(200, answer)
            dialog.print_button.click()
        elif isinstance(dialog, QPrintDialog):
            dialog.accept()

    QTimer.singleShot(200, answer)
    print_dialog(None, long_chain)
    assert seen == [SheetsDialog, QPrintDialog]
    assert len(PdfReader(tmp_path / "Chain.pdf").pages) == 3


def test_that_the_form_says_how_large_the_text_is_and_what_is_easier_to_read(long_chain: Blueprint, qtbot: QtBot) -> None:
    picture = poster(long_chain)
    form = SheetsForm(picture.box, PageSettings(), guide=picture.guide)
    qtbot.addWidget(form)
    assert " pt: hard to read; try " in form.count.text()
    paper = form.count.text().split()[-1]
    form.paper.setCurrentText(paper)
    assert form.count.text().endswith(" pt")


def test_that_only_our_row_of_the_preview_says_how_the_paper_lies(long_chain: Blueprint, qtbot: QtBot) -> None:
    dialog = preview_dialog(None, poster(long_chain), PageSettings())
    qtbot.addWidget(dialog)
    shown = {action.text().replace("&", "") for action in dialog.findChildren(QAction) if action.isVisible()}
    assert shown.isdisjoint({"Portrait", "Landscape", "Page setup"})
    assert {"Print", "Zoom in"} <= shown
