"""Printing on Qt's own PDF printer: pages, sizes, progress, cancel, and printers that refuse."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter

from designer.model.blueprint import Blueprint
from designer.model.printing import PrintSettings
from designer.output.job import Job, job_of
from designer.output.printer import find_printer, printing
from designer.storage.files import FileProblem


def pdf_printer(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def made(blueprint: Blueprint, settings: PrintSettings) -> Job:
    return job_of(blueprint, settings, b"", None, {})


@pytest.mark.parametrize(("sheets", "count"), [((1, 1), 1), ((3, 1), 3), ((4, 1), 4)])
def test_that_as_many_sheets_are_printed_as_were_chosen(long_chain: Blueprint, tmp_path: Path, sheets: tuple[int, int], count: int) -> None:
    path = tmp_path / "print.pdf"
    told = list(printing(pdf_printer(path), made(long_chain, PrintSettings("A3", sheets=sheets))))
    assert told[-1] == (count, count)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    reader = PdfReader(path)
    assert len(reader.pages) == count
    assert float(reader.pages[0].mediabox.width) == pytest.approx(420 * 72 / 25.4, abs=2)
    assert all("Number" in page.extract_text() for page in reader.pages)


@pytest.mark.parametrize(("paper", "size"), [("300 x 500 mm", (500, 300)), ("Ansi C", (558.8, 431.8)), ("A5", (210, 148))])
def test_that_the_paper_is_as_large_as_was_asked(hotel: Blueprint, tmp_path: Path, paper: str, size: tuple[float, float]) -> None:
    path = tmp_path / "print.pdf"
    list(printing(pdf_printer(path), made(hotel, PrintSettings(paper))))
    box = PdfReader(path).pages[0].mediabox
    assert [float(box.width) / 72 * 25.4, float(box.height) / 72 * 25.4] == pytest.approx(size, abs=0.8)


def test_that_an_unknown_printer_is_refused_with_the_known_ones_or_a_way_out() -> None:
    with pytest.raises(FileProblem) as refused:
        find_printer("No such printer")
    assert "printer" in str(refused.value)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_that_a_file_that_cannot_be_written_is_told(hotel: Blueprint, tmp_path: Path) -> None:
    with pytest.raises(FileProblem) as refused:
        list(printing(pdf_printer(tmp_path / "none" / "print.pdf"), made(hotel, PrintSettings())))
    assert "does not take the sheets" in str(refused.value)


@pytest.mark.parametrize("name", ["Short", "é" * 100, "x" * 500, "你好" * 200, "x" + "é" * 300])
def test_that_a_job_has_a_name_that_a_print_server_keeps(hotel: Blueprint, tmp_path: Path, name: str) -> None:
    printer = pdf_printer(tmp_path / "print.pdf")
    list(printing(printer, made(hotel.with_(name=name), PrintSettings())))
    title = printer.docName()
    assert len(title.encode("utf-8")) <= 200
    assert title == name or (title.endswith("…") and name.startswith(title[:-1]))
    assert title == name or len(title.encode("utf-8")) > 190
