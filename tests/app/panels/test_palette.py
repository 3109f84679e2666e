"""The palette: pictures, drags and adding by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.app.panels.palette import OTHERS, PalettePanel, drag_picture, picture
from designer.app.selection import Selection
from designer.app.session import Session
from designer.canvas.palette_mime import MIME, dragged_word
from designer.i18n import Message
from designer.model.blueprint import Blueprint
from designer.model.elements import Ref, StepKind

ENTRIES = [*(kind.value for kind in StepKind), *OTHERS]


@pytest.fixture
def panel(session: Session, selection: Selection, qtbot: QtBot) -> PalettePanel:
    panel = PalettePanel(session, selection)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def press_enter_on(panel: PalettePanel, entry: str) -> None:
    panel.list.setCurrentRow(ENTRIES.index(entry))
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Return)


@pytest.mark.parametrize("entry", ENTRIES)
@pytest.mark.parametrize("dark", [False, True])
def test_that_every_entry_has_a_picture_with_ink(entry: str, dark: bool, qtbot: QtBot) -> None:
    image = picture(entry, dark).pixmap(QSize(56, 32)).toImage()
    assert len({image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}) > 2


@pytest.mark.parametrize("entry", [*(kind.value for kind in StepKind), *OTHERS])
def test_that_what_lies_under_a_dragged_picture_is_seen(entry: str, qtbot: QtBot) -> None:
    image = drag_picture(entry, False, 1.0).toImage()
    alphas = {image.pixelColor(x, y).alpha() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert 0 < max(alphas) < 230


def test_that_every_entry_can_be_dragged_onto_the_map(panel: PalettePanel) -> None:
    for row, entry in enumerate(ENTRIES):
        item = panel.list.item(row)
        assert item.flags() & Qt.ItemFlag.ItemIsDragEnabled
        data = panel.list.mimeData([item])
        assert data.hasFormat(MIME)
        assert dragged_word(data) == entry


@pytest.mark.parametrize("entry", ENTRIES)
def test_that_enter_adds_the_entry_in_the_selected_cell_and_selects_it(
    panel: PalettePanel, session: Session, selection: Selection, entry: str
) -> None:
    selection.set([Ref("notes", "why")])
    press_enter_on(panel, entry)
    (added,) = selection.refs
    element = session.blueprint.get(added)
    assert element is not None
    if entry not in ("lane", "stage"):
        assert (element.lane, element.stage) == ("house", "arrive")  # type: ignore[union-attr]


def test_that_enter_after_a_step_adds_the_next_one_connected(panel: PalettePanel, session: Session, selection: Selection) -> None:
    selection.set([Ref("steps", "clean")])
    press_enter_on(panel, "activity")
    (added,) = selection.refs
    assert session.blueprint.flow("clean", added.id) is not None
    session.undo()
    assert session.blueprint.flow("clean", added.id) is None


def test_that_nothing_follows_an_end(panel: PalettePanel, session: Session, selection: Selection) -> None:
    selection.set([Ref("steps", "go")])
    press_enter_on(panel, "activity")
    assert session.blueprint.steps["go"].next == ()
    assert selection.refs[0].collection == "steps"


def test_that_an_empty_document_needs_a_lane_and_a_stage_first(panel: PalettePanel, session: Session, qtbot: QtBot) -> None:
    session.new(Blueprint())
    with qtbot.waitSignal(session.refused) as refused:
        press_enter_on(panel, "activity")
    assert isinstance(refused.args[0], Message)
    press_enter_on(panel, "lane")
    press_enter_on(panel, "stage")
    press_enter_on(panel, "activity")
    assert len(session.blueprint.steps) == 1
