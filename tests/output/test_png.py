"""The PNG is read back as an image."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from designer.drawing.geometry import Box
from designer.model.blueprint import Blueprint
from designer.output.png import image_size, write_png
from designer.output.poster import poster
from designer.storage.files import FileProblem


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
