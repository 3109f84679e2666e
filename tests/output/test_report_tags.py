"""What those hear to whom a report is read: its parts read back from the file, what it is of, and the side at which lines stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from designer.drawing.shapes import Text
from designer.exchange.report.build import report
from designer.exchange.report.content import Cell, Fact, Facts, Items, Paragraph, Report, Section, Table, walk
from designer.exchange.report.sources import sources
from designer.model.blueprint import Blueprint
from designer.model.printing import PrintSettings
from designer.output.letters import PaperMeasure
from designer.output.report_layout import Piece
from designer.output.report_pdf import pdf_report
from designer.output.report_pieces import Setter, pieces
from designer.resources import template_path
from designer.storage.document import read
from tests.output.tagged import Element, structure, told
from tests.output.test_report import named

HOTEL = read(template_path("hotel").read_bytes()).blueprint


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hotel's report."""
    found = tmp_path_factory.mktemp("report") / "hotel.pdf"
    dated = HOTEL.with_(print=PrintSettings(author="Zoë", date="2026-11-22"))
    found.write_bytes(pdf_report(report(sources(dated))))
    return found


@pytest.fixture(scope="module")
def document(path: Path) -> Element:
    return structure(path)


@pytest.fixture(scope="module")
def made() -> Report:
    return report(sources(HOTEL))


def test_that_every_section_has_its_heading_of_its_level(document: Element, made: Report) -> None:
    assert all(section.kind == "Sect" for section in document.kids)
    heads = [kid.kind for section in document.kids for kid in section.kids if kid.kind.startswith("H")]
    levels = [f"H{min(level + 1, 6)}" for level, section in walk(made.sections) if section.id != "part-map"]
    assert heads == ["H1", "H2", *levels]
    assert len(document.kids) == 2 + sum(1 for _ in walk(made.sections))


def test_that_tables_have_a_caption_headings_of_columns_and_of_rows_and_as_many_cells_in_each(document: Element, made: Report) -> None:
    blocks = [block for _, section in walk(made.sections) for block in section.blocks if isinstance(block, Table)]
    tables = [table for table in document.all("Table") if table.kids[0].kind == "Caption"]
    assert len(tables) == len(blocks) > 5
    for table, block in zip(tables, blocks, strict=True):
        _, heads, *rows = table.kids
        assert [(cell.kind, cell.scope) for cell in heads.kids] == [("TH", "Column")] * len(block.heads)
        assert len(rows) == len(block.rows)
        for row in rows:
            assert [(cell.kind, cell.scope) for cell in row.kids] == [("TH", "Row")] + [("TD", "")] * (len(block.heads) - 1)


def test_that_a_text_of_several_lines_is_read_as_one_and_a_list_by_its_items(document: Element, path: Path, made: Report) -> None:
    lead = next(kid for kid in document.kids[0].kids if kid.kind == "P" and len(kid.marks) > 1)
    assert len({page for page, _ in lead.marks}) == 1
    (short, *_) = document.all("L")
    assert [item.kind for item in short.kids] == ["LI"] * len(made.short.texts)
    assert not re.search(r'LBody.*\n +"•', told(path))


def test_that_charts_and_maps_are_pictures_with_a_sentence(document: Element, made: Report) -> None:
    figures = list(document.all("Figure"))
    assert len(figures) > 2
    assert figures[0].alt == f"{HOTEL.name}. {' '.join(HOTEL.description.split())}"
    assert len({page for page, _ in figures[0].marks}) > 1  # the whole map, and its parts
    assert all(figure.alt for figure in figures)


def test_that_links_belong_to_what_they_stand_in_and_say_where_they_lead(document: Element, made: Report) -> None:
    (contents,) = document.all("TOC")
    entries = [section.title for level, section in walk(made.sections) if level <= 2]
    links = [link for entry in contents.all("Link") for link in entry.links]
    assert [link["/Contents"] for link in links] == entries
    assert all("/Dest" in link for link in links)
    assert any(cell.links for table in document.all("Table") for cell in table.all("Link"))


def test_that_an_address_is_a_link_in_its_cell(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf_report(report(sources(named("Desk")))))
    found = [link for one in structure(tmp_path / "a.pdf").all("Link") for link in one.links if "/A" in link]
    assert [link["/Contents"] for link in found] == ["https://example.org/how?a=1&b=(2)c"]


def test_that_what_is_repeated_on_each_page_is_read_once(path: Path) -> None:
    assert len(PdfReader(path).pages) > 20
    assert told(path).count('"Hotel stay "') == 1


def test_that_a_report_tells_what_it_is_of_who_made_it_and_when(path: Path) -> None:
    found = PdfReader(path).metadata
    assert found is not None
    assert (found.title, found.author, found.subject) == ("Hotel stay", "Zoë", " ".join(HOTEL.description.split()))
    assert found.creation_date is not None
    assert found.creation_date.date().isoformat() == "2026-11-22"


def test_that_an_empty_report_is_read_too(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf_report(report(sources(Blueprint()))))
    assert structure(tmp_path / "a.pdf").kids


def lines(made: Report, right: bool) -> Iterator[tuple[Piece, Text]]:
    setter = Setter(600.0, PaperMeasure())
    for _, some in pieces(made, setter):
        for piece in some:
            for one in piece.read:
                yield from ((piece, shape) for shape in one.shapes if isinstance(shape, Text) and (shape.anchor == "end") is right)


def test_that_what_is_read_from_right_to_left_stands_at_the_right(made: Report, qapp: object) -> None:
    arabic, latin = "استقبال الضيف عند المدخل", "At the door"
    blocks = (
        Paragraph(f"{arabic} {latin}"),
        Items((arabic, latin)),
        Facts((Fact("Name", arabic), Fact("Place", latin))),
        Table(arabic, ("Step",), ((Cell(arabic),), (Cell(latin),))),
    )
    mixed = replace(made, title=arabic, lead=latin, facts=(), short=Items(()), sections=(Section("a", arabic, blocks),))
    right = list(lines(mixed, True))
    assert [round(shape.at.x) for _, shape in right] == [600, 600, 600, 586, 600, 600, 595]  # before the dot, and the side of a cell
    assert {shape.text for _, shape in right} <= {arabic, f"{arabic} {latin}"}
    assert latin in {shape.text for _, shape in lines(mixed, False)}
