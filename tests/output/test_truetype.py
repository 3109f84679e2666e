"""Fonts of but some letters: Qt reads them back and finds the same outlines."""

from __future__ import annotations

import math

import pytest
from PySide6.QtGui import QPainterPath, QRawFont

from designer.canvas.texts import font
from designer.output.truetype import Outlines, drawn, font_file, quadratics


def whole_font() -> QRawFont:
    raw = QRawFont.fromFont(font(100.0))
    raw.setPixelSize(1000)
    return raw


def table(raw: QRawFont, name: str) -> bytes:
    return bytes(raw.fontTable(name).data())


def test_that_a_subset_draws_its_letters_as_the_whole_font_does() -> None:
    raw = whole_font()
    glyphs = [0, *raw.glyphIndexesForString("gÅé i")]
    advances = [round(advance.x()) for advance in raw.advancesForGlyphIndexes(glyphs)]
    outlines = Outlines(lambda name: table(raw, name)).subset(glyphs)
    data = font_file(table(raw, "head"), table(raw, "hhea"), outlines, advances)
    assert len(data) < 10_000 < len(table(raw, "glyf"))
    small = QRawFont(data, 1000)
    assert small.isValid()
    for number, glyph in enumerate(glyphs):
        ours, theirs = small.pathForGlyph(number).boundingRect(), raw.pathForGlyph(glyph).boundingRect()
        assert (ours.x(), ours.y(), ours.width(), ours.height()) == pytest.approx(
            (theirs.x(), theirs.y(), theirs.width(), theirs.height()), abs=2
        )
    assert [round(advance.x()) for advance in small.advancesForGlyphIndexes([1, 2, 3])] == advances[1:4]


def test_that_quadratic_curves_follow_a_quarter_of_a_circle() -> None:
    pull = 4 / 3 * (math.sqrt(2) - 1)
    places = quadratics((1.0, 0.0), (1.0, pull), (pull, 1.0), (0.0, 1.0))
    assert [on for _, on in places] == [False, True] * 3
    start = (1.0, 0.0)
    for (control, _), (end, _) in zip(places[::2], places[1::2], strict=True):
        for t in (0.25, 0.5, 0.75, 1.0):
            x, y = ((1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c for a, b, c in zip(start, control, end, strict=True))
            assert math.hypot(x, y) == pytest.approx(1.0, abs=0.001)
        start = end


def test_that_an_outline_that_is_drawn_is_read_as_it_was_drawn() -> None:
    raw = whole_font()
    square = [((100.0, 0.0), True), ((400.0, 0.0), True), ((400.0, 700.0), True), ((100.0, 700.0), True)]
    data = font_file(table(raw, "head"), table(raw, "hhea"), [b"", drawn([square]), drawn([])], [0, 500, 250])
    small = QRawFont(data, raw.unitsPerEm())
    path: QPainterPath = small.pathForGlyph(1)
    assert path.boundingRect().getRect() == pytest.approx((100.0, -700.0, 300.0, 700.0), abs=1)
    assert small.pathForGlyph(2).isEmpty()
