"""The PDF is read back by pypdf, and by poppler where it is installed."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage, QPainter, QTextLayout

from designer.canvas.texts import font
from designer.drawing.heat import Heat
from designer.drawing.shapes import Text
from designer.drawing.theme import INK, PRINT
from designer.i18n import Figure
from designer.model.blueprint import Blueprint, Table
from designer.output.leaves import leaves
from designer.output.letters import PaperMeasure
from designer.output.pages import PageSettings, sheets
from designer.output.painted import leaf_strokes
from designer.output.pdf import write_pdf
from designer.output.pdf_images import GlyphImages
from designer.output.poster import laid_out, poster
from designer.storage.files import FileProblem

MM = 72 / 25.4
poppler = pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler is not installed")


def words(reader: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def test_that_one_sheet_has_the_paper_the_title_and_every_name(hotel: Blueprint, tmp_path: Path) -> None:
    path = tmp_path / "map.pdf"
    assert write_pdf(hotel, path) == 1
    reader = PdfReader(path)
    assert len(reader.pages) == 1
    assert float(reader.pages[0].mediabox.width) == pytest.approx(297 * MM, abs=1)
    assert float(reader.pages[0].mediabox.height) == pytest.approx(210 * MM, abs=1)
    assert reader.metadata is not None
    assert reader.metadata.title == "Small hotel"
    text = words(reader)
    for step in hotel.steps.values():
        assert step.name in text
    for lane in hotel.lanes.values():
        assert lane.name in text


@pytest.mark.parametrize(("paper", "landscape", "size"), [("A3", False, (297, 420)), ("Letter", True, (279.4, 215.9))])
def test_that_paper_and_orientation_hold(hotel: Blueprint, tmp_path: Path, paper: str, landscape: bool, size: tuple[float, float]) -> None:
    path = tmp_path / "map.pdf"
    write_pdf(hotel, path, PageSettings(paper, landscape))
    box = PdfReader(path).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx((size[0] * MM, size[1] * MM), abs=1)


def test_that_a_long_map_takes_the_sheets_it_was_given_and_each_says_which_it_is(long_chain: Blueprint, tmp_path: Path) -> None:
    path = tmp_path / "map.pdf"
    assert write_pdf(long_chain, path, PageSettings(fit=(3, 1))) == 3
    reader = PdfReader(path)
    assert len(reader.pages) == 3
    for number, page in enumerate(reader.pages, 1):
        assert f"{'ABC'[number - 1]}1: sheet {number} of 3" in " ".join(page.extract_text().split())
    text = words(reader)
    assert all(step.name in text for step in long_chain.steps.values())


@poppler
def test_that_every_sheet_has_ink(long_chain: Blueprint, tmp_path: Path) -> None:
    path = tmp_path / "map.pdf"
    count = write_pdf(long_chain, path, PageSettings(scale=1.0))
    assert count > 2
    subprocess.run(["pdftoppm", "-r", "20", "-png", str(path), str(tmp_path / "sheet")], check=True, timeout=60)
    images = sorted(tmp_path.glob("sheet*.png"))
    assert len(images) == count
    for file in images:
        image = QImage(str(file))
        dark = sum(image.pixelColor(x, y).lightness() < 200 for x in range(0, image.width(), 2) for y in range(0, image.height() - 8, 2))
        assert dark > 5


@poppler
def test_that_fonts_are_embedded_with_their_letters(hotel: Blueprint, tmp_path: Path) -> None:
    path = tmp_path / "map.pdf"
    write_pdf(hotel, path)
    told = subprocess.run(["pdffonts", str(path)], check=True, capture_output=True, text=True, timeout=60).stdout.splitlines()[2:]
    assert told
    for line in told:
        embedded, _subset, unicode = line.split()[-5:-2]
        assert (embedded, unicode) == ("yes", "yes")


def test_that_it_is_vector_and_small(hotel: Blueprint, tmp_path: Path) -> None:
    path = tmp_path / "map.pdf"
    write_pdf(hotel, path, heat={"step-2": Heat(4, Figure("120 %"), True)}, theme=INK)
    page = PdfReader(path).pages[0]
    assert not list(page.images)
    assert path.stat().st_size < 200_000


def test_that_a_bad_path_is_a_problem_with_a_reason_and_leaves_nothing(hotel: Blueprint, tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere" / "map.pdf", tmp_path):
        with pytest.raises(FileProblem) as refused:
            write_pdf(hotel, path)
        assert str(path) in str(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_that_a_refused_export_leaves_the_old_file(hotel: Blueprint, tmp_path: Path) -> None:
    path = tmp_path / "map.pdf"
    path.write_bytes(b"old")
    with pytest.raises(FileProblem):
        write_pdf(hotel, path, PageSettings("A99"))
    assert path.read_bytes() == b"old"


def test_that_every_sheet_names_the_document_and_its_lanes_and_one_has_the_whole_legend(long_chain: Blueprint, tmp_path: Path) -> None:
    path = tmp_path / "map.pdf"
    write_pdf(long_chain, path, PageSettings("A3", fit=(3, 1)))
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]
    assert len(pages) == 3
    for page in pages:
        assert "Chain" in page
        assert all(lane.name in page for lane in long_chain.lanes.values())
        assert "Front office" in page
    legend = [shape.text for shape in poster(long_chain).groups[-1].make().shapes() if isinstance(shape, Text)]
    assert [all(text in page for text in legend) for page in pages] == [True, False, False]


def test_that_every_step_is_on_some_sheet_in_full(long_chain: Blueprint) -> None:
    picture, made = laid_out(poster(long_chain), PageSettings("A4", fit=(4, 2)))
    for box in picture.guide.whole:
        assert any(sheet.part.union(box) == pytest.approx(sheet.part) for sheet in made.sheets)


def test_that_the_name_of_the_document_is_written_once_on_a_single_sheet(hotel: Blueprint, tmp_path: Path) -> None:
    write_pdf(hotel, tmp_path / "map.pdf")
    assert words(PdfReader(tmp_path / "map.pdf")).count("Small hotel") == 1


def test_that_a_large_map_takes_paper_on_which_it_can_be_read(long_chain: Blueprint, tmp_path: Path) -> None:
    write_pdf(long_chain, tmp_path / "map.pdf")
    box = PdfReader(tmp_path / "map.pdf").pages[0].mediabox
    picture = poster(long_chain, measure=PaperMeasure())
    assert sheets(picture.box, PageSettings("A4")).text < 5.0
    assert float(box.width) > 297 * MM + 10


def test_that_the_same_map_gives_the_same_bytes(hotel: Blueprint, tmp_path: Path) -> None:
    write_pdf(hotel, tmp_path / "first.pdf", PageSettings(fit=(2, 1)))
    write_pdf(hotel, tmp_path / "second.pdf", PageSettings(fit=(2, 1)))
    assert (tmp_path / "first.pdf").read_bytes() == (tmp_path / "second.pdf").read_bytes()


def renamed(blueprint: Blueprint, *names: str) -> Blueprint:
    steps = [replace(step, name=name) for step, name in zip(blueprint.steps.values(), names, strict=False)]
    return blueprint.with_(steps=Table.of([*steps, *list(blueprint.steps.values())[len(steps) :]]))


def test_that_names_in_many_scripts_and_with_any_sign_can_be_searched(hotel: Blueprint, tmp_path: Path) -> None:
    names = ("Prüfung – été", "Привет мир", "a (b) \\c)", "AVATo office", "50 € for ½")
    write_pdf(renamed(hotel, *names), tmp_path / "map.pdf")
    text = words(PdfReader(tmp_path / "map.pdf"))
    for name in names:
        assert name in text


@poppler
def test_that_joined_letters_from_right_to_left_can_be_searched(hotel: Blueprint, tmp_path: Path) -> None:
    write_pdf(renamed(hotel, "مرحبا"), tmp_path / "map.pdf")
    told = subprocess.run(["pdftotext", str(tmp_path / "map.pdf"), "-"], check=True, capture_output=True, text=True, timeout=60).stdout
    assert "مرحبا" in told


def colored() -> bool:
    """Whether a font paints this sign, instead of telling its outline."""
    layout = QTextLayout("\N{HOTEL}", font(12))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    (run,) = layout.glyphRuns()
    return GlyphImages().image(run.rawFont(), run.glyphIndexes()[0]) is not None


@poppler
def test_that_signs_of_a_colour_font_are_seen_once_in_the_file_and_searched(hotel: Blueprint, tmp_path: Path) -> None:
    if not colored():
        pytest.skip("no colour font is installed")
    path = tmp_path / "map.pdf"
    named = renamed(hotel, "Cook \N{HOTEL} now", "\N{HOTEL}", "At the \N{WOMAN}\N{ZERO WIDTH JOINER}\N{COOKING}")
    write_pdf(named, path)
    told = subprocess.run(["pdftotext", str(path), "-"], check=True, capture_output=True, text=True, timeout=60).stdout
    assert "Cook \N{HOTEL} now" in told
    assert "\N{WOMAN}\N{ZERO WIDTH JOINER}\N{COOKING}" in told
    data = path.read_bytes()
    assert data.count(b"/SMask") == 2
    write_pdf(named, tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == data
    subprocess.run(["pdftoppm", "-r", "96", "-png", "-singlefile", str(path), str(tmp_path / "map")], check=True, timeout=60)
    plain = tmp_path / "plain.pdf"
    write_pdf(renamed(hotel, "Cook now"), plain)
    assert plain.read_bytes().count(b"/Image") == 0
    subprocess.run(["pdftoppm", "-r", "96", "-png", "-singlefile", str(plain), str(tmp_path / "plain")], check=True, timeout=60)
    shades = [QImage(str(tmp_path / f"{name}.png")).convertToFormat(QImage.Format.Format_RGB32) for name in ("map", "plain")]
    colors = [{image.pixel(x, y) for x in range(image.width()) for y in range(image.height())} for image in shades]
    assert len(colors[0] - colors[1]) > 100


@poppler
@pytest.mark.parametrize("heat", [{}, {"step-2": Heat(4, Figure("120 %"), True), "step-4": Heat(1, Figure("20 %"), False)}])
def test_that_it_shows_what_the_window_paints(hotel: Blueprint, tmp_path: Path, heat: dict[str, Heat]) -> None:
    named = renamed(hotel, "Prüfung (été)", "AVATo office", "Yellow")
    write_pdf(named, tmp_path / "map.pdf", PageSettings("A4"), heat=heat)
    subprocess.run(
        ["pdftoppm", "-r", "192", "-png", "-singlefile", str(tmp_path / "map.pdf"), str(tmp_path / "map")], check=True, timeout=60
    )
    printed = QImage(str(tmp_path / "map.png")).convertToFormat(QImage.Format.Format_Grayscale8)
    picture, pages = laid_out(poster(named, heat, measure=PaperMeasure()), PageSettings("A4"))
    painted = QImage(printed.size(), QImage.Format.Format_RGB32)
    painted.fill(0xFFFFFFFF)
    painter = QPainter(painted)
    (leaf,) = leaves(picture, pages, str, PaperMeasure())
    for stroke in leaf_strokes(painter, leaf, (192 / 25.4, 192 / 25.4), PRINT):
        stroke()
    painter.end()
    painted = painted.convertToFormat(QImage.Format.Format_Grayscale8)
    pairs = zip(bytes(printed.constBits()), bytes(painted.constBits()), strict=True)
    other = sum(abs(a - b) > 96 for a, b in pairs)  # but for a dot's worth at edges, which differ between Qt and poppler
    ink = sum(value < 128 for value in bytes(painted.constBits()))
    assert other < 0.1 * ink
