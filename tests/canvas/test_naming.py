"""Names are edited where they stand."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.editing.edits import delete
from designer.model.elements import Ref, flow_ref

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def test_that_enter_edits_the_name_and_commits_it(desk: Any) -> None:
    desk.select("pay")
    desk.key(Key.Key_Return)
    assert desk.view.naming.editor.toPlainText() == "Pay"
    desk.write("Pay the bill")
    desk.key(Key.Key_Return)
    assert desk.blueprint.steps["pay"].name == "Pay the bill"
    assert len(desk.edits) == 1
    assert desk.view.naming.editor is None


def test_that_escape_leaves_the_name_as_it_was(desk: Any) -> None:
    desk.double_click(desk.middle("pay"))
    desk.write("Something else")
    desk.key(Key.Key_Escape)
    assert desk.blueprint.steps["pay"].name == "Pay"
    assert desk.edits == []
    assert desk.selected() == {"pay"}


def test_that_a_click_elsewhere_commits(desk: Any, qtbot: QtBot) -> None:
    desk.double_click(desk.middle("pay"))
    desk.write("Pay now")
    desk.view.setFocus()
    assert desk.blueprint.steps["pay"].name == "Pay now"


def test_that_markup_is_typed_and_shown_as_it_stands(desk: Any) -> None:
    desk.select("pay")
    desk.key(Key.Key_Return)
    desk.write("<b>Pay</b>")
    desk.key(Key.Key_Return)
    assert desk.blueprint.steps["pay"].name == "<b>Pay</b>"
    assert any(getattr(shape, "text", "") == "<b>Pay</b>" for shape in desk.scene.box_item("pay").shapes())


def test_that_a_name_is_one_line_and_an_empty_one_is_refused(desk: Any) -> None:
    desk.view.start_editing_name(Ref("steps", "pay"))
    desk.view.naming.editor.setPlainText("Pay\nthe  bill")
    desk.key(Key.Key_Return)
    assert desk.blueprint.steps["pay"].name == "Pay the bill"
    desk.view.start_editing_name(Ref("steps", "pay"))
    desk.view.naming.editor.setPlainText("  ")
    desk.key(Key.Key_Return)
    assert desk.blueprint.steps["pay"].name == "Pay the bill"
    assert len(desk.refused) == 1


def test_that_flows_notes_lanes_and_stages_are_edited_in_place_too(desk: Any) -> None:
    for ref, text in (
        (flow_ref("pay", "end"), "at last"),
        (Ref("notes", "remark"), "one\ntwo"),
        (Ref("lanes", "it"), "Computers"),
        (Ref("stages", "stay"), "The stay"),
    ):
        desk.view.start_editing_name(ref)
        assert desk.view.naming.editor.isVisible()
        desk.view.naming.editor.setPlainText(text)
        desk.view.naming.editor.commit()
    blueprint = desk.blueprint
    assert blueprint.flow("pay", "end").when == "at last"
    assert blueprint.notes["remark"].text == "one\ntwo"
    assert blueprint.lanes["it"].name == "Computers"
    assert blueprint.stages["stay"].name == "The stay"


def test_that_the_field_goes_along_when_the_map_scrolls_and_away_with_its_step(desk: Any) -> None:
    desk.view.start_editing_name(Ref("steps", "key"))
    before = desk.view.naming.editor.geometry()
    desk.view.set_zoom(1.5)
    assert desk.view.naming.editor.geometry() != before
    assert desk.view.naming.editor.geometry().contains(desk.middle("key").toPoint())
    desk.perform(delete([Ref("steps", "key")]))
    assert desk.view.naming.editor is None
