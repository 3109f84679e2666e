"""The PNG is read back as an image."""

from __future__ import annotations

import os
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from designer.drawing.geometry import Box
from designer.drawing.heat import Heat
from designer.drawing.theme import LIGHT
from designer.i18n import Figure
from designer.model.blueprint import Blueprint
from designer.output import png
from designer.output.letters import PaperMeasure
from designer.output.png import MOST_DOTS, image_size, painted, png_bytes, png_parts, strips, write_png
from designer.output.poster import poster
from designer.storage.files import FileProblem, save_parts


@pytest.mark.parametrize("dpi", [48, 96, 192])
def test_that_the_size_follows_the_dots_per_inch(hotel: Blueprint, tmp_path: Path, dpi: int) -> None:
    path = tmp_path / "map.png"
    write_png(hotel, path, dpi)
    image = QImage(str(path))
    box = poster(hotel).box
    assert image.width() == pytest.approx(box.width * dpi / 96, rel=0.05)
    assert image.dotsPerMeterX() == round(dpi / 0.0254)
    assert image.text("Title") == "Small hotel"
    assert image.text("Software") == "Service Designer"


def test_that_there_is_ink_in_every_quarter(hotel: Blueprint, tmp_path: Path) -> None:
    path = tmp_path / "map.png"
    write_png(hotel, path, 72)
    image = QImage(str(path))
    half_x, half_y = image.width() // 2, image.height() // 2
    for left in (0, half_x):
        for top in (0, half_y):
            colors = {image.pixel(x, y) for x in range(left, left + half_x, 3) for y in range(top, top + half_y, 3)}
            assert len(colors) > 3


def test_that_too_large_a_picture_is_refused_with_dots_that_work() -> None:
    box = Box(0, 0, 20_000, 5_000)
    with pytest.raises(FileProblem) as refused:
        image_size(box, 600)
    (most,) = [int(word) for word in str(refused.value).split() if word.isdigit() and 10 < int(word) < 600]
    width, height = image_size(box, most)
    assert width > 10_000
    assert height > 1_000


def test_that_too_few_dots_and_bad_paths_are_refused(hotel: Blueprint, tmp_path: Path) -> None:
    with pytest.raises(FileProblem):
        write_png(hotel, tmp_path / "map.png", 1)
    with pytest.raises(FileProblem):
        write_png(hotel, tmp_path / "nowhere" / "map.png")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("dpi", [61, 96, 150])
def test_that_strips_make_the_picture_that_is_painted_at_once(hotel: Blueprint, monkeypatch: pytest.MonkeyPatch, dpi: int) -> None:
    picture = poster(hotel, {"step-2": Heat(4, Figure("120 %"), True), "step-4": Heat(1, Figure("20 %"), False)}, measure=PaperMeasure())
    width, height = image_size(picture.box, dpi)
    whole = painted(picture, dpi, LIGHT, width, 0, height)
    monkeypatch.setattr(png, "DOTS_AT_ONCE", 17 * width)
    assert [rows for _, rows in strips(width, height)][:-1] == [17] * (-(-height // 17) - 1)
    image = QImage.fromData(png_bytes(picture, dpi), "PNG")  # type: ignore[call-overload]
    assert (image.width(), image.height()) == (width, height)
    again = image.convertToFormat(QImage.Format.Format_RGB888)  # held, as `whole` is, since bits are no copies
    pairs = zip(bytes(again.constBits()), bytes(whole.constBits()), strict=True)
    assert sum(abs(a - b) > 16 for a, b in pairs) <= 3 * width * height // 300  # but for where dashes begin that strips cut


def test_that_names_in_any_script_are_in_the_metadata(hotel: Blueprint, tmp_path: Path) -> None:
    write_png(hotel.with_(name="Séjour – 旅 \N{HOTEL}"), tmp_path / "map.png", 48)
    image = QImage(str(tmp_path / "map.png"))
    assert image.text("Title") == "Séjour – 旅 \N{HOTEL}"


def test_that_each_chunk_has_its_checksum(hotel: Blueprint) -> None:
    data = png_bytes(poster(hotel), 48)
    at, kinds = 8, []
    while at < len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        kinds.append(data[at + 4 : at + 8])
        assert int.from_bytes(data[at + 8 + length : at + 12 + length], "big") == zlib.crc32(data[at + 4 : at + 8 + length])
        at += 12 + length
    assert kinds[0] == b"IHDR"
    assert set(kinds[1:-1]) == {b"pHYs", b"iTXt", b"tEXt", b"IDAT"}
    assert kinds[-1] == b"IEND"


def test_that_a_picture_over_the_limit_is_refused_before_anything_is_painted() -> None:
    hall = Box(0.0, 0.0, 20_000.0, 20_000.0)
    with pytest.raises(FileProblem) as refused:
        image_size(hall, 96)
    assert str(20_000) in str(refused.value)
    width, height = image_size(hall, 83)
    assert 0.95 * MOST_DOTS < width * height <= MOST_DOTS


def test_that_no_dots_are_named_where_none_would_do() -> None:
    with pytest.raises(FileProblem) as refused:
        image_size(Box(0.0, 0.0, 845_000.0, 350.0), 150)
    assert "1320312 x 547" in str(refused.value)
    assert "PDF or SVG" in str(refused.value)
    assert "dots per inch" not in str(refused.value)


def test_that_a_refused_picture_leaves_the_old_file(long_chain: Blueprint, tmp_path: Path) -> None:
    path = tmp_path / "map.png"
    path.write_bytes(b"old")
    with pytest.raises(FileProblem):
        write_png(long_chain, path, 1200)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_that_a_reader_who_stops_in_the_middle_leaves_no_half_written_file(hotel: Blueprint, tmp_path: Path) -> None:
    def some() -> Iterator[bytes]:
        for number, part in enumerate(png_parts(poster(hotel), 300)):
            if number == 3:
                raise KeyboardInterrupt
            yield part

    with pytest.raises(KeyboardInterrupt):
        save_parts(tmp_path / "map.png", some())
    assert list(tmp_path.iterdir()) == []


MEASURED = """
import resource, sys
from designer.output.offscreen import application
from designer.output.png import write_png, image_size
from designer.output.poster import poster
from tests.output.conftest import chain
running = application()
blueprint = chain(9)
write_png(blueprint, sys.argv[1] + ".small", 48)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
write_png(blueprint, sys.argv[1], 640)
width, height = image_size(poster(blueprint).box, 640)
print(width * height, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="peak memory is told in kilobytes on Linux")
def test_that_a_large_picture_takes_the_memory_of_a_strip(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", MEASURED, str(tmp_path / "map.png")]
    told = subprocess.run(command, check=True, capture_output=True, text=True, env=environment, timeout=300).stdout
    dots, more = map(int, told.split())
    assert dots > 15_000_000
    assert more < 1.5 * dots  # a whole image would take four times as much, and its rows and its PNG again
