"""The Edit and Insert menus in a whole window: what they do to the document, and what is selected afterwards."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from designer.app.main_window import MainWindow
from designer.app.panels.text_editors import LineEditor, LongTextEditor
from designer.drawing.geometry import Box
from designer.editing.edits import Place, move_steps
from designer.model.elements import Position, Ref, StepKind, flow_ref

CHECK_IN = Ref("steps", "check-in")


def covered(window: MainWindow) -> list[tuple[str, str]]:
    """The pairs of steps and notes of which one lies on the other."""
    boxes = window.page.scene.map.boxes
    return [(a, b) for a, b in combinations(boxes, 2) if boxes[a].overlaps(boxes[b])]


def put_in_place(window: MainWindow, *ids: str) -> None:
    """Place steps by hand where the map shows them."""
    map = window.page.scene.map
    steps = window.session.blueprint.steps
    places = {id: (steps[id].lane, steps[id].stage, map.boxes[id].x, map.boxes[id].y) for id in ids}
    at = map.grid.position_in_cell
    window.session.perform(move_steps({id: Place(lane, stage, at(lane, stage, x, y)) for id, (lane, stage, x, y) in places.items()}))


@pytest.mark.parametrize("placed", [True, False])
@pytest.mark.parametrize("ids", [("check-in",), ("join-queue", "check-in", "key-in-hand")])
def test_that_what_is_pasted_or_duplicated_again_and_again_covers_nothing(opened: MainWindow, ids: tuple[str, ...], placed: bool) -> None:
    if placed:
        put_in_place(opened, *ids)
    opened.selection.set(Ref("steps", id) for id in ids)
    opened.edit.copy()
    for _ in range(4):
        opened.edit.paste()
        assert covered(opened) == []
        assert len(opened.selection.refs) == len(ids)
    for _ in range(3):
        opened.edit.duplicate()
        assert covered(opened) == []
    assert len(opened.session.blueprint.steps) == 3 + 7 * len(ids)
    box = opened.page.scene.map.boxes[opened.selection.refs[0].id]
    visible = opened.page.view.visible_area()
    assert visible.top() <= box.center.y <= visible.bottom()


def test_that_copies_keep_their_places_to_each_other_and_stay_near(opened: MainWindow) -> None:
    window = opened
    window.session.perform(
        move_steps({"check-in": Place("desk", "arrive", Position(20, 20)), "join-queue": Place("desk", "arrive", Position(220, 60))})
    )
    before = dict(window.session.blueprint.layout)
    window.selection.set([CHECK_IN, Ref("steps", "join-queue")])
    window.edit.duplicate()
    layout = window.session.blueprint.layout
    one, other = (layout[ref.id] for ref in window.selection.refs)
    originals = sorted(before[id] for id in ("check-in", "join-queue"))
    copies = sorted((one, other))
    assert copies[1].x - copies[0].x == originals[1].x - originals[0].x
    assert copies[1].y - copies[0].y == originals[1].y - originals[0].y
    assert copies[0].x == originals[0].x  # straight below: nearer than beside the two
    assert 0 < copies[0].y - originals[0].y < 200
    window.session.undo()
    assert dict(window.session.blueprint.layout) == before


def test_that_cut_and_paste_puts_a_step_back_where_it_was(opened: MainWindow) -> None:
    put_in_place(opened, "check-in", "join-queue")
    before = opened.session.blueprint.layout["check-in"]
    opened.selection.set([CHECK_IN])
    opened.edit.cut()
    opened.edit.paste()
    (ref,) = opened.selection.refs
    assert opened.session.blueprint.layout[ref.id] == before


def type_into(editor: LineEditor | LongTextEditor, words: str) -> None:
    """Write over what stands in a field of the properties."""
    field = editor.paragraphs if isinstance(editor, LongTextEditor) else editor.line
    field.setFocus()
    field.selectAll()
    for letter in words:
        QTest.keyClicks(field, letter)


def test_that_a_new_step_named_in_the_properties_gets_its_id_from_the_name(opened: MainWindow, qtbot: QtBot) -> None:
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    before = opened.session.blueprint
    opened.selection.set([CHECK_IN])
    opened.edit.insert_step(StepKind.ACTIVITY)
    assert opened.page.view.naming.editor is not None
    opened.page.view.naming.editor.cancel()
    (ref,) = opened.selection.refs
    form = opened.docks.panel("properties").form("steps")
    type_into(form.editors["name"], "Greet the guest")
    assert opened.selection.refs == (ref,)
    QTest.keyClick(form.editors["name"].line, Qt.Key.Key_Tab)
    assert opened.selection.refs == (Ref("steps", "greet-the-guest"),)
    assert form.refs == opened.selection.refs
    assert form.isVisible()
    assert form.isAncestorOf(QApplication.focusWidget())  # the next field has the keyboard
    assert opened.page.scene.selected_refs() == [Ref("steps", "greet-the-guest")]
    assert opened.session.blueprint.flow("check-in", "greet-the-guest") is not None
    assert str(opened.session.history.undo_label) == "Add Greet the guest"
    type_into(form.editors["name"], "Welcome")
    QTest.keyClick(form.editors["name"].line, Qt.Key.Key_Return)
    assert opened.session.blueprint.steps["greet-the-guest"].name == "Welcome"
    opened.session.undo()
    opened.session.undo()
    assert opened.session.blueprint == before


@pytest.mark.parametrize("where", ["map", "properties"])
def test_that_a_new_note_gets_its_id_from_its_first_text(opened: MainWindow, qtbot: QtBot, where: str) -> None:
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    opened.selection.set([CHECK_IN])
    opened.edit.insert_note()
    editor = opened.page.view.naming.editor
    assert editor is not None
    if where == "map":
        QTest.keyClicks(editor, "Ask the manager")
        editor.commit()
    else:
        editor.cancel()
        field = opened.docks.panel("properties").form("notes").editors["text"]
        type_into(field, "Ask the manager")
        assert isinstance(field.paragraphs, QPlainTextEdit)
        QTest.keyClick(field.paragraphs, Qt.Key.Key_Tab)
    assert opened.session.blueprint.notes["ask-the-manager"].text == "Ask the manager"
    assert opened.selection.refs == (Ref("notes", "ask-the-manager"),)


def test_that_a_new_step_named_in_the_outline_gets_its_id_from_the_name(opened: MainWindow) -> None:
    opened.selection.set([CHECK_IN])
    opened.edit.insert_step(StepKind.ACTIVITY)
    opened.page.view.naming.editor.cancel()
    outline = opened.docks.panel("outline")
    outline.tree.items[opened.selection.refs[0]].setText(0, "Greet the guest")
    assert opened.selection.refs == (Ref("steps", "greet-the-guest"),)
    assert [item.text(0) for item in outline.tree.selectedItems()] == ["Greet the guest"]


def test_that_a_flow_led_elsewhere_in_its_form_stays_selected(opened: MainWindow) -> None:
    opened.selection.set([flow_ref("join-queue", "check-in")])
    form = opened.docks.panel("properties").form("flows")
    chooser = form.editors["target"].chooser
    chooser.choose("key-in-hand")
    chooser.activated.emit(chooser.currentIndex())
    assert opened.selection.refs == (flow_ref("join-queue", "key-in-hand"),)
    assert opened.page.scene.selected_refs() == [flow_ref("join-queue", "key-in-hand")]
    assert form.isVisible()


def test_that_delete_after_a_click_on_a_promise_deletes_the_promise_alone(opened: MainWindow) -> None:
    steps = opened.session.blueprint.steps
    figures = opened.docks.panel("figures")
    place = figures.model.find(("promise", "quick"))
    figures.view.scrollTo(place)
    QTest.mouseClick(figures.view.viewport(), Qt.MouseButton.LeftButton, pos=figures.view.visualRect(place).center())
    assert opened.selection.refs == (Ref("promises", "quick"),)
    boxes = opened.page.scene.map.boxes
    marked = [shape.box for shape in opened.page.view.overlay._marks]
    assert all(any(_encloses(frame, boxes[id]) for frame in marked) for id in ("join-queue", "key-in-hand"))
    opened.actions_by_id["edit.delete"].trigger()
    assert "quick" not in opened.session.blueprint.promises
    assert opened.session.blueprint.steps is steps
    assert opened.page.view.overlay._marks == ()


def _encloses(outer: Box, inner: Box) -> bool:
    return outer.union(inner) == outer
