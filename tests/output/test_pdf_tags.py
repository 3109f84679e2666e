"""What those hear to whom a form is read: its parts read back from the file, and its bookmarks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pypdf import PdfReader

from designer.drawing.journey import journey
from designer.model.blueprint import Blueprint
from designer.model.elements import Observation, WalkThrough
from designer.model.printing import PrintSettings
from designer.output.pdf_facts import outline
from designer.output.pdf_file import PdfFile
from designer.output.pdf_tags import Bookmark, Role, Tags
from designer.output.walk_throughs import write_form
from designer.resources import template_path
from designer.storage.document import read
from tests.output.tagged import structure, told

HOTEL = read(template_path("hotel").read_bytes()).blueprint
SEEN = Observation("check-in", "Kind", "Dark lobby", "", 400.0, ("robotism",), ("lost time", "lack of reaction"), 6, 4, "Ask the manager")
MAY = WalkThrough("may", "Mystery guest", "", "2026-05-04", "A. Perera", observations=(SEEN,))


def written(blueprint: Blueprint, tmp_path: Path, walk: WalkThrough | None = None) -> Path:
    path = tmp_path / "form.pdf"
    write_form(blueprint, path, walk)
    return path


def test_that_a_form_is_a_heading_its_fields_one_table_and_the_legend(tmp_path: Path) -> None:
    path = written(HOTEL, tmp_path, MAY)
    document = structure(path)
    assert [kid.kind for kid in document.kids] == ["H1", *["P"] * 5, "Table", "P"]
    (table,) = document.all("Table")
    heads, *rows = table.kids
    assert [(cell.kind, cell.scope) for cell in heads.kids] == [("TH", "Column")] * 7
    assert len(rows) == len(journey(HOTEL))
    assert all([(cell.kind, cell.scope) for cell in row.kids] == [("TH", "Row")] + [("TD", "")] * 6 for row in rows)
    assert len({page for row in rows for cell in row.kids for page, _ in cell.marks}) == len(PdfReader(path).pages) > 2
    read_out = told(path)
    assert read_out.count('"Walk-through: Hotel stay "') == 1
    assert read_out.count("Sins of service: 1") == 1
    assert '"Observer A. Perera "' in read_out
    assert '"Kind "' in read_out
    assert '"Note: Ask the manager "' in read_out


def test_that_ticks_and_scores_are_said_in_words(tmp_path: Path) -> None:
    (table,) = structure(written(HOTEL, tmp_path, MAY)).all("Table")
    place = [step.id for step in journey(HOTEL)].index("check-in")
    cells = table.kids[1 + place].kids
    assert [cell.said for cell in cells[1:]] == [
        "",
        "",
        "",
        "",
        "Sins: Robotism; Plagues: Lost time, Lack of reaction",
        "Expectation: 6; Perception: 4",
    ]
    assert [cell.said for cell in table.kids[1].kids[5:]] == ["Sins: –; Plagues: –", "Expectation: –; Perception: –"]
    (blank,) = structure(written(HOTEL, tmp_path)).all("Table")
    assert not any(cell.said for row in blank.kids for cell in row.kids)


def test_that_what_has_no_room_is_said_whole(tmp_path: Path) -> None:
    text = ("All of it is to be heard & <b>read</b> " * 60).strip()
    walk = replace(MAY, site=text[:400], observations=(replace(SEEN, people=text, note=text),))
    document = structure(written(HOTEL.with_(name=text[:400]), tmp_path, walk))
    (title,) = document.all("H1")
    assert title.said == f"Walk-through: {text[:400]}"
    assert f"Site: {text[:400]}" in [field.said for field in document.all("P")]
    assert f"{text}. Note: {text}" in [cell.said for cell in document.all("TD")]


def test_that_a_form_tells_what_it_is_of_and_leads_to_its_stages_and_steps(tmp_path: Path) -> None:
    path = written(HOTEL.with_(print=PrintSettings(author="Zoë")), tmp_path, MAY)
    reader = PdfReader(path, strict=True)
    found = reader.metadata
    assert found is not None
    assert (found.title, found.author) == ("Walk-through: Hotel stay", "A. Perera")
    assert found.creation_date is not None
    assert found.creation_date.date().isoformat() == "2026-05-04"
    assert reader.trailer["/Root"]["/Lang"] == "en"  # type: ignore[index]
    stages = [entry for entry in reader.outline if not isinstance(entry, list)]
    steps = [entry for inner in reader.outline if isinstance(inner, list) for entry in inner]
    walked = journey(HOTEL)
    assert [entry.title for entry in stages] == list(dict.fromkeys(HOTEL.stages[step.stage].name for step in walked))
    assert [entry.title for entry in steps] == [step.name for step in walked]  # type: ignore[union-attr]
    pages = [reader.get_destination_page_number(entry) for entry in steps]  # type: ignore[arg-type]
    assert pages == sorted(pages, key=lambda page: page or 0)
    assert set(pages) == set(range(len(reader.pages)))
    blank = PdfReader(written(HOTEL.with_(print=PrintSettings(author="Zoë")), tmp_path)).metadata
    assert blank is not None
    assert (blank.author, blank.creation_date) == ("Zoë", None)


def test_that_a_service_without_steps_says_so(tmp_path: Path) -> None:
    document = structure(written(Blueprint("Desk"), tmp_path))
    assert [kid.kind for kid in document.kids] == ["H1", *["P"] * 5, "Table", "P", "P"]


def test_that_bookmarks_lie_below_those_of_the_level_above() -> None:
    file = PdfFile()
    levels = (1, 3, 2, 2, 1, 2)
    catalog = outline(file, [(Bookmark(level, f"{at}"), "[0 0 R/Fit]") for at, level in enumerate(levels)])
    assert catalog == "/Outlines 1 0 R/PageMode/UseOutlines"
    told = file._objects
    assert told[0] == "<</Type/Outlines/First 2 0 R/Last 6 0 R/Count 2>>"
    assert told[1] == "<</Title(0)/Parent 1 0 R/Next 6 0 R/First 3 0 R/Last 5 0 R/Count -3/Dest[0 0 R/Fit]>>"
    assert told[3] == "<</Title(2)/Parent 2 0 R/Prev 3 0 R/Next 5 0 R/Dest[0 0 R/Fit]>>"
    assert outline(PdfFile(), []) == ""


def test_that_what_goes_on_is_marked_once_and_on_the_next_page_again() -> None:
    file = PdfFile()
    tags, role = Tags(file), Role((("P", "a"),))
    tags.page(file.reserve())
    assert tags.mark(role) == "/P<</MCID 0>>BDC\n"
    assert tags.mark(role) == ""
    assert tags.mark(None) == "EMC\n/Artifact BMC\n"
    assert tags.mark(None) == ""
    assert tags.end() == "EMC\n"
    tags.page(second := file.reserve())
    assert tags.mark(role) == "/P<</MCID 0>>BDC\n"
    assert tags.end() == "EMC\n"
    assert tags.end() == ""
    tags.written()
    assert any(f"/K[0 <</Type/MCR/Pg {second} 0 R/MCID 0>>]" in str(one) for one in file._objects)
