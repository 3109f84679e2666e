"""The charts of a real run: painted, as tables, and as files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.app.simulation.charts_page import ChartsPage
from designer.app.simulation.panel import SimulationPanel


@pytest.fixture
def page(panel: SimulationPanel, finish: Callable[[], None]) -> ChartsPage:
    """The page with the charts of a run, in front."""
    panel.run()
    finish()
    (made,) = panel.findChildren(ChartsPage)
    panel.tabs.setCurrentWidget(made)
    return made


def test_that_charts_are_chosen_from_a_list_and_painted(page: ChartsPage) -> None:
    assert page.chosen == "promise-quick"
    before = page.view.grab().toImage()
    page.choice.setFocus()
    QTest.keyClick(page.choice, Qt.Key.Key_Down)
    assert page.chosen == "cycle"
    assert page.view.grab().toImage() != before
    colours = {before.pixelColor(x, y).name() for x in range(0, before.width(), 3) for y in range(0, before.height(), 3)}
    assert len(colours) > 3


def test_that_what_is_under_the_pointer_is_told(page: ChartsPage) -> None:
    drawing = page.view.drawing()
    assert drawing is not None
    piece = next(piece for piece in reversed(drawing.pieces) if piece.text)
    assert page.view.text_at(QPointF(*piece.box.center)) == piece.text


def test_that_every_chart_is_also_a_table(page: ChartsPage) -> None:
    page.choice.setCurrentIndex(page.choice.findData("time-steps"))
    QTest.mouseClick(page.as_table, Qt.MouseButton.LeftButton)
    assert page.table.isVisible()
    model = page.table.model()
    assert model.index(0, 0).data() == "Check the guest in"
    assert page.sentence.text()
    QTest.mouseClick(page.as_table, Qt.MouseButton.LeftButton)
    assert page.view.isVisible()


@pytest.mark.parametrize(("ending", "head"), [("svg", b"<?xml"), ("png", b"\x89PNG"), ("pdf", b"%PDF"), ("csv", b"")])
def test_that_charts_are_written_to_files(
    page: ChartsPage, documents: Path, choose_file: Callable[[Path], None], ending: str, head: bytes, qtbot: QtBot
) -> None:
    path = documents / f"chart.{ending}"
    choose_file(path)
    QTest.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(path.exists)
    assert path.read_bytes().startswith(head)
    assert path.stat().st_size > 50
