"""The outline through real keys and the real selection."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from designer.app.panels.outline import OutlinePanel, drop_edit
from designer.app.panels.outline_tree import children, ref_of
from designer.app.selection import Selection
from designer.app.session import Session
from designer.editing.edits import Place, add_element, add_step, delete, move_steps, perform, rename, reorder
from designer.model.elements import Band, Lane, Ref, Step
from tests.benchmarks.documents import grid_blueprint

CLEAN = Ref("steps", "clean")


@pytest.fixture
def panel(session: Session, selection: Selection, qtbot: QtBot) -> OutlinePanel:
    panel = OutlinePanel(session, selection)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def shown(panel: OutlinePanel) -> dict[str, list[str]]:
    """The visible items by group."""
    groups = (group for group in panel.tree.groups() if not group.isHidden())
    return {group.text(0): [item.text(0) for item in children(group) if not item.isHidden()] for group in groups}


def test_that_much_of_a_large_document_follows_a_little_later(qtbot: QtBot) -> None:
    session = Session()
    session.new(grid_blueprint(400))
    panel = OutlinePanel(session, Selection())
    qtbot.addWidget(panel)
    before = shown(panel)
    session.perform(reorder(Ref("lanes", "lane-1"), 0))
    session.perform(rename(Ref("steps", "s1"), "Another name"))
    assert shown(panel) == before
    fresh = OutlinePanel(session, Selection())
    qtbot.addWidget(fresh)
    qtbot.waitUntil(lambda: shown(panel) == shown(fresh))
    assert list(shown(panel)) != list(before)
    session.close()


def test_that_steps_stand_under_their_lanes_or_their_stages(panel: OutlinePanel) -> None:
    assert shown(panel) == {
        "Guest": ["Come in", "Key card", "Go to the room"],
        "Reception": ["Check the guest in", "Is the room ready?"],
        "Rooms": ["Clean the room", "Ask why rooms are late"],
    }
    panel.by_stage.click()
    assert list(shown(panel)) == ["Arrival", "Stay"]
    assert shown(panel)["Stay"] == ["Clean the room", "Go to the room"]


@pytest.mark.parametrize("grouping", ["lanes", "stages"])
def test_that_following_changes_equals_filling_anew(panel: OutlinePanel, session: Session, grouping: str) -> None:
    if grouping == "stages":
        panel.by_stage.click()
    edits = (
        rename(CLEAN, "Clean it well"),
        move_steps({"clean": Place("desk", "arrive", None)}),
        add_step(Step("pay", "Pay", "guest", "stay")),
        delete([Ref("steps", "ready")]),
        add_element("lanes", Lane("it", "Computers", Band.SUPPORT)),
        reorder(Ref("stages", "stay"), 0),
        rename(Ref("lanes", "desk"), "Front desk"),
    )
    for edit in edits:
        assert session.perform(edit)
        followed = {group: set(items) for group, items in shown(panel).items()}
        fresh = OutlinePanel(session, Selection())
        fresh.tree.show_blueprint(session.blueprint, grouping)
        assert followed == {group: set(items) for group, items in shown(fresh).items()}
        assert list(followed) == list(shown(fresh))
    for _ in edits:
        session.undo()
    assert "Clean the room" in {name for items in shown(panel).values() for name in items}


def test_that_arrow_keys_select_and_reveal(panel: OutlinePanel, selection: Selection, qtbot: QtBot) -> None:
    panel.tree.setCurrentItem(panel.tree.items[CLEAN])
    with qtbot.waitSignal(selection.revealed) as revealed:
        QTest.keyClick(panel.tree, Qt.Key.Key_Down)
    assert revealed.args == [Ref("notes", "why")]
    assert selection.refs == (Ref("notes", "why"),)


def test_that_it_follows_the_selection_and_keeps_several(panel: OutlinePanel, selection: Selection) -> None:
    selection.set([CLEAN, Ref("steps", "go"), Ref("flows", "clean->go")])
    assert {ref_of(item) for item in panel.tree.selectedItems()} == {CLEAN, Ref("steps", "go")}
    assert len(selection.refs) == 3


def test_that_a_selected_step_stays_selected_when_it_moves(panel: OutlinePanel, session: Session, selection: Selection) -> None:
    selection.set([CLEAN])
    session.perform(move_steps({"clean": Place("desk", "arrive", None)}))
    assert selection.refs == (CLEAN,)
    assert [ref_of(item) for item in panel.tree.selectedItems()] == [CLEAN]


@pytest.mark.parametrize("grouping", ["lanes", "stages"])
def test_that_moving_or_deleting_and_undoing_gives_the_old_order(panel: OutlinePanel, session: Session, grouping: str) -> None:
    if grouping == "stages":
        panel.by_stage.click()
    before = shown(panel)
    for edit in (
        move_steps({"come": Place("house", "stay", None)}),
        move_steps({"key-card": Place("desk", "stay", None), "ready": Place("guest", "stay", None)}),
        delete([Ref("steps", "come"), Ref("steps", "ready"), Ref("notes", "why")]),
    ):
        assert session.perform(edit)
        session.undo()
        assert shown(panel) == before


def test_that_a_selected_step_is_in_sight_after_it_moved(panel: OutlinePanel, session: Session, selection: Selection) -> None:
    for number in range(60):
        session.perform(add_step(Step(f"more-{number}", f"More {number}", "desk", "stay")))
    panel.resize(220, 240)
    selection.set([Ref("steps", "come")])
    for act in (lambda: session.perform(move_steps({"come": Place("house", "stay", None)})), session.undo):
        act()
        place = panel.tree.visualItemRect(panel.tree.items[Ref("steps", "come")])
        assert panel.tree.viewport().rect().contains(place.center())


def test_that_f2_renames(panel: OutlinePanel, session: Session, qtbot: QtBot) -> None:
    item = panel.tree.items[CLEAN]
    panel.tree.setCurrentItem(item, 0, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, Qt.Key.Key_F2)
    editor = panel.tree.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "Tidy up")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.blueprint.steps["clean"].name == "Tidy up")
    assert item.text(0) == "Tidy up"


def test_that_an_empty_name_is_refused_and_the_old_one_shown_again(panel: OutlinePanel, session: Session) -> None:
    item = panel.tree.items[CLEAN]
    item.setText(0, "  ")
    assert session.blueprint.steps["clean"].name == item.text(0)


def test_that_the_filter_keeps_the_groups_of_what_it_finds(panel: OutlinePanel, session: Session) -> None:
    QTest.keyClicks(panel.filter, "room")
    assert shown(panel) == {
        "Guest": ["Go to the room"],
        "Reception": ["Is the room ready?"],
        "Rooms": ["Clean the room", "Ask why rooms are late"],
    }
    session.perform(rename(CLEAN, "Make beds"))
    assert "Make beds" in shown(panel)["Rooms"]
    panel.filter.setText("reception")
    assert shown(panel) == {"Reception": ["Check the guest in", "Is the room ready?"]}


def test_that_dropping_a_lane_changes_its_order_and_band(session: Session) -> None:
    edit = drop_edit(session.blueprint, [Ref("lanes", "house")], Ref("lanes", "desk"), below=False)
    assert edit is not None
    after = perform(session.blueprint, edit)
    assert [lane.id for lane in after.rows] == ["guest", "house", "desk"]
    assert after.lanes["house"].band is Band.FRONT_OFFICE


def test_that_dropping_a_stage_below_another_puts_it_behind(session: Session) -> None:
    edit = drop_edit(session.blueprint, [Ref("stages", "arrive")], Ref("stages", "stay"), below=True)
    assert edit is not None
    assert list(perform(session.blueprint, edit).stages) == ["stay", "arrive"]


def test_that_dropping_steps_on_a_lane_or_on_a_step_moves_them(session: Session) -> None:
    onto_lane = drop_edit(session.blueprint, [CLEAN, Ref("notes", "why")], Ref("lanes", "desk"), below=False)
    assert onto_lane is not None
    after = perform(session.blueprint, onto_lane)
    assert (after.steps["clean"].lane, after.steps["clean"].stage, after.notes["why"].lane) == ("desk", "stay", "desk")
    onto_step = drop_edit(session.blueprint, [CLEAN], Ref("steps", "come"), below=True)
    assert onto_step is not None
    assert perform(session.blueprint, onto_step).steps["clean"].lane == "guest"
    assert drop_edit(session.blueprint, [CLEAN], Ref("lanes", "house"), below=False) is None


def test_that_names_with_markup_make_safe_tooltips(panel: OutlinePanel, session: Session) -> None:
    session.perform(rename(CLEAN, "<img src=x> & <b>bold</b>"))
    item = panel.tree.items[CLEAN]
    assert item.text(0) == "<img src=x> & <b>bold</b>"
    assert panel.tree.tip_of(item).startswith("<qt>")
    assert "<img" not in panel.tree.tip_of(item)
