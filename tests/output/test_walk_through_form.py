"""The form on paper: what stands on its sheets, that rows stay whole and texts in their cells, and the files."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from pytestqt.qtbot import QtBot

from designer.drawing.charts.chart import text_box
from designer.drawing.journey import journey
from designer.drawing.shapes import Rectangle, Shape, Text
from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import fixed
from designer.model.elements import Band, Lane, Observation, Promise, Stage, Step, WalkThrough
from designer.output.paged import pages_pdf, prepare_pages, print_pages
from designer.output.walk_through_form import HEIGHT, LEFTS, MARGIN, PAGE_MM, WIDTH, form_pages
from designer.output.walk_throughs import form_preview, write_form
from designer.resources import template_path
from designer.storage.document import read

SEEN = Observation(
    "s0", "Kind", "Dark lobby", "Torn sleeve", 400.0, ("robotism",), ("lost time", "lack of reaction"), 6, 4, "Ask the manager"
)
MAY = WalkThrough("may", "Mystery guest", "Grand Hotel", "2026-05-04", "A. Perera", "Colombo", observations=(SEEN,))


@pytest.fixture(scope="module")
def hotel() -> Blueprint:
    return read(template_path("hotel").read_bytes()).blueprint


def service(count: int, name: str = "Step {}") -> Blueprint:
    steps = [Step(f"s{i}", name.format(i), "desk", "come", time=fixed(300.0)) for i in range(count)]
    lanes = Table.of([Lane("desk", "Desk", Band.FRONT_OFFICE)])
    promises = Table.of([Promise("quick", "Quick", "s0", "s0", 600.0, 0.95)] if count else [])
    return Blueprint("Desk", stages=Table.of([Stage("come", "Arrival")]), lanes=lanes, steps=Table.of(steps), promises=promises)


def texts(page: tuple[Shape, ...]) -> list[str]:
    return [shape.text for shape in page if isinstance(shape, Text)]


def rows(page: tuple[Shape, ...]) -> list[Rectangle]:
    return [shape for shape in page if isinstance(shape, Rectangle) and shape.box.width == WIDTH and shape.line == "stage.line"][1:]


def ticked(page: tuple[Shape, ...]) -> list[str]:
    return [shape.text for shape in page if isinstance(shape, Text) and shape.color == "map.background"]


def test_that_a_blank_form_has_a_row_for_each_visible_step_with_its_standard(hotel: Blueprint) -> None:
    pages = form_pages(hotel)
    written = [text for page in pages for text in texts(page)]
    assert sum(len(rows(page)) for page in pages) == len(journey(hotel))
    assert {"Check the guest in", "wait at most 5 min", "takes 3 min"} <= set(written)
    assert not any(ticked(page) for page in pages)


def test_that_head_columns_and_legend_stand_on_every_sheet_with_its_number() -> None:
    pages = form_pages(service(20), MAY)
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        written = texts(page)
        assert {"Walk-through: Desk", f"Page {number} of {len(pages)}", "Mystery guest", "2026-05-04", "A. Perera", "Colombo"} <= set(
            written
        )
        assert {"Step and standard", "People", "Place", "Material", "Time", "Sins and plagues", "Scores"} <= set(written)
        assert any("7\N{NO-BREAK SPACE}Runaround" in text for text in written)
        assert any("G\N{NO-BREAK SPACE}Lack of reaction" in text for text in written)


def test_that_a_filled_form_says_what_was_observed() -> None:
    (page,) = form_pages(service(2), MAY)
    written = texts(page)
    assert {"Kind", "Dark lobby", "Torn sleeve", "6 min 40 s", "Note: Ask the manager", "Quick: 10 min for 95 %"} <= set(written)
    assert " ".join(written).count("+1 min 40 s:") == 1
    assert ticked(page) == ["5", "A", "G", "6", "4"]  # robotism, two plagues, expectation, perception


@pytest.mark.parametrize("count", [0, 1, 7, 300])
def test_that_no_row_is_split_and_none_is_missing(count: int) -> None:
    pages = form_pages(service(count))
    found = [row.box for page in pages for row in rows(page)]
    assert len(found) == count
    assert all(box.y >= MARGIN and box.bottom <= MARGIN + HEIGHT for box in found)
    assert all(rows(page) for page in pages) or count == 0
    names = [text for page in pages for text in texts(page) if text.startswith("Step ") and text != "Step and standard"]
    assert len(names) == count


LONG = (
    "x" * 500,
    "Very long name of a step " * 20,
    "استقبال الضيف عند المدخل " * 10,
    "お客様をお部屋へご案内する" * 20,
    "a <b>bold</b> & more",
)


@pytest.mark.parametrize("text", LONG, ids=range(len(LONG)))
def test_that_texts_of_any_length_stay_in_their_cells_and_on_the_sheet(text: str) -> None:
    seen = replace(SEEN, people=text * 5, place=text, material=text, note=text)
    walk = replace(MAY, name=text[:400], of=text[:400], observations=(seen,))
    for page in form_pages(replace(service(2, text.replace("{", "")), name=text), walk):
        for shape in page:
            if isinstance(shape, Text) and shape.text:
                box = text_box(shape)
                assert box.x >= MARGIN - 1
                assert box.right <= MARGIN + WIDTH + 1
                assert box.bottom <= MARGIN + HEIGHT + 1
        for shape in page:
            if isinstance(shape, Text) and LEFTS[1] < shape.at.x < LEFTS[2] and rows(page) and shape.at.y > rows(page)[0].box.y:
                assert text_box(shape).right <= (LEFTS[4] if shape.at.y > rows(page)[0].box.bottom - 140 else LEFTS[2])


def test_that_the_pdf_has_its_pages_its_texts_and_embedded_fonts(hotel: Blueprint, tmp_path: Path) -> None:
    path = tmp_path / "form.pdf"
    count = write_form(hotel, path, None)
    assert count == len(form_pages(hotel))
    told = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    assert f"Pages:           {count}" in told
    assert "841.89 x 595.28 pts (A4)" in told
    assert "Title:           Walk-through: Hotel stay" in told
    written = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    assert all(step.name.split()[0] in written for step in journey(hotel))
    fonts = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts)


def test_that_the_same_form_gives_the_same_bytes(hotel: Blueprint, tmp_path: Path) -> None:
    write_form(hotel, tmp_path / "a.pdf")
    write_form(hotel, tmp_path / "b.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_that_a_printer_gets_every_sheet_on_lying_paper(tmp_path: Path, qapp: object) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    pages = form_pages(service(20))
    prepare_pages(printer, "Form", PAGE_MM)
    assert printer.pageLayout().orientation() is QPageLayout.Orientation.Landscape
    assert print_pages(printer, pages, PAGE_MM) == len(pages)
    told = subprocess.run(["pdfinfo", tmp_path / "printed.pdf"], capture_output=True, text=True, check=True).stdout
    assert f"Pages:           {len(pages)}" in told


def test_that_smaller_paper_shows_the_whole_form_smaller(tmp_path: Path, qapp: object) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    prepare_pages(printer, "Form", (210.0, 148.0))
    print_pages(printer, form_pages(service(1)), PAGE_MM)
    written = subprocess.run(["pdftotext", tmp_path / "printed.pdf", "-"], capture_output=True, text=True, check=True).stdout
    assert "Page 1 of 1" in written
    assert "Perception" in written


def test_that_the_preview_shows_the_sheets(hotel: Blueprint, qtbot: QtBot) -> None:
    dialog = form_preview(None, hotel)
    qtbot.addWidget(dialog)
    widget = dialog.findChild(QPrintPreviewWidget)
    assert widget is not None
    widget.updatePreview()
    assert widget.pageCount() == len(form_pages(hotel))


def test_that_pages_need_no_common_look() -> None:
    assert pages_pdf("Nothing", [()], PAGE_MM).startswith(b"%PDF-1.5")
