"""Reports as files, read back: pages, texts, fonts, bookmarks, links, and nothing half written."""

from __future__ import annotations

import os
import re
from base64 import b64decode
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from designer.drawing.sizes import NAME_SIZE
from designer.exchange.report.build import report
from designer.exchange.report.content import Report, walk
from designer.exchange.report.sources import sources
from designer.model.blueprint import Blueprint, Table
from designer.model.elements import Band, Flow, Lane, Stage, Step
from designer.output.pages import READABLE
from designer.output.progress import Told
from designer.output.report import html_report, logo_of, markdown_report, write_report
from designer.output.report_layout import Piece, leaves
from designer.output.report_pdf import pdf_report
from designer.resources import template_path
from designer.storage.document import read
from designer.storage.files import FileProblem


def of(name: str) -> Report:
    return report(sources(read(template_path(name).read_bytes()).blueprint))


def named(*names: str) -> Blueprint:
    steps = [
        Step(f"s{i}", name, "desk", "stay", procedure=f"{name} https://example.org/how?a=1&b=(2)c", next=(Flow(f"s{i + 1}"),))
        for i, name in enumerate(names)
    ]
    return Blueprint(
        name=names[0],
        lanes=Table.of([Lane("desk", names[0], Band.FRONT_OFFICE)]),
        stages=Table.of([Stage("stay", names[0])]),
        steps=Table.of([*steps, Step(f"s{len(names)}", "End", "desk", "stay")]),
    )


def opened(data: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(BytesIO(data), strict=True)


def titles(outline: object) -> list[str]:
    """All bookmarks in the order of reading."""
    found = []
    for entry in outline if isinstance(outline, list) else [outline]:
        found += titles(entry) if isinstance(entry, list) else [str(entry.title)]
    return found


@pytest.mark.parametrize("name", ["hotel", "bank", "restaurant", "empty"])
def test_that_a_pdf_has_all_sections_as_bookmarks_that_lead_to_their_pages(name: str) -> None:
    made = of(name)
    reader = opened(pdf_report(made))
    assert titles(reader.outline)[1:] == [section.title for _, section in walk(made.sections)]
    for entry in reader.outline:
        if not isinstance(entry, list):
            number = reader.get_destination_page_number(entry)
            assert number is not None
            assert str(entry.title) in reader.pages[number].extract_text() or entry.title == "The map"


def test_that_the_contents_tell_the_pages_of_the_sections() -> None:
    reader = opened(pdf_report(of("hotel")))
    lines = [line.split() for line in reader.pages[1].extract_text().splitlines() if line.strip()]
    told = {" ".join(words[:-1]): int(words[-1]) for words in lines if words[-1].isdigit()}
    for entry in reader.outline:
        if not isinstance(entry, list) and entry.title in told:
            page = reader.get_destination_page_number(entry)
            assert page is not None
            assert told[str(entry.title)] == page + 1


def test_that_map_sheets_lie_among_upright_pages_and_every_page_is_numbered() -> None:
    reader = opened(pdf_report(of("hotel")))
    sizes = [tuple(round(float(side)) for side in page.mediabox[2:]) for page in reader.pages]
    assert set(sizes) == {(595, 842), (842, 595)}
    assert sizes[0] == sizes[1] == sizes[-1] == (595, 842)
    assert sizes[2] == (842, 595)
    for number, page in enumerate(reader.pages[1:], 2):
        assert f"{number} / {len(reader.pages)}" in page.extract_text()


def test_that_the_same_report_gives_the_same_bytes() -> None:
    assert pdf_report(of("bank")) == pdf_report(of("bank"))
    assert html_report(of("bank")) == html_report(of("bank"))


@pytest.mark.parametrize("write", [html_report, markdown_report, lambda made, told: pdf_report(made, told=told)])
def test_that_a_report_tells_how_far_it_is_and_ends_when_it_is_taken_back(write: Callable[[Report, Told], object]) -> None:
    heard: list[tuple[int, int]] = []
    write(of("bank"), lambda done, wanted: heard.append((done, wanted)))
    assert len({wanted for _, wanted in heard}) == 1
    assert [done for done, _ in heard] == sorted(done for done, _ in heard)
    assert heard[0][0] < heard[-1][0] <= heard[-1][1]

    def take_back(done: int, _wanted: int) -> None:
        heard.append((done, -1))
        raise InterruptedError

    with pytest.raises(InterruptedError):
        write(of("bank"), take_back)
    assert heard[-1][1] == -1
    assert heard[-2][1] > 0


def test_that_all_fonts_are_in_the_file() -> None:
    reader = opened(pdf_report(report(sources(named("Rezeption", "قاعة", "שלום", "Ask 😀")))))
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index, union-attr]
            descriptor = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
            assert "/FontFile2" in descriptor


def test_that_a_long_name_is_told_in_full_and_stays_on_the_page() -> None:
    long = "Find the reservation of the guest who stands here and " * 10
    reader = opened(pdf_report(report(sources(named(long.strip(), "x" * 500)))))
    words = "".join("".join(page.extract_text().split()) for page in reader.pages)
    assert "".join(long.split()) in words
    assert "x" * 500 in words.replace("…", "")


def test_that_web_addresses_of_procedures_are_links_and_nothing_else_is() -> None:
    step = Step("s0", "javascript:alert(1)", "desk", "stay", procedure="javascript:alert(2) or https://example.org/how?a=1&b=(2)c")
    reader = opened(pdf_report(report(sources(named("One").put("steps", step)))))
    actions = [note.get_object()["/A"]["/URI"] for page in reader.pages for note in page.get("/Annots", []) if "/A" in note.get_object()]
    assert actions == ["https://example.org/how?a=1&b=%282%29c"]


@pytest.mark.parametrize("ending", ["html", "md", "pdf"])
def test_that_a_place_that_cannot_be_written_is_refused_and_nothing_is_left(ending: str, tmp_path: Path) -> None:
    folder = tmp_path / "missing"
    with pytest.raises(FileProblem):
        write_report(of("empty"), folder / f"report.{ending}")
    assert not folder.exists()
    taken = tmp_path / f"report.{ending}"
    taken.mkdir()
    with pytest.raises(FileProblem):
        write_report(of("empty"), taken)
    assert os.listdir(tmp_path) == [taken.name]


def test_that_another_ending_and_unknown_paper_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r"\.docx"):
        write_report(of("empty"), tmp_path / "report.docx")
    with pytest.raises(FileProblem, match="A99"):
        write_report(of("empty"), tmp_path / "report.pdf", "A99")
    assert list(tmp_path.iterdir()) == []


# -- pages ---------------------------------------------------------------------------------------------------------------


def heights(made: list[Piece], height: float) -> list[list[float]]:
    return [[each.piece.height for each in leaf.placed] for leaf in leaves(made, height)]


def test_that_a_heading_goes_to_the_page_of_what_follows_it() -> None:
    assert heights([Piece(70.0), Piece(10.0, keeps=True), Piece(30.0)], 100.0) == [[70.0], [10.0, 30.0]]
    assert heights([Piece(60.0), Piece(10.0, keeps=True), Piece(30.0)], 100.0) == [[60.0, 10.0, 30.0]]


def test_that_the_head_of_a_table_is_repeated_on_each_page() -> None:
    head = Piece(10.0)
    rows = [Piece(30.0, heads=(head,)) for _ in range(5)]
    assert heights([Piece(10.0, keeps=True), *rows], 100.0) == [[10.0, 30.0, 30.0, 30.0], [10.0, 30.0, 30.0]]


def test_that_what_is_too_long_for_a_page_goes_on_where_it_stands() -> None:
    chain = [Piece(30.0, keeps=True) for _ in range(4)] + [Piece(30.0)]
    assert heights([Piece(20.0), *chain], 100.0) == [[20.0, 30.0, 30.0], [30.0, 30.0, 30.0]]


def test_that_space_above_is_left_out_at_the_top_of_a_page() -> None:
    placed = leaves([Piece(90.0), Piece(20.0, before=15.0), Piece(20.0, before=15.0)], 100.0)[1].placed
    assert [each.y for each in placed] == [0.0, 35.0]


# -- the logo ------------------------------------------------------------------------------------------------------------


def with_logo(folder: Path) -> Report:
    from PySide6.QtGui import QColor, QImage

    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("#c03020"))
    assert picture.save(str(folder / "logo.png"))
    blueprint = named("One")
    blueprint = blueprint.with_(print=replace(blueprint.print, logo="logo.png", version="2.1", author="Ada"))
    return report(sources(blueprint, logo=logo_of(blueprint, folder)))


def test_that_the_logo_that_the_document_names_stands_on_the_cover(tmp_path: Path) -> None:
    from PySide6.QtGui import QImage

    made = with_logo(tmp_path)
    found = re.search(r'src="data:image/png;base64,([^"]+)"', html_report(made))
    assert found is not None
    picture = QImage.fromData(b64decode(found[1]))
    assert (picture.width(), picture.height(), picture.pixelColor(5, 5).name()) == (40, 20, "#c03020")
    reader = opened(pdf_report(made))
    assert "/Logo Do" in reader.pages[0].get_contents().get_data().decode("latin-1")  # type: ignore[union-attr]
    assert reader.metadata is not None
    assert reader.metadata.author == "Ada"
    assert {fact[:2] for fact in made.facts} >= {("Version", "2.1"), ("Author", "Ada")}


def test_that_a_logo_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    blueprint = named("One")
    blueprint = blueprint.with_(print=replace(blueprint.print, logo="logo.png"))
    with pytest.raises(FileProblem, match=r"logo\.png"):
        logo_of(blueprint, tmp_path)


def map_sheets(text: str) -> list[str]:
    """The sheets of the map in a page, which are seen on paper only."""
    return re.findall(r'<div class="map-sheet">\n(.*?)</div>', text, re.S)


def test_that_a_map_too_large_for_one_sheet_is_printed_on_several_that_show_all_of_it() -> None:
    text = html_report(of("hotel"))
    assert text.count('<g id="drawing">') == 1
    drawn = text[text.index('<g id="drawing">') : text.index('<div class="map-sheet">')]
    at = {id: (float(x), float(y)) for id, x, y in re.findall(r'<g id="step-([^"]*)" transform="translate\(([\d.]+) ([\d.]+)\)"', drawn)}
    assert set(at) == set(read(template_path("hotel").read_bytes()).blueprint.steps)
    made = map_sheets(text)
    windows = [
        re.search(r'<svg x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)"[^>]*><use href="#drawing"', one) for one in made
    ]
    parts = [tuple(map(float, found.groups())) for found in windows if found is not None]
    assert len(parts) == len(made) > 1
    for id, (x, y) in at.items():
        assert any(left <= x < left + wide and top <= y < top + high for left, top, wide, high in parts), id


def test_that_names_on_the_printed_sheets_can_be_read() -> None:
    for name in ("hotel", "restaurant", "bank"):
        for one in map_sheets(html_report(of(name))):
            found = re.search(r'viewBox="[-\d.]+ [-\d.]+ ([\d.]+) [\d.]+"[^>]* width="([\d.]+)mm"', one)
            assert found is not None
            assert NAME_SIZE * float(found[2]) / float(found[1]) * 72 / 25.4 >= READABLE - 0.01


def test_that_a_small_map_needs_no_sheets_of_its_own() -> None:
    blueprint = read(template_path("empty").read_bytes()).blueprint
    assert map_sheets(html_report(report(sources(blueprint)))) == []
    assert "<use href" not in html_report(report(sources(blueprint)))
