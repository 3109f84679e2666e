"""The clipboard's forms as other programs would take them."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication, QImage

from designer.drawing.geometry import Box
from designer.model.blueprint import Blueprint
from designer.output.clipboard import MOST_DOTS, PDF, SVG, PictureData
from designer.output.letters import PaperMeasure
from designer.output.poster import Poster, poster
from tests.output.conftest import chain


@pytest.fixture
def picture(hotel: Blueprint) -> Poster:
    return poster(hotel, measure=PaperMeasure())


def test_that_other_programs_find_an_image_svg_and_pdf(picture: Poster) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(PictureData(picture))
    data = clipboard.mimeData()
    assert data.hasImage()
    assert data.hasFormat(SVG)
    assert data.hasFormat(PDF)
    assert not data.hasText()
    image = clipboard.image()
    assert (image.width(), image.height()) == (round(picture.box.width * 2), round(picture.box.height * 2))
    assert len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}) > 5
    root = ElementTree.fromstring(bytes(data.data(SVG).data()))
    assert root.tag.endswith("svg")
    (page,) = PdfReader(BytesIO(bytes(data.data(PDF).data())), strict=True).pages
    assert float(page.mediabox.width) == pytest.approx(picture.box.width * 72 / 96, abs=0.1)
    assert "Check in" in page.extract_text()
    clipboard.clear()


def test_that_nothing_is_made_before_it_is_asked_for(picture: Poster) -> None:
    data = PictureData(picture)
    assert not {"image", "svg", "pdf"} & set(vars(data))
    assert data.data("text/html").isEmpty()
    first = data.svg
    assert data.svg is first


def test_that_the_image_of_a_large_map_is_bounded() -> None:
    picture = poster(chain(300, 60), measure=PaperMeasure())
    image = PictureData(picture).image
    assert 0.9 * MOST_DOTS < image.width() * image.height() <= 1.01 * MOST_DOTS


def test_that_a_map_too_large_for_any_image_is_there_as_svg_and_pdf(picture: Poster) -> None:
    data = PictureData(replace(picture, box=Box(0.0, 0.0, 700_000.0, 100.0)))
    assert not data.hasImage()
    assert data.formats() == [SVG, PDF]
    assert data.svg
    assert float(PdfReader(BytesIO(data.pdf)).pages[0].mediabox.width) < 14_400


LEFT = """
from PySide6.QtGui import QGuiApplication
from designer.output.clipboard import PictureData
from designer.output.poster import poster
from tests.output.conftest import chain
application = QGuiApplication([])
QGuiApplication.clipboard().setMimeData(PictureData(poster(chain(4))))
QGuiApplication.clipboard().setMimeData(PictureData(poster(chain(5))))
print(QGuiApplication.clipboard().image().width() > 100)
"""


def test_that_a_program_may_end_with_a_picture_on_the_clipboard() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", LEFT], capture_output=True, text=True, env=environment, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "True\n", "")


def test_that_an_image_is_kept_when_qt_copies_it(picture: Poster) -> None:
    data = PictureData(picture)
    kept = QImage(data.imageData())
    assert kept.size() == data.image.size()
