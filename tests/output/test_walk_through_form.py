"""The form on paper: what stands on its sheets, that rows stay whole and texts in their cells, and the files."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter

from designer.drawing.journey import journey
from designer.drawing.shapes import Rectangle, Shape, Text, moved
from designer.model.blueprint import Blueprint, Table
from designer.model.distributions import fixed
from designer.model.elements import Band, Lane, Observation, Promise, Stage, Step, WalkThrough
from designer.model.printing import AS_USUAL, PrintSettings
from designer.output.pages import MM_PER_UNIT
from designer.output.printer import chosen_pages, printing
from designer.output.walk_through_form import form_leaves
from designer.output.walk_through_paper import form_paper, form_settings
from designer.output.walk_throughs import form_job, write_form
from designer.resources import template_path
from designer.storage.document import read
from tests.drawing.charts.boxes import text_box

SEEN = Observation(
    "s0", "Kind", "Dark lobby", "Torn sleeve", 400.0, ("robotism",), ("lost time", "lack of reaction"), 6, 4, "Ask the manager"
)
MAY = WalkThrough("may", "Mystery guest", "Grand Hotel", "2026-05-04", "A. Perera", "Colombo", observations=(SEEN,))
MARGIN = 10 / MM_PER_UNIT
PAPER = form_paper(AS_USUAL)
WIDTH, HEIGHT = PAPER.room
LEFTS = [MARGIN + left for left in PAPER.lefts]


def form_pages(blueprint: Blueprint, walk: WalkThrough | None = None, settings: PrintSettings = AS_USUAL) -> list[tuple[Shape, ...]]:
    """The shapes of each sheet from its corner on, in units of the sheet."""
    leaves = form_leaves(blueprint, form_paper(settings), walk)
    return [
        tuple(moved(shape, *(length / leaf.unit for length in stamp.at)) for stamp in leaf.stamps for shape in stamp.shapes)
        for leaf in leaves
    ]


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
    return [shape for shape in page if isinstance(shape, Rectangle) and shape.box.width > 0.99 * WIDTH and shape.line == "stage.line"][1:]


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


@pytest.mark.parametrize(
    "settings",
    [
        PrintSettings(paper="Letter"),
        PrintSettings(orientation="portrait"),
        PrintSettings(paper="A5", orientation="portrait"),
        PrintSettings(paper="A0"),
        PrintSettings(paper="200 x 60 mm", margins=(5.0, 6.0, 7.0, 8.0)),
        PrintSettings(paper="roll 300 mm"),
        PrintSettings(paper="roll 610 mm", orientation="portrait"),
    ],
    ids=lambda settings: f"{settings.paper} {settings.orientation}",
)
def test_that_rows_and_texts_stay_within_the_margins_of_any_paper(settings: PrintSettings, hotel: Blueprint) -> None:
    top, right, bottom, left = settings.margins
    leaves = form_leaves(hotel, form_paper(settings), MAY)
    for leaf in leaves:
        for stamp in leaf.stamps:
            for shape in stamp.shapes:
                box = text_box(shape) if isinstance(shape, Text) else shape.box if isinstance(shape, Rectangle) else None
                if box is not None:
                    x, y = (stamp.at[0] + box.x * stamp.scale, stamp.at[1] + box.y * stamp.scale)
                    assert x >= left - 0.5
                    assert y >= top - 0.5
                    assert x + box.width * stamp.scale <= leaf.page[0] - right + 0.5
                    assert y + box.height * stamp.scale <= leaf.page[1] - bottom + 0.5
    written = {shape.text for leaf in leaves for stamp in leaf.stamps for shape in stamp.shapes if isinstance(shape, Text)}
    assert {"Check the guest in", "Expectation"} <= written


def test_that_a_roll_is_as_long_as_the_rows_need() -> None:
    settings = PrintSettings(paper="roll 610 mm", orientation="portrait")
    few, many = (form_leaves(service(count), form_paper(settings)) for count in (2, 20))
    assert (len(few), len(many)) == (1, 1)
    assert few[0].page[0] == many[0].page[0] == 610.0
    assert 5 < (many[0].page[1] - few[0].page[1]) / (18 * 90 * few[0].unit) * 5 < 7  # rows a fifth higher than they must be


@pytest.mark.parametrize(
    ("kept", "paper"),
    [("A4", "A4"), ("A1", "A4"), ("Letter", "Letter"), ("Ansi E", "Letter"), ("Tabloid", "Letter"), ("roll 914 mm", "A4")],
)
def test_that_a_form_is_printed_on_office_paper_whatever_the_map_is_printed_on(kept: str, paper: str) -> None:
    assert form_settings(PrintSettings(paper=kept, sheets=(4, 3), orientation="portrait")) == PrintSettings(paper=paper)


def test_that_texts_from_right_to_left_stand_at_the_right_of_their_cells() -> None:
    arabic = "استقبال الضيف عند المدخل "
    walk = replace(MAY, site=arabic, observations=(replace(SEEN, people=arabic * 4, place="Dark", note=arabic),))
    (page,) = form_pages(service(1, arabic), walk)
    right = [shape for shape in page if isinstance(shape, Text) and shape.anchor == "end"]
    people = [shape for shape in right if abs(shape.at.x - (LEFTS[2] - 6.0)) < 0.01]
    assert len(people) > 1
    assert " ".join(shape.text for shape in people) == (arabic * 4).strip()
    assert any(abs(shape.at.x - (LEFTS[1] - 6.0)) < 0.01 for shape in right)  # the step's name
    assert any(abs(shape.at.x - (LEFTS[4] - 6.0)) < 0.01 for shape in right)  # the note
    assert arabic.strip() in {shape.text.strip() for shape in right}  # the site, on its line
    assert "Dark" not in {shape.text for shape in right}


def test_that_a_printer_gets_the_sheets_that_are_chosen_on_lying_paper(tmp_path: Path, qapp: object) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    job = chosen_pages(printer, form_job(service(20), AS_USUAL))
    assert list(printing(printer, job))[-1] == (2, 2)
    pages = PdfReader(tmp_path / "printed.pdf").pages
    assert len(pages) == 2
    assert pages[0].mediabox.width > pages[0].mediabox.height
