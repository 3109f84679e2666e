"""Charts in files are read back: SVG as XML, PNG by Qt, PDF by pypdf, CSV by the csv module."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QColor, QImage

from designer.drawing.charts.breakdown import Times, cost_breakdown, time_breakdown
from designer.drawing.charts.chart import SIZE, Chart
from designer.drawing.charts.hours import Course, queue_over_time
from designer.drawing.theme import DARK, INK, THEMES, Theme
from designer.output.charts import ENDINGS, chart_svg, write_chart
from designer.storage.files import FileProblem

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def stages() -> Chart:
    """The times of two stages, one of them with a name that is no XML."""
    return time_breakdown("Stage", [Times("Arrive & <park>", 60.0, 30.0, 90.0), Times("Stay", 240.0, 1200.0, None)])


def test_that_an_svg_has_real_text_a_title_and_a_description(stages: Chart) -> None:
    root = ElementTree.fromstring(chart_svg(stages).encode())
    texts = [text.text for text in root.iter(f"{SVG}text")]
    assert root.findtext(f"{SVG}title") == str(stages.title)
    assert root.findtext(f"{SVG}desc") == str(stages.description)
    assert "Arrive & <park>" in texts
    assert "3 min" in texts
    assert (root.get("width"), root.get("height")) == ("720", "400")


def test_that_bars_of_an_svg_say_what_they_are_on_hovering(stages: Chart) -> None:
    root = ElementTree.fromstring(chart_svg(stages).encode())
    assert "Stay, Hidden work: 20 min (83.3 %)" in [group.findtext(f"{SVG}title") for group in root.iter(f"{SVG}g")]


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_that_an_svg_has_the_colours_of_its_theme(stages: Chart, theme: Theme) -> None:
    svg = chart_svg(stages, theme=theme)
    ElementTree.fromstring(svg.encode())
    assert theme.colors["chart.value"] in svg
    assert theme.colors["chart.wait.line"] in svg


def test_that_a_chart_in_ink_is_black_and_white(stages: Chart, tmp_path: Path) -> None:
    write_chart(stages, tmp_path / "chart.png", theme=INK)
    image = QImage(str(tmp_path / "chart.png"))
    tints = {QColor(image.pixel(x, y)).saturation() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert tints == {0}


def test_that_a_png_has_the_size_that_was_asked_for_and_the_ground_of_the_theme(stages: Chart, tmp_path: Path) -> None:
    write_chart(stages, tmp_path / "chart.png", (500.0, 300.0), DARK)
    image = QImage(str(tmp_path / "chart.png"))
    assert (image.width(), image.height()) == (1000, 600)
    assert image.pixelColor(2, 2).name() == DARK.colors["map.background"]
    assert image.text("Title") == str(stages.title)


def test_that_a_pdf_is_one_page_of_the_charts_size_with_text(stages: Chart, tmp_path: Path) -> None:
    write_chart(stages, tmp_path / "chart.pdf")
    (page,) = PdfReader(tmp_path / "chart.pdf").pages
    assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx((SIZE[0] * 0.75, SIZE[1] * 0.75), abs=0.01)
    written = " ".join(page.extract_text().split())
    for text in ("Time of a case (Stage)", "Arrive & <park>", "Hidden work", "Stay"):
        assert text in written


@pytest.mark.parametrize("ending", ENDINGS)
def test_that_the_same_chart_gives_the_same_bytes(stages: Chart, tmp_path: Path, ending: str) -> None:
    for name in ("a", "b"):
        write_chart(stages, tmp_path / f"{name}{ending}")
    assert (tmp_path / f"a{ending}").read_bytes() == (tmp_path / f"b{ending}").read_bytes()


def test_that_a_csv_has_the_table_with_units_and_plain_numbers(stages: Chart, tmp_path: Path) -> None:
    write_chart(stages, tmp_path / "chart.csv")
    rows = list(csv.reader(io.StringIO((tmp_path / "chart.csv").read_bytes().decode(), newline="")))
    assert rows[0] == ["Stage", "Work in view of the customer (s)", "Hidden work (s)", "Waiting (s)", "Sum (s)", "Share"]
    assert rows[1] == ["Arrive & <park>", "60", "30", "90", "180", "0.111111"]
    assert rows[2] == ["Stay", "240", "1200", "", "1440", "0.888889"]


def test_that_no_cell_of_a_csv_is_a_formula(tmp_path: Path) -> None:
    write_chart(cost_breakdown("Lane", [("=cmd|' /c calc'!A0", 3.0)], "EUR"), tmp_path / "chart.csv")
    rows = list(csv.reader(io.StringIO((tmp_path / "chart.csv").read_bytes().decode(), newline="")))
    assert rows[1][0] == "'=cmd|' /c calc'!A0"
    write_chart(queue_over_time([Course("@SUM(A1)", (1.0,) * 24)]), tmp_path / "queue.csv")
    assert "\r\n" in (tmp_path / "queue.csv").read_bytes().decode()
    assert "Hour,'@SUM(A1)" in (tmp_path / "queue.csv").read_text(encoding="utf-8")


def test_that_an_unknown_ending_is_refused_with_those_that_are_known(stages: Chart, tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r"'\.gif'; known are \.svg, \.png, \.pdf, \.csv"):
        write_chart(stages, tmp_path / "chart.gif")
    assert list(tmp_path.iterdir()) == []


def test_that_a_folder_that_is_not_there_is_told(stages: Chart, tmp_path: Path) -> None:
    with pytest.raises(FileProblem):
        write_chart(stages, tmp_path / "nowhere" / "chart.svg")
