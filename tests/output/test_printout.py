"""Print jobs read back: pages, texts, ink on every sheet, and tiles that put together are the single large sheet."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from designer.drawing.geometry import Box
from designer.drawing.heat import Heat
from designer.drawing.shapes import Polygon, Rectangle, Text
from designer.i18n import Figure
from designer.model.blueprint import Blueprint, Table
from designer.model.elements import Band, Flow, Lane, Stage, Step
from designer.model.printing import PrintSettings
from designer.output.groups import StepGroup
from designer.output.job import job_of, texts_of, write_job
from designer.output.leaves import Leaf, coordinate
from designer.output.letters import PaperMeasure
from designer.output.pages import Sheet
from designer.output.printout import Shown, printout, view_of
from designer.resources import template_path
from designer.storage.files import FileProblem, read_file
from tests.output.conftest import chain

poppler = pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler-utils are not installed")
DOTS = 100  # to the inch


def written(blueprint: Blueprint, settings: PrintSettings, path: Path, **more: object) -> PdfReader:
    job = job_of(blueprint, settings, b"document", more.pop("logo", None), more.pop("heat", {}), **more)
    assert write_job(job, path) == len(job.printout.leaves)
    return PdfReader(path)


def texts(reader: PdfReader) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def painted(path: Path, dpi: int = DOTS) -> list[QImage]:
    """Each page in dots, as poppler paints it."""
    subprocess.run(["pdftoppm", "-r", str(dpi), "-png", str(path), str(path.with_suffix(""))], check=True, timeout=120, capture_output=True)
    files = sorted(path.parent.glob(f"{path.stem}-*.png"), key=lambda file: int(re.findall(r"\d+", file.stem)[-1]))
    return [QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32) for file in files]


def ink(image: QImage) -> int:
    """How many dots are dark."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(value < 160 for value in bytes(grey.constBits()))


def sizes(reader: PdfReader) -> set[tuple[int, int]]:
    return {(round(float(page.mediabox.width) / 72 * 25.4), round(float(page.mediabox.height) / 72 * 25.4)) for page in reader.pages}


EVERY_KIND = {
    "one sheet": (PrintSettings("A3"), 1, (420, 297)),
    "upright": (PrintSettings("A4", orientation="portrait"), 1, (210, 297)),
    "two by one": (PrintSettings("A4", sheets=(2, 1)), 2, (297, 210)),
    "poster": (PrintSettings("A4", sheets=(4, 3), crop_marks=True, assembly_map=True), None, (297, 210)),
    "stages": (PrintSettings("Letter", pages="stages"), 12, (279, 216)),
    "ansi": (PrintSettings("Ansi E"), 1, (1118, 864)),
    "own size": (PrintSettings("300 x 500 mm", margins=(5, 20, 10, 20)), 1, (500, 300)),
    "scale": (PrintSettings("A5", scale=0.8), None, (210, 148)),
    "no fills": (PrintSettings("A4", colours="ink-saving"), 1, (297, 210)),
    "black": (PrintSettings("A4", colours="black and white"), 1, (297, 210)),
}


@poppler
@pytest.mark.parametrize("kind", EVERY_KIND)
def test_that_every_kind_of_sheet_has_its_size_and_ink_on_every_page(long_chain: Blueprint, tmp_path: Path, kind: str) -> None:
    settings, count, size = EVERY_KIND[kind]
    reader = written(long_chain, settings, tmp_path / "map.pdf")
    assert count is None or len(reader.pages) == count
    assert sizes(reader) == {size}
    assert all("Chain" in text for text in texts(reader))
    assert all(ink(page) > 300 for page in painted(tmp_path / "map.pdf", 30))


@pytest.mark.parametrize("overlap", [0.0, 5.0, 15.0])
def test_that_no_crop_mark_goes_through_the_line_in_the_margin(hotel_path: Path, overlap: float) -> None:
    hotel = read_file(hotel_path).blueprint
    settings = PrintSettings("A4", sheets=(4, 3), crop_marks=True, overlap=overlap)
    leaves = job_of(hotel, settings, b"document", None, {}).printout.leaves
    assert len(leaves) > 4
    for leaf in leaves:
        (label,) = (stamp for stamp in leaf.stamps if any(isinstance(shape, Text) and "sheet" in shape.text for shape in stamp.shapes))
        (text,) = (shape for shape in label.shapes if isinstance(shape, Text))
        left, width = label.at[0], PaperMeasure().width(text.text, text.size, False) * label.scale
        lines = [shape.points for stamp in leaf.stamps for shape in stamp.shapes if stamp.scale == 1.0 and isinstance(shape, Polygon)]
        marks = {round(a.x, 3) for a, b in lines if a.x == b.x and max(a.y, b.y) > 190.0}
        assert marks
        assert not any(left <= mark <= left + width for mark in marks)


def test_that_a_roll_is_as_long_as_the_map_needs(long_chain: Blueprint, tmp_path: Path) -> None:
    ((long, high),) = sizes(written(long_chain, PrintSettings("roll 300 mm"), tmp_path / "a.pdf"))
    assert high == 300
    assert 420 < long < 5000
    ((width, tall),) = sizes(written(long_chain, PrintSettings("roll 300 mm", orientation="portrait"), tmp_path / "b.pdf"))
    assert width == 300
    assert tall < 300
    assert len(written(long_chain, PrintSettings("roll 300 mm", scale=3.0), tmp_path / "c.pdf").pages) > 1


@poppler
@pytest.mark.parametrize("overlap", [0.0, 5.0, 12.0])
def test_that_the_tiles_put_together_are_the_single_large_sheet(tmp_path: Path, overlap: float) -> None:
    drawn = chain(12)
    settings = PrintSettings("A5", scale=1.2, overlap=overlap, legend=False, title_block=False)
    heat = {"step-2": Heat(3, Figure("90 %"), False)}
    job = job_of(drawn, settings, b"", None, heat)
    write_job(job, tmp_path / "tiles.pdf")
    made = job.printout
    assert {coordinate(leaf.sheet) for leaf in made.leaves if leaf.sheet is not None} == {"A1", "B1", "C1", "A2", "B2", "C2"}
    unit = made.leaves[0].unit
    width, height = made.picture.box.width * unit + 21, made.picture.box.height * unit + 21
    large = PrintSettings(f"{width:.3f} x {height:.3f} mm", orientation="landscape", scale=made.scale, legend=False, title_block=False)
    single = job_of(drawn, large, b"", None, heat)
    assert len(single.printout.leaves) == 1
    write_job(single, tmp_path / "single.pdf")
    (whole,) = painted(tmp_path / "single.pdf")
    corner, inner = single.printout.leaves[0].sheet, made.picture.headers.inner
    assert corner is not None
    per_mm, box = DOTS / 25.4, made.picture.box

    def dots(at: tuple[float, float], part: Box, origin: Box) -> QRect:
        """Where `part` of the map stands on paper that shows `origin` at `at` (mm)."""
        x, y = ((mm + (start - zero) * unit) * per_mm for mm, start, zero in zip(at, part[:2], origin[:2], strict=True))
        return QRect(round(x), round(y), int(part.width * unit * per_mm), int(part.height * unit * per_mm))

    glued = QImage(whole.size(), whole.format())
    glued.fill(QColor("magenta"))
    painter = QPainter(glued)
    for leaf, tile in zip(made.leaves, painted(tmp_path / "tiles.pdf"), strict=True):  # each covers the overlap of the one before
        assert leaf.sheet is not None
        part = leaf.sheet.part.shared(inner)  # names of lanes and stages stand in the middle of what is seen of these
        painter.drawImage(dots(corner.at, part, box).topLeft(), tile, dots(leaf.sheet.at, part, leaf.sheet.part))
    painter.end()
    frame = dots(corner.at, inner, box).adjusted(3, 3, -3, -3)
    assert differing(glued.copy(frame), whole.copy(frame)) < ALIKE
    spoiled = whole.copy(frame)
    painter = QPainter(spoiled)
    x, y = (round((spot - start) * unit * per_mm) for spot, start in zip(made.picture.groups[-1].at, inner[:2], strict=True))
    painter.fillRect(x, y, 40, 12, QColor("white"))  # a name that is missing would be found
    painter.end()
    assert differing(glued.copy(frame), spoiled) > ALIKE


CELL, ALIKE = 24, 0.04  # dots of the side of a cell, and how much of it two paintings of the same may differ in


def differing(one: QImage, other: QImage) -> float:
    """The largest share of dots in a cell of one picture that are unlike all their neighbours in the other: edges fall between dots differently."""
    low, high = (
        grey(blurred(other, mode))
        for mode in (QPainter.CompositionMode.CompositionMode_Darken, QPainter.CompositionMode.CompositionMode_Lighten)
    )
    counts: Counter[tuple[int, int]] = Counter()
    for y, rows in enumerate(zip(grey(one), low, high, strict=True)):
        for x, (dot, least, most) in enumerate(zip(*rows, strict=True)):
            if not least - 40 <= dot <= most + 40:
                counts[x // CELL, y // CELL] += 1
    assert len(set(b"".join(grey(one)))) > 20
    return max(counts.values(), default=0) / CELL**2


def blurred(image: QImage, mode: QPainter.CompositionMode) -> QImage:
    """Each dot as dark or as light as the darkest or lightest next to it."""
    result = image.copy()
    painter = QPainter(result)
    painter.setCompositionMode(mode)
    for x in (-1, 0, 1):
        for y in (-1, 0, 1):
            painter.drawImage(x, y, image)
    painter.end()
    return result


def grey(image: QImage) -> list[bytes]:
    """The rows of an image as shades from 0 to 255."""
    shades = image.convertToFormat(QImage.Format.Format_Grayscale8)
    data, step = bytes(shades.constBits()), shades.bytesPerLine()
    return [data[row * step : row * step + shades.width()] for row in range(shades.height())]


def test_that_the_tiles_show_all_of_the_picture(long_chain: Blueprint) -> None:
    made = job_of(long_chain, PrintSettings("A4", sheets=(4, 3)), b"", None, {}).printout
    parts = [leaf.sheet.part for leaf in made.leaves if leaf.sheet is not None]
    for group in made.picture.groups:
        if isinstance(group, StepGroup):
            assert any(group.box.union(part) == pytest.approx(part) for part in parts)


def test_that_a_sheet_that_would_be_blank_is_left_out(long_chain: Blueprint, tmp_path: Path) -> None:
    # The legend stands under the first columns only: right of it there is nothing below the map.
    made = job_of(long_chain, PrintSettings("150 x 150 mm", scale=3.0, title_block=False), b"", None, {}).printout
    places = {(leaf.sheet.column, leaf.sheet.row) for leaf in made.leaves if leaf.sheet is not None}
    columns, rows = max(column for column, _ in places) + 1, max(row for _, row in places) + 1
    assert len(places) < columns * rows


# -- what stands around the map ---------------------------------------------------------------------------------------


def test_that_the_title_block_says_what_is_known_and_what_was_written(hotel: Blueprint, tmp_path: Path) -> None:
    settings = PrintSettings("A4", version="3.1", author="Ann <b>Bell</b> & Co", scenario="Summer", hide=("date",))
    (text,) = texts(written(hotel, settings, tmp_path / "map.pdf"))
    for words in ("Small hotel", "3.1", "Ann <b>Bell</b> & Co", "Summer", "1 of 1", "%", texts_of(b"document")["hash"]):
        assert words in text
    assert texts_of(b"document")["date"] not in text
    (plain,) = texts(written(hotel, PrintSettings("A4", title_block=False, legend=False), tmp_path / "plain.pdf"))
    assert "1 of 1" not in plain
    assert "Fail point" not in plain


def test_that_the_hash_is_what_sha256sum_begins_with() -> None:
    assert texts_of(b"abc")["hash"] == "ba7816bf"  # FIPS 180-2, B.1


def test_that_the_date_can_be_that_of_the_source(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    assert texts_of(b"")["date"] == "2001-09-09"


def test_that_the_same_job_gives_the_same_bytes(hotel: Blueprint, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        written(hotel, PrintSettings("A4", sheets=(2, 2), assembly_map=True, date="today"), tmp_path / name)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_that_the_legend_of_a_stage_tells_of_that_stage(hotel: Blueprint, tmp_path: Path) -> None:
    pages = texts(written(hotel, PrintSettings("A4", pages="stages"), tmp_path / "map.pdf"))
    assert [("Fail point" in page) for page in pages] == [True, False, False]
    assert [f"Stage {number}" in page for number, page in enumerate(pages)] == [True, True, True]
    assert ["Small hotel — Stage 2" in page for page in pages] == [False, False, True]


FULL = {"scenario": "With four receptionists and a porter", "version": "Draft for the board", "author": "Annemarie Archer-Bellingham"}


def places(leaf: Leaf) -> list[Box]:
    """The map, the legend and the title block on a sheet, in mm."""
    sheet, unit = leaf.sheet, leaf.unit
    assert sheet is not None
    wide, high = sheet.part.width + sheet.head[0], sheet.part.height
    found = [Box(sheet.at[0] - sheet.head[0] * unit, sheet.at[1], wide * unit, high * unit)]
    for stamp in leaf.stamps:
        frame = stamp.shapes[0]
        assert isinstance(frame, Rectangle)
        found.append(Box(*stamp.at, frame.box.width * stamp.scale, frame.box.height * stamp.scale))
    return found


@pytest.mark.parametrize("pages", ["map", "stages"])
@pytest.mark.parametrize(("paper", "orientation"), [("A4", "landscape"), ("A4", "portrait"), ("A5", "portrait"), ("A1", "landscape")])
@pytest.mark.parametrize("logo", [None, 4.0])
def test_that_nothing_covers_the_map_however_much_the_title_block_says(
    hotel: Blueprint, paper: str, orientation: str, pages: str, logo: float | None
) -> None:
    settings = PrintSettings(paper, orientation, pages=pages, **FULL)
    shown = Shown(hotel, {}, {}, None, (), texts_of(b"") | FULL, logo)
    for leaf in printout(view_of(shown, settings), shown, settings).leaves:
        boxes = places(leaf)
        assert len(boxes) == 3
        for number, box in enumerate(boxes):
            assert not any(box.grown(-0.01).overlaps(other) for other in boxes[number + 1 :])
            assert min(box.x, box.y) > 9.99
            assert box.right < leaf.page[0] - 9.99
            assert box.bottom < leaf.page[1] - 9.99


def test_that_the_legend_stands_beside_stages_where_that_makes_them_larger(hotel: Blueprint) -> None:
    upright = job_of(hotel, PrintSettings("A4", "portrait", pages="stages"), b"", None, {}).printout
    for leaf in upright.leaves:
        map, _, legend = places(leaf)
        assert legend.y > map.bottom
    made = job_of(hotel, PrintSettings("A4", pages="stages"), b"", None, {}).printout
    for leaf in made.leaves:
        map, _, legend = places(leaf)
        assert legend.x > map.right
    assert made.scale == job_of(hotel, PrintSettings("A4", pages="stages", legend=False), b"", None, {}).printout.scale


@pytest.mark.parametrize("scale", [None, 0.3])
def test_that_the_legend_and_the_title_block_of_a_small_poster_can_be_read(long_chain: Blueprint, scale: float | None) -> None:
    settings = PrintSettings("A4", sheets=(2, 1), scale=scale)
    made = job_of(long_chain, settings, b"", None, {}).printout
    assert len(made.leaves) > 1
    unit = made.leaves[0].unit
    assert unit < 0.15
    (legend,) = (group for group in made.picture.groups if group.id == "legend")
    sizes = {shape.size * unit for shape in legend.make().shapes() if isinstance(shape, Text) and shape.color == "legend.text"}
    (block,) = (stamp for leaf in made.leaves for stamp in leaf.stamps if isinstance(stamp.shapes[0], Rectangle))
    sizes |= {shape.size * block.scale for shape in block.shapes if isinstance(shape, Text) and shape.size > 8}
    assert min(sizes) * 72 / 25.4 > 4.9
    assert made.picture.block is not None
    assert block.shapes[0].box.width * block.scale == pytest.approx(made.picture.block.width * unit)
    assert len(made.leaves) == len(job_of(long_chain, replace(settings, legend=False, title_block=False), b"", None, {}).printout.leaves)


def test_that_a_poster_has_coordinates_an_assembly_map_and_one_title_block(long_chain: Blueprint, tmp_path: Path) -> None:
    settings = PrintSettings("A4", sheets=(4, 1), assembly_map=True, author="Ann")
    pages = texts(written(long_chain, settings, tmp_path / "map.pdf"))
    assert len(pages) == 5
    assert {"A1", "B1", "C1", "D1"} <= set(pages[0].split())
    assert "Ann" in pages[0]
    assert [f"{name}1: sheet {number} of 4" in page for number, (name, page) in enumerate(zip("ABCD", pages[1:], strict=True), 1)] == [
        True
    ] * 4
    assert sum("Author" in page for page in pages[1:]) == 1
    named = texts(written(long_chain, PrintSettings("A4", sheets=(4, 1), coordinates=False), tmp_path / "plain.pdf"))
    assert "Sheet 1 of 4" in named[0]


def test_that_stages_that_come_out_small_name_a_paper_on_which_they_can_be_read() -> None:
    stay = read_file(template_path("hotel")).blueprint
    for paper in ("A5", "A4"):
        (warning,) = job_of(stay, PrintSettings(paper, pages="stages"), b"", None, {}).printout.warnings
        named = str(warning).rpartition(": ")[2]
        assert job_of(stay, PrintSettings(named, pages="stages"), b"", None, {}).printout.warnings == ()


def test_that_columns_have_letters_and_rows_numbers() -> None:
    def at(column: int, row: int) -> str:
        return coordinate(Sheet(column, row, Box(0, 0, 1, 1), (0, 0)))

    assert [at(0, 0), at(1, 2), at(25, 0), at(26, 0), at(27, 9), at(51, 0), at(52, 0)] == ["A1", "B3", "Z1", "AA1", "AB10", "AZ1", "BA1"]


def test_that_cuts_through_steps_are_told_by_name(long_chain: Blueprint) -> None:
    made = job_of(long_chain, PrintSettings("A5", scale=1.0), b"", None, {}).printout
    assert any("cuts go through" in str(warning) and "Number" in str(warning) for warning in made.warnings)
    tidy = job_of(long_chain, PrintSettings("A3", sheets=(3, 1)), b"", None, {}).printout
    assert not any("cut" in str(warning) for warning in tidy.warnings)


def test_that_views_show_what_they_say(hotel: Blueprint, tmp_path: Path) -> None:
    heat = {"step-1": Heat(2, Figure("77 %"), True)}
    (shown,) = texts(written(hotel, PrintSettings("A3"), tmp_path / "a.pdf", heat=heat))
    (plain,) = texts(written(hotel, PrintSettings("A3", view="plain"), tmp_path / "b.pdf", heat=heat))
    (customer,) = texts(written(hotel, PrintSettings("A3", view="customer"), tmp_path / "c.pdf", heat=heat))
    (staff,) = texts(written(hotel, PrintSettings("A3", view="staff"), tmp_path / "d.pdf", heat=heat))
    assert "77 %" in shown
    assert "77 %" not in plain
    assert "Kitchen" in shown
    assert "Kitchen" not in customer
    assert "Number 2" not in customer
    assert "Guest" in customer
    assert "Kitchen" in staff
    assert "Number 3" not in staff


def test_that_a_selection_is_printed_alone(hotel: Blueprint, tmp_path: Path) -> None:
    (text,) = texts(written(hotel, PrintSettings("A4"), tmp_path / "a.pdf", only=["stage-1"]))
    assert "Number 4" in text
    assert "Number 7" not in text


@poppler
def test_that_black_and_white_has_no_colour_and_ink_saving_hardly_any_fill(hotel: Blueprint, tmp_path: Path) -> None:
    heat = {"step-2": Heat(4, Figure("120 %"), True)}
    dark = {}
    for colours in ("colour", "black and white", "ink-saving"):
        path = tmp_path / f"{colours}.pdf"
        written(hotel, PrintSettings("A4", colours=colours), path, heat=heat)
        (image,) = painted(path, 60)
        dark[colours] = sum(255 - shade for row in grey(image) for shade in row)
        if colours == "black and white":
            assert image.allGray()
    assert dark["ink-saving"] < 0.6 * dark["colour"]


# -- logos ------------------------------------------------------------------------------------------------------------


def png(path: Path, width: int = 300, height: int = 100) -> Path:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(250, 10, 200))
    assert image.save(str(path))
    return path


SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="10"><rect width="30" height="10" fill="#fa0ac8"/></svg>'


@poppler
@pytest.mark.parametrize("name", ["logo.png", "logo.jpg", "logo.svg"])
def test_that_a_logo_is_seen(hotel: Blueprint, tmp_path: Path, name: str) -> None:
    logo = tmp_path / name
    if name.endswith(".svg"):
        logo.write_text(SVG)
    else:
        png(logo)
    for number, settings in enumerate(
        (PrintSettings("A4"), PrintSettings("A5", scale=1.0), PrintSettings("A4", sheets=(4, 2), assembly_map=True))
    ):
        path = tmp_path / f"map{number}.pdf"
        written(hotel, settings, path, logo=logo)
        pink = 0
        for page in painted(path, 50):
            for x in range(0, page.width(), 3):
                for y in range(0, page.height(), 3):
                    dot = QColor(page.pixel(x, y))
                    pink += abs(dot.red() - 250) + abs(dot.green() - 10) + abs(dot.blue() - 200) < 40
        assert pink > 20


@pytest.mark.qt_log_ignore("QSvg|qt.svg|Cannot")
@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("logo.png", b"no picture"),
        ("logo.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 40),
        ("logo.jpg", b""),
        ("logo.svg", b"<svg"),
        ("logo.svg", b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
        ("logo.svg", b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="/etc/x.png"/></svg>'),
        ("none.png", None),
    ],
)
def test_that_a_logo_that_cannot_be_read_is_told_and_nothing_is_written(
    hotel: Blueprint, tmp_path: Path, name: str, data: bytes | None
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(FileProblem) as refused:
        written(hotel, PrintSettings(), tmp_path / "map.pdf", logo=tmp_path / name)
    assert name in str(refused.value)
    assert not (tmp_path / "map.pdf").exists()


# -- bad input --------------------------------------------------------------------------------------------------------


def test_that_a_job_that_is_cancelled_or_cannot_be_written_leaves_no_file(long_chain: Blueprint, tmp_path: Path) -> None:
    job = job_of(long_chain, PrintSettings("A4", sheets=(3, 1)), b"", None, {})

    def told(done: int, of: int) -> None:
        assert of == 3
        if done == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        write_job(job, tmp_path / "map.pdf", told)
    with pytest.raises(FileProblem):
        write_job(job, tmp_path / "none" / "map.pdf")
    assert list(tmp_path.iterdir()) == []


ODD = [
    "x" * 500,
    "مرحبا بكم في الفندق",
    "歡迎光臨飯店",
    "\N{HOTEL}\N{WOMAN}\N{ZERO WIDTH JOINER}\N{COOKING}",
    "<b>bold</b>",
    "a & b",
    "  ",
    "Ü" * 300,
]


@poppler
@pytest.mark.parametrize("name", ODD)
def test_that_odd_names_come_out_on_every_kind_of_sheet(hotel: Blueprint, tmp_path: Path, name: str) -> None:
    first = hotel.steps["step-1"]
    odd = hotel.with_(
        name=name,
        steps=hotel.steps.put(Step(first.id, name, first.lane, first.stage, next=first.next)),
        lanes=hotel.lanes.put(Lane("desk", name, hotel.lanes["desk"].band)),
        stages=hotel.stages.put(Stage("stage-0", name)),
    )
    texts_there = {"author": name[:400], "version": name[:400], "service": name[:400]}
    for number, settings in enumerate(
        (
            PrintSettings("A4", **texts_there),
            PrintSettings("A5", scale=1.0, assembly_map=True, **texts_there),
            PrintSettings(pages="stages"),
        )
    ):
        path = tmp_path / f"map{number}.pdf"
        reader = written(odd, settings, path)
        assert all(ink(page) > 100 for page in painted(path, 30))
        if name.isascii() and name.strip() and len(name) < 100:
            assert name in " ".join(texts(reader))


@pytest.mark.parametrize("settings", [settings for settings, _, _ in EVERY_KIND.values()])
def test_that_an_empty_map_and_one_of_one_step_are_a_sheet(tmp_path: Path, settings: PrintSettings) -> None:
    assert len(written(Blueprint(name="Empty"), settings, tmp_path / "empty.pdf").pages) == 1
    one = Blueprint(
        name="One",
        lanes=Table.of([Lane("guest", "Guest", Band.CUSTOMER)]),
        stages=Table.of([Stage("only", "Only")]),
        steps=Table.of([Step("do", "Do it", "guest", "only")]),
    )
    reader = written(one, settings, tmp_path / "one.pdf")
    assert "Do it" in " ".join(texts(reader))


def test_that_five_thousand_steps_in_one_lane_are_printed_or_refused_with_a_reason(tmp_path: Path) -> None:
    steps = [Step(f"s{i}", f"Step {i}", "desk", "only", next=(Flow(f"s{i + 1}"),) if i < 4999 else ()) for i in range(5000)]
    huge = Blueprint(
        name="Huge",
        lanes=Table.of([Lane("desk", "Desk", Band.FRONT_OFFICE)]),
        stages=Table.of([Stage("only", "Only")]),
        steps=Table.of(steps),
    )
    reader = written(huge, PrintSettings("A3"), tmp_path / "huge.pdf")
    assert len(reader.pages) == 1
    with pytest.raises(FileProblem) as refused:
        job_of(huge, PrintSettings("A5", scale=5.0), b"", None, {})
    assert "sheets" in str(refused.value)


@pytest.mark.parametrize(
    "settings", [PrintSettings("50 x 50 mm", margins=(20, 20, 20, 20)), PrintSettings("A5", overlap=50, margins=(50, 50, 50, 50))]
)
def test_that_settings_without_room_are_refused(hotel: Blueprint, settings: PrintSettings) -> None:
    with pytest.raises(FileProblem) as refused:
        job_of(hotel, settings, b"", None, {})
    assert "room" in str(refused.value)
