"""What a PDF says besides its looks, read back by pypdf and poppler."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from designer.drawing.charts.breakdown import Times, time_breakdown
from designer.editing.edits import perform, set_attribute
from designer.model.blueprint import Blueprint, Table
from designer.model.elements import Ref, Step
from designer.model.printing import PrintSettings
from designer.output.charts import write_chart
from designer.output.pages import PageSettings
from designer.output.pdf import write_pdf
from tests.output.conftest import chain

poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")


def read(blueprint: Blueprint, tmp_path: Path, settings: PageSettings | None = None) -> PdfReader:
    write_pdf(blueprint, tmp_path / "map.pdf", settings)
    return PdfReader(tmp_path / "map.pdf", strict=True)


def document(reader: PdfReader) -> DictionaryObject:
    root: Any = reader.trailer["/Root"]["/StructTreeRoot"]  # type: ignore[index]
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"] is not None  # type: ignore[index]
    found: DictionaryObject = root["/K"].get_object()
    assert found["/S"] == "/Document"
    return found


def kids(element: DictionaryObject) -> list[DictionaryObject]:
    return [kid.get_object() for kid in element["/K"]]  # type: ignore[attr-defined]


def named(blueprint: Blueprint, id: str, **attributes: object) -> Blueprint:
    return blueprint.with_(steps=blueprint.steps.put(replace(blueprint.steps[id], **attributes)))  # type: ignore[arg-type]


def told(path: Path) -> str:
    return subprocess.run(["pdftotext", str(path), "-"], check=True, capture_output=True, text=True, timeout=60).stdout


def test_that_the_heading_comes_first_and_the_steps_of_each_stage_in_their_order(hotel: Blueprint, tmp_path: Path) -> None:
    found = kids(document(read(hotel, tmp_path)))
    assert [element["/S"] for element in found] == ["/H1", "/Div", "/Sect", "/Sect", "/Sect", "/P", "/Div"]
    sections = [element for element in found if element["/S"] == "/Sect"]
    assert [section["/T"] for section in sections] == ["Stage 0", "Stage 1", "Stage 2"]
    assert [len(kids(section)) for section in sections] == [4, 3, 3]


def test_that_what_is_read_is_what_pages_mark(long_chain: Blueprint, tmp_path: Path) -> None:
    reader = read(long_chain, tmp_path, PageSettings(fit=(3, 1)))
    parents: Any = reader.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"]  # type: ignore[index]
    listed = dict(zip(parents[::2], parents[1::2], strict=True))
    read_once = 0
    for page in reader.pages:
        content = page.get_contents()
        assert content is not None
        data = content.get_data()
        assert data.count(b" BMC\n") + data.count(b"BDC\n") == data.count(b"EMC\n")
        elements = listed[page["/StructParents"]]
        for part, element in enumerate(elements):
            assert element.get_object()["/K"] == part
            assert element.get_object()["/Pg"] == page
            assert b"<</MCID %d>>BDC\n" % part in data
        read_once += len(elements)
    sections = [element for element in kids(document(reader)) if element["/S"] == "/Sect"]
    assert sum(len(kids(section)) for section in sections) == len(long_chain.steps)
    assert read_once == len(long_chain.steps) + 3  # and the heading, the names of lanes and stages, the legend


def test_that_each_stage_has_a_bookmark_that_shows_its_column(long_chain: Blueprint, tmp_path: Path) -> None:
    reader = read(long_chain, tmp_path, PageSettings(fit=(4, 1)))
    outline: list[Any] = list(reader.outline)
    assert [entry.title for entry in outline] == [stage.name for stage in long_chain.stages.values()]
    pages = [reader.get_destination_page_number(entry) or 0 for entry in outline]
    assert pages == sorted(pages)
    assert set(pages) == {0, 1, 2, 3}
    for entry in outline:
        width, height = reader.pages[0].mediabox.width, reader.pages[0].mediabox.height
        assert 0 <= entry.left < entry.right <= width
        assert 0 <= entry.bottom < entry.top <= height


def test_that_title_subject_and_language_are_told_and_no_date(hotel: Blueprint, tmp_path: Path) -> None:
    reader = read(hotel.with_(name="Séjour (été) \\ 旅", description="One guest,\n one night"), tmp_path)
    assert reader.metadata is not None
    assert reader.metadata.title == "Séjour (été) \\ 旅"
    assert reader.metadata.subject == "One guest, one night"
    assert reader.metadata.creator == "Service Designer"
    assert reader.metadata.creation_date is None
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True


@pytest.mark.parametrize(("date", "created"), [("2026-11-22", (2026, 11, 22)), ("spring", None), ("2026-13-01", None)])
def test_that_author_and_date_are_those_that_the_document_names(
    hotel: Blueprint, tmp_path: Path, date: str, created: tuple[int, int, int] | None
) -> None:
    named = hotel.with_(print=PrintSettings(author="Zoë (desk)", date=date))
    found = read(named, tmp_path).metadata
    assert found is not None
    assert found.author == "Zoë (desk)"
    day = found.creation_date
    assert (day and (day.year, day.month, day.day)) == created
    hidden = read(hotel.with_(print=PrintSettings(author="Zoë", date=date, hide=("author", "date"))), tmp_path).metadata
    assert hidden is not None
    assert (hidden.author, hidden.creation_date) == (None, None)


def test_that_a_step_leads_to_the_address_it_names(hotel: Blueprint, tmp_path: Path) -> None:
    linked = perform(hotel, set_attribute([Ref("steps", "step-1")], "procedure", "See https://example.org/é(2)."))
    reader = read(linked, tmp_path)
    (link,) = (one.get_object() for one in reader.pages[0]["/Annots"])  # type: ignore[attr-defined]
    assert link["/A"]["/URI"] == "https://example.org/%C3%A9%282"
    assert link["/Contents"] == "Check in"
    left, bottom, right, top = link["/Rect"]
    assert 0 < left < right < reader.pages[0].mediabox.width
    assert 0 < bottom < top < reader.pages[0].mediabox.height
    section = next(element for element in kids(document(reader)) if element["/S"] == "/Sect")
    (element,) = (one for one in kids(section) if one["/S"] == "/Link")
    assert element["/K"][1]["/Obj"].get_object() == link  # type: ignore[index]


@pytest.mark.parametrize("text", ["javascript:alert(1)", "file:///etc/passwd", "housekeeping"])
def test_that_nothing_else_is_a_link(hotel: Blueprint, tmp_path: Path, text: str) -> None:
    reader = read(perform(hotel, set_attribute([Ref("steps", "step-1")], "procedure", text)), tmp_path)
    assert "/Annots" not in reader.pages[0]


@poppler
@pytest.mark.parametrize("settings", [None, PageSettings(fit=(2, 1))])
def test_that_a_name_that_is_cut_is_found_whole(hotel: Blueprint, tmp_path: Path, settings: PageSettings | None) -> None:
    name = ("Greet every guest by name & <b>smile</b> " * 13)[:500].strip()
    reader = read(named(hotel, "step-1", name=name), tmp_path, settings)
    assert name in " ".join(told(tmp_path / "map.pdf").split())
    spoken = [kid for section in kids(document(reader)) if section["/S"] == "/Sect" for kid in kids(section) if "/ActualText" in kid]
    assert [element["/ActualText"] for element in spoken] == [name]


@poppler
def test_that_a_hidden_name_leaves_the_picture_as_it_is(hotel: Blueprint, tmp_path: Path) -> None:
    name = "Greet every guest by name " * 12
    pictures = []
    for number, end in enumerate(("one", "another and a much longer one \N{HOTEL}")):
        write_pdf(named(hotel, "step-1", name=name + end), tmp_path / f"{number}.pdf")
        command = ["pdftoppm", "-r", "96", "-png", "-singlefile", str(tmp_path / f"{number}.pdf"), str(tmp_path / str(number))]
        subprocess.run(command, check=True, timeout=60)
        pictures.append((tmp_path / f"{number}.png").read_bytes())
    assert pictures[0] == pictures[1]


@poppler
@pytest.mark.parametrize(
    "name",
    [
        "السلام عليكم",
        "مفتاح الاستقبال",
        "ברוכים הבאים",
        "होटल में आपका स्वागत है",
        "क्षत्रिय",
        "ยินดีต้อนรับสู่โรงแรม",
        "你好，欢迎",
        "Ελληνικά",
    ],
)
def test_that_words_of_any_script_are_found_as_they_were_typed(hotel: Blueprint, tmp_path: Path, name: str) -> None:
    write_pdf(named(hotel, "step-1", name=name), tmp_path / "map.pdf")
    plain = "".join(letter for letter in told(tmp_path / "map.pdf") if letter not in "\u202a\u202b\u202c\u200e\u200f")
    assert name in " ".join(plain.split())


def test_that_a_chart_is_a_figure_told_in_a_sentence(tmp_path: Path) -> None:
    pictured = time_breakdown("Stage", [Times("Arrive & <park>", 60.0, 30.0, 90.0), Times("Stay", 240.0, 1200.0, None)])
    write_chart(pictured, tmp_path / "chart.pdf")
    reader = PdfReader(tmp_path / "chart.pdf", strict=True)
    (figure,) = kids(document(reader))
    assert figure["/S"] == "/Figure"
    assert str(figure["/Alt"]) == str(pictured.description)


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
@pytest.mark.parametrize("settings", [None, PageSettings(fit=(3, 2))])
def test_that_a_checker_finds_nothing_wrong(hotel: Blueprint, tmp_path: Path, settings: PageSettings | None) -> None:
    odd = named(named(hotel, "step-1", procedure="https://example.org"), "step-2", name="مرحبا 你好 \N{HOTEL} (a\\b)" * 9)
    write_pdf(odd, tmp_path / "map.pdf", settings)
    checked = subprocess.run(["qpdf", "--check", str(tmp_path / "map.pdf")], capture_output=True, text=True, timeout=60)
    assert (checked.returncode, checked.stderr) == (0, "")


def test_that_other_processes_write_the_same_bytes(tmp_path: Path) -> None:
    program = (
        "import sys; from tests.output.conftest import chain; from designer.output.pdf import write_pdf; "
        "from designer.output.svg import write_svg; from designer.output.png import write_png; "
        "b = chain(20); write_pdf(b, sys.argv[1] + '.pdf'); write_svg(b, sys.argv[1] + '.svg'); write_png(b, sys.argv[1] + '.png', 96)"
    )
    for seed in ("0", "1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([sys.executable, "-c", program, str(tmp_path / seed)], check=True, env=environment, timeout=120)
    for ending in (".pdf", ".svg", ".png"):
        assert len({(tmp_path / f"{seed}{ending}").read_bytes() for seed in "012"}) == 1


def test_that_letters_of_several_fonts_stand_in_the_same_order_in_each_process(tmp_path: Path) -> None:
    names = ["5 min → 11:00", "客 a", "مرحبا b", "ส c"]  # where a font lacks them, another one's stand beside ours
    program = (
        "import sys; from tests.output.conftest import chain; from tests.output.test_pdf_structure import named; from designer.output.pdf import write_pdf; b = chain(20)\n"
        f"for number, name in enumerate({names!r}): b = named(b, f'step-{{number + 1}}', name=name)\n"
        "write_pdf(b, sys.argv[1])"
    )
    for place in range(5):
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([sys.executable, "-c", program, str(tmp_path / f"{place}.pdf")], check=True, env=environment, timeout=120)
    assert len({path.read_bytes() for path in tmp_path.glob("*.pdf")}) == 1


@pytest.mark.parametrize("count", [0, 1])
def test_that_next_to_nothing_is_a_page_all_the_same(tmp_path: Path, count: int) -> None:
    blueprint = chain(2).with_(steps=Table.of([Step("one", "One", "guest", "stage-0")][:count])) if count else Blueprint("Empty")
    reader = read(blueprint, tmp_path)
    assert len(reader.pages) == 1
    assert kids(document(reader))[0]["/S"] == "/H1"
