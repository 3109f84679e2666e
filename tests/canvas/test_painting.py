"""One painting for screen, paper and file: colours by role, plain text, text that stays text."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter
from pytestqt.qtbot import QtBot

from designer.canvas.painting import arrow_head, inks, paint, prepare
from designer.drawing.geometry import Box, Point
from designer.drawing.shapes import Ellipse, Polygon, Rectangle, Shape, Text
from designer.drawing.theme import DARK, LIGHT, Theme

pytestmark = pytest.mark.usefixtures("qapp")


def painted(*shapes: Shape, theme: Theme = LIGHT, prepared: bool = False) -> QImage:
    image = QImage(200, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    if prepared:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        prepare(shapes, theme).paint(painter)
    else:
        paint(painter, shapes, theme)
    painter.end()
    return image


def ink_in(image: QImage, x: int, y: int, width: int, height: int) -> int:
    white = QColor("white").rgb()
    return sum(image.pixel(i, j) != white for i in range(x, x + width) for j in range(y, y + height))


def test_that_a_role_takes_its_colour_from_the_theme() -> None:
    shape = Rectangle(Box(10, 10, 100, 60), "step.text")
    for theme in (LIGHT, DARK):
        assert painted(shape, theme=theme).pixelColor(60, 40) == QColor(theme.colors["step.text"])


def test_that_nothing_is_filled_without_a_role() -> None:
    image = painted(Rectangle(Box(10, 10, 100, 60), "", "step.line"), Ellipse(Box(120, 10, 40, 40), "", "step.line"))
    assert image.pixelColor(60, 40) == QColor("white")
    assert image.pixelColor(140, 30) == QColor("white")
    assert ink_in(image, 8, 8, 5, 64) > 50


def test_that_a_dashed_line_has_gaps_and_a_solid_one_has_none() -> None:
    for prepared in (False, True):
        for dash, gaps in (("", False), ("dash", True), ("dot", True)):
            image = painted(Rectangle(Box(10, 10, 150, 80), "", "step.text", 2, 8, dash), prepared=prepared)
            row = {image.pixelColor(x, 10).lightness() > 200 for x in range(30, 150)}
            assert (True in row) == gaps, (dash, prepared)


def test_that_what_is_prepared_for_the_screen_looks_like_what_is_painted_at_once() -> None:
    shapes: tuple[Shape, ...] = (
        Rectangle(Box(10, 10, 80, 40), "step.fill", "step.line", 1.5, 9),
        Polygon((Point(100, 20), Point(150, 20), Point(150, 80)), "", "flow.line", 1.5, closed=False, arrow=True),
        Ellipse(Box(20, 60, 30, 30), "mark.fail"),
    )
    one, other = painted(*shapes), painted(*shapes, prepared=True)
    far_off = sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 60
        for x in range(one.width())
        for y in range(one.height())
    )
    assert far_off < 12


@pytest.mark.parametrize("prepared", [False, True])
def test_that_text_starts_ends_or_is_centred_at_its_anchor(prepared: bool) -> None:
    for anchor, left, right in (("start", False, True), ("middle", True, True), ("end", True, False)):
        image = painted(Text(Point(100, 60), "HHHH", "step.text", 14, anchor=anchor), prepared=prepared)
        assert bool(ink_in(image, 50, 45, 47, 20)) == left, anchor
        assert bool(ink_in(image, 103, 45, 47, 20)) == right, anchor


@pytest.mark.parametrize("prepared", [False, True])
def test_that_turned_text_leaves_the_painter_as_it_was(prepared: bool) -> None:
    image = painted(
        Text(Point(30, 100), "HHHHHH", "step.text", 14, angle=-90), Rectangle(Box(150, 80, 20, 20), "mark.fail"), prepared=prepared
    )
    assert ink_in(image, 18, 30, 13, 60) > 60
    assert image.pixelColor(160, 90) == QColor(LIGHT.colors["mark.fail"])


@pytest.mark.parametrize("prepared", [False, True])
def test_that_markup_in_a_text_is_drawn_as_it_stands(prepared: bool) -> None:
    plain = painted(Text(Point(5, 60), "x", "step.text", 14), prepared=prepared)
    for label in ("<b>x</b>", "<img src='x.png'>", "&lt;x"):
        marked = painted(Text(Point(5, 60), label, "step.text", 14), prepared=prepared)
        assert ink_in(marked, 0, 40, 200, 40) > 2 * ink_in(plain, 0, 40, 200, 40), label


def test_that_an_arrow_head_ends_at_the_tip_and_is_as_wide_as_told() -> None:
    tip, one, other = arrow_head((Point(0, 0), Point(100, 0)), 2.0)
    assert tip == (100, 0)
    assert one.x == other.x == pytest.approx(88.0)
    assert one.y == -other.y == pytest.approx(12 * 0.42)


def test_that_text_on_paper_can_be_searched(tmp_path: Path) -> None:
    path = tmp_path / "map.pdf"
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    painter.scale(10, 10)
    paint(painter, (Text(Point(50, 50), "Check the <b>guest</b> in", "step.text", 14),), LIGHT)
    painter.end()
    found = PdfReader(str(path)).pages[0].extract_text()
    assert "Check the <b>guest</b> in" in " ".join(found.split())  # fonts may share one glyph between all blanks


def test_that_pens_and_brushes_are_made_once() -> None:
    ink = inks(LIGHT)
    assert ink is inks(LIGHT)
    assert ink.pen("step.line", 1.5, "dash") is ink.pen("step.line", 1.5, "dash")
    assert ink.brush("step.fill") is ink.brush("step.fill")
    with pytest.raises(KeyError):
        ink.color("no.such.role")


def test_that_a_tinted_fill_lies_between_fill_and_line() -> None:
    for theme in (LIGHT, DARK):
        ink = inks(theme)
        tint = ink.tinted("step.fill", "step.line", 0.5).color().lightness()
        fill, line = ink.color("step.fill").lightness(), ink.color("step.line").lightness()
        assert tint == pytest.approx((fill + line) / 2, abs=2)
        assert ink.tinted("step.fill", "step.line", 0.5) is ink.tinted("step.fill", "step.line", 0.5)


def test_that_calls_without_a_result_keep_their_hands_off_none(qtbot: QtBot) -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(1000):
        painter.drawPoint(QPointF(1, 1))
    after = sys.getrefcount(None)
    painter.end()
    assert after > before - 100
